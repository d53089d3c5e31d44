"""Country names and codes as lists write them, brought to one ISO 3166 code."""

from __future__ import annotations

from functools import lru_cache

_NAMES = {
    "AR": "argentina",
    "AT": "austria|osterreich|österreich|aut",
    "AU": "australia|aus",
    "BE": "belgium|belgique|belgie|bel",
    "BR": "brazil|brasil|bra",
    "CA": "canada|can",
    "CH": "switzerland|schweiz|suisse|che",
    "CL": "chile|chl",
    "CN": "china|people's republic of china|prc|chn",
    "CO": "colombia|col",
    "CZ": "czech republic|czechia|cze",
    "DE": "germany|deutschland|deu|ger",
    "DK": "denmark|danmark|dnk",
    "EE": "estonia|est",
    "ES": "spain|españa|espana|esp",
    "FI": "finland|suomi|fin",
    "FR": "france|fra",
    "GB": "united kingdom|uk|great britain|england|scotland|wales|northern ireland|gbr|u.k.",
    "GR": "greece|grc",
    "HK": "hong kong|hkg",
    "HU": "hungary|hun",
    "ID": "indonesia|idn",
    "IE": "ireland|irl|republic of ireland",
    "IL": "israel|isr",
    "IN": "india|ind",
    "IT": "italy|italia|ita",
    "JP": "japan|jpn",
    "KE": "kenya|ken",
    "KR": "south korea|korea|republic of korea|kor",
    "LT": "lithuania|ltu",
    "LU": "luxembourg|lux",
    "LV": "latvia|lva",
    "MX": "mexico|méxico|mex",
    "MY": "malaysia|mys",
    "NG": "nigeria|nga",
    "NL": "netherlands|the netherlands|holland|nederland|nld",
    "NO": "norway|norge|nor",
    "NZ": "new zealand|nzl",
    "PH": "philippines|philipines|phl",
    "PL": "poland|polska|pol",
    "PT": "portugal|prt",
    "RO": "romania|rou",
    "SE": "sweden|sverige|swe",
    "SG": "singapore|sgp",
    "TH": "thailand|tha",
    "TR": "turkey|türkiye|turkiye|tur",
    "TW": "taiwan|twn",
    "UA": "ukraine|ukr",
    "US": "united states|united states of america|usa|u.s.|u.s.a.|america",
    "VN": "vietnam|vnm",
    "ZA": "south africa|zaf",
}
_CODES = {name: code for code, names in _NAMES.items() for name in names.split("|")}


@lru_cache(maxsize=4_096)
def country_code(text: str) -> str:
    """Return the two-letter code of a country; an unlisted name is only folded, never guessed."""
    name = " ".join(text.casefold().split()).rstrip(".")
    if name in _CODES or f"{name}." in _CODES:
        return _CODES.get(name) or _CODES[f"{name}."]
    return name.upper() if len(name) == 2 else name


def is_country(text: str) -> bool:
    """Say whether a text is the full name of a listed country; "IT" and "in" are words, too."""
    name = " ".join(text.casefold().split())
    return text in ("US", "USA", "UK") or (len(name) > 3 and name.rstrip(".") in _CODES)
