"""What the clock process asks of handoff: which clocks came due. It looks and queues."""

from django.utils import timezone

from handoff.queries.board import came_due, has_come_due
from leadops.accounts.queries import live_workspaces
from leadops.audit.actors import SYSTEM
from leadops.runs.actions import enqueue
from leadops.tenancy.scope import workspace_scope

MARK = "handoff.tasks.mark"


def watch() -> None:
    """Queue a mark for each handoff whose clock came due and is not marked yet."""
    now = timezone.now()
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            if not has_come_due(now):
                continue
            for handoff in came_due(now):
                enqueue(
                    MARK,
                    key=f"{MARK}:{handoff.pk}",
                    label=f"Clock of {handoff.lead}",
                    arguments={"handoff_id": str(handoff.pk)},
                    workspace=workspace,
                    actor=SYSTEM,
                    is_reminder=True,
                )
