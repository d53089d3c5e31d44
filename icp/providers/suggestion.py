"""Propose the next ICP version from closed deals: prompt, schema and the built-in engine.

The built-in engine is arithmetic: attributes whose lift is clear at 95 % become criteria, and
where there is no live version yet the middle of the won deals gives the ranges. It says openly
when the deals show nothing, and then it proposes nothing.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from itertools import accumulate, takewhile
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from icp.coverage import (
    BANDS,
    MIN_DEALS,
    Deal,
    Lift,
    attribute_values,
    band_bounds,
    band_names,
    coverage,
    lifts,
    middle,
    unlisted,
    usual_spelling,
)
from icp.document import content_of, parse, read_value
from icp.figures import amount, number
from icp.folding import folded
from icp.matching import FIELDS, describe, label
from leadops.ai.prompts import Prompt

# Rows that all must hold each cut away a part: what one leaves out of the won deals is kept small.
KEPT = 0.95
LONGEST_VALUE = 200
WIDENED = (
    "Each row also takes in what stands beside it and wins at least as often as all deals together,"
    " however few they are: a row is to keep customers in and lost deals out."
)
FieldName = Literal[
    "employees",
    "industry",
    "revenue",
    "headcount_growth",
    "country",
    "region",
    "founded",
    "technologies",
    "crm",
    "marketing_automation",
    "help_desk",
]
OpName = Literal[">=", "<=", "between", "in", "not_in", "contains"]


class SuggestedRow(BaseModel):
    """One criterion as a model may propose it."""

    model_config = ConfigDict(extra="forbid")
    field: FieldName
    op: OpName
    value: str = Field(min_length=1, max_length=LONGEST_VALUE)
    required: bool = False


class Suggestion(BaseModel):
    """What changes in the next version, and why; no rows means: change nothing."""

    model_config = ConfigDict(extra="forbid")
    criteria: list[SuggestedRow] = Field(default=[], max_length=12)
    because: list[str] = Field(default=[], max_length=12)


PROMPT = Prompt(
    "icp.suggest",
    "Propose changes to the criteria of an ideal customer profile. You get the live criteria and "
    "a table of attributes of closed deals with their counts, win rates and 95 % intervals. "
    "Propose a row only where the interval of its lift excludes 1. Give one reason a row, with "
    "its counts. Propose nothing when no interval excludes 1.",
)


def offline(deals: Sequence[Deal], live: Mapping[str, Any] | None) -> Suggestion:
    """Compute a suggestion from the deals alone; the same deals always give the same one."""
    if len(deals) < MIN_DEALS:
        return Suggestion(
            because=[f"{len(deals)} closed deals are too few to compare: {MIN_DEALS} are needed."]
        )
    clear = [row for row in lifts(deals) if row.low > 1]
    rows = _rows_from_lifts(clear, deals)
    reasons = [_lift_sentence(row) for row in clear]
    if rows:
        reasons.append(WIDENED)
    if not clear:
        reasons.append(
            f"Among {len(deals)} closed deals no attribute wins more often than the rest beyond "
            "chance (95 %, corrected for how many were tried)."
        )
    if not live:
        described = _rows_from_buyers([deal for deal in deals if deal.won], rows)
        rows += described
        if described:
            reasons.append("The other rows describe who bought; they do not predict who will.")
    return Suggestion(criteria=rows[:12], because=[text[:400] for text in reasons[:12]])


def _rows_from_lifts(clear: Sequence[Lift], deals: Sequence[Deal]) -> list[SuggestedRow]:
    rows: dict[str, SuggestedRow] = {}
    for row in clear:
        if row.field in rows or row.field not in FieldName.__args__:  # type: ignore[attr-defined]
            continue
        same = [other.value for other in clear if other.field == row.field]
        rows[row.field] = _row(row.field, [*same, *_beside(row.field, same, deals)])
    return list(rows.values())


def _beside(name: str, clear: Sequence[str], deals: Sequence[Deal]) -> list[str]:
    """Return the groups that win at least as often as all deals, though too few to be clear.

    A row of the clear groups alone would rule out customers that are won as easily. Of bands only
    those count that join the clear ones with no losing band between; words of lists stay clear.
    """
    if FIELDS[name].kind == "list":
        return []
    tally: dict[str, Counter[bool]] = defaultdict(Counter)
    spelled: dict[str, Counter[str]] = defaultdict(Counter)
    for deal in deals:
        for value, written in attribute_values(name, deal.facts.get(name)).items():
            tally[value][deal.won] += 1
            spelled[value][written] += 1
    rate = sum(deal.won for deal in deals) / len(deals)
    good = {value for value, seen in tally.items() if seen[True] and _rate(seen) >= rate}
    if name in BANDS:
        return _joined(name, clear, good, set(tally) - good)
    more = sorted(good - {folded(value) for value in clear}, key=lambda one: -tally[one][True])
    return [usual_spelling(spelled[value]) for value in more]


def _rate(seen: Counter[bool]) -> float:
    return seen[True] / seen.total()


def _joined(name: str, clear: Sequence[str], good: set[str], losing: set[str]) -> list[str]:
    """Return the good bands on either side of the clear ones, up to the first losing one."""
    bands = band_names(name)
    places = [bands.index(value) for value in clear]
    ways = (range(min(places) - 1, -1, -1), range(max(places) + 1, len(bands)))
    kept = []
    for way in ways:
        reached = takewhile(lambda value: value not in losing, (bands[place] for place in way))
        kept += [value for value in reached if value in good]
    return kept


def _row(name: Any, values: Sequence[str]) -> SuggestedRow:
    if name in BANDS:
        bounds = [band_bounds(name, value) for value in values]
        low = min((b[0] for b in bounds if b[0] is not None), default=None)
        high = max((b[1] for b in bounds if b[1] is not None), default=None)
        is_open_low, is_open_high = (any(b[i] is None for b in bounds) for i in (0, 1))
        if is_open_high or high is None:
            return SuggestedRow(field=name, op=">=", value=f"{low:g}")
        if is_open_low or low is None:
            return SuggestedRow(field=name, op="<=", value=f"{high:g}")
        return SuggestedRow(field=name, op="between", value=f"{low:.0f}-{high:.0f}")
    op: OpName = "contains" if FIELDS[name].kind == "list" else "in"
    return SuggestedRow(field=name, op=op, value=", ".join(sorted(_fitting(values))))


def _fitting(values: Sequence[str]) -> list[str]:
    """Return the first values that a row has room for, each whole."""
    room = accumulate(len(value) + 2 for value in values)
    kept = [value for value, end in zip(values, room, strict=True) if end <= LONGEST_VALUE]
    return kept or [values[0][:LONGEST_VALUE]]


def _lift_sentence(row: Lift) -> str:
    rate = 100 * row.wins / row.n
    return (
        f"{label(row.field)} {row.value}: {row.wins} of {row.n} won ({rate:.0f} %), "
        f"{row.lift:.2f} times the rest ({row.low:.2f}–{row.high:.2f})."
    )


def _rows_from_buyers(won: Sequence[Deal], taken: Sequence[SuggestedRow]) -> list[SuggestedRow]:
    done = {row.field for row in taken}
    rows: list[SuggestedRow] = []
    for name in ("employees", "revenue"):
        values = [n for deal in won if (n := number(deal.facts.get(name))) is not None]
        bounds = middle(values, KEPT)
        if name not in done and bounds and bounds[0] < bounds[1]:
            value = f"{bounds[0]:.0f}-{bounds[1]:.0f}"
            rows.append(SuggestedRow(field=_name(name), op="between", value=value, required=True))
    for name in ("industry", "country"):
        usual = _usual([unlisted(str(v)) for deal in won if (v := deal.facts.get(name))])
        if name not in done and usual:
            value = ", ".join(_fitting(usual))
            rows.append(SuggestedRow(field=_name(name), op="in", value=value, required=True))
    return rows


def _name(name: Any) -> FieldName:
    return name  # type: ignore[no-any-return]


def _usual(values: Sequence[str], share: float = KEPT) -> list[str]:
    """Return the commonest values that together make up the share."""
    kept, covered = [], 0
    for value, count in sorted(Counter(values).items(), key=lambda pair: (-pair[1], pair[0])):
        if covered >= share * len(values):
            break
        kept.append(value)
        covered += count
    return kept


def applied(live: Mapping[str, Any] | None, suggestion: Suggestion) -> dict[str, Any]:
    """Return the content of the next version: the live one with the suggested rows put in."""
    document = parse(live or {})
    content = content_of(document)
    for row in suggestion.criteria:
        value = read_value(row.field, row.op, row.value)
        if value is None:
            continue
        content["criteria"] = [old for old in content["criteria"] if old["field"] != row.field]
        content["criteria"].append(
            {"field": row.field, "op": row.op, "value": value, "required": row.required}
        )
    return content_of(parse(content))


def evidence(deals: Sequence[Deal], live: Mapping[str, Any] | None) -> str:
    """Write the table of counts that the prompt shows; no names of companies leave."""
    lines = [f"closed deals: {len(deals)}, won: {sum(deal.won for deal in deals)}"]
    lines += [_lift_sentence(row) for row in lifts(deals)[:60]]
    if live:
        cover = coverage(parse(live), deals)
        lines.append(
            f"live version lets in {cover.won.k} of {cover.won.n} won and {cover.lost.k} of "
            f"{cover.lost.n} lost; {amount(cover.unknown)} cannot be judged"
        )
    return "\n".join(lines)


def criteria_text(live: Mapping[str, Any] | None) -> str:
    """Write the live criteria as lines for the prompt."""
    document = parse(live or {})
    lines = [f"{describe(row)}{' (required)' if row.required else ''}" for row in document.criteria]
    return "\n".join(lines) or "no version is live"
