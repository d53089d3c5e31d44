"""The tenant wall, pushed against from the ORM and from raw SQL."""

import pytest
from django.apps import apps
from django.db import DatabaseError, connection, transaction
from django_scopes.exceptions import ScopeError

from leadops.accounts.models import Territory
from leadops.runs.models import StageRun
from leadops.tenancy.models import TenantModel
from leadops.tenancy.scope import workspace_scope

TENANT_MODELS = [m for m in apps.get_models() if issubclass(m, TenantModel)]


def rows(sql: str, *params: object) -> list[tuple]:
    with connection.cursor() as cursor:
        cursor.execute(sql, params)
        return cursor.fetchall()


def test_unscoped_query_raises(people):
    with pytest.raises(ScopeError):
        StageRun.objects.all()


def test_the_app_is_neither_superuser_nor_owner(db):
    assert rows("SELECT current_user, usesuper FROM pg_user WHERE usename = session_user") == [
        ("leadops_app", False)
    ]


def test_queries_are_planned_in_the_order_they_were_written_in(db):
    assert rows("SHOW join_collapse_limit") == rows("SHOW from_collapse_limit") == [("4",)]


def test_one_query_takes_one_processor(db):
    assert rows("SHOW max_parallel_workers_per_gather") == [("0",)]


@pytest.mark.parametrize("model", TENANT_MODELS, ids=lambda m: m._meta.label)
def test_every_tenant_table_forces_row_security(db, model):
    found = rows(
        "SELECT relrowsecurity, relforcerowsecurity,"
        " (SELECT count(*) FROM pg_policy WHERE polrelid = c.oid)"
        " FROM pg_class c WHERE relname = %s",
        model._meta.db_table,
    )

    assert found == [(True, True, 1)]


@pytest.mark.parametrize("model", TENANT_MODELS, ids=lambda m: m._meta.label)
def test_every_tenant_key_is_bound_to_its_workspace(db, model):
    targets = {
        field.column
        for field in model._meta.local_fields
        if field.is_relation
        and field.name != "workspace"
        and any(f.name == "workspace" for f in field.related_model._meta.local_fields)
    }

    bound = rows(
        "SELECT a.attname FROM pg_constraint c"
        " JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[2]"
        " WHERE c.conrelid = %s::regclass AND c.contype = 'f' AND cardinality(c.conkey) = 2",
        model._meta.db_table,
    )

    assert {name for (name,) in bound} == targets


def test_raw_sql_without_a_workspace_sees_nothing(people):
    with workspace_scope(people.workspace):
        Territory.objects.create(workspace=people.workspace, name="North")

    assert rows("SELECT count(*) FROM accounts_territory") == [(0,)]


def test_raw_sql_of_another_workspace_sees_nothing(people):
    with workspace_scope(people.workspace):
        Territory.objects.create(workspace=people.workspace, name="North")

    with workspace_scope(people.twin):
        assert rows("SELECT count(*) FROM accounts_territory") == [(0,)]


def test_a_row_cannot_be_written_into_another_workspace(people):
    with workspace_scope(people.workspace), pytest.raises(DatabaseError), transaction.atomic():
        Territory.objects.create(workspace=people.twin, name="North")


def test_a_foreign_row_cannot_be_pointed_at(people):
    with workspace_scope(people.workspace), pytest.raises(DatabaseError), transaction.atomic():
        rows(
            "INSERT INTO accounts_oncall (id, workspace_id, membership_id, starts_at, ends_at)"
            " VALUES (gen_random_uuid(), %s, %s, now(), now()) RETURNING id",
            people.workspace.pk,
            people.stranger.pk,
        )
        connection.check_constraints()


@pytest.mark.parametrize(
    "statement",
    [
        "TRUNCATE accounts_territory",
        "ALTER TABLE accounts_territory DISABLE ROW LEVEL SECURITY",
        "DROP TABLE accounts_territory",
        "ALTER TABLE gates_approval DISABLE TRIGGER ALL",
    ],
)
def test_the_app_may_not_take_the_walls_down(people, statement):
    with pytest.raises(DatabaseError), transaction.atomic():
        rows(statement)


def test_scope_survives_a_lost_connection(people):
    with workspace_scope(people.workspace):
        outer = rows("SELECT current_setting('leadops.workspace')")

    assert outer == [(str(people.workspace.pk),)]
