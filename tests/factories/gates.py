"""Walking a proposal through its gate with the right people."""

from datetime import timedelta

import time_machine

from leadops.accounts.models import User
from leadops.gates.actions import decide
from leadops.gates.founder import first_look
from leadops.gates.models import Approval, Proposal
from tests.people import People


def approve(proposal: Proposal, people: People, **more: object) -> Approval:
    """Fill every seat by the fixed person of its role and return the approval.

    For one person alone that takes a second look, thirteen hours later.
    """
    for seat in proposal.seats:
        decide(
            proposal_id=proposal.pk,
            actor=people.user(seat),
            verdict="approve",
            digest=proposal.digest,
            **more,
        )
    if first := first_look(Proposal.objects.get(pk=proposal.pk)):
        later = first.at + timedelta(hours=13)
        User.objects.filter(pk=first.decided_by_id).update(last_login=later)
        with time_machine.travel(later, tick=False):
            decide(
                proposal_id=proposal.pk,
                actor=User.objects.get(pk=first.decided_by_id),
                verdict="approve",
                digest=proposal.digest,
                comment="It changes what is written to whom.",
            )
    return Approval.objects.get(proposal=proposal)
