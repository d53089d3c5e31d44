"""`manage.py lab COMMAND …`: the product's judgement on files, as JSON Lines."""

import json
import os
import sys
from argparse import REMAINDER, ArgumentParser
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

from leadops.lab import commands

WRONG_USAGE = 2


def names() -> dict[str, str]:
    """Return the commands that are there, by the name people type."""
    found = (module.name for module in iter_modules(commands.__path__))
    return {name.rstrip("_").replace("_", "-"): name for name in sorted(found)}


class Command(BaseCommand):
    """Dispatches to a module of `leadops.lab.commands`: `add_arguments(parser)`, `run(options)`."""

    help = "Try the product's judgement on your own files; writes nothing anywhere."
    # The lab needs no database and no service: nothing is checked or asked for.
    requires_system_checks = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("name", choices=sorted(names()), metavar="COMMAND")
        parser.add_argument("rest", nargs=REMAINDER, help="see lab COMMAND --help")

    def handle(self, *_: Any, name: str, rest: list[str], **__: Any) -> None:
        """Print one JSON object a line; wrong usage ends with status 2."""
        # Only the named module is loaded: one command does not wait for the others' libraries.
        module = import_module(f"{commands.__name__}.{names()[name]}")
        parser = ArgumentParser(prog=f"manage.py lab {name}", description=module.__doc__)
        module.add_arguments(parser)
        options = vars(parser.parse_args(rest))
        sys.stdout.reconfigure(encoding="utf-8", errors="replace")  # type: ignore[union-attr]
        try:
            for answer in module.run(options):
                sys.stdout.write(json.dumps(answer, ensure_ascii=False, allow_nan=False) + "\n")
            sys.stdout.flush()
        except BrokenPipeError:
            # The reader has seen enough (`| head`); a closed pipe is no fault of ours.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        except (ValueError, OSError) as error:
            sys.stdout.flush()
            raise CommandError(str(error), returncode=WRONG_USAGE) from error
