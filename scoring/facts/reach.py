"""How a company is reached, as its pages say it: address in its parts, mail, numbers, hours."""
# ruff: noqa: E501 - tables of patterns

import re
from bisect import bisect_right
from collections.abc import Iterator
from typing import Final

from scoring.contact import addresses as postal
from scoring.contact import area_codes, emails, phones
from scoring.contact.addresses import Address
from scoring.contact.streets import is_street
from scoring.facts import labels
from scoring.facts.bystanders import is_bystanders
from scoring.facts.fact import UNSURE, Fact, home_of, unnamed_path
from scoring.facts.mail import NEAR, other_host
from scoring.facts.mentioned import is_doubtful, is_theirs
from scoring.facts.openers import opens_with_another
from scoring.facts.ownership import HEADINGS, is_foreign, is_template
from scoring.facts.referrals import is_referred
from scoring.facts.samples import is_blind
from scoring.facts.seats import DOUBTED, OWN, Seat, is_press_agency, seats
from scoring.facts.thirds import is_thirds
from scoring.reading import hours as opening
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage

# How much a page of that kind tells about where and how the company is reached.
_AT_HOME: Final = {
    "imprint": 4,
    "contact": 4,
    "home": 2,
    "about": 2,
    "other": 1,
    "careers": 0,
    "press": 0,
}
_PARTS: Final = {"street": "street", "city": "city", "region": "region", "code": "postcode"}
MAX_DIRECTORY: Final = 12  # more numbers than this on one page are a list of branches or of others


