"""What single cells say: nothing, a number with or without unit, a day, or a word."""

import datetime as dt
import math
import re
from collections.abc import Sequence
from typing import Final

# Spellings of "nobody filled this in", compared in lower case.
MISSING: Final = frozenset(
    {
        "", "-", "--", "---", "–", "—", "?", "??", ".", "\\n", "null", "<null>", "(null)", "#null!",
        "none", "(none)", "--none--", "nil", "nan", "<na>", "na", "n/a", "#n/a", "n.a.", "n.a",
        "n/d", "nd", "n.d.", "k.a.", "k. a.", "s/d", "s.o.", "select", "- select -", "-select-",
        "--select--", "select one", "please select", "please choose", "choose", "choose one",
        "bitte wählen", "bitte auswählen", "seleccionar", "seleccione", "sélectionner",
        "choisir", "selezionare", "undefined", "not available", "not specified", "not provided",
        "not set", "not given", "no value", "missing", "(missing)", "blank", "(blank)", "empty",
        "unspecified", "not applicable",
    }
)  # fmt: skip
_DIGITS = re.compile(r"\d[\d.,'’\u00a0\u202f ]*")
_RANGE = re.compile(
    r"(\d[\d.,]*)\s*(k|m)?\s*(?:-|–|—|to|bis|à)\s*(\d[\d.,]*)\s*(k|m)?\+?", re.IGNORECASE
)
_FIGURE = re.compile(
    r"(?P<before>[^\d\s+\-−.,(]{0,4})\s*(?P<sign>[+\-−(]?)\s*(?P<money>[^\d\s+\-−.,(]{0,4})\s*"
    r"(?P<digits>\d(?:[\d.,'’\u00a0\u202f]*\d)?|[.,]\d+)(?P<power>[eE][+-]?\d{1,2}(?!\d))?\)?\s*"
    r"(?P<unit>[^\d\s.,()]{0,12})\+?"
)
_TIMES: Final = {
    "k": 1e3, "tsd": 1e3, "m": 1e6, "mm": 1e6, "mn": 1e6, "mio": 1e6, "mln": 1e6, "million": 1e6,
    "millionen": 1e6, "b": 1e9, "bn": 1e9, "mrd": 1e9, "mld": 1e9, "billion": 1e9,
}  # fmt: skip
_SECONDS: Final = {
    "s": 1, "sec": 1, "secs": 1, "second": 1, "seconds": 1, "sek": 1, "min": 60, "mins": 60,
    "minute": 60, "minutes": 60, "minuten": 60, "h": 3600, "hr": 3600, "hrs": 3600, "hour": 3600,
    "hours": 3600, "std": 3600, "d": 86400, "day": 86400, "days": 86400, "tage": 86400,
    "week": 604800, "weeks": 604800, "month": 2629800, "months": 2629800, "year": 31557600,
    "years": 31557600,
}  # fmt: skip
_CLOCK = re.compile(r"(\d{1,3}):([0-5]\d)(?::([0-5]\d))?")
_UNITS = 3  # more spellings than this after the figures are words, not units


def is_missing(text: str) -> bool:
    """Say whether a cell is a way of leaving it empty."""
    return len(text) <= 20 and text.strip().lower() in MISSING


def numbers(texts: Sequence[str]) -> list[float | None]:
    """Read the cells of one column as numbers; None where a cell is none.

    One decimal mark holds for the whole column. Ranges give their middle, "10,001+" its bound,
    "1.2M" and "€ 3 Mio" their value, times ("2 h", "0:35") seconds.
    """
    comma = _decimal_comma(texts)
    found = [_number(text.strip(), comma=comma) for text in texts]
    units = {unit for value, unit in found if value is not None and unit}
    if len(units) > _UNITS and not units <= _SECONDS.keys():
        return [value if not unit else None for value, unit in found]
    as_time = len(units) > 1 and units <= _SECONDS.keys()
    return [
        None if value is None else value * (_SECONDS.get(unit, 1) if as_time else 1)
        for value, unit in found
    ]


def _decimal_comma(texts: Sequence[str]) -> bool:
    """Say whether the commas of a column are decimal marks: 1.234,5 or 0,75 and no 1,234.5."""
    commas = points = 0
    for text in texts:
        found = _DIGITS.search(text)
        digits = found.group().strip(" .,'’") if found else ""
        at, dot = digits.rfind(","), digits.rfind(".")
        if at > dot and (dot >= 0 or len(digits) - at - 1 != 3) and digits.count(",") == 1:
            commas += 1
        elif dot > at and (at >= 0 or len(digits) - dot - 1 != 3):
            points += 1
    return commas > points


def _number(text: str, *, comma: bool) -> tuple[float | None, str]:
    """Return the value and the unit that stands behind it."""
    if not text or len(text) > 40:
        return None, ""
    if clock := _CLOCK.fullmatch(text):
        hours, minutes, seconds = (int(part or 0) for part in clock.groups())
        return hours * 3600.0 + minutes * 60 + seconds, ""
    if between := _RANGE.fullmatch(text):
        low, low_times, high, high_times = between.groups()
        ends = [
            _digits(low, comma=comma) * _TIMES.get((low_times or high_times or "").lower(), 1),
            _digits(high, comma=comma) * _TIMES.get((high_times or "").lower(), 1),
        ]
        return (sum(ends) / 2 if ends[0] <= ends[1] else None), ""
    found = _FIGURE.fullmatch(text.lstrip("<>≥≤~≈ "))
    if found is None:
        return None, ""
    value = _digits(found["digits"], comma=comma)
    if found["power"]:
        value *= 10.0 ** int(found["power"][1:])
    unit = (found["unit"] or "").lower().rstrip(".")
    value *= _TIMES.get(unit, 1)
    if found["sign"] and found["sign"] in "-−(":
        value = -value
    if not math.isfinite(value) or abs(value) > 1e15:
        return None, ""
    # Letters in front of digits ("AB 12", "Q3") name something; only signs are currencies.
    money = found["before"] + found["money"]
    if any(letter.isalpha() for letter in money) and money.upper() not in _CURRENCIES:
        return None, ""
    return value, "" if unit in _TIMES or unit == "%" else unit


