"""App configuration."""

from django.apps import AppConfig


class RunsConfig(AppConfig):
    """See the package's docstring."""

    name = "leadops.runs"
