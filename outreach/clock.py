"""What the clock asks of outreach: cheap looks that queue work and decide nothing."""

from leadops.accounts.queries import live_workspaces
from leadops.audit.actors import SYSTEM
from leadops.runs.actions import enqueue
from leadops.tenancy.scope import workspace_scope
from outreach.actions import attempts, sends
from outreach.actions.domains import ask_for_checks
from outreach.queries import domains, enrollments, voices
from outreach.queries.sends import by_server, due, is_something_due


def due_touches() -> None:
    """Queue what is due: enrolling who was left out, drafting under a voice, rechecks.

    Leads are left out when they come while an enrolling run is at work or no mailbox may send.
    """
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            if enrollments.may_enroll():
                enqueue(
                    "outreach.tasks.enroll",
                    key="outreach.tasks.enroll",
                    label="Enroll leads",
                    arguments={},
                    workspace=workspace,
                    actor=SYSTEM,
                    is_reminder=True,
                )
            if enrollments.due().exists() and voices.live_voice():
                enqueue(
                    "outreach.tasks.draft",
                    key="draft-due",
                    label="Draft the touches that are due",
                    arguments={},
                    workspace=workspace,
                    actor=SYSTEM,
                    is_reminder=True,
                )
            if enrollments.changed_addresses().exists():
                enqueue(
                    "outreach.tasks.recheck",
                    key="recheck-drafts",
                    label="Look at drafts whose records changed",
                    arguments={},
                    workspace=workspace,
                    actor=SYSTEM,
                    is_reminder=True,
                )


def due_checks() -> None:
    """Queue a look at the records of every sending domain that was not looked at for a day."""
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            ask_for_checks(workspace=workspace, names=domains.due_domains())


def due_sends() -> None:
    """Take back what dead senders left, then wake the sender for the messages that are due."""
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            if is_something_due():
                attempts.reclaim()
                for some in by_server(due()):
                    sends.wake(due=some)


def end_dropped() -> None:
    """End the messages that wait although their draft was dropped."""
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            attempts.end_dropped()
