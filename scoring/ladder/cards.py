"""A ranking as a table of points: it scores a lead, says why, and can be computed again by hand.

Points are whole thousandths inside, so that sums are exact on every machine; a score is a whole
number from 0 to 100, and the shown points are whole numbers that sum to it. A card is plain JSON:
stored with a version it gives the same score and the same reasons for the same inputs, for ever.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Final

import numpy as np

from scoring.ladder.bands import Block
from scoring.ladder.columns import Column, Sheet, read
from scoring.ladder.fitting import Additive

MILLI: Final = 1000
LOW, HIGH = 5, 95  # the scores that the first and the last hundredth of past leads get
_FLAT = 1e-9


@dataclass(frozen=True)
class Line:
    """One column's points: its block and the thousandths of a point a slot."""

    block: Block
    points: tuple[int, ...]


@dataclass(frozen=True)
class Card:
    """`start` and points in thousandths; log-odds = `offset` + `slope` * thousandths.

    `slope` 0 means that the card claims no probability: it only sorts.
    """

    lines: tuple[Line, ...]
    start: int
    slope: float
    offset: float
    what: str  # "rules" | "logistic" | "boosting"
    kinds: Mapping[str, str]  # how its columns are read

    def sheet(self, rows: Sequence[Mapping[str, str]]) -> Sheet:
        """Read rows of named cells the way the card's own past leads were read."""
        header = list(self.kinds)
        return read(header, ([row.get(name, "") for name in header] for row in rows), self.kinds)


@dataclass(frozen=True, slots=True)
class Reason:
    """One signed part of a score, in words."""

    text: str
    points: int
    column: str = ""


@dataclass(frozen=True, slots=True)
class Scored:
    """A score from 0 to 100; the points of `reasons` sum to it. `confidence` is in per cent."""

    score: int
    probability: float | None
    confidence: int
    reasons: tuple[Reason, ...]
    unknown: tuple[str, ...]


def card(
    fitted: Additive, sheet: Sheet, *, what: str, calibration: tuple[float, float] | None
) -> Card:
    """Scale a ranking to points: the middle 98 % of the past leads span LOW to HIGH.

    Each block is centred on what is usual among those leads, so that its points say how a lead
    differs from them. `calibration` is (intercept, slope) on the ranking's log-odds.
    """
    raw = fitted.log_odds(sheet)
    low, high = (float(q) for q in np.quantile(raw, [0.01, 0.99]))
    unit = (HIGH - LOW) / (high - low) if high - low > _FLAT else 0.0
    lines, middle = [], fitted.start
    for block, table in zip(fitted.blocks, fitted.tables, strict=True):
        slots = block.slots(sheet.columns.get(block.column), sheet.size)
        # What rules do not know gives nothing at all: their points stay as they are.
        usual = 0.0 if what == "rules" else float(table[slots].mean())
        middle += usual
        points = tuple(round(float(value - usual) * unit * MILLI) for value in table)
        lines.append(Line(block, points))
    start = round((LOW + (middle - low) * unit if unit else 50) * MILLI)
    slope = offset = 0.0
    if calibration is not None:
        intercept, factor = calibration
        slope = factor / (unit * MILLI) if unit else 0.0
        offset = intercept + factor * (low - LOW / unit if unit else middle)
    used = {line.block.column for line in lines}
    kinds = {name: kind for name, kind in sheet.kinds().items() if name in used}
    return Card(tuple(lines), start, slope, offset, what, kinds)


def probability(made: Card, thousandths: float) -> float | None:
    """Return the calibrated probability of a win, None where the card only sorts."""
    if made.what == "rules":
        return None
    log_odds = made.offset + made.slope * thousandths
    return round(1 / (1 + math.exp(-max(-40.0, min(40.0, log_odds)))), 4)


