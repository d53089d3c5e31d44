"""Who may do what with a handoff. Pure predicates."""

from handoff.models import Handoff
from leadops.accounts.enums import Role
from leadops.accounts.models import Membership
from leadops.gates.models import Proposal


def owns_proposal(membership: Membership, proposal: Proposal) -> bool:
    """Say whether the handoff stands in the member's queue: the seat is whoever owns it."""
    return proposal.assigned_to_id == membership.pk and owner_id(proposal) == membership.pk


def owner_id(proposal: Proposal) -> object:
    """Return who owns the proposed handoff at this moment."""
    return Handoff.objects.filter(pk=proposal.subject_id).values_list("owner_id", flat=True).first()


def owns(membership: Membership, handoff: Handoff) -> bool:
    """Say whether the member owns the handoff."""
    return handoff.owner_id == membership.pk


def may_reassign(membership: Membership) -> bool:
    """Say whether the member may give handoffs to somebody else."""
    return membership.has_role(Role.MANAGER, Role.SALES_LEAD)


def may_see_all(membership: Membership) -> bool:
    """Say whether the member sees everybody's handoffs."""
    return membership.has_role(
        Role.MANAGER, Role.SALES_LEAD, Role.SALES_OPS, Role.ADMIN, Role.AUDITOR
    )


def may_open(membership: Membership, handoff: Handoff) -> bool:
    """Say whether the member may read the handoff: theirs now or earlier, or all are."""
    return (
        may_see_all(membership)
        or owns(membership, handoff)
        or handoff.clock_events.filter(owner=membership).exists()
    )
