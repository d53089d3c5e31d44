"""What words weigh as a wish: a linear model over pieces of words, neighbours and roles.

Every window of words is the set of its features, each hashed (CRC-32) to one of SPACE weights; the
weights lie beside this module as bytes, in steps of STEP, the last one being the intercept, and are
written by `python -m bench.fit_wishes`. Sums of whole numbers are the same on every machine.
"""

import math
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

from inbound.roles import PAUSE, Roles, Words, roles

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
# Roles so close to each other belong together.
TOGETHER = 6


def weight(words: Words, *, is_question: bool) -> float:
    """Return the log-odds that these words wish to be left alone."""
    found = marks(words, is_question=is_question)
    table = _weights()
    return STEP * (int(table[found].sum(dtype=int)) / math.sqrt(len(found)) + int(table[SPACE]))


def heaviest(words: Words) -> tuple[int, int]:
    """Return where the run of words stands that weighs most."""
    table = _weights()
    return run(words, [sum(int(table[mark]) for mark in own) for own in spelled(words)])


def run(words: Words, gains: Sequence[float]) -> tuple[int, int]:
    """Return where the run of words stands whose gains, one a word, sum to most (Kadane)."""
    best, start, first, last, total = 0.0, 0, 0, len(words) - 1, 0.0
    for place, gain in enumerate(gains):
        if total <= 0:
            total, start = 0, place
        total += gain
        if total > best:
            best, first, last = total, start, place
    return words[first].start(), words[last].end()


def marks(words: Words, *, is_question: bool) -> list[int]:
    """Return the features of a window of words, in order and each once."""
    said = surface(words, is_question=is_question)
    return sorted(said | meaning(words, is_question=is_question))


def surface(words: Words, *, is_question: bool) -> set[int]:
    """Return the features of the words as they are spelled."""
    found = {hashed(f"n {min(len(words), MANY)}"), *_ends(words, is_question=is_question)}
    return found.union(*spelled(words))


def meaning(words: Words, *, is_question: bool) -> set[int]:
    """Return the features of what the words do in the sentence."""
    return set(_roles(words, is_question=is_question))


def spelled(words: Words) -> Iterator[set[int]]:
    """Yield what each word adds: its pieces, and itself with the words right before it."""
    stems = [word[0][:STEM] for word in words]
    for place, word in enumerate(words):
        own = set(_pieces(word[0]))
        for back in NEAR:
            if place >= back:
                own.add(hashed(f"{back > 1} {stems[place - back]} {stems[place]}"))
        if place > 1:
            own.add(hashed(f"t {stems[place - 2]} {stems[place - 1]} {stems[place]}"))
        yield own


def _ends(words: Words, *, is_question: bool) -> Iterator[int]:
    """Yield the features of beginning and end: a short answer is mostly these."""
    stems = [word[0][:STEM] for word in words]
    stop = "?" if is_question else "."
    for near in NEAR:
        yield hashed(f"^ {near > 1} {''.join(stems[near - 1 : near])}")
        yield hashed(f"$ {near > 1} {''.join(stems[-near:][:1])} {stop}")
    yield hashed(f"^^ {' '.join(stems[:2])}")
    yield hashed(f"$$ {' '.join(stems[-2:])} {stop}")


def _roles(words: Words, *, is_question: bool) -> Iterator[int]:
    """Yield roles, pairs near each other, runs of three, and what begins and ends."""
    known = roles(tuple(word[0] for word in words))
    stop = "?" if is_question else "."
    filled = [(place, one) for place, one in enumerate(known) if one]
    for at, (place, these) in enumerate(filled):
        yield from (hashed(f"r {one}{stop}") for one in these)
        yield from (hashed(f"r {one}") for one in these)
        for other, those in filled[at + 1 : at + 1 + TOGETHER]:
            yield from pairs("rp", these, those)
            if other == place + 1:
                yield from pairs("rb", these, those)
            if is_question and other <= place + NEAR[-1]:
                yield from pairs("r?", these, those)
    spoken = [one for _, one in filled if one != (PAUSE,)]
    for first, second, third in zip(spoken, spoken[1:], spoken[2:], strict=False):
        for one in first:
            yield from pairs(f"r3 {one}", second, third)
    yield from _role_ends([one or ("_",) for one in known], stop)


def pairs(kind: str, these: Roles, those: Roles) -> Iterator[int]:
    """Yield the features of one word's roles beside another's."""
    for one in these:
        for other in those:
            yield hashed(f"{kind} {one} {other}")


def _role_ends(known: list[Roles], stop: str) -> Iterator[int]:
    """Yield the first and last two places, and the whole of a short answer."""
    for near in NEAR[: min(len(NEAR) - 1, len(known))]:
        yield from (hashed(f"r^{near} {one}") for one in known[near - 1])
        yield from (hashed(f"r${near} {one}{stop}") for one in known[-near])
    if len(known) > 1:
        yield from pairs("r^^", known[0], known[1])
        yield from pairs(f"r$$ {stop}", known[-2], known[-1])
    if len(known) <= TOGETHER:
        yield hashed(f"r= {' '.join('/'.join(one) for one in known)}{stop}")


def _runs(kind: str, letters: str, lengths: tuple[int, ...]) -> Iterator[int]:
    for length in lengths:
        for place in range(len(letters) - length + 1):
            yield hashed(f"{kind} {letters[place : place + length]}")


@lru_cache(maxsize=20_000)
def _pieces(word: str) -> tuple[int, ...]:
    return (hashed(f"w {word}"), *_runs("g", f"<{word}>", GRAMS))


def hashed(feature: str) -> int:
    """Return the place of a feature, below SPACE."""
    return crc32(feature.encode()) % SPACE


@lru_cache(maxsize=1)
def _weights() -> "np.ndarray[tuple[int], np.dtype[np.int8]]":
    import numpy as np

    return np.fromfile(WEIGHTS, dtype=np.int8)
