"""A record weighed against stored ones, with the default weights: the judgement on each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from prospects.matching import houses
from prospects.matching.evidence import Evidence, View
from prospects.matching.facts import Record
from prospects.matching.houses import counted_twice, doubtful_at_most
from prospects.matching.learning import ACCOUNT_PRIOR, CONTACT_PRIOR, Weights, probability
from prospects.matching.of_accounts import ACCOUNT
from prospects.matching.of_contacts import CONTACT
from prospects.matching.table import Coded, Codes, Table

SAME, DOUBTFUL = 0.95, 0.5
_MOST_PATTERNS = 65_536


class Answer(StrEnum):
    """The three answers to "are these the same?"."""

    SAME = "same"
    DOUBTFUL = "doubtful"
    DIFFERENT = "different"


@dataclass(frozen=True, slots=True)
class Reason:
    """One piece of evidence: what it says and how many bits it adds."""

    text: str
    bits: float


@dataclass(frozen=True)
class Judgement:
    """The sum of the evidence on one pair."""

    bits: float
    reasons: tuple[Reason, ...]

    @cached_property
    def probability(self) -> float:
        """How likely the two are one, as far as this evidence goes."""
        return float(probability(np.float64(self.bits)))

    @property
    def answer(self) -> Answer:
        """Same, doubtful or different."""
        if self.probability >= SAME:
            return Answer.SAME
        return Answer.DOUBTFUL if self.probability >= DOUBTFUL else Answer.DIFFERENT

    @property
    def because(self) -> list[str]:
        """The reasons in words, the weightiest first."""
        return told(self.reasons)


def told(reasons: Sequence[Reason]) -> list[str]:
    """Write reasons in words, the weightiest first."""
    ordered = sorted(reasons, key=lambda reason: -abs(reason.bits))
    return [f"{reason.text} ({reason.bits:+.1f})" for reason in ordered]


@dataclass(frozen=True)
class Scale:
    """The evidence of a kind of record and what each level of it weighs."""

    evidence: tuple[Evidence, ...]
    weights: Weights

    @cached_property
    def _judged(self) -> dict[bytes, Judgement]:
        return {}

    def judge(self, record: Record, others: Sequence[Record]) -> list[Judgement]:
        """Judge whether a record is each of the others."""
        right = np.arange(1, len(others) + 1)
        return self.judge_pairs([record, *others], np.zeros_like(right), right)

    def judge_pairs(self, records: Sequence[Record], left: Codes, right: Codes) -> list[Judgement]:
        """Judge pairs of records, given by their places.

        The comparisons are those of a whole file; only, nothing is known of how common a value is.
        So what is said of a pair does not depend on the others.
        """
        if not len(left):
            return []
        names = sorted({name for evidence in self.evidence for name in evidence.fields})
        table = Table(
            len(records), {name: Coded.of(one[name] for one in records) for name in names}
        )
        view = View(table, is_whole=False)
        levels = np.stack([one.compare(view, left, right) for one in self.evidence], axis=1)
        return [self._of_pattern(pattern) for pattern in levels]

    def _of_pattern(self, pattern: NDArray[np.int8]) -> Judgement:
        """Return the pattern's judgement, made once for the few patterns that most pairs have."""
        key = pattern.tobytes()
        if key not in self._judged:
            if len(self._judged) >= _MOST_PATTERNS:
                self._judged.clear()
            self._judged[key] = self.judgement(pattern)
        return self._judged[key]

    def judgement(self, pattern: NDArray[np.int8]) -> Judgement:
        """Return what a pattern of levels, one of each evidence, says."""
        reasons = tuple(
            Reason(one.levels[level - 1].text, float(bits[level]))
            for one, bits, level in zip(
                self.evidence, self.weights.bits, pattern.tolist(), strict=True
            )
            if level
        )
        over = float(counted_twice(self.evidence, self.weights.bits, pattern[None, :])[0])
        if over:
            reasons = (*reasons, Reason(houses.TEXT, -over))
        total = self.weights.prior + sum(reason.bits for reason in reasons)
        if total > houses.MOST_BITS and doubtful_at_most(self.evidence, pattern[None, :])[0]:
            reasons = (*reasons, Reason(houses.CAP_TEXT, houses.MOST_BITS - total))
            total = houses.MOST_BITS
        return Judgement(total, reasons)


ACCOUNTS = Scale(ACCOUNT, Weights.default(ACCOUNT, ACCOUNT_PRIOR))
CONTACTS = Scale(CONTACT, Weights.default(CONTACT, CONTACT_PRIOR))
