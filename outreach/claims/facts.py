"""What a sentence states that can be compared: numbers, dates, names, polarity, who did what."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from outreach import sentences
from outreach.claims import words

_NUMBER = re.compile(
    r"(?<![\w.,])(?P<before>[$€£]|USD|EUR|GBP|CHF)?\s?"
    r"(?P<digits>\d{1,3}(?:[,. \u202f]\d{3})+(?!\d)(?:[.,]\d{1,2})?|\d{1,15}(?:[.,]\d{1,4})?)"
    r"(?P<glued>k|m|mn|bn|b|x|%|€)?(?![\d])"
    r"(?P<after>(?:[ \-+]{1,2}[A-Za-z€%][\w%-]{0,20}){0,3})",
    re.IGNORECASE,
)
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})\b")
_SLASHED = re.compile(r"\b(\d{1,2})[/.](\d{1,2})[/.](\d{4})\b")
_MONTH = "|".join(sorted(words.MONTHS, key=len, reverse=True))
_DAY_MONTH = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|\.)? ({_MONTH})\b\.?(?:,? (\d{{4}})\b)?", re.IGNORECASE
)
_MONTH_DAY = re.compile(
    rf"\b({_MONTH})\b\.? (\d{{1,2}})(?:st|nd|rd|th)?\b(?!\d)(?:,? (\d{{4}})\b)?", re.IGNORECASE
)
_MONTH_YEAR = re.compile(rf"\b({_MONTH})\b\.?,? (\d{{4}})\b", re.IGNORECASE)
_MONTH_ONLY = re.compile(rf"\b(?:in|since|by|until|from|of|this|last) ({_MONTH})\b", re.IGNORECASE)
_QUARTER = re.compile(r"\bQ([1-4])(?:[ /]?(\d{4}))?\b")
_YEAR = re.compile(r"(?<![\d$€£.,/-])((?:19|20)\d{2})(?![\d%.,]\d|%| (?:people|employees))\b")
_RELATIVE = re.compile(
    r"\b(yesterday|today|(?:this|last|past) (?:week|month|quarter|year)|recently|just|lately)\b",
    re.IGNORECASE,
)
_CAPITAL = re.compile(r"\b[A-ZÄÖÜÉ][\w&’'.-]{0,40}(?<![.'’-])")
_PASSIVE = re.compile(r"\b(?:was|were|is|are|been|being|got)\s+(?:\w+\s+){0,2}$")
_AUXILIARIES = frozenset(
    {"is", "are", "was", "were", "has", "have", "had", "will", "can", "won", "bought", "sold"}
    | {"grew", "makes", "lets", "did", "does", "do"}
)
_NOT_NAMES = frozenset(
    {"i", "the", "a", "an", "and", "at", "in", "on", "for", "with", "your", "you", "we", "our"}
    | {"it", "this", "that", "there", "since", "after", "if", "so", "as", "by", "when", "my"}
    | {"ceo", "cfo", "cto", "coo", "vp", "hi", "hello", "dear", "no", "yes", "ai", "team", "their"}
    | {"shall", "should", "may", "might", "would", "could", "can", "is", "are", "do", "does", "did"}
    | {"will", "was", "were", "has", "have", "had", "worth", "am", "or", "but", "not", "from"}
    | {"now", "they", "he", "she", "its", "these", "those", "who", "what", "how", "series", "to"}
)


@dataclass(frozen=True, slots=True)
class Number:
    """A quantity with its unit class; `unit` is empty when none is known."""

    value: float
    unit: str
    text: str
    noun: str = ""
    is_rough: bool = False


@dataclass(frozen=True, slots=True)
class Day:
    """A date as far as it is given; None for a part that is not."""

    year: int | None
    month: int | None
    day: int | None
    text: str


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything comparable in one sentence."""

    stems: frozenset[str]
    numbers: tuple[Number, ...]
    days: tuple[Day, ...]
    relative: tuple[str, ...]
    names: tuple[str, ...]
    negated: frozenset[str]
    directed: tuple[tuple[str, str, str], ...] = field(default=())
    opener: str = ""  # a first word that may be a name: "Cardinal supports …"


