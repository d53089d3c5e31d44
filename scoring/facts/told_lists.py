"""Lists whose entries are what a firm sells, or whom it looks for, whatever their heading says.

Pure. "What comes out of our oven" heads goods and "Open right now:" jobs: each list of a page is
weighed by what its entries, its headings and the line before it are (`label_model`), and by its
page. The weights lie beside this module in a table, written by `python -m bench.fit_lists`.
"""

import math
import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

from scoring.facts import catalogue, label_model, postings, runs, samples
from scoring.facts.display_words import OTHERWISE
from scoring.facts.fact import Fact, home_of
from scoring.facts.goods import AGAIN, PRICE
from scoring.reading import pieces
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late
from scoring.reading.pieces import HEADS

WEIGHTS: Final = Path(__file__).with_suffix(".tsv")
GOODS: Final = "goods"
JOBS: Final = "jobs"
SURE: Final = {GOODS: 1.0, JOBS: 0.5}
LEAST: Final = {GOODS: 3, JOBS: 2}  # entries
MAX_TEXT: Final = 160
MOST_READ: Final = 12  # entries tell what all of a list are
MAX_LISTS: Final = 80  # of a page
MAX_BELOW: Final = 4  # pieces below an entry
MAX_LEAD: Final = 60  # of a longer line its last words lead
MOST_SOLD: Final = 0.6  # of the entries must be goods by their own words
_PRICED: Final = late(PRICE, re.IGNORECASE)
_IS_DATED: Final = OTHERWISE[0].search
_ENTRIES: Final = frozenset(
    {"li", "h2", "h3", "h4", "h5", "dt", "td", "strong", "b", "summary", "figcaption"}
)
_PAGES: Final = ("home", "careers", "about", "press", "other")


@dataclass(frozen=True, slots=True)
class Listed:
    """Entries in one markup under one heading. ``home`` is what kind of page it stands on."""

    home: str
    title: str
    head: str
    lead: str  # what stands right before the first entry
    names: tuple[str, ...]
    tag: str = ""
    is_of_plans: bool = False  # what is asked below the entries is asked again each month


