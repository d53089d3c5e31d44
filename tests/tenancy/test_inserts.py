"""A row that is written by a kept statement is the row that Django would have written."""

from datetime import timedelta

import pytest
from django.db import DatabaseError, IntegrityError, connection, transaction
from django.db.models.functions import Now
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leadops.gates.models import Nonce
from leadops.tenancy import inserts
from leadops.tenancy.inserts import insert

pytestmark = pytest.mark.usefixtures("workspace")


def nonce(people, key="a", **columns):
    return Nonce(workspace=people.workspace, user=people.user("rep"), key=key, **columns)


def test_row_is_what_django_writes(people):
    at, outcome = timezone.now() - timedelta(days=1), {"to": "/x/", "list": [1, None]}
    plain, row = (nonce(people, key, at=at, outcome=outcome) for key in "ab")
    with CaptureQueriesContext(connection) as asked:
        plain.save(force_insert=True)
        insert(row)

    first, second = (one["sql"].split(" VALUES ")[0] for one in asked)
    assert first == second
    assert (row._state.adding, row._state.db) == (plain._state.adding, plain._state.db)
    stored = {
        key: {**row, "id": None, "key": ""}
        for key, row in zip("ab", Nonce.objects.order_by("key").values(), strict=True)
    }
    assert stored["a"] == stored["b"]


def test_every_row_has_its_own_values(people):
    for key in "abc":
        insert(nonce(people, key, body_hash=key))

    assert sorted(Nonce.objects.values_list("key", "body_hash")) == [(k, k) for k in "abc"]


def test_row_is_written_by_a_text_that_is_made_once(people, monkeypatch):
    insert(nonce(people, "a"))
    monkeypatch.setattr(inserts, "InsertQuery", None)

    insert(nonce(people, "b"))

    assert Nonce.objects.count() == 2


def test_constraints_refuse_as_ever(people):
    insert(nonce(people))
    with pytest.raises(IntegrityError), transaction.atomic():
        insert(nonce(people))

    assert Nonce.objects.count() == 1


def test_row_of_another_workspace_is_refused_by_the_wall(people):
    row = nonce(people)
    row.workspace = people.twin
    with pytest.raises(DatabaseError, match="row-level security"), transaction.atomic():
        insert(row)


def test_value_that_the_database_computes_is_refused(people):
    with pytest.raises(TypeError, match="save the row instead"):
        insert(nonce(people, at=Now()))
