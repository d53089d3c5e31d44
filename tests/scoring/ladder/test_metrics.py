"""Figures of held-out rows, checked by hand and against scikit-learn."""

import numpy as np
import pytest
from sklearn.metrics import roc_auc_score

from scoring.ladder import calibration, metrics
from scoring.ladder.metrics import Held

Y = np.array([1, 0, 1, 1, 0, 0, 1, 0] * 50, dtype=np.int8)


@pytest.fixture
def drawn() -> np.random.Generator:
    return np.random.default_rng(1)


def held(scores: np.ndarray) -> list[Held]:
    return [Held(np.arange(len(Y)), Y, {"m": scores, "same": scores})]


def test_auc_agrees_with_the_definition_and_with_ties(drawn) -> None:
    scores = np.round(Y + drawn.normal(size=len(Y)), 1)

    assert metrics.auc(scores, Y) == pytest.approx(roc_auc_score(Y, scores), abs=1e-12)
    assert metrics.auc(np.zeros(len(Y)), Y) == 0.5


def test_the_gain_of_a_model_over_itself_is_nothing(drawn) -> None:
    found = metrics.aucs([held(Y + drawn.normal(size=len(Y)))], ["m", "same"])

    assert metrics.interval(found["m"] - found["same"]) == metrics.Interval(0.0, 0.0, 0.0)


def test_a_second_repeat_adds_no_certainty(drawn) -> None:
    one = held(Y + drawn.normal(size=len(Y)))

    alone = metrics.interval(metrics.aucs([one], ["m"])["m"])
    twice = metrics.interval(metrics.aucs([one, one], ["m"])["m"])

    assert twice.rounded() == alone.rounded()


def test_five_equal_parts_widen_an_interval_by_half() -> None:
    assert metrics.widening([(80, 20)] * 5) == 1.5


def test_lift_of_a_perfect_order_is_one_over_the_rate() -> None:
    """SCO3."""
    assert metrics.lift(held(Y.astype(float)), "m").mid == pytest.approx(2.0)
    assert metrics.lift(held(np.zeros(len(Y))), "m").mid == pytest.approx(1.0)


def test_calibration_error_counts_the_distance_by_decile() -> None:
    probabilities = np.full(len(Y), 0.7)

    deciles = metrics.reliability(probabilities, Y)

    assert [one.n for one in deciles] == [40] * 10
    assert metrics.calibration_error(deciles) == pytest.approx(0.2)
    assert metrics.brier(probabilities, Y) == pytest.approx(0.29)


def test_platt_repairs_overconfident_log_odds(drawn) -> None:
    truth = drawn.normal(size=20_000)
    y = (drawn.random(20_000) < 1 / (1 + np.exp(-truth))).astype(np.int8)

    intercept, slope = calibration.fit(3 * truth + 1, y)

    assert slope == pytest.approx(1 / 3, abs=0.02)
    assert intercept == pytest.approx(-1 / 3, abs=0.04)
