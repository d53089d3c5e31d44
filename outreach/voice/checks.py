"""Check a draft against the rules of a voice: located findings, with a fix where one exists."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from outreach import readability, sentences
from outreach.voice import phrases
from outreach.voice.gate import gate_of
from outreach.voice.patterns import safe_pattern
from outreach.voice.rules import Rule

_HALVES = re.compile("[\ud800-\udfff]")
INFINITE = float("inf")

_GREETING = re.compile(
    r"\s*(?:hi|hello|hey|dear|good (?:day|morning|afternoon|evening))\b[^\n]{0,60}",
    re.IGNORECASE,
)
# Behind "Hi Ana," a wish is still the greeting; the prose begins behind its stop.
_WISH = re.compile(
    r"\s*(?:(?:a (?:very )?)?good (?:day|morning|afternoon|evening)|happy \w{3,9}day|greetings|"
    r"guten (?:tag|morgen|abend)|moin|servus|bonjour|bonsoir|buenos días|buenas tardes)"
    r"(?: to you)?[ \t]*(?:[.!]|,?[ \t]*(?:\n|$))",
    re.IGNORECASE,
)
_LINK = re.compile(r"\b(?:https?://|www\.)[^\s<>\"')\]]{1,2000}", re.IGNORECASE)
_SPECIFIC = re.compile(r"\d|[\"“”„]|\byou(?:r|rs)?\b|\b(?:since|after|when) \w", re.IGNORECASE)
_EMOJI = re.compile(r"[\U0001F300-\U0001FAFF☀-➿]️?")
_SHOUTED = re.compile(r"\b[A-Z]{4,30}\b")
_CAPITAL = re.compile(r"(?<=[a-z,;:] )[A-Z][\w&-]{1,}")
_CLOSING = re.compile(
    r"(?:best|regards|kind regards|best regards|thanks|cheers|yours)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Draft:
    """The words that are checked, and the facts about them that rules may ask for."""

    body: str
    subject: str = ""
    sender: str = ""
    touch: int = 1
    language: str = "en"


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace `text[start:end]` of a part by other words."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One broken rule at `part[start:end]`; `fix` repairs it, None asks a person."""

    rule: str
    severity: str
    start: int
    end: int
    message: str
    part: str = "body"
    fix: Edit | None = None


class _Part:
    """One part of a draft as the checks read it."""

    def __init__(self, name: str, draft: Draft) -> None:
        self.name = name
        self.draft = draft
        text = draft.subject if name == "subject" else draft.body
        # Half a character, as broken JSON brings it, is no UTF-8.
        self.text = text if text.isascii() else _HALVES.sub("\ufffd", text)

    @cached_property
    def _closed_up(self) -> tuple[str, list[int] | None]:
        return phrases.close_up(self.text, phrases.fold(self.text))

    @property
    def folded(self) -> str:
        """The text as phrases are looked for in it; its places are not those of the text."""
        return self._closed_up[0]

    def said(self, wanted: Sequence[phrases.Needle]) -> list[tuple[int, int]]:
        """Return where in the text the phrases stand, whatever blanks lie between their words."""
        folded, places = self._closed_up
        found = phrases.find(folded, wanted)
        if places is None:
            return found
        return [(places[start], places[end - 1] + 1) for start, end in found]

    @cached_property
    def lines(self) -> tuple[sentences.Sentence, ...]:
        return sentences.split(self.text)

    def sentence_at(self, place: int) -> sentences.Sentence | None:
        at = bisect_right(self.lines, place, key=lambda one: one.start) - 1
        one = self.lines[at] if at >= 0 else None
        return one if one and place < one.end else None


