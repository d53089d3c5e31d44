"""A routing ruleset: ordered rules, their destinations and pools; its JSON and its sentences."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from handoff.conditions import (
    BadCondition,
    Condition,
    condition_from_json,
    condition_to_json,
)

WAIT, MANAGER, POOL = "wait", "manager", "pool:"
MAX_RULES, MAX_CONDITIONS, MAX_MEMBERS = 500, 20, 200
MAX_NAME = 80


class BadRuleset(ValueError):
    """The ruleset cannot be read; the message says which rule and why."""


@dataclass(frozen=True)
class Destination:
    """Where a rule sends: exactly one of person, pool, quarantine."""

    person: str | None = None
    pool: str | None = None

    @property
    def is_quarantine(self) -> bool:
        """Whether the rule sends to nobody on purpose."""
        return self.person is None and self.pool is None

    def sentence(self, names: Mapping[str, str] | None = None) -> str:
        """Return the destination in words; `names` gives people's names for their ids."""
        if self.person is not None:
            return f"to {(names or {}).get(self.person, self.person)}"
        return f"to pool “{self.pool}”" if self.pool is not None else "to quarantine"


@dataclass(frozen=True)
class Rule:
    """One readable rule; `when` is empty for "everything else"."""

    id: str
    name: str
    when: tuple[Condition, ...]
    to: Destination
    is_fast_track: bool = False

    def sentence(self, names: Mapping[str, str] | None = None) -> str:
        """Return the rule in plain English; `names` gives people's names for their ids."""
        when = " and ".join(condition.sentence() for condition in self.when)
        start = f"If {when}: " if when else "Everything else: "
        fast = ", to whoever can start soonest" if self.is_fast_track and self.to.pool else ""
        return f"{start}{self.to.sentence(names)}{fast}."


@dataclass(frozen=True)
class Pool:
    """People who share the leads of a rule by weight."""

    name: str
    members: tuple[tuple[str, float], ...]
    all_away: str = WAIT


@dataclass(frozen=True)
class Ruleset:
    """A version of the rules with its pools."""

    rules: tuple[Rule, ...]
    pools: Mapping[str, Pool] = field(default_factory=dict)


def ruleset_from_json(data: Mapping[str, Any]) -> Ruleset:
    """Read lab.md's RULES; BadRuleset says which rule is wrong and why."""
    if not isinstance(data, Mapping) or not isinstance(data.get("rules"), list):
        raise BadRuleset("A ruleset needs a list of rules.")
    if len(data["rules"]) > MAX_RULES:
        raise BadRuleset(f"At most {MAX_RULES} rules: nobody could read more.")
    named = data.get("pools") or {}
    if not isinstance(named, Mapping):
        raise BadRuleset("“pools” is an object of pools by their names.")
    pools = {str(name): _pool(str(name), entry) for name, entry in named.items()}
    rules = tuple(_rule(number, entry) for number, entry in enumerate(data["rules"], start=1))
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise BadRuleset(f"Two rules have the id “{rule.id}”.")
        seen.add(rule.id)
        if rule.to.pool is not None and rule.to.pool not in pools:
            raise BadRuleset(f"Rule “{rule.name}”: there is no pool “{rule.to.pool}”.")
    _refuse_circles(pools)
    return Ruleset(rules, pools)


def _rule(number: int, entry: Any) -> Rule:
    if not isinstance(entry, Mapping):
        raise BadRuleset(f"Rule {number} is no object.")
    name = str(entry.get("name") or entry.get("id") or f"Rule {number}")[:MAX_NAME]
    conditions = entry.get("when") or []
    if not isinstance(conditions, list) or len(conditions) > MAX_CONDITIONS:
        raise BadRuleset(f"Rule “{name}”: “when” is a list of at most {MAX_CONDITIONS} conditions.")
    try:
        when = tuple(condition_from_json(condition) for condition in conditions)
    except BadCondition as error:
        raise BadRuleset(f"Rule “{name}”: {error}") from error
    return Rule(
        id=str(entry.get("id") or number)[:60],
        name=name,
        when=when,
        to=_destination(name, entry.get("to")),
        is_fast_track=bool(entry.get("fast_track")),
    )


def _destination(name: str, entry: Any) -> Destination:
    named = [
        key
        for key in ("person", "pool", "quarantine")
        if isinstance(entry, Mapping) and entry.get(key)
    ]
    if len(named) != 1:
        raise BadRuleset(f"Rule “{name}” must go to one person, one pool or quarantine.")
    if named == ["quarantine"]:
        return Destination()
    return Destination(**{named[0]: str(entry[named[0]])})


def _pool(name: str, entry: Any) -> Pool:
    members = entry.get("members") if isinstance(entry, Mapping) else None
    if not isinstance(members, Mapping) or not members or len(members) > MAX_MEMBERS:
        raise BadRuleset(f"Pool “{name}” needs between 1 and {MAX_MEMBERS} members.")
    for member, weight in members.items():
        if (
            isinstance(weight, bool)
            or not isinstance(weight, int | float)
            or not 0 <= weight <= 1000
        ):
            raise BadRuleset(f"Pool “{name}”: the weight of {member} is a number from 0 to 1,000.")
    all_away = str(entry.get("all_away") or WAIT)
    if all_away not in (WAIT, MANAGER) and not all_away.startswith(POOL):
        raise BadRuleset(f"Pool “{name}”: all_away is wait, manager or pool:NAME.")
    # Sorted: a JSON object has no order, and equal turns must fall the same way in every replay.
    weights = sorted((str(member), weight) for member, weight in members.items())
    return Pool(name, tuple(weights), all_away)


def _refuse_circles(pools: Mapping[str, Pool]) -> None:
    for pool in pools.values():
        seen, current = [pool.name], pool
        while current.all_away.startswith(POOL):
            following = current.all_away.removeprefix(POOL)
            if following not in pools:
                raise BadRuleset(f"Pool “{current.name}” hands on to “{following}”, which is none.")
            if following in seen:
                raise BadRuleset(f"Pools hand on in a circle: {' → '.join([*seen, following])}.")
            seen.append(following)
            current = pools[following]


def ruleset_to_json(ruleset: Ruleset) -> dict[str, Any]:
    """Return the form that `ruleset_from_json` reads."""
    return {
        "rules": [_rule_to_json(rule) for rule in ruleset.rules],
        "pools": {
            pool.name: {"members": dict(pool.members), "all_away": pool.all_away}
            for pool in ruleset.pools.values()
        },
    }


def _rule_to_json(rule: Rule) -> dict[str, Any]:
    to: dict[str, Any] = {"quarantine": True}
    if rule.to.person is not None:
        to = {"person": rule.to.person}
    elif rule.to.pool is not None:
        to = {"pool": rule.to.pool}
    return {
        "id": rule.id,
        "name": rule.name,
        "when": [condition_to_json(condition) for condition in rule.when],
        "to": to,
        "fast_track": rule.is_fast_track,
    }
