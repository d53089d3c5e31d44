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
from scoring.patterns import late
from scoring.person_titles import NO_TITLE, TITLE_WORD, is_function, title_in

__all__ = ["Person", "has_first_name", "is_function", "is_plain", "people", "title_in"]

MAX_PEOPLE: Final = 1000  # of one page

_BIG = r"[^\W\d_a-zß-öø-ÿ]"
_NAME_WORD = rf"{_BIG}[\w'’\-]{{1,25}}+"
_PARTICLE = r"(?:van der|van den|van de|van|von der|von|zu|de la|de|den|der|del|della|di|da|do|dos|le|la|el|al|bin|ter|ten)"
# Two or three capitalised words: a person's, where the words around say so.
NAME: Final = rf"{_NAME_WORD}(?: {_BIG}\.)?(?: (?:{_PARTICLE} )?{_NAME_WORD}){{1,2}}"
_HONOUR = (
    r"(?:Mr|Mrs|Ms|Miss|Mister|Sir|Dr|Prof|Professor|Rev|Herrn?|Frau|Hr|Fr|M|Mme|Mlle|Sr|Sra|Srta|Sig|Dott|Dott\.ssa"
    r"|Ing|Dra|Eng|Arq|Lic|Dipl\.-Ing|Dipl\.-Kfm|Mag|Avv|Maître|Me|Hon)"
)
_PERSON = late(
    rf"(?<![\w.'’@/])(?<!\w-)(?P<honour>(?:{_HONOUR}\b\.? ?(?:& ?|and )?){{0,3}})"
    rf"(?P<first>{_NAME_WORD})"
    rf"(?P<middle>(?: {_BIG}\.?(?!\w)| {_NAME_WORD}){{0,2}}?)"
    rf"(?P<last> (?:{_PARTICLE} )?{_NAME_WORD}| {_BIG}\.(?!\w)| {_BIG}(?=$|[,\n]))?"
    rf"(?P<more> {_NAME_WORD})?"
)
_GENERATION = late(r",? (?:Jr|Sr|II|III|IV|Ph\.?D|M\.?D|Esq|MBA|CPA)\b\.?")
_NO_NAME = late(
    r"\b(?:Street|St|Road|Rd|Avenue|Ave|Drive|Lane|Blvd|Boulevard|Square|Court|Place|Way|Park|House"
    r"|Hospital|School|College|University|Church|Museum|Institute|Bank|Group|Company|Co|Inc|LLC|Ltd"
    r"|Limited|GmbH|AG|Corp|Foundation|Trust|Associates|Partners|Sons?|Brothers|Bros|Services?|Hotel"
    r"|County|City|Town|Beach|Island|Lake|River|Airport|Center|Centre|Building|Tower|Award|Prize"
    r"|Version|Edition|Collection|Realty|Law|Firm|Design|Roofing|Builders|Construction|Mill|Mountain"
    r"|Springs|Stadium|Theatre|Theater|Straße|Strasse|Platz|Allee|Gasse|Vej|Gade|Allé|Plads|Gata|Gatan|Vägen|Vei|Veien|Laan|Straat|Plein|Utca|Utja|Caddesi|Cad|Sokak|Bulvarı|Náměstí|Třída|And|The|Of|In|At|To|For|With"
    r"|Unsere?[nr]?|Notre|Nos|Nuestr[oa]s?|Nostr[aoie]|Onze|Noss[oa]s?|Våra?|Vores|Nasz[ae]?|Or|Is|Are|Was|Has|Our|Your|We|You|Us|Click|Read|More|View|Home|Contact|About|News|Blog|Email"
    r"|Phone|Tel|Fax|Web|Site|Map|Privacy|Policy|Terms|January|February|March|April|May|June|July"
    r"|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday"
    r"|Sunday|Association|Federation|Council|Board|Committee|Commission|Chamber|Authority|Department|Ministry|Union|Society|Community|Action|Network|Project|Jobs|Enquiry|Inquiry|Send|Equipment|Showroom|Bathrooms?|Kitchens?|Team|Stellen|Positions?|Vacatures|Vacantes|Pay|Wishes|Regards|Said|Says|E-Mail|Mail|Telefon|WhatsApp"
    # Headings over vacancies and over who works there.
    r"|Açık|Pozisyonlar|Pozisyon|İlanlar|İlanları|Kariyer|Ekibimiz|Radna|Mjesta|Mesta|Otvorena|Slobodna|Karijera|Delovna|Prosta|Locuri|Muncă|Posturi|Cariere|Echipa|Noastră|Vakances|Karjera|Karjäär|Töökohad|Avoimet|Työpaikat|Állások|Karrier|Nyitott|Pozíciók|Θέσεις|Εργασίας|Καριέρα|Διοίκηση|Ομάδα|Вакансии|Вакансії|Кариера|Кар['’]єра|Kariéra|Volná|Místa|Pozice|Oferty|Pracy|Naš|Naša|Naši|Naše)\b"
)
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
    title, title_start = _title_beside(text, start, end)
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
    rf"(?:, | at | of |, of | ?@ ?)(?P<firm>(?:The )?{_NAME_WORD}(?: (?:(?:of|and|&|the|for|on|de|du|des|la|le|del|della|di|da|der|van) ){{0,2}}{_NAME_WORD}){{0,5}})"
    r"(?=[,\n.]|$)"
)
_FIRM_THEN_MORE = late(
    rf"(?:, | at | of |, of | ?@ ?)(?P<firm>(?:The )?{_NAME_WORD}(?: (?:(?:of|and|&|the|for|on|de|du|des|la|le|del|della|di|da|der|van) ){{0,2}}{_NAME_WORD}){{0,5}})"
    r"(?P<more> ?[(;|·•][^\n]{0,60}| [–—-] [^\n]{0,60})"
)
# Who signs a quotation: a name alone on the line under it, or behind a dash.
_SIGNATURE = late(
    rf"(?:(?<=\n)|(?<=[”\"’] ))(?P<dash>[-–—~] ?)?(?P<name>{_NAME_WORD}(?: {_BIG}\.)?(?: {_NAME_WORD}){{1,2}})(?=,|\n|$| [-–])"
)


