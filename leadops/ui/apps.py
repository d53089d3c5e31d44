"""App configuration."""

from django.apps import AppConfig


class UIConfig(AppConfig):
    """See the package's docstring."""

    name = "leadops.ui"
