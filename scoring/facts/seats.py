"""Whose address it is: the company's own, somebody else's, or untold.

Pure. A well-formed address alone tells nothing: fairs, courts, auditors and offices that were left
have them too. The company's own stands in a block of its own, or behind words that lead to it.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, NamedTuple
from urllib.parse import unquote

from prospects.normalise import companies
from scoring.contact import addresses as postal
from scoring.contact import people, towns
from scoring.contact.addresses import Address
from scoring.contact.postal_forms import FOREIGN_STREET, JOINTS, STREET_WORD
from scoring.contact.streets import is_unit
from scoring.facts import seat_words as words
from scoring.facts.entries import has_name, name_over
from scoring.facts.fact import home_of
from scoring.facts.openers import opens_with_another
from scoring.facts.ownership import heading_over, is_foreign, line_above
from scoring.facts.referrals import is_referred
from scoring.facts.thirds import is_known_name, is_thirds
from scoring.reading.company import Company
from scoring.reading.homes import home_country
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late

OWN: Final = "own"
OTHERS: Final = "others"
UNTOLD: Final = "untold"
DOUBTED: Final = "doubted"  # an unknown name heads it: own only where no other address is
MAX_SEATS: Final = 200  # of one page
REACH: Final = 260  # characters of a sentence before an address
BEHIND: Final = 90  # characters of it behind one
NEAR: Final = 4  # blocks under a heading of an event that are about it
MAX_HEADING: Final = 5  # words of a heading over news
MAX_LABEL: Final = 5  # words before a colon that are a label
MAX_ABOVE: Final = 60  # characters of a paragraph that labels the next
MIN_LABEL: Final = 4
MIN_PROSE: Final = 2  # words
MIN_SMALL: Final = 2  # words in small letters
MAX_GAP: Final = 40  # characters between an address of another's and the next in its list
# A sentence, a number or an address of mail is over: the words before were about something else.
_SEGMENT_END = late(
    r"(?<!\b[^\W\d_])(?<!\b(?:ul|al|pl|os|av|nr|no|st|bd|dr))[.!?]\s(?=[^\W\da-z])|。"
    r"|(?<=[a-zß-öø-ÿ]{5})[.!?]\s(?=\d|$)"
    r"|(?!\d{1,2}[./] ?\d{1,2}[./] ?(?:19|20)\d\d)(?<![\d./])\d[\d ().\-/]{5,}\d|[\w.-]+@[\w.-]+"
)
_BEHIND_END = late(r"[.!?;]\s|[。\n]|\d{5,}")
_BIG_NAME = late(
    r"[^\W\d_a-zß-öø-ÿ][\w'’&-]{2,}(?: (?:19|20)\d\d)?(?:,| [^\W\d_a-zß-öø-ÿ][\w'’&-]+)"
)


class Seat(NamedTuple):
    """An address with its place in the page's text and whose it is: OWN, OTHERS, UNTOLD, DOUBTED."""

    address: Address
    start: int
    end: int
    whose: str


def seats(page: SitePage, company: Company) -> list[Seat]:
    """Return the page's addresses with street and town in reading order, each with whose it is."""
    return page.kept(
        f"seats of {company}", lambda: _alike(page, company, list(_seats(page, company)))
    )


def _alike(page: SitePage, company: Company, found: list[Seat]) -> list[Seat]:
    """Doubt the neighbours of another's address too: a list of dealers is one of dealers."""
    for order in (range(1, len(found)), range(len(found) - 2, -1, -1)):
        for number in order:
            beside = found[number - 1 if order.step > 0 else number + 1]
            seat = found[number]
            is_open = seat.whose == OWN != beside.whose
            if is_open and _is_in_list(page, company, seat, beside):
                found[number] = seat._replace(whose=DOUBTED)
    return found


def _is_in_list(page: SitePage, company: Company, seat: Seat, beside: Seat) -> bool:
    """Say whether two addresses stand in one list, each under a name of several words."""
    blocks = (seat.address.block, beside.address.block)
    is_one = blocks[0].tag == blocks[1].tag and blocks[0].region == blocks[1].region == "main"
    numbers = [page.numbers[block.start] for block in blocks]
    if not is_one or abs(numbers[0] - numbers[1]) > NEAR:
        return False
    return has_name(page, company, seat.address, seat.start)


