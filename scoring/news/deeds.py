"""What a sentence below a headline tells that the firm did lately, put together from its words.

Pure. No pattern holds a whole act here: who speaks, when, what was done and to what are looked for
each by itself, wherever they stand in the sentence. All of them together tell an event: "seit
Montag", "unsere", "dritte", "Werkstatt" and "bezogen". A plan, a denial, another's news has none.
"""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import islice
from typing import Final

from scoring.contact import people, towns
from scoring.enums import SignalKind
from scoring.facts.worker_words import WORKERS
from scoring.news import (
    acts,
    change_words,
    changes,
    event_words,
    evidence_patterns,
    headline_words,
    headlines,
)
from scoring.news import deed_words as words
from scoring.news import deed_words_now as now
from scoring.news.deed_parts import INSIDE, Parts, compiled, pattern
from scoring.news.everyday import is_everyday
from scoring.reading import money
from scoring.technology import tools

LOOKED_THROUGH: Final = 3  # sentences below a headline
_QUOTED: Final = frozenset('“„«»"‚‘')  # what somebody says who may be a customer
MAX_SENTENCE: Final = 320
MIN_JOB: Final = 5  # signs of a word that ends like one of an occupation
NEAR: Final = 60  # signs between who is looked for and that somebody is


def told(
    headline: str, below: Iterable[str], name: str, language: str, year: int
) -> tuple[SignalKind, str] | None:
    """Find the first sentence that tells what the firm did, under a headline that does not."""
    told_below = [text for text in islice(below, LOOKED_THROUGH) if text[:1] not in _QUOTED]
    if tools.is_switched(headline, " ".join(told_below)) and not headlines.is_of_others(
        SignalKind.TECHNOLOGY, headline, ""
    ):
        return SignalKind.TECHNOLOGY, headline
    for text in (*told_below, headline):
        kind = judge(text, name, language, year, headline)
        if kind and not headlines.is_of_others(kind, headline, text):
            return kind, text
    return None


@lru_cache(maxsize=512)
def judge(text: str, name: str, language: str, year: int, headline: str = "") -> SignalKind | None:
    """Return the kind of event that a sentence of the firm's own news tells, None if it is none.

    ``year`` is that of its entry: what happened in another is told again.
    """
    if len(text) > MAX_SENTENCE or any(int(one) != year for one in _YEAR.findall(text)):
        return None
    parts = Parts(text, name, language, headline)
    kinds = (*_KINDS, *changes.KINDS, (SignalKind.LAUNCH, _launches))
    kind = next((kind for kind, is_told in kinds if is_told(parts)), None)
    if kind is None or acts.is_against(_without_idioms(text, kind), language):
        return None
    return None if is_misplaced(kind, text, headline) else kind


def is_for_people(text: str, language: str) -> bool:
    """Say whether a text of somebody looked for has a word for anybody who works."""
    return bool(
        re.search(event_words.POSITION, text, re.IGNORECASE)
        or compiled(words.SOMEBODY).search(text)
        or _has_job(text, language)
    )


def _has_job(text: str, language: str) -> bool:
    found = evidence_patterns.pattern("job", language).finditer(text)
    return any(len(one[0]) >= MIN_JOB for one in found)


def is_misplaced(kind: SignalKind, text: str, headline: str) -> bool:
    """Say whether it is told of a club, of helpers without pay, of small gifts, or of visitors."""
    told_of = f"{headline}. {text}"
    if is_everyday(text, kind):
        return True
    against = _MISPLACED.get(kind)
    return against is not None and compiled(against).search(told_of) is not None


_MISPLACED: Final[Mapping[SignalKind, str]] = {
    SignalKind.LEADERSHIP: words.CLUB,
    SignalKind.HIRING: words.UNPAID,
    SignalKind.EXPANSION: words.BESIDE,
    SignalKind.TECHNOLOGY: words.EVERYDAY,
}


_YEAR: Final = re.compile(r"\b(?:19|20)\d\d\b")


def _without_idioms(text: str, kind: SignalKind) -> str:
    """Leave out what only reads like a plan or a denial beside what is told."""
    text = compiled(change_words.DAY).sub(" ", words.FORMERLY.sub("", text))  # "4 May"
    if kind is SignalKind.TECHNOLOGY:
        text = tools.without_planning(text)
    if kind in words.IDIOMS:
        text = words.IDIOMS[kind].sub(" ", text)
    return text


def _lets_go(parts: Parts) -> bool:
    is_ours = parts("colleagues") or parts.is_ours(or_nobodys=True)
    return parts("let_go", "staff", "count") and is_ours


_DIGIT: Final = re.compile(r"\d")


def _funds(parts: Parts) -> bool:
    if _DIGIT.search(parts.text) is None:
        return False
    sums = [value for value, _ in money.amounts(parts.text)]
    is_given = parts("money_from") or pattern("money_from").search(parts.headline) is not None
    is_ours = parts.is_ours() or event_words.THE_FIRM.search(parts.text) is not None
    if not (sums and is_given and (is_ours or words.STAKE.search(parts.text))):
        return False
    if changes.is_own_spending(parts.text):
        return False
    return not compiled(words.NO_FUNDING).search(f"{parts.headline}. {parts.text}")


