"""Fit what else an answer says beside a wish: `python -m bench.fit_context`.

A logistic regression on the few numbers of `inbound.wish_context`. What the reader of wishes was
fitted to would teach nothing here: its weights are sure of those lines. So the lines are the two
last rounds of typed lines, each weighed as at first sight, by the weights from before its fit,
which the history keeps. No exam is learned from.
"""

import subprocess
from collections.abc import Iterator

import numpy as np
from sklearn.linear_model import LogisticRegression

from bench.quality import _optout as typed
from inbound import optout, wish_context, wish_model
from inbound.disposition import folded
from inbound.roles import Words
from inbound.trimming import trim

# Round, and the last commit whose weights had not seen it.
BEFORE = {36: "2e85004", 37: "28cd33d"}
STRICTNESS = 0.1
# What weighs less is never asked about.
LOWEST = -3.0
DECIMALS = 3


def main() -> None:
    """Write the weights beside the module."""
    rows = list(samples())
    names = sorted({name for seen, _ in rows for name in seen})
    table = np.array([[seen.get(name, 0.0) for name in names] for seen, _ in rows])
    asked = [is_wish for _, is_wish in rows]
    model = LogisticRegression(
        C=STRICTNESS, class_weight="balanced", solver="liblinear", max_iter=1000
    ).fit(table, asked)
    told = zip(["always", *names], [model.intercept_[0], *model.coef_[0]], strict=True)
    lines = [f"{weight:.{DECIMALS}f} {name}" for name, weight in told]
    wish_context.WEIGHTS.write_text("\n".join(lines) + "\n", encoding="utf-8")


def samples() -> Iterator[tuple[dict[str, float], bool]]:
    """Yield the evidence of each line that may be a wish, and whether it is."""
    for number, commit in BEFORE.items():
        weigher = _FirstSight(commit)
        for kind in ("wishes", "lookalikes"):
            for _, line in typed.later(f"round{number}_{kind}"):
                text = optout.prepared(folded(trim(line).new_text)[0])
                found = optout.weighed(text, weigher)
                if found and max(weight for weight, _ in found) >= LOWEST:
                    yield wish_context.evidence(text, found), kind == "wishes"


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
