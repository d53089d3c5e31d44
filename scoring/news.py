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
from typing import Final

from scoring import dates
from scoring.dates import Moment, Order
from scoring.events import MAX_SENTENCE, sentences
from scoring.facts import home_of
from scoring.feeds import Entry
from scoring.pages import Block, SitePage
from scoring.patterns import late
from scoring.sieve import Rare

MAX_HEADLINE: Final = 220
MAX_BODY: Final = 1600
MAX_BLOCKS: Final = 1500  # of one page that may be lines of news
MAX_STATED: Final = 500  # paragraphs of one page with a date in them
_DATELINE: Final = 160

HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_BARE_MONTH: Final = late(r"(?P<m>0[1-9]|1[0-2])\s?[/.]?\s?(?P<y>(?:19|20)\d\d)")
_GENERIC: Final = late(
    r"^(?:read more|news|press|archive|tags?|share|latest|featured|newsroom|menu|home|media kit|related|recent|more from|you may also|popular|we['’]?(?: a)?re hiring(?=\W*$)|join (?:us|our team)|careers?\b|wir suchen(?: dich| sie| verstärkung)?(?=\W*$)|nous recrutons(?=\W*$)"
    r"|announcements|press coverage|press releases?|blog|events?|categories|about (?:us|the author)|leave a (?:reply|comment)|posted in|filed under|subscribe"
    r"|pressemitteilungen|aktuelles|neuigkeiten|actualités|communiqués|noticias|notizie|nieuws|notícias|nyheter|nyheder|aktualności)\b",
    re.IGNORECASE,
)
_COMMENTS: Final = late(
    r"(?:\d+ )?(?:comments?|thoughts? on|responses? to|replies|kommentare?|commentaires?|comentarios?|commenti|reacties|comentários|trackbacks?\b.*|pingbacks?)(?:\s*\(\d+\))?(?: (?:on|to|zu|sur|su|op)\b.*)?|leave a (?:reply|comment)|\d+ thoughts? on .*|schreibe einen kommentar|laisser un commentaire|deja un comentario",
    re.IGNORECASE,
)
_NO_DATE: Final = Rare(
    late(
        r"©|\(c\) ?\d|copyright|cookie|all rights|alle rechte|tous droits|last (?:updated|modified|reviewed)|updated (?:on|at)|zuletzt (?:aktualisiert|geändert)|stand:|mise à jour|actualizado|aggiornato|valid (?:until|from)|expires|deadline|register by|effective date|version|webinar|save the date",
        re.IGNORECASE,
    )
)
_SAMPLE: Final = Rare(
    late(
        r"lorem ipsum|dolor sit amet|hello world!|sample (?:post|page|headline)|\{\{|\[(?:your )?company|your company name|company name here|headline goes here|beispielbeitrag|\bXX+\b|\$X+\b",
        re.IGNORECASE,
    )
)
_NO_NEWS: Final = late(
    r"privacy|datenschutz|cookie|terms|agb|legal|imprint|impressum|case-?stud|customers?\b|customer-stor|success-stor|testimonial|references?\b|referenz|kunden|portfolio|clients?\b|faq|support|docs?\b|help|events?\b|webinar|sample|template|partners?\b"
)
_NEWS_DATA: Final = frozenset({"NewsArticle", "BlogPosting", "Article", "Report"})


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

    @property
    def body(self) -> str:
        return " ".join(self.paragraphs)

    def sentences(self) -> Iterator[str]:
        """Yield what stands below the headline, sentence by sentence, word for word."""
        for paragraph in self.paragraphs:
            yield from sentences(paragraph)


def of_feed(page: SitePage, entries: Iterable[Entry]) -> Iterator[News]:
    """Yield a feed's entries."""
    for entry in entries:
        moment = Moment(entry.day, "day") if entry.day else None
        if not _SAMPLE.search(f"{entry.title} {entry.summary}"):
            yield News(entry.title, (entry.summary,), moment, page)


