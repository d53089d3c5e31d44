"""App configuration."""

from django.apps import AppConfig


class AIConfig(AppConfig):
    """See the package's docstring."""

    name = "leadops.ai"
