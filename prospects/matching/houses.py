"""What the people of one house share is one piece of evidence, however many fields show it.

The switchboard, the info@ mailbox, the employer and the address of two colleagues agree together.
Added up they would make one person of two with the same family name. So where two first names
differ and nothing of the person's own agrees, only the loudest of them counts.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from prospects.matching.evidence import Evidence

TEXT = "what colleagues share counts once"
_SHARED = ("phone", "employer", "email", "address", "place", "country")
# Levels that are the person's own: the address, the profile, the birth date, the identifier.
_OWN = (("email", 1), ("profile", 1), ("birth", 1), ("number", 1))
_DIFFERS = "the first name differs"

Floats = NDArray[np.float64]


def counted_twice(
    evidence: Sequence[Evidence], bits: Sequence[Floats], patterns: NDArray[np.int8]
) -> Floats:
    """Return for each pattern of levels the bits that its shared fields add too much."""
    at = {one.name: place for place, one in enumerate(evidence)}
    shared = [at[name] for name in _SHARED if name in at]
    if "first" not in at or not shared:
        return np.zeros(len(patterns))
    texts = [level.text for level in evidence[at["first"]].levels]
    differ = patterns[:, at["first"]] == texts.index(_DIFFERS) + 1
    for name, level in _OWN:
        if name in at:
            differ &= patterns[:, at[name]] != level
    said = np.stack([np.maximum(bits[place][patterns[:, place]], 0) for place in shared])
    return np.where(differ, said.sum(axis=0) - said.max(axis=0), 0.0)
