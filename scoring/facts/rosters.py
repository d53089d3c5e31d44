"""Rows of a team page that stand like a person's whose name and function are known.

Pure. Trades and first names are too many to list; a page that shows one "Ann Lee / Sales Director"
shows the others in the same way: a name over, behind or before what one does.
"""
# ruff: noqa: E501 - tables of patterns

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from scoring.contact import name_words, people
from scoring.contact.chiefs import CHIEF, is_head
from scoring.facts.fact import home_of
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late

MAX_ROLE: Final = 60
MAX_ROLE_WORDS: Final = 7
MAX_NAME: Final = 50
MIN_ROWS: Final = 2
_FAR: Final = 30  # blocks between rows of one roster
_BIG = r"[^\W\d_a-zß-öø-ÿ]"
_HONOUR = r"(?:Mrs?|Ms|Miss|Mx|Sir|Dame|Dr|Dra|Prof|Profa|Rev|Sr|Sra|Srta|Capt|Eng|Ing|Dipl|Mag|Avv|Dott|Arch|Geom|Rag|Herr|Frau|Mme|Mlle|M|Sig|Ir|Drs|Mgr|Bc|Doc|Me|RA)"
NAME: Final = late(
    rf"(?:(?:(?:dott?|ing|agr|arch|avv|geom|rag|prof|mgr|dr|lic|C\.P)\. ?){{0,2}}|)(?:{_HONOUR}(?:\.|\b)(?:ssa|ra|-Ing\.?|-Kfm\.?)?(?: ?(?:med|dent|vet|jur|rer|nat|phil|oec|techn|pol|h\.c)\.){{0,3}} ?){{0,3}}"
    rf"(?P<name>{_BIG}[\w'’\-]{{1,20}}(?: [(“\"]{_BIG}\w{{1,14}}[)”\"])?(?: {_BIG}\.)?(?: (?:van|von|de|der|den|di|da|le|la|del|el|dos|do|bin|al|ter|zu)){{0,2}}(?: {_BIG}[\w'’\-]{{1,24}}){{1,3}})"
    r"(?P<degrees>(?:,? \(?[A-Z][A-Za-z.]{1,6}\)?){0,4})"
)
_ROLE: Final = late(r"[^\W\d_][^\n.!?;:|@\d\"“„«»]*(?:\([^)]{2,30}\))?")
_FULL_STOP: Final = re.compile(r"(?<=[^\W\d_]{4})\. ")
_SET_APART: Final = late(
    r"(?P<first>[^,:|–—(]{3,60}?)(?:, | [–—|-] |: )(?P<second>.{2,80})"
    r"|(?P<named>[^,:|–—(]{3,60}?) \((?P<held>[^()]{3,80})\)"
)
_TEAM: Final = re.compile(
    r"\b(?:organi[gz]ram\w*|organigrama|directivos|equipo|crew|wir|family|familie|famille|famiglia|família|family|zarząd|kadra|vezetőség|munkatársa\w*|kapcsolat|iletişim|hakkımızda|επικοινωνία|ομάδα|команда|geschäftsleitung|team|people|staff|leadership|management|who(?:['’]s who| we are)|crew|directors|mitarbeiter\w*|ansprechpartner\w*|gastgeber|kollegium|équipe|equipe|direction|equipo|equipa|nosotros|squadra|staff|avvocati|medewerkers|wie (?:zijn|is)|ons team|personal|medarbetare|medarbejdere|ansatte|om os|om oss|johto|henkilöstö|yhteystiedot|zespół|ludzie|tým|kontakty|vedení|echipa|ekip\w*|yönetim|naš tim|^tim$|uprava|διοίκηση|conducere\w*|echipă|vadība|komanda|vadovybė|juhtkond|meeskond|ръководство|екип\w*|руководство|керівництво|vodstvo|ekipa)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Row:
    """One person of a roster and what it does, with the words of the page."""

    name: str
    role: str
    quote: str
    start: int
    number: int  # of the block
    places: frozenset[int]  # where its blocks or line begin
    is_name_known: bool
    is_role_known: bool


def rows(page: SitePage) -> Iterator[Row]:
    """Yield the rows of a page's rosters, in order."""
    is_about = _is_about_people(page)
    alike: dict[str, list[Row]] = defaultdict(list)
    everywhere = (*_stacked(page), *_in_line(page), *_stacked_lines(page), *_set_off(page))
    for shape, row in everywhere if is_about else (*_cells(page), *_paragraphs(page)):
        alike[shape].append(row)
    further = [] if is_about else _own(page, [row for row in everywhere if row[1].is_role_known])
    for shape, row in further:
        if row not in alike[shape]:
            alike[f"{shape} known"].append(row)
    taken: set[int] = set()  # a name between two functions is of one row only
    for found in sorted(alike.values(), key=len, reverse=True):
        told = [row for row in found if row.is_name_known or row.is_role_known]
        if len(found) < MIN_ROWS or not _is_roster(told):
            continue
        if not (is_about or any(row.is_name_known and row.is_role_known for row in told)):
            continue
        numbers = sorted(row.number for row in told)
        is_most = 2 * len(told) > len(found) >= MIN_UNTOLD
        for row in found:
            place = bisect_left(numbers, row.number - _FAR)
            is_near = place < len(numbers) and numbers[place] <= row.number + _FAR
            is_told = row.is_name_known or row.is_role_known or is_most
            if is_near and is_told and taken.isdisjoint(row.places):
                yield row
        taken |= {place for row in found for place in row.places}


def kept(page: SitePage) -> tuple[Row, ...]:
    """Return the rows of a page's rosters, which several readers ask for."""
    return page.kept("rosters", lambda: tuple(rows(page)))


MIN_UNTOLD: Final = 3
MIN_ROLES: Final = 2  # known functions that make a roster of people nobody's table of names knows


def _is_roster(told: list[Row]) -> bool:
    """Say whether rows show a known name and a known function, be it of two people."""
    roles = sum(row.is_role_known for row in told)
    return roles >= MIN_ROLES or (roles > 0 and any(row.is_name_known for row in told))


def _is_about_people(page: SitePage) -> bool:
    if home_of(page) == "about":
        return True
    heads = [
        block.text for block in page.main if block.tag in {"h1", "h2"} and len(block.text) < 60
    ]
    return any(_TEAM.search(text) for text in (page.path, page.title, *heads[:12]))


def _own(page: SitePage, found: list[tuple[str, Row]]) -> list[tuple[str, Row]]:
    """Return the rows that a page, or the headings over them, give as the firm's own people."""
    if not found or _OTHERS.search(page.path):
        return []
    is_ours = home_of(page) in _OURS
    heads = _heads(page, {row.number for _, row in found})
    return [
        (shape, row)
        for shape, row in found
        if (is_ours or any(map(_CALLS.search, heads[row.number])))
        and not any(map(_OTHERS.search, heads[row.number]))
    ]


def _heads(page: SitePage, numbers: set[int]) -> dict[int, tuple[str, ...]]:
    """Return the headings over blocks, the blocks' own and lines that end with a colon among them."""
    told: dict[int, tuple[str, ...]] = {}
    over: dict[str, str] = {}
    for number, block in enumerate(page.blocks):
        is_head = block.tag in _HEADINGS and number not in numbers
        if block.region == "main" and (is_head or block.text.endswith(":")):
            level = block.tag if is_head else _LINE
            over = {tag: text for tag, text in over.items() if tag < level}
            over[level] = block.text[:MAX_ENTRY]
        if number in numbers:
            told[number] = tuple(over.values())
    return told


_OURS: Final = frozenset({"about", "contact", "imprint"})
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_LINE: Final = "h7"  # what a line that leads to others counts as
# Headings that call for the firm's people: "Who does what", "Nos visages", "Folket".
_CALLS: Final = late(
    rf"{_TEAM.pattern}|^(?:who|wer|wie|qui|quién(?:es)?|chi|quem|vem|hvem|kdo|kto|kuka|ketkä|kik?|cine|tko|kas|ποι(?:ος|οι)|кто|хто|кой)\b(?!.*\b(?:us|uns|nous|nos|ons|oss|nám|nam|with|mit|avec|con|com|met|med|trust\w*|buys?)\b)"
    r"|\b(?:celles et ceux|ceux et celles|(?:ceux|celles|those|the ones|die|jene|quienes|los|las|quelli|coloro|aqueles|os|zij|de|dom|de|ci|ti|ne|ők) (?:qui|who|that|wo|que|che|die|som|którzy|kteří|ktorí|jotka|akik) (?:dirigent|mènent|font|lead|run|führen|leiten|machen|dirigen|llevan|hacen|guidano|dirigono|fanno|lideram|dirigem|fazem|leiden|doen|leder|driver|gör|gør|kierują|robią|vedou|vedú|johtavat|vezetik))\b"
    r"|\b(?:nosotr[oa]s|our lot|our bunch|our gang|faces|folket|folk|leute|menschen|gesichter|köpfe|belegschaft|mannschaft|leitung|visages|gente|personas|personnes|persone|pessoas|volti|rostos|caras|mensen|gezichten|människor\w*|mennesker\w*|ansikten|ansigter|ludzie|lidé|ľudia|ihmiset|emberek|oameni\w*|ljudi|ljudje|люди|хора|άνθρωποι|ledning\w*|ledelse\w*|directie|dirección|direção|direzione|contacts?|kontakt\w*|contatti|contactos?|contatos)\b",
    re.IGNORECASE,
)
# Those of others: partners, customers, juries, guests, associations.
_OTHERS: Final = late(
    r"\b(?:partner(?:s|n|i|y|é|ů|zy|em|ów|e|eink|ia)?|partenaires?|socios? comerciales|parceiros?|kumppani\w*"
    r"|(?:suppli|deal|retail|resell|distribut)(?:ers?|ors?)|lieferant\w*|händler\w*|fournisseurs?|revendeurs?|distributeurs?|proveedor(?:es)?|distribuidor(?:es)?|fornitor[ei]|rivenditor[ei]|leveranciers?|fornecedor(?:es)?|leverandør\w*|leverantör\w*|återförsäljare|forhandler\w*|dostawc\w+|dodavatel\w*"
    r"|(?:customers?|clients?|kunden|klanten|kunder\w*|asiakkaa\w*|klienci|zákazníci)(?![ -]?(?:service|care|support|success|dienst|betreuung|relations))|clientes|clienti|testimonials?|referen[zcs]\w*|reviews?|stories"
    r"|jur(?:y|ies|or\w*|ad[oi]\w*|i|yn)|giuria|porota|judges|award\w*|prizes?|preisträger\w*|laur[eé]a\w*|speakers?|referent(?:en|innen)|redner\w*|intervenants?|orateurs?|ponentes|relatori|sprekers|oradores|talare|prelegenci|řečníci|foredragsholder\w*|programme?|events?|conference|konferen\w+|congress\w*|forum|panel\w*|gäste|guests?|invités|invitados|ospiti|gasten"
    r"|cast|besetzung|distribution|reparto|elenco|rolverdeling|obsada|obsazení|alumn\w*|graduates?|ehemalige\w*|absolvent\w*|anciens|diplômés|egresados|volunteers?|ehrenamt\w*|freiwillige\w*|bénévoles|voluntari\w+|vrijwilligers|wolontariusze|dobrovoln\w+|frivillig\w*|donors?|spender\w*|sponsor\w*|thank(?:s| you)|danke?|merci|gracias|grazie|obrigad[oa]"
    r"|members|mitglieder|membres|miembros|membri|leden|członkowie|členové|medlem\w*|verb[aä]nd\w*|associations?|asociaciones|associazioni|verein\w*|invest[oi]r\w*)\b",
    re.IGNORECASE,
)


def _stacked(page: SitePage) -> Iterator[tuple[str, Row]]:
    """Yield pairs of blocks: a name over its function, or a function beside its name."""
    for above, below in pairwise(page.main):
        shape = f"{above.tag} {below.tag}"
        if row := _row(page, above, above.text, below.text, above.start):
            yield f"{shape} name first", row
        elif row := _row(page, above, below.text, above.text, above.start):
            yield f"{shape} name last", row


def _cells(page: SitePage) -> Iterator[tuple[str, Row]]:
    """Yield names with known functions in cells or in lists of terms, whatever page has them."""
    for shape, row in _stacked(page):
        is_cell = shape.startswith(("td td", "th td", "dt dd"))
        if is_cell and row.is_role_known:
            yield shape, row


def _stacked_lines(page: SitePage) -> Iterator[tuple[str, Row]]:
    """Yield lines of one paragraph: a name over its function."""
    for block in page.main:
        if not block.breaks or len(block.text) > MAX_LINES:
            continue
        start = block.start
        for above, below in pairwise(block.lines):
            start = max(start, page.text.find(above, start))
            line = f"{above} {below}"
            if row := _row(page, block, above, below, start, line):
                yield f"{block.tag} lines", row


def _in_line(page: SitePage) -> Iterator[tuple[str, Row]]:
    """Yield lines of a name and a function: "Ann Lee, Sales", "Buchhaltung: Jens Ott"."""
    for block in page.main:
        yield from _lines(page, block)


def _set_off(page: SitePage) -> Iterator[tuple[str, Row]]:
    """Yield entries that begin with a name in markup of its own: "<b>Ann Lee</b> <i>Sales</i>"."""
    alone = page.kept("in markup of its own", lambda: frozenset(_ALONE.findall(page.source)))
    for block in page.main:
        words = block.text.split(" ") if len(block.text) <= MAX_ENTRY else []
        for count in range(min(MAX_NAME_WORDS, len(words) - 1), 1, -1):
            name = " ".join(words[:count])
            if name in alone and NAME.fullmatch(name):
                role = block.text[len(name) :].strip()
                if row := _row(page, block, name, role, block.start, block.text):
                    yield f"{block.tag} set off", row
                break


MAX_ENTRY: Final = 120  # characters of a name and its function
_ALONE: Final = re.compile(rf">([^<>]{{1,{MAX_ENTRY}}})</")
MAX_NAME_WORDS: Final = 5


def _paragraphs(page: SitePage) -> Iterator[tuple[str, Row]]:
    """Yield the lines of paragraphs in which every line is a name and a function."""
    for block in page.main:
        rows = list(_lines(page, block)) if block.breaks else []
        if len(rows) >= MIN_ROWS and len(rows) == len(list(filter(None, block.lines))):
            yield from rows


def _lines(page: SitePage, block: Block) -> Iterator[tuple[str, Row]]:
    start = block.start
    for line in block.lines if len(block.text) <= MAX_LINES else ():
        start = page.text.find(line, start)
        told = _SET_APART.fullmatch(line) or _SET_APART.fullmatch(_FULL_STOP.split(line)[0])
        if told is None:
            continue
        if told["named"]:
            if row := _row(page, block, told["named"], told["held"], start, told[0]):
                yield f"{block.tag} in brackets", row
            continue
        mark = line[told.end("first") : told.start("second")]
        first, second = told["first"], told["second"]
        if mark != ": " and (row := _row(page, block, first, second, start, told[0])):
            yield f"{block.tag} in line{mark}", row
        elif row := _row(page, block, second, first, start, told[0]):
            yield f"{block.tag} in line last{mark}", row


MAX_LINES: Final = 600


def _row(
    page: SitePage, block: Block, name: str, role: str, start: int, line: str = ""
) -> Row | None:
    told = NAME.fullmatch(name) if len(name) <= MAX_NAME else None
    role = _without_aside(role) if told else role
    if told is None or role.endswith((".", "!", "?")) or _SAMPLE.search(role):
        return None  # a sentence, of which a number may cut the first word
    role = _cut(role, is_line=bool(line))
    if not _is_role(role):
        return None
    bare = without_degrees(told["name"])
    is_known = people.has_first_name(bare)
    if not (is_known or name_words.is_plain(bare)) or people.title_in(bare):
        return None
    is_told = any(people.is_function(word.strip(",/&()")) for word in role.split())
    is_told = is_told or is_head(role) or any(map(CHIEF.fullmatch, _JOINTS.split(role)))
    quote = (line[: line.find(role) + len(role)] if role in line else line) or page.text[
        start : start + len(name) + len(role) + 1
    ].replace("\n", " ")
    number = page.numbers[block.start]
    below = () if line else (page.blocks[number + 1].start,)
    return Row(bare, role, quote, start, number, frozenset({start, *below}), is_known, is_told)


def _without_aside(role: str) -> str:
    """Return the function before a remark: "Practice Manager. Ask her about insurance."."""
    told = _FIRST.match(_ARTICLE.sub("", role))
    is_told = told is not None and (
        people.title_in(told[1]) or is_head(told[1]) or CHIEF.fullmatch(told[1])
    )
    return told[1] if told and is_told else role


_FIRST: Final = re.compile(r"([^.;!?\n]{3,60})[.;](?:\s|$)")
_ARTICLE: Final = re.compile(r"^(?:the|der|die|le|la|el|il|o|a|de|den) (?=[a-z])")


def without_degrees(name: str) -> str:
    """Return a name without what was passed behind it: "Philippa Garside MA"."""
    words = name.split()
    while len(words) > MIN_ROWS and words[-1].isupper() and not words[0].isupper():
        words.pop()
    return " ".join(words)


def _cut(role: str, *, is_line: bool) -> str:
    """Return a function without the number, mail or qualification that is set off behind it."""
    kept = _BEHIND.split(_DATED.sub("", role))[0].rstrip(" ,;–—-")
    kept = _SINCE.sub("", _LABEL.sub("", kept))
    return kept.split(", ")[0] if is_line and len(kept) > MAX_ROLE else kept


_JOINTS: Final = re.compile(r",? (?:&|and|und|et|y|e|en|och|og|i|a|ja) |, ")
_SINCE: Final = re.compile(
    r",? (?:since|seit|depuis|desde|dal|sinds|sedan|siden|od|från|vuodesta) (?:\w{2,10} )?(?:19|20)\d\d$|,? (?:since|seit|depuis|desde|dal|sinds|sedan|siden|vuodesta)(?: (?:le|the|dem|el|il|den|o))?$|, (?:and|und|et|y|e|en|och|og|i|a) (?:the|der|die|celle|celui|qui|el|la|il|de|den) .*$",
    re.IGNORECASE,
)
# What a template puts behind "Jane Smith": "CEO, Company".
_SAMPLE: Final = re.compile(
    r"(?:, |^)(?:company(?: name)?|firma|unternehmen|entreprise|société|empresa|azienda|bedrijf|företag|firmanavn)$",
    re.IGNORECASE,
)
# "Sales director (since July 2026)", "Hydrogeologist, joined July 2026".
_DATED: Final = re.compile(r" ?\([^()]{0,40}(?:19|20)\d\d\)$|, [^,()\d]{2,30}(?:19|20)\d\d$")
_LABEL: Final = re.compile(
    r"[ ,;–—-]+(?:mobile?|tele?fon\w*|tel|tlf|tfno|phone|t|m)\.?:?$", re.IGNORECASE
)
_BEHIND: Final = re.compile(r" [·•|–—] |\s?[,;(]?\s(?=[+(]?\d|\S+@)")


def _is_role(text: str) -> bool:
    is_short = 2 <= len(text) <= MAX_ROLE and len(text.split()) <= MAX_ROLE_WORDS
    if not is_short or _ROLE.fullmatch(text) is None or _SPOKEN.search(text):
        return False
    if people.title_in(text) or any(map(people.is_function, text.split())):
        return True
    return len(text) > 2 and not NAME.fullmatch(text)


# Sentences and labels: what one does is neither.
_SPOKEN: Final = re.compile(
    r"\b(?:we|our|you|your|is|are|was|has|ble|blev|blir|är|var|wurde|wird|fut|été|fue|foi|stat[ao]|została?|byl[ao]?|wir|unsere?|ist|sind|nous|notre|est|nuestr\w+|siamo|wij|onze|vi|nasz\w*|phone|tel|fax|mail|learn|read|more|mehr|contact|kontakt)\b",
    re.IGNORECASE,
)
