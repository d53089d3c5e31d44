"""`manage.py prepare`: bring the database up to this release; `up` runs it as the owner."""

from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management import call_command
from django.core.management.base import BaseCommand, CommandParser
from django.db import connection
from django.db.migrations.executor import MigrationExecutor
from django.urls import reverse

from leadops.accounts.actions import make_start_link, pause_sending
from leadops.accounts.errors import StartIsOver
from leadops.accounts.models import Workspace
from leadops.audit.actors import SYSTEM
from leadops.compliance.actions import stop_everywhere
from leadops.demo.actions import open_demo, write_hosts
from leadops.tenancy.scope import workspace_scope


class Command(BaseCommand):
    """Migrates where something is unapplied and prints how to get in, one line each."""

    help = "Migrate the database when needed and print how to get in."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--restored-from", help="when the backup was made that is just loaded")
        parser.add_argument("--stops", type=Path, help="addresses, one a line, to suppress")

    def handle(self, *_: Any, restored_from: str | None, stops: Path | None, **__: Any) -> None:
        _migrate()
        with connection.cursor() as cursor:
            cursor.execute(f"SET ROLE {settings.APP_ROLE}")
        if restored_from:
            _stop_everywhere(stops)
            _pause_all(f"Restored from the backup of {restored_from}.")
            return
        if settings.DEMO:
            write_hosts()
            open_demo()
        for line in _ways_in():
            self.stdout.write(line)


def _migrate() -> None:
    executor = MigrationExecutor(connection)
    if executor.migration_plan(executor.loader.graph.leaf_nodes()):
        call_command("migrate", interactive=False, verbosity=0, skip_checks=True)


def _stop_everywhere(stops: Path | None) -> None:
    for line in stops.read_text(encoding="utf-8").splitlines() if stops else ():
        if line.strip():
            stop_everywhere(email=line.strip(), actor=SYSTEM)


def _pause_all(why: str) -> None:
    """Hold every workspace's messages back: what left since the backup is not known here."""
    for workspace in Workspace.objects.filter(archived_at=None):
        with workspace_scope(workspace):
            pause_sending(workspace=workspace, why=why, actor=SYSTEM)


def _ways_in() -> list[str]:
    sign_in = f"{settings.SITE_URL}{reverse('accounts:sign-in')}"
    demo = [f"demo: {sign_in} has a button for each of its people"] if settings.DEMO else []
    try:
        path = reverse("accounts:start", args=[make_start_link()])
    except StartIsOver:
        return [f"sign in at {sign_in}", *demo]
    return [f"first administrator: {settings.SITE_URL}{path} (works once)", *demo]
