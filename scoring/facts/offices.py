"""Tables and lists of an office and who holds it: "Genel Müdür | : | Deniz Kaya".

Pure. Read as lines, such cells pair a name with the office of the next row. A cell of signs alone,
a term and its definition, or two rows of the same order tell which name an office belongs to.
"""

from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from scoring.contact import name_words, people
from scoring.contact.chiefs import CHIEF
from scoring.facts.rosters import NAME, without_degrees
from scoring.reading.pages import Block, SitePage

CELLS: Final = frozenset({"td", "th", "dt", "dd"})
_LABELS: Final = frozenset({("dt", "dd"), ("th", "td")})
MAX_ROLE: Final = 60
MAX_NAME: Final = 50
MAX_OFFICES: Final = 200  # of one page
MAX_SIGNS: Final = 2  # cells of signs alone between an office and its name
MIN_ROWS: Final = 2  # without a sign between that tells the order


class Office(NamedTuple):
    """Who holds an office, and where the two cells stand in the page's text."""

    name: str
    role: str
    start: int
    end: int


class _Pair(NamedTuple):
    office: Office
    is_told: bool  # a sign or the cells' kind tells that the second belongs to the first


def offices(page: SitePage) -> tuple[Office, ...]:
    """Return the offices of a page's tables and lists of terms, in order."""
    return page.kept("offices", lambda: tuple(islice(_offices(page), MAX_OFFICES)))


def _offices(page: SitePage) -> Iterator[Office]:
    for run in _runs(page):
        number, stretch, before = 0, list[_Pair](), ""
        while number < len(run):
            pair, used = _pair(run, number)
            if pair is None:
                last = run[number].text if number == len(run) - 1 else ""
                yield from _sure(stretch, before, last)
                stretch, before = [], run[number].text
            else:
                stretch.append(pair)
            number += used
        yield from _sure(stretch, before, "")


def _sure(stretch: list[_Pair], before: str, last: str) -> Iterator[Office]:
    """Yield the offices of rows whose order is sure.

    A name before the first row, or an office as the table's last cell, tells that names lead.
    """
    is_many = len(stretch) >= MIN_ROWS and not _name(before) and not _is_role(last)
    for pair in stretch:
        if pair.is_told or is_many:
            yield pair.office


def _runs(page: SitePage) -> Iterator[list[Block]]:
    run: list[Block] = []
    for block in page.main:
        if block.tag in CELLS:
            run.append(block)
            continue
        if run:
            yield run
        run = []
    if run:
        yield run


def _pair(run: list[Block], number: int) -> tuple[_Pair | None, int]:
    """Return the office that a cell begins, and how many cells it takes."""
    first = run[number]
    behind = number + 1
    while behind < len(run) and behind <= number + MAX_SIGNS and not _says(run[behind]):
        behind += 1
    last = run[behind] if behind < len(run) else None
    role = first.text.rstrip(" :：")
    # A name is sought first: most cells of a page are none, and offices are a long table of words.
    name = _name(last.text) if last else ""
    if last is None or not name or not _is_role(role):
        return None, 1
    is_marked = behind > number + 1 or role != first.text
    office = Office(name, role, first.start, last.start + len(last.text))
    is_told = is_marked or (first.tag, last.tag) in _LABELS
    return _Pair(office, is_told), behind + 1 - number


def _says(cell: Block) -> bool:
    return any(map(str.isalnum, cell.text))


def _is_role(text: str) -> bool:
    is_short = 2 <= len(text) <= MAX_ROLE
    return is_short and (people.title_in(text) == text or CHIEF.fullmatch(text) is not None)


def _name(text: str) -> str:
    """Return the name that a cell is, without degrees behind it; empty where it is none."""
    told = NAME.fullmatch(text.strip()) if len(text) <= MAX_NAME else None
    if told is None or people.title_in(text):
        return ""
    bare = without_degrees(told["name"])
    is_name = people.has_first_name(bare) or name_words.is_plain(bare)
    return text.strip()[: told.start("name") + len(bare)] if is_name else ""
