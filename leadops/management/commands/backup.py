"""`manage.py backup`: the whole portal in one file, its key in another."""

from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured
from django.core.management.base import BaseCommand, CommandParser

from leadops.embedded import CannotStart
from leadops.embedded.backups import back_up
from leadops.management.environment import plan_of_environment
from leadops.settings.env import env_str


class Command(BaseCommand):
    """Writes a backup while the portal runs or rests."""

    help = "Write database and uploads into one file and the key into another."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--to", type=Path, help="folder; backups under LEADOPS_VAR by default")

    def handle(self, *_: Any, to: Path | None, **__: Any) -> None:
        try:
            plan = plan_of_environment()
            made = back_up(
                plan, to or plan.var / "backups", backup_url=env_str("BACKUP_DATABASE_URL")
            )
        except (CannotStart, ImproperlyConfigured) as refusal:
            self.stderr.write(str(refusal))
            raise SystemExit(1) from refusal
        self.stdout.write(f"{made.file} ({made.file.stat().st_size / 1e6:.1f} MB)")
        if made.key:
            self.stdout.write(f"{made.key}: keep it apart from the file; it opens the credentials.")
