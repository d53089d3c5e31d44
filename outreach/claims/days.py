"""Dates in running text, as far as they are given, in eight languages.

"29 August 2024", "Aug. 29th, 2024", "29.08.2024", "2024-08-29" and "29 août 2024" are one day.
"""

import calendar
import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from outreach.claims.words import fold
from scoring.reading.patterns import caseless

_MONTH_WORDS = (
    "january jan januar janvier enero gennaio januari janeiro styczeń stycznia styczniu",
    "february feb februar février fév febrero febbraio februari fevereiro luty lutego lutym",
    "march mar märz mrz mars marzo maart março marzec marcu",
    "april apr avril avr abril aprile kwiecień kwietnia kwietniu",
    "may mai mayo maggio mei maio maj maja maju",
    "june jun juni juin junio giugno juni junho czerwiec czerwca czerwcu",
    "july jul juli juillet juil julio luglio julho lipiec lipca lipcu",
    "august aug août agosto augustus sierpień sierpnia sierpniu",
    "september sep sept septembre septiembre settembre setembro wrzesień września wrześniu",
    "october oct oktober okt octobre octubre ottobre outubro październik października październiku",
    "november nov novembre noviembre novembro listopad listopada listopadzie",
    "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudzień grudnia "
    "grudniu",
)
MONTHS = {
    fold(name): number
    for number, names in enumerate(_MONTH_WORDS, start=1)
    for name in names.split()
}
WEEKDAYS = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "montag"}
    | {"dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag", "lundi", "mardi"}
    | {"mercredi", "jeudi", "vendredi", "samedi", "dimanche", "lunedì", "martedì", "mercoledì"}
    | {"giovedì", "venerdì", "sabato", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag"}
    | {"zaterdag", "segunda-feira", "sábado", "poniedziałek", "wtorek", "środa", "czwartek"},
)


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


