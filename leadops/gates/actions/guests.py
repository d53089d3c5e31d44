"""Guest seats: an invited outsider sits at one proposal, once, and sees nothing else."""

from uuid import UUID

from django.db import transaction

from leadops.accounts.actions import invite
from leadops.accounts.models import Invitation, User
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates.enums import ProposalStatus
from leadops.gates.errors import NoGuestSeat
from leadops.gates.models import Proposal
from leadops.gates.policies import free_seats
from leadops.gates.steps import steps


@transaction.atomic
def invite_guest(
    *, proposal_id: UUID, seat: str, email: str, actor: User
) -> tuple[Invitation, str]:
    """Invite an address to a free seat of a waiting proposal; returns invitation and token.

    Refuses a gate that takes no guest, a seat that is filled, and a member's address. Whoever has
    decided here already cannot come back as a guest: nobody fills two seats of one gate.
    """
    proposal = Proposal.objects.select_for_update().get(pk=proposal_id)
    if not steps()[proposal.gate].takes_guest:
        raise NoGuestSeat("This gate takes no guest: its people and their deputies decide here.")
    if proposal.status != ProposalStatus.WAITING or seat not in free_seats(proposal):
        raise NoGuestSeat
    row, token = invite(
        workspace=proposal.workspace,
        email=email,
        roles=[seat],
        guest_of=proposal.pk,
        actor=actor,
    )
    record(
        Event.GATES_GUEST_INVITED,
        actor=actor,
        subject=proposal,
        details={"seat": seat, "invitation": str(row.pk)},
    )
    return row, token