# A name alone on its line, its function on the next; or behind the function and a colon.
_LISTED = late(
    rf"(?:^|(?<=\n))(?P<name>{_NAME_WORD}(?: {_BIG}\.)?(?: (?:{_PARTICLE} )?{_NAME_WORD}){{1,2}})(?=\n(?P<next>[^\n]{{3,60}}))"
)
_SENTENCE_END = late(r"(?<=[^\W\d_]{3})[.!?] ")
_CALLED = late(
    rf"(?:(?<=\w: )|(?<=\w : )|(?<=\w [–—] ))(?P<name>{_NAME_WORD}(?: {_BIG}\.)?(?: (?:{_PARTICLE} )?{_NAME_WORD}){{1,2}})(?=[,.\n]|$| [^\W_])"
)


def _signatures(text: str) -> Iterator[re.Match[str]]:
    """Yield names that their place shows to be names, also those of no known first name."""
    for match in _SIGNATURE.finditer(text):
        before = text[max(0, match.start() - 3) : match.start()].rstrip("\n ")
        if (before.endswith(("”", '"', "“")) or match["dash"]) and is_plain(match["name"]):
            yield match
    for match in _LISTED.finditer(text):
        # "RECHTLICHE HINWEISE" over "Geschäftsführerin: Eva Brenner" is a heading.
        is_label = ":" in match["next"]
        if is_plain(match["name"]) and not is_label and title_in(match["next"].split(",")[0]):
            yield match
    for match in _UNDER.finditer(text):
        at = match.start("name")
        if is_plain(match["name"]) and _is_headed(text, at):
            yield match
    for match in _OUR.finditer(text):
        if is_plain(match["name"]) and title_in(match["next"]):
            yield match
    for match in _CALLED.finditer(text):
        before = text[max(0, match.start() - 40) : match.start() - 2].rpartition("\n")[2]
        before = before.rstrip(" –—:")
        before = _SENTENCE_END.split(before)[-1]
        if is_plain(match["name"]) and title_in(before):
            yield match


