"""Dated news about a company: what happened, when, where it says so, and one usable sentence.

Pure. News is a headline or paragraph with a date at its side, about the company itself; the same
news on three pages is one signal. Undated news is none, whatever the day on which it was read.
Open positions are one signal for all, counted by function.
"""
# ruff: noqa: E501 - tables of patterns

import datetime as dt
import hashlib
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import islice
from typing import Final, Literal

from scoring import dates, events, hiring, news, telling
from scoring.company import Company
from scoring.dates import Moment
from scoring.enums import SignalKind
from scoring.events import Verdict
from scoring.facts import home_of
from scoring.feeds import Entry
from scoring.jobs import Job
from scoring.news import News
from scoring.pages import SitePage

MAX_QUOTE: Final = 400
SAME_NEWS_DAYS: Final = 7
SAME_ROUND_DAYS: Final = 45
LOOKED_THROUGH: Final = 6  # sentences below a headline

Basis = Literal["event", "publication", ""]


@dataclass(frozen=True, slots=True)
class Signal:
    """One piece of news. ``event_date`` is as exact as the page is; empty = undated.

    ``basis`` says what is dated: the event itself, or its publication where the page does not say
    more.
    """

    kind: SignalKind
    sentence: str
    quote: str
    page: str
    event_date: str
    moment: Moment | None
    news_key: str
    is_from_feed: bool = False
    basis: Basis = ""
    words: str = ""  # headline and what else it says: for recognising the same news
    language: str = ""


def site_signals(
    pages: Sequence[SitePage],
    feeds: Sequence[tuple[SitePage, Sequence[Entry]]],
    boards: Sequence[tuple[SitePage, Sequence[Job]]],
    company: Company,
    today: dt.date,
    read_on: dt.date | None = None,
) -> list[Signal]:
    """List what happened, newest first, each piece of news once.

    ``read_on`` = the day of reading where it is known; "3 days ago" in a list refers to it.
    """
    return once(found(pages, feeds, boards, company, today, read_on))


def found(
    pages: Sequence[SitePage],
    feeds: Sequence[tuple[SitePage, Sequence[Entry]]],
    boards: Sequence[tuple[SitePage, Sequence[Job]]],
    company: Company,
    today: dt.date,
    read_on: dt.date | None = None,
) -> Iterator[Signal]:
    """Yield every signal of these pages, also the same news again."""
    for page, entries in feeds:
        yield from _of_news(news.of_feed(page, entries), company, today)
    for page in pages:
        yield from _of_news(news.of_page(page, read_on), company, today)
        yield from _of_prose(page, company, today)
        yield from _hiring(page, hiring.of_page(page, read_on), company, today)
    for page, jobs in boards:
        yield from _hiring(page, hiring.of_board(jobs), company, today)


def once(signals: Iterable[Signal]) -> list[Signal]:
    """Keep one of each piece of news, newest first: the best dated, pages before feeds."""
    rank = {"day": 0, "month": 1, "year": 2}
    ordered = sorted(
        enumerate(signals),
        key=lambda pair: (
            pair[1].kind is SignalKind.POST,
            rank[pair[1].moment.precision] if pair[1].moment else 3,
            pair[1].is_from_feed,
            pair[0],
        ),
    )
    shelf = _Shelf()
    for _, signal in ordered:
        shelf.put(signal)
    return sorted(shelf.kept.values(), key=_age)


class _Shelf:
    """Kept signals by month, so that a large site's are compared with their neighbours only."""

    def __init__(self) -> None:
        self.kept: dict[int, Signal] = {}
        self.months: dict[int | None, list[int]] = {}

    def put(self, signal: Signal) -> None:
        """Keep a signal unless it tells what one that is kept tells."""
        same = next((n for n in self._near(signal) if _is_same(signal, self.kept[n])), None)
        if same is None:
            number = len(self.kept)
            self.kept[number] = signal
            self.months.setdefault(_month(signal), []).append(number)
        elif signal.kind is self.kept[same].kind is SignalKind.HIRING:
            self.kept[same] = max(self.kept[same], signal, key=_roles_told)

    def _near(self, signal: Signal) -> list[int]:
        month = _month(signal)
        if month is None:
            return list(self.kept)
        months = (*range(month - 2, month + 3), None)
        return sorted(n for one in months for n in self.months.get(one, ()))


def _month(signal: Signal) -> int | None:
    """Number the month of a signal; None = vague, or of a kind that is compared with all."""
    moment = signal.moment
    if moment is None or moment.precision == "year" or signal.kind is SignalKind.HIRING:
        return None
    return moment.day.year * 12 + moment.day.month


def _age(signal: Signal) -> tuple[int, str]:
    return (-signal.moment.day.toordinal() if signal.moment else 0, signal.news_key)


