"""Whether a number on a firm's page counts its staff, or a year is that of its beginning.

Rules know the words of forms and registers; owners say "there are fourteen of us" and "in 1987
Rosa rented the old dairy". What stands around the number is read as spelled words, letters and
matters (`number_roles.txt`), each on its side. Features are hashed (CRC-32) to SPACE places with a
weight for each role; the weights lie beside this module, written by `python -m bench.fit_numbers`.
"""

import math
import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Final

from scoring.learned import matters
from scoring.learned.planes import Planes

WEIGHTS: Final = Path(__file__).with_suffix(".bin")
MATTERS: Final = Path(__file__).with_name("number_roles.txt")
SPACE: Final = 1 << 16
STEP: Final = 0.01
STAFF: Final = "staff"
FOUNDED: Final = "founded"
ROLES: Final = (STAFF, FOUNDED)
REACH: Final = 12  # words on each side
NEAR: Final = 3  # words whose place counts
CLOSE: Final = 6  # words whose matters are paired across the number
_PLANES: Final = Planes(WEIGHTS, count=len(ROLES), space=SPACE, step=STEP)
_LABEL: Final = re.compile(r"[:–—|]\s*$")
_PAUSE: Final = re.compile(r"\s*[,;:–—)(]")
Side = list[str]


def weigh(text: str, start: int, end: int, role: str, name: str, language: str) -> float:
    """Return by how much ``text[start:end]`` has a role; above nought speaks for it.

    The margin of the separating plane.
    """
    left, right = matters.masked(text[:start], name), matters.masked(text[end:], name)
    read = readings(left, text[start:end], right, language)
    place = ROLES.index(role)
    return _PLANES.margins(read, place, place + 1)[0]


def readings(
    left: str, number: str, right: str, language: str
) -> Iterator[tuple[float, matters.Marks]]:
    """Yield the features of each reading and what one of them counts.

    The company's name stands as FIRM in what is left and right of the number.
    """
    # What is nearer comes first on both sides.
    before = matters.words(left)[-REACH:][::-1]
    behind = matters.words(right)[:REACH]
    known = _lexicon().matters([*before, *behind], language)
    about_before, about_behind = known[: len(before)], known[len(before) :]
    texts = (
        matters.features(_spelled(before, behind)),
        _letters(before[:NEAR], behind[:NEAR]),
        matters.features(_about(about_before, about_behind)),
        matters.features(_signs(left, number, right)),
    )
    for found in filter(None, texts):
        yield 1 / math.sqrt(len(found)), matters.placed(found, SPACE)


def _spelled(before: Side, behind: Side) -> Iterator[str]:
    for side, words in (("L", before), ("R", behind)):
        stems = [matters.stem(word) for word in words]
        for place, stem in enumerate(stems):
            yield f"{side} {stem}"
            yield f"w {stem}"
            if place < NEAR:
                yield f"{side}{place} {stem}"
        yield from (f"{side}2 {one} {two}" for one, two in pairwise(stems[: NEAR + 1]))
    yield f"x {' '.join(map(matters.stem, before[:1]))} {' '.join(map(matters.stem, behind[:1]))}"


def _letters(before: Side, behind: Side) -> matters.Features:
    sides = matters.pieces(before, "L~") | matters.pieces(behind, "R~")
    return sides | matters.pieces([*before, *behind], "~")


def _about(before: list[matters.Matters], behind: list[matters.Matters]) -> Iterator[str]:
    for side, known in (("L", before), ("R", behind)):
        told = [(place, one) for place, these in enumerate(known) for one in these]
        for place, one in told:
            yield f"{side}m {one}"
            yield f"m {one}"
            if place < NEAR:
                yield f"{side}{place}m {one}"
        near = [one for place, one in told if place < CLOSE]
        yield from (f"{side}p {one} {two}" for one, two in pairwise(near))
    for one in {one for these in before[:CLOSE] for one in these}:
        for two in {two for these in behind[:CLOSE] for two in these}:
            yield f"LR {one} {two}"


def _signs(left: str, number: str, right: str) -> Iterator[str]:
    yield f"digits {number[:1].isdigit()}"
    digits = re.sub(r"\D", "", number)
    yield f"size {len(digits)} {digits[:1] if len(digits) < len('1987') else digits[:3]}"
    yield f"first {not left.strip()}"
    yield f"last {not right.strip(' .!')}"
    yield f"long {min((len(left) + len(right)) // 50, 5)}"
    yield f"firm {matters.FIRM in left} {matters.FIRM in right}"
    if _LABEL.search(left):
        yield "label"
    if _PAUSE.match(right):
        yield "pause"


@cache
def _lexicon() -> matters.Lexicon:
    return matters.Lexicon(MATTERS)
