"""Who works at a company, and in which function."""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from prospects.normalise import companies, titles
from scoring.contact import people
from scoring.contact.addresses import block_at
from scoring.contact.chiefs import CHIEF, LEADS, OWNS, is_head
from scoring.facts import outsiders, rosters
from scoring.facts.fact import OWN_PAGES, Fact, home_of
from scoring.facts.held_elsewhere import is_elsewhere, is_of_body
from scoring.facts.mail import other_host
from scoring.facts.mentioned import is_described, is_of_another, trimmed
from scoring.facts.offices import offices
from scoring.facts.ownership import is_foreign, is_template
from scoring.facts.sections import is_others_section
from scoring.facts.strangers import heads_elsewhere, is_prose, is_strangers
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

_LEADING = frozenset({"founder", "c_level", "vp", "partner", "head", "director"})
_WORK = late(
    r"our-work|case-|/cases?/|success-stor|testimonial|referen[zc]|customer-stor|r[eé]alisations?|realizzazioni|realizacje"
)


def persons(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield who works there and in which function; who leads also as ``leadership``.

    Who praises, invests or advises is somebody else's: a firm of its own behind the function, the
    heading over it, or the press page tells.
    """
    home = home_of(page)
    if home not in OWN_PAGES or (home == "other" and _WORK.search(page.path)):
        return
    text = page.lined
    rows = {row.name: _function(row.role) for row in rosters.kept(page)} if home != "home" else {}
    honoured: set[tuple[str, str]] = set()  # "Ann Lee" of "Dr. Ann Lee", with her function
    for person in people.people(text):
        if (
            _is_in_table(page, person.start)
            or is_template(person.name)
            or (company.is_own(person.name) and not people.has_first_name(person.name))
            or (person.firm and not company.is_own(person.firm))
            or is_elsewhere(person.title, company)
            or _has_left(text, person)
            or _is_counsel(text, person)
            or any(map(str.isdigit, person.name))
            or _has_function(person.name)
            or _is_part(text, person, company)
            or companies.has_legal_form(text[person.start : person.end + MAX_FORM].split("\n")[0])
            or (person.title_start < person.start and _CREDIT.match(person.title))
            or _is_told_of(text, person)
            or (
                OWNS.fullmatch(person.title)
                and person.title_start < person.start
                and not people.has_first_name(_SALUTATION.sub("", person.name))
            )
            or _FIRM_BEHIND.match(text, person.end)
            or _writes_from_elsewhere(text, person, company)
            or _is_strangers(page, company, person)
            or _is_rows_next(person, rows)
        ):
            continue
        if not person.title:
            if _is_contact(text, person) and not is_foreign(page, company, person.start):
                name = _SALUTATION.sub("", person.name)
                yield Fact("person", name, person.name, page.url, weight=2)
            continue
        first, last = sorted(
            [
                (person.start, person.end),
                (person.title_start, person.title_start + len(person.title)),
            ]
        )
        quote = page.text[first[0] : last[1]].replace("\n", " ")
        is_signed = person.title_start > person.start and _is_quoted(text, person.start)
        if is_signed or _is_others(page, company, person.start):
            continue
        name, title = _SALUTATION.sub("", person.name), _function(person.title)
        honoured.add((name.partition(". ")[2], title))
        yield from told(name, title, quote, page)
    if home != "home":
        yield from _listed(page, company, honoured)
    yield from _held(page, company)
    yield from _eastern(page, company)


def _is_rows_next(person: people.Person, rows: dict[str, str]) -> bool:
    """Say whether a roster has another name or function: that over a name is of the one above."""
    name = _SALUTATION.sub("", person.name)
    if any(longer.startswith(f"{name} ") for longer in rows):
        return True
    role = rows.get(name, "")
    is_over = bool(person.title) and person.title_start < person.start
    return bool(role) and is_over and role not in person.title


def _has_left(text: str, person: people.Person) -> bool:
    """Say whether a function is a former one, by its words or by what is set behind them."""
    end = max(person.end, person.title_start + len(person.title))
    is_gone = bool(person.title) and outsiders.is_gone(person.title, text[end : end + MAX_TAIL])
    return is_gone or FORMER.match(person.title) is not None


def _writes_from_elsewhere(text: str, person: people.Person, company: Company) -> bool:
    """Say whether a body leads to somebody on their line, or mail at another's host stands behind."""
    start = min(person.start, person.title_start) if person.title else person.start
    before = text[max(0, start - MAX_TAIL) : start].rpartition("\n")[2]
    if is_of_body(before + person.title, company) and not _ENDS.search(before):
        return True
    end = max(person.end, person.title_start + len(person.title))
    mail = _MAIL_BEHIND.match(text, end)
    if mail is None or not company.domain or not other_host(mail["mail"], company):
        return False
    first = squeezed((companies.company_tokens(company.name) or [""])[0])
    host = squeezed(mail["mail"].partition("@")[2])
    return not (first and host.startswith(first))  # "brill.co.uk" of Brill Pumps


_ENDS = late(r"[.!?;]\s")
_MAIL_BEHIND = late(r"[ :,;(–—-]{1,4}(?P<mail>[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+)")


def _is_counsel(text: str, person: people.Person) -> bool:
    """Say whether somebody answers for personal data or works at a law or tax office."""
    end = max(person.end, person.title_start + len(person.title))
    return outsiders.is_officer(person.title) or outsiders.has_practice(text, end)


def _is_strangers(page: SitePage, company: Company, person: people.Person) -> bool:
    """Say whether a sentence tells of somebody else's head: "Its director, …" behind their name."""
    start = min(person.start, person.title_start) if person.title else person.start
    block = block_at(page, start)
    before = page.lined[block.start : start]
    if is_of_another(before) or is_described(page.lined, person):
        return True
    if not is_prose(
        page.lined[block.start : max(person.end, start)]
        + _LINE_END.split(page.lined[person.end : person.end + MAX_TAIL])[0]
    ):
        return False
    if heads_elsewhere(before, person.title, company):
        return True
    owner = _OWNER.search(before[-MAX_POSSESSIVE:]) or _OWNED.match(person.title)
    owner = owner or _CHIEF_OF.match(person.title)
    if owner and not (company.is_own(owner["firm"]) or company.closes(owner["firm"])):
        return True
    if _THEIRS.match(person.title) or (_THEIRS.search(before[-MAX_POSSESSIVE:])):
        return not company.is_own(before.rpartition(". ")[0] or before)
    return is_strangers(before, company)


MAX_TAIL: Final = 120
MAX_POSSESSIVE: Final = 24
_LINE_END = late(r"\n")
# "HP's chief executive", "HP-Chef".
_OWNER = late(
    r"(?<!\w)(?P<firm>[^\W\d_a-zß-öø-ÿ][\w&-]*(?: [^\W\d_a-zß-öø-ÿ][\w&-]*){0,3})(?:['’]s|(?<=s)['’]) (?:[^\W\d]+ )?$"
)
_OWNED = late(
    r"(?!Today|Women|Men|Children|Ladies|People|Customer|Client)(?P<firm>[^\W\d_a-zß-öø-ÿ][\w&-]*(?: [^\W\d_a-zß-öø-ÿ][\w&-]*){0,3})(?:['’]s|(?<=s)['’]) (?=[^\W\d])"
)
_CHIEF_OF = late(
    r"(?:(?:der|die|dem|den) )?(?P<firm>[^\W\d_a-zß-öø-ÿ][\w&]+)-(?:Chef(?:in)?|CEO|Boss|Vorst[aä]nd\w*|Geschäftsführer(?:in)?|Gründer(?:in)?|topman|directeur|baas|direktör|direktør|chefen)(?!\w)"
)
# "Its director", of whom the sentence before told.
_THEIRS = late(
    r"(?:(?<=[.,;] )|^)(?:his|her|its|their|whose|dessen|deren|son|sa|ses|leur|su|sus|cuy[oa]|suo|sua|il cui|la cui|seu|cujo|cuja|zijn|haar|hun|wiens|dess|deras|hans|hennes|jej|jego|ich|jejím|jejímž|jehož|její|jeho|jejich|sen|hänen|jonka|condus[ăa]|annak)\b",
    re.IGNORECASE,
)


def _is_in_table(page: SitePage, at: int) -> bool:
    """Say whether a place is of a table of offices, whose rows ``_held`` reads."""
    return any(one.start <= at < one.end for one in offices(page))


def _held(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield who holds an office by a table or a list of terms."""
    for one in offices(page):
        if not (
            is_template(one.name)
            or company.is_own(one.name)
            or FORMER.match(one.role)
            or outsiders.is_gone(one.role, page.lined[one.end : one.end + MAX_TAIL])
            or is_elsewhere(one.role, company)
            or (OWNS.fullmatch(one.role) and not people.has_first_name(one.name))
            or is_foreign(page, company, one.start)
        ):
            name = _SALUTATION.sub("", one.name)
            quote = page.text[one.start : one.end].replace("\n", " ")
            yield from told(name, _function(one.role), quote, page)


def _eastern(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the names in cells behind an office: "取締役CTO" before "大城 拓海"."""
    for above, below in pairwise(page.main):
        is_cell = above.tag in {"dt", "th", "td"} and below.tag in {"dd", "td"}
        if not (is_cell and len(above.text) < MAX_OFFICE and _OFFICE.fullmatch(above.text)):
            continue
        name = below.text.strip()
        if _EASTERN_NAME.fullmatch(name) and not is_foreign(page, company, below.start):
            yield from told(name, above.text, f"{above.text} {below.text}", page)


MAX_OFFICE: Final = 24
_OFFICE = late(
    r"(?:(?:代表|専務|常務|社外)?取締役(?:会長|副社長)?|執行役員|常勤監査役|監査役|(?:[\w・]{0,10}(?:部長|課長|店長|工場長|室長|本部長|ディレクター|マネージャー|プロデューサー)))(?:[ 　/・]?(?:C[A-Z]O|[\w・]{1,8}(?:担当|部長|本部長)))?|(?:副社長|会長|専務|常務)|C[A-Z]O"
)
_EASTERN_NAME = late(
    r"[\u3400-\u9fff々]{1,4}[ \u3000][\u3400-\u9fff々\u3040-\u309f\u30a0-\u30ff]{1,5}|[\u30a0-\u30ff]{2,10}・[\u30a0-\u30ff]{2,12}"
)


def _is_others(page: SitePage, company: Company, at: int) -> bool:
    return is_foreign(page, company, at) or is_others_section(page, company, block_at(page, at))


def told(name: str, title: str, quote: str, page: SitePage) -> Iterator[Fact]:
    """Yield what a name with its function states; who leads the company is its ``ceo`` too."""
    yield Fact("person", name, quote, page.url, weight=3)
    if outsiders.is_prize(title):
        return
    yield Fact("function", title, quote, page.url, weight=3)
    if _ASSISTANT.match(title):
        return
    is_dutch = page.language == "nl" and _DUTCH_CHIEF.fullmatch(title) is not None
    is_chief = is_dutch or any(map(CHIEF.fullmatch, (title, *_AND.split(title))))
    is_leader = titles.seniority(title) in _LEADING or any(map(LEADS.fullmatch, _pieces(title)))
    is_leader = is_leader or is_head(title)
    is_leader = is_leader and not _PUBLISHER.search(title)
    if (is_leader or is_chief) and not _SENTENCE.search(title):
        yield Fact("leadership", f"{name}, {title}", quote, page.url, weight=4)
    if is_chief and home_of(page) != "home":
        yield Fact("ceo", name, quote, page.url, weight=4)


_AND = late(r" (?:&|and|und|et|y|e|en|och|og|i|a) ")


def _pieces(title: str) -> list[str]:
    """Return a function, or the functions between commas: "Treuhänderin, Inhaberin"."""
    return [title, *title.split(", ")]


# A French "directeur" may head a department, a Dutch one heads the firm.
_DUTCH_CHIEF = late(r"(?:mede-?)?(?:directeur|directrice)", re.IGNORECASE)
# "Assistante du directeur général" leads nobody.
_ASSISTANT = late(r"assist|secr[eé]t|segret|sekret|asyst", re.IGNORECASE)


def _listed(page: SitePage, company: Company, honoured: set[tuple[str, str]]) -> Iterator[Fact]:
    """Yield the people of a roster: rows like that of a person whose name and function are known."""
    for row in rosters.kept(page):
        if (
            _is_in_table(page, row.start)
            or is_template(row.name)
            or company.is_own(row.name)
            or FORMER.match(row.role)
            or outsiders.is_gone(row.role, _rest(page, row))
            or outsiders.is_officer(row.role)
            or is_elsewhere(row.role, company)
            or _has_function(row.name)
            or _is_others(page, company, row.start)
        ):
            continue
        if (row.name, _function(row.role)) not in honoured:
            yield from told(row.name, _function(row.role), row.quote, page)


def _rest(page: SitePage, row: rosters.Row) -> str:
    """Return what stands behind a row's words on its line."""
    end = row.start + len(row.quote)
    return page.lined[end : end + MAX_TAIL]


def _is_told_of(text: str, person: people.Person) -> bool:
    """Say whether a sentence tells what a founder did: who began in 1934 is no contact today."""
    is_before = person.title and person.title_start < person.start
    return bool(is_before and _BEGAN.fullmatch(person.title) and _GOES_ON.match(text, person.end))


_BEGAN = late(
    r"(?:(?:the|our|der|unser|notre|le|il|el|o|de|onze) )?(?:founder|gründer(?:in)?|firmengründer(?:in)?|fondat(?:eur|rice|ore)|fundador[a]?|oprichter|grundare|grundlægger|grunnlegger|założyciel(?:ka)?|zakladatel(?:ka)?)",
    re.IGNORECASE,
)
_GOES_ON = late(r" [a-zß-öø-ÿ]")
# "Dr. Pöschl & Kollegen" is a firm.
_FIRM_BEHIND = late(
    r" ?(?:&|und|and|et|e|y|en|og|och|i) (?:Kolleg\w+|Partner\w*|Söhne|Sohn|Co\b|Associates|Associés|Fils|Figli|Hijos|Sons|Zonen|Sønner|Söner|Synowie|synové)"
)
MAX_FORM: Final = 8  # characters behind a name in which a legal form may stand: ", S.A."
# Who made the pictures: "Photographer: Ann Lee".
_CREDIT = late(r"(?:photo|foto|illustr|picture|bild|image)", re.IGNORECASE)
# Who answers for what the site says, by law; that may be anybody of the company.
_PUBLISHER = late(r"publication|publicación|publicação|rédaction|redakt", re.IGNORECASE)
_SALUTATION = late(
    r"^(?:Mrs?|Ms|Miss|Mister|Herrn?|Frau|Hr|M|Mme|Mlle|Monsieur|Madame|Sra?|Srta|Sig|Sig\.ra)\b\.? (?=\S)"
)
_SET_OFF = late(r"\s[·•|–—]\s?")


def _function(title: str) -> str:
    """Cut off what is no function: "Owner — Acme Pumps · Leeds"; "CEO – Founder" are two."""
    title = trimmed(_SINCE.sub("", title))
    kept, *more = _SET_OFF.split(_BY.sub("", outsiders.whole(title)))
    if any(people.is_function(word.strip(",;")) for part in more for word in part.split()):
        return outsiders.whole(title)
    return kept.strip()


_SINCE = late(r" (?:since|seit|depuis|desde|dal|sinds|sedan|siden|od|vuodesta)$", re.IGNORECASE)
_BY = late(
    r"^(?:(?:gesetzlich )?vertreten durch|represented by|représentée? par|rappresentata da|vertegenwoordigd door)[: ](?:(?:den|die|das|the|its|le|la|il|de|het) )?",
    re.IGNORECASE,
)
FORMER = late(
    r"(?:(?:the|our|its|der|die|unser\w*|ihr|sein|le|la|l['’]|notre|son|el|il|lo|o|a|su|de|het|onze|den|det|vår|vores|jej|jego) ?)?(?:former|formerly|previous|then|ex|late|retired|ehemalig\w*|früher\w*|bisherig\w*|vorherig\w*|damalig\w*|ancien(?:ne)?|précédente?|antigu[oa]|anterior|precedente|voormalig\w*|vorige|toenmalig\w*|była?|ówczesn\w+|poprzedni\w*|bývalý?\w*|tehdejší|dřívější|tidigare|dåvarande|tidligere|daværende|entinen|silloinen|korábbi|fost(?:ul|a)|bivš[ia])\b"
    r"|.{2,60} (?:bis|until|till|up to|jusqu['’]en|hasta|fino al|até|tot|fram till|indtil|do roku|vuoteen)$"
    r"|(?:.{2,40} )?(?:honou?rary|honoraire|honorari[oa]|onorari[oa]|ehren\w{3,}|emerit\w+|émérite|erevoorzitter|honorow[ya]|čestn[ýá]|heders\w+|æres\w+)\b",
    re.IGNORECASE,
)
_SENTENCE = late(r"\b(?:is|was|are|were|ist|war|est|es|è|был)$", re.IGNORECASE)


_WORD_AFTER = late(r" [^\W\d_a-zß-öø-ÿ][\w'’-]+(?=\n|$)")
# Words of places and saints, never before a person's name: "Santa Margarita Motors".
_PLACE_BEFORE = late(
    r"\b(?:San|Santa|Santo|Saint|St\.?|Ste\.?|Sankt|São|Sint|Mount|Fort|Port|Los|Las) $"
)


def _is_part(text: str, person: people.Person, company: Company) -> bool:
    """Say whether a name is a piece of a longer one: "Santa Margarita Motors", the company's own."""
    own = squeezed(company.name)
    around = text[person.start : person.start + 2 * len(company.name)].partition("\n")[0]
    if len(squeezed(person.name)) < len(own) and squeezed(around).startswith(own):
        return True
    # "Dealer Principal, Jack Burton Motors", but "CEO Eva Garcia Lopez"
    is_behind = person.title and person.title_start < person.start
    is_set_off = text[: person.start].rstrip().endswith(",")
    if is_behind and is_set_off and _WORD_AFTER.match(text, person.end):
        return True
    return _PLACE_BEFORE.search(text[max(0, person.start - 10) : person.start]) is not None


# Trades that are surnames too: Sarah Carpenter, Anthony Head.
_SURNAMES: Final = frozenset(
    {"carpenter", "painter", "plumber", "head", "foreman", "nurse", "engineer", "broker", "chief"}
)


def _has_function(name: str) -> bool:
    """Say whether a name has a word of functions that is no surname: "Grace Director"."""
    *words, last = name.split()
    is_last = people.is_function(last) and last.lower() not in _SURNAMES
    return is_last or any(map(people.is_function, words))


_WAY = late(r"@|(?!(?:19|20)\d\d ?[-–/] ?(?:\d\d){1,2}\b)\d[\d .()\-/]{5,}\d")


def _is_contact(text: str, person: people.Person) -> bool:
    """Say whether a name stands alone on its line, with a number or mail on one of the next two."""
    before = text[max(0, person.start - 30) : person.start].rpartition("\n")[2]
    own, _, below = text[person.end : person.end + 120].partition("\n")
    label = re.fullmatch(r"(?:[A-Za-z ]{0,24}[:\-–] ?)?", before)
    near = own + " " + " ".join(below.split("\n")[:2])
    return bool(label and len(own.strip(" ,:-–")) < 40 and _WAY.search(near))


MAX_TITLED: Final = 12  # characters before a name: a mark and a degree
_TITLED = late(r"(?<=[ \n])[^\W\d_]{1,5}\.[ªº]? ?$")


def _is_quoted(text: str, at: int) -> bool:
    """Say whether a name signs what somebody said: behind a closing quotation mark or a dash."""
    before = _TITLED.sub("", text[max(0, at - MAX_TITLED) : at])[-4:].rstrip(" \n(")
    return before.endswith(("”", '"', "“", "»", "—", "–", "-"))
