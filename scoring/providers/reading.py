"""What a model may propose about a company's pages, and what the built-in engine finds itself."""

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Sequence
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from leadops.ai.prompts import Prompt
from scoring.enums import SignalKind
from scoring.facts import SINGLE, Fact
from scoring.news.signal import Signal
from scoring.reading.dates import of_iso
from scoring.reading.moments import Moment
from scoring.reading.pages import SitePage
from scoring.reading.quotes import verbatim
from scoring.site import SiteReading

MAX_PROPOSED = 20
MAX_PAGE_TEXT = 6_000
TASK = "scoring.read_site"

PROMPT = Prompt(
    "scoring.read_site",
    "Read pages of one company's own web site. List facts about this company (one value each) and "
    "dated news about it. Every item has a quote: copy it letter by letter from the page named, "
    "one sentence at most. Name the page by its number. Leave out what belongs to other "
    "companies, agencies, visitors or samples. A news item needs its date as YYYY-MM-DD if the "
    "page gives one, and one sentence that says what happened and why it matters to somebody "
    "selling to them.",
)

FactField = Literal[
    "legal_name", "address", "country", "headquarters", "email", "phone", "employees", "founded",
    "register", "ceo", "open_positions",
]  # fmt: skip


class ProposedFact(BaseModel):
    """One fact with its words."""

    model_config = ConfigDict(extra="forbid")
    field: FactField
    value: str = Field(min_length=1, max_length=200)
    quote: str = Field(min_length=3, max_length=400)
    page: int = Field(ge=0, le=50)


class ProposedSignal(BaseModel):
    """One piece of news with its words."""

    model_config = ConfigDict(extra="forbid")
    kind: SignalKind
    sentence: str = Field(min_length=10, max_length=300)
    quote: str = Field(min_length=10, max_length=400)
    page: int = Field(ge=0, le=50)
    event_date: str = Field(default="", max_length=10)


class Proposed(BaseModel):
    """Everything proposed about one site."""

    model_config = ConfigDict(extra="forbid")
    facts: list[ProposedFact] = Field(default_factory=list, max_length=MAX_PROPOSED)
    signals: list[ProposedSignal] = Field(default_factory=list, max_length=MAX_PROPOSED)


def parts(name: str, read: Sequence[SitePage]) -> list[tuple[str, str]]:
    """Return what leaves for the model: the company's name and the text of its pages."""
    shown = [("company", name)]
    for number, page in enumerate(read):
        shown.append((f"page {number}", f"{page.url}\n{page.text[:MAX_PAGE_TEXT]}"))
    return shown


def offline(reading: SiteReading) -> Proposed:
    """Return what the patterns found, in the shape of a proposal."""
    numbers = {page.url: number for number, page in enumerate(reading.pages)}
    facts = [
        ProposedFact.model_validate(
            {"field": f.field, "value": f.value[:200], "quote": f.quote, "page": numbers[f.page]}
        )
        for f in reading.facts
        if f.field in SINGLE and not f.is_further and 3 <= len(f.quote) <= 400 and not f.is_markup
    ]
    signals = [
        ProposedSignal(
            kind=s.kind,
            sentence=s.sentence[:300],
            quote=s.quote,
            page=numbers[s.page],
            event_date=s.event_date if len(s.event_date) == 10 else "",
        )
        for s in reading.signals
        if 10 <= len(s.quote) <= 400 and len(s.sentence) >= 10
    ]
    return Proposed(facts=facts[:MAX_PROPOSED], signals=signals[:MAX_PROPOSED])


def accepted(
    proposed: Proposed, reading: SiteReading, today: dt.date
) -> tuple[list[Fact], list[Signal]]:
    """Keep of a proposal what its pages say word for word and the patterns did not find.

    Quote, value and date are checked; nothing that a page or a model says decides anything else.
    """
    known = {fact.field for fact in reading.facts}
    pages = reading.pages
    facts = [
        Fact(item.field, item.value.strip(), item.quote, pages[item.page].url)
        for item in proposed.facts
        if item.field not in known and _fact_stands(item, pages)
    ]
    signals = [
        signal
        for item in proposed.signals
        if (signal := _signal(item, pages, today)) and not _is_known(signal, reading.signals)
    ]
    return facts, signals


def _fact_stands(item: ProposedFact, pages: Sequence[SitePage]) -> bool:
    """A value must stand inside its own quote: no fact is more than its words."""
    if item.page >= len(pages) or not verbatim(item.quote, pages[item.page].text):
        return False
    return _loose(item.value) in _loose(item.quote)


def _loose(text: str) -> str:
    return "".join(sign for sign in text.casefold() if sign.isalnum())


def _signal(item: ProposedSignal, pages: Sequence[SitePage], today: dt.date) -> Signal | None:
    if item.page >= len(pages) or not verbatim(item.quote, pages[item.page].text):
        return None
    moment = of_iso(item.event_date) if item.event_date else None
    if item.event_date and (moment is None or moment.day > today or not _is_said(moment, pages)):
        return None
    if not _numbers(item.sentence) <= _numbers(pages[item.page].text + item.event_date):
        return None
    words = sorted(set(re.findall(r"[^\W_]{3,}", item.quote.lower())))
    return Signal(
        kind=item.kind,
        sentence=item.sentence.strip(),
        quote=item.quote,
        page=pages[item.page].url,
        event_date=str(moment) if moment else "",
        moment=moment,
        news_key=hashlib.sha256(" ".join([item.kind.value, *words]).encode()).hexdigest(),
    )


def _is_said(moment: Moment, pages: Iterable[SitePage]) -> bool:
    """A date counts only where a page of the site carries its year."""
    return any(str(moment.day.year) in page.text for page in pages)


def _numbers(text: str) -> set[str]:
    return set(re.findall(r"\d+", text))


def _is_known(signal: Signal, found: Iterable[Signal]) -> bool:
    return any(
        other.kind is signal.kind and other.event_date == signal.event_date
        for other in found
        if other.event_date
    )
