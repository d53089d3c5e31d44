"""Choices of country and time zone."""

from functools import cache
from zoneinfo import available_timezones

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


@cache
def time_zones() -> list[tuple[str, str | list[tuple[str, str]]]]:
    """Return the places of the IANA list, grouped by region; UTC first."""
    names = sorted(available_timezones())
    groups: list[tuple[str, str | list[tuple[str, str]]]] = [("UTC", "UTC")]
    for region in REGIONS:
        places = [n for n in names if n.startswith(f"{region}/")]
        groups.append((region, [(n, n.split("/", 1)[1].replace("_", " ")) for n in places]))
    return groups
