"""Whether drafts are decided faster than they can be read: the sign of a rubber stamp.

The time a decision needs follows from what its reviewer had not read before: sentences of the
draft and quotes of its claims that no earlier decision of theirs showed. A flag compares medians of
`WINDOW` decisions, so that one quick look at a plain draft says nothing.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median

# Silent reading of English non-fiction, 238 words a minute: Brysbaert (2019), "How many words do we
# read per minute?", Journal of Memory and Language 109, 104047.
WORDS_A_SECOND = 238 / 60
WINDOW = 20  # decisions
_ENDS = re.compile(r"(?<=[.!?])\s+|\n+")


@dataclass(frozen=True)
class Look:
    """One decision: the seconds it took, the words of its draft, and its claims' quotes."""

    seconds: float
    body: str
    quotes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Haste:
    """The medians of a person's last `WINDOW` decisions, the first below the second (seconds)."""

    taken: float
    needed: float
    is_lasting: bool  # the `WINDOW` decisions before were as fast


def haste(looks: Sequence[Look]) -> Haste | None:
    """Say that a person's last decisions, oldest first, were too fast for reading; else None."""
    needed = list(_reading_seconds(looks))
    taken = [look.seconds for look in looks]
    if not _is_too_fast(taken[-WINDOW:], needed[-WINDOW:]):
        return None
    before = slice(-2 * WINDOW, -WINDOW)
    return Haste(
        median(taken[-WINDOW:]),
        median(needed[-WINDOW:]),
        _is_too_fast(taken[before], needed[before]),
    )


def _is_too_fast(taken: Sequence[float], needed: Sequence[float]) -> bool:
    return len(taken) == WINDOW and median(taken) < median(needed)


def _reading_seconds(looks: Sequence[Look]) -> Iterator[float]:
    """Yield for each decision how long its new words take to read once."""
    read: set[str] = set()
    for look in looks:
        pieces = {*_ENDS.split(look.body), *look.quotes} - read
        read |= pieces
        yield sum(len(piece.split()) for piece in pieces) / WORDS_A_SECOND
