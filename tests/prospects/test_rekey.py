"""A portal that is upgraded knows its companies and people again under the new keys (DIS9)."""

from importlib import import_module
from types import SimpleNamespace

from django.apps import apps
from django.conf import settings
from django.db import connection

from leadops.tenancy.scope import workspace_scope
from prospects.models import MatchKey
from tests.house.subjects import MAKERS

MIGRATION = import_module("prospects.migrations.0003_keys")


def test_every_key_is_made_again_and_no_wall_stays_down(people):
    with workspace_scope(people.workspace):
        MAKERS["prospects.admit"](people)
        before = set(MatchKey.objects.values_list("account_id", "contact_id", "key", "kind"))
        assert len(before) > 5
        MatchKey.objects.update(key=7)

    with connection.cursor() as cursor:
        cursor.execute("SET ROLE NONE")
        MIGRATION.rekey(apps, SimpleNamespace(connection=connection))
        cursor.execute(f"SET ROLE {settings.APP_ROLE}")
        cursor.execute(
            "SELECT bool_and(relforcerowsecurity) FROM pg_class WHERE relname = ANY(%s)",
            [list(MIGRATION.TABLES)],
        )
        is_forced = cursor.fetchone()[0]

    with workspace_scope(people.workspace):
        after = set(MatchKey.objects.values_list("account_id", "contact_id", "key", "kind"))
    assert after == before
    assert is_forced
