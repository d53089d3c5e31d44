"""Who a company is by law and who leads it: legal name, register, head, persons."""
# ruff: noqa: E501 - tables of patterns

import re
from collections import Counter
from collections.abc import Iterator

from prospects.normalise import companies, titles
from scoring import organisations, people
from scoring.company import Company, squeezed
from scoring.facts.fact import Fact, home_of
from scoring.facts.ownership import is_agency, is_foreign, is_template
from scoring.pages import SitePage

_FORM = (
    r"(?:GmbH(?:\s?&\s?Co\.?\s?KG(?:aA)?)?|gGmbH|AG|SE|KG|OHG|UG(?:\s?\(haftungsbeschränkt\))?|e\.\s?V\."
    r"|Inc\.?|Incorporated|LLC|L\.L\.C\.|Corp\.?|Corporation|Ltd\.?|Limited|PLC|plc|LLP|Pty\.? Ltd\.?"
    r"|S\.?A\.?S\.?|SARL|S\.A\.|SA|B\.?V\.?|N\.?V\.?|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?L\.?|AB|A/S|ApS|AS|Oy|Sp\. z o\.o\.)"
)
_LEGAL_NAME = re.compile(
    rf"(?<![\w.&'’-])([\w&][\w.&'’\-]{{0,40}},?\s(?:[A-Z0-9ÄÖÜ&][\w.&'’\-]{{0,40}},?\s){{0,3}}?{_FORM})(?![\w-])"
)


