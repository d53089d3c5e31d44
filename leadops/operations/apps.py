"""App configuration."""

from django.apps import AppConfig


class OperationsConfig(AppConfig):
    """See the package's docstring."""

    name = "leadops.operations"
