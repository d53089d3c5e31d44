"""A draft ICP from five fields or from closed deals, and whom it lets in.

Pure. The same criteria and the same matching as the live line (`icp.matching`).
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from icp.coverage import Deal
from icp.document import normalised, parse, read_value
from icp.matching import Assumed, Criterion, Fit, fit, label, words
from prospects.descriptions import figure
from prospects.normalise import domains, figures, places
from prospects.normalise.companies import company_key

FIELDS: Final = ("industries", "employees", "countries", "titles", "never")
MOST_EXAMPLES: Final = 3  # customers, and as many bad fits
NAMED: Final = 12  # companies named on each side
_DIGIT: Final = re.compile(r"\d")


class UnreadableField(ValueError):
    """A field that cannot be read; `field` names it, the message is a sentence."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


@dataclass(frozen=True, slots=True)
class Judged:
    """A company and why it is where it is: every miss, or what is not known of it."""

    name: str
    why: list[str]


@dataclass(frozen=True, slots=True)
class Sides:
    """Who is in, who is out and who cannot be told."""

    inside: list[Judged]
    outside: list[Judged]
    unknown: list[Judged]


def content_of_fields(fields: Mapping[str, str]) -> dict[str, Any]:
    """Return the document that five plain fields describe; raises `UnreadableField`.

    What a company is (industry, size, country) is required; a job title only adds to the share.
    """
    criteria = [
        *_row("industry", "contains", fields.get("industries", ""), is_required=True),
        *_size(fields.get("employees", "")),
        *_row("country", "in", _countries(fields.get("countries", "")), is_required=True),
        *_row("title", "contains", fields.get("titles", ""), is_required=False),
    ]
    if sum(one["required"] for one in criteria) < 2:
        raise UnreadableField(
            "industries", "Give at least two of industries, employees and countries."
        )
    never = words(fields.get("never", ""))
    banned = [
        {"field": name, "op": "contains", "value": never, "reason": "Never"}
        for name in ("title", "industry", "keywords")
        if never
    ]
    return normalised({"criteria": criteria, "disqualifiers": banned})


def with_required(content: Mapping[str, Any]) -> dict[str, Any]:
    """Return a document whose rows on what a company is decide who is in.

    What closed deals suggest only adds to a share; a draft that nobody edited yet must say who is
    out, or it cannot be disagreed with.
    """
    decides = {"industry", "employees", "revenue", "country"}
    criteria = [
        {**row, "required": row["required"] or row["field"] in decides}
        for row in content["criteria"]
    ]
    return normalised({**content, "criteria": criteria})


def _row(name: str, op: str, value: object, *, is_required: bool) -> list[dict[str, Any]]:
    if not words(value):
        return []
    return [{"field": name, "op": op, "value": words(value), "required": is_required}]


def _size(text: str) -> list[dict[str, Any]]:
    if not text.strip():
        return []
    op, value = ("between", text)
    if text.strip().endswith("+"):
        op, value = ">=", text.strip().rstrip("+")
    if read_value("employees", op, value) is None:
        raise UnreadableField("employees", "Write the size as “50-500” or “200+”.")
    return [{"field": "employees", "op": op, "value": value, "required": True}]


def _countries(text: str) -> list[str]:
    found = []
    for word in words(text):
        code = places.country(word)
        if not code:
            raise UnreadableField("countries", f"“{word[:40]}” is no country.")
        found.append(code)
    return found


def facts_of(record: Mapping[str, Any]) -> dict[str, object]:
    """Return what the ICP may ask of an imported record; what is empty is not known."""
    facts: dict[str, object] = {
        "employees": figure(record, "employees"),
        "revenue": figure(record, "revenue"),
        **{
            name: record.get(name)
            for name in (
                "industry", "country", "region", "city", "keywords", "technologies", "title",
                "seniority",
            )
        },
    }  # fmt: skip
    if record.get("assumes_country"):
        facts["country"] = Assumed(record.get("country", ""))
    return {name: value for name, value in facts.items() if value not in (None, "", [])}


def judged(content: Mapping[str, Any], facts: Mapping[str, object]) -> Fit:
    """Judge facts by the draft, with the reasons as the live line words them."""
    document = parse(content)
    return fit(document.criteria, document.disqualifiers, facts)


