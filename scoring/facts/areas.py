"""Where a company says that it works: towns, regions and countries that its own words name."""

import re
from collections.abc import Iterator
from itertools import groupby
from typing import Final

from prospects.normalise import places
from scoring.contact import addresses, entities, people
from scoring.contact.entities import Entity
from scoring.contact.towns import is_town
from scoring.facts import seat_words as words
from scoring.facts.fact import MAX_SENTENCE, STORIES, Fact, home_of, sentences
from scoring.facts.ownership import is_foreign, is_template
from scoring.facts.seats import seats
from scoring.facts.thirds import is_thirds
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage

FIELDS: Final = {"CITY": "city", "STATE": "region", "COUNTRY": "country"}
MAX_LOOKED_AT: Final = 300  # places of one page
MIN_QUOTE: Final = 4  # letters
MIN_LIST: Final = 2  # places
MIN_ROW: Final = 3  # blocks
ALONE: Final = 0.9  # share of a block that is a place and no more
LIST_SHARE: Final = 0.4  # of a block's letters that are names of places: then it is a list of them
_AT = re.compile(
    r"\b(?:in|near|around|throughout|across|serving|serves?|from|to|of|at|between|over)\b"
    r"[^.!?;:]{0,80}$",
    re.IGNORECASE,
)


# Where others' places stand: customers', events', those that a price list is for.
_ELSEWHERE = re.compile(
    rf"{STORIES.pattern}|pric|events?\b|our-work|datenschutz|privac|cookie|terms"
)


