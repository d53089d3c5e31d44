"""What a person means by an answer: a linear model over words, roles, matters and known phrases.

Four readings of the whole text: its words as they are spelled and what they do in a sentence about
being written to (`inbound.wish_model`), what they are about (`answer_roles.txt`: seasons, budgets,
suppliers, whose desk it is), and which phrase rules speak (`inbound.phrases`). Each feature is
hashed (CRC-32) to one of SPACE places with a weight for each meaning; the weights lie beside this
module as bytes, in steps of STEP, and are written by `python -m bench.fit_answers`.
"""

import math
import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from inbound import optout, wish_model
from inbound.enums import Disposition
from inbound.roles import ANSWERS, PAUSE, WORD, Roles, Words, roles
from inbound.wish_model import hashed, pairs

if TYPE_CHECKING:
    import numpy as np

WEIGHTS = Path(__file__).with_suffix(".bin")
SPACE = 1 << 17
STEP = 0.015
# The rows of the table: what an answer may mean that neither asks to be left alone nor is away.
MEANINGS = (
    Disposition.MEETING,
    Disposition.INTERESTED,
    Disposition.QUESTION,
    Disposition.REFERRAL,
    Disposition.LATER,
    Disposition.OBJECTION,
    Disposition.NOT_INTERESTED,
    Disposition.WRONG_PERSON,
    Disposition.UNCLEAR,
)
MOST_WORDS = 400
# Matters so close to each other belong together; those as close as this are one phrase.
TOGETHER, NEXT = 8, 2
# A phrase rule is one feature among few, and would drown among thousands.
LOUD = 0.5
DIGIT = re.compile(r"\d")
Marks = list[int]


def weigh(text: str, said: Iterable[Disposition]) -> dict[Disposition, float]:
    """Return how much folded, prepared text (`optout.prepared`) speaks for each meaning.

    `said` are the meanings whose phrase rules found something, the earliest in the text first.
    """
    table = _weights()
    sums = [0.0] * len(MEANINGS)
    for share, marks in readings(text, said):
        for row, weights in enumerate(table):
            sums[row] += share * int(weights[marks].sum(dtype=int))
    return {meaning: STEP * (sums[row] + _intercept(row)) for row, meaning in enumerate(MEANINGS)}


def heaviest(text: str, meaning: Disposition) -> tuple[int, int]:
    """Return where the words of folded, prepared text stand that speak most for the meaning."""
    own = _weights()[MEANINGS.index(meaning)]
    words = _words(text)
    gains = [
        float(own[[mark % SPACE for mark in spelled]].sum(dtype=int))
        + sum(int(own[hashed(f"c {one}") % SPACE]) for one in about)
        for spelled, about in zip(wish_model.spelled(words), _about(words), strict=True)
    ]
    return wish_model.run(words, gains)


def readings(text: str, said: Iterable[Disposition]) -> Iterator[tuple[float, Marks]]:
    """Yield the features of each reading, in order and each once, and what one of them counts."""
    words = _words(text)
    found = [
        wish_model.surface(words, is_question="?" in text),
        {
            mark
            for one in optout.windows(text)
            for mark in wish_model.meaning(one, is_question=optout.is_question(one, text))
        },
        set(_matters(text, words)),
    ]
    for marks in map(_own, found):
        if marks:
            yield 1 / math.sqrt(len(marks)), marks
    yield LOUD, _own(_phrases(text, list(said)))


def _own(marks: Iterable[int]) -> Marks:
    """Return the places in this table of features hashed to the larger one, each once."""
    return sorted({mark % SPACE for mark in marks})


def _words(text: str) -> Words:
    return list(islice(WORD.finditer(text), MOST_WORDS))


def _about(words: Words) -> list[Roles]:
    return roles(tuple(word[0] for word in words), ANSWERS)


def _matters(text: str, words: Words) -> Iterator[int]:
    """Yield what the words are about, pairs near each other, and what begins and ends the text."""
    known = _about(words)
    stop = "?" if "?" in text else "."
    filled = [(place, one) for place, one in enumerate(known) if one and one != (PAUSE,)]
    for at, (place, these) in enumerate(filled):
        yield from (hashed(f"c {one}") for one in these)
        for other, those in filled[at + 1 : at + 1 + TOGETHER]:
            if other - place <= TOGETHER:
                yield from pairs("p", these, those)
            if other - place <= NEXT:
                yield from pairs("b", these, those)
    if filled:
        yield from (hashed(f"^ {one}") for one in filled[0][1])
        yield from (hashed(f"$ {one} {stop}") for one in filled[-1][1])
    for asked in (one for one in optout.windows(text) if optout.is_question(one, text)):
        yield from (hashed(f"q {one}") for these in _about(asked) for one in these)
    yield hashed(f"n {min(len(words) // 3, 8)}{stop}")
    yield from (hashed(one) for one in ("@", "#") if _has(one, text))


def _has(kind: str, text: str) -> bool:
    return optout.ADDRESS in text if kind == "@" else bool(DIGIT.search(text))


def _phrases(text: str, said: list[Disposition]) -> Iterator[int]:
    """Yield which phrase rules speak, the first of them, and whether the text asks."""
    yield from (hashed(f"rule {one}") for one in said)
    yield hashed(f"first {said[0] if said else ''}")
    if "?" in text:
        yield hashed(f"? {bool(said)}")
        yield hashed(f"ends ? {text.rstrip().endswith('?')}")


def _intercept(row: int) -> int:
    return int(_weights()[row][SPACE])


@lru_cache(maxsize=1)
def _weights() -> "np.ndarray[tuple[int, int], np.dtype[np.int8]]":
    import numpy as np

    return np.fromfile(WEIGHTS, dtype=np.int8).reshape(len(MEANINGS), SPACE + 1)
