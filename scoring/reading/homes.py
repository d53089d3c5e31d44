"""The country that a page is written in: by its address, its mail, its script, its language.

Pure. A guess for what writes no country beside it: codes of a form that several countries share.
"""
# ruff: noqa: E501 - tables of patterns

import re
from itertools import islice
from typing import Final

import phonenumbers

from prospects.normalise import places
from scoring.reading.pages import SitePage


def home_country(page: SitePage) -> str:
    """Guess a page's country by its address, its script and its language; empty if they do not tell."""
    return page.kept("home country", lambda: _home_country(page))


def _home_country(page: SitePage) -> str:
    for url in (page.url, *(match[1] for match in _STATED_URL.finditer(page.source[:MAX_HEAD]))):
        if country := country_of_host(url.partition("://")[2].partition("/")[0]):
            return country
    if mail := _mail_country(page):
        return mail
    if script := next(
        (home for sign, home in _SCRIPTS if len(sign.findall(page.text[:3000])) > MIN_SIGNS), ""
    ):
        return script
    if dialled := _dialled_country(page):
        return dialled
    root = re.search(
        r"<html[^>]{0,300}?\blang=[\"']?[a-zA-Z]{2}[-_]([A-Z]{2})\b", page.source[:3000]
    )
    return root[1] if root else _SPOKEN_IN.get(page.language, "")


def country_of_host(host: str) -> str:
    """Return the country whose domain a host ends in; empty for one that is sold to everybody."""
    label = host.rpartition(".")[2].upper()
    if label == "UK":
        return "GB"
    is_known = len(label) == 2 and places.country_name(label) != label
    return label if is_known and label not in _NO_HOME else ""


_MAIL_HOST: Final = re.compile(r"[\w.+-]@[\w.-]{2,60}\.([a-z]{2})\b(?!\.[a-z])", re.IGNORECASE)


def _mail_country(page: SitePage) -> str:
    """Return the country at whose hosts all the page's mail is, empty for several or none."""
    found = islice(_MAIL_HOST.finditer(page.text[:MAX_MAIL_TEXT]), 20)
    hosts = {"GB" if match[1].upper() == "UK" else match[1].upper() for match in found} - _NO_HOME
    named = {host for host in hosts if places.country_name(host) != host}
    return named.pop() if len(named) == 1 else ""


_DIALLED: Final = re.compile(r"(?<![\w+])(?:\+|00)([1-9][\d .()/-]{8,18})\d")


def _dialled_country(page: SitePage) -> str:
    """Return the one country whose numbers the page writes with its code, where they speak so."""
    found = islice(_DIALLED.finditer(page.text[:MAX_MAIL_TEXT]), 20)
    codes = {_country_of(re.sub(r"\D", "", match[1])) for match in found}
    return codes.pop() if len(codes) == 1 and page.language in _WIDELY_SPOKEN else ""


def _country_of(digits: str) -> str:
    """Return the country of a dialling code, empty for one that several share."""
    for length in (3, 2, 1):
        code = int(digits[:length])
        if regions := phonenumbers.COUNTRY_CODE_TO_REGION_CODE.get(code):
            return regions[0] if len(regions) == 1 and regions[0] != "001" else ""
    return ""


# Of these no language tells the country; templates bring a country's sign along with it.
_WIDELY_SPOKEN: Final = frozenset({"ar", "en", "es", "fr", "pt"})
MAX_MAIL_TEXT: Final = 100_000
MIN_SIGNS: Final = 60
# Scripts of one country, whatever a template's markup says of the language.
_SCRIPTS: Final = (
    (re.compile(r"[\uac00-\ud7a3]"), "KR"),
    (re.compile(r"[\u3041-\u30ff]"), "JP"),
    (re.compile(r"[\u0e01-\u0e5b]"), "TH"),
    (re.compile(r"[\u05d0-\u05ea]"), "IL"),
    (re.compile(r"[\u0370-\u03ff]"), "GR"),
)
MAX_HEAD: Final = 20_000  # characters in which a page states its own address
_STATED_URL = re.compile(
    r"<(?:base|link[^>]{0,80}\brel=[\"']?canonical)\b[^>]{0,80}?\bhref=[\"']?(https?://[\w.-]{4,100})",
    re.IGNORECASE,
)
# Sold to everybody, so they name no country.
_NO_HOME: Final = frozenset(
    {"IO", "AI", "CO", "TV", "ME", "CC", "FM", "LY", "SH", "GG", "TO", "EU"}
)
_SPOKEN_IN: Final = {
    "de": "DE", "fr": "FR", "it": "IT", "es": "ES", "nl": "NL", "pl": "PL", "pt": "PT", "sv": "SE",
    "da": "DK", "nb": "NO", "no": "NO", "fi": "FI", "cs": "CZ", "sk": "SK", "hu": "HU", "el": "GR",
    "ro": "RO", "ja": "JP", "ko": "KR", "tr": "TR", "ru": "RU", "uk": "UA", "bg": "BG", "hr": "HR",
    "sl": "SI", "et": "EE", "lv": "LV", "lt": "LT",
}  # fmt: skip
