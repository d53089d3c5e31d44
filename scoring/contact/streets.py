"""The street lines of a postal address, read back from its town.

Pure. A line is a street's where it has a number, a word such as "Street" or a box; districts and
buildings may stand between.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from scoring.contact import postal_forms as forms

MAX_LINES: Final = 5  # of one address above its town
MAX_SEGMENT: Final = 90


class Part(NamedTuple):
    """One part of an address: the words and where they stand in the page's text."""

    text: str
    start: int
    end: int


DATE = re.compile(
    r"\d\.? ?(?:jan|feb|mar|mär|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|janv|févr|avr|juin|juil|août|ene|abr|ago|dic|gen|mag|giu|lug|set|ott)[a-zäéû]*\.?$",
    re.IGNORECASE,
)


def is_street(text: str) -> bool:
    """Say whether words name a street: "Harbour Street", "Via Roma"."""
    return bool(forms.STREET_WORD.search(text) or forms.FOREIGN_STREET.search(text))


def streets_before(text: str, at: int, done: int) -> list[Part]:
    """Return the street lines over a town, in reading order; never what an address before took."""
    found: list[Part] = []
    skipped = 0
    for segment in _segments_back(text, max(done, at - forms.REACH), at):
        is_first = all(forms.FLOOR.fullmatch(part.text) for part in found)
        # "Nave 3" over the name of an estate is a unit as well.
        is_unit = is_first or not any(map(str.isdigit, "".join(part.text for part in found)))
        piece = _street_piece(segment, is_first=is_first, is_unit=is_unit)
        if piece is None and found and _is_named(segment, found[-1]):
            piece = segment
        if piece is None and not found and _is_quarter(segment.text.rstrip(" .")):
            continue
        if piece is None:
            # A district may stand between street and town, once.
            if found or skipped or not _is_name(segment):
                break
            skipped += 1
            continue
        if (
            skipped
            and not found
            and not _RUN.search(piece.text)
            and not forms.BOX.search(piece.text)
            and not forms.NUMBERED.fullmatch(piece.text)
            and not _NUMBER_AND_UNIT.fullmatch(piece.text)
            and not _ends_in_number(piece.text)
        ):
            break
        found.append(piece)
        if any(forms.BOX.search(part.text) for part in found[-2:]) and (
            len(found) > 1 or not _RUN.search(_line_before(text, piece.start, done))
        ):
            break
        if piece.start > segment.start + 1 and piece.text != segment.text.strip():
            break  # something else stands before it on its line
        if len(found) >= MAX_LINES - 1:
            break
    if skipped and len(found) == 1 and forms.NUMBERED.fullmatch(found[0].text):
        return []  # a number, but no street before it
    while found and not any(sign.isdigit() for sign in found[-1].text) and not _opens(found[-1]):
        if len(found) > 1 and _is_named(found[-1], found[-2]):
            break
        found.pop()
    if found:
        found[-1] = _numbered(text, found[-1], done)
    if not any(_is_sure(part.text) for part in found) or not any(
        any(map(str.isalpha, part.text)) for part in found
    ):
        return []
    return found[::-1]


MAX_HOUSES: Final = 4


def houses_before(text: str, at: int, done: int) -> list[Part]:
    """Return the names before a town whose code alone tells the place: "The Slip, Back Lane".

    Streets of the country have no numbers there. Words in small letters, labels and numbers to
    call end them.
    """
    found: list[Part] = []
    for segment in _segments_back(text, max(done, at - forms.REACH), at):
        begun = segment.text.rfind(". ") + 2 if ". " in segment.text else 0
        house = Part(segment.text[begun:], segment.start + begun, segment.end)
        is_house = _HOUSE_NAME.fullmatch(house.text) and not forms.NO_ADDRESS.search(house.text)
        if not is_house or len(found) == MAX_HOUSES:
            break
        found.append(house)
        if begun:
            break
    while found and found[-1].text == text[at : at + len(found[-1].text)]:
        found.pop()  # a heading over an address in the town of that name
    return found[::-1]


