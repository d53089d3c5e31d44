"""Rules that name a person: which ones, and the same rules with a successor in the place. Pure."""

from dataclasses import replace

from handoff.rules import Pool, Ruleset


def places_of(person: str, ruleset: Ruleset) -> list[str]:
    """Return the rules and pools that name `person`, in words and in order."""
    rules = [
        f"rule {number} “{rule.name}”"
        for number, rule in enumerate(ruleset.rules, start=1)
        if rule.to.person == person
    ]
    pools = [
        f"pool “{pool.name}”" for pool in ruleset.pools.values() if person in dict(pool.members)
    ]
    return rules + pools


def people_of(ruleset: Ruleset) -> set[str]:
    """Return the ids of everybody whom a rule or a pool names."""
    ruled = {rule.to.person for rule in ruleset.rules if rule.to.person is not None}
    return ruled | {member for pool in ruleset.pools.values() for member, _ in pool.members}


def replaced(ruleset: Ruleset, leaver: str, successor: str) -> Ruleset:
    """Return the rules with `successor` wherever they named `leaver`.

    In a pool that names both, the successor keeps the weight that was theirs, unless it was 0.
    """
    rules = tuple(
        replace(rule, to=replace(rule.to, person=successor)) if rule.to.person == leaver else rule
        for rule in ruleset.rules
    )
    pools = {name: _replaced(pool, leaver, successor) for name, pool in ruleset.pools.items()}
    return Ruleset(rules, pools)


def _replaced(pool: Pool, leaver: str, successor: str) -> Pool:
    weights = dict(pool.members)
    if leaver in weights:
        freed = weights.pop(leaver)
        weights[successor] = weights.get(successor) or freed  # at 0 the pool might serve nobody
    return replace(pool, members=tuple(sorted(weights.items())))