def of_page(page: SitePage, read_on: dt.date | None = None) -> Iterator[News]:
    """Yield the article that a page is, or the dated headlines that it lists.

    ``read_on`` is the day of reading, to which "3 days ago" in a list refers; None = not known.
    """
    if home_of(page) not in {"press", "about", "home", "other"} or _is_no_news(page):
        return
    clock = _Clock(page, read_on)
    blocks = _written_by_company(page.blocks)
    for item in _of_blocks(page, blocks, clock):
        if not _SAMPLE.search(f"{item.headline} {item.body}"):
            yield item


def stated(page: SitePage) -> Iterator[tuple[str, Moment, Order]]:
    """Yield the sentences of running text that carry a date of their own."""
    if _is_no_news(page):
        return
    order = order_of(page)
    left = MAX_STATED
    for block in _written_by_company(page.blocks):
        if block.region in {"nav", "footer", "aside"} or block.tag in {*HEADINGS, "title"}:
            continue
        if not len(block.text) >= 30 or not dates.find(block.text[:20_000], order):
            continue
        left -= 1
        if left < 0:
            return
        for sentence in sentences(block.text):
            is_prose = sentence[-1:] in ".!" and "://" not in sentence
            if is_prose and len(sentence) <= MAX_SENTENCE and not _NO_DATE.search(sentence):
                for dated in dates.find(sentence, order)[:1]:
                    yield sentence, dated.moment, order


def order_of(page: SitePage) -> Order:
    """Say how this page writes slashed dates: by its own dates, its language, its country."""
    return page.kept("order of dates", lambda: dates.order_of(page.text, _tag_of(page)))


_LANGUAGE: Final = late(r"<html[^>]{0,300}?\blang=[\"']?([a-zA-Z]{2}(?:[-_][a-zA-Z]{2})?)")
_LOCALE: Final = late(r"og:locale[\"'][^>]{0,60}content=[\"']([a-zA-Z]{2}[-_][a-zA-Z]{2})")


def _tag_of(page: SitePage) -> str:
    head = page.source[:20_000]
    for pattern in (_LANGUAGE, _LOCALE):
        match = pattern.search(head)
        if match and len(match[1]) > 2:
            return match[1]
    country = re.search(r"//[^/]*\.(co\.uk|uk|ie|au|nz|za|in)(?:[/:]|$)", page.url)
    if country and page.language in {"", "en"}:
        return "en-GB"
    return page.language


def _is_no_news(page: SitePage) -> bool:
    return bool(_NO_NEWS.search(page.path)) and "news" not in page.path and "press" not in page.path


def _written_by_company(blocks: Sequence[Block]) -> list[Block]:
    """Leave out what stands below the heading of the visitors' comments."""
    for place, block in enumerate(blocks):
        is_short = len(block.text) < 80
        if place > 2 and is_short and block.tag in HEADINGS and _COMMENTS.fullmatch(block.text):
            return [*blocks[:place], *(b for b in blocks[place:] if b.region == "footer")]
    return list(blocks)


_TIME: Final = late(
    r"<time\b[^>]{0,300}?datetime=[\"']([^\"'>]{4,40})[\"'][^>]{0,300}>([^<]{1,80})</time>",
    re.IGNORECASE,
)


class _Clock:
    """How this page writes dates, and what its machine-readable marks add."""

    def __init__(self, page: SitePage, read_on: dt.date | None) -> None:
        self.order = order_of(page)
        self.read_on = read_on
        self.marks: dict[str, list[Moment]] = {}
        self._found: dict[str, list[dates.Dated]] = {}
        for stamp, text in _TIME.findall(page.source):
            if moment := dates.of_iso(stamp):
                self.marks.setdefault(" ".join(text.split()), []).append(moment)

    def found(self, text: str) -> list[dates.Dated]:
        """List the dates of a text; most texts are asked about as headline, line and neighbour."""
        if text not in self._found:
            self._found[text] = dates.find(text, self.order, self.read_on)
        return self._found[text]

    def short(self, block: Block) -> Moment | None:
        """Read the date of a block that is little more than a date."""
        text = block.text
        if len(text) > 60 or _NO_DATE.search(text):
            return None
        if marked := self._marked(text):
            return marked
        if bare := _BARE_MONTH.fullmatch(text):
            return Moment(dt.date(int(bare["y"]), int(bare["m"]), 1), "month")
        found = self.found(text)
        if len(found) != 1 or (found[0].moment.precision == "year" and len(text) > 30):
            return None
        left = text[: found[0].start] + " " + text[found[0].end :]
        is_little = len(left) <= 40 and len(re.findall(r"[^\W\d_]{2,}", left)) <= 5
        return found[0].moment if is_little else None

    def _marked(self, text: str) -> Moment | None:
        """Take the mark of a time element; the same words twice are taken in turn."""
        for words, moments in self.marks.items():
            if words in text and len(text) <= len(words) + 40:
                return moments.pop(0) if len(moments) > 1 else moments[0]
        return None


