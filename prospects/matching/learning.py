"""The weights of evidence, learned from a file without labels.

Expectation and maximisation on the distinct patterns of agreement with their counts, inside the
candidate pairs and from the default weights (Winkler 1988; Fellegi and Sunter 1969). What is
learned is drawn towards the defaults, so that a small or odd file cannot turn the evidence round.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from prospects.matching.evidence import Evidence
from prospects.matching.table import Codes

Floats = NDArray[np.float64]
# Bits before any evidence: of two records that share a key, so many are one.
ACCOUNT_PRIOR, CONTACT_PRIOR = -4.0, -10.0
_ROUNDS = 6
# The others are certain of a pair at 99 in 100.
_CERTAIN_BITS = 6.6
# The share of the defaults in every estimate, and the pairs that they count for at least.
_DRAWN, _LEAST_PAIRS, _TRUSTED_PAIRS = 0.3, 30.0, 300.0


@dataclass(frozen=True)
class Weights:
    """What each level of each evidence adds, in bits, and the bits before any evidence."""

    prior: float
    bits: tuple[Floats, ...]

    @classmethod
    def default(cls, evidence: Sequence[Evidence], prior: float) -> Weights:
        """Return the weights that hold where nothing was learned."""
        return cls(prior, tuple(_default_bits(one) for one in evidence))

    def total(self, patterns: NDArray[np.int8]) -> Floats:
        """Return the bits of patterns, one row of levels each."""
        total = np.full(len(patterns), self.prior)
        for column, bits in enumerate(self.bits):
            total += bits[patterns[:, column]]
        return total


def probability(bits: Floats | np.float64) -> Floats:
    """Return how likely a pair with so many bits is one."""
    return np.asarray(1 / (1 + np.exp2(-np.clip(bits, -60, 60))))


def _default_bits(evidence: Evidence) -> Floats:
    return np.array([0.0, *(level.bits for level in evidence.levels)])


def _default_shares(evidence: Evidence) -> tuple[Floats, Floats]:
    """Return how pairs of the same and pairs of two spread over the levels by default."""
    same = np.array([level.share for level in evidence.levels])
    two = same * np.exp2([-level.bits for level in evidence.levels])
    return same / same.sum(), two / two.sum()


def learned(
    evidence: Sequence[Evidence], patterns: NDArray[np.int8], counts: Codes, prior: float
) -> Weights:
    """Fit the weights to the candidate pairs, given as distinct patterns and their counts.

    What an evidence is worth is read off the pairs that the other evidence is certain of, so that
    two groups of pairs that merely came by different keys are not taken for same and different.
    """
    weights = Weights.default(evidence, prior)
    shares = [_default_shares(one) for one in evidence]
    seen = counts.astype(np.float64)
    for _ in range(_ROUNDS):
        total = weights.total(patterns)
        fitted = []
        for column, one in enumerate(evidence):
            levels = patterns[:, column]
            others = total - weights.bits[column][levels]
            same = np.where(others >= _CERTAIN_BITS, seen, 0.0)
            two = np.where(others <= -_CERTAIN_BITS, seen, 0.0)
            fitted.append(_fitted(levels, same, two, *shares[column], one))
        weights = Weights(_prior(total, seen, prior), tuple(fitted))
    return weights


def _prior(total: Floats, seen: Floats, prior: float) -> float:
    """Return the bits before evidence: the share of the candidates that are one, as it seems."""
    pairs = seen.sum()
    share = (float((seen * probability(total)).sum()) + 1) / (pairs + 2)
    trust = pairs / (pairs + _TRUSTED_PAIRS)
    return prior + trust * (min(float(np.log2(share / (1 - share))), 0.0) - prior)


def _fitted(
    levels: NDArray[np.int8],
    same: Floats,
    two: Floats,
    same_default: Floats,
    two_default: Floats,
    evidence: Evidence,
) -> Floats:
    size = len(evidence.levels) + 1
    said_same = np.bincount(levels, weights=same, minlength=size)[1:]
    said_two = np.bincount(levels, weights=two, minlength=size)[1:]
    m = _estimate(said_same, same_default)
    u = _estimate(said_two, two_default)
    return np.array([0.0, *_bounded(np.log2(m / u), evidence)])


def _bounded(bits: Floats, evidence: Evidence) -> Floats:
    """Hold learned weights near their defaults: what an odd file seems to say has its limits."""
    usual = np.array([level.bits for level in evidence.levels])
    fixed = np.array([level.is_fixed for level in evidence.levels])
    low, high = usual - evidence.slack, usual + evidence.slack
    # What speaks for a pair never speaks against it, whatever the file.
    low = np.where(usual > 0, np.where(fixed, usual, np.maximum(low, 0)), low)
    high = np.where(usual < 0, np.where(fixed, usual, np.minimum(high, 0)), high)
    return np.clip(bits, low, high)


def _estimate(said: Floats, default: Floats) -> Floats:
    total = said.sum()
    drawn = max(_LEAST_PAIRS, _DRAWN * total)
    return np.asarray((said + drawn * default) / (total + drawn))
