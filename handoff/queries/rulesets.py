"""Rulesets as the routing pages show them."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import QuerySet

from handoff.enums import RulesetState
from handoff.models import Handoff, Ruleset
from handoff.reachability import Finding, findings
from handoff.routing import EXISTING_OWNER, QUARANTINE
from handoff.rules import ruleset_from_json

GATE = "handoff.rules"


@dataclass(frozen=True)
class RuleReading:
    """One rule in plain English with what it did."""

    number: int
    name: str
    sentence: str
    hits: int
    finding: Finding | None


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


def readings(row: Ruleset, names: Mapping[str, str]) -> list[RuleReading]:
    """Return the rules as sentences, with hit counts and those that can never match."""
    ruleset = ruleset_from_json(row.rules)
    hits = Counter(Handoff.objects.filter(ruleset=row).values_list("rule", flat=True))
    hidden = {finding.rule: finding for finding in findings(ruleset)}
    read = [
        RuleReading(number, rule.name, rule.sentence(names), hits[rule.id], hidden.get(rule.id))
        for number, rule in enumerate(ruleset.rules, start=1)
    ]
    own = "If the lead has an owner who is not away: to that owner."
    last = "If no rule matches: to quarantine, where a manager decides."
    return [
        RuleReading(0, "Existing owner", own, hits[EXISTING_OWNER], None),
        *read,
        RuleReading(len(read) + 1, "No match", last, hits[QUARANTINE], None),
    ]


def pools(row: Ruleset, names: Mapping[str, str]) -> list[PoolReading]:
    """Return the pools with their members by name and weight."""
    called = {**names, "role:rep": "All reps"}
    return [
        PoolReading(
            pool.name,
            ", ".join(
                f"{called.get(member, 'somebody who left')} (weight {weight:g})"
                for member, weight in pool.members
            ),
            AWAY_WORDS.get(pool.all_away, f"goes to pool “{pool.all_away.removeprefix('pool:')}”"),
        )
        for pool in ruleset_from_json(row.rules).pools.values()
    ]
