"""What a member holds of this stage, for whoever ends the membership."""

from django.db.models import QuerySet

from leadops.accounts.models import Membership
from leadops.ui.numbers import counted
from prospects.enums import CLOSED_STATES
from prospects.models import Lead


def open_leads_of(member: Membership) -> QuerySet[Lead]:
    """Return the leads that the member owns and that are not closed."""
    return Lead.objects.filter(owner=member).exclude(state__in=CLOSED_STATES)


def held_by(member: Membership) -> list[str]:
    """Return the open leads in words."""
    count = open_leads_of(member).count()
    return [counted(count, "open lead")] if count else []
