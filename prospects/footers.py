"""Lines of a table that are no records: totals, and the notes that reports end with."""

from __future__ import annotations

import re
from collections.abc import Iterator

from prospects.normalise.figures import span
from prospects.normalise.text import plain
from prospects.tabular import Row

# Only what no company is called: "Copyright Agency" and "Printed by Design" are records.
_NOTE = re.compile(
    r"(copyright )?(©|\(c\)) ?.*\d{4}|copyright .*\d{4}|"
    r".*\ball rights reserved|.*\bdo not distribute|"
    r"(strictly |streng )?(confidential|vertraulich|confidentiel|confidencial)\b|"
    r"(report )?(generated|exported|downloaded) (by|on|at|from)\b|"
    r"(report )?(created|printed|run|prepared) (by|on|at|from)\b.*\d{2}|"
    r"(erstellt|exportiert|genere|generado|creato|esportato) (am|von|le|par|el|por|il|da)\b|"
    r"page \d+( of \d+)?$|seite \d+( von \d+)?$|end of (report|file|list|export)$|"
    r"(filtered by|filters?|as of|stand) ?:|"
    r"[\d.,]+ (records?|rows?|results?|entries|items|leads|contacts|accounts|datensatze)"
    r"( (in total|total|exported|found|shown|selected))?\.?$"
)
_TOTAL = re.compile(
    r"(((grand|sub|overall|report)[ -]?)?totals?( general| generale| count| records| rows)?|"
    r"(zwischen|gesamt)?summe|gesamt(zahl)?|insgesamt|suma|somme|totale|totaal|razem|итого|всего|"
    r"合計|合计|总计|총계|sum|count|average|anzahl|durchschnitt)"
    r" ?[:=]?( ?\(?[\d.,]+( [a-z]+)?\)?)?"
)
_LEAST_WIDTH = 3  # columns; in a narrower table a line with one cell is a record like others
_WORDS = "it is a total or a note and no record; nothing to do"


def marked(rows: Iterator[Row], width: int) -> Iterator[Row]:
    """Stream the rows of a table of so many columns; totals and notes get a problem.

    Under a note every line with one cell is another one, and so are those between it and the blank
    line before: reports end with their name, a copyright and who made them.
    """
    held: list[Row] = []
    line, is_below = 0, False
    for row in rows:
        filled = [cell for cell in row.cells if cell]
        is_lone = len(filled) == 1 and width >= _LEAST_WIDTH and row.problem is None
        is_note = is_lone and (is_below or bool(_NOTE.match(plain(filled[0]))))
        if is_note or (row.problem is None and _is_total(filled)):
            yield from (_refused(one) if is_note else one for one in held)
            held, is_below = [], is_below or is_note
            yield _refused(row)
        elif is_lone and (held or (line and row.line > line + 1)):
            held.append(row)
        else:
            yield from held
            held, is_below = [], False
            yield row
        line = row.line
    yield from held


def _is_total(filled: list[str]) -> bool:
    """Say whether a row is a word for a sum and figures."""
    if not filled or not _TOTAL.fullmatch(plain(filled[0])):
        return False
    figures = sum(1 for cell in filled[1:] if span(cell) is not None)
    is_told = any(letter.isdigit() for letter in filled[0])
    return figures == len(filled) - 1 and (figures > 0 or is_told)


def _refused(row: Row) -> Row:
    return row._replace(problem=f"Row {row.line}: {_WORDS}.")
