"""Dated news about a company: what happened, when, where it says so, and one usable sentence.

Pure. News is a headline or paragraph with a date at its side, about the company itself; the same
news on three pages is one signal. An undated page gives hiring at most.
"""
# ruff: noqa: E501 - tables of patterns

import datetime as dt
import hashlib
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from scoring import dates
from scoring.company import Company, squeezed
from scoring.dates import Moment, Order
from scoring.enums import SignalKind
from scoring.facts import home_of
from scoring.feeds import Entry
from scoring.jobs import Job
from scoring.pages import Block, SitePage

MAX_HEADLINE: Final = 220
MAX_QUOTE: Final = 400
SAME_NEWS_DAYS: Final = 7


@dataclass(frozen=True, slots=True)
class Signal:
    """One piece of news. ``event_date`` is as exact as the page is; empty = undated."""

    kind: SignalKind
    sentence: str
    quote: str
    page: str
    event_date: str
    moment: Moment | None
    news_key: str
    is_from_feed: bool = False


@dataclass(frozen=True, slots=True)
class _News:
    """A headline with its date and the paragraph below it."""

    headline: str
    body: str
    moment: Moment | None
    page: SitePage


# First match wins: what is rarer and says more stands first.
_KINDS: Final[tuple[tuple[SignalKind, re.Pattern[str]], ...]] = tuple(
    (kind, re.compile(pattern, re.IGNORECASE))
    for kind, pattern in (
        (
            SignalKind.LAYOFFS,
            r"\b(?:lay(?:s|ing)? ?-?off\w*|laid off|job cuts?|cuts? (?:\d[\d,.]*|hundreds of|its) (?:jobs|staff|workforce)"
            r"|reduc\w+ (?:its |our |the )?(?:workforce|headcount|staff)|stellenabbau|licenciement\w*|despidos)\b",
        ),
        (
            SignalKind.FUNDING,
            r"\b(?:series[- ][a-h]\b|seed (?:round|funding|financing)|pre-seed|(?:financing|funding|investment) round"
            r"|(?:rais|secur|clos|complet|receiv|land)\w* [^.]{0,40}(?:funding|financing|investment|(?:€|\$|£|eur|usd)\s?\d)"
            r"|finanzierungsrunde|kapitalerhöhung|levée de fonds|ronda de financiación|new investor|further investor"
            r"|\d\s?(?:million|m|mio|billion|bn)\b[^.]{0,30}\b(?:funding|financing|investment|round))",
        ),
        (
            SignalKind.LEADERSHIP,
            r"\b(?:(?:appoint|nam|hir|promot|welcom)\w*\b[^.]{0,60}\b(?:ceo|cfo|cto|coo|cmo|cro|cpo|ciso|chief [a-z]+ (?:[a-z]+ )?officer"
            r"|president|chair(?:man|woman|person)?|board member\w*|managing director|vice president|vp|head of|general manager)\b"
            r"|new (?:ceo|cfo|cto|coo|cmo|cro|managing director|board members?)\b|steps down|joins? (?:[\w'’-]+ ){0,4}as (?:new )?(?:ceo|cfo|cto|coo|chief|vp|head)"
            r"|(?:neue[rs]?|ernennt|beruft) [^.]{0,40}(?:geschäftsführ\w+|vorstand\w*|ceo|cfo)|nomm(?:e|é)\w* [^.]{0,40}(?:pdg|directeur|directrice))",
        ),
        (
            SignalKind.PARTNERSHIP,
            r"\b(?:partner(?:s|ed|ing)? (?:with|up|to)|partnership|join(?:s|ed)? forces|teams? up|collaborat\w+ with|strategic alliance"
            r"|kooperation|partnerschaft|partenariat|joint (?:venture|[\w&-]+ project)|integrat(?:es|ion) with)\b",
        ),
        (
            SignalKind.LAYOFFS,
            r"\brestructuring\b",
        ),
        (
            SignalKind.LAUNCH,
            r"\b(?:launch(?:es|ed|ing)?|introduc(?:es|ed|ing)|unveil(?:s|ed|ing)?|roll(?:s|ed)? out|releas(?:es|ed)|debuts?|now available"
            r"|industry[- ]first|first[- ]of[- ]its[- ]kind|next generation of|brand introduced|new (?:product|platform|feature|version|service|solution)"
            r"|generally available|goes live|production starts|bringt [^.]{0,40} auf den markt|stellt [^.]{0,40} vor|lance\b|lanza\b)\b",
        ),
        (
            SignalKind.EXPANSION,
            r"\b(?:expan(?:d|ds|ded|ding|sion)|open(?:s|ed|ing)? (?:a |its |our |the )?(?:new |first |second |third )?(?:[\w-]+ ){0,2}(?:office|site|plant|factory|store|facility|hub|branch|location|market)"
            r"|new (?:office|site|plant|factory|facility|location|headquarters|markets?)|enters? (?:the )?[\w ]{0,20}market|surpass\w*|record (?:growth|year|revenue)"
            r"|doubl(?:es|ed)|triples?|eröffnet|expandiert|neuer? (?:standort|niederlassung)|takeover of|acqui(?:res|red|sition)|s'implante|ouvre)\b",
        ),
        (
            SignalKind.TECHNOLOGY,
            r"\b(?:migrat(?:es|ed|ion)\b[^.]{0,40}\bto|switch(?:es|ed) to|(?:select|choos|cho|adopt|deploy)\w* [^.]{0,60}\b(?:platform|crm|erp|cloud|software)\b"
            r"|stellt [^.]{0,40} um auf|new (?:crm|erp|website))",
        ),
    )
)
_MONEY = re.compile(
    r"(?:€|\$|£|EUR|USD|US\$|CHF)\s?\d[\d.,]{0,20}\s?(?:million|billion|mio\.?|bn|[mkb])?\b"
    r"|(?<![\d.,])\d[\d.,]{0,20}\s?(?:million|billion|mio\.?|mrd\.?)\s?(?:euros?|dollars?|pounds?|EUR|USD|€|\$)",
    re.IGNORECASE,
)
_ROUND = re.compile(r"\b(?:pre-?)?series[- ][a-h]\b|\bpre-?seed\b|\bseed\b", re.IGNORECASE)
_HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_NEWS_PAGES: Final = frozenset({"press", "about", "home", "other"})
_STOP: Final = frozenset(
    [
        "the",
        "a",
        "an",
        "of",
        "in",
        "on",
        "for",
        "to",
        "and",
        "with",
        "its",
        "our",
        "by",
        "from",
        "at",
        "as",
        "is",
        "are",
        "der",
        "die",
        "das",
        "und",
        "für",
        "mit",
        "im",
        "successfully",
        "announces",
        "announced",
        "today",
        "new",
    ]
)
_DATELINE: Final = 160
_BARE_MONTH = re.compile(r"(?P<m>0[1-9]|1[0-2])\s?[/.]?\s?(?P<y>(?:19|20)\d\d)")
_GENERIC = re.compile(
    r"^(?:read more|news|press|archive|tags?|share|latest|featured|newsroom|menu|home|media kit"
    r"|announcements|press coverage|press releases?|blog|events?|categories)\b",
    re.IGNORECASE,
)


