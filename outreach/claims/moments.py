"""Times told from when they were said: "last month", "two years ago", "for 15 years", "next year".

In eight languages. They are spans of days once it is known when they were said.
"""

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from outreach.claims.days import MONTHS, NAMES
from outreach.claims.signs import Signs
from outreach.claims.words import fold
from outreach.sentences import listed
from scoring.reading.patterns import caseless

FRESH = timedelta(days=90)


@dataclass(frozen=True, slots=True)
class Relative:
    """A time told from when it was said: `low` to `high` days before, or a calendar step.

    `unit` is "" for days; else week, month, quarter, year with `back` steps back (0: this one,
    -1: the next). `is_recent` marks "recently", "just", "newly": only that it is not long ago;
    `is_lasting` what goes on since then: "for 15 years".
    """

    text: str
    unit: str = ""
    back: int = 0
    low: int = 0
    high: int = 0
    is_recent: bool = False
    is_lasting: bool = False
    month: int = 0  # "last August"


_SMALL = {
    fold(word): number
    for number, listed in enumerate(
        (
            "a an one ein einer einem un une una uno een um uma jeden rok",
            "two zwei deux dos couple due twee dois duas dwa dwie dwóch",
            "three drei trois tres few tre drie três trzy trzech",
            "four vier quatre cuatro quattro quatro cztery czterech",
            "five fünf cinq cinco cinque vijf pięć pięciu",
            "six sechs seis sei zes sześć sześciu",
            "seven sieben sept siete sette zeven sete siedem siedmiu",
            "eight acht huit ocho otto oito osiem ośmiu",
            "nine neun neuf nueve nove negen dziewięć dziewięciu",
            "ten zehn dix diez dieci tien dez dziesięć dziesięciu",
            "eleven elf onze once undici",
            "twelve zwölf douze doce dodici twaalf doze",
            "thirteen dreizehn treize trece tredici dertien treze",
            "fourteen vierzehn quatorze catorce quattordici veertien",
            "fifteen fünfzehn quinze quince quindici vijftien",
            "sixteen sechzehn seize dieciséis sedici zestien",
        ),
        start=1,
    )
    for word in listed.split()
} | {
    fold(word): number * 10
    for number, listed in enumerate(
        (
            "twenty zwanzig vingt veinte venti twintig vinte dwadzieścia",
            "thirty dreißig trente treinta trenta dertig trinta trzydzieści",
            "forty vierzig quarante cuarenta quaranta veertig quarenta czterdzieści",
            "fifty fünfzig cinquante cincuenta cinquanta vijftig cinquenta pięćdziesiąt",
            "sixty sechzig soixante sesenta sessanta zestig sessenta sześćdziesiąt",
            "seventy siebzig setenta settanta zeventig setenta siedemdziesiąt",
            "eighty achtzig ochenta ottanta tachtig oitenta osiemdziesiąt",
        ),
        start=2,
    )
    for word in listed.split()
}
_UNITS = {
    caseless(word): unit
    for unit, listed in {
        "day": "day days tag tagen jour jours día días giorno giorni dag dagen dia dias dzień dni",
        "week": "week weeks woche wochen semaine semaines semana semanas settimana settimane weken "
        "tydzień tygodnie tygodni tygodniu",
        "month": "month months monat monate monaten mois mes meses mese mesi maand maanden mês "
        "miesiąc miesiące miesięcy miesiącu",
        "quarter": "quarter quarters quartal quartalen trimestre trimestri kwartaal kwartał "
        "kwartale",
        "year": "year years jahr jahre jahren an ans année années año años anno anni jaar jaren "
        "ano "
        "anos rok roku lata lat",
        "decade": "decade decades jahrzehnt jahrzehnte jahrzehnten décennie décennies década "
        "décadas decennio decenni decennium decennia",
    }.items()
    for word in listed.split()
}
_LENGTH = {"day": 1, "week": 7, "month": 31, "quarter": 92, "year": 366, "decade": 3660}
_FEW = (
    "a few|few|einigen|wenigen|quelques|unos|unas|alcuni|alcune|enkele|alguns|algumas|kilka|kilku"
)
_COUNT = rf"(\d{{1,2}}|{_FEW}|a couple of|[^\W\d_]{{2,11}}|a)"
_UNIT = "(" + "|".join(sorted(_UNITS, key=len, reverse=True)) + ")"
_AGO = re.compile(
    rf"\b(?:just |only )?{_COUNT} {_UNIT} (?:ago|earlier|back|fa|geleden|temu|atrás)\b|"
    rf"\b(?:vor|il y a|hace|há) {_COUNT} {_UNIT}\b",
    re.IGNORECASE,
)
_OVER = (
    "well over|over|more than|almost|nearly|about|around|some|the past|the last|rund|über|"
    "mehr als|fast|etwa|plus de|près de|más de|casi|oltre|più di|circa|meer dan|ruim|bijna|"
    "mais de|quase|ponad|prawie"
)
_MORE = re.compile(
    r"\b(?:over|more than|über|mehr als|plus de|más de|oltre|più di|meer dan|ruim|mais de|ponad)\b",
    re.IGNORECASE,
)
_LASTING = re.compile(
    rf"\b(?:for|seit|depuis|desde hace|da|sinds|al|há|od) (?:(?:{_OVER}) )?{_COUNT} {_UNIT}\b",
    re.IGNORECASE,
)
# How many steps back a word before or behind a unit counts.
_STEPPING = (
    (0, "current laufende laufenden laufendem lopende this diese diesen dieser dieses diesem cette "
        "ce cet este esta questo questa dit deze tym"),
    (1, "last past previous letzte letzten letzter letztes letztem vergangene vergangenen "
        "vergangenes vergangener vorige vorigen voriges voriger vorig afgelopen dernier dernière "
        "passé passée pasado pasada passado passada scorso scorsa zeszłym ubiegłym zeszły"),
    (-1, "next coming nächste nächsten nächster nächstes nächstem kommende kommenden kommender "
         "kommendes prochain prochaine próximo próxima prossimo prossima volgend volgende komend "
         "komende przyszłym przyszły"),
)  # fmt: skip
_STEPS = {caseless(word): back for back, listed in _STEPPING for word in listed.split()}
_STEP = "|".join(sorted(_STEPS, key=len, reverse=True))
_CALENDAR = re.compile(
    rf"\b({_STEP}) ({_UNIT[1:-1]}|{NAMES})\b(?! d[eiu]l? (?:{NAMES})\b)|"
    rf"\b{_UNIT} ({_STEP}|que viene|que vem)\b",
    re.IGNORECASE,
)
_DAYS = re.compile(
    r"\b(yesterday|gestern|ayer|ieri|gisteren|ontem|wczoraj|hier(?= soir| matin|[.!]?$))\b|"
    r"\b(today|heute|aujourd'hui|hoy|oggi|vandaag|hoje|dziś|this morning|tonight)\b|"
    r"\b(?:the )?(?:past|last) few (days|weeks|months)\b|\b(?:in den letzten) (Tagen|Wochen|"
    r"Monaten)\b",
    re.IGNORECASE,
)
_RECENT = re.compile(
    r"\b(recently|lately|newly|just now|in recent (?:days|weeks|months)|kürzlich|neulich|"
    r"vor kurzem|unlängst|récemment|recientemente|recentemente|di recente|onlangs|niedawno|"
    r"(?:vient|viennent|venez) d(?:e |['’])(?=(?:s['’])?\w+(?:er|ir|re)\b)|"
    r"acaba de|acaban de|acabou de|acabam de|há pouco|"
    r"fresh off|hot off)\b|\b(?:your|the|their) (recent)\b|"
    r"\b(just)(?= (?:\w+ed|bought|sold|won|lost|grew|became|left|made|got|put|took|began|been|"
    r"received|let|laid|cut|led|went|brought|opened|built)\b)|"
    r"\b(gerade)(?= (?:erst )?[^\n.]{0,60}(?:\w+t|\w+en)\b)",
    re.IGNORECASE,
)
_CONGRATULATES = re.compile(
    r"\b(congrat\w*|glückwunsch|félicitations|enhorabuena|felicidades|complimenti|gefeliciteerd|"
    r"parabéns|gratul\w+)\b",
    re.IGNORECASE,
)


