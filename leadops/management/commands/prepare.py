"""`manage.py prepare`: bring the database up to this release; `up` runs it as the owner."""

from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.urls import reverse

from leadops.accounts.actions import make_start_link
from leadops.accounts.errors import StartIsOver
from leadops.demo.actions import open_demo, write_hosts


class Command(BaseCommand):
    """Migrates where something is unapplied and prints how to get in, one line each."""

    help = "Migrate the database when needed and print how to get in."
    requires_system_checks: list[str] = []

    def handle(self, *_: Any, **__: Any) -> None:
        _migrate()
        with connection.cursor() as cursor:
            cursor.execute(f"SET ROLE {settings.APP_ROLE}")
        if settings.DEMO:
            write_hosts()
            open_demo()
        for line in _ways_in():
            self.stdout.write(line)


def _migrate() -> None:
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", interactive=False, verbosity=0, skip_checks=True)


def _ways_in() -> list[str]:
    sign_in = f"{settings.SITE_URL}{reverse('accounts:sign-in')}"
    demo = [f"demo: {sign_in} has a button for each of its people"] if settings.DEMO else []
    try:
        path = reverse("accounts:start", args=[make_start_link()])
    except StartIsOver:
        return [f"sign in at {sign_in}", *demo]
    return [f"first administrator: {settings.SITE_URL}{path} (works once)", *demo]
