"""What closed deals say about an ICP: which attributes win more often, and whom it covers.

Pure. Every share carries its counts; the 95 % intervals of lifts are corrected for how many
attributes were looked at, because among forty attributes two look good by chance.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import NormalDist

from icp.document import Document
from icp.figures import amount, number
from icp.folding import folded
from icp.matching import FIELDS, fit, with_unit, words

MIN_DEALS = 30
MIN_GROUP = 10
MIN_COMPANIES = 5
CONFIDENCE = 0.95
BANDS: dict[str, tuple[float, ...]] = {
    "employees": (11, 51, 201, 501, 1001, 5001),
    "revenue": (1e6, 1e7, 5e7, 2.5e8, 1e9, 5e9),
    "founded": (1980, 1990, 2000, 2010, 2018),
    "headcount_growth": (0, 10, 25, 50),
}
ATTRIBUTES = (
    "employees",
    "industry",
    "revenue",
    "country",
    "region",
    "headcount_growth",
    "founded",
    "technologies",
    "crm",
    "marketing_automation",
    "help_desk",
)


@dataclass(frozen=True, slots=True)
class Deal:
    """A closed deal: what was known of the company, whether it was won, and whose it was."""

    facts: Mapping[str, object]
    won: bool
    company: str = ""


@dataclass(frozen=True, slots=True)
class Share:
    """k of n."""

    k: int
    n: int


@dataclass(frozen=True, slots=True)
class Lift:
    """How often deals with one attribute are won, against those without it.

    `low` and `high` bound the ratio of the two win rates at 95 % over all attributes tried.
    """

    field: str
    value: str
    n: int
    wins: int
    lift: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Coverage:
    """How many won and lost deals a document would have let in, and how many it cannot judge."""

    won: Share
    lost: Share
    unknown: int


def lifts(deals: Iterable[Deal], attributes: Sequence[str] = ATTRIBUTES) -> list[Lift]:
    """Rank attributes by how surely they win more or less often.

    A group needs ten deals of five companies: many deals of one company say nothing of a segment.
    """
    rows = list(deals)
    base = Counter(deal.won for deal in rows)
    groups: dict[tuple[str, str], Counter[bool]] = defaultdict(Counter)
    known: dict[str, Counter[bool]] = defaultdict(Counter)
    spelled: dict[tuple[str, str], Counter[str]] = defaultdict(Counter)
    companies: dict[tuple[str, str], set[str | int]] = defaultdict(set)
    for place, deal in enumerate(rows):
        for name in attributes:
            values = attribute_values(name, deal.facts.get(name))
            if values:
                known[name][deal.won] += 1
            for value, written in values.items():
                spelled[name, value][written] += 1
                groups[name, value][deal.won] += 1
                companies[name, value].add(deal.company or place)
    if base.total() < MIN_DEALS:
        return []
    tried = {
        key: group
        for key, group in groups.items()
        if group.total() >= MIN_GROUP
        and len(companies[key]) >= MIN_COMPANIES
        and known[key[0]].total() - group.total() >= MIN_GROUP
    }
    z = NormalDist().inv_cdf(1 - (1 - CONFIDENCE) / (2 * max(1, len(tried))))
    found = [
        _lift(key[0], usual_spelling(spelled[key]), group, known[key[0]], z)
        for key, group in tried.items()
    ]
    return sorted(found, key=lambda row: (-max(row.low, 1 / row.high), row.field, row.value))


def _lift(name: str, value: str, group: Counter[bool], known: Counter[bool], z: float) -> Lift:
    a, n = group[True], group.total()
    c, m = known[True] - a, known.total() - n
    # Half a win on each side keeps the logarithm finite when one group never (or always) won.
    p, q = (a + 0.5) / (n + 1), (c + 0.5) / (m + 1)
    spread = z * math.sqrt(max(0.0, (1 - p) / (p * n) + (1 - q) / (q * m)))
    ratio = p / q
    return Lift(name, value, n, a, ratio, ratio * math.exp(-spread), ratio * math.exp(spread))


def attribute_values(name: str, raw: object) -> dict[str, str]:
    """Return the groups a fact belongs to, each as it is written there.

    A number has its band, the rest its words; spellings that compare alike are one group.
    """
    if raw in (None, "", [], ()):
        return {}
    spec = FIELDS[name]
    if spec.kind == "number":
        seen = number(raw)
        return {} if seen is None else {band(name, seen): band(name, seen)}
    written = words(raw) if spec.kind == "list" else [str(raw)]
    return {folded(word): unlisted(word) for word in written if folded(word)}


def unlisted(text: str) -> str:
    """Return a text without the signs that part the words of a list: it stays one value of it."""
    return " ".join(text.replace(",", " ").replace(";", " ").split())


def usual_spelling(seen: Counter[str]) -> str:
    """Return the commonest spelling, the first by alphabet where several are."""
    return min(seen, key=lambda word: (-seen[word], word))


def band(name: str, value: float) -> str:
    """Name the band of a number: "51–200", "US$ 10 M to 50 M", "5,001+"."""
    edges, unit = BANDS.get(name, ()), FIELDS[name].unit
    place = bisect_right(edges, value)
    if not edges:
        return with_unit(value, unit)
    if place == 0:
        return f"under {with_unit(edges[0], unit)}"
    if place == len(edges):
        return f"{with_unit(edges[-1], unit)}+"
    if unit:
        return f"{with_unit(edges[place - 1], unit)} to {with_unit(edges[place], unit)}"
    return f"{amount(edges[place - 1])}–{amount(edges[place] - 1)}"


def band_names(name: str) -> list[str]:
    """Return the names of a field's bands, the lowest first."""
    edges = BANDS[name]
    return [band(name, edges[0] - 1), *(band(name, edge) for edge in edges)]


def band_bounds(name: str, shown: str) -> tuple[float | None, float | None]:
    """Return the lower and upper bound of a named band; None is an open end."""
    edges = BANDS[name]
    place = band_names(name).index(shown)
    low = edges[place - 1] if place else None
    high = edges[place] - 1 if place < len(edges) else None
    return low, high


def coverage(document: Document, deals: Iterable[Deal]) -> Coverage:
    """Count the won and lost deals that the document lets in (ICP9)."""
    tally: Counter[tuple[bool, bool | None]] = Counter()
    for deal in deals:
        verdict = fit(document.criteria, document.disqualifiers, deal.facts)
        tally[deal.won, verdict.inside] += 1
    won = Share(tally[True, True], tally[True, True] + tally[True, False])
    lost = Share(tally[False, True], tally[False, True] + tally[False, False])
    return Coverage(won, lost, tally[True, None] + tally[False, None])


def middle(values: Iterable[float], share: float = 0.8) -> tuple[float, float] | None:
    """Return the bounds between which the middle share of the values lies."""
    ordered = sorted(values)
    if len(ordered) < MIN_GROUP:
        return None
    cut = int(len(ordered) * (1 - share) / 2)
    return ordered[cut], ordered[-cut - 1]
