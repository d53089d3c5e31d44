"""A query that is kept is its text alone: values, workspace and walls are those of each asking."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.db import connection, transaction
from django.db.models import F, Q
from django.db.transaction import TransactionManagementError
from django.test.utils import CaptureQueriesContext
from django.utils import timezone
from django_scopes import scope
from django_scopes.exceptions import ScopeError

from leadops.accounts.models import Territory
from leadops.gates.models import Nonce
from leadops.tenancy.arrays import OneOf
from leadops.tenancy.kept import Kept
from leadops.tenancy.scope import no_scope, workspace_scope

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("workspace")]


@pytest.fixture
def named():
    return Kept(
        lambda pk: Nonce.objects.select_related("user").only("key", "user__name").filter(pk=pk)
    )


def nonce(people, key="a", **columns):
    return Nonce.objects.create(
        workspace=people.workspace, user=people.user("rep"), key=key, **columns
    )


def test_rows_are_those_of_each_asking_as_django_makes_them(people, named):
    name = people.user("rep").name
    for row in (nonce(people, "a"), nonce(people, "b")):
        plain = Nonce.objects.select_related("user").only("key", "user__name").get(pk=row.pk)
        with CaptureQueriesContext(connection) as asked:
            kept = named.first(pk=row.pk)
            assert kept.user.name == name

        assert (kept, kept.key, len(asked)) == (plain, row.key, 1)
        assert kept.get_deferred_fields() == plain.get_deferred_fields()
        assert kept._state.adding is False
    assert named.first(pk=uuid4()) is None
    assert named.rows(pk=uuid4()) == []


def test_the_workspace_is_the_one_that_is_open_at_each_asking(people, named):
    row = nonce(people)
    assert named.first(pk=row.pk) == row

    with workspace_scope(people.twin):
        assert named.first(pk=row.pk) is None
    # Django's condition changes too, not the database's wall alone.
    with scope(workspace=people.twin):
        assert named.first(pk=row.pk) is None
    with scope(workspace=None), pytest.raises(ScopeError):
        named.rows(pk=row.pk)


def test_values_of_every_type_are_put_in_their_places(people):
    now = timezone.now()
    kept = Kept(
        lambda key, since, hour, keys: (
            Nonce.objects.filter(
                ~Q(key=key), OneOf(F("key"), keys), at__gte=since, at__hour__lte=hour
            )
            .order_by("key")
            .values_list("key", flat=True)
        )
    )
    for key in "abc":
        nonce(people, key)
    hour = timedelta(hours=1)

    asked = [
        kept.rows(key=key, since=since, hour=until, keys=keys)
        for key, since, until, keys in (
            ("a", now - hour, 24, ["a", "b"]),
            ("b", now - hour, 24, ["a", "b", "c"]),
            ("b", now + hour, 24, ["a", "b", "c"]),
            ("b", now - hour, -1, ["a", "b", "c"]),
        )
    ]

    assert asked == [["b"], ["a", "c"], [], []]


def test_what_is_no_plain_value_is_refused(people, named):
    row = nonce(people)
    with pytest.raises(TypeError, match="no stand-in for NoneType"):
        named.rows(pk=None)
    assert named.first(pk=row.pk) == row
    with pytest.raises(ValueError, match="never with nothing"):
        named.rows(pk=None)
    with pytest.raises(ValueError, match="does not compare other as it is"):
        Kept(lambda pk, other: Nonce.objects.filter(pk=pk)).rows(pk=row.pk, other=row.pk)


@pytest.mark.django_db(transaction=True)
def test_a_lock_is_for_transactions_at_each_asking(workspace):
    kept = Kept(lambda pk: Territory.objects.select_for_update().filter(pk=pk))
    row = Territory.objects.create(workspace=workspace, name="North")

    with transaction.atomic():
        assert kept.rows(pk=row.pk) == [row]
    with pytest.raises(TransactionManagementError):
        kept.rows(pk=row.pk)


def test_text_is_never_kept_without_its_workspace(people, named):
    """One process answers many workspaces: what is written without one would be asked of all."""
    row = nonce(people)
    with no_scope(), pytest.raises(ScopeError):
        named.first(pk=row.pk)

    assert named.first(pk=row.pk) == row


def test_a_row_that_is_not_there_is_said_as_django_says_it(people, named):
    with pytest.raises(Nonce.DoesNotExist):
        named.get(pk=uuid4())

    row = nonce(people)
    assert named.get(pk=row.pk) == row
