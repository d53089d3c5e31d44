"""From pairs to groups, so that A = B and B = C never force A = C against the evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from prospects.matching.blocks import all_pairs
from prospects.matching.table import Codes

Floats = NDArray[np.float64]
Asking = Callable[[Codes, Codes], Floats]
# Within a component of up to so many rows every pair is asked; above, a sample of so many a row.
_ASKED_WHOLE = 100
_SAMPLED = 16
# Evidence of a pair, without the prior, that speaks strongly against the two being one.
_CONFLICT = -4.0
# Two spellings far apart are met by those between them: on the average so much may be against.
_LEAST_MEAN = -3.5
_MOST_CONFLICTS = 0.25


@dataclass(frozen=True, slots=True)
class Links:
    """Pairs of rows with the bits that speak for their being one, prior included."""

    one: Codes
    other: Codes
    bits: Floats

    def __len__(self) -> int:
        return len(self.one)

    def where(self, keep: NDArray[np.bool_]) -> Links:
        """Return the links that are kept."""
        return Links(self.one[keep], self.other[keep], self.bits[keep])


@dataclass(frozen=True, slots=True)
class Groups:
    """For each row its group, named by the group's first row, and the bits of the link that joined
    it, NaN where none did.
    """

    group: Codes
    joined_by: Floats


def group(size: int, links: Links, strong: float, ask: Asking) -> Groups:
    """Group the rows: links of at least `strong` bits join, unless the groups' other pairs, taken
    together, speak against it.

    `ask` weighs the evidence of any pairs of rows, without what was to be thought before.
    """
    from scipy.sparse import coo_array
    from scipy.sparse.csgraph import connected_components

    certain = links.where(links.bits >= strong)
    ones = np.ones(len(certain), dtype=np.int8)
    graph = coo_array((ones, (certain.one, certain.other)), shape=(size, size))
    number, component = connected_components(graph, directed=False)
    members = np.bincount(component, minlength=1)
    one, other = _asked(component, members, links)
    bits = ask(one, other)
    is_open = np.zeros(number, dtype=bool)
    is_open[component[one[bits < _LEAST_MEAN]]] = True
    groups = Groups(np.arange(size, dtype=np.int64), np.full(size, np.nan))
    asked = is_open[component[certain.one]]
    _join_whole(certain.where(~asked), component, groups)
    asks = is_open[component[one]]
    evidence = Links(one[asks], other[asks], bits[asks])
    _join_by_link(certain.where(asked), evidence, groups)
    return groups


def _join_whole(links: Links, component: Codes, groups: Groups) -> None:
    """Join components in which no pair of rows speaks against it: whatever the order, every link
    would join.
    """
    best = np.full(len(component), -np.inf)
    for rows in (links.one, links.other):
        np.maximum.at(best, rows, links.bits)
    rows = np.flatnonzero(best > -np.inf)
    groups.joined_by[rows] = best[rows]
    # Of several rows of a component the last one written stays: the first of them.
    first = np.zeros(len(component), dtype=np.int64)
    first[component[rows[::-1]]] = rows[::-1]
    groups.group[rows] = first[component[rows]]


def _join_by_link(certain: Links, evidence: Links, groups: Groups) -> None:
    """Join rows link by link, the strongest first, as far as the other pairs allow."""
    known: defaultdict[int, dict[int, float]] = defaultdict(dict)
    pairs = zip(evidence.one.tolist(), evidence.other.tolist(), strict=True)
    for (one, other), bits in zip(pairs, evidence.bits.tolist(), strict=True):
        known[one][other] = bits
        known[other][one] = bits
    order = np.lexsort((certain.other, certain.one, -certain.bits))
    grouping = _Grouping(known)
    for at in order.tolist():
        one, other = int(certain.one[at]), int(certain.other[at])
        if grouping.join(one, other):
            for row in (one, other):
                if np.isnan(groups.joined_by[row]):
                    groups.joined_by[row] = certain.bits[at]
    for rows_of in grouping.members.values():
        groups.group[rows_of] = min(rows_of)


def _asked(component: Codes, members: Codes, links: Links) -> tuple[Codes, Codes]:
    """Return the pairs within components of three and more rows that are asked, the smaller row
    first: all of them, or in a large component the links and a sample spread over it.
    """
    rows = np.flatnonzero(members[component] > 2)
    by_component = rows[np.argsort(component[rows], kind="stable")]
    cuts = np.flatnonzero(np.diff(component[by_component])) + 1
    inside = (members[component[links.one]] > _ASKED_WHOLE) & (
        component[links.one] == component[links.other]
    )
    ones, others = [links.one[inside]], [links.other[inside]]
    starts = np.r_[0, cuts] if len(rows) else rows
    sizes = np.diff(np.r_[starts, len(by_component)])
    for size in np.unique(sizes[sizes <= _ASKED_WHOLE]).tolist():
        one, other = all_pairs(by_component, starts[sizes == size], size)
        ones.append(one)
        others.append(other)
    large = sizes > _ASKED_WHOLE
    for start, size in zip(starts[large].tolist(), sizes[large].tolist(), strict=True):
        part = by_component[start : start + size]
        for step in range(1, _SAMPLED + 1):
            ones.append(part)
            others.append(np.roll(part, 1 + step * (len(part) // (_SAMPLED + 1))))
    one, other = np.concatenate(ones), np.concatenate(others)
    return np.minimum(one, other), np.maximum(one, other)


class _Grouping:
    """Joins rows strongest link first; a join that the cross pairs contradict is not made."""

    def __init__(self, evidence: Mapping[int, Mapping[int, float]]) -> None:
        self.evidence = evidence
        self.members: dict[int, list[int]] = {}
        self.home: dict[int, int] = {}

    def join(self, one: int, other: int) -> bool:
        """Join the groups of two rows; says whether they are now one and were not before."""
        home, other_home = self._home(one), self._home(other)
        if home == other_home:
            return False
        if len(self.members[home]) < len(self.members[other_home]):
            home, other_home = other_home, home
        if not self._agree(self.members[other_home], home):
            return False
        for row in self.members.pop(other_home):
            self.members[home].append(row)
            self.home[row] = home
        return True

    def _home(self, row: int) -> int:
        if row not in self.home:
            self.home[row] = row
            self.members[row] = [row]
        return self.home[row]

    def _agree(self, fewer: list[int], home: int) -> bool:
        """Ask the pairs across: on the whole not against it, and few strongly."""
        bits = [
            value
            for row in fewer
            for other, value in self.evidence[row].items()
            if self.home.get(other) == home
        ]
        against = sum(value < _CONFLICT for value in bits)
        return sum(bits) >= len(bits) * _LEAST_MEAN and against <= len(bits) * _MOST_CONFLICTS
