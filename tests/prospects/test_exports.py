"""Downloads that no spreadsheet executes (ASVS 1.2.10)."""

import csv
import io

import pytest

from prospects.exports import csv_lines, safe

PAYLOADS = [
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "\0=1",
    "＝1",
    "＋1",
    "－1",
    "＠1",
    "  =1",
    "\u00a0=1",
]


@pytest.mark.parametrize("payload", PAYLOADS)
def test_text_that_would_be_a_formula_is_quoted(payload):
    assert safe(payload) == "'" + payload.replace("\0", "")


def test_other_text_and_numbers_stay():
    assert [safe(value) for value in ("Acme, Inc.", "", 12, -3, 1.5)] == [
        "Acme, Inc.",
        "",
        "12",
        "-3",
        "1.5",
    ]


def test_file_reads_back_with_separators_inside_cells():
    lines = b"".join(csv_lines(["a", "b"], [['x;"y",\nz', "=1"], *([p, p] for p in PAYLOADS)]))

    rows = list(csv.reader(io.StringIO(lines.decode("utf-8-sig"), newline="")))

    assert rows[:2] == [["a", "b"], ['x;"y",\nz', "'=1"]]
    assert len(rows) == 2 + len(PAYLOADS)
    assert not any(cell.startswith(("=", "+", "-", "@")) for row in rows for cell in row)
