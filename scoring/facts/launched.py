"""What a firm tells in its news to be new on sale: "Our app Tidebook is out", "It is called X".

Pure. A name of its own counts behind a word for things that have names, behind "it is called", or
before "is on sale", and what is offered behind "from today we offer", each where the text says that
it is there now. Shops, machines, people, fairs and programs that are bought have names, too.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from scoring.contact import people, towns
from scoring.facts import catalogue, makings, postings, samples, vacancies
from scoring.facts import launch_words as words
from scoring.facts.fact import MAX_SENTENCE, STORIES, Fact, home_of, sentences
from scoring.facts.goods import is_label
from scoring.facts.ownership import is_foreign
from scoring.facts.price_lists import DAYS
from scoring.facts.priced import MAX_LINE, of_line
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late, one_of
from scoring.reading.sieve import Rare
from scoring.technology.tool_names import CLEAR, LOOSE

MAX_TOLD: Final = 6
MAX_WORDS: Final = 4
_HOMES: Final = frozenset({"home", "press", "other", "about"})
_NOW: Final = Rare(late(rf"(?<!\w){words.NOW}(?!\w)", re.IGNORECASE))
_TELLS: Final = Rare(late(rf"(?<!\w)(?:{words.NOW}|{words.LAUNCHED})(?!\w)", re.IGNORECASE))
_NO_THING: Final = Rare(late(words.NO_THING, re.IGNORECASE))
_THE: Final = (
    r"(?:(?:the|our|die|der|das|den|unser\w*|le|la|les|notre|el|los|nuestr\w|il|lo|nostr\w|os?|as?"
    r"|noss[oa]|de|het|onze?|vår\w?|vores) )?"
)
_CALLED: Final = Rare(late(rf"(?<!\w){words.CALLED}:? {_THE}{words.NAME}", re.IGNORECASE))
_NAMED: Final = Rare(late(rf"(?<!\w){words.THING}:? {words.NAME}", re.IGNORECASE))
_OUT: Final = Rare(
    late(
        rf"(?:^|[:;] ){_THE}{words.NAME}(?:,[^.!?,]{{2,80}},)? {words.ON_SALE}(?!\w)", re.IGNORECASE
    )
)
# "We have introduced Covid rules": before a noun a name is only a part of one.
_LAUNCHED: Final = Rare(
    late(
        rf"(?<!\w){words.LAUNCHED} {_THE}{words.NAME}"
        rf"(?=[,.;:!?]|\s[–—(-]|$|\s{words.BEHIND}(?!\w))",
        re.IGNORECASE,
    )
)
_QUOTED: Final = Rare(
    late(rf"(?<!\w){words.NEW}(?!\w)[^.!?»«„“”\"]{{0,60}}?(?P<name>{words.QUOTED})", re.IGNORECASE)
)
_AFTER: Final = Rare(
    late(
        rf"(?<!\w){words.NEW}(?!\w)[^.!?:;]{{0,40}}: {words.NAME}(?=[,.;!]|\s[–—-]|$)",
        re.IGNORECASE,
    )
)
_OFFERED: Final = Rare(late(rf"(?<!\w){words.OFFERS} (?P<what>[^.;:!?()]{{4,120}})", re.IGNORECASE))
_TOOL: Final = late(rf"(?:{one_of(CLEAR)}|{one_of(LOOSE)})(?!\w)")
_MARKS: Final = " »«„“”\"‚‘’'.,"
_OWN_SIGN: Final = late(r"\d|[^\W\d_]-[^\W\d_]|[a-zß-ÿ][A-Z]|[»«„“”\"]")  # of a name among nouns


def launched(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield what a page says to be new on sale, by its name."""
    is_elsewhere = STORIES.search(page.path) or vacancies.is_for_candidates(page)
    if home_of(page) in _HOMES and not is_elsewhere and not samples.is_blind(page):
        yield from islice(_facts(page, company), MAX_TOLD)


def _facts(page: SitePage, company: Company) -> Iterator[Fact]:
    blocks = page.main if _TELLS.may_stand_in(page.text) else ()
    told = (block for block in blocks if _TELLS.search(block.text))
    for block in islice(told, MAX_BLOCKS):
        if block.tag in {"title", "blockquote", "q"}:
            continue
        if is_foreign(page, company, block.start):
            continue
        if home_of(page) == "press" and _NOW.search(block.text):
            yield from _prices(block, company, page)
        before = ""
        for sentence in islice(sentences(block), MAX_SENTENCES):
            near = f"{before} {sentence}"
            if len(sentence) <= MAX_SENTENCE and _TELLS.search(near):
                for name in dict.fromkeys(_names(sentence, near, page, company)):
                    yield Fact("product", name, sentence.strip(), page.url, weight=1)
            before = sentence[-MAX_SENTENCE:]


def _prices(block: Block, company: Company, page: SitePage) -> Iterator[Fact]:
    """Yield what a paragraph on something new asks for it."""
    for line in block.lines:
        for name, price, quote in of_line(line, "", company) if len(line) <= MAX_LINE else ():
            if name and not is_label(name):
                yield Fact("price", f"{name}: {price}", quote, page.url, weight=1)


MAX_BLOCKS: Final = 150  # of a page of news
MAX_SENTENCES: Final = 40  # of one paragraph


def _names(sentence: str, near: str, page: SitePage, company: Company) -> Iterator[str]:
    if not _NO_THING.search(near):
        is_now = _NOW.search(near) is not None
        for pattern in (_LAUNCHED, _CALLED, _NAMED, _OUT, _QUOTED, _AFTER):
            told = pattern.search(sentence) if is_now or pattern is _LAUNCHED else None
            if told is None:
                continue
            is_loose = page.language == "de" and pattern is not _CALLED
            if is_loose and not _OWN_SIGN.search(told["name"]):
                continue
            if _is_product(name := told["name"].strip(_MARKS), company):
                yield name
    offered = _OFFERED.search(sentence) if _NOW.search(sentence) else None
    thing = makings.first_thing(offered["what"], offered[0]) if offered else ""
    if thing and not _NO_THING.search(thing) and not _INFLECTED.search(thing):
        yield thing


_INFLECTED: Final = late(r"[ęą](?!\w)|['’]s$")


def _is_product(name: str, company: Company) -> bool:
    """Say whether a name can be that of a product: no person's, town's, day's or program's."""
    is_written = name[:1].isupper() or name[:1].isdigit()
    is_short = not _INFLECTED.search(name) and len(name) >= 3 and len(name.split()) <= MAX_WORDS
    if postings.is_person(name) or (" " not in name and people.has_first_name(name)):
        return False
    is_none = any(one.fullmatch(name) for one in (words.NO_NAME, DAYS)) or towns.is_town(name)
    is_other = is_none or _TOOL.match(name) is not None or company.closes(name)
    return (
        is_written
        and is_short
        and not (is_other or company.is_own(name))
        and catalogue.is_name(name)
    )
