"""Whose tour and whose message: pure predicates."""

from django.db.models import Q

from leadops.accounts.models import Membership


def own_letters(membership: Membership) -> Q:
    """Return the waiting messages that the member may decide on: those to themselves."""
    return Q(assigned_to=membership)
