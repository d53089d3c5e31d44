"""What a company's site says: saved pages in, facts and signals out.

Pure. Everything claimed carries a quote that stands on its page; ``verbatim`` decides, for the
patterns here exactly as for what a model proposes.
"""

import datetime as dt
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice

from scoring import facts as fact_reading
from scoring.facts import Fact
from scoring.jobs import boards as jobs
from scoring.news import signals as signal_reading
from scoring.news.same_news import once
from scoring.news.signal import Signal
from scoring.reading import company as companies
from scoring.reading import feeds, pages
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.quotes import verbatim
from scoring.reading.saved import Raw

FIELDS = (*fact_reading.SINGLE, "price", "technology")
AT_ONCE = 40  # pages of a large folder that are in memory together


@dataclass(frozen=True, slots=True)
class SiteReading:
    """The judgement on one site. ``unknown`` lists the fields that no page states."""

    pages: tuple[SitePage, ...]
    facts: tuple[Fact, ...]
    signals: tuple[Signal, ...]
    unknown: tuple[str, ...]


@dataclass
class _Sorted:
    html: list[SitePage] = field(default_factory=list)
    news: list[tuple[SitePage, list[feeds.Entry]]] = field(default_factory=list)
    boards: list[tuple[SitePage, list[jobs.Job]]] = field(default_factory=list)

    def add(self, raw: Raw) -> SitePage | None:
        """Read one answer as what it is; None for JSON that is no job board."""
        if feeds.is_feed(raw.body):
            page, entries = feeds.read(raw.body, url=raw.url)
            self.news.append((page, entries))
            return page
        if "json" in raw.content_type or raw.body.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] in {
            b"{",
            b"[",
        }:
            board = jobs.read(raw.body, url=raw.url)
            if board:
                self.boards.append(board)
            return board[0] if board else None
        page = pages.read(raw.body, url=raw.url, charset=raw.charset)
        self.html.append(page)
        return page


def read(
    raws: Iterable[Raw],
    *,
    name: str,
    domain: str = "",
    today: dt.date,
    read_on: dt.date | None = None,
) -> SiteReading:
    """Judge a site by its saved pages. The same pages always give the same reading.

    ``read_on`` is the day on which the pages were read, None where it is not known.
    """
    kinds = _Sorted()
    read_pages = [page for raw in raws if (page := kinds.add(raw))]
    company = companies.of_site(name, domain, kinds.html)
    facts, found = _judged(kinds, company, today, read_on)
    return SiteReading(
        pages=tuple(read_pages),
        facts=facts,
        signals=tuple(once(found)),
        unknown=_unknown(facts),
    )


@dataclass(frozen=True, slots=True)
class Summary:
    """The judgement on a folder too large to keep: no pages, only how many there were."""

    facts: tuple[Fact, ...]
    signals: tuple[Signal, ...]
    unknown: tuple[str, ...]
    pages: int


def summary(
    raws: Iterable[Raw],
    *,
    name: str,
    domain: str = "",
    today: dt.date,
    read_on: dt.date | None = None,
    also: Callable[[SitePage], None] | None = None,
) -> Summary:
    """Judge a site of any size, some pages at a time; up to ``AT_ONCE`` pages it equals ``read``.

    Memory grows with what is found, not with the pages. ``also`` is called with each page read.
    """
    company: Company | None = None
    facts: list[Fact] = []
    signals: list[Signal] = []
    count = 0
    for some in _batches(raws):
        kinds = _Sorted()
        for page in filter(None, map(kinds.add, some)):
            count += 1
            if also:
                also(page)
        if company is None or not company.domain:
            company = companies.of_site(name, domain, kinds.html)
        new_facts, new_signals = _judged(kinds, company, today, read_on)
        facts = _merged(facts, new_facts)
        signals += new_signals
    kept = once(signals)
    return Summary(tuple(facts), tuple(kept), _unknown(facts), count)


def _batches(raws: Iterable[Raw]) -> Iterator[list[Raw]]:
    left = iter(raws)
    while some := list(islice(left, AT_ONCE)):
        yield some


def _judged(
    kinds: _Sorted, company: Company, today: dt.date, read_on: dt.date | None
) -> tuple[tuple[Fact, ...], list[Signal]]:
    """Return what stands word for word: one value per single field, every signal found."""
    by_url = {
        page.url: page
        for page in (*kinds.html, *(page for page, _ in (*kinds.news, *kinds.boards)))
    }
    facts = fact_reading.company_facts(kinds.html, company, today)
    facts += _board_facts(kinds.boards, facts, today)
    signals = signal_reading.found(kinds.html, kinds.news, kinds.boards, company, today, read_on)
    return (
        tuple(fact for fact in facts if _stands(fact, by_url)),
        [signal for signal in signals if verbatim(signal.quote, by_url[signal.page].text)],
    )


def _merged(old: Sequence[Fact], new: Sequence[Fact]) -> list[Fact]:
    """Keep the heavier statement of a single field, the earlier one of two as heavy."""
    single: dict[str, Fact] = {}
    several: dict[tuple[str, str], Fact] = {}
    for fact in (*old, *new):
        if fact.field in fact_reading.SINGLE and not fact.is_further:
            kept = single.get(fact.field)
            if kept is None or fact.weight > kept.weight:
                single[fact.field] = fact
        else:
            several.setdefault((fact.field, fact.value), fact)
    ordered = [single[name] for name in fact_reading.SINGLE if name in single]
    return [*ordered, *several.values()]


def _unknown(facts: Sequence[Fact]) -> tuple[str, ...]:
    return tuple(sorted(set(FIELDS) - {fact.field for fact in facts}))


def _stands(fact: Fact, by_url: dict[str, SitePage]) -> bool:
    page = by_url[fact.page]
    if fact.is_markup:
        return fact.quote in page.source
    return verbatim(fact.quote, page.text) is not None


def _board_facts(
    boards: Sequence[tuple[SitePage, list[jobs.Job]]], facts: Sequence[Fact], today: dt.date
) -> list[Fact]:
    if any(fact.field == "open_positions" for fact in facts):
        return []
    opened = ((page, jobs.open_on(board, today)) for page, board in boards)
    return [
        Fact("open_positions", str(len(board)), board[0].title, page.url, weight=5)
        for page, board in opened
        if board
    ][:1]
