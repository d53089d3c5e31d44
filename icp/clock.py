"""What the clock process asks of the written profiles: is a quarterly review due (ICP5)."""

import datetime as dt

from django.utils import timezone

from icp import queries
from leadops.accounts.queries import live_workspaces
from leadops.audit.actors import SYSTEM
from leadops.runs.actions import enqueue
from leadops.tenancy.scope import workspace_scope

QUARTER = dt.timedelta(days=91)
# A review that finds nothing to change leaves only its run, which is kept for seven days: within
# this time the run is the memory, after it the date has passed.
OPEN_FOR = dt.timedelta(days=6)


def due_reviews() -> None:
    """Queue one suggestion a quarter for each live profile, counted from its activation."""
    now = timezone.now()
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            for version in queries.live_versions(workspace):
                number = quarter(version.activated_at, now)
                key = f"icp.suggest:{version.pk}:{number}"
                if number and not queries.was_queued(workspace, key):
                    enqueue(
                        "icp.tasks.suggest",
                        key=key,
                        label=f"Quarterly review of {version.profile.name}",
                        arguments={"profile_id": str(version.profile_id)},
                        workspace=workspace,
                        actor=SYSTEM,
                    )


def quarter(activated_at: dt.datetime | None, now: dt.datetime) -> int:
    """Return which quarterly review is open now, 0 for none."""
    if activated_at is None:
        return 0
    number, since = divmod(now - activated_at, QUARTER)
    return number if since < OPEN_FOR else 0
