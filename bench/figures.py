"""A measured figure, and the tables that show figures."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from scipy.stats import binomtest


@dataclass(frozen=True)
class Figure:
    """One line of a quality report.

    `value` is in the unit that `name` says. `low` and `high` are the ends of its 95 % interval,
    None where there is none (a count). `goal` is a comparison such as ">= 0.95", or empty. `n` is
    what was counted, `note` names the data, the peer or the reason of a miss.
    """

    name: str
    value: float
    n: int
    low: float | None = None
    high: float | None = None
    goal: str = ""
    note: str = ""

    @property
    def met(self) -> bool | None:
        """Tell whether the value keeps its goal; None without a goal or without data."""
        if not self.goal or not self.n:
            return None
        sign, number = self.goal.split()
        bound = float(number)
        return {">=": self.value >= bound, "<=": self.value <= bound, "==": self.value == bound}[
            sign
        ]


def rate(name: str, hits: int, n: int, *, goal: str = "", note: str = "") -> Figure:
    """Return hits of n with its Wilson interval at 95 % (Wilson, JASA 22, 1927)."""
    if n == 0:
        return Figure(name, math.nan, 0, goal=goal, note=note)
    ends = binomtest(hits, n).proportion_ci(method="wilson")
    return Figure(name, hits / n, n, float(ends.low), float(ends.high), goal, note)


def count(name: str, value: int, n: int, *, goal: str = "", note: str = "") -> Figure:
    """Return a plain count, such as crashes or traps taken, of n tried."""
    return Figure(name, value, n, goal=goal, note=note)


def f1(name: str, hits: int, found: int, true: int, *, goal: str = "", note: str = "") -> Figure:
    """Return F1 = 2·hits / (found + true).

    F1 is the share J = hits / (found + true - hits) seen as 2J / (1 + J), a monotone map, so its
    interval is the map of J's Wilson interval.
    """
    share = rate("", hits, found + true - hits)

    def mapped(value: float) -> float:
        return 2 * value / (1 + value)

    low, high = share.low or 0.0, share.high or 0.0
    return Figure(
        name, mapped(share.value), found + true - hits, mapped(low), mapped(high), goal, note
    )


@dataclass(frozen=True)
class Pace:
    """One line of a speed report: two sides measured in turn in one run.

    `ours` and `theirs` are rates (units a second) of the rounds, in order; the ratio is of medians.
    """

    name: str
    ours: Sequence[float]
    theirs: Sequence[float]
    unit: str
    against: str
    goal: str = ""
    note: str = ""

    @property
    def ratio(self) -> float:
        """Return median(ours) / median(theirs)."""
        return median(self.ours) / median(self.theirs)


def quality_table(figures: Iterable[Figure]) -> str:
    """Return the figures as a Markdown table."""
    lines = ["| what | value | 95 % | n | goal | met | note |", "|---|---:|---|---:|---|---|---|"]
    for figure in figures:
        between = (
            ""
            if figure.low is None or figure.high is None
            else f"{_number(figure.low)} to {_number(figure.high)}"
        )
        met = {None: "", True: "yes", False: "**no**"}[figure.met]
        if figure.goal and not figure.n:
            met = "not measured"
        lines.append(
            f"| {figure.name} | {_number(figure.value)} | {between} | {figure.n:,} "
            f"| {figure.goal} | {met} | {figure.note} |"
        )
    return "\n".join(lines)


def speed_table(paces: Iterable[Pace]) -> str:
    """Return the paces as a Markdown table."""
    lines = ["| what | ours | against | ratio | goal | note |", "|---|---:|---|---:|---|---|"]
    lines += [
        f"| {pace.name} | {median(pace.ours):,.0f} {pace.unit} "
        f"| {pace.against}: {median(pace.theirs):,.0f} | {pace.ratio:.3g} "
        f"| {pace.goal} | {pace.note} |"
        for pace in paces
    ]
    return "\n".join(lines)


def _number(value: float) -> str:
    if math.isnan(value):
        return "no data"
    return f"{value:,.0f}" if value == int(value) and abs(value) != 1 else f"{value:.3f}"
