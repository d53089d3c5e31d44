"""The one door of a lead's state."""

from collections.abc import Collection, Mapping
from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import QuerySet
from django.utils import timezone

from leadops.accounts.models import Membership
from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates.models import Approval
from leadops.ui.numbers import counted
from prospects.enums import LEAD_MOVES, LeadState
from prospects.errors import MoveRefused
from prospects.models import Lead, ProspectList
from prospects.queries.leavers import open_leads_of


@transaction.atomic
def move_lead(lead: Lead, to: str, *, actor: Actor, why: str) -> Lead:
    """Move a lead to another place in the pipeline and say why it stands there.

    Refuses a move that the table does not know; a lead that is there already stays untouched.
    """
    locked = Lead.objects.select_for_update().get(pk=lead.pk)
    if locked.state == to:
        return locked
    if to not in LEAD_MOVES[locked.state]:
        raise MoveRefused(
            f"A lead that is {LeadState(locked.state).label.lower()} cannot become "
            f"{LeadState(to).label.lower()}."
        )
    before = locked.state
    locked.state = lead.state = to
    locked.why = lead.why = why[:300]
    locked.state_at = lead.state_at = timezone.now()
    locked.save(update_fields=["state", "why", "state_at"])
    record(
        Event.PROSPECTS_LEAD_MOVED,
        actor=actor,
        subject=locked,
        details={"before": {"state": before}, "after": {"state": to}, "why": why[:300]},
    )
    return locked


@transaction.atomic
def assign_owner(lead: Lead, owner: Membership, *, actor: Actor) -> Lead:
    """Make a member of the same workspace the lead's owner; the same owner changes nothing.

    What follows the owner, such as drafts, is locked by the caller before.
    """
    locked = Lead.objects.select_for_update().get(pk=lead.pk)
    if locked.owner_id == owner.pk:
        return locked
    if owner.workspace_id != locked.workspace_id:
        raise MoveRefused("An owner is a member of the lead's own workspace.")
    before = locked.owner_id
    locked.owner = lead.owner = owner
    locked.save(update_fields=["owner"])
    record(
        Event.PROSPECTS_LEAD_MOVED,
        actor=actor,
        subject=locked,
        details={"before": {"owner": str(before)}, "after": {"owner": str(owner.pk)}},
    )
    return locked


@transaction.atomic
def hand_on(*, leaver: Membership, successor: Membership | None, actor: Actor) -> list[str]:
    """Give the open leads of somebody who leaves to the successor, or to nobody; says how many.

    Leads without an owner stand in their territory's queue, so nothing waits unseen. Hooks that
    stand before this one in settings.MEMBER_LEFT lock what follows a lead's owner.
    """
    count = hand_on_leads(open_leads_of(leaver), leaver=leaver, successor=successor, actor=actor)
    if not count:
        return []
    where = f"to {successor.user.name}" if successor else "back to their territory"
    return [f"{counted(count, 'open lead')} went {where}"]


@transaction.atomic
def hand_on_leads(
    leads: QuerySet[Lead], *, leaver: Membership, successor: Membership | None, actor: Actor
) -> int:
    """Give these leads of somebody who leaves to the successor, or to nobody; says how many."""
    count = leads.update(owner=successor)
    if count:
        to = successor.user.name if successor else "nobody"
        record(
            Event.PROSPECTS_LEADS_HANDED_ON,
            actor=actor,
            subject=leaver,
            workspace=leaver.workspace,
            details={"count": count, "to": to},
        )
    return count


def admit_candidates(prospect_list: ProspectList, approval: Approval) -> int:
    """Move a list's candidates past the gate under its approval; its log entry is the list's."""
    return Lead.objects.filter(list=prospect_list, state=LeadState.CANDIDATE).update(
        state=LeadState.ADMITTED,
        approval=approval,
        state_at=timezone.now(),
        why="Admitted with its list after the spot-check.",
    )


def disqualify_candidates(
    prospect_list: ProspectList, *, why: str, only: list[str] | None = None
) -> int:
    """Take candidates of a list out, all or the named ones; its log entry is the list's."""
    leads = Lead.objects.filter(list=prospect_list, state=LeadState.CANDIDATE)
    if only is not None:
        leads = leads.filter(pk__in=only)
    return leads.update(state=LeadState.DISQUALIFIED, state_at=timezone.now(), why=why[:300])


def move_leads(*, lead_ids: Collection[UUID], come_from: Collection[str], to: str, why: str) -> int:
    """Move many leads at once, those alone that stand in `come_from`; says how many moved.

    For tasks over whole lists, whose own entry in the log stands for all of them; moving twice
    moves nothing the second time. Refuses a move that the table does not know.
    """
    for state in come_from:
        if to not in LEAD_MOVES[state]:
            raise MoveRefused(f"A lead cannot go from {state} to {to}.")
    return Lead.objects.filter(pk__in=lead_ids, state__in=come_from).update(
        state=to, state_at=timezone.now(), why=why[:300]
    )


def note_scores(*, scores: Mapping[UUID, int], fits: Mapping[UUID, dict[str, Any]]) -> None:
    """Show on each lead its newest score, and its fit judged by what is known now."""
    leads = list(Lead.objects.filter(pk__in=scores).only("pk", "score", "fit"))
    for lead in leads:
        lead.score = scores[lead.pk]
        lead.fit = fits.get(lead.pk, lead.fit)
    Lead.objects.bulk_update(leads, ["score", "fit"], batch_size=500)
