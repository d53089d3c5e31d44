"""Whose paragraph it is: the company's own, an agency's, a partner's, a customer's, a template's.

Pure. What stands under the heading of somebody else, or behind the name of another firm, is not the
company's, and what a template left behind is nobody's.
"""
# ruff: noqa: E501 - tables of patterns

import re
from itertools import islice
from typing import Final

from scoring import addresses, organisations, phones
from scoring.company import Company
from scoring.pages import Block, SitePage

HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "dt", "strong"})
REACH: Final = 260  # characters of text before a contact in which another firm may be named
ENTRY: Final = 160  # characters of a list's entry before its number or address
MIN_LIST: Final = 3  # other firms with numbers of their own: the page is a list of them
MAX_LIST: Final = 60  # numbers that are looked at for that
_FAR: Final = 12  # blocks over a paragraph in which its heading may stand
_AGENCY = re.compile(
    r"\b(?:web ?design|internet ?agen\w+|web ?agen\w+|agentur|werbeagentur|realisation|realization|réalisation"
    r"|realizzazione|realización|realizacja|hébergeur|hébergement|hosting|hosted by|concept|konzept"
    r"|umsetzung|designed by|site (?:design )?by|powered by|programmierung|webmaster|photo(?:s|graph\w+)? by|fotos?:"
    r"|bildnachweis|crédits?|datenschutzbeauftragter?|data protection officer|privacy shield|supervisory|aufsichtsbehörde"
    r"|schlichtung\w*|verbraucherstreit\w*|streitbeilegung|dispute|ombuds\w+|press contact|pressekontakt"
    r"|media contact|investor\w*|kammer|règlement des litiges|médiateur|host(?:ing)? provider|sviluppo web"
    r"|diseño web|desarrollo web)\b",
    re.IGNORECASE,
)
_OTHERS = re.compile(
    r"^(?:our |unsere |nos |nuestros |i nostri |onze |selected |trusted |strategic |latest )?(?:customers?|clients?|partners?"
    r"|partnerships?|testimonials?|references?|reviews?|case stud(?:y|ies)|success stories|investors?|backers?|sponsors?"
    r"|members|suppliers|distributors|resellers|kunden(?:stimmen)?|referenzen|partner|investoren|témoignages"
    r"|partenaires|références|clientes|socios|testimonios|clienti|soci|recensioni|klanten|referenties|kunder"
    r"|what (?:our )?(?:customers|clients|people) say.*|links|useful (?:links|addresses)|advisors?|advisory board)\W*$",
    re.IGNORECASE,
)
PLACEHOLDER = re.compile(
    r"\b(?:lorem|ipsum|muster(?:stra(?:ß|ss)e|stadt|mann|firma|weg|ort)?|beispiel\w*|any ?town|any ?street|any ?where"
    r"|your (?:street|city|address|company|name|town)|street (?:name|address)|city name|ejemplo|exemple|esempio|voorbeeld\w*"
    r"|(?:123|1234) (?:main|fake|anywhere|example|sample|your|some|street|elm)\b|sample (?:street|city|road)|springfield, ?usa"
    r"|john doe|jane doe|dummy|xxx+|placeholder|123 street|new york, ?ny 1000[01]\d? example)\b",
    re.IGNORECASE,
)


def is_foreign(page: SitePage, company: Company, at: int) -> bool:
    """Say whether a place of the page's text belongs to somebody else than the company."""
    block = addresses.block_at(page, at)
    if company.is_listed and not company.is_own(page.text[max(0, at - ENTRY) : at]):
        return True
    heading = _heading(page, page.numbers[block.start])
    return bool(
        is_agency(page, company, at)
        or (heading and _OTHERS.match(heading.text))
        or other_firm(page, company, block, at)
    )


def is_list(page: SitePage, company: Company) -> bool:
    """Say whether a page lists firms with their numbers, the company at most one of them."""
    firms = set()
    for find in islice(phones.phone_finds(page), MAX_LIST):
        block = addresses.block_at(page, find.start)
        if not find.is_markup and (firm := other_firm(page, company, block, find.start)):
            firms.add(firm)
    return len(firms) >= MIN_LIST


def is_agency(page: SitePage, company: Company, at: int) -> bool:
    """Say whether a place belongs to who built, hosts or supervises the site."""
    block = addresses.block_at(page, at)
    before = block.text[: at - block.start + 1]
    if _AGENCY.search(company.name):
        return False  # it is one itself: the words tell nothing
    if len(block.text) < 600 and _AGENCY.search(before) and not company.is_own(before):
        return True
    heading = _heading(page, page.numbers[block.start])
    return bool(heading and len(heading.text) < 80 and _AGENCY.search(heading.text))


def _heading(page: SitePage, number: int) -> Block | None:
    """Return the heading under which a block stands."""
    for block in reversed(page.blocks[max(0, number - _FAR) : number + 1]):
        if block.tag in HEADINGS and len(block.text) < 120:
            return block
    return None


def other_firm(page: SitePage, company: Company, block: Block, at: int) -> str:
    """Return the last firm named before a place, empty where it is the company or none."""
    begun = max(0, at - REACH, block.start - REACH)
    text = page.text[begun:at]
    named = [one for one in organisations.shown(text) if not one.name.endswith(" Co")]
    if not named:
        return ""
    last = named[-1]
    key = Company(last.name).key
    is_part = len(key) >= 5 and key in company.key
    is_titled = key in {Company(piece).key for piece in organisations.title_pieces(page)}
    is_ours = is_part or is_titled or company.is_own(last.name) or company.is_own(text[last.end :])
    return "" if is_ours else last.name


def is_template(text: str) -> bool:
    """Say whether words or a number were left behind by a template."""
    digits = re.sub(r"\D", "", text)
    return bool(
        PLACEHOLDER.search(text) or (_FAKE_DIGITS.search(digits[-10:]) and len(digits) >= 7)
    )


# Digits that nobody dials: seven in a row that climb or fall, six alike, numbers for fiction.
_FAKE_DIGITS = re.compile(
    r"0123456|1234567|2345678|3456789|9876543|8765432|7654321|(\d)\1{5}|5550[1]\d\d$|555(?:1234|5555)$"
)
