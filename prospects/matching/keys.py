"""Keys: two records are compared only if they share one.

A rule names the fields whose combination is the key. The product stores keys as 64-bit numbers and
looks them up in SQL; a whole file is sorted by the same combinations in memory.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from prospects.matching.facts import Record, phone_tail
from prospects.matching.names import Rarity

_SOUNDS = tuple(
    (re.compile(pattern, re.MULTILINE), letter)
    for pattern, letter in (
        ("ph", "f"), ("ck|q|c(?=[aou]|$)", "k"), ("sch|sh|ch", "s"), ("tz|z", "s"), ("v|w", "f"),
        ("[dt]h?", "t"), ("j|y", "i"), ("[gk]h?", "k"), ("h", ""),
    )
)  # fmt: skip
_VOWELS = re.compile(r"(?<!^)[aeiou]+", re.MULTILINE)
_DOUBLES = re.compile(r"(.)\1+")


@dataclass(frozen=True, slots=True, order=True)
class Key:
    """A key's kind, its number, and whether sharing it alone nearly decides."""

    kind: str
    number: int
    is_exact: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """A kind of key: the fields that make it, in one or several ways, and how many may share it.

    Where more records than `most` share a key, each meets only its neighbours in `order`; where
    `most` is negative such a key is dropped.
    """

    kind: str
    ways: tuple[tuple[str, ...], ...]
    most: int = 40
    is_exact: bool = False

    def touches(self, fields: Iterable[str]) -> bool:
        """Say whether the key is made of any of these fields."""
        made_of = {
            name for way in self.ways for part in way for name in _MADE_OF.get(part, (part,))
        }
        return not made_of.isdisjoint(fields)


# What the parts of keys are made of, where that is not a field itself.
_MADE_OF = {
    "phone_tail": ("phone",), "street_sound": ("street",), "last_sound": ("last",),
    "employer": ("domain", "company"), "whole": ("first", "last"), "sounds": ("first", "last"),
    **dict.fromkeys(("word1", "word2", "word3", "pair1", "pair2", "pair3"), ("name",)),
    "squashed": ("name",), "initials": ("name",), "local": ("email",),
}  # fmt: skip


def number(kind: str, value: str) -> int:
    """Return the first 64 bits of the SHA-256 of kind and value, as PostgreSQL's bigint."""
    digest = hashlib.sha256(f"{kind}\x1f{value}".encode()).digest()
    return int.from_bytes(digest[:8], "big", signed=True)


@lru_cache(maxsize=65_536)
def sound(word: str) -> str:
    """Return how a Latin word sounds, roughly and for many languages."""
    return _sounding(word)


def sounds(words: Sequence[str]) -> list[str]:
    """Return the sounds of many words without line breaks, a line each: once over all of them."""
    return _sounding("\n".join(words)).split("\n") if words else []


def _sounding(text: str) -> str:
    text = _DOUBLES.sub(r"\1", text)
    for pattern, letter in _SOUNDS:
        text = pattern.sub(letter, text)
    return _DOUBLES.sub(r"\1", _VOWELS.sub("", text))


ACCOUNT_RULES = (
    Rule("domain", (("domain",),), is_exact=True),
    Rule("name", (("name",),), is_exact=True),
    Rule("email", (("email",),)),
    Rule("number", (("number",),)),
    Rule("phone", (("phone_tail",),)),
    Rule("squashed", (("squashed",),)),
    Rule("word", (("word1",), ("word2",), ("word3",))),
    Rule("words", (("pair1",), ("pair2",), ("pair3",))),
    Rule("initials", (("initials",),)),
    Rule("address", (("house", "street_sound"),)),
    Rule("street", (("postcode", "street_sound"),)),
    Rule("house", (("postcode", "house"),)),
)
CONTACT_RULES = (
    Rule("email", (("email",),), is_exact=True),
    Rule("profile", (("profile",),), is_exact=True),
    Rule("person", (("first", "last", "employer"),), is_exact=True),
    Rule("number", (("number",),)),
    Rule("phone", (("phone_tail",),)),
    Rule("family", (("last_sound", "employer"),)),
    Rule("given", (("first", "employer"),), most=-8),
    Rule("local", (("local", "last_sound"), ("local", "first")), most=-6),
    Rule("whole", (("whole",),), most=-12),
    Rule("sounds", (("sounds",),), most=-12),
    Rule("born", (("birth",),)),
    Rule("address", (("house", "street_sound"),)),
    Rule("street", (("postcode", "street_sound"),)),
    Rule("post", (("postcode", "last_sound"), ("postcode", "first"), ("postcode", "house"))),
    Rule("town", (("city", "last_sound"), ("city", "first")), most=-12),
)


def derived_of_name(name: str, rarity: Rarity) -> dict[str, str]:
    """Return the keyed parts of a folded company name."""
    words = name.split()
    telling = sorted(dict.fromkeys(words), key=lambda word: (-rarity.bits(word), word))[:3]
    found = {f"word{place}": word for place, word in enumerate(telling, start=1)}
    pairs = [(0, 1), (0, 2), (1, 2)]
    for place, (one, other) in enumerate(pairs, start=1):
        if other < len(telling):
            found[f"pair{place}"] = "|".join(sorted((sound(telling[one]), sound(telling[other]))))
    found["squashed"] = name.replace(" ", "")[:12]
    if len(words) > 2:
        found["initials"] = "".join(word[0] for word in words)
    elif len(words) == 1 and len(name) <= 5:
        found["initials"] = name
    return found


def street_sound(street: str) -> str:
    """Return the sound of a street's longest word."""
    return sound(max(street.split(), key=len)) if street else ""


def whole(first: str, last: str) -> str:
    """Return both parts of a name in one order, whichever stood first."""
    return "|".join(sorted((first, last))) if first and last else ""


def account_keys(account: Record, rarity: Rarity | None = None) -> frozenset[Key]:
    """Return the keys of a company."""
    parts = dict(account.values)
    parts |= derived_of_name(account["name"], rarity or Rarity.of(())) if account["name"] else {}
    return frozenset(_keys(_with_common(parts), ACCOUNT_RULES))


def contact_keys(contact: Record) -> frozenset[Key]:
    """Return the keys of a person."""
    parts = _with_common(dict(contact.values))
    first, last = contact["first"], contact["last"]
    parts["last_sound"] = sound(last)
    parts["employer"] = contact["domain"] or contact["company"]
    parts["whole"] = whole(first, last)
    parts["sounds"] = whole(sound(first), sound(last))
    return frozenset(_keys(parts, CONTACT_RULES))


def _with_common(parts: dict[str, str]) -> dict[str, str]:
    parts["phone_tail"] = phone_tail(parts.get("phone", ""))
    parts["street_sound"] = street_sound(parts.get("street", ""))
    return parts


def _keys(parts: dict[str, str], rules: tuple[Rule, ...]) -> Iterator[Key]:
    for rule in rules:
        for way in rule.ways:
            if all(map(parts.get, way)):
                value = "|".join([parts[field] for field in way])
                is_exact = rule.is_exact and not (rule.kind == "email" and parts.get("role"))
                yield Key(rule.kind, number(rule.kind, value), is_exact)
