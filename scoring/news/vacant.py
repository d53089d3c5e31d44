"""What a company's open positions say: one signal for those posted on one day, whatever the page.

Pure. Where no careers page lists any, the sentence that says whom the company looks for tells.
"""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from scoring.enums import SignalKind
from scoring.facts import home_of
from scoring.jobs.boards import Job
from scoring.news import events, hiring, telling
from scoring.news.signal import Signal, news_key, tokens
from scoring.reading.company import Company
from scoring.reading.moments import Moment
from scoring.reading.pages import SitePage

MAX_WANTED: Final = 600  # signs of a paragraph that says whom a firm looks for
MAX_DAYS: Final = 5  # newest days on which positions were posted that have a signal each
RECENT: Final = 90  # days after which positions are told of together
MAX_COMPARED: Final = 200  # positions that are known by words in common: in more, by the same words
LEAST_SHARED: Final = 0.6
LONGEST: Final = 730  # days: of longer ago is no day of posting


@dataclass(frozen=True, slots=True)
class _Ad:
    job: Job
    page: SitePage


def of_site(
    pages: Sequence[SitePage],
    boards: Sequence[tuple[SitePage, Sequence[Job]]],
    company: Company,
    today: dt.date,
    read_on: dt.date | None,
) -> Iterator[Signal]:
    """Yield what pages and job boards say of open positions: those listed, else who is wanted."""
    found = [(page, hiring.of_page(page, read_on, company)) for page in pages]
    found += [(page, hiring.of_board(jobs)) for page, jobs in boards]
    lists = [
        (replace(opened, jobs=tuple(open_jobs)), page)
        for page, opened in found
        if opened and (open_jobs := hiring.open_on(opened.jobs, today))
    ]
    if lists:
        yield from _listed(lists, company, today)
        return
    for page, opened in found:
        yield from () if opened else _wanted(page, company)


def _wanted(page: SitePage, company: Company) -> Iterator[Signal]:
    """Tell of whom a careers page without a list says that the company is looking for."""
    if home_of(page) != "careers" or hiring.has_none(page):
        return
    for block in page.main:
        for text in events.sentences(block.text) if len(block.text) < MAX_WANTED else ():
            verdict = events.judge(text, company.name, page.language)
            if verdict.counts and verdict.kind is SignalKind.HIRING:
                yield Signal(
                    kind=SignalKind.HIRING,
                    sentence=telling.sentence(verdict.kind, company.name, text, "", None),
                    quote=text[:1000],
                    page=page.url,
                    event_date="",
                    moment=None,
                    news_key=news_key(SignalKind.HIRING, text),
                    words=text,
                    is_listing=True,
                )
                return


def _listed(
    lists: list[tuple[hiring.Opened, SitePage]], company: Company, today: dt.date
) -> Iterator[Signal]:
    """Tell of the open positions of all lists by the days on which they were posted."""
    longest = max(lists, key=lambda one: max(len(one[0].jobs), one[0].stated))
    ads = _once([longest, *(one for one in lists if one is not longest)])
    groups = _by_day(ads, today)
    total = max(longest[0].stated, len(ads))
    for group in groups:
        yield _told(group, total, company)


def _once(lists: Sequence[tuple[hiring.Opened, SitePage]]) -> list[_Ad]:
    """Return each position once, with the earliest day that a page tells of it.

    What only a shorter list has counts where it has a day: without, it may be the same again.
    """
    ads: list[_Ad] = []
    for number, (opened, page) in enumerate(lists):
        known = _Known(ads)
        for job in opened.jobs:
            place = known.place(job.title) if number else None
            if place is None and (job.day or number == 0):
                ads.append(_Ad(job, page))
            elif place is not None and job.day and job.day < (ads[place].job.day or dt.date.max):
                ads[place] = _Ad(replace(ads[place].job, title=job.title, day=job.day), page)
    return ads


class _Known:
    """Positions of the lists before, to be known again by their titles."""

    def __init__(self, ads: Sequence[_Ad]) -> None:
        self._titles = [tokens(ad.job.title) for ad in ads]
        self._same = {title: place for place, title in reversed([*enumerate(self._titles)])}

    def place(self, title: str) -> int | None:
        """Return which position has this title or most of its words; None = none."""
        words = tokens(title)
        if words in self._same or len(self._titles) > MAX_COMPARED:
            return self._same.get(words)
        shares = [_shared(words, other) for other in self._titles]
        most = max(shares, default=0.0)
        return shares.index(most) if most >= LEAST_SHARED else None


def _shared(one: frozenset[str], other: frozenset[str]) -> float:
    """Return the share of the longer title; "Pump fitter, Ulm" is "Pump fitter", which has two."""
    common = one & other
    most = min(len(one), len(other)) if len(common) > 1 else max(len(one), len(other))
    return len(common) / most if most else 0.0


def _by_day(ads: Sequence[_Ad], today: dt.date) -> list[list[_Ad]]:
    """Group positions, newest first: those without a day with the newest, old ones together."""
    earliest = today - dt.timedelta(days=LONGEST)
    ads = [
        replace(ad, job=replace(ad.job, day=None)) if _day_of(ad) < earliest else ad for ad in ads
    ]
    days: dict[dt.date, list[_Ad]] = defaultdict(list)
    for ad in ads:
        if ad.job.day:
            days[ad.job.day].append(ad)
    since = today - dt.timedelta(days=RECENT)
    groups: list[list[_Ad]] = []
    for day in sorted(days, reverse=True):
        is_of_old = len(groups) > MAX_DAYS or (groups and _day_of(groups[-1][0]) < since)
        if is_of_old:
            groups[-1] += days[day]
        else:
            groups.append(days[day])
    bare = [ad for ad in ads if ad.job.day is None]
    return [[*groups[0], *bare], *groups[1:]] if groups else [bare]


def _day_of(ad: _Ad) -> dt.date:
    return ad.job.day or dt.date.min


def _told(group: Sequence[_Ad], total: int, company: Company) -> Signal:
    """Tell of positions at once, by the newest of them; ``total`` are open at the company."""
    newest, day = group[0], group[0].job.day
    listed = [ad.job for ad in group]
    moment = Moment(day, "day") if day else None
    titles = "\n".join(job.title for job in listed)
    is_part = len(listed) < total and all(job.day for job in listed)
    if moment and is_part:
        sentence = hiring.sentence_of_part(company.name, listed, total, moment)
    else:
        sentence = hiring.sentence(company.name, listed, total, moment)
    return Signal(
        kind=SignalKind.HIRING,
        sentence=sentence,
        quote=newest.job.title[:1000],
        page=newest.page.url,
        event_date=str(moment) if moment else "",
        moment=moment,
        news_key=news_key(SignalKind.HIRING, f"posted {day:%Y%m%d}" if day else titles),
        basis="event" if moment else "",
        words=titles,
        is_listing=True,
    )
