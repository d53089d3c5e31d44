"""Rulesets as the routing pages show them."""

from collections import Counter
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from handoff.enums import RulesetState
from handoff.leavers import people_of, places_of
from handoff.models import Handoff, Ruleset
from handoff.queries.facts import EVERY
from handoff.queries.team import called, names, reps
from handoff.reachability import Finding, findings
from handoff.routing import EXISTING_OWNER, QUARANTINE
from handoff.rules import Rule, ruleset_from_json
from leadops.accounts.models import Workspace
from leadops.gates.enums import ProposalStatus
from leadops.gates.models import Proposal

GATE = "handoff.rules"


@dataclass(frozen=True)
class RuleReading:
    """One rule in plain English with what it did."""

    number: int
    name: str
    sentence: str
    hits: int
    finding: Finding | None
    absent: str = ""  # who is named and takes no leads, in a sentence


@dataclass(frozen=True)
class PoolReading:
    """One pool in plain English."""

    name: str
    members: str
    all_away: str


AWAY_WORDS = {
    "wait": "waits for the first who is back",
    "manager": "goes to the manager",
}


def versions() -> QuerySet[Ruleset]:
    """Return every version, newest first."""
    rows: QuerySet[Ruleset] = Ruleset.objects.select_related("created_by").order_by("-number")
    return rows


def newest() -> Ruleset | None:
    """Return the newest version, whatever its state."""
    return versions().first()


def draft() -> Ruleset | None:
    """Return the draft that editing goes on in."""
    return versions().filter(state=RulesetState.DRAFT).first()


def waiting_unauthored(*, since: Ruleset) -> Ruleset | None:
    """Return the newest version after `since` that waits and that the portal itself proposed."""
    proposed = Proposal.objects.filter(
        gate=GATE, status=ProposalStatus.WAITING, proposed_by__isnull=True
    )
    rows = versions().filter(state=RulesetState.PROPOSED, number__gt=since.number)
    return rows.filter(pk__in=proposed.values("subject_id"), created_by__isnull=True).first()


def readings(row: Ruleset, shown_as: Mapping[str, str]) -> list[RuleReading]:
    """Return the rules as sentences, with hit counts and those that can never match."""
    ruleset = ruleset_from_json(row.rules)
    hits = Counter(Handoff.objects.filter(ruleset=row).values_list("rule", flat=True))
    hidden = {finding.rule: finding for finding in findings(ruleset)}
    takers = {str(rep.pk) for rep in reps(row.workspace)}
    read = [
        RuleReading(
            number,
            rule.name,
            rule.sentence(shown_as),
            hits[rule.id],
            hidden.get(rule.id),
            _absent(rule, takers, shown_as),
        )
        for number, rule in enumerate(ruleset.rules, start=1)
    ]
    own = "If the lead has an owner who is not away: to that owner."
    last = "If no rule matches: to quarantine, where a manager decides."
    return [
        RuleReading(0, "Existing owner", own, hits[EXISTING_OWNER], None),
        *read,
        RuleReading(len(read) + 1, "No match", last, hits[QUARANTINE], None),
    ]


def _absent(rule: Rule, takers: Collection[str], shown_as: Mapping[str, str]) -> str:
    if rule.to.person is None or rule.to.person in takers:
        return ""
    name = shown_as.get(rule.to.person, "Somebody unknown")
    return f"{name} takes no leads: what matches waits for a manager."


def nameable(workspace: Workspace, rules: dict[str, Any]) -> dict[str, str]:
    """Return whom an editor of the rules may choose: the members, and who is named already.

    Without the latter a form would quietly put somebody else in the place of who left.
    """
    here, named = names(workspace), people_of(ruleset_from_json(rules))
    return {**here, **{one: name for one, name in called(workspace).items() if one in named}}


def absent_people(row: Ruleset) -> list[tuple[str, list[str]]]:
    """Return who is named in the rules and takes no leads any more, with the rules and pools."""
    return _named_beside(row, {str(rep.pk) for rep in reps(row.workspace)})


def publish_blockers(proposal: Proposal, _evidence: Mapping[str, Any]) -> list[str]:
    """Say whom the version names who is no member any more: publishing would bring them back."""
    row = Ruleset.objects.select_related("workspace").get(pk=proposal.subject_id)
    return [
        f"{name} is no member here, but stands in {', '.join(places)}. "
        "Reject this version, then put somebody else there."
        for name, places in _named_beside(row, names(row.workspace))
    ]


def _named_beside(row: Ruleset, here: Collection[str]) -> list[tuple[str, list[str]]]:
    """Return the name and the places of everybody in the rules who is not among the ids `here`.

    Pairs, for two people may have one name.
    """
    ruleset = ruleset_from_json(row.rules)
    named = {one for one in people_of(ruleset) if not one.startswith(EVERY)}
    absent = sorted(named.difference(here))
    known = called(row.workspace) if absent else {}
    return [(known.get(one, "Somebody unknown"), places_of(one, ruleset)) for one in absent]


def pools(row: Ruleset, shown_as: Mapping[str, str]) -> list[PoolReading]:
    """Return the pools with their members by name and weight."""
    shown = {**shown_as, "role:rep": "All reps"}
    return [
        PoolReading(
            pool.name,
            ", ".join(
                f"{shown.get(member, 'somebody unknown')} (weight {weight:g})"
                for member, weight in pool.members
            ),
            AWAY_WORDS.get(pool.all_away, f"goes to pool “{pool.all_away.removeprefix('pool:')}”"),
        )
        for pool in ruleset_from_json(row.rules).pools.values()
    ]