def site_signals(
    pages: Sequence[SitePage],
    feeds: Sequence[tuple[SitePage, Sequence[Entry]]],
    boards: Sequence[tuple[SitePage, Sequence[Job]]],
    company: Company,
    today: dt.date,
) -> list[Signal]:
    """List what happened, newest first, each piece of news once."""
    found: list[Signal] = []
    for page, entries in feeds:
        found += _of_news(_feed_news(page, entries), company, today)
    for page in pages:
        if home_of(page) in _NEWS_PAGES:
            found += _of_news(_page_news(page), company, today)
        elif home_of(page) == "careers":
            found += _hiring(page, company, today)
    for page, jobs in boards:
        found += _board(page, jobs, company, today)
    return sorted(_once(found), key=_age)


def _age(signal: Signal) -> tuple[int, str]:
    return (-signal.moment.day.toordinal() if signal.moment else 0, signal.news_key)


# Finding news on pages


def _feed_news(page: SitePage, entries: Iterable[Entry]) -> Iterator[_News]:
    for entry in entries:
        moment = Moment(entry.day, "day") if entry.day else None
        yield _News(entry.title, entry.summary, moment, page)


def _page_news(page: SitePage) -> Iterator[_News]:
    """Yield the article that a page is, or the dated headlines that it lists."""
    order = dates.order_of(page.text)
    headings = [place for place, block in enumerate(page.blocks) if block.tag in _HEADINGS]
    listed = list(_listed(page, headings, order))
    if len(listed) >= 2:
        yield from listed
        return
    article = _article(page, order)
    yield from [article] if article else listed


