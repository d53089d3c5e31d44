"""On which day what an entry tells happened, where its own sentences say so.

Pure. A day in the sentence that tells it counts, and so does one with which something begins
("from 4 May", "zum 1. Januar") or that lies just behind in the sentence after it. What ends, what
one may apply until and what lies far off is no day of the event.
"""
# ruff: noqa: E501 - tables of patterns

import datetime as dt
import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from scoring.enums import SignalKind
from scoring.news.event_words import SINCE
from scoring.news.events import Verdict
from scoring.news.items import News
from scoring.news.signal import Basis
from scoring.reading import dates
from scoring.reading.moments import Dated, Moment, Order
from scoring.reading.patterns import late

MAX_SENTENCE: Final = 400
MAX_ENTRIES: Final = 400  # of one page: what is told before them is its archive
MAX_AGE: Final = 400  # days between an event and the news of it
MAX_BACK: Final = 150  # days where no year is told: what is farther off may be to come
NEAR: Final = 90  # signs between a day and what is told of it
AHEAD: Final = 150  # days by which news may come before its event
BACK: Final = 120
JUST: Final = 45  # days between an event and the news whose next sentence dates it
YEAR_FREE: Final = 7  # days ahead that ``dates`` allows by itself
FURTHER: Final = 2  # sentences behind the one that tells it

_DIGIT: Final = re.compile(r"\d")
_ENDS: Final = late(
    r"\b(?:until|till|by|through|to|bis|jusqu['’]?(?:au?)?|au|hasta(?: el)?|al|fino al?|entro(?: il)?|tot(?: en met)?|até|till|til|do|vor|before|avant|antes del?|prima del?|voor|före|før|inden|przed|apply|bewerbung\w*|founded|gegründet|fondée?|fundad[oa]|fondat[oa]|opgericht|grundat|grundlagt|stiftet|założon\w+|deadline|anmeldung|open day|tag der offenen tür|target|goal|annual|copyright)\s(?:the |zum |spätestens |the end of |den |dem |le |el |il |o )?$",
    re.IGNORECASE,
)
_ENDS_BEHIND: Final = late(
    r"\s?(?:[–—-]|to|bis|au|al|a|til|till|tot|do|e|und|and)\s?\d", re.IGNORECASE
)
_BEGINS: Final = late(
    r"\b(?:from|as of|as from|since|starting|effective|ab|seit|per|zum|mit wirkung (?:vom|zum)|depuis(?: le)?|dès(?: le)?|à (?:partir|compter) du|desde(?: el| o dia)?|a partir d[eo]l?|a contar de|dal|dall['’]|a partire dal|vanaf|sinds|met ingang van|från(?: och med)?(?: den)?|sedan(?: den)?|fra(?: og med)?(?: den)?|siden(?: den)?|pr\.?|od|z dniem|ode)\s(?:the |dem |den |le |el |il |o |dia |dnia )?(?:\w+, )?$",
    re.IGNORECASE,
)
_MONTH: Final = late(
    rf"\b(?:since|seit|depuis|desde|dal?|sinds|sedan|siden|od|from|ab|vanaf|från|fra|à partir de|a partir de)\s(?:the (?:beginning|start) of |anfang |mitte |ende |début |le début de |begin |början av |principios de |inizio |fine )?(?P<n>{dates.MONTH})(?!\s\d|\w)",
    re.IGNORECASE,
)


_YEAR: Final = late(r"\d{4}")


def newest(items: Iterable[News], latest: dt.date) -> list[News]:
    """Return the dated entries of a page in their order, the newest of very many."""
    dated = [(item.moment.day, item) for item in items if item.moment]
    dated = [(day, item) for day, item in dated if day <= latest]
    if len(dated) <= MAX_ENTRIES:
        return [item for _, item in dated]
    least = sorted((day for day, _ in dated), reverse=True)[MAX_ENTRIES - 1]
    return [item for day, item in dated if day >= least][:MAX_ENTRIES]


NOT_THEN: Final = late(
    r"\b(?:founded|established|since|until|till|by|from|through|gegründet|seit|bis|fondée?|depuis|fundada|desde"
    r"|fondata|dal|opgericht|sinds|target|goal|effective|as of|starting|ab|zum|mit wirkung)\s(?:the\s)?(?:in\s)?$",
    re.IGNORECASE,
)


