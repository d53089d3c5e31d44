"""Dates as pages write them, in many languages, with how exact they are.

Pure. A date that could be read in two ways is no date: where every ``03/04/2024`` of a page leaves
day and month open and its language does not tell, all of them stay unknown. Dates without a year
and relative ones ("yesterday", "vor 3 Tagen") need an anchor, the day on which they were written.
"""
# ruff: noqa: E501 - tables of patterns

import datetime as dt
import re
from functools import lru_cache
from itertools import chain
from typing import Final

from scoring.reading.moments import Dated, Moment, Order, Precision
from scoring.reading.patterns import around, caseless, late, one_of
from scoring.reading.relative_dates import (
    AGO,
    LAST_MONTH,
    LAST_WEEK,
    LAST_YEAR,
    ON_WEEKDAY,
    TODAY,
    YESTERDAY,
    relative,
)
from scoring.reading.sieve import Sieve

# January to December in English, German, French, Spanish, Italian, Dutch, Portuguese, Swedish,
# Danish and Norwegian, Polish, Czech, Hungarian, Finnish, Romanian, Turkish, Russian, Ukrainian,
# Greek and Croatian, with the cases that stand in dates and the common short forms.
_MONTHS: Final = (
    "january|jan|januar|jänner|janvier|janv|enero|ene|gennaio|genn|januari|janeiro|stycznia|styczeń|styczniu|leden|ledna|január|január|tammikuu|tammikuuta|ianuarie|ocak|января|январь|січня|ιανουαρίου|tammikuussa|lednu|januárban|januárjában|ιανουάριος|ιανουάριο|siječanj|siječnja|siječnju|січень|січні",
    "february|feb|februar|feber|février|févr|fevrier|febrero|febbraio|febbr|februari|fevereiro|fev|lutego|luty|lutym|únor|února|február|febr|helmikuu|helmikuuta|februarie|şubat|февраля|февраль|лютого|φεβρουαρίου|helmikuussa|únoru|februárban|februárjában|φεβρουάριος|φεβρουάριο|veljača|veljače|veljači|лютому",
    "march|mar|märz|mrz|mars|marzo|maart|mrt|março|marca|marcu|marts|marzec|březen|března|március|márc|maaliskuu|maaliskuuta|martie|mart|марта|март|березня|μαρτίου|maaliskuussa|březnu|márciusban|márciusában|μάρτιος|μάρτιο|ožujak|ožujka|ožujku|березень|березні",
    "april|apr|avril|avr|abril|abr|aprile|kwietnia|kwiecień|kwietniu|duben|dubna|április|ápr|huhtikuu|huhtikuuta|aprilie|nisan|апреля|апрель|квітня|απριλίου|huhtikuussa|dubnu|áprilisban|áprilisában|απρίλιος|απρίλιο|travanj|travnja|travnju|квітень|квітні",
    "may|mai|mayo|maggio|mei|maj|maio|maja|maju|květen|května|május|máj|toukokuu|toukokuuta|mayıs|мая|май|травня|μαΐου|μαίου|toukokuussa|květnu|májusban|májusában|μάιος|μάιο|μάϊος|svibanj|svibnja|svibnju|травень|травні",
    "june|jun|juni|juin|junio|giugno|junho|czerwca|czerwiec|czerwcu|červen|června|június|jún|kesäkuu|kesäkuuta|iunie|haziran|июня|июнь|червня|ιουνίου|kesäkuussa|červnu|júniusban|júniusában|ιούνιος|ιούνιο|lipanj|lipnja|lipnju|червень|червні",
    "july|jul|juli|juillet|juil|julio|luglio|julho|lipca|lipiec|lipcu|červenec|července|július|júl|heinäkuu|heinäkuuta|iulie|temmuz|июля|июль|липня|ιουλίου|heinäkuussa|červenci|júliusban|júliusában|ιούλιος|ιούλιο|srpanj|srpnja|srpnju|липень|липні",
    "august|aug|août|aout|agosto|augustus|augusti|sierpnia|sierpień|sierpniu|srpen|srpna|augusztus|elokuu|elokuuta|ağustos|августа|август|серпня|αυγούστου|elokuussa|srpnu|augusztusban|augusztusában|αύγουστος|αύγουστο|kolovoz|kolovoza|kolovozu|серпень|серпні",
    "september|sept|sep|septembre|septiembre|setiembre|settembre|sett|setembro|września|wrzesień|wrześniu|září|szeptember|szept|syyskuu|syyskuuta|septembrie|eylül|сентября|сентябрь|вересня|σεπτεμβρίου|syyskuussa|szeptemberben|szeptemberében|σεπτέμβριος|σεπτέμβριο|rujan|rujna|rujnu|вересень|вересні",
    "october|oct|oktober|okt|octobre|octubre|ottobre|outubro|października|październik|październiku|říjen|října|október|lokakuu|lokakuuta|octombrie|ekim|октября|октябрь|жовтня|οκτωβρίου|lokakuussa|říjnu|októberben|októberében|οκτώβριος|οκτώβριο|жовтень|жовтні",
    "november|nov|novembre|noviembre|novembro|listopada|listopad|listopadu|listopadzie|marraskuu|marraskuuta|noiembrie|kasım|ноября|ноябрь|листопада|νοεμβρίου|marraskuussa|novemberben|novemberében|νοέμβριος|νοέμβριο|studeni|studenog|studenoga|studenom|листопад|листопаді",
    "december|dec|dezember|dez|décembre|déc|diciembre|dic|dicembre|desember|des|dezembro|grudnia|grudzień|grudniu|prosinec|prosince|joulukuu|joulukuuta|decembrie|aralık|декабря|декабрь|грудня|δεκεμβρίου|joulukuussa|prosinci|decemberben|decemberében|δεκέμβριος|δεκέμβριο|prosinac|prosinca|prosincu|грудень|грудні",
)
# Short forms that are words of their own elsewhere ("check it out 2019"), and names in Slovene,
# Slovak, Serbian, Bulgarian, Belarusian, Catalan and Estonian: only beside a day.
_SHORT: Final = (
    "gen|januarja|januara|januára|јануара|януари|студзеня|gener|jaanuar|jaanuaril",
    "februarja|februara|februára|фебруара|февруари|лютага|febrer|veebruar|veebruaril",
    "marec|marca|marta|марта|сакавіка|març|märts|märtsil",
    "aprila|apríl|apríla|априла|красавіка|aprill|aprillil",
    "mag|mája|maja|маја|maig|mail",
    "giu|junij|junija|juna|jún|júna|јуна|юни|чэрвеня|juny|juuni|juunil",
    "lug|julij|julija|jula|júl|júla|јула|юли|ліпеня|juliol|juuli|juulil",
    "ago|avgust|avgusta|augusta|августа|жніўня|agost|augustil",
    "set|septembar|septembra|септембра|септември|верасня|setembre|septembril",
    "ott|out|oktobar|oktobra|októbra|октобра|октомври|кастрычніка|oktoober|oktoobril",
    "novembar|novembra|новембра|ноември|лістапада|novembril",
    "decembar|decembra|децембра|декември|снежня|desembre|detsember|detsembril",
)
_MONTH_OF: Final = {
    caseless(name): number
    for names in (_MONTHS, _SHORT)
    for number, row in enumerate(names, start=1)
    for name in row.split("|")
    if name
}
# In Croatian the leaves fall a month before they do in Polish and Czech.
_CROATIAN: Final = {"listopad": 10, "listopada": 10, "listopadu": 10}
_NAME: Final = one_of(name for row in _MONTHS for name in row.split("|")) + r"\b\.?"
MONTH: Final = _NAME  # a month by its name, in any of the languages
_NAME_BY_DAY: Final = (
    one_of(name for row in (*_MONTHS, *_SHORT) for name in row.split("|") if name) + r"\b\.?"
)
MONTH_BY_DAY: Final = _NAME_BY_DAY  # also by a short form that only a day beside it makes one
ORDINAL: Final = r"(?:st|nd|rd|th|er|ª|º|°|-го)"
_YEAR: Final = r"(?:19|20)\d\d"
_DAY: Final = r"(?<![\d.,/-])(?P<d>\d{1,2})" + ORDINAL + r"?\.?"
_NO_PHONE: Final = r"(?![\d/-]|[.,]\d)"
_PATTERNS: Final = (
    late(rf"(?<![\d-])(?P<y>{_YEAR})-(?P<m>\d\d?)-(?P<d>\d\d?)(?![\d-])"),
    late(  # "2024.3.5" is a version
        rf"(?<![\d/.])(?P<y>{_YEAR})(/|\.\s|\.(?=\d\d\.\d\d(?!\d)))(?P<m>\d\d?)\2(?P<d>\d\d?)(?!\d)"
    ),
    late(rf"(?P<y>{_YEAR})\s?[年년]\s?(?P<m>\d{{1,2}})\s?[月월]\s?(?P<d>\d{{1,2}})\s?[日일]"),
    late(
        rf"{_DAY}(?:\s+|[-/])?(?:de\s+|of\s+)?(?P<n>{_NAME_BY_DAY})(?:,?\s+|[-/])(?:de\s+|del\s+)?(?P<y>{_YEAR})(?!\d)",
        re.IGNORECASE,
    ),
    late(
        rf"\b(?P<n>{_NAME})(?:\s+|(?<=\.))(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?:,?\s+|\.)(?:de\s+)?(?P<y>{_YEAR})(?!\d)",
        re.IGNORECASE,
    ),
    late(rf"(?<!\d)(?P<y>{_YEAR})\.\s(?P<n>{_NAME})\s(?P<d>\d{{1,2}})\b", re.IGNORECASE),
    late(rf"(?<![\d.])(?P<d>\d{{1,2}})\.\s?(?P<m>\d{{1,2}})\.\s?(?P<y>{_YEAR})(?!\d)"),
    late(rf"(?<![\d-])(?P<a>\d{{1,2}})-(?P<b>\d{{1,2}})-(?P<y>{_YEAR})(?![\d-])"),
    late(rf"(?<![\d/])(?P<a>\d{{1,2}})/(?P<b>\d{{1,2}})/(?P<y>{_YEAR})(?![\d/])"),
    late(rf"(?P<y>{_YEAR})\s?[年년]\s?(?P<m>\d{{1,2}})\s?[月월](?!期)"),
    late(rf"\b(?P<n>{_NAME}),?\s+(?:de\s+|del\s+)?(?P<y>{_YEAR})(?!\d)", re.IGNORECASE),
    late(rf"(?<!\d)(?P<y>{_YEAR})\.?\s(?P<n>{_NAME})(?![\w ]?\d)", re.IGNORECASE),
    late(rf"(?<![\d/.,-])(?P<m>0[1-9]|1[0-2])[/.](?P<y>{_YEAR}){_NO_PHONE}"),
    late(rf"(?<![\w/.,-])(?P<y>{_YEAR})(?![\w/-]|[.,]\d)"),
)
_ANY_YEAR: Final = late(_YEAR)
_REACH: Final = 40  # characters between a number and either end of a date in which it stands
_ANY_DAY: Final = late(r"\d\d?")
_NUMERIC: Final = (_PATTERNS[7], _PATTERNS[8])
_BEFORE_YEAR: Final = late(rf"[/-]{_YEAR}")
_YEARLESS: Final = (
    late(
        rf"{_DAY}\s+(?:de\s+|of\s+)?(?P<n>{_NAME_BY_DAY})(?!\w|\s+(?:de\s+|del\s+)?\d|\s+(?:monats|jahres)\b)",
        re.IGNORECASE,
    ),
    late(
        rf"\b(?P<n>{_NAME})\s+(?P<d>\d{{1,2}})(?:st|nd|rd|th)?\b(?!,?\s*\d|[.:]\d)", re.IGNORECASE
    ),
)
# Languages whose slashed dates begin with the day, whoever writes them.
_DAY_FIRST: Final = frozenset(
    {
        "de", "fr", "es", "it", "nl", "pt", "sv", "da", "no", "nb", "nn", "pl", "cs", "sk", "hu",
        "fi", "ro", "tr", "ru", "uk", "el", "bg", "sl", "ca", "et", "lv", "lt",
    }
)  # fmt: skip
_MONTH_FIRST: Final = frozenset({"en-us", "en-ph"})