_HOUSE_NAME = re.compile(
    rf"(?:{forms.BIG}[\w.'’&-]{{0,30}}|\d{{1,4}}[a-zA-Z]?)(?: (?:(?:{forms.STREET_JOINT}|&) ){{0,2}}(?:{forms.BIG}[\w.'’-]{{0,30}}|\d{{1,4}}[a-zA-Z]?)){{0,5}}"
)


def _is_named(segment: Part, number: Part) -> bool:
    """Say whether words are the street of a bare number behind them: "Isola dei Saloni, 51"."""
    is_number = is_unit(number.text) and number.text[0].isdigit()
    return is_number and _STREET_NAME.fullmatch(segment.text.strip()) is not None


_STREET_NAME = re.compile(
    rf"{forms.BIG}[\w.'’-]{{1,30}}(?: (?:{forms.STREET_JOINT} ){{0,2}}{forms.BIG}[\w.'’-]{{1,30}}){{1,4}}"
)
# "1.210 - sala 804"
_NUMBER_AND_UNIT = re.compile(
    r"(?:n[º°o.]{1,2} ?)?\d{1,3}(?:\.\d{3})?[a-zA-Z]? ?[-–] ?(?:sala|loja|conj|cj|conjunto|apto|bloco|galpão|andar|térreo|fundos|sobreloja|piso|local|int)\b[^,\n]{0,20}",
    re.IGNORECASE,
)


def _line_before(text: str, at: int, done: int) -> str:
    """Return what stands on the line before a place, to the comma before that."""
    line = text[max(done, at - MAX_SEGMENT) : at].rpartition("\n")[2]
    return line.rstrip(" ,").rpartition(",")[2]


def _ends_in_number(text: str) -> bool:
    """Say whether words are a street of a known kind with its number: "Møllevej 31"."""
    return text[-1:].isdigit() and forms.FOREIGN_STREET.search(text) is not None


def is_unit(text: str) -> bool:
    """Say whether a part of an address is a bare number, a floor or a room, no street."""
    forms_of = (forms.NUMBERED, forms.FLOOR, _NUMBER_AND_UNIT)
    return any(one.fullmatch(text) for one in forms_of)


def _is_quarter(text: str) -> bool:
    """Say whether a line names a district or an estate, in which the street above it lies."""
    return bool(forms.DISTRICT.fullmatch(text) or forms.ESTATE.fullmatch(text))


def _numbered(text: str, street: Part, done: int) -> Part:
    """Return a street with the number that a comma sets off before it: "45, rue Duhem"."""
    number = _NUMBER_BEFORE.search(text, max(done, street.start - 9), street.start)
    if number is None or not forms.FOREIGN_STREET.match(street.text):
        return street
    return Part(text[number.start() : street.end], number.start(), street.end)


_NUMBER_BEFORE = re.compile(r"(?<![\w.,-])\d{1,4}(?: ?(?:bis|ter|[a-dA-D]))?, $")


def _opens(part: Part) -> bool:
    """Say whether an address may begin with a line that has no number: a building, a street."""
    words = part.text.split()
    end = words[-2] if len(words) > 2 and len(words[-1]) <= 3 else words[-1]
    return bool(
        forms.FOREIGN_STREET.search(part.text)
        or (forms.STREET_WORD.fullmatch(end) and len(words) > 1)
        or (forms.BUILDING.fullmatch(end) and not forms.DESK.search(part.text))
    )


def _is_sure(text: str) -> bool:
    """Say whether a line names a street or a box, not just a building or a number."""
    return bool(
        any(sign.isdigit() for sign in text)
        or forms.FOREIGN_STREET.search(text)
        or (forms.STREET_WORD.search(text) and len(text.split()) > 1)
    )


