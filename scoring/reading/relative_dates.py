"""Dates told from the day of writing: "3 days ago", "last month", "on Monday"."""
# ruff: noqa: E501 - tables of patterns

import datetime as dt
import re
from typing import Final

from scoring.reading.moments import Dated, Moment
from scoring.reading.patterns import caseless, late, one_of

_NUMBERS: Final = {
    caseless(word): number
    for number, words in enumerate(
        (
            "a|an|one|ein|einem|einer|eine|un|une|una|uno|een|um|uma|en|ett|et|jeden",
            "two|zwei|deux|dos|due|twee|dois|duas|två|to|dwa|dwie",
            "three|drei|trois|tres|tre|drie|três|trzy",
            "four|vier|quatre|cuatro|quattro|quatro|fyra|fire|cztery",
            "five|fünf|cinq|cinco|cinque|vijf|fem|pięć",
            "six|sechs|seis|sei|zes|sex|seks|sześć",
        ),
        start=1,
    )
    for word in words.split("|")
}
_DAYS: Final = r"days?|tage?n?|jours?|d[ií]as?|giorn[oi]|dag(?:en|e|ar)?|dias?|dni|dzień"
_WEEKS: Final = r"weeks?|wochen?|semaines?|semanas?|settiman[ae]|we(?:ek|ken)|veck(?:a|or)|uger?|uker?|tygodni[eu]?"
_MONTHS_AGO: Final = r"months?|monate?n?|mois|mes(?:es)?|mes[ei]|maand(?:en)?|m[eê]s(?:es)?|månad(?:er)?|måned(?:er)?|miesi[ąe]c[ey]?"
_HOURS: Final = r"hours?|stunden?|heures?|horas?|or[ae]|uur|timm(?:e|ar)|timer?|minutes?|minuten"
_COUNT: Final = r"(?P<count>\d{1,3}|" + "|".join(sorted(_NUMBERS, key=len, reverse=True)) + ")"
_UNIT: Final = (
    rf"(?:(?P<hours>{_HOURS})|(?P<days>{_DAYS})|(?P<weeks>{_WEEKS})|(?P<months>{_MONTHS_AGO}))"
)
AGO: Final = (
    late(rf"\b{_COUNT}\s{_UNIT}\s(?:ago|geleden|sedan|siden|temu|fa|atrás|före)\b", re.IGNORECASE),
    late(rf"\b(?:vor|il y a|hace|há|for)\s{_COUNT}\s{_UNIT}(?:\ssiden)?(?![\w-])", re.IGNORECASE),
)
TODAY: Final = late(
    r"\b(?:today|heute|aujourd['’]hui|hoy|oggi|vandaag|hoje|idag|i dag|dzisiaj|dziś)\b",
    re.IGNORECASE,
)
YESTERDAY: Final = late(
    r"\b(?:yesterday|gestern|hier(?=\s+(?:soir|matin|après)|[,.])|ayer|ieri|gisteren|ontem|igår|i går|wczoraj)\b",
    re.IGNORECASE,
)
LAST_MONTH: Final = late(
    r"\b(?:last month|letzten monat|vergangenen monat|le mois dernier|el mes pasado|il mese scorso|vorige maand"
    r"|mês passado|förra månaden|sidste måned|zeszłym miesiącu)\b",
    re.IGNORECASE,
)
LAST_YEAR: Final = late(
    r"\b(?:last year|letztes jahr|letzten jahr|im vorjahr|l['’]année dernière|l['’]an dernier|el año pasado|l['’]anno scorso"
    r"|vorig jaar|ano passado|förra året|sidste år|i fjor|zeszłym roku)\b",
    re.IGNORECASE,
)
LAST_WEEK: Final = late(
    r"\b(?:last week|letzte(?:r|n)? woche|vergangene(?:r|n)? woche|la semaine dernière|la semana pasada"
    r"|la settimana scorsa|vorige week|semana passada|förra veckan|sidste uge|zeszłym tygodniu)\b",
    re.IGNORECASE,
)
_WEEKDAYS: Final = (
    "monday|montag|lundi|lunes|lunedì|maandag",
    "tuesday|dienstag|mardi|martes|martedì|dinsdag",
    "wednesday|mittwoch|mercredi|miércoles|mercoledì|woensdag",
    "thursday|donnerstag|jeudi|jueves|giovedì|donderdag",
    "friday|freitag|vendredi|viernes|venerdì|vrijdag",
    "saturday|samstag|samedi|sábado|sabato|zaterdag",
    "sunday|sonntag|dimanche|domingo|domenica|zondag",
)
_WEEKDAY_OF: Final = {
    caseless(name): number for number, names in enumerate(_WEEKDAYS) for name in names.split("|")
}
WEEKDAY: Final = one_of(_WEEKDAY_OF) + r"\b"
ON_WEEKDAY: Final = late(
    r"\b(?:(?:on|last|this past|am|vergangenen|letzten|el|el pasado|ce|lo scorso|op|afgelopen)\s(?P<day>"
    + "|".join(_WEEKDAY_OF)
    + r")|(?P<day2>lundi|mardi|mercredi|jeudi|vendredi|lunedì|martedì|mercoledì|giovedì|venerdì))\b",
    re.IGNORECASE,
)


def relative(text: str, anchor: dt.date) -> list[Dated]:
    """List the dates that a text tells by their distance from the day of writing."""
    found = [
        Dated(moment, *match.span())
        for pattern in AGO
        for match in pattern.finditer(text)
        if (moment := _ago(match, anchor))
    ]
    month = Moment((anchor.replace(day=1) - dt.timedelta(days=1)).replace(day=1), "month")
    fixed = (
        (TODAY, Moment(anchor, "day")),
        (YESTERDAY, Moment(anchor - dt.timedelta(days=1), "day")),
        (LAST_MONTH, month),
        (LAST_YEAR, Moment(dt.date(anchor.year - 1, 1, 1), "year")),
        (LAST_WEEK, _week(anchor, 1)),
    )
    for pattern, moment in fixed:
        found += [Dated(moment, *match.span()) for match in pattern.finditer(text)]
    for match in ON_WEEKDAY.finditer(text):
        wanted = _WEEKDAY_OF[caseless(match["day"] or match["day2"])]
        back = (anchor.weekday() - wanted) % 7
        day = anchor - dt.timedelta(days=back or (7 if "last" in match[0].lower() else 0))
        found.append(Dated(Moment(day, "day"), match.start(), match.end()))
    return found


def _ago(match: re.Match[str], anchor: dt.date) -> Moment | None:
    """Read "3 days ago" to the day; weeks and months are said loosely, so only to the month."""
    word = caseless(match["count"])
    count = int(word) if word.isdigit() else _NUMBERS[word]
    if match["hours"]:
        return Moment(anchor, "day") if count < 12 else Moment(anchor - dt.timedelta(1), "day")
    if match["days"]:
        return Moment(anchor - dt.timedelta(days=count), "day")
    if match["weeks"]:
        return _week(anchor, count)
    months = anchor.year * 12 + anchor.month - 1 - count
    return Moment(dt.date(months // 12, months % 12 + 1, 1), "month") if months >= 12 else None


def _week(anchor: dt.date, count: int) -> Moment:
    """Return the month of the week so many weeks back, or its year where it spans two months."""
    monday = anchor - dt.timedelta(days=anchor.weekday() + 7 * count)
    is_whole = monday.month == (monday + dt.timedelta(days=6)).month
    if is_whole:
        return Moment(monday.replace(day=1), "month")
    return Moment(dt.date(monday.year, 1, 1), "year")
