"""Figures that a passage does not write but that follow from those it does.

"Five of the nine" is more than half, "from 85 to 200" more than twice, "London, Dubai and
Singapore" three places.
"""

import re
from collections.abc import Iterator
from dataclasses import replace

from outreach.claims import units, words
from outreach.claims.days import Day
from outreach.claims.numbers import Number

_SHARE = re.compile(
    r"\b([\d.,]*\d|[a-zäöüß-]+) (?:out )?(?:of|von|der|des|sur|de|van) "
    r"(?:(?:the|its|their|our|your|[\w-]+['’]s?|den|unseren|ihren|ses|nos|vos|sus|onze) )?"
    r"([\d.,]*\d|[a-zäöüß-]+)\b",
    re.IGNORECASE,
)
# "Nine lawyers, five of them women", "640 people, 180 of them in research".
_OF_THEM = re.compile(
    r"\b([\d.,]*\d|[a-zäöüß-]+) (?:of (?:them|whom|which)|davon|d['’]entre eux|de ellos|ervan)\b",
    re.IGNORECASE,
)
_LISTED = re.compile(
    r"\b[A-ZÄÖÜÉ][\w'’&-]+(?: [A-ZÄÖÜÉ][\w'’&-]+){0,2}"
    r"(?:, [A-ZÄÖÜÉ][\w'’&-]+(?: [A-ZÄÖÜÉ][\w'’&-]+){0,2}){0,10},? "
    r"(?:and|und|et|y|e|en|i) (?:in )?[A-ZÄÖÜÉ][\w'’&-]+"
)
_MOST_LISTED = 12


def shares(text: str, numbers: tuple[Number, ...]) -> Iterator[float]:
    """Give the percentages that follow from parts of a whole; `numbers` are those of the text."""
    for match in _SHARE.finditer(text):
        part, whole = (_value(one) for one in match.groups())
        if 0 < part < whole and whole > 1:
            yield part / whole * 100
    for match in _OF_THEM.finditer(text):
        part = _value(match[1])
        before = [one for one in numbers if one.end <= match.start() and not one.unit]
        if before and 0 < part < before[-1].low:
            yield part / before[-1].low * 100


_REST = re.compile(
    r"\b(?:the rest|the remainder|the remaining|the others?|der rest|le reste)\b", re.IGNORECASE
)


def rests(text: str, numbers: tuple[Number, ...]) -> Iterator[float]:
    """Give the percentage that is left of a whole: "it holds 60 %; the rest belongs to A"."""
    shares_told = [one.low for one in numbers if one.unit == "%" and not one.is_old]
    if len(shares_told) == 1 and shares_told[0] < _WHOLE and _REST.search(text):
        yield _WHOLE - shares_told[0]


_WHOLE = 100


def times(numbers: tuple[Number, ...]) -> Iterator[float]:
    """Give how many times a figure is what it was before it changed."""
    for old in numbers:
        for new in numbers:
            is_pair = old.is_old and not new.is_old and old.unit == new.unit
            if is_pair and old.low > 0 and old.unit not in ("th", "x"):
                yield new.low / old.low


def less(number: Number, given: tuple[Number, ...]) -> bool:
    """Tell whether half as much is given as 50 % less, or the other way round."""
    pairs = [(number, one) if number.unit == "x" else (one, number) for one in given]
    return any(
        (times.unit, share.unit) == ("x", "%")
        and 0 < times.low < 1
        and _is_same((1 - times.low) * 100, share.low)
        for times, share in pairs
    )


def changes(numbers: tuple[Number, ...]) -> Iterator[Number]:
    """Give by how much a figure changed: 7 million of "from 9 to 16 million"."""
    for old in numbers:
        for new in numbers:
            is_pair = old.is_old and not new.is_old and old.unit == new.unit
            if is_pair and old.unit != "th" and new.low != old.low:
                by = abs(new.low - old.low)
                yield replace(new, low=by, high=by, bound="", is_old=False)


_EVERY = re.compile(
    r"\b(?:every|jede[rnms]?|chaque|cada|ogni|ieder|iedere|elke?|co|każd[aey]) $", re.IGNORECASE
)


def is_every(number: Number, text: str) -> bool:
    """Tell "every sixth week", "jede vierte Woche": one in as many."""
    return bool(_EVERY.search(text[: number.start]))


def has_share(number: Number, given: tuple[Number, ...]) -> bool:
    """Tell whether one in as many is given, as a share."""
    share = _WHOLE / max(number.low, 1)
    return any(one.unit == "%" and abs(one.low - share) < 1 for one in given)


_SUMMED = re.compile(
    r"\b(?:together|combined|altogether|in all|in total|overall|zusammen|insgesamt|au total|"
    r"en total|in totale|samen|ensemble)\b", re.IGNORECASE,
)  # fmt: skip
_MORE_OR_LESS = re.compile(
    r"^(?:[ -][\w]+){0,2} (?:more|fewer|less|sooner|earlier|later|longer|shorter|higher|lower|"
    r"cheaper|quicker|faster|mehr|weniger|früher|später)\b|^ (?:more|fewer|less|mehr|weniger) ",
    re.IGNORECASE,
)


def is_reckoned(
    number: Number, text: str, given: tuple[Number, ...], days: tuple[Day, ...]
) -> bool:
    """Tell whether a figure of a text follows from the figures or dates of a passage."""
    return (
        follows_from_two(number, text, given)
        or lies_between(number, text, days)
        or is_in_cents(number, given)
    )


