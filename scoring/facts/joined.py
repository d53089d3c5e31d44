"""Legal names that go on behind the own name: "Acme – Pumps and Valves Ltd" is Acme itself.

Pure. Without this the second half, which ends in a legal form, reads like another firm.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from prospects.normalise import companies
from scoring import organisations
from scoring.company import Company, squeezed
from scoring.patterns import late


def goes_on_from_own(text: str, company: Company) -> bool:
    """Say whether a firm that ends a text begins with the own name: "Acme – Pumps and Valves Ltd".

    The own name begins the line, and a dash or a comma stands behind it.
    """
    line = _MARK_BEFORE.sub("", text.rpartition("\n")[2])
    for joint in _JOINT.finditer(line):
        head, rest = line[: joint.start()], line[joint.end() :]
        extra = len(squeezed(head)) - len(squeezed(company.name))
        if extra <= MAX_EXTRA and ":" not in head and company.closes(head):
            is_row = any(companies.has_legal_form(part) for part in rest.split(", ")[:-1])
            is_one = companies.has_legal_form(rest) and not is_row
            return is_one and not _GROUPED.search(rest)
    return False


def end_of_joined(segment: str, company: Company) -> int:
    """Return where a legal name ends that goes on behind the own one, 0 where none does."""
    if _JOINT.search(segment) is None:
        return 0
    ends = [one.end for one in organisations.shown(segment)]
    return next((end for end in reversed(ends) if goes_on_from_own(segment[:end], company)), 0)


_JOINT: Final = late(r" [–—-] | ?, | (?:&|og|och|und|and|et|y|e|en|i|a|ja) ")
_MARK_BEFORE: Final = late(
    r"^(?:[\s©|·•]|\(c\)|copyright|(?:19|20)\d\d(?: ?[-–] ?(?:19|20)?\d\d)?|(?:firma|company|anbieter|betreiber|titular|titolare|éditeur|entidade|empresa|société|spółka|firmanavn|företag|bedrijf) ?: )+",
    re.IGNORECASE,
)
_GROUPED: Final = late(r"\b(?:group|gruppe|groupe|grupo|gruppo|holding)\b", re.IGNORECASE)
MAX_EXTRA: Final = 8  # letters of a line before the own name: "Atelier"
