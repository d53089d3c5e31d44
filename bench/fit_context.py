"""Fit what else an answer says beside a wish: `python -m bench.fit_context`.

A logistic regression on the few numbers of `inbound.wish_context`. What the reader of wishes was
fitted to would teach nothing here: its weights are sure of those lines. So the lines are the two
last rounds of typed lines, each weighed as at first sight, by the weights from before its fit,
which the history keeps. No exam is learned from.

Nobody typed wishes beside a kind word, and what is learned without them is that kind words are no
wish. So every sixth wish is learned beside an answer of the bench that welcomes or asks as well.
"""

import random
import subprocess
from collections.abc import Iterator

import numpy as np
from sklearn.linear_model import LogisticRegression

from bench.quality import _optout as typed
from bench.quality.dispositions import labelled
from inbound import optout, wish_context, wish_model
from inbound.disposition import folded
from inbound.roles import Words
from inbound.trimming import trim

# Round, and the last commit whose weights had not seen it.
BEFORE = {36: "2e85004", 37: "28cd33d"}
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


def samples() -> Iterator[Sample]:
    """Yield the evidence of each line that may be a wish, whether it is, and what it counts."""
    chance = random.Random(SEED)
    kind = _kind()
    for number, commit in BEFORE.items():
        weigher = _FirstSight(commit)
        asked = typed.later(f"round{number}_wishes")
        for _, line in typed.later(f"round{number}_lookalikes"):
            yield from _sample(line, weigher, is_wish=False)
        for _, line in asked:
            yield from _sample(line, weigher, is_wish=True)
        for tag, line in asked[::EVERY]:
            mixed = beside(line, chance.choice(kind[tag]), in_front=chance.random() < IN_FRONT)
            yield from _sample(mixed, weigher, is_wish=True, count=COUNTS)


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


def _sample(
    line: str, weigher: optout.Weigher, *, is_wish: bool, count: float = 1.0
) -> Iterator[Sample]:
    text = optout.prepared(folded(trim(line).new_text)[0])
    found = optout.weighed(text, weigher)
    if found and max(weight for weight, _ in found) >= LOWEST:
        yield wish_context.evidence(text, found), is_wish, count


class _FirstSight:
    """Weighs words by the weights of a commit."""

    def __init__(self, commit: str) -> None:
        kept = subprocess.run(
            ["git", "show", f"{commit}:inbound/wish_model.bin"], check=True, capture_output=True
        )
        self.table = np.frombuffer(kept.stdout, dtype=np.int8)

    def __call__(self, words: Words, /, *, is_question: bool) -> float:
        found = wish_model.marks(words, is_question=is_question)
        total = int(self.table[found].sum(dtype=int)) / len(found) ** 0.5
        return wish_model.STEP * (total + int(self.table[wish_model.SPACE]))


if __name__ == "__main__":
    main()
