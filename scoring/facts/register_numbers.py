"""Numbers of registers and tax offices whose labels tell a company, as its pages write them."""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from scoring.facts.fact import Fact, home_of
from scoring.facts.registers import is_behind_others, is_led_by_another, is_others
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late

REGISTER = late(
    r"(?:(?P<court>Amtsgericht|Registergericht|Register court:?|Handelsregister:?)\s?:?\s(?P<town>[A-ZÄÖÜ][\w-]+"
    r"(?:\s[A-ZÄÖÜ][\w-]+)?)?[\s,/:;-]*)?(?:Register(?:nummer| number| no\.?)?\s?:?\s)?(?P<book>HR\s?[AB])\s?:?\s?"
    r"(?:Nr\.?\s|No\.?\s)?(?P<number>\d{2,7}(?:\s?[A-Z]{1,2})?)\b"
)
NUMBERED = late(
    r"\b(?P<label>Company (?:registration )?(?:number|no\.?)|Registered (?:in England(?: and Wales)? )?(?:number|no\.?)"
    r"|(?:Company )?registered in (?:England(?: (?:and|&) Wales)?|Scotland|Northern Ireland|Ireland)(?: (?:no\.?|number|under))?|Y-tunnus|IČO?|UEN|ABN|KvK(?:[- ]nummer)?(?: (?:te )?[^\W\d_]{3,20})?(?: onder (?:nummer|nr\.?))?|RCS (?:de )?[A-Z][\w-]+(?: [^\W\d_][\w’'-]+){0,3}?(?: B| sous le (?:numéro|n°))?|Cégjegyzékszám|Kaupparekisteri|SIREN|SIRET|NIPC|NIF|CIF|CVR(?:-nr\.?)?|Org\.? ?nr\.?|KRS|NIP|REA(?: [A-Z]{2})?|FN|CHE-?)\s?:?\s?(?P<number>\d[\d .-]{4,16}\d(?: ?[a-z]\b)?)",
    re.IGNORECASE,
)


def registers(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the numbers of registers; beside one of a register those of the tax office, too."""
    is_home = home_of(page) in {"imprint", "contact"}
    for block in page.blocks:
        if not is_home and block.region != "footer":
            continue
        if REGISTER.search(block.text):
            match = _own_book(page, company, block)
            if match is None:
                continue
            book = f"{match['book'].replace(' ', '')} {match['number']}"
            town = (match["town"] or "").removeprefix("Amtsgericht ")
            value = f"Amtsgericht {town} {book}" if town else book
            yield Fact("register", value, match[0].strip(), page.url, weight=5)
            continue
        told = list(islice(NUMBERED.finditer(block.text), MAX_NUMBERS))
        for match in told:
            if is_others(page, company, block, match.start()):
                continue
            value = f"{match['label']} {match['number'].strip()}"
            weight = 3 if _TAX.match(match["label"]) else 4
            yield Fact("register", value, match[0].strip(), page.url, weight=weight)


def _own_book(page: SitePage, company: Company, block: Block) -> re.Match[str] | None:
    """Return the first entry of a block that is not that of the partner who is liable for it.

    That partner of a KG is a company of its own, in book B: "Komplementärin: …, HRB 4711".
    """
    number = page.numbers[block.start]
    above = page.blocks[number - 1].text if number else ""
    done = 0
    for match in islice(REGISTER.finditer(block.text), MAX_NUMBERS):
        before = block.text[done : match.start()]
        before = f"{above} {before}" if not done and len(above) < MAX_ABOVE else before
        is_partners = match["book"].endswith("B") and _PARTNER.search(before)
        is_anothers = is_behind_others(page, company, block, match.start())
        if not (is_partners or is_anothers or is_led_by_another(block, match.start(), company)):
            return match
        done = match.end()
    return None


MAX_ABOVE: Final = 60  # characters of a line that heads the next
_PARTNER: Final = late(
    r"(?<!\w)(?:komplementär\w*|persönlich haftende\w* gesellschafter\w*|phg|general partner|(?:unbeschränkt|vollhaftende)\w* gesellschafter\w*)(?!\w)",
    re.IGNORECASE,
)
MAX_NUMBERS = 6  # of one block
# Numbers of the tax office, which tell less than those of a register.
_TAX = late(r"NIPC|NIP|NIF|CIF|SIRET", re.IGNORECASE)
