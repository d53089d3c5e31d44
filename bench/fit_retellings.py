"""Fit the weights of retold claims: `PUBLIC_DATA=FOLDER python -m bench.fit_retellings [--folds]`.

Learned are claims written by hand (all sets but those held out) and every eighth planted one,
whose verdict is open. With `--folds` it prints what each set is worth to the weights of the others.
"""

import os
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from bench.quality import _claims_lines, claims
from bench.quality._claims_tables import Case
from leadops.lab.commands.claims import judge
from outreach.claims import retellings, support

_HELD_OUT = {"tenth_held", "sixteenth"}
_EACH = 8
_PLANTED_WEIGHT = 0.6
_ALWAYS = "every sentence"

Told = tuple[dict[str, float], bool, bool]  # marks, is false, is refused now


def _told(cases: Iterable[Case]) -> Iterator[Told]:
    """Give the marks of the sentences whose verdict is open."""
    found: list[Told] = []
    is_false = False

    def keep(judged, claim, quote, context, *, is_wide):  # type: ignore[no-untyped-def]
        told = support.open_marks(judged, claim, quote, context, is_wide=is_wide)
        if told is not None:
            found.append((told, is_false, judged.verdict == "unsupported"))
        return judged

    kept, support.weighed = support.weighed, keep
    try:
        for case in cases:
            is_false = case.is_false
            found.clear()
            # Of several sentences nobody has written which one is false.
            if len(judge(case.as_input() | {"text": case.claim})) == 1:
                yield from found
    finally:
        support.weighed = kept


def _fit(told: list[Told], weights: list[float], names: list[str]) -> LogisticRegression:
    model = LogisticRegression(C=3.0, max_iter=5_000)
    return model.fit(_matrix(told, names), [one[1] for one in told], sample_weight=weights)


def _matrix(told: list[Told], names: list[str]) -> np.ndarray:
    return np.array([[one[0].get(name, 0.0) for name in names] for one in told])


def main() -> None:
    """Write the weights beside the module that reads them."""
    data = Path(os.environ["PUBLIC_DATA"])
    sets = {name: list(_told(_claims_lines.cases(name)))
            for name in _claims_lines.NAMES if name not in _HELD_OUT}  # fmt: skip
    sets["pages"] = list(_told(_claims_lines.page_cases(data, held=False)))
    sets["planted"] = list(_told(claims.cases(data)[::_EACH]))
    names = sorted({name for told in sets.values() for one in told for name in one[0]})
    if "--folds" in sys.argv:
        for left in sets:
            _print_fold(left, sets, names)
    model = _fit(*_all(sets), names)
    lines = [f"{name}: {weight:.3f}" for name, weight in zip(names, model.coef_[0], strict=True)]
    always = f"{_ALWAYS}: {model.intercept_[0]:.3f}"
    retellings.FILE.write_text("\n".join([always, *lines]) + "\n", "ascii")


def _all(sets: dict[str, list[Told]]) -> tuple[list[Told], list[float]]:
    told = [one for listed in sets.values() for one in listed]
    weights = [
        _PLANTED_WEIGHT if name == "planted" else 1.0 for name, listed in sets.items()
        for _ in listed
    ]  # fmt: skip
    return told, weights


def _print_fold(left: str, sets: dict[str, list[Told]], names: list[str]) -> None:
    others = {name: told for name, told in sets.items() if name != left}
    model = _fit(*_all(others), names)
    unlikely = model.predict_proba(_matrix(sets[left], names))[:, 1] > retellings.UNLIKELY
    for is_false, said in ((True, "false refused"), (False, "true refused")):
        mine = [(told[2], new) for told, new in zip(sets[left], unlikely, strict=True)
                if told[1] == is_false]  # fmt: skip
        before, now = (sum(one[at] for one in mine) for at in (0, 1))
        print(f"{left:12} {said}: {before} -> {now} of {len(mine)}")


if __name__ == "__main__":
    main()