# From news to signals


def _of_news(items: Iterable[News], company: Company, today: dt.date) -> Iterator[Signal]:
    for item in items:
        if item.moment and item.moment.day <= today + dt.timedelta(days=1):
            signal = _event(item, company) or _post(item, company)
            if signal and (signal.moment is None or signal.moment.day <= today + dt.timedelta(1)):
                yield signal


@dataclass(frozen=True, slots=True)
class _Told:
    """The sentence that reports the event, and how it was judged."""

    text: str
    verdict: Verdict


def _event(item: News, company: Company) -> Signal | None:
    """Judge the headline; where it leaves open whose news it is, the sentences below decide."""
    verdict = events.judge(item.headline, company.name, item.language)
    told: _Told | None = None
    if verdict.counts:
        told = _Told(item.headline, verdict)
    elif events.is_doubtful(item.headline, company.name):
        return None
    elif verdict.kind is None or (verdict.whose == "open" and verdict.is_real):
        told = _told_below(item, verdict, company)
    if told is None or told.verdict.kind is SignalKind.POST:
        return None
    return _signal(item, told, company)


_ANNOUNCED = re.compile(
    r"\b(?:announc\w+|today|heute|gab bekannt|gibt bekannt|annonc\w+|aujourd['’]hui|anunci\w+|hoy|annunci\w+|oggi"
    r"|kondigt|maakt bekend|vandaag|hoje|meddelar|idag|offentliggør|ogłasza|ogłosił\w*|first[- ]|industry[- ]first)\b",
    re.IGNORECASE,
)


def _told_below(item: News, above: Verdict, company: Company) -> _Told | None:
    """Find the sentence below a headline that reports the same, said of the company itself."""
    is_named = events.names(item.headline, company.name)
    for number, text in enumerate(item.sentences()):
        if number == LOOKED_THROUGH:
            break
        if len(text) > events.MAX_SENTENCE or text.startswith(("“", "„", '"', "«")):
            continue
        verdict = events.judge(text, company.name, item.language)
        if not verdict.counts or verdict.kind is SignalKind.POST:
            continue
        is_alike = verdict.kind is above.kind and _agree(item.headline, text)
        is_told = _ANNOUNCED.search(text) or (is_named and number == 0)
        if is_alike or (above.kind is None and is_told):
            return _Told(text, verdict)
    return None


def _agree(headline: str, text: str) -> bool:
    """Say whether a sentence tells what its headline tells: the same sum, or words in common."""
    ours, theirs = events.amounts(headline), events.amounts(text)
    if ours and theirs:
        return bool(ours & theirs)
    return len(_tokens(headline) & _tokens(text)) >= 2


def _signal(item: News, told: _Told, company: Company) -> Signal:
    kind = told.verdict.kind
    assert kind is not None
    moment, basis = _dated(item, told)
    if basis == "publication":
        moment, basis = _dated_below(item, told, company) or (moment, basis)
    quote = _evidence(kind, item, told, company)
    return Signal(
        kind=kind,
        sentence=telling.sentence(
            kind, company.name, quote, f"{item.headline}. {item.body}", moment
        ),
        quote=quote[:1000],
        page=item.page.url,
        event_date=str(moment) if moment else "",
        moment=moment,
        news_key=_key(kind, item.headline),
        is_from_feed=item.page.kind == "feed",
        basis=basis,
        words=f"{item.headline} {told.text} {quote} {item.body[:300]}",
        language=item.language,
    )


def _evidence(kind: SignalKind, item: News, told: _Told, company: Company) -> str:
    """Choose the words that prove it: the headline, or the sentence with the sum or the name."""
    if kind is SignalKind.FUNDING and not events.MONEY.search(told.text):
        for text in item.sentences():
            verdict = events.judge(text, company.name, item.language)
            if events.MONEY.search(text) and verdict.kind is kind and verdict.counts:
                return text
    is_plain = kind not in {SignalKind.FUNDING, SignalKind.LEADERSHIP, SignalKind.LAYOFFS}
    is_headed = is_plain and events.names(item.headline, company.name)
    return item.headline if is_headed else told.text


_NOT_THEN = re.compile(
    r"\b(?:founded|established|since|until|till|by|from|through|gegründet|seit|bis|fondée?|depuis|fundada|desde"
    r"|fondata|dal|opgericht|sinds|target|goal|effective|as of|starting|ab|zum|mit wirkung)\s(?:the\s)?(?:in\s)?$",
    re.IGNORECASE,
)