def _leads(parts: Parts) -> bool:
    takes = parts.first("takes") if parts("office") else None
    if takes is None or (words.LASTS.fullmatch(takes[0]) and not parts.is_late()):
        return False
    is_person = any(people.has_first_name(found[0]) for found in _CAPITAL.finditer(parts.text))
    is_person = is_person or _OF_KIN.search(parts.text) is not None
    is_person = is_person or (parts.language != "de" and _FULL_NAME.search(parts.text) is not None)
    if words.OUR_MAN.search(parts.text) and words.CHAIR.search(f"{parts.headline} {parts.text}"):
        return False
    return is_person and not headlines.is_at_another(words.FORMERLY.sub("", parts.text), parts.name)


_FULL_NAME: Final = re.compile(r"\b[A-ZÀ-ŽŁŚŻ][a-zà-ž’'-]+ [A-ZÀ-ŽŁŚŻ][a-zà-ž’'-]+\b")
_OF_KIN: Final = re.compile(rf"{headline_words.KIN} [A-ZÀ-ŽŁŚŻ][a-zà-ž]+")
_CAPITAL: Final = re.compile(r"\b[A-ZÀ-ŽŁŚŻ][\w’'-]{2,}")


def _hires(parts: Parts) -> bool:
    seek = parts.first("seek")
    if seek is None:
        return False
    behind = parts.text[seek.end() : seek.end() + NEAR]
    if compiled(words.NOBODY_HIRED).search(behind):
        return False
    is_named = words.NAMED_FOR.search(seek[0]) is not None
    return bool(
        is_named
        or re.search(event_words.POSITION, behind, re.IGNORECASE)
        or compiled(words.SOMEBODY).search(behind)
        or (_NUMBER.match(behind) and _has_worker(behind, parts.language))
    )


def _has_worker(behind: str, language: str) -> bool:
    """Say whether those looked for in number are people by their work: no cats, no hours."""
    worker = WORKERS.get(language)
    is_worker = worker and any(worker.fullmatch(one) for one in re.findall(r"[\w-]+", behind))
    return bool(is_worker or _has_job(behind, language))


_NUMBER: Final = re.compile(rf"[^.!?,]{{0,45}}?{words.COUNT} [a-zà-ž/-]", re.IGNORECASE)


def _changes_tools(parts: Parts) -> bool:
    is_late = parts.is_late()
    if tools.is_changed(parts.text, parts.headline, parts.name, parts.language, is_late=is_late):
        return True
    if parts("switched") and _switches(parts):
        return True
    if not (parts("process", "runs_in") and (is_late or parts("app"))):
        return False
    if parts("rooms", "opened", "more_room"):
        return False  # "flyttar till större lokaler i Umeå"
    is_app = parts("app") or parts.language != "de"
    return is_app and any(
        _is_tool(found["tool"], parts) for found in pattern("runs_in").finditer(parts.text)
    )


def _switches(parts: Parts) -> bool:
    """Say whether something that runs on a system went over to another."""
    told_of = f"{parts.headline}. {parts.text}"
    is_system = pattern("app").search(told_of) or parts("process")
    for found in pattern("switched").finditer(parts.text):
        tool = _TOOL.match(parts.text, found.end())
        if tool and is_system and _is_tool(tool[0], parts):
            return True
    return False


_TOOL: Final = re.compile(r"[A-ZÀ-ŽŁŚŻ][\w-]*")


def _is_tool(name: str, parts: Parts) -> bool:
    return not towns.is_town(name) and name not in parts.name


def _opens(parts: Parts) -> bool:
    if not _is_opened(parts) or compiled(words.BESIDE).search(parts.text):
        return False
    return not headlines.is_at_another(parts.text, parts.name)


def _is_opened(parts: Parts) -> bool:
    told_of = f"{parts.headline}. {parts.text}"
    is_done = parts.is_late() or parts("we_have")
    if parts("ordinal", "opened"):
        return is_done
    if parts("bought", "we_have", "a_firm"):
        return INSIDE.search(parts.text) is not None
    if not (parts("rooms", "opened") and is_done):
        return False
    is_there = parts("we_have") and any(towns.is_town(one[0]) for one in _CAPITAL.finditer(told_of))
    return (is_there or parts("more_room")) and parts.is_ours(or_nobodys=True)


def _launches(parts: Parts) -> bool:
    is_had = parts("from_now") and (parts("we_offer") or parts("to_be_had"))
    if not (is_had or parts("we_launch")):
        return False
    told_of = f"{parts.headline}. {parts.text}"
    if headlines.is_no_product(parts.headline) or compiled(words.NO_LAUNCH).search(told_of):
        return False
    is_named = _is_named(told_of, parts.language)
    is_new = words.NEW.search(told_of) is not None
    if parts("from_now", "we_offer") and not compiled(now.NO_OFFER).search(told_of):
        return True
    if parts("from_now", "to_be_had"):
        return is_named or is_new or pattern("product").search(parts.headline) is not None
    if compiled(now.PEOPLE).search(parts.text):
        return False
    return parts("we_launch") and (parts("product") or is_named or is_new)


def _is_named(text: str, language: str) -> bool:
    """Say whether a product's name stands in a text; in German any noun has a capital."""
    return (words.NAMED_NOUN if language == "de" else _NAMED).search(text) is not None


_NAMED: Final = re.compile(r"(?<=[\w,:] )(?:[A-ZÀ-ŽŁŚŻ][\w-]*\d|[A-ZÀ-ŽŁŚŻ]\w+|[A-Z]+ ?\d+)\b")

_KINDS: Final = (
    (SignalKind.LAYOFFS, _lets_go),
    (SignalKind.FUNDING, _funds),
    (SignalKind.LEADERSHIP, _leads),
    (SignalKind.HIRING, _hires),
    (SignalKind.EXPANSION, _opens),
    (SignalKind.TECHNOLOGY, _changes_tools),
)
