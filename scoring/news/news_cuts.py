"""Where one paragraph holds a headline, its date and what is told: cut at the date.

Pure. A date that cuts stands at an edge of its line, in brackets or behind a dash; one that a
sentence is about ("12 May 2026 was the day on which …") cuts nothing.
"""

import re
from collections.abc import Iterator, Sequence
from itertools import takewhile
from typing import Final

from scoring.news.news_dates import NO_DATE, Clock, without_date
from scoring.reading.dates import MONTH
from scoring.reading.moments import Dated, Moment
from scoring.reading.pages import Block
from scoring.reading.patterns import late

LEAST: Final = 2  # days that make a list
MAX_LINES: Final = 200
MAX_DAY: Final = 30  # signs in which a line says its day
MAX_YEAR: Final = 40  # signs of a heading that names a year
MAX_BEFORE: Final = 12  # signs before a month: "slutet av"
MAX_LEAD: Final = 220  # signs of a headline before its date
_BEGINS: Final = r"(?=[\"“„«¿¡(]?[A-ZÀ-ŽΑ-ΩА-Я\d])"
# Behind a date with which a paragraph begins: a stop or a dash, then a sentence or headline.
_GOES_ON: Final = late(rf"\s?(?:[.:|,)·•]|[–—-])?\s+{_BEGINS}|\s[–—]\s(?=[^\W\d_])")
MIN_TOLD: Final = 12
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "h6"})
_TOLD: Final = late(r"[^\W\d_]{2}[.!…]\W{0,2}$|[^\W\d_]{2}\W+[^\W\d_]{2}\W+[^\W\d_]{2}")
MAX_PART: Final = 14  # signs of a box that holds the day, the month or the year
_DAY_AND_MONTH: Final = late(rf"(?:\d+\W+(?:{MONTH})|(?:{MONTH})\W+\d)", re.IGNORECASE)
_STACKED: Final = late(
    rf"(?:\d{{1,2}}\.? (?:{MONTH})|(?:{MONTH}) \d{{1,2}}),?(?: (?:19|20)\d\d)?", re.IGNORECASE
)
_YEARS: Final = late(r"(?<![\d.,/-])(?:19|20)\d\d(?![\d.,/-]\d)")
_DAYS: Final = late(rf"\d|{MONTH}", re.IGNORECASE)
_STOPS: Final = late(rf"\s?[).:\]|–—-]+\s*{_BEGINS}")
_SENTENCES: Final = late(r"(?<=[^\W\d_]{2}[.!?])\s+(?=[A-ZÀ-ŽΑ-ΩА-Я\d\"“„«¿¡])")


def joined(blocks: Sequence[Block]) -> Iterator[Block]:
    """Yield day, month and year that stand in boxes of their own as one block."""
    place = 0
    while place < len(blocks):
        some = blocks[place : place + 3]
        texts = [*takewhile(lambda text: len(text) <= MAX_PART, (block.text for block in some))]
        count = next((n for n in (3, 2) if len(texts) >= n and _is_day(texts[:n])), 1)
        if count > 1 and len({block.region for block in some[:count]}) == 1:
            first = some[0]
            yield Block(" ".join(texts[:count]), first.tag, first.region, first.start)
        else:
            yield blocks[place]
            count = 1
        place += count


def _is_day(texts: list[str]) -> bool:
    return _STACKED.fullmatch(" ".join(texts)) is not None and not _DAY_AND_MONTH.match(texts[0])


def under_months(body: Sequence[Block], clock: Clock) -> list[tuple[Moment, Block]]:
    """List each sentence or item below headings that are months: every one is an entry."""
    moment: Moment | None = None
    found: list[tuple[Moment, Block]] = []
    months = 0
    for block in body:
        if block.tag in _HEADINGS:
            moment = clock.short(block)
            moment = moment if moment and moment.precision == "month" else None
            months += moment is not None
        elif moment and _TOLD.search(block.text) and len(block.text) >= MIN_TOLD:
            found.append((moment, block))
    return found if months >= LEAST else []


def apart(blocks: Sequence[Block], clock: Clock) -> Iterator[Block]:
    """Yield each line by itself of a paragraph in which two lines or more begin with a day."""
    for block in blocks:
        lines = block.lines
        if len(lines) < LEAST:
            yield block
            continue
        begins = [n for n, line in enumerate(lines) if _begins_dated(line, clock)]
        if len(begins) < LEAST or len(lines) > MAX_LINES:
            yield block
            continue
        ends = [*begins[1:], len(lines)]
        for begin, end in zip([0, *begins[1:]], ends, strict=True):
            yield Block("\n".join(lines[begin:end]), block.tag, block.region, block.start)


def _begins_dated(line: str, clock: Clock) -> bool:
    dated = next(iter(_days(line[:MAX_DAY], clock)), None)
    return dated is not None and not line[: dated.start].strip(" ([")