def _is_name(segment: Part) -> bool:
    words = segment.text.split()
    return 0 < len(words) <= 4 and all(re.match(forms.BIG, w) or w in forms.JOINTS for w in words)


def _segments_back(text: str, begun: int, end: int) -> Iterator[Part]:
    """Yield what commas, bars and line ends set apart, from the last back to the first."""
    lines = 0
    while end > begun and lines <= MAX_LINES:
        start = end
        while start > begun and not _parts(text, start - 1, end):
            start -= 1
        if start == begun and begun and text[begun - 1].isalnum() and text[begun].isalnum():
            return  # cut off in a word
        piece = text[start:end]
        if piece.strip(" .-–"):
            lead = len(piece) - len(piece.lstrip(" -–"))
            yield Part(piece.strip(" -–"), start + lead, start + lead + len(piece.strip(" -–")))
        end = start - 1
        lines += text[end : end + 1] == "\n"


def _parts(text: str, at: int, end: int) -> bool:
    """Say whether a sign sets segments apart; a comma in "km 2,3" does not."""
    if text[at] == "," and at + 1 < end:
        return not (text[at - 1 : at].isdigit() and text[at + 1].isdigit())
    return text[at] in ",\n|•·;" or _is_dash(text, at)


def _is_dash(text: str, at: int) -> bool:
    """Say whether a long dash stands between spaces, which sets apart; numbers have it too."""
    return (
        text[at] in "–—"
        and text[at - 1 : at] == " "
        and text[at + 1 : at + 2] == " "
        and not (text[at - 2 : at - 1].isdigit() and text[at + 2 : at + 3].isdigit())
    )


_RUN = re.compile(
    rf"(?:(?<![\w.-])\d{{1,3}}-\d{{1,3}}(?:-\d{{1,3}})?,? (?-i:[A-Z])[\w-]{{2,}}|(?<![\w.])(?:#\s?)?\d{{1,6}}(?:[\-–/&]\d{{1,5}})?[a-zA-Z]?\b[,.]?\s[^\n]{{0,60}}?\b(?:{forms.STREET_END})\b)",
    re.IGNORECASE,
)


def _street_piece(segment: Part, *, is_first: bool, is_unit: bool) -> Part | None:
    """Cut the street out of a segment; None where the segment is no part of an address."""
    text = segment.text
    offset = 0
    for lead in (forms.LABEL, forms.COMPANY_END, forms.LABEL):
        match = lead.match(text[offset:])
        offset += match.end() if match else 0
    offset += _lead(text[offset:])
    branch = _BRANCH.match(text[offset:])
    if branch and forms.FOREIGN_STREET.match(_NUMBERED.sub("", text[offset + branch.end() :])):
        offset += branch.end()  # "Sede di Fano: Via dei Bagni 12", "Reliure : 8 rue du Port"
    rest = text[offset:].strip(" .–—-")
    offset = segment.text.find(rest, offset) if rest else offset
    if not len(rest) >= 2 or not re.search(r"\w", rest):
        return None
    if forms.NO_ADDRESS.search(rest) or DATE.search(rest):
        return None
    if is_unit and (forms.FLOOR.fullmatch(rest) or _NUMBER_AND_UNIT.fullmatch(rest)):
        start = segment.start + offset
        return Part(rest, start, start + len(rest))
    if is_unit and not is_first and _HOUSE_IN.fullmatch(rest):
        start = segment.start + offset
        return Part(rest, start, start + len(rest))
    cut = _cut(rest, is_first=is_first)
    if cut is None:
        return None
    begun, piece = cut
    start = segment.start + offset + begun
    return Part(piece, start, start + len(piece))


