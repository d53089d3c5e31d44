"""The clock's turns: what happened becomes deliveries, what came in becomes uploads."""

from django.utils import timezone

from leadops.accounts.queries import live_workspaces
from leadops.audit.actors import SYSTEM
from leadops.tenancy.scope import workspace_scope
from leadops.webhooks.actions import ask_for_import, note_events
from leadops.webhooks.actions.endpoints import ask_for_deliveries
from leadops.webhooks.queries import due_endpoints, due_intakes, has_endpoints


def due_deliveries() -> None:
    """Note each workspace's new events and queue the endpoints that something is due for.

    Pausing all sending does not hold this up: it tells systems of the team's own.
    """
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            if not has_endpoints():
                continue
            note_events(workspace=workspace)
            for endpoint in due_endpoints(timezone.now()):
                ask_for_deliveries(endpoint, actor=SYSTEM)


def due_imports() -> None:
    """Queue the import of every intake that has enough, or has waited long enough."""
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            for intake in due_intakes(timezone.now()):
                ask_for_import(intake=intake, actor=SYSTEM)
