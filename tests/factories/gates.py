"""Walking a proposal through its gate with the right people."""

from leadops.gates.actions import decide
from leadops.gates.models import Approval, Proposal
from tests.people import People


def approve(proposal: Proposal, people: People, **more: object) -> Approval:
    """Fill every seat by the fixed person of its role and return the approval."""
    for seat in proposal.seats:
        decide(
            proposal_id=proposal.pk,
            actor=people.user(seat),
            verdict="approve",
            digest=proposal.digest,
            **more,
        )
    return Approval.objects.get(proposal=proposal)
