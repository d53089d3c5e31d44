"""What is chosen among passages is what it would be if every check were held against each."""

import random
from collections.abc import Sequence
from datetime import UTC, datetime

import pytest

from outreach import claims
from outreach.claims import support, trials
from outreach.claims.passages import Passage, Source
from outreach.claims.support import Comparison, Opening
from outreach.claims.trials import Trial

NOW = datetime(2026, 11, 20, tzinfo=UTC)
SOURCE = Source("page", "Quay opened a depot in Kiel.", NOW, "Quay")


def _trial(place: int, judged: Comparison, asked: list[int], *, is_refused: bool = False) -> Trial:
    def judge() -> Comparison:
        asked.append(place)
        return judged

    passage = Passage(SOURCE, 0, len(SOURCE.text), place, place)
    begun = Opening(judged.coverage, judged.likeness, is_refused=False)
    return Trial(passage, begun, judge, lambda: is_refused)


def _drawn(rng: random.Random) -> list[Comparison]:
    """Return comparisons as the checks make them: supported from the least coverage on."""
    made = []
    for _ in range(rng.randint(1, 7)):
        coverage, likeness = rng.randint(0, 10) / 10, rng.randint(0, 10) / 10
        allowed = ["unsupported", "weak", "stale"]
        allowed += ["supported"] * 2 * (coverage >= support.SUPPORTED)
        verdict = rng.choice(allowed)
        is_contradicted = verdict == "unsupported" and rng.random() < 0.7
        is_of_figure = is_contradicted and rng.random() < 0.5
        made.append(
            Comparison(verdict, "", coverage, likeness, is_contradicted, False, is_of_figure)
        )
    return made


def _rank(one: Comparison) -> tuple[int, float]:
    return support.RANK[one.verdict], one.coverage


def _or_contradiction(chosen: int, told: Sequence[Comparison], *, by_figures: bool) -> int:
    against = [
        one
        for one in range(len(told))
        if told[one].is_contradicted and (by_figures or not told[one].is_of_figure)
    ]
    if not against or told[chosen].is_contradicted:
        return chosen
    likest = max(against, key=lambda one: told[one].likeness)
    is_likelier = told[chosen].likeness < 0.9 * told[likest].likeness
    return likest if is_likelier and told[likest].likeness >= 0.5 else chosen


@pytest.mark.parametrize("seed", range(200))
def test_the_choice_is_that_of_all_judged(seed: int) -> None:
    rng = random.Random(seed)
    told = _drawn(rng)
    by_figures = rng.random() < 0.5
    drawn = [
        _trial(
            place, one, [],
            is_refused=one.verdict == "unsupported" and one.coverage < 0.34 and rng.random() < 0.8,
        )
        for place, one in enumerate(told)
    ]  # fmt: skip
    best = trials.best(drawn)
    chosen = max(range(len(told)), key=lambda place: _rank(told[place]))
    assert best is drawn[chosen]
    likelier = trials.or_contradiction(best, drawn, by_figures=by_figures)
    assert likelier is drawn[_or_contradiction(chosen, told, by_figures=by_figures)]


def test_what_cannot_be_chosen_is_not_judged() -> None:
    asked: list[int] = []
    drawn = [
        _trial(0, Comparison("unsupported", "", 0.3, 0.3), asked, is_refused=True),
        _trial(1, Comparison("weak", "", 0.6, 0.6), asked),
        _trial(2, Comparison("supported", "", 0.9, 0.9), asked),
    ]
    best = trials.best(drawn)
    assert trials.or_contradiction(best, drawn, by_figures=True).passage.first == 2
    assert asked == [2]


def test_a_past_time_is_stale_though_another_passage_shares_more() -> None:
    dated = "On 3 March 2025 the harbour let Quay open a depot with a cook near the canal."
    other = "Painters and plumbers like the depot."
    (found,) = claims.check(
        "You hired drivers, welders, painters, clerks, plumbers, carpenters and cooks for the "
        "depot last week.",
        record={"company": "Quay"},
        sources=[Source("news", dated, NOW, "Quay"), Source("page", other, NOW, "Quay")],
        now=NOW,
    )
    assert (found.verdict, found.source) == ("stale", "news")
