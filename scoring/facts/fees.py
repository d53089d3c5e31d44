"""Whose a price is: what an agent, an examiner or an authority asks, or a client's object costs.

Pure. Such sums stand in a firm's own list of prices and are not its own.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from prospects.normalise import companies
from scoring import people, towns
from scoring.company import Company
from scoring.patterns import late

# "Booking fee hos Ticketum", "frais chez Globex AS": a name behind a word that leads to a firm.
_WITH: Final = late(
    r"(?i:\b(?:hos|chez|bij|presso)) (?P<who>[^\W\d_a-zß-öø-ÿ][\w.&'’-]+(?: [^\W\d_a-zß-öø-ÿ][\w.&'’-]+)*)"
)
_FEE: Final = late(
    r"(?<!\w)(?:\w*avgift\w*|\w*gebyr\w*|\w*gebühr\w*|fees?|frais|\w*kosten|leges|spese|diritti|tasas?|taxas?)(?!\w)",
    re.IGNORECASE,
)
# Who gets the money, not who pays it: "paid by your insurer" is the company's own price.
_PAID: Final = r"(?:paid|payable|pay|bezahlt|zahlbar|zahlen|payée?s?|payables?|payer|régler|réglée?s?|versée?s?|pagad[ao]s?|pagar|pag[ao]s?|abonad[ao]s?|abonar|pagat[aoie]|pagare|versat[aoie]|betaald|betalen|voldaan|betalas|betalar|betales|betalt|płatn[eyąa]|opłacan[aey]|płaci\w*|placen[oýáéa]|platí\w*|hrazen[oýáéa]|hradí\w*)"
_DIRECTLY: Final = r"(?:directly|direct|direkt|directement|directamente|direttamente|diretamente|rechtstreeks|bezpośrednio|přímo|priamo|separately|separat|gesondert|separatamente|por separado|apart|osobno|zvlášť)"
_TO: Final = r"(?:(?:to|an|à|aux?|auprès|al?|alla|allo|ao|aan|till?) |all['’])"
_ARTICLE: Final = (
    r"(?:(?:the|an?|der|die|das|den|dem|la|le|les|el|los|il|lo|de|du|het|o|os|as) |l['’])"
)
_THIRD: Final = (
    r"(?:agency|agents?|provider|authorit\w+|council|municipality|state|court|exam\w*|test cent\w+|board|laborator\w+|lab|landlord|carriers?|suppliers?|organi[sz]ers?|embassy|consulate|registry|institute"
    r"|gemeinde|stadt|amt|behörde\w*|anbieter\w*|veranstalter\w*|prüf\w*|kammer|labor|konsulat|botschaft|agence|mairie|commune|trésor|prestataire|organismes?|centre d['’]examens?|laboratoire|ambassade|consulat|ayuntamiento|centro (?:de )?ex[aá]m\w+|instituto?|organismo|proveedor|embajada|consulado|comune(?! accordo)|ente|laboratorio|fornitore|ambasciata|consolato|organizador\w*|câmara|fornecedor|laboratório|gemeente|leverancier|examen\w*|kommunen?|myndighet\w*|arrangør\w*|gmin\w+|urzęd\w+|urząd\w*|organizator\w*|obc[ie]|úřad\w*|pořadatel\w*)"
)
# "Exam, paid directly to the examination centre", "zahlbar an die Gemeinde".
_PAID_THIRD: Final = late(
    rf"\b{_PAID},? (?:{_DIRECTLY} )?{_TO}{_ARTICLE}?(?!(?:our|unser\w*|notre|nuestr\w+|nostr\w+|noss\w+|onze|vår\w*|vores)\b)(?:\w+ )?{_THIRD}(?!\w)(?![^\n]*\b(?:incl\w*|inkl\w*|inbegr\w*))",
    re.IGNORECASE,
)
# What a client sells or lets through the company: the object, then how it is mandated.
_OBJECT: Final = late(
    r"(?<!\w)(?:houses?|homes?|flats?|apartments?|bungalows?|cottages?|\w+[- ]bed(?:room)?s?|maison|appartement|villa|terrain|pièces|\w*haus|\w*wohnung|zimmer|grundstück|casa|piso|chalet|habitaciones|appartamento|camere|locali|huis|woning|slaapkamers|hus|lägenhet|leilighet|enebolig|dom|mieszkanie|byt)(?!\w)",
    re.IGNORECASE,
)
_MANDATE: Final = late(
    r"\b(?:mandat (?:de vente|exclusif|simple|de location)|(?:sole|exclusive|selling) (?:agency|mandate|listing)|im kundenauftrag|(?:allein|makler|verkaufs)auftrag|mandato di (?:vendita|locazione)|incarico di vendita|mandato de venta|encargo de venta|mandato de venda|verkoopopdracht|säljuppdrag|salgsoppdrag)\b",
    re.IGNORECASE,
)
# Words of an asked price, which a garage and a shop write of their own goods.
_ASKED: Final = late(
    r"\b(?:(?:guide|asking) price|offers (?:over|around|in excess)|kaufpreis|vraagprijs|kosten koper|(?:prix )?net vendeur|prezzo richiesto|utgångspris|udbudspris|prisantydning|cena wywoławcza|cena nieruchomości)\b",
    re.IGNORECASE,
)
_AGENT: Final = late(
    r"estate|realt|immo|makler|notai?r|inmobil|imobil|propert|lettings|vastgoed|makelaar|eiendom|mäklar|nieruchomo|realit",
    re.IGNORECASE,
)
# The company's own fee for a mandate.
_OWN_FEE: Final = late(
    r"\b(?:forfait|honoraires|pauschale|courtage|provision|commission|comisión|provvigione|fees?|vat|tva|ht|mwst|iva|btw|moms)\b",
    re.IGNORECASE,
)


def is_others_price(text: str, company: Company) -> bool:
    """Say whether the words around a price call it another's or that of a client's object."""
    named = _WITH.search(text)
    return bool(
        _PAID_THIRD.search(text)
        or _is_clients(text, company)
        or (named and _is_charged(text, named["who"]) and not _is_ours(named["who"], company))
    )


def _is_clients(text: str, company: Company) -> bool:
    """Say whether a house or a flat is offered for a client, and no own fee is told."""
    told = _MANDATE.search(text) or (_AGENT.search(company.name) and _ASKED.search(text))
    return bool(told and _OBJECT.search(text[: told.start()]) and not _OWN_FEE.search(text))


def _is_charged(text: str, name: str) -> bool:
    """Say whether a fee is told or the name has a legal form: "Klippning hos Lone" is neither."""
    return _FEE.search(text) is not None or companies.has_legal_form(name)


def _is_ours(name: str, company: Company) -> bool:
    """Say whether a name is the company's, a person's of it or where it works."""
    first = name.split(maxsplit=1)[0]
    return bool(company.is_own(name) or people.has_first_name(first) or towns.is_town(name))
