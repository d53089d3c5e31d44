"""The second reader of wishes: a linear model over pieces of words, neighbours, ideas and roles.

Every window of words is the set of its features, each hashed (CRC-32) to one of SPACE weights; the
weights lie beside this module as bytes, in steps of STEP, the last one being the intercept, and are
written by `python -m bench.fit_wishes`. Sums of whole numbers are the same on every machine.
"""

import math
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from inbound.ideas import Words, code, languages
from inbound.roles import PAUSE, Roles, roles
from inbound.wish_topics import TOPICS

if TYPE_CHECKING:
    import numpy as np

WEIGHTS = Path(__file__).with_suffix(".bin")
SPACE = 1 << 20
STEP = 0.1
# Inflection hides behind the first letters of a word.
STEM = 5
GRAMS = (3, 4, 5)
NEAR = (1, 2, 3)
MANY = 12
# Ideas and topics so close to each other belong together.
TOGETHER = 6
# A letter that is no idea.
DUMB = frozenset("oA,")


def weight(words: Words, *, is_question: bool) -> float:
    """Return the log-odds that these words wish to be left alone."""
    found = marks(words, is_question=is_question)
    table = _weights()
    return STEP * (int(table[found].sum(dtype=int)) / math.sqrt(len(found)) + int(table[SPACE]))


def heaviest(words: Words) -> tuple[int, int]:
    """Return where the run of words stands that weighs most."""
    table = _weights()
    best, start, first, last, run = 0, 0, 0, len(words) - 1, 0
    for place, own in enumerate(_own(words)):
        if run <= 0:
            run, start = 0, place
        run += sum(int(table[mark]) for mark in own)
        if run > best:
            best, first, last = run, start, place
    return words[first].start(), words[last].end()


def marks(words: Words, *, is_question: bool) -> list[int]:
    """Return the features of a window of words, in order and each once."""
    found = {_hash(f"n {min(len(words), MANY)}")}
    for own in _own(words):
        found |= own
    found |= set(_ends(words, is_question=is_question))
    found |= set(_ideas(words))
    found |= set(_roles(words, is_question=is_question))
    return sorted(found)


def _own(words: Words) -> Iterator[set[int]]:
    """Yield what each word adds: its pieces, and itself with the words right before it."""
    stems = [word[0][:STEM] for word in words]
    for place, word in enumerate(words):
        own = set(_pieces(word[0]))
        for back in NEAR:
            if place >= back:
                own.add(_hash(f"{back > 1} {stems[place - back]} {stems[place]}"))
        if place > 1:
            own.add(_hash(f"t {stems[place - 2]} {stems[place - 1]} {stems[place]}"))
        yield own


def _ends(words: Words, *, is_question: bool) -> Iterator[int]:
    """Yield the features of beginning and end: a short answer is mostly these."""
    stems = [word[0][:STEM] for word in words]
    stop = "?" if is_question else "."
    for near in NEAR:
        yield _hash(f"^ {near > 1} {''.join(stems[near - 1 : near])}")
        yield _hash(f"$ {near > 1} {''.join(stems[-near:][:1])} {stop}")
    yield _hash(f"^^ {' '.join(stems[:2])}")
    yield _hash(f"$$ {' '.join(stems[-2:])} {stop}")


def _ideas(words: Words) -> Iterator[int]:
    """Yield runs and pairs of ideas and topics; all languages share these."""
    said = languages(tuple(word[0] for word in words))
    letters, places = code(said[0], words) if said else ("", [])
    yield from _runs("c", f"^{letters}$", (1, 2, 3, 4))
    yield from _runs("k", f"^{letters.replace('o', '')}$", (2, 3, 4, 5))
    topics = [_topic(word[0]) for word in words]
    both = [(place, one, "") for place, one in enumerate(topics) if one]
    both += [
        (place, "", one) for place, one in zip(places, letters, strict=True) if one not in DUMB
    ]
    both.sort()
    for at, (_, topic, idea) in enumerate(both):
        if topic:
            yield _hash(f"T {topic}")
        for _, other, near in both[at + 1 : at + 1 + TOGETHER]:
            yield _hash(f"p {topic}{idea} {other}{near}")
    ideas = {place: one for place, one in zip(places, letters, strict=True) if one not in DUMB}
    concepts = [one for place, topic in enumerate(topics) if (one := topic or ideas.get(place))]
    for three in zip(concepts, concepts[1:], concepts[2:], strict=False):
        yield _hash(f"3 {' '.join(three)}")


