"""Fit the weights of retold claims: `PUBLIC_DATA=FOLDER python -m bench.fit_retellings [--folds]`.

Learned are claims written by hand (all but those held out), those whose causes were never mended
most, and every fourth planted one. With `--folds` it prints what the verdicts are worth on each
fifth of the companies to the weights of the others, and on what is held out.
"""

import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from bench.quality import _claims_lines, claims
from bench.quality._claims_tables import Case
from leadops.lab.commands.claims import judge
from outreach.claims import retellings, weighing
from outreach.claims.context import Context
from outreach.claims.facts import Facts
from outreach.claims.support import Comparison

_HELD_OUT = ("sixteenth", "nineteenth")
_UNMENDED = {"tenth_held", "real_pages", "letters", "letters_more", "seventeenth", "eighteenth"}
_WEIGHT, _PLANTED_WEIGHT, _INVENTED_WEIGHT = 4.0, 0.4, 2.0
_EACH, _FOLDS = 4, 5
_ALWAYS = "every sentence"
_REFUSED = frozenset({"unsupported", "stale"})


@dataclass(frozen=True)
class Told:
    """A judged case: its marks, if its verdict is weighed, and the verdict before."""

    case: Case
    marks: dict[str, float] | None
    is_refused: bool
    weight: float

    @property
    def fold(self) -> int:
        """Its part by its company: what is said of one is learned together."""
        return zlib.crc32(self.case.company.encode()) % _FOLDS


def _told(cases: Iterable[Case], weight: float) -> Iterator[Told]:
    """Judge without weights, and keep the marks of each sentence that would be weighed."""
    found: list[dict[str, float] | None] = []

    def keep(
        judged: Comparison, claim: Facts, quote: Facts, context: Context, *, is_wide: bool
    ) -> Comparison:
        found.append(weighing.open_marks(judged, claim, quote, context, is_wide=is_wide))
        return judged

    kept, weighing.weighed = weighing.weighed, keep
    try:
        for case in cases:
            found.clear()
            judged = judge(case.as_input() | {"text": case.claim})
            is_refused = any(one.verdict in _REFUSED for one in judged)
            # Of several sentences nobody has written which one is false.
            marks = found[0] if len(judged) == len(found) == 1 else None
            yield Told(case, marks, is_refused, weight)
    finally:
        weighing.weighed = kept


def _read(data: Path, *, with_held: bool) -> tuple[list[Told], dict[str, list[Told]]]:
    """Return what is learned, and what is held out by its name."""
    learned: list[Told] = []
    for name in _claims_lines.NAMES:
        if name not in _HELD_OUT:
            weight = _WEIGHT if name in _UNMENDED else 1.0
            learned += _told(_claims_lines.cases(name), weight)
    held = {name: list(_told(_claims_lines.cases(name), 1.0)) for name in _HELD_OUT}
    for name in _claims_lines.PAGES:
        learned += _told(_claims_lines.page_cases(data, name, held=False), _WEIGHT)
        if others := list(_told(_claims_lines.page_cases(data, name, held=True), _WEIGHT)):
            held[name] = others
    planted = claims.cases(data)
    learned += _told(planted[::_EACH], _PLANTED_WEIGHT)
    if with_held:
        others = [one for at, one in enumerate(planted) if at % _EACH]
        held["planted"] = list(_told(others, _PLANTED_WEIGHT))
    return learned, held


def _fit(told: list[Told], names: list[str]) -> LogisticRegression:
    mine = [one for one in told if one.marks is not None]
    model = LogisticRegression(C=0.3, max_iter=5_000)
    return model.fit(
        _matrix(mine, names),
        [one.case.is_false for one in mine],
        sample_weight=[
            _INVENTED_WEIGHT if one.case.kind == "invented" and one.weight < 1 else one.weight
            for one in mine
        ],
    )


def _matrix(told: list[Told], names: list[str]) -> np.ndarray:
    return np.array([[(one.marks or {}).get(name, 0.0) for name in names] for one in told])


def _print(name: str, told: list[Told], model: LogisticRegression, names: list[str]) -> None:
    doubts = model.predict_proba(_matrix(told, names))[:, 1]
    for is_false, said in ((True, "caught"), (False, "blocked")):
        mine = [(one, doubt) for one, doubt in zip(told, doubts, strict=True)
                if one.case.is_false == is_false]  # fmt: skip
        before = sum(one.is_refused for one, _ in mine)
        now = sum(_is_refused(one, doubt) for one, doubt in mine)
        print(f"{name:14} {said:8}{before} -> {now} of {len(mine)}")


def _is_refused(one: Told, doubt: float) -> bool:
    if one.marks is None:
        return one.is_refused
    return doubt > (retellings.OPEN if one.is_refused else retellings.UNLIKELY)


def main() -> None:
    """Write the weights beside the module that reads them."""
    is_told = "--folds" in sys.argv
    learned, held = _read(Path(os.environ["PUBLIC_DATA"]), with_held=is_told)
    names = sorted({name for one in learned for name in one.marks or {}})
    if is_told:
        for fold in range(_FOLDS):
            mine = [one for one in learned if one.weight == _WEIGHT and one.fold == fold]
            rest = [one for one in learned if one.weight != _WEIGHT or one.fold != fold]
            _print(f"fold {fold}", mine, _fit(rest, names), names)
    model = _fit(learned, names)
    for name, told in held.items():
        _print(name, told, model, names)
    lines = [f"{name}: {weight:.2f}" for name, weight in zip(names, model.coef_[0], strict=True)]
    always = f"{_ALWAYS}: {model.intercept_[0]:.2f}"
    retellings.FILE.write_text("\n".join([always, *lines]) + "\n", "ascii")


if __name__ == "__main__":
    main()