def order_of(text: str, language: str = "") -> Order:
    """Say whether this page writes the day or the month first, "hr" where it is Croatian.

    Its unambiguous dates tell; else its language (BCP 47: "de", "en-GB", "en-US"). Plain "en" does
    not tell.
    """
    tag = language.lower().replace("_", "-")
    if tag[:2] == "hr":
        return "hr"
    firsts = seconds = False
    near = around(_BEFORE_YEAR, text, _REACH, _REACH)
    for pattern in _NUMERIC:
        for match in chain.from_iterable(pattern.finditer(text, *span) for span in near):
            firsts = firsts or int(match["a"]) > 12
            seconds = seconds or int(match["b"]) > 12
    if firsts != seconds:
        return "dmy" if firsts else "mdy"
    if firsts:
        return ""
    if tag in _MONTH_FIRST:
        return "mdy"
    is_day_first = tag[:2] in _DAY_FIRST or (tag.startswith("en-") and tag != "en-ca")
    return "dmy" if is_day_first else ""


def find(text: str, order: Order = "", anchor: dt.date | None = None) -> list[Dated]:
    """List the dates of a text in reading order, each span once, the most exact reading first.

    With an anchor, the day on which the text was written, dates without a year and relative ones
    are read too.
    """
    found: list[Dated] = []
    taken: list[tuple[int, int]] = []
    years = around(_ANY_YEAR, text, _REACH, _REACH)
    for pattern in _told_in(text) if years else ():
        for match in chain.from_iterable(pattern.finditer(text, *span) for span in years):
            if any(match.start() < end and start < match.end() for start, end in taken):
                continue
            # What cannot be read as this is not read as something vaguer: no month of 30 February.
            taken.append(match.span())
            if moment := _moment(match, order):
                found.append(Dated(moment, match.start(), match.end()))
    for dated in _in_japanese(text):
        if not any(dated.start < end and start < dated.end for start, end in taken):
            taken.append((dated.start, dated.end))
            found.append(dated)
    if anchor:
        for dated in _near(text, anchor, order):
            if not any(dated.start < end and start < dated.end for start, end in taken):
                taken.append((dated.start, dated.end))
                found.append(dated)
    return sorted(found, key=lambda dated: dated.start)


