"""The leak guard: columns that were filled in after the outcome are refused, each with its reason.

A model that has seen the answer looks brilliant in every back-test and fails on the first open
lead (Kaufman, Rosset, Perlich, Stitelman, ACM TKDD 6, 2012). The guard looks at names, at cells,
at which cells are filled, at dates against the column of time, at what a column tells alone, and
at pairs. A strong column is not refused for being strong below `PLAUSIBLE`, and a name that only
may belong to the end of a deal is refused from `SUSPECT` on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from scoring.ladder import suspicions
from scoring.ladder.bands import COARSE, Block, Outcome, blocks, crossed, edges, parts, power
from scoring.ladder.columns import Column, Floats, Kind, Sheet
from scoring.ladder.fitting import Additive, boosting
from scoring.ladder.metrics import auc

PLAUSIBLE = 0.85  # AUC of one column alone; what is known at first contact stays below
MANY = 50  # levels (owners, products) above which differences between groups are expected
PLAUSIBLE_MANY = 0.95  # AUC of such a column alone
SUSPECT = 0.7  # AUC of one column alone whose name speaks of the end of a deal
JOINT = 0.97  # AUC of all kept columns together
FILLED = 0.75  # AUC of being filled in or not
PURE = 0.995  # share of one outcome among the rows of a value
PURE_SHARE = 0.3  # of the rows of that outcome which such values must cover
PURE_FEW = 0.1  # the same of won deals that are no rule: a group without wins may be honest
RULE = 0.6  # share of won deals from which they are the rule
PURE_ROWS = 50
SURPRISE = 12.0  # nats: one in 160,000
FEW = 12  # levels up to which categories are looked at in pairs
LATER = 0.5  # share of the dates that lie after the column of time
TWINS = 0.9  # correlation at which two numbers are looked at as a pair
_MOST_CROSSED = 30
_MOST_NUMBERS = 40  # columns looked at in pairs
_DAY = 1.0


@dataclass(frozen=True, slots=True)
class Refusal:
    """A column that must not rank leads, and why."""

    column: str
    reason: str


@dataclass(frozen=True)
class Guarded:
    """What the guard found: columns refused, and columns that a person kept against it."""

    refused: tuple[Refusal, ...]
    overruled: tuple[Refusal, ...]


def guard(
    sheet: Sheet, y: Outcome, *, time: Column | None = None, kept: Mapping[str, str] | None = None
) -> Guarded:
    """Judge every column; `kept` names those that a person vouches for, with the note why."""
    kept = kept or {}
    found: dict[str, str] = {}
    for column in sheet.columns.values():
        reason = _alone(column, y, time)
        if reason:
            found[column.name] = reason
    rest = sheet.usable().without(found)
    found |= _pairs(rest, y)
    found |= _jointly(rest.without([*found, *kept]), y)
    refusals = [Refusal(name, found[name]) for name in sheet.columns if name in found]
    return Guarded(
        tuple(one for one in refusals if one.column not in kept),
        tuple(one for one in refusals if one.column in kept),
    )


def _alone(column: Column, y: Outcome, time: Column | None) -> str:
    """Return why a column is refused by itself, else an empty string."""
    said = suspicions.by_name(column.name, column.kind)
    if said and said.is_sure:
        return _sentence(said.reason)
    if column.kind in (Kind.EMPTY, Kind.CONSTANT):
        return ""
    if column.kind == Kind.ID:
        return _filling(column, y)
    return (
        _later(column, time)
        or _filling(column, y)
        or _purity(column, y)
        or _strength(column, y, said)
    )


def _sentence(text: str) -> str:
    return text[0].upper() + text[1:] + "."


def _later(column: Column, time: Column | None) -> str:
    """Find dates that mostly lie after the column of time; plans may."""
    if time is None or column.kind != Kind.DATE or time.kind != Kind.DATE:
        return ""
    gap = column.numbers() - time.numbers()
    gap = gap[~np.isnan(gap)]
    if len(gap) < PURE_ROWS or suspicions.is_planned(column.name):
        return ""
    share = float(np.mean(gap > _DAY))
    if share < LATER:
        return ""
    return f"{share:.0%} of its dates lie after “{time.name}”: it was written later."


def _filling(column: Column, y: Outcome) -> str:
    """Find columns whose being filled in tells the outcome."""
    filled = column.filled
    if filled.all() or not filled.any():
        return ""
    only = _one_sided(filled.astype(np.int32), 2, y)
    if only.any():
        slot = int(np.flatnonzero(only)[-1])
        state = "filled in" if slot else "empty"
        outcome = "won" if y[filled == bool(slot)].mean() > 0.5 else "lost"
        return f"It is {state} nearly only where the deal was {outcome}."
    telling = auc(filled.astype(float), y)
    telling = max(telling, 1 - telling)
    if telling - _error(telling, y) >= FILLED:
        return f"Whether it is filled in tells the outcome in {telling:.0%} of pairs."
    return ""


def _one_sided(
    slots: NDArray[np.int32], size: int, y: Outcome, few: float = PURE_FEW
) -> NDArray[np.bool_]:
    """Mark the slots with one outcome only, where together they cover enough of it.

    `few` is what is enough of won deals where these are no rule.
    """
    n = np.bincount(slots, minlength=size)
    k = np.bincount(slots, weights=y, minlength=size)
    base = float(y.mean())
    found = np.zeros(size, dtype=bool)
    for hits, rate in ((k, base), (n - k, 1 - base)):
        # Where an outcome is the rule, a pure slot is no wonder: it must surprise by itself.
        surprise = -n * np.log(max(rate, 1e-9))
        pure = (n >= PURE_ROWS) & (hits >= PURE * n) & (surprise > SURPRISE)
        share = few if hits is k and base < RULE else PURE_SHARE
        if hits[pure].sum() >= share * hits.sum():
            found |= pure
    return found


def _purity(column: Column, y: Outcome) -> str:
    """Find values, bands or words that stand with one outcome only, and values that name it."""
    if column.kind == Kind.TEXT:
        return _pure_words(column, y)
    if column.kind != Kind.CATEGORY and not _is_flag(column):
        return _pure_bands(column, y)
    codes = column.codes[column.filled]
    counts = np.bincount(codes, minlength=len(column.levels))
    named = [suspicions.names_an_outcome(text) for text in column.levels]
    if counts[named].sum() >= suspicions.SPOKEN_SHARE * counts.sum():
        example = column.levels[int(np.argmax(counts * named))]
        return f"Its values name an outcome, such as “{example[:40]}”."
    only = np.flatnonzero(_one_sided(codes, len(column.levels), y[column.filled]))
    if len(only) and len(column.levels) <= MANY:
        most = int(only[np.argmax(counts[only])])
        example = column.levels[most]
        outcome = "won" if y[column.codes == most].mean() > 0.5 else "lost"
        return f"“{example[:40]}” occurs only where the deal was {outcome}."
    return ""


def _pure_bands(column: Column, y: Outcome) -> str:
    block = Block(column.name, "bands", edges=edges(column, COARSE))
    slots = block.slots(column, len(y))
    only = _one_sided(slots, block.size, y, PURE_SHARE)
    only[block.empty] = False
    if column.kind != Kind.NUMBER or not only.any():
        return ""
    numbers = column.numbers()[only[slots]]
    outcome = "won" if y[only[slots]].mean() > 0.5 else "lost"
    span = f"{numbers.min():g} to {numbers.max():g}"
    return f"Values such as those from {span} occur only where the deal was {outcome}."


def _pure_words(column: Column, y: Outcome) -> str:
    """Find texts with words that stand with one outcome only and together cover much of it."""
    for won in (1, 0):
        rate = float(np.mean(y == won))
        covered = np.zeros(len(y), dtype=bool)
        told: list[tuple[int, str]] = []
        for block in blocks(Sheet({column.name: column}, len(y)), y, fine=False):
            has = block.slots(column, len(y)) == 1
            rows, hits = int(has.sum()), int((y[has] == won).sum())
            surprise = -rows * np.log(max(rate, 1e-9))
            if rows >= PURE_ROWS and hits >= PURE * rows and surprise > SURPRISE:
                covered |= has
                told.append((rows, block.word))
        share = PURE_FEW if won and rate < RULE else PURE_SHARE
        if covered.sum() >= share * (y == won).sum():
            outcome = "won" if won else "lost"
            return f"Words such as “{max(told)[1]}” occur only where the deal was {outcome}."
    return ""


def _is_flag(column: Column) -> bool:
    return column.kind == Kind.NUMBER and len(column.levels) <= 10


def _strength(column: Column, y: Outcome, said: suspicions.Suspicion | None) -> str:
    """Find columns that alone tell more than anything known at first contact can."""
    alone, has_many = _power(column, y)
    sure = alone - _error(alone, y)
    bound = PLAUSIBLE_MANY if has_many else PLAUSIBLE
    if sure >= bound:
        return (
            f"Alone it orders {alone:.0%} of pairs of a won and a lost deal rightly; what is "
            f"known of a lead beforehand stays below {bound:.0%}."
        )
    spoken = _spoken(column)
    if spoken and sure > 0.5:
        return _sentence(
            f"its values are notes of people who worked the deal, such as “{spoken}”, and alone "
            f"it orders {alone:.0%} of pairs rightly"
        )
    if said and sure >= SUSPECT:
        return _sentence(f"{said.reason}, and alone it orders {alone:.0%} of pairs rightly")
    return ""


def _spoken(column: Column) -> str:
    if column.kind not in (Kind.CATEGORY, Kind.TEXT):
        return ""
    counts = np.bincount(column.codes[column.filled], minlength=len(column.levels))
    notes = [suspicions.note_of_contact(text) for text in column.levels]
    spoken = np.array([bool(note) for note in notes])
    if counts[spoken].sum() < suspicions.SPOKEN_SHARE * counts.sum():
        return ""
    if len({note for note in notes if note}) < suspicions.SPOKEN_KINDS:
        return ""
    return column.levels[int(np.argmax(counts * spoken))][:40]


def _power(column: Column, y: Outcome) -> tuple[float, bool]:
    """Return the AUC of a column alone, and whether it is that of many levels.

    The words of a text count together, each with the log-odds that other rows show; of the ways
    to cut another column the one that tells most counts.
    """
    made = blocks(Sheet({column.name: column}, len(y)), y, fine=False)
    if not made:
        return 0.5, False
    if column.kind == Kind.TEXT:
        odds = [crossed(block.slots(column, len(y)), block.size, y) for block in made]
        return auc(np.sum(odds, axis=0), y), False
    told = [(power(block.slots(column, len(y)), block.size, y), block) for block in made]
    alone, block = max(told, key=lambda one: one[0])
    return alone, block.kind == "levels" and block.size > MANY


def _error(area: float, y: Outcome) -> float:
    """Return half the 95 % interval of an AUC (Hanley & McNeil, Radiology 143, 1982)."""
    wins, losses = max(int(y.sum()), 1), max(int((1 - y).sum()), 1)
    q1, q2 = area / (2 - area), 2 * area**2 / (1 + area)
    spread = area * (1 - area) + (wins - 1) * (q1 - area**2) + (losses - 1) * (q2 - area**2)
    return 1.96 * float(np.sqrt(max(spread, 0.0) / (wins * losses)))


def _pairs(sheet: Sheet, y: Outcome) -> dict[str, str]:
    """Find pairs whose difference tells what neither tells alone: two dates, near-equal figures."""
    found = _crosses(sheet, y)
    numeric = [c for c in sheet.columns.values() if c.kind in (Kind.NUMBER, Kind.DATE)]
    numeric = sorted(numeric, key=lambda c: -len(c.levels))[:_MOST_NUMBERS]
    figures = {column.name: column.numbers() for column in numeric}
    for one, other in combinations(numeric, 2):
        if one.kind != other.kind or not _are_twins(one, other, figures):
            continue
        gap = figures[other.name] - figures[one.name]
        telling = _power_of(gap, y)
        if telling - _error(telling, y) >= PLAUSIBLE:
            later = other if np.nanmedian(gap) >= 0 else one
            first = one if later is other else other
            found[later.name] = (
                f"Its distance to “{first.name}” orders {telling:.0%} of pairs of a won and a lost "
                "deal rightly: one of the two was written after the outcome."
            )
    return found


def _crosses(sheet: Sheet, y: Outcome) -> dict[str, str]:
    """Find pairs of categories with few levels whose combinations tell the outcome."""
    few = [c for c in sheet.columns.values() if 1 < len(c.levels) <= FEW][:_MOST_CROSSED]
    found: dict[str, str] = {}
    for one, other in combinations(few, 2):
        size = (len(one.levels) + 1) * (len(other.levels) + 1)
        slots = (one.codes + 1) * (len(other.levels) + 1) + other.codes + 1
        telling = auc(crossed(slots, size, y), y)
        if telling - _error(telling, y) >= PLAUSIBLE and other.name not in found:
            found[other.name] = (
                f"Together with “{one.name}” it orders {telling:.0%} of pairs of a won and a lost "
                "deal rightly: one of the two was written after the outcome."
            )
    return found


def _are_twins(one: Column, other: Column, figures: Mapping[str, Floats]) -> bool:
    if one.kind == Kind.DATE:
        return True
    a, b = figures[one.name], figures[other.name]
    both = ~(np.isnan(a) | np.isnan(b))
    if both.sum() < PURE_ROWS or len(one.levels) < 10 or len(other.levels) < 10:
        return False
    a, b = a[both], b[both]
    if a.std() == 0 or b.std() == 0:
        return False
    return bool(abs(np.corrcoef(a, b)[0, 1]) >= TWINS)


def _power_of(numbers: Floats, y: Outcome) -> float:
    """Return the AUC of one figure a row, cut into bands."""
    levels, codes = np.unique(np.nan_to_num(numbers, nan=np.inf), return_inverse=True)
    levels = np.where(np.isinf(levels), np.nan, levels)
    names = tuple(map(str, range(len(levels))))
    column = Column("", Kind.NUMBER, names, codes.astype(np.int32), levels)
    block = Block("", "bands", edges=edges(column, 4 * COARSE))
    return auc(crossed(block.slots(column, len(y)), block.size, y), y)


def _jointly(sheet: Sheet, y: Outcome) -> dict[str, str]:
    """Refuse columns one by one while all together tell more than deals can be foretold."""
    found: dict[str, str] = {}
    part = parts(y, 2)
    learn, test = np.flatnonzero(part == 0), np.flatnonzero(part == 1)
    if min(y[learn].sum(), (1 - y[learn]).sum()) < PURE_ROWS:
        return found
    while len(found) < len(sheet.columns):
        rest = sheet.without(found)
        fitted = boosting(rest.take(learn), y[learn])
        held, truth = rest.take(test), y[test]
        together = auc(fitted.log_odds(held), truth)
        if together - _error(together, truth) < JOINT:
            break
        name = _most_telling(fitted, held, truth)
        if not name:
            break
        found[name] = (
            f"Together with the other columns it orders {together:.0%} of pairs of a won and a "
            "lost deal rightly: no deal can be foretold so well."
        )
    return found


def _most_telling(fitted: Additive, sheet: Sheet, y: Outcome) -> str:
    """Return the column without which the sum tells least."""
    shares: dict[str, Floats] = {}
    for block, table in zip(fitted.blocks, fitted.tables, strict=True):
        share = table[block.slots(sheet.columns.get(block.column), sheet.size)]
        shares[block.column] = shares.get(block.column, np.zeros(sheet.size)) + share
    total = sum(shares.values(), np.zeros(sheet.size))
    left = {name: auc(total - share, y) for name, share in shares.items()}
    return min(left, key=lambda name: (left[name], name), default="")
