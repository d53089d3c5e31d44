"""What waits is told of, and lapses when its time ran out; nothing is ever approved by time."""

from datetime import timedelta

from django.utils import timezone

from leadops.accounts.actions import pause_sending
from leadops.accounts.models import Workspace
from leadops.accounts.queries import live_workspaces
from leadops.audit.actors import SYSTEM
from leadops.gates.actions import lapse, mark_told, remind, supersede
from leadops.gates.enums import ProposalStatus
from leadops.gates.errors import NotAlone, NotWaiting
from leadops.gates.founder import live_alone, second_joined_at
from leadops.gates.models import Proposal
from leadops.tenancy.scope import workspace_scope

REAPPROVED_WITHIN = timedelta(days=30)


def remind_waiting() -> None:
    """Remind of what has waited a working day, and tell managers of what has waited three."""
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            remind(workspace=workspace)


def mark_reminded() -> None:
    """Mark some of what those letters told of; the next turn goes on."""
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            mark_told()


def lapse_overdue() -> None:
    """Lapse every waiting proposal past its date, workspace by workspace."""
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            for proposal in Proposal.objects.filter(
                status=ProposalStatus.WAITING, lapses_at__lte=timezone.now()
            ):
                try:
                    lapse(proposal=proposal)
                except NotWaiting:
                    continue  # decided in this instant


def watch_founders() -> None:
    """End founder mode where a second member joined.

    What waited for one person's second look is to be proposed anew; what stands by one person's
    word is approved again within thirty days, or sending pauses.
    """
    for workspace in live_workspaces():
        joined = second_joined_at(workspace)
        if joined is None:
            continue
        with workspace_scope(workspace):
            _supersede_waiting()
            if joined <= timezone.now() - REAPPROVED_WITHIN:
                _pause_if_unapproved(workspace)


def _supersede_waiting() -> None:
    for proposal in Proposal.objects.filter(status=ProposalStatus.WAITING, is_founder=True):
        try:
            supersede(proposal=proposal, actor=SYSTEM, why=NotAlone.sentence)
        except NotWaiting:
            continue  # decided in this instant


def _pause_if_unapproved(workspace: Workspace) -> None:
    alone = live_alone()
    if alone and workspace.sending_paused_at is None:
        names = ", ".join(alone[:3])
        why = f"One person approved {names}. Propose it again for every seat, then go on."
        pause_sending(workspace=workspace, why=why, actor=SYSTEM)
