"""Working time against businesstimedelta, on the same calendar, in turns: `python -m bench.speed.clocks`.

Due instants of 60 working minutes, and working minutes between two instants, Monday to Friday
9-17 in Berlin with the holidays of Bavaria. Both sides answer the same questions and are compared
first; where they differ is printed. The peer is no dependency: install it beside.
"""

import random
import sys
import time
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from datetime import time as clock_time
from typing import Any

import holidays

from bench.figures import Pace, speed_table
from leadops.accounts.calendars import (
    add_working_time,
    calendar_from_json,
    working_minutes,
)

OURS, THEIRS, ROUNDS = 50_000, 300, 3
ZONE = "Europe/Berlin"
HOUR = timedelta(minutes=60)
Pairs = Sequence[tuple[datetime, datetime]]


def main() -> int:
    """Print the ratios of three interleaved rounds."""
    try:
        found = _peer()
    except ImportError:
        sys.stderr.write("businesstimedelta is not installed here; nothing to compare with.\n")
        return 1
    calendar = calendar_from_json({"zone": ZONE, "holidays": "DE-BY"})
    pairs = _pairs(OURS)
    rules, length, zone = found
    local = [(one.astimezone(zone), two.astimezone(zone)) for one, two in pairs[:THEIRS]]
    hour = length(rules, hours=1)

    def our_due() -> list[Any]:
        return [add_working_time(start, HOUR, calendar) for start, _ in pairs]

    def their_due() -> list[Any]:
        return [start + hour for start, _ in local]

    def our_minutes() -> list[Any]:
        return [working_minutes(start, end, calendar) for start, end in pairs]

    def their_minutes() -> list[Any]:
        return [rules.difference(start, end).timedelta / HOUR * 60 for start, end in local]

    paces = [
        _pace("due instant of 60 working minutes", our_due, their_due),
        _pace("working minutes within 14 days", our_minutes, their_minutes),
    ]
    sys.stdout.write(speed_table(paces) + "\n")
    same = sum(abs(a - b) < 1e-6 for a, b in zip(our_minutes(), their_minutes(), strict=False))
    sys.stdout.write(f"the same minutes on {same} of {THEIRS} pairs\n")
    return 0


def _peer() -> tuple[Any, Any, Any]:
    import businesstimedelta as peer
    import pytz  # the zones that the peer was written for

    zone = pytz.timezone(ZONE)
    days = peer.WorkDayRule(clock_time(9), clock_time(17), working_days=[0, 1, 2, 3, 4], tz=zone)
    off = peer.HolidayRule(holidays.country_holidays("DE", subdiv="BY"), tz=zone)
    return peer.Rules([days, off]), peer.BusinessTimeDelta, zone


def _pairs(count: int) -> Pairs:
    rng = random.Random(7)
    origin = datetime(2026, 1, 1, tzinfo=UTC)
    starts = [origin + timedelta(seconds=rng.randrange(2 * 365 * 86_400)) for _ in range(count)]
    return [(start, start + timedelta(seconds=rng.randrange(14 * 86_400))) for start in starts]


def _pace(name: str, ours: Callable[[], list[Any]], theirs: Callable[[], list[Any]]) -> Pace:
    ours(), theirs()  # tables are made once
    rounds = [(_rate(ours), _rate(theirs)) for _ in range(ROUNDS)]
    left, right = zip(*rounds, strict=True)
    return Pace(name, left, right, "a second", "businesstimedelta 1.0.1")


def _rate(run: Callable[[], list[Any]]) -> float:
    start = time.perf_counter()
    done = len(run())
    return done / (time.perf_counter() - start)


if __name__ == "__main__":
    raise SystemExit(main())
