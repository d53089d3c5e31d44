"""What a firm sells under headings of their own, by the price in the lines below each of them.

Pure. "Windbreak / Woven in house, €189": the heading names what the sum is of, and a heading with a
price of the firm's below it names something that it sells. Plans that are paid again each month,
wages, gifts and the sums of others are none.
"""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Final

from scoring.contact.addresses import block_at
from scoring.facts import catalogue
from scoring.facts.cards import CARD, MAX_CARD, NO_CARD, TELLS, is_in_no_section, is_name, is_page
from scoring.facts.display_words import NO_SALE
from scoring.facts.fact import Fact, home_of, is_quoted, sentences
from scoring.facts.fees import is_others_price
from scoring.facts.goods import LIST, NO_GOODS, PRICE, is_again, is_label
from scoring.facts.job_titles import SEXES, names_worker
from scoring.facts.others_sums import OTHERS_ROW, PAY, is_others, own_parts
from scoring.facts.ownership import HEADINGS
from scoring.facts.price_lists import is_service
from scoring.facts.priced import NO_PRICE, SCALE, is_in_town
from scoring.facts.sections import is_others_section
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

MAX_LINES: Final = 4  # blocks below a heading
MAX_LINE: Final = 400  # characters of one
MIN_SHELVES: Final = 2
MIN_RANGE: Final = 3  # headings of a page of services, of which one may have a price
MAX_SHELVES: Final = 60
MAX_FIRST: Final = 50  # characters of a first line that heads the lines below it
MAX_WORDS: Final = 6  # of it
_FROM = r"(?:(?:from|only|just|about|around|starting at|ab|nur|etwa|rund|ca\.|dès|à partir de|environ|desde|unos|solo|a partire da|circa|da|a partir de|vanaf|slechts|från|cirka|fra|kun|od|już od|tylko|jen|alkaen|από|від|от|de la) ){0,2}"
_LEAST = r"(?:from|starting at|flat|ab|pauschal|dès|à partir de|forfait|desde|a partire da|a partir de|vanaf|från|fra|od|alkaen|από|від|от)"
_FOR = r"(?:for|at|für|um|zu|pour|à|por|per|a|voor|för|för bara|til|za|na|pentru|για|за)"
_BASE = r"(?:(?:[^\W\d_]+ )?(?:price|preis|\w+preis|prix|prezzo|precio|preço|prijs|pris|cena|hinta|ár|fiyat|preț|cijena|τιμή|цена|ціна)(?: [^\W\d_]+){0,2}:? )?"
_SUM: Final = late(
    rf"(?:^|[.!?;:,–—|·/]\s?|\.{{2,}}\s?|(?<![\w'’])(?:{_FOR}|{_LEAST}) )\s?{_BASE}{_FROM}(?P<price>{PRICE})",
    re.IGNORECASE,
)
_ANY: Final = Rare(late(PRICE, re.IGNORECASE))
_IS_SUM: Final = late(r"[1-9]")
_END: Final = (".", "!", "?", ":", ",", ";", "…")


@dataclass(slots=True)
class _Shelf:
    """A heading or the first line of a block, and the lines below it."""

    name: str
    at: int
    is_heading: bool
    over: str = ""  # the greater heading above it
    lines: list[tuple[str, int]] = field(default_factory=list)


