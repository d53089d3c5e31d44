"""Moments as people read them: relative while fresh, exact always, the zone where it differs."""

from datetime import datetime, timedelta, tzinfo

from leadops.ui.numbers import span

MINUTE, DAY = timedelta(minutes=1), timedelta(days=1)


def relative(moment: datetime, now: datetime) -> str:
    """Return "3 min ago" or "in 2 h"; seconds are left out above a minute.

    Only whole minutes count, as in every span: "22 min ago" beside "waited 21 min" would be two.
    """
    length = abs(now - moment)
    if length < MINUTE:
        return "just now" if moment <= now else "in under a minute"
    whole = span(length // MINUTE * MINUTE)
    return f"{whole} ago" if moment <= now else f"in {whole}"


def exact(moment: datetime, now: datetime, zone: tzinfo, *, names_zone: bool = False) -> str:
    """Return the wall-clock time in `zone`, no longer than it must be to be unmistakable."""
    local, today = moment.astimezone(zone), now.astimezone(zone)
    if local.date() == today.date():
        text = f"{local:%H:%M}"
    elif abs(local - today) < timedelta(days=6):
        text = f"{local:%a %H:%M}"
    elif local.year == today.year:
        text = f"{local.day} {local:%b %H:%M}"
    else:
        text = f"{local.day} {local:%b %Y %H:%M}"
    return f"{text} {local.tzname()}" if names_zone else text


def full(moment: datetime, zone: tzinfo) -> str:
    """Return the whole moment with its zone, for titles and print."""
    local = moment.astimezone(zone)
    return f"{local:%a} {local.day} {local:%b %Y %H:%M:%S} {local.tzname()}"
