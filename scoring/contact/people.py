"""Persons on a page, with the function that stands beside their name.

Pure. A person is a capitalised name that begins with a known first name or a form of address;
names of streets, towns and companies that begin so are not taken.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from prospects import tables
from prospects.normalise import companies
from scoring.contact.name_words import BIG, NAME_WORD, NO_NAME, PARTICLE, everyday, is_plain
from scoring.contact.person_titles import is_function, title_in
from scoring.contact.titles_beside import OUR, SAYS_OUR, UNDER, is_headed, title_beside
from scoring.reading.patterns import late

__all__ = ["Person", "has_first_name", "is_function", "people", "title_in"]

MAX_PEOPLE: Final = 1000  # of one page
# Two or three capitalised words: a person's, where the words around say so.
NAME: Final = rf"{NAME_WORD}(?: {BIG}\.)?(?: (?:{PARTICLE} )?{NAME_WORD}){{1,2}}"
_HONOUR = (
    r"(?:Mr|Mrs|Ms|Miss|Mister|Sir|Dr|Prof|Professor|Rev|Herrn?|Frau|Hr|Fr|M|Mme|Mlle|Sr|Sra|Srta|Sig|Dott|Dott\.ssa"
    r"|Ing|Dra|Eng|Arq|Lic|Dipl\.-Ing|Dipl\.-Kfm|Mag|Avv|Maître|Me|Hon)"
)
_PERSON = late(
    rf"(?<![\w.'’@/])(?<!\w-)(?P<honour>(?:{_HONOUR}\b\.? ?(?:& ?|and )?){{0,3}})"
    rf"(?P<first>{NAME_WORD})"
    rf"(?P<middle>(?: {BIG}\.?(?!\w)| {NAME_WORD}){{0,2}}?)"
    rf"(?P<last> (?:{PARTICLE} )?{NAME_WORD}| {BIG}\.(?!\w)| {BIG}(?=$|[,\n]))?"
    rf"(?P<more> {NAME_WORD})?"
)
_GENERATION = late(r",? (?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D|Esq|MBA|CPA)\b\.?")
# First names that are everyday words: they need a surname that is no everyday word.
_WORDS_TOO: Final = frozenset(
    [
        "Will",
        "Mark",
        "Grace",
        "Rob",
        "Bill",
        "Art",
        "Dawn",
        "Joy",
        "Hope",
        "May",
        "Jean",
        "Penny",
        "Gene",
        "Rich",
        "Frank",
        "Lance",
        "Don",
        "Pat",
        "Sue",
        "Per",
        "Ole",
        "Kay",
        "Max",
        "Guy",
        "Holly",
        "Amber",
        "Ruby",
        "Daisy",
        "Lily",
        "Iris",
        "Earl",
        "Wade",
        "Cliff",
        "Robin",
        "Lou",
        "Ali",
        "Ben",
        "Ray",
        "Angel",
        "Lee",
        "Kim",
        "Milan",
        "Florence",
        "Victoria",
        "Charlotte",
        "Orlando",
        "Sydney",
        "Diego",
        "Roman",
        "Simon",
        "Gloria",
        "Regina",
        "Santiago",
        "Paris",
        "Ana",
    ]
)


class Person(NamedTuple):
    """A name and where it stands, with the function beside it (empty where none is)."""

    name: str
    start: int
    end: int
    title: str = ""
    title_start: int = 0
    firm: str = ""  # the organisation behind name and title
    firm_start: int = 0


@lru_cache(maxsize=1)
def _first_names() -> frozenset[str]:
    return tables.words("first_names.txt")


def has_first_name(name: str) -> bool:
    """Say whether a name begins with a known first name: "Erin Clark", not "Acme Kazakhstan"."""
    first = name.split(" ", maxsplit=1)[0]
    return first in _first_names() or first.partition("-")[0] in _first_names()


def people(text: str) -> Iterator[Person]:
    """Yield the persons named in a text (lines set apart by line feeds), in order."""
    signed = {match.start("name"): match for match in _signatures(text)}
    starts = sorted(signed, reverse=True)
    place = count = taken = 0
    match = _PERSON.search(text)
    while count < MAX_PEOPLE:
        if match and match.start() < place:
            match = _PERSON.search(text, place)
        while starts and starts[-1] < place:
            starts.pop()
        sign = starts[-1] if starts else None
        if match is None and sign is None:
            return
        if sign is not None and (match is None or sign <= match.start()):
            name, start = signed[sign]["name"], sign
        elif match and (known := _name(match)):
            name, start = known, match.start()
        elif match:
            place = match.end("first") if match["first"] else match.end()
            continue
        person = _person(text, name, start)
        if person.title and person.title_start < taken:
            person = Person(person.name, person.start, person.end)  # it is that of the one before
        yield person
        taken = max(taken, person.title_start + len(person.title))
        count += 1
        place = start + len(name)


def _person(text: str, name: str, start: int) -> Person:
    end = start + len(name)
    generation = _GENERATION.match(text, end)
    end = generation.end() if generation else end
    title, title_start = title_beside(text, start, end)
    behind = title_start + len(title) if title_start > start else end
    firm = _FIRM.match(text, behind) if title_start > start or not title else None
    if firm is None and title_start > start:
        firm = _with_brackets(text, behind)
    if firm and firm["firm"].split()[0] in _first_names():
        firm = None
    if firm and (title or _NO_FIRST.search(text[max(0, start - 2) : start] or "\n")):
        return Person(
            text[start:end], start, end, title, title_start, firm["firm"], firm.start("firm")
        )
    return Person(text[start:end], start, end, title, title_start)


def _with_brackets(text: str, at: int) -> re.Match[str] | None:
    """Return the firm behind a function that a bracket or a place follows.

    It shows by its legal form, or by the bracket: what counts its staff, or calls it a customer.
    "Head of Sales, Europe (12 years)" names none.
    """
    firm = _FIRM_THEN_MORE.match(text, at)
    if firm is None or companies.has_legal_form(firm["firm"]):
        return firm
    is_firm = _OF_A_FIRM.match(firm["more"]) and not _OWN_PART.search(firm["firm"])
    return firm if is_firm else None


# A plant, a region, a team of one's own, whose staff or customers a bracket counts as well.
_OWN_PART = late(
    r"^(?:the )?(?:werk|plant|site|standort|filiale|branch|niederlassung|region\w*|área|area|zona|zone|team|abteilung|department|group|gruppe|key|north\w*|south\w*|east\w*|west\w*|nord\w*|süd\w*|ost\w*|norte|sur|sud|est|ouest|europe|emea|apac|dach|usine|site|agence|stabilimento|planta|fábrica|fabriek|vestiging|zakład|oddział|fabriken?|anläggning\w*|gyár|tehdas)(?!\w)|(?<!\w)(?:region|area|plant|site|team|department|branch|division|unit|werk|accounts|works)$",
    re.IGNORECASE,
)


_OF_A_FIRM = late(
    r" ?\((?:[^()\n]*\b(?:customers?|clients?|kund\w+|clientes?|client[ei]|klant\w*|klient\w*|asiakas|ügyf\w+|müşteri\w*|zákazn\w+|πελάτη\w*|клиент\w*)(?!\w)(?! [A-Z]\b)"
    r"|[^()\n\d]{0,14}\d[\d.,  ]{0,8}\+? ?(?:employees|staff|people|mitarbeiter\w*|mitarbeitende|beschäftigte|salariés|collaborateurs|employés|empleados|trabajadores|dipendenti|addetti|collaboratori|medewerkers|werknemers|pracownik\w+|zatrudnionych|osób|funcionários|colaboradores|trabalhadores|anställda|medarbetare|medarbejdere|ansatte|työntekijää|henkilöä|munkatárs\w*|alkalmazott\w*|dolgozó\w*|fő|zaměstnanc\w+|zamestnanc\w+|angajați|zaposlen\w+|djelatnik\w+|çalışan\w*|εργαζόμενο\w+|сотрудник\w+)(?!\w))",
    re.IGNORECASE,
)
_NO_FIRST = late(r"[-–—\n“\"]$")
_FIRM = late(
    rf"(?:, | at | of |, of | ?@ ?)(?P<firm>(?:The )?{NAME_WORD}(?: (?:(?:of|and|&|the|for|on|de|du|des|la|le|del|della|di|da|der|van) ){{0,2}}{NAME_WORD}){{0,5}})"
    r"(?=[,\n.]|$)"
)
_FIRM_THEN_MORE = late(
    rf"(?:, | at | of |, of | ?@ ?)(?P<firm>(?:The )?{NAME_WORD}(?: (?:(?:of|and|&|the|for|on|de|du|des|la|le|del|della|di|da|der|van) ){{0,2}}{NAME_WORD}){{0,5}})"
    r"(?P<more> ?[(;|·•][^\n]{0,60}| [–—-] [^\n]{0,60})"
)
# Who signs a quotation: a name alone on the line under it, or behind a dash.
_SIGNATURE = late(
    rf"(?:(?<=\n)|(?<=[”\"’] ))(?P<dash>[-–—~] ?)?(?P<name>{NAME_WORD}(?: {BIG}\.)?(?: {NAME_WORD}){{1,2}})(?=,|\n|$| [-–])"
)


# A name alone on its line, its function on the next; or behind the function and a colon.
_LISTED = late(
    rf"(?:^|(?<=\n))(?P<name>{NAME_WORD}(?: {BIG}\.)?(?: (?:{PARTICLE} )?{NAME_WORD}){{1,2}})(?=\n(?P<next>[^\n]{{3,60}}))"
)
_QUOTE = late(r"[”\"’] ")
_CALLS = late(r"[:–—] ")
_SENTENCE_END = late(r"(?<=[^\W\d_]{3})[.!?] ")
_CALLED = late(
    rf"(?:(?<=\w: )|(?<=\w : )|(?<=\w [–—] ))(?P<name>{NAME_WORD}(?: {BIG}\.)?(?: (?:{PARTICLE} )?{NAME_WORD}){{1,2}})(?=[,.\n]|$| [^\W_])"
)


def _signatures(text: str) -> Iterator[re.Match[str]]:
    """Yield names that their place shows to be names, also those of no known first name."""
    is_lined = "\n" in text
    for match in _SIGNATURE.finditer(text) if is_lined or _QUOTE.search(text) else ():
        before = text[max(0, match.start() - 3) : match.start()].rstrip("\n ")
        if (before.endswith(("”", '"', "“")) or match["dash"]) and is_plain(match["name"]):
            yield match
    for match in _LISTED.finditer(text) if is_lined else ():
        # "RECHTLICHE HINWEISE" over "Geschäftsführerin: Eva Brenner" is a heading.
        is_label = ":" in match["next"]
        if is_plain(match["name"]) and not is_label and title_in(match["next"].split(",")[0]):
            yield match
    for match in UNDER.finditer(text) if is_lined else ():
        at = match.start("name")
        if is_plain(match["name"]) and is_headed(text, at):
            yield match
    for match in OUR.finditer(text) if SAYS_OUR.may_stand_in(text) else ():
        if is_plain(match["name"]) and title_in(match["next"]):
            yield match
    for match in _CALLED.finditer(text) if _CALLS.search(text) else ():
        before = text[max(0, match.start() - 40) : match.start() - 2].rpartition("\n")[2]
        before = before.rstrip(" –—:")
        before = _SENTENCE_END.split(before)[-1]
        if is_plain(match["name"]) and title_in(before):
            yield match


def _name(match: re.Match[str]) -> str | None:
    """Return the part of the match that is a person's name."""
    first = match["first"]
    bare = first.title() if first.isupper() else first
    bare = bare.partition("-")[0] if bare not in _first_names() else bare
    is_known = bare in _first_names()
    honour = match["honour"]
    if not is_known and not honour:
        return None
    last = match["last"] or ""
    words = f"{match['middle']}{last}{match['more'] or ''}"
    behind = re.match(r" [^\W\d_]+", match.string[match.end() : match.end() + 30])
    if match["more"] and behind and NO_NAME.search(behind[0]):
        return None  # "Martin Luther King Street"
    if NO_NAME.search(words) or (honour and NO_NAME.search(first)):
        words = match["middle"] + last
        if NO_NAME.search(words):
            return None
        if match["more"] and NO_NAME.search(match["more"]):
            return None  # "Martin Luther King Street", "Charles Schwab Bank"
    if not words:
        return f"{honour}{first}" if honour and len(first) > 2 else None
    if companies.has_legal_form(f"{first}{words}"):
        return None
    surname = words.split()[-1]
    if bare in _WORDS_TOO and (surname.lower() in everyday() or len(surname) < 3):
        return None
    if match["more"] and not honour and not _is_line(match) and not _PARTICLE_LAST.search(last):
        words = match["middle"] + last
    if _PARTICLE_LAST.search(words):
        return None
    return f"{honour}{first}{words}".rstrip()


# "Hervé Le Goff": capital particles belong to the word behind them.
_PARTICLE_LAST = late(
    r" (?:Le|La|Les|De|Del|Della|Der|Di|Da|Do|Dos|Du|Des|Van|Von|Den|El|Al|Bin|Ben|Mac|Ter|Ten)$"
)


def _is_line(match: re.Match[str]) -> bool:
    """Say whether a name fills its line, or what a comma or dash sets apart at its beginning.

    "Jean Claude Petit", which a sentence would end sooner; "Ana Reis Lobo, directora".
    """
    text, start, end = match.string, match.start(), match.end()
    return text[start - 1 : start] in {"", "\n"} and _SET_APART.match(text, end) is not None


_SET_APART = late(r"$|\n|, [^\W\d_]| [–—|(-]| ?:")
