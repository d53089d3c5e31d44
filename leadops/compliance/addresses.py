"""One spelling and one hash for each mailbox and each domain.

A suppression must catch the same mailbox however it is spelled, so folding is generous: case,
full-width letters, "+tags", international domains, and the dots that Google ignores. The hash is
all that stays after an erasure, and it must outlive every key of the instance, so it has none.
"""

import hashlib
import re
import unicodedata
from functools import lru_cache

import idna

GOOGLE = frozenset({"gmail.com", "googlemail.com"})
_SPACE_OR_CONTROL = re.compile(r"[\s\x00-\x1f\x7f-\x9f]")
MAX_ADDRESS = 254  # RFC 5321, 4.5.3.1.3 with the erratum 1690


@lru_cache(maxsize=4096)
def normalise_address(address: str) -> str:
    """Return the mailbox in one spelling, or "" for what is no address."""
    folded = unicodedata.normalize("NFKC", address).strip().strip("<>").strip()
    local, at, domain = folded.rpartition("@")
    domain = normalise_domain(domain)
    local = local.strip('"').casefold()
    if not (at and local and domain) or len(folded) > MAX_ADDRESS or _is_broken(folded):
        return ""
    local = local.split("+", 1)[0] or local
    if domain in GOOGLE:
        local, domain = local.replace(".", "") or local, "gmail.com"
    return f"{local}@{domain}"


def normalise_domain(domain: str) -> str:
    """Return the domain in lower-case ASCII without a closing dot, or "" for what is no domain."""
    folded = unicodedata.normalize("NFKC", domain).strip().strip(".").lstrip("@").casefold()
    if not folded or len(folded) > MAX_ADDRESS or _is_broken(folded) or "@" in folded:
        return ""
    if folded.isascii():
        return folded
    try:
        return idna.encode(folded, uts46=True).decode("ascii").lower()
    except idna.IDNAError:
        return ""


def _is_broken(text: str) -> bool:
    return bool(_SPACE_OR_CONTROL.search(text))


def domain_of(address: str) -> str:
    """Return the domain of an address, or ""."""
    return normalise_address(address).rpartition("@")[2]


def domain_and_parents(domain: str) -> list[str]:
    """Return the domain and those above it, down to two labels: a suppressed one covers all."""
    labels = normalise_domain(domain).split(".")
    return [".".join(labels[index:]) for index in range(max(1, len(labels) - 1))]


@lru_cache(maxsize=4096)
def address_hash(address: str) -> str:
    """Return the SHA-256 of the mailbox, or "" for what is no address."""
    return _digest("address", normalise_address(address))


@lru_cache(maxsize=4096)
def domain_hash(domain: str) -> str:
    """Return the SHA-256 of the domain, or "" for what is no domain."""
    return _digest("domain", normalise_domain(domain))


def _digest(kind: str, text: str) -> str:
    return hashlib.sha256(f"leadops {kind}\n{text}".encode()).hexdigest() if text else ""


def kind_and_label(text: str) -> tuple[str, str] | None:
    """Return ("address" or "domain", its one spelling), None for what is neither."""
    text = text.strip()
    if "@" in text.lstrip("@"):
        mailbox = normalise_address(text)
        return ("address", mailbox) if "." in domain_of(text) else None
    domain = normalise_domain(text)
    return ("domain", domain) if "." in domain else None
