"""Whether names that stand together are those of one maker: models of a series, parts of a system.

Pure. "Brill 300" and "Brill 450" share a word and differ in a number; "Brill Dock" and "Brill Yard"
begin with the firm's own name. Branches, countries, norms, chapters and departments are none.
"""
# ruff: noqa: E501 - tables of words

import re
from collections import defaultdict
from collections.abc import Sequence
from typing import Final

from prospects.normalise import companies, places
from scoring import towns
from scoring.company import Company
from scoring.patterns import late

LEAST: Final = 2  # names of a series
MIN_BRAND: Final = 4  # letters of a word of the firm's own name, and of a country's
MAX_WORDS: Final = 4
_MODEL: Final = late(
    r"(?P<line>[^\W\d_][\w&'’-]*(?: [^\W\d_][\w&'’-]*)?)[ -](?P<number>(?-i:[A-Z]){0,3}-?(?!(?:19|20)\d\d(?!\d))\d{2,5}(?-i:[A-Za-z]){0,3})(?: \w+){0,2}",
    re.IGNORECASE,
)
# What is numbered and not made, and what stands behind a firm's name and is no product.
_COUNTED: Final = late(
    r"(?:iso|din|en|pn|nf|bs|ehedg|ce|un|o?norm\w*|art(?:ic|ik|íc|yk)\w+|art|section|abschnitt|paragraph\w*|chapter|kapitel|kapitol\w+|chapitre|capítulo|capitolo|page|seite|hal+e?|hal+en|stand|booth|werk|plant|lini?e|línea|linha|linea|bus|tram|route|road|day|tag|jour|día|giorno|dia|dag|step|schritt|phase|team|group\w*|level|class\w*|grade|ausgabe|issue|heft|band|form|nr|no|n°|lot|gate|tor|dock|platz|place|point|punkt)",
    re.IGNORECASE,
)
_NO_PART: Final = late(
    r"(?<!\w)(?:group|gruppe|groupe|grupo|gruppo|groep|grupa|holding|team|blog|news|jobs|careers?|karriere|foundation|stiftung|fondation|fundaci[oó]n|fondazione|fundação|stichting|fundacja|stiftelse\w*|nadace|shop|store|showroom|office|headquarters|support|history|story|club|family|community|events?|international|deutschland|france|italia|españa|polska|nederland|sverige|danmark|norge|suomi|česko|österreich|schweiz|suisse|uk|usa?|eu)(?!\w)",
    re.IGNORECASE,
)


def is_series(names: Sequence[str], company: Company) -> bool:
    """Say whether half of some names at least are models or parts of one maker."""
    lines: defaultdict[str, set[str]] = defaultdict(set)
    for name in names:
        told = _MODEL.fullmatch(name)
        if told and not _COUNTED.fullmatch(told["line"].split()[0]):
            lines[told["line"].casefold()].add(told["number"])
    models = max(map(len, lines.values()), default=0)
    branded = len({name for name in names if _is_branded(name, company)})
    return max(models, branded) >= max(LEAST, (len(names) + 1) // 2)


def _is_branded(name: str, company: Company) -> bool:
    """Say whether a name is the firm's own and something more: "Brill Yard"."""
    own = {word.casefold() for word in company.name.split() if len(word) >= MIN_BRAND}
    first, *rest = name.split()
    if first.casefold() not in own or not rest or len(rest) >= MAX_WORDS:
        return False
    behind = " ".join(rest)
    is_country = len(behind) >= MIN_BRAND and places.country(behind) != ""
    is_place = towns.is_town(behind) or is_country
    is_firm = companies.has_legal_form(name) or _NO_PART.search(behind) is not None
    is_named = rest[0][:1].isupper() or rest[0][:1].isdigit()
    return is_named and not (is_place or is_firm or company.closes(name))
