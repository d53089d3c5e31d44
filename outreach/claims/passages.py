"""The sentences of sources, found again by the words of a draft. Linear in the sources' length."""

import re
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property, lru_cache
from itertools import chain

from outreach import sentences
from outreach.claims import days as dates
from outreach.claims import languages, questions, tongues, words
from outreach.claims.facts import Facts

MOST_CHARACTERS = 1_000_000
_LONG = 60  # words: a longer stretch without a stop is a menu or a table, cut into windows
_WINDOW = 36
_LEAST_CUT = 4 * _LONG  # characters; the words of what is shorter need not be counted
_WORD = re.compile(r"\d[\d.,]*\d|[^\W_]++(?:['’\-][^\W_]++)*+")
_ELIDED = re.compile(r"^(?:[dln]|qu|dell|nell|all|sull|dall|un)['’](?=\w{2})")  # "l'azienda"
_CANDIDATES = 5
_STOPS = ".!?:;…"
_MARKS = ".,;:!?…()[]\"'’‘“”„«»-–—"
_MOST_KEPT, _LONGEST = 100_000, 40
_NO_DIGIT = re.compile(r"\D")


@dataclass(frozen=True, slots=True)
class Source:
    """A stored text that may back a statement. `about` names the company it is about.

    `fetched_at` is None where nobody knows; `event_on` is the day of what it tells, where known.
    """

    id: str
    text: str
    fetched_at: datetime | None
    about: str = ""
    event_on: date | None = None


@dataclass(frozen=True, slots=True)
class Passage:
    """`source.text[start:end]`: the sentences `first` to `last` of a source."""

    source: Source
    start: int
    end: int
    first: int
    last: int
    which: int = -1  # the place of the source in its index; -1 for none

    @property
    def text(self) -> str:
        """Return the words."""
        return self.source.text[self.start : self.end]


@dataclass(frozen=True)
class Text:
    """A source's text cut and indexed; shared by every draft that meets it."""

    text: str
    spans: tuple[tuple[int, int], ...]
    # Most words stand in one sentence: a list for each would be the most that a text is made of.
    places: dict[str, int | list[int]]

    def at(self, key: str) -> Sequence[int]:
        """Return the places of the sentences that have a word."""
        found = self.places.get(key, ())
        return (found,) if isinstance(found, int) else found

    @cached_property
    def by_beginning(self) -> dict[str, list[str]]:
        """What its words are found by, by the letters that words of one root share."""
        found: dict[str, list[str]] = defaultdict(list)
        for key in self.places:
            found[key[: words.BEGINNING]].append(key)
        return found

    def sentence(self, place: int) -> str:
        """Return the words of a sentence."""
        start, end = self.spans[place]
        return self.text[start:end]

    @cached_property
    def language(self) -> str:
        """The code of its language, by how many sentences have each small word."""
        found = languages.KEYS & self.places.keys()
        return languages.of_counted({key: len(self.at(key)) for key in found})

    @cached_property
    def _meant(self) -> dict[str, list[int]]:
        """The places of what its words mean in English."""
        found: dict[str, list[int]] = defaultdict(list)
        for key in self.places:
            for stem in frozenset().union(*tongues.meanings(key, self.language)):
                found[stem].extend(self.at(key))
        return found

    def told_at(self, claim: Facts) -> dict[str, Sequence[int]]:
        """Return the places of each word of a sentence of another language, by its meanings."""
        if not claim.tongue or not self.language or claim.tongue == self.language:
            return {}
        meant = {one: frozenset().union(*parts) for one, parts in claim.meanings.items()}
        if self.language != "en":
            told = {one: meant.get(one) or frozenset((one,)) for one in claim.stems}
            return {
                one: sorted({at for stem in stems for at in self._meant.get(stem, ())})
                for one, stems in told.items()
            }
        return {
            one: sorted({at for stem in stems for at in self.at(stem)})
            for one, stems in meant.items()
        }

    def length(self, place: int) -> float:
        """Return by what a sentence's score is divided."""
        # Of two that share the same, the shorter one says less beside it.
        start, end = self.spans[place]
        return 1 + (end - start) / 2_000

    def keys(self, first: int, last: int) -> frozenset[str]:
        """Return what the words of some sentences are found by; places that are none are empty."""
        return frozenset().union(
            *(_keys(self.text[start:end]) for start, end in self.spans[max(0, first) : last + 1])
        )


