"""Numbers, ranges and dates as people and vendors write them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from functools import lru_cache

from prospects.normalise.text import clean, plain

_SCALE = {
    "": 1, "k": 1e3, "t": 1e3, "tsd": 1e3, "thousand": 1e3, "m": 1e6, "mm": 1e6, "mn": 1e6,
    "mio": 1e6, "mil": 1e6, "mill": 1e6, "million": 1e6, "millions": 1e6, "millionen": 1e6,
    "b": 1e9, "bn": 1e9, "mrd": 1e9, "md": 1e9, "billion": 1e9, "billions": 1e9,
    "milliarden": 1e9, "milliards": 1e9, "tn": 1e12, "trillion": 1e12,
}  # fmt: skip
_NUMBER = re.compile(r"(\d[\d.,' \u00a0\u202f]*)\s*([a-z]*)\.?")
_POWER = re.compile(r"(?<![\w.,])\d(?:\.\d{1,12})?e\+?(?:0?\d|1[0-5])(?![\w.,])")
_RANGE = re.compile(r"\s*(?:-|(?<![a-z])(?:to|bis|a|à|and|until))\s*(?=[^\w\s]{0,3}\s?\d)")
_CURRENCY = re.compile(
    r"(?:us|au|ca|nz|hk|s)?\$|€|£|¥|₹|\b(?:usd|eur|gbp|chf|sek|nok|dkk|inr|jpy|aud|cad|brl)\b"
)
_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "jan january januar janvier enero gennaio januari janeiro styczen",
            "feb february februar fevrier febrero febbraio februari fevereiro luty",
            "mar march marz maerz mars marzo maart marco marzec mrz",
            "apr april avril abril aprile kwiecien",
            "may mai mayo maggio mei maio maj",
            "jun june juni juin junio giugno junho czerwiec",
            "jul july juli juillet julio luglio julho lipiec",
            "aug august aout agosto augustus augusti sierpien",
            "sep sept september septembre septiembre settembre setembro wrzesien",
            "oct october oktober okt octobre octubre ottobre outubro pazdziernik",
            "nov november novembre noviembre novembro listopad",
            "dec december dezember dez decembre diciembre dicembre dezembro grudzien",
        ),
        start=1,
    )
    for name in names.split()
}
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|[t ].*)")
_NUMERIC = re.compile(r"(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?:$|[, ].*)")
_DAY_NAME = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|\.)?[ -](?:de )?([a-z]{3,12})\.?,?[ -](?:de )?(\d{4})(?:$|[, ].*)"
)
_NAME_DAY = re.compile(r"([a-z]{3,12})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})(?:$|[, ].*)")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")


@dataclass(frozen=True, slots=True)
class Span:
    """A figure or a range of it; both ends equal for an exact one, no upper end for `1000+`."""

    low: int
    high: int | None

    @property
    def text(self) -> str:
        """The canonical spelling: `250`, `51-200` or `1000+`."""
        if self.high is None:
            return f"{self.low}+"
        return str(self.low) if self.low == self.high else f"{self.low}-{self.high}"


@lru_cache(maxsize=16_384)
def span(value: str) -> Span | None:
    """Read a count or an amount, exact or as a range, in any of its spellings; None if it is none.

    Knows `1,234`, `1.234`, `51-200`, `10k`, `$3B`, `1.2M-5M`, `> 500`, `10,001+ employees`,
    `bis 50`, `ca. 50`, `1.2E7`, `1 200 000 €`. A scale at the end of a range holds for its start.
    """
    text = _written_out(_CURRENCY.sub(" ", plain(clean(value))).replace("~", " ").strip())
    if not text or len(text) > 80 or text.startswith("-"):
        return None
    halves = _RANGE.split(text, maxsplit=1)
    if len(halves) == 2 and halves[0].strip():
        return _between(*halves)
    found = _NUMBER.search(text)
    if not found:
        return None
    number = _scaled(found.group(1), found.group(2))
    if number is None:
        return None
    lead, rest = text[: found.start()].strip(), text[found.end() :].strip()
    if lead in {"<", "<=", "up to", "under", "less than", "bis", "unter", "max", "fewer than", "-"}:
        return Span(0, number)
    if lead in {">", ">=", "over", "more than", "uber", "ab", "min", "at least", "+"}:
        return Span(number, None)
    if rest.startswith(("+", "and above", "or more", "and more", "plus")):
        return Span(number, None)
    is_word = lead.replace(".", "").isalpha()
    return Span(number, number) if not lead or is_word or ":" in lead else None


def _written_out(text: str) -> str:
    """Write `1.2e7`, as systems export large figures, with all its digits."""
    return _POWER.sub(lambda found: format(Decimal(found.group()), "f"), text)


def is_fraction(value: str) -> bool:
    """Say whether a count is written with a part of one, as `1.5` is and `1.5k` is not."""
    found = _NUMBER.search(_written_out(plain(clean(value))))
    number = _decimal(found.group(1)) if found else None
    if found is None or number is None:
        return False
    total = number * _SCALE.get(found.group(2), 1)
    return abs(total - round(total)) > 1e-6


def _between(first: str, second: str) -> Span | None:
    low, high = _NUMBER.search(first), _NUMBER.search(second)
    if not low or not high:
        return None
    scale = low.group(2) if low.group(2) in _SCALE and low.group(2) else high.group(2)
    start, end = _scaled(low.group(1), scale), _scaled(high.group(1), high.group(2))
    if start is None or end is None or start > end:
        return None
    return Span(start, end)


def _scaled(digits: str, scale: str) -> int | None:
    number = _decimal(digits)
    if number is None:
        return None
    total = number * _SCALE.get(scale, 1)
    return round(total) if total < 1e16 else None


def _decimal(digits: str) -> float | None:
    """Tell thousands from decimals: a mark before exactly three digits groups, another divides."""
    text = re.sub(r"[' \u00a0\u202f]", "", digits).rstrip(".,")
    last = max(text.rfind("."), text.rfind(","))
    if last >= 0:
        mark, tail = text[last], text[last + 1 :]
        other = "," if mark == "." else "."
        groups = text.count(mark) > 1 or (len(tail) == 3 and not text.startswith("0"))
        whole = text.replace(other, "")
        text = whole.replace(mark, "") if groups else whole.replace(mark, ".")
    try:
        return float(text)
    except ValueError:
        return None


def day(value: str, *, is_month_first: bool = False) -> date | None:
    """Read a day in any common spelling; `03/04/2024` goes by `is_month_first`; None if it is none.

    Spreadsheet day numbers and Unix seconds count as well.
    """
    text = plain(clean(value)).strip()
    if not text or len(text) > 60:
        return None
    try:
        return _written(text, is_month_first=is_month_first) or _counted(text)
    except (ValueError, OverflowError):
        return None


def is_two_days(value: str) -> bool:
    """Say whether `day` would read another day with `is_month_first` turned over."""
    either = (day(value, is_month_first=False), day(value, is_month_first=True))
    return either[0] != either[1]


def _written(text: str, *, is_month_first: bool) -> date | None:
    if found := _ISO.fullmatch(text):
        return date(*(int(part) for part in found.groups()))
    if found := _NUMERIC.fullmatch(text):
        first, second = int(found.group(1)), int(found.group(3))
        year = int(found.group(4))
        year += 2000 if year < 70 else 1900 if year < 100 else 0
        is_american = second > 12 or (first <= 12 and is_month_first and found.group(2) != ".")
        return date(year, first, second) if is_american else date(year, second, first)
    if (found := _DAY_NAME.fullmatch(text)) and found.group(2) in _MONTHS:
        return date(int(found.group(3)), _MONTHS[found.group(2)], int(found.group(1)))
    if (found := _NAME_DAY.fullmatch(text)) and found.group(1) in _MONTHS:
        return date(int(found.group(3)), _MONTHS[found.group(1)], int(found.group(2)))
    if found := _COMPACT.fullmatch(text):
        return date(*(int(part) for part in found.groups()))
    return None


def _counted(text: str) -> date | None:
    if not re.fullmatch(r"\d{5}(?:\.\d+)?|\d{10}|\d{13}", text):
        return None
    number = float(text)
    if number < 100_000:
        return date(1899, 12, 30) + timedelta(days=int(number))
    seconds = number / 1000 if number > 1e11 else number
    return datetime.fromtimestamp(seconds, tz=UTC).date()
