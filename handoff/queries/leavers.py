"""What a member holds of this stage: for whoever ends the membership, or is away a while."""

from django.utils import timezone

from handoff.enums import UNANSWERED, HandoffState
from handoff.leavers import places_of
from handoff.models import Handoff
from handoff.policies import may_reassign
from handoff.queries.facts import live_ruleset
from handoff.rules import ruleset_from_json
from leadops.accounts.models import Membership, OnCall
from leadops.accounts.queries import members
from leadops.ui.numbers import counted


def held_by(member: Membership) -> list[str]:
    """Return the open handoffs, the live rules and the coming on-call hours, each in words."""
    waiting = Handoff.objects.filter(owner=member).exclude(state=HandoffState.CLOSED).count()
    on_call = OnCall.objects.filter(membership=member, ends_at__gt=timezone.now()).count()
    live = live_ruleset()
    places = places_of(str(member.pk), ruleset_from_json(live.rules)) if live else []
    return [
        *([counted(waiting, "open handoff")] if waiting else []),
        *([f"Live routing: {', '.join(places)}"] if places else []),
        *([f"{counted(on_call, 'span')} on call"] if on_call else []),
    ]


def stays_with(member: Membership) -> list[str]:
    """Return how many open handoffs wait for the member alone, and who can re-assign them."""
    waiting = Handoff.objects.filter(owner=member, state__in=UNANSWERED).count()
    if not waiting:
        return []
    others = [one for one in members(member.workspace) if one.pk != member.pk]
    able = [one.user.name for one in others if may_reassign(one)]
    them = "it" if waiting == 1 else "them"
    who = f" {' or '.join(able)} can re-assign {them}." if able else ""
    held = counted(waiting, "open handoff")
    return [f"You hold {held}; absence does not move {them}.{who}"]
