"""Proposals whose time ran out lapse; nothing is ever approved by time."""

from django.utils import timezone

from leadops.accounts.queries import live_workspaces
from leadops.gates.actions import lapse
from leadops.gates.enums import ProposalStatus
from leadops.gates.errors import NotWaiting
from leadops.gates.models import Proposal
from leadops.tenancy.scope import workspace_scope


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
