"""Dates that stand beside news: in a line of their own, in a headline, in the marks of a page.

Pure. Dates of copyright, cookies and updates belong to no news.
"""
# ruff: noqa: E501 - tables of patterns

import datetime as dt
import re
from bisect import bisect_left
from collections.abc import Iterable
from copy import copy
from operator import itemgetter
from typing import Final

from scoring.reading import dates, short_dates
from scoring.reading.date_order import order_of
from scoring.reading.moments import Dated, Moment
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late
from scoring.reading.relative_dates import WEEKDAY
from scoring.reading.sieve import Rare

MIN_REST: Final = 5  # signs of a headline behind its date
MAX_BESIDE: Final = 40  # signs of a line beside the words of its mark
MAX_META: Final = 240  # signs of the line of date, author and categories
_BARE_MONTH: Final = late(r"(?P<m>0[1-9]|1[0-2])\s?[/.]?\s?(?P<y>(?:19|20)\d\d)")
NO_DATE: Final = Rare(
    late(
        r"©|\(c\) ?\d|copyright|cookie|all rights|alle rechte|tous droits|last (?:updated|modified|reviewed)|updated (?:on|at)|zuletzt (?:aktualisiert|geändert)|stand:|mise à jour|actualizado|aggiornato|valid (?:until|from)|expires|deadline|register by|effective date|version|webinar|save the date",
        re.IGNORECASE,
    )
)


_TIME: Final = late(
    r"<time\b[^>]{0,300}?datetime=[\"']([^\"'>]{4,40})[\"'][^>]{0,300}>([^<]{1,80})</time>",
    re.IGNORECASE,
)


# What themes set behind the date of a post: where it is filed, who wrote it, who answered.
_LABELS_BEHIND: Final = late(
    r"[\s|•·,/–—-]*(?:categor(?:y|ies|ías?|ias?)|kategorien?|catégories?|categorieën|kategorie|filed (?:under|in)|posted (?:by|in)|tags?|(?:written )?by|von|par|geschrieben von|veröffentlicht (?:in|von)|publi(?:é|cado|cato) (?:dans|par|en|por|in|da)|(?:no|\d+) (?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties))\b(?!\s+(?-i:[a-zß-ÿ]))",
    re.IGNORECASE,
)
_LABELLED: Final = Rare(_LABELS_BEHIND)


# "/2026/03/12/title", "/2026-03-12-title", "/2026/03/title"; "/2010-12-pump" is a product's number.
_ADDRESS: Final = late(
    r"/(?P<y>(?:19|20)\d\d)(?:(?P<s>[/-])(?P<m>0[1-9]|1[0-2])(?P=s)(?P<d>0[1-9]|[12]\d|3[01])|/(?P<month>0[1-9]|1[0-2]))[/_-]"
)


# What stands beside a day that is told without figures: "Posted yesterday at noon".
_ONLY_WHEN: Final = late(
    r"(?:(?:last )?(?:posted|published|updated|added|written|veröffentlicht|erstellt|geschrieben|aktualisiert|publiée?|mis en ligne|publicad[oa]|pubblicat[oa]|geplaatst|gepubliceerd|publicerad|inlagd|udgivet|lagt (?:op|upp|ut)|publisert|opublikowan[oy]|dodan[oy]|zveřejněno|vloženo)\b)?\W*(?:(?:at|um|à|a las|alle|om|às|kl|o|v) ?)?\W*(?:noon|uhr|h)?",
    re.IGNORECASE,
)
_HAS_YEAR: Final = late(r"(?:19|20)\d\d")
MAX_DATELINE: Final = 120
_PLACE: Final = late(
    r"[\s(]*(?:[^\W\d_a-zß-öø-ÿ][^!?:;\n]{1,70}[,–—/-]\s?(?:le |den |am |el |il |)?)?"
)
_DATELINE_ENDS: Final = late(r"\.?\s?\)?\s?(?:[–—:-]|/PRNewswire)")


def dated_address(url: str) -> Moment | None:
    """Read the day or month of publication that an address begins with, None if it has none."""
    match = _ADDRESS.search(re.split("[?#]", url, maxsplit=1)[0])
    if match is None:
        return None
    try:
        day = dt.date(int(match["y"]), int(match["m"] or match["month"]), int(match["d"] or 1))
    except ValueError:
        return None
    return Moment(day, "day" if match["d"] else "month")


def closest(addressed: Moment, told: Iterable[Moment | None]) -> Moment:
    """Take the day that is told of the month in the address: other dates are of what is told."""
    in_month = (one for one in told if one and one.day.replace(day=1) == addressed.day)
    days = (one for one in in_month if one.precision == "day")
    return next(days, addressed) if addressed.precision == "month" else addressed


