"""Blocking keys: two records are compared only if they share one of these 64-bit numbers."""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from functools import lru_cache

from prospects.matching.facts import Account, Contact, Rarity

_SOUNDS = tuple(
    (re.compile(pattern), letter)
    for pattern, letter in (
        ("ph", "f"), ("ck|q|c(?=[aou]|$)", "k"), ("sch|sh|ch", "s"), ("tz|z", "s"), ("v|w", "f"),
        ("[dt]h?", "t"), ("j|y", "i"), ("[gk]h?", "k"), ("h", ""),
    )
)  # fmt: skip
_VOWELS = re.compile(r"(?<!^)[aeiou]+")
_DOUBLES = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """A key's kind, its number, and whether sharing it alone nearly decides."""

    kind: str
    number: int
    is_exact: bool = False


def number(kind: str, value: str) -> int:
    """Return the first 64 bits of the SHA-256 of kind and value, as PostgreSQL's bigint."""
    digest = hashlib.sha256(f"{kind}\x1f{value}".encode()).digest()
    return int.from_bytes(digest[:8], "big", signed=True)


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """Return how a Latin word sounds, roughly and for many languages."""
    text = _DOUBLES.sub(r"\1", word)
    for pattern, letter in _SOUNDS:
        text = pattern.sub(letter, text)
    return _DOUBLES.sub(r"\1", _VOWELS.sub("", text))


def account_keys(account: Account, rarity: Rarity | None = None) -> frozenset[Key]:
    """Return the keys of a company."""
    words = rarity or Rarity.of(())
    found: set[tuple[str, str, bool]] = set()
    if account.domain:
        found.add(("domain", account.domain, True))
    if account.name:
        found.add(("name", account.name, True))
        found.add(("squashed", account.name.replace(" ", "")[:12], False))
    if account.phone:
        found.add(("phone", account.phone, False))
    telling = sorted(account.tokens, key=lambda word: (-words.bits(word), word))[:3]
    place = account.where.city or account.where.region or account.where.country
    for position, word in enumerate(telling):
        found.add(("sound", f"{sound(word)}|{place[:4]}", False))
        found.add(("word", word, False))
        for other in telling[position + 1 :]:
            found.add(("words", "|".join(sorted((sound(word), sound(other)))), False))
    if len(account.tokens) > 2:
        found.add(("initials", "".join(word[0] for word in account.tokens), False))
    if len(account.tokens) == 1 and len(account.name) <= 5:
        found.add(("initials", account.name, False))
    found |= _place_keys(account.where.house, account.where.street, account.where.postcode)
    return frozenset(Key(kind, number(kind, value), exact) for kind, value, exact in found)


def contact_keys(contact: Contact) -> frozenset[Key]:
    """Return the keys of a person."""
    found: set[tuple[str, str, bool]] = set()
    if contact.email:
        found.add(("email", contact.email, not contact.is_role_address))
    if contact.profile:
        found.add(("profile", contact.profile, True))
    first, last = contact.first, contact.last
    employer = contact.domain or contact.company
    if first and last and employer:
        found.add(("person", f"{first}|{last}|{employer}", True))
    if last and employer:
        found.add(("family", f"{sound(last)}|{employer}", False))
    if first and last:
        found.add(("whole", "|".join(sorted((first, last))), False))
        found.add(("sounds", "|".join(sorted((sound(first), sound(last)))), False))
        found.add(("start", f"{last[:3]}|{first[:3]}", False))
    if contact.phone:
        found.add(("phone", contact.phone, False))
    if contact.birth_date:
        found.add(("born", contact.birth_date, False))
    if contact.number:
        found.add(("number", contact.number, False))
    found |= _place_keys(contact.where.house, contact.where.street, contact.where.postcode)
    return frozenset(Key(kind, number(kind, value), exact) for kind, value, exact in found)


def _place_keys(house: str, street: tuple[str, ...], postcode: str) -> set[tuple[str, str, bool]]:
    longest = max(street, key=len, default="")
    found = set()
    if house and longest:
        found.add(("address", f"{house}|{sound(longest)}", False))
    if postcode and longest:
        found.add(("street", f"{postcode}|{sound(longest)}", False))
    return found
