"""Routing rules from draft to published: people edit, the gate `handoff.rules` publishes."""

from typing import Any
from uuid import UUID

from django.db import transaction
from django.db.models import Max

from handoff.enums import RULESET_MOVES, HandoffState, RulesetState
from handoff.errors import BadRules, MoveRefused, NotEditable
from handoff.models import Handoff, Ruleset
from handoff.queries.replays import replay_table
from handoff.queries.rulesets import GATE
from handoff.queries.team import called
from handoff.reachability import findings
from handoff.rules import BadRuleset, ruleset_from_json, ruleset_to_json
from leadops.accounts.models import User, Workspace
from leadops.accounts.queries import members
from leadops.audit.actors import SYSTEM, Actor, System
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.gates import approval as gate_approval
from leadops.gates.actions import propose
from leadops.gates.models import Approval, Decision, Proposal
from leadops.runs.actions import enqueue
from leadops.ui.errors import NotFound

ROUTE = "handoff.tasks.route"
EVERYBODY = "All reps"
DEFAULT_RULES: dict[str, Any] = {
    "rules": [
        {
            "id": "hot",
            "name": "Hot replies",
            "when": [{"field": "class", "op": "=", "value": "hot"}],
            "to": {"pool": EVERYBODY},
            "fast_track": True,
        },
        {"id": "rest", "name": "Everything else", "when": [], "to": {"pool": EVERYBODY}},
    ],
    "pools": {EVERYBODY: {"members": {"role:rep": 1}, "all_away": "wait"}},
}


@transaction.atomic
def propose_default_ruleset(workspace: Workspace) -> Proposal:
    """Propose the rules that a new workspace begins with: existing owner, hot first, by turns."""
    existing: Ruleset | None = Ruleset.objects.order_by("number").first()
    row = existing or new_version(workspace, DEFAULT_RULES, "The rules to begin with.", SYSTEM)
    return propose_rules(ruleset=row, actor=SYSTEM)


@transaction.atomic
def edit_rules(
    *, workspace: Workspace, rules: dict[str, Any], note: str, actor: User, ruleset: Ruleset | None
) -> Ruleset:
    """Store edited rules: into the draft, or as the next version. Refuses rules with a fault."""
    try:
        clean = ruleset_to_json(ruleset_from_json(rules))
    except BadRuleset as error:
        raise BadRules(str(error)) from error
    _refuse_strangers(workspace, clean)
    if ruleset is None:
        return new_version(workspace, clean, note, actor)
    row = _locked(ruleset)
    if row.state != RulesetState.DRAFT:
        raise NotEditable
    return store_rules(row, clean, note, actor)


def store_rules(row: Ruleset, rules: dict[str, Any], note: str, actor: Actor) -> Ruleset:
    """Keep clean rules in a draft."""
    before = row.rules
    row.rules, row.note = rules, note[:300]
    row.save(update_fields=["rules", "note"])
    details = {"before": {"rules": before}, "after": {"rules": rules}}
    record(Event.HANDOFF_RULESET_CHANGED, actor=actor, subject=row, details=details)
    return row


def mend_waiting(row: Ruleset, rules: dict[str, Any], note: str, actor: Actor) -> Ruleset:
    """Take a waiting version back to a draft with other rules; proposing it supersedes the old."""
    locked = _locked(row)
    _move(locked, RulesetState.DRAFT, actor=actor)
    return store_rules(locked, rules, note, actor)


def new_version(workspace: Workspace, rules: dict[str, Any], note: str, actor: Actor) -> Ruleset:
    """Make the next version, as a draft."""
    highest = Ruleset.objects.aggregate(highest=Max("number"))["highest"] or 0
    row: Ruleset = Ruleset.objects.create(
        workspace=workspace,
        number=highest + 1,
        rules=ruleset_to_json(ruleset_from_json(rules)),
        note=note[:300],
        created_by=None if isinstance(actor, System) else actor,
    )
    details = {"after": {"rules": row.rules}}
    record(Event.HANDOFF_RULESET_CHANGED, actor=actor, subject=row, details=details)
    return row


