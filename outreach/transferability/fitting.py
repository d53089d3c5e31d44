"""Which stretches of a text rest on a contact's own sources, and whom else the text would fit."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from outreach import language, sentences
from outreach.transferability.records import Subject, values
from outreach.transferability.terms import CONCEPT, WORD, Term, name_keys, stem, terms
from outreach.voice.phrases import find, fold, needles

# What a sentence must have in common with one source to rest on it: two telling words and one more,
# or a name or figure and what happened.
_TIES = 2.4
# In a long source much stands together by chance: it takes this much more for every doubling over
# so many sentences.
_FOR_LENGTH = 0.15
_SHORT_SOURCE = 25
# What we say of ourselves may resemble their page without being about them.
_ABOUT_US = re.compile(
    r"(?:we|our|wir|unsere?|nous|notre|nos|nosotros|nuestr[oa]s?|ayudamos|ya \w+mos|noi|nostr[oa]"
    r"|offriamo|wij|onze|nós|nossa?)\b",
    re.IGNORECASE,
)
_TO_THEM = re.compile(
    r"\b(?:you|your|yours|ihre?[nmrs]?|sie|vous|votre|vos|usted|ustedes|sus?|voi|vostr[oaie]|suo|sua"
    r"|uw|jullie|je|você|seus?|suas?)\b",
    re.IGNORECASE,
)
_FOR_OFFERS = 1.5
# A source of another that says this share of it says the same.
_SAME = 0.75
# Neighbouring sentences of a source are read together up to so many words.
_TOGETHER = 40
_QUOTED_WORDS, _RUN = 4, 6
_QUOTED = re.compile(r"[\"“„«]([^\"“”„«»\n]{8,400})[\"”»]")


@dataclass(frozen=True, slots=True)
class Anchor:
    """A stretch `text[start:end]` that is true of this contact and hardly of the others."""

    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True)
class Transfer:
    """The verdict: `is_transferable` is None when there was nobody to compare with.

    `shared` are phrases that only narrow down the segment.
    """

    is_transferable: bool | None
    fits: int
    others: int
    counter_example: Any
    anchors: tuple[Anchor, ...]
    shared: tuple[Anchor, ...] = ()


@dataclass(frozen=True, slots=True)
class _Tie:
    """An anchor, the terms that it rests on by key, and what of it is word for word."""

    anchor: Anchor
    terms: Mapping[str, Term]
    verbatim: str = ""

    @property
    def worth(self) -> float:
        return sum(term.worth for term in self.terms.values())


class _Sources:
    """A subject's evidence as sentences, of which neighbours are read together."""

    def __init__(self, subject: Subject) -> None:
        self.text = _read("\n".join(subject.texts))
        #: what a sentence must have in common with these sources to rest on them
        self.needed = _TIES + _FOR_LENGTH * math.log2(max(1.0, len(self.text.last) / _SHORT_SOURCE))

    def best(self, wanted: Mapping[str, Term]) -> dict[str, Term]:
        """Return the wanted terms that one stretch of sentences holds, that of most worth."""
        most: dict[str, Term] = {}
        reached = 0.0
        for held in self.text.stretches(wanted):
            worth = sum(term.worth for term in held.values())
            if worth > reached:
                most, reached = held, worth
        return most

    def states(self, quotation: str) -> bool:
        """Tell whether the sources hold these words in this order."""
        return _stems(quotation) in self.text.stems


class _Text:
    """The sources of one: which sentences hold each key and what it is worth there."""

    def __init__(self, text: str) -> None:
        cut = sentences.split(text)
        is_german = language.guess(text) == "de"
        self.where: dict[str, list[tuple[int, float]]] = {}
        for place, one in enumerate(cut):
            for term in terms(one.text, nouns_are_capital=is_german):
                self.where.setdefault(term.key, []).append((place, term.worth))
        self.stems = _stems(text)
        self.last = _last_of_stretch([len(sentences.words(one.text)) for one in cut])

    def stretches(self, wanted: Mapping[str, Term]) -> Iterator[dict[str, Term]]:
        """Yield the wanted terms of each stretch that begins with one of them."""
        hits = sorted(
            (place, key, worth)
            for key in wanted.keys() & self.where.keys()
            for place, worth in self.where[key]
        )
        for first, (start, _, _) in enumerate(hits):
            if first and hits[first - 1][0] == start:
                continue
            held: dict[str, Term] = {}
            for place, key, worth in hits[first:]:
                if place > self.last[start]:
                    break
                term = wanted[key]
                held.setdefault(key, replace(term, worth=min(term.worth, worth)))
            yield held


@lru_cache(maxsize=256)
def _read(text: str) -> _Text:
    return _Text(text)


def _stems(text: str) -> str:
    return f" {' '.join(stem(word) for word in sentences.words(text))} "


def _last_of_stretch(sizes: Sequence[int]) -> list[int]:
    """Return for each sentence the last one that is still read with it, forty words in all."""
    found, last, size = [], -1, 0
    for first, own in enumerate(sizes):
        if last < first:
            last, size = first, own
        while last + 1 < len(sizes) and size + sizes[last + 1] <= _TOGETHER:
            last += 1
            size += sizes[last]
        found.append(last)
        size -= own
    return found


