"""Reads of outreach; the pipeline names `send_blockers` here."""

from outreach.queries.blocking import send_blockers

__all__ = ["send_blockers"]
