"""The manager of a workspace's rows: the open scope's, whatever was asked before."""

import pytest
from django.db import connection, transaction
from django.db.models import QuerySet
from django.http import HttpResponse
from django.test import RequestFactory
from django.test.utils import CaptureQueriesContext
from django_scopes import scope, scopes_disabled

from leadops.accounts.models import Territory
from leadops.tenancy.middleware import CleanScopeMiddleware
from leadops.tenancy.scope import workspace_scope

pytestmark = pytest.mark.django_db


@pytest.fixture
def north(people):
    with workspace_scope(people.workspace):
        return Territory.objects.create(workspace=people.workspace, name="North")


def test_rows_are_asked_as_django_scopes_asks_them(people):
    for place in (people.workspace, people.twin):
        plain = QuerySet(model=Territory).filter(workspace=place)
        for opened in (place, place.pk):
            with scope(workspace=opened):
                assert str(Territory.objects.all().query) == str(plain.query)
                assert str(Territory.objects.filter(name="x").query) == str(
                    plain.filter(name="x").query
                )


def test_condition_is_written_once_and_no_scope_leaves_its_workspace_behind(people, north):
    def condition():
        [one] = Territory.objects.all().query.where.children
        return one

    with scope(workspace=people.workspace):
        ours, left = condition(), Territory.objects.all()
    with scope(workspace=people.twin):
        theirs = condition()
        assert not Territory.objects.filter(pk=north.pk).exists()

    assert ours.lhs is theirs.lhs
    assert (ours.rhs, theirs.rhs) == (people.workspace.pk, people.twin.pk)
    # A query belongs to the scope that it was made in.
    assert left.query.where.children[0].rhs == people.workspace.pk


def test_without_scopes_the_database_alone_tells_the_rows(people, north):
    with workspace_scope(people.twin), scopes_disabled():
        assert list(Territory.objects.all()) == []
    with workspace_scope(people.workspace), scopes_disabled():
        assert list(Territory.objects.all()) == [north]


def told(act):
    """Return the workspaces that the database was told of."""
    with CaptureQueriesContext(connection) as asked:
        act()
    return [one["sql"].split("'")[3] for one in asked if "set_config" in one["sql"]]


def open_once(people):
    with workspace_scope(people.workspace):
        pass


@pytest.mark.django_db(transaction=True)
def test_request_that_left_its_scope_tells_it_once(people):
    def answer(_request):
        open_once(people)
        return HttpResponse()

    asked = told(lambda: CleanScopeMiddleware(answer)(RequestFactory().get("/")))

    assert asked == [str(people.workspace.pk), ""]


@pytest.mark.django_db(transaction=True)
def test_request_whose_transaction_took_its_scope_back_tells_it_again(people):
    """What was told inside a transaction is undone with it."""

    def answer(_request):
        with transaction.atomic():
            open_once(people)
        return HttpResponse()

    asked = told(lambda: CleanScopeMiddleware(answer)(RequestFactory().get("/")))

    assert asked == [str(people.workspace.pk), "", ""]