@lru_cache(maxsize=4_096)
def read(sentence: str) -> Facts:
    """Read the facts out of one sentence; the same sentence, the same facts."""
    text = sentence[:2_000]
    days, rest = _days(text)
    numbers = _numbers(rest)
    tokens = [word.lower() for word in sentences.words(text)]
    return Facts(
        stems=frozenset(words.stem(token) for token in tokens if _is_content(token)),
        numbers=numbers,
        days=days,
        relative=tuple(match.group(1).lower() for match in _RELATIVE.finditer(text)),
        names=_names(text),
        negated=_negated(tokens),
        directed=_directed(text),
        opener=_opener(text),
    )


def _is_content(token: str) -> bool:
    is_number = token[0].isdigit() or token in words.NUMBER_WORDS
    is_date = token in words.MONTHS or token in words.WEEKDAYS
    return token not in words.STOP and not is_number and not is_date and len(token) > 1


def _days(text: str) -> tuple[tuple[Day, ...], str]:
    """Find the dates, most exact first; return them and the text with their places blanked."""
    found: list[tuple[int, Day]] = []
    rest = text
    for pattern, read_parts in _DAY_READERS:
        for match in list(pattern.finditer(rest)):
            parts = read_parts(match.groups())
            if parts is None:
                continue
            found.append((match.start(), Day(*parts, match.group().strip())))
            rest = rest[: match.start()] + " " * len(match.group()) + rest[match.end() :]
    return tuple(day for _, day in sorted(found, key=lambda one: one[0])), rest


_Parts = tuple[int | None, int | None, int | None]


def _whole(year: str | None, month: int | None, day: str | None) -> _Parts | None:
    is_valid = (month is None or 1 <= month <= 12) and (day is None or 1 <= int(day) <= 31)
    if not is_valid:
        return None
    return (int(year) if year else None, month, int(day) if day else None)


def _named(name: str) -> int:
    return words.MONTHS[name.lower()]


_DAY_READERS: tuple[tuple[re.Pattern[str], Callable[[tuple[Any, ...]], _Parts | None]], ...] = (
    (_ISO, lambda g: _whole(g[0], int(g[1]), g[2])),
    (_SLASHED, lambda g: _whole(g[2], int(g[1]), g[0]) or _whole(g[2], int(g[0]), g[1])),
    (_DAY_MONTH, lambda g: _whole(g[2], _named(g[1]), g[0])),
    (_MONTH_DAY, lambda g: _whole(g[2], _named(g[0]), g[1])),
    (_MONTH_YEAR, lambda g: _whole(g[1], _named(g[0]), None)),
    (_MONTH_ONLY, lambda g: _whole(None, _named(g[0]), None)),
    (_QUARTER, lambda g: (int(g[1]) if g[1] else None, int(g[0]) * 3, None)),
    (_YEAR, lambda g: _whole(g[0], None, None)),
)


def _numbers(text: str) -> tuple[Number, ...]:
    found = [_number(text, match) for match in _NUMBER.finditer(text)]
    lowered = text.lower()
    for match in sentences.WORD.finditer(lowered):
        value = words.NUMBER_WORDS.get(match.group())
        if value is not None:
            after = sentences.words(lowered[match.end() : match.end() + 60])[:3]
            unit, noun, scale, _ = _unit_of(after)
            found.append(Number(value * scale, unit, match.group(), noun))
    return tuple(found)


def _number(text: str, match: re.Match[str]) -> Number:
    glued = (match["glued"] or "").lower()
    after = tuple(re.findall(r"[\w%€-]+", (match["after"] or "").lower()))
    unit, noun, scale, used = _unit_of(after)
    unit = words.UNITS.get((match["before"] or glued or "").lower(), unit)
    value = _value(match["digits"]) * words.SCALES.get(glued, 1) * scale
    before = sentences.words(text[max(0, match.start() - 24) : match.start()].lower())[-3:]
    is_rough = bool({*before} & (words.HEDGES | words.OVER)) or "+" in (match["after"] or "")
    core = (match["before"] or "") + match["digits"] + (match["glued"] or "")
    return Number(value, unit, " ".join((core, *after[:used])), noun, is_rough)


def _value(digits: str) -> float:
    plain = digits.replace(" ", "").replace("\u202f", "")
    if re.fullmatch(r"\d{1,3}(?:,\d{3})+(?:\.\d+)?", plain):
        return float(plain.replace(",", ""))
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", plain):
        return float(plain.replace(".", "").replace(",", "."))
    return float(plain.replace(",", "."))


