"""Legal names that go on behind the own name: "© Acme – Pumps and Valves Ltd" is Acme itself.

Pure. Without this the second half, which ends in a legal form, reads like another firm.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from prospects.normalise import companies
from scoring.contact import organisations
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late


def goes_on_from_own(text: str, company: Company, page: SitePage) -> bool:
    """Say whether a firm that ends a text begins with the own name: "© Acme – Pumps & Valves Ltd".

    The own name begins the line, a dash or a comma stands behind it, and the page signs itself with
    the whole of it: a dealer and a landlord stand behind the own name likewise.
    """
    written = text.rpartition("\n")[2]
    line = _MARK_BEFORE.sub("", written)
    for joint in _JOINT.finditer(line):
        head, rest = line[: joint.start()], line[joint.end() :]
        extra = len(squeezed(head)) - len(squeezed(company.name))
        if extra <= MAX_EXTRA and ":" not in head and company.closes(head):
            is_row = any(companies.has_legal_form(part) for part in rest.split(", ")[:-1])
            is_one = companies.has_legal_form(rest) and not is_row and not _OTHERS.search(rest)
            is_headed = _SIGN.search(written[: len(written) - len(line)]) is not None
            return is_one and (is_headed or _is_signed(line, page))
    return False


def _is_signed(name: str, page: SitePage) -> bool:
    """Say whether a page's foot, copyright, ``og:site_name`` or line of register names a firm."""
    if name in page.meta.get("og:site_name", ""):
        return True
    for block in page.blocks[-MAX_BLOCKS:]:
        for line in block.lines[:MAX_LINES]:
            plain = _MARK_BEFORE.sub("", line)
            is_sign = block.region == "footer" or _SIGN.search(line[: len(line) - len(plain)])
            is_sign = is_sign or _NUMBER.match(plain, len(name))
            if is_sign and plain.startswith(name):
                return True
    return False


def end_of_joined(segment: str, company: Company, page: SitePage) -> int:
    """Return where a legal name ends that goes on behind the own one, 0 where none does."""
    if _JOINT.search(segment) is None:
        return 0
    ends = [one.end for one in organisations.shown(segment)]
    own = (end for end in reversed(ends) if goes_on_from_own(segment[:end], company, page))
    return next(own, 0)


_JOINT: Final = late(r" [–—-] | ?, | (?:&|og|och|und|and|et|y|e|en|i|a|ja) ")
_MARK_BEFORE: Final = late(
    r"^(?:[\s©|·•]|\(c\)|copyright|(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?|(?:firma|company|anbieter|betreiber|titular|titolare|éditeur|entidade|empresa|société|spółka|firmanavn|företag|bedrijf) ?: )+",
    re.IGNORECASE,
)
# A mark that says whose the site is: a copyright or the label of an imprint.
_SIGN: Final = late(r"©|\(c\)|copyright|:", re.IGNORECASE)
# A register number right behind a name: "Acme – Pumps Ltd · Company no. 123".
_NUMBER: Final = late(
    r"[^\w\n]{1,5}(?:nipc|nif|cif|org\.? ?nr|cvr|kvk|siren|siret|rcs|krs|nip|ičo?|p\. ?iva|partita iva|company (?:no|number|reg)|registered in|amtsgericht|hr ?[ab])\b",
    re.IGNORECASE,
)
# A group, who takes the letters in, who made the site.
_OTHERS: Final = late(
    r"\b(?:group|gruppe|groupe|grupo|gruppo|holding|c/o|via|bei|chez|presso|hos|bij|by|par|von|door|webdesign|web ?design|website|webmaster|hosting)\b",
    re.IGNORECASE,
)
MAX_BLOCKS: Final = 60  # at the end of a page, where it signs itself
MAX_LINES: Final = 20  # of one of them
MAX_EXTRA: Final = 8  # letters of a line before the own name: "Atelier"
