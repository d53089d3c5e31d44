"""The services that the portal brings along, and the process tree that keeps them up."""

from leadops.embedded.broker import ensure_broker
from leadops.embedded.errors import CannotStart
from leadops.embedded.postgres import Postgres, start_postgres

__all__ = ["CannotStart", "Postgres", "ensure_broker", "start_postgres"]
