"""Choices of country and time zone."""

from datetime import datetime
from functools import cache
from zoneinfo import ZoneInfo, available_timezones

from babel import Locale

# Codes that are no country one could write from: unions, outlying areas, the unknown.
NO_COUNTRY = frozenset({"EU", "EZ", "UN", "QO", "XA", "XB", "ZZ"})
REGIONS = (
    "Africa",
    "America",
    "Antarctica",
    "Asia",
    "Atlantic",
    "Australia",
    "Europe",
    "Indian",
    "Pacific",
)
# What the IANA list only shortens.
WHOLE_NAMES = {
    "Australia/ACT": "Australian Capital Territory",
    "Australia/LHI": "Lord Howe Island",
    "Australia/NSW": "New South Wales",
    "Australia/North": "Northern Territory",
    "Australia/South": "South Australia",
    "Australia/West": "Western Australia",
}


@cache
def countries() -> list[tuple[str, str]]:
    """Return (ISO 3166 code, English name), by name."""
    names = Locale("en").territories
    found = [
        (code, str(name))
        for code, name in names.items()
        if len(code) == 2 and code.isalpha() and code not in NO_COUNTRY
    ]
    return sorted(found, key=lambda pair: pair[1])


def time_zones() -> list[tuple[str, str | list[tuple[str, str]]]]:
    """Return the places of the IANA list with their offsets today, by region; UTC first."""
    groups: list[tuple[str, str | list[tuple[str, str]]]] = [("UTC", "UTC")]
    for region in REGIONS:
        places = [(n, zone) for n, zone in _zones() if n.startswith(f"{region}/")]
        groups.append((region, [(n, _named(n, zone)) for n, zone in places]))
    return groups


@cache
def _zones() -> list[tuple[str, ZoneInfo]]:
    # Kept: reading six hundred files takes longer than asking all of them the time.
    return [(name, ZoneInfo(name)) for name in sorted(available_timezones())]


def _named(name: str, zone: ZoneInfo) -> str:
    offset = f"{datetime.now(zone):%z}"
    place = WHOLE_NAMES.get(name, name.split("/", 1)[1].replace("_", " "))
    return f"{place} (UTC{offset[:3]}:{offset[3:5]})"
