"""Pieces of news on a page: a headline, the date that belongs to it, the words below it.

Pure. A date belongs to a headline where it stands at its side, in its own line, or in the dateline
of the article that the page is. Dates of copyright, cookies and updates belong to no news, and
what visitors wrote below an article is not read.
"""
# ruff: noqa: E501 - tables of patterns

import datetime as dt
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from scoring.facts import home_of
from scoring.news import news_cuts, news_headings, news_order
from scoring.news.events import MAX_SENTENCE, sentences
from scoring.news.news_dates import (
    NO_DATE,
    Clock,
    closest,
    dated_address,
    meta,
    published,
)
from scoring.news.news_heads import (
    HEADINGS,
    MIN_HEADING,
    is_headline,
    is_text,
    length,
    may_head,
)
from scoring.reading import dates
from scoring.reading.date_order import order_of
from scoring.reading.feeds import Entry
from scoring.reading.moments import Moment, Order
from scoring.reading.pages import GUESTBOOK, Block, SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

MAX_BODY: Final = 1600
MAX_BLOCKS: Final = 1500  # of one page that may be lines of news
MAX_ENTRY: Final = 6  # blocks of one entry of a list
MOST_FURTHER: Final = 1.25  # times as many lines with a date as headings with one
MAX_STATED: Final = 500  # paragraphs of one page with a date in them
_DATELINE: Final = 160

_COMMENTS: Final = late(
    r"(?:\d+ )?(?:comments?|thoughts? on|responses? to|replies|kommentare?|commentaires?|comentarios?|commenti|reacties|comentários|trackbacks?\b.*|pingbacks?)(?:\s*\(\d+\))?(?: (?:on|to|zu|sur|su|op)\b.*)?|leave a (?:reply|comment)|\d+ thoughts? on .*|schreibe einen kommentar|laisser un commentaire|deja un comentario",
    re.IGNORECASE,
)
_SAMPLE: Final = Rare(
    late(
        r"lorem ipsum|dolor sit amet|hello world!|hallo welt!|ciao mondo!|bonjour tout le monde|¡?hola,? mundo!|olá,? mundo!|hallo wereld!|witaj,? świecie!|ahoj všichni|hej,? världen!|hei maailma!|joomla!? is|easy to get started creating your website|sample (?:post|page|headline)|\{\{|\[(?:your )?company|your company name|company name here|headline goes here|beispielbeitrag|\bXX+\b|\$X+\b",
        re.IGNORECASE,
    )
)
_NO_NEWS: Final = late(
    rf"{GUESTBOOK}|privacy|privatliv|personvern|integritet|privacidad|confidentialit|mentions-legales|aviso-legal|prywatn|tietosuoja|soukrom|\bgdpr\b|\brodo\b|datenschutz|cookie|imprint|impressum|case-?stud|customers?\b|customer-stor|success-stor|testimonial|references?\b|referenz|kunden|portfolio|clients?\b|webinar|partners?\b"
    r"|(?<![^\W\d_])(?:terms|agb|legal|faq|support|docs?\b|help|events?\b|sample|template)"
)


@dataclass(frozen=True, slots=True)
class News:
    """A headline, its date (None = undated), the words below it.

    ``is_stated`` = the date is that of the event, as the sentence itself says.
    """

    headline: str
    paragraphs: tuple[str, ...]
    moment: Moment | None
    page: SitePage
    order: Order = ""
    language: str = ""
    is_stated: bool = False
    is_opened: bool = False  # the headline is the sentence with which its paragraph begins

    @property
    def body(self) -> str:
        return " ".join(self.paragraphs)

    def sentences(self) -> Iterator[str]:
        """Yield what stands below the headline, sentence by sentence, word for word."""
        for paragraph in self.paragraphs:
            yield from _cut(paragraph)


@lru_cache(maxsize=256)  # asked by each way of judging an entry
def _cut(paragraph: str) -> tuple[str, ...]:
    return tuple(sentences(paragraph))


def of_feed(page: SitePage, entries: Iterable[Entry], language: str = "") -> Iterator[News]:
    """Yield a feed's entries; ``language`` is the site's."""
    for entry in entries:
        moment = Moment(entry.day, "day") if entry.day else None
        if not _SAMPLE.search(f"{entry.title} {entry.summary}"):
            yield News(entry.title, (entry.summary,), moment, page, language=language)


def of_page(page: SitePage, read_on: dt.date | None = None) -> Iterator[News]:
    """Yield the article that a page is, or the dated headlines that it lists.

    ``read_on`` is the day of reading, to which "3 days ago" in a list refers; None = not known.
    """
    is_home = home_of(page) in {"press", "about", "home", "other"} or _IN_NEWS.search(page.path)
    if not is_home or _is_no_news(page):
        return
    clock = Clock(page, read_on)
    blocks = [*news_cuts.joined(_written_by_company(page.blocks))]
    blocks = [*news_cuts.apart(blocks, clock)]
    for item in _of_years(page, blocks, clock):
        if not _SAMPLE.search(f"{item.headline} {item.body}"):
            yield item


