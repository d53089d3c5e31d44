"""Whether the words before a number leave no doubt that it is the company's own.

Pure. A label of known words ("Telephone", "Werkstatt", "call us on"), of the company's name, a
person's or a town's is sure. With any other word in it ("Großmarkt Hamburg:", "deliveries by …") the
number may be anybody's: it counts only where the company has none that is sure.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from prospects import tables
from prospects.normalise import domains, places
from scoring.contact import emails, people, towns
from scoring.contact.phone_kinds import LABEL_WORD
from scoring.facts.label_words import OF_OTHERS, PLAIN, SERVICE
from scoring.facts.thirds import DEPARTMENT
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late

REACH: Final = 120  # characters of text before a number in which its label may stand
MAX_LABEL: Final = 80  # characters of a block that may be the label of the next
_LABELS: Final = frozenset({"dt", "th", "td", "h2", "h3", "h4", "h5", "h6", "strong", "label"})
_CUT = late(
    r"[.!?]\s(?=[^\W\da-z])|[\w.-]+@[\w.-]+|https?://\S+|\bwww\.\S+|(?!24/7)(?<!24/)(?<!2(?=4/7))(?!(?<=[^\W\d] )\d{1,2} ?:)(?!(?<=[^\W\d] \d)\d ?:)\d"
)
_WORD = late(r"[^\W\d_][\w'’.-]*")
_TOWN_BEHIND_CODE = late(
    r"[\s,–-]*(?:['’]s-)?(?:[^\W\d_a-zß-öø-ÿ][\w'’.-]*[\s,-]*(?:(?:de|da|do|di|la|le|am|an|im|der|sur|upon|en)\s)?){1,4}(?:\([^)]{1,30}\)\W*)?"
)
# In a sentence that asks to call only a name makes it doubtful who is called.
_ASKS = late(
    r"\b(?:call(?:ing)?|phone|phoning|ring(?:a|e|er|en)?|talk|speak|dial|text|answers?|picks? up|rufen|anrufen|ruft?|anrufe?|schreib\w*|hebt|appel(?:ez|er)|téléphon(?:ez|er)|écri(?:vez|re)|décroche|répond|joindre|llam(?:a|e|ad|ar|enos|anos)|escrib\w+|contesta|atiende|chiam(?:a|ate|are)|scriv\w+|risponde|bel(?:len)?|app|mail|schrijf|neemt|lig(?:ue|ar|uem?)|escrev\w+|atende|zadzwoń\w*|dzwoń\w*|pisz|napisz\w*|odbiera|skriv|svarar|svarer|volejte|zavolejte|pište|hívj\w+|sunați|soita)\b",
    re.IGNORECASE,
)


def is_sure(page: SitePage, company: Company, find: emails.Find) -> bool:
    """Say whether every word of a number's label is one that may stand before an own number."""
    if find.is_markup:
        return True
    label = _without_menu(page, _label(page, find))
    if company.is_own(label) or company.closes(label.rstrip(" :,–-")):
        return True
    if _HELP.search(label):
        return False
    words = _WORD.findall(label)
    has_person = any(people.has_first_name(word) for word in words)
    # "Wachtdienst bij storm:", "Breakdowns outside office hours:"
    is_service = bool(words) and SERVICE.fullmatch(words[0].strip(".'’-")) is not None
    is_service = is_service and OF_OTHERS.search(label) is None
    is_asked = is_service or (_ASKS.search(label) is not None and not _asks_others(label))
    if _is_of_staff(page, find):
        return True
    if _is_beside_own(company, page, find, words):
        return True
    return all(
        is_known(word)
        or (has_person and (word[0].isupper() or len(word) <= MAX_SMALL))
        or (is_asked and (word[0].islower() or word.lower() in tables.words("common_words.txt")))
        for word in words
    )


def is_line(page: SitePage, company: Company, find: emails.Find) -> bool:
    """Say whether a number is labelled as a line to call, and by nothing else: "Telephone: …"."""
    label = _label(page, find)
    if find.start - find.block.start > len(label):
        return False  # behind something else: a customer's name
    words = [word.strip(".'’-") for word in _WORD.findall(label)]
    is_called = any(map(LABEL_WORD.fullmatch, words)) and label.rstrip().endswith((":", "."))
    is_called = is_called and not any(map(people.has_first_name, words))
    return (is_called or _ASKS.search(label) is not None) and is_sure(page, company, find)


def _asks_others(label: str) -> bool:
    """Say whether a sentence asks to call what is no desk: "ring the council warden"."""
    told = _OF_WHOM.search(label)
    if told is None:
        return False
    words = (told["what"] or told["one"]).split()
    return not any(map(_is_desk, words))


def _is_desk(word: str) -> bool:
    is_known = DEPARTMENT.search(word) or SERVICE.fullmatch(word) or LABEL_WORD.fullmatch(word)
    return bool(is_known) or _DESK.match(word) is not None