def _seats(page: SitePage, company: Company) -> Iterator[Seat]:
    done, others_end = 0, -1
    full = (one for one in postal.addresses(page) if one.street and one.city)
    for address in islice(full, MAX_SEATS):
        start = min(part.start for _, part in address.parts)
        end = max(part.end for _, part in address.parts)
        gap = page.lined[others_end:start] if others_end >= 0 else "\n"
        if "\n" not in gap and len(gap) <= MAX_GAP and not company.is_own(gap):
            whose = OTHERS  # the next of a list: "Auditors: A, 1 High Street, Leeds; B, …"
        else:
            around = _Context.of(page, company, start, end, done)
            whose = _whose(page, company, address, around)
            if whose == OWN and _is_doubted(page, company, address, around):
                whose = DOUBTED
        others_end = end if whose == OTHERS else -1
        done = end
        yield Seat(address, start, end, whose)


@dataclass(frozen=True, slots=True)
class _Context:
    """What stands around an address: ``before`` and ``behind`` in its sentence, ``line`` of it."""

    block: Block
    start: int
    before: str
    behind: str
    line: str
    heading: str
    is_first: bool

    @classmethod
    def of(cls, page: SitePage, company: Company, start: int, end: int, done: int) -> "_Context":
        block = postal.block_at(page, start)
        begun = max(block.start, done, start - REACH)
        text = page.lined[begun:start]
        ends = [match.end() for match in _SEGMENT_END.finditer(text)]
        before = text[ends[-1] if ends else 0 :]
        over = heading_over(page, page.numbers[block.start], NEAR)
        above = line_above(page, block) if len(before.strip()) < MIN_LABEL else None
        is_label = above is not None and len(above.text) < MAX_ABOVE
        return cls(
            block,
            start,
            f"{above.text}\n{before}" if above and is_label else before,
            _BEHIND_END.split(page.lined[end : end + BEHIND], maxsplit=1)[0],
            before.rpartition("\n")[2],
            over.text if over and not company.is_named(over.text) else "",
            done == 0,
        )


def _whose(page: SitePage, company: Company, address: Address, around: _Context) -> str:
    if _is_others(page, company, address, around):
        return OTHERS
    if around.block.region == "footer":
        return OWN
    is_signed = company.is_own(around.before)
    is_led = _is_led(around.line, company) or _is_traded(around.before, company)
    if _is_prose(around.line) or _SPOKEN.match(address.street):
        is_home = home_of(page) in {"imprint", "contact"}
        is_open = words.HOURS.search(around.line) is not None
        is_near = words.BESIDE.search(around.line) is not None
        is_said = (is_home or is_near) and company.speaks(around.line)
        # "Above the chemist, opposite the church, 12 High Street".
        is_way = around.is_first and around.line.rstrip().endswith(",")
        return OWN if is_led or is_said or (is_home and (is_open or is_way)) else UNTOLD
    is_news = _is_news(page) or _is_news_heading(around.heading)
    return UNTOLD if is_news and not is_signed and not is_led else OWN


def _is_doubted(page: SitePage, company: Company, address: Address, around: _Context) -> bool:
    """Say whether an unknown name heads an address; the first of a contact page may stand so."""
    if around.block.region == "footer" or company.is_own(around.before):
        return False
    if around.is_first and home_of(page) in {"imprint", "contact"}:
        return False
    if opens_with_another(page, company, around.start):
        return True
    is_abroad = bool(address.country) and address.country != home_country(page)
    return name_over(page, company, address, around.start, is_abroad=is_abroad) != ""


def _is_others(page: SitePage, company: Company, address: Address, around: _Context) -> bool:
    """Say whether words around an address are of an event, of the past or of another body."""
    before, behind = around.before, around.behind
    # A label may stand on the line of the street, before it: "Insurer: Globex, 3 Mill Lane".
    ats = {around.start, _numbered_at(address, around.start)}
    if not _is_traded(before, company) and any(
        is_foreign(page, company, at)
        or is_thirds(page, company, at)
        or is_referred(page, company, at)
        for at in ats
    ):
        return True
    if _is_left(before) and not words.FORMER.search(company.name):
        return True
    if _is_gone(page, address, behind):
        return True
    if _is_marked(before, company) or _is_of_subject(around.line, company):
        return True
    once = words.FORMERLY.search(before)
    if once and not company.is_own(before) and not _HOUSED.search(before[: once.start()]):
        return True  # "Acme GmbH (vormals Berta KG)" is Acme's
    pairs = [(kind, before) for kind in (words.EVENT, words.OTHERS, words.TRADING)]
    if _is_prose(around.line):
        pairs.append((words.EVENT, _houses(address)))
    if around.is_first and home_of(page) in {"imprint", "contact"}:
        # What one does stands over one's street: "Studio Neri, revisore legale".
        pairs = [(kind, around.line if ":" not in text else text) for kind, text in pairs]
    houses = _houses(address)
    pairs += [(words.OTHERS, houses)] if ":" in houses else []
    if any(_is_told(pattern, text, company) for pattern, text in pairs):
        return True
    if words.PLACE_AT_EVENT.match(behind.lstrip(" ,;–-(")) and not words.EVENT.search(company.name):
        return True
    heading = "" if company.is_own(before) else around.heading
    return bool(words.FORMER.search(heading)) or any(
        _is_told(pattern, heading, company) for pattern in (words.EVENT, words.OTHERS)
    )