def legal_names(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield names of the company with a legal form; on an imprint also who is named as provider."""
    home = home_of(page)
    for block in page.blocks:
        if len(block.text) > 3000 or block.tag == "title":
            continue
        for match in _LEGAL_NAME.finditer(block.text):
            words = match[1].split()
            while len(words) > 2 and not company.is_named(words[0]):
                words = words[1:]
            name = " ".join(words).rstrip(",")
            if not company.is_named(name) or len(words) > 6 or company.is_named(words[-1]):
                continue
            weight = {"imprint": 5, "contact": 4, "about": 3}.get(home, 2)
            weight += (block.region == "footer") - 2 * (home in {"press", "careers"})
            yield Fact("legal_name", name, name, page.url, weight=weight)
    if home == "imprint":
        yield from _provider(page, company)


# Laws that name the duty: DDG/TMG § 5, LCEN art. 6, LSSI-CE art. 10, Companies Act 2006 s. 82.
_PROVIDER = re.compile(
    r"(?:angaben gemäß|anbieter|diensteanbieter|betreiber|medieninhaber|herausgeber|information according to"
    r"|responsible for (?:the )?content|operated by|éditeur|raison sociale|dénomination sociale|édité par"
    r"|denominación social|titular|razón social|ragione sociale|titolare del sito|statutaire naam"
    r"|denominação social|trading name of|legal name)[^\n]{0,60}?[:\n ]",
    re.IGNORECASE,
)


def _provider(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the firm that an imprint names as the provider, under whatever brand the site runs."""
    text = page.text
    for match in _PROVIDER.finditer(text):
        named = [
            one
            for one in organisations.shown(text[match.end() - 1 : match.end() + 120])
            if companies.has_legal_form(one.name)
        ]
        at = match.end() - 1 + named[0].start if named else 0
        if named and not is_agency(page, company, at):
            yield Fact("legal_name", named[0].name, named[0].name, page.url, weight=4)
            return


MAX_SPELLINGS = 3


def names(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield how a page spells the company's name, the most frequent spellings."""
    if home_of(page) == "press":
        return
    own = organisations.organisations(page.lined[: organisations.MAX_TEXT], [company.name])
    seen = Counter(re.sub(r"\s+", " ", one.name) for one in own if one.is_own)
    shown: dict[str, str] = {}
    for name, _ in seen.most_common():
        if not _HOST.search(name):
            shown.setdefault(squeezed(name), name)
    for name in list(shown.values())[:MAX_SPELLINGS]:
        yield Fact("name", name, name, page.url, weight=2)
    for one in organisations.shown(page.lined[: organisations.MAX_TEXT]):
        if company.is_group(one.name) and not company.is_named(one.name):
            sister = one.name.replace("\n", " ")
            yield Fact("name", sister, sister, page.url, weight=1)


_HOST = re.compile(r"\.[a-z]{2,10}$")


_REGISTER = re.compile(
    r"(?:(?P<court>Amtsgericht|Registergericht|Register court:?|Handelsregister:?)\s?:?\s(?P<town>[A-ZÄÖÜ][\w-]+"
    r"(?:\s[A-ZÄÖÜ][\w-]+)?)?[\s,/:;-]*)?(?:Register(?:nummer| number| no\.?)?\s?:?\s)?(?P<book>HR\s?[AB])\s?:?\s?"
    r"(?:Nr\.?\s|No\.?\s)?(?P<number>\d{2,7}(?:\s?[A-Z]{1,2})?)\b"
)
_NUMBERED = re.compile(
    r"\b(?P<label>Company (?:registration )?(?:number|no\.?)|Registered (?:in England(?: and Wales)? )?(?:number|no\.?)"
    r"|KvK(?:[- ]nummer)?|RCS [A-Z][\w-]+|SIREN|SIRET|CVR(?:-nr\.?)?|Org\.? ?nr\.?|KRS|NIP|REA(?: [A-Z]{2})?|FN|CHE-?)\s?:?\s?(?P<number>\d[\d .-]{4,14}\d(?: ?[a-z]\b)?)",
    re.IGNORECASE,
)


def registers(page: SitePage, _company: Company) -> Iterator[Fact]:
    is_home = home_of(page) == "imprint"
    for block in page.blocks:
        if not is_home and block.region != "footer":
            continue
        if match := _REGISTER.search(block.text):
            book = f"{match['book'].replace(' ', '')} {match['number']}"
            town = (match["town"] or "").removeprefix("Amtsgericht ")
            value = f"Amtsgericht {town} {book}" if town else book
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


def heads(page: SitePage, company: Company) -> Iterator[Fact]:
    for place, block in enumerate(page.blocks):
        match = _HEAD.search(block.text)
        if match and not is_foreign(page, company, block.start + match.start()):
            yield Fact("ceo", match["name"], match[0], page.url, weight=5)
        is_title = len(block.text) < 80 and _HEAD_TITLE.fullmatch(block.text)
        if place and is_title and home_of(page) in {"about", "home"}:
            above = page.blocks[place - 1]
            is_name = len(above.text) < 60 and _NAME_ALONE.fullmatch(above.text)
            if is_name and not company.is_named(above.text):
                quote = f"{above.text} {block.text}"
                yield Fact("ceo", above.text, quote, page.url, weight=4)


# Persons


_LEADING = frozenset({"founder", "c_level", "vp", "partner", "head", "director"})
_PEOPLE_PAGES = frozenset({"about", "imprint", "home", "contact", "other"})


def persons(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield who works there and in which function; who leads also as ``leadership``.

    Who praises, invests or advises is somebody else's: a firm of its own behind the function, the
    heading over it, or the press page tells.
    """
    home = home_of(page)
    if home not in _PEOPLE_PAGES:
        return
    text = page.lined
    for person in people.people(text):
        if (
            is_template(person.name)
            or (company.is_own(person.name) and not people.has_first_name(person.name))
            or (person.firm and not company.is_own(person.firm))
        ):
            continue
        if not person.title:
            if _is_contact(text, person) and not is_foreign(page, company, person.start):
                yield Fact("person", person.name, person.name, page.url, weight=2)
            continue
        first, last = sorted(
            [
                (person.start, person.end),
                (person.title_start, person.title_start + len(person.title)),
            ]
        )
        quote = page.text[first[0] : last[1]].replace("\n", " ")
        if is_foreign(page, company, person.start) or _is_quoted(text, person.start):
            continue
        yield Fact("person", person.name, quote, page.url, weight=3)
        yield Fact("function", person.title, quote, page.url, weight=3)
        if titles.seniority(person.title) in _LEADING:
            value = f"{person.name}, {person.title}"
            yield Fact("leadership", value, quote, page.url, weight=4)


_WAY = re.compile(r"@|\d[\d .()\-/]{5,}\d")


def _is_contact(text: str, person: people.Person) -> bool:
    """Say whether a name stands alone on its line, with a number or mail on one of the next two."""
    before = text[max(0, person.start - 30) : person.start].rpartition("\n")[2]
    own, _, below = text[person.end : person.end + 120].partition("\n")
    label = re.fullmatch(r"(?:[A-Za-z ]{0,24}[:\-–] ?)?", before)
    near = own + " " + " ".join(below.split("\n")[:2])
    return bool(label and len(own.strip(" ,:-–")) < 40 and _WAY.search(near))


def _is_quoted(text: str, at: int) -> bool:
    """Say whether a name signs what somebody said: behind a closing quotation mark or a dash."""
    before = text[max(0, at - 4) : at].rstrip(" \n")
    return before.endswith(("”", '"', "“", "»", "—", "–", "-"))
