"""Reading a list of addresses and domains that must not be written to, from a CSV or text file."""

import csv
import io
from collections.abc import Iterator
from dataclasses import dataclass, field

from leadops.compliance.addresses import kind_and_label
from leadops.compliance.errors import BadList

MAX_BYTES = 2 * 1024 * 1024
MAX_ROWS = 20_000
MAX_CELL = 320


@dataclass
class Reading:
    """What a file says: (kind, label) pairs each once, and the rows with nothing usable."""

    labels: list[tuple[str, str]] = field(default_factory=list)
    refused: list[tuple[int, str]] = field(default_factory=list)
    repeated: int = 0


def read_list(data: bytes) -> Reading:
    """Take the first address or domain of each row; a first row without one is a heading.

    Raises BadList for a file that is too large, empty or no text.
    """
    if len(data) > MAX_BYTES:
        raise BadList("The file is larger than 2 MB. Split it, then import the parts.")
    reading, seen = Reading(), set()
    for number, cells in enumerate(_rows(data), start=1):
        if number > MAX_ROWS:
            raise BadList(
                f"The file has more than {MAX_ROWS:,} rows. Split it, then import the parts."
            )
        found = next((one for cell in cells if (one := kind_and_label(cell[:MAX_CELL]))), None)
        if found is None:
            if number > 1 and any(cell.strip() for cell in cells):
                reading.refused.append((number, ", ".join(cells)[:80]))
        elif found in seen:
            reading.repeated += 1
        else:
            seen.add(found)
            reading.labels.append(found)
    if not reading.labels:
        raise BadList("The file has no e-mail address and no domain in it.")
    return reading


def _rows(data: bytes) -> Iterator[list[str]]:
    text = _decoded(data)
    separator = max(",;\t", key=text[:10_000].count)
    try:
        yield from csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    except csv.Error as error:
        raise BadList(
            "The file is no CSV that can be read. Save it again as CSV (UTF-8)."
        ) from error


def _decoded(data: bytes) -> str:
    if b"\x00" in data:
        raise BadList("The file is no text. Save it as CSV, then import it.")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("latin-1")  # every byte has a letter; addresses are ASCII anyway