# "令和8年8月3日" by the era's years, "２０２６年８月３日" in wide digits.
_JAPANESE: Final = late(
    r"(?:(?P<era>令和|平成)\s?(?P<count>元|\d{1,2})|(?<!\d)(?P<y>[１２][０９]\d\d))\s?年\s?(?P<m>\d{1,2})\s?月(?!期)(?:\s?(?P<d>\d{1,2})\s?日)?"
)
_ERAS: Final = {"令和": 2018, "平成": 1988}  # the year before the first


def _in_japanese(text: str) -> list[Dated]:
    """Read dates of an era and in wide digits; a year alone is none."""
    found = []
    for match in _JAPANESE.finditer(text) if "年" in text else ():
        count = 1 if match["count"] == "元" else int(match["count"] or 0)
        year = int(match["y"]) if match["y"] else _ERAS[match["era"]] + count
        try:
            day = dt.date(year, int(match["m"]), int(match["d"] or 1))
        except ValueError:
            continue
        precision: Precision = "day" if match["d"] else "month"
        found.append(Dated(Moment(day, precision), match.start(), match.end()))
    return found


@lru_cache(maxsize=1)
def _sieve() -> Sieve:
    # RE2 knows no back-references.
    return Sieve([pattern.pattern.replace(r"\2", r"[/.]\s?") for pattern in _PATTERNS])