def shelved(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield what has a price in the lines under its own heading, and that price."""
    is_of_shop = is_page(page) and home_of(page) in {"home", "other"}
    if not is_of_shop or not _ANY.search(page.text):
        return
    found = []
    shelves = list(islice(_shelves(page), MAX_SHELVES))
    for shelf in shelves:
        is_sold = _may_sell(shelf.name) and not company.closes(shelf.name)
        told = _price(shelf, company) if is_sold and not _is_none(shelf.over) else None
        if told and not _is_elsewhere(page, company, shelf.at):
            found.append((shelf, *told))
    lined = sum(not one[0].is_heading for one in found)
    entries = sum(one.is_heading and _may_sell(one.name) for one in shelves)
    is_range = catalogue.is_catalogue(page) and entries >= MIN_RANGE and not lined
    if len(found) < (1 if is_range else MIN_SHELVES):
        found = [one for one in found if _is_alone(page, *one)]
    for shelf, price, quote, at in found:
        if not name_own([line for line, _ in shelf.lines]):
            yield Fact("price", f"{shelf.name}: {price}", quote, page.url)
        is_sure = shelf.is_heading or lined > 1
        if is_sure and not is_again(page.text, at, at + len(quote)) and _is_sold(shelf.name):
            yield Fact("product", shelf.name, shelf.name, page.url, weight=1)


# "… with a tasting. €12, children free": a sum that begins a sentence is asked for the heading.
_BEGINS: Final = late(rf"[^\W_][)»”\"]?[.!?] {_FROM}$", re.IGNORECASE)
_ENDS: Final = late(
    r" ?(?:$|[.,;\n(]|/ ?\w|(?:per|pro|par|por|an?|al|la|le|each|ea|pp|je|za|na|til|till|inkl|incl|zzgl|ttc|ht|inc|iva|with|mit|avec|con|com|met|med|s|z) ?\.?(?!\w))",
    re.IGNORECASE,
)


def _is_alone(page: SitePage, shelf: _Shelf, _price: str, quote: str, at: int) -> bool:
    """Say whether a sum begins its sentence and a stop or what it is asked for stands behind it."""
    begins = _BEGINS.search(page.text, max(0, at - MAX_FROM), at)
    is_whole = begins is not None and _ENDS.match(page.text, at + len(quote)) is not None
    return is_whole and shelf.is_heading and LIST.match(shelf.name) is None


MAX_FROM: Final = 40  # characters before a sum


def _is_none(head: str) -> bool:
    return catalogue.is_aside(head) or NO_SALE.search(head) is not None


def _may_sell(name: str) -> bool:
    is_other = any(one.search(name) for one in (OTHERS_ROW, TELLS, SEXES))
    is_other = is_other or catalogue.is_aside(name) or names_worker(name)
    return is_name(name) and not is_other


def _is_elsewhere(page: SitePage, company: Company, at: int) -> bool:
    is_others = is_others_section(page, company, block_at(page, at))
    return is_others or is_in_no_section(page, at)


def _is_sold(name: str) -> bool:
    return catalogue.is_name(name) and is_service(name)


def _shelves(page: SitePage) -> Iterator[_Shelf]:
    shelf: _Shelf | None = None
    heads: dict[str, str] = {}  # by level, those that are open
    for block in page.main:
        if block.tag in HEADINGS:
            if shelf:
                yield shelf
            heads = {level: text for level, text in heads.items() if level < block.tag}
            over = next((heads[level] for level in sorted(heads, reverse=True)), "")
            heads |= {block.tag: block.text} if block.tag > "h1" else {}
            is_card = block.tag != "h1" and not block.breaks
            shelf = _Shelf(block.text, block.start, is_heading=True, over=over) if is_card else None
        elif block.tag in {"td", "th", "title", "blockquote", "q"}:
            shelf = None
        elif own := _own_head(block):
            yield own
        elif shelf and len(shelf.lines) < MAX_LINES and len(block.text) <= MAX_LINE:
            shelf.lines += _lines(block)
    if shelf:
        yield shelf


def _lines(block: Block) -> list[tuple[str, int]]:
    at, found = 0, []
    for line in block.lines:
        at = max(at, block.text.find(line, at))
        found.append((line, block.start + at))
    return found


def _own_head(block: Block) -> _Shelf | None:
    """Return the shelf that a block is whose first line is short and heads the others."""
    if not block.breaks or len(block.text) > MAX_LINE:
        return None
    (first, at), *rest = _lines(block)
    is_short = len(first) <= MAX_FIRST and len(first.split()) <= MAX_WORDS
    if not is_short or first.endswith(_END) or not first[:1].isupper():
        return None
    return _Shelf(first, at, is_heading=False, lines=rest)


def _price(shelf: _Shelf, company: Company) -> tuple[str, str, int] | None:
    """Return the first price of the company's own below a heading: as written, quoted, where."""
    for line, start in shelf.lines:
        if len(line) <= MAX_CARD and (card := CARD.fullmatch(line)):
            return _written(card), line, start
        for sentence in own_parts(sentences(Block(line, "p", "main", start))):
            if not _ANY.search(sentence) or is_others_price(f"{shelf.name}: {sentence}", company):
                continue
            for match in _SUM.finditer(sentence):
                if _is_asked(sentence, match, company) and not is_quoted(line, match.start()):
                    at = start + line.find(sentence) + match.start("price")
                    return _written(match), match["price"].strip(), at
    return None


# "Mini digger: 1 090 kr an hour", "Hand mill, 129 €.": a part that names what its sum is of.
_ITEM: Final = late(
    rf"(?P<name>[^€£$¥₩\n:.!?;]{{3,50}}?)(?:[:：]|,) ?{_FROM}(?:{PRICE})[^:：€£$¥₩]{{0,40}}",
    re.IGNORECASE,
)


def name_own(told: Sequence[str]) -> bool:
    """Say whether two or more of the parts below a name say what their own sums are of."""
    parts = (part for line in told for part in sentences(Block(line, "p", "main", 0)))
    found = (_ITEM.fullmatch(part.strip(" .")) for part in parts)
    named = {match["name"] for match in found if match and _is_item(match["name"])}
    return len(named) >= MIN_SHELVES


def _is_item(name: str) -> bool:
    return not is_label(name) and _WORD.search(name) is not None


_WORD: Final = late(r"[^\W\d_]{4}")


def _written(match: re.Match[str]) -> str:
    return re.sub(r"[\s\u00a0\u202f]", "", match["price"]).rstrip("–-.,")


def price_in(told: Sequence[str], company: Company) -> tuple[str, str] | None:
    """Return the first price of the company's own in what stands below a name, and its quote."""
    shelf = _Shelf("", 0, is_heading=True, lines=[(text, 0) for text in told])
    found = _price(shelf, company)
    return found[:2] if found else None


def _is_asked(sentence: str, match: re.Match[str], company: Company) -> bool:
    """Say whether nothing around a sum tells that it is saved, earned, given or passed on."""
    begun = max(sentence.rfind(mark, 0, match.start("price")) for mark in ".!?;")
    before = sentence[begun + 1 : match.start("price")]
    behind = sentence[match.end() :][:MAX_BEHIND]
    is_other = any(one.search(before) for one in (NO_GOODS, NO_CARD, TELLS, _PAST))
    is_other = is_other or _PAST.search(behind) is not None or is_in_town(before)
    is_other = is_other or any(one.search(before + behind) for one in (NO_PRICE, PAY))
    is_other = is_other or is_others(sentence, match.start("price"), match.end(), company)
    return _IS_SUM.search(match["price"]) is not None and not (
        is_other or SCALE.match(sentence, match.end())
    )


MAX_BEHIND: Final = 30
# "Bought in 1980", "worth": no price of today.
_PAST: Final = late(
    r"(?<!\d)(?:1[6-9]\d\d|20[01]\d)(?!\d)|(?<!\w)(?:bought|built|sold (?:in|for)|worth|gekauft|gebaut|verkauft|im wert|achetée?|construite?|d['’]une valeur|comprad[oa]|construid[oa]|por valor|comprat[oa]|costruit[oa]|del valore|construíd[oa]|no valor|gekocht|gebouwd|ter waarde|köpt|byggd|värd[at]?|købt|bygget|værdi|kupion\w+|zbudowan\w+|wart\w+|koupen\w*|postaven\w*|v hodnotě)(?!\w)",
    re.IGNORECASE,
)