def scored(made: Card, sheet: Sheet) -> list[Scored]:
    """Score every row of a sheet with its reasons."""
    columns = list(dict.fromkeys(line.block.column for line in made.lines))
    place = {name: n for n, name in enumerate(columns)}
    points = np.zeros((sheet.size, len(columns)), dtype=np.int64)
    for line in made.lines:
        slots = line.block.slots(sheet.columns.get(line.block.column), sheet.size)
        points[:, place[line.block.column]] += np.array(line.points, dtype=np.int64)[slots]
    weights = _weights(made, columns)
    texts = [_texts(name, sheet.columns.get(name)) for name in columns]
    return [
        _scored(made, row, points[row].tolist(), columns, texts, weights, sheet)
        for row in range(sheet.size)
    ]


def _scored(
    made: Card,
    row: int,
    points: list[int],
    columns: Sequence[str],
    texts: Sequence[tuple[str, ...]],
    weights: Sequence[int],
    sheet: Sheet,
) -> Scored:
    codes = [
        int(column.codes[row]) if (column := sheet.columns.get(name)) is not None else -1
        for name in columns
    ]
    total = made.start + sum(points)
    value = min(max(round(total / MILLI), 0), 100)
    whole = _whole([made.start, *points])
    reasons = [Reason("Where every lead starts", whole[0])]
    told = sorted(range(len(columns)), key=lambda n: (-abs(whole[n + 1]), n))
    reasons += [Reason(texts[n][codes[n]], whole[n + 1], columns[n]) for n in told if whole[n + 1]]
    if bound := value - sum(reason.points for reason in reasons):
        side = "No score is above 100" if bound < 0 else "No score is below 0"
        reasons.append(Reason(side, bound))
    known = sum(weight for weight, code in zip(weights, codes, strict=True) if code >= 0)
    return Scored(
        value,
        probability(made, total),
        known * 100 // max(sum(weights), 1),
        tuple(reasons),
        tuple(name for name, code in zip(columns, codes, strict=True) if code < 0),
    )


def _whole(thousandths: Sequence[int]) -> list[int]:
    """Round parts to whole points whose sum is the rounded sum: largest remainders first."""
    floors = [part // MILLI for part in thousandths]
    missing = round(sum(thousandths) / MILLI) - sum(floors)
    by_rest = sorted(range(len(floors)), key=lambda n: (-(thousandths[n] % MILLI), n))
    for n in by_rest[:missing]:
        floors[n] += 1
    return floors


def _weights(made: Card, columns: Sequence[str]) -> list[int]:
    """Return how many thousandths hang on each column: what its absence costs in confidence."""
    spans = dict.fromkeys(columns, 0)
    for line in made.lines:
        spans[line.block.column] += max(line.points) - min(line.points)
    return [spans[name] for name in columns]


def _texts(name: str, column: Column | None) -> tuple[str, ...]:
    """Return the sentence of each level of a column; the last one is for empty cells."""
    unknown = f"{name}: not known"
    if column is None:
        return (unknown,)
    return (*(f"{name}: {text[:80]}" for text in column.levels), unknown)


# A card as JSON


def as_json(made: Card) -> dict[str, Any]:
    """Return the card as plain JSON values."""
    return {
        "what": made.what,
        "start": made.start,
        "slope": made.slope,
        "offset": made.offset,
        "kinds": dict(made.kinds),
        "lines": [
            {"block": _tidy(asdict(line.block)), "points": list(line.points)} for line in made.lines
        ],
    }


def _tidy(block: dict[str, Any]) -> dict[str, Any]:
    return {key: list(v) if isinstance(v, tuple) else v for key, v in block.items() if v}


def from_json(stored: Mapping[str, Any]) -> Card:
    """Read a card back; the same one as was written."""
    lines = []
    for line in stored["lines"]:
        block = line["block"]
        made = Block(
            block["column"],
            block["kind"],
            tuple(block.get("edges", ())),
            tuple(block.get("levels", ())),
            block.get("word", ""),
        )
        lines.append(Line(made, tuple(line["points"])))
    return Card(
        tuple(lines),
        stored["start"],
        stored["slope"],
        stored["offset"],
        stored["what"],
        stored["kinds"],
    )