def goods(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the entries of the lists of a page that are what the company sells."""
    if not page.source or not catalogue.may_list(page) or samples.is_blind(page):
        return
    shown = "\n".join(block.text for block in page.main)
    for one in lists(page):
        for name in dict.fromkeys(_sold(one)):
            if catalogue.is_name(name) and name in shown and not company.closes(name):
                yield Fact("product", name, name, page.url, weight=1)


def _sold(one: Listed) -> list[str]:
    """Return the entries of a list that are goods by their own words, if most are."""
    if one.tag not in _ENTRIES or one.is_of_plans or catalogue.is_aside(one.head):
        return []
    if not _is(one, GOODS) or _is_judged(one, catalogue.is_product_head):
        return []
    sold = [name for name in one.names if label_model.is_most(name, "goods")]
    is_dated = any(map(_IS_DATED, (one.lead, *one.names)))
    return sold if len(sold) >= MOST_SOLD * len(one.names) and not is_dated else []


def jobs(page: SitePage, company: Company) -> list[str]:
    """Return the entries of the lists of a page that are positions open at the company."""
    if not page.source or samples.is_blind(page):
        return []
    led = (one for one in lists(page) if _is_led(one) and not _is_judged(one, postings.headed))
    found = [name for one in led if _is(one, JOBS) for name in one.names]
    return [name for name in dict.fromkeys(found) if _is_title(name, company)]


def _is_judged(one: Listed, knows: Callable[[str], object]) -> bool:
    """Say whether a rule knows what leads to a list, and so has judged its entries."""
    return any(knows(text.rstrip(" :")) for text in (one.head, one.lead, one.title) if text)


def _is_led(one: Listed) -> bool:
    """Say whether words over a list call for people; titles alone may be those of a team."""
    if catalogue.is_product_head(one.title) or (one.tag in HEADS and not one.lead.endswith(":")):
        return False  # who is offered or introduced
    told = [label_model.head(text) for text in (one.head, _tail(one.lead)) if text]
    return any(max(head, key=head.__getitem__) == "h_jobs" for head in told)


def _is_title(name: str, company: Company) -> bool:
    return postings.may_be_title(name) and not postings.is_of_others(name, company)


def _is(one: Listed, kind: str) -> bool:
    return len(one.names) >= LEAST[kind] and weigh(one, kind) > SURE[kind]


def lists(page: SitePage) -> tuple[Listed, ...]:
    """Return the lists of a page: entries in one markup, near each other, under one heading."""
    return page.kept("told lists", lambda: tuple(_lists(page))[:MAX_LISTS])


def _lists(page: SitePage) -> Iterator[Listed]:
    read = pieces.read(page.source)
    home = home_of(page)
    title = next((block.text for block in page.main if block.tag == "h1"), "")
    for tag, head, places in _runs(read):
        lead = read[places[0] - 1].text if places[0] else ""
        named = (catalogue.name_of(read[at].text) for at in places)
        names = tuple(name for name in named if 1 < len(name) <= runs.MAX_HEAD)
        if names and len(places) <= runs.MAX_ENTRIES:
            is_of_plans = _are_plans(read, places)
            yield Listed(home, title, head, lead, names, tag, is_of_plans)


def _are_plans(read: Sequence[pieces.Piece], places: list[int]) -> bool:
    """Say whether sums stand below entries and are asked again each month or year."""
    ends = [*places[1:], places[-1] + MAX_BELOW]
    below = [
        " ".join(piece.text for piece in read[at + 1 : min(end, at + MAX_BELOW)])
        for at, end in zip(places, ends, strict=True)
    ]
    asked = [text for text in below if _PRICED.search(text)]
    return 3 * len(asked) >= 2 * len(places) and all(AGAIN.search(text) for text in asked)


def _runs(read: Sequence[pieces.Piece]) -> Iterator[tuple[str, str, list[int]]]:
    """Yield the markup, the heading and the places of what repeats."""
    found: dict[object, tuple[str, str, list[int]]] = {}
    for at, piece, level, over in runs.under_heads(read):
        if level > 1 and _begins(piece):
            key = (piece.spot.key, piece.spot.tag, over.place)
            found.setdefault(key, (piece.spot.tag, over.text, []))[2].append(at)
    for tag, head, places in found.values():
        yield from ((tag, head, part) for part in _near(places))


def _begins(piece: pieces.Piece) -> bool:
    is_later = piece.spot.tag == "td" and piece.spot.number > 1
    return (piece.is_first or piece.is_line) and not is_later and len(piece.text) <= MAX_TEXT


def _near(places: list[int]) -> Iterator[list[int]]:
    begun = 0
    for number in range(1, len(places) + 1):
        if number == len(places) or places[number] - places[number - 1] > runs.MAX_APART:
            yield places[begun:number]
            begun = number


def weigh(one: Listed, kind: str) -> float:
    """Return how much speaks for a list being of a kind: the logarithm of the odds."""
    weights = _weights()[kind]
    return weights[""] + sum(weights[name] * value for name, value in features(one))


def features(one: Listed) -> Iterator[tuple[str, float]]:
    """Yield what a list is weighed by: its entries, what leads to it, its size and its page."""
    names = one.names[:MOST_READ]
    items = [label_model.item(name) for name in names]
    for kind in label_model.ITEMS:
        yield f"mean {kind}", sum(item[kind] for item in items) / len(items)
        firsts = sum(label_model.is_most(name, kind) for name in names)
        yield f"share {kind}", firsts / len(items)
    for place, text in (("head", one.head), ("title", one.title), ("lead", _tail(one.lead))):
        told = label_model.head(text) if text else {}
        yield from ((f"{place} {kind}", told.get(kind, -1.0)) for kind in label_model.HEADS)
    yield "no head", float(not one.head)
    yield "no lead", float(not one.lead)
    yield "entries", math.log(len(one.names))
    yield "words", math.log(sum(len(name.split()) for name in names) / len(names))
    yield from ((f"on {home}", float(one.home == home)) for home in _PAGES)


def _tail(lead: str) -> str:
    return lead if len(lead) <= MAX_LEAD else lead.rpartition(". ")[2][-MAX_LEAD:]


@cache
def _weights() -> dict[str, dict[str, float]]:
    rows = (line.split("\t") for line in WEIGHTS.read_text(encoding="utf-8").splitlines())
    found: dict[str, dict[str, float]] = {GOODS: {}, JOBS: {}}
    for name, for_goods, for_jobs in rows:
        found[GOODS][name], found[JOBS][name] = float(for_goods), float(for_jobs)
    return found
