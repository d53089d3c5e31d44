"""`lab score`: what past leads prove, which step of the ladder they earn, scores with reasons."""

import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from prospects.tabular import Table, TableRefused, open_table
from scoring.ladder import cards
from scoring.ladder.columns import Column, Reader, Sheet
from scoring.ladder.outcomes import NoOutcome, Outcomes, outcomes
from scoring.ladder.verdict import Measured, Verdict, judge

BATCH = 5_000  # rows scored at once


def add_arguments(parser: ArgumentParser) -> None:
    """Name the files and the columns."""
    parser.add_argument("files", nargs="+", metavar="FILE.csv", help="one row a past lead, or -")
    parser.add_argument(
        "--outcome", required=True, metavar="COL", help="the column that says how it ended"
    )
    parser.add_argument(
        "--positive", required=True, metavar="VALUE", help="the value that means won"
    )
    parser.add_argument("--time", metavar="COL", help="the column that orders the rows in time")
    parser.add_argument("--predict", metavar="FILE2.csv", help="leads to be scored")
    parser.add_argument(
        "--keep",
        action="append",
        default=[],
        metavar="COL=NOTE",
        help="use a column that the leak guard refuses; the note says why it is none",
    )


def run(options: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Judge the files one after the other; a bad one gets an error and the next goes on.

    A broken `--keep` or an unreadable `--predict` is wrong usage: ValueError with the sentence.
    """
    kept = _kept(options.get("keep") or [])
    later = _opened(options.get("predict"))
    for name in options["files"]:
        tag = {"file": name} if len(options["files"]) > 1 else {}
        try:
            for answer in _answers(name, options, kept, later):
                yield {**answer, **tag}
        except TableRefused as refused:
            yield {"file": name, "error": refused.sentence}
        except (NoOutcome, UnusableColumn) as error:
            yield {"file": name, "error": str(error)}
        except OSError as error:
            yield {"file": name, "error": f"The file cannot be opened: {error.strerror}."}


class UnusableColumn(ValueError):
    """A named column that the file does not have, or that does not say what it is named for."""


def _kept(pairs: list[str]) -> dict[str, str]:
    kept = {}
    for pair in pairs:
        column, mark, note = pair.rpartition("=")
        if not mark or not column.strip() or not note.strip():
            raise ValueError(
                f"--keep {pair[:60]}: write COL=NOTE; the note says why it is no leak."
            )
        kept[column.strip()] = note.strip()
    return kept


def _opened(name: str | None) -> Reader | None:
    """Read the leads to be scored; how their columns are typed, the past leads decide."""
    if name is None:
        return None
    try:
        return _read(name)[0]
    except TableRefused as refused:
        raise ValueError(f"--predict: {refused.sentence}") from refused
    except OSError as error:
        raise ValueError(f"--predict: {name} cannot be opened: {error.strerror}.") from error


def _read(name: str) -> tuple[Reader, int]:
    """Return the rows of a table and how many of them cannot be read."""
    table: Table = open_table(sys.stdin.buffer if name == "-" else Path(name))
    reader, unread = Reader(table.header), 0
    for row in table.rows():
        reader.add(row.cells if row.problem is None else [])
        unread += row.problem is not None
    return reader, unread


def _answers(
    name: str, options: Mapping[str, Any], kept: Mapping[str, str], later: Reader | None
) -> Iterator[dict[str, Any]]:
    reader, unread = _read(name)
    sheet = reader.sheet()
    found = outcomes(_column(sheet, options["outcome"]), options["positive"])
    past = sheet.take(found.rows)
    used = [options["outcome"]]
    time = None
    if options.get("time"):
        time = _column(past, options["time"])
        used.append(time.name)
    if unknown := sorted(set(kept) - set(past.columns)):
        raise UnusableColumn(f"--keep: the file has no column “{unknown[0]}”.")
    leads = None if later is None else later.sheet(sheet.kinds()).without(used)
    try:
        verdict = judge(past.without(used), found.y, time=time, kept=kept, later=leads)
    except ValueError as error:
        raise UnusableColumn(str(error)) from error
    yield _summary(verdict, found, unread, kept)
    if leads is not None:
        yield from _scores(verdict, leads)


def _column(sheet: Sheet, name: str) -> Column:
    wanted = " ".join(name.split())
    column = sheet.columns.get(wanted)
    if column is None:
        known = ", ".join(sheet.columns)
        raise UnusableColumn(f"The file has no column “{name[:60]}”. It has {known[:300]}.")
    return column


def _summary(
    verdict: Verdict, found: Outcomes, unread: int, kept: Mapping[str, str]
) -> dict[str, Any]:
    return {
        "step": verdict.step,
        "why": verdict.why,
        "refused_columns": [
            {"column": one.column, "reason": one.reason} for one in verdict.guarded.refused
        ],
        "n": verdict.n,
        "positives": verdict.positives,
        **_figures(verdict.measured),
        "back_test": verdict.back_test,
        "drift": [{"what": one.what, "sentence": one.sentence} for one in verdict.drift],
        "remarks": [*verdict.remarks, *_left_out(found, unread)],
        "kept_columns": [
            {"column": one.column, "reason": one.reason, "note": kept[one.column]}
            for one in verdict.guarded.overruled
        ],
        "dropped_columns": [{"column": name, "reason": why} for name, why in verdict.dropped],
    }


def _figures(measured: Measured | None) -> dict[str, Any]:
    """Return what held-out rows say; null where there are too few to say anything."""
    if measured is None:
        names = ("auc", "calibration_error", "top_decile_lift", "brier", "measured")
        return dict.fromkeys((*names, "rules_auc", "gain")) | {"reliability": []}
    return {
        "auc": measured.auc.rounded(),
        "calibration_error": round(measured.calibration_error, 4),
        "top_decile_lift": measured.lift.rounded(),
        "brier": round(measured.brier, 4),
        "measured": measured.model,
        "rules_auc": measured.rules_auc.rounded(),
        "gain": measured.gain.rounded(),
        "reliability": [
            {"said": round(one.said, 4), "came": round(one.came, 4), "n": one.n}
            for one in measured.reliability
        ],
    }


def _left_out(found: Outcomes, unread: int) -> Iterator[str]:
    if found.open > unread:
        words = f" ({found.words})" if found.words else ""
        yield f"{found.open - unread:,} rows have no outcome yet and are left out{words}."
    if unread:
        yield f"{unread:,} rows cannot be read and are left out."


def _scores(verdict: Verdict, leads: Sheet) -> Iterator[dict[str, Any]]:
    """Score the leads some at a time; rows are counted from 1 as they stand in the file."""
    import numpy as np

    for begin in range(0, leads.size, BATCH):
        rows = np.arange(begin, min(begin + BATCH, leads.size))
        for row, one in enumerate(cards.scored(verdict.card, leads.take(rows)), start=begin + 1):
            yield {
                "row": row,
                "score": one.score,
                "probability": one.probability,
                "reasons": [{"text": r.text, "points": r.points} for r in one.reasons],
                "confidence": one.confidence,
                "unknown": list(one.unknown),
            }
