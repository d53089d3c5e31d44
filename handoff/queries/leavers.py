"""What a member holds of this stage, for whoever ends the membership."""

from django.utils import timezone

from handoff.enums import HandoffState
from handoff.leavers import places_of
from handoff.models import Handoff
from handoff.queries.facts import live_ruleset
from handoff.rules import ruleset_from_json
from leadops.accounts.models import Membership, OnCall
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
