"""The fake model server, and a workspace connected to it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest

from leadops.ai import actions
from leadops.ai.models import Connection
from tests.fakes.fakellm import FakeLLM


@pytest.fixture
def fake() -> Iterator[FakeLLM]:
    with FakeLLM(answer={"verdict": "yes"}) as server:
        yield server


@pytest.fixture
def connected(workspace, people, fake, settings) -> Connection:
    """Return the workspace's connection to the fake, with prices and a cap of 20."""
    settings.ALLOW_PRIVATE = [f"127.0.0.1:{fake.port}"]
    return actions.save_connection(
        workspace=workspace,
        actor=people.user("admin"),
        base_url=fake.base_url,
        model="fake-1",
        api_key="key-canary-8431",
        price_in=Decimal(10),
        price_out=Decimal(30),
        monthly_cap=Decimal(20),
        is_on=True,
    )
