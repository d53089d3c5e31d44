"""Boosted trees over named marks: what they say is a sum, above nought for a falsehood.

A file has the sum's beginning in its first line, then the trees, each from its root down: a mark
with its threshold and what lies at or below it first, or a leaf's share ("= 0.12").
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

_LEAF, _SPLIT = "= ", " <= "


@dataclass(frozen=True, slots=True)
class Split:
    """A question to a mark; one that is not told counts nought."""

    mark: str
    threshold: float
    low: "Split | float"
    high: "Split | float"


@dataclass(frozen=True, slots=True)
class Trees:
    """A sum's beginning and its trees."""

    start: float
    roots: tuple[Split | float, ...]

    def total(self, marks: Mapping[str, float]) -> float:
        """Return the sum of what all trees say to some marks."""
        told = marks.get
        total = self.start
        for one in self.roots:
            node = one
            while isinstance(node, Split):
                node = node.low if told(node.mark, 0.0) <= node.threshold else node.high
            total += node
        return total


def read(path: Path) -> Trees:
    """Read the trees of a file."""
    first, *lines = path.read_text("ascii").splitlines()
    left = iter(lines)
    return Trees(float(first), tuple(_roots(left)))


def _roots(lines: Iterator[str]) -> Iterator[Split | float]:
    for line in lines:
        yield _node(line, lines)


def _node(line: str, lines: Iterator[str]) -> Split | float:
    if line.startswith(_LEAF):
        return float(line.removeprefix(_LEAF))
    mark, _, threshold = line.rpartition(_SPLIT)
    low = _node(next(lines), lines)
    return Split(mark, float(threshold), low, _node(next(lines), lines))