def _of_years(page: SitePage, blocks: Sequence[Block], clock: Clock) -> Iterator[News]:
    """Read what stands under headings of years by these, where its days have no year."""
    parts = news_cuts.by_years(blocks, clock)
    if len(parts) == 1:
        yield from _of_blocks(page, blocks, clock)
        return
    for year, part in parts:
        yield from _of_list(page, part, clock.in_year(year) if year else clock)


def stated(page: SitePage) -> Iterator[tuple[str, Moment, Order]]:
    """Yield the sentences of running text that carry a date of their own."""
    if _is_no_news(page):
        return
    order = order_of(page)
    left = MAX_STATED
    for block in _written_by_company(page.blocks):
        if block.region in {"nav", "footer", "aside"} or block.tag in {*HEADINGS, "title"}:
            continue
        if not length(block.text) >= 30 or not dates.find(block.text[:20_000], order):
            continue
        left -= 1
        if left < 0:
            return
        for sentence in sentences(block.text):
            is_prose = sentence[-1:] in ".!。" and "://" not in sentence
            if is_prose and len(sentence) <= MAX_SENTENCE and not NO_DATE.search(sentence):
                for dated in dates.find(sentence, order)[:1]:
                    yield sentence, dated.moment, order


def _is_no_news(page: SitePage) -> bool:
    """Say whether the address is one of customers, law or help; words of a title tell less."""
    if "news" in page.path or "press" in page.path:
        return False
    return any(
        (_NO_TITLE if segment.count("-") >= MIN_TITLE else _NO_NEWS).search(segment)
        for segment in page.path.split("/")
    )


_IN_NEWS: Final = late(
    r"/(?:\w+-)?(?:news|blog|presse?|aktuell\w*|actualit\w*|noticias?|notizie|nieuws|nyhet\w*|nyhed\w*|aktualno\w*)/"
)
MIN_TITLE: Final = 4  # hyphens of a segment that is the title of an article
_NO_TITLE: Final = late(
    r"case-?stud|customer-stor|success-stor|testimonial|referenz|webinar|privacy|datenschutz|cookie|lorem|sample"
)


def _written_by_company(blocks: Sequence[Block]) -> list[Block]:
    """Leave out what stands below the heading of the visitors' comments."""
    for place, block in enumerate(blocks):
        is_short = len(block.text) < 80
        if place > 2 and is_short and block.tag in HEADINGS and _COMMENTS.fullmatch(block.text):
            return [*blocks[:place], *(b for b in blocks[place:] if b.region == "footer")]
    return list(blocks)


def _of_blocks(page: SitePage, blocks: Sequence[Block], clock: Clock) -> Iterator[News]:
    listed = _of_list(page, blocks, clock)
    stamp = published(page)
    article = _article(page, _until(blocks, [item.headline for item in listed]), clock, stamp)
    if article and (len(listed) < 2 or stamp):
        yield article
        yield from (item for item in listed if item.headline != article.headline)
    else:
        yield from listed


def _until(blocks: Sequence[Block], headlines: Sequence[str]) -> Sequence[Block]:
    """Cut a page before the second of the dated headlines that it lists: that is other news."""
    others = set(headlines[1:])
    end = next((n for n, block in enumerate(blocks) if block.text in others), len(blocks))
    return blocks[:end]


def _of_list(page: SitePage, blocks: Sequence[Block], clock: Clock) -> list[News]:
    listed = [_news(page, clock, *entry) for entry in news_headings.listed(blocks, clock)]
    lines = list(_lines(page, blocks, clock))
    # A box of other dated lines beside a list is not a better list.
    return listed if MOST_FURTHER * len(listed) >= len(lines) else lines


def _news(
    page: SitePage, clock: Clock, headline: str, below: Iterable[str], moment: Moment | None
) -> News:
    told = list(sentences(headline)) if headline[-1:] in ".!…" else [headline]
    paragraphs: list[str] = [" ".join(told[1:])] if len(told) > 1 else []
    for text in below:
        if sum(map(len, paragraphs)) + len(text) > MAX_BODY and paragraphs:
            break
        paragraphs.append(text[:MAX_BODY])
    return News(
        told[0],
        tuple(paragraphs),
        moment,
        page,
        clock.order,
        page.language,
        is_opened=len(told) > 1,
    )