@lru_cache(maxsize=64)
def _cut(text: str) -> Text:
    spans: list[sentences.Span] = []
    for one in _whole(text):
        spans.extend(_windows(text, *one) if one[1] - one[0] >= _LEAST_CUT else (one,))
    places: dict[str, int | list[int]] = {}
    told = places.setdefault
    for place, (start, end) in enumerate(spans):
        for key in _keys(text[start:end]):
            before = told(key, place)
            if before is place:  # the word's first, or told in this sentence already
                continue
            if isinstance(before, list):
                if before[-1] != place:
                    before.append(place)
            elif before != place:
                places[key] = [before, place]
    return Text(text, tuple(spans), places)


class _Kept(dict[str, tuple[str, ...]]):
    """The keys of what stands between two blanks, found once; emptied when there are too many."""

    def __missing__(self, written: str) -> tuple[str, ...]:
        if len(self) >= _MOST_KEPT:
            self.clear()
        bare = written.strip(_MARKS)
        if bare.isalpha():
            keys: tuple[str, ...] = (words.stem(bare.lower()),)
        else:
            keys = tuple(map(key_of, _WORD.findall(written)))
        if len(written) <= _LONGEST:
            self[written] = keys
        return keys


_KEPT = _Kept()


def _keys(text: str) -> Iterator[str]:
    """Give what the words of a text are found by: no word goes across a blank."""
    return chain.from_iterable(map(_KEPT.__getitem__, text.split()))


def key_of(word: str) -> str:
    """Return what a word is found by: its stem, or the telling digits of a number.

    "3,500,000", "3.5" and "35m" share theirs.
    """
    if word[0].isdigit():
        return _NO_DIGIT.sub("", word).rstrip("0") or "0"
    low = word.lower()
    is_elided = "'" in low[:5] or "’" in low[:5]
    return words.stem(_ELIDED.sub("", low) if is_elided else low)


def _whole(text: str) -> list[tuple[int, int]]:
    """Return the sentences' spans; lines that a wrap cut apart are put together again."""
    found: list[tuple[int, int]] = []
    for start, end in sentences.spans(text[:MOST_CHARACTERS]):
        last = text[found[-1][1] - 1] if found else "."
        if last == "?":
            is_on = questions.is_answer(text[start:end])
        else:
            is_on = last not in _STOPS and _is_wrapped(text, found[-1], start)
        if is_on:
            found[-1] = (found[-1][0], end)
        else:
            found.append((start, end))
    return found


def _is_wrapped(text: str, before: tuple[int, int], start: int) -> bool:
    if text.count("\n", before[1], start) != 1:
        return False
    is_open = text[start].islower() or text[start] in ",;)%" or text[before[1] - 1] == ","
    return is_open and before[1] - before[0] < 1_000


def _windows(text: str, start: int, end: int) -> list[tuple[int, int]]:
    found = [match.span() for match in _WORD.finditer(text, start, end)]
    if len(found) <= _LONG:
        return [(start, end)]
    step = _WINDOW // 2
    return [
        (found[at][0], end if at + _WINDOW >= len(found) else found[at + _WINDOW - 1][1])
        for at in range(0, max(1, len(found) - step), step)
    ]


@lru_cache(maxsize=64)
def keys_of(claim: Facts) -> frozenset[str]:
    """Return what the words and numbers of a sentence are found by."""
    digits = [key_of(one) for one in _WORD.findall(claim.text) if one[0].isdigit()]
    return claim.vocabulary.union(digits)


