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
        "You lost £3.4 million last year.",
        "Owen Pell is handing his office over to Lotte Maes.",
        "Lotte Maes is your new CCO.",
        "No other yard had built a hydrogen ferry before you.",
        "The NBA inspected your yard in March.",
        "You switched the heating from gas to pellets in 2024.",
        "All of your courses will continue.",
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
        "Passenger numbers have grown since you launched the flat fare.",
        "You have been part of Tryghold since March.",
        "All 26 employees will work in Bristol.",
        "You're giving drivers a 5% raise.",
        "Petra Wend, who heads your sales, says that you need one visit.",
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


@pytest.mark.parametrize(
    ("page", "claim"),
    [
        # two figures beside each other are no sum
        ("employs 130 people and opened 60 more shops", "You employ 190 people."),
        ("sold 40 trucks and bought 12 more vans", "You sold 52 trucks."),
        ("has 120 people; another 30 left in spring", "You have 150 people."),
        ("has 40 stores, and 12 more closed in May", "You have 52 stores."),
        ("raised $5 million and owes a further $3 million", "You raised $8 million."),
        ("opened 12 shops in May and will open 8 more next year", "You opened 20 shops."),
        # who leaves a plant does not come from it
        (
            "says Ida Krall leaves the Leeds plant in March",
            "Ida Krall joins from your Leeds plant in March.",
        ),
        # half as much is not half more
        ("uses half as much sugar as in 2024", "You use 50 % more sugar than in 2024."),
        # words and names that are written as cities are
        ("opened a nice new shop", "You opened a new shop in France."),
        ("bottles wine with a cork", "You bottle wine in Ireland."),
        ("bought a porto wine cellar", "You bought a wine cellar in Portugal."),
        ("moved its bank account to Boston Bank", "You moved your bank account to America."),
        ("sells tea in South America", "You sell tea in the USA."),
        # the third of some is no three of them
        ("opened its third plant in Poland in 2025", "You opened three plants in Poland in 2025."),
        ("took over the fourth floor", "You took over four floors."),
        ("took third place among bakeries", "You have three bakeries."),
        ("plans its third plant", "You plan three plants."),
        # a wish is no plan, and who waits is not without
        ("hears that its Leeds plant should be sold", "Your Leeds plant will be sold."),
        ("is still waiting for its licence", "You have no licence."),
        ("does not plan to open in Leeds", "You did not open in Leeds."),
        ("was the first bakery to be fined", "No other bakery has been fined."),
        # a part, a rank, another's seat, another time
        ("will move some of the 26 staff to Leeds", "All 26 staff will move to Leeds."),
        ("has Lotte Maes as its CCO", "Lotte Maes is your CSO."),
        ("sold tea to the London-based Bosun", "You're headquartered in London."),
        ("lost a licence that expired in August", "Your licence expires next August."),
        ("was founded a decade ago", "You were founded two decades ago."),
        ("supplies the 95-strong company Halden", "You have 95 employees."),
        ("makes half-price bread and sales rise", "Half of your bread is sold."),
        ("says Owen Pell spent ten years at Bosun", "Owen Pell wants to sell a plant to Bosun."),
        ("saves 40 euros per order", "You pay 40 euros per order."),
        ("repairs 40 ships", "You run a fleet of 40 ships."),
        ("distributes Bosun tea", "You sold Bosun."),
        ("delayed the opening in Leeds", "You pushed the opening in Leeds."),
        ("has 40 bakers. Bosun has 12 vans in Leeds", "You have 40 bakers and 12 vans in Leeds."),
    ],
)
def test_falsehood_near_a_rule_is_not_supported(page: str, claim: str) -> None:
    assert verdict(claim, f"Quay Robotics {page}.") in ("unsupported", "stale", "weak")


def test_no_words_of_one_matter_exclude_each_other() -> None:
    groups = [frozenset(map(words.stem, line.split())) for line in matters.RELATED]
    both = [(a, b) for group in groups for a in sorted(group) for b in sorted(words.kin(a) & group)]
    assert both == []