def _told_in(text: str) -> list[re.Pattern[str]]:
    """Return the patterns that may match in a text, the most exact first."""
    return [_PATTERNS[number] for number in _sieve().numbers(text)]


def first(text: str, order: Order = "", anchor: dt.date | None = None) -> Moment | None:
    """Return the first exact date of a text, else its first month, else None. Years do not count."""
    found = [dated.moment for dated in find(text, order, anchor)]
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
            month = _month(parts["n"], order)
        elif parts.get("m"):
            month = int(parts["m"])
        else:
            return Moment(dt.date(year, 1, 1), "year")
        if parts.get("d"):
            return Moment(dt.date(year, month, int(parts["d"])), "day")
        return Moment(dt.date(year, month, 1), "month")
    except ValueError:
        return None


def _month(name: str, order: Order) -> int:
    word = caseless(name).rstrip(".")
    return _CROATIAN.get(word, _MONTH_OF[word]) if order == "hr" else _MONTH_OF[word]


def _slashed(year: int, first_: int, second: int, order: Order) -> Moment | None:
    if first_ > 12 or (order in {"dmy", "hr"} and second <= 12) or first_ == second:
        return Moment(dt.date(year, second, first_), "day")
    if second > 12 or order == "mdy":
        return Moment(dt.date(year, first_, second), "day")
    return None


# Dates that need the day on which they were written


def _near(text: str, anchor: dt.date, order: Order) -> list[Dated]:
    """Read days without a year, then relative ones, where the sieve lets any of either through."""
    told = _near_words().numbers(text)
    found = _without_year(text, anchor, order) if told and told[0] < len(_YEARLESS) else []
    return found + (relative(text, anchor) if told and told[-1] >= len(_YEARLESS) else [])


def _without_year(text: str, anchor: dt.date, order: Order) -> list[Dated]:
    """Read "12 May" as the latest such day up to a week after the anchor."""
    found = []
    days = around(_ANY_DAY, text, _REACH, _REACH)
    for pattern in _YEARLESS if days else ():
        for match in chain.from_iterable(pattern.finditer(text, *span) for span in days):
            if match[0][0].islower():
                continue  # "may 3 of them"
            month, day = _month(match["n"], order), int(match["d"])
            for year in (anchor.year + 1, anchor.year, anchor.year - 1):
                try:
                    meant = dt.date(year, month, day)
                except ValueError:
                    continue
                if meant <= anchor + dt.timedelta(days=7):
                    found.append(Dated(Moment(meant, "day"), match.start(), match.end()))
                    break
    return found


@lru_cache(maxsize=1)
def _near_words() -> Sieve:
    patterns = (
        *_YEARLESS,
        *AGO,
        TODAY,
        YESTERDAY,
        LAST_MONTH,
        LAST_YEAR,
        LAST_WEEK,
        ON_WEEKDAY,
    )
    return Sieve([pattern.pattern for pattern in patterns])
