"""The class of a reply sets its clock (decision "SLA by warmth")."""

import pytest

from handoff.warmth import warmth_of


@pytest.mark.parametrize(
    ("disposition", "text", "name"),
    [
        ("meeting", "Tuesday at ten works.", "hot"),
        ("interested", "Sounds good. What is your pricing?", "hot"),
        ("question", "Was kostet das für 50 Leute?", "hot"),
        ("question", "¿Podemos ver una demo?", "hot"),
        ("interested", "Czy możemy umówić spotkanie?", "hot"),
        ("interested", "Tell me more.", "warm"),
        ("question", "Does it meet the needs of a centre with cost-free users?", "warm"),
        ("question", "Does it speak with SAP?", "warm"),
        ("interested", "Our costumes are at the democratic centre", "warm"),
        ("referral", "Write to Dana instead.", "warm"),
        ("objection", "We have something like this.", "mql"),
        ("unclear", "Hm.", "mql"),
    ],
)
def test_class_of_a_reply(disposition: str, text: str, name: str) -> None:
    found = warmth_of(disposition, text)

    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    "disposition", ["not_interested", "unsubscribe", "out_of_office", "bounce"]
)
def test_replies_without_a_clock(disposition: str) -> None:
    """ "not interested" has no clock."""
    assert warmth_of(disposition, "What is the price?") is None


def test_the_reason_quotes_the_words() -> None:
    found = warmth_of("interested", "Please send me a quote.")

    assert found is not None
    assert found.because == "asks for a price (“quote”)"
