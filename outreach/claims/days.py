"""Dates in running text, absolute and relative, as far as they are given.

"29 August 2024", "Aug. 29th, 2024", "29.08.2024", "2024-08-29" and "29 août 2024" are one day.
"last month", "two weeks ago", "vor zwei Jahren" are spans once it is known when they were said.
"""

import calendar
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from outreach.claims.words import fold

MONTHS = {
    fold(name): number
    for number, names in enumerate(
        (
            "january jan januar janvier enero",
            "february feb februar février fév febrero",
            "march mar märz mrz mars marzo",
            "april apr avril avr abril",
            "may mai mayo",
            "june jun juni juin junio",
            "july jul juli juillet juil julio",
            "august aug août agosto",
            "september sep sept septembre septiembre",
            "october oct oktober okt octobre octubre",
            "november nov novembre noviembre",
            "december dec dezember dez décembre déc diciembre dic",
        ),
        start=1,
    )
    for name in names.split()
}
WEEKDAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag"}
    | {"dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi"}
    | {"mercredi", "jeudi", "vendredi", "samedi", "dimanche"},
)
FRESH = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Day:
    """A date as far as it is given; None for a part that is not.

    `months` holds every month that it can be: one, the three of a quarter, the six of a half year,
    or both readings of "03/04/2024".
    """

    year: int | None
    months: tuple[int, ...]
    day: int | None
    text: str
    other_day: int | None = None  # the day, should "03/04" mean the fourth of March


@dataclass(frozen=True, slots=True)
class Relative:
    """A time told from when it was said: `low` to `high` days before, or a calendar step.

    `unit` is "" for days; else week, month, quarter, year with `back` steps back (0: this one).
    `is_recent` marks "recently", "just", "newly": only that it is not long ago.
    """

    text: str
    unit: str = ""
    back: int = 0
    low: int = 0
    high: int = 0
    is_recent: bool = False
    month: int = 0  # "last August"


_NAMES = "|".join(
    sorted(
        {*MONTHS, "février", "fév", "märz", "août", "décembre", "déc"} - {"mar"},
        key=len,
        reverse=True,
    )
)
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?!\d)")
_ISO_MONTH = re.compile(r"\b((?:19|20)\d{2})-(0[1-9]|1[0-2])\b(?!-)")
_SLASHED = re.compile(r"\b(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})\b")
_YEAR_FIRST = re.compile(r"\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b")
_DAY_MONTH = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|\.)?(?: of| de)? ({_NAMES})\b\.?(?:,?(?: de| del)? "
    rf"(\d{{4}})\b)?",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"\b({_NAMES})\b\.? (\d{{1,2}})(?:st|nd|rd|th)?\b(?![\d:]|[.,]\d)(?:,? (\d{{4}})\b)?",
    re.IGNORECASE,
)
_MONTH_YEAR = re.compile(rf"\b({_NAMES})\b\.?,?(?: of| de| del)? ['’]?(\d{{4}})\b", re.IGNORECASE)
_MONTH_ONLY = re.compile(
    rf"\b(?:in|since|by|until|from|of|this|during|im|seit|ab|en|depuis|desde) ({_NAMES})\b"
    r"(?! (?:not|be|have|help|need|use|also)\b)",
    re.IGNORECASE,
)
_ORDINAL = (
    r"(first|second|third|fourth|1st|2nd|3rd|4th|[1-4]\.|erste[ns]?|zweite[ns]?|dritte[ns]?|"
    r"vierte[ns]?)"
)
_QUARTER = re.compile(r"\b(?:Q([1-4])|([1-4])Q|([1-4])\. Quartal|T([1-4]))(?:[ /-]*(\d{4}))?\b")
_NAMED_QUARTER = re.compile(
    rf"\b{_ORDINAL} (?:quarter|quartal)(?: of)?(?: (\d{{4}}))?\b", re.IGNORECASE
)
_HALF = re.compile(r"\b(?:H([12])|(first|second) half(?: of)?)[ /]*(\d{4})\b", re.IGNORECASE)
_SEASON = re.compile(
    r"\b(?:(early|mid|late)[ -]|(spring|summer|autumn|fall|frühjahr|frühling|sommer|herbst|été|"
    r"printemps|automne)(?: of)? )(\d{4})\b",
    re.IGNORECASE,
)
_YEAR = re.compile(
    r"(?<![\d$€£.,/+-])((?:19|20)\d{2})(?![\d%+])(?![.,]\d|%|[ +](?:people|employees|users|staff|"
    r"Mitarbeiter|customers|clients|companies|hours|dollars|euros)\b)"
)
_ORDER = {"f": 1, "s": 2, "t": 3, "e": 1, "z": 2, "d": 3, "v": 4}
_PARTS = {"early": (1, 2, 3, 4), "mid": (5, 6, 7, 8), "late": (9, 10, 11, 12),
          "spring": (3, 4, 5, 6), "summer": (6, 7, 8, 9), "autumn": (9, 10, 11, 12)}  # fmt: skip