def _unit_of(after: tuple[str, ...]) -> tuple[str, str, float, int]:
    """Read unit, counted noun and scale behind a number, and how many words they take."""
    is_scaled = bool(after) and after[0] in words.SCALES
    scale = words.SCALES[after[0]] if is_scaled else 1.0
    for place, word in enumerate(after[is_scaled:], start=1 + is_scaled):
        for part in (word, *word.split("-")):
            if part in words.UNITS:
                return words.UNITS[part], words.stem(part), scale, place
    listed = after[is_scaled : 1 + is_scaled]
    noun = listed[0] if listed and listed[0] not in words.STOP and listed[0].isalpha() else ""
    return "", words.stem(noun) if noun else "", scale, is_scaled + bool(noun)


def _names(text: str) -> tuple[str, ...]:
    """List capitalised words that are names: not a sentence's first word, a month or a title."""
    found = []
    for match in _CAPITAL.finditer(text):
        word = match.group()
        plain = word.lower().removesuffix("'s").removesuffix("’s")
        is_first = not text[: match.start()].strip(" \"'“”(")
        is_common = plain in _NOT_NAMES or plain in words.MONTHS or plain in words.WEEKDAYS
        if is_common or (is_first and not _looks_like_name(word, text, match.end())):
            continue
        found.append(plain)
    return tuple(dict.fromkeys(found))


def _looks_like_name(word: str, text: str, end: int) -> bool:
    """Tell a name at the start of a sentence by its capitals, its "'s", or the verb behind it."""
    following = text[end : end + 40]
    is_named = any(char.isupper() for char in word[1:]) or word.endswith(("'s", "’s"))
    if is_named or (following[:1] == " " and following[1:2].isupper()):
        return True
    verb = next(iter(sentences.words(following)), "").lower()
    plain = word.lower()
    is_common = plain in words.STOP or plain.endswith(("ing", "ly", "s"))
    return not is_common and (verb in _AUXILIARIES or verb.endswith("ed"))


def _opener(text: str) -> str:
    """Return a capitalised first word before something like a verb: a name, or a common noun."""
    first, *rest = [match.group() for match in sentences.WORD.finditer(text[:120])][:2] or [""]
    following = rest[0] if rest else ""
    plain = re.split(r"['’]", first.lower(), maxsplit=1)[0]
    is_common = plain in words.STOP or plain in _NOT_NAMES or plain in words.OPENERS
    is_form = plain.endswith(("ing", "ly")) or plain in words.MONTHS or plain in words.WEEKDAYS
    is_before_verb = following[:1].islower() and (
        following in _AUXILIARIES or following in words.VERBS or following not in words.STOP
    )
    # A team may write its name small: "truemetrics is …" is a name all the same.
    if not first[:1].isalpha() or is_common or is_form or not is_before_verb:
        return ""
    return plain


def _negated(tokens: list[str]) -> frozenset[str]:
    """Collect the content words that stand in the reach of a negation."""
    found: set[str] = set()
    for place, word in enumerate(tokens):
        longer = word == "no" and tokens[place + 1 : place + 2] == ["longer"]
        if word in words.NEGATORS or word.endswith(("n't", "n’t")) or longer:
            reach = tokens[place + 1 : place + 7]
            found.update(words.stem(one) for one in reach if _is_content(one))
    return frozenset(found)


def _directed(text: str) -> tuple[tuple[str, str, str], ...]:
    """Read (doer, deed, done to) around verbs where the direction matters."""
    found = []
    for match in sentences.WORD.finditer(text):
        deed = words.stem(match.group().lower())
        is_verb = match.group()[0].islower() and match.group().endswith(("s", "ed", "d", "e", "t"))
        if deed not in words.DIRECTED or not is_verb:
            continue
        left = _party(text[: match.start()], is_last=True)
        right = _party(text[match.end() :], is_last=False)
        is_passive = bool(_PASSIVE.search(text[: match.start()].lower()))
        if is_passive:
            left, right = (right if " by " in text[match.end() :].lower() else ""), left
        found.append((left, deed, right))
    return tuple(found)


def _party(text: str, *, is_last: bool) -> str:
    """Return the nearest name or pronoun on one side of a verb, lower case."""
    listed = [
        match.group().lower().removesuffix("'s").removesuffix("’s")
        for match in sentences.WORD.finditer(text)
        if (match.group()[0].isupper() and match.group().lower() not in _NOT_NAMES - {"i"})
        or match.group().lower() in ("you", "your", "we", "our", "us")
    ]
    if not listed:
        return ""
    return listed[-1] if is_last else listed[0]
