"""What a company offers and uses: prices, products, technologies."""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator

from prospects.normalise import domains
from scoring.facts.fact import Fact
from scoring.facts.fees import is_others_price
from scoring.facts.ownership import HEADINGS
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late
from scoring.technology import fingerprints

_PRICE = late(
    r"(?P<sum>(?:[$€£]|US\$|CHF\s?|EUR\s?|USD\s?)\s?\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d{1,2})?\s?[kKmM]?)"
    r"(?:\s?(?:/|per|pro|a|par)\s?(?P<unit>(?:user|seat|month|mo|year|yr|annum|monat|jahr|mois|an)\b"
    r"(?:\s?(?:/|per)\s?(?:month|year|mo|yr))?))",
    re.IGNORECASE,
)


def prices(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield prices of a pricing page with the plan they stand under."""
    if not any(word in page.path for word in _PRICE_PAGES):
        return
    recent: list[Block] = []
    found: list[Fact] = []
    for block in page.blocks:
        match = _PRICE.search(block.text)
        is_theirs = match and (
            NOT_OURS.search(block.text, 0, match.start())
            or any(VERSUS.search(b.text) for b in recent[-2:])
            or is_others_price(block.text, company)
        )
        is_card = match and len(block.text[: match.start()].split()) <= MAX_BEFORE
        if match and is_card and len(block.text) < 200 and not is_theirs:
            plan = _plan(recent)
            amount = re.sub(r"\s", "", match["sum"])
            price = f"{amount}/{match['unit']}" if match["unit"] else amount
            value = f"{plan}: {price}" if plan else price
            found.append(Fact("price", value, match[0].strip(), page.url, weight=3))
        recent = [*recent[-5:], block]
    # Plans that are all one are a template's that nobody filled in.
    if len(found) < MIN_ALIKE or len({fact.value for fact in found}) > 1:
        yield from found


MIN_ALIKE = 3
MAX_BEFORE = 5  # words before a plan's price: "Add the yard to any plan for £85" names its own
# What one saves, earns or pays elsewhere is no price.
NOT_OURS = late(
    r"\b(?:saves?|saving|sparen|spart|économis\w+|ahorr\w+|risparmi\w+|bespaar\w*|instead of|compared|competitors?|others? (?:charge|cost)|andere anbieter|bei anderen|chez d['’]autres|en otr[oa]s|in altr[ei]|em outr[oa]s|bij andere|hos andra|hos andre|u inn\w+|average|salary|raised|funding|worth|revenue)\b",
    re.IGNORECASE,
)
VERSUS = late(
    r"\b(?:compare[sd]? (?:to|with)|comparison with|vs\.?|versus|alternative to|im vergleich)\b",
    re.IGNORECASE,
)


_PRICE_PAGES = (
    "pricing",
    "price",
    "preise",
    "tarif",
    "precios",
    "prezzi",
    "prijzen",
    "plans",
    "cennik",
)
_NO_PLAN = late(
    r"most popular|best value|recommended|beliebt|save \d|start|free|try|contact|from|ab|per |[$€£]|\d{3}",
    re.IGNORECASE,
)


def _plan(recent: list[Block]) -> str:
    """Return the name of the plan over a price: the nearest short heading, else a short line."""
    for block in reversed(recent):
        if block.tag in HEADINGS and len(block.text) < 40:
            return block.text
    for block in reversed(recent):
        is_name = (
            len(block.text.split()) <= 2 and len(block.text) < 30 and block.tag not in {"li", "a"}
        )
        if is_name and block.text[:1].isupper() and not _NO_PLAN.search(block.text):
            return block.text
    return ""


def products(page: SitePage, _company: Company) -> Iterator[Fact]:
    """Yield the product that a product page is about: its main heading."""
    if not _PRODUCT_PAGE.search(page.path):
        return
    for block in page.blocks:
        if block.tag == "h1" and 2 < len(block.text) <= 60 and not _NO_PRODUCT.match(block.text):
            yield Fact("product", block.text, block.text, page.url, weight=2)
            return


_PRODUCT_PAGE = late(r"/(?:products?|produkte?|produits?|productos?|prodotti|producten)/[\w-]+")
_NO_PRODUCT = late(
    r"(?:our |all |unsere |nos |nuestros )?(?:products?|produkte?|produits?|productos?|shop|overview|solutions)\W*$|.*[.!?]$",
    re.IGNORECASE,
)


def technologies(page: SitePage, company: Company) -> Iterator[Fact]:
    homes = {company.domain, domains.registrable(page.url)} - {""}
    for name, mark in fingerprints.found(
        page.source, lambda host: domains.registrable(host) in homes
    ):
        yield Fact("technology", name, mark, page.url, is_markup=True, weight=3)