def _refuse_strangers(workspace: Workspace, rules: dict[str, Any]) -> None:
    """Refuse a rule or pool that names somebody who is no active member here."""
    known = {str(pk) for pk in members(workspace).values_list("pk", flat=True)}
    for rule in rules["rules"]:
        person = rule["to"].get("person")
        if person is not None and person not in known:
            raise BadRules(f"Rule “{rule['name']}” goes to somebody who is not a member here.")
    for name, pool in rules["pools"].items():
        for member in pool["members"]:
            if member not in known and not member.startswith("role:"):
                raise BadRules(f"Pool “{name}” names somebody who is not a member here.")


@transaction.atomic
def propose_rules(*, ruleset: Ruleset, actor: Actor) -> Proposal:
    """Put a draft before the gate with its replay and its findings. Refuses a published version."""
    row = _locked(ruleset)
    if row.state not in (RulesetState.DRAFT, RulesetState.PROPOSED):
        raise NotEditable
    pure = ruleset_from_json(row.rules)
    people = called(row.workspace)
    payload = {
        "ruleset": str(row.pk),
        "number": row.number,
        "rules": row.rules,
        "sentences": [rule.sentence(people) for rule in pure.rules],
        "findings": [found.sentence for found in findings(pure)],
        "replay": replay_table(row),
    }
    if row.state == RulesetState.DRAFT:
        _move(row, RulesetState.PROPOSED, actor=actor)
    return propose(gate=GATE, subject=row, payload=payload, actor=actor, label=str(row))


@transaction.atomic
def publish(*, approval: Approval, actor: User) -> Ruleset:
    """Make the version the one that routes, and route what waited for rules.

    The effect of `handoff.rules`; refuses without its approval for exactly this version.
    """
    row = _locked_by(approval.subject_id)
    gate_approval.require(approval, gate=GATE, subject=row)
    for live in Ruleset.objects.select_for_update().filter(state=RulesetState.LIVE):
        _move(live, RulesetState.SUPERSEDED, actor=actor)
    _move(row, RulesetState.LIVE, actor=actor, approval=approval)
    record(Event.HANDOFF_RULESET_PUBLISHED, actor=actor, subject=row, approval_id=approval.pk)
    waiting = Handoff.objects.filter(state=HandoffState.QUARANTINED, reply__isnull=False)
    for handoff in waiting:
        enqueue(
            ROUTE,
            key=f"{ROUTE}:{handoff.reply_id}",
            label=f"Route {handoff.lead}",
            arguments={"reply_id": str(handoff.reply_id)},
            workspace=row.workspace,
            actor=actor,
            cause_approval_id=approval.pk,
        )
    return row


@transaction.atomic
def return_ruleset(*, proposal: Proposal, decision: Decision, actor: User) -> Ruleset:
    """Turn a rejected version into a draft again, with the reviewer's words on it."""
    row = _locked_by(proposal.subject_id)
    row.note = f"Rejected by {actor}: {decision.comment or decision.reason}"[:300]
    row.save(update_fields=["note"])
    _move(row, RulesetState.DRAFT, actor=actor)
    return row


def _locked(ruleset: Ruleset) -> Ruleset:
    return _locked_by(ruleset.pk)


def _locked_by(pk: UUID | str) -> Ruleset:
    row: Ruleset | None = (
        Ruleset.objects.select_for_update(of=("self",))
        .select_related("workspace")
        .filter(pk=pk)
        .first()
    )
    if row is None:
        raise NotFound
    return row


def _move(row: Ruleset, to: RulesetState, *, actor: Actor, **columns: Any) -> None:
    if to not in RULESET_MOVES[row.state]:
        raise MoveRefused
    before = row.state
    if not Ruleset.objects.filter(pk=row.pk, state=before).update(state=to, **columns):
        raise MoveRefused
    row.state = to
    for name, value in columns.items():
        setattr(row, name, value)
    details = {"before": {"state": before}, "after": {"state": to.value}}
    record(Event.HANDOFF_RULESET_CHANGED, actor=actor, subject=row, details=details)