def _is_traded(text: str, company: Company) -> bool:
    """Say whether a text tells whose name the company's is: "Acme is a trading name of …"."""
    return words.TRADES_AS.search(text) is not None and company.is_own(text)


def _is_told(pattern: re.Pattern[str], text: str, company: Company) -> bool:
    """Say whether a text has words of a kind, and the company's name does not outdo them."""
    told = [one for one in pattern.finditer(text) if not _is_name_only(pattern, text, one)]
    if not told or pattern.search(company.name):
        return False
    behind = text[told[-1].end() :]
    if company.is_own(behind) or company.closes(behind):
        return False
    if pattern is words.OTHERS and (_SEAT.search(behind) or _is_over(text, told[-1])):
        return False
    is_trade = pattern is words.OTHERS and words.A_TRADE.match(behind)
    if is_trade and words.WE_ARE.search(text[: told[-1].start()]):
        return False
    is_customer = pattern is words.TRADING and words.CUSTOMERS.search(told[-1][0])
    if is_customer and words.FIND_US.match(behind):
        return False
    # "Acme Ltd" over "Insurance brokers" over the street: what one does, not who another is.
    head, broken, below = text.partition("\n")
    return not (broken and company.is_own(head) and ":" not in head + below)


def _is_left(before: str) -> bool:
    """Say whether words before an address say that it was left, not what was left for it."""
    told = [
        one for one in words.FORMER.finditer(before) if not _HOUSED.search(before[: one.start()])
    ]
    told = [one for one in told if not words.HOURS.search(one[0]) and not _HOUSE.match(one[0])]
    told = sorted((*told, *words.SPAN.finditer(before)), key=lambda one: one.start())
    return bool(told) and not words.NOW.search(before[told[-1].end() :] + before[: told[0].start()])


def _is_marked(before: str, company: Company) -> bool:
    """Say whether a line tells whose trademark another name is; one's own may be a holding's."""
    told = words.TRADEMARK.search(before)
    is_over = told is None or _SENTENCE_END.search(before, told.end())
    return not is_over and not company.is_own(before)


_SENTENCE_END = late(r"[^\W\d_]{4}[.!?]\s|[:：]")


def _is_name_only(pattern: re.Pattern[str], text: str, one: re.Match[str]) -> bool:
    """Say whether a word of an event only tells what a place is near, or what is made for it."""
    if pattern is not words.EVENT:
        return False
    is_beside = words.BESIDE.search(text[: one.start()]) is not None
    is_showroom = _AT_TOWN.match(text, one.end()) and not text[: one.start()].strip()
    return is_beside or bool(is_showroom) or _GOODS.match(text, one.end()) is not None


# "Exposição em Aveiro:", a showroom of one's own.
_AT_TOWN = re.compile(r" (?:em|en|in|à|a|i|w|ve?|te) [^\W\d_a-zß-öø-ÿ][\w'’-]+ ?: ?$")


def _is_over(text: str, one: re.Match[str]) -> bool:
    """Say whether a body is named on a line of its own: "Handelsregister: Amtsgericht Köln"."""
    line, is_broken, _ = text[text.rfind("\n", 0, one.start()) + 1 :].partition("\n")
    return bool(is_broken) and _LABELLED.match(line) is not None


_LABELLED = re.compile(r"[^:\n]+:\s*\S")
# "in the former shop at 12 High Street": who left it is another.
_HOUSED = late(
    r"\b(?:(?:in|at|im|am|dans|en|em|nella|nel|no|na|i|w|ve?) (?:(?:the|an?|de[rnm]|het|el|los|las?|les?|det|den) )?|dans l['’]|nell['’])$",
    re.IGNORECASE,
)
_HOUSE = re.compile(r"(?:Old|Former|Past|Last) (?:\w+ )?[A-Z]\w+$")  # "The Old Shop"
_GOODS = re.compile(
    r" (?!(?:in|at|on|of|for|and|is|was|will|takes|this|from|to|by|with|held|est|sera|aura|ist|findet|fand|será|sarà|wordt|blir)\b)[a-z]{3}"
)
# An own seat behind a body: "registered at …, registered office:".
_SEAT = late(
    r"\b(?:\w*sitz|siège|sede|domicili\w+|offices?|headquarter\w*|address|adres\w*|anschrift|siedzib\w+|sídl\w+|székhely\w*|merkez\w*|based|located)\b",
    re.IGNORECASE,
)


