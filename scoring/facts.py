"""Facts that a company's own pages state, each with the words that state it.

Pure. "Unknown" beats wrong: a sentence counts only where the company speaks of itself, a contact
only where it is its own, and what stands in an agency's or another firm's paragraph is nobody's.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from prospects.normalise import places
from scoring import addresses, contacts, fingerprints
from scoring.company import Company
from scoring.pages import Block, SitePage

# Where a fact is most at home; earlier is better.
HOMES: Final = (
    ("imprint", ("imprint", "impressum", "legal", "mentions-legales", "aviso-legal", "colofon")),
    ("contact", ("contact", "kontakt", "contatti", "contacto", "location", "standorte")),
    ("about", ("about", "ueber", "über", "company", "unternehmen", "story", "who-we-are", "team")),
    ("careers", ("career", "jobs", "karriere", "join", "vacanc", "stellen", "emploi")),
    ("home", ("home", "index")),
    ("press", ("press", "news", "blog", "media", "presse", "article", "post")),
)
MAX_SENTENCE: Final = 800  # longer ones are lists, tables or junk
SINGLE: Final = (
    "legal_name", "address", "country", "headquarters", "email", "phone", "employees", "founded",
    "register", "ceo", "open_positions",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Fact:
    """One value with its words. ``is_markup`` = the quote stands in the markup, not in the text."""

    field: str
    value: str
    quote: str
    page: str
    is_markup: bool = False
    weight: int = 0


def home_of(page: SitePage) -> str:
    """Name what kind of page this is, by its address and then by its title."""
    for text in (page.path.rsplit("/", 1)[-1] or "home", page.path, page.title.lower()):
        for home, words in HOMES:
            if any(word in text for word in words):
                return home
        if page.path in {"", "/"}:
            return "home"
    return "other"


def company_facts(pages: Sequence[SitePage], company: Company) -> list[Fact]:
    """List what the pages state: one value per single field, all values of the others."""
    found: list[Fact] = []
    for page in pages:
        if page.kind != "html":
            continue
        for extract in _EXTRACTORS:
            found += extract(page, company)
    chosen = [fact for field in SINGLE if (fact := _best(field, found))]
    several = [fact for fact in found if fact.field not in SINGLE]
    return (
        chosen + list({(fact.field, fact.value): fact for fact in reversed(several)}.values())[::-1]
    )


def _best(field: str, found: Sequence[Fact]) -> Fact | None:
    """Choose the heaviest statement, then the one that is made most often, then the first."""
    facts = [fact for fact in found if fact.field == field]
    if not facts:
        return None
    often = Counter(fact.value for fact in facts)
    return max(facts, key=lambda fact: (fact.weight, often[fact.value], -facts.index(fact)))


_END = re.compile(r"(?<=[.!?])\s+(?=[A-ZÄÖÜ\"“„])")
_NO_END = re.compile(
    r"(?:\b(?:Dr|Prof|Mr|Mrs|Ms|St|No|Nr|Inc|Ltd|Co|Corp|Jr|Sr|vs|approx|ca|bzw|z\.B|e\.g|i\.e|U\.S)"
    r"|\b[A-Z])\.$"
)


def sentences(block: Block) -> Iterator[str]:
    """Cut a block into sentences, word for word; "Dr." and initials end none."""
    begun = 0
    for end in _END.finditer(block.text):
        if not _NO_END.search(block.text[max(begun, end.start() - 12) : end.start()]):
            yield block.text[begun : end.start()]
            begun = end.end()
    if begun < len(block.text):
        yield block.text[begun:]


def _said(
    page: SitePage, company: Company, pattern: re.Pattern[str]
) -> Iterator[tuple[str, re.Match[str]]]:
    """Yield the sentences in which the company says something of itself.

    News pages also carry what partners say of themselves: there only its own name counts.
    """
    is_ours = company.is_named if home_of(page) == "press" else company.speaks
    for block in page.blocks:
        if block.region == "nav" or block.tag == "title":
            continue
        if not pattern.search(block.text):
            continue
        for sentence in sentences(block):
            match = pattern.search(sentence) if len(sentence) <= MAX_SENTENCE else None
            if match and is_ours(sentence):
                yield sentence, match


# Employees


_STAFF = (
    r"(?:employees|staff members|staff|team members|colleagues|co-workers|coworkers|professionals"
    r"|mitarbeiter(?:innen|/innen|\*innen|:innen)?(?: und mitarbeiter(?:innen)?)?|mitarbeitende[nr]?"
    r"|beschäftigte[nr]?|collaborateurs|salariés|employés|empleados|dipendenti|collaboratori"
    r"|medewerkers|anställda|people)"
)
_HOW_MANY = re.compile(
    r"(?P<about>(?:more than|over|about|around|approximately|approx\.|nearly|almost|some|up to|mehr als"
    r"|über|rund|etwa|ca\.|plus de|más de|oltre|meer dan|ruim)\s+)?"
    r"(?P<count>\d{1,3}(?:[.,\u202f\u00a0 ]\d{3})+|\d{1,6})(?P<plus>\s?\+)?\s+"
    rf"(?:\w[\w-]{{2,20}}\s){{0,2}}?(?P<staff>{_STAFF})\b",
    re.IGNORECASE,
)
_OF_OTHERS = re.compile(
    r"(?:compan(?:y|ies)|business(?:es)?|organi[sz]ations?|enterprises?|clients?|customers?|teams"
    r"|firms?|employers?|unternehmen|kunden)\s+(?:with|of|that have|from|having|mit|ab|between)\b"
    r"|\bup to\b|\bfor every\b|\bhelps?\b|\bserv(?:e|es|ing)\b|\bfewer than\b|\bless than\b|\blaid off\b",
    re.IGNORECASE,
)


_LOOSE = frozenset({"people", "professionals", "staff", "colleagues"})
_BEING = re.compile(
    r"\b(?:we|we['’]re|are|have|has|with|employs?|employing|team of|family of|team is)\s*$",
    re.IGNORECASE,
)


def _employees(page: SitePage, company: Company) -> Iterator[Fact]:
    for sentence, match in _said(page, company, _HOW_MANY):
        before = sentence[: match.start()]
        if _OF_OTHERS.search(before[-60:]) or _OF_OTHERS.search(match[0]):
            continue
        is_loose = match["staff"].lower() in _LOOSE
        if is_loose and not _BEING.search(before):
            continue
        count = int(re.sub(r"\D", "", match["count"]))
        if not 2 <= count <= 3_000_000 or 1900 <= count <= 2100:
            continue
        about = (match["about"] or "").strip().lower()
        value = f"{about} {match['count'].strip()}".strip() + ("+" if match["plus"] else "")
        weight = 4 if is_loose else 5
        yield Fact("employees", value, sentence.strip(), page.url, weight=weight)


# Founding


_YEAR = r"(?P<year>1[6-9]\d\d|20[0-3]\d)"
_FOUNDED = re.compile(
    rf"(?:(?:was |were |been )?(?:founded|established|incorporated|gegründet|fondée?s?|fundad[ao]s?"
    rf"|fondat[ao]|opgericht|grundad[et]?)\b[^!?]{{0,60}}?\b(?:in|im|im jahr|en|nel|since|seit|il|anno)?\s*{_YEAR}"
    rf"|\b(?:in|back in|im jahr|seit|en|on [A-Z][a-z]+ \d{{1,2}},)\s*(?P<year2>1[6-9]\d\d|20[0-3]\d)\b[^!?]{{0,60}}?"
    rf"\b(?:founded|established|gegründet|gründete|fondée?)\b)",
    re.IGNORECASE,
)


def _founded(page: SitePage, company: Company) -> Iterator[Fact]:
    for sentence, match in _said(page, company, _FOUNDED):
        before = sentence[: match.start()]
        is_named = company.is_named(before[-80:]) or company.is_named(match[0])
        follows = company.is_named(sentence[match.end() : match.end() + 40])
        is_ours = bool(
            match["year"] and re.search(r"\b(?:we|company|wir)\b[^,]{0,20}$", before, re.IGNORECASE)
        )
        if not (is_named or follows or is_ours) or (match["year2"] and not (follows or is_named)):
            continue
        year = match["year"] or match["year2"]
        yield Fact("founded", year, sentence.strip(), page.url, weight=5 if is_named else 4)


# Seat and address


_SEAT = re.compile(
    r"\b(?:headquartered|head office|headquarters|based|hauptsitz|mit sitz|siège(?: social)?|con sede)"
    r"(?:\s+(?:is|are|and production|of the company))*\s+(?:in|at|à|en)\s+"
    r"(?P<place>[A-ZÄÖÜ][\w.'’\-]+(?:\s[A-ZÄÖÜ][\w.'’\-]+){0,2}(?:,\s[A-ZÄÖÜ][\w.'’\-]+(?:\s[A-ZÄÖÜ][\w.'’\-]+){0,2}){0,2})"
)


def _headquarters(page: SitePage, company: Company) -> Iterator[Fact]:
    for sentence, match in _said(page, company, _SEAT):
        place = match["place"].rstrip(".,")
        head, _, last = place.rpartition(", ")
        code = places.country(last) if head else ""
        yield Fact("headquarters", place, sentence.strip(), page.url, weight=5 if code else 3)
        if code:
            yield Fact("country", code, sentence.strip(), page.url, weight=5)


_AGENCY = re.compile(
    r"\b(?:web ?design|internet ?agen\w+|webagentur|agentur|realisation|realization|concept|konzept"
    r"|umsetzung|design(?:ed)? (?:by|and)|powered by|hosting|hosted by|programmierung|photo|foto"
    r"|datenschutzbeauftragte|data protection officer|privacy shield|supervisory|aufsichtsbehörde"
    r"|schlichtung|dispute|press contact|investor)",
    re.IGNORECASE,
)


def _is_agency(block: Block, page: SitePage) -> bool:
    """Say whether a paragraph, or the heading over it, belongs to somebody else."""
    place = page.blocks.index(block)
    over = [b for b in page.blocks[max(0, place - 3) : place] if b.tag in _HEADINGS][-1:]
    return any(_AGENCY.search(b.text) for b in [block, *over] if len(b.text) < 600)


_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "dt", "strong"})


def _addresses(page: SitePage, company: Company) -> Iterator[Fact]:
    home = home_of(page)
    for address in addresses.addresses(page):
        if _is_agency(address.block, page) or home in {"careers", "press", "other"}:
            continue
        near = page.text[max(0, address.block.start - 200) : address.block.start]
        is_named = company.is_named(address.block.text) or company.is_named(near)
        if home not in {"imprint", "contact"} and not is_named:
            continue
        weight = 3 + (home in {"imprint", "contact"}) + 2 * is_named
        building, _, rest = address.line.partition(", ")
        line = rest if company.is_named(building) else address.line
        yield Fact("address", line, address.quote, page.url, weight=weight)
        if address.country:
            yield Fact("country", address.country, address.quote, page.url, weight=weight - 1)


# Contacts


_GENERAL = frozenset(
    [
        "info",
        "hello",
        "contact",
        "kontakt",
        "office",
        "mail",
        "hi",
        "welcome",
        "enquiries",
        "post",
        "service",
    ]
)
_SPECIAL = frozenset(
    [
        "press",
        "presse",
        "jobs",
        "careers",
        "career",
        "personal",
        "privacy",
        "datenschutz",
        "abuse",
        "legal",
        "security",
        "hr",
        "noreply",
        "no-reply",
        "bewerbung",
        "recruiting",
        "investor",
        "investors",
        "ir",
        "dpo",
    ]
)


def _emails(page: SitePage, company: Company) -> Iterator[Fact]:
    home = home_of(page)
    for find in contacts.email_finds(page):
        local = find.value.partition("@")[0]
        if not company.owns(find.value) or _is_agency(find.block, page):
            continue
        weight = {"contact": 3, "imprint": 3, "home": 2}.get(home, 1)
        weight += 3 * (local in _GENERAL) - 3 * (local in _SPECIAL)
        yield Fact("email", find.value, find.quote, page.url, weight=weight)


def _phones(page: SitePage, company: Company) -> Iterator[Fact]:
    home = home_of(page)
    if home not in {"contact", "imprint", "home", "about"}:
        return
    for find in contacts.phone_finds(page):
        if find.kind == "fax" or _is_agency(find.block, page):
            continue
        weight = {"imprint": 5, "contact": 4}.get(home, 2) - (find.kind == "mobile")
        weight += 2 * company.is_named(find.block.text) + ("@" in find.block.text)
        yield Fact("phone", find.value, find.quote, page.url, weight=weight)


# Legal name, register, management


_FORM = (
    r"(?:GmbH(?:\s?&\s?Co\.?\s?KG(?:aA)?)?|gGmbH|AG|SE|KG|OHG|UG(?:\s?\(haftungsbeschränkt\))?|e\.\s?V\."
    r"|Inc\.?|Incorporated|LLC|L\.L\.C\.|Corp\.?|Corporation|Ltd\.?|Limited|PLC|plc|LLP|Pty\.? Ltd\.?"
    r"|S\.?A\.?S\.?|SARL|S\.A\.|SA|B\.?V\.?|N\.?V\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?L\.?|AB|A/S|ApS|AS|Oy|Sp\. z o\.o\.)"
)
_LEGAL_NAME = re.compile(
    rf"(?<![\w.&'’-])([\w&][\w.&'’\-]{{0,40}},?\s(?:[A-Z0-9ÄÖÜ&][\w.&'’\-]{{0,40}},?\s){{0,3}}?{_FORM})(?![\w-])"
)


def _legal_names(page: SitePage, company: Company) -> Iterator[Fact]:
    home = home_of(page)
    for block in page.blocks:
        if len(block.text) > 3000 or block.tag == "title":
            continue
        for match in _LEGAL_NAME.finditer(block.text):
            words = match[1].split()
            while len(words) > 2 and not company.is_named(words[0]):
                words = words[1:]
            name = " ".join(words)
            if not company.is_named(name) or len(words) > 4:
                continue
            weight = {"imprint": 5, "contact": 4, "about": 3}.get(home, 2)
            weight += (block.region == "footer") - 2 * (home in {"press", "careers"})
            yield Fact("legal_name", name, name, page.url, weight=weight)


_REGISTER = re.compile(
    r"(?:(?P<court>Amtsgericht|Registergericht|Register court:?|Handelsregister:?)\s?:?\s(?P<town>[A-ZÄÖÜ][\w-]+"
    r"(?:\s[A-ZÄÖÜ][\w-]+)?)?[\s,/:;-]*)?(?:Register(?:nummer| number| no\.?)?\s?:?\s)?(?P<book>HR\s?[AB])\s?:?\s?"
    r"(?:Nr\.?\s|No\.?\s)?(?P<number>\d{2,7}(?:\s?[A-Z]{1,2})?)\b"
)
_NUMBERED = re.compile(
    r"\b(?P<label>Company (?:registration )?(?:number|no\.?)|Registered (?:in England(?: and Wales)? )?(?:number|no\.?)"
    r"|KvK(?:[- ]nummer)?|RCS [A-Z][\w-]+|SIREN|SIRET|CVR(?:-nr\.?)?|Org\.? ?nr\.?)\s?:?\s?(?P<number>[\d ]{6,14}\d)\b",
    re.IGNORECASE,
)


def _registers(page: SitePage, _company: Company) -> Iterator[Fact]:
    is_home = home_of(page) == "imprint"
    for block in page.blocks:
        if not is_home and block.region != "footer":
            continue
        if match := _REGISTER.search(block.text):
            book = f"{match['book'].replace(' ', '')} {match['number']}"
            value = f"Amtsgericht {match['town']} {book}" if match["town"] else book
            yield Fact("register", value, match[0].strip(), page.url, weight=5)
        elif match := _NUMBERED.search(block.text):
            value = f"{match['label']} {match['number'].strip()}"
            yield Fact("register", value, match[0].strip(), page.url, weight=4)


_PERSON = (
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Ing|Dipl)\.?(?:-Ing\.?)?\s){0,2}[A-ZÄÖÜÀ-Þ][\w'’\-]+(?:\s[A-ZÄÖÜ]\.)?"
    r"(?:\s(?:van|von|de|der|den|di|da|le|la|del|el))*(?:\s[A-ZÄÖÜÀ-Þ][\w'’\-]+){1,2}"
)
_HEAD_LABEL = (
    r"(?:CEO|Chief Executive Officer|Managing Directors?|Geschäftsführ(?:er|erin|ung)|Gérant|Directeur général"
    r"|Amministratore delegato|Director General|VD|Inhaber(?:in)?|President & CEO|President and CEO)"
)
_HEAD = re.compile(rf"\b{_HEAD_LABEL}\s?:\s?(?P<name>{_PERSON})")
_HEAD_TITLE = re.compile(
    rf"(?:(?:co-?)?founder\s?(?:&|and|,|/)\s?)?{_HEAD_LABEL}(?:\s?(?:&|and|,|/)\s?(?:co-?)?founder)?",
    re.IGNORECASE,
)
_NAME_ALONE = re.compile(_PERSON)


def _heads(page: SitePage, company: Company) -> Iterator[Fact]:
    for place, block in enumerate(page.blocks):
        match = _HEAD.search(block.text)
        if match and not _is_agency(block, page):
            yield Fact("ceo", match["name"], match[0], page.url, weight=5)
        is_title = len(block.text) < 80 and _HEAD_TITLE.fullmatch(block.text)
        if place and is_title and home_of(page) in {"about", "home"}:
            above = page.blocks[place - 1]
            is_name = len(above.text) < 60 and _NAME_ALONE.fullmatch(above.text)
            if is_name and not company.is_named(above.text):
                quote = f"{above.text} {block.text}"
                yield Fact("ceo", above.text, quote, page.url, weight=4)


# Open positions, prices, technologies


_NONE_OPEN = re.compile(
    r"\b(?:no|don[’']t have any|do not have any|not have any|aren[’']t any|are not any|keine|aucun\w*|nessun\w*)\s"
    r"(?:\w+\s){0,2}?(?:open(?: positions?| roles?|ings)|vacanc(?:y|ies)|job openings|positions?|offenen? stellen?"
    r"|freien? stellen?|stellenangebote|postes?)\b",
    re.IGNORECASE,
)
_SOME_OPEN = re.compile(
    r"^(?P<count>\d{1,4})\s(?:open\s|current\s|job\s)?(?:roles?|positions?|vacanc(?:y|ies)|openings?|jobs?"
    r"|offene stellen?)$",
    re.IGNORECASE,
)


def _positions(page: SitePage, _company: Company) -> Iterator[Fact]:
    if home_of(page) != "careers":
        return
    for block in page.blocks:
        if match := _SOME_OPEN.match(block.text):
            yield Fact("open_positions", match["count"], block.text, page.url, weight=5)
        for sentence in sentences(block) if _NONE_OPEN.search(block.text) else ():
            if _NONE_OPEN.search(sentence):
                yield Fact("open_positions", "none", sentence.strip(), page.url, weight=5)


_PRICE = re.compile(
    r"(?P<sum>(?:[$€£]|US\$|CHF\s?|EUR\s?|USD\s?)\s?\d{1,3}(?:[.,]?\d{3})*(?:[.,]\d{1,2})?\s?[kKmM]?)"
    r"(?:\s?(?:/|per|pro|a|par)\s?(?P<unit>(?:user|seat|month|mo|year|yr|annum|monat|jahr|mois|an)\b"
    r"(?:\s?(?:/|per)\s?(?:month|year|mo|yr))?))",
    re.IGNORECASE,
)


def _prices(page: SitePage, _company: Company) -> Iterator[Fact]:
    if "pricing" not in page.path and "price" not in page.path and "preise" not in page.path:
        return
    heading = ""
    for block in page.blocks:
        if block.tag in _HEADINGS and len(block.text) < 60:
            heading = block.text
        match = _PRICE.search(block.text)
        if match and len(block.text) < 200:
            amount = re.sub(r"\s", "", match["sum"])
            value = (
                f"{heading}: {amount}/{match['unit']}" if heading else f"{amount}/{match['unit']}"
            )
            yield Fact("price", value, match[0], page.url, weight=3)


def _technologies(page: SitePage, _company: Company) -> Iterator[Fact]:
    for name, mark in fingerprints.found(page.source):
        yield Fact("technology", name, mark, page.url, is_markup=True, weight=3)


_EXTRACTORS: tuple[Callable[[SitePage, Company], Iterator[Fact]], ...] = (
    _legal_names,
    _addresses,
    _headquarters,
    _emails,
    _phones,
    _employees,
    _founded,
    _registers,
    _heads,
    _positions,
    _prices,
    _technologies,
)
