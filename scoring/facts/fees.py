"""Whose a price is: what an agent, an examiner or an authority asks, or a client's object costs.

Pure. Such sums stand in a firm's own list of prices and are not its own.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from scoring import people, towns
from scoring.company import Company
from scoring.patterns import late

# "Booking fee hos Ticketum", "frais chez Globex": a name behind a word that leads to a firm.
_WITH: Final = late(
    r"(?i:\b(?:hos|chez|bij|presso)) (?P<who>[^\W\d_a-zß-öø-ÿ][\w.&'’-]+(?: [^\W\d_a-zß-öø-ÿ][\w.&'’-]+)*)"
)
_PAID: Final = r"(?:paid|payable|pay|charged|collected|levied|billed|invoiced|bezahlt|zahlbar|zahlen|erhoben|abgerechnet|payée?s?|payables?|payer|régler|réglée?s?|facturée?s?|perçue?s?|versée?s?|pagad[ao]s?|pagar|pag[ao]s?|abonad[ao]s?|abonar|cobrad[ao]s?|pagat[aoie]|pagare|versat[aoie]|betaald|betalen|voldaan|betalas|betalar|betales|betalt|płatn[eyąa]|opłacan[aey]|płaci\w*|placen[oýáéa]|platí\w*|hrazen[oýáéa]|hradí\w*|maksetaan|fizetendő)"
_DIRECTLY: Final = r"(?:directly|direct|direkt|directement|directamente|direttamente|diretamente|rechtstreeks|bezpośrednio|přímo|priamo|suoraan|közvetlenül|separately|separat|gesondert|separatamente|por separado|apart|osobno|zvlášť)"
_TO: Final = r"(?:to|by|with|at|an|von|vom|beim?|à|aux?|auprès|par|al?|alla|allo|ao|por|pelo|pela|d[ao]|dal|dalla|aan|door|bij|till?|hos|av|af|do|w|przez|u|na|ve?)"
_OWN: Final = r"(?:us|our|ourselves|uns\w*|nous|notre|nosotros|nuestr\w+|noi|nostr\w+|nós|noss\w+|ons|onze|oss|vår\w*|os|vores|nas|nasz\w*|nám|nás|naš\w*|card|cash|karte|kreditkarte|carte|chèque|tarjeta|carta|cartão|pin|ideal|bank|kort|kartą|kartou|month|year|monat|jahr|mois|trimestre|place|ort|check-?in|reception|réception|recepción|vor|ateliers?|werkstatt|workshop|studio|laden|boutique|magasin|shop|counter|desk|caisse|cassa|kass[ea]|balie|bottega|taller|tienda|loja|oficina)"
# "Exam, paid directly to the examination centre", "zahlbar direkt an die Gemeinde".
_PAID_TO: Final = late(
    rf"\b{_PAID},? (?:\w+ )?{_DIRECTLY} {_TO} (?!(?:the |der |die |das |la |le |l['’]|de |het )?{_OWN}\b)\w",
    re.IGNORECASE,
)
_THIRD: Final = (
    r"(?:agency|agents?|provider|authorit\w+|council|municipality|state|court|exam\w*|test cent\w+|board|laborator\w+|lab|insurers?|landlord|carriers?|suppliers?|organi[sz]ers?|embassy|consulate|registry"
    r"|gemeinde|stadt|amt|behörde\w*|anbieter\w*|veranstalter\w*|versicherung\w*|prüf\w*|kammer|labor|konsulat|botschaft|agence|mairie|commune|trésor|prestataire|organismes?|centre d['’]examens?|laboratoire|assurances?|ambassade|consulat|ayuntamiento|centro (?:de )?ex[aá]m\w+|organismo|proveedor|embajada|consulado|comune|ente|laboratorio|fornitore|ambasciata|consolato|organizador\w*|câmara|fornecedor|laboratório|gemeente|leverancier|examen\w*|verzekeraar|kommunen?|myndighet\w*|arrangør\w*|gmin\w+|urzęd\w+|urząd\w*|organizator\w*|obc[ie]|úřad\w*|pořadatel\w*)"
)
_PAID_THIRD: Final = late(
    rf"\b{_PAID},? (?:\w+ )?{_TO} (?:the |an? |der |die |das |den |dem |la |le |les |l['’]|el |los |il |lo |de |het |o |os |as )?(?:\w+ )?{_THIRD}(?!\w)",
    re.IGNORECASE,
)
# What a client sells or lets through the company.
_MANDATE: Final = late(
    r"\b(?:mandat (?:de vente|exclusif|simple|de location)|(?:sole|exclusive|selling) (?:agency|mandate|listing)|im kundenauftrag|(?:allein|makler|verkaufs)auftrag|mandato di (?:vendita|locazione)|incarico di vendita|mandato de venta|encargo de venta|mandato de venda|verkoopopdracht|säljuppdrag|salgsoppdrag"
    r"|(?:guide|asking) price|offers (?:over|around|in excess)|kaltmiete|warmmiete|kaufpreis|vraagprijs|kosten koper|(?:prix )?net vendeur|hono(?:raires)? charge (?:acquéreur|vendeur)|prezzo richiesto|utgångspris|udbudspris|prisantydning|cena wywoławcza|cena nieruchomości)\b",
    re.IGNORECASE,
)


def is_others_price(text: str, company: Company) -> bool:
    """Say whether the words around a price call it another's or that of a client's object."""
    named = _WITH.search(text)
    return bool(
        _PAID_TO.search(text)
        or _PAID_THIRD.search(text)
        or _MANDATE.search(text)
        or (named and not _is_ours(named["who"], company))
    )


def _is_ours(name: str, company: Company) -> bool:
    """Say whether a name is the company's, a person's of it or where it works."""
    first = name.split(maxsplit=1)[0]
    return bool(company.is_own(name) or people.has_first_name(first) or towns.is_town(name))
