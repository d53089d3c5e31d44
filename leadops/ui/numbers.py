"""Numbers as people read them: rates with their 95 % interval, counts, spans of time."""

from datetime import timedelta
from math import sqrt
from typing import Final

Z95: Final = 1.959963984540054
TOO_FEW: Final = 30


def wilson(hits: int, total: int) -> tuple[float, float]:
    """Return the Wilson interval of a share; (0, 1) when nothing was counted."""
    if total <= 0:
        return 0.0, 1.0
    share, z = hits / total, Z95
    ground = 1 + z * z / total
    middle = share + z * z / (2 * total)
    spread = z * sqrt(share * (1 - share) / total + z * z / (4 * total * total))
    return max(0.0, (middle - spread) / ground), min(1.0, (middle + spread) / ground)


def percent(share: float) -> str:
    """Return a share as percent, but never 0% or 100% for what is neither.

    Below ten with one decimal: limits lie there (bounces stop at 1.8%), and 2% would hide them.
    """
    told = _points(share)
    if told == "0" and share > 0:
        return "under 0.1%"
    if told == "100" and share < 1:
        return "over 99%"
    return f"{told}%"


def _points(share: float) -> str:
    tenths = round(share * 100, 1)
    return f"{tenths:.1f}" if 0 < tenths < 10 else f"{round(share * 100)}"


def rate(hits: int, total: int) -> str:
    """Return "31% (27–36%, n 412)", or "3 of 12" where a percentage would claim too much."""
    if total < TOO_FEW:
        return f"{hits} of {total}"
    low, high = wilson(hits, total)
    return f"{percent(hits / total)} ({_points(low)}–{_points(high)}%, n {total:,})"


def counted(number: int, noun: str) -> str:
    """Return "1 lead" or "1,204 leads"; the noun's plural ends in s."""
    return f"{number:,} {noun}" if number == 1 else f"{number:,} {noun}s"


def span(length: timedelta) -> str:
    """Return a length of time in its two largest units: "1 h 40 min", "45 s", "3 days 2 h"."""
    seconds = abs(int(length.total_seconds()))
    if seconds < 60:
        return f"{seconds} s"
    minutes, seconds = divmod(seconds, 60)
    if minutes < 10 and seconds:
        return f"{minutes} min {seconds} s"
    hours, minutes = divmod(minutes, 60)
    if not hours:
        return f"{minutes} min"
    days, hours = divmod(hours, 24)
    if not days:
        return f"{hours} h {minutes} min" if minutes else f"{hours} h"
    name = "day" if days == 1 else "days"
    return f"{days} {name} {hours} h" if hours else f"{days} {name}"
