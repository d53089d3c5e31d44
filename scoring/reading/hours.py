"""Opening hours in a text, as the company writes them.

Pure. One pass over the words: a run of weekdays, times and the small words between them that holds
a day with a time, a span of times, or "24 hours a day" is a statement of hours.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from scoring.reading.pages import SitePage
from scoring.reading.patterns import late, one_of
from scoring.reading.sieve import Sieve

MAX_RUN: Final = 400

_ENGLISH_DAY = (
    r"mon(?:day)?s?|tue(?:s(?:day)?)?s?|wed(?:nesday)?s?|thu(?:rs?(?:day)?)?s?|fri(?:day)?s?"
    r"|sat(?:urday)?s?|sun(?:day)?s?|week-?days?|week-?ends?|daily|every ?day|(?:7|seven) days(?: a week)?"
    r"|365 days(?: a year)?|holidays?|(?:segunda|sexta)-feira"
)
_DAYS = (
    "montag montags dienstag dienstags mittwoch mittwochs donnerstag donnerstags freitag freitags"
    " samstag samstags sonnabend sonnabends sonntag sonntags werktag werktags täglich feiertag"
    " feiertags mo di mi do fr sa so lundi mardi mercredi jeudi vendredi samedi dimanche"
    " lunes martes miércoles jueves viernes sábado sábados domingo domingos lunedì martedì"
    " mercoledì giovedì venerdì sabato domenica lun mar mer gio ven sab dom maandag dinsdag"
    " woensdag donderdag vrijdag zaterdag zondag segunda terça quarta quinta sexta poniedziałek"
    " wtorek środa czwartek piątek sobota niedziela pn pt m w f"
)
_DAY = one_of(_DAYS.split())
_TIME = (
    r"\d{1,2}(?:[:.]\d{2})? ?(?:a\.m\.?|p\.m\.?|am|pm|uhr|hrs)(?!\w)|\d{1,2}[:.]\d{2}(?![\d.])(?: ?h)?|\d{1,2} ?h(?:\d{2})?(?!\w)"
    r"|noon|midnight|midday"
)
_JOINS = (
    "to through thru till until til bis und and from von between alle dalle ore tot en de a à au"
    " et y e do das às od closed geschlossen fermé chiuso cerrado gesloten fechado by appointment"
    " only eastern central mountain pacific standard daylight saving savings local time est edt"
    " pst pdt pt cst ct mst gmt cet bst open or h"
)
_JOIN = one_of([*_JOINS.split(), "nach vereinbarung"])
_ROUND = r"24 ?/ ?7(?:/365)?|24[ -]?h(?:ou)?rs?(?: service| a day)?|24h(?: service)?|rund um die uhr|24 heures"
_TOKEN = late(
    rf"(?P<round>{_ROUND})(?!\w)|(?P<time>{_TIME})|(?P<day>(?:{_ENGLISH_DAY}|{_DAY})(?![\w'’]))\.?|(?P<join>{_JOIN}(?!\w))"
    r"|(?P<number>\d{1,2}(?![\d:.]\d))|(?P<sign>[-–—,;:.&/()|+•\n]+)|(?P<other>[^\s\-–—,;:.&/()|+•]+)",
    re.IGNORECASE,
)
# Without any of these no run of a text is a statement. The sieve does not look ahead: it takes the
# sign after a word instead.
_TELLING = Sieve(
    [
        _ROUND,
        _TIME.replace(r"(?!\w)", r"(?:\z|\W)"),
        rf"(?:\A|\W)(?:{_ENGLISH_DAY}|{_DAY})(?:\z|\W)",
    ]
)
_SMALL: Final = frozenset({"join", "sign", "number"})  # kinds of which none opens a statement
_WEAK_DAYS: Final = frozenset(
    ["mo", "di", "mi", "do", "fr", "sa", "so", "m", "w", "f", "mar", "mer", "ven", "dom", "pt"]
)


class Hours(NamedTuple):
    """One statement of opening hours: the words and where they stand."""

    text: str
    start: int
    end: int


class _Token(NamedTuple):
    kind: str
    text: str
    start: int
    end: int


def of_page(page: SitePage) -> Sequence[Hours]:
    """Return the statements of opening hours on a page, placed in its text."""
    return page.kept("hours", lambda: tuple(hours(page.lined)))


def hours(text: str) -> Iterator[Hours]:
    """Yield the statements of opening hours in a text, in order."""
    if not _TELLING.numbers(text):
        return
    run: list[_Token] = []
    for match in _TOKEN.finditer(text):
        kind = match.lastgroup or "other"
        is_too_long = run and match.end() - run[0].start > MAX_RUN
        if kind == "other" or is_too_long or (kind == "sign" and match[0].count("\n") > 1):
            if run:
                yield from _statement(text, run)
                run = []
        else:
            run.append(_Token(kind, match[0], match.start(), match.end()))
    if run:
        yield from _statement(text, run)


def _statement(text: str, run: list[_Token]) -> Iterator[Hours]:
    """Cut small words off both ends and judge what is left."""
    if all(token.kind in _SMALL for token in run):
        return
    kept = list(run)
    while kept and kept[0].kind in _SMALL:
        kept.pop(0)
    while kept and (kept[-1].kind in {"sign", "number"} or kept[-1].text.lower() in _NO_END):
        kept.pop()
    times = [token for token in kept if token.kind in {"time", "number"}]
    days = [token for token in kept if token.kind == "day"]
    clear = [token for token in days if token.text.lower() not in _WEAK_DAYS]
    is_round = any(token.kind == "round" for token in kept)
    stamped = [token for token in kept if token.kind == "time"]
    spans = len(stamped) >= 2 and any(c in token.text.lower() for token in stamped for c in "mhu:")
    weekly = (clear or len(days) >= 2) and len(times) >= 2 and (stamped or len(times) == 2)
    timed = spans and (days or any(_is_half(token.text) for token in stamped))
    if is_round or weekly or timed:
        yield Hours(text[kept[0].start : kept[-1].end], kept[0].start, kept[-1].end)


def _is_half(text: str) -> bool:
    return bool(re.search(r"[ap]\.?m|uhr", text, re.IGNORECASE))


_NO_END: Final = frozenset(
    [
        "to",
        "and",
        "or",
        "from",
        "by",
        "open",
        "de",
        "a",
        "e",
        "y",
        "en",
        "et",
        "do",
        "und",
        "von",
        "bis",
    ]
)
