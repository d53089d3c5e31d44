"""Blind random samples and what they prove: exact hypergeometric bounds, in sentences."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from math import exp, lgamma, log1p
from typing import TypeVar

SAMPLE = 10
CONFIDENCE = 0.95
CLAIMS = (0.10, 0.05, 0.02)
Item = TypeVar("Item")


def draw(items: Sequence[Item], seed: int, size: int = SAMPLE) -> list[Item]:
    """Draw a simple random sample, the same for the same seed; a list of `size` or less whole.

    `items` must come in an order of their own (by id), not in one that says how good they are.
    """
    if len(items) <= size:
        return list(items)
    return random.Random(seed).sample(list(items), size)  # noqa: S311 - a sample, no secret


def _log_choose(total: int, chosen: int) -> float:
    if chosen < 0 or chosen > total:
        return float("-inf")
    return lgamma(total + 1) - lgamma(chosen + 1) - lgamma(total - chosen + 1)


def probability_at_most(bad: int, sample: int, bad_in_list: int, total: int) -> float:
    """Return P(at most `bad` bad ones in the sample) when the list holds `bad_in_list` of them."""
    whole = _log_choose(total, sample)
    return sum(
        exp(_log_choose(bad_in_list, k) + _log_choose(total - bad_in_list, sample - k) - whole)
        for k in range(min(bad, sample) + 1)
        if _log_choose(bad_in_list, k) > float("-inf")
        and _log_choose(total - bad_in_list, sample - k) > float("-inf")
    )


def most_bad(bad: int, sample: int, total: int, confidence: float = CONFIDENCE) -> int:
    """Return the largest number of bad records in the list that the sample does not rule out.

    One-sided and exact for the finite list: what was looked at counts as known.
    """
    if sample >= total:
        return bad
    low, high = bad, total - (sample - bad)
    while low < high:
        middle = (low + high + 1) // 2
        if probability_at_most(bad, sample, middle, total) > 1 - confidence + 1e-12:
            low = middle
        else:
            high = middle - 1
    return low


def bound_in_large_list(bad: int, sample: int, confidence: float = CONFIDENCE) -> float:
    """Return the one-sided upper bound of the bad share when the list is endless (binomial)."""
    if bad >= sample:
        return 1.0
    low, high = 0.0, 1.0
    for _ in range(60):
        middle = (low + high) / 2
        if _binomial_at_most(bad, sample, middle) > 1 - confidence:
            low = middle
        else:
            high = middle
    return high


def _binomial_at_most(bad: int, sample: int, share: float) -> float:
    if share <= 0:
        return 1.0
    if share >= 1:
        return 0.0
    return sum(
        exp(_log_choose(sample, k) + k * _log(share) + (sample - k) * log1p(-share))
        for k in range(bad + 1)
    )


def _log(share: float) -> float:
    return log1p(share - 1)


def size_for(claim: float, total: int | None = None, confidence: float = CONFIDENCE) -> int:
    """Return how many clean records in a row prove "at most `claim` bad"; None = a large list."""
    if total is None:
        size = 1
        while bound_in_large_list(0, size, confidence) > claim:
            size += 1
        return size
    low, high = 1, total
    while low < high:
        middle = (low + high) // 2
        if most_bad(0, middle, total, confidence) <= claim * total:
            high = middle
        else:
            low = middle + 1
    return low


@dataclass(frozen=True, slots=True)
class Verdict:
    """What k bad of n looked at in a list of N prove."""

    bad: int
    sample: int
    total: int

    @property
    def is_whole(self) -> bool:
        """The list was looked at whole: nothing is estimated."""
        return self.sample >= self.total

    @property
    def most_bad(self) -> int:
        """The most bad records that the list can hold, at 95 %."""
        return most_bad(self.bad, self.sample, self.total)

    @property
    def bound(self) -> float:
        """The same as a share of the list."""
        return self.most_bad / self.total if self.total else 0.0

    @property
    def sentence(self) -> str:
        """Say what was seen and what it proves; never a bare percentage."""
        good = self.sample - self.bad
        if not self.total:
            return "The list is empty: there is nothing to judge."
        if self.is_whole:
            return f"{good} of {self.sample} match: the whole list was looked at."
        return (
            f"{good} of {self.sample} match: at most {percent(self.bound)} bad (95 %, "
            f"{self.most_bad:,} of {self.total:,}). In a list of any size: at most "
            f"{percent(bound_in_large_list(self.bad, self.sample))}."
        )

    @property
    def stricter(self) -> str:
        """Say how many clean records a stricter claim about this list needs."""
        if self.is_whole or not self.total:
            return ""
        needs = [
            f"{size_for(claim, self.total):,} clean for {claim * 100:.0f} %" for claim in CLAIMS
        ]
        return f"A stricter claim needs more looks: {', '.join(needs)}."


def percent(share: float) -> str:
    """Write a share with one decimal, rounded up so that "at most" stays true."""
    return f"{-(-round(share * 1e7) // 10_000) / 10:.1f} %"
