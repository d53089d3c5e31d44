"""What a firm makes and does, by its structured data: services, catalogues of offers, menus.

Pure. A service counts where the firm itself provides it, a catalogue where the firm has it. The
quote is the name as the markup writes it.
"""

from collections.abc import Iterator, Mapping
from typing import Any, Final

from scoring.facts.catalogue import is_name
from scoring.facts.fact import Fact
from scoring.facts.marked import is_ours, items_of, quoted, texts_of
from scoring.reading.company import Company
from scoring.reading.pages import SitePage

MAX_DEPTH: Final = 6
MAX_ITEMS: Final = 200
_SERVICES: Final = frozenset({"Service", "Course", "LegalService", "FinancialProduct"})
_HOLDERS: Final = (
    "hasOfferCatalog", "makesOffer", "itemListElement", "itemOffered", "offers", "hasPart",
    "availableService", "item",
)  # fmt: skip


def offered(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the services and products that a page's items say the firm offers."""
    for item in page.data[:MAX_ITEMS]:
        if is_ours(item, company):
            names = [name for held in _held(item, 0) for name in _offered(held, company)]
        elif set(texts_of(item.get("@type"))) & _SERVICES:
            names = list(_offered(item, company))
        else:
            continue
        for name in dict.fromkeys(names):
            if is_name(name) and (quote := quoted(name, page.source)):
                yield Fact("product", name, quote, page.url, is_markup=True, weight=3)


def _held(item: Mapping[str, Any], depth: int) -> Iterator[Mapping[str, Any]]:
    """Yield what an item offers, through its catalogues and lists."""
    for key in _HOLDERS if depth < MAX_DEPTH else ():
        for held in items_of(item.get(key)):
            yield held
            yield from _held(held, depth + 1)


def _offered(item: Mapping[str, Any], company: Company) -> Iterator[str]:
    kinds = set(texts_of(item.get("@type")))
    if not kinds & (_SERVICES | {"Product", "MenuItem", "MedicalProcedure", "MedicalTherapy"}):
        return
    others = [*items_of(item.get("provider")), *items_of(item.get("brand"))]
    names = [name for other in others for name in texts_of(other.get("name"))]
    if not names or any(company.is_own(name) for name in names):
        yield from texts_of(item.get("name"))
