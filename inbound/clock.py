"""What the clock asks of inbound: which mailboxes to read, what was left unread."""

from inbound.queries import due_mailboxes, unread
from leadops.accounts.queries import live_workspaces
from leadops.audit.actors import SYSTEM
from leadops.runs.actions import enqueue
from leadops.tenancy.scope import workspace_scope
from outreach.actions.mailboxes import ask_for_polls

AT_ONCE = 1_000  # mailboxes of a workspace that one turn queues


def due_polls() -> None:
    """Queue the reading of every mailbox that is due, and of mail that stayed unread."""
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            due = due_mailboxes().only("address")[:AT_ONCE]
            ask_for_polls(mailboxes=due, workspace=workspace)
            if unread().exists():
                enqueue(
                    "inbound.tasks.read_left",
                    key="read-left",
                    label="Read mail that stayed unread",
                    arguments={},
                    workspace=workspace,
                    actor=SYSTEM,
                    is_reminder=True,
                )
