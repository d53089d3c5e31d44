"""Tables that a load made grow are counted before autovacuum comes by (P1)."""

from django.conf import settings
from django.db import connection

from leadops.tenancy.bulk import MANY, insert_rows
from leadops.tenancy.statistics import count_grown
from prospects.models import Account


def _put(workspace, number):
    insert_rows(
        Account, [{"workspace_id": workspace.pk, "name": f"Firm {n}"} for n in range(number)]
    )


def _counted():
    with connection.cursor() as cursor:
        cursor.execute("SELECT reltuples FROM pg_class WHERE relname = 'prospects_account'")
        return int(cursor.fetchone()[0])


def test_table_that_grew_is_counted_after_the_commit(workspace, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks(execute=True):
        _put(workspace, 20 * MANY)

    assert _counted() >= 20 * MANY


def test_table_that_hardly_grew_is_left_alone(workspace):
    _put(workspace, 20 * MANY)
    count_grown(Account)
    before = _counted()
    _put(workspace, 1)

    count_grown(Account)

    assert _counted() == before


def test_few_rows_ask_for_no_count(workspace, django_capture_on_commit_callbacks):
    with django_capture_on_commit_callbacks() as callbacks:
        _put(workspace, MANY - 1)

    assert callbacks == []


def test_a_kept_plan_that_was_made_on_an_empty_table_is_made_anew(workspace):
    """A foreign key's check keeps its plan; only a new count of the table lets go of it."""
    with connection.cursor() as cursor:
        # Other tests leave pages behind, and only the owner may empty and count the table.
        cursor.execute("SET ROLE NONE")
        cursor.execute("TRUNCATE prospects_account CASCADE")
        cursor.execute("ANALYZE prospects_account")
        cursor.execute(f"SET ROLE {settings.APP_ROLE}")
        cursor.execute("SET LOCAL plan_cache_mode = force_generic_plan")
        cursor.execute(
            "PREPARE reference(uuid, uuid) AS SELECT 1 FROM ONLY prospects_account"
            " WHERE workspace_id = $1 AND id = $2 FOR KEY SHARE"
        )
        before = _plan(cursor, workspace)
        _put(workspace, 20 * MANY)
        kept = _plan(cursor, workspace)
        count_grown(Account)
        anew = _plan(cursor, workspace)
        cursor.execute("DEALLOCATE reference")

    by_key = ("prospects_account_tenant_uq", "prospects_account_pkey")
    assert kept == before
    assert not any(name in before for name in by_key)
    assert any(name in anew for name in by_key)


def _plan(cursor, workspace):
    key = str(workspace.pk)
    cursor.execute(f"EXPLAIN (COSTS OFF) EXECUTE reference('{key}', '{key}')")
    return "\n".join(row[0] for row in cursor.fetchall())
