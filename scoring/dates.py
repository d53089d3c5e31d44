"""Dates as pages write them, in many languages, with how exact they are.

Pure. A date that could be read in two ways is no date: on a page where every ``03/04/2024`` leaves
day and month open, all of them stay unknown.
"""
# ruff: noqa: E501 - tables of patterns

import datetime as dt
import re
from dataclasses import dataclass
from typing import Final, Literal

Precision = Literal["day", "month", "year"]
Order = Literal["dmy", "mdy", ""]

_MONTHS: Final = (
    "january|jan|januar|janvier|janv|enero|ene|gennaio|gen|januari|janeiro|stycznia|leden|jänner",
    "february|feb|februar|février|févr|fevrier|febrero|febbraio|februari|fevereiro|fev|lutego",
    "march|mar|märz|mrz|mars|marzo|maart|mrt|março|marca",
    "april|apr|avril|avr|abril|abr|aprile|kwietnia",
    "may|mai|mayo|maggio|mag|mei|maj|maio|maja",
    "june|jun|juni|juin|junio|giugno|giu|junho|czerwca",
    "july|jul|juli|juillet|juil|julio|luglio|lug|julho|lipca",
    "august|aug|août|aout|agosto|ago|augustus|augusti|sierpnia",
    "september|sept|sep|septembre|septiembre|settembre|set|setembro|września",
    "october|oct|oktober|okt|octobre|octubre|ottobre|ott|outubro|out|października",
    "november|nov|novembre|noviembre|novembro|listopada",
    "december|dec|dezember|dez|décembre|déc|diciembre|dic|dicembre|desember|dezembro|grudnia",
)
_MONTH_OF: Final = {
    name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split("|")
}
_NAME = "(?:" + "|".join(sorted(_MONTH_OF, key=len, reverse=True)) + r")\b\.?"
_YEAR = r"(?:19|20)\d\d"
_PATTERNS: Final = (
    re.compile(rf"(?<![\d-])(?P<y>{_YEAR})-(?P<m>\d\d)-(?P<d>\d\d)(?!\d)"),
    re.compile(rf"(?<![\d/.])(?P<y>{_YEAR})[/.](?P<m>\d\d)[/.](?P<d>\d\d)(?!\d)"),
    re.compile(
        rf"(?<!\d)(?P<d>\d{{1,2}})(?:st|nd|rd|th|\.|º|er)?\s+(?:de\s+|of\s+)?(?P<n>{_NAME}),?\s+(?:de\s+|del\s+)?(?P<y>{_YEAR})(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(
        rf"\b(?P<n>{_NAME})\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<y>{_YEAR})(?!\d)",
        re.IGNORECASE,
    ),
    re.compile(r"(?<![\d.])(?P<d>\d{1,2})\.\s?(?P<m>\d{1,2})\.\s?(?P<y>" + _YEAR + r")(?!\d)"),
    re.compile(r"(?<![\d/])(?P<a>\d{1,2})/(?P<b>\d{1,2})/(?P<y>" + _YEAR + r")(?![\d/])"),
    re.compile(rf"\b(?P<n>{_NAME})\s+(?:de\s+)?(?P<y>{_YEAR})(?!\d)", re.IGNORECASE),
    re.compile(rf"(?<![\w/.,-])(?P<y>{_YEAR})(?![\w/-]|[.,]\d)"),
)
_SLASHED: Final = _PATTERNS[5]


@dataclass(frozen=True, slots=True)
class Moment:
    """A date with its exactness; ``day`` is the first day it may mean."""

    day: dt.date
    precision: Precision

    def __str__(self) -> str:
        length = {"day": 10, "month": 7, "year": 4}[self.precision]
        return self.day.isoformat()[:length]

    @property
    def words(self) -> str:
        """Say it in words: "28 November 2024", "May 2019", "2026"."""
        month = self.day.strftime("%B")
        if self.precision == "day":
            return f"{self.day.day} {month} {self.day.year}"
        return f"{month} {self.day.year}" if self.precision == "month" else str(self.day.year)


@dataclass(frozen=True, slots=True)
class Dated:
    """A moment and where the text says it."""

    moment: Moment
    start: int
    end: int


def order_of(text: str) -> Order:
    """Find out from unambiguous ones whether this page writes the day or the month first."""
    firsts = seconds = False
    for match in _SLASHED.finditer(text):
        firsts = firsts or int(match["a"]) > 12
        seconds = seconds or int(match["b"]) > 12
    if firsts == seconds:
        return ""
    return "dmy" if firsts else "mdy"


def find(text: str, order: Order = "") -> list[Dated]:
    """List the dates of a text in reading order, each span once, the most exact reading first."""
    found: list[Dated] = []
    taken: list[tuple[int, int]] = []
    for pattern in _PATTERNS:
        for match in pattern.finditer(text):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            # What cannot be read as this is not read as something vaguer: no month of 30 February.
            taken.append(match.span())
            if moment := _moment(match, order):
                found.append(Dated(moment, match.start(), match.end()))
    return sorted(found, key=lambda dated: dated.start)


def first(text: str, order: Order = "") -> Moment | None:
    """Return the first exact date of a text, else its first month, else None. Years do not count."""
    found = [dated.moment for dated in find(text, order)]
    exact = [moment for moment in found if moment.precision == "day"]
    months = [moment for moment in found if moment.precision == "month"]
    return next(iter(exact + months), None)


def of_iso(stamp: str) -> Moment | None:
    """Read a machine-written stamp (2024-11-28T10:00:00Z)."""
    try:
        return Moment(dt.date.fromisoformat(stamp.strip()[:10]), "day")
    except ValueError:
        return None


def _moment(match: re.Match[str], order: Order) -> Moment | None:
    parts = match.groupdict()
    year = int(parts["y"])
    try:
        if "a" in parts:
            return _slashed(year, int(parts["a"]), int(parts["b"]), order)
        if parts.get("n"):
            month = _MONTH_OF[parts["n"].lower().rstrip(".")]
        elif parts.get("m"):
            month = int(parts["m"])
        else:
            return Moment(dt.date(year, 1, 1), "year")
        if parts.get("d"):
            return Moment(dt.date(year, month, int(parts["d"])), "day")
        return Moment(dt.date(year, month, 1), "month")
    except ValueError:
        return None


def _slashed(year: int, first_: int, second: int, order: Order) -> Moment | None:
    if first_ > 12 or (order == "dmy" and second <= 12) or first_ == second:
        return Moment(dt.date(year, second, first_), "day")
    if second > 12 or order == "mdy":
        return Moment(dt.date(year, first_, second), "day")
    return None
