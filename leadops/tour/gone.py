"""Whether a note says that nobody is there to write to: somebody died, or the company is no more.

Pure. A whole clause must say it of the row itself: "Supplier insolvent" may be a reason to write.
"""

import re
from collections.abc import Iterable
from typing import Final

from inbound.disposition import folded

# Folded as answers are, so without accents; by language: en, de, fr, es, it, nl, pt, pl.
_DIED: Final = (
    r"deceased|died|passed away",
    r"verstorben|gestorben|verstarb|tot",
    r"decedee?|morte?|defunte?",
    r"fallecid[oa]|fallecio|difunt[oa]|murio|muert[oa]",
    r"decedut[oa]|defunt[oa]|mort[oa]",
    r"overleden|gestorven",
    r"falecid[oa]|faleceu|morreu",
    r"zmarl[ay]?|nie zyje|zgon",
)
_NO_MORE: Final = (
    r"insolvent|insolvency|bankrupt|bankruptcy|liquidation(?: judiciaire)?|liquidated"
    r"|in administration|receivership|out of business|ceased trading|dissolved|wound up"
    r"|closed down",
    r"insolvenz|insolvenzverfahren|konkurs|pleite|liquidiert|i\. ?l|erloschen",
    r"faillite|redressement judiciaire|depot de bilan|insolvable"
    r"|radiee?|dissoute?|cessation d activite",
    r"insolvente|liquidacion|quiebra|bancarrota|concurso(?: de acreedores)?|disuelta|liquidada",
    r"fallit[oa]|fallimento|liquidazione|liquidata|bancarotta|concordato preventivo|cessata",
    r"failliet|faillissement|liquidatie|surseance(?: van betaling)?|opgeheven",
    r"insolvencia|falida|faliu|falencia|liquidacao|dissolvida",
    r"niewyplacaln[ay]|upadlosci?|likwidacji|zlikwidowan[ay]|zbankrutowala?|bankrut",
)
# Who the row is about and what leads to the word; nothing that denies it or names somebody else.
_AROUND: Final = frozenset((  # noqa: SIM905 - as words they take nine lines, as a list a hundred
    "the this our old former customer client contact person company firm business he she they is "
    "are was has have been gone went now sadly unfortunately in into filed for declared under "
    "der die das dieser diese unser kunde kundin kontakt ansprechpartner ansprechpartnerin firma "
    "fa unternehmen betrieb er sie ist sind hat war ging gegangen leider inzwischen bereits "
    "angemeldet le la l cliente contacto personne societe entreprise il elle est a ete en mis mise "
    "malheureusement el empresa esta ha fue lamentablemente contatto persona azienda societa ditta "
    "e stato stata purtroppo klant contactpersoon bedrijf hij zij de het werd helaas verklaard o "
    "contato pessoa entrou foi em infelizmente klient klientka spolka osoba jest oglosil oglosila "
    "w niestety zostal zostala"
).split())  # fmt: skip
_TITLES: Final = frozenset(
    {"herr", "herrn", "hr", "frau", "fr", "mr", "mrs", "ms", "mme", "m", "sr", "sra", "sig", "dhr",
     "mevr", "pan", "pani"}
)  # fmt: skip
_SINCE: Final = frozenset(
    {"since", "in", "on", "seit", "am", "im", "depuis", "desde", "dal", "nel", "sinds", "op", "em",
     "od", "dnia"}
)  # fmt: skip
_SAYS = re.compile(rf"(?:{'|'.join((*_DIED, *_NO_MORE))})(?= |$)")
_BETWEEN = re.compile(r"[,;:!?()\[\]\n]+|\.(?=\s|$)|\s[-/|]\s")
_LONGEST = 200  # characters of a note that are looked at
_DAY_WORDS = 4  # of "since 12 March 2024"


def is_gone(note: str, names: Iterable[str] = ()) -> bool:
    """Say whether a clause of a note says that the row's person died or its company is no more.

    `names` are those of the row's own person and company.
    """
    text = folded(note[:_LONGEST])[0].replace("'", " ")
    for name in sorted((folded(one)[0] for one in names if one), key=len, reverse=True):
        text = text.replace(name, " ")
    return any(_says(" ".join(one.split()).strip(" .-\"'†")) for one in _BETWEEN.split(text))


def _says(clause: str) -> bool:
    while clause:
        if said := _SAYS.match(clause):
            return _is_tail(clause[said.end() :].split())
        first, _, clause = clause.partition(" ")
        if first.rstrip(".") in _TITLES:
            clause = clause.partition(" ")[2]
        elif first not in _AROUND:
            return False
    return False


def _is_tail(words: list[str]) -> bool:
    """Say whether nothing stands behind the word but its verb or its day."""
    rest = [one for one in words if one not in _AROUND - _SINCE]
    is_day = rest[:1] and (rest[0] in _SINCE or rest[0][0].isdigit())
    return not rest or bool(is_day and len(rest) <= _DAY_WORDS)
