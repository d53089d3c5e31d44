"""Columns of a file that play no part we know: weak evidence, weighed by what the file shows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz, process

from prospects.matching.evidence import (
    Compare,
    Evidence,
    Level,
    Levels,
    View,
    put,
    slips,
    unequal,
    values,
)
from prospects.matching.keys import Rule
from prospects.matching.table import Coded, Codes
from prospects.normalise.figures import day
from prospects.normalise.text import clean, plain

_MOST_EXTRAS = 5
_WORDS = re.compile(r"[^\W_]+")
_LIST = re.compile(r"\s*(?:\*\*|[|;])\s*")
# A value that at most so many rows share brings them together, and is telling.
_RARE = 12
# Letters of a value in which two signs may be a slip.
_LONG_WORD = 7
_NO_LETTERS = {ord(sign): None for sign in "abcdefghijklmnopqrstuvwxyz "}
_LEAST_FILLED = 0.02
_LEAST_REPEATS = 20


@dataclass(frozen=True)
class Extra:
    """A column of a file's own: its evidence, the folded cells, and the keys that it gives."""

    evidence: Evidence
    column: Coded
    rules: tuple[Rule, ...]
    keys: dict[str, Coded]


def extras_of(
    columns: Mapping[str, Coded], size: int, owner: Coded | None = None
) -> tuple[Extra, ...]:
    """Return the columns that can tell something, the most telling first, a handful at most.

    A column that only repeats what its `owner` is like, as the industry does of the employer,
    tells nothing of its own.
    """
    made = []
    for name, column in columns.items():
        if _is_time(column):
            continue
        folded = column.folded(_folded)
        worth = _worth(folded, size)
        if worth > 0 and not (owner and repeats(folded, owner)):
            made.append((worth, name, folded))
    made.sort(key=lambda one: (-one[0], one[1]))
    return tuple(_extra(name, folded) for _, name, folded in made[:_MOST_EXTRAS])


def _folded(text: str) -> str:
    folded = " ".join(plain(clean(text)).split())[:400]
    return "" if folded.strip("0.,-+ ") == "" else folded


def _is_time(column: Coded) -> bool:
    """Say whether the cells are days or times: when rows were written says not of whom."""
    texts = column.texts[1:200]
    dated = sum(1 for text in texts if len(text) >= 6 and day(clean(text)) is not None)
    return dated > 0.8 * len(texts) > 0


def repeats(column: Coded, owner: Coded) -> bool:
    """Say whether most rows of one owner agree in the column, far more than any two rows do."""
    both = np.flatnonzero((owner.codes > 0) & (column.codes > 0))
    order = both[np.argsort(owner.codes[both], kind="stable")]
    is_same_owner = owner.codes[order[1:]] == owner.codes[order[:-1]]
    if is_same_owner.sum() < _LEAST_REPEATS:
        return False
    is_same = column.codes[order[1:]] == column.codes[order[:-1]]
    return float(is_same[is_same_owner].mean()) > 0.5


def _worth(column: Coded, size: int) -> float:
    """Return how much agreement can tell; 0 for a number of the row and for a constant."""
    filled = int((column.codes > 0).sum())
    distinct = int((column.counts > 0).sum())
    if filled < max(2, _LEAST_FILLED * size) or distinct < 2:
        return 0.0
    is_worded = _mean_words(column) >= 2
    if distinct == filled and not is_worded:
        return 0.0
    shares = column.counts[column.counts > 0] / filled
    # The information of a value, in bits, for the share of pairs in which both sides have it.
    return float(-(shares * np.log2(shares)).sum()) * (filled / max(1, size)) ** 2


def _mean_words(column: Coded) -> float:
    texts = column.texts[1:2000]
    return sum(len(_WORDS.findall(text)) for text in texts) / max(1, len(texts))


def _extra(name: str, column: Coded) -> Extra:
    texts = column.texts[1:2000]
    field = f"extra:{name}"
    is_list = sum(1 for text in texts if _LIST.search(text)) > 0.2 * len(texts)
    if is_list:
        return _list(name, field, column)
    if _mean_words(column) >= 2:
        return _text(name, field, column)
    levels = (
        Level(f"“{name}” agrees", 0.3, 3.0),
        Level(f"“{name}” agrees, as in many rows", 0.4, 0.4),
        Level(f"“{name}” differs", 0.3, -0.7),
    )
    evidence = Evidence(field, (field,), levels, _values(field), slack=1.5)
    return Extra(evidence, column, (Rule(field, ((field,),), most=-_RARE),), {field: column})


