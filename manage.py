#!/usr/bin/env python3
"""The command line of the portal."""

import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "leadops.settings.dev")
    if sys.argv[1:2] == ["up"]:
        # The supervisor starts the database that the settings need, and stays small: no apps.
        from leadops.management.commands.up import Command

        Command().run_from_argv(sys.argv)
        return
    if sys.argv[1:2] == ["lab"]:
        # The lab asks no database: without the apps an answer starts two seconds earlier.
        from leadops.lab.management.commands.lab import Command as Lab

        Lab().run_from_argv(sys.argv)
        return
    from django.core.management import execute_from_command_line

    execute_from_command_line(sys.argv)


if __name__ == "__main__":
    main()