def try_on(body: str, contact: Subject, others: Sequence[Subject], sender: str = "") -> Transfer:
    """Try a draft on the other contacts of its segment; name the first whom it fits as well.

    The contact itself among the others is left out.
    """
    others = [other for other in others if not _is_same(other, contact)]
    ties = _ties(body, contact, sender)
    shared = _shared(body, contact)
    able = [other for other in others if not ties or _holds_all(ties, _Sources(other))]
    fitting = [other for other in able if _shares(shared, other)]
    if not ties and not fitting:
        # Fields that nobody shares are filled in as the name is.
        fitting = able
    return Transfer(
        is_transferable=bool(fitting) if others else None,
        fits=len(fitting),
        others=len(others),
        counter_example=fitting[0].id if fitting else None,
        anchors=tuple(tie.anchor for tie in ties),
        shared=tuple(anchor for anchor, _, _ in shared),
    )


def _is_same(other: Subject, contact: Subject) -> bool:
    if other == contact:
        return True
    return bool(contact.names) and other.id == contact.id and other.names == contact.names


def _ties(body: str, contact: Subject, sender: str) -> list[_Tie]:
    sources = _Sources(contact)
    exchanged = name_keys(f"{contact.names}\n{sender}")
    little = frozenset(
        term.key
        for listed in contact.segment.values()
        for value in values(listed)
        for term in terms(value)
    )
    is_german = language.guess(body) == "de"
    found = []
    for sentence in sentences.split(body):
        wanted = _wanted(sentence.text, exchanged | little, nouns_are_capital=is_german)
        held = sources.best(wanted)
        telling = [term for term in held.values() if term.worth >= CONCEPT]
        verbatim = _verbatim(sentence.text, sources, exchanged | little)
        needed = sources.needed * (_FOR_OFFERS if _is_offer(sentence.text) else 1)
        is_tied = len(telling) > 1 and sum(term.worth for term in telling) >= needed
        if is_tied or verbatim:
            spans = [(term.start, term.end) for term in held.values()] if is_tied else []
            anchor = _anchor(sentence, [*spans, *([verbatim] if verbatim else [])])
            found.append(_Tie(anchor, held, sentence.text[slice(*verbatim)] if verbatim else ""))
    return found


def _verbatim(
    sentence: str, sources: _Sources, exchanged: frozenset[str]
) -> tuple[int, int] | None:
    """Return the span of a sentence that the sources hold word for word, None without one.

    A quotation counts from four words on, other words from six in a row, one of them telling.
    """
    for quoted in _QUOTED.finditer(sentence):
        if len(sentences.words(quoted[1])) >= _QUOTED_WORDS and sources.states(quoted[1]):
            return quoted.span(1)
    places = [match.span() for match in sentences.WORD.finditer(sentence)]
    for first in range(len(places) - _RUN + 1):
        start, end = places[first][0], places[first + _RUN - 1][1]
        run = sentence[start:end]
        telling = _wanted(run, exchanged, nouns_are_capital=True).values()
        if sum(term.worth for term in telling) >= WORD and sources.states(run):
            return start, end
    return None


def _is_offer(sentence: str) -> bool:
    return bool(_ABOUT_US.match(sentence)) and not _TO_THEM.search(sentence)


def _wanted(
    sentence: str, exchanged: frozenset[str], *, nouns_are_capital: bool
) -> dict[str, Term]:
    found: dict[str, Term] = {}
    for term in terms(sentence, nouns_are_capital=nouns_are_capital):
        if term.key not in exchanged:
            found.setdefault(term.key, term)
    return found


def _anchor(sentence: sentences.Sentence, spans: Sequence[tuple[int, int]]) -> Anchor:
    """Return the shortest stretch that covers the spans; a quotation whole."""
    start, end = min(one[0] for one in spans), max(one[1] for one in spans)
    for quoted in _QUOTED.finditer(sentence.text):
        if quoted.start() < end and start < quoted.end():
            start, end = min(start, quoted.start(1)), max(end, quoted.end(1))
    return Anchor(sentence.start + start, sentence.start + end, sentence.text[start:end])


def _holds_all(ties: Sequence[_Tie], sources: _Sources) -> bool:
    return all(_holds(tie, sources) for tie in ties)


def _holds(tie: _Tie, sources: _Sources) -> bool:
    """Tell whether a source of another says the same; a figure may not differ."""
    if tie.verbatim and not sources.states(tie.verbatim):
        return False
    held = sources.best(tie.terms)
    if any(term.is_figure and key not in held for key, term in tie.terms.items()):
        return False
    return sum(term.worth for term in held.values()) >= _SAME * tie.worth


_Shared = tuple[Anchor, str, str]


def _shared(body: str, contact: Subject) -> list[_Shared]:
    """Return the stretches that name a value of a segment field: (anchor, class, folded value)."""
    folded = fold(body)
    found: list[_Shared] = []
    for name, listed in contact.segment.items():
        for value in values(listed):
            wanted = needles((value,))
            for start, end in find(folded, wanted)[:1]:
                found.append((Anchor(start, end, body[start:end]), name, fold(value)))
    return found


def _shares(shared: Sequence[_Shared], other: Subject) -> bool:
    """Tell whether nothing known of another speaks against the phrases of the segment."""
    return all(_has(name, value, other) for _, name, value in shared)


def _has(name: str, value: str, other: Subject) -> bool:
    listed = other.segment.get(name)
    if not listed:
        return True
    stated = fold("\n".join((*listed, *other.texts)))
    return bool(find(stated, needles((value,))))
