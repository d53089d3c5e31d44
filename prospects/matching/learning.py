"""The weights of evidence, learned from a file without labels.

Expectation and maximisation on the distinct patterns of agreement with their counts, inside the
candidate pairs and from the default weights (Winkler 1988; Fellegi and Sunter 1969). What is
learned is drawn towards the defaults, so that a small or odd file cannot turn the evidence round.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from prospects.matching.evidence import Evidence
from prospects.matching.table import Codes, distinct

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

    priors: tuple[float, ...] = ()  # by the rule that a pair came by, where those were learned

    def before(self, rules: Codes) -> Floats:
        """Return the bits before evidence of pairs that came by these rules, given as bits."""
        if not self.priors:
            return np.full(len(rules), self.prior)
        ways, back = distinct(rules)
        has = (ways[:, None] >> np.arange(len(self.priors)) & 1) > 0
        return np.asarray(np.where(has, np.array(self.priors), -np.inf).max(axis=1)[back])

    def evidence(self, patterns: NDArray[np.int8]) -> Floats:
        """Return the bits of patterns, one row of levels each, without a prior."""
        total = np.zeros(len(patterns))
        for column, bits in enumerate(self.bits):
            total += bits[patterns[:, column]]
        return total

    @classmethod
    def default(cls, evidence: Sequence[Evidence], prior: float) -> Weights:
        """Return the weights that hold where nothing was learned."""
        return cls(prior, tuple(_default_bits(one) for one in evidence))


def probability(bits: Floats | np.float64) -> Floats:
    """Return how likely a pair with so many bits is one."""
    return np.asarray(1 / (1 + np.exp2(-np.clip(bits, -60, 60))))


def _default_bits(evidence: Evidence) -> Floats:
    return np.array([0.0, *(level.bits for level in evidence.levels)])


def _default_shares(evidence: Evidence) -> tuple[Floats, Floats]:
    """Return how pairs of the same and pairs of two spread over the levels by default.

    The levels for and the levels against are scaled so that both sum to one at the given bits.
    """
    same = np.array([level.share for level in evidence.levels])
    two = same * np.exp2([-level.bits for level in evidence.levels])
    is_for = two < same
    for_same, for_two = same[is_for].sum(), two[is_for].sum()
    against_same, against_two = same[~is_for].sum(), two[~is_for].sum()
    against = (for_same - for_two) / (for_same * against_two - for_two * against_same)
    scale = np.where(is_for, (1 - against * against_same) / for_same, against)
    return same * scale, two * scale


@dataclass(frozen=True)
class Seen:
    """What the candidates of a file look like: distinct patterns of levels with their counts and
    the rules that brought them, as bits; for each evidence the rules that are made of its fields.
    """

    patterns: NDArray[np.int8]
    counts: Codes
    rules: Codes
    touched: Sequence[int]
    number_of_rules: int


def learned(evidence: Sequence[Evidence], seen: Seen, prior: float, *, is_by_rule: bool) -> Weights:
    """Fit the weights to the candidate pairs.

    What an evidence is worth is read off the pairs that the other evidence is certain of, so that
    two groups of pairs that merely came by different keys are not taken for same and different.
    Where the keys are of several independent fields (`is_by_rule`), it is read off pairs that
    share a key without its own fields, for those that came by it all agree in it, and what is to
    be thought before any evidence is learned for each rule.
    """
    weights = Weights.default(evidence, prior)
    shares = [_default_shares(one) for one in evidence]
    counts = seen.counts.astype(np.float64)
    free = [
        np.where((seen.rules & ~rules > 0) | (not is_by_rule), counts, 0.0)
        for rules in seen.touched
    ]
    for _ in range(_ROUNDS):
        total = weights.before(seen.rules) + weights.evidence(seen.patterns)
        fitted = []
        for column, one in enumerate(evidence):
            levels = seen.patterns[:, column]
            others = total - weights.bits[column][levels]
            same = np.where(others >= _CERTAIN_BITS, free[column], 0.0)
            two = np.where(others <= -_CERTAIN_BITS, free[column], 0.0)
            fitted.append(_fitted(levels, same, two, *shares[column], one))
        before = _prior(total, counts, prior) if not is_by_rule else prior
        weights = Weights(before, tuple(fitted), weights.priors)
        if is_by_rule:
            weights = replace(weights, priors=_priors(seen, weights, prior))
    return weights


def _prior(total: Floats, seen: Floats, prior: float) -> float:
    """Return the bits before evidence: the share of the candidates that are one, as it seems."""
    pairs = float(seen.sum())
    share = (float((seen * probability(total)).sum()) + 1) / (pairs + 2)
    trust = pairs / (pairs + _TRUSTED_PAIRS)
    return prior + trust * (min(float(np.log2(share / (1 - share))), 0.0) - prior)


def _priors(seen: Seen, weights: Weights, usual: float) -> tuple[float, ...]:
    """Return for each rule the bits before evidence of a pair that came by it.

    Of a rule's pairs the fields outside its key say what share is one; the bits of the key's own
    fields are then what the pairs had before. A rule of few pairs is taken for the middle one.
    """
    bits = [own[seen.patterns[:, column]] for column, own in enumerate(weights.bits)]
    told: dict[int, tuple[float, float]] = {}
    for rule in range(seen.number_of_rules):
        has = (seen.rules >> rule) & 1 > 0
        own, others = np.zeros(int(has.sum())), np.zeros(int(has.sum()))
        for column, touched in enumerate(seen.touched):
            (own if touched >> rule & 1 else others)[...] += bits[column][has]
        counts = np.where(others != 0, seen.counts[has], 0.0)
        if counts.sum() < _LEAST_PAIRS:
            continue
        share = _share(others, counts)
        before = float(np.log2(share / (1 - share)) - np.average(own, weights=counts))
        told[rule] = (before, share * float(counts.sum()))
    middle = _middle(list(told.values()), usual)
    priors = []
    for rule in range(seen.number_of_rules):
        before, worth = told.get(rule, (middle, 0.0))
        priors.append(middle + worth / (worth + _LEAST_PAIRS) * (before - middle))
    return tuple(priors)


def _middle(told: Sequence[tuple[float, float]], usual: float) -> float:
    """Return the weighted median of priors, drawn to the usual one where they are of few pairs."""
    if not told:
        return usual
    ordered = sorted(told)
    total = np.cumsum([worth for _, worth in ordered])
    found = ordered[int(np.searchsorted(total, total[-1] / 2))][0]
    return float(usual + total[-1] / (total[-1] + _LEAST_PAIRS) * (found - usual))


def _share(bits: Floats, counts: Floats) -> float:
    """Return the share of pairs that are one, given what speaks for each; EM in one unknown."""
    odds = np.exp2(np.clip(bits, -30, 30))
    share = 0.05
    for _ in range(50):
        chance = share * odds / (share * odds + 1 - share)
        share = float((chance * counts).sum() + 0.5) / float(counts.sum() + 1)
    return min(max(share, 1e-4), 0.999)


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
    m = _estimate(said_same, same_default, _DRAWN)
    u = _estimate(said_two, two_default, _DRAWN)
    return np.array([0.0, *_bounded(np.log2(m / u), evidence)])


def _bounded(bits: Floats, evidence: Evidence) -> Floats:
    """Hold learned weights near their defaults: what an odd file seems to say has its limits."""
    usual = np.array([level.bits for level in evidence.levels])
    fixed = np.array([level.is_fixed for level in evidence.levels])
    low, high = usual - evidence.slack, usual + evidence.slack
    low, high = np.where(usual == 0, 0, low), np.where(usual == 0, 0, high)
    # What speaks for a pair never speaks against it, whatever the file.
    low = np.where(usual > 0, np.where(fixed, usual, np.maximum(low, 0)), low)
    high = np.where(usual < 0, np.where(fixed, usual, np.minimum(high, 0)), high)
    return np.clip(bits, low, high)


def _estimate(said: NDArray[Any], default: Floats, share: float) -> Floats:
    total = said.sum()
    drawn = max(_LEAST_PAIRS, share * total)
    return np.asarray((said + drawn * default) / (total + drawn))
