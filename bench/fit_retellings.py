"""Fit the trees of retold claims: `PUBLIC_DATA=FOLDER python -m bench.fit_retellings [--authors]`.

Learned are claims written by hand, those whose causes were never mended most, and every sixth
planted one, of the invented every second. Those of the last authors weigh by far the most: in a
set whose causes were mended every check looks better than it is. With `--authors` it prints what
the verdicts are worth on what each of them wrote to trees that never saw it, and on fifths of the
companies of the others.
"""

import os
import sys
import zlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier

from bench.quality import _claims_lines, claims
from bench.quality._claims_tables import Case
from leadops.lab.commands.claims import judge
from outreach.claims import retellings, weighing
from outreach.claims.context import Context
from outreach.claims.facts import Facts
from outreach.claims.support import Comparison

_UNMENDED = {"tenth_held", "real_pages", "letters", "letters_more", "sixteenth", "seventeenth",
             "eighteenth", "nineteenth"}  # fmt: skip
_FRESH_WEIGHT, _PLANTED_WEIGHT, _UNMENDED_WEIGHT, _WEIGHT = 15.0, 12.0, 2.0, 1.0
_EACH, _EACH_INVENTED, _FOLDS = 6, 2, 5
_REFUSED = frozenset({"unsupported", "stale"})


@dataclass(frozen=True)
class Told:
    """A judged case: its marks, the doubt above which it is refused, and the verdict before."""

    case: Case
    marks: dict[str, float] | None
    border: float | None  # None where the verdict is final
    is_refused: bool
    weight: float

    @property
    def fold(self) -> int:
        """Its part by its company: what is said of one is learned together."""
        return zlib.crc32(self.case.company.encode()) % _FOLDS


def _told(cases: Iterable[Case], weight: float) -> Iterator[Told]:
    """Judge without weights, and keep the marks of each sentence."""
    found: list[tuple[dict[str, float], float | None]] = []

    def keep(
        judged: Comparison, claim: Facts, quote: Facts, context: Context, *, is_wide: bool
    ) -> Comparison:
        is_open = weighing.open_marks(judged, claim, quote, context, is_wide=is_wide) is not None
        border = weighing.border_of(judged, claim, quote) if is_open else None
        found.append((weighing.marks(judged, claim, quote, context, is_wide=is_wide), border))
        return judged

    kept, weighing.weighed = weighing.weighed, keep
    try:
        for case in cases:
            found.clear()
            judged = judge(case.as_input() | {"text": case.claim})
            is_refused = any(one.verdict in _REFUSED for one in judged)
            # Of several sentences nobody has written which one is false.
            marks, border = found[0] if len(judged) == len(found) == 1 else (None, None)
            yield Told(case, marks, border, is_refused, weight)
    finally:
        weighing.weighed = kept


def _weight_of(name: str) -> float:
    if name in _claims_lines.ON_THEIR_DAY:
        return _FRESH_WEIGHT
    return _UNMENDED_WEIGHT if name in _UNMENDED else _WEIGHT


def _read(data: Path) -> dict[str, list[Told]]:
    """Return what is learned, by the name of its set."""
    learned = {
        name: list(_told(_claims_lines.cases(name), _weight_of(name)))
        for name in _claims_lines.NAMES
    }
    for name in _claims_lines.PAGES:
        pages = [
            one for held in (False, True) for one in _claims_lines.page_cases(data, name, held=held)
        ]
        learned[name] = list(_told(pages, _UNMENDED_WEIGHT))
    planted = [
        one
        for place, one in enumerate(claims.cases(data))
        if place % (_EACH_INVENTED if one.kind == "invented" else _EACH) == 0
    ]
    learned["planted"] = list(_told(planted, _PLANTED_WEIGHT))
    return learned


def _fit(told: Sequence[Told], names: Sequence[str]) -> HistGradientBoostingClassifier:
    mine = [one for one in told if one.marks is not None]
    model = HistGradientBoostingClassifier(
        max_iter=300, learning_rate=0.08, max_leaf_nodes=10, min_samples_leaf=30, max_features=0.4,
        l2_regularization=20, early_stopping=False, max_bins=64, random_state=0,
    )  # fmt: skip
    return model.fit(
        _matrix(mine, names),
        [one.case.is_false for one in mine],
        sample_weight=[one.weight for one in mine],
    )


def _matrix(told: Sequence[Told], names: Sequence[str]) -> np.ndarray:
    rows = [[(one.marks or {}).get(name, 0.0) for name in names] for one in told]
    return np.array(rows, dtype=np.float32)


def _print(
    name: str, told: Sequence[Told], model: HistGradientBoostingClassifier, names: Sequence[str]
) -> None:
    doubts = model.predict_proba(_matrix(told, names))[:, 1]
    for is_false, said in ((True, "caught"), (False, "blocked")):
        mine = [(one, doubt) for one, doubt in zip(told, doubts, strict=True)
                if one.case.is_false == is_false]  # fmt: skip
        before = sum(one.is_refused for one, _ in mine)
        now = sum(_is_refused(one, doubt) for one, doubt in mine)
        print(f"{name:14} {said:8}{before} -> {now} of {len(mine)}")


def _is_refused(one: Told, doubt: float) -> bool:
    return one.is_refused if one.border is None else doubt > one.border


def _try(learned: dict[str, list[Told]], names: Sequence[str]) -> None:
    """Print the figures of what was left out."""
    for name in _claims_lines.ON_THEIR_DAY:
        rest = [one for other, told in learned.items() if other != name for one in told]
        _print(name, learned[name], _fit(rest, names), names)
    every = [one for told in learned.values() for one in told]
    for fold in range(_FOLDS):
        mine = [one for one in every if one.weight != _FRESH_WEIGHT and one.fold == fold]
        rest = [one for one in every if one.weight == _FRESH_WEIGHT or one.fold != fold]
        _print(f"fold {fold}", mine, _fit(rest, names), names)


def lines(model: HistGradientBoostingClassifier, names: Sequence[str]) -> Iterator[str]:
    """Give the trees in the form that `outreach.claims.trees` reads."""
    yield f"{float(np.ravel(model._baseline_prediction)[0]):.4f}"
    for (grown,) in model._predictors:
        yield from _of_node(grown.nodes, 0, names)


def _of_node(nodes: Any, at: int, names: Sequence[str]) -> Iterator[str]:
    node = nodes[at]
    if node["is_leaf"]:
        yield f"= {node['value']:.4f}"
        return
    yield f"{names[node['feature_idx']]} <= {node['num_threshold']:.5f}"
    yield from _of_node(nodes, node["left"], names)
    yield from _of_node(nodes, node["right"], names)


def main() -> None:
    """Write the trees beside the module that reads them."""
    learned = _read(Path(os.environ["PUBLIC_DATA"]))
    every = [one for told in learned.values() for one in told]
    names = sorted({name for one in every for name in one.marks or {}})
    if "--authors" in sys.argv:
        _try(learned, names)
    text = "\n".join(lines(_fit(every, names), names)) + "\n"
    retellings.FILE.write_text(text, "ascii")


if __name__ == "__main__":
    main()
