"""What is known beside the passage that a sentence is held against."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from outreach.claims import days as dates
from outreach.claims.passages import Index, Passage

# Pairs of a verdict and its reason. The verdict "missing" is unsupported, but what is missing may
# stand in the next sentence of the source.
Reasons = Iterable[tuple[str, str]]


@dataclass(frozen=True)
class Context:
    """What is known beside a passage; what the rest of its page says is read when asked for.

    Without an index the passage stands alone.
    """

    own: frozenset[str]  # folded words of the company's name
    known: frozenset[str]  # folded names that need no proof
    passage: Passage
    index: Index | None
    now: date

    @property
    def event_on(self) -> date | None:
        """The day of what the source tells, where known."""
        return self.passage.source.event_on

    @property
    def seen(self) -> date | None:
        """The day on which the source was stored."""
        fetched_at = self.passage.source.fetched_at
        return fetched_at.date() if fetched_at else None

    @cached_property
    def beside(self) -> frozenset[str]:
        """Folded words and stems of the sentences before and behind."""
        return self.index.beside(self.passage) if self.index else frozenset()

    @cached_property
    def nearby(self) -> frozenset[str]:
        """Those of the sentence before."""
        return self.index.nearby(self.passage) if self.index else frozenset()

    @property
    def elsewhere(self) -> Collection[str]:
        """Those of the whole source."""
        return self.index.elsewhere(self.passage) if self.index else ()

    @cached_property
    def page_days(self) -> tuple[dates.Day, ...]:
        """Dates around the passage."""
        return self.index.days_around(self.passage) if self.index else ()
