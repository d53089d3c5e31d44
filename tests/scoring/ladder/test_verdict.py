"""Which step of the ladder past leads earn (SCO8, SCO9, OP14)."""

import json
from itertools import pairwise

import numpy as np
import pytest

from scoring.ladder import cards, drift
from scoring.ladder.columns import Column, Kind, read
from scoring.ladder.fitting import FITS
from scoring.ladder.outcomes import NoOutcome, outcomes
from scoring.ladder.verdict import judge
from tests.scoring.ladder.leads import past, with_column


def days(n: int) -> Column:
    texts = tuple(map(str, range(n)))
    return Column("day", Kind.DATE, texts, np.arange(n, dtype=np.int32), np.arange(n, dtype=float))


def linked(n: int = 2000, seed: int = 5):
    """Return leads that written rules rank badly: two columns that say the same thing twice."""
    sheet, y = past(n, seed, strength=0.8)
    visits = sheet.columns["Visits"].numbers()
    for name in ("Clicks", "Pages", "Views"):
        sheet = with_column(sheet, name, [f"{10 * value:.0f}" for value in visits])
    return sheet, y


@pytest.fixture(scope="module")
def earned():
    return judge(*linked())


def test_a_model_that_beats_the_rules_is_offered_and_says_from_how_many_deals(earned) -> None:
    """OP14."""
    assert earned.step == "ml"
    assert earned.why.startswith(
        "ML ranks leads by predicted close probability, computed from 2,000"
    )
    assert earned.measured.gain.low > 0
    assert earned.measured.calibration_error <= 0.04


def test_shuffled_outcomes_stay_at_rules() -> None:
    sheet, y = linked()

    verdict = judge(sheet, np.random.default_rng(0).permutation(y))

    assert verdict.step == "rules"
    assert "Not enough signal" in verdict.why
    assert {one.score for one in cards.scored(verdict.card, sheet)} == {50}


def test_too_few_deals_stay_at_rules_however_clear_they_are() -> None:
    """SCO8."""
    verdict = judge(*past(600))

    assert verdict.step == "rules"
    assert "Too few for a model: it needs 1,000 closed deals and 300 of the rarer" in verdict.why


def test_another_base_rate_later_withdraws_the_claim() -> None:
    sheet, y = linked()
    y = np.where((np.arange(len(y)) > 1500) & (np.arange(len(y)) % 2 == 0), 1, y).astype(np.int8)

    verdict = judge(sheet, y, time=days(len(y)))

    assert verdict.step == "rules"
    assert verdict.drift[0].what == "base rate"
    assert "A model's claim is withdrawn because of drift: the base rate drifts" in verdict.why


def test_steady_leads_do_not_drift() -> None:
    _, y = linked(1500)

    assert drift.base_rate(y, days(len(y)).numbers()) == []
    assert (
        drift.population(*np.split(np.random.default_rng(0).normal(size=1000), 2), "a", "b") == []
    )


def test_another_population_to_be_scored_withdraws_the_claim() -> None:
    sheet, y = linked()
    later = sheet.take(np.flatnonzero(sheet.columns["Visits"].numbers() > 5))

    verdict = judge(sheet, y, later=later)

    assert verdict.step == "rules"
    assert [change.what for change in verdict.drift] == ["population"]


def test_reasons_sum_to_the_score_and_recompute_from_the_stored_card(earned) -> None:
    sheet, _ = linked(300, seed=9)

    scored = cards.scored(earned.card, sheet)

    assert all(sum(reason.points for reason in one.reasons) == one.score for one in scored)
    assert {type(one.score) for one in scored} == {int}
    stored = json.loads(json.dumps(cards.as_json(earned.card)))
    assert cards.scored(cards.from_json(stored), sheet) == scored
    row = {"Visits": "7", "Source": "source 2", "Clicks": "70", "Pages": "70", "Views": "70"}
    again = cards.from_json(stored)
    assert cards.scored(again, again.sheet([row])) == cards.scored(again, again.sheet([row]))


def test_the_same_leads_give_the_same_bytes(earned) -> None:
    again = judge(*linked())

    assert cards.as_json(again.card) == cards.as_json(earned.card)
    assert again.why == earned.why


def test_probabilities_rise_with_the_score(earned) -> None:
    sheet, _ = linked(300, seed=9)

    scored = sorted(cards.scored(earned.card, sheet), key=lambda one: one.probability)

    assert all(0 <= one.probability <= 1 for one in scored)
    assert all(a.score <= b.score for a, b in pairwise(scored))


def test_rules_give_nothing_for_what_is_not_known() -> None:
    """Missing data lowers the confidence and not the score."""
    sheet, _ = past(1500)
    verdict = judge(*past(600))
    unknown = read(["Visits", "Source", "Colour"], [["", "", ""]], sheet.kinds())

    found = cards.scored(verdict.card, unknown)[0]

    assert [reason.text for reason in found.reasons] == ["Where every lead starts"]
    assert (found.confidence, found.probability) == (0, None)


@pytest.mark.parametrize("name", FITS)
def test_a_ranking_is_the_sum_of_its_tables(name) -> None:
    sheet, y = past(800)

    fitted = FITS[name](sheet, y)

    total = np.full(sheet.size, fitted.start)
    for block, table in zip(fitted.blocks, fitted.tables, strict=True):
        total += table[block.slots(sheet.columns[block.column], sheet.size)]
    assert np.array_equal(total, fitted.log_odds(sheet))


def test_open_stages_are_left_out() -> None:
    rows = [["Won"], ["Lost"], ["Prospecting"], [""], ["won"]]

    found = outcomes(read(["Stage"], rows).columns["Stage"], "Won")

    assert (found.rows.tolist(), found.y.tolist(), found.open) == ([0, 1, 4], [1, 0, 1], 2)


def test_an_outcome_that_never_occurs_is_refused_with_what_there_is() -> None:
    with pytest.raises(NoOutcome, match="“Win” does not occur in “Stage”, which has Lost, Won"):
        outcomes(read(["Stage"], [["Won"], ["Lost"], ["Lost"]]).columns["Stage"], "Win")
