"""What one entry of news tells besides its main event: a new hall, and who runs it, and a loan.

Pure. Each sentence below is judged by itself, more strictly than a headline: the firm speaks in it,
or nobody does in a passage that is the firm's own. What another did, however near it stands, what
somebody says in quotation marks and what visitors wrote is left.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Callable, Iterator, Mapping
from itertools import chain, islice
from typing import Final

from scoring.contact import people, towns
from scoring.enums import SignalKind
from scoring.news import (
    acts,
    deeds,
    event_days,
    event_words,
    events,
    evidence,
    hands,
    headlines,
    whose,
)
from scoring.news import deed_words as words
from scoring.news.deed_parts import Parts
from scoring.news.events import Verdict
from scoring.news.items import News
from scoring.reading import dates, money
from scoring.reading.patterns import late
from scoring.reading.relative_dates import WEEKDAY

LOOKED_THROUGH: Final = 16  # sentences of an entry
MAX_SENTENCE: Final = 320
LEAST: Final = 5  # words of a sentence in which somebody speaks
_QUOTED: Final = frozenset("“„«»\"‚‘'")
_KINDS: Final = frozenset(SignalKind) - {SignalKind.POST, SignalKind.PARTNERSHIP}
_COMMENTS: Final = late(
    r"(?:\d+ )?(?:comments?|replies|responses|kommentare?n?|commentaires?|comentarios?|commenti"
    r"|reacties|comentários|kommentarer|komentarze|komentáře)(?: \(\d+\))?\s?:",
    re.IGNORECASE,
)
_SAID_BY: Final = late(r"[A-ZÀ-Ž][\w.'’-]+(?: [A-ZÀ-Ž][\w.'’-]+){0,2}\s?(?::|[–—-] )")


def told(
    item: News, name: str, has_told: tuple[SignalKind, str] | None
) -> Iterator[tuple[SignalKind, str]]:
    """Yield what a headline and the sentences below it tell, one of each kind.

    ``has_told`` is the main event, whose kind and sentence are left out.
    """
    if _is_left(item, name):
        return
    kinds = {has_told[0]} if has_told else set()
    is_ours = True
    for text in islice(chain([item.headline], item.sentences()), LOOKED_THROUGH):
        if _COMMENTS.match(text) or _is_history(text, item):
            return
        if has_told and text in has_told[1]:
            is_ours = True
            continue
        if text[:1] in _QUOTED or len(text) > MAX_SENTENCE or _SAID_BY.match(text):
            continue
        is_spoken = _is_spoken(text, item, name)
        is_ours = is_spoken or (is_ours and not _names_another(text, name, item.language))
        kind = _kind(text, item, name, is_spoken=is_spoken) if is_ours else None
        is_headed = bool(has_told) or text != item.headline
        is_timely = (has_told or _is_timely(text, item, name)) and is_headed
        is_timely = is_timely or hands.are_wanted(text, item.language)
        if kind and kind not in kinds and is_timely:
            kinds.add(kind)
            yield kind, text


def _is_timely(text: str, item: News, name: str) -> bool:
    """Say whether a sentence under a headline that tells nothing says when: it may be long ago."""
    return Parts(text, name, item.language, "").is_late()


# "In 2019 we opened …", "Back then …": all that follows is told of those days.
_YEAR: Final = late(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d.,]\d|\w)")
_THEN: Final = late(
    r"\b(?:back then|in those days|damals|seinerzeit|à l['’]époque|en aquel entonces|por aquel entonces|all['’]epoca|allora|destijds|indertijd"
    r"|naquela altura|naquele tempo|på den tiden|dengang|den gang|den gången|wtedy|wówczas|tehdy)\b",
    re.IGNORECASE,
)


def _is_history(text: str, item: News) -> bool:
    """Say whether a sentence looks back: at another year without a day in it, or by its words."""
    if _THEN.search(text) or event_words.RETROSPECT.search(text):
        return True
    if item.moment is None:
        return False
    day = item.moment.day
    years = {int(match[0]) for match in _YEAR.finditer(text)} - {day.year, day.year + 1}
    if not years:
        return False
    near = (one.moment for one in dates.find(text, item.order) if one.moment.precision == "day")
    return not any(abs((day - one.day).days) <= event_days.MAX_AGE for one in near)


def _is_left(item: News, name: str) -> bool:
    """Say whether an entry is a customer's or another's news, advice or a season's matter."""
    if headlines.is_nothing(item.headline, item.body) or whose.looks_back(item.headline):
        return True
    if events.is_doubtful(item.headline, name) or _is_history(item.headline, item):
        return True
    if headlines.is_of_others(SignalKind.HIRING, item.headline, ""):
        return True
    return headlines.is_of_customer(item.headline, item.body) or headlines.is_anothers(
        item.headline, item.body, name, item.language
    )


def _is_spoken(text: str, item: News, name: str) -> bool:
    """Say whether the firm speaks in a sentence of at least some words."""
    if len(text.split()) < LEAST or (text[-1] not in ".!;:" and text != item.headline):
        return False
    if _GOING.search(text) or events.speaks_as_we(text):
        return True
    return Parts(text, name, item.language, "").is_ours()


