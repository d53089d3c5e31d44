"""Pages of invented companies with true and false sentences about them, written before any count.

Each file was counted once at first sight (docs/quality.md), then read and its general causes
mended.
"""

import zlib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bench.quality import _claims_pages
from bench.quality._claims_tables import Case

NAMES = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
         "tenth", "tenth_held", "eleventh", "twelfth",
         "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
         "nineteenth", "twentieth", "twenty_first", "twenty_second", "twenty_third",
         "twenty_fourth", "twenty_fifth", "twenty_sixth", "twenty_seventh")  # fmt: skip
# Their authors told time from the day on which a page was stored.
ON_THEIR_DAY = ("twentieth", "twenty_first", "twenty_second", "twenty_third", "twenty_fourth",
                "twenty_fifth", "twenty_sixth", "twenty_seventh")  # fmt: skip
PAGES = {"real_pages": "saved pages", "letters": "letters", "letters_more": "more letters"}
_FOLDER = Path(__file__).parent / "claims_lines"
_NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)

_READ = datetime(2026, 11, 5, tzinfo=UTC)
_AN_HOUR = timedelta(hours=1)


@dataclass(frozen=True)
class _Page:
    company: str
    source: tuple[str, str, datetime]  # (about, text, fetched_at)


def cases(name: str) -> Iterator[Case]:
    """Give the sentences of one file.

    "@ company | day stored", or "@ company | day stored | company it is about", and the page's
    text on the next line; "+" a true sentence, "-" a false one, its kind before a "|" if told.
    """
    page: _Page | None = None
    lines = iter((_FOLDER / f"{name}.txt").read_text("utf-8").splitlines())
    for line in lines:
        mark, _, said = line.partition(" ")
        if mark == "@":
            company, day, *about = said.split(" | ")
            at = datetime.fromisoformat(f"{day}T08:00:00+00:00")
            page = _Page(company, (about[0] if about else company, next(lines), at))
        elif page and mark in ("+", "-"):
            kind, bar, claim = said.rpartition(" | ")
            if not bar:
                kind = "falsehood" if mark == "-" else "truth"
            now = page.source[2] + _AN_HOUR if name in ON_THEIR_DAY else _NOW
            yield Case(kind, name, claim, page.company, (page.source,), now, mark == "-", "lines")


def page_cases(data: Path, name: str, *, held: bool) -> Iterator[Case]:
    """Give the sentences of one file about saved pages; of two files half is held out.

    "@ company | words of its page", then lines as above.
    """
    pages = _claims_pages.pages(data)
    lines = (_FOLDER / f"{name}.txt").read_text("utf-8").splitlines()
    page, place = pages[0], 0
    for line in lines:
        mark, _, said = line.partition(" ")
        if mark == "@":
            company, words = said.split(" | ")
            page = next(one for one in pages if one.company == company and words in one.text)
            continue
        place += 1
        kind, bar, claim = said.rpartition(" | ")
        # Of the letters the halves were drawn by the sentence; the others are learned whole.
        drawn = zlib.crc32(claim.encode()) % 2 == 1
        is_held = {"real_pages": place % 2 == 0, "letters": drawn}.get(name, False)
        if is_held == held:
            if not bar:
                kind = "falsehood" if mark == "-" else "truth"
            source = (page.company, page.text, _READ)
            yield Case(kind, name, claim, page.company, (source,), _NOW, mark == "-", "lines")
