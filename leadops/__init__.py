"""The lead operations portal: foundation below, wiring above the apps."""

from leadops.celery import app as celery_app

__all__ = ["celery_app"]