def dated(item: News, text: str, start: int) -> tuple[Moment | None, Basis]:
    """Date an event by the sentence that tells it from ``start`` on, else by its publication."""
    published = item.moment
    if item.is_stated or published is None:
        return published, "event" if published else ""
    anchor = published.day if published.precision == "day" else None
    for one in _find(text, item.order, anchor):
        is_near = abs(one.start - start) <= NEAR
        is_then = not NOT_THEN.search(text[: one.start])
        is_past = one.moment.day <= published.day
        has_year = _YEAR.search(text[one.start : one.end]) is not None
        is_recent = (published.day - one.moment.day).days <= (MAX_AGE if has_year else MAX_BACK)
        if is_near and is_then and is_past and is_recent and one.moment.precision != "year":
            if one.moment.precision == "month" and published.precision == "day":
                is_same = (one.moment.day.year, one.moment.day.month) == (
                    published.day.year,
                    published.day.month,
                )
                return (published, "publication") if is_same else (one.moment, "event")
            return one.moment, "event"
    return published, "publication"


def _find(text: str, order: Order, anchor: dt.date | None) -> list[Dated]:
    """List the dates of a text without the weekday of a day: "on Monday, 19 October"."""
    return [
        one
        for one in dates.find(text, order, anchor)
        if any(map(str.isdigit, text[one.start : one.end])) or not _ITS_DAY.match(text, one.end)
    ]


_ITS_DAY: Final = late(
    r",?\s(?:(?:the|den|dem|le|el|il|o|dia|dnia|de)\s)?"
    rf"(?:\d{{1,2}}(?!\d|[.:]\d\d|\s?(?:h|uhr|am|pm|a\.m|p\.m)\b)|(?:{dates.MONTH})\s\d)",
    re.IGNORECASE,
)


def of(item: News, told: str, kind: SignalKind, today: dt.date) -> Moment | None:
    """Return the day or month of what the sentence ``told`` tells, None if none is said.

    Jobs go on the day on which it is told, and what is launched may be dated by others below.
    """
    published = item.moment
    if published is None or published.precision != "day" or len(told) > MAX_SENTENCE:
        return None
    day = None if _GOES.match(told) else _said(told, item, published.day)
    if day is None:
        day = _begun(told, item, published.day)
    if kind is SignalKind.LAYOFFS and day and day.day > published.day:
        return None
    below = item.sentences() if kind is not SignalKind.LAUNCH else ()
    sentences = list(islice(below, FURTHER + 2))
    place = sentences.index(told) + 1 if told in sentences else 0
    for number, text in enumerate(sentences[place : place + FURTHER]):
        if day is not None or len(text) > MAX_SENTENCE or _GOES.match(text):
            break
        day = _further(text, item, published.day, is_next=number == 0)
    return day if day and day.day <= today and day != published else None


def _found(text: str, item: News, published: dt.date) -> list[Dated]:
    """List the days of a text, those without a year as the nearest to its publication."""
    if _DIGIT.search(text) is None:
        return []
    anchor = published + dt.timedelta(days=AHEAD - YEAR_FREE)
    return [
        one
        for one in _find(text, item.order, anchor)
        if one.moment.precision == "day" and any(map(str.isdigit, text[one.start : one.end]))
        if -BACK <= (one.moment.day - published).days <= AHEAD
        if not _ENDS.search(text[: one.start]) and not _ENDS_BEHIND.match(text, one.end)
    ]


def _said(text: str, item: News, published: dt.date) -> Moment | None:
    """Return the only day that the sentence itself says, or the one with which something begins."""
    found = _found(text, item, published)
    begins = [one for one in found if _BEGINS.search(text[: one.start])]
    if begins:
        return begins[0].moment
    past = [one for one in found if one.moment.day <= published]
    return found[0].moment if len(found) == 1 or (past and past[0] is found[0]) else None


def _begun(text: str, item: News, published: dt.date) -> Moment | None:
    """Return the month since which something is so: "since March"."""
    match = _MONTH.search(text)
    if match is None:
        return None
    for year in (published.year, published.year - 1):
        named = dates.find(f"{match['n'].rstrip('.')} {year}", item.order)
        if named and named[0].moment.day <= published:
            moment = named[0].moment
            is_near = (published - moment.day).days <= BACK
            is_now = (moment.day.year, moment.day.month) == (published.year, published.month)
            return moment if is_near and not is_now else None
    return None