_OF_WHOM: Final = late(
    r"\b(?:call|phone|ring|dial|contact|rufen sie|ruf|rufen|appelez|appeler|téléphonez à|contactez|llam[ea](?:r|d)?|avis[ea](?:r|d)?|chiama(?:te|re)?|bel(?:len)?|ligue(?:m)?|ligar|chame) (?:the|den|die|das|der|l['’]|les?|la|los|las|el|al|a la|il|lo|gli|i|de|het|os?|as?|ao|à|para o|para a) ?(?P<what>[^\W\d]+(?: [^\W\d]+){0,2})"
    r"|\b(?:ring(?:a|e)?|kontakta|kontakt) (?P<one>[^\W\d]{3,}(?:en|et|an|arna|erne))\b",
    re.IGNORECASE,
)
# Help that no workshop gives: doctors on call, rescuers of animals, places of exams.
_HELP: Final = late(
    r"(?<!\w)(?:(?:wildlife|animal) (?:rescue|ambulance)|(?:out-of-hours|emergency|duty) (?:doctor|gp|vet)|(?:exam\w*|test|assessment) cent(?:re|er)s?|bereitschaftsarzt|notarzt|\w*prüfungszentrum|prüfstelle|wildtier\w*|tierrettung|médecin de garde|centre d['’]examens?|faune sauvage|médico de (?:urgencias?|urgência|guardia)|centro de ex[aá]m\w+|animales silvestres|guardia medica|pronto soccorso|fauna selvatica|centro (?:di )?esami?|dierenambulance\w*|huisartsenpost|examencentrum|wildopvang|jourläkar\w*|viltvård\w*|lægevagt\w*|legevakt\w*|dyre(?:ambulance|redning)\w*|eksamenscent\w+|nocn\w+ pomoc\w* lekarsk\w+|ośrodek egzaminacyjny|pogotowi\w+|lékařsk\w+ pohotovost\w*|záchrann\w+ stanic\w+|zkušebn\w+ (?:komise|centrum))(?!\w)",
    re.IGNORECASE,
)
# Whom and what one calls at a firm, besides its desks.
_DESK: Final = late(
    r"team|crew|boss|chef|patron|jefe|capo|baas|szef|\w*nummer\w*|numbers?|numéro|número|numero|folks|people|guys|mädels|kolleg\w+|équipe|equip[oae]|squadra|boys|lads|girls|house|haus|maison|casa|huis|bar\b|café|restaurant\w*|hotel\w*|farm|hof|garage|surgery|clinic|practice|studio|yard",
    re.IGNORECASE,
)


def _is_of_staff(page: SitePage, find: emails.Find) -> bool:
    """Say whether a person and what they do lead to a number: "Ann Lee, export manager, tel."."""
    at = find.start - find.block.start
    line = find.block.text[max([0, *(one for one in find.block.breaks if one <= at)]) : at]
    if find.block.tag == "td" and not _WORD.search(line):
        number = page.numbers[find.block.start]
        cells = page.blocks[max(0, number - MAX_CELLS) : number]
        line = ", ".join(cell.text for cell in cells if cell.tag == "td" and len(cell.text) < REACH)
    above = page.lined[max(0, find.start - REACH) : find.start].rpartition("\n")[0]
    lines = (line, f"{above.rpartition(chr(10))[2].strip()}, {line}")
    return any(map(_is_staff, lines))


def _is_staff(line: str) -> bool:
    """Say whether a line is a person's name and function, to the number that they lead to."""
    staff = _STAFF.search(line[-REACH:].strip())
    return bool(
        staff
        and people.has_first_name(staff["name"].split()[0])
        and people.title_in(staff["role"].strip(" ,–—-:("))
    )


MAX_CELLS: Final = 2  # before a number in which a person and a function stand
_BIG: Final = r"[^\W\d_a-zß-öø-ÿ][\w'’-]+"
_STAFF: Final = late(
    rf"(?:^|, )(?P<name>{_BIG}(?: (?:(?:de|da|di|van|von|der|den|le|la|el|al|dos|du) ){{0,2}}{_BIG}){{1,3}})(?:,| ?[–—(:]| -) ?(?P<role>[^.;!?\d\n]{{3,60}}?)(?:[\s,(–-]+[^\W\d]{{1,7}}\.)?[\s:(–-]*$"
)


def leads_to_person(page: SitePage, find: emails.Find) -> bool:
    """Say whether a label asks to call a person by name: "Ring Ann: 0113 …"."""
    label = _label(page, find)
    is_asked = _ASKS.search(label) is not None and not _asks_others(label)
    names = map(people.has_first_name, _WORD.findall(label))
    return (is_asked and any(names)) or _is_of_staff(page, find)