def check(draft: Draft, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """List what breaks the rules, in order of place then rule; the same input, the same list.

    A rule that is switched off finds nothing.
    """
    rules = tuple(rule for rule in rules if rule.is_on)
    found: list[Finding] = []
    for name in ("subject", "body"):
        part = _Part(name, draft)
        if part.text:
            found += _said(part, rules)
        for rule in rules:
            if rule.kind in _CHECKS and _applies(rule, part):
                found.extend(_CHECKS[rule.kind](rule, part))
    found.sort(key=lambda one: (one.part == "body", one.start, one.end, one.rule))
    return tuple(found)


def words_at(text: str, start: int, end: int) -> str:
    """Return the words that a finding is about; "" where it is about what the end lacks."""
    is_lack = end - start == 1 and end == len(text.rstrip())
    return "" if is_lack else text[start:end]


def _applies(rule: Rule, part: _Part) -> bool:
    is_its_touch = not rule.touches or part.draft.touch in rule.touches
    return is_its_touch and rule.scope in (part.name, "both")


def _said(part: _Part, rules: tuple[Rule, ...]) -> Iterator[Finding]:
    """Yield what phrases and patterns find; the gate tells which of them occur at all."""
    gate = gate_of(rules)
    for place, needles in gate.phrases(part.folded).items():
        if _applies(rule := rules[place], part):
            for start, end in part.said(needles):
                edit = _phrase_fix(rule, part, start, end)
                yield _finding(rule, part, start, end, edit)
    for place, patterns in gate.patterns(part.text).items():
        if _applies(rule := rules[place], part):
            spans = {span for one in patterns for span in safe_pattern(one).spans(part.text)}
            for start, end in sorted(spans):
                yield _pattern_finding(rule, part, start, end)


def _phrase_fix(rule: Rule, part: _Part, start: int, end: int) -> Edit | None:
    """An empty fix takes the whole sentence away: half of "I hope you're well" is no sentence."""
    if rule.fix is None:
        return None
    if rule.fix:
        return Edit(start, end, rule.fix)
    one = part.sentence_at(start)
    if one is None:
        return Edit(start, end, "")
    stop, text = one.end, part.text
    while text[stop : stop + 1] == " ":
        stop += 1
    return Edit(one.start, stop, "")


def _pattern_finding(rule: Rule, part: _Part, start: int, end: int) -> Finding:
    if rule.fix is None:
        return _finding(rule, part, start, end, None)
    begin, stop, text = start, end, part.text
    while stop < len(text) and text[stop] == " ":
        stop += 1
    while rule.fix and begin and text[begin - 1] == " ":
        # "a — b" becomes "a, b": the blanks around the mark belong to it.
        begin -= 1
    return _finding(rule, part, start, end, Edit(begin, stop, rule.fix))


def _lengths(rule: Rule, part: _Part) -> Iterator[Finding]:
    text, limits = part.text, rule.value
    if part.name == "subject" and not text and part.draft.touch > 1:
        return
    if limits["unit"] == "sentence_words":
        yield from _long_sentences(rule, part)
        return
    size = _MEASURES[limits["unit"]](text, part.draft)
    if _breaks(size, limits):
        start = _overflow(text, limits) if limits["unit"] == "words" else 0
        yield _measured(rule, part, start, len(text), size)


def _long_sentences(rule: Rule, part: _Part) -> Iterator[Finding]:
    for one in part.lines:
        size = len(sentences.words(one.text))
        if size and _breaks(size, rule.value):
            yield _measured(rule, part, one.start, one.end, size)


def _breaks(size: float, limits: Mapping[str, float]) -> bool:
    return size < limits.get("min", 0) or size > limits.get("max", limits.get("hard_max", INFINITE))


def _measured(rule: Rule, part: _Part, start: int, end: int, size: float) -> Finding:
    is_hard = size > rule.value.get("hard_max", INFINITE)
    severity = "must_fix" if is_hard else rule.severity
    return Finding(rule.id, severity, start, end, f"{rule.message} Here: {size:g}.", part.name)


def _overflow(text: str, limits: Mapping[str, float]) -> int:
    """Point at the first word past the limit, or at the whole of a text that is too short."""
    found = list(sentences.WORD.finditer(text))
    allowed = int(limits.get("max", limits.get("hard_max", len(found))))
    return found[allowed].start() if len(found) > allowed else 0


def _word_count(text: str, _draft: Draft) -> int:
    return len(sentences.words(_LINK.sub(" link ", text)))


def _grade(text: str, draft: Draft) -> float:
    start, end = prose_span(text, draft.sender)
    return readability.grade(text[start:end], draft.language)


_MEASURES: dict[str, Callable[[str, Draft], float]] = {
    "words": _word_count,
    "characters": lambda text, _draft: len(text.strip()),
    "sentences": lambda text, _draft: len(sentences.split(text)),
    "grade": _grade,
}


def prose_span(body: str, sender: str = "") -> tuple[int, int]:
    """Return where the prose begins and ends, without greeting line and sign-off."""
    greeting = _GREETING.match(body)
    start = 0
    if greeting:
        comma = body.find(",", greeting.start(), greeting.end())
        start = comma + 1 if comma > -1 else greeting.end()
    if wish := _WISH.match(body, start):
        start = wish.end()
    while start < len(body) and body[start].isspace():
        start += 1
    end = _sign_off_start(body, sender)
    return start, max(start, end)


def _sign_off_start(body: str, sender: str) -> int:
    """Return where the closing starts: a closing word, or the last lines from the sender's name."""
    end = len(body.rstrip())
    lines = _last_lines(body, end)
    start = end
    for place, (begin, line) in enumerate(lines):
        if begin == 0:
            break
        if sender and _names(line, sender):
            # What stands below the name (a company, a title) belongs to it.
            start = begin
        elif _CLOSING.match(line) and len(line) <= 30 and (place == 0 or start < end):
            start = begin
    return len(body[:start].rstrip()) if start < end else end


def _last_lines(body: str, end: int) -> list[tuple[int, str]]:
    """List (start, text) of the last written lines, the lowest first; prose is longer than they."""
    found: list[tuple[int, str]] = []
    while end > 0 and len(found) < 5:
        begin = body.rfind("\n", 0, end) + 1
        line = body[begin:end].strip()
        if len(line) > 80:
            break
        if line:
            found.append((begin, line))
        end = begin - 1
    return found


def _names(line: str, sender: str) -> bool:
    """Tell whether a line is the sender's name, perhaps with a company or title behind it."""
    first = sender.split(maxsplit=1)[0].lower()
    found = sentences.words(line.lower())
    return bool(found) and len(line) <= 80 and found[0] == first


def _openings(rule: Rule, part: _Part) -> Iterator[Finding]:
    text = part.text
    start, end = prose_span(text, part.draft.sender) if part.name == "body" else (0, len(text))
    first = next(iter(sentences.split(text[start:end])), None)
    if first is None:
        return
    begin, stop = start + first.start, start + first.end
    for avoided in phrases.needles(tuple(rule.value["not"])):
        for at, over in part.said((avoided,)):
            if at == begin:
                yield _finding(rule, part, begin, over, None)
                return
    if rule.value.get("needs") == "specific" and not _is_specific(first.text):
        yield _finding(rule, part, begin, stop, None)


def _is_specific(sentence: str) -> bool:
    return bool(_SPECIFIC.search(sentence) or _CAPITAL.search(sentence))


def _counts(rule: Rule, part: _Part) -> Iterator[Finding]:
    text, limits = part.text, rule.value
    spans = _counted(limits, part)
    most, least = limits.get("max"), limits.get("min", 0)
    if most is not None and len(spans) > most:
        for start, end in spans[int(most) :]:
            # "Ready?!" needs no second stop where the mark goes.
            is_stopped = text[max(0, start - 1) : start] in (".", "?", "…")
            edit = None if rule.fix is None else Edit(start, end, "" if is_stopped else rule.fix)
            yield _finding(rule, part, start, end, edit)
    if len(spans) < least and (part.name == "body" or limits["of"] != "sign_offs"):
        anchor = len(text.rstrip())
        yield _finding(rule, part, max(0, anchor - 1), anchor, None)


def _counted(limits: Mapping[str, Any], part: _Part) -> list[tuple[int, int]]:
    if "phrases" in limits:
        return part.said(phrases.needles(tuple(limits["phrases"])))
    if "patterns" in limits:
        found = {one for raw in limits["patterns"] for one in safe_pattern(raw).spans(part.text)}
        return sorted(found)
    return _COUNTS[limits["of"]](part.text, part.draft)


def _questions(text: str, _draft: Draft) -> list[tuple[int, int]]:
    return [
        (one.start, one.end)
        for one in sentences.split(_without_links(text))
        if "?" in one.text.rstrip("\"'”’)")[-3:]
    ]


def _without_links(text: str) -> str:
    """Blank out links, keeping every place: a `?` inside an address asks nothing."""
    return _LINK.sub(lambda match: "x" * len(match.group()), text)


def _links(text: str, _draft: Draft) -> list[tuple[int, int]]:
    return [match.span() for match in _LINK.finditer(text)]


def _exclamations(text: str, _draft: Draft) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(r"!+", _without_links(text))]


