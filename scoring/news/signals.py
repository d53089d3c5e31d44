"""Dated news about a company: what happened, when, where it says so, and one usable sentence.

Pure. News is a headline or paragraph with a date at its side, about the company itself; the same
news on three pages is one signal. Undated news is none, whatever the day on which it was read.
Open positions are one signal for each day on which some were posted, counted by function.
"""
# ruff: noqa: E501 - tables of patterns

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from scoring.enums import SignalKind
from scoring.facts import home_of
from scoring.jobs.boards import Job
from scoring.news import (
    acts,
    appointments,
    deeds,
    event_days,
    event_words,
    events,
    evidence,
    further,
    headlines,
    outsiders,
    posts,
    refused,
    second_look,
    telling,
    vacant,
    whose,
)
from scoring.news import items as news
from scoring.news.events import Verdict
from scoring.news.items import News
from scoring.news.signal import Basis, Signal, news_key, tokens
from scoring.reading import money
from scoring.reading.company import Company
from scoring.reading.feeds import Entry
from scoring.reading.moments import Moment
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

LOOKED_THROUGH: Final = 6  # sentences below a headline
READ_THROUGH: Final = 80  # of them, of which each sentence is read
OPENING: Final = 2  # of them, in which news says what it is about
SHORT: Final = 5  # words of a headline that only names its matter
MAX_LEAD: Final = 240  # signs of an entry that are looked at with its headline
MAX_YEARS: Final = 8  # since what running text tells: before that it is a firm's history


def found(
    pages: Sequence[SitePage],
    feeds: Sequence[tuple[SitePage, Sequence[Entry]]],
    boards: Sequence[tuple[SitePage, Sequence[Job]]],
    company: Company,
    today: dt.date,
    read_on: dt.date | None = None,
) -> Iterator[Signal]:
    """Yield every signal of these pages, also the same news again."""
    tongue = _language(pages)
    for page, entries in feeds:
        yield from _of_news(news.of_feed(page, entries, tongue), company, today)
    for page in pages:
        yield from _of_news(news.of_page(page, read_on), company, today)
        yield from _of_prose(page, company, today)
    yield from vacant.of_site(pages, boards, company, today, read_on)


def _language(pages: Sequence[SitePage]) -> str:
    """Return the language that most pages of a site say they are in; feeds seldom say it."""
    told = Counter(page.language for page in pages if page.language)
    return told.most_common(1)[0][0] if told else ""


# From news to signals


def _of_news(items: Iterable[News], company: Company, today: dt.date) -> Iterator[Signal]:
    latest = today + dt.timedelta(days=1)
    for number, item in enumerate(event_days.newest(items, latest)):
        event = _event(item, company, today)
        told = [event] if event else []
        if number < READ_THROUGH:
            told += _further(item, event, company, today)
        post = None if told else posts.of_news(item, company)
        for signal in (*told, post):
            if signal and (signal.moment is None or signal.moment.day <= latest):
                yield signal


def _further(
    item: News, event: Signal | None, company: Company, today: dt.date
) -> Iterator[Signal]:
    """Yield what the sentences below tell besides, each with its own quote, day and kind."""
    has_told = (event.kind, event.quote) if event else None
    for kind, text in further.told(item, company.name, has_told):
        if whose.is_long_ago(text, item.moment) or refused.is_refused(kind, item, text, company):
            continue
        alone = replace(item, headline=text, paragraphs=())
        signal = _signal(alone, _Told(text, Verdict(kind, words=text)), company, today)
        yield replace(signal, words=text, entry=item.headline, is_further=True)


@dataclass(frozen=True, slots=True)
class _Told:
    """The sentence that reports the event, and how it was judged."""

    text: str
    verdict: Verdict
    is_weighed: bool = False  # by its words, where no sentence tells it


