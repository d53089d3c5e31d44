"""Drafts that tell a page in other words and orders, true and turned (OUT3)."""

import pytest

from tests.outreach.test_claims_turned import verdict

PAGE = (
    "Quay Robotics replaced its gas ovens with electric ones. Our night shift has 62 technicians. "
    "Two of our five depots run on solar power. Nearly all our steel comes from Ireland. "
    "We turned down an offer from Halden Group. Ida Krall is head of quality; head of legal is "
    "Owen Pell. We check every robot each month. Lotte Maes succeeds Bram Claes as CTO. "
    "Palle makes 900 pumps; Quay Robotics makes 38. A quarter of our sales are exports. "
    "Do the robots need a licence? No. The ministry fined us in May 2026."
)


@pytest.mark.parametrize(
    "claim",
    [
        "You replaced your gas ovens by electric ones.",
        "You rejected an offer from Halden Group.",
        "Nearly all your steel comes from Ireland.",
        "Owen Pell is your head of legal.",
        "Lotte Maes is your CTO.",
        "You make 38 pumps.",
        "One in four of your sales is an export.",
        "Your robots do not need a licence.",
        "The ministry fined you in May.",
    ],
)
def test_retelling_is_not_blocked(claim: str) -> None:
    assert verdict(claim, PAGE) in ("supported", "weak")


@pytest.mark.parametrize(
    "claim",
    [
        "You replaced your electric ovens with gas ones.",
        "Your day shift has 62 technicians.",
        "All of your depots run on solar power.",
        "All your steel comes from Ireland.",
        "All your steel comes from Norway.",
        "You accepted an offer from Halden Group.",
        "Owen Pell is your head of quality.",
        "You check every robot each week.",
        "Bram Claes is your CTO.",
        "You make 900 pumps.",
        "A third of your sales are exports.",
        "Your robots need a licence.",
        "You fined the ministry in May 2026.",
    ],
)
def test_turned_retelling_is_blocked(claim: str) -> None:
    assert verdict(claim, PAGE) in ("unsupported", "stale")