class Index:
    """The passages of several sources."""

    def __init__(self, sources: Sequence[Source]) -> None:
        self.sources = tuple(sources)
        self._texts = [_cut(source.text) for source in self.sources]
        self._weights: dict[str, float] = {}

    def candidates(
        self,
        claim: Facts,
        eligible: Sequence[int],
        *,
        is_related: bool = False,
        other_keys: frozenset[str] = frozenset(),
    ) -> list[Passage]:
        """Return the sentences that share most with a claim, the rarer the words the better.

        Where none shares a word, those that share one of its matter: "jobs" for "layoff".
        `other_keys` are what else may tell of it: a year of a length of time.
        """
        best: list[tuple[float, int, int]] = []
        keys = sorted(keys_of(claim) | other_keys)
        if is_related:
            keys = sorted({other for key in keys for other in words.related(key)})
        weights = {key: weight for key in keys if (weight := self._weight(key))}
        weights |= dict.fromkeys(other_keys - weights.keys(), _LEAST_WEIGHT)
        for which in eligible:
            text = self._texts[which]
            scores: dict[int, float] = defaultdict(float)
            for key, weight in weights.items():
                for place in text.at(key):
                    scores[place] += weight
            for stem, places in text.told_at(claim).items():
                for place in places if stem not in weights else ():
                    scores[place] += _rarity(len(places))
            least = -best[-1][0] if len(best) == _CANDIDATES else 0.0
            # A length is more than 1, so what scores less needs no division.
            better = [
                (-score / text.length(place), which, place)
                for place, score in scores.items()
                if score >= least
            ]
            best = sorted(best + better)[:_CANDIDATES]
        if not best and not is_related:
            return self.candidates(claim, eligible, is_related=True)
        return [self._passage(which, place, place) for _, which, place in best]

    def _weight(self, key: str) -> float:
        if key in words.STOP and not key[0].isdigit():
            return 0.0
        if key not in self._weights:
            found = [one.places[key] for one in self._texts if key in one.places]
            seen = sum(1 if isinstance(one, int) else len(one) for one in found)
            self._weights[key] = _rarity(seen)
        return self._weights[key]

    def _passage(self, which: int, first: int, last: int) -> Passage:
        spans = self._texts[which].spans
        return Passage(self.sources[which], spans[first][0], spans[last][1], first, last, which)

    def widened(self, one: Passage) -> list[Passage]:
        """Return a passage with its neighbours: what a sentence lacks may stand beside it."""
        last = len(self._texts[one.which].spans) - 1
        reaches = (
            (one.first - 1, one.last),
            (one.first, one.last + 1),
            (one.first - 1, one.last + 1),
        )
        return [self._passage(one.which, a, b) for a, b in reaches if a >= 0 and b <= last]

    def adds(self, claim: Facts, one: Passage, wider: Passage) -> bool:
        """Tell whether a wider passage, or what stands before it, has a word that the one lacks.

        Only English words are compared so; a figure, a date or a denial may be told otherwise.
        """
        is_plain = not (claim.numbers or claim.days or claim.relative or claim.denied)
        if claim.language != "en" or not is_plain:
            return True
        text = self._texts[one.which]
        told = text.keys(one.first, max(one.first, one.last - 1))
        lacking = sorted(keys_of(claim) - words.STOP - told)
        added = text.keys(wider.first - 1, wider.last) - told
        return any(
            key in added or words.related(key) & added or words.is_near_any(key, added)
            for key in lacking
        )

    def sentences(self, one: Passage) -> list[Passage]:
        """Return the sentences of a passage."""
        return [self._passage(one.which, at, at) for at in range(one.first, one.last + 1)]

    def joined(self, one: Passage, other: Passage) -> Passage:
        """Return the passage from the one to the other, both in one source."""
        return self._passage(one.which, min(one.first, other.first), max(one.last, other.last))

    def nearby(self, one: Passage) -> frozenset[str]:
        """Return the keys of the sentence before a passage."""
        return self._texts[one.which].keys(one.first - 1, one.first - 1)

    def beside(self, one: Passage) -> frozenset[str]:
        """Return the keys of the sentences before and behind a passage."""
        return self.nearby(one) | self._texts[one.which].keys(one.last + 1, one.last + 1)

    def text_of(self, one: Passage) -> Text:
        """Return the source of a passage, cut and indexed."""
        return self._texts[one.which]

    def elsewhere(self, one: Passage) -> Collection[str]:
        """Return all keys of a passage's source."""
        return self._texts[one.which].places

    def days_around(self, one: Passage) -> tuple[dates.Day, ...]:
        """Return the date lines beside a passage, else the page's date where it has only one."""
        spans, text = self._texts[one.which].spans, one.source.text
        beside: list[dates.Day] = []
        for place in (one.first - 1, one.last + 1):
            if 0 <= place < len(spans) and spans[place][1] - spans[place][0] <= 60:
                line = text[slice(*spans[place])]
                found, rest = dates.read(line)
                if found and len(_WORD.findall(rest)) <= 3:
                    beside.extend(found)
        return tuple(beside) or _only_day(text)


_LEAST_WEIGHT = 0.2


def _rarity(seen: int) -> float:
    """Return what a word weighs that stands in so many sentences."""
    return 1.0 / (1.0 + seen / 12) + 0.2 if seen else 0.0


@lru_cache(maxsize=64)
def _only_day(text: str) -> tuple[dates.Day, ...]:
    found: dict[tuple[int | None, tuple[int, ...], int | None], dates.Day] = {}
    for at in range(0, min(len(text), 20_000), 2_000):
        for day in dates.read(text[at : at + 2_000])[0]:
            if day.year and day.months:
                found.setdefault((day.year, day.months, day.day), day)
                if len(found) > 1:
                    return ()
    return tuple(found.values())