_PARTS |= {"fall": _PARTS["autumn"], "herbst": _PARTS["autumn"], "automne": _PARTS["autumn"],
           "sommer": _PARTS["summer"], "été": _PARTS["summer"], "frühjahr": _PARTS["spring"],
           "frühling": _PARTS["spring"], "printemps": _PARTS["spring"]}  # fmt: skip

_Parts = tuple[int | None, tuple[int, ...], int | None, int | None]


def _whole(
    year: str | None, months: tuple[int, ...], day: str | None, other: int | None = None
) -> _Parts | None:
    is_valid = all(1 <= one <= 12 for one in months) and (day is None or 1 <= int(day) <= 31)
    if not is_valid:
        return None
    full = int(year) + (2000 if len(year) == 2 else 0) if year else None
    return full, months, int(day) if day else None, other


def _slashed(groups: tuple[str, ...]) -> _Parts | None:
    first, mark, second, year = groups
    one, two = int(first), int(second)
    if mark == "/" and one <= 12 and two <= 12 and one != two:
        # Day first or month first: both are possible, and nothing here says which.
        return _whole(year, (two, one), first, two)
    if two <= 12:
        return _whole(year, (two,), first)
    return _whole(year, (one,), second)


def _named(name: str) -> tuple[int, ...]:
    return (MONTHS[fold(name)],)


def _quarter(number: int) -> tuple[int, ...]:
    return tuple(range(number * 3 - 2, number * 3 + 1))


def _order(word: str) -> int:
    return (
        int(word[0])
        if word[0].isdigit()
        else 4
        if word.lower()[:2] == "fo"
        else _ORDER[word[0].lower()]
    )


_READERS: tuple[tuple[re.Pattern[str], Callable[[tuple[str, ...]], _Parts | None]], ...] = (
    (_ISO, lambda g: _whole(g[0], (int(g[1]),), g[2])),
    (_ISO_MONTH, lambda g: _whole(g[0], (int(g[1]),), None)),
    (_YEAR_FIRST, lambda g: _whole(g[0], (int(g[1]),), g[2])),
    (_SLASHED, _slashed),
    (_DAY_MONTH, lambda g: _whole(g[2], _named(g[1]), g[0])),
    (_MONTH_DAY, lambda g: _whole(g[2], _named(g[0]), g[1])),
    (_MONTH_YEAR, lambda g: _whole(g[1], _named(g[0]), None)),
    (_QUARTER, lambda g: _whole(g[4], _quarter(int(g[0] or g[1] or g[2] or g[3])), None)),
    (_NAMED_QUARTER, lambda g: _whole(g[1], _quarter(_order(g[0])), None)),
    (_HALF, lambda g: _whole(g[2], tuple(range(1, 7)) if (g[0] or g[1]).lower() in ("1", "first")
                             else tuple(range(7, 13)), None)),
    (_SEASON, lambda g: _whole(g[2], _PARTS[(g[0] or g[1]).lower()], None)),
    (_MONTH_ONLY, lambda g: _whole(None, _named(g[0]), None)),
    (_YEAR, lambda g: _whole(g[0], (), None)),
)  # fmt: skip
_NEEDS_MONTH = frozenset((_DAY_MONTH, _MONTH_DAY, _MONTH_YEAR, _MONTH_ONLY))
_MONTH_NAMES = frozenset(_NAMES.split("|"))
_LETTERS = re.compile(r"[^\W\d_]+")
_HAS_DATE = re.compile(
    r"\d{4}|\d[/.]\d|\b[QTH][1-4]\b|\b[1-4]Q|quarter|quartal|half", re.IGNORECASE
)


