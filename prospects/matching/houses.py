"""What the people of one house share is one piece of evidence, however many fields show it.

The switchboard, the info@ mailbox, the employer and the address of two colleagues agree together.
Added up they would make one person of two with the same family name. So where two first names
differ and nothing of the person's own agrees, only the loudest of them counts.

And some pairs are doubtful at most, however much agrees: neighbouring mailboxes, namesakes of two
employers, one shared mailbox under two names, sister companies.
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
CAP_TEXT = "such pairs are doubtful at most"
# Just below what joins: log2(0.95 / 0.05) is 4.25.
MOST_BITS = 4.0
_NEIGHBOURS = ("email", "the e-mail address is one sign or number apart in one house")
_SHARED_BOX = ("email", "the e-mail address agrees, and several people read it")
_SHARED_PHONE = ("phone", "the telephone number agrees, and several people have it")
_KEPT_NAME = ("email", "the e-mail address agrees before the @")
_TWO_EMPLOYERS = ("employer", "the employer differs")
_PERHAPS_ANOTHER = (
    "the last name is one slip apart",
    "the last name is alike",
    "the last name differs",
)
_SISTERS = ("name", "the names are those of sister companies")

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


def doubtful_at_most(evidence: Sequence[Evidence], patterns: NDArray[np.int8]) -> NDArray[np.bool_]:
    """Tell the patterns of levels that never join by themselves."""
    at = {one.name: place for place, one in enumerate(evidence)}

    def stands(name: str, *texts: str) -> NDArray[np.bool_]:
        if name not in at:
            return np.zeros(len(patterns), dtype=bool)
        levels = [
            n for n, one in enumerate(evidence[at[name]].levels, start=1) if one.text in texts
        ]
        return np.isin(patterns[:, at[name]], levels)

    def agrees(name: str) -> NDArray[np.bool_]:
        return patterns[:, at[name]] == 1 if name in at else np.zeros(len(patterns), dtype=bool)

    own = np.logical_or.reduce([agrees(name) for name, _ in _OWN])
    another = stands("last", *_PERHAPS_ANOTHER) | stands("first", _DIFFERS)
    # Who changes the employer may keep the telephone, and a mailbox's name with its number.
    moved = agrees("phone") | stands(*_SHARED_PHONE) | stands(*_KEPT_NAME)
    namesakes = stands(*_TWO_EMPLOYERS) & ~moved
    person = stands(*_NEIGHBOURS) | namesakes | (stands(*_SHARED_BOX) & another)
    return np.asarray((person & ~own) | (stands(*_SISTERS) & ~agrees("number")))