def _event(item: News, company: Company, today: dt.date) -> Signal | None:
    """Judge the headline; where it leaves open whose news it is, the sentences below decide."""
    verdict = events.judge(item.headline, company.name, item.language)
    if headlines.is_nothing(item.headline, item.body) or whose.looks_back(item.headline):
        return None
    is_named = events.names(item.headline, company.name)
    if not is_named and headlines.is_of_customer(item.headline, item.body):
        return None
    if headlines.is_anothers(item.headline, item.body, company.name, item.language):
        return None
    shape = headlines.judge(item.headline, item.body, company.name, item.language)
    told: _Told | None = None
    if shape and not events.is_doubtful(item.headline, company.name):
        told = _by_shape(item, shape, company)
    elif verdict.counts:
        told = _Told(item.headline, verdict)
    elif events.is_doubtful(item.headline, company.name):
        return None
    elif verdict.kind is None or (verdict.whose == "open" and verdict.is_real):
        told = _told_below(item, verdict, company)
    told = told or _weighed(item, verdict, company) or _clause_below(item, verdict)
    if told is None or told.is_weighed or told.verdict.kind in _VAGUE or told.text != item.headline:
        told = _composed(item, verdict, company) or told
    if told is None or told.verdict.kind in {None, SignalKind.POST}:
        return None
    if told.is_weighed and item.moment and item.moment.precision == "year":
        return None  # a year of a firm's history
    told = _looked_at(item, told, company)
    if told is None or _is_out_of_place(item, told, company):
        return None
    if told.verdict.kind is shape is SignalKind.LAUNCH:
        told = replace(told, text=item.headline)  # which says what is new
    if told.text == item.headline and not events.names(item.headline, company.name):
        told = replace(told, text=_by_shape(item, told.verdict.kind, company).text)
    signal = _signal(item, told, company, today)
    is_old = (
        signal.moment
        and item.moment
        and (item.moment.day - signal.moment.day).days > event_days.MAX_AGE
    )
    return None if is_old or whose.is_long_ago(signal.quote, item.moment) else signal


_ONE_WORD: Final = late(r"[A-Za-zÀ-ž]+\W?")


def _looked_at(item: News, told: _Told, company: Company) -> _Told | None:
    """Ask the learned reader whether the whole entry is of the kind that was told."""
    if _ONE_WORD.fullmatch(told.text):
        told = replace(told, text=next(item.sentences(), told.text))  # "Chips" is no quote
    assert told.verdict.kind is not None
    kind = second_look.kind_of(
        told.verdict.kind, item.headline, item.sentences(), told.text, company.name, item.language
    )
    if kind is None or refused.is_refused(kind, item, told.text, company):
        return None
    if outsiders.is_furniture(told.text):
        return None
    return replace(told, verdict=replace(told.verdict, kind=kind))


def _is_out_of_place(item: News, told: _Told, company: Company) -> bool:
    """Say whether a headline without the firm's name is over something that is no event."""
    kind, below = told.verdict.kind, item.body[:MAX_LEAD]
    if kind is None or events.names(item.headline, company.name):
        return False
    if deeds.is_misplaced(kind, below, item.headline):
        return True
    told_first = list(islice(item.sentences(), LOOKED_THROUGH))
    if outsiders.tells(item.headline, told_first, company.name, item.language):
        return True
    lead = f"{item.headline}. {below}"
    if whose.is_neighbours(item.headline, told.text) or whose.is_long_ago(told.text, item.moment):
        return True
    if kind in {SignalKind.EXPANSION, SignalKind.LAYOFFS} and whose.begins_with_another(
        told.text, company.name, item.language
    ):
        return True
    if kind in _PUT_UP and whose.is_for_staff(lead):
        return True
    if kind is SignalKind.HIRING and (
        headlines.is_hired_by_another(item.headline)
        or whose.is_of_club(lead)
        or whose.is_of_kin_or_pets(lead)
    ):
        return True
    if kind in {SignalKind.FUNDING, SignalKind.EXPANSION} and whose.is_given(lead):
        return True
    if kind is SignalKind.LEADERSHIP:
        return whose.has_a_head_of_theirs(told.text)
    if kind is SignalKind.HIRING and told.is_weighed:
        return not deeds.is_for_people(lead, item.language)
    if kind is SignalKind.EXPANSION and headlines.is_built_for_others(below):
        return True
    if kind is SignalKind.TECHNOLOGY and headlines.is_only_moved(lead):
        return True
    if kind is not SignalKind.LAUNCH or told.text != item.headline:
        return False
    return headlines.is_only_shown(item.headline, below, item.language)


