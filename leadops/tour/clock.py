"""What the clock asks of the tour: previews are deleted after seven days."""

from leadops.accounts.queries import live_workspaces
from leadops.audit.actors import SYSTEM
from leadops.tenancy.scope import workspace_scope
from leadops.tour.actions import close_tour
from leadops.tour.queries.tours import expired


def forget() -> None:
    """Delete every tour past its seven days, workspace by workspace."""
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            for tour in expired():
                close_tour(tour=tour, actor=SYSTEM)
