"""What a letter makes of several sentences of a page: sums, offices, places, pronouns (OUT3)."""

import pytest

from outreach.claims import facts, slots, subjects
from tests.outreach.test_claims_turned import verdict

PAGE = (
    "Quay Robotics runs 60 presses with a crew of 14 six days a week. "
    "It turned down an offer from Halden Works in May. The investor Palle Capital watched. "
    "Founder Ida Krall handed the post of chief executive to Owen Pell in March 2026 but "
    "stays as chair. "
    "Sales rose from £9 million to £16 million, 31 per cent of them abroad. "
    "None of the 25 fitters will lose their job. "
    "The rival Marlow delivers 40,000 crates a day; Quay Robotics delivers 26,000. "
    "Anna Storm owns 80 per cent of the shares; her sister Eva Storm heads the workshop. "
    "The firm has pulled out of Bergen, where the builder Lunde is cutting 200 jobs. "
    "Delivery begins in April 2027."
)


@pytest.mark.parametrize(
    "claim",
    [
        "Your crew has 14 people.",
        "Your sales grew by £7 million.",
        "Almost a third of your sales are made abroad.",
        "Anna Storm holds four fifths of the shares.",
        "Owen Pell took over as CEO from Ida Krall in March.",
        "Ida Krall stays on as chair.",
        "All 25 fitters keep their jobs.",
        "You deliver 26,000 crates a day.",
        "You have left Bergen.",
        "You rejected an offer from Halden Works.",
    ],
)
def test_letter_on_a_page_is_not_blocked(claim: str) -> None:
    assert verdict(claim, PAGE) in ("supported", "weak")


@pytest.mark.parametrize(
    "claim",
    [
        "Halden Works turned down your offer.",
        "You turned down an offer from Palle Capital.",
        "Ida Krall took over as CEO from Owen Pell in March.",
        "Eva Storm owns 80 per cent of the shares.",
        "You are cutting 200 jobs.",
        "All 25 fitters will lose their job.",
        "Marlow delivers 26,000 crates a day.",
        "Your sales grew by £8 million.",
        "You have pulled out of Lunde.",
    ],
)
def test_letter_that_turns_a_page_is_blocked(claim: str) -> None:
    assert verdict(claim, PAGE) in ("unsupported", "stale")


@pytest.mark.parametrize(
    ("claim", "quote", "given"),
    [
        ("You took an order from Palle.", "We took an order from Lunde.", ("Lunde", "Palle")),
        ("You have an office in York.", "We have an office in Leeds, York and Hull.", None),
        ("You have a plant in Germany.", "We have a plant in Dachau.", None),
        ("You took an order from Palle.", "An order came. Palle is in Lunde.", None),
    ],
)
def test_slots_with_another_name(claim: str, quote: str, given: tuple[str, str] | None) -> None:
    assert slots.other(facts.read(claim), facts.read(quote)) == given


def test_subject_behind_its_deed_is_named_late() -> None:
    claim = facts.read("Halden Works won the order.")
    page = [facts.read("In May it won the order."), facts.read("Halden Works bid less.")]
    assert subjects.is_named_late(claim, page)
    assert not subjects.is_named_late(claim, page[::-1])
