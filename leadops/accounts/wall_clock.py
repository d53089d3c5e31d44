"""What the clock on the wall of a zone shows, against instants in microseconds since 1970."""

from datetime import UTC, date, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
MICROSECOND = timedelta(microseconds=1)
MINUTE = 60_000_000  # in the integer microseconds that all sums are made in
DAY_MINUTES = 24 * 60
DAY = DAY_MINUTES * MINUTE

Cut = tuple[int, int]  # a span in microseconds since 1970


def wall_cuts(zone: str, start: int, end: int) -> list[Cut]:
    """Return the instants at which the clock of `zone` shows a time in [start, end)."""
    cuts = []
    for begin, finish, offset in _offsets(zone, instant_of(start).year):
        shown_from, shown_to = max(start, begin + offset), min(end, finish + offset)
        if shown_from < shown_to:
            cuts.append((shown_from - offset, shown_to - offset))
    return cuts


@lru_cache(maxsize=1024)
def _offsets(zone: str, year: int) -> tuple[tuple[int, int, int], ...]:
    """Return (from, to, offset) for the stretches of one UTC year with a few days around it."""
    clock = zone_named(zone)
    begin, finish = year_bounds(year)
    begin, finish = begin - 4 * DAY, finish + 4 * DAY
    stretches = []
    since, offset, at = begin, _offset(clock, begin), begin
    while at < finish:
        step = min(at + DAY // 4, finish)  # no zone changes twice within six hours
        if (after := _offset(clock, step)) != offset:
            change = _change(clock, at, step, offset)
            stretches.append((since, change, offset))
            since, offset = change, after
        at = step
    return (*stretches, (since, finish, offset))


def _change(clock: ZoneInfo, low: int, high: int, offset: int) -> int:
    """Return the first second in (low, high] whose offset is not `offset`."""
    second = MINUTE // 60
    while high - low > second:
        middle = (low + high) // (2 * second) * second
        if _offset(clock, middle) == offset:
            low = middle
        else:
            high = middle
    return high


def _offset(clock: ZoneInfo, at: int) -> int:
    offset = clock.utcoffset(instant_of(at).astimezone(clock))
    assert offset is not None
    return offset // MICROSECOND


@lru_cache(maxsize=512)
def zone_named(name: str) -> ZoneInfo:
    """Return the zone of the tz database; ValueError where there is none."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError) as error:
        raise ValueError(f"Unknown time zone “{name[:60]}”.") from error


def year_bounds(year: int) -> Cut:
    """Return the first microsecond of a UTC year and that of the next."""
    days = (date(year, 1, 1) - EPOCH.date()).days
    return days * DAY, (days + (date(year + 1, 1, 1) - date(year, 1, 1)).days) * DAY


def micros_of(at: datetime) -> int:
    """Return an instant as microseconds since 1970."""
    return (at - EPOCH) // MICROSECOND


def instant_of(micros: int) -> datetime:
    """Return the UTC instant so many microseconds after 1970."""
    return EPOCH + timedelta(microseconds=micros)


def start_of_day(day: date, zone: str) -> datetime:
    """Return the first instant at which the clock of `zone` shows `day` or a later one."""
    midnight = (day - EPOCH.date()).days * DAY
    cuts = wall_cuts(zone, midnight, midnight + 2 * DAY)  # a zone may skip a whole day
    return instant_of(min(start for start, _ in cuts))


def local_day(at: datetime, zone: str) -> date:
    """Return the date that the clock of `zone` shows at `at`."""
    return at.astimezone(zone_named(zone)).date()


def in_zone(at: datetime, zone: str) -> datetime:
    """Return the same instant as the clock of `zone` shows it."""
    return at.astimezone(zone_named(zone))
