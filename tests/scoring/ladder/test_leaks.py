"""The leak guard refuses what was written after the outcome, and nothing for being strong."""

import numpy as np
import pytest

from scoring.ladder import suspicions
from scoring.ladder.columns import Kind, read
from scoring.ladder.leaks import guard
from tests.scoring.ladder.leads import past, with_column

SHEET, Y = past(1200)


@pytest.fixture
def drawn() -> np.random.Generator:
    return np.random.default_rng(3)


def refused(name: str, texts: list[str], **over) -> str:
    found = {
        one.column: one.reason for one in guard(with_column(SHEET, name, texts), Y, **over).refused
    }
    assert set(found) <= {name}
    return found.get(name, "")


@pytest.mark.parametrize(
    "name",
    [
        "CloseDate", "Stage_Change_Date__c", "LastModifiedDate", "Days_Until_Modified__c",
        "Duration_at_Stage1__c", "Lost Reason", "Deal Stage", "Lead Quality", "Lead Profile",
        "Last Notable Activity", "Win Probability", "Call duration", "Is Converted",
        "Verlustgrund", "Date de clôture", "motivo de pérdida", "Gesprächsdauer", "hs_lastmodifieddate",
        "close_value", "Customer since", "Forecast Category",
    ],
)  # fmt: skip
def test_names_of_what_comes_after_the_outcome_are_suspected(name) -> None:
    found = suspicions.by_name(name, Kind.CATEGORY)

    assert found is not None
    assert found.is_sure


@pytest.mark.parametrize(
    "name",
    [
        "Lead Origin", "Lead Source", "Total Time Spent on Website", "poutcome", "campaign",
        "cons.price.idx", "Marital status", "Created Date", "CreatedById", "Previous won deals",
        "Earliest_Delivery_Commence_Date__c", "Page Views Per Visit", "Last Activity", "Closest store",
        "Job", "Disclosure", "Credit score", "day_of_week", "Amount", "Country",
    ],
)  # fmt: skip
def test_names_of_what_is_known_beforehand_pass(name) -> None:
    assert suspicions.by_name(name, Kind.CATEGORY) is None


def test_a_noisy_copy_of_the_outcome_is_refused_under_any_name(drawn) -> None:
    copy = np.where(drawn.random(len(Y)) < 0.08, 1 - Y, Y)

    assert refused("Zeta", [f"v{one}" for one in copy]).startswith("Alone it orders 9")


def test_a_column_filled_in_only_for_one_outcome_is_refused(drawn) -> None:
    texts = ["gone" if not won and drawn.random() < 0.5 else "" for won in Y]

    assert refused("Zeta", texts) == "It is filled in nearly only where the deal was lost."


def test_values_that_occur_with_one_outcome_only_are_refused(drawn) -> None:
    texts = [f"s{drawn.integers(2 if won else 0, 4)}" for won in Y]

    assert "occurs only where the deal was lost" in refused("Zeta", texts)


def test_a_value_of_some_won_deals_only_is_refused_and_an_honest_group_is_not(drawn) -> None:
    some = [f"g{drawn.integers(3) + (won and drawn.random() < 0.5)}" for won in Y]
    group = [f"g{drawn.integers(3) + (drawn.random() < 0.2 + 0.4 * won)}" for won in Y]

    assert refused("Zeta", some) == "“g3” occurs only where the deal was won."
    assert refused("Zeta", group) == ""