# What makes a day in the next sentence that of the event, and what makes it another's.
_ACT: Final = late(
    r"\b(?:open|beg[aiu]n|start|join|sign|mov(?:e|ed|ing) in|t(?:ook|akes?|aken) (?:up|over)|arriv|eröffn|bezogen|begonnen|beginnt|angefangen|angetreten|unterschr|unterzeichn|einzug|übernomm"
    r"|ouver|ouvr|inaugur|commenc|débu[t]|signé|emménag|pris (?:ses|ces|la)|arrivé|abri|abierto|abre|comenz|empez|firm|estren|incorpor"
    r"|apert|apri|inizi|cominc|arrivat|geopend|open|beg[oi]n|getekend|aangetreden|ingetrokken|abriu|aberto|começ|assin|entrou"
    r"|öppn|börja|tillträ|skrev|undertecknad|åbn|begynd|tiltr|starte|underskr|åpn|begyn|otw|zacz|rozpocz|podpis|obj(?:ął|ęła)|otevř|zača|nastoupil|podeps"
    r"|bec(?:o|a)me (?:ours|part)|signature|handed over|in service|in use|übergab|übergeben|in betrieb|unterschrift|mise? en (?:service|route)|passation|puesta en marcha|en servicio|relevo|entró|in funzione|passaggio|consegnat|handtekening|gezet|in gebruik|overdracht|passagem|em funcionamento|entregue|i bruk|i drift|underskrift|namnteckning|overtog|overtok|w użyciu|uruchomi|przekazan|spuštěn|předán)",
    re.IGNORECASE,
)
_SHUT: Final = late(
    r"\b(?:old|former|previous|clos\w+|shut|birthday|alte[nrs]?|frühere\w*|geschlossen|schließ\w+|geburtstag\w*|ancien\w*|ferm\w+|anniversaire|antigu[oa]s?|cerrad\w+|cierr\w+|cumpleaños|vecchi\w*|chius\w+|chiud\w+|compleanno|oude|dicht|gesloten|sluit\w*|verjaardag|antig[oa]s?|fechad\w+|fecha\w*|aniversário|gaml\w+|stäng\w+|lukke\w*|steng\w+|födelsedag|fødselsdag|bursdag|star[yąea]\w*|zamkni\w+|urodziny|star[éýáo]\w*|zavř\w+|narozenin\w*)\b",
    re.IGNORECASE,
)
# Whose day it is that goes: "Her predecessor retires on …".
_GOES: Final = late(
    r"^(?:[\w’']+ ){0,2}?(?:predecessor|vorgänger(?:in)?|prédécesseu?re?|antecesora?|predecessor[ae]|antecessora?|voorganger|voorgangster|företrädare|forgænger|forgjenger|poprzedni(?:k|czka)|předchůd(?:ce|kyně))\b",
    re.IGNORECASE,
)


def _further(text: str, item: News, published: dt.date, *, is_next: bool) -> Moment | None:
    found = _found(text, item, published)
    for one in found:
        if _BEGINS.search(text[: one.start]):
            return one.moment
    if not is_next or len(found) != 1 or _SHUT.search(text) or not _ACT.search(text):
        return None
    back = (published - found[0].moment.day).days
    return found[0].moment if 0 <= back <= JUST else None


_ELSEWHERE: Final = late(
    r"\b(?:will|would|wird|werden|sera|será|sarà|zal)\b|, (?:and|und|et|y|e|en)\b"
)
_TITLE_YEAR: Final = late(r"\s[A-ZÀ-Ž]")
_IN_YEAR = late(
    r"\b(?:in|im|since|en|nel|em|i|w|jahr(?:e|es)?|year|année|año|anno|jaar|ano|år(?:et)?|roku)\s$",
    re.IGNORECASE,
)


def is_of(text: str, verdict: Verdict, order: Order) -> bool:
    """Say whether the first date of a sentence is that of its event, not of something beside it."""
    dated = dates.find(text, order)[0]
    if dated.moment.precision == "year" and _TITLE_YEAR.match(text, dated.end):
        before = text[: dated.start]
        if before and not _IN_YEAR.search(before):
            return False  # "the 2023 Harbour Conference"
    between = text[min(dated.end, verdict.end) : max(dated.start, verdict.start)]
    is_near = len(between) <= 90 and not _ELSEWHERE.search(between)
    is_start = verdict.kind is SignalKind.LEADERSHIP and any(
        since.end() == dated.start for since in SINCE.finditer(text)
    )
    return is_near and (is_start or not NOT_THEN.search(text[: dated.start]))
