"""The opt-out token: opaque, stable, tied to one workspace."""

from uuid import UUID

import pytest

from leadops.compliance.links import read_stop_token, stop_token, stop_url

HERE, THERE = UUID(int=1), UUID(int=2)
MESSAGE = UUID(int=3)


def test_token_says_what_was_put_in_and_nothing_to_the_eye() -> None:
    token = stop_token(HERE, MESSAGE, "dana@acme.example")

    link = read_stop_token(token)

    assert link is not None
    assert (link.workspace_id, link.reference_id, link.email) == (
        HERE,
        MESSAGE,
        "dana@acme.example",
    )
    assert "dana" not in token


def test_same_message_always_has_the_same_token() -> None:
    """The bytes of a message are fixed when it is proposed."""
    assert stop_token(HERE, MESSAGE, "a@b.example") == stop_token(HERE, MESSAGE, "a@b.example")
    assert stop_token(HERE, MESSAGE, "a@b.example") != stop_token(THERE, MESSAGE, "a@b.example")


def test_url_is_absolute_and_leads_to_the_page() -> None:
    assert stop_url(HERE, MESSAGE, "a@b.example").startswith("http://testserver/stop/")


def test_changed_token_says_nothing() -> None:
    token = stop_token(HERE, MESSAGE, "a@b.example")

    for position in range(0, len(token), 5):
        letter = "A" if token[position] != "A" else "B"
        changed = token[:position] + letter + token[position + 1 :]

        assert read_stop_token(changed) is None


@pytest.mark.parametrize("token", ["", "x", "%%%", "ü", "A" * 5000])
def test_invented_token_says_nothing(token: str) -> None:
    assert read_stop_token(token) is None