_NUMBERED = re.compile(r"^\d{1,4}(?: ?(?:bis|ter))?,? ")
_BRANCH = re.compile(r"[^\W\d_][^:\d\n]{1,47}?\s?:\s")
# "14 Harbour Point, Mill Road": the house in a street that has no number of its own.
_HOUSE_IN = re.compile(
    rf"\d{{1,4}}[A-Za-z]?(?:-\d{{1,4}})? {forms.BIG}[\w'’]+(?: {forms.BIG}[\w'’]+){{0,2}}"
)


def _lead(text: str) -> int:
    """Return how much of a segment leads to the street: "EIN 74-5. ", "dont le siège est situé "."""
    return max((match.end() for match in _LEADS.finditer(text)), default=0)


_LEADS = re.compile(
    # "Registered office: Unit 5", but "Cad. No: 18", "Elm Street, Suite: 300"
    r"(?<!\w)(?:address|office|headquarters|hq|premises|seat|\w*(?:adresse?|anschrift|sitz)|adres|siège(?: social)?|dirección|domicilio(?: social)?|indirizzo|sede(?: (?:legale|operativa|social))?|endereço|morada|siedziba|sídlo|székhely|cím|adresi|merkez|osoite|kontor|studio|workshop|showroom|werkstatt|büro|laden|praxis|kanzlei|atelier|bureaux?|boutique|magasin|negozio|laboratorio|ufficio|tienda|taller|oficinas?|loja|escritório|winkel|kantoor|biuro|sklep|prodejna|predajňa|kancelář|διεύθυνση|έδρα)(?: (?:antig[oa]|anterior|ancienne?|precedente|vecchi[oa]|stary|poprzedni))?(?: ?\([^()\n]{2,30}\))?\s?[:：] ?(?=.*[^\W\d_]{2})"
    # "De 1995 a 2009 operamos en Av. Juárez": whose the address was, ``seats`` asks of these words
    rf"|^[^\n]{{0,20}}\b(?:19|20)\d\d(?: (?:[^\W\d_]{{1,5}}|[–—-]) (?:19|20)\d\d)?,? (?:[^\W\d_]+ ){{1,5}}(?-i:(?:at|in|en|em|na|no|a|à|au|dans|w|v|ve|pe|în|nella|nel|aan de|aan|op|an der|in der|am|på|i|auf) (?:(?:de|het|la|el|the|der|il|le) )?)(?=(?:\d{{1,5}} )?(?-i:{forms.BIG}))"
    r"|\d\. (?=\d)|\b(?:domicilio (?:social )?en|con domicilio en|con sede in|à socio unico -|a socio unico [-–]|situ[ée]e?|sise?|located at|ubicad[oa] en|sit[oa] en|gevestigd (?:te|aan)) "
    # "Atendemos en Calle Belgrano", "Nuestro taller (Calle Mayor 3, …"
    rf"|^[^\W\d_]{{3,}}(?: [^\W\d_]{{2,}}){{0,6}} (?:en|em|na|no|in|a|à|au|dans|w|we|v|ve|pe|în|nella) (?:(?:la|el) )?(?=(?:polígono|calle|avenida|av\.|avda\.?|plaza|paseo|camino|carretera|rua|travessa|praça|estrada|alameda|via|viale|piazza|corso|largo|vicolo|ul\.|ulica|al\.|plac|os\.|str\.|bd\.) (?-i:{forms.BIG}))"
    # "Nous sommes au 12 rue du Port", "finden uns in der Hafenstraße 3", "Makler in Ulm. Hafenstraße 3"
    r"|^(?:nous|vous|on|notre|nos|retrouvez|venez|le (?:magasin|bureau|cabinet)|l['’]atelier|la boutique)\b(?: [^\W\d_]{2,}){0,5}? (?:sommes|êtes|trouv\w+|situ\w+|install\w+|établie?s?|sise?s?|accueill\w+|recevons|attend\w*|ateliers?|bureaux?|magasin|boutique|cabinet)(?: [^\W\d_]{2,}){0,3} (?:au|en|à) (?=\d{1,4}(?: ?(?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd\.?|place|quai|chemin|allée|cours|impasse|square|passage|route) )"
    rf"|^[^\n\d]*[^\W\d_]{{3,}} (?:in|an|auf|bei) der (?=(?-i:{forms.BIG})[\w-]*(?:stra(?:ß|ss)e|str\.|gasse|allee|chaussee|promenade) ?\d)"
    rf"|^[^\n\d.]*\b(?:sind|ist|are|is|est|sommes|somos|siamo|zijn|är|er) [^\n\d.]*\. (?=(?-i:{forms.BIG}))"
    r"|^[^()]*[^\W\d_][^()]*\((?=[^()]*$)"
    rf"|[^\W\d_]{{3,}} [-–] (?=(?:via|viale|piazza|corso|rue|avenue|calle|rua) {forms.BIG})",
    re.IGNORECASE,
)