# "Grandpa first opened Harbour Road 3": small words behind a big one that is no street's.
_JOINED: Final = "|".join(sorted(JOINTS))
_SPOKEN: Final = late(
    rf"(?!{STREET_WORD.pattern}|{FOREIGN_STREET.pattern})[^\W\d_a-zß-öø-ÿ]\w+"
    rf"(?: (?!(?:{_JOINED})\b)[a-zß-öø-ÿ]\w{{2,}}){{2}} ",
)


def _houses(address: Address) -> str:
    """Return the lines of an address without a number: buildings, perhaps the halls of a fair."""
    parts = (part.text for kind, part in address.parts if kind == "street")
    return " ".join(text for text in parts if not any(map(str.isdigit, text)))


def _numbered_at(address: Address, start: int) -> int:
    """Return where the first line of an address with a number begins."""
    parts = (part for kind, part in address.parts if kind == "street")
    first = next((part for part in parts if any(map(str.isdigit, part.text))), None)
    return start if first is None or is_unit(first.text) else first.start


def _is_gone(page: SitePage, address: Address, behind: str) -> bool:
    """Say whether the words behind an address, or the next sentence's first, call it left."""
    end = max(part.end for _, part in address.parts)
    rest = page.lined[end + len(behind) : end + BEHIND]
    return bool(words.GONE.search(behind) or words.GONE.match(rest.lstrip(" .")))


def _is_prose(line: str) -> bool:
    """Say whether a sentence leads to an address, not a label or a line's beginning."""
    told = _LISTED.split(line)[-1].split()
    firm = " ".join(told)
    if firm.endswith(",") and companies.has_legal_form(firm.rstrip(",")):
        return False
    small = [word for word in told if word[:1].islower() and len(word) > 1 and word not in JOINTS]
    is_label = line.rstrip().endswith((":", "：")) and len(told) <= MAX_LABEL
    return len(told) > MIN_PROSE and len(small) >= MIN_SMALL and not is_label


_LISTED: Final = re.compile(r"\s[•·|]\s")


def _is_led(line: str, company: Company) -> bool:
    """Say whether a sentence says that the company is at the address: "our office is at"."""
    told = list(words.OWN.finditer(line))
    if not told:
        return False
    named = [
        name
        for name in _BIG_NAME.finditer(line, told[-1].end())
        if not towns.is_town(name[0]) and not company.is_own(name[0])
    ]
    return not named


def _is_of_subject(line: str, company: Company) -> bool:
    """Say whether another's name leads to the words of a seat: "Globex Foods, headquartered at"."""
    told = list(words.OWN.finditer(line))
    if not told or company.speaks(told[-1][0]):
        return False
    subject = _SUBJECT.search(line[: told[-1].start()])
    if subject is None or company.speaks(subject[0]):
        return False
    if company.is_own(line) and words.OTHERS.search(line):
        return False  # "Acme, registered by the District Court in Leeds, with its seat at"
    name = subject["pair"] or subject["one"]
    return not (company.closes(name) or is_known_name(name, company))


_SUBJECT: Final = late(
    r"(?<![\w.'’-])(?:(?P<pair>[^\W\d_a-zß-öø-ÿ][\w'’&-]+(?: (?:&|de|der|van|of|di|da|do|du) )?(?: ?[^\W\d_a-zß-öø-ÿ][\w'’&-]+){1,4})(?:,|(?= ))|(?P<one>[^\W\d_a-zß-öø-ÿ][\w'’&-]{2,}),)"
    r"(?: [^\W\dA-ZÀ-Ž_][^\W\d_]*['’]?){0,3} ?$"
)


def _is_news(page: SitePage) -> bool:
    """Say whether a page lists news, events, jobs, dealers or customers or is one of them."""
    path = unquote(page.path)
    is_named = words.NEWS.search(path) or words.LISTS.search(path)
    return bool(is_named) or home_of(page) in {"press", "careers"}


def is_others_list(page: SitePage) -> bool:
    """Say whether the address of a page calls it a list of dealers, customers or suppliers."""
    return words.LISTS.search(unquote(page.path)) is not None


def _is_news_heading(heading: str) -> bool:
    return len(heading.split()) <= MAX_HEADING and words.NEWS.match(heading) is not None


def is_press_agency(page: SitePage, company: Company, at: int) -> bool:
    """Say whether who speaks for a firm to the press is named before a place of its text."""
    block = postal.block_at(page, at)
    told = words.PRESS.search(page.text[max(block.start, at - REACH) : at])
    if told is None or company.is_own(told["who"]):
        return False
    return not people.has_first_name(told["who"].split()[0])