def is_plain(name: str) -> bool:
    """Say whether nothing in a capitalised name tells that it is no person's."""
    return not (
        _NO_NAME.search(name)
        or TITLE_WORD.search(name)
        or companies.has_legal_form(name)
        or any(
            word in _everyday() or word.removesuffix("s") in _everyday()
            for word in name.lower().split()
        )
    )


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
    if match["more"] and behind and _NO_NAME.search(behind[0]):
        return None  # "Martin Luther King Street"
    if _NO_NAME.search(words) or (honour and _NO_NAME.search(first)):
        words = match["middle"] + last
        if _NO_NAME.search(words):
            return None
        if match["more"] and _NO_NAME.search(match["more"]):
            return None  # "Martin Luther King Street", "Charles Schwab Bank"
    if not words:
        return f"{honour}{first}" if honour and len(first) > 2 else None
    if companies.has_legal_form(f"{first}{words}"):
        return None
    surname = words.split()[-1]
    if bare in _WORDS_TOO and (surname.lower() in _everyday() or len(surname) < 3):
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


@lru_cache(maxsize=1)
def _everyday() -> frozenset[str]:
    return tables.words("common_words.txt")


def _title_beside(text: str, start: int, end: int) -> tuple[str, int]:
    """Return the job title after a name, on its line or the next, or before it, with its place."""
    after = re.match(r"[ ]?(?:[,|–—(:·•]|[ ]-[ ]|-)?[ ]*\n?[ ]*[-–—(]?[ ]?", text[end : end + 6])
    begun = end + (after.end() if after else 0)
    if after and (ours := _IS_OUR.match(text, end)):
        begun = ours.end()
    elif is_a := _IS_A.match(text, end):
        told = title_in(_THEN.split(is_a["told"])[0])
        if told:
            return told, is_a.start("told") + is_a["told"].find(told)
    if degree := _DEGREES.match(text, begun):
        begun = degree.end()
    line = re.match(r"[^\n.!?;|()@\d]{2,90}", text[begun : begun + 91])
    if line and begun > end:
        is_prose = _STOP.match(text, begun) is not None
        first = _BAR.split(line[0])[0]
        found = title_in(line[0]) or (title_in(first) if first != line[0] else "")
        found = found or title_in(_SINCE_WHEN.sub("", line[0]))
        found = found or (_apposition(line[0]) if is_prose else "")
        next_label = _LABEL_END.match(text, begun + len(found)) if "\n" in text[end:begun] else None
        is_next = found and _is_over(text, start, end, begun + len(line[0]))
        if found and not next_label and not is_next:
            return found, begun + line[0].find(found)
    head = text[max(0, start - 91) : start]
    before = re.search(r"([^\n.!?;|()@\d]{2,70}?)[ ]?(?:[:–—\-][ ]?\n?|[ ]|\n)$", head)
    if before and (head.rstrip(" \n").endswith((":", "-", "–")) or _is_bare_title(before[1])):
        told = _IS_END.sub("", before[1].strip())
        is_label = head.rstrip().endswith(":") and _is_bare_title(told)
        found = title_in(told) or (told if is_label and not NO_TITLE.search(told) else "")
        begun = start - len(head) + before.start(1)
        is_line = text[start - 1] == "\n"
        of_above = _NAME_ABOVE.search(text, max(0, begun - 60), begun) if is_line else None
        is_above = of_above is not None and is_plain(of_above["name"])
        if found and (not is_above or _is_headed(text, start)):
            return found, begun + before[1].find(found)
    return "", 0


def _is_over(text: str, start: int, end: int, behind: int) -> bool:
    """Say whether functions stand over the names of a list: that below is the next one's."""
    below = _NAME_BELOW.match(text, behind) if text[end : end + 1] == "\n" else None
    line = _LINE_OVER.search(text, max(0, start - MAX_OVER), start)
    if below is None or line is None or not is_plain(below["name"]):
        return False
    above = _NAME_ABOVE.search(text, max(0, line.start() - MAX_OVER), line.start(1))
    return bool(title_in(line[1])) and not (above and is_plain(above["name"]))


def _is_headed(text: str, at: int) -> bool:
    """Say whether the line over a place is a function that no name stands over."""
    line = _LINE_OVER.search(text, max(0, at - MAX_OVER), at)
    if line is None or title_in(line[1]) != line[1]:
        return False
    above = _NAME_ABOVE.search(text, max(0, line.start() - MAX_OVER), line.start(1))
    over = _LINE_OVER.search(text, max(0, line.start(1) - MAX_OVER), line.start(1))
    # Of a list only: what stands over a single name may be a heading.
    return bool(above and over and not title_in(over[1]) and _is_second(text, over.start(1)))


