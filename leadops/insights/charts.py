"""What a chart says, and drawing several so that one that fails takes no other down.

A chart is words and numbers; templates and tags turn it into SVG and its table. Shares are between
0 and 1, intervals are Wilson 95 %.
"""

from __future__ import annotations

import csv
import io
import logging
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction

from leadops.accounts.models import Membership, User
from leadops.insights.queries.log import safe_cell
from leadops.tenancy.figures import Counted, Figures, kept_figures
from leadops.ui.middleware import new_reference
from leadops.ui.numbers import TOO_FEW, rate, wilson

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Question:
    """Who asks, about which days."""

    workspace: Any
    user: User
    membership: Membership
    since: datetime
    period: str


@dataclass(frozen=True)
class Arm:
    """So many of so many under a name: one row with its dot and interval."""

    name: str
    hits: int
    total: int
    note: str = ""
    subject: Any = None  # the row it is about, for its button
    on: date | None = None  # the first day of a week

    @property
    def share(self) -> float:
        return self.hits / self.total if self.total else 0.0

    @property
    def low(self) -> float:
        return wilson(self.hits, self.total)[0]

    @property
    def high(self) -> float:
        return wilson(self.hits, self.total)[1]

    @property
    def is_few(self) -> bool:
        return self.total < TOO_FEW

    @property
    def words(self) -> str:
        """The rate with its interval, or the bare count with what is wrong with it."""
        if not self.total:
            return "none yet"
        return f"{rate(self.hits, self.total)}{', too few to judge' if self.is_few else ''}"


@dataclass(frozen=True)
class Bar:
    """A number under a name, of the largest or of a limit."""

    name: str
    value: float
    largest: float
    words: str
    url: str = ""
    action: str = ""


@dataclass(frozen=True)
class Mark:
    """Something that changed on a day: a line in a weekly chart and a line of text."""

    on: date
    text: str


@dataclass(frozen=True)
class Chart:
    """One question with its answer in a sentence; what it is drawn as follows from what it has."""

    question: str
    answer: str
    head: tuple[str, ...] = ()
    arms: tuple[Arm, ...] = ()
    weeks: tuple[Arm, ...] = ()  # named by the week's first day, the oldest first
    bars: tuple[Bar, ...] = ()
    marks: tuple[tuple[float, Mark], ...] = ()  # with its place from 0 (left) to 1 (right)
    are_alike: bool = False  # arms of one kind that can be put together
    note: str = ""
    warning: str = ""
    as_of: datetime | None = None  # None: now

    @property
    def table(self) -> list[tuple[str, ...]]:
        """The rows of the data table, without the head."""
        shares: list[tuple[str, ...]] = [
            (one.name, f"{one.hits}", f"{one.total}", one.words) for one in self._shares
        ]
        return shares or [(one.name, one.words) for one in self.bars]

    @property
    def _shares(self) -> tuple[Arm, ...]:
        return self.arms or self.weeks

    @property
    def overall(self) -> float | None:
        """The share over all arms, where the dashed line stands; None where arms are not alike."""
        total = sum(one.total for one in self.arms)
        if not self.are_alike or not total:
            return None
        return sum(one.hits for one in self.arms) / total

    @property
    def top(self) -> float:
        """The right or upper end of the axis: what holds every interval that can be judged."""
        seen = [one.high for one in self._shares if one.total and not one.is_few]
        seen += [one.share for one in self._shares if one.total]
        return min(1.0, max([0.05, *seen]) * 1.1)

    @property
    def is_drawn(self) -> bool:
        """Whether a picture says more than its words: one dot alone compares nothing."""
        return sum(one.total > 0 for one in self._shares) > 1

    @property
    def middle(self) -> Arm:
        """The week in the middle, whose day stands under the plot."""
        return self.weeks[len(self.weeks) // 2]

    def as_csv(self) -> str:
        """Return its numbers as CSV in which no cell can be taken for a formula.

        A rate and both ends of its interval have a column each, between 0 and 1; a week is its
        first day.
        """
        out = io.StringIO()
        writer = csv.writer(out, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
        for row in self._numbers():
            writer.writerow([safe_cell(cell) for cell in row])
        return out.getvalue()

    def _numbers(self) -> Iterator[tuple[str, ...]]:
        if not self._shares:
            yield (*self.head[:1], "Number", *self.head[1:])
            yield from ((one.name, f"{one.value:g}", one.words) for one in self.bars)
            return
        what, hits, total = self.head[:3]
        yield (what, hits, f"{total} (n)", "Rate", "Low end, 95 %", "High end, 95 %", "Remark")
        for one in self._shares:
            found = (one.share, one.low, one.high) if one.total else ()
            rates = [f"{number:.4f}" for number in found] or [""] * 3
            remark = "none yet" if not one.total else "too few to judge" if one.is_few else ""
            name = one.on.isoformat() if one.on else one.name
            yield (name, f"{one.hits}", f"{one.total}", *rates, remark)


Maker = Callable[[Question], Chart]


def shared(name: str, count: Callable[[Question], Figures], question: Question) -> Counted[Figures]:
    """Count figures for everybody who asks about these days; `count` must not look at who asks."""
    return kept_figures(name, lambda: count(question), question.period)


@dataclass(frozen=True)
class Region:
    """A chart in its place on the page; without one, the reference of what went wrong."""

    key: str
    chart: Chart | None
    reference: str = ""


def load(key: str, makers: Mapping[str, Maker], question: Question) -> Region:
    """Make one chart; a fault stays in its region, is logged, and gets a reference."""
    try:
        with transaction.atomic():  # so that a failed query leaves the others a working connection
            return Region(key, makers[key](question))
    except Exception:
        reference = new_reference()
        log.exception("chart %s failed (ref %s)", key, reference)
        return Region(key, None, reference)


def compared(arms: tuple[Arm, ...], unit: str) -> str:
    """Say in a sentence which arm stands out; arms whose intervals overlap are not ranked."""
    fit = [arm for arm in arms if not arm.is_few]
    if not any(arm.total for arm in arms):
        return f"No {unit} yet."
    if not fit:
        return f"Too few to judge: under {TOO_FEW} {unit} each."
    if len(fit) == 1:
        return f"{fit[0].name}: {fit[0].words}."
    best = max(fit, key=lambda arm: (arm.share, arm.name))
    others = [arm for arm in fit if arm is not best]
    if all(best.low > arm.high for arm in others):
        return f"{best.name} stands above the others: {best.words}."
    return "No clear difference: the intervals overlap, so no order is claimed."
