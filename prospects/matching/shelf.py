"""Stored records within reach of their keys: "have we met this one before?"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

import numpy as np

from prospects.matching.facts import AccountFacts, ContactFacts, Record, account, contact
from prospects.matching.keys import Key, account_keys, contact_keys
from prospects.matching.weighing import Answer, Judgement, Reason, Scale

# A key shared by more tells nothing of any one of them.
_MOST_HOLDERS = 50
_CERTAIN = 20.0
# Keys that bring too many strangers together to be worth storing.
UNSTORED = frozenset({"word", "town", "given"})
_WORDS = {"email": "e-mail address", "profile": "profile address"}


def stored(keys: Iterable[Key]) -> list[Key]:
    """Return the keys worth keeping in a table, in a fixed order."""
    kept = (key for key in keys if key.kind not in UNSTORED)
    return sorted(kept, key=lambda key: (key.kind, key.number))


@lru_cache(maxsize=8_192)
def folded_account(facts: AccountFacts) -> tuple[Record, list[Key]]:
    """Fold a company and make its stored keys; those described alike are one object."""
    record = account(facts)
    return record, stored(account_keys(record))


def folded_contact(facts: ContactFacts) -> tuple[Record, list[Key]]:
    """Fold a person and make the stored keys."""
    record = contact(facts)
    return record, stored(contact_keys(record))


class Shelf:
    """Records of one kind by id and key; `decisive` kinds of keys settle the question alone.

    Keys are taken as `stored` returns them.
    """

    def __init__(self, scale: Scale, *, decisive: frozenset[str]) -> None:
        self.scale, self.decisive = scale, decisive
        self.records: dict[str, Record] = {}
        self.holders: defaultdict[tuple[str, int], list[str]] = defaultdict(list)
        # By the two records' identities, which `_expected` keeps from being given out anew.
        self._judged: dict[tuple[int, int], Judgement] = {}
        self._expected: list[Record] = []

    def put(self, name: str, record: Record, keys: Sequence[Key]) -> None:
        """Add a record under its keys."""
        self.records[name] = record
        for key in keys:
            holders = self.holders[key.kind, key.number]
            if name not in holders:
                holders.append(name)

    def expect(self, asked: Iterable[tuple[Record, Sequence[Key]]]) -> None:
        """Judge at once whom of the shelf, and of each other, these records may meet.

        For `find`, which is slow where it has to judge; what is found stays the same. Records that
        are one object are one. Where too many share a key they are left to `find`.
        """
        records = list(self.records.values())
        at = {id(record): place for place, record in enumerate(records)}
        sharing = {
            key: {at[id(self.records[name])] for name in names}
            for key, names in self.holders.items()
        }
        expected, again = set(), set()
        for record, keys in asked:
            place = at.setdefault(id(record), len(records))
            if place == len(records):
                records.append(record)
            else:
                again.add(place)
            expected.add(place)
            for key in keys:
                sharing.setdefault((key.kind, key.number), set()).add(place)
        pairs = {(place, place) for place in again}
        for group in sharing.values():
            if len(group) <= _MOST_HOLDERS:
                for one in group & expected:
                    # Who comes once meets only who came before; who comes again, all others.
                    pairs.update((one, other) for other in group if other < one or one in again)
        ends = np.array(sorted(pairs), dtype=np.int64).reshape(-1, 2)
        judged = self.scale.judge_pairs(records, ends[:, 0], ends[:, 1])
        for (one, other), judgement in zip(ends.tolist(), judged, strict=True):
            self._judged[id(records[one]), id(records[other])] = judgement
        self._expected = records

    def find(self, record: Record, keys: Sequence[Key]) -> tuple[str, Judgement] | None:
        """Return the record that this one is, or may be, with the judgement; None: a new one."""
        reachable: set[str] = set()
        for key in keys:
            holders = self.holders.get((key.kind, key.number), ())
            if key.kind in self.decisive and holders:
                # Two who were told apart may share it: the one whom the rest speaks for.
                shared = sorted(holders[:_MOST_HOLDERS])
                held, name = min(
                    zip(self._judge(record, shared), shared, strict=True), key=_likeliest
                )
                told = Reason(f"the {_WORDS.get(key.kind, key.kind)} is one of a kind", _CERTAIN)
                return name, Judgement(held.bits + _CERTAIN, (*held.reasons, told))
            if len(holders) <= _MOST_HOLDERS:
                reachable.update(holders)
        names = sorted(reachable)
        found = min(
            zip(self._judge(record, names), names, strict=True), key=_likeliest, default=None
        )
        if found is None or found[0].answer is Answer.DIFFERENT:
            return None
        return found[1], found[0]

    def _judge(self, record: Record, names: Sequence[str]) -> list[Judgement]:
        others = [self.records[name] for name in names]
        judged = [self._judged.get((id(record), id(other))) for other in others]
        left = [other for other, said in zip(others, judged, strict=True) if said is None]
        rest = iter(self.scale.judge(record, left))
        return [said or next(rest) for said in judged]


def _likeliest(judged: tuple[Judgement, str]) -> tuple[float, str]:
    return -judged[0].bits, judged[1]