def _lines(page: SitePage, blocks: Sequence[Block], clock: Clock) -> Iterator[News]:
    """Headlines that are no headings: a line with its date in it, or a line beside a date."""
    body = [b for b in blocks if b.region == "main" and b.tag != "title"][:MAX_BLOCKS]
    told = set()
    releases = [block for block in body if clock.dateline(block.text)]
    cut = [news_cuts.headed(b, clock, is_release=len(releases) > 1 and b in releases) for b in body]
    dated = [n for n, (_, _, moment) in enumerate(cut) if moment]
    under = news_order.texts(body, dated, clock, is_text)
    for number in dated:
        block, (text, below, moment) = body[number], cut[number]
        told.add(block.start)
        below = below or under.get(number, [])
        is_line = bool(below) and length(text) >= MIN_HEADING
        head = Block(text, block.tag, block.region, block.start)
        if moment and (is_headline(head) or (is_line and may_head(head))):
            yield _news(page, clock, text, below, moment)
    items = news_cuts.under_months(body, clock)
    for month, block in items:
        told.add(block.start)
        yield _news(page, clock, block.text, (), month)
    if items:
        return
    for run in news_order.runs(body, clock, is_headline):
        yield from _of_run(page, run, clock, told)


def _of_run(page: SitePage, body: Sequence[Block], clock: Clock, told: set[int]) -> Iterator[News]:
    """Read one list whose headlines stand beside their dates."""
    dated = news_order.dated(body, clock)
    places = [place for place, _ in dated]
    if news_order.parts(body, places, is_headline):
        ends = [*(place - 1 for place in places[1:]), len(body)]
        for (place, moment), end in zip(dated, ends, strict=True):
            own = [body[place - 1], *body[place + 1 : min(end, place + MAX_ENTRY)]]
            if not any(block.start in told for block in (*own[:1], body[place])):
                told_below = [b.text for b in own[1:] if is_text(b)]
                yield _news(page, clock, own[0].text, told_below, moment)
        return
    leads = news_order.leads(body, places, is_headline)
    for number, (place, moment) in enumerate(dated):
        if leads:
            last = place + (place - dated[number - 1][0] if number else 2)
            end = dated[number + 1][0] if number + 1 < len(dated) else last
            entry = body[place + 1 : end]
        else:
            before = place - (dated[1][0] - place if len(dated) > 1 else 2)
            entry = body[dated[number - 1][0] + 1 if number else max(0, before + 1) : place]
        if body[place].start in told or any(block.start in told for block in entry[:1]):
            continue
        if len(entry) > MAX_ENTRY:
            entry = entry[:1] if leads else entry[-1:]
        headline = None if leads else _linked(entry, clock)
        yield from _of_entry(page, entry[headline or 0 :], moment, clock)


def _linked(entry: Sequence[Block], clock: Clock) -> int | None:
    """Find the headline above a date by its link; what stands before it is of the entry before."""
    return next(
        (n for n, b in enumerate(entry) if is_headline(b) and clock.begins_link(b.text)), None
    )


def _of_entry(
    page: SitePage, entry: Sequence[Block], moment: Moment, clock: Clock
) -> Iterator[News]:
    """Read the blocks between two dates: the first that can be one is the headline."""
    for place, block in enumerate(entry):
        if is_headline(block) and not clock.short(block):
            below = [b.text for b in entry[place + 1 :] if is_text(b)]
            yield _news(page, clock, block.text, below, moment)
            return


_EXACTNESS: Final = {"day": 0, "month": 1, "year": 2}


def _article(
    page: SitePage, blocks: Sequence[Block], clock: Clock, stamp: Moment | None
) -> News | None:
    """Read a page as one dated article: its main heading, its dateline, its first paragraphs."""
    heads = [n for n, b in enumerate(blocks) if b.tag in {"h1", "h2", "h3"} and is_headline(b)]
    if not heads:
        return None
    place = heads[0]
    after = [b for b in blocks[place + 1 :] if b.region in {"main", "header"}]
    near = [*blocks[max(0, place - 2) : place], *after[:3]]
    dates_near = [m for b in near if b.tag != "title" and (m := clock.short(b))]
    beside = min(dates_near, key=lambda m: _EXACTNESS[m.precision], default=None)
    is_press = home_of(page) == "press"
    addressed = dated_address(page.url)
    if not (is_press or stamp or addressed or (beside and beside.precision == "day")):
        return None
    told_at = (beside, _dateline(after[:8], clock), meta(page) if is_press else None)
    moment = beside if beside and beside.precision == "day" else stamp
    moment = moment or (
        closest(addressed, told_at) if addressed else next(filter(None, told_at), None)
    )
    if moment is None:
        return None
    told = [
        b.text for b in after[:14] if is_text(b) and b.tag not in HEADINGS and not clock.short(b)
    ]
    return _news(page, clock, blocks[place].text, told, moment)


def _dateline(blocks: Sequence[Block], clock: Clock) -> Moment | None:
    for block in blocks:
        if NO_DATE.search(block.text[:_DATELINE]) and len(block.text) < _DATELINE:
            continue
        if moment := dates.first(block.text[:_DATELINE], clock.order):
            return moment
    return None
