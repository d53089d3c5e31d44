"""Stored records within reach of their keys: "have we met this one before?"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from prospects.matching.clusters import best
from prospects.matching.keys import Key
from prospects.matching.weighing import Judgement, Reason

Record = TypeVar("Record")
# A key shared by more tells nothing of any one of them.
_MOST_HOLDERS = 50
_CERTAIN = 20.0
# Words alone bring too many strangers together to be worth storing.
UNSTORED = frozenset({"word"})


def stored(keys: Iterable[Key]) -> list[Key]:
    """Return the keys worth keeping in a table, in a fixed order."""
    return sorted(key for key in keys if key.kind not in UNSTORED)


class Shelf(Generic[Record]):
    """Records of one kind by id and key; `decisive` kinds of keys settle the question alone."""

    def __init__(
        self, weigh: Callable[[Record, Record], Judgement], *, decisive: frozenset[str]
    ) -> None:
        self.weigh, self.decisive = weigh, decisive
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
        reachable: dict[str, Record] = {}
        for key in stored(keys):
            holders = self.holders.get((key.kind, key.number), ())
            if key.kind in self.decisive and holders:
                held = self.weigh(record, self.records[holders[0]])
                told = Reason(f"the {_WORDS.get(key.kind, key.kind)} is one of a kind", _CERTAIN)
                return holders[0], Judgement(held.bits + _CERTAIN, (*held.reasons, told))
            if len(holders) <= _MOST_HOLDERS:
                reachable.update((name, self.records[name]) for name in holders)
        return best(record, reachable, self.weigh)


_WORDS = {"email": "e-mail address", "profile": "profile address"}
