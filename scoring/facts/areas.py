"""Where a company says that it works: towns, regions and countries that its own words name."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from prospects.normalise import places
from scoring import addresses, entities
from scoring.company import Company
from scoring.entities import Entity
from scoring.facts.fact import Fact, home_of, sentences
from scoring.facts.ownership import is_foreign, is_template
from scoring.pages import Block, SitePage

FIELDS: Final = {"CITY": "city", "STATE": "region", "COUNTRY": "country"}
MAX_LOOKED_AT: Final = 300  # places of one page
MIN_QUOTE: Final = 4  # letters
LIST_SHARE: Final = 0.4  # of a block's letters that are names of places: then it is a list of them
_AT = re.compile(
    r"\b(?:in|near|around|throughout|across|serving|serves?|from|to|of|at|between|over)\b"
    r"[^.!?;:]{0,80}$",
    re.IGNORECASE,
)


def areas(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the places in which the company says that it works, lighter than any address.

    It says so in a sentence of its own ("we build in Kent") or by a bare list of places.
    """
    if home_of(page) in {"press", "careers"}:
        return
    named = [one for one in entities.entities(page, company.name) if one.label in FIELDS]
    by_block = groupby(named[:MAX_LOOKED_AT], lambda one: addresses.block_at(page, one.start))
    for block, found in by_block:
        listed = list(found)
        if is_template(block.text) or is_foreign(page, company, listed[0].start):
            continue
        for one in listed:
            if _is_list(block, listed) or _is_said(block, one, company):
                yield Fact(FIELDS[one.label], _value(one), _quote(block, one), page.url)


def _value(one: Entity) -> str:
    name = one.text.rstrip(" .")
    return (places.country(name) or name) if one.label == "COUNTRY" else name


def _quote(block: Block, one: Entity) -> str:
    """Return the name, a short one with the words before it: "Mystic, CT"."""
    begun, end = one.start - block.start, one.end - block.start
    if len(one.text) < MIN_QUOTE:
        begun = block.text.rfind(" ", 0, max(0, begun - 3)) + 1
    return block.text[begun:end]


def _is_list(block: Block, listed: list[Entity]) -> bool:
    letters = sum(sign.isalpha() for sign in block.text)
    return sum(len(one.text) for one in listed) >= LIST_SHARE * letters


def _is_said(block: Block, one: Entity, company: Company) -> bool:
    """Say whether a sentence of the company's puts itself at a place."""
    at = one.start - block.start
    begun = 0
    for sentence in sentences(block):
        begun = block.text.find(sentence, begun)
        if begun <= at < begun + len(sentence):
            return bool(company.speaks(sentence) and _AT.search(sentence[: at - begun]))
    return False
