"""What a proposal of rules says about itself: the threshold, the leads, and what is not proven."""

import datetime as dt
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import pairwise
from typing import Any
from uuid import UUID

from scoring import capacity, history, queries
from scoring.formula import DEFAULT_RULES
from scoring.ladder import cards
from scoring.ladder.verdict import Verdict
from scoring.models import ScoringVersion

BUCKET = 10


@dataclass(frozen=True, slots=True)
class Made:
    """The content of a version and the sentence that goes with it."""

    content: dict[str, Any]
    sentence: str


def made(
    *, workspace: Any, lead_ids: Sequence[UUID], live: ScoringVersion | None, today: dt.date
) -> Made:
    """Score today's leads and cut them at the capacity; nothing is stored.

    What ranks them is what the closed deals prove: a model where they earn one, else the rules
    that are live. A model whose claim is gone makes room for the rules again (SCO9).
    """
    notes = {row.column: row.note for row in queries.leak_notes(workspace)}
    verdict = history.verdict(queries.past_deals(workspace), notes)
    kind, rules = _ranking(verdict, live)
    team = queries.capacity_of(live)
    values = [one[3].value for one in queries.results(lead_ids, rules, today)]
    cut = capacity.cut(values, team)
    content = {
        "kind": kind,
        "rules": rules,
        "threshold": cut.threshold,
        "capacity": asdict(team),
        "calibration": frozen(workspace, values, cut.threshold, live, today, kind=kind)
        | {"ladder": history.claim(verdict) if verdict else None},
    }
    return Made(content, cut.sentence)


def _ranking(verdict: Verdict | None, live: ScoringVersion | None) -> tuple[str, dict[str, Any]]:
    """Return the kind of a version and its rules, or its card."""
    if verdict and verdict.step == "ml":
        return "ml", {"card": cards.as_json(verdict.card)}
    is_written = live is not None and "card" not in live.rules
    return "rules", live.rules if live and is_written else DEFAULT_RULES


def frozen(
    workspace: Any,
    values: Sequence[int],
    threshold: int,
    live: ScoringVersion | None,
    today: dt.date,
    *,
    kind: str,
) -> dict[str, Any]:
    """Return the figures that a person decides by, fixed on the day of the proposal."""
    known = queries.outcomes(workspace)
    return {
        "as_of": today.isoformat(),
        "leads": len(values),
        "passing": capacity.passing(values, threshold),
        "now": _now(live, values),
        "histogram": histogram(values),
        "outcomes": known,
        "proof": proof(known, kind),
    }


def _now(live: ScoringVersion | None, values: Sequence[int]) -> dict[str, Any] | None:
    if live is None:
        return None
    return {
        "version": live.number,
        "threshold": live.threshold,
        "passing": capacity.passing(values, live.threshold),
    }


@dataclass(frozen=True, slots=True)
class Decile:
    """Leads of neighbouring scores and how their deals ended."""

    low: int
    high: int
    won: int
    total: int


def deciles(pairs: Sequence[tuple[int, bool]]) -> list[Decile]:
    """Cut scored outcomes into ten equal groups, the best first; too few give none (SCO3)."""
    if len(pairs) < queries.CHART_OUTCOMES:
        return []
    ordered = sorted(pairs, reverse=True)
    edges = [len(ordered) * part // 10 for part in range(11)]
    groups = [ordered[begin:end] for begin, end in pairwise(edges)]
    return [
        Decile(group[-1][0], group[0][0], sum(won for _, won in group), len(group))
        for group in groups
    ]


def histogram(values: Sequence[int]) -> list[int]:
    """Count the scores in tens: 0-9, 10-19, ... 90-100."""
    counts = [0] * (100 // BUCKET)
    for value, number in Counter(values).items():
        counts[min(value // BUCKET, len(counts) - 1)] += number
    return counts


def proof(known: dict[str, int], kind: str = "rules") -> str:
    """Say what ranks the leads and from how many deals, and what a model would need (OP14).

    The first word is the version's own: a model is proven, written rules are not.
    """
    closed = known["closed"]
    deals = "1 closed deal is" if closed == 1 else f"{closed:,} closed deals are"
    if kind == "ml":
        return f"Proven: a model that beat the written rules ranks the leads, {deals} known."
    if known["model_needs"] or known["rarer_needs"]:
        needs = []
        if known["model_needs"]:
            needs.append(f"{known['model_needs']:,} more closed deals")
        if known["rarer_needs"]:
            needs.append(f"{known['rarer_needs']:,} more of the rarer outcome")
        return (
            f"Unproven: written rules rank the leads, {deals} known. "
            f"A model may be proposed after {' and '.join(needs)}."
        )
    return (
        f"Unproven: written rules rank the leads, {deals} known. "
        "Enough for a model to be tried against the rules."
    )
