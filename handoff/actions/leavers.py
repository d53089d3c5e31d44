"""Somebody leaves: buyers go to the successor, and rules that name the leaver are proposed anew.

Open handoffs move at once, for a buyer waits. Who gets the leads to come is a rule, and rules
change at their gate alone: the new version waits there, and until then what a rule sent to the
leaver waits for a manager.
"""

from typing import Any

from django.db import transaction

from handoff.actions.handoffs import reassign
from handoff.actions.rulesets import mend_waiting, new_version, propose_rules, store_rules
from handoff.enums import HandoffState
from handoff.errors import LeavesBuyers
from handoff.leavers import places_of, replaced
from handoff.models import Handoff, Ruleset
from handoff.queries.facts import live_ruleset
from handoff.queries.rulesets import draft, waiting_unauthored
from handoff.rules import ruleset_from_json, ruleset_to_json
from leadops.accounts.enums import Role
from leadops.accounts.models import Membership
from leadops.audit.actors import SYSTEM, Actor
from leadops.ui.numbers import counted


@transaction.atomic
def hand_on(*, leaver: Membership, successor: Membership | None, actor: Actor) -> list[str]:
    """Give what somebody who leaves holds here to the successor; returns what moved, in words.

    Refuses while buyers would be left without a person: no successor, or one who is no rep.
    """
    moved = _hand_on_handoffs(leaver, successor, actor)
    if successor is not None and successor.has_role(Role.REP):
        moved += _hand_on_rules(leaver, successor, actor)
    return moved


def _hand_on_handoffs(leaver: Membership, successor: Membership | None, actor: Actor) -> list[str]:
    rows = list(Handoff.objects.filter(owner=leaver).exclude(state=HandoffState.CLOSED))
    if not rows:
        return []
    if successor is None or not successor.has_role(Role.REP):
        buyers = "1 buyer waits" if len(rows) == 1 else f"{len(rows)} buyers wait"
        raise LeavesBuyers(f"{buyers} for {leaver.user.name}. Choose a rep who takes them over.")
    for row in rows:
        reassign(handoff=row, to=successor, reason=f"{leaver.user.name} left.", actor=actor)
    return [f"{counted(len(rows), 'open handoff')} went to {successor.user.name}"]


def _hand_on_rules(leaver: Membership, successor: Membership, actor: Actor) -> list[str]:
    """Propose the rules to come with the successor in the leaver's place; the draft just follows.

    What an earlier leaver's place got and still waits is carried on, or publishing the newer
    version would bring the earlier leaver back. The portal proposes, not who ends the membership:
    they may be the only one who can decide.
    """
    gone, heir = leaver.user.name, successor.user.name
    note = f"{gone} left ({actor} ended it): {heir} stands where the rules named them."
    live, unfinished = live_ruleset(), draft()
    if unfinished is not None and (rules := _rules_with(unfinished, leaver, successor)):
        store_rules(unfinished, rules, unfinished.note, actor)
    if live is None:
        return []
    waiting = waiting_unauthored(since=live)
    if (rules := _rules_with(waiting or live, leaver, successor)) is None:
        return []
    if waiting is not None:
        row = mend_waiting(waiting, rules, f"{note} {waiting.note}", SYSTEM)
    else:
        row = new_version(leaver.workspace, rules, note, SYSTEM)
    propose_rules(ruleset=row, actor=SYSTEM)
    return [f"{row} with {heir} in the place wait for sales operations"]


def _rules_with(row: Ruleset, leaver: Membership, successor: Membership) -> dict[str, Any] | None:
    """Return the rules with the successor in the place, None where they name no leaver."""
    pure, gone = ruleset_from_json(row.rules), str(leaver.pk)
    if not places_of(gone, pure):
        return None
    return ruleset_to_json(replaced(pure, gone, str(successor.pk)))
