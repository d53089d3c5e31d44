"""Many rows in one statement: what is stored is what the ORM would have stored."""

import uuid
from datetime import UTC, datetime

import pytest
import time_machine
from django.db import IntegrityError, ProgrammingError, transaction

from leadops.tenancy.bulk import columns_of, insert_rows, rising_id, update_rows
from leadops.tenancy.scope import workspace_scope
from prospects.models import Account, RefusedRow, Source


def test_rows_of_a_bulk_insert_read_like_those_of_the_orm(workspace):
    made = datetime(2026, 3, 1, 12, 30, tzinfo=UTC)
    odd = 'Bäcker "& Söhne" \\n, 日本 \U0001f600'
    account = Account(
        workspace=workspace, name=odd, technologies=["SAP", "a,b"], revenue=2**40, created_at=made
    )

    insert_rows(Account, [columns_of(account)])

    stored = Account.objects.get()
    assert columns_of(stored) == columns_of(account)


def test_left_out_columns_take_the_defaults_of_their_fields(workspace):
    insert_rows(Source, [{"workspace_id": workspace.pk, "name": f"Fair {n}"} for n in range(3)])

    stored = list(Source.objects.order_by("name"))
    assert [row.name for row in stored] == ["Fair 0", "Fair 1", "Fair 2"]
    assert {row.kind for row in stored} == {"upload"}
    assert len({row.pk for row in stored}) == 3


def test_row_for_another_workspace_is_refused_by_the_wall(workspace, people):
    with pytest.raises(ProgrammingError, match="row-level security"), transaction.atomic():
        insert_rows(Source, [{"workspace_id": people.twin.pk, "name": "Fair"}])


def test_a_row_that_breaks_a_constraint_leaves_none_of_them(workspace):
    row = {"workspace_id": workspace.pk, "upload_id": uuid.uuid4(), "row": 1, "reason": "No."}
    with pytest.raises(IntegrityError), transaction.atomic():
        insert_rows(RefusedRow, [row, row])
    assert not RefusedRow.objects.exists()


def test_no_rows_are_no_statement(workspace, django_assert_num_queries):
    with django_assert_num_queries(0):
        insert_rows(Source, [])


def test_a_value_without_a_place_in_the_table_is_an_error(workspace):
    with pytest.raises(TypeError, match="set has no place"):
        insert_rows(Source, [{"workspace_id": workspace.pk, "name": {"Fair"}}])


def test_columns_in_which_all_rows_agree_are_said_once(workspace):
    named = [{"name": f"Fair {n}"} for n in range(3)]

    insert_rows(Source, named, same={"workspace_id": workspace.pk, "terms": "Bought"})

    assert {row.terms for row in Source.objects.all()} == {"Bought"}
    assert Source.objects.count() == 3


def test_changed_rows_read_like_those_of_the_orm(workspace, django_assert_num_queries):
    accounts = [Account(workspace=workspace, name=f"Firm {n}", city="Ulm") for n in range(3)]
    insert_rows(Account, [columns_of(one) for one in accounts])
    for one in accounts[:2]:
        one.technologies, one.employees, one.country, one.city = ["SAP", "a,b"], 7, "DE", "Bonn"

    with django_assert_num_queries(1):
        update_rows(Account, accounts[:2], ["technologies", "employees", "country"])

    stored = list(Account.objects.order_by("name"))
    assert [(row.technologies, row.employees, row.country) for row in stored] == [
        (["SAP", "a,b"], 7, "DE"),
        (["SAP", "a,b"], 7, "DE"),
        ([], None, ""),
    ]
    assert {row.city for row in stored} == {"Ulm"}


def test_row_of_another_workspace_is_not_changed(workspace, people):
    with workspace_scope(people.twin):
        foreign = Account.objects.create(workspace=people.twin, name="Firm")
    foreign.name = "Taken"

    update_rows(Account, [foreign], ["name"])

    with workspace_scope(people.twin):
        assert Account.objects.get().name == "Firm"


def test_ids_sort_in_the_order_of_the_milliseconds_they_were_made_in():
    with time_machine.travel("2026-11-22 09:00:00.001+00:00", tick=False):
        first = rising_id()
    with time_machine.travel("2026-11-22 09:00:00.002+00:00", tick=False):
        second = rising_id()

    assert str(first) < str(second)
    assert (first.version, first.variant) == (7, uuid.RFC_4122)
