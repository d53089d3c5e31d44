"""What is known beside the passage that a sentence is held against."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date

from outreach.claims import days as dates

# Pairs of a verdict and its reason. The verdict "missing" is unsupported, but what is missing may
# stand in the next sentence of the source.
Reasons = Iterable[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Context:
    """What is known beside the passage: the company's and the person's names, dates, the page."""

    own: frozenset[str]  # folded words of the company's name
    known: frozenset[str]  # folded names that need no proof
    beside: frozenset[str]  # folded words and stems of the sentences before and behind
    nearby: frozenset[str]  # folded words and stems of the sentence before
    elsewhere: Collection[str]  # those of the whole source
    event_on: date | None
    page_days: tuple[dates.Day, ...]  # dates around the passage
    seen: date | None
    now: date
