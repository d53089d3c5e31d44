"""Whether a rate fell: an exact test that speaks before an interval does (MET7).

Pure. A reply rate is a few percent of a few hundred, where two intervals overlap long after the
fall is real; the exact test of two shares (Fisher 1935) answers the one question asked.
"""

from dataclasses import dataclass
from math import exp, fsum, lgamma

ALARM = 0.01  # looked at daily, so that a false alarm stays rare


@dataclass(frozen=True, slots=True)
class Share:
    """So many of so many."""

    hits: int
    total: int


@dataclass(frozen=True, slots=True)
class Fall:
    """A recent share beside the one before, and how likely so low a one is without any fall."""

    now: Share
    before: Share
    chance: float

    @property
    def is_alarm(self) -> bool:
        """Whether somebody should look today."""
        return self.chance < ALARM


def fall(now: Share, before: Share) -> Fall:
    """Compare two shares; without hits or messages on one side nothing is said (chance 1)."""
    hits, total = now.hits + before.hits, now.total + before.total
    if not hits or not now.total or not before.total:
        return Fall(now, before, 1.0)
    ground = _ways(total, now.total)
    lowest = max(0, now.total - (total - hits))
    terms = (
        exp(_ways(hits, found) + _ways(total - hits, now.total - found) - ground)
        for found in range(lowest, now.hits + 1)
    )
    return Fall(now, before, min(1.0, fsum(terms)))


def _ways(of: int, chosen: int) -> float:
    """Return the logarithm of the number of ways to choose."""
    return lgamma(of + 1) - lgamma(chosen + 1) - lgamma(of - chosen + 1)
