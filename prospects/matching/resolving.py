"""A whole file resolved: candidate pairs, weights learned from them, groups and doubts."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import cached_property
from math import log2

import numpy as np
from numpy.typing import NDArray

from prospects.matching.blocks import keyed, pairs
from prospects.matching.clusters import Groups, Links, group
from prospects.matching.columns import prepared
from prospects.matching.evidence import Evidence, Levels, View
from prospects.matching.houses import MOST_BITS, counted_twice, doubtful_at_most
from prospects.matching.keys import ACCOUNT_RULES, CONTACT_RULES, Rule
from prospects.matching.learning import (
    ACCOUNT_PRIOR,
    CONTACT_PRIOR,
    Seen,
    Weights,
    learned,
    probability,
)
from prospects.matching.names import Rarity
from prospects.matching.of_accounts import ACCOUNT
from prospects.matching.of_contacts import CONTACT
from prospects.matching.table import Coded, Codes, Table, distinct
from prospects.matching.weighing import SAME, Scale

SAME_BITS, DOUBTFUL_BITS = log2(SAME / (1 - SAME)), 0.0
_AT_ONCE = 1_000_000
_WORTH_THREADS = 50_000


@dataclass(frozen=True)
class Matter:
    """What is resolved: the kind's evidence, its keys, and the bits before any evidence."""

    evidence: tuple[Evidence, ...]
    rules: tuple[Rule, ...]
    prior: float
    order: tuple[str, ...]
    is_by_rule: bool  # whether the keys are of several fields that have little to do with another


@dataclass(frozen=True)
class Doubt:
    """Two groups that may be one: the most likely pair of their rows."""

    one: int
    other: int
    probability: float
    because: list[str]