def areas(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the places in which the company says that it works; where it sits tell addresses.

    It says so in a sentence of its own ("we build in Kent") or by a bare list of places.
    """
    if home_of(page) in {"press", "careers"} or _ELSEWHERE.search(page.path):
        return
    named = [one for one in entities.entities(page, company.name) if one.label in FIELDS]
    by_block = [
        (block, list(found))
        for block, found in groupby(
            named[:MAX_LOOKED_AT], lambda one: addresses.block_at(page, one.start)
        )
    ]
    in_rows = _in_rows(page, by_block)
    taken = [range(seat.start, seat.end) for seat in seats(page, company)]
    for block, listed in by_block:
        if is_template(block.text) or is_foreign(page, company, listed[0].start):
            continue
        for one in listed:
            if any(one.start in span for span in taken):
                continue  # a part of an address, which ``reach`` reads
            if one.label == "CITY" and " " in one.text and not is_town(one.text):
                continue  # "Eye Infection Treatment, GA"
            is_said = _is_said(block, one, company) and not is_thirds(page, company, one.start)
            if one.label == "COUNTRY":  # where one sells is no country of the company's
                is_row = block.start in in_rows or _is_list(block, listed)
                is_placed = (is_row and ":" not in block.text) or (
                    is_said and _is_placed(block, one)
                )
            else:
                is_said = is_said and not _is_fetched(block, one)
                is_placed = is_said or block.start in in_rows or _is_list(block, listed)
            if is_placed:
                field, quote = FIELDS[one.label], _quote(block, one)
                yield Fact(field, _value(one), quote, page.url, is_further=True)


def _value(one: Entity) -> str:
    name = one.text.rstrip(" .")
    return (places.country(name) or name) if one.label == "COUNTRY" else name


def _quote(block: Block, one: Entity) -> str:
    """Return the name, a short one with the words before it: "Mystic, CT"."""
    begun, end = one.start - block.start, one.end - block.start
    if len(one.text) < MIN_QUOTE:
        begun = block.text.rfind(" ", 0, max(0, begun - 3)) + 1
    return block.text[begun:end]


def _in_rows(page: SitePage, by_block: list[tuple[Block, list[Entity]]]) -> set[int]:
    """Return where the blocks start that stand in a row of blocks that are places and no more."""
    alone = {page.numbers[b.start]: b.start for b, listed in by_block if _share(b, listed) >= ALONE}
    rows: list[list[int]] = []
    for number in sorted(alone):
        if rows and number == rows[-1][-1] + 1:
            rows[-1].append(number)
        else:
            rows.append([number])
    return {alone[number] for row in rows if len(row) >= MIN_ROW for number in row}


def _share(block: Block, listed: list[Entity]) -> float:
    """Return the share of places in a block's letters."""
    letters = sum(sign.isalpha() for sign in block.text)
    return sum(len(one.text) for one in listed) / max(letters, 1)


def _is_list(block: Block, listed: list[Entity]) -> bool:
    """Say whether a block is a list; one place alone may be a language, a heading, a leftover.

    Digits make it an address, and what stands in an address beside its parts is a leftover too.
    """
    if any(sign.isdigit() for sign in block.text) or _FROM_TO.search(block.text):
        return False
    return len({one.text for one in listed}) >= MIN_LIST and _share(block, listed) >= LIST_SHARE


_FROM_TO = re.compile(r"\bfrom\b.{1,40}\bto\b", re.IGNORECASE)  # "from Texas to Tasmania"


# Words for being somewhere before a country's name: "offices in Poland", "based in Ireland".
_HOUSED = re.compile(
    r"\b(?:based|headquartered|located|registered|offices?|branch(?:es)?|subsidiar\w+|plants?"
    r"|factor\w+|works|warehouses?|shops?|stores?|teams?|seat|ansässig|sitz\w*|niederlassung\w*"
    r"|büros?|werken?|standorte?\w*|tochter\w*|siège|implant\w+|filiales?|bureaux?|agences?|usines?"
    r"|sede|oficinas?|filial\w*|fábricas?|planta|delegaci\w+|stabiliment\w+|uffici|escritórios?"
    r"|gevestigd|kantoor|kantoren|vestiging\w*|fabriek\w*|kontor\w*|fabrik\w*|dotterbolag\w*"
    r"|datterselskab\w*|siedzib\w+|oddzia\w+|biur\w+|fabryk\w+|pobočk\w+|sídl\w+)\b[^.!?;:]{0,60}$",
    re.IGNORECASE,
)


def _is_placed(block: Block, one: Entity) -> bool:
    """Say whether words for a seat or a branch lead to a country in its sentence."""
    return _HOUSED.search(block.text[: one.start - block.start][-160:]) is not None


# "Students come from", "we have it cut by Ferrand in": a place of others in our sentence.
_FETCHED = re.compile(
    r"\b(?:(?:come|comes|came|travel\w*|drive|drove|order\w*|buy|bought) (?:from|to)"
    r"|(?:without|before) the (?:drive|trip) to|(?:by|bei) (?-i:[^\W\d_a-zß-öø-ÿ])[^.;:!?]{1,40} in"
    r"|(?:students|trainees|guests|customers) from)\b(?: [^.;:!?,]{1,30} (?:and|or))? $",
    re.IGNORECASE,
)


def _is_fetched(block: Block, one: Entity) -> bool:
    return _FETCHED.search(block.text[: one.start - block.start][-120:]) is not None


# "was born in 1990 and is based in"
_BASED = re.compile(
    r"(?:\b(?:is|are|and|company|agency|firm|now)|['’](?:re|s)) (?:now )?"
    r"(?:based|headquartered|located) (?:in|near|at) $",
    re.IGNORECASE,
)


def _is_elsewhere(sentence: str, before: str, company: Company) -> bool:
    """Say whether a sentence of the company's is of an event, the past, another body."""
    told = [(_FROM_TO, sentence), (words.DENIAL, sentence)]
    is_based = _BASED.search(before) is not None
    if not is_based:
        told += [(words.FORMER, sentence), (words.GONE, sentence)]
        told += [(words.EVENT, before), (words.OTHERS, before)]
    return bool(
        (words.ORIGIN.search(before) and not is_based)
        or any(kind.search(text) and not kind.search(company.name) for kind, text in told)
    )


def _is_said(block: Block, one: Entity, company: Company) -> bool:
    """Say whether a sentence of the company's puts itself at a place."""
    at = one.start - block.start
    begun = 0
    for sentence in sentences(block):
        begun = block.text.find(sentence, begun)
        if begun <= at < begun + len(sentence):
            before = sentence[: at - begun]
            behind = at - begun + len(one.text)
            is_month = _MONTH.fullmatch(one.text) and _YEAR_BEHIND.match(sentence, behind)
            if len(sentence) > MAX_SENTENCE or is_month or not _AT.search(before):
                return False
            if not company.speaks(sentence) or _is_of_person(before, company):
                return False
            return not _is_elsewhere(sentence, before, company)
    return False


def _is_of_person(before: str, company: Company) -> bool:
    """Say whether somebody's life leads to a place: "She was eleven years with Voya in Sligo"."""
    named = list(people.people(before))
    end = named[-1].end if named else 0
    if named and _BY.search(before[: named[-1].start]):
        return False  # "founded by Tom Hill in Leeds"
    is_told = bool(named) or _PRONOUN.match(before) or _CAREER.search(before)
    is_told = is_told or _JOINING.search(before)
    return bool(is_told) and not company.speaks(_JOINING.sub(" ", before[end:]))


_BY = re.compile(r"\b(?:by|von|durch|par|por|da|door|av|af|przez|od)\s$", re.IGNORECASE)
_PRONOUN = re.compile(
    r"(?:he|she|er|il|elle|él|ella|lui|lei|ele|ela|hij|zij|ze|han|hon|hun)\b", re.IGNORECASE
)
_JOINING = re.compile(
    r"\b(?:before|prior to|vor|bevor|avant|antes de|prima di|voor|innan|inden|før) [^,]{0,40}\b"
    r"(?:us|uns|nous|nosotros|noi|nós|ons|oss|os)\b,?",
    re.IGNORECASE,
)
_CAREER = re.compile(
    r"\b(?:previously|worked|spent|studied|trained|graduated|years? (?:at|with|as)|arbeitete"
    r"|studierte|lernte|travaill(?:é|ait)|étudi(?:é|ait)|trabajó|estudió|lavorato|studiato"
    r"|trabalhou|estudou|werkte|zat bij|studeerde|arbetade|studerade|arbejdede|pracowała?"
    r"|studiowała?|pracovala?|vystudovala?)\b",
    re.IGNORECASE,
)


# Months that are towns too.
_MONTH = re.compile(
    r"march|mars|april|may|mai|maj|mayo|june|juni|juli|august|mart|marzo", re.IGNORECASE
)
_YEAR_BEHIND = re.compile(r",? (?:\d{1,2},? )?(?:19|20)\d\d")  # "in March 2019"
