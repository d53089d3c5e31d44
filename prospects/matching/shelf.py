"""Stored records within reach of their keys: "have we met this one before?"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from prospects.matching.facts import Record
from prospects.matching.keys import Key
from prospects.matching.weighing import Answer, Judgement, Reason, Scale

# A key shared by more tells nothing of any one of them.
_MOST_HOLDERS = 50
_CERTAIN = 20.0
# Keys that bring too many strangers together to be worth storing.
UNSTORED = frozenset({"word", "town", "given"})
_WORDS = {"email": "e-mail address", "profile": "profile address"}


def stored(keys: Iterable[Key]) -> list[Key]:
    """Return the keys worth keeping in a table, in a fixed order."""
    return sorted(key for key in keys if key.kind not in UNSTORED)


class Shelf:
    """Records of one kind by id and key; `decisive` kinds of keys settle the question alone."""

    def __init__(self, scale: Scale, *, decisive: frozenset[str]) -> None:
        self.scale, self.decisive = scale, decisive
        self.records: dict[str, Record] = {}
        self.holders: defaultdict[tuple[str, int], list[str]] = defaultdict(list)

    def put(self, name: str, record: Record, keys: Iterable[Key]) -> None:
        """Add a record under its keys."""
        self.records[name] = record
        for key in stored(keys):
            holders = self.holders[key.kind, key.number]
            if name not in holders:
                holders.append(name)

    def find(self, record: Record, keys: Iterable[Key]) -> tuple[str, Judgement] | None:
        """Return the record that this one is, or may be, with the judgement; None: a new one."""
        reachable: set[str] = set()
        for key in stored(keys):
            holders = self.holders.get((key.kind, key.number), ())
            if key.kind in self.decisive and holders:
                held = self.scale.judge(record, [self.records[holders[0]]])[0]
                told = Reason(f"the {_WORDS.get(key.kind, key.kind)} is one of a kind", _CERTAIN)
                return holders[0], Judgement(held.bits + _CERTAIN, (*held.reasons, told))
            if len(holders) <= _MOST_HOLDERS:
                reachable.update(holders)
        names = sorted(reachable)
        judged = self.scale.judge(record, [self.records[name] for name in names])
        found = min(zip(judged, names, strict=True), key=_likeliest, default=None)
        if found is None or found[0].answer is Answer.DIFFERENT:
            return None
        return found[1], found[0]


def _likeliest(judged: tuple[Judgement, str]) -> tuple[float, str]:
    return -judged[0].bits, judged[1]