# "We are going to", where only the verb says who.
_GOING: Final = late(
    r"\b(?:vamos|andiamo|st?iamo|diamo|(?-i:A|a) gente|idziemy|jdeme|ce l[ioae]|ce n['’])\b",
    re.IGNORECASE,
)


_NAME: Final = late(r"(?<![.!?:] )(?<=\S )[A-ZÀ-ŽŁŚŻ][\w&'’-]+")


def _names_another(text: str, name: str, language: str) -> bool:
    """Say whether a name stands in a sentence; in German any noun has a capital."""
    if language == "de":
        return True
    for found in _NAME.finditer(text):
        before = text[: found.start()].rsplit(maxsplit=1)[-1]
        is_person = people.has_first_name(found[0]) or people.has_first_name(before)
        is_known = is_person or found[0] in name or towns.is_town(found[0])
        if not (is_known or _FEAST.fullmatch(found[0])):
            return True
    return False


# What is written with a capital and is nobody.
_FEAST: Final = late(
    rf"(?:{dates.MONTH}|{WEEKDAY}|christmas|easter|new|year|noël|pâques|toussaint|navidad|pascua|reyes|natale|pasqua"
    r"|ferragosto|kerst|pasen|koningsdag|natal|páscoa|carnaval|jul|påsk|påske|midsommar|wielkanoc|vánoc|velikonoc)",
    re.IGNORECASE,
)


def _kind(text: str, item: News, name: str, *, is_spoken: bool) -> SignalKind | None:
    """Judge one sentence; only what the firm itself says is weighed by its words."""
    language = item.language
    if hands.are_wanted(text, language):
        is_own = is_spoken or (hands.come(text) and not headlines.is_hired_by_another(text))
        is_own = is_own and not _is_against(SignalKind.HIRING, text, item.headline)
        return SignalKind.HIRING if is_own else None
    verdict = events.judge(text, name, language)
    if verdict.kind is not None and not verdict.counts:
        return None
    is_told = verdict.counts and events.speaks(text[: verdict.end], name)
    kind = verdict.kind if is_told or acts.judge(text, name, language) else None
    year = item.moment.day.year if item.moment else 0
    kind = kind or deeds.judge(text, name, language, year, item.headline)
    if kind is None and is_spoken:
        kind = _weighed(text, item, name, verdict)
    if kind not in _KINDS or _is_against(kind, text, item.headline):
        return None
    is_of_firms = kind in {SignalKind.EXPANSION, SignalKind.LAYOFFS}
    is_theirs = is_of_firms and whose.begins_with_another(text, name, language)
    return None if is_theirs else kind


def _is_against(kind: SignalKind, text: str, headline: str) -> bool:
    """Say whether it is told of others, of what went before, or of an everyday matter."""
    if event_words.RECENTLY.search(text) or whose.is_given(text):
        return True
    if kind is SignalKind.HIRING and whose.is_of_kin_or_pets(f"{headline} {text}"):
        return True
    if headlines.is_of_others(kind, "", text) or deeds.is_misplaced(kind, text, headline):
        return True
    if kind is SignalKind.TECHNOLOGY and headlines.is_only_moved(text):
        return True
    return kind is SignalKind.EXPANSION and headlines.is_built_for_others(text)


def _weighed(text: str, item: News, name: str, verdict: Verdict) -> SignalKind | None:
    """Weigh a sentence that the firm says, and ask for what its kind cannot be told without."""
    parts = Parts(text, name, item.language, "")
    possible = {kind for kind, has in _NEEDS.items() if has(parts)}
    if not possible:
        return None
    found = evidence.weigh(text, "", name, item.language, item.page.path, verdict)
    return found.verdict.kind if found and found.verdict.kind in possible else None


def _has_sum(parts: Parts) -> bool:
    return bool(money.amounts(parts.text))


def _has_head(parts: Parts) -> bool:
    named = (match[0] for match in _NAME.finditer(parts.text))
    return any(map(people.has_first_name, named)) and (parts("office") or parts("helm"))


def _has_room(parts: Parts) -> bool:
    return (parts("rooms") or parts("also_in")) and parts.is_late()


def _has_product(parts: Parts) -> bool:
    is_now = parts.is_late() or _AT_ONCE.search(parts.text) is not None
    return is_now and (parts("product") or words.NEW.search(parts.text) is not None)


# "With it comes …": when, the sentence before has told.
_AT_ONCE: Final = late(
    r"\b(?:at the same time|along with it|also new|alongside|gleichzeitig|zugleich|zeitgleich|ebenfalls neu|auch neu|dazu kommt"
    r"|en même temps|également|au passage|a la vez|al mismo tiempo|también|allo stesso tempo|nello stesso tempo|insieme a|anche"
    r"|tegelijk\w*|meteen ook|ao mesmo tempo|também|samtidigt?|jednocześnie|przy okazji|razem z|zároveň|současně)\b",
    re.IGNORECASE,
)


def _has_workers(parts: Parts) -> bool:
    return deeds.is_for_people(parts.text, parts.language)


_NEEDS: Final[Mapping[SignalKind, Callable[[Parts], bool]]] = {
    SignalKind.FUNDING: _has_sum,
    SignalKind.LEADERSHIP: _has_head,
    SignalKind.EXPANSION: _has_room,
    SignalKind.LAUNCH: _has_product,
    SignalKind.HIRING: _has_workers,
}
