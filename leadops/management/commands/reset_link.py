"""`manage.py reset_link ADDRESS`: a way back in for who is locked out, when nobody else can help.

The operator answers for every workspace, so this also works for people of several and for the last
administrator. It is noted in the audit of each.
"""

from argparse import ArgumentParser
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.urls import reverse

from leadops.accounts import actions, queries
from leadops.audit.actors import SYSTEM


class Command(BaseCommand):
    """Prints the link; with --factors, second factors are removed first."""

    help = "Print a one-time link (2 hours) to a new password for an address."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("address")
        parser.add_argument("--factors", action="store_true", help="remove second factors too")

    def handle(self, *_args: Any, **options: Any) -> None:
        person = queries.find_person(options["address"])
        if person is None:
            raise CommandError("No active person signs in by this address.")
        if options["factors"]:
            count = actions.clear_factors_of(user=person, actor=SYSTEM)
            self.stderr.write(f"{count} removed, recovery codes counted as one.")
        _, token = actions.operator_reset(user=person, actor=SYSTEM)
        self.stdout.write(f"{settings.SITE_URL}{reverse('accounts:reset', args=[token])}")
