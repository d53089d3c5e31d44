"""From a reply to a handoff before its gate: one router per workspace, every reason kept."""

from datetime import date
from typing import Any

from django.db import transaction
from django.utils import timezone

from handoff.actions.moves import GATE, lock_router, locked, move, note_event, refresh
from handoff.clocks import targets_to_json
from handoff.enums import HandoffState
from handoff.leavers import people_of
from handoff.models import Handoff, Ruleset, Task
from handoff.queries.facts import expanded, last_routed, lead_facts, live_ruleset
from handoff.queries.team import current_policy, loads, team
from handoff.routing import Decision, Router
from handoff.rules import Ruleset as PureRuleset
from handoff.rules import ruleset_to_json
from handoff.team import Team, person_to_json
from handoff.warmth import Warmth
from inbound.models import Reply
from leadops.accounts.models import Membership
from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates.actions import propose
from leadops.gates.models import Proposal
from leadops.ui.errors import Refusal
from prospects.actions import move_lead
from prospects.enums import LEAD_MOVES, LeadState
from prospects.models import Lead

DECLINED = "declined"
OPEN = (HandoffState.WAITING, HandoffState.ACCEPTED, HandoffState.ANSWERED)
NO_RULES = (
    "No routing rules are published. Sales operations publishes them under Settings, Routing;"
    " a manager can assign this handoff now."
)


@transaction.atomic
def route_reply(*, reply: Reply, warmth: Warmth, packet: dict[str, Any], actor: Actor) -> Handoff:
    """Make the handoff of a reply, or add the reply to the one that is open for its lead.

    The same reply twice changes nothing. Without an owner the handoff waits for a manager, with
    the reason. Starts both clocks at the time the mail server received the message.
    """
    if reply.lead is None:
        raise Refusal("This reply belongs to no lead yet. Match it on Check today first.")
    lock_router(reply.workspace_id)
    done: Handoff | None = Handoff.objects.filter(reply=reply).first()
    if done is not None and (done.state != HandoffState.QUARANTINED or done.rule == DECLINED):
        return done
    if done is not None:
        return _assign(locked(done.pk), actor=actor)
    running: Handoff | None = (
        Handoff.objects.filter(lead=reply.lead, state__in=OPEN).order_by("-created_at").first()
    )
    if running is not None:
        return _add_message(locked(running.pk), reply, warmth, actor)
    handoff: Handoff = Handoff.objects.create(
        workspace_id=reply.workspace_id,
        lead=reply.lead,
        reply=reply,
        warmth=warmth.name,
        packet=packet,
        policy=current_policy(),
        started_at=reply.received_at,
        state=HandoffState.QUARANTINED,
    )
    return _assign(locked(handoff.pk), actor=actor)


def _add_message(handoff: Handoff, reply: Reply, warmth: Warmth, actor: Actor) -> Handoff:
    """Start an answered clock for a later message of the same buyer."""
    known = handoff.clock_events.filter(event="buyer_message", at=reply.received_at).exists()
    if not known:
        note_event(handoff, "buyer_message", at=reply.received_at, actor=actor, note=warmth.name)
        if handoff.state == HandoffState.ANSWERED:
            move(handoff, HandoffState.ACCEPTED)
        refresh(handoff)
    return handoff


def _assign(handoff: Handoff, *, actor: Actor) -> Handoff:
    """Route a handoff without an owner by the published rules, and propose it to its seat."""
    row = live_ruleset()
    if row is None or row.approval is None:
        Handoff.objects.filter(pk=handoff.pk).update(because=NO_RULES)
        handoff.because = NO_RULES
        _start(handoff, owner=None, actor=actor)
        return handoff
    decision = _route(handoff, row, team(handoff.workspace))
    owner = Membership.objects.filter(pk=decision.owner).first() if decision.owner else None
    if owner is None:
        _start(handoff, owner=None, actor=actor)
        return handoff
    move(handoff, HandoffState.WAITING, owner=owner)
    _start(handoff, owner=owner, actor=actor)
    hand_over(handoff)
    return handoff


