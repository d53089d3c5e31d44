"""Days as lists of news write them short: two figures of the year, Roman months, no year at all.

Pure. Only where an entry begins with one or consists of it: elsewhere such figures are anything.
"""

import datetime as dt
import re
from dataclasses import replace
from typing import Final

from scoring.reading.dates import MONTH_BY_DAY, find
from scoring.reading.moments import Dated, Moment, Order
from scoring.reading.patterns import late
from scoring.reading.relative_dates import WEEKDAY

_FIGURES: Final = late(
    r"[\s(\[]*(?P<a>\d{1,2})(?P<s>[./-])\s?(?P<b>\d{1,2})(?:(?P=s)\s?['’]?(?P<y>\d\d)|(?P<open>\.)(?!\s?(?:19|20)\d\d))"
    r"(?![\d./%-]|,\d|\s?(?:%|€|\$|m²|mm|cm|kg|km|Uhr|h\b))"
)
_FIGURE: Final = late(r"\d")
_ROMAN: Final = late(
    r"[\s(\[]*(?P<d>\d{1,2})[.\s]{1,2}(?P<m>XI{0,2}|IX|IV|V?I{1,3}|V|X)[.\s]{1,2}(?P<y>20\d\d)(?!\d)"
)
_MONTHS: Final = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_YEAR: Final = r"(?P<y>20\d\d|['’-]?\s?\d\d)(?![\d.:/])"
_NAMED: Final = (
    late(
        rf"[\s(\[]*(?P<d>\d{{1,2}})(?P<s>[.\s-]+)(?P<n>{MONTH_BY_DAY})[.\s-]+{_YEAR}", re.IGNORECASE
    ),
    late(rf"[\s(\[]*(?P<n>{MONTH_BY_DAY})-(?P<d>\d{{1,2}})-{_YEAR}", re.IGNORECASE),
    late(
        rf"[\s(\[]*(?P<d>)(?P<n>{MONTH_BY_DAY})(?:\s?/\s?|\s)(?P<y>20\d\d|['’-]\d\d)(?!\d)",
        re.IGNORECASE,
    ),
)
# "d. 12/10", "12/10-26", "12/10 2026" in the north.
_NORDIC: Final = late(
    r"[\s(\[]*(?P<p>d\.\s?|den\s)?(?P<d>\d{1,2})/(?P<m>\d{1,2})(?:(?:\s|-\s?)(?P<y>20\d\d|\d\d))?(?![\d/%-]|[.,]\d)",
    re.IGNORECASE,
)


# The weekday before such a day, in full or cut short.
_ITS_NAME: Final = late(
    rf"[\s(\[]*(?:{WEEKDAY}|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|domingo|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag"
    r"|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|neděle|(?:maanan|tiis|torst|perjan|lauan|sunnun)tai(?:na)?|keskiviikko(?:na)?"
    r"|(?:mon|tues?|wed|thu(?:rs)?|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|gio|sab|ma|wo|vr|za|zo|mån|tis|ons|tors|fre|lör|sön|man|tirs|lør|søn|pon|wt|śr|czw|pt|sob|po|út|st|čt|pá|ne|ti|ke|to|pe|la|su)(?=[.,]))[.,:]{0,2}\s(?:(?:the|den|d\.)\s)?",
    re.IGNORECASE,
)


def begins(text: str, order: Order, read_on: dt.date | None) -> Dated | None:
    """Read the day with which a text begins; None where ``dates`` would read it or it is none."""
    if not _FIGURE.search(text[:50]):
        return None
    named = _ITS_NAME.match(text[:30])
    found = _begins(text[named.end() if named else 0 :][:30], order, read_on)
    return replace(found, start=0, end=named.end() + found.end) if named and found else found


def _begins(head: str, order: Order, read_on: dt.date | None) -> Dated | None:
    if match := _ROMAN.match(head):
        month = _MONTHS.index(match["m"]) + 1
        return _dated(match, int(match["y"]), month, int(match["d"]))
    if match := next(filter(None, (one.match(head) for one in _NAMED)), None):
        year = int(match["y"][-2:]) + 2000
        named = find(f"{match['d'] or 1} {match['n'].rstrip('.')} {year}", order)
        if not named:
            return None
        moment = named[0].moment if match["d"] else Moment(named[0].moment.day, "month")
        return Dated(moment, match.start(), match.end())
    match = _NORDIC.match(head) if order == "dmy" else None
    if match and (match["y"] or match["p"]):
        day, month = int(match["d"]), int(match["m"])
        if match["y"]:
            return _dated(match, 2000 + int(match["y"][-2:]), month, day)
        return _latest(match, month, day, read_on)
    match = _FIGURES.match(head)
    if match is None:
        return None
    day, month = int(match["a"]), int(match["b"])
    if order == "mdy" and match["s"] != ".":
        day, month = month, day
    elif order not in {"dmy", "hr"} and match["s"] != "." and day <= 12:
        return None  # it may be either
    if match["open"]:
        return _without_year(match, month, day, read_on)
    return _dated(match, 2000 + int(match["y"]), month, day)


def _without_year(
    match: re.Match[str], month: int, day: int, read_on: dt.date | None
) -> Dated | None:
    """Take the latest such day; only in figures that no chapter has: "3.11.", "07.04."."""
    is_plain = day > 12 or match["a"][0] == "0" or match["b"][0] == "0" or month > 9
    return _latest(match, month, day, read_on) if match["s"] == "." and is_plain else None


def _latest(match: re.Match[str], month: int, day: int, read_on: dt.date | None) -> Dated | None:
    if read_on is None:
        return None
    dated = _dated(match, read_on.year, month, day)
    if dated and dated.moment.day > read_on + dt.timedelta(days=7):
        return _dated(match, read_on.year - 1, month, day)
    return dated


def _dated(match: re.Match[str], year: int, month: int, day: int) -> Dated | None:
    try:
        moment = Moment(dt.date(year, month, day), "day")
    except ValueError:
        return None
    return Dated(moment, match.start(), match.end())
