"""What the clock does for the demo: cheap looks, and runs queued."""

from django.conf import settings

from leadops.accounts.queries import live_workspaces
from leadops.demo.actions import OPEN, open_the_day
from leadops.demo.queries import somebody_came
from leadops.gates.queries import DEMO_FILL
from leadops.tenancy.scope import workspace_scope


def watch_opening() -> None:
    """Begin the demo's day when somebody signs in, so that its clocks are relative to now."""
    if not settings.DEMO:
        return
    for workspace in live_workspaces():
        if workspace.is_demo:
            with workspace_scope(workspace):
                if somebody_came(workspace, DEMO_FILL, OPEN):
                    open_the_day(workspace)
