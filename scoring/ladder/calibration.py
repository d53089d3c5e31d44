"""Turning log-odds into probabilities that come true (Platt, 1999), judged on other rows."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from scoring.ladder.bands import Outcome
from scoring.ladder.columns import Floats
from scoring.ladder.metrics import Held

Line = tuple[float, float]  # intercept and slope on the log-odds
PLAIN: Line = (0.0, 1.0)
_STEPS = 50
_PENALTY = 1.0  # pulls towards PLAIN: few rows say little about the slope


def fit(log_odds: Floats, y: Outcome) -> Line:
    """Return the line that makes the log-odds most likely, by Newton's method.

    Targets stand a little off 0 and 1, as Platt has it, so that separable rows end somewhere.
    """
    wins, losses = float(y.sum()), float(len(y) - y.sum())
    if not wins or not losses:
        return PLAIN
    target = np.where(y == 1, (wins + 1) / (wins + 2), 1 / (losses + 2))
    line = np.zeros(2)  # where the curve is steepest: from far out Newton oversteps
    design = np.column_stack([np.ones(len(y)), log_odds])
    for _ in range(_STEPS):
        said = 1 / (1 + np.exp(-np.clip(design @ line, -35, 35)))
        gradient = design.T @ (said - target) + _PENALTY * (line - PLAIN)
        curve = (design.T * (said * (1 - said))) @ design + _PENALTY * np.eye(2)
        step = np.linalg.solve(curve, gradient)
        line = line - step
        if np.abs(step).max() < 1e-9:
            break
    return float(line[0]), float(line[1])


def crossed(folds: Sequence[Held], name: str, *, by_time: bool) -> list[Floats]:
    """Return the probabilities of held-out rows by lines fitted on the other folds.

    Over time only earlier folds count; the first one has none and stays as the model said.
    """
    found = []
    for number, fold in enumerate(folds):
        others = folds[:number] if by_time else [*folds[:number], *folds[number + 1 :]]
        line = PLAIN
        if others:
            log_odds = np.concatenate([other.by_model[name] for other in others])
            line = fit(log_odds, np.concatenate([other.y for other in others]))
        found.append(probabilities(fold.by_model[name], line))
    return found


def probabilities(log_odds: Floats, line: Line) -> Floats:
    """Return the probabilities of log-odds under a calibration line."""
    made: Floats = 1 / (1 + np.exp(-np.clip(line[0] + line[1] * log_odds, -40, 40)))
    return made
