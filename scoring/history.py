"""Closed deals as past leads of the ladder, and today's leads as rows of the same table.

Pure. Only what is known of a lead before anybody works it can rank leads, so a deal counts by the
fields that leads have too; the day it closed orders the deals in time.
"""

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

import numpy as np

from icp.figures import number
from scoring import formula
from scoring.formula import Reason, Result
from scoring.ladder import cards
from scoring.ladder.columns import Column, Kind, Sheet, read
from scoring.ladder.metrics import Interval
from scoring.ladder.verdict import Verdict, judge

FIELDS: Final = (
    "city",
    "country",
    "employees",
    "industry",
    "keywords",
    "region",
    "revenue",
    "seniority",
    "technologies",
    "title",
)
_FIGURES: Final = ("employees", "revenue")
_EPOCH = dt.date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class PastDeal:
    """A closed deal as the ladder takes it."""

    facts: Mapping[str, object]
    is_won: bool
    closed_on: dt.date


def cells(facts: Mapping[str, object]) -> dict[str, str]:
    """Write facts as the cells of one row; what is not known is left out."""
    found = {}
    for name in FIELDS:
        value = facts.get(name)
        if isinstance(value, (list, tuple)):
            value = ", ".join(sorted(map(str, value)))
        if name in _FIGURES and isinstance(value, str) and (middle := number(value)) is not None:
            value = int(middle)
        if value not in (None, ""):
            found[name] = str(value)[:200]
    return found


def verdict(deals: Sequence[PastDeal], kept: Mapping[str, str]) -> Verdict | None:
    """Judge the deals; None where one outcome is missing, for then there is nothing to compare."""
    y = np.array([deal.is_won for deal in deals], dtype=np.int8)
    if not 0 < int(y.sum()) < len(y):
        return None
    rows = [cells(deal.facts) for deal in deals]
    sheet = read(FIELDS, ([row.get(name, "") for name in FIELDS] for row in rows))
    return judge(sheet, y, time=_moments(deals), kept=_known(kept, sheet))


def _known(kept: Mapping[str, str], sheet: Sheet) -> dict[str, str]:
    return {name: note for name, note in kept.items() if name in sheet.columns}


def _moments(deals: Sequence[PastDeal]) -> Column:
    days = np.array([(deal.closed_on - _EPOCH).days for deal in deals], dtype=float)
    distinct, codes = np.unique(days, return_inverse=True)
    names = tuple(f"{day:.0f}" for day in distinct)
    return Column("closed on", Kind.DATE, names, codes.astype(np.int32), distinct)


def claim(judged: Verdict) -> dict[str, Any]:
    """Return what a verdict claims as plain JSON, for the proposal that a person decides."""
    measured = judged.measured
    return {
        "step": judged.step,
        "why": judged.why,
        "deals": judged.n,
        "won": judged.positives,
        "back_test": judged.back_test,
        "figures": measured
        and {
            "auc": _ends(measured.auc),
            "rules_auc": _ends(measured.rules_auc),
            "gain": _ends(measured.gain),
            "top_decile_lift": _ends(measured.lift),
            "calibration_error": round(measured.calibration_error, 4),
            "brier": round(measured.brier, 4),
        },
        "reliability": [
            {"said": round(one.said, 4), "came": round(one.came, 4), "n": one.n}
            for one in (measured.reliability if measured else ())
        ],
        "refused": [{"column": r.column, "reason": r.reason} for r in judged.guarded.refused],
        "overruled": [{"column": r.column, "reason": r.reason} for r in judged.guarded.overruled],
        "drift": [change.sentence for change in judged.drift],
    }


def _ends(interval: Interval) -> list[float]:
    return interval.rounded()


def score(inputs: Mapping[str, Any], rules: Mapping[str, Any]) -> Result:
    """Score a lead by its stored inputs: by the model's card where the rules hold one (OP14)."""
    if "card" not in rules:
        return formula.score(inputs, rules)
    return next(iter(by_card([inputs], rules["card"])))


def by_card(inputs: Sequence[Mapping[str, Any]], stored: Mapping[str, Any]) -> Iterable[Result]:
    """Score leads by a stored card; each result's points sum to its value."""
    card = cards.from_json(stored)
    rows = [dict(one.get("facts") or {}) for one in inputs]
    for one in cards.scored(card, card.sheet(rows)):
        reasons = tuple(
            Reason(reason.column or "base", reason.text, reason.points) for reason in one.reasons
        )
        yield Result(one.score, one.confidence, reasons, one.unknown)
