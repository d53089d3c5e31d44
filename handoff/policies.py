"""Who may do what with a handoff. Pure predicates."""

from django.db.models import Q

from handoff.models import Handoff
from leadops.accounts.enums import Role
from leadops.accounts.models import Membership


def own_proposals(membership: Membership) -> Q:
    """Return the handoffs that stand in the member's queue: the seat is whoever owns them now."""
    owned = Handoff.objects.filter(owner=membership).values("pk")
    return Q(assigned_to=membership, subject_id__in=owned)


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