def congratulates(text: str) -> bool:
    """Tell a wish from a time: it may be of what is long ago."""
    return bool(_CONGRATULATES.fullmatch(text))


_STILL_TODAY = re.compile(
    r"\b(?:to this day|today['’]s|heutige\w*|today(?=,| (?:we|you|the|our|your|more|over|\w+ "
    r"has)\b))",
    re.IGNORECASE,
)


_LETTERS = re.compile(r"[^\W\d_]+")
# Of these words one at least stands in what a pattern matches: a cheap look before it.
_AGO_SIGNS = listed("ago earlier back fa geleden temu atrás vor il hace há")
_LASTING_SIGNS = listed("for seit depuis desde da sinds al há od")
_CALENDAR_SIGNS = frozenset(_STEPS) | {"que"}
_TODAY = ("today", "heutige", "this day")
_SIGNS = Signs((
    _TODAY,
    (*_TODAY, "yesterday", "gestern", "ayer", "ieri", "gisteren", "ontem", "wczoraj", "hier",
     "heute", "aujourd'hui", "hoy", "oggi", "vandaag", "hoje", "dzi", "this morning", "tonight",
     "past few", "last few", "letzten"),
    ("recent", "recient", "lately", "newly", "just", "kürzlich", "neulich", "kurzem", "unlängst",
     "récemment", "onlangs", "niedawno", "vien", "vene", "acaba", "acabou", "pouco", "fresh off",
     "hot off", "gerade"),
    ("congrat", "glückwunsch", "félicitations", "enhorabuena", "felicidades", "complimenti",
     "gefeliciteerd", "parabéns", "gratul"),
))  # fmt: skip
_STILL, _ON_A_DAY, _OF_LATE, _HAILED = range(4)