def _without_weekdays(text: str, found: list[Dated]) -> list[Dated]:
    """Leave out the weekday before a day, which is no date of its own: "mardi 6 octobre 2026"."""
    begins = {one.start for one in found}
    return [
        one
        for one in found
        if not begins & {one.end + 1, one.end + 2}
        or any(map(str.isdigit, text[one.start : one.end]))
    ]


# "Junio. …", "half juli": a month that heads an entry under a heading of its year.
_BARE_NAME: Final = late(
    rf"(?:(?:early|mid|late|end of|anfang|mitte|ende|début|mi|fin|principios de|mediados de|finales de|inizio|metà|fine|begin|half|medio|eind|início de|meados de|fim de|början av|mitten av|slutet av|primo|ultimo|początek|koniec)[ -])?(?P<n>{dates.MONTH})(?=\W*$|\s?[.:–—-]\s)",
    re.IGNORECASE,
)


class Clock:
    """How this page writes dates, and what its machine-readable marks add."""

    def __init__(self, page: SitePage, read_on: dt.date | None) -> None:
        self.order = order_of(page)
        self.read_on = read_on
        self.marks: dict[str, list[Moment]] = {}
        self._found: dict[str, list[Dated]] = {}
        self._short: dict[tuple[int, str], Moment | None] = {}
        for stamp, text in _TIME.findall(page.source):
            if moment := dates.of_iso(stamp):
                self.marks.setdefault(" ".join(text.split()), []).append(moment)

        self._marked_by = {
            words: (place, moments) for place, (words, moments) in enumerate(self.marks.items())
        }
        self._lengths = sorted(set(map(len, self.marks)))
        self.year = 0  # of the heading above, 0 = none
        self.links = {link.text: link.url for link in reversed(page.links) if link.text}
        self._linked = sorted(self.links)

    def linked(self, text: str) -> Moment | None:
        """Read the day in the address to which a headline points."""
        return dated_address(self.links.get(text, ""))

    def begins_link(self, text: str) -> bool:
        """Say whether a text is that of a link, or what a link over a whole entry begins with."""
        place = bisect_left(self._linked, text)
        return place < len(self._linked) and self._linked[place].startswith(text)

    def in_year(self, year: int) -> "Clock":
        """Return the clock of what stands under a heading of a year: its days need none."""
        last = dt.date(year, 12, 24)  # days up to a week later are still read
        clock = copy(self)
        clock.year, clock._found, clock._short = year, {}, {}
        clock.read_on = min(last, self.read_on) if self.read_on else last
        return clock

    def found(self, text: str) -> list[Dated]:
        """List the dates of a text; most texts are asked about as headline, line and neighbour."""
        if text not in self._found:
            found = _without_weekdays(text, dates.find(text, self.order, self.read_on))
            short = short_dates.begins(text, self.order, self.read_on)
            if short:
                found = [short, *(one for one in found if one.start >= short.end)]
            self._found[text] = self._in_the_year(text, found) if self.year else found
        return self._found[text]

    def _in_the_year(self, text: str, found: list[Dated]) -> list[Dated]:
        """Leave out "yesterday", which is of another day, and read a month by its name alone."""
        told = [one for one in found if any(map(str.isdigit, text[one.start : one.end]))]
        month = None if told else _BARE_NAME.match(text)
        if month is None:
            return told
        named = dates.find(f"{month['n'].rstrip('.')} {self.year}", self.order)
        return [Dated(one.moment, *month.span("n")) for one in named[:1]]

    def short(self, block: Block) -> Moment | None:
        """Read the date of a block that is little more than a date; asked of each block often."""
        key = (block.start, block.text)
        if key not in self._short:
            self._short[key] = self._of_line(block.text)
        return self._short[key]

    def _of_line(self, text: str) -> Moment | None:
        if len(text) > 60:
            return self._labelled(text)
        if NO_DATE.search(text):
            return None
        if marked := self._marked(text):
            return marked
        if bare := _BARE_MONTH.fullmatch(text):
            return Moment(dt.date(int(bare["y"]), int(bare["m"]), 1), "month")
        found = self.found(text)
        if len(found) != 1 or (found[0].moment.precision == "year" and len(text) > 30):
            return None
        left = text[: found[0].start] + " " + text[found[0].end :]
        is_counted = any(map(str.isdigit, text[found[0].start : found[0].end]))
        # "Posted yesterday", not "It closed on Monday" or "She began on 1 October."
        is_sentence = text.endswith(".") and not _HAS_YEAR.search(text)
        if not is_counted and not self.year and not _ONLY_WHEN.fullmatch(left.strip(" :,.·|–—-")):
            return None  # "Today in the oven"
        most = 5 if is_counted and not is_sentence else 2
        is_little = len(left) <= 40 and len(re.findall(r"[^\W\d_]{2,}", left)) <= most
        return found[0].moment if is_little else None

    def dateline(self, text: str) -> Moment | None:
        """Read the day with which a release begins: "DENVER, March 4, 2026 – Acme announced …"."""
        if NO_DATE.search(text[:MAX_DATELINE]):
            return None
        for dated in self.found(text[:MAX_DATELINE])[:1]:
            is_place = _PLACE.fullmatch(text[: dated.start])
            is_day = dated.moment.precision == "day"
            if is_day and is_place and _DATELINE_ENDS.match(text, dated.end):
                return dated.moment
        return None

    def _labelled(self, text: str) -> Moment | None:
        """Read "October 9, 2017 Category: News by Jane Roe", which is a date with its labels."""
        if len(text) > MAX_META or not _LABELLED.search(text):
            return None
        for dated in self.found(text[:60])[:1]:
            is_first = dated.start <= 3 and dated.moment.precision == "day"
            if is_first and _LABELS_BEHIND.match(text, dated.end):
                return dated.moment
        return None

    def _marked(self, text: str) -> Moment | None:
        """Take the mark of a time element; the same words twice are taken in turn."""
        held = [
            (*self._marked_by[words], words)
            for length in self._lengths
            if length <= len(text) <= length + MAX_BESIDE
            for begins in range(len(text) - length + 1)
            if (words := text[begins : begins + length]) in self._marked_by
        ]
        for _, moments, words in sorted(held, key=itemgetter(0)):
            begins = text.find(words)
            if begins == 0 or not text[begins - 1].isdigit():
                return moments.pop(0) if len(moments) > 1 else moments[0]
        return None