def _route(handoff: Handoff, row: Ruleset, people: Team) -> Decision:
    """Decide by the rules, and store everything that a replay needs."""
    ruleset, last = expanded(row, handoff.workspace), last_routed()
    same_rules = last is not None and last.ruleset_id == row.pk
    balances = last.routing_input["balances_after"] if last and same_rules else {}
    counted = loads(people.people)
    router = Router(ruleset, people, balances=balances, loads=counted)
    facts = lead_facts(handoff.lead, handoff.warmth)
    decision = router.route(facts, handoff.started_at)
    stored = {
        "lead": facts,
        "at": handoff.started_at.isoformat(),
        "pools": ruleset_to_json(ruleset)["pools"],
        "people": [person_to_json(person) for person in people.people.values()],
        "manager": people.manager,
        "called": _called(ruleset, facts, people),
        "targets": targets_to_json(people.targets),
        "balances": balances,
        "balances_after": router.balances,
        "loads": _loads_to_json(counted),
        "owner": decision.owner,
    }
    columns = {
        "ruleset": row,
        "routed_seq": (last.routed_seq or 0) + 1 if last else 1,
        "routing_input": stored,
        "rule": decision.rule[:60],
        "because": decision.because[:500],
        "why_not": [one._asdict() for one in decision.why_not],
    }
    Handoff.objects.filter(pk=handoff.pk).update(**columns)
    for name, value in columns.items():
        setattr(handoff, name, value)
    return decision


def _called(ruleset: PureRuleset, facts: dict[str, Any], people: Team) -> dict[str, str]:
    """Return the names of those who may be spoken of and are not in the team."""
    spoken_of = people_of(ruleset) | {facts["existing_owner"]}
    return {
        one: name for one, name in people.called.items() if one in spoken_of - set(people.people)
    }


def _loads_to_json(counted: dict[str, dict[date, int]]) -> dict[str, dict[str, int]]:
    return {
        name: {day.isoformat(): count for day, count in days.items()}
        for name, days in counted.items()
    }


def _start(handoff: Handoff, *, owner: Membership | None, actor: Actor) -> None:
    """Start the clocks where they do not run yet; a later owner takes them over."""
    if not handoff.clock_events.exists():
        note_event(handoff, "started", at=handoff.started_at, actor=actor, owner=owner)
        _hand_off_lead(handoff, actor)
        record(
            Event.HANDOFF_ROUTED,
            actor=actor,
            subject=handoff,
            details={
                "rule": handoff.rule,
                "because": handoff.because,
                "lead": str(handoff.lead_id),
                "warmth": handoff.warmth,
            },
        )
    elif owner is not None:
        note_event(handoff, "reassigned", at=timezone.now(), actor=actor, owner=owner)
    refresh(handoff)


def _hand_off_lead(handoff: Handoff, actor: Actor) -> None:
    lead = Lead.objects.get(pk=handoff.lead_id)
    if LeadState.ENGAGED in LEAD_MOVES[lead.state]:
        lead = move_lead(lead, LeadState.ENGAGED, actor=actor, why="The buyer replied.")
    if lead.state == LeadState.ENGAGED:
        move_lead(lead, LeadState.HANDED_OFF, actor=actor, why=handoff.because)


def hand_over(handoff: Handoff) -> Proposal:
    """Propose the handoff to its owner's seat and make their task, under the live rules."""
    assert handoff.owner is not None
    proposal = propose(
        gate=GATE,
        subject=handoff,
        payload=payload_of(handoff),
        actor=SYSTEM,
        label=str(handoff.lead),
        due_at=handoff.due_at,
        assigned_to=handoff.owner,
    )
    make_task(handoff)
    return proposal


def payload_of(handoff: Handoff) -> dict[str, Any]:
    """Return what the rep acknowledges: the packet, the reason, and whose it is."""
    return {
        "handoff": str(handoff.pk),
        "lead": str(handoff.lead_id),
        "owner": str(handoff.owner_id),
        "warmth": handoff.warmth,
        "rule": handoff.rule,
        "because": handoff.because,
        "started_at": handoff.started_at.isoformat(),
        "packet": handoff.packet,
    }


def make_task(handoff: Handoff) -> Task | None:
    """Make the owner's in-app task once; its warrant is the published ruleset (HND6)."""
    ruleset = handoff.ruleset or live_ruleset()
    if ruleset is None or ruleset.approval is None or handoff.owner is None:
        return None
    task, _ = Task.objects.get_or_create(
        workspace_id=handoff.workspace_id,
        idempotency_key=f"handoff:{handoff.pk}:{handoff.owner_id}",
        defaults={
            "lead": handoff.lead,
            "handoff": handoff,
            "owner": handoff.owner,
            "ruleset": ruleset,
            "approval": ruleset.approval,
            "title": f"Answer {handoff.lead}"[:200],
            "due_at": handoff.due_at,
        },
    )
    return task