def read(text: str) -> tuple[Relative, ...]:
    """List the times that a sentence tells from when it was said."""
    low = caseless(text)
    held, near = frozenset(_LETTERS.findall(low)), _SIGNS.near(low)
    found: list[Relative] = []
    if not held.isdisjoint(_AGO_SIGNS):
        found += [made for one in _AGO.finditer(text) if (made := _ago(one))]
    if not held.isdisjoint(_CALENDAR_SIGNS):
        found += [_calendar(one) for one in _CALENDAR.finditer(text)]
    if not found and not held.isdisjoint(_LASTING_SIGNS):
        found += [made for one in _LASTING.finditer(text) if (made := _lasting(one))]
    plain = _STILL_TODAY.sub(" ", text) if _STILL in near else text
    for one in _DAYS.finditer(plain) if _ON_A_DAY in near else ():
        if one[1]:
            found.append(Relative(one[0], low=1, high=1))
        elif one[2]:
            found.append(Relative(one[0], low=0, high=0))
        else:
            unit = _UNITS[caseless(one[3] or one[4])]
            found.append(Relative(one[0], low=0, high=9 * _LENGTH[unit]))
    if _OF_LATE in near:
        found += [Relative(one[0], is_recent=True) for one in _RECENT.finditer(text)]
    if not found and _HAILED in near:
        found += [Relative(one[0], is_recent=True) for one in _CONGRATULATES.finditer(text)]
    return tuple(found)


def _ago(one: re.Match[str]) -> Relative | None:
    count, unit = (one[1], one[2]) if one[1] else (one[3], one[4])
    return _back(one[0], caseless(count), caseless(unit))


def _lasting(one: re.Match[str]) -> Relative | None:
    made = _back(one[0], caseless(one[1]), caseless(one[2]), is_lasting=True)
    if made and _MORE.search(one[0]):
        # "For more than 30 years" of 32: a fifth more, and a year that has begun.
        made = replace(made, high=made.high * 6 // 5)
    return made


def _back(text: str, count: str, unit: str, *, is_lasting: bool = False) -> Relative | None:
    length = _LENGTH[_UNITS[unit]]
    if count in _FEW.split("|"):
        return Relative(text, low=1, high=9 * length, is_lasting=is_lasting)
    is_couple = count.startswith("a couple")
    many = int(count) if count.isdecimal() else 2 if is_couple else _SMALL.get(fold(count), 0)
    if not many:
        return None
    # "two years ago" is a round figure: half a step more or less, of decades three years.
    slack = max(1, min(length * 6 // 10, 3 * 366)) if length > 1 else 0
    low, high = max(0, many * length - slack), many * length + slack
    return Relative(text, low=low, high=high, is_lasting=is_lasting)


def _calendar(one: re.Match[str]) -> Relative:
    which, unit = (one[1], one[2]) if one[1] else (one[4], one[3])
    step = _STEPS.get(caseless(which), -1)
    unit = caseless(unit)
    if unit in _UNITS:
        return Relative(one[0], _UNITS[unit], step)
    return Relative(one[0], "month", step, month=MONTHS[fold(unit)])


def fits(said: Relative, first: date, last: date, now: date) -> bool:
    """Tell whether a relative time, said today, can mean an event between two days."""
    youngest, oldest = (now - last).days, (now - first).days
    if said.is_recent:
        return youngest <= 2 * FRESH.days and oldest >= -31
    if said.month:
        year = _year(said, now)
        return first <= date(year, said.month, 28) and last >= date(year, said.month, 1)
    if not said.unit:
        return youngest <= said.high and oldest >= said.low
    if said.unit == "day":
        return youngest <= said.back <= oldest
    begin, end = _period(said, now)
    # People say "last month" for the one before, and loosely for the last thirty days.
    loosely = said.back > 0 and youngest <= _LENGTH[said.unit] and oldest >= 0
    return bool(first <= end and last >= begin) or bool(loosely)


def _year(said: Relative, now: date) -> int:
    """Return the year of "last August", "this August", "next August"."""
    if said.back > 0:
        return now.year - (said.month >= now.month)
    return now.year + (said.back < 0 and said.month <= now.month)


def _period(said: Relative, now: date) -> tuple[date, date]:
    if said.unit == "week":
        begin = now - timedelta(days=now.weekday() + 7 * said.back)
        return begin, begin + timedelta(days=6)
    size = {"month": 1, "quarter": 3, "year": 12, "decade": 120}[said.unit]
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
        year = _year(said, now)
        return date(year, said.month, 1), date(year, said.month, 28)
    back = (said.back, said.back) if said.unit else (said.low, said.high)
    return now - timedelta(days=back[1]), now - timedelta(days=back[0])
