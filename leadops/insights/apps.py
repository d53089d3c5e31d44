"""App configuration."""

from django.apps import AppConfig


class InsightsConfig(AppConfig):
    """See the package's docstring."""

    name = "leadops.insights"