def sides_of(
    content: Mapping[str, Any], companies: Iterable[tuple[str, Mapping[str, object]]]
) -> Sides:
    """Say who of the companies, each a name with its facts, falls in and who falls out, and why."""
    criteria = parse(content).criteria
    sides = Sides([], [], [])
    into = {True: sides.inside, False: sides.outside, None: sides.unknown}
    for name, facts in companies:
        verdict = judged(content, facts)
        into[verdict.inside].append(Judged(name, _told(verdict, criteria)))
    return sides


def _told(verdict: Fit, criteria: Sequence[Criterion]) -> list[str]:
    if verdict.inside is None:
        return [f"not known: {', '.join(_missing(verdict, criteria))}"]
    return [] if verdict.inside else [one.rstrip(".") for one in misses(verdict)]


def misses(verdict: Fit) -> list[str]:
    """Return every reason against, without its first word; those that decide where any does."""
    for word in ("Out: ", "Weaker: "):
        if found := [one for one in verdict.reasons if one.startswith(word)]:
            return [one.removeprefix(word) for one in found]
    return []


def _missing(verdict: Fit, criteria: Sequence[Criterion]) -> list[str]:
    deciding = [label(row.field) for row in criteria if row.required]
    return [name for name in verdict.unknown if name in deciding] or verdict.unknown


def absent(content: Mapping[str, Any], records: Iterable[Mapping[str, Any]]) -> list[str]:
    """Return, in words, the deciding fields of a draft that not one record of the file fills."""
    held = {name for record in records for name in facts_of(record)}
    wanted = [row.field for row in parse(content).criteria if row.required]
    return [label(name).lower() for name in dict.fromkeys(wanted) if name not in held]


def deal_sides(content: Mapping[str, Any], deals: Sequence[Deal]) -> dict[str, Any]:
    """Count won and lost deals in and out, with names: {"won": {"in": n, "out": n, …}, …}."""
    counted: dict[str, dict[str, Any]] = {}
    for name, is_won in (("won", True), ("lost", False)):
        sides: dict[bool | None, list[str]] = {True: [], False: [], None: []}
        for deal in deals:
            if deal.won is is_won:
                sides[judged(content, deal.facts).inside].append(deal.company)
        counted[name] = {
            "in": len(sides[True]),
            "out": len(sides[False]),
            "unknown": len(sides[None]),
            "in_names": sides[True][:NAMED],
            "out_names": sides[False][:NAMED],
        }
    return counted


def examples(
    content: Mapping[str, Any],
    customers: str,
    bad_fits: str,
    records: Sequence[Mapping[str, Any]],
) -> list[dict[str, Any]]:
    """Hold the draft against companies that the person knows: does it agree?

    A line is "Name or website, industry, employees, country"; what it leaves out is taken from the
    file where the company stands in it. `agrees` is None where too little is known.
    """
    found = []
    for wanted, text in ((True, customers), (False, bad_fits)):
        lines = [line for line in text.splitlines() if line.strip()][:MOST_EXAMPLES]
        for line in lines:
            name, facts = _example(line, records)
            verdict = judged(content, facts)
            found.append(
                {
                    "name": name,
                    "is_customer": wanted,
                    "inside": verdict.inside,
                    "agrees": None if verdict.inside is None else verdict.inside is wanted,
                    "why": _why(verdict, parse(content).criteria),
                }
            )
    return found


def _why(verdict: Fit, criteria: Sequence[Criterion]) -> str:
    if verdict.inside is None:
        return f"Not known: {', '.join(_missing(verdict, criteria))}. Add it to the line."
    return " ".join(verdict.reasons if verdict.inside else misses(verdict))


def _example(line: str, records: Sequence[Mapping[str, Any]]) -> tuple[str, dict[str, object]]:
    name, *told = (part.strip()[:120] for part in re.split(r"[,;\t]", line.strip()))
    facts = _known(name, records)
    for part in filter(None, told):
        size = figures.span(part) if _DIGIT.search(part) else None
        if size is not None:
            facts["employees"] = (size.low + (size.high or size.low)) // 2
        elif code := places.country(part):
            facts["country"] = code
        else:
            facts["industry"] = part
    return name, facts


def _known(name: str, records: Sequence[Mapping[str, Any]]) -> dict[str, object]:
    """Return what the file says of a company, {} where it is not in it."""
    domain, key = domains.company_domain(name), company_key(name)
    for record in records:
        same_site = bool(domain) and record.get("company_domain") == domain
        if same_site or (key and company_key(str(record.get("company_name", ""))) == key):
            facts = facts_of(record)
            # The title is one person's; the example is about the company.
            facts.pop("title", None)
            return facts
    return {}
