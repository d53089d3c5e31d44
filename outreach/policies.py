"""Who may review what. Predicates only."""

from django.db.models import Q

from leadops.accounts.enums import Role
from leadops.accounts.models import Membership, Territory
from outreach.enums import DraftState
from outreach.models import Draft

# They see every draft: the lead sits in as fallback, the others read.
OVERSEERS = (Role.SALES_LEAD, Role.MANAGER, Role.AUDITOR)


def own_leads(membership: Membership) -> Q:
    """Return the filter of drafts by whose the lead is: mine, or unowned in my territories.

    A member without territories covers all of them, as in a team of one or two.
    """
    unowned = Q(owner__isnull=True)
    if membership.territories:
        unowned &= _in_territories(membership)
    return Q(owner=membership) | unowned


def _in_territories(membership: Membership) -> Q:
    covered = Q(pk__in=[])
    for territory in Territory.objects.filter(name__in=membership.territories):
        part = Q()
        if territory.countries:
            part &= Q(lead__contact__country__in=territory.countries) | Q(
                lead__contact__country="", lead__account__country__in=territory.countries
            )
        if territory.regions:
            part &= Q(lead__contact__region__in=territory.regions) | Q(
                lead__contact__region="", lead__account__region__in=territory.regions
            )
        covered |= part
    return covered


def may_read_all(membership: Membership) -> bool:
    """Say whether the member may read the drafts of others."""
    return membership.has_role(*OVERSEERS)


def reviewable(membership: Membership) -> Q:
    """Return the filter of drafts whose seat is the member's: own leads, or all for the lead."""
    return Q() if membership.has_role(Role.SALES_LEAD) else own_leads(membership)


def assignable(membership: Membership) -> Q:
    """Return the filter of drafts that the member may give to a rep: own, or all as overseer."""
    if membership.has_role(Role.SALES_LEAD, Role.MANAGER):
        return Q()
    return own_leads(membership) if membership.has_role(Role.REP) else Q(pk__in=[])


def reviewable_proposals(membership: Membership) -> Q:
    """Return the messages whose seat is the member's, as `reviewable` says it of their drafts."""
    if membership.has_role(Role.SALES_LEAD):
        return Q()
    mine = Draft.objects.filter(reviewable(membership), state=DraftState.WAITING)
    return Q(subject_id__in=mine.values("pk"))
