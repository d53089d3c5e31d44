"""Fit the trees that judge wishes: `python -m bench.fit_wish_trees [--exams]`.

Learned are the exams, which the reader of sentences has never seen, and those typed rounds whose
windows were weighed by weights that had not learned them: `held_out.txt` keeps a row for each line
that is near a wish, its round, a sum of its text, then what each window weighed. Rounds 36, 37 and
15 to 34 were left out of a fit of `bench.fit_wishes` in turn. Every fourth wish of an exam is
learned beside a kind answer too, or kind words would be proof of no wish, and so are the plain
wishes that were written to break an exception.

With `--exams` it prints what the trees make of each exam that they have not learned.
"""

import random
import sys
import zlib
from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from itertools import product

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from bench.fit_context import KIND, LONGEST, MEANT, beside
from bench.fit_retellings import lines as written
from bench.quality import _optout as typed
from bench.quality.dispositions import labelled
from inbound import optout, wishes
from inbound.disposition import folded
from inbound.optout import Weighed
from inbound.trimming import trim
from inbound.wish_marks import Marks, marks

HELD_OUT = typed.LINES / "held_out.txt"
SEED = 7
EVERY = 4
# What a line of an exam counts: its windows were weighed exactly as at work.
EXAM_WEIGHT, ROUND_WEIGHT = 3.0, 1.0
# The product promises that these act at once.
PLAIN_WEIGHT = 10.0
# A mark that fewer lines have teaches nothing.
FEWEST = 60
# The exams are left out by fifths.
FOLDS = 5
VERDICTS = ("found", "asked", "left")
KINDS = (("wishes", True), ("lookalikes", False))


@dataclass(frozen=True)
class Line:
    """What is known of a line that may be a wish; no marks where it is too light to be judged."""

    source: str
    is_wish: bool
    marks: Marks | None
    weight: float
    is_mixed: bool = False


def main() -> None:
    """Write the trees beside the module that reads them."""
    every = [*rounds(), *plain(), *exams()]
    if "--exams" in sys.argv:
        _try(every)
    names = _names(every)
    text = "\n".join(written(_fit(every, names), names)) + "\n"
    wishes.TREES.write_text(text, "ascii")


def rounds() -> Iterator[Line]:
    """Yield the lines of the rounds, as weighed by weights that had not learned them."""
    told = (row.split() for row in HELD_OUT.read_text("ascii").splitlines())
    kept = {(number, key): [*map(float, weights)] for number, key, *weights in told}
    for number in dict.fromkeys(number for number, _ in kept):
        for kind, is_wish in KINDS:
            for _, said in typed.later(f"round{number}_{kind}"):
                text = _read(said)
                if weights := kept.get((number, _key(text))):
                    windows = (words for _, words in optout.weighed(text))
                    found = [*zip(weights, windows, strict=True)]
                    yield Line(number, is_wish, marks(text, found), ROUND_WEIGHT)


def plain() -> Iterator[Line]:
    """Yield the plain wishes with a reason or a second sentence."""
    lines = (typed.LINES / "plain_wishes.txt").read_text(encoding="utf-8").splitlines()
    for line in lines:
        known = _marks(line.replace("\\n", "\n"))
        yield Line("plain", is_wish=True, marks=known, weight=PLAIN_WEIGHT)


def exams() -> Iterator[Line]:
    """Yield the lines of the exams, and every fourth wish beside a kind answer."""
    chance, kind = random.Random(SEED), _kind()
    for exam in typed.EXAMS:
        for name, is_wish in KINDS:
            said = typed.later(f"{exam}_{name}")
            for _, line in said:
                yield Line(exam, is_wish, _marks(line), EXAM_WEIGHT)
            for tag, line in said[::EVERY] if is_wish else ():
                mixed = beside(line, chance.choice(kind[tag]), in_front=chance.random() < 0.5)
                yield Line(exam, is_wish, _marks(mixed), EXAM_WEIGHT, is_mixed=True)


def _kind() -> dict[str, list[str]]:
    """Return short answers of the bench that welcome or ask, by language."""
    kind: dict[str, list[str]] = {}
    for name in KIND:
        for meant, tag, said in labelled(name):
            if meant in MEANT and len(said) <= LONGEST:
                kind.setdefault(tag, []).append(said)
    return kind


def _read(line: str) -> str:
    return optout.prepared(folded(trim(line).new_text)[0])


def _key(text: str) -> str:
    return f"{zlib.crc32(text.encode()):08x}"


def _marks(line: str) -> Marks | None:
    text = _read(line)
    found: Weighed = optout.weighed(text)
    return marks(text, found) if wishes.is_near(found) else None


def _names(lines: Sequence[Line]) -> list[str]:
    """Return the marks that enough lines have."""
    counts: dict[str, int] = {}
    for one in lines:
        for name in one.marks or {}:
            counts[name] = counts.get(name, 0) + 1
    return sorted(name for name, count in counts.items() if count >= FEWEST)


def _fit(lines: Sequence[Line], names: Sequence[str]) -> HistGradientBoostingClassifier:
    near = [one for one in lines if one.marks is not None]
    model = HistGradientBoostingClassifier(
        max_iter=150, learning_rate=0.1, max_leaf_nodes=8, min_samples_leaf=20, max_features=0.3,
        l2_regularization=20, early_stopping=False, max_bins=32, random_state=0,
    )  # fmt: skip
    return model.fit(
        _matrix(near, names),
        [one.is_wish for one in near],
        sample_weight=[one.weight for one in near],
    )


def _matrix(lines: Collection[Line], names: Sequence[str]) -> np.ndarray:
    rows = [[(one.marks or {}).get(name, 0.0) for name in names] for one in lines]
    return np.array(rows, dtype=np.float32)


def _try(every: Sequence[Line]) -> None:
    """Print what is found, asked and left of the exams, a fifth of them left out at a time."""
    for fold in range(FOLDS):
        held = typed.EXAMS[fold::FOLDS]
        rest = [one for one in every if one.source not in held]
        names = _names(rest)
        model = _fit(rest, names)
        for exam, (kind, is_wish) in product(held, KINDS):
            own = [one for one in every
                   if one.source == exam and one.is_wish == is_wish and not one.is_mixed]  # fmt: skip
            sums = model.decision_function(_matrix(own, names))
            told = Counter(_verdict(one, total) for one, total in zip(own, sums, strict=True))
            print(exam, kind, len(own), *(f"{said} {told[said]}" for said in VERDICTS), flush=True)


def _verdict(line: Line, total: float) -> str:
    if line.marks is None:
        return "left"
    said = wishes.judged(line.marks, total)
    return "left" if said is None else "found" if said else "asked"


if __name__ == "__main__":
    main()
