"""What a heading leads to, what an entry of a list is, and in which function a title works.

Rules know "Our services" and "Open positions"; owners head a list "What comes out of our oven" or
"Open right now:". Features are hashed (CRC-32) to SPACE places with a weight for each kind; the
weights lie beside this module as bytes, written by `python -m bench.fit_labels`.
"""

import math
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from pathlib import Path
from typing import Final

from scoring.contact import towns
from scoring.contact.person_titles import is_function, title_in
from scoring.facts import catalogue, postings
from scoring.facts.catalogue_words import STEP_OR_TRADE, VIRTUE
from scoring.facts.job_titles import TRADE, names_worker
from scoring.learned import matters
from scoring.learned.planes import Planes

WEIGHTS: Final = Path(__file__).with_suffix(".bin")
SPACE: Final = 1 << 15
STEP: Final = 0.01
HEADS: Final = (
    "h_goods", "h_jobs", "h_team", "h_customers", "h_news", "h_steps", "h_values", "h_other",
)  # fmt: skip
ITEMS: Final = ("goods", "job", "lead", "staff", "step", "value", "demand", "other")
# In which function a title works.
FUNCTIONS: Final = (
    "f_operations", "f_engineering", "f_sales", "f_customer_success", "f_marketing", "f_finance",
    "f_hr", "f_product", "f_design", "f_data", "f_legal", "f_management", "f_it",
    "f_administration", "f_health", "f_education", "f_research", "f_procurement", "f_other",
)  # fmt: skip
GROUPS: Final = (HEADS, ITEMS, FUNCTIONS)
_PLANES: Final = Planes(WEIGHTS, count=sum(map(len, GROUPS)), space=SPACE, step=STEP)
MOST_WORDS: Final = 16
ENDING: Final = 4  # letters
SHOUTED: Final = 0.8  # share of capitals
Weights = dict[str, float]


def head(text: str) -> Weights:
    """Return how much a heading speaks for each of HEADS: margins of the separating planes."""
    return _weighed(text, HEADS)


def item(text: str) -> Weights:
    """Return how much an entry's own short text speaks for each of ITEMS."""
    return _weighed(text, ITEMS)


def function(title: str, least: float) -> str:
    """Return the function that a title works in, empty where it leads by less than ``least``."""
    weights = _weighed(title, FUNCTIONS)
    second, first = sorted(FUNCTIONS, key=weights.__getitem__)[-2:]
    is_sure = weights[first] - weights[second] >= least
    return first.removeprefix("f_") if is_sure else ""


def is_most(text: str, kind: str) -> bool:
    """Say whether an entry speaks for one kind more than for any other."""
    weights = item(text)
    return max(weights, key=weights.__getitem__) == kind


@lru_cache(maxsize=20_000)
def _weighed(text: str, kinds: tuple[str, ...]) -> Weights:
    first = sum(len(group) for group in GROUPS[: GROUPS.index(kinds)])
    margins = _PLANES.margins(readings(text), first, first + len(kinds))
    return dict(zip(kinds, margins, strict=True))


def readings(text: str) -> Iterator[tuple[float, matters.Marks]]:
    """Yield the features of each reading and what one of them counts."""
    words = matters.words(text)[:MOST_WORDS]
    texts = (
        matters.features(_spelled(words)),
        matters.pieces(words),
        matters.features(_signs(text, words)),
        matters.features(_known(text)),
    )
    for found in filter(None, texts):
        yield 1 / math.sqrt(len(found)), matters.placed(found, SPACE)


def _spelled(words: list[str]) -> Iterator[str]:
    stems = [matters.stem(word) for word in words]
    yield from (f"w {stem}" for stem in stems)
    yield from (f"2 {one} {two}" for one, two in pairwise(stems))
    yield from (f"whole {word}" for word in words)
    if words:
        yield f"^ {stems[0]}"
        yield f"$ {stems[-1]}"
        yield f"$$ {words[-1][-ENDING:]}"
        yield f"^$ {words[0][-ENDING:]}"


_COUNT: Final = re.compile(r"\d")
_SIZE: Final = re.compile(r"\d ?(?:kg|g|l|ml|cm|mm|m|km|x)\b", re.IGNORECASE)
_SEXES: Final = re.compile(r"\([a-z](?:[/|*,][a-z]){1,3}\)|\b[mwfhdx]/[mwfhdx]\b", re.IGNORECASE)
_SHARE: Final = re.compile(r"\d ?%")
_SLASH: Final = re.compile(r"\w/\w|\(\w{1,3}\)")


def _signs(text: str, words: list[str]) -> Iterator[str]:
    yield f"long {min(len(words), 9)}"
    letters = [c for c in text if c.isalpha()]
    shouted = sum(c.isupper() for c in letters) > SHOUTED * len(letters)
    yield f"shouted {shouted}"
    yield f"begins {text[:1].isupper()} {text[:1].isdigit()}"
    yield f"ends {text.rstrip()[-1:] if text.rstrip()[-1:] in ':?!.)…' else ''}"
    if not shouted:
        yield f"names {min(sum(word[:1].isupper() for word in text.split()[1:]), 3)}"
    for tag, pattern in (
        ("n", _COUNT),
        ("kg", _SIZE),
        ("mwd", _SEXES),
        ("%", _SHARE),
        ("/", _SLASH),
    ):
        if pattern.search(text):
            yield tag
    if "," in text:
        yield ","


def _known(text: str) -> Iterator[str]:
    """Yield what rules know of a text."""
    told = text.strip()
    yield f"headed {postings.headed(told.rstrip(': '))}"
    for tag, is_known in (
        ("worker", names_worker(told)),
        ("trade", TRADE.search(told)),
        ("sells", catalogue.is_product_head(told.rstrip(": "))),
        ("aside", catalogue.is_aside(told)),
        ("name", catalogue.is_name(told)),
        ("virtue", VIRTUE.fullmatch(told)),
        ("step", STEP_OR_TRADE.fullmatch(told)),
        ("person", postings.is_person(told)),
        ("town", towns.is_town(told)),
        ("leads", title_in(told)),
        ("function", is_function(told)),
    ):
        if is_known:
            yield tag
