"""What time does to a handoff: a breach is marked, a hot one goes to another rep. Never more."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from django.db import transaction
from django.utils import timezone

from handoff.actions.handoffs import reassign
from handoff.actions.moves import locked_with_seat, refresh
from handoff.clocks import targets_from_json, targets_to_json
from handoff.enums import HandoffState
from handoff.models import Handoff, SLAPolicy
from handoff.queries.breaches import cause_of
from handoff.queries.facts import expanded, lead_facts, live_ruleset
from handoff.queries.team import current_policy, loads, team
from handoff.routing import Router
from handoff.team import Team
from leadops.accounts.models import Membership, User, Workspace
from leadops.audit.actors import SYSTEM
from leadops.audit.events import Event
from leadops.audit.log import record

# Nobody else is free: look again, but not at every tick of the clock.
LOOK_AGAIN = timedelta(minutes=5)


@transaction.atomic
def mark_clocks(*, handoff: Handoff) -> Handoff:
    """Mark what has come due, and re-assign where the class says so. Twice changes nothing."""
    row = locked_with_seat(handoff.pk)
    refresh(row)
    is_due = row.reassign_at is not None and row.reassign_at <= timezone.now()
    if is_due and row.state == HandoffState.WAITING:
        _reassign(row)
    return row


def _reassign(row: Handoff) -> None:
    to = _next_owner(row)
    if to is None:
        Handoff.objects.filter(pk=row.pk).update(reassign_at=timezone.now() + LOOK_AGAIN)
        return
    waited = "a hot buyer waited" if row.warmth == "hot" else "the buyer waited"
    reason = f"{waited} and nobody acknowledged. {cause_of(row)}"
    reassign(handoff=row, to=to, reason=reason, actor=SYSTEM)


def _next_owner(row: Handoff) -> Membership | None:
    """Return who the rules would choose if the present owner were not there."""
    ruleset = live_ruleset()
    if ruleset is None:
        return None
    whole = team(row.workspace)
    had_it = {str(pk) for pk in row.clock_events.values_list("owner_id", flat=True) if pk}
    others = {name: one for name, one in whole.people.items() if name not in had_it}
    manager = whole.manager if whole.manager in others else None
    router = Router(
        expanded(ruleset, row.workspace),
        Team(others, manager, whole.targets),
        loads=loads(others),
    )
    facts = lead_facts(row.lead, row.warmth) | {"existing_owner": None, "last_contact_by": None}
    decision = router.route(facts, timezone.now())
    return Membership.objects.filter(pk=decision.owner).first() if decision.owner else None


@transaction.atomic
def set_targets(*, workspace: Workspace, classes: Mapping[str, Any], actor: User) -> SLAPolicy:
    """Make a new version of the SLA targets; handoffs keep the one they began under (HND4)."""
    targets = targets_from_json(classes)
    last = current_policy()
    row: SLAPolicy = SLAPolicy.objects.create(
        workspace=workspace,
        number=(last.number if last else 0) + 1,
        classes=targets_to_json(targets),
        created_by=actor,
    )
    details = {"before": last.classes if last else None, "after": row.classes}
    record(Event.HANDOFF_SLA_CHANGED, actor=actor, subject=row, details=details)
    return row
