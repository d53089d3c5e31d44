"""App configuration."""

from django.apps import AppConfig


class TourConfig(AppConfig):
    """See the package's docstring."""

    name = "leadops.tour"