def _is_kind(before: str) -> bool:
    """Say whether words are what a street is called before its name: "drève de", "hent ar"."""
    told = _KIND.fullmatch(before)
    return told is not None and told["kind"] not in forms.SMALL_WORDS


_KIND = re.compile(rf"(?P<kind>[a-zß-öø-ÿ][\w'’]{{3,14}})\.?(?: {forms.STREET_JOINT}){{1,2}} ")
_SMALL = re.compile(r"(?<![\w'’-])[^\W\d_A-ZÀ-ÖØ-Þ][^\W\d_]+")
MIN_SMALL: Final = 3  # words in small letters that make a sentence, not a street


def _is_prose(text: str) -> bool:
    """Say whether words are of a sentence: "2023 our office was at"."""
    small = (word for word in _SMALL.findall(text) if word not in forms.JOINTS)
    return sum(1 for _ in small) >= MIN_SMALL


def _run(rest: str) -> re.Match[str] | None:
    """Return the run of a number, words and "Street"; a year before a sentence begins none."""
    run = _RUN.search(rest)
    while run and _is_prose(run[0]):
        run = _RUN.search(rest, run.start() + 1)
    return run


def _cut(rest: str, *, is_first: bool) -> tuple[int, str] | None:
    words = rest.split()
    is_short = len(words) <= 9 and len(rest) <= MAX_SEGMENT
    if box := forms.BOX.search(rest):
        is_clean = is_short and not re.search(r"\b[a-z]{2,}", rest[: box.start()])
        return (0, rest) if is_clean else (box.start(), rest[box.start() :])
    has_digit = any(sign.isdigit() for sign in rest)
    if has_digit and (run := _run(rest)):
        before = rest[: run.start()]
        is_part = forms.BUILDING.search(before) or forms.NUMBERED.search(before)
        if is_short and (not before.strip() or (is_part and not _is_prose(before))):
            return 0, rest
        return run.start(), rest[run.start() :]
    if tail := forms.EURO_TAIL.search(rest):
        is_street = (
            forms.FOREIGN_STREET.search(tail["street"])
            or is_first
            or forms.STREET_WORD.search(rest)
        )
        if is_street and len(tail["street"]) <= MAX_SEGMENT:
            if is_short and forms.FOREIGN_STREET.match(rest):
                return 0, rest
            kind = rest[: tail.start("street")].rpartition(" - ")[2]
            begun = tail.start("street") - len(kind) * _is_kind(kind)
            return begun, rest[begun : tail.end()]
    if not is_short:
        return None
    is_place = (
        forms.FOREIGN_STREET.search(rest)
        or forms.BUILDING.search(rest)
        or forms.STREET_WORD.search(rest)
    )
    if is_place and len(words) <= (9 if has_digit else 6) and not rest.endswith((".", "!", "?")):
        return 0, rest
    if has_digit and forms.NUMBERED.fullmatch(rest):
        return (0, rest)
    if has_digit and is_first and re.match(r"^#?\d", rest) and len(words) <= 6 and len(words) > 1:
        return 0, rest
    return None
