"""The connected model's path: its text is checked, and its second opinion only lowers (OUT3)."""

import json
from datetime import UTC, datetime
from decimal import Decimal

import pytest

from leadops.ai import actions
from outreach import claims, voice, writing
from outreach.providers import doubting, drafting
from outreach.queries.checking import Checked
from outreach.queries.material import Material
from tests.fakes.fakellm import FakeLLM

QUOTE = "We are opening an office in Lyon and are looking for three account executives."
OFFER = "We plan visits for field teams, so that reps drive less."
TRUE = (
    "Hi Ana,\n\nYou are opening an office in Lyon and look for three account executives. "
    f"{OFFER} Who plans their visits?\n\nMara Lind"
)


def material():
    source = claims.Source("s", QUOTE, datetime.now(UTC), "Quay Robotics")
    record = dict.fromkeys(("title", "industry", "city", "country", "email", "employees"), "")
    named = {"full_name": "Ana Diaz", "first_name": "Ana", "company_name": "Quay Robotics"}
    reason = writing.Reason(QUOTE, "careers page", "hiring", None, "s")
    return Material({**record, **named}, (source,), (reason,), OFFER, ())


def answering(body, doubts):
    """Answer as a model: the draft first, the doubts when asked for them."""

    def answer(asked):
        if "does not say the same" in json.dumps(asked):
            return {"doubts": doubts}
        return {"subject": "Visits in Lyon", "body": body}

    return answer


@pytest.fixture
def compose(workspace, people, settings):
    def composed(body, doubts=()):
        with FakeLLM(answer=answering(body, list(doubts))) as server:
            settings.ALLOW_PRIVATE = [f"127.0.0.1:{server.port}"]
            actions.save_connection(
                workspace=workspace,
                actor=people.user("admin"),
                base_url=server.base_url,
                model="fake-1",
                api_key="key",
                price_in=Decimal(0),
                price_out=Decimal(0),
                monthly_cap=Decimal(20),
                is_on=True,
            )
            return drafting.compose(
                seed="lead-1",
                sender="Mara Lind",
                touch=1,
                material=material(),
                rules=voice.DEFAULT_RULES,
                workspace=workspace,
                subject=None,
            )

    return composed


@pytest.mark.django_db(transaction=True)
def test_text_of_a_model_is_used_when_its_claims_hold(compose):
    made = compose(TRUE)

    assert made.text.body == TRUE
    assert [one["verdict"] for one in made.text.checked.claims] == ["supported"]


@pytest.mark.django_db(transaction=True)
def test_false_text_of_a_model_is_not_used(compose):
    made = compose(TRUE.replace("three", "thirty"))

    assert "thirty" not in made.text.body
    assert made.note.startswith("The model's text was not used: The source says three")


@pytest.mark.django_db(transaction=True)
def test_doubt_of_a_model_makes_a_supported_claim_weak(compose):
    made = compose(TRUE, [{"position": 1, "why": "The office is in Nice."}])

    assert made.note == ""
    assert made.text.body == TRUE
    first = made.text.checked.claims[0]
    assert (first["verdict"], first["why"]) == (
        "weak",
        "The model doubts it: The office is in Nice.",
    )


def test_doubt_raises_nothing():
    kept = [
        {"position": 1, "verdict": "unsupported", "why": "No."},
        {"position": 2, "verdict": "stale", "why": "Old."},
    ]

    assert doubting.lowered(Checked([], kept), {1: "fine", 2: "fine", 9: "fine"}).claims == kept