_PUT_UP: Final = {SignalKind.LAUNCH, SignalKind.TECHNOLOGY}
_ANNOUNCED = late(
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
        if above.kind is None and event_words.RECENTLY.search(text):
            continue  # told as what went before
        is_kind = verdict.kind is above.kind or {verdict.kind, above.kind} == _INTO_MARKETS
        is_alike = is_kind and _agree(item.headline, text)
        is_told = _ANNOUNCED.search(text) or (is_named and number == 0)
        is_told = is_told or verdict.kind is SignalKind.HIRING
        # A whole act under a headline that leaves it to the text: "New ERP system".
        is_told = is_told or bool(
            number < OPENING and acts.judge(text, company.name, item.language)
        )
        # What the firm says of itself first is what its entry is about.
        is_told = is_told or (number == 0 and events.speaks(text[: verdict.end], company.name))
        if is_alike or (above.kind is None and is_told):
            return _Told(text, verdict)
    return None


# A product that "launches in Germany" is both.
_INTO_MARKETS: Final = {SignalKind.LAUNCH, SignalKind.EXPANSION}


def _is_telling(text: str, kind: SignalKind | None, company: Company) -> bool:
    """Say whether a sentence names the person or the sum that a headline of its kind is about."""
    if kind is SignalKind.LEADERSHIP:
        return bool(telling.person(text, company.name))
    return kind is not SignalKind.FUNDING or money.MONEY.search(text) is not None


def _by_shape(item: News, kind: SignalKind | None, company: Company) -> _Told:
    """Take a short headline for what it heads, and the sentence below it that says more."""
    text = item.headline
    is_short = len(text.split()) <= SHORT and kind is not SignalKind.LAUNCH
    for below in islice(item.sentences() if is_short else (), OPENING):
        is_whole = below[-1:] in ".!" and len(below) <= events.MAX_SENTENCE
        is_matter = _agree(text, below) or _is_of_kind(below, kind, item, company)
        if is_whole and is_matter and _is_telling(below, kind, company):
            text = below
            break
    return _Told(text, Verdict(kind, words=text))


def _is_of_kind(text: str, kind: SignalKind | None, item: News, company: Company) -> bool:
    """Say whether a sentence by itself tells an event of a kind."""
    if kind in {SignalKind.LEADERSHIP, SignalKind.FUNDING}:
        return not events.names(text, company.name)
    year = item.moment.day.year if item.moment else 0
    return kind in {
        events.judge(text, company.name, item.language).kind,
        deeds.judge(text, company.name, item.language, year, item.headline),
    }


def _clause_below(item: News, above: Verdict) -> _Told | None:
    """Find the clause that tells it under a headline that tells nothing."""
    if above.kind is not None and not (above.whose == "open" and above.is_real):
        return None
    found = headlines.told_below(item.headline, item.sentences())
    return _Told(found[1], Verdict(found[0], words=found[1])) if found else None


# What a headline only seems to tell where its own sentences tell something else.
_VAGUE: Final = {SignalKind.LAUNCH, SignalKind.PARTNERSHIP}


def _composed(item: News, above: Verdict, company: Company) -> _Told | None:
    """Put together what the sentences below a headline tell that tells nothing itself."""
    if item.moment is None or above.whose == "other" or not above.is_real:
        return None
    found = deeds.told(
        item.headline, item.sentences(), company.name, item.language, item.moment.day.year
    )
    return _Told(found[1], Verdict(found[0], words=found[1])) if found else None


def _weighed(item: News, above: Verdict, company: Company) -> _Told | None:
    """Weigh the words of an entry that no sentence tells."""
    found = evidence.weigh(
        item.headline, item.body, company.name, item.language, item.page.path, above
    )
    return _Told(found.text, found.verdict, is_weighed=True) if found else None


def _agree(headline: str, text: str) -> bool:
    """Say whether a sentence tells what its headline tells: the same sum, or words in common."""
    ours, theirs = money.amounts(headline), money.amounts(text)
    if ours and theirs:
        return bool(ours & theirs)
    return len(tokens(headline) & tokens(text)) >= 2


# What happens on a day, as a sentence below a headline without a verb says it.
_OF_A_DAY: Final = {SignalKind.EXPANSION, SignalKind.LEADERSHIP}


def _signal(item: News, told: _Told, company: Company, today: dt.date) -> Signal:
    kind = told.verdict.kind
    assert kind is not None
    quote = _evidence(kind, item, told, company)
    if item.is_opened and item.body.startswith(quote):
        quote = f"{item.headline} {quote}"
    moment, basis = event_days.dated(item, told.text, told.verdict.start)
    if basis == "publication" and (not told.is_weighed or kind in _OF_A_DAY):
        moment, basis = _dated_below(item, told, company) or (moment, basis)
    if basis == "publication" and (own := event_days.of(item, told.text, kind, today)):
        moment, basis = own, "event"
    start = appointments.start(quote, item) if kind is SignalKind.LEADERSHIP else None
    if start and moment and start.day <= moment.day:
        moment, basis = start, "event"
    return Signal(
        kind=kind,
        sentence=telling.sentence(
            kind, company.name, quote, f"{item.headline}. {item.body}", moment
        ),
        quote=quote[:1000],
        page=item.page.url,
        event_date=str(moment) if moment else "",
        moment=moment,
        news_key=news_key(kind, item.headline),
        is_from_feed=item.page.kind == "feed",
        basis=basis,
        words=f"{item.headline} {told.text} {quote} {item.body[:300]}",
        language=item.language,
        entry="" if item.is_stated else item.headline,
    )


def _evidence(kind: SignalKind, item: News, told: _Told, company: Company) -> str:
    """Choose the words that prove it: the headline, or the sentence with the sum or the name."""
    if kind is SignalKind.FUNDING and not money.MONEY.search(told.text):
        for text in item.sentences():
            verdict = events.judge(text, company.name, item.language)
            if money.MONEY.search(text) and verdict.kind is kind and verdict.counts:
                return text
    if kind is SignalKind.LEADERSHIP:
        return appointments.evidence(item, told.text, company)
    is_plain = kind not in {SignalKind.FUNDING, SignalKind.LAYOFFS}
    is_headed = is_plain and events.names(item.headline, company.name)
    return item.headline if is_headed else told.text


def _dated_below(item: News, told: _Told, company: Company) -> tuple[Moment, Basis] | None:
    """Date the event by the first sentence below its headline that tells the same with a date."""
    for text in islice(item.sentences(), LOOKED_THROUGH):
        if text == told.text or len(text) > events.MAX_SENTENCE:
            continue
        verdict = events.judge(text, company.name, item.language)
        if verdict.counts and verdict.kind is told.verdict.kind and _agree(item.headline, text):
            moment, basis = event_days.dated(item, text, verdict.start)
            return (moment, basis) if moment and basis == "event" else None
    return None


def _of_prose(page: SitePage, company: Company, today: dt.date) -> Iterator[Signal]:
    """Read what running text says happened on a date of its own: "In May 2021 we raised …"."""
    if home_of(page) in {"careers", "imprint"}:
        return
    for text, moment, order in news.stated(page):
        verdict = events.judge(text, company.name, page.language)
        is_subject = acts.judge(text, company.name, page.language) or events.speaks(
            text if verdict.kind is SignalKind.LEADERSHIP else text[: verdict.end], company.name
        )
        if not verdict.counts or verdict.kind is SignalKind.POST or not is_subject:
            continue
        is_history = today.year - moment.day.year > MAX_YEARS
        if moment.day > today or is_history or not event_days.is_of(text, verdict, order):
            continue
        item = News(text, (), moment, page, order, page.language, is_stated=True)
        yield replace(_signal(item, _Told(text, verdict), company, today), words=text)
