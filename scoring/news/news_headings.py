"""Headlines that are headings: whether the days of a list stand above them or below.

Pure. What stands right beside the headlines tells, where a text parts each date from the next
headline; elsewhere the last headline does: every other one stands between two dates.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import Final

from scoring.news import news_cuts
from scoring.news.news_dates import Clock, without_date
from scoring.news.news_heads import HEADINGS, is_heading, is_text, is_word
from scoring.reading.moments import Moment
from scoring.reading.pages import Block
from scoring.reading.patterns import late

TELLING: Final = 2  # headlines more with a date on one side than on the other
Entry = tuple[str, list[str], Moment]  # a headline, the paragraphs below it, its date


def listed(blocks: Sequence[Block], clock: Clock) -> Iterator[Entry]:
    """Yield headlines that a short block dates: all from above or all from below."""
    places = [n for n, block in enumerate(blocks) if is_heading(block)]
    below = {place: _beside(blocks, place, clock) for place in places}
    above = {place: _above(blocks, place, clock) for place in places}
    heads = _dated(blocks, below, above)
    told = _told_by_sides(blocks, heads, clock)
    is_above = bool(heads) and not below[heads[-1]][0]
    if heads:
        words = [n for n, block in enumerate(blocks) if is_word(block)]
        below |= {place: _beside(blocks, place, clock) for place in words}
        above |= {place: _above(blocks, place, clock) for place in words}
        # The last headline may be a word, and any word in a box; the first one tells then, too.
        last = _dated(blocks, below, above)[-1]
        is_above = is_above or (above[heads[0]] is not None and not below[last][0])
    is_above = is_above if told is None else told
    for place in sorted(below):
        moment = above[place] if is_above else below[place][0]
        text, own = without_date(blocks[place].text, clock)
        if dated := own or moment or clock.linked(text):
            yield text, below[place][1], dated


def _told_by_sides(blocks: Sequence[Block], heads: Sequence[int], clock: Clock) -> bool | None:
    """Say whether a list is dated from above by what stands beside its headlines; None = both do.

    Texts between the entries part each date from the headline that is not its own.
    """
    if not heads:
        return None
    above = [place > 0 and clock.short(blocks[place - 1]) is not None for place in heads]
    below = [
        place + 1 < len(blocks) and clock.short(blocks[place + 1]) is not None for place in heads
    ]
    if abs(sum(above) - sum(below)) < TELLING:
        return None
    is_above = sum(above) > sum(below)
    # Days at the ends of entries stand right above the next headlines: the first one has none.
    return is_above if (above[0] if is_above else below[-1]) else None


def _above(blocks: Sequence[Block], place: int, clock: Clock) -> Moment | None:
    """Read the date above a headline, be a label such as "Company" between them."""
    for block in reversed(blocks[max(0, place - 2) : place]):
        if moment := clock.short(block):
            return moment
        is_beside = block.region == blocks[place].region and block.tag not in HEADINGS
        if not is_beside or not _LABEL.fullmatch(block.text):
            return None
    return None


_LABEL: Final = late(r"[A-ZÀ-Ž][\w&/-]*(?:[ ,]+[\w&/-]+){0,2}")


def _dated(
    blocks: Sequence[Block],
    below: dict[int, tuple[Moment | None, list[str]]],
    above: dict[int, Moment | None],
) -> list[int]:
    """Return the headlines with a date beside them, of the level that most of them have.

    The last one tells whether the list is dated from above: every other one stands between two
    dates, its own and its neighbour's.
    """
    dated = [place for place in sorted(below) if below[place][0] or above[place]]
    levels = Counter(blocks[place].tag for place in dated)
    return [n for n in dated if blocks[n].tag == max(levels, key=levels.__getitem__)]


def _beside(blocks: Sequence[Block], place: int, clock: Clock) -> tuple[Moment | None, list[str]]:
    """Read the date and the paragraphs between a headline and the next one."""
    body: list[str] = []
    moment = None
    for block in blocks[place + 1 : place + 7]:
        if block.tag in HEADINGS or block.region in {"footer", "nav"}:
            break
        moment = moment or (clock.short(block) if len(body) < 2 else None)
        if is_text(block) and not clock.short(block):
            text, edge = (block.text, None) if moment else news_cuts.at_edge(block, clock)
            moment = moment or edge
            body.append(text)
    return moment or (clock.dateline(body[0]) if body else None), body