_AT_START: Final = late(r"^[\s.:,|•·–—-]*(?:\([A-Z ]+\))?[\s:,|•·–—-]*")


_LABEL: Final = late(
    r"(?:posted|published|veröffentlicht|publié|publicado|pubblicato|gepubliceerd|date|datum|news|blog|press release|pressemitteilung)\b.{0,12}",
    re.IGNORECASE,
)


_DATED_BY: Final = late(
    rf"\b(?:ending|ended|through|on|by|until|till|from|since|before|after|of|to|am|vom|bis|ab|zum|seit|den|der|du|le|au|dès|el|del|de|al|hasta|il|dal|op|van|tot|em|até|den|od|do|dnia|w|and|und|{WEEKDAY},?)$",
    re.IGNORECASE,
)


def without_date(text: str, clock: Clock) -> tuple[str, Moment | None]:
    """Cut a line such as "12 May 2026 – Acme opens …" or "Acme opens … (12.05.2026)" in two."""
    if NO_DATE.search(text):
        return text, None
    for dated in clock.found(text[:400]):
        is_counted = any(map(str.isdigit, text[dated.start : dated.end]))
        if dated.moment.precision == "year" or not is_counted:
            continue  # "… to open today" is of the day on which it was written
        lead, rest = text[: dated.start].strip(" [(|•·–—-:"), text[dated.end :]
        if not lead or lead.isupper() or _LABEL.fullmatch(lead):
            rest = _AT_START.sub("", rest).strip(" ])|")
            goes_on = re.match(r"\s[a-zà-ž].*\.$", text[dated.end :])  # "… was the day on which"
            is_line = len(rest) >= MIN_REST and not re.search(r"[a-z][.!?]\s+[A-ZÀ-Ž]", rest)
            is_line = is_line and not goes_on
            return (rest, dated.moment) if is_line else (text, None)
        is_end = not rest.strip(" ])|•·–—-.:,")
        is_last = is_end and re.search(r"[(|\[•·–—-]\s*$", text[: dated.start])
        # "Acme opens an office 13 May 2026", but not "… opens an office on 13 May 2026".
        is_bare = is_end and dated.moment.precision == "day" and not _DATED_BY.search(lead)
        if is_last or (is_bare and lead[-1:] not in ".,;:" and text[-1:] != "."):
            return lead, dated.moment
    return text, None


_NEWS_DATA: Final = frozenset({"NewsArticle", "BlogPosting", "Article", "Report"})


def published(page: SitePage) -> Moment | None:
    """Read the day of publication in the structured data of an article."""
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


def meta(page: SitePage) -> Moment | None:
    """Read the day of publication in the head of a page."""
    match = _META.search(page.source[:200_000])
    return dates.of_iso(match[1]) if match else None