_SPELLED = {*MONTHS, *(name for names in _MONTH_WORDS for name in names.split())}
NAMES = "|".join(sorted(_SPELLED, key=len, reverse=True))
# Each with the months that people mean by it; the French go back to work in September.
_SEASONS: dict[str, tuple[int, ...]] = {
    name: months
    for names, months in (
        ("spring frühjahr frühling printemps primavera voorjaar lente wiosna wiosną wiosny",
         (3, 4, 5, 6)),
        ("summer sommer été verano estate zomer verão latem lata", (6, 7, 8, 9)),
        ("autumn fall herbst automne otoño autunno herfst najaar outono jesień jesienią jesieni",
         (9, 10, 11, 12)),
        ("rentrée", (9, 10)),
        ("winter hiver invierno inverno zima zimą zimy", (12, 1, 2, 3)),
    )
    for name in names.split()
}  # fmt: skip
SEASONS = "|".join(_SEASONS)
_OF_YEAR = {
    name: months
    for names, months in (
        ("start beginning anfang beginn début principios comienzos inicios inizio begin início "
         "começo początku początek jahresbeginn jahresanfang", (1, 2, 3, 4)),
        ("middle mitte milieu mediados metà midden meados połowie jahresmitte", (5, 6, 7, 8)),
        ("end ende fin finales fine eind fim końcu koniec końca jahresende", (9, 10, 11, 12)),
    )
    for name in names.split()
}  # fmt: skip
_PARTS_OF_YEAR = "|".join(one for one in _OF_YEAR if not one.startswith("jahres"))
# Words that may belong to a date: then they tell nothing else.
IN_DATES = frozenset((*_SEASONS, *_OF_YEAR, "year", "jahres", "année", "año", "anno", "ano"))
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?!\d)")
_ISO_MONTH = re.compile(r"\b((?:19|20)\d{2})-(0[1-9]|1[0-2])\b(?!-)")
_SLASHED = re.compile(r"\b(\d{1,2})([/.])(\d{1,2})\2(\d{4}|\d{2})\b")
# "2.-6.10.2022", "2.–6.10.": the first of several days
_DAYS_OF_MONTH = re.compile(r"\b(\d{1,2})\. ?[-–] ?\d{1,2}\.(\d{1,2})\.(\d{4}|\d{2})\b")
_YEAR_FIRST = re.compile(r"\b(\d{4})[/.](\d{1,2})[/.](\d{1,2})\b")
_DAY_MONTH = re.compile(
    rf"\b(\d{{1,2}})(?:st|nd|rd|th|er|\.)?(?: of| de)? ({NAMES})\b\.?(?:,?(?: de| del)? "
    rf"(\d{{4}})\b)?",
    re.IGNORECASE,
)
_MONTH_DAY = re.compile(
    rf"\b({NAMES})\b\.? (\d{{1,2}})(?:st|nd|rd|th)?\b(?![\d:]|[.,]\d)(?:,? (\d{{4}})\b)?",
    re.IGNORECASE,
)
_MONTH_YEAR = re.compile(rf"\b({NAMES})\b\.?,?(?: of| de| del)? ['’]?(\d{{4}})\b", re.IGNORECASE)
_MONTH_ONLY = re.compile(
    rf"\b(?:in|since|by|until|from|of|this|during|im|seit|ab|en|depuis|desde|a|dal|nel|sinds|em|w|"
    rf"od) (?!mar\b)({NAMES})\b(?!(?-i:(?<=of [A-Z]..) [A-Z][a-z]))"  # "of Mei Tanaka"
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
    rf"\b(?:(early|mid|late)[ -]|({SEASONS})(?: (?:of|de|del|dell['’]|van|do))? )(\d{{4}})\b",
    re.IGNORECASE,
)
_SEASON_ONLY = re.compile(
    r"\b(?:in|over|since|by|until|during|from|this|last|next|past|im|seit|diese[nmrs]|letzten|"
    r"vergangenen|nächsten|kommenden|ab|zum|cet|depuis|dès|au|à|en|l['’]|cette|este|esta|el|la|"
    r"del|desde|pasad[oa]|próxim[oa]|quest['’]|questa|questo|nell['’]|dall['’]|dit|deze|afgelopen|"
    r"volgende?|na|no|nest[ae]|desde|tej|tego) (?:the |l['’]|la |el |het |de )?"
    rf"(?:early |late |last |past |next |nächste[nm] |letzten )?({SEASONS})\b(?! (?:of )?\d{{4}})|"
    rf"\b(?:quest|nell|dall|l)['’]({SEASONS})\b|\b(wiosną|latem|jesienią|zimą)\b",
    re.IGNORECASE,
)
_PART_OF_YEAR = re.compile(
    rf"\b(?:({_PARTS_OF_YEAR})(?: of| de| del| di| do)? (\d{{4}})|"
    rf"({_PARTS_OF_YEAR}) (?:of (?:the|this) year|(?:des|dieses) Jahres|(?:de )?(?:d['’]|l['’]|"
    r"cette )année|de(?: este)? año|(?:dell|quest)['’]anno|(?:van )?(?:het|dit) jaar|d[oe](?:ste)? "
    r"ano|(?:tego )?roku)|(jahresbeginn|jahresanfang|jahresmitte|jahresende))\b",
    re.IGNORECASE,
)
# What must not stand before a year is asked behind it: a search begins at its digits so.
_YEAR = re.compile(
    r"((?:19|20)\d{2})(?<![\d$€£.,/+-]....)(?<!(?i:over) ....)(?<!(?i:than) ....)(?<!nearly ....)"
    r"(?<!almost ....)(?![\d%+s])(?![.,]\d|%|[ +](?:people|employees|users|staff|"
    r"Mitarbeiter|customers|clients|companies|hours|dollars|euros)\b)"
)
_ORDER = {"f": 1, "s": 2, "t": 3, "e": 1, "z": 2, "d": 3, "v": 4}
_PARTS: dict[str, tuple[int, ...]] = {
    "early": (1, 2, 3, 4),
    "mid": (5, 6, 7, 8),
    "late": (9, 10, 11, 12),
}
_PARTS |= _SEASONS | _OF_YEAR

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
        if caseless(word)[:2] == "fo"
        else _ORDER[caseless(word[0])]
    )