def _is_beside_own(company: Company, page: SitePage, find: emails.Find, words: list[str]) -> bool:
    """Say whether a short label without a further name stands among lines of the company's own.

    Its own mail is in the line or cell beside it: "Reklamacje | 62 555 18 35 | serwis@acme.pl".
    """
    is_short = len(words) <= MAX_WORDS and not any(word[:1].isupper() for word in words[1:])
    return is_short and any(
        company.owns(one.value) and _are_beside(page, find, one)
        for one in emails.email_finds(page)
        if not one.is_markup and abs(one.start - find.start) <= NEAR_MAIL
    )


def _are_beside(page: SitePage, one: emails.Find, other: emails.Find) -> bool:
    """Say whether two ways to reach somebody stand in one block or in cells of one table."""
    is_row = one.block.tag == other.block.tag == "td"
    begun, end = sorted((one.start, other.start))
    is_one = one.block is other.block or is_row
    return is_one and _STOP.search(page.text, begun, end) is None


_STOP: Final = re.compile(r"[^\W\d]{3}[.!?;]\s")


MAX_WORDS: Final = 3  # of such a label
MAX_SMALL: Final = 5  # letters of a word beside a person's name: "Craig after hours"
NEAR_MAIL: Final = 100  # characters between a number and the company's own mail


def _without_menu(page: SitePage, label: str) -> str:
    """Return a label without the links to own pages on its line: "Downloads | Hotline"."""
    pieces = _BARS.split(label)
    if len(pieces) == 1:
        return label
    home = domains.registrable(page.url)
    own = page.kept(
        "words of own links",
        lambda: frozenset(one.text for one in page.links if domains.registrable(one.url) == home),
    )
    return " | ".join(piece for piece in pieces if piece.strip() not in own)


_BARS: Final = re.compile(r"\s[|·•]\s")


def _label(page: SitePage, find: emails.Find) -> str:
    """Return what stands on a number's line before it, or above it where nothing does."""
    block = find.block
    at = find.start - block.start
    text = block.text[max(0, at - REACH) : at]
    for place in block.breaks:
        if place < at:
            text = block.text[max(place, at - REACH) : at]
            if not _WORD.search(text):
                text = block.text[max(0, at - REACH) : at]
    if not _WORD.search(text) and not re.search(r"\d", text):
        text = _above(page, block)
    if joined := _JOINED_BY_OR.search(text):
        text = text[: joined.start()]  # "the police, 117 or 058 …": as the number before
    text = text[max((one.end() for one in _CLAUSE.finditer(text)), default=0) :]
    ends = list(_CUT.finditer(text))
    if not ends:
        return text
    rest = _OF_BEFORE.sub("", text[ends[-1].end() :])
    is_code = _CODE.search(text, 0, ends[-1].end()) is not None
    town = _TOWN_BEHIND_CODE.match(rest) if is_code else None
    return rest[town.end() :] if town and not _is_known_first(rest) else rest


# "… are worth a call: the scheme's line is"
_CLAUSE: Final = re.compile(r"(?<=[^\W\d_]): (?=(?:[^\W\d_][\w'’]* ){2})")
_JOINED_BY_OR: Final = late(
    r"\(?\+?\d[\d\s().\-/]{1,20}[\s,]*(?:or|oder|ou|o|oppure|of|eller|lub|albo|nebo|alebo|vagy|tai|sau|ή|або|или)\s*$",
    re.IGNORECASE,
)
# "01943 555 218 (shop) / 07700 …": the bracket is of the number before.
_OF_BEFORE: Final = re.compile(r"^\s?\([^()]{1,40}\)\s?(?=[/,;|·•–—-]|$)")
_CODE: Final = re.compile(r"(?:\d{4}|\d{2}[ -]\d{2,3}|\d{3}[ -]\d{2,4})\Z")


def _is_known_first(text: str) -> bool:
    first = _WORD.search(text)
    return first is not None and is_known(first[0])


def _above(page: SitePage, block: Block) -> str:
    """Return the words of the cell or heading above a block, empty where another thing stands there."""
    number = page.numbers[block.start]
    above = page.blocks[number - 1] if number else None
    if above is None or above.region != "main" or len(above.text) > MAX_LABEL:
        return ""
    return above.text if above.tag in _LABELS or above.text.endswith(":") else ""


MIN_COUNTRY: Final = 3  # letters


def is_known(word: str) -> bool:
    """Say whether a word may stand in a label of one's own: a desk, a town, a small word."""
    bare = word.strip(".'’-").lower()
    return bool(
        len(bare) < 2
        or (len(bare) == 2 and word[:2].isupper())  # a region: "QC"
        or bare in PLAIN
        or LABEL_WORD.fullmatch(bare)
        or DEPARTMENT.search(bare)
        or SERVICE.fullmatch(bare)
        or towns.is_town(word.rstrip("."))
        or (len(bare) > MIN_COUNTRY and places.country(word.rstrip(".,")))
    )
