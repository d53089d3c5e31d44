"""App configuration."""

from django.apps import AppConfig


class TenancyConfig(AppConfig):
    """See the package's docstring."""

    name = "leadops.tenancy"
