"""Celery finds the one entry point here."""

from leadops.runs.engine import wake_run

__all__ = ["wake_run"]
