"""Retellings in words of one matter, of two places, by sum, initials and office (OUT3)."""

import pytest

from outreach.claims import matters, words
from tests.outreach.test_claims_turned import verdict

PAGE = (
    "Quay Robotics, founded in 2004 by Ida Krall and Owen Pell, employs 130 people and 60 more in "
    "summer. The 95-strong company Halden Group is a customer. Last year we made a loss of "
    "£3.4 million. Lotte Maes succeeds co-founder Owen Pell as Chief Commercial Officer. "
    "We were the first yard to build a hydrogen ferry. The National Boat Authority inspected the "
    "yard in March 2026. Since 2024 the halls have been heated with pellets instead of gas. "
    "No courses are being cut. It was our third acquisition. Training takes six minutes a day."
)


@pytest.mark.parametrize(
    "claim",
    [
        "Ida Krall and Owen Pell started the company in 2004.",
        "You have been around for more than 20 years.",
        "In summer your workforce grows to 190.",
        "You lost £3.4 million last year.",
        "Owen Pell is handing his office over to Lotte Maes.",
        "Lotte Maes is your new CCO.",
        "No other yard had built a hydrogen ferry before you.",
        "The NBA inspected your yard in March.",
        "You switched the heating from gas to pellets in 2024.",
        "All of your courses will continue.",
        "You have made three acquisitions.",
        "Training only takes six minutes a day.",
    ],
)
def test_retelling_is_not_blocked(claim: str) -> None:
    assert verdict(claim, PAGE) in ("supported", "weak")


NEWS = (
    "The London-based firm has been awarded a ten-year contract by Norsk Air to service its 34 "
    "Airbus jets. Passenger numbers have climbed since the company introduced its flat fare. "
    "Quay Robotics was acquired by the Danish group Tryghold in March 2026. From 1 February its 26 "
    "staff will work in Bristol. Drivers get 5 per cent more pay. Complaints fell by half. "
    '"We need one visit," says head of sales Petra Wend. The licence in Paris expires in August. '
    "We supply shops in Norway and Denmark. Lotte Wray led the six-person team."
)


@pytest.mark.parametrize(
    "claim",
    [
        "You're headquartered in London.",
        "Norsk Air has chosen you to service its Airbus fleet.",
        "Passenger numbers have grown since you launched the flat fare.",
        "You have been part of Tryghold since March.",
        "All 26 employees will work in Bristol.",
        "You're giving drivers a 5% raise.",
        "Half as many people complain as before.",
        "Petra Wend, who heads your sales, says that you need one visit.",
        "Your Paris licence expires next August.",
        "You supply shops in Scandinavia.",
        "Lotte Wray headed the team of six.",
    ],
)
def test_news_in_other_words_is_not_blocked(claim: str) -> None:
    assert verdict(claim, NEWS) in ("supported", "weak")


@pytest.mark.parametrize(
    "claim",
    [
        "You're headquartered in Leeds.",
        "You awarded Norsk Air a ten-year contract.",
        "You acquired Tryghold in March.",
        "All 62 employees will work in Bristol.",
        "You're giving drivers a 15% raise.",
        "Your staff started work in Bristol in February 2026.",
        "You supply shops in Italy.",
        "Lotte Wray headed the team of sixteen.",
    ],
)
def test_news_changed_is_blocked(claim: str) -> None:
    assert verdict(claim, NEWS) in ("unsupported", "stale")


@pytest.mark.parametrize(
    "claim",
    [
        "In summer your workforce grows to 290.",
        "You have been around for more than 40 years.",
        "You have made four acquisitions.",
        "You made a profit of £3.4 million last year.",
        "Owen Pell succeeds Lotte Maes.",
        "The NBC inspected your yard in March.",
        "Some of your courses are being cut.",
        "Ida Krall is your leading designer in Oslo.",
    ],
)
def test_changed_retelling_is_blocked(claim: str) -> None:
    assert verdict(claim, PAGE) in ("unsupported", "stale")


def test_no_words_of_one_matter_exclude_each_other() -> None:
    groups = [frozenset(map(words.stem, line.split())) for line in matters.RELATED]
    both = [(a, b) for group in groups for a in sorted(group) for b in sorted(words.kin(a) & group)]
    assert both == []