def _dated(item: News, told: _Told) -> tuple[Moment | None, Basis]:
    """Date the event: by its own sentence, else by its publication."""
    published = item.moment
    if item.is_stated or published is None:
        return published, "event" if published else ""
    anchor = published.day if published.precision == "day" else None
    for dated in dates.find(told.text, item.order, anchor):
        is_near = abs(dated.start - told.verdict.start) <= 90
        is_then = not _NOT_THEN.search(told.text[: dated.start])
        is_past = dated.moment.day <= published.day
        is_recent = (published.day - dated.moment.day).days <= 400
        if is_near and is_then and is_past and is_recent and dated.moment.precision != "year":
            if dated.moment.precision == "month" and published.precision == "day":
                is_same = (dated.moment.day.year, dated.moment.day.month) == (
                    published.day.year,
                    published.day.month,
                )
                return (published, "publication") if is_same else (dated.moment, "event")
            return dated.moment, "event"
    return published, "publication"


# Advice that is true in any year tells nothing about the company that gives it.
_ADVICE = re.compile(
    r"^\d+ (?:\w+ )?(?:tips|ways|reasons|things|steps|rules|mistakes|signs|ideas|tipps|gründe|conseils|consejos)\b"
    r"|^how to\b|\bguide to\b|\bchecklist\b|^what (?:is|are)\b|^why you\b",
    re.IGNORECASE,
)


def _dated_below(item: News, told: _Told, company: Company) -> tuple[Moment, Basis] | None:
    """Date the event by the first sentence below its headline that tells the same with a date."""
    for text in islice(item.sentences(), LOOKED_THROUGH):
        if text == told.text or len(text) > events.MAX_SENTENCE:
            continue
        verdict = events.judge(text, company.name, item.language)
        if verdict.counts and verdict.kind is told.verdict.kind and _agree(item.headline, text):
            moment, basis = _dated(item, _Told(text, verdict))
            return (moment, basis) if moment and basis == "event" else None
    return None


def _post(item: News, company: Company) -> Signal | None:
    """Return what the company wrote that day; nothing that reports what others did."""
    moment = item.moment
    verdict = events.judge(item.headline, company.name, item.language)
    is_sold = verdict.kind is SignalKind.POST and verdict.counts
    if moment is None or moment.precision != "day" or (verdict.kind and not is_sold):
        return None
    if not (item.page.kind == "feed" or "blog" in item.page.path):
        return None
    if events.is_doubtful(item.headline, company.name) or _ADVICE.search(item.headline):
        return None
    told = (
        s for s in item.sentences() if events.judge(s, company.name, item.language).kind is None
    )
    point = telling.point(item.headline, told, company.name)
    if not point:
        return None  # a headline alone says nothing that could be used (ENR5)
    return Signal(
        kind=SignalKind.POST,
        sentence=telling.post(company.name, item.headline, point, moment),
        quote=point,
        page=item.page.url,
        event_date=str(moment),
        moment=moment,
        news_key=_key(SignalKind.POST, item.headline),
        is_from_feed=item.page.kind == "feed",
        basis="publication",
        words=item.headline,
        language=item.language,
    )


def _of_prose(page: SitePage, company: Company, today: dt.date) -> Iterator[Signal]:
    """Read what running text says happened on a date of its own: "In May 2021 we raised …"."""
    if home_of(page) in {"careers", "imprint"}:
        return
    for text, moment, order in news.stated(page):
        verdict = events.judge(text, company.name, page.language)
        is_subject = events.speaks(text[: verdict.end], company.name)
        if not verdict.counts or verdict.kind is SignalKind.POST or not is_subject:
            continue
        if moment.day > today or not _is_dated_by(text, verdict, order):
            continue
        item = News(text, (), moment, page, order, page.language, is_stated=True)
        yield replace(_signal(item, _Told(text, verdict), company), words=text)


_ELSEWHERE = re.compile(
    r"\b(?:will|would|wird|werden|sera|será|sarà|zal)\b|, (?:and|und|et|y|e|en)\b"
)


def _is_dated_by(text: str, verdict: Verdict, order: dates.Order) -> bool:
    """Say whether the first date of a sentence is that of its event, not of something beside it."""
    dated = dates.find(text, order)[0]
    between = text[min(dated.end, verdict.end) : max(dated.start, verdict.start)]
    is_near = len(between) <= 90 and not _ELSEWHERE.search(between)
    return is_near and not _NOT_THEN.search(text[: dated.start])


# Hiring


def _hiring(
    page: SitePage, opened: hiring.Opened | None, company: Company, today: dt.date
) -> Iterator[Signal]:
    """Tell of the open positions of a page at once."""
    if opened is None:
        return
    jobs = hiring.open_on(opened.jobs, today)
    if not jobs:
        return
    days = [job.day for job in jobs if job.day]
    moment = Moment(max(days), "day") if days else None
    newest = max(jobs, key=lambda job: (job.day or dt.date.min).toordinal())
    yield Signal(
        kind=SignalKind.HIRING,
        sentence=hiring.sentence(company.name, jobs, opened.stated, moment),
        quote=newest.title[:1000],
        page=page.url,
        event_date=str(moment) if moment else "",
        moment=moment,
        news_key=_key(SignalKind.HIRING, " ".join(sorted(job.title for job in jobs))),
        basis="event" if moment else "",
        words="\n".join(job.title for job in jobs),
    )


