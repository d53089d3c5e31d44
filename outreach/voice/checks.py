"""Check a draft against the rules of a voice: located findings, with a fix where one exists."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from outreach import readability, sentences
from outreach.voice.patterns import safe_pattern
from outreach.voice.rules import Rule

_GREETING = re.compile(
    r"\s*(?:hi|hello|hey|dear|good morning|good afternoon)\b[^\n]{0,60}", re.IGNORECASE
)
_LINK = re.compile(r"\b(?:https?://|www\.)[^\s<>\"')\]]{1,2000}", re.IGNORECASE)
_SPECIFIC = re.compile(r"\d|[\"“”„]|\byou(?:r|rs)?\b|\b(?:since|after|when) \w", re.IGNORECASE)
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


def check(draft: Draft, rules: Iterable[Rule]) -> tuple[Finding, ...]:
    """List what breaks the rules, in order of place then rule; the same input, the same list."""
    found: list[Finding] = []
    for rule in rules:
        if rule.touches and draft.touch not in rule.touches:
            continue
        for part in ("subject", "body") if rule.scope == "both" else (rule.scope,):
            found.extend(_CHECKS[rule.kind](rule, draft, part))
    order = {"subject": 0, "body": 1}
    return tuple(sorted(found, key=lambda one: (order[one.part], one.start, one.end, one.rule)))


def _text(draft: Draft, part: str) -> str:
    return draft.subject if part == "subject" else draft.body


def _phrases(rule: Rule, draft: Draft, part: str) -> Iterator[Finding]:
    text = _text(draft, part)
    folded = text.replace("’", "'").lower()
    # lower() may change the length of a few letters; then search the text as it stands.
    folded = folded if len(folded) == len(text) else text
    present = tuple(one for one in _folded(tuple(rule.value)) if one in folded)
    if not present:
        return
    for match in _alternation(present).finditer(folded):
        edit = _phrase_fix(rule, text, *match.span())
        yield _finding(rule, part, match.start(), match.end(), edit)


def _phrase_fix(rule: Rule, text: str, start: int, end: int) -> Edit | None:
    """An empty fix takes the whole sentence away: half of "I hope you're well" is no sentence."""
    if rule.fix is None:
        return None
    if rule.fix:
        return Edit(start, end, rule.fix)
    for one in sentences.split(text):
        if one.start <= start < one.end:
            stop = one.end
            while text[stop : stop + 1] == " ":
                stop += 1
            return Edit(one.start, stop, "")
    return Edit(start, end, "")


@lru_cache(maxsize=256)
def _folded(phrases: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(phrase.replace("’", "'").lower() for phrase in phrases)


@lru_cache(maxsize=1024)
def _alternation(phrases: tuple[str, ...]) -> re.Pattern[str]:
    longest_first = sorted(phrases, key=lambda one: (-len(one), one))
    return re.compile(r"(?<!\w)(?:" + "|".join(map(re.escape, longest_first)) + r")(?!\w)")


def _patterns(rule: Rule, draft: Draft, part: str) -> Iterator[Finding]:
    text, at = _text(draft, part), 0
    for line in text.splitlines(keepends=True):
        # A pattern sees pieces of a line only: its work grows with the piece, not with the text.
        for offset in range(0, len(line), 2_000):
            piece = line[offset : offset + 2_000]
            for pattern in rule.value:
                for match in safe_pattern(pattern).finditer(piece):
                    if match.end() > match.start():
                        start = at + offset + match.start()
                        yield _pattern_finding(rule, part, text, start, at + offset + match.end())
        at += len(line)


def _pattern_finding(rule: Rule, part: str, text: str, start: int, end: int) -> Finding:
    if rule.fix is None:
        return _finding(rule, part, start, end, None)
    begin, stop = start, end
    while stop < len(text) and text[stop] == " ":
        stop += 1
    while rule.fix and begin and text[begin - 1] == " ":
        # "a — b" becomes "a, b": the blanks around the mark belong to it.
        begin -= 1
    return _finding(rule, part, start, end, Edit(begin, stop, rule.fix))


def _lengths(rule: Rule, draft: Draft, part: str) -> Iterator[Finding]:
    text, limits = _text(draft, part), rule.value
    if part == "subject" and not text and draft.touch > 1:
        return
    size = _MEASURES[limits["unit"]](text, draft)
    severity = "must_fix" if size > limits.get("hard_max", float("inf")) else rule.severity
    if size < limits.get("min", 0) or size > limits.get("max", float("inf")):
        start = _overflow(text, limits) if limits["unit"] == "words" else 0
        yield Finding(rule.id, severity, start, len(text), f"{rule.message} Here: {size:g}.", part)


def _overflow(text: str, limits: dict[str, float]) -> int:
    """Point at the first word past the limit, or at the whole of a text that is too short."""
    found = list(sentences.WORD.finditer(text))
    allowed = int(limits.get("max", len(found)))
    return found[allowed].start() if len(found) > allowed else 0


def _word_count(text: str, _draft: Draft) -> int:
    return len(sentences.words(_LINK.sub(" link ", text)))


def _grade(text: str, draft: Draft) -> float:
    start, end = prose_span(text, draft.sender)
    return readability.grade(text[start:end], draft.language)


_MEASURES: dict[str, Callable[[str, Draft], float]] = {
    "words": _word_count,
    "characters": lambda text, _draft: len(text.strip()),
    "grade": _grade,
}


def prose_span(body: str, sender: str = "") -> tuple[int, int]:
    """Return where the prose begins and ends, without greeting line and sign-off."""
    greeting = _GREETING.match(body)
    start = 0
    if greeting:
        comma = body.find(",", greeting.start(), greeting.end())
        start = comma + 1 if comma > -1 else greeting.end()
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


def _openings(rule: Rule, draft: Draft, part: str) -> Iterator[Finding]:
    text = _text(draft, part)
    start, end = prose_span(text, draft.sender) if part == "body" else (0, len(text))
    first = next(iter(sentences.split(text[start:end])), None)
    if first is None:
        return
    begin, stop = start + first.start, start + first.end
    opener = first.text.replace("’", "'").lower()
    for avoided in rule.value["not"]:
        word = avoided.replace("’", "'").lower()
        if opener.startswith(word) and not opener[len(word) : len(word) + 1].isalnum():
            yield _finding(rule, part, begin, begin + len(word), None)
            return
    if rule.value.get("needs") == "specific" and not _is_specific(first.text):
        yield _finding(rule, part, begin, stop, None)


def _is_specific(sentence: str) -> bool:
    return bool(_SPECIFIC.search(sentence) or _CAPITAL.search(sentence))


def _counts(rule: Rule, draft: Draft, part: str) -> Iterator[Finding]:
    text, limits = _text(draft, part), rule.value
    spans = _COUNTS[limits["of"]](text, draft)
    most, least = limits.get("max"), limits.get("min", 0)
    if most is not None and len(spans) > most:
        for start, end in spans[int(most) :]:
            # "Ready?!" needs no second stop where the mark goes.
            is_stopped = text[max(0, start - 1) : start] in (".", "?", "…")
            edit = None if rule.fix is None else Edit(start, end, "" if is_stopped else rule.fix)
            yield _finding(rule, part, start, end, edit)
    if len(spans) < least and (part == "body" or limits["of"] != "sign_offs"):
        anchor = len(text.rstrip())
        yield _finding(rule, part, max(0, anchor - 1), anchor, None)


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
}

_CHECKS: dict[str, Callable[[Rule, Draft, str], Iterator[Finding]]] = {
    "phrase": _phrases,
    "pattern": _patterns,
    "length": _lengths,
    "opening": _openings,
    "count": _counts,
}


def _finding(rule: Rule, part: str, start: int, end: int, edit: Edit | None) -> Finding:
    return Finding(rule.id, rule.severity, start, end, rule.message, part, edit)


def apply_fix(text: str, finding: Finding) -> str:
    """Return the text with one finding's edit in place; unchanged without one."""
    if finding.fix is None:
        return text
    return text[: finding.fix.start] + finding.fix.text + text[finding.fix.end :]
