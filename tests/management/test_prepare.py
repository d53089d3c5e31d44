"""What a start prints about getting in."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection

from leadops.accounts.models import StartLink, Workspace
from leadops.accounts.queries import start_link_opens


def prepare() -> list[str]:
    out = StringIO()
    call_command("prepare", stdout=out)
    return out.getvalue().splitlines()


@pytest.mark.django_db
def test_first_start_prints_a_link_that_opens_and_ends_the_older_one(settings):
    settings.DEMO = False
    first, second = prepare(), prepare()
    tokens = [lines[0].split("/start/")[1].split("/")[0] for lines in (first, second)]

    assert [len(first), len(second)] == [1, 1]
    assert [start_link_opens(token) for token in tokens] == [False, True]
    assert StartLink.objects.filter(token_hash__in=tokens).count() == 0  # hashes only


@pytest.mark.django_db
def test_later_start_names_the_sign_in(settings, workspace):
    settings.DEMO = False
    Workspace.objects.filter(pk=workspace.pk).update(is_demo=False)

    assert prepare() == [f"sign in at {settings.SITE_URL}/sign-in/"]
    assert StartLink.objects.count() == 0


@pytest.mark.django_db
def test_nothing_is_written_as_the_owner():
    prepare()

    with connection.cursor() as cursor:
        cursor.execute("SELECT current_user")
        assert cursor.fetchone() == ("leadops_app",)
