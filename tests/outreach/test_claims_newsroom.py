"""Company news told in a letter's words: old values, shares, denials, doers (OUT3)."""

import pytest

from tests.outreach.test_claims_turned import verdict

PAGE = (
    "Quay Robotics grew from 40 to 100 shops, the trade press wrote in May 2026. "
    "Five of the nine partners are women. We opened offices in London, Dubai and Singapore. "
    "Parking is allowed everywhere except in the north yard. "
    "Competitor Palle was sold to an investor in March. "
    "The licence is not yet granted in Norway. Our robots fit 30 panels an hour. "
    "Anna Storm Lund leaves for Tallmo in June; Bert Olsen Riis heads the plant in Hull. "
    "Entry costs nothing. Delivery takes 45 minutes. The price is €3 per crate. "
    "Profit has fallen for the third year in a row. All nine branches stay open. "
    "Halden Works won a five-year contract from Quay Robotics."
)


@pytest.mark.parametrize(
    "claim",
    [
        "You have grown to 100 shops.",
        "You more than doubled your shops.",
        "You now have 100 shops instead of 40.",
        "More than half of your nine partners are women.",
        "You opened offices in three cities.",
        "Parking is allowed everywhere but in the north yard.",
        "The licence has yet to be granted in Norway.",
        "Delivery takes three quarters of an hour.",
        "Entry is free of charge.",
        "Your profit has fallen three years running.",
        "None of your nine branches will close.",
        "You awarded Halden Works a five-year contract.",
    ],
)
def test_news_in_other_words_is_not_blocked(claim: str) -> None:
    assert verdict(claim, PAGE) in ("supported", "weak")


@pytest.mark.parametrize(
    "claim",
    [
        "You have grown to 40 shops.",
        "You tripled your shops.",
        "Only a few of your nine partners are women.",
        "Parking is allowed in the north yard.",
        "You were sold to an investor in March.",
        "Bert Olsen Riis leaves for Tallmo in June.",
        "You charge for entry.",
        "The price is €3 per pallet.",
        "Halden Works awarded you a five-year contract.",
        "The licence is granted in Norway.",
    ],
)
def test_news_that_is_turned_is_blocked(claim: str) -> None:
    assert verdict(claim, PAGE) in ("unsupported", "stale")