def _roles_told(signal: Signal) -> int:
    return signal.words.count("\n")


# The same news once

_STOP: Final = frozenset(
    {
        "the", "a", "an", "of", "in", "on", "for", "to", "and", "with", "its", "our", "by", "from",
        "at", "as", "is", "are", "der", "die", "das", "und", "für", "mit", "im", "successfully",
        "announces", "announced", "today", "new", "has", "have", "we", "will", "that",
    }
)  # fmt: skip


@lru_cache(maxsize=8192)
def _tokens(text: str) -> frozenset[str]:
    words = re.findall(r"[^\W_]{2,}", text.casefold())
    return frozenset(word for word in words if word not in _STOP)


def _key(kind: SignalKind, headline: str) -> str:
    text = f"{kind.value} {' '.join(sorted(_tokens(headline)))}"
    return hashlib.sha256(text.encode()).hexdigest()


def _is_same(one: Signal, other: Signal) -> bool:
    """Say whether two signals tell the same: by words, sums, people or numbers, near in time."""
    if one.news_key == other.news_key:
        return one.kind is SignalKind.HIRING or _are_near(one.moment, other.moment, SAME_ROUND_DAYS)
    if not _are_near(one.moment, other.moment, SAME_ROUND_DAYS):
        return one.kind is other.kind is SignalKind.HIRING
    is_close = _are_near(one.moment, other.moment, SAME_NEWS_DAYS)
    if one.kind is not other.kind:
        return is_close and _share(_tokens(one.words), _tokens(other.words), least=0.8)
    if one.kind is SignalKind.HIRING:
        return True
    if one.kind is SignalKind.FUNDING:
        return _is_same_round(one, other, is_close=is_close)
    if one.kind is SignalKind.LAYOFFS:
        ours, theirs = (telling.layoff_figures(s.words) for s in (one, other))
        return bool(ours & theirs) or (is_close and not (ours and theirs))
    if not is_close:
        return False
    alike = _alike_by_names(one, other)
    if alike is not None:
        return alike
    own = _own(one)
    return _share(_tokens(one.quote) - own, _tokens(other.quote) - own, least=0.75)


def _alike_by_names(one: Signal, other: Signal) -> bool | None:
    """Compare two near ones of a kind by the names and numbers in them; None = that does not tell.

    An office in Denver and an office in Lyon are two, however alike their headlines are.
    """
    ours, theirs = _names(one), _names(other)
    is_day = all(s.moment and s.moment.precision == "day" for s in (one, other))
    if one.kind is SignalKind.POST or not (is_day and ours and theirs):
        return None
    shared, least = len(ours & theirs), min(len(ours), len(theirs))
    if not shared:
        return False if one.language == other.language else None
    is_enough = shared == least or shared >= max(2, 0.6 * least)
    return True if is_enough or _are_near(one.moment, other.moment, 1) else None


def _is_same_round(one: Signal, other: Signal, *, is_close: bool) -> bool:
    ours, theirs = (events.amounts(s.quote) or events.amounts(s.words) for s in (one, other))
    if ours & theirs:
        return True
    if ours and theirs:
        return False
    return is_close or _share(_tokens(one.quote), _tokens(other.quote), least=0.6)


def _names(signal: Signal) -> frozenset[str]:
    """Return what stays in every language: names inside the quote, and numbers."""
    inner = re.findall(r"(?<=[\w,:–-] )[A-ZÀ-Ž][\w-]{2,}|\d[\d.,]*", signal.quote)
    common = Counter(word.casefold() for word in inner)
    is_title = len(inner) > 0.6 * len(signal.quote.split())
    return frozenset() if is_title else frozenset(common) - _own(signal)


def _own(signal: Signal) -> frozenset[str]:
    """Return the words of the company's own name, with which its sentences begin."""
    return _tokens(re.split(r" (?:announced|reported|published|wrote) ?", signal.sentence)[0])


def _share(ours: frozenset[str], theirs: frozenset[str], *, least: float) -> bool:
    if not ours or not theirs:
        return False
    return len(ours & theirs) >= least * min(len(ours), len(theirs))


def _are_near(one: Moment | None, other: Moment | None, days: int) -> bool:
    if one is None or other is None:
        return True
    if "year" in {one.precision, other.precision}:
        return one.day.year == other.day.year
    limit = days if one.precision == other.precision == "day" else max(days, 31)
    return abs((one.day - other.day).days) <= limit