@lru_cache(maxsize=8_192)
def read(text: str) -> tuple[tuple[Day, ...], str]:
    """Find the dates; return them in order, and the text with their places blanked."""
    has_month = not _MONTH_NAMES.isdisjoint(_LETTERS.findall(text.lower()))
    if not has_month and not _HAS_DATE.search(text):
        return (), text
    found: list[tuple[int, Day]] = []
    rest = text
    for pattern, parts_of in _READERS:
        if pattern in _NEEDS_MONTH and not has_month:
            continue
        for match in list(pattern.finditer(rest)):
            parts = parts_of(match.groups())
            if parts is None:
                continue
            year, months, day, other = parts
            found.append((match.start(), Day(year, months, day, match.group().strip(), other)))
            rest = rest[: match.start()] + " " * len(match.group()) + rest[match.end() :]
    return tuple(day for _, day in sorted(found, key=lambda one: one[0])), rest


def match(claimed: Day, given: Day) -> str:
    """Compare two dates: "same", "vaguer" (the source gives less), or "other"."""
    if claimed.year and given.year and claimed.year != given.year:
        return "other"
    verdict = "same" if claimed.year is None or given.year else "vaguer"
    if claimed.months:
        if not given.months:
            return "vaguer"
        if not set(claimed.months) & set(given.months):
            return "other"
        if len(given.months) > len(claimed.months) and given.other_day is None:
            verdict = "vaguer"
    if claimed.day:
        if not given.day:
            return "vaguer"
        if not {claimed.day, claimed.other_day} - {None} & {given.day, given.other_day}:
            return "other"
    return verdict


def span(day: Day) -> tuple[date, date] | None:
    """Return the first and the last calendar day that it can be; None without a year."""
    if not day.year or not 1 <= day.year <= 9998:
        return None
    months = sorted(day.months) or [1, 12]
    if day.day and day.other_day is None:
        last = calendar.monthrange(day.year, months[0])[1]
        on = date(day.year, months[0], min(day.day, last))
        return on, on
    end = calendar.monthrange(day.year, months[-1])[1]
    return date(day.year, months[0], 1), date(day.year, months[-1], end)


def of_event(on: date) -> Day:
    """Return a full date as a comparable day."""
    return Day(on.year, (on.month,), on.day, on.isoformat())


# --- relative -------------------------------------------------------------------------------------

