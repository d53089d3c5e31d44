"""Domains: the registrable name behind a URL, address or host, and whose it can be."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urlsplit

from publicsuffixlist import PublicSuffixList

from prospects import tables
from prospects.normalise.text import clean

FREE_MAIL = tables.words("free_mail.txt")
# Places where a company has a page and that are not the company's own.
SHARED_HOSTS = tables.words("shared_hosts.txt")
# Endings of countries that companies of all countries have.
_EVERYBODYS = frozenset(
    ["ac", "ag", "ai", "am", "as", "bz", "cc", "cd", "co", "cx", "dj", "eu", "fm", "gd", "gg", "gs",
     "io", "is", "la", "lc", "ly", "me", "ms", "mu", "nu", "sc", "sh", "so", "st", "su", "tk", "tm",
     "to", "tv", "vc", "vg", "ws"]
)  # fmt: skip
_URL_START = re.compile(r"^[a-z][a-z0-9+.-]{0,11}:/{0,2}")
_HOST = re.compile(r"^(?=.{1,253}$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$")


@lru_cache(maxsize=1)
def _suffixes() -> PublicSuffixList:
    return PublicSuffixList(accept_unknown=True, only_icann=False)


def host(value: str) -> str:
    """Return the host of a URL, e-mail address or bare name in ASCII, empty if there is none."""
    text = clean(value).lower().strip(" <>\"'()[],;")
    if _HOST.match(text):
        return "" if text.replace(".", "").isdigit() else text
    text = text.split()[0] if text else ""
    if "@" in text and "/" not in text:
        text = text.rpartition("@")[2]
    rest = _URL_START.sub("", text) if "://" in text or text.startswith("http:") else text
    try:
        name = urlsplit(f"//{rest}").hostname or ""
    except ValueError:
        return ""
    name = name.strip(".")
    if not name.isascii():
        try:
            name = name.encode("idna").decode("ascii")
        except UnicodeError:
            return ""
    return name if _HOST.match(name) and not name.replace(".", "").isdigit() else ""


@lru_cache(maxsize=131_072)
def registrable(value: str) -> str:
    """Return the registrable domain (`shop.acme.co.uk` → `acme.co.uk`), empty if there is none."""
    name = host(value)
    return (_suffixes().privatesuffix(name) or "") if name else ""


def company_domain(value: str) -> str:
    """Return the domain if it can be a company's own: no mail provider, no social network."""
    domain = registrable(value)
    return "" if domain in FREE_MAIL or domain in SHARED_HOSTS else domain


def is_free_mail(domain: str) -> bool:
    """Say whether anybody can have an address there."""
    return domain in FREE_MAIL or registrable(domain) in FREE_MAIL


def label(domain: str) -> str:
    """Return the name part of a registrable domain: `acme` of `acme.co.uk`."""
    return domain.partition(".")[0]


def country_of(domain: str) -> str:
    """Return the ISO country that a domain ends in, empty for endings that anybody may have."""
    ending = domain.rpartition(".")[2]
    if len(ending) != 2 or ending in _EVERYBODYS:
        return ""
    return "GB" if ending == "uk" else ending.upper()