def _listed(page: SitePage, headings: Sequence[int], order: Order) -> Iterator[_News]:
    """Headlines that a short block dates: all from above or all from below."""
    places = [place for place in headings if _is_headline(page.blocks[place])]
    is_above = _dates_lead(page, places, order)
    for place in places:
        below, body = _beside(page, place, order)
        moment = _date_above(page, place, order) if is_above else below
        if moment:
            yield _News(page.blocks[place].text, body, moment, page)


def _dates_lead(page: SitePage, places: Sequence[int], order: Order) -> bool:
    """Say whether this list dates its headlines from above: the last headline tells.

    Every other one stands between two dates, its own and its neighbour's.
    """
    for place in reversed(places):
        if _beside(page, place, order)[0]:
            return False
        if _date_above(page, place, order):
            return True
    return False


def _date_above(page: SitePage, place: int, order: Order) -> Moment | None:
    return _short_date(page.blocks[place - 1], order) if place else None


def _is_headline(block: Block) -> bool:
    return (
        15 <= len(block.text) <= MAX_HEADLINE
        and len(block.text.split()) >= 3
        and block.region not in {"nav", "footer", "aside"}
        and not _GENERIC.match(block.text)
    )


def _beside(page: SitePage, place: int, order: Order) -> tuple[Moment | None, str]:
    """Read the date and the first paragraph between a headline and the next one."""
    body, moment = "", None
    for block in page.blocks[place + 1 : place + 5]:
        if block.tag in _HEADINGS:
            break
        moment = moment or _short_date(block, order)
        if not body and len(block.text) > 40:
            body = block.text
    return moment, body


def _short_date(block: Block, order: Order) -> Moment | None:
    """Read the date of a block that is little more than a date."""
    if len(block.text) > 48:
        return None
    if bare := _BARE_MONTH.fullmatch(block.text):
        return Moment(dt.date(int(bare["y"]), int(bare["m"]), 1), "month")
    found = dates.find(block.text, order)
    if len(found) != 1 or (found[0].moment.precision == "year" and len(block.text) > 30):
        return None
    return found[0].moment


def _article(page: SitePage, order: Order) -> _News | None:
    """Read a page as one dated article: its main heading, its dateline, its first paragraphs."""
    heads = [b for b in page.blocks if b.tag in {"h1", "h2", "h3"} and _is_headline(b)]
    stamp = _published(page)
    if not heads or (home_of(page) != "press" and stamp is None):
        return None
    head = heads[0]
    after = [b for b in page.blocks if b.start > head.start and b.region in {"main", "header"}]
    moment = next((m for b in after[:8] if (m := dates.first(b.text[:_DATELINE], order))), None)
    moment = moment or stamp
    if moment is None:
        return None
    long = [b.text for b in after[:12] if len(b.text) > 60]
    return _News(head.text, _telling(long), moment, page)


def _telling(paragraphs: Sequence[str]) -> str:
    """Return the first paragraph that says what kind of news this is, else the first."""
    telling = (text for text in paragraphs if any(p.search(text) for _, p in _KINDS))
    return next(telling, paragraphs[0] if paragraphs else "")


def _published(page: SitePage) -> Moment | None:
    for item in page.data:
        if str(item.get("@type")) in {"NewsArticle", "BlogPosting", "Article"}:
            moment = dates.of_iso(str(item.get("datePublished", "")))
            if moment:
                return moment
    return None


