"""App configuration."""

from django.apps import AppConfig


class ComplianceConfig(AppConfig):
    """See the package's docstring."""

    name = "leadops.compliance"
