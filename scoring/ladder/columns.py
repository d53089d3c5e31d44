"""A table of past leads with typed columns, held as one small code a cell.

Memory is four bytes a cell plus every distinct text once, so a table of 50,000 rows and 60
columns takes tens of megabytes however its cells are written.
"""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from scoring.ladder import cells

Rows = NDArray[np.intp]
Codes = NDArray[np.int32]
Floats = NDArray[np.float64]

EMPTY = -1  # the code of a cell that says nothing
_READS = 0.95  # share of the filled cells that must read as numbers or dates
_UNIQUE = 0.95  # share of distinct values at which a column names rows instead of telling of them
_ENOUGH = 50  # below so many filled cells uniqueness proves nothing
_LONGEST = 200  # characters of a cell that are kept
_ID_WORDS = frozenset(
    [
        "id",
        "ids",
        "uuid",
        "guid",
        "key",
        "number",
        "nr",
        "no",
        "num",
        "ref",
        "reference",
        "code",
        "row",
        "index",
        "record",
        "ticket",
        "serial",
        "hash",
        "nummer",
        "kennung",
        "numero",
        "número",
    ]
)
_EMAIL = re.compile(r"[^\s@]{1,64}@([^\s@]{1,200}\.[A-Za-z]{2,24})")
_URL = re.compile(r"https?://(?:www\.)?([^/\s:?#]{3,200})", re.IGNORECASE)


class Kind(StrEnum):
    """What the cells of a column are."""

    NUMBER = "number"
    DATE = "date"
    CATEGORY = "category"
    TEXT = "text"
    ID = "id"
    CONSTANT = "constant"
    EMPTY = "empty"


USABLE = frozenset({Kind.NUMBER, Kind.DATE, Kind.CATEGORY, Kind.TEXT})


@dataclass(frozen=True)
class Column:
    """One column: `levels[codes[row]]` is the cell, EMPTY where it says nothing.

    `values` are the levels as numbers (dates: days since 1970), NaN where a level is none.
    `is_host` says that the levels are the domains of the addresses that the cells hold.
    """

    name: str
    kind: Kind
    levels: tuple[str, ...]
    codes: Codes
    values: Floats | None = None
    is_host: bool = False

    @cached_property
    def filled(self) -> NDArray[np.bool_]:
        """Tell row by row whether the cell says something."""
        said: NDArray[np.bool_] = self.codes != EMPTY
        return said

    def numbers(self) -> Floats:
        """Return the cells as numbers, NaN where there is none."""
        assert self.values is not None
        return np.append(self.values, np.nan)[self.codes]

    def take(self, rows: Rows) -> Column:
        """Return the column of some rows."""
        return Column(
            self.name, self.kind, self.levels, self.codes[rows], self.values, self.is_host
        )


@dataclass(frozen=True)
class Sheet:
    """Typed columns of equal length, by name and in the order of the file."""

    columns: dict[str, Column]
    size: int

    def without(self, names: Iterable[str]) -> Sheet:
        """Return the sheet without some columns."""
        gone = frozenset(names)
        kept = {name: one for name, one in self.columns.items() if name not in gone}
        return Sheet(kept, self.size)

    def take(self, rows: Rows) -> Sheet:
        """Return the sheet of some rows, in the order given."""
        return Sheet({name: one.take(rows) for name, one in self.columns.items()}, len(rows))

    def kinds(self) -> dict[str, str]:
        """Return how each column was read, for reading other rows the same way."""
        return {n: "host" if c.is_host else str(c.kind) for n, c in self.columns.items()}

    def usable(self) -> Sheet:
        """Return the sheet without the columns that cannot rank anybody: ids, constants, empty."""
        return self.without(n for n, one in self.columns.items() if one.kind not in USABLE)


@dataclass
class Reader:
    """Collects rows as codes; `sheet` types what was collected."""

    header: Sequence[str]
    known: list[dict[str, int]] = field(init=False)
    codes: list[array[int]] = field(init=False)
    size: int = 0

    def __post_init__(self) -> None:
        self.known = [{} for _ in self.header]
        self.codes = [array("i") for _ in self.header]

    def add(self, row: Sequence[str]) -> None:
        """Add one row; missing cells at its end count as empty."""
        self.size += 1
        for place, (known, codes) in enumerate(zip(self.known, self.codes, strict=True)):
            text = row[place][:_LONGEST].strip() if place < len(row) else ""
            codes.append(known.setdefault(text, len(known)))

    def sheet(self, kinds: Mapping[str, str] | None = None) -> Sheet:
        """Type every column by its distinct cells, or as `kinds` of an earlier sheet says."""
        typed = {
            name: _column(name, tuple(known), np.asarray(codes, dtype=np.int32), kinds or {})
            for name, known, codes in zip(self.header, self.known, self.codes, strict=True)
        }
        return Sheet(typed, self.size)


def read(
    header: Sequence[str],
    rows: Iterable[Sequence[str]],
    kinds: Mapping[str, str] | None = None,
) -> Sheet:
    """Type a table of text cells; `kinds` reads its columns as those of an earlier sheet."""
    reader = Reader(header)
    for row in rows:
        reader.add(row)
    return reader.sheet(kinds)