def _of_blocks(page: SitePage, blocks: Sequence[Block], clock: _Clock) -> Iterator[News]:
    listed, lines = list(_listed(page, blocks, clock)), list(_lines(page, blocks, clock))
    listed = listed if len(listed) >= len(lines) else lines
    stamp = _published(page)
    article = _article(page, blocks, clock, stamp)
    if article and (len(listed) < 2 or stamp):
        yield article
        yield from (item for item in listed if item.headline != article.headline)
    else:
        yield from listed


def _news(
    page: SitePage, clock: _Clock, headline: str, below: Iterable[str], moment: Moment | None
) -> News:
    paragraphs: list[str] = []
    for text in below:
        if sum(map(len, paragraphs)) + len(text) > MAX_BODY and paragraphs:
            break
        paragraphs.append(text[:MAX_BODY])
    return News(headline, tuple(paragraphs), moment, page, clock.order, page.language)


def _listed(page: SitePage, blocks: Sequence[Block], clock: _Clock) -> Iterator[News]:
    """Headlines that a short block dates: all from above or all from below."""
    places = [n for n, block in enumerate(blocks) if block.tag in HEADINGS and _is_headline(block)]
    below = {place: _beside(blocks, place, clock) for place in places}
    above = {place: clock.short(blocks[place - 1]) if place else None for place in places}
    is_above = _dates_lead(places, below, above)
    for place in places:
        moment = above[place] if is_above else below[place][0]
        text, own = _without_date(blocks[place].text, clock)
        if moment or own:
            yield _news(page, clock, text, below[place][1], moment or own)


def _dates_lead(
    places: Sequence[int],
    below: dict[int, tuple[Moment | None, list[str]]],
    above: dict[int, Moment | None],
) -> bool:
    """Say whether this list dates its headlines from above: the last headline tells.

    Every other one stands between two dates, its own and its neighbour's.
    """
    for place in reversed(places):
        if below[place][0]:
            return False
        if above[place]:
            return True
    return False


def _is_headline(block: Block) -> bool:
    return (
        12 <= len(block.text) <= MAX_HEADLINE
        and (len(block.text.split()) >= 3 or len(block.text) >= 20)
        and block.region not in {"nav", "footer", "aside"}
        and not _GENERIC.match(block.text)
    )


def _beside(blocks: Sequence[Block], place: int, clock: _Clock) -> tuple[Moment | None, list[str]]:
    """Read the date and the paragraphs between a headline and the next one."""
    body: list[str] = []
    moment = None
    for block in blocks[place + 1 : place + 7]:
        if block.tag in HEADINGS or block.region in {"footer", "nav"}:
            break
        moment = moment or (clock.short(block) if len(body) < 2 else None)
        if len(block.text) > 25 and not clock.short(block):
            body.append(block.text)
    return moment, body


_AT_START: Final = late(r"^[\s:,|•·–—-]*(?:\([A-Z ]+\))?[\s:,|•·–—-]*")


_LABEL: Final = late(
    r"(?:posted|published|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|date|datum|news|blog|press release|pressemitteilung)\b.{0,12}",
    re.IGNORECASE,
)


_DATED_BY: Final = late(
    r"\b(?:on|by|until|till|from|since|before|after|of|to|am|vom|bis|ab|zum|seit|den|der|du|le|au|dès|el|del|de|al|hasta|il|dal|op|van|tot|em|até|den|od|do|dnia|w|and|und|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$",
    re.IGNORECASE,
)