def _roles(words: Words, *, is_question: bool) -> Iterator[int]:
    """Yield roles, pairs near each other, runs of three, and what begins and ends."""
    said = tuple(word[0] for word in words)
    known = [one or _topic_of(word) for one, word in zip(roles(said), said, strict=True)]
    stop = "?" if is_question else "."
    filled = [(place, one) for place, one in enumerate(known) if one]
    for at, (place, these) in enumerate(filled):
        yield from (_hash(f"r {one}{stop}") for one in these)
        yield from (_hash(f"r {one}") for one in these)
        for other, those in filled[at + 1 : at + 1 + TOGETHER]:
            yield from _pairs("rp", these, those)
            if other == place + 1:
                yield from _pairs("rb", these, those)
            if is_question and other <= place + NEAR[-1]:
                yield from _pairs("r?", these, those)
    spoken = [one for _, one in filled if one != (PAUSE,)]
    for first, second, third in zip(spoken, spoken[1:], spoken[2:], strict=False):
        for one in first:
            yield from _pairs(f"r3 {one}", second, third)
    yield from _role_ends([one or ("_",) for one in known], stop)


def _topic_of(word: str) -> Roles:
    topic = _topic(word)
    return (topic,) if topic else ()


def _pairs(kind: str, these: Roles, those: Roles) -> Iterator[int]:
    for one in these:
        for other in those:
            yield _hash(f"{kind} {one} {other}")


def _role_ends(known: list[Roles], stop: str) -> Iterator[int]:
    """Yield the first and last two places, and the whole of a short answer."""
    for near in NEAR[: min(len(NEAR) - 1, len(known))]:
        yield from (_hash(f"r^{near} {one}") for one in known[near - 1])
        yield from (_hash(f"r${near} {one}{stop}") for one in known[-near])
    if len(known) > 1:
        yield from _pairs("r^^", known[0], known[1])
        yield from _pairs(f"r$$ {stop}", known[-2], known[-1])
    if len(known) <= TOGETHER:
        yield _hash(f"r= {' '.join('/'.join(one) for one in known)}{stop}")


@lru_cache(maxsize=20_000)
def _topic(word: str) -> str:
    """Return the topic with the longest beginning of the word, "" for none."""
    known = _topics()
    if found := known.get(f"={word}"):
        return found
    return next((known[word[:end]] for end in range(len(word), 2, -1) if word[:end] in known), "")


@lru_cache(maxsize=1)
def _topics() -> dict[str, str]:
    return {begun: topic for topic, words in TOPICS.items() for begun in words.split()}


def _runs(kind: str, letters: str, lengths: tuple[int, ...]) -> Iterator[int]:
    for length in lengths:
        for place in range(len(letters) - length + 1):
            yield _hash(f"{kind} {letters[place : place + length]}")


@lru_cache(maxsize=20_000)
def _pieces(word: str) -> tuple[int, ...]:
    return (_hash(f"w {word}"), *_runs("g", f"<{word}>", GRAMS))


def _hash(feature: str) -> int:
    return crc32(feature.encode()) % SPACE


@lru_cache(maxsize=1)
def _weights() -> "np.ndarray[tuple[int], np.dtype[np.int8]]":
    import numpy as np

    return np.fromfile(WEIGHTS, dtype=np.int8)