def _values(field: str) -> Compare:
    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        return np.where(_is_slip(low, high), 1, 3).astype(np.int8)

    def compare(view: View, left: Codes, right: Codes) -> Levels:
        one, other, level = values(view, field, left, right)
        common = view.table[field].counts > max(_RARE, 0.005 * view.table.size)
        put(level, (level == -1) & (one == other), 1)
        unequal(view.table[field], one, other, level, judge)
        equal = np.flatnonzero(level == 1)
        level[equal[common[one[equal]] | common[other[equal]]]] = 2
        return level

    return compare


def _is_slip(low: Sequence[str], high: Sequence[str]) -> NDArray[np.bool_]:
    """Tell the pairs of long words that a slip of the pen sets apart; other digits are no slip."""
    is_word = [
        min(len(a), len(b)) >= _LONG_WORD and a.translate(_NO_LETTERS) == b.translate(_NO_LETTERS)
        for a, b in zip(low, high, strict=True)
    ]
    return np.asarray((slips(low, high) <= 2) & np.array(is_word, dtype=bool))


def _text(name: str, field: str, column: Coded) -> Extra:
    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        likes = process.cpdist(low, high, scorer=fuzz.token_sort_ratio, dtype=np.float64)
        parts = process.cpdist(low, high, scorer=fuzz.token_set_ratio, dtype=np.float64)
        near, alike = (likes >= 88) | (parts >= 97), (likes >= 65) | (parts >= 80)
        return np.where(near, 1, np.where(alike, 3, 4)).astype(np.int8)

    def compare(view: View, left: Codes, right: Codes) -> Levels:
        one, other, level = values(view, field, left, right)
        common = view.table[field].counts > max(_RARE, 0.005 * view.table.size)
        put(level, (level == -1) & (one == other), 1)
        unequal(view.table[field], one, other, level, judge)
        equal = np.flatnonzero(level == 1)
        level[equal[common[one[equal]] | common[other[equal]]]] = 2
        return level

    levels = (
        Level(f"“{name}” agrees", 0.4, 5.0),
        Level(f"“{name}” agrees, as in many rows", 0.2, 1.0),
        Level(f"“{name}” is alike", 0.2, 1.5),
        Level(f"“{name}” differs", 0.2, -1.2),
    )
    evidence = Evidence(field, (field,), levels, compare, slack=1.5)
    return Extra(evidence, column, (Rule(field, ((field,),), most=-_RARE),), {field: column})


def _list(name: str, field: str, column: Coded) -> Extra:
    items = [frozenset(_items(text)) for text in column.texts]
    held = Counter(
        item
        for code, own in enumerate(items)
        for item in sorted(own)
        for _ in range(int(column.counts[code]))
    )
    rare = {item for item, n in held.items() if n <= _RARE}
    sets = dict(zip(column.texts, items, strict=True))

    def judge(low: Sequence[str], high: Sequence[str]) -> Levels:
        shared = [sets[one] & sets[other] for one, other in zip(low, high, strict=True)]
        found = [1 if both & rare else 2 if both else 3 for both in shared]
        return np.array(found, dtype=np.int8)

    def compare(view: View, left: Codes, right: Codes) -> Levels:
        one, other, level = values(view, field, left, right)
        unequal(view.table[field], one, other, level, judge)
        return level

    levels = (
        Level(f"“{name}” shares what few have", 0.3, 5.0),
        Level(f"“{name}” has something in common", 0.3, 0.5),
        Level(f"“{name}” has nothing in common", 0.4, -0.4),
    )
    telling = [sorted(own & rare, key=lambda item: (held[item], item))[:3] for own in items]
    keys = {}
    for at in range(3):
        own = Coded.of(one[at] if at < len(one) else "" for one in telling)
        keys[f"{field}:{at}"] = Coded(own.codes[column.codes], own.texts)
    rule = Rule(field, tuple((key,) for key in keys), most=-_RARE)
    return Extra(Evidence(field, (field,), levels, compare, slack=2.0), column, (rule,), keys)


def _items(text: str) -> list[str]:
    parts = (" ".join(_WORDS.findall(part)) for part in _LIST.split(text))
    return [part for part in parts if part]
