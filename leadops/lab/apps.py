"""App configuration."""

from django.apps import AppConfig


class LabConfig(AppConfig):
    """See the package's docstring."""

    name = "leadops.lab"
