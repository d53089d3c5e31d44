"""Which way a list of news without headings is dated: from above its headlines or from below.

Pure. A page may hold two lists that are dated in two ways, the latest in a column at the side and
all of them in the middle; headings that are no headlines part them.
"""

import re
from collections.abc import Callable, Sequence
from itertools import islice, pairwise, takewhile
from typing import Final

from scoring.news.news_dates import Clock
from scoring.reading.moments import Moment
from scoring.reading.pages import Block

_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
MAX_TEXTS: Final = 5  # paragraphs of one entry
_LEAST: Final = 2  # dates by which a list says how it is dated

IsHeadline = Callable[[Block], bool]


def runs(body: Sequence[Block], clock: Clock, is_headline: IsHeadline) -> list[Sequence[Block]]:
    """Part a page's blocks into its lists; in one piece unless each part tells its own way."""
    parts: list[list[Block]] = [[]]
    for block in body:
        if block.tag in _HEADINGS and not is_headline(block) and clock.short(block) is None:
            parts.append([])
        parts[-1].append(block)
    counts = [count for part in parts if (count := len(dated(part, clock)))]
    is_parted = len(counts) > 1 and min(counts) >= _LEAST
    return [*parts] if is_parted else [body]


def dated(body: Sequence[Block], clock: Clock) -> list[tuple[int, Moment]]:
    """List the places of the dates; a headline with a day in it beside a bare date is none."""
    found = {
        n: moment
        for n, block in enumerate(body)
        if (moment := clock.short(block)) and (moment.precision != "year" or len(block.text) < 9)
    }
    bare = {n for n in found if _is_bare(body[n], clock)}
    return [(n, moment) for n, moment in found.items() if n in bare or not bare & {n - 1, n + 1}]


def _is_bare(block: Block, clock: Clock) -> bool:
    """Say whether a block is a day and nothing else."""
    dates = clock.found(block.text)
    left = block.text[: dates[0].start] + block.text[dates[0].end :] if dates else block.text
    is_day = len(dates) == 1 and dates[0].moment.precision == "day"
    return is_day and not re.search(r"[^\W\d_]{2}", left)


def parts(body: Sequence[Block], places: Sequence[int], is_headline: IsHeadline) -> bool:
    """Say whether each date of a list stands between its headline and its first sentence."""
    return bool(places) and all(
        0 < place < len(body) - 1
        and (is_headline(body[place - 1]) or _TITLE.fullmatch(body[place - 1].text))
        and not _SENTENCE.search(body[place - 1].text)
        and _SENTENCE.search(body[place + 1].text)
        for place in places
    )


_TITLE: Final = re.compile(r"(?=.{5})[^\W\d_][^.:;|\n]{3,60}")  # short, but between two entries
_SENTENCE: Final = re.compile(r"[^\W\d_]{2}[.…。]\W{0,2}$|\[(?:…|\.\.\.)\]$")


def leads(body: Sequence[Block], places: Sequence[int], is_headline: IsHeadline) -> bool:
    """Say whether the dates of a list stand above their headlines.

    What stands between two dates is one entry: entries alike stand above the first date of a list
    dated from below, and below the last one of a list dated from above.
    """
    if not places:
        return True
    first, last = places[0], places[-1]
    if len(places) > 1:
        between = [b.tag for b in body[first + 1 : places[1]]]
        above = body[max(0, first - len(between)) : first]
        below = body[last + 1 : last + 1 + len(between)]
        begins, ends = [b.tag for b in above] == between, [b.tag for b in below] == between
        if begins != ends:
            return ends
        begins, ends = any(map(is_headline, above)), any(map(is_headline, below))
        if begins != ends:
            return ends
    return last + 1 < len(body)


def texts(
    body: Sequence[Block], heads: Sequence[int], clock: Clock, is_text: IsHeadline
) -> dict[int, list[str]]:
    """Return the paragraphs below each line of a list that holds a headline with its date.

    The last one has no more of them than the one with most before it: what follows is no entry.
    """
    found: dict[int, list[str]] = {}
    for number, end in pairwise([*heads, len(body)]):
        is_last = end == len(body)
        most = max(map(len, found.values()), default=0) if is_last else MAX_TEXTS
        below = takewhile(lambda b: _is_below(b, clock), body[number + 1 : end])
        found[number] = [b.text for b in islice(below, most) if is_text(b)]
    return found


def _is_below(block: Block, clock: Clock) -> bool:
    return block.tag not in _HEADINGS and clock.short(block) is None