def _is_second(text: str, at: int) -> bool:
    line = _LINE_OVER.search(text, max(0, at - MAX_OVER), at)
    return line is not None and title_in(line[1]) == line[1]


MAX_OVER: Final = 60  # characters of a line over a name


def _apposition(line: str) -> str:
    """Return a short title between commas: "Ann Lee, managing director, has taken over …"."""
    aside = _ASIDE.match(line)
    title = title_in(aside[1]) if aside else ""
    return title if len(title.split()) <= MAX_ASIDE else ""


_BAR = late(r"\s[-–—·•]\s")
# "managing director since 2019": a line ends before its first figure.
_SINCE_WHEN = late(
    r",? (?:since|seit|depuis|desde|dal|sinds|sedan|siden|od|från|fra|vuodesta)(?: [^\W\d]{2,10})? ?$",
    re.IGNORECASE,
)
_STOP = late(r"[^\n.!?;]{3,300}[.!?;]")
_ASIDE = late(r"([^,]{3,50}), (?=[a-zß-öø-ÿ])")
MAX_ASIDE: Final = 3  # words of a title between commas
# "Ann Lee is our office manager"; the label of the next line: "Sales: Jo Marsh".
_IS_OUR = late(
    r" (?:is|ist|est|es|è|é|är|er) (?:our|unsere?|notre|nuestr[oa]|(?:il )?nostr[oa]|(?:a |o )?noss[oa]|onze|vår|vores) "
)
# "Kylie Moss is our office manager": a name, whatever the first one is.
_OUR = late(
    rf"(?:^|(?<=\n)|(?<=[.!?] ))(?P<name>{_NAME_WORD}(?: {_BIG}\.)?(?: (?:{_PARTICLE} )?{_NAME_WORD}){{1,2}})(?={_IS_OUR.pattern}(?P<next>[^\n.!?,;]{{3,60}}))"
)
# "Dale Berg is president these days", "Nadia Roux est responsable du bureau d'études".
_IS_A = late(
    r" (?:is|ist|est|es|è|é|är|er|jest|je) (?:(?:today|now|currently|heute|nun|aujourd['’]hui|désormais|hoy|ahora|oggi|hoje|nu|i dag) )?(?:(?:the|an?|der|die|l['’]|la|le|el|il|o|a|de|het) ?)?(?P<told>[^\n.!?;:,|()@\d]{3,70})"
)
_THEN = late(
    r" (?:these days|today|now|nowadays|since|heute|seit|aujourd['’]hui|depuis|desde|hoy|dal|oggi|hoje|sinds|sedan|siden|and|und|et|y|e|en|och|og|i|a)(?: |$)"
)
_IS_END = late(r" (?:is|ist|est|es|è|é|är|er|jest|je)$")
# Degrees with a full stop before a function: "Dipl. Treuhandexpertin, Inhaberin".
_DEGREES = late(r"(?:(?:[Dd]ipl|eidg|lic|Ing|Mag|Dr|[BM]\.? ?[AS]c|MAS|[BM]\. ?A)\. ?){1,3}")
_UNDER = late(
    rf"(?<=\n)(?P<name>{_NAME_WORD}(?: {_BIG}\.)?(?: (?:{_PARTICLE} )?{_NAME_WORD}){{1,2}})(?=\n|$)"
)
_NAME_BELOW = late(
    rf"\n(?P<name>{_NAME_WORD}(?: {_BIG}\.)?(?: (?:{_PARTICLE} )?{_NAME_WORD}){{1,3}})(?:\n|$)"
)
_LINE_OVER = late(r"(?:^|\n)([^\n.!?;:|()@\d]{2,50})\n$")
_LABEL_END = late(r" ?: ?[^\W\d_]")
# A name on a line of its own over a function: the function is not the next one's.
_NAME_ABOVE = late(
    rf"(?:^|\n)(?P<name>{_NAME_WORD}\.?(?: {_BIG}\.| \({_NAME_WORD}\))?(?: (?:{_PARTICLE} )?{_NAME_WORD}){{1,3}}),?(?: [^\n]{{1,12}})?\n$"
)


def _is_bare_title(text: str) -> bool:
    return len(text.split()) <= 3 and bool(TITLE_WORD.search(text)) and text.strip()[0].isupper()
