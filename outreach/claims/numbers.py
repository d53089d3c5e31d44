"""Quantities in running text: value, unit, what is counted, and how exactly it is meant.

Notations of eight languages. "1.2M", "1,200,000", "1,2 Mio." and "1.200.000" are
one value; "half" is 50 %, "doubled" is twice, "24 hours" is a day.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache

from outreach import sentences
from outreach.claims import changes, counted, units
from outreach.claims.counted import MORE
from outreach.claims.signs import Signs


@dataclass(frozen=True, slots=True)
class Number:
    """A quantity from `low` to `high`, in units of its dimension.

    `unit` is a dimension ("usd", "day", "%", "x") or empty. `nouns` are the stems of what is
    counted, its head last. `bound` is "" for exact, "~" about, ">" at least, "<" at most, "vague"
    for "thousands". `per` is the unit of a rate ("month" of "$5 a month").
    `is_old` marks what a change began with: "from 26 to 41", "41 instead of 26", "up from 26".
    """

    low: float
    high: float
    unit: str
    text: str
    start: int
    end: int
    nouns: tuple[str, ...] = ()
    bound: str = ""
    per: str = ""
    is_old: bool = False

    @property
    def value(self) -> float:
        """The quantity, or the lower end of a range."""
        return self.low


_ONES = frozenset({"one", "a", "an", "single", "ein", "eine", "einen", "einem", "einer", "un"}
                  | {"une", "una", "uno"})  # fmt: skip
_LIST_MARK = re.compile(r"(?m)^\s*\d{1,2}[.)]\s")
_DIGITS = re.compile(
    r"(?P<before>US\$|CA?\$|AU?\$|[$€£¥₹]|(?<![^\W_])\ufffd|"
    r"(?:USD|EUR|GBP|CHF|JPY|INR|CAD|AUD|SEK|PLN)(?= ?\d))? ?"
    r"(?<![\w.,])(?<![a-z]-)(?<!\d:)(?P<digits>\d{1,3}(?:(?P<mark>[,.’' "
    r"\u00a0\u202f])\d{3})(?:(?P=mark)\d{3})*"
    r"(?![\d])(?:[.,]\d{1,2}(?!\d))?|\d{1,15}(?:[.,]\d{1,6})?)"
    rf"(?P<glued>[ \u00a0\u202f]?(?:md|mrd|mio|[mk])(?=[€$£])|(?:{units.GLUED})(?![\w])|"
    rf"[%€$£x×]|(?:st|nd|rd|th)\b)?(?![\d])(?P<plus>\+)?(?!:\d\d)",
    re.IGNORECASE,
)
_ONLY_CHANGING = frozenset(("auf", "naar", "para", "do"))
_DIGIT = re.compile(r"\d")
_WRITTEN = re.compile(r"[1-9]\d{0,2}(?:[.,]\d{1,2})?(?![\d.,])")
_BETWEEN = re.compile(r"\s?(?:-|–|to|bis|auf|naar|para|do|à|a)\s?$", re.IGNORECASE)


def read(text: str) -> tuple[Number, ...]:
    """List the quantities of a text in order; dates must be blanked out before."""
    return _read(text[:4_000])


@lru_cache(maxsize=1_024)
def _read(text: str) -> tuple[Number, ...]:
    if "\n" in text or text.lstrip()[:1].isdecimal():
        text = _LIST_MARK.sub(lambda mark: " " * len(mark.group()), text)
    lowered = text.lower()
    if len(lowered) != len(text):
        # Some capitals grow when lowered ("İ"); places must stay.
        lowered = "".join(one.lower()[:1] or one for one in text)
    found = list(_digits(text, lowered)) if _DIGIT.search(text) else []
    held = frozenset(sentences.WORD.findall(lowered))
    is_told = "-" in lowered or not held.isdisjoint(_TOLD)
    listed = list(sentences.WORD.finditer(lowered)) if is_told else []
    taken = [(one.start, one.end) for one in found]
    near = _SIGNS.near(lowered)
    for one in (
        *_said(lowered, near),
        *(_grown(lowered) if _LENGTHS in near else ()),
        *_counted(text, lowered, listed),
        *_ranked(listed),
    ):
        if not any(one.start < end and start < one.end for start, end in taken):
            found.append(one)
            taken.append((one.start, one.end))
    found.sort(key=lambda one: one.start)
    return tuple(_with_units(
        [replace(one, is_old=True) if changes.is_before(lowered, one.start) else one
         for one in found], lowered
    ))  # fmt: skip


def _with_units(found: list[Number], lowered: str) -> Iterator[Number]:
    """Give the second figure of "from six days to four" the unit of the first."""
    before: Number | None = None
    for one in found:
        gap = lowered[before.end : one.start] if before else ""
        is_bare = not (one.unit or one.nouns) and changes.is_to(gap)
        if before and before.is_old and before.unit and is_bare:
            word = before.text.split(" ")[0].lower()
            size = _small(word) or (float(word) if word.isdecimal() else 0)
            factor = before.low / size if size else 1.0
            low = one.low * factor
            one = replace(one, low=low, high=low, unit=before.unit)  # noqa: PLW2901 - its unit
        yield one
        before = one


def _digits(text: str, lowered: str) -> Iterator[Number]:
    previous: Number | None = None
    for match in _DIGITS.finditer(text):
        glued = (match["glued"] or "").strip().lower()
        if glued in units.ORDINAL:
            value = _value(match["digits"], match["mark"])
            yield Number(value, value, "th", match.group().strip(), *match.span())
            continue
        one = _number(text, lowered, match, glued)
        gap = text[previous.end : match.start()] if previous else ""
        is_one_unit = previous and (not previous.unit or previous.unit == one.unit)
        if (
            previous
            and is_one_unit
            and previous.low < one.high
            and _is_range(gap, lowered, previous.start)
        ):
            if changes.is_from_to(lowered, previous.start, gap):
                yield replace(_scaled(previous, one), is_old=True)
                previous = one
                continue
            yield _range(previous, one, lowered)
            previous = None
            continue
        if previous:
            yield previous
        previous = one
    if previous:
        yield previous


def _is_range(gap: str, lowered: str, start: int) -> bool:
    if gap.strip() in ("and", "und", "et", "y"):
        before = lowered[max(0, start - 10) : start]
        return before.rstrip().endswith(("between", "zwischen", "entre"))
    if gap.strip() in _ONLY_CHANGING and not changes.is_from_to(lowered, start, gap):
        return False
    return len(gap) <= 6 and bool(_BETWEEN.match(gap))


def _scaled(first: Number, last: Number) -> Number:
    """Return the first of two figures in the scale and unit of the second: "from 9 to 7m"."""
    written = _WRITTEN.search(last.text)
    scale = last.high / float(written[0].replace(",", ".")) if written else 1.0
    is_bare = first.text == f"{first.low:.12g}" and scale in (1e3, 1e6, 1e9)
    low = first.low * scale if is_bare else _low_of(first, last)
    return replace(
        first, low=low, high=low, unit=first.unit or last.unit, nouns=first.nouns or last.nouns
    )


def _low_of(first: Number, last: Number) -> float:
    # "1.2 to 2 million": the scale of the second holds for the first, too.
    low = first.low
    if last.high >= 1e3 and low < last.high / 1e3 and last.text.strip("$€£ ") != first.text:
        scale = next((s for s in (1e3, 1e6, 1e9) if low < last.high / s * 1.001 and
                      last.high / s < 1e3), 1.0)  # fmt: skip
        low *= scale if low * scale <= last.high else 1.0
    return low


def _range(first: Number, last: Number, lowered: str) -> Number:
    low = _low_of(first, last)
    text = lowered[first.start : last.end]
    return Number(low, last.high, last.unit or first.unit, text, first.start, last.end,
                  last.nouns, first.bound, last.per)  # fmt: skip


def _number(text: str, lowered: str, match: re.Match[str], glued: str) -> Number:
    start = match.start("before") if match["before"] else match.start("digits")
    value = _value(match["digits"], match["mark"]) * units.SCALE.get(glued, 1.0)
    sign = (match["before"] or (glued if glued in "€$£%x×" else "")).lower().strip()
    tail = counted.tail_of(lowered, match.end(), sign, text)
    value *= tail.scale
    unit, factor = (
        (units.CURRENCY[sign], 1.0) if sign in units.CURRENCY else units.UNIT.get(sign, ("", 1.0))
    )
    if not unit:
        unit, factor = tail.unit, tail.factor
    bound = MORE if match["plus"] or tail.is_plus else counted.bound_of(lowered, start)
    end = tail.end
    # The number of a list's name counts nothing: "a third of the Fortune 500 build".
    is_name = lowered[:start].rstrip(" -").endswith(_RANKINGS)
    nouns = () if is_name else counted.owned_or(tail.nouns, lowered, start)
    return Number(value * factor, value * factor, unit, text[start:end].strip(), start, end,
                  nouns, bound, tail.per)  # fmt: skip


_RANKINGS = ("fortune", "ftse", "forbes", "inc.", "nasdaq", "s&p", "euro stoxx", "the top")


def _value(digits: str, mark: str | None) -> float:
    plain = digits.replace("\u00a0", " ").replace("\u202f", " ")
    if mark:
        mark = " " if mark in "\u00a0\u202f" else mark
        whole = plain.replace(mark, "")
        return float(whole.replace(",", "."))
    return float(plain.replace(",", "."))


# One of these stands in whatever the patterns of `_parts` and `_multiples`, of `_one_in` match.
_SAID_SIGNS = (
    "half halb halv hälft moitié metà helft poł mitad third drittel tiers terc terz trzeci "
    "derde quart viertel kwart ćwier fifth fünf quint vijf piąt sixth sechs sixi sext sest "
    "zes szó eighth acht huit oita cinqui metad octav ottav ósm tenth zehn dixi déci deci "
    "terç cuart tien dzies every jede cada ogni elke chaque doub twofold twice verd duplic "
    "tripl trebl threef quadrup fourf vervi times fois veces volte keer thousand hundred "
    "dozen tausend hundert dutzend centaines dizaines cientos decenas miles mill milia "
    "billion"
)
_IN_SIGNS = tuple(
    f" {one} " for one in ("in", "out of", "von", "sur", "de cada", "su", "op de", "em", "na", "z")
)
_GROWN_SIGNS = ("tag", "täg", "woche", "wöch", "monat", "jahr", "jähr", "stund", "stünd", "minut",
                "minüt")  # fmt: skip
_SIGNS = Signs((tuple(_SAID_SIGNS.split()), _IN_SIGNS, _GROWN_SIGNS))
_PARTS, _ONE_IN, _LENGTHS = range(3)
_TIMES_IN_GERMAN = re.compile(r"mal\b")


def _said(lowered: str, near: list[int]) -> Iterator[Number]:
    """Give fractions, multiples and vague plurals said in words."""
    is_any = _PARTS in near or _TIMES_IN_GERMAN.search(lowered)
    if is_any:
        yield from _parts(lowered)
    if _ONE_IN in near:
        yield from _one_in(lowered)
    if is_any:
        yield from _multiples(lowered)


def _parts(lowered: str) -> Iterator[Number]:
    for pattern, value in units.FRACTIONS:
        for match in pattern.finditer(lowered):
            bound = counted.bound_of(lowered, match.start())
            yield Number(value, value, "%", match.group(), *match.span(), bound=bound)
    for match in units.PART.finditer(lowered):
        share = 100 / units.PARTS[match[1]]
        bound = counted.bound_of(lowered, match.start())
        yield Number(share, share, "%", match.group(), *match.span(), bound=bound)
    for match in units.PARTS_OF.finditer(lowered):
        share = 100 * units.SMALL[match[1]] / units.PARTS[match[2].removesuffix("s")]
        if share < _WHOLE:
            bound = counted.bound_of(lowered, match.start())
            yield Number(share, share, "%", match.group(), *match.span(), bound=bound)
    for match in units.PART_GROWN.finditer(lowered):
        share = 100 / units.PARTS[match[2]]
        bound = counted.bound_of(lowered, match.start(1))
        yield Number(share, share, "%", match[1], *match.span(1), bound=bound)
    for match in units.EVERY.finditer(lowered):
        share = 100 / (units.ORDINALS.get(match[1]) or 2)
        yield Number(share, share, "%", match.group(), match.start(), match.end())


def _multiples(lowered: str) -> Iterator[Number]:
    for pattern, value in units.MULTIPLES:
        for match in pattern.finditer(lowered):
            bound = counted.bound_of(lowered, match.start())
            yield Number(value, value, "x", match.group(), *match.span(), bound=bound)
    for match in units.TIMES.finditer(lowered):
        value = float(_small(match[1]) or (match[1] if match[1].isdecimal() else 0))
        if value > 1:
            yield Number(value, value, "x", match.group(), match.start(), match.end())
    for pattern, low, high in units.VAGUE:
        for match in pattern.finditer(lowered):
            nouns = counted.tail_of(lowered, match.end()).nouns
            yield Number(low, high, "", match.group(), match.start(), match.end(), nouns, "vague")


def _one_in(lowered: str) -> Iterator[Number]:
    """Give the shares of "one in three", "vier von zehn"."""
    for match in units.ONE_IN.finditer(lowered):
        part, whole = (_small(one) for one in match.groups())
        if 0 < part < whole <= _MOST_PARTS and not match[2].isdecimal():
            share = part / whole * 100
            bound = counted.bound_of(lowered, match.start())
            yield Number(share, share, "%", match.group(), *match.span(), bound=bound)


_WHOLE, _MOST_PARTS = 100, 20  # per cent, and of how many one is told
_COUNTING = frozenset(units.SMALL) | {"one"}
_OPENING = _COUNTING | _ONES  # with what a number in words may begin
_DOZENS = frozenset(("dozen", "dutzend"))
_SCALES = frozenset(one for one in units.SCALE if len(one) > 3) | _DOZENS
# Without one of these, or a word of two, no word of a sentence tells a number.
_TOLD = _COUNTING | _SCALES | frozenset(units.ORDINALS)


def _small(word: str) -> int:
    return 1 if word in _ONES - {"a", "an"} else units.SMALL.get(word, 0)


def _counted(text: str, lowered: str, found: list[re.Match[str]]) -> Iterator[Number]:
    """Give numbers written as words: "twenty-five", "two hundred", "a dozen"."""
    skip = -1
    for place, match in enumerate(found):
        word = match.group()
        if (word not in _OPENING and "-" not in word) or place <= skip:
            continue
        value, end = units.SMALL.get(word, 0), match.end()
        tens, _, ones = word.partition("-")
        if not value and tens in _COUNTING and (part := counted.unit_of(ones)):
            # "a four-year contract"
            size = units.SMALL.get(tens, 1) * part[1]
            yield Number(size, size, part[0], word, match.start(), match.end())
            continue
        if not value and ones in _COUNTING and tens in units.SMALL:
            value = units.SMALL[tens] + units.SMALL.get(ones, 1)
        if not value and word in _ONES and place + 1 < len(found):
            following = found[place + 1].group()
            if following in _SCALES:
                value = 12 if following in _DOZENS else 1
                end = found[place + 1].end() if value == 12 else end
                skip = place + 1
        if value and not _is_other_word(word, found, place):
            tail = counted.tail_of(lowered, end, text=text)
            size = value * tail.scale * tail.factor
            said = text[match.start() : tail.end]
            bound = counted.bound_of(lowered, match.start())
            span = (match.start(), tail.end)
            yield Number(size, size, tail.unit, said, *span, tail.nouns, bound, tail.per)


def _grown(lowered: str) -> Iterator[Number]:
    """Give the lengths of time that German writes as one word: "fünfjährig"."""
    for match in units.GROWN.finditer(lowered):
        digits = match[1].rstrip("-")
        many = int(digits) if digits.isdecimal() else units.SMALL[digits]
        unit, factor = units.UNIT[units.GROWN_UNIT[match[2]]]
        size = many * factor
        yield Number(size, size, unit, match.group(), match.start(), match.end())


def _ranked(found: list[re.Match[str]]) -> Iterator[Number]:
    """Give the ordinals: "a third depot", "eine zweite Halle"."""
    for match in found:
        if value := units.ORDINALS.get(match.group()):
            yield Number(value, value, "th", match.group(), match.start(), match.end())


def _is_other_word(word: str, found: list[re.Match[str]], place: int) -> bool:
    if word not in units.ONLY_BEFORE_NOUN:
        return False
    following = found[place + 1].group() if place + 1 < len(found) else ""
    return following not in units.SCALE and following not in units.UNIT