def _without_date(text: str, clock: _Clock) -> tuple[str, Moment | None]:
    """Cut a line such as "12 May 2026 – Acme opens …" or "Acme opens … (12.05.2026)" in two."""
    if _NO_DATE.search(text):
        return text, None
    for dated in clock.found(text[:400]):
        if dated.moment.precision == "year":
            continue
        lead, rest = text[: dated.start].strip(" [(|•·–—-:"), text[dated.end :]
        if not lead or lead.isupper() or _LABEL.fullmatch(lead):
            rest = _AT_START.sub("", rest).strip(" ])|")
            is_line = len(rest) >= 12 and not re.search(r"[a-z][.!?]\s+[A-ZÀ-Ž]", rest)
            return (rest, dated.moment) if is_line else (text, None)
        is_end = not rest.strip(" ])|•·–—-.:,")
        is_last = is_end and re.search(r"[(|\[•·–—-]\s*$", text[: dated.start])
        # "Acme opens an office 13 May 2026", but not "… opens an office on 13 May 2026".
        is_bare = is_end and dated.moment.precision == "day" and not _DATED_BY.search(lead)
        if is_last or (is_bare and lead[-1:] not in ".,;:" and text[-1:] != "."):
            return lead, dated.moment
    return text, None


def _lines(page: SitePage, blocks: Sequence[Block], clock: _Clock) -> Iterator[News]:
    """Headlines that are no headings: a line with its date in it, or a line beside a date."""
    body = [b for b in blocks if b.region == "main" and b.tag != "title"][:MAX_BLOCKS]
    dated = [(n, moment) for n, block in enumerate(body) if (moment := clock.short(block))]
    told = set()
    for block in body:
        text, moment = _without_date(block.text, clock)
        if moment:
            told.add(block.start)
        if moment and _is_headline(Block(text, block.tag, block.region, block.start)):
            yield _news(page, clock, text, (), moment)
    leads = not dated or dated[-1][0] + 1 < len(body)
    for place, moment in dated:
        beside = body[place + 1 : place + 2] if leads else body[max(0, place - 1) : place]
        if body[place].start in told or (beside and beside[0].start in told):
            continue
        if beside and _is_headline(beside[0]) and not clock.short(beside[0]):
            yield _news(page, clock, beside[0].text, (), moment)


def _article(
    page: SitePage, blocks: Sequence[Block], clock: _Clock, stamp: Moment | None
) -> News | None:
    """Read a page as one dated article: its main heading, its dateline, its first paragraphs."""
    heads = [n for n, b in enumerate(blocks) if b.tag in {"h1", "h2", "h3"} and _is_headline(b)]
    if not heads:
        return None
    place = heads[0]
    after = [b for b in blocks[place + 1 :] if b.region in {"main", "header"}]
    near = [*blocks[max(0, place - 2) : place], *after[:3]]
    beside = next((m for b in near if b.tag != "title" and (m := clock.short(b))), None)
    is_press = home_of(page) == "press"
    if not (is_press or stamp or (beside and beside.precision == "day")):
        return None
    moment = beside or stamp or _dateline(after[:8], clock) or (_meta(page) if is_press else None)
    if moment is None:
        return None
    told = [
        b.text
        for b in after[:14]
        if len(b.text) > 25 and b.tag not in HEADINGS and not clock.short(b)
    ]
    return _news(page, clock, blocks[place].text, told, moment)


def _dateline(blocks: Sequence[Block], clock: _Clock) -> Moment | None:
    for block in blocks:
        if _NO_DATE.search(block.text[:_DATELINE]) and len(block.text) < _DATELINE:
            continue
        if moment := dates.first(block.text[:_DATELINE], clock.order):
            return moment
    return None


def _published(page: SitePage) -> Moment | None:
    for item in page.data:
        kinds = item.get("@type")
        if _NEWS_DATA & {str(kind) for kind in (kinds if isinstance(kinds, list) else [kinds])}:
            moment = dates.of_iso(str(item.get("datePublished", "")))
            if moment:
                return moment
    return None


_META: Final = late(
    r"<meta\b[^>]{0,200}(?:article:published_time|datePublished|dc\.date(?:\.issued)?|pubdate|publish-date)[\"'][^>]{0,200}?content=[\"']([^\"']{8,40})",
    re.IGNORECASE,
)


def _meta(page: SitePage) -> Moment | None:
    match = _META.search(page.source[:200_000])
    return dates.of_iso(match[1]) if match else None
