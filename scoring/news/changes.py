"""What is different at a firm from a day on, told in its own way in its own news.

Pure. As in ``deeds`` no pattern holds a whole act: a room, a machine, somebody's name or a sum, a
word of what became of it, and a day or "now" tell it together, in whatever order they stand.
"""

import re
from collections.abc import Callable
from typing import Final

from scoring.contact import people, towns
from scoring.enums import SignalKind
from scoring.facts.worker_words import WORKERS
from scoring.news import change_words as words
from scoring.news import deed_words, evidence_patterns, headlines
from scoring.news import deed_words_now as now
from scoring.news.deed_parts import Parts, compiled
from scoring.reading import money

NEAR: Final = 60  # signs between what is new and that it is
_CAPITAL: Final = re.compile(r"\b[A-ZÀ-ŽŁŚŻ][\w’'-]{2,}")
_FULL_NAME: Final = re.compile(r"\b[A-ZÀ-ŽŁŚŻ][a-zà-ž’'-]+ [A-ZÀ-ŽŁŚŻ][a-zà-ž’'-]+\b")


def _has_person(parts: Parts) -> bool:
    """Say whether somebody is named, by a first name or, but in German, by two words."""
    if any(people.has_first_name(found[0]) for found in _CAPITAL.finditer(parts.text)):
        return True
    full = _FULL_NAME.search(parts.text) if parts.language != "de" else None
    return full is not None and full[0] not in parts.name and not towns.is_town(full[0])


def _is_own_matter(parts: Parts) -> bool:
    return parts.is_ours(or_nobodys=True) and not headlines.is_at_another(parts.text, parts.name)


def _grows(parts: Parts) -> bool:
    """Say whether the firm has more room: bought, moved into, or its own from now on."""
    return _has_room(parts) and not compiled(deed_words.BESIDE).search(parts.text)


def _has_room(parts: Parts) -> bool:
    if parts("moved_house"):
        return not compiled(words.NO_HOUSE).search(f"{parts.headline} {parts.text}")
    is_room = parts("rooms") or parts("ground")
    if parts("ours_now"):
        return is_room or (parts.is_late() and not (parts("office") or _has_person(parts)))
    if parts("took_on", "we_have"):
        return is_room
    if not (is_room and parts("more_room")):
        return False
    is_there = parts("stands") or parts("opened") or parts("we_have")
    return is_there and parts.is_late() and parts.is_ours(or_nobodys=True)


def _goes_to(parts: Parts) -> bool:
    """Say whether the firm is to be found in one more place: "jetzt auch in Graz"."""
    found = parts.first("also_in")
    if found is None or not (parts.is_late() and parts.is_ours()):
        return False
    place = found["place"]
    return towns.is_town(place) or towns.is_town(place.split()[0])


def _leads(parts: Parts) -> bool:
    is_one = parts("leads", "helm") and _has_person(parts)
    if not is_one or headlines.is_at_another(parts.text, parts.name):
        return False
    return parts.is_late() or compiled(deed_words.FROM_NOW).search(parts.text) is not None


def _takes_on(parts: Parts) -> bool:
    """Say whether somebody began to work here."""
    if not parts("started") or parts("office"):
        return False
    worker = WORKERS.get(parts.language)
    is_worker = worker and any(worker.fullmatch(one) for one in re.findall(r"[\w-]+", parts.text))
    is_job = any(
        len(one[0]) > len("koch")
        for one in evidence_patterns.pattern("job", parts.language).finditer(parts.text)
    )
    is_somebody = parts("a_worker") or _has_person(parts)
    return bool(is_somebody or is_worker or is_job) and _is_own_matter(parts)


def _runs_machine(parts: Parts) -> bool:
    told_of = f"{parts.headline}. {parts.text}"
    if not parts("machine", "stands") or compiled(now.NO_OFFER).search(parts.headline):
        return False
    if parts("to_be_had") or parts("to_have"):
        return False
    return (parts.is_late() or parts("more_room")) and (
        parts.is_ours(or_nobodys=True) and not headlines.is_built_for_others(told_of)
    )


def _closes(parts: Parts) -> bool:
    """Say whether a place of the firm was given up for good."""
    if not parts("closed") or compiled(words.SHUT).search(f"{parts.headline} {parts.text}"):
        return False
    if not (parts("rooms") or parts("ground")):
        return False
    is_town = any(towns.is_town(one[0]) for one in _CAPITAL.finditer(parts.text))
    return parts.is_ours() and (parts("for_good") or is_town)


def is_own_spending(text: str) -> bool:
    """Say whether a text tells of money that the firm itself spends."""
    return compiled(words.WE_SPEND).search(text) is not None


def _is_funded(parts: Parts) -> bool:
    if not parts("funder", "gave") or is_own_spending(parts.text):
        return False
    is_sum = bool(money.amounts(parts.text)) or parts("sum_told")
    told_of = f"{parts.headline}. {parts.text}"
    return is_sum and not compiled(deed_words.NO_FUNDING).search(told_of)


def _offers(parts: Parts) -> bool:
    if not (parts("you_can", "to_have") and parts("from_now")):
        return False
    told_of = f"{parts.headline}. {parts.text}"
    return not (
        compiled(now.NO_OFFER).search(told_of) or compiled(deed_words.NO_LAUNCH).search(told_of)
    )


KINDS: Final[tuple[tuple[SignalKind, Callable[[Parts], bool]], ...]] = (
    (SignalKind.FUNDING, _is_funded),
    (SignalKind.LEADERSHIP, _leads),
    (SignalKind.LAYOFFS, _closes),
    (SignalKind.HIRING, _takes_on),
    (SignalKind.EXPANSION, _grows),
    (SignalKind.EXPANSION, _goes_to),
    (SignalKind.TECHNOLOGY, _runs_machine),
    (SignalKind.LAUNCH, _offers),
)