_SMALL = {
    fold(word): number
    for number, listed in enumerate(
        (
            "a an one ein einer einem un une una",
            "two zwei deux dos couple",
            "three drei trois tres few",
            "four vier quatre cuatro",
            "five fünf cinq cinco",
            "six sechs",
            "seven sieben sept siete",
            "eight acht huit ocho",
            "nine neun neuf",
            "ten zehn dix diez",
        ),
        start=1,
    )
    for word in listed.split()
}
_UNITS = {
    fold(word): unit
    for unit, listed in {
        "day": "day days tag tagen jour jours día días",
        "week": "week weeks woche wochen semaine semaines semana semanas",
        "month": "month months monat monate monaten mois mes meses",
        "quarter": "quarter quarters quartal quartalen trimestre",
        "year": "year years jahr jahre jahren an ans année années año años",
    }.items()
    for word in listed.split()
}
_LENGTH = {"day": 1, "week": 7, "month": 31, "quarter": 92, "year": 366}
_COUNT = r"(\d{1,2}|a few|few|a couple of|einigen|wenigen|quelques|unos|unas|[a-zà-ÿ]{2,6}|a|an)"
_UNIT_WORDS = "|".join(
    sorted({*_UNITS, "día", "días", "année", "années", "año", "años"}, key=len, reverse=True)
)
_AGO = re.compile(
    rf"\b(?:(?:just |only )?{_COUNT} ({_UNIT_WORDS}) (?:ago|earlier|back)\b|"
    rf"(?:vor|il y a|hace) {_COUNT} ({_UNIT_WORDS})\b)",
    re.IGNORECASE,
)
_CALENDAR = re.compile(
    rf"\b(this|last|past|previous|diese[nrsm]?|letzte[nrsm]?|vergangene[nrsm]?|vorige[nrsm]?) "
    rf"({_UNIT_WORDS}|{_NAMES})\b|"
    rf"\b(?:le |la |el |l')?({_UNIT_WORDS}) (dernier|dernière|passé|passée|pasado|pasada)\b|"
    rf"\b(cette|ce|cet|este|esta) ({_UNIT_WORDS})\b",
    re.IGNORECASE,
)
_DAYS = re.compile(
    r"\b(yesterday|gestern|hier|ayer)\b|\b(today|heute|aujourd'hui|hoy|this morning|tonight)\b|"
    r"\b(?:the )?(?:past|last) few (days|weeks|months)\b|\b(?:in den letzten) (Tagen|Wochen|"
    r"Monaten)\b",
    re.IGNORECASE,
)
_RECENT = re.compile(
    r"\b(recently|lately|newly|just now|in recent (?:days|weeks|months)|kürzlich|neulich|"
    r"vor kurzem|unlängst|récemment|recientemente|vient de|viennent de|venez de|acaba de|acaban de|"
    r"fresh off|hot off)\b|\b(?:your|the|their) (recent)\b|"
    r"\b(just)(?= (?:\w+ed|bought|sold|won|lost|grew|became|left|made|got|put|took|began|been|"
    r"received|let|laid|cut|led|went|brought|opened|built)\b)|"
    r"\b(gerade)(?= (?:erst )?[^\n.]{0,60}(?:\w+t|\w+en)\b)",
    re.IGNORECASE,
)
_CONGRATULATES = re.compile(
    r"\b(congrat\w*|glückwunsch|félicitations|enhorabuena|felicidades)\b", re.IGNORECASE
)
_STILL_TODAY = re.compile(
    r"\b(?:to this day|today['’]s|heutige\w*|today(?=,| (?:we|you|the|our|your|more|over|\w+ "
    r"has)\b))",
    re.IGNORECASE,
)
_MAY_BE_RELATIVE = re.compile(
    r"ago|earlier|back|vor |il y a|hace|this|last|past|previous|diese|letzte|vergangen|vorige|"
    r"dernier|pass|pasad|cette|ce|este|esta|yesterday|gestern|hier|ayer|today|heute|aujourd|hoy|"
    r"tonight|rec[ie]+nt|late|new|just|kürzlich|neulich|unlängst|récemment|vient|vienn|venez|acaba|"
    r"fresh|hot|gerade|congrat|glückwunsch|félicit|enhora|felicid", re.IGNORECASE)  # fmt: skip


