"""Who may take a lead out of the line."""

from leadops.accounts.enums import Role
from leadops.accounts.models import Membership
from prospects.models import Lead

# Who may take the lead table away as a file, over the API and from the page.
EXPORTERS = (Role.SALES_OPS, Role.SALES_LEAD, Role.MANAGER, Role.ADMIN, Role.AUDITOR)


def may_move(membership: Membership, lead: Lead) -> bool:
    """Say whether the member may rest or drop the lead: its rep, or who answers for all of them."""
    if membership.has_role(Role.SALES_LEAD, Role.SALES_OPS, Role.MANAGER):
        return True
    return membership.has_role(Role.REP) and lead.owner_id in (None, membership.pk)
