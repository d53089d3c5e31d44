"""Countries and regions in their many spellings."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from prospects import tables
from prospects.normalise.text import clean, plain

_NOISE = re.compile(r"[^\w]+")


@dataclass(frozen=True, slots=True)
class Place:
    """Where a record says it is: ISO country, region code or name, city."""

    country: str = ""
    region: str = ""
    city: str = ""


def _folded(text: str) -> str:
    return _NOISE.sub("", plain(text).replace("&", "and"))


@lru_cache(maxsize=1)
def _countries() -> dict[str, str]:
    known: dict[str, str] = {}
    rows = tables.rows("countries.tsv")
    for iso2, iso3, names in rows:
        for name in names.split("|"):
            known.setdefault(_folded(name), iso2)
        known.setdefault(iso3.lower(), iso2)
    known.update({iso2.lower(): iso2 for iso2, _, _ in rows})
    return known


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    return {iso2: names.split("|")[0] for iso2, _, names in tables.rows("countries.tsv")}


@lru_cache(maxsize=1)
def _regions() -> dict[str, dict[str, str]]:
    known: dict[str, dict[str, str]] = {}
    for country, code, name, aliases in tables.rows("regions.tsv"):
        table = known.setdefault(country, {})
        for spelling in (code, name, *filter(None, aliases.split("|"))):
            table[_folded(spelling)] = code
    return known


@lru_cache(maxsize=16_384)
def country(value: str) -> str:
    """Return the ISO 3166 two-letter code, empty if the text names no country."""
    text = clean(value)
    found = _countries().get(_folded(text), "")
    if not found and "," in text:
        # "Berlin, Germany": the country stands last.
        found = _countries().get(_folded(text.rpartition(",")[2]), "")
    return found


def country_name(code: str) -> str:
    """Return the country's English name, or the code where it is unknown."""
    return _names().get(code, code)


@lru_cache(maxsize=16_384)
def region(value: str, country_code: str = "") -> str:
    """Return the region's code where its country's regions are known, else its clean name."""
    text = clean(value)
    if country_code:
        return _regions().get(country_code, {}).get(_folded(text), text)
    # Without a country only a full US name tells; two letters could be many places.
    code = _regions()["US"].get(_folded(text))
    return code if code and len(text) > 3 else text


def country_by_region(value: str) -> str:
    """Return the one country that has a region of this full name, empty if none or several."""
    text = clean(value)
    if len(text) < 4:
        return ""
    found = [code for code, table in _regions().items() if _folded(text) in table]
    return found[0] if len(found) == 1 and not _countries().get(_folded(text)) else ""


@lru_cache(maxsize=16_384)
def location(value: str) -> Place:
    """Read a free location such as `Austin, TX, United States` or `Greater Berlin Area`.

    `Atlanta, Georgia` names a state as well as a country: then the region stands alone.
    """
    parts = [part.strip() for part in clean(value).split(",") if part.strip()]
    if not parts:
        return Place()
    last = _folded(parts[-1])
    state = _regions()["US"].get(last, "") if len(parts) == 2 else ""
    code = _countries().get(last, "")
    if state:
        is_doubtful = bool(code) and len(parts[-1]) > 2
        return Place("" if is_doubtful else "US", state, _city(parts[0]))
    region_name = ""
    if code:
        parts = parts[:-1]
    if len(parts) >= 2:
        region_name = region(parts[-1], code or "US")
        code = code or ("US" if _regions()["US"].get(_folded(parts[-1])) else "")
        region_name = region_name if code else ""
    return Place(code, region_name, _city(parts[0]) if parts else "")


def _city(text: str) -> str:
    return _AREA.sub("", text).strip()


_AREA = re.compile(r"(?i)^greater\s+|\s+(?:metropolitan\s+|bay\s+)?(?:area|region)$|\s+metro$")