def relatives(text: str) -> tuple[Relative, ...]:
    """List the times that a sentence tells from when it was said."""
    if not _MAY_BE_RELATIVE.search(text):
        return ()
    found = [made for one in _AGO.finditer(text) if (made := _ago(one))]
    found += [_calendar(one) for one in _CALENDAR.finditer(text)]
    plain = _STILL_TODAY.sub(" ", text)
    for one in _DAYS.finditer(plain):
        if one[1]:
            found.append(Relative(one[0], low=1, high=1))
        elif one[2]:
            found.append(Relative(one[0], low=0, high=0))
        else:
            unit = _UNITS[fold(one[3] or one[4])]
            found.append(Relative(one[0], low=0, high=9 * _LENGTH[unit]))
    found += [Relative(one[0], is_recent=True) for one in _RECENT.finditer(text)]
    if not found:
        found += [Relative(one[0], is_recent=True) for one in _CONGRATULATES.finditer(text)]
    return tuple(found)


def _ago(one: re.Match[str]) -> Relative | None:
    count, unit = (one[1], one[2]) if one[1] else (one[3], one[4])
    length = _LENGTH[_UNITS[fold(unit)]]
    if count.lower() in ("a few", "few", "einigen", "wenigen", "quelques", "unos", "unas"):
        return Relative(one[0], low=1, high=9 * length)
    is_couple = count.lower().startswith("a couple")
    many = int(count) if count.isdigit() else 2 if is_couple else _SMALL.get(fold(count), 0)
    if not many:
        return None
    # "two years ago" is a round figure: half a step more or less.
    slack = max(1, length * 6 // 10) if length > 1 else 0
    return Relative(one[0], low=max(0, many * length - slack), high=many * length + slack)


def _calendar(one: re.Match[str]) -> Relative:
    which, unit = next((one[a], one[b]) for a, b in ((1, 2), (4, 3), (5, 6)) if one[a])
    is_this = fold(which).startswith(("this", "diese", "cet", "ce", "este", "esta"))
    month = MONTHS.get(fold(unit), 0)
    if month and fold(unit) not in _UNITS:
        return Relative(one[0], "month", 0 if is_this else 1, month=month)
    return Relative(one[0], _UNITS[fold(unit)], 0 if is_this else 1)


def fits(said: Relative, first: date, last: date, now: date) -> bool:
    """Tell whether a relative time, said today, can mean an event between two days."""
    youngest, oldest = (now - last).days, (now - first).days
    if said.is_recent:
        return youngest <= 2 * FRESH.days and oldest >= -31
    if said.month:
        year = now.year - (said.month >= now.month and said.back > 0)
        return first <= date(year, said.month, 28) and last >= date(year, said.month, 1)
    if not said.unit:
        return youngest <= said.high and oldest >= said.low
    if said.unit == "day":
        return youngest <= said.back <= oldest
    begin, end = _period(said, now)
    # People say "last month" for the one before, and loosely for the last thirty days.
    loosely = said.back and youngest <= _LENGTH[said.unit] and oldest >= 0
    return bool(first <= end and last >= begin) or bool(loosely)


def _period(said: Relative, now: date) -> tuple[date, date]:
    if said.unit == "week":
        begin = now - timedelta(days=now.weekday() + 7 * said.back)
        return begin, begin + timedelta(days=6)
    size = {"month": 1, "quarter": 3, "year": 12}[said.unit]
    at = (now.year * 12 + now.month - 1) // size * size - said.back * size
    begin = date(at // 12, at % 12 + 1, 1)
    after = at + size
    return begin, date(after // 12, after % 12 + 1, 1) - timedelta(days=1)


def in_span(said: Relative, now: date) -> tuple[date, date] | None:
    """Return the days that a relative time can mean, said at a given day; None for "recently"."""
    if said.is_recent:
        return None
    if said.unit and not said.month and said.unit != "day":
        return _period(said, now)
    if said.month:
        year = now.year - (said.month >= now.month and said.back > 0)
        return date(year, said.month, 1), date(year, said.month, 28)
    back = (said.back, said.back) if said.unit else (said.low, said.high)
    return now - timedelta(days=back[1]), now - timedelta(days=back[0])


def spans(given: Iterable[Day]) -> list[tuple[date, date]]:
    """Return the spans of the dates that name a year."""
    return [found for one in given if (found := span(one))]
