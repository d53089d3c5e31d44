"""An endpoint that misbehaves on command, an intake, and the clock's turn."""

from collections.abc import Callable, Iterator

import pytest

from leadops.audit.chain import seal
from leadops.tenancy.scope import workspace_scope
from leadops.webhooks import actions
from leadops.webhooks.clock import due_deliveries
from leadops.webhooks.enums import Rhythm
from leadops.webhooks.events import TYPES
from leadops.webhooks.models import Endpoint, Intake
from tests.drain import drain
from tests.fakes import fakeweb
from tests.people import People


@pytest.fixture
def web(settings) -> Iterator[fakeweb.FakeWeb]:
    """Answer 200 on loopback, at an address that the operator has listed."""
    with fakeweb.running({"*": fakeweb.answer(b"ok")}) as server:
        settings.ALLOW_PRIVATE = [f"127.0.0.1:{server.port}"]
        yield server


@pytest.fixture
def endpoint(people: People, workspace, web) -> Endpoint:
    """Return an endpoint of the workspace that is told everything."""
    return add(people, web)


@pytest.fixture
def intake(people: People, workspace) -> Intake:
    return open_intake(people)


def add(people: People, web: fakeweb.FakeWeb, path: str = "/hook", **over) -> Endpoint:
    facts = {"events": TYPES, "actor": people.user("admin"), **over}
    return actions.add_endpoint(
        workspace=people.workspace, url=f"http://127.0.0.1:{web.port}{path}", **facts
    )


def open_intake(people: People, **over) -> Intake:
    facts = {"name": "Website form", "rhythm": Rhythm.DAY, "default_country": "US", **over}
    return actions.add_intake(workspace=people.workspace, actor=people.user("admin"), **facts)


def turn(*workspaces) -> None:
    """Let the clock seal the log and note what is due, and a worker do it."""
    for one in workspaces:
        with workspace_scope(one):
            seal(one)
    due_deliveries()
    drain()


Turn = Callable[..., None]