_CURRENCIES: Final = frozenset(
    {"USD", "EUR", "GBP", "CHF", "US$", "A$", "C$", "RS", "RS.", "INR", "R$", "SEK", "NOK", "DKK"}
)


def _digits(text: str, *, comma: bool) -> float:
    plain = re.sub(r"['’\u00a0\u202f]", "", text)
    plain = plain.replace(".", "").replace(",", ".") if comma else plain.replace(",", "")
    head, point, tail = plain.partition(".")
    if "." in tail:  # 1.234.567: points between thousands
        head, point, tail = plain.replace(".", ""), "", ""
    return float(f"{head or 0}{point}{tail or 0}" if point else head or 0)


_MONTHS: Final = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier enero gennaio januari",
            "feb february februar fevrier février febrero febbraio februari",
            "mar march märz mrz mars marzo maart",
            "apr april avril abril aprile",
            "may mai mayo maggio mei maj",
            "jun june juni juin junio giugno",
            "jul july juli juillet julio luglio",
            "aug august août aout agosto augustus",
            "sep sept september septembre septiembre settembre",
            "oct october oktober okt octobre octubre ottobre",
            "nov november novembre noviembre",
            "dec december dezember dez décembre diciembre dicembre",
        ),
        start=1,
    )
    for name in names.split()
}
_TIME = (
    r"(?:[T ,]+(?P<h>\d{1,2}):(?P<i>\d{2})(?::(?P<s>\d{2})(?:[.,]\d{1,9})?)?"
    r"\s*(?P<p>[AaPp]\.?[Mm]\.?)?\s*(?:Z|UTC|GMT|[+-]\d{2}:?\d{2})?)?"
)
_SHAPES: Final = tuple(
    re.compile(shape + _TIME)
    for shape in (
        r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})",
        r"(?P<a>\d{1,2})(?P<mark>[-/.])(?P<b>\d{1,2})[-/.](?P<y>\d{4}|\d{2})",
        r"(?P<d>\d{1,2})\.?[ -](?P<w>[^\W\d_]{3,10})\.?[ ,-]+(?P<y>\d{4}|\d{2})",
        r"(?P<w>[^\W\d_]{3,10})\.?[ -](?P<d>\d{1,2})(?:st|nd|rd|th)?[ ,]+(?P<y>\d{4})",
        r"(?P<y>(?:19|20)\d{2})(?P<m>0[1-9]|1[0-2])(?P<d>[0-3]\d)",
        r"(?P<y>(?:19|20)\d{2})[-/](?P<m>0?[1-9]|1[0-2])",
    )
)
_EPOCH = dt.datetime(1970, 1, 1)  # noqa: DTZ001 - days are counted without a zone


def days(texts: Sequence[str]) -> list[float | None]:
    """Read the cells of one column as days since 1970-01-01; None where a cell is no date.

    Day or month first is one answer for the column: by the first part above 12, else by the mark
    (31.12. is written with points, 12/31 with strokes).
    """
    matches = [_dated(text.strip()) for text in texts]
    firsts = [int(m["a"]) for m in matches if m and "a" in m.re.groupindex]
    seconds = [int(m["b"]) for m in matches if m and "b" in m.re.groupindex]
    marks = [m["mark"] for m in matches if m and "mark" in m.re.groupindex]
    day_first = any(part > 12 for part in firsts) or (
        not any(part > 12 for part in seconds) and bool(marks) and marks.count("/") == 0
    )
    return [None if match is None else _days(match, day_first=day_first) for match in matches]


def _dated(text: str) -> re.Match[str] | None:
    if not 6 <= len(text) <= 40 or not any(sign.isdigit() for sign in text):
        return None
    return next((match for shape in _SHAPES if (match := shape.fullmatch(text))), None)


def _days(match: re.Match[str], *, day_first: bool) -> float | None:
    part = match.groupdict()
    month = part.get("m") or _MONTHS.get((part.get("w") or "").lower())
    day = part.get("d") or 1
    if part.get("a"):
        day, month = (part["a"], part["b"]) if day_first else (part["b"], part["a"])
    if month is None:
        return None
    year = int(part["y"])
    year += 0 if year > 99 else 2000 if year < 70 else 1900
    hour = int(part["h"] or 0)
    if part["p"]:
        hour = hour % 12 + (12 if part["p"][0] in "pP" else 0)
    try:
        at = dt.datetime(year, int(month), int(day), hour, int(part["i"] or 0))  # noqa: DTZ001 - see _EPOCH
    except ValueError:
        return None
    return (at - _EPOCH) / dt.timedelta(days=1)


def month(text: str) -> int | None:
    """Read the name of a month, 1 to 12; None where it is none."""
    return _MONTHS.get(text.strip().lower().rstrip("."))