def test_a_group_without_wins_and_a_gap_among_the_lost_are_honest(drawn) -> None:
    lost = np.flatnonzero(Y == 0)
    some = set(drawn.choice(lost, len(lost) // 5, replace=False).tolist())
    group = ["Government" if n in some else f"g{drawn.integers(4)}" for n in range(len(Y))]
    phone = ["" if n in some else "set" for n in range(len(Y))]

    assert refused("Industry", group) == ""
    assert refused("Phone", phone) == ""


def test_dates_after_the_column_of_time_are_refused() -> None:
    time = read(["Created"], [[f"2021-03-{1 + n % 28:02}"] for n in range(len(Y))]).columns[
        "Created"
    ]
    later = [f"2021-05-{1 + n % 28:02}" for n in range(len(Y))]

    reason = refused("Zeta", later, time=time)

    assert reason == "100% of its dates lie after “Created”: it was written later."
    assert refused("Delivery date", later, time=time) == ""


def test_pairs_that_only_together_tell_the_outcome_are_refused(drawn) -> None:
    """One of the two goes: what is left of the pair tells nothing."""
    one = drawn.integers(0, 2, len(Y))
    sheet = with_column(SHEET, "Left", [f"a{v}" for v in one])

    found = guard(with_column(sheet, "Right", [f"b{v}" for v in one ^ Y]), Y)

    assert [refusal.column for refusal in found.refused] == ["Right"]


def test_many_leaks_at_once_hide_none_of_them(drawn) -> None:
    sheet = SHEET
    for name, share in (("A", 0.0), ("B", 0.05), ("C", 0.1)):
        flips = np.where(drawn.random(len(Y)) < share, 1 - Y, Y)
        sheet = with_column(sheet, name, [f"v{one}" for one in flips])

    assert [one.column for one in guard(sheet, Y).refused] == ["A", "B", "C"]


@pytest.mark.parametrize("strength", [0.9, 1.2])
def test_strong_honest_columns_are_not_refused(strength, drawn) -> None:
    texts = [f"{value:.3f}" for value in strength * Y + drawn.normal(size=len(Y))]

    assert refused("Time on site", texts) == ""


def test_a_person_overrules_a_false_alarm_with_a_note(drawn) -> None:
    texts = [str(one) for one in drawn.integers(0, 9, len(Y))]
    sheet = with_column(SHEET, "Lead Score", texts)

    found = guard(sheet, Y, kept={"Lead Score": "Frozen at creation."})

    assert found.refused == ()
    assert [one.column for one in found.overruled] == ["Lead Score"]


def drawn_from(levels: list[str], drawn: np.random.Generator, pull: float = 0.8) -> list[str]:
    """Deal levels so that the later ones are won more often, none of them always."""
    place = pull * Y + drawn.normal(size=len(Y))
    at = np.searchsorted(np.quantile(place, np.linspace(0, 1, len(levels) + 1)[1:-1]), place)
    return [levels[one] for one in at]


@pytest.mark.parametrize(
    ("name", "levels"),
    [
        ("Source", ["Cold", "Event", "Web"]),
        ("Temperature", ["cold", "warm", "hot"]),
        ("Interest", ["Interested in training", "Interested in consulting"]),
        ("Request", ["Brochure", "Call back", "Meeting"]),
        ("State", ["TX", "NY", "CA"]),
        ("Status", ["new visitor", "known contact"]),
        ("Stage", ["Seed", "Series A", "Public"]),
        ("Tags", ["startup", "agency", "enterprise"]),
        ("Reason", ["Support", "Pricing", "Demo"]),
        ("Purchase timeframe", ["unknown", "next year", "this quarter"]),
        ("Signed up for newsletter", ["no", "yes"]),
        ("Awards won", ["0", "1", "2"]),
        ("Funding stage date", ["2024-01-05", "2024-06-01", "2025-01-01"]),
    ],
)
def test_few_honest_values_pass_whatever_they_and_the_column_are_called(
    name, levels, drawn
) -> None:
    assert refused(name, drawn_from(levels, drawn)) == ""


WISHES = (
    ["a sample", "a brochure", "prices"],
    ["forty seats", "a rollout", "integration with SAP"],
)
LOST = ["called, not interested", "went with a rival", "no budget", "no answer"]
NOTED = (LOST, ["signed the order form", "PO received", "called back, agreed"])


def written(kinds: tuple[list[str], list[str]], of: np.ndarray, drawn: np.random.Generator):
    return [f"{drawn.choice(kinds[one])} on day {drawn.integers(400)}" for one in of]


@pytest.mark.parametrize("name", ["Notes", "Comments", "Inquiry"])
def test_text_is_judged_by_what_it_says_and_not_by_its_name(name, drawn) -> None:
    wish = (0.8 * Y + drawn.normal(size=len(Y)) > 0.4).astype(int)

    assert refused(name, written(WISHES, wish, drawn)) == ""
    assert refused(name, written(NOTED, Y, drawn))


def test_figures_that_stand_with_one_outcome_only_are_refused(drawn) -> None:
    discount = np.where((Y == 1) & (drawn.random(len(Y)) < 0.6), drawn.integers(1, 40, len(Y)), 0)

    assert "occur only where the deal was won" in refused("Rebate", [str(d) for d in discount])


def test_numbers_of_rows_that_only_won_deals_have_are_refused(drawn) -> None:
    numbers = [f"C-{at}" if won and drawn.random() < 0.9 else "" for at, won in enumerate(Y)]

    assert "filled in nearly only where the deal was won" in refused("Reference", numbers)
