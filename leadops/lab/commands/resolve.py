"""`lab resolve`: which rows of a table are the same company or person, and which may be."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np

from prospects.matching.resolving import Resolution, resolve
from prospects.matching.table import Coded, Codes, Numbers
from prospects.tabular import Table, TableRefused, open_table


def add_arguments(parser: ArgumentParser) -> None:
    """Name the files and what their rows are."""
    parser.add_argument("files", nargs="+", metavar="FILE.csv", help="CSV, TSV or XLSX, or -")
    parser.add_argument("--kind", required=True, choices=("account", "contact"))
    parser.add_argument("--id", help="the column that names the rows; else they are numbered")


def run(options: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Resolve the files one after the other; a file that is no table gets an error, the next goes
    on. An `--id` that is no column of a file is wrong usage: ValueError with the sentence.
    """
    for name in options["files"]:
        tag = {"file": name} if len(options["files"]) > 1 else {}
        try:
            table = open_table(sys.stdin.buffer if name == "-" else Path(name))
            for answer in _answers(table, options["kind"], options.get("id")):
                yield {**answer, **tag}
        except TableRefused as refused:
            yield {"file": name, "error": refused.sentence}
        except OSError as error:
            yield {"file": name, "error": f"The file cannot be opened: {error.strerror}."}


def _answers(table: Table, kind: str, id_column: str | None) -> Iterator[dict[str, Any]]:
    if id_column is not None and id_column not in table.header:
        raise ValueError(f"--id: the file has no column “{id_column}”.")
    columns, numbers = read_columns(table)
    ids: list[Any] = numbers
    if id_column is not None:
        given = columns.pop(id_column)
        ids = [given.texts[code] or at for code, at in zip(given.codes.tolist(), ids, strict=True)]
    resolution = resolve(columns, len(ids), kind)
    columns.clear()  # a quarter of the memory, and nobody asks for the cells as written again
    yield from _members(resolution, ids)
    for doubt in resolution.doubts():
        yield {
            "pair": [ids[doubt.one], ids[doubt.other]],
            "probability": _rounded(doubt.probability),
            "because": doubt.because,
        }


def read_columns(table: Table) -> tuple[dict[str, Coded], list[int]]:
    """Read the table by columns; an unusable row has empty cells and stays alone."""
    numbered = [Numbers() for _ in table.header]
    codes: list[list[Codes]] = [[np.zeros(0, dtype=np.int64)] for _ in table.header]
    numbers: list[int] = []
    for part in table.parts():
        numbers += part.numbers
        for texts, known, column in zip(part.columns, numbered, codes, strict=True):
            column.append(known.of(texts))
    made = {}
    for name in table.header:
        # Each column's numbering goes before the next one's texts are copied.
        made[name] = Coded(np.concatenate(codes.pop(0)), list(numbered.pop(0)))
    return made, numbers


def _members(resolution: Resolution, ids: list[Any]) -> Iterator[dict[str, Any]]:
    groups = resolution.groups
    chances = resolution.chances()
    for at, home in enumerate(groups.group.tolist()):
        chance = chances[at]
        yield {
            "id": ids[at],
            "cluster": ids[home],
            "probability": None if chance != chance else _rounded(chance),  # noqa: PLR0124 - NaN
        }


def _rounded(chance: float) -> float:
    return round(chance, 4)