def addresses(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the company's own postal addresses, whole and in parts."""
    home = home_of(page)
    for address, start, _, whose in seats(page, company):
        is_placed = address.code or address.region or address.country
        if not is_placed or whose not in {OWN, DOUBTED}:
            continue
        if is_template(address.line) or company.is_named(address.city):
            continue
        near = page.text[max(0, start - 200) : start]
        is_named = company.is_named(address.block.text) or company.is_named(near)
        if not is_named and _PRIVACY.search(page.path):
            continue  # who runs the cookie banner, the counter, the maps
        weight = _AT_HOME.get(home, 1) + 2 * is_named + (address.block.region == "footer")
        weight -= UNSURE if whose == DOUBTED else 0
        yield from _address_facts(address, page, company, weight)


_PRIVACY = re.compile(
    r"datenschutz|privac|cookie|confidentialit|rgpd|gdpr|dsgvo|personvern|integritet|ochrana|soukrom|sukrom|prywatno|adatved"
)


def _address_facts(
    address: Address, page: SitePage, company: Company, weight: int
) -> Iterator[Fact]:
    building, _, rest = address.line.partition(", ")
    line = rest if rest and company.is_named(building) else address.line
    line = _unlabelled(line)
    if ", " not in line:
        return  # the firm's own name was all that stood before the town
    yield Fact("address", line, address.quote, page.url, weight=weight)
    home = home_of(page)
    is_told = address.block.region == "footer" or company.is_named(address.block.text)
    is_seat = home in {"imprint", "contact", "home"} or (is_told and home in {"about", "other"})
    if address.country and (is_seat or _is_labelled(page, address.block)):
        yield Fact("country", address.country, address.quote, page.url, weight=weight - 1)
    for name, field in _PARTS.items():
        parts = [part.text for kind, part in address.parts if kind == name]
        if len(parts) > 1 and company.is_named(parts[0]) and line != address.line:
            parts = parts[1:]
        if parts:
            parts[0] = _unlabelled(parts[0])
            yield Fact(field, ", ".join(parts), address.quote, page.url, weight=weight)


_LED_BY: Final = re.compile(
    r"^(?:post(?:al)?(?:[- ]?(?:address|adresse?|anschrift|adres|bus))?|mail(?:ing)?(?: address)?|bes[öøo]k?s?(?:gs)?adress?e?|bezoekadres|visit(?:ing)?(?: address)?|hausanschrift|anschrift|adresse?|address|indirizzo|dirección|endereço|adres|adresa|osoite|cím) ?: ?",
    re.IGNORECASE,
)
_BRANCH: Final = re.compile(r"[^\W\d_][^\d:\n]{1,47}: ?(?=\w)")


def _unlabelled(text: str) -> str:
    """Return a street without its label: "Werkhof Uri: Dorfstrasse 7", no "Via Roma numero: 8"."""
    branch = _BRANCH.match(text)
    if branch and is_street(text[branch.end() :]):
        return text[branch.end() :]
    return _LED_BY.sub("", text)


def _is_labelled(page: SitePage, block: Block) -> bool:
    """Say whether the cell beside a block calls it the seat: a company profile's "所在地"."""
    number = page.numbers[block.start]
    above = page.blocks[number - 1] if number else None
    is_cell = above is not None and above.tag in {"th", "dt", "td"} and block.tag in {"td", "dd"}
    return is_cell and above is not None and _SEAT.fullmatch(above.text) is not None


_SEAT: Final = re.compile(
    r"(?:所在地|本社(?:所在地)?|本店所在地|住所|본사|소재지|주소|地址|公司地址|(?:registered |head )office|headquarters|(?:firmen)?sitz|hauptsitz|siège(?: social)?|sede (?:legale|social)|domicilio social|siedziba|sídlo|székhely|maatschappelijke zetel)\s?[:：]?",
    re.IGNORECASE,
)


def numbers(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the company's telephone and fax numbers."""
    home = home_of(page)
    finds = list(phones.phone_finds(page))
    if len({find.value for find in finds}) > MAX_DIRECTORY and home not in {"contact", "imprint"}:
        finds = [find for find in finds if _is_beside_name(page, company, find)]
    codes = sorted(
        (part.end, part.start)
        for address in postal.addresses(page)
        for kind, part in address.parts
        if kind == "code"
    )
    foreign = _others_seats(page, company)
    doubted = [seat for seat in seats(page, company) if seat.whose != OWN]
    beside = _bystanders(page, company, finds)
    others: Block | None = None
    is_theirs = _THEIRS.search(unnamed_path(page, company)) is not None
    for find in finds:
        if not find.is_markup and _is_on(find, codes):
            continue  # "ul. Polna 7/119, 53-238 Wrocław"
        is_others = not find.is_markup and (
            _is_others(page, company, find)
            or find.start in beside
            or _goes_on(page, company, find, others)
            or _is_behind(page, company, find, foreign)
        )
        others = find.block if is_others else others
        is_frame = find.block.region in {"footer", "header"}
        is_told = is_frame or (
            not find.is_markup
            and (
                company.is_own(find.block.text)
                or (home == "careers" and labels.leads_to_person(page, find))
            )
        )
        if home in {"careers", "press"} and not is_told:
            continue
        if is_theirs and not (is_told or labels.is_line(page, company, find)):
            continue
        if not find.is_markup and _is_no_call(find, page):
            continue
        if is_others or (is_template(find.value) and not is_own_fiction(page, find.value)):
            continue
        weight = {"imprint": 5, "contact": 4}.get(home, 2) - (find.kind == "mobile")
        weight += 2 * company.is_named(find.block.text) + ("@" in find.block.text)
        weight -= UNSURE if is_theirs and not is_told else 0
        is_open = not find.is_markup and opens_with_another(page, company, find.start)
        is_open = is_open or not labels.is_sure(page, company, find)
        is_open = is_open or (not find.is_markup and is_doubtful(page, company, find.start))
        if is_open or _is_doubted(page, company, find, doubted):
            weight -= UNSURE
        is_fax = find.kind == "fax" or _FAX.search(_line_before(find, page)) is not None
        field = "fax" if is_fax else "phone"
        yield Fact(field, find.value, find.quote, page.url, find.is_markup, weight)


# Pages that tell of customers, and of authorities that look after personal data.
_THEIRS: Final = re.compile(
    r"case-?stud|testimonial|t[eé]moignage|testimon[io]|depoimento|referen[zcs]|success|portfolio|realisations|réalisations|realizac|realizzaz|our-work"
    r"|(?:customer|client|kunden|klanten|klant|kund|asiakas)s?[_-]?(?:stor|voice|review|project|projekt|stimm|mein|bericht|bewert|verhal|ervaring|berätt|hist|kokemu)"
    rf"|(?:^|[/_-])(?:customers|clients|clientes|clienti|kunden|klanten|kunder|klienci|asiakkaat)(?:[/.]|$)|{_PRIVACY.pattern}"
)
_FAX: Final = re.compile(
    r"^\W*(?:tele)?fax\b(?![^:]*(?:t[eé]l|phon|fon|ruf|puh))[^\d:]{0,30}: ?$",
    re.IGNORECASE,
)
_REGISTERED: Final = re.compile(
    r"\b(?:TVA|BTW|VAT|MwSt|USt|UID|P\. ?IVA|NIP|NIF|NIPC|CIF|CVR|KVK|KvK|SIREN|SIRET|BCE|KBO|ABN|ACN|BE)\W{0,4}(?:BE|nr|no|n°|:)*\W{0,3}$"
)
_PRAISE: Final = re.compile(
    r"\s*[«“„\"][^«»“”„\"]{12,}[»”“\"]\s*[–—-]?\s?[^\W\d_a-zß-öø-ÿ][^«»“”„\".!?]*, ?$"
)


def _line_before(find: emails.Find, page: SitePage) -> str:
    return page.lined[max(find.block.start, find.start - NEAR) : find.start].rpartition("\n")[2]


def _is_no_call(find: emails.Find, page: SitePage) -> bool:
    """Say whether a number is a register's, or stands behind who signs somebody's praise."""
    if _REGISTERED.search(_line_before(find, page)):
        return True
    said = page.lined[find.block.start : find.start][:MAX_PRAISE]
    return said.lstrip()[:1] in _OPENING and _PRAISE.match(said) is not None


_OPENING: Final = frozenset('«“„"')
MAX_PRAISE: Final = 600


def is_own_fiction(page: SitePage, number: str) -> bool:
    """Say whether a number kept for fiction has the area code of an address of its page."""
    if not area_codes.is_fiction(number) or is_blind(page):
        return False
    placed = (one.region for one in postal.addresses(page) if one.street and one.region)
    return area_codes.is_local(number, placed)


def _others_seats(page: SitePage, company: Company) -> list[int]:
    """Return where the addresses end that are not told to be the company's."""
    own = {OWN, DOUBTED}
    return [seat.end for seat in seats(page, company) if seat.whose not in own]


def _is_behind(page: SitePage, company: Company, find: emails.Find, ends: list[int]) -> bool:
    """Say whether a number stands behind another's address, nothing of the company's between."""
    number = bisect_right(ends, find.start)
    seat = ends[number - 1] if number else -1
    if not find.block.start <= seat <= find.start <= seat + NEAR:
        return False
    between = page.text[seat : find.start]
    return not company.is_own(between) and not _SENTENCE_ENDS.search(between)


def _is_doubted(page: SitePage, company: Company, find: emails.Find, doubted: list[Seat]) -> bool:
    """Say whether a number goes on the entry of an address that an unknown name heads."""
    before = [seat for seat in doubted if seat.end <= find.start <= seat.end + NEAR]
    if find.is_markup or not before:
        return False
    seat = before[-1]
    between = page.blocks[page.numbers[seat.address.block.start] : page.numbers[find.block.start]]
    if any(block.tag in HEADINGS for block in between[1:]) or find.block.tag in HEADINGS:
        return False
    return not company.is_own(page.text[seat.end : find.start])


_SENTENCE_ENDS: Final = re.compile(r"[;!?|]\s|\n|\.\s(?=[^\W\d_a-zß-öø-ÿ])|\d{5,}")


def _is_on(find: emails.Find, codes: list[tuple[int, int]]) -> bool:
    """Say whether a number takes in a postal code; ``codes`` are end and start, sorted."""
    next_one = bisect_right(codes, (find.start, len(find.quote) + find.start))
    return next_one < len(codes) and codes[next_one][1] < find.start + len(find.quote)


def _is_others(page: SitePage, company: Company, find: emails.Find) -> bool:
    return (
        is_foreign(page, company, find.start)
        or is_thirds(page, company, find.start)
        or is_press_agency(page, company, find.start)
        or is_referred(page, company, find.start)
        or is_theirs(page, company, find.start)
        or _is_beside_others_mail(page, company, find)
    )


def _bystanders(page: SitePage, company: Company, finds: list[emails.Find]) -> frozenset[int]:
    """Return where numbers of houses beside the firm stand, if it has one of its own, too."""
    beside = {one.start for one in finds if is_bystanders(page, company, one.start)}
    theirs = {one.value for one in finds if one.start in beside}
    has_own = bool(beside) and any(
        one.value not in theirs and not _is_others(page, company, one)
        for one in finds
        if one.start not in beside
    )
    return frozenset(beside) if has_own else frozenset()


def _is_beside_others_mail(page: SitePage, company: Company, find: emails.Find) -> bool:
    """Say whether an address at another firm's host leads to a number: "help@chat.io, 555 …"."""
    begun = max(find.block.start, find.start - NEAR_MAIL)
    before = page.text[begun : find.start]
    found = [
        one
        for one in emails.email_finds(page)
        if not one.is_markup and begun <= one.start < find.start
    ]
    is_next = found and not _MAIL_ENDS.search(before[found[-1].start - begun :])
    return bool(is_next and company.domain and other_host(found[-1].value, company))


NEAR_MAIL: Final = 60
_MAIL_ENDS: Final = re.compile(r"[.;!?|\n]\s|\d{5,}")


def _goes_on(page: SitePage, company: Company, find: emails.Find, others: Block | None) -> bool:
    """Say whether a number stands behind another's in one paragraph: "Phone: …, Fax: …"."""
    if others is not find.block:
        return False
    return not company.is_own(page.text[others.start : find.start])


def _is_beside_name(page: SitePage, company: Company, find: emails.Find) -> bool:
    """Say whether the company is named right before a number of a long list."""
    return not find.is_markup and company.is_own(page.text[max(0, find.start - 160) : find.start])


def hours(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield opening hours."""
    if home_of(page) in {"press", "careers"} or "pric" in page.path:
        return
    for said in opening.of_page(page):
        block = postal.block_at(page, said.start)
        if _is_hours_place(block) and not is_foreign(page, company, said.start):
            value = re.sub(r"\s+", " ", said.text)
            yield Fact("hours", value, value, page.url, weight=2)


def _is_hours_place(block: Block) -> bool:
    """Hours stand in a short paragraph or a line of their own, dates of events in long ones."""
    return len(block.text) < 600
