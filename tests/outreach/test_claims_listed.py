"""Who is told in one breath with others, who stands beside a deed, and what is retold (OUT3)."""

from datetime import UTC, datetime

import pytest

from outreach import claims

NOW = datetime(2026, 11, 21, tzinfo=UTC)
SEEN = datetime(2026, 11, 2, tzinfo=UTC)
USED = "Our app is used by teams like Hullboats, Ternway and Prowling to plan their routes."
RAISED = "Quay has raised its first round from Gantry Fund, Hullboats, Ternway, and Prowling."
BACKED = "We’re backed by the leaders of trade and AI, Rhona Marine, Ternway Capital, and Prowling."
SAVING = "Companies like Hullboats, Ternway and Prowling use Quay to save hours every day."


def verdict(claim: str, page: str) -> str:
    """Return the worst verdict on a sentence of a mail, "none" where it is no claim."""
    source = claims.Source("s", page, SEEN, "Quay")
    record = {"company": "Quay", "first_name": "Ana"}
    body = f"Hi Ana,\n\n{claim}\n\nBest,\nMara"
    found = {one.verdict for one in claims.check(body, record=record, sources=[source], now=NOW)}
    order = ("unsupported", "stale", "weak", "supported")
    return next((one for one in order if one in found), "none")


@pytest.mark.parametrize(
    ("claim", "page"),
    [
        ("Prowling and Hullboats build on your app.", USED),
        ("Prowling nutzt Ihre App.", USED),
        ("Hullboats and Ternway use your app.", USED),
        ("Hullboats and Prowling invested in you.", RAISED),
        ("Ternway Capital is one of your backers.", BACKED),
        ("Hullboats and Ternway save hours each day with you.", SAVING),
        (
            "You are trusted by firms like Hullboats, Ternway, Rhona.",
            "We are trusted by firms like Hullboats, Ternway, Rhona, and Prowling to move boats.",
        ),
        ("Schön, dass Sie in Graz ein Werk eröffnet haben.", "We opened a plant in Graz in May."),
        (
            "Schön, dass Ternway bei Ihnen eingestiegen ist.",
            "Quay announced that Ternway will help it and has invested in the firm.",
        ),
        ("You have passed 25,000 stars.", "We have 27k stars and 180 contributors."),
        (
            "More than 2,000 startups are your customers.",
            "We have over 2000 customers in many trades.",
        ),
        (
            "Über 1.400 Praxen arbeiten schon mit Ihnen.",
            "We are live in over 1,400 dental practices of the country.",
        ),
        ("Ihre Karte gibt es seit Dezember 2025.", "Our card was launched on Dec 14th, 2025."),
        (
            "Your pump is quieter than the Prowling P4.",
            "In noise tests our pump, a quiet one, outperforms the Prowling P4.",
        ),
    ],
)
def test_check_lets_a_true_retelling_pass(claim, page):
    assert verdict(claim, page) in ("supported", "weak")


@pytest.mark.parametrize(
    ("claim", "page"),
    [
        ("You use Prowling's app.", USED),
        ("You acquired Ternway.", USED),
        ("Ternway bought you.", USED),
        ("You invested in Hullboats.", RAISED),
        ("You invested in Ternway Capital.", BACKED),
        ("You save hours every day with Hullboats.", SAVING),
        ("Your president is Jeff Price.", "President Jeff Lorne is a licensed contractor."),
        ("Ida Fell is your CEO.", "Ida Fell (CEO of Ternway BV) is glad of the order."),
        (
            "Your CEO Ida Fell is glad of the order.",
            "Ida Fell, CEO of Ternway, is glad of the order.",
        ),
        ("Ihr Umsatz hat sich verzehnfacht.", "Our revenue grew 6x in 2025."),
        ("Über 1.900 Praxen nutzen Sie.", "We are live in over 1,400 dental practices."),
        ("Ihre Karte gibt es seit März 2025.", "Our card was launched on Dec 14th, 2025."),
        ("Sie haben schon ein Werk in Graz eröffnet.", "We will open a plant in Graz in May."),
        ("You have passed 25,000 stars.", "We have 37k stars and 180 contributors."),
    ],
)
def test_check_catches_who_did_not_do_it(claim, page):
    assert verdict(claim, page) == "unsupported"


def test_check_of_a_list_without_an_end_is_linear():
    source = claims.Source("s", "Used by " + "Hull, " * 20_000, SEEN, "Quay")
    body = "Hi Ana,\n\nHull and Tern use you.\n\nBest,\nMara"
    found = claims.check(body, record={"company": "Quay"}, sources=[source], now=NOW)
    assert len(found) == 1


@pytest.mark.parametrize(
    ("claim", "page", "told"),
    [
        ("You are used by Ternway.", "Quay competes with teams like Ternway.", False),
        ("Ternway is a customer of yours.", "Quay konkurriert mit Ternway.", False),
        ("You compete with Ternway.", "Quay competes with teams like Ternway.", True),
        ("You bought Ternway.", "Quay bought Ternway to compete with Oldham.", True),
    ],
)
def test_check_rival_is_no_customer(claim, page, told):
    assert (verdict(claim, page) == "supported") == told
