"""Tables that a load made grow are counted before autovacuum comes by (P1)."""

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


def test_the_check_of_a_foreign_key_finds_its_row_by_its_key(workspace):
    _put(workspace, 20 * MANY)
    count_grown(Account)

    with connection.cursor() as cursor:
        cursor.execute(
            "EXPLAIN SELECT 1 FROM ONLY prospects_account WHERE workspace_id = %s AND id = %s"
            " FOR KEY SHARE",
            [workspace.pk, workspace.pk],
        )
        plan = "\n".join(row[0] for row in cursor.fetchall())

    assert "prospects_account_tenant_uq" in plan or "prospects_account_pkey" in plan
