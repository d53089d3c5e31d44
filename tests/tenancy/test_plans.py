"""Plans that are kept are kept for the block alone."""

import pytest
from django.db import NotSupportedError, connection

from leadops.accounts.models import Territory
from leadops.tenancy.plans import TIMES, planned_once
from leadops.tenancy.scope import workspace_scope

KEPT = "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE %s"
ASKED = '%FROM "accounts_territory"%'


@pytest.fixture
def territory(workspace):
    return Territory.objects.create(workspace=workspace, name="North")


def kept() -> int:
    with connection.cursor() as cursor:
        cursor.execute(KEPT, [ASKED])
        return cursor.fetchone()[0]


def ask(territory) -> None:
    for _ in range(TIMES + 1):
        assert Territory.objects.get(pk=territory.pk) == territory


def test_a_plan_is_kept_inside_the_block_only(territory):
    ask(territory)
    assert kept() == 0

    with planned_once():
        ask(territory)
        assert kept() == 1

    for _ in range(TIMES + 1):
        Territory.objects.get(pk=territory.pk, name="North")
    assert kept() == 1


def test_a_block_that_fails_leaves_the_connection_as_it_was(territory):
    connection.ensure_connection()
    before = connection.connection.cursor_factory, connection.connection.prepare_threshold

    with pytest.raises(ZeroDivisionError), planned_once():
        assert connection.connection.prepare_threshold == TIMES
        _ = 1 / 0

    assert (connection.connection.cursor_factory, connection.connection.prepare_threshold) == before


def test_a_kept_plan_shows_the_workspace_of_the_moment(people, territory):
    """The wall is asked anew with every use of the plan."""
    with planned_once():
        assert [seen(), seen(), seen(), seen()] == [1, 1, 1, 1]
        with workspace_scope(people.twin):
            assert seen() == 0
        assert seen() == 1


@pytest.mark.django_db(transaction=True)
def test_a_column_that_changes_under_a_kept_plan_costs_one_answer():
    with connection.cursor() as cursor:
        cursor.execute("CREATE TEMP TABLE changing (name varchar(9))")
    with pytest.raises(NotSupportedError), planned_once(), connection.cursor() as cursor:
        for _ in range(TIMES + 1):
            cursor.execute("SELECT name FROM changing")
        # Past psycopg, as a migration's own connection does it.
        connection.connection.pgconn.exec_(b"ALTER TABLE changing ALTER name TYPE text")
        cursor.execute("SELECT name FROM changing")

    assert kept() == 0
    assert connection.connection.prepare_threshold != TIMES


def seen() -> int:
    with connection.cursor() as cursor:
        cursor.execute("SELECT count(*) FROM accounts_territory WHERE name = %s", ["North"])
        return cursor.fetchone()[0]
