"""`lab import`: what the portal would make of a table, row by row."""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from prospects.mapping import Guess, NotAMapping, checked, guess
from prospects.normalise import places
from prospects.reading import ReadRow, read_rows
from prospects.tabular import Table, TableRefused, open_table


def add_arguments(parser: ArgumentParser) -> None:
    """Name the files and the mapping."""
    parser.add_argument("files", nargs="+", metavar="FILE", help="CSV, TSV or XLSX, or -")
    parser.add_argument(
        "--map", help='JSON {"column": "field or null"}, or a file with it; instead of the proposal'
    )
    parser.add_argument("--country", default="", help="the country of rows that name none")


def run(options: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Read the files one after the other; a file that is no table gets an error, the next goes on.

    A broken `--map` or an unknown `--country` is wrong usage: ValueError with the sentence.
    """
    given = _given(options.get("map"))
    country = places.country(options.get("country") or "")
    if options.get("country") and not country:
        raise ValueError(f"“{options['country']}” is no country.")
    for name in options["files"]:
        tag = {"file": name} if len(options["files"]) > 1 else {}
        try:
            for answer in _answers(_open(name), given, country):
                yield {**answer, **tag}
        except TableRefused as refused:
            yield {"file": name, "error": refused.sentence}
        except OSError as error:
            yield {"file": name, "error": f"The file cannot be opened: {error.strerror}."}


def _given(text: str | None) -> dict[str, str | None] | None:
    if text is None:
        return None
    if not text.lstrip().startswith("{"):
        try:
            text = Path(text).read_text(encoding="utf-8")
        except OSError as error:
            raise ValueError(f"--map: {text} cannot be read: {error.strerror}.") from error
    try:
        columns = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise ValueError(f"--map is no JSON: {error}.") from error
    values = columns.values() if isinstance(columns, dict) else [0]
    if not all(value is None or isinstance(value, str) for value in values):
        raise ValueError('--map is an object {"column": "field or null"}.')
    return dict(columns)


def _open(name: str) -> Table:
    if name == "-":
        return open_table(sys.stdin.buffer)
    return open_table(Path(name))


def _answers(
    table: Table, given: dict[str, str | None] | None, country: str
) -> Iterator[dict[str, Any]]:
    proposal: Guess = guess(table.header, table.sample())
    columns = proposal.columns
    if given is not None:
        try:
            columns = checked(given, table.header)
        except NotAMapping as error:
            raise ValueError(f"--map: {error}") from error
    yield {
        "mapping": columns,
        "dialect": table.dialect.as_json(),
        "vendor": proposal.vendor,
        "confidence": proposal.confidence if given is None else {},
    }
    for row in read_rows(table, columns, default_country=country):
        yield _answer(row)


def _answer(row: ReadRow) -> dict[str, Any]:
    return {
        "row": row.number,
        "line": row.line,
        "outcome": row.outcome.value,
        "reason": row.reason or None,
        "record": row.record,
        "notes": row.notes,
    }
