"""Whether a company or person fits written criteria: inside, outside or not known.

Pure: no database, no clock, no network. The same criteria and facts always give the same
verdict and the same sentences, so discovery, scoring and the lead page cannot disagree.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from icp.countries import country_code
from icp.figures import Ranged, amount, money, number, ranged
from icp.folding import folded
from icp.industries import UNREAD, holds_industry, in_english

Op = Literal["=", "!=", ">=", "<=", "between", "in", "not_in", "contains", "excludes"]
Kind = Literal["number", "text", "list", "country", "industry"]
Value = str | int | float | bool | tuple[str, ...] | tuple[float, ...]
Fact = object
ASSUMED = "assumed for rows that name none"

NUMBER_OPS: tuple[Op, ...] = (">=", "<=", "between", "=", "!=")
TEXT_OPS: tuple[Op, ...] = ("in", "not_in", "contains", "=", "!=")
LIST_OPS: tuple[Op, ...] = ("contains", "excludes")
HALF = 0.5


class Assumed(str):
    """A value that no source names: the default of a file. It is judged like any other."""

    __slots__ = ()


@dataclass(frozen=True, slots=True)
class Field:
    """What a criterion can be about: its name in facts, its section and how it is compared."""

    name: str
    label: str
    section: str
    kind: Kind
    unit: str = ""


FIELDS: dict[str, Field] = {
    row.name: row
    for row in (
        Field("employees", "Employees", "firmographics", "number"),
        Field("industry", "Industry", "firmographics", "industry"),
        Field("revenue", "Revenue", "firmographics", "number", "US$"),
        Field("headcount_growth", "Headcount growth per year", "firmographics", "number", "%"),
        Field("country", "Country", "firmographics", "country"),
        Field("region", "Region or state", "firmographics", "text"),
        Field("city", "City", "firmographics", "text"),
        Field("founded", "Founded in", "firmographics", "number", "year"),
        Field("funding_stage", "Funding stage", "firmographics", "text"),
        Field("keywords", "Keywords", "firmographics", "list"),
        Field("title", "Job title", "firmographics", "text"),
        Field("seniority", "Seniority", "firmographics", "text"),
        Field("technologies", "Technologies", "technographics", "list"),
        Field("crm", "CRM in use", "technographics", "text"),
        Field("marketing_automation", "Marketing automation", "technographics", "text"),
        Field("help_desk", "Help desk in use", "technographics", "text"),
        Field("content_views", "Content pieces read in 30 days", "behaviour", "number"),
        Field("email_reply_rate", "E-mail reply rate", "behaviour", "number", "%"),
        Field("pricing_page_visits", "Pricing page visits in 7 days", "behaviour", "number"),
        Field("open_roles", "Open job posts", "behaviour", "number"),
        Field("trial_signups", "Trial sign-ups in 30 days", "intent", "number"),
        Field("demo_requests", "Demo requests in 30 days", "intent", "number"),
        Field("pricing_scroll_depth", "Pricing page scroll depth", "intent", "number", "%"),
        Field("signals", "Signals seen", "intent", "list"),
    )
}

OPS: dict[Kind, tuple[Op, ...]] = {
    "number": NUMBER_OPS,
    "text": TEXT_OPS,
    "list": LIST_OPS,
    "country": ("in", "not_in"),
    "industry": TEXT_OPS,
}

OP_WORDS: dict[Op, str] = {
    ">=": "at least",
    "<=": "at most",
    "between": "between",
    "=": "is exactly",
    "!=": "is not",
    "in": "is one of",
    "not_in": "is none of",
    "contains": "includes one of",
    "excludes": "includes none of",
}


@dataclass(frozen=True, slots=True)
class Criterion:
    """One typed condition on one fact; `required` ones decide, the others only add to the share."""

    field: str
    op: Op
    value: Value
    weight: float = 1.0
    required: bool = False


@dataclass(frozen=True, slots=True)
class Disqualifier:
    """A condition that takes a record out when it is known to hold (ICP10)."""

    field: str
    op: Op
    value: Value
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Fit:
    """The verdict: inside, outside, or None when a deciding fact is not known.

    `share` is the weight met of the weight known (0 when nothing is known), `known` the share of
    all weight whose fact is known. Reasons are sentences, deciding ones first.
    """

    inside: bool | None
    share: float
    known: float
    reasons: list[str] = field(default_factory=list)
    unknown: list[str] = field(default_factory=list)


def fit(
    criteria: Sequence[Criterion],
    disqualifiers: Sequence[Disqualifier],
    facts: Mapping[str, Fact],
) -> Fit:
    """Judge facts against criteria; what is not known never takes a record out."""
    verdicts = [(row, holds(row, facts)) for row in criteria]
    unknown = [label(row.field) for row, verdict in verdicts if verdict is None]
    hits = [row for row in disqualifiers if holds(row, facts)]
    unknown += [label(row.field) for row in disqualifiers if holds(row, facts) is None]
    total = math.fsum(row.weight for row, _ in verdicts)
    known = math.fsum(row.weight for row, verdict in verdicts if verdict is not None)
    met = math.fsum(row.weight for row, verdict in verdicts if verdict)
    share = met / known if known else 0.0
    return Fit(
        inside=_inside(verdicts, share=share, is_disqualified=bool(hits)),
        share=share,
        known=known / total if total else 0.0,
        reasons=_reasons(verdicts, hits, facts),
        unknown=list(dict.fromkeys(unknown)),
    )


def _inside(
    verdicts: Sequence[tuple[Criterion, bool | None]], *, share: float, is_disqualified: bool
) -> bool | None:
    if is_disqualified:
        return False
    required = [verdict for row, verdict in verdicts if row.required]
    if required:
        return False if False in required else None if None in required else True
    if all(verdict is None for _, verdict in verdicts):
        return None
    return share >= HALF


def _reasons(
    verdicts: Sequence[tuple[Criterion, bool | None]],
    hits: Sequence[Disqualifier],
    facts: Mapping[str, Fact],
) -> list[str]:
    out = [f"Out: {row.reason or describe(row)} ({_seen(row, facts)})." for row in hits]
    ordered = sorted(verdicts, key=lambda pair: (pair[1] is not False, not pair[0].required))
    for row, verdict in ordered:
        if verdict is not None:
            word = "Fits" if verdict else "Out" if row.required else "Weaker"
            out.append(f"{word}: wanted {describe(row)}, {_seen(row, facts)}.")
        elif _is_number(row.field) and ranged(facts.get(row.field)):
            out.append(f"Not known: wanted {describe(row)}, {_seen(row, facts)}.")
        elif row.field == "industry" and facts.get(row.field):
            out.append(f"Not known: wanted {describe(row)}, {_seen(row, facts)}, {UNREAD}.")
    return out


def _is_number(name: str) -> bool:
    return name in FIELDS and FIELDS[name].kind == "number"


def _seen(row: Criterion | Disqualifier, facts: Mapping[str, Fact]) -> str:
    value = facts.get(row.field)
    if isinstance(value, Assumed):
        return f"{value[:120]} {ASSUMED}"
    if isinstance(value, (list, tuple, set, frozenset)):
        shown = ", ".join(sorted(str(item) for item in value)[:5])
    else:
        unit = FIELDS[row.field].unit if row.field in FIELDS else ""
        if _is_number(row.field) and (span := ranged(value)):
            return f"found {_range(span, unit)}"
        is_plain = isinstance(value, (int, float)) and math.isfinite(value)
        shown = with_unit(float(str(value)), unit) if is_plain else str(value)
    if row.field == "industry" and (english := in_english(shown)):
        return f"found {shown[:120]} ({english[:120]})"
    return f"found {shown[:120]}"


def _range(value: Ranged, unit: str) -> str:
    low = with_unit(value.low, unit)
    return f"{low}+" if value.high is None else f"{low}–{with_unit(value.high, unit)}"


def holds(row: Criterion | Disqualifier, facts: Mapping[str, Fact]) -> bool | None:
    """Tell whether one condition holds; None when its fact is missing or unreadable."""
    raw = facts.get(row.field)
    if raw is None or raw in ("", [], ()):
        return None
    kind = FIELDS[row.field].kind if row.field in FIELDS else "text"
    if kind == "number":
        span = ranged(raw)
        return _holds_number(row, raw if span is None else span)
    if kind == "list":
        return _holds_list(row, raw)
    if kind == "industry":
        return holds_industry(row.op, words(row.value), str(raw))
    return _holds_text(row, raw, is_country=kind == "country")


def _holds_number(row: Criterion | Disqualifier, raw: Fact) -> bool | None:
    seen = number(raw)
    bounds = numbers(row.value)
    if seen is None or not bounds:
        return None
    if isinstance(raw, Ranged):
        return _holds_range(row.op, raw, bounds)
    if row.op == "between":
        return min(bounds) <= seen <= max(bounds)
    if row.op == ">=":
        return seen >= bounds[0]
    if row.op == "<=":
        return seen <= bounds[0]
    return (seen in bounds) is (row.op in ("=", "in"))


def _holds_range(op: Op, raw: Ranged, bounds: Sequence[float]) -> bool | None:
    """Tell whether a condition holds for all of a range, for none of it, or (None) for a part."""
    high = math.inf if raw.high is None else raw.high
    if op not in (">=", "<=", "between"):
        is_within = any(raw.low <= bound <= high for bound in bounds)
        return None if is_within else op not in ("=", "in")
    least = -math.inf if op == "<=" else min(bounds) if op == "between" else bounds[0]
    most = math.inf if op == ">=" else max(bounds) if op == "between" else bounds[0]
    if high < least or raw.low > most:
        return False
    return True if least <= raw.low and high <= most else None


def _holds_list(row: Criterion | Disqualifier, raw: Fact) -> bool:
    seen = {folded(item) for item in words(raw)}
    is_met = any(folded(wanted) in seen for wanted in words(row.value))
    return is_met is (row.op not in ("excludes", "not_in", "!="))


def _holds_text(row: Criterion | Disqualifier, raw: Fact, *, is_country: bool) -> bool | None:
    key = country_code if is_country else folded
    seen = key(str(raw))
    if not seen:
        return None
    wanted = [key(item) for item in words(row.value)]
    if row.op == "contains":
        return any(item and f" {item} " in f" {seen} " for item in wanted)
    return (seen in wanted) is (row.op in ("=", "in"))


def describe(row: Criterion | Disqualifier) -> str:
    """Say a condition in words: "Employees: 50+", "Country: US or Canada"."""
    return f"{label(row.field)}: {condition(row)}"


def condition(row: Criterion | Disqualifier) -> str:
    """Say the condition without its field, as the diff shows it: "50+", "not Retail"."""
    spec = FIELDS.get(row.field)
    if spec is not None and spec.kind == "number":
        return _number_condition(row, spec.unit)
    listed = " or ".join(words(row.value))
    return {
        "!=": f"not {listed}",
        "not_in": f"not {listed}",
        "contains": f"includes {listed}",
        "excludes": f"without {listed}",
    }.get(row.op, listed)


def _number_condition(row: Criterion | Disqualifier, unit: str) -> str:
    shown = [with_unit(value, unit) for value in sorted(numbers(row.value))]
    if not shown:
        return "no number"
    if row.op == "between":
        return f"{shown[0]}–{shown[-1]}"
    form = {">=": "{}+", "<=": "up to {}", "!=": "not {}"}.get(row.op, "{}")
    return form.format(" or ".join(shown))


def with_unit(value: float, unit: str) -> str:
    """Print a number in the unit of its field: a year, money in millions, a per cent."""
    if unit == "year":
        return f"{value:.0f}"
    if unit == "US$":
        return f"US$ {money(value)}"
    return f"{amount(value)} %" if unit == "%" else amount(value)


def label(name: str) -> str:
    """Name a field for people."""
    return FIELDS[name].label if name in FIELDS else name.replace("_", " ").capitalize()


def numbers(value: Value) -> list[float]:
    """Read every number of a criterion's value."""
    items = value if isinstance(value, (list, tuple)) else (value,)
    return [found for found in (number(item) for item in items) if found is not None]


def words(value: object) -> list[str]:
    """Read every word of a list value; a string is split at commas and semicolons."""
    if isinstance(value, str):
        items: list[str] = value.replace(";", ",").split(",")
    elif isinstance(value, (list, tuple, set, frozenset)):
        items = [str(item) for item in value]
    else:
        items = [str(value)]
    return [item.strip() for item in items if item.strip()]
