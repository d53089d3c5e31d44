"""Whether a sentence sends the reader on to somebody else: "our agent Northline, 4 Dock Road, …".

Pure. For numbers: who sells, counts, watches or helps for a company is named before its number, and
the sentence says so by "our agent", "our friends at" or a verb that others do.
"""
# ruff: noqa: E501 - tables of words

import re
from itertools import takewhile
from typing import Final

from scoring.contact import people, streets, towns
from scoring.contact.addresses import block_at
from scoring.contact.phone_kinds import LABEL_WORD
from scoring.facts.thirds import DEPARTMENT
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

_CAP = r"[^\W\d_a-zß-öø-ÿ][\w'’&-]{1,30}"
_OUR = r"(?:our|the|unser\w*|die|der|den|notre|nos|le|la|les|l['’]|nuestr[oa]s?|el|los|las|(?:il |la |i |le )?nostr[oaie]|gli|i|il|onze|ons|de|het|(?:o |a |os |as )?noss[oa]s?|os|as|o|a|vår[at]?|våra|vores|vore|nasz\w*|naši\w*|náš\w*|našeho|našim\w*|meidän)"
# Friends, agents and colleagues in another house; whose name follows.
_WHO = (
    r"(?:friends|mates|neighbou?rs|colleagues|agents?|brokers?|insurers?|suppliers?|dealers?|distributors?|importers?|representatives?|resellers?|book-?keepers?|accountants?|landlords?"
    r"|freund\w*|nachbar\w*|kolleg(?:en|innen|inn?en und kollegen)|(?:versicherungs)?makler\w*|versicherer|lieferant\w*|vertret(?:er|erin|ung)|handelsvertret\w+|händler\w*|importeur\w*|vermieter\w*|steuerberater\w*"
    r"|ami[es]{1,2}|voisin[es]{1,2}|courtier|assureur|fournisseur|confrères|collègues|agent|agente|revendeur|distributeur|importateur|concessionnaire|comptable|bailleur"
    r"|amig[oa]s|vecin[oa]s|corredor|aseguradora|proveedor|compañer[oa]s|colegas|agente|representante|distribuidor(?:es)?|importador(?:es)?|gestor[ií]a|asesor[ií]a"
    r"|amici|vicini|broker|assicuratore|fornitore|colleghi|agente|rappresentante|distributore|importatore|rivenditore|commercialista"
    r"|vrienden|buren|makelaar|verzekeraar|leverancier|collega['’]?s|agent|dealer|vertegenwoordiger|importeur|boekhouder|verhuurder"
    r"|vizinh[oa]s|mediador|seguradora|fornecedor|representante|revendedor(?:es)?|contabilista|senhorio"
    r"|vänner|grannar|mäklare|försäkringsbolag|leverantör|mægler|megler|leverandør|kolleger|agent|återförsäljare|ombud|importör|venner|naboer|kollegaer|forhandlere?|importør"
    r"|przyjaciel\w*|przyjaciół|sąsiad\w*|broker\w*|ubezpieczyciel\w*|dostawc\w*|koleg\w+|kolegów|przedstawiciel\w*|dystrybutor\w*|dealer\w*"
    r"|přátel\w*|kamarád\w*|soused\w*|makléř\w*|dodavatel\w*|kolegov\w*|kolegů|zástupc\w*|prodejc\w*|ystäv\w*|naapuri\w*|edustaja\w*|jälleenmyyjä\w*)"
)
_AT = r"(?:at|of|from|in|over at|von|vom|bei|beim|de|du|des|chez|del?|de la|della|dello|dell['’]|dei|degli|do|da|dos|das|van|bij|på|från|hos|fra|z|ze|od|u)"
_REFERRED: Final = late(
    rf"(?<!\w)(?i:{_OUR}) ?(?:[^\W\d]{{2,14}} )?(?i:{_WHO})(?: (?i:{_AT})(?: (?i:the|der|dem|den|la|le|les|el|il|o|a|de|het))?)?(?: (?i:in|for|für|pour|para|per|voor|för|til|dla|pro|en|em|i|w|v) {_CAP})?,? ?(?P<name>{_CAP}(?: [^\s,.;:]{{1,20}}){{0,5}})"
)
# "Účetnictví nám vede …", "Our books are kept by …", "nos representa …", "Die Buchhaltung macht für uns …".
_DONE: Final = late(
    r"(?<!\w)(?i:nos (?:representa|representan|lleva|llevan|hace|hacen)|nám (?:vede|dělá|zajišťuje|spravuje)|(?:macht|erledigt|führt|übernimmt) (?:für uns|uns)|nous (?:représente|fait)|ci (?:rappresenta|segue|tiene)|vertegenwoordigt ons|prowadzi (?:nam|nasze)|prowadzi dla nas|(?:sköts|görs|hoitaa|föres) (?:av|åt oss)|(?:is|are|(?:wird|werden)|est|sont|è|sono|é|são) (?:\w+ )?(?:handled|kept|done|looked after|represented|tenue?s?|assurée?s?|tenut[ao]|curat[ao]|feit[ao]) (?:for us )?(?:by|par|da|por|pel[oa]))"
    rf" (?i:(?:the|die|der|das|la|le|el|il|o|a|de|het) )?(?P<name>{_CAP}(?: [^\s,.;:]{{1,20}}){{0,5}})"
)
# "A honlapot a Vértes Web készítette (06 …": the verb stands behind.
_MADE: Final = late(
    rf"(?i:(?:honlap|weboldal)\w*|sivusto\w*|kotisivu\w*) (?i:(?:az?|on) )?(?P<name>{_CAP}(?: [^\s,.;:(]{{1,20}}){{0,3}}) (?i:készítette|fejlesztette|tervezte|tehnyt|toteuttanut)"
)
# "Please take suits to “Zosia's Cleaners”, 40 Mill Lane, …".
_CALLED: Final = late(
    r"(?<!\w)(?i:to|try|at|from|bei|beim|zu|zur|zum|chez|à|au|en|a|al|presso|da|do|na|no|em|bij|naar|till|til|hos|w|u|k|v|ve|ke) [„“\"«](?P<name>[^\W\d_a-zß-öø-ÿ][^„“”\"«»\n.!?]{2,40})[”“\"»]"
)
_STOP: Final = late(
    r"(?<!\b[^\W\d_])(?<!\b(?:ul|al|pl|nr|no|st|dr|mr|ms|co))(?<!\b(?:tel|tél|tlf))[.!?;]\s",
    re.IGNORECASE,
)
MAX_LINE: Final = 240
MAX_BEHIND: Final = 110  # characters from a name to its number


def is_referred(page: SitePage, company: Company, at: int) -> bool:
    """Say whether the words before a contact name whom the reader is sent on to.

    Their name and the contact stand in one sentence, the company's own name not between.
    """
    line = page.lined[max(block_at(page, at).start, at - MAX_LINE) : at].rpartition("\n")[2]
    sentence = _STOP.split(line)[-1]
    for pattern in (_REFERRED, _DONE, _MADE, _CALLED):
        for told in pattern.finditer(sentence):
            behind = sentence[told.start("name") :]
            if len(behind) <= MAX_BEHIND and _is_another(told["name"], behind, company):
                return True
    return False


def _is_another(name: str, behind: str, company: Company) -> bool:
    words = list(takewhile(lambda word: not word[:1].islower(), name.split()))
    return not (
        people.has_first_name(name)
        or people.title_in(name)
        or (towns.is_town(words[0]) and all(map(_is_place, words[1:])))
        or streets.is_street(name)
        or LABEL_WORD.fullmatch(words[0])
        or DEPARTMENT.match(words[0])
        or company.is_own(behind)
        or company.closes(name)
    )


def _is_place(word: str) -> bool:
    return towns.is_town(word) or DEPARTMENT.match(word) is not None