_DASH, _SLASH = frozenset(("-",)), frozenset(("/",))
_SPELLED_MONTHS = frozenset(NAMES.split("|"))
_LETTERS = re.compile(r"[^\W\d_]+")
_SIGNS = (
    ("-", re.compile(r"\d-\d")), ("/", re.compile(r"\d[/.]\d")), ("year", re.compile(r"\d{4}")),
)  # fmt: skip
# How each notation is read, and the signs and words of which it holds one at least.
_READERS: tuple[
    tuple[re.Pattern[str], frozenset[str], Callable[[tuple[str, ...]], _Parts | None]], ...
] = (
    (_ISO, _DASH, lambda g: _whole(g[0], (int(g[1]),), g[2])),
    (_ISO_MONTH, _DASH, lambda g: _whole(g[0], (int(g[1]),), None)),
    (_YEAR_FIRST, _SLASH, lambda g: _whole(g[0], (int(g[1]),), g[2])),
    (_DAYS_OF_MONTH, _SLASH, lambda g: _whole(g[2], (int(g[1]),), g[0])),
    (_SLASHED, _SLASH, _slashed),
    (_DAY_MONTH, _SPELLED_MONTHS, lambda g: _whole(g[2], _named(g[1]), g[0])),
    (_MONTH_DAY, _SPELLED_MONTHS, lambda g: _whole(g[2], _named(g[0]), g[1])),
    (_MONTH_YEAR, _SPELLED_MONTHS, lambda g: _whole(g[1], _named(g[0]), None)),
    (_QUARTER, frozenset(("q", "t", "quartal")),
     lambda g: _whole(g[4], _quarter(int(g[0] or g[1] or g[2] or g[3])), None)),
    (_NAMED_QUARTER, frozenset(("quarter", "quartal")),
     lambda g: _whole(g[1], _quarter(_order(g[0])), None)),
    (_HALF, frozenset(("h", "half")),
     lambda g: _whole(g[2], tuple(range(1, 7)) if caseless(g[0] or g[1]) in ("1", "first")
                      else tuple(range(7, 13)), None)),
    (_SEASON, frozenset(_PARTS), lambda g: _whole(g[2], _PARTS[caseless(g[0] or g[1])], None)),
    (_SEASON_ONLY, frozenset(_PARTS),
     lambda g: _whole(None, _PARTS[caseless(g[0] or g[1] or g[2])], None)),
    (_PART_OF_YEAR, frozenset(_OF_YEAR),
     lambda g: _whole(g[1], _OF_YEAR[caseless(g[0] or g[2] or g[3])], None)),
    (_MONTH_ONLY, _SPELLED_MONTHS, lambda g: _whole(None, _named(g[0]), None)),
    (_YEAR, frozenset(("year",)), lambda g: _whole(g[0], (), None)),
)  # fmt: skip


@lru_cache(maxsize=1_024)
def read(text: str) -> tuple[tuple[Day, ...], str]:
    """Find the dates; return them in order, and the text with their places blanked."""
    held = {*_LETTERS.findall(caseless(text)), *(sign for sign, one in _SIGNS if one.search(text))}
    found: list[tuple[int, Day]] = []
    rest = text
    for pattern, needed, parts_of in _READERS:
        if held.isdisjoint(needed):
            continue
        for match in list(pattern.finditer(rest)):
            parts = parts_of(match.groups())
            if parts is None:
                continue
            year, months, day, other = parts
            found.append((match.start(), Day(year, months, day, match.group().strip(), other)))
            rest = rest[: match.start()] + " " * len(match.group()) + rest[match.end() :]
    return tuple(day for _, day in sorted(found, key=lambda one: one[0])), rest


_PART = 4  # months of "late", "spring"


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
        is_vaguer = len(given.months) > len(claimed.months) and given.other_day is None
        if is_vaguer and len(claimed.months) < _PART:  # "late 2027" is in its second half
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


def spans(given: Iterable[Day]) -> list[tuple[date, date]]:
    """Return the spans of the dates that name a year."""
    return [found for one in given if (found := span(one))]
