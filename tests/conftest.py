"""The database of the tests, the two roles it is used under, and what several tests share.

The test database is created, migrated and flushed by its owner; everything else runs under
`leadops_app`, as in production, so that a wall which only the owner could pass holds here too.
"""

import gc
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from django.db import connection
from django.db.backends.base.operations import BaseDatabaseOperations
from django.test import Client

from leadops.embedded import Postgres, start_postgres
from leadops.settings.base import APP_ROLE, PLANNING, database
from leadops.tenancy import figures
from leadops.tenancy.scope import workspace_scope
from tests.people import People, make_people

OWN_SERVER = "LEADOPS_TESTS_OWN_SERVER"  # says that DATABASE_URL is ours, not the operator's
OUTSIDE_DATABASE = "" if OWN_SERVER in os.environ else os.environ.get("DATABASE_URL", "")
SERVER = pytest.StashKey[Postgres]()

# A commit passes or fails whenever it is asked; `HYPOTHESIS_PROFILE=explore` looks for new cases.
hypothesis.settings.register_profile("same", derandomize=True, deadline=None)
hypothesis.settings.register_profile("explore", deadline=None)
hypothesis.settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "same"))


# Looking for rubbish among a million objects that stay took a quarter of the processor's time.
gc.freeze()
gc.set_threshold(50_000, 20, 50)


def pytest_collection_finish() -> None:
    gc.freeze()


def pytest_configure(config: pytest.Config) -> None:
    # Under xdist one server serves all: its address reaches the workers by the environment.
    spreads = bool(getattr(config.option, "numprocesses", None))
    if spreads and not OUTSIDE_DATABASE and not hasattr(config, "workerinput"):
        os.environ |= {"DATABASE_URL": _server(config).url, OWN_SERVER: "1"}


@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with the journeys: the long ones, begun last, would leave the other worker idle.

    In a row they also come to one worker, so that no two portals are filled at once.
    """
    items.sort(key=lambda item: item.get_closest_marker("journey") is None)


def pytest_unconfigure(config: pytest.Config) -> None:
    if SERVER in config.stash:
        server = config.stash[SERVER]
        server.destroy()
        shutil.rmtree(server.log.parents[1])


def _server(config: pytest.Config) -> Postgres:
    if SERVER not in config.stash:
        folder = Path(tempfile.mkdtemp(prefix="leadops-tests-"))
        config.stash[SERVER] = start_postgres(folder, durable=False, createdb=True)
    return config.stash[SERVER]


def _become_owner() -> None:
    connection.close()
    connection.settings_dict["OPTIONS"].pop("options", None)


def _become_app() -> None:
    connection.close()
    connection.settings_dict["OPTIONS"]["options"] = f"-c role={APP_ROLE} {PLANNING}"


@pytest.fixture(scope="session")
def django_db_modify_db_settings(
    request: pytest.FixtureRequest, django_db_modify_db_settings_parallel_suffix: None
) -> None:
    """Start a server where none is named, once the first test asks for the database."""
    if not os.environ.get("DATABASE_URL"):
        place = database(_server(request.config).url, as_owner=True)
        connection.settings_dict.update(
            {key: place[key] for key in ("NAME", "USER", "HOST", "PORT")}
        )
    _become_owner()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch, django_db_blocker.unblock():
        patch.setattr(BaseDatabaseOperations, "execute_sql_flush", _flush_as_owner)
        _become_app()
        django_db_blocker.block()
        yield
        django_db_blocker.unblock()
        _become_owner()
        _end_other_sessions()


def _end_other_sessions() -> None:
    """End what a thread of a test left open: the database could not be dropped under it."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND usename = session_user"
            " AND pid <> pg_backend_pid()"
        )
    connection.close()


_flush = BaseDatabaseOperations.execute_sql_flush


def _flush_as_owner(operations: BaseDatabaseOperations, sql_list: list[str]) -> None:
    with connection.cursor() as cursor:
        cursor.execute("SET ROLE NONE")
    try:
        _flush(operations, sql_list)
    finally:
        with connection.cursor() as cursor:
            cursor.execute(f"SET ROLE {APP_ROLE}")


@pytest.fixture(scope="session")
def public_data() -> Path:
    """Return the folder of real public data; untrusted input, never part of the repository."""
    folder = os.environ.get("PUBLIC_DATA")
    if not folder:
        pytest.skip("PUBLIC_DATA names no folder of real data")
    if not Path(folder).is_dir():
        pytest.fail(f"PUBLIC_DATA={folder} is no folder")
    return Path(folder)


@pytest.fixture(autouse=True)
def exact_figures(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a busy machine count as a quick one does: no figure is long enough to count to be kept."""
    monkeypatch.setattr(figures, "CHEAP", float("inf"))


@pytest.fixture
def people(db) -> People:
    """Return one member per role and a stranger in a twin workspace."""
    return make_people()


@pytest.fixture
def workspace(people):
    """Return the people's workspace with its scope open for the whole test."""
    with workspace_scope(people.workspace):
        yield people.workspace


@pytest.fixture
def client_as(people):
    """Return a function that signs a fixed person in: `client_as("rep")`, `client_as("stranger")`."""

    def sign_in(role: str) -> Client:
        client = Client()
        member = people.stranger if role == "stranger" else people[role]
        client.force_login(member.user)
        return client

    return sign_in
