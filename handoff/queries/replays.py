"""Replaying stored decisions: exactly as they were made, or under other rules."""

from collections import Counter
from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from handoff.clocks import targets_from_json
from handoff.models import Handoff, Ruleset
from handoff.queries.facts import expanded
from handoff.queries.team import loads, team
from handoff.routing import Decision, Router
from handoff.rules import ruleset_from_json
from handoff.team import Team, team_from_json
from leadops.accounts.models import Workspace

LAST = 200


def replay(handoff: Handoff) -> Decision:
    """Make a stored routing decision again from nothing but what it stored."""
    stored = handoff.routing_input
    assert handoff.ruleset is not None
    ruleset = ruleset_from_json({**handoff.ruleset.rules, "pools": stored["pools"]})
    people = team_from_json({"people": stored["people"], "manager": stored["manager"]})
    router = Router(
        ruleset,
        Team(
            people.people,
            people.manager,
            targets_from_json(stored["targets"]),
            stored.get("called", {}),
        ),
        balances=stored["balances"],
        loads=_loads(stored["loads"]),
    )
    return router.route(stored["lead"], datetime.fromisoformat(stored["at"]))


def _loads(stored: Mapping[str, Mapping[str, int]]) -> dict[str, dict[date, int]]:
    return {
        name: {date.fromisoformat(day): count for day, count in days.items()}
        for name, days in stored.items()
    }


def last_leads(count: int = LAST) -> list[Handoff]:
    """Return the last routed handoffs in the order they were routed."""
    rows = Handoff.objects.filter(routed_seq__isnull=False).order_by("-routed_seq")[:count]
    return list(reversed(rows))


def replay_table(row: Ruleset) -> dict[str, Any]:
    """Route the last leads by `row` and say what would move; it writes nothing.

    Today's people with their calendars, without today's load: it answers who the rules mean.
    """
    rows, workspace = last_leads(), row.workspace
    people = team(workspace)
    router = Router(expanded(row, workspace), people)
    moved: Counter[tuple[str, str]] = Counter()
    before: Counter[str] = Counter()
    after: Counter[str] = Counter()
    hits: Counter[str] = Counter()
    for handoff in rows:
        stored = handoff.routing_input
        decision = router.route(stored["lead"], datetime.fromisoformat(stored["at"]))
        old, new = _called(stored["owner"], people), _called(decision.owner, people)
        before[old] += 1
        after[new] += 1
        hits[decision.rule] += 1
        if old != new:
            moved[old, new] += 1
    return {
        "leads": len(rows),
        "moved": [[old, new, count] for (old, new), count in sorted(moved.items())],
        "load": [[name, before[name], after[name]] for name in sorted({*before, *after})],
        "unmatched": hits["quarantine"],
        "hits": dict(sorted(hits.items())),
    }


def _called(owner: str | None, people: Team) -> str:
    return people.label(owner) if owner else "nobody"


def simulate(row: Ruleset, workspace: Workspace, lead: Mapping[str, Any], at: datetime) -> Decision:
    """Route one typed lead by `row` with today's people and load; it writes nothing."""
    people = team(workspace)
    router = Router(expanded(row, workspace), people, loads=loads(people.people))
    return router.route(lead, at)