def by_years(blocks: Sequence[Block], clock: Clock) -> list[tuple[int, list[Block]]]:
    """Part blocks at headings of years, 0 before the first; one part where days have their own."""
    parts: list[tuple[int, list[Block]]] = [(0, [])]
    for block in blocks:
        year = _year_of(block)
        if year:
            parts.append((year, []))
        parts[-1][1].append(block)
    told = sum(_lacks_year(block.text, clock) for year, part in parts if year for block in part)
    return parts if len(parts) > 1 and told >= LEAST else [(0, list(blocks))]


def _year_of(block: Block) -> int:
    """Return the year that a block is, or that a heading names besides other words."""
    if block.region not in {"main", "header"} or block.tag == "title":
        return 0
    found = _YEARS.findall(block.text) if len(block.text) <= MAX_YEAR else []
    is_bare = len(found) == 1 and _YEARS.sub("", block.text).strip(" .:–—-") == ""
    is_headed = len(found) == 1 and block.tag in {"h1", "h2", "h3"}
    is_headed = is_headed and not _DAYS.search(_YEARS.sub("", block.text))
    return int(found[0]) if is_bare or is_headed else 0


def _lacks_year(text: str, clock: Clock) -> bool:
    """Say whether a text begins with a day or a month without a year."""
    head = text[:MAX_DAY]
    if _YEARS.search(head):
        return False
    dated = next(iter(clock.found(head)), None) or next(iter(clock.in_year(2000).found(head)), None)
    return dated is not None and dated.start <= MAX_BEFORE


def headed(
    block: Block, clock: Clock, *, is_release: bool = False
) -> tuple[str, list[str], Moment | None]:
    """Cut a dated paragraph into its headline and the rest; no moment where it is none.

    ``is_release`` = a place stands before the date, as in one of several press releases.
    """
    lines = block.lines
    is_headed = len(lines) > 1 and without_date(lines[0], clock)[1] is not None
    dated = next(iter(_days(block.text[:MAX_LEAD], clock)), None) if is_release else None
    if dated and not is_headed:
        told = _SENTENCES.split(block.text[dated.end :].lstrip(" ./)–—:-"), maxsplit=1)
        return told[0], told[1:], dated.moment
    if len(lines) > 1 and (found := _by_lines(block, lines, clock)):
        return found
    text, moment = without_date(block.text, clock)
    if moment:
        return text, [], moment
    return _by_stops(block.text, clock) or (block.text, [], None)


def at_edge(block: Block, clock: Clock) -> tuple[str, Moment | None]:
    """Cut the date from the first or last line of a paragraph below a headline."""
    text = block.text
    if NO_DATE.search(text):
        return text, None
    lines = block.lines
    if len(lines) > 1:
        for line, rest in ((lines[0], lines[1:]), (lines[-1], lines[:-1])):
            if moment := clock.short(_line(block, line)):
                return " ".join(rest), moment
    dated = next(iter(_days(text[:60], clock)), None)
    if dated and not text[: dated.start].strip(" (["):
        goes_on = _GOES_ON.match(text, dated.end)
        return (text[goes_on.end() :], dated.moment) if goes_on else (text, None)
    last = next(reversed(_days(text[-60:], clock)), None)
    if last and len(text) > MIN_TEXT:
        begun = len(text) - 60
        is_last = not text[begun + last.end :].strip(" )].")
        if is_last and re.search(r"[(\[]\s*$", text[: begun + last.start]):
            return text, last.moment
    return text, None


MIN_TEXT: Final = 60


def _by_lines(
    block: Block, lines: list[str], clock: Clock
) -> tuple[str, list[str], Moment | None] | None:
    first, second, *rest = lines
    text, moment = without_date(first, clock)
    if moment:
        return text, [second, *rest], moment
    if moment := clock.short(_line(block, first)):
        return second, rest, moment
    if moment := clock.short(_line(block, second)):
        return first, rest, moment
    if rest and (moment := clock.short(_line(block, rest[-1]))):
        return first, [second, *rest[:-1]], moment
    return None


def _by_stops(text: str, clock: Clock) -> tuple[str, list[str], Moment] | None:
    """Cut "12 May 2026: Acme opens … The …" and "Acme opens … (12 May 2026) The …"."""
    if NO_DATE.search(text[:MAX_LEAD]):
        return None
    for dated in _days(text[: MAX_LEAD + 40], clock)[:1]:
        lead = text[: dated.start]
        if not lead.strip(" (["):
            goes_on = _GOES_ON.match(text, dated.end)
            if goes_on is None:
                return None
            told = _SENTENCES.split(text[goes_on.end() :], maxsplit=1)
            return told[0], told[1:], dated.moment
        stops = _STOPS.match(text, dated.end)
        if stops and _is_marked(lead) and not _SENTENCES.search(lead):
            return lead.rstrip(" ([|–—·•-"), [text[stops.end() :]], dated.moment
    return None


def _is_marked(lead: str) -> bool:
    return re.search(r"(?:[(\[|]|\s[–—·•-])\s*$", lead) is not None


def _days(text: str, clock: Clock) -> list[Dated]:
    return [
        one
        for one in clock.found(text)
        if one.moment.precision != "year"
        and (clock.year or any(map(str.isdigit, text[one.start : one.end])))
    ]


def _line(block: Block, text: str) -> Block:
    return Block(text, block.tag, block.region, block.start)
