"""What a company's site says: saved pages in, facts and signals out.

Pure. Everything claimed carries a quote that stands on its page; ``verbatim`` decides, for the
patterns here exactly as for what a model proposes.
"""

import datetime as dt
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from scoring import company as companies
from scoring import facts as fact_reading
from scoring import feeds, jobs, pages
from scoring import signals as signal_reading
from scoring.facts import Fact
from scoring.pages import SitePage
from scoring.quotes import verbatim
from scoring.signals import Signal

FIELDS = (*fact_reading.SINGLE, "price", "technology")


@dataclass(frozen=True, slots=True)
class Raw:
    """One saved answer: where it was, what it is, its bytes."""

    url: str
    body: bytes
    content_type: str = "text/html"
    charset: str = ""


@dataclass(frozen=True, slots=True)
class SiteReading:
    """The judgement on one site. ``unknown`` lists the fields that no page states."""

    pages: tuple[SitePage, ...]
    facts: tuple[Fact, ...]
    signals: tuple[Signal, ...]
    unknown: tuple[str, ...]


@dataclass
class _Sorted:
    html: list[SitePage]
    feeds: list[tuple[SitePage, list[feeds.Entry]]]
    boards: list[tuple[SitePage, list[jobs.Job]]]

    def add(self, raw: Raw) -> SitePage | None:
        """Read one answer as what it is; None for JSON that is no job board."""
        if feeds.is_feed(raw.body):
            page, entries = feeds.read(raw.body, url=raw.url)
            self.feeds.append((page, entries))
            return page
        if "json" in raw.content_type or raw.body.lstrip()[:1] in {b"{", b"["}:
            board = jobs.read(raw.body, url=raw.url)
            if board:
                self.boards.append(board)
            return board[0] if board else None
        page = pages.read(raw.body, url=raw.url, charset=raw.charset)
        self.html.append(page)
        return page


def read(raws: Iterable[Raw], *, name: str, domain: str = "", today: dt.date) -> SiteReading:
    """Judge a site by its saved pages. The same pages always give the same reading."""
    kinds = _Sorted([], [], [])
    read_pages = [page for raw in raws if (page := kinds.add(raw))]
    company = companies.of_site(name, domain, kinds.html)
    facts = fact_reading.company_facts(kinds.html, company)
    facts += _board_facts(kinds.boards, facts)
    signals = signal_reading.site_signals(kinds.html, kinds.feeds, kinds.boards, company, today)
    by_url = {page.url: page for page in read_pages}
    known = tuple(fact for fact in facts if _stands(fact, by_url))
    return SiteReading(
        pages=tuple(read_pages),
        facts=known,
        signals=tuple(s for s in signals if verbatim(s.quote, by_url[s.page].text)),
        unknown=tuple(sorted(set(FIELDS) - {fact.field for fact in known})),
    )


def _stands(fact: Fact, by_url: dict[str, SitePage]) -> bool:
    page = by_url[fact.page]
    if fact.is_markup:
        return fact.quote in page.source
    return verbatim(fact.quote, page.text) is not None


def _board_facts(
    boards: Sequence[tuple[SitePage, list[jobs.Job]]], facts: Sequence[Fact]
) -> list[Fact]:
    if any(fact.field == "open_positions" for fact in facts):
        return []
    return [
        Fact("open_positions", str(len(board)), board[0].title, page.url, weight=5)
        for page, board in boards[:1]
        if board
    ]
