"""Prices whose cents stand in an element of their own: "R$ 39" and "90" beside it.

Pure. Two figures alone behind a sum without a fraction are its cents where the page sets them as
a line of their own, or where its markup calls them so.
"""

import re
from dataclasses import replace
from typing import Final

from scoring.facts.fact import Fact
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

_WHOLE: Final = late(r"\d$")
_FRACTION: Final = late(r"[.,]\d{2}$")
_CENTS: Final = late(r"[ \n](?P<cents>\d\d)(?=$|[\n*]| ?(?:/|€|zł|kr|lei|Kč|Ft|EUR|USD|per |pro ))")
_NAMED: Final = late(
    r"(?:class=[\"']?[^\"'>]{0,120}(?:fraction|cents?|decimal|after-price|centimes|centavos|grosze)"
    r"[^\"'>]{0,80}[\"']?[^>]{0,80}|<sup[^>]{0,60})>\s{0,20}[.,]?(?P<cents>\d\d)\s{0,20}<",
    re.IGNORECASE,
)


def whole(fact: Fact, page: SitePage) -> Fact:
    """Return a price with the cents that stand beside it, else as it is."""
    is_open = fact.field == "price" and _WHOLE.search(fact.value)
    if not is_open or _FRACTION.search(fact.value) or fact.is_markup:
        return fact
    told = page.kept("marked cents", lambda: _marked(page.source))
    if not told:
        return fact
    flat = page.text.replace("\n", " ")
    at = flat.find(fact.quote.replace("\n", " "))
    cents = _CENTS.match(page.text, at + len(fact.quote)) if at >= 0 else None
    if cents is None or cents["cents"] not in told:
        return fact
    mark = "." if page.language == "en" else ","
    return replace(
        fact, value=f"{fact.value}{mark}{cents['cents']}", quote=f"{fact.quote} {cents['cents']}"
    )


def _marked(source: str) -> frozenset[str]:
    return frozenset(match["cents"] for match in _NAMED.finditer(source))