def _sign_offs(text: str, draft: Draft) -> list[tuple[int, int]]:
    stripped = text.rstrip()
    begin = _sign_off_start(text, draft.sender)
    if begin >= len(stripped):
        return _signed_without_name(text, draft)
    return [(begin, len(stripped))] if _has_name(stripped[begin:], draft.sender) else []


def _has_name(closing: str, sender: str) -> bool:
    if not sender:
        return True
    return any(_names(line.strip(), sender) for line in closing.splitlines())


def _signed_without_name(text: str, draft: Draft) -> list[tuple[int, int]]:
    """Without a known sender a short last line that looks like a name is a sign-off."""
    if draft.sender:
        return []
    lines = text.rstrip().splitlines()
    last = lines[-1].strip() if len(lines) > 1 else ""
    is_name = 0 < len(last) <= 40 and last[:1].isupper() and last[-1:].isalnum()
    return [(len(text.rstrip()) - len(last), len(text.rstrip()))] if is_name else []


_COUNTS: dict[str, Callable[[str, Draft], list[tuple[int, int]]]] = {
    "questions": _questions,
    "links": _links,
    "exclamations": _exclamations,
    "sign_offs": _sign_offs,
    "emoji": lambda text, _draft: [match.span() for match in _EMOJI.finditer(text)],
    "capitals": lambda text, _draft: [match.span() for match in _SHOUTED.finditer(text)],
}

_CHECKS: dict[str, Callable[[Rule, _Part], Iterable[Finding]]] = {
    "length": _lengths,
    "opening": _openings,
    "count": _counts,
}


def _finding(rule: Rule, part: _Part, start: int, end: int, edit: Edit | None) -> Finding:
    return Finding(rule.id, rule.severity, start, end, rule.message, part.name, edit)


def apply_fix(text: str, finding: Finding) -> str:
    """Return the text with one finding's edit in place; unchanged without one."""
    if finding.fix is None:
        return text
    return text[: finding.fix.start] + finding.fix.text + text[finding.fix.end :]