# From news to signals


def _of_news(news: Iterable[_News], company: Company, today: dt.date) -> Iterator[Signal]:
    for item in news:
        if item.moment and item.moment.day > today + dt.timedelta(days=1):
            continue
        is_own = company.is_named(item.headline) or company.speaks(item.body[:MAX_QUOTE])
        kind = _kind_of(item) if is_own else SignalKind.POST
        if kind is SignalKind.POST and not _is_post(item, is_own=is_own):
            continue
        yield _signal(kind, item, company)


def _is_post(item: _News, *, is_own: bool) -> bool:
    """A post counts with its day and where the company speaks or publishes, not where others do."""
    is_exact = item.moment is not None and item.moment.precision == "day"
    return is_exact and (is_own or item.page.kind == "feed" or "blog" in item.page.path)


def _kind_of(item: _News) -> SignalKind:
    """Classify by the headline, then by the beginning of the paragraph."""
    for text in (item.headline, item.body[:MAX_QUOTE]):
        for kind, pattern in _KINDS:
            if pattern.search(text):
                return kind
    return SignalKind.POST


def _signal(kind: SignalKind, item: _News, company: Company) -> Signal:
    quote = item.headline
    if kind is SignalKind.FUNDING and not _MONEY.search(item.headline):
        quote = _sentence_with(_MONEY, item.body) or quote
    return Signal(
        kind=kind,
        sentence=_sentence(kind, item, quote, company),
        quote=quote[:1000],
        page=item.page.url,
        event_date=str(item.moment) if item.moment else "",
        moment=item.moment,
        news_key=_key(kind, item.headline),
        is_from_feed=item.page.kind == "feed",
    )


def _sentence_with(pattern: re.Pattern[str], text: str) -> str:
    parts = re.split(r"(?<=[a-z)’”][.!?])\s+(?=[A-ZÄÖÜ])", text)
    return next((part for part in parts if pattern.search(part)), "")


_MEANING: Final = {
    SignalKind.FUNDING: "announced new funding",
    SignalKind.LEADERSHIP: "announced a change in its leadership",
    SignalKind.LAUNCH: "announced a launch",
    SignalKind.EXPANSION: "reported growth",
    SignalKind.LAYOFFS: "announced job cuts",
    SignalKind.TECHNOLOGY: "reported a change of its technology",
    SignalKind.PARTNERSHIP: "announced a partnership",
    SignalKind.POST: "published",
}


def _sentence(kind: SignalKind, item: _News, quote: str, company: Company) -> str:
    when = _when(item.moment)
    money = _MONEY.search(quote)
    if kind is SignalKind.FUNDING and money:
        stage = _ROUND.search(item.headline) or _ROUND.search(quote)
        what = f" in its {stage[0]} round" if stage else ""
        return f"{company.name} announced {money[0].strip()} of new funding{what}{when}."
    text = item.headline.rstrip(".")
    return f"{company.name} {_MEANING[kind]}{when}: “{text}”."[:400]


def _when(moment: Moment | None) -> str:
    if moment is None:
        return ""
    return f" {'on' if moment.precision == 'day' else 'in'} {moment.words}"


# Hiring


_POSTED = re.compile(
    r"\b(?:posted|published|veröffentlicht|online seit|publiée? le)\b", re.IGNORECASE
)
_ROLE = re.compile(
    r"\b(?:manager|engineer|developer|architect|designer|analyst|specialist|consultant|representative"
    r"|executive|director|lead|head|scientist|technician|assistant|coordinator|recruiter|officer"
    r"|administrator|associate|intern|ingenieur|entwickler|berater|techniker|mechaniker|sachbearbeiter"
    r"|vertrieb\w*|mitarbeiter|leiter|kaufmann|kauffrau|praktikant|werkstudent|sales|\(m/w/d\)|\(w/m/d\))\b",
    re.IGNORECASE,
)


