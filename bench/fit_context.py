"""Fit what else an answer says beside a wish: `python -m bench.fit_context`.

A logistic regression on the few numbers of `inbound.wish_context`. What the reader of wishes was
fitted to would teach nothing here: its weights are sure of those lines. So the lines are the two
last rounds of typed lines, each weighed as at first sight, by the weights from before its fit:
`first_sight.txt` keeps what they said. To learn from a newer round, add its number to `ROUNDS` and
run `python -m bench.fit_context <number>` before the reader of wishes is fitted to it. No exam is
learned from.

Nobody typed wishes beside a kind word, and what is learned without them is that kind words are no
wish. So every sixth wish is learned beside an answer of the bench that welcomes or asks as well.
"""

import random
import sys
import zlib
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from bench.quality import _optout as typed
from bench.quality.dispositions import labelled
from inbound import optout, wish_context
from inbound.disposition import folded
from inbound.trimming import trim

ROUNDS = (36, 37)
# A row for each line: a sum of its round and text, then what each of its windows weighed.
FIRST_SIGHT = Path(typed.__file__).with_name("optout_lines") / "first_sight.txt"
SEED = 7
STRICTNESS = 0.1
# What weighs less is never asked about.
LOWEST = -3.0
DECIMALS = 3
# Every sixth wish is learned beside one of these answers too, and counts a fifth: the more it
# counts, the less a kind rest says.
KIND = ("answers_third", "answers_fourth", "answers_fifth", "answers_sixth")
MEANT = {"interested", "question", "meeting"}
LONGEST = 110
EVERY, COUNTS = 6, 0.2
# What of them stands in front of the wish.
IN_FRONT = 0.6
Sample = tuple[dict[str, float], bool, float]


def main() -> None:
    """Write the weights beside the module."""
    rows = list(samples())
    names = sorted({name for seen, _, _ in rows for name in seen})
    table = np.array([[seen.get(name, 0.0) for name in names] for seen, _, _ in rows])
    asked = np.array([is_wish for _, is_wish, _ in rows])
    counts = np.array([count for _, _, count in rows])
    counts[asked] *= counts[~asked].sum() / counts[asked].sum()
    model = LogisticRegression(C=STRICTNESS, solver="liblinear", max_iter=1000)
    model.fit(table, asked, sample_weight=counts)
    told = zip(["always", *names], [model.intercept_[0], *model.coef_[0]], strict=True)
    lines = [f"{weight:.{DECIMALS}f} {name}" for name, weight in told]
    wish_context.WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def keep(newest: int) -> None:
    """Append what the lines of a round weigh by the weights of now, which must not have seen it.

    Unrounded: from rounded numbers the fit ends a little elsewhere.
    """
    with FIRST_SIGHT.open("a", encoding="utf-8") as rows:
        for number, line, _, _ in lines():
            text = _read(line)
            found = optout.weighed(text)
            if number == newest and _is_near(found):
                weights = " ".join(repr(weight) for weight, _ in found)
                rows.write(f"{_key(number, text)} {weights}\n")


def samples() -> Iterator[Sample]:
    """Yield the evidence of each line that may be a wish, whether it is, and what it counts."""
    told = (row.split() for row in FIRST_SIGHT.read_text(encoding="utf-8").splitlines())
    kept = {key: [float(weight) for weight in weights] for key, *weights in told}
    for number, line, is_wish, count in lines():
        text = _read(line)
        if weights := kept.get(_key(number, text)):
            windows = (words for _, words in optout.weighed(text))
            yield wish_context.evidence(text, [*zip(weights, windows, strict=True)]), is_wish, count


def lines() -> Iterator[tuple[int, str, bool, float]]:
    """Yield the lines of the rounds, each with its round, whether it is a wish, what it counts."""
    chance = random.Random(SEED)
    kind = _kind()
    for number in ROUNDS:
        asked = typed.later(f"round{number}_wishes")
        for _, line in typed.later(f"round{number}_lookalikes"):
            yield number, line, False, 1.0
        for _, line in asked:
            yield number, line, True, 1.0
        for tag, line in asked[::EVERY]:
            mixed = beside(line, chance.choice(kind[tag]), in_front=chance.random() < IN_FRONT)
            yield number, mixed, True, COUNTS


def beside(wish: str, other: str, *, in_front: bool) -> str:
    """Return the wish with the other sentence in front of it or behind."""
    said = (other, wish) if in_front else (wish, other)
    return " ".join(one if one[-1] in ".!?" else f"{one}." for one in said)


def _kind() -> dict[str, list[str]]:
    """Return short answers that welcome or ask, by language."""
    kind: dict[str, list[str]] = {}
    for name in KIND:
        for meaning, tag, text in labelled(name):
            if meaning in MEANT and len(text) < LONGEST and "\n" not in text:
                kind.setdefault(tag, []).append(text)
    return kind


def _read(line: str) -> str:
    return optout.prepared(folded(trim(line).new_text)[0])


def _key(number: int, text: str) -> str:
    return f"{zlib.crc32(f'{number} {text}'.encode()):08x}"


def _is_near(found: optout.Weighed) -> bool:
    return bool(found) and max(weight for weight, _ in found) >= LOWEST


if __name__ == "__main__":
    if len(sys.argv) > 1:
        keep(int(sys.argv[1]))
    else:
        main()
