"""What a company's open positions say at once: one signal for those of a page or job board.

Pure. Where a careers page lists none, the sentence that says whom the company looks for tells.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from scoring import events, hiring, telling
from scoring.company import Company
from scoring.dates import Moment
from scoring.enums import SignalKind
from scoring.facts import home_of
from scoring.jobs import Job
from scoring.pages import SitePage
from scoring.signal import Signal, news_key

MAX_WANTED: Final = 600  # signs of a paragraph that says whom a firm looks for


def of_page(
    page: SitePage, company: Company, today: dt.date, read_on: dt.date | None
) -> Iterator[Signal]:
    """Yield what a page says of open positions: those that it lists, else whom it looks for."""
    opened = hiring.of_page(page, read_on, company)
    yield from _listed(page, opened, company, today) if opened else _wanted(page, company)


def of_board(
    page: SitePage, jobs: Sequence[Job], company: Company, today: dt.date
) -> Iterator[Signal]:
    """Yield what a job board says."""
    opened = hiring.of_board(jobs)
    if opened:
        yield from _listed(page, opened, company, today)


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
    page: SitePage, opened: hiring.Opened, company: Company, today: dt.date
) -> Iterator[Signal]:
    """Tell of the open positions of a page at once."""
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
        news_key=news_key(SignalKind.HIRING, " ".join(sorted(job.title for job in jobs))),
        basis="event" if moment else "",
        words="\n".join(job.title for job in jobs),
        is_listing=True,
    )
