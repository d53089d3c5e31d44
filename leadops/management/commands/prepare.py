"""`manage.py prepare`: bring the database up to this release; `up` runs it as the owner."""

from typing import Any

from django.core.management import call_command
from django.core.management.base import BaseCommand
from django.db import connection
from django.db.migrations.executor import MigrationExecutor


class Command(BaseCommand):
    """Migrates where something is unapplied and prints how to get in, one line each."""

    help = "Migrate the database when needed and print how to get in."
    requires_system_checks: list[str] = []

    def handle(self, *_: Any, **__: Any) -> None:
        executor = MigrationExecutor(connection)
        if executor.migration_plan(executor.loader.graph.leaf_nodes()):
            call_command("migrate", interactive=False, verbosity=0, skip_checks=True)
