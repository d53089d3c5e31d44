"""`manage.py restore FILE`: a backup into an empty folder, with sending paused."""

from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandParser

from leadops.embedded import CannotStart
from leadops.embedded.backups import restore
from leadops.management.environment import plan_of_environment


class Command(BaseCommand):
    """Restores a backup; overwrites nothing."""

    help = "Restore a backup into an empty LEADOPS_VAR or database; sending starts paused."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("file", type=Path)
        parser.add_argument("--key", type=Path, help="the key file that was kept apart")
        parser.add_argument(
            "--stops", type=Path, help="addresses, one a line, that opted out since the backup"
        )

    def handle(self, *_: Any, file: Path, key: Path | None, stops: Path | None, **__: Any) -> None:
        try:
            made_at = restore(plan_of_environment(), file, key=key, stops=stops)
        except (CannotStart, ImproperlyConfigured, OSError) as refusal:
            self.stderr.write(str(refusal))
            raise SystemExit(1) from refusal
        self.stdout.write(
            f"Restored the backup of {made_at}. Sending is paused in every workspace until an "
            "administrator lets it go on (Settings, Sending)."
        )
        if key is None:
            self.stdout.write("Without --key, stored credentials can be read only with SECRET_KEY.")