def _column(name: str, texts: tuple[str, ...], codes: Codes, kinds: Mapping[str, str]) -> Column:
    """Drop the cells that say nothing, then find what the others are."""
    keep = np.array([not cells.is_missing(text) for text in texts], dtype=bool)
    place = np.where(keep, np.cumsum(keep) - 1, EMPTY).astype(np.int32)
    codes = place[codes] if len(texts) else codes
    levels = tuple(text for text, is_kept in zip(texts, keep, strict=True) if is_kept)
    if name in kinds:
        return _as_before(name, kinds[name], levels, codes)
    counts = np.bincount(codes[codes != EMPTY], minlength=len(levels))
    if not levels:
        return Column(name, Kind.EMPTY, levels, codes)
    if len(levels) == 1 and counts[0] == len(codes):
        return Column(name, Kind.CONSTANT, levels, codes)
    for kind, figures in ((Kind.DATE, cells.days), (Kind.NUMBER, cells.numbers)):
        values = _values(figures(levels), counts)
        if values is not None:
            is_id = _names_rows(name, kind, values, counts, codes)
            return Column(name, Kind.ID if is_id else kind, levels, codes, values)
    return _worded(name, levels, codes, counts)


def _as_before(name: str, kind: str, levels: tuple[str, ...], codes: Codes) -> Column:
    """Read a column as it was read when the ranking was made, whatever these rows look like."""
    if kind == "host":
        return _merged(name, _hosts(levels), codes)
    figures = {Kind.DATE: cells.days, Kind.NUMBER: cells.numbers}.get(Kind(kind))
    if figures is None:
        return Column(name, Kind(kind), levels, codes)
    values = [np.nan if value is None else value for value in figures(levels)]
    return Column(name, Kind(kind), levels, codes, np.array(values, dtype=float))


def _values(read: Sequence[float | None], counts: NDArray[np.intp]) -> Floats | None:
    """Return the levels as numbers if nearly all cells read so."""
    values = np.array([np.nan if value is None else value for value in read], dtype=float)
    share = counts[~np.isnan(values)].sum() / counts.sum()
    return values if share >= _READS else None


def _names_rows(
    name: str, kind: Kind, values: Floats, counts: NDArray[np.intp], codes: Codes
) -> bool:
    """Say whether whole numbers only name the rows: nearly unique, and called so or counting on."""
    filled = int(counts.sum())
    if kind != Kind.NUMBER or filled < _ENOUGH or len(values) < _UNIQUE * filled:
        return False
    if not np.all(np.isnan(values) | (values == np.floor(values))):
        return False
    if frozenset(words_of(name)) & _ID_WORDS:
        return True
    steps = np.diff(values[codes[codes != EMPTY]])
    return bool(np.all(steps == steps[0])) if len(steps) else False


def _worded(name: str, levels: tuple[str, ...], codes: Codes, counts: NDArray[np.intp]) -> Column:
    """Tell categories from ids and from free text; addresses count by their domain."""
    filled = int(counts.sum())
    hosts = _hosts(levels)
    if counts[[bool(host) for host in hosts]].sum() >= _READS * filled:
        return _merged(name, hosts, codes)
    if filled >= _ENOUGH and len(levels) >= _UNIQUE * filled:
        wordy = sum(int(counts[n]) for n, text in enumerate(levels) if " " in text.strip())
        kind = Kind.TEXT if wordy >= 0.5 * filled else Kind.ID
        return Column(name, kind, levels, codes)
    wordy = sum(text.count(" ") >= 1 for text in levels)
    is_text = len(levels) > 200 and len(levels) > 0.3 * filled and wordy > 0.5 * len(levels)
    return Column(name, Kind.TEXT if is_text else Kind.CATEGORY, levels, codes)


def _hosts(levels: Sequence[str]) -> list[str]:
    """Return the domain of each address, an empty string where a level is none."""
    matches = [_EMAIL.match(text) or _URL.match(text) for text in levels]
    return [match.group(1).lower() if match else "" for match in matches]


def _merged(name: str, levels: Sequence[str], codes: Codes) -> Column:
    """Give equal levels one code; levels that say nothing become EMPTY."""
    distinct = {text: place for place, text in enumerate(dict.fromkeys(filter(None, levels)))}
    place = np.array([distinct.get(text, EMPTY) for text in [*levels, ""]], dtype=np.int32)
    is_id = len(distinct) >= _UNIQUE * max(len(codes), _ENOUGH)
    kind = Kind.ID if is_id else Kind.CATEGORY
    return Column(name, kind, tuple(distinct), place[codes], is_host=True)


def words_of(name: str) -> list[str]:
    """Split a column name into lower-case words: camelCase, snake_case, `__c`, digits."""
    apart = re.sub(r"(?<=[a-zà-ÿ0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", " ", name)
    return [
        word for word in re.split(r"[\W_]+|(?<=\D)(?=\d)", apart.lower()) if word not in {"", "c"}
    ]
