"""What the clock process asks of handoff: which clocks came due. It looks and queues."""

from django.utils import timezone

from handoff.queries.board import came_due, has_come_due
from leadops.accounts.queries import live_workspaces
from leadops.runs.actions import remind_of
from leadops.tenancy.scope import workspace_scope

MARK = "handoff.tasks.mark"


def watch() -> None:
    """Queue a mark for each handoff whose clock came due and is not marked yet."""
    now = timezone.now()
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            if not has_come_due(now):
                continue
            remind_of(
                MARK,
                (
                    (f"{MARK}:{one.pk}", f"Clock of {one.lead}", {"handoff_id": str(one.pk)})
                    for one in came_due(now)
                ),
                workspace=workspace,
            )