def is_difference(number: Number, text: str) -> bool:
    """Tell whether a text says by how many one thing is more than another: "30 more rooms"."""
    behind = text[number.start :]
    size = (len(number.text), len(number.text.split(" ")[0]))  # with what is counted, and without
    return any(_MORE_OR_LESS.match(behind[one:]) for one in size)


_ADDED = re.compile(
    r"^(?: [^\W\d_]+)? (?:more|additional|further|extra|mehr|weitere[nr]?|zusätzliche[nr]?|"
    r"de plus|supplémentaires|más|adicionales|in più|meer|extra|mais|więcej)\b", re.IGNORECASE,
)  # fmt: skip
_ADDED_BEFORE = re.compile(
    r"\b(?:another|additional|further|extra|weitere[nr]?|zusätzliche[nr]?|zusätzlich|autres|otros|"
    r"otras|altri|altre|nog|outros|outras|kolejnych|dodatkowych) $", re.IGNORECASE,
)  # fmt: skip


def is_with_more(number: Number, text: str, given: tuple[Number, ...]) -> bool:
    """Tell whether a figure is one of a text with the others that come to it: "130, 60 more"."""
    if number.unit in ("%", "th", "x", "day"):
        return False
    alike = [one for one in given if one.unit == number.unit]
    return any(
        one is not other
        and _is_same(one.low + other.low, number.low)
        and (
            any(
                _ADDED.match(text[one.start + size :])
                for size in {len(one.text), len(one.text.split(" ")[0])}
            )
            or _ADDED_BEFORE.search(text[: one.start])
        )
        for one in alike
        for other in alike
    )


_APART = re.compile(
    r"(?:\S+ ){0,2}?(?:late|later|earlier|after|before|sooner|longer|behind|später|früher|länger|"
    r"verspätet|nach|vor|tard|plus tôt|après|avant|retard|después|antes|más tarde|retraso|dopo|"
    r"prima|ritardo|later|eerder|vertraging|depois|atraso|później|wcześniej|opóźnienia)\b",
    re.IGNORECASE,
)
_MONTH, _YEAR, _MONTHS_IN_YEAR = 30.4, 365, 12


def lies_between(number: Number, text: str, days: tuple[Day, ...]) -> bool:
    """Tell whether a length lies between two dates: six months "from January to July"."""
    if number.unit != "day" or number.low < _MONTH - 3:
        return False
    behind = text[number.start + len(number.text) :].lstrip(" -")
    if not _APART.match(behind):
        return False
    return any(
        _is_apart(number.low, one, other) for at, one in enumerate(days) for other in days[at + 1 :]
    )


def _is_apart(length: float, one: Day, other: Day) -> bool:
    years = abs((other.year or one.year or 0) - (one.year or other.year or 0))
    if len(one.months) == len(other.months) == 1:
        if one.year and other.year:
            months = abs(
                (other.year - one.year) * _MONTHS_IN_YEAR + other.months[0] - one.months[0]
            )
        else:
            months = abs(other.months[0] - one.months[0])
        return months > 0 and abs(length / _MONTH - months) < 0.2
    return bool(one.year and other.year and years) and abs(length / _YEAR - years) < 0.05


_CENTS = frozenset(
    words.stem(one)
    for one in ("cent", "pence", "penny", "rappen", "centimes", "céntimos", "centesimi",
                "cêntimos", "groszy")
)  # fmt: skip


def is_in_cents(number: Number, given: tuple[Number, ...]) -> bool:
    """Tell whether a text gives "80 cents" as "€0.80"."""
    return bool(_CENTS.intersection(number.nouns)) and any(
        one.unit in units.CURRENCY.values() and _is_same(one.low * 100, number.low) for one in given
    )


def follows_from_two(number: Number, text: str, given: tuple[Number, ...]) -> bool:
    """Tell whether a figure of a text is the sum of two given ones or what one is more."""
    is_sum = bool(_SUMMED.search(text))
    is_less = is_difference(number, text)
    if not (is_sum or is_less) or number.unit in ("%", "th", "x"):
        return False
    alike = [one for one in given if one.unit == number.unit and one.unit not in ("%", "th", "x")]
    return any(
        (is_sum and _is_same(one.low + other.low, number.low) and not (one.is_old or other.is_old))
        or (is_less and _is_same(abs(one.low - other.low), number.low))
        for place, one in enumerate(alike)
        for other in alike[place + 1 :]
        if one.unit or not one.nouns or not other.nouns or one.nouns[-1] == other.nouns[-1]
    )


def _is_same(one: float, other: float) -> bool:
    return abs(one - other) <= 1e-6 * max(one, other)


def is_listed(count: float, text: str) -> bool:
    """Tell whether a text lists as many names in a row: "London, Dubai and Singapore" are three."""
    return 1 < count <= _MOST_LISTED and any(
        len(re.split(r",? (?:and|und|et|y|e|en|i) |, ", one.group())) == count
        for one in _LISTED.finditer(text)
    )


def _value(word: str) -> float:
    plain = word.lower()
    if plain[0].isdigit():
        digits = re.sub(r"[.,](?=\d{3}\b)", "", plain).replace(",", ".")
        return float(digits) if digits.count(".") < 2 else 0.0
    return float(1 if plain in ("one", "eine", "einer", "un", "une") else units.SMALL.get(plain, 0))
