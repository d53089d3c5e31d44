"""What stands under a heading of what others charge or do: "Not in our price", "At our partner's".

Pure. Such a heading takes the prices and goods under it from the firm, up to the next one.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.contact.addresses import block_at
from scoring.facts.fact import Fact
from scoring.facts.ownership import heading_over
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

MAX_HEADING: Final = 80
FAR: Final = 30  # blocks under a heading
_FIELDS: Final = frozenset({"price", "product"})
_NOT_OURS: Final = late(
    r"^(?:not (?:included|in (?:our|the) price)|what (?:we (?:don['’]t|do not) (?:charge|bill|include)|others charge)|(?:costs?|fees?|charges?|bills?) (?:of|from|by) (?:others|third part(?:y|ies)|authorities)|(?:other people['’]s|third[- ]party|official|authority) (?:costs?|fees?|charges?|bills?)"
    r"|nicht (?:im preis|inbegriffen|enthalten|inklusive)|(?:kosten|gebühren|preise) (?:von |der |für )?(?:dritte[rn]?|anderer|behörden?|ämter)|fremd(?:kosten|gebühren|leistungen)|amtliche gebühren|behördengebühren|was andere (?:verlangen|berechnen)"
    r"|(?:non (?:compris|inclus)e?s?(?: dans (?:le|nos) (?:prix|tarifs))?|(?:frais|coûts|tarifs) (?:de |des |d['’])(?:tiers|autres|administratifs)|ce que (?:nous ne facturons pas|d['’]autres facturent))"
    r"|(?:no inclu(?:ido|ye)s?|lo que no (?:cobramos|facturamos|incluye)|(?:costes|gastos|tasas) (?:de terceros|oficiales|ajen[oa]s))"
    r"|(?:non inclus[oi]|(?:costi|spese|tariffe) (?:di terzi|di altri|esterni)|(?:quello|ciò) che non (?:fatturiamo|è incluso))"
    r"|(?:não inclu[ií]d[oa]s?|(?:custos|taxas|despesas) (?:de terceiros|oficiais|de outros)|o que não cobramos)"
    r"|(?:niet (?:inbegrepen|in de prijs)|(?:kosten|tarieven|rekeningen) van (?:derden|anderen)|wat wij niet rekenen)"
    r"|(?:ingår (?:ej|inte)|(?:frakt och annat )?(?:som|vad) andra tar betalt|andras (?:avgifter|kostnader|priser)|ikke (?:inkluderet|inkludert|med i prisen)|andres (?:regninger|gebyrer|priser|utgifter))"
    r"|(?:nie (?:zawiera|obejmuje)|poza ceną|(?:opłaty|koszty) (?:osób trzecich|urzędowe|innych|zewnętrzne))"
    r"|(?:nen[ií] v ceně|není zahrnuto|poplatky (?:mimo nás|jiných|úřadů|třetích stran)|cizí poplatky|nie je v cene)"
    r"|(?:ei sisälly hintaan|muiden maksut|nem tartalmazza|mások díjai|nu este inclus|taxe (?:ale|de la) terți|nije uključeno))(?!\w)"
    # "Hot-dip galvanising (at our partner's)"
    r"|[(–—-] ?(?:(?:done )?(?:by|at|with) (?:our |a )?(?:partners?|subcontractors?)|(?:bei[m]?|durch|über|vom) (?:unsere[rnm]? |eine[mn] )?(?:partner\w*|subunternehmer\w*)|(?:par|chez) (?:notre |un )?(?:partenaire|sous-traitant)|(?:por|con) (?:nuestro |un )?(?:socio|subcontratista)|(?:da|presso) (?:il nostro |un )?(?:partner|subappaltatore)|(?:door|bij) (?:onze |een )?(?:partner|onderaannemer)|(?:av|hos) (?:vår |en |vores )?partner|(?:u|przez) (?:naszego )?partnera|u partnera)\b",
    re.IGNORECASE,
)


def is_not_ours(fact: Fact, page: SitePage) -> bool:
    """Say whether a price or a product stands, all over the page, under such a heading."""
    if fact.field not in _FIELDS or fact.is_markup:
        return False
    if not _heads(page):
        return False
    places = [block.start for block in page.blocks if fact.quote in block.text]
    if not places:
        at = page.kept("text in one line", lambda: page.text.replace("\n", " ")).find(fact.quote)
        places = [at] if at >= 0 else []
    return bool(places) and all(_is_under(page, at) for at in places)


def _heads(page: SitePage) -> frozenset[int]:
    """Return where the headings stand that say so."""
    return page.kept(
        "headings of what others charge",
        lambda: frozenset(
            block.start
            for block in page.blocks
            if len(block.text) <= MAX_HEADING and _NOT_OURS.search(block.text)
        ),
    )


def _is_under(page: SitePage, at: int) -> bool:
    heading = heading_over(page, page.numbers[block_at(page, at).start], FAR)
    return heading is not None and heading.start in _heads(page)
