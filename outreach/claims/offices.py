"""What a person is in charge of, in eight languages: no "Head of Sales" of a head of support.

`titles` reads English titles whole. Here only the matter counts that somebody leads: sales,
finance, production. Of whom a page tells no such matter, nothing is known.
"""

import re
from functools import lru_cache

from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts

_MATTERS = {
    "finance": "financ\\w*|finanz\\w*|finans\\w*|cfo|controlling",
    "technology": "technolog\\w*|tecnolog\\w*|technik\\w*|technique|técnic[oa]|tecnic[oa]|cto",
    "sales": "sales|revenue|vertrieb\\w*|verkauf\\w*|commercial\\w*|comercial\\w*|commercial[ei]|"
    "vent(?:as|es)|vendit[ae]|verkoop|vendas|sprzedaż\\w*|cro",
    "marketing": "marketing\\w*|cmo",
    "operations": "operations|opérations|operaciones|operazioni|operações|coo",
    "people": "human resources|hr|personal(?:chef|leit)\\w*|ressources humaines|drh|"
    "recursos humanos|risorse umane|chro",
    "product": "produ[ck]t|produit|producto|prodotto|produto|cpo",
    "purchasing": "purchasing|procurement|einkauf\\w*|achats|compras|acquisti|inkoop|zakup\\w*",
    "production": "production|manufacturing|fertigung\\w*|produktion\\w*|producción|produzione|"
    "productie|produção|produkcj\\w*|elaboración",
    "research": "research|forschung\\w*|recherche|investigación|ricerca|onderzoek|pesquisa",
    "support": "support|kundendienst\\w*|customer service|service client",
    "logistics": "logisti\\w*|lager\\w*",
}  # fmt: skip
_LEADS = (
    r"(?:head|director\w*|chief|manager|vp|vice president|lead|leads|heads|runs|leit(?:er|et|erin|"
    r"ung)|chef(?:in)?|verantwortet|führt|direct(?:eur|rice)|responsable|dirige|gère|jefe|jefa|lleva|"
    r"dirett(?:ore|rice)|responsabile|guida|hoofd|leidt|diretora?|lidera|dyrektor|kieruje)"
)
_SMALL = (
    r"(?:(?:of|the|your|our|their|for|der|des|die|das|den|bei|ihnen|ihre[nr]?|unsere[nr]?|de|du|la|"
    r"le|l|las?|los?|el|vos|votre|vuestr[ao]s?|nuestr[ao]s?|sus?|d|di|del|della|delle|il|gli|van|"
    r"het|jullie|uw|do|da|dos|das|officer)[ '’]+){0,3}"
)
_ALL = "|".join(_MATTERS.values())
_LED = re.compile(
    rf"\b(?:{_LEADS} {_SMALL}({_ALL})|({_ALL})[ -]{_LEADS}|"
    r"((?:finanz|technik|vertriebs|verkaufs|marketing|personal|einkaufs|fertigungs|produktions|"
    r"forschungs|lager)(?:chef|leiter|vorstand|direktor)(?:in)?|c[ftmor]o|coo|cpo|chro|drh))\b",
    re.IGNORECASE,
)
_OF_MATTER = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _MATTERS.items()}
_COMPOUND = r"(?:finanz|technik|vertriebs|verkaufs|marketing|personal|einkaufs|fertigungs|lager)\w+"
_NAME = re.compile(
    rf"(?<![\w’'-])(?!(?i:{_LEADS}|{_ALL}|{_COMPOUND}|dr|prof|frau|herr|mr|ms|mrs)\b)"
    r"[A-ZÀ-ÖØ-Þ][\w’'-]+ (?:(?:de|van|von|der|den|di|da|al|le) ){0,2}"
    r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ][\w’'-]*"
)
_EDGE = re.compile(r"(?<=[a-zß-ÿ\d)%]{3})[.;!?](?=\s|$)|\n")
_BEFORE, _BEHIND, _MOST = 45, 60, 20_000  # characters


def check(claim: Facts, _quote: Facts, context: Context) -> Reasons:
    """Give a matter that a page does not give to a person, where it gives them another."""
    if not _LED.search(claim.said):
        return
    page = context.passage.source.text[:_MOST]
    for name, mine in _led(claim.said).items():
        theirs = _led(page).get(name, frozenset())
        if mine and theirs and not mine & theirs:
            told = min(theirs)
            yield "unsupported", f"In the source this person leads {told}, not {min(mine)}."


@lru_cache(maxsize=256)
def _led(text: str) -> dict[str, frozenset[str]]:
    """Return what each person leads, by the last part of the name."""
    found: dict[str, frozenset[str]] = {}
    names = [one for one in _NAME.finditer(text) if not _LED.search(one.group())]
    for at, one in enumerate(names):
        first = names[at - 1].end() if at else 0
        last = names[at + 1].start() if at + 1 < len(names) else len(text)
        before = text[max(first, one.start() - _BEFORE) : one.start()]
        behind = text[one.end() : min(last, one.end() + _BEHIND)]
        before = before[max((edge.end() for edge in _EDGE.finditer(before)), default=0) :]
        edge = _EDGE.search(behind)
        behind = behind[: edge.start()] if edge else behind
        told = [part for part in (before, behind) for part in _LED.findall(part)]
        matters = {_matter(next(filter(None, groups))) for groups in told}
        surname = one.group().split()[-1].lower()
        found[surname] = found.get(surname, frozenset()) | matters
    return found


def _matter(word: str) -> str:
    return next((name for name, pattern in _OF_MATTER.items() if pattern.match(word)), word.lower())
