"""By whose name an address is headed: dealers, customers and agents stand over theirs.

Pure. The name need not show that it is a firm's: the line above the street, the words before it on
its line, or the heading over the paragraph is a name that is neither the company's own nor a
town's, a department's, a building's or a person's. Such a name leaves it open whose address it is.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final
from urllib.parse import unquote

from prospects import tables
from scoring.contact import people, streets, towns
from scoring.contact.addresses import Address
from scoring.contact.postal_forms import BUILDING, FOREIGN_STREET, JOINTS
from scoring.facts.ownership import HEADINGS
from scoring.facts.seat_words import OWN
from scoring.facts.thirds import DEPARTMENT, PLACES, is_of_town, is_plain_name
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late

MIN_WORDS: Final = 2  # one alone is oftener a label: "Produktion"
MAX_WORDS: Final = 7
MAX_LINE: Final = 70  # characters of a line that is a name
MIN_NAME: Final = 4  # letters
_LABEL: Final = late(r"^.*[:：]\s*(?=\S)")
_CUT: Final = late(r"[,;|•·]\s|\s[–—-]\s|\t")
_BRANCHES: Final = late(
    r"(?<![^\W\d_])(?:(?:our-|nos-|unsere-)?(?:locations?|branches|shops|stores|offices|restaurants|hotels|clinics|standorte?|filialen?|l(?:ae|ä)den|niederlassungen|praxen|magasins|boutiques|agences|implantations|sedi|negozi|filiali|punti-vendita|sedes|tiendas|oficinas|centros|delegaciones|lojas|filiais|unidades|winkels|vestigingen|locaties|filialer|butiker|butikker|kontor|lokationer|toimipisteet|myym(?:a|ä)l(?:a|ä)t|oddzia(?:l|ł)y|sklepy|placowki|pobo(?:c|č)ky|prodejny|provozovny|prev(?:a|á)dzky|(?:u|ü)zleteink|telephelyek|sucursale|magazine|poslovnice|subeler(?:imiz)?))(?![^\W\d_])",
    re.IGNORECASE,
)
_OVER: Final = late(r"\d[\d ().\-/]{5,}\d|[\w.-]+@[\w.-]+|[!?]$|[^\W\d_]{4}\.$")


def name_over(
    page: SitePage, company: Company, address: Address, start: int, *, is_abroad: bool = False
) -> str:
    """Return the unknown name that heads the entry of an address, empty where none does.

    ``start`` = where its first part begins. Abroad a department does not make a name one's own:
    "Agence Marché Sud" is an agency.
    """
    block = address.block
    if _BRANCHES.search(unquote(page.path)):
        return ""  # a page of one's own places: "Café Lesezeichen" of a publisher
    heads = _heads(page, address, block, start)
    if any(company.is_own(text) or company.closes(text) or OWN.search(text) for text in heads):
        return ""
    if any(text.startswith(f"{address.city}:") for text in heads):
        return ""  # a label of one's own: "Hull: Dock Basin, 3 Quay Street, … Hull"
    for text in heads:
        for piece in _CUT.split(_LABEL.sub("", text)):
            if is_name(piece.strip(" ,.:–—-()"), company, is_strict=is_abroad):
                return piece.strip(" ,.:–—-()")
    return ""


def has_name(page: SitePage, company: Company, address: Address, start: int) -> bool:
    """Say whether a name of three words, or one that could be a firm's, heads an address."""
    heads = _heads(page, address, address.block, start)
    if any(company.is_own(text) or company.closes(text) or OWN.search(text) for text in heads):
        return False
    return any(
        is_name(_LABEL.sub("", text).strip(" ,.–—-()"), company, is_strict=True) for text in heads
    )


def _heads(page: SitePage, address: Address, block: Block, start: int) -> list[str]:
    """Return the texts that may name whose an address is, the nearest first."""
    streets = [part.text for kind, part in address.parts if kind == "street"]
    named = []
    for text in streets:
        if any(map(str.isdigit, text)):
            break
        named.append(text)
    if len(named) == len(streets):
        # Houses and a street without a number.
        named = [text for text in named[:-1] if not BUILDING.search(text)]
    begun = min(block.start, start)
    lines = page.lined[begun:start].split("\n")
    found = [*reversed(named)]
    for line in reversed(lines):
        if _OVER.search(line.strip()):
            return found
        if line.strip():
            found.append(line.strip())
    number = page.numbers[block.start]
    above = page.blocks[number - 1] if number else None
    if above is not None and above.region == block.region and len(above.text) <= MAX_LINE:
        is_head = above.tag in HEADINGS or (above.tag == "p" and not above.breaks)
        found += [above.text] if is_head and not _OVER.search(above.text) else []
    return found


def is_name(text: str, company: Company, *, is_strict: bool = False) -> bool:
    """Say whether words are a name that is neither the company's, a town's nor a department's.

    ``is_strict`` = a department in it counts for nothing where the name has three words.
    """
    words = text.split()
    if (
        not MIN_WORDS <= len(words) <= MAX_WORDS
        or len(squeezed(text)) < MIN_NAME
        or len(text) > MAX_LINE
    ):
        return False
    small = sum(not _begins_name(word) for word in words)
    if small > (len(words) == MIN_WORDS) or not words[0][:1].isupper():
        return False  # "Skleněný svět" is a name, "Nous contacter par courrier" is none
    is_whole = not is_strict or len(words) == MIN_WORDS
    if is_whole and any(map(_is_department, (words[0], words[-1]))):
        return False
    if is_plain_name(text):
        return False
    if len(words) == MIN_WORDS and (is_of_town(words) or streets.is_street(text)):
        return False  # "Leeds Works", "Castle Gates", but "Hamilton Rural Gates"
    if FOREIGN_STREET.match(text):
        return False
    if any(squeezed(word) in company.telling[:1] for word in words):
        return False
    plain = tables.words("common_words.txt")
    telling = [
        word
        for word in words
        if word[:1].isupper()
        and word.lower().strip(".'’,") not in plain
        and not (len(words) == MIN_WORDS and towns.is_town(word.strip(",.")))
    ]
    return bool(telling) and not people.title_in(text)


def _is_department(word: str) -> bool:
    """Say whether a word is a department's, or a compound that begins or ends with one."""
    told = DEPARTMENT.search(word)
    is_whole = told is not None and (told.start() == 0 or told.end() == len(word))
    return is_whole or PLACES.fullmatch(word) is not None


def _begins_name(word: str) -> bool:
    word = _ELIDED.sub("", word)
    return word[:1].isupper() or word[:1].isdigit() or word in JOINTS or word in _SMALL


_ELIDED: Final = late(r"^[dDlL]['’](?=\w{2})")
_SMALL: Final = frozenset({"&", "+", "and", "und", "et", "y", "e", "en", "og", "och", "i", "of", "the", "van", "von", "de", "du", "der", "den", "la", "le", "di", "da"})  # fmt: skip
