"""From pairs to groups, so that A = B and B = C never force A = C against the evidence."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from prospects.matching.keys import Key
from prospects.matching.weighing import Answer, Judgement

Record = TypeVar("Record")
Weigh = Callable[[Record, Record], Judgement]
# In a block of more records than this each meets only its neighbours: a hot key tells little.
_MOST_IN_BLOCK = 60
_NEIGHBOURS = 12
_MOST_CROSS_PAIRS = 36
_CONFLICT = -7.0


@dataclass(frozen=True, slots=True)
class Link:
    """A pair that was judged same or doubtful, by position."""

    one: int
    other: int
    judgement: Judgement


@dataclass(frozen=True, slots=True)
class Groups:
    """The outcome: a group number for every record, the links that made it, the doubtful pairs."""

    group: list[int]
    joined: dict[int, Link]
    doubtful: list[Link]


def pairs(keys: Sequence[Iterable[Key]]) -> Iterator[tuple[int, int]]:
    """Yield every pair of positions that shares a key, once, in order."""
    blocks: defaultdict[tuple[str, int], list[int]] = defaultdict(list)
    for position, own in enumerate(keys):
        for key in own:
            blocks[key.kind, key.number].append(position)
    seen: set[tuple[int, int]] = set()
    for members in blocks.values():
        reach = len(members) if len(members) <= _MOST_IN_BLOCK else _NEIGHBOURS
        for index, one in enumerate(members):
            for other in members[index + 1 : index + 1 + reach]:
                seen.add((one, other))
    yield from sorted(seen)


class Grouping(Generic[Record]):
    """Joins records strongest link first; a join that the cross pairs contradict is not made."""

    def __init__(self, records: Sequence[Record], weigh: Weigh[Record]) -> None:
        self.records, self.weigh = records, weigh
        self.judged: dict[tuple[int, int], Judgement] = {}
        self.members: dict[int, list[int]] = {n: [n] for n in range(len(records))}
        self.home = list(range(len(records)))

    def judge(self, one: int, other: int) -> Judgement:
        """Weigh a pair once."""
        pair = (one, other) if one < other else (other, one)
        if pair not in self.judged:
            self.judged[pair] = self.weigh(self.records[pair[0]], self.records[pair[1]])
        return self.judged[pair]

    def run(self, candidates: Iterable[tuple[int, int]]) -> Groups:
        """Group everything."""
        links = [
            Link(one, other, judgement)
            for one, other in candidates
            if (judgement := self.judge(one, other)).answer is not Answer.DIFFERENT
        ]
        links.sort(key=lambda link: (-link.judgement.bits, link.one, link.other))
        joined: dict[int, Link] = {}
        for link in links:
            if link.judgement.answer is Answer.SAME and self._join(link):
                joined.setdefault(link.other, link)
                joined.setdefault(link.one, link)
        open_links = [link for link in links if self.home[link.one] != self.home[link.other]]
        return Groups(list(self.home), joined, open_links)

    def _join(self, link: Link) -> bool:
        one, other = self.home[link.one], self.home[link.other]
        if one == other:
            return False
        if not self._agree(self.members[one], self.members[other]):
            return False
        kept, gone = min(one, other), max(one, other)
        for position in self.members.pop(gone):
            self.members[kept].append(position)
            self.home[position] = kept
        return True

    def _agree(self, ones: Sequence[int], others: Sequence[int]) -> bool:
        """Ask the other pairs of the two groups: on average for, and none strongly against."""
        side = 6
        cross = [(a, b) for a in ones[:side] for b in others[:side]][:_MOST_CROSS_PAIRS]
        bits = [self.judge(a, b).bits for a, b in cross]
        against = sum(1 for value in bits if value < _CONFLICT)
        return sum(bits) / len(bits) > 0 and against * 4 <= len(bits)


def group(records: Sequence[Record], keys: Sequence[Iterable[Key]], weigh: Weigh[Record]) -> Groups:
    """Group the records that are the same, comparing those that share a key."""
    return Grouping(records, weigh).run(pairs(keys))


def best(
    record: Record, candidates: Mapping[str, Record], weigh: Weigh[Record]
) -> tuple[str, Judgement] | None:
    """Return the stored record most likely to be this one, if it is at least doubtful.

    Two that are equally likely leave a doubt: neither is taken for certain.
    """
    judged = sorted(
        ((weigh(record, stored), key) for key, stored in candidates.items()),
        key=lambda pair: (-pair[0].bits, pair[1]),
    )
    if not judged or judged[0][0].answer is Answer.DIFFERENT:
        return None
    return judged[0][1], judged[0][0]