def _hiring(page: SitePage, company: Company, today: dt.date) -> Iterator[Signal]:
    """A careers page with posts: dated "Posted …" entries, or a stated number of open roles."""
    order = dates.order_of(page.text)
    roles: list[tuple[str, Moment | None]] = []
    last: Block | None = None
    for block in page.blocks:
        if block.tag in _HEADINGS and _ROLE.search(block.text) and len(block.text) < 120:
            last = block
            roles.append((block.text, None))
        elif last and _POSTED.search(block.text[:60]):
            roles[-1] = (last.text, dates.first(block.text, order))
    count = next(
        (
            b.text
            for b in page.blocks
            if re.fullmatch(
                r"\d{1,4}\s(?:open\s)?(?:roles|positions|jobs|vacancies)", b.text, re.IGNORECASE
            )
        ),
        "",
    )
    dated = [moment for _, moment in roles if moment and moment.day <= today]
    if dated or (count and roles):
        newest = max(dated, key=lambda moment: moment.day) if dated else None
        yield _roles_signal([title for title, _ in roles], newest, page, company)


def _board(
    page: SitePage, jobs: Sequence[Job], company: Company, today: dt.date
) -> Iterator[Signal]:
    days = [job.day for job in jobs if job.day and job.day <= today]
    if jobs:
        newest = Moment(max(days), "day") if days else None
        ordered = sorted(jobs, key=lambda job: -(job.day or dt.date.min).toordinal())
        yield _roles_signal([job.title for job in ordered], newest, page, company)


def _roles_signal(
    titles: Sequence[str], moment: Moment | None, page: SitePage, company: Company
) -> Signal:
    shown = list(dict.fromkeys(titles))[:3]
    roles = "1 role" if len(titles) == 1 else f"{len(titles)} roles"
    among = shown[0] if len(shown) == 1 else f"{', '.join(shown[:-1])} and {shown[-1]}"
    what = f": {among}" if len(titles) <= 3 else f", among them {among}"
    newest = f", the newest posted{_when(moment)}" if moment else ""
    return Signal(
        kind=SignalKind.HIRING,
        sentence=f"{company.name} is hiring for {roles}{what}{newest}."[:400],
        quote=titles[0][:1000],
        page=page.url,
        event_date=str(moment) if moment else "",
        moment=moment,
        news_key=_key(SignalKind.HIRING, " ".join(sorted(titles))),
    )


# The same news once


def _tokens(headline: str) -> frozenset[str]:
    words = re.findall(r"[^\W_]{2,}", headline.casefold())
    return frozenset(word for word in words if word not in _STOP)


def _key(kind: SignalKind, headline: str) -> str:
    text = f"{kind.value} {' '.join(sorted(_tokens(headline)))}"
    return hashlib.sha256(text.encode()).hexdigest()


def _once(signals: Sequence[Signal]) -> list[Signal]:
    """Keep one of each piece of news: dated to the day before others, funding by its amount."""
    rank = {"day": 0, "month": 1, "year": 2}
    ordered = sorted(
        enumerate(signals),
        key=lambda pair: (
            rank[pair[1].moment.precision] if pair[1].moment else 3,
            pair[1].is_from_feed,
            pair[0],
        ),
    )
    kept: list[Signal] = []
    for _, signal in ordered:
        if not any(_is_same(signal, other) for other in kept):
            kept.append(signal)
    return kept


def _is_same(one: Signal, other: Signal) -> bool:
    if one.news_key == other.news_key:
        return True
    if one.kind is not other.kind or not _are_near(one.moment, other.moment):
        return False
    if one.kind is SignalKind.FUNDING:
        sums = {squeezed(m[0]) for s in (one, other) for m in [_MONEY.search(s.sentence)] if m}
        if len(sums) == 1:
            return True
    ours, theirs = _tokens(one.quote), _tokens(other.quote)
    return len(ours & theirs) >= 0.6 * min(len(ours), len(theirs)) if ours and theirs else False


def _are_near(one: Moment | None, other: Moment | None) -> bool:
    if one is None or other is None:
        return True
    if "year" in {one.precision, other.precision}:
        return one.day.year == other.day.year
    limit = SAME_NEWS_DAYS if one.precision == other.precision == "day" else 31
    return abs((one.day - other.day).days) <= limit