class Resolution:
    """The outcome for a table: a group a row, the link that joined it, and the doubtful pairs."""

    def __init__(self, table: Table, matter: Matter) -> None:
        self.table, self.matter = table, matter
        rarity = Rarity.of(text.split() for text in table["name"].texts[1:])
        self.view = View(keyed(table, rarity), rarity=rarity)
        self.evidence = tuple(
            one for one in matter.evidence if any(name in table for name in one.fields)
        )

    @cached_property
    def candidates(self) -> tuple[Codes, Codes, Codes]:
        """Return the pairs that are compared, and by which rules they came, as bits."""
        order = [self.table[name] for name in self.matter.order]
        return pairs(self.view.table, self.matter.rules, order)

    @cached_property
    def patterns(self) -> Codes:
        """Return the candidates' patterns of levels, each packed into one number."""
        return self._packed(*self.candidates[:2])

    @cached_property
    def _distinct(self) -> tuple[Codes, Codes]:
        return distinct(self.patterns)

    @cached_property
    def weights(self) -> Weights:
        """Return the weights, learned from the candidates."""
        rules = self.matter.rules
        patterns, back = self._distinct
        ways, by_way = distinct(self.candidates[2])
        both, place = distinct(back * len(ways) + by_way)
        counts = np.bincount(place, minlength=len(both))
        touched = [
            sum(1 << at for at, rule in enumerate(rules) if rule.touches(one.fields))
            for one in self.evidence
        ]
        levels = self._unpacked(patterns[both // max(1, len(ways))])
        seen = Seen(levels, counts, ways[both % max(1, len(ways))], touched, len(rules))
        return learned(self.evidence, seen, self.matter.prior, is_by_rule=self.matter.is_by_rule)

    @cached_property
    def links(self) -> Links:
        """Return the candidates with their bits."""
        one, other, rules = self.candidates
        packed, back = self._distinct
        patterns = self._unpacked(packed)
        bits = self.weights.before(rules) + self._said(patterns)[back]
        is_capped = doubtful_at_most(self.evidence, patterns)[back]
        return Links(one, other, np.where(is_capped, np.minimum(bits, MOST_BITS), bits))

    @cached_property
    def groups(self) -> Groups:
        """Return the groups."""
        return group(self.table.size, self.links, SAME_BITS, self.bits)

    def chances(self) -> list[float]:
        """Return for each row the probability of the link that joined it, NaN where none did."""
        chances: list[float] = probability(self.groups.joined_by).tolist()
        return chances

    def bits(self, left: Codes, right: Codes) -> NDArray[np.float64]:
        """Weigh the evidence on pairs of rows, without a prior."""
        return self._bits(self._packed(left, right))

    def doubts(self) -> Iterator[Doubt]:
        """Yield the pairs of groups that may be one, by their most likely pair of rows."""
        home = self.groups.group
        links = self.links
        ones, others = home[links.one], home[links.other]
        open_ = links.where((links.bits >= DOUBTFUL_BITS) & (ones != others))
        ends = np.sort(np.stack([home[open_.one], home[open_.other]]), axis=0)
        order = np.lexsort((open_.other, open_.one, -open_.bits, ends[1], ends[0]))
        ends = ends[:, order]
        is_first = np.r_[True, (np.diff(ends, axis=1) != 0).any(axis=0)][: len(order)]
        chosen = np.sort(order[is_first])
        patterns = self._unpacked(self._packed(open_.one[chosen], open_.other[chosen]))
        for at, pattern in zip(chosen.tolist(), patterns, strict=True):
            chance = float(probability(open_.bits[at : at + 1])[0])
            yield Doubt(int(open_.one[at]), int(open_.other[at]), chance, self.reasons(pattern))

    def reasons(self, pattern: NDArray[np.int8]) -> list[str]:
        """Say what a pattern speaks for and against, the weightiest first."""
        return Scale(self.evidence, self.weights).judgement(pattern).because

    def _bits(self, packed: Codes) -> NDArray[np.float64]:
        patterns, back = distinct(packed)
        return self._said(self._unpacked(patterns))[back]

    def _said(self, patterns: NDArray[np.int8]) -> NDArray[np.float64]:
        over = counted_twice(self.evidence, self.weights.bits, patterns)
        return np.asarray(self.weights.evidence(patterns) - over)

    def _packed(self, left: Codes, right: Codes) -> Codes:
        parts = [np.zeros(0, dtype=np.int64)]
        for start in range(0, len(left), _AT_ONCE):
            one, other = left[start : start + _AT_ONCE], right[start : start + _AT_ONCE]
            packed = np.zeros(len(one), dtype=np.int64)
            for evidence, levels in zip(self.evidence, self._levels(one, other), strict=True):
                packed *= len(evidence.levels) + 1
                packed += levels
            parts.append(packed)
        return np.concatenate(parts)

    def _levels(self, one: Codes, other: Codes) -> list[Levels]:
        """Compare the pairs field by field, two fields at a time: most of the work is in C."""
        if len(one) < _WORTH_THREADS:
            return [evidence.compare(self.view, one, other) for evidence in self.evidence]
        with ThreadPoolExecutor(2) as pool:
            asked = [pool.submit(each.compare, self.view, one, other) for each in self.evidence]
            return [answer.result() for answer in asked]

    def _unpacked(self, packed: Codes) -> NDArray[np.int8]:
        columns = []
        for evidence in reversed(self.evidence):
            packed, level = np.divmod(packed, len(evidence.levels) + 1)
            columns.append(level.astype(np.int8))
        return np.stack(columns[::-1], axis=1) if columns else np.zeros((len(packed), 0), np.int8)


MATTERS = {
    "account": Matter(ACCOUNT, ACCOUNT_RULES, ACCOUNT_PRIOR, ("name", "street"), is_by_rule=False),
    "contact": Matter(CONTACT, CONTACT_RULES, CONTACT_PRIOR, ("last", "first"), is_by_rule=True),
}


def prepare(columns: Mapping[str, Coded], size: int, kind: str) -> tuple[Table, Matter]:
    """Clean a file of `account` or `contact` records, given as its columns of cells."""
    ready = prepared(columns, size, kind)
    matter = MATTERS[kind]
    table = Table(size, dict(ready.table.columns))
    for extra in ready.extras:
        table.columns[extra.evidence.name] = extra.column
        table.columns |= extra.keys
    evidence = (*matter.evidence, *(extra.evidence for extra in ready.extras))
    rules = (*matter.rules, *(rule for extra in ready.extras for rule in extra.rules))
    return table, replace(matter, evidence=evidence, rules=rules)


def resolve(columns: Mapping[str, Coded], size: int, kind: str) -> Resolution:
    """Resolve a file of `account` or `contact` records, given as its columns of cells."""
    return Resolution(*prepare(columns, size, kind))
