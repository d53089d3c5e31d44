"""Courtesy locks on drafts under review. The digest at the gate is the lock; these are manners."""

from datetime import timedelta

from django.db import transaction
from django.db.models import Q
from django.db.models.functions import Now
from django.utils import timezone

from leadops.accounts.models import Membership, User
from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.ui.numbers import counted
from outreach.actions.draft_moves import hold_drafts
from outreach.actions.mailboxes import hand_on_mailboxes
from outreach.errors import ReservedByAnother
from outreach.models import Draft
from outreach.queries.leavers import waiting_drafts_of
from outreach.queries.review import holder_of, may_take_over
from prospects.actions import hand_on_leads
from prospects.enums import CLOSED_STATES
from prospects.models import Lead

LENGTH = timedelta(minutes=10)


@transaction.atomic
def reserve(*, draft: Draft, user: User) -> Draft:
    """Hold a draft for ten minutes, or renew it; refuses with who holds it and for how long."""
    free = Q(reserved_by=user) | Q(reserved_by__isnull=True) | Q(reserved_until__lte=Now())
    taken = Draft.objects.filter(free, pk=draft.pk).update(
        reserved_by=user, reserved_until=Now() + LENGTH, reserved_active_at=Now()
    )
    draft.refresh_from_db()
    if not taken and (holder := holder_of(draft, user)):
        raise ReservedByAnother(reserved_words(draft, holder))
    return draft


def reserved_words(draft: Draft, holder: User) -> str:
    """Say who reviews the draft and for how long it stays theirs."""
    assert draft.reserved_until is not None
    minutes = max(1, round((draft.reserved_until - timezone.now()).total_seconds() / 60))
    return f"{holder.name} is reviewing this, {minutes} min left."


@transaction.atomic
def release(*, draft: Draft, user: User) -> None:
    """Give a draft back; somebody else's stays theirs."""
    Draft.objects.filter(pk=draft.pk, reserved_by=user).update(
        reserved_by=None, reserved_until=None, reserved_active_at=None
    )


@transaction.atomic
def take_over(*, draft: Draft, membership: Membership) -> Draft:
    """Take a draft that somebody else holds: after two quiet minutes, a lead or manager at once.

    Their unsaved words stay theirs as a private copy.
    """
    locked = Draft.objects.select_for_update(of=("self",)).get(pk=draft.pk)
    holder = holder_of(locked, membership.user)
    if holder is None:
        return reserve(draft=locked, user=membership.user)
    if not may_take_over(locked, membership):
        raise ReservedByAnother(
            f"{reserved_words(locked, holder)} You can take over after two quiet minutes."
        )
    Draft.objects.filter(pk=locked.pk).update(
        reserved_by=membership.user, reserved_until=Now() + LENGTH, reserved_active_at=Now()
    )
    record(
        Event.OUTREACH_DRAFT_RESERVED,
        actor=membership.user,
        subject=locked,
        details={"before": {"holder": str(holder.pk)}},
    )
    locked.refresh_from_db()
    return locked


@transaction.atomic
def hand_on(*, leaver: Membership, successor: Membership | None, actor: Actor) -> list[str]:
    """Free the drafts that somebody who leaves holds, and give their mailboxes a new owner.

    Says how many drafts and mailboxes move. The drafts go with their leads: the open ones are
    handed on after this, those closed with a draft still waiting go here. All stay locked.
    """
    hold_drafts(Draft.objects.filter(Q(owner=leaver) | Q(reserved_by=leaver.user)))
    waiting = waiting_drafts_of(leaver)
    drafts = waiting.count()
    where = f"to {successor.user.name}" if successor else "back to their territory"
    moved = [f"{counted(drafts, 'waiting draft')} went {where}"] if drafts else []
    closed = Lead.objects.filter(pk__in=waiting.values("lead"), state__in=CLOSED_STATES)
    hand_on_leads(closed, leaver=leaver, successor=successor, actor=actor)
    Draft.objects.filter(reserved_by=leaver.user).update(
        reserved_by=None, reserved_until=None, reserved_active_at=None
    )
    return moved + hand_on_mailboxes(leaver=leaver, successor=successor, actor=actor)
