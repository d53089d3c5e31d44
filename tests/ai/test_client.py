"""One call against a server that misbehaves: always one typed answer or one named trouble."""

from __future__ import annotations

import time

import pytest
from pydantic import BaseModel, ConfigDict, Field

from leadops.ai import client, prompts
from leadops.ai.transport import AddressRefused
from tests.fakes.fakellm import FakeLLM


class Verdict(BaseModel):
    model_config = ConfigDict(extra="forbid")
    verdict: str = Field(max_length=40)


def endpoint(fake: FakeLLM, **more) -> client.Endpoint:
    facts = {"seconds": 5.0, "api_key": "k"} | more
    return client.Endpoint(fake.base_url, "m", lambda host, port: "127.0.0.1", **facts)


def ask(fake: FakeLLM, **more) -> Verdict:
    talk = prompts.messages("Say yes.", [("page", "text")], Verdict)
    answered = client.usable(client.complete(endpoint(fake, **more), talk, Verdict))
    return client.parse(answered, Verdict)


def test_complete_returns_a_validated_value(fake):
    assert ask(fake) == Verdict(verdict="yes")
    assert fake.asked[0].key == "k"
    assert fake.asked[0].path == "/v1/chat/completions"


def test_complete_takes_a_fenced_answer(fake):
    fake.answer = '```json\n{"verdict": "yes"}\n```'

    assert ask(fake) == Verdict(verdict="yes")


@pytest.mark.parametrize(
    ("behaviour", "kind", "code", "is_retryable", "is_repairable"),
    [
        ("400", client.Unusable, "refused", False, False),
        ("401", client.Misconfigured, "key", False, False),
        ("403", client.Misconfigured, "key", False, False),
        ("404", client.Misconfigured, "model", False, False),
        ("429", client.Unreachable, "busy", True, False),
        ("500", client.Unreachable, "server", True, False),
        ("502", client.Unreachable, "server", True, False),
        ("503", client.Unreachable, "server", True, False),
        ("reset", client.Unreachable, "connection", True, False),
        ("lying_length", client.Unreachable, "connection", True, False),
        ("truncated", client.Unusable, "cut", False, True),
        ("cut_envelope", client.Unusable, "envelope", False, True),
        ("wrong_schema", client.Unusable, "unusable", False, True),
        ("prose", client.Unusable, "unusable", False, True),
        ("nan", client.Unusable, "unusable", False, True),
        ("nul", client.Unusable, "unusable", False, True),
        ("deep", client.Unusable, "unusable", False, True),
        ("deep_envelope", client.Unusable, "envelope", False, False),
        ("empty_choices", client.Unusable, "empty", False, True),
        ("empty_text", client.Unusable, "empty", False, True),
        ("refusal", client.Unusable, "refusal", False, False),
        ("filtered", client.Unusable, "refusal", False, False),
        ("tool", client.Unusable, "tool", False, True),
        ("huge", client.Unusable, "too-large", False, False),
        ("wrong_type", client.Unusable, "envelope", False, False),
        ("redirect", client.Misconfigured, "redirect", False, False),
    ],
)
def test_complete_names_every_trouble(fake, behaviour, kind, code, is_retryable, is_repairable):
    """Faults L1-L4, L7-L11, L13, L14: never a crash, never raw text as a value."""
    fake.script(behaviour)

    with pytest.raises(client.Trouble) as caught:
        ask(fake)

    trouble = caught.value
    assert (type(trouble), trouble.code) == (kind, code)
    assert (trouble.is_retryable, trouble.is_repairable) == (is_retryable, is_repairable)
    assert trouble.sentence.endswith(".")
    assert len(fake.asked) == 1


@pytest.mark.parametrize("behaviour", ["hang", "slow"])
def test_complete_ends_by_its_own_deadline(fake, behaviour):
    """Faults L5, L6: a slow stream restarts every library timeout, not ours."""
    fake.script(behaviour)

    began = time.monotonic()
    with pytest.raises(client.Unreachable) as caught:
        ask(fake, seconds=0.6)

    assert caught.value.code == "timeout"
    assert time.monotonic() - began < 15


@pytest.mark.parametrize(
    ("header", "wait"),
    [("7", 7.0), ("-3", 0.0), ("99999", 3600.0), ("soon", None), ("nan", None), (None, None)],
)
def test_complete_reads_retry_after(fake, header, wait):
    fake.retry_after = header
    fake.script("429")

    with pytest.raises(client.Unreachable) as caught:
        ask(fake)

    assert caught.value.wait == wait


def test_retry_after_reads_a_date():
    assert client.retry_after("Thu, 01 Jan 1970 00:00:30 GMT", now=10.0) == 20.0


def test_complete_refuses_an_address_that_the_guard_refuses(fake):
    """Threat 9: the guard speaks in the moment of connecting; nothing is sent."""

    def guard(host: str, port: int) -> str:
        raise AddressRefused("127.0.0.1 is not a public address.")

    refused = client.Endpoint(fake.base_url, "m", guard, api_key="k")
    with pytest.raises(client.Misconfigured) as caught:
        client.complete(refused, prompts.messages("x", [], Verdict), Verdict)

    assert (caught.value.code, caught.value.sentence) == (
        "address",
        "127.0.0.1 is not a public address.",
    )
    assert fake.asked == []


def test_complete_connects_to_the_checked_address_whatever_the_name_says(fake):
    """Rebinding: the name is resolved once, by the guard, and never again by the connection."""
    named = client.Endpoint(
        f"http://model.example:{fake.port}/v1", "m", lambda host, port: "127.0.0.1"
    )

    answered = client.complete(named, prompts.messages("x", [], Verdict), Verdict)

    assert client.parse(answered, Verdict) == Verdict(verdict="yes")


@pytest.mark.parametrize("key", ["line\nbreak", "ключ", "nul\x00"])
def test_complete_with_an_unusable_key_is_named(fake, key):
    with pytest.raises(client.Misconfigured):
        ask(fake, api_key=key)

    assert fake.asked == []


def test_complete_counts_tokens_where_the_server_does_not(fake):
    talk = prompts.messages("Say yes.", [("page", "x" * 3_000)], Verdict)
    fake.script("empty_choices")

    completion = client.complete(endpoint(fake), talk, Verdict)

    assert completion.problem == "empty"
    assert completion.tokens_in > 1_000


def test_endpoint_never_prints_its_key(fake):
    assert "k-secret" not in repr(endpoint(fake, api_key="k-secret"))
