"""Postings that a recruiter places for its clients: their staff is not its own.

Pure. A heading says so for all that stands under it ("Stellen unserer Kunden"), the text of a
posting for that posting ("Our client, a dairy, …"). Work *for* clients is anybody's: "You advise
our clients".
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Sequence
from typing import Final

from scoring.pages import Block
from scoring.patterns import late

_HEADED: Final = late(
    r"\b(?:jobs?|stellen\w*|positions?|roles|vacanc\w+|postes|offres?(?: d['’]emploi)?|ofertas?|vacantes|vacatures?|posizioni|offerte|vagas|oferty|nabídky)(?: [\w'’]+){0,2} (?:unserer|bei unseren|(?:of|with|at|for) our|(?:de|chez) nos|de nuestros|dei nostri|(?:van|bij) onze|dos nossos|naszych|našich|hos våra|hos vores|hos våre) (?:\w+ )?(?:kunden|mandanten|clients|clientes|clienti|klanten|opdrachtgevers|klientów|klientů|kunder)\b",
    re.IGNORECASE,
)
_TOLD: Final = late(
    r"(?:^|[.!?:–—] )(?:unsere? (?:\w+ )?(?:kunde|kundin|mandant|mandantin|auftraggeber)|our (?:\w+ )?client|notre (?:\w+ )?client|nuestro cliente|(?:il )?nostro cliente|onze (?:\w+ )?(?:klant|opdrachtgever)|(?:o )?nosso cliente|vår kunde?|vores kunde|nasz klient|náš klient|asiakkaamme|ügyfelünk|müşterimiz)(?! ?(?:s|base|service|team)\b)[, ]"
    r"|\b(?:im auftrag (?:unseres|eines) (?:kunden|mandanten)|on behalf of (?:our|a) client\b|(?:für unseren (?:\w+ )?(?:kunden|mandanten)|(?:for|pour|para|per|voor|för|for|dla|pro) (?:our|notre|un de nos|nuestro|un nostro|il nostro|onze|o nosso|vår|vores|naszego|našeho) (?:client[ei]?|cliente|klant|opdrachtgever|kunde?|klienta)),)",
    re.IGNORECASE,
)
_DEPTHS: Final = {f"h{depth}": depth for depth in range(1, 7)} | {"strong": 7, "dt": 7}
MAX_AD: Final = 8  # blocks of one posting
MAX_LOOKED_AT: Final = 600  # characters of a block


def of_clients(blocks: Sequence[Block]) -> set[int]:
    """Return where the blocks start whose postings are those of a recruiter's clients."""
    found: set[int] = set()
    level = 0  # depth of the heading under which all postings are clients'
    ad: list[int] = []  # blocks of the posting that is being read
    for block in blocks:
        depth = _DEPTHS.get(block.tag, 0)
        if depth:
            ad = []
            level = 0 if depth <= level else level
            level = depth if not level and _HEADED.search(block.text[:MAX_LOOKED_AT]) else level
        ad.append(block.start)
        if len(ad) <= MAX_AD and _TOLD.search(block.text[:MAX_LOOKED_AT]):
            found.update(ad)
        if level:
            found.add(block.start)
    return found
