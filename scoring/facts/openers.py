"""Whether the sentence of a contact opens with somebody else: "Talleres Gimeno, Olmo 3, 976 …".

Pure. A label right before a number may be known ("tel.") though a stranger's name, office or street
opens the sentence. Each piece of it, up to the contact, must be known words, a person with or
without a function, a street or a town; else whose contact it is stays open.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from prospects import tables
from scoring.contact import addresses as postal
from scoring.contact import people, streets
from scoring.facts import labels
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

MAX_LINE: Final = 240  # characters before a contact
MAX_LABEL: Final = 3  # words
MAX_NAME: Final = 5  # words of a person with titles
_STOP: Final = late(
    r"(?<![^\W\d_]{2}\.[^\W\d_])(?<!\b[^\W\d_])(?<!\b(?:ul|al|pl|os|av|nr|no|st|bd|dr|mr|ms|co|sr|sp))(?<!\b(?:tel|tél|tlf|fax|mob|ing|mag|sra|str|inh))(?<!\b(?:prof|dipl|dott))[.!?;](?:\s|$)|\s\|\s",
    re.IGNORECASE,
)
_PIECE: Final = late(r"[,:：(·•]|\s[–—-]\s|\s/\s")
_DESK: Final = late(r"anruf\w*|press|presse|prensa|imprensa|stampa|pers|media", re.IGNORECASE)
_WORD: Final = late(r"[^\W\d_][\w'’-]*")
_CODE: Final = late(r"^\W*(?:[A-Z]{1,2}-)?\d{2,5}[ -]?\d{0,3}\s+[^\W\d_][\w'’ -]*$")


def opens_with_another(page: SitePage, company: Company, at: int) -> bool:
    """Say whether words of a sentence, up to the contact at a place, may name somebody else."""
    said = _said(page, at)
    if not said.strip() or company.is_own(said):
        return False
    begun, unknown = 0, []
    for cut in (*_PIECE.finditer(said), None):
        end = cut.start() if cut else len(said)
        piece = said[begun:end].strip(" .–—-)")
        if piece and not _is_free(piece, company):
            unknown.append(said[begun:])
        begun = cut.end() if cut else end
    return len(unknown) > 1 or any(not _is_label(rest) for rest in unknown)


def _is_label(rest: str) -> bool:
    """Say whether a piece is one label and no more: what it names ``labels`` and ``seats`` judge."""
    label, mark, behind = rest.partition(":")
    is_short = len(label.split()) <= MAX_LABEL and not _PIECE.search(label)
    is_alone = all(not word[:1].isupper() or _is_known(word) for word in _WORD.findall(behind))
    return is_short and (bool(mark) or not _PIECE.search(rest)) and is_alone


def _said(page: SitePage, at: int) -> str:
    """Return the sentence before a place, without the addresses in it."""
    block = postal.block_at(page, at)
    begun = max(block.start, at - MAX_LINE)
    line = page.lined[begun:at]
    for one in postal.addresses(page):
        for _, part in one.parts:
            first, last = max(part.start, begun), min(part.end, at)
            if first < last:
                blank = "," + " " * (last - first - 1)
                line = f"{line[: first - begun]}{blank}{line[last - begun :]}"
    return _STOP.split(line.rpartition("\n")[2])[-1]


def _is_free(piece: str, company: Company) -> bool:
    """Say whether a piece of a sentence names nobody but people, places and desks."""
    words = _WORD.findall(piece)
    unknown = [word for word in words if word[:1].isupper() and not _is_known(word)]
    if not unknown or company.closes(piece) or _CODE.match(piece):
        return True
    if streets.is_street(piece) or people.title_in(piece):
        return True
    return len(words) <= MAX_NAME and any(map(people.has_first_name, words))


def _is_known(word: str) -> bool:
    if _DESK.fullmatch(word):
        return True
    return labels.is_known(word) or word.lower() in tables.words("common_words.txt")
