"""Postings that a recruiter places for its clients: their staff is not its own.

Pure. A heading says so for all that stands under it ("Stellen unserer Kunden"), the text of a
posting for that posting ("Our client, a dairy, …", "Unser Kunde sucht …"). Work *for* clients or
at their place is anybody's: "You advise our clients", "Our client list", "Jobs bei unseren Kunden".
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Sequence
from typing import Final

from scoring.reading.pages import Block
from scoring.reading.patterns import late

_HEADED: Final = late(
    r"\b(?:jobs?|stellen(?:angebote|anzeigen|ausschreibungen)?|positions?|roles|vacanc(?:y|ies)|postes|offres?(?: d['’]emploi)?|ofertas?(?: de (?:empleo|trabajo|emprego))?|vacantes|vacatures?|posizioni(?: aperte)?|offerte(?: di lavoro)?|vagas|oferty(?: pracy)?|nabídky(?: práce)?) (?:unserer|of our|de nos|de nuestros|dei nostri|van onze|dos nossos|naszych|našich) (?:\w+ )?(?:kunden|mandanten|clients|clientes|clienti|klanten|opdrachtgevers|klientów|klientů)\b",
    re.IGNORECASE,
)
_SEEKS: Final = r"(?:seeks?|is (?:currently |now |actively )?(?:seeking|looking for|hiring|recruiting|searching for)|(?:are|['’]re) (?:currently |now )?(?:seeking|looking for|hiring|recruiting)|sucht|suchen|(?:re)?cherche|recherchons|recrute|recrutons|busca|buscamos|cerca|cerchiamo|ricerca|ricerchiamo|procura|procuramos|zoekt|zoeken|söker|søger|søker|szuka|poszukuje(?:my)?|hledá(?:me)?|etsii|etsimme|keres(?:ünk)?|arıyor|aramaktadır)\b"
# What tells who the client is: "a dairy", "die Elbtal Stahlbau GmbH".
_WHO: Final = (
    r", (?:(?:ein(?:e[nmrs]?)?|an?|one|un[ae]?|uno|een|uma?|en|ett|et|jed(?:en|na)|egy|bir) [^\W\d_]"
    r"|(?:(?:the|der|die|das|den|le|la|les|el|il|lo|de|het|o|firma|société|spółka|společnost) )?(?-i:[A-ZÀ-Ž0-9])[^.!?:]{0,60}?"
    rf"(?: (?-i:GmbH|AG|SE|KG|Ltd|Limited|PLC|Inc|LLC|SAS|SARL|SA|SL|Srl|SpA|BV|NV|AB|AS|ASA|ApS|Oyj?|Kft|Zrt)\b|(?i: sp\. z o| s\.r\.o| s\.r\.l| s\.p\.a| a\.s)|,? {_SEEKS}))"
)
_FOR: Final = r"(?:im auftrag (?:unseres|eines) (?:\w+ )?(?:kunden|mandanten)|on behalf of (?:our|a) (?:\w+ )?client|für unseren (?:\w+ )?(?:kunden|mandanten)|(?:for|pour|para|per|voor|för|dla|pro) (?:our|notre|un de nos|nuestro|un nostro|il nostro|onze|o nosso|vår|vores|naszego|našeho) (?:\w+ )?(?:client[ei]?|cliente|klant|opdrachtgever|kunde?|klienta))(?!\w)"
# Who works for a client does what it tells "you": "For our client, a bank, you audit …".
_YOU: Final = r"(?:you|sie|du|vous|tu|usted|lei|jij|je|ni|cię)\b"
_TOLD: Final = late(
    r"(?:^|[.!?:–—] )(?:"
    rf"(?:unsere? (?:\w+ )?(?:kunde|kundin|mandant|mandantin|auftraggeber)|our (?:\w+ )?client|notre (?:\w+ )?client|nuestro cliente|(?:il )?nostro cliente|onze (?:\w+ )?(?:klant|opdrachtgever)|(?:o )?nosso cliente|vår kunde?|vores kunde|nasz klient|náš klient|asiakkaamme|ügyfelünk|müşterimiz)(?:{_WHO}| {_SEEKS})"
    rf"|{_FOR}(?:{_WHO}(?![^.!?]{{0,80}}\b{_YOU})|[^.!?]{{0,120}}(?<!you) {_SEEKS}(?! {_YOU}))"
    rf")|\b{_SEEKS}(?! {_YOU})[^.!?]{{0,80}} {_FOR}(?:{_WHO}|\.|$| (?:in|im|aus|from|based in) (?-i:[A-ZÀ-Ž]))",
    re.IGNORECASE,
)
_DEPTHS: Final = {f"h{depth}": depth for depth in range(1, 7)} | {"strong": 7, "dt": 7}
MAX_AD: Final = 8  # blocks of one posting
MAX_LOOKED_AT: Final = 600  # characters of a block


def of_clients(blocks: Sequence[Block]) -> set[int]:
    """Return where the blocks start whose postings are those of a recruiter's clients."""
    found: set[int] = set()
    level = 0  # depth of the heading under which all postings are clients'
    ad: list[Block] = []  # blocks of the posting that is being read
    for block in blocks:
        depth = _DEPTHS.get(block.tag, 0)
        if depth:
            ad = []
            level = 0 if depth <= level else level
            level = depth if not level and _HEADED.search(block.text[:MAX_LOOKED_AT]) else level
        ad.append(block)
        if len(ad) <= MAX_AD and _TOLD.search(block.text[:MAX_LOOKED_AT]):
            found.update(one.start for one in _posting(ad))
        if level:
            found.add(block.start)
    return found


def _posting(ad: Sequence[Block]) -> Sequence[Block]:
    """Return the heading, the line above and the last block, but no entry of a list above it."""
    above = ad[-2:-1]
    if len(ad) > 2 and above[0].tag == ad[-3].tag == "li":
        above = ()
    return [ad[0], *above, ad[-1]] if ad[0].tag in _DEPTHS else [*above, ad[-1]]
