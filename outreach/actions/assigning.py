"""Giving a draft, and the lead it is about, to another rep."""

from django.db import transaction

from leadops.accounts.enums import Role
from leadops.accounts.models import Membership
from outreach.actions.draft_moves import hold_drafts
from outreach.actions.reservations import release, reserved_words
from outreach.errors import NotAssignable, ReservedByAnother
from outreach.models import Draft
from outreach.policies import assignable
from outreach.queries.review import holder_of
from prospects.actions import assign_owner


@transaction.atomic
def assign_draft(*, draft: Draft, to: Membership, actor: Membership) -> Draft:
    """Make a rep the owner of the draft's lead, with all of the lead's drafts.

    What was proposed waits on in the same words, for the new owner. Refuses a draft that is not the
    actor's to give, one that somebody else reviews, and an owner who is no rep.
    """
    hold_drafts(Draft.objects.filter(lead=draft.lead_id))
    if not Draft.objects.filter(assignable(actor), pk=draft.pk).exists():
        raise NotAssignable
    if not to.has_role(Role.REP):
        raise NotAssignable(f"{to.user.name} is no rep, so no draft can be assigned to them.")
    draft.refresh_from_db(fields=["reserved_by", "reserved_until"])
    if holder := holder_of(draft, actor.user):
        raise ReservedByAnother(reserved_words(draft, holder))
    assign_owner(draft.lead, to, actor=actor.user)
    release(draft=draft, user=actor.user)
    return draft
