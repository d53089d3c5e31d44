"""Which positions a site has open in each function: listed, told in sentences, marked in its data.

Pure. A position counts once, on however many pages it stands. What a page says of whom the firm
looks for counts only where no page says that nothing is open, and not again where a list names it.
"""

import datetime as dt
from collections.abc import Iterator, Sequence
from typing import Final

from scoring.facts import job_functions, openings, wanted
from scoring.facts.fact import Fact
from scoring.facts.job_titles import SEXES
from scoring.facts.marked import items_of, quoted, texts_of
from scoring.jobs import boards
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

MIN_SHARED: Final = 6  # letters that two forms of a trade's word share: "kierowca", "kierowców"
MAX_OPEN: Final = dt.timedelta(days=365)  # of a posting without a last day
_CUT: Final = late(r"[,(|]|\s[–—-]\s")
_WORD: Final = late(r"[^\W\d_]{4,}")
_HAS_POSTING: Final = "JobPosting"


def open_jobs(
    read: Sequence[tuple[SitePage, Company]], today: dt.date | None, *, is_none: bool
) -> Iterator[Fact]:
    """Yield how many positions are open in each function, with the words of the first of each."""
    marked, closed = _marked(read, today)
    found: list[Fact] = []
    known = set(closed)
    for page, company in read:
        listed = [name for name in openings.open_titles(page, company) if _key(name) not in known]
        found += (Fact("open_jobs", name, name, page.url, weight=3) for name in listed)
        known.update(map(_key, listed))
    found += (fact for fact in marked if _key(fact.value) not in known)
    for page, company in read if not is_none else ():
        for name, sentence in wanted.told(page, company, today):
            if not _is_known(name, [*(fact.value for fact in found), *closed]):
                found.append(Fact("open_jobs", name, sentence, page.url, weight=2))
    yield from _counted(found)


def _key(title: str) -> str:
    """Return what is the same of a title on a list and on its own page."""
    return squeezed(_CUT.split(SEXES.sub("", title).strip(), maxsplit=1)[0])


def _is_known(title: str, names: Sequence[str]) -> bool:
    """Say whether a title of a sentence is among others, in whatever case of grammar."""
    words = {word[:MIN_SHARED].casefold() for word in _WORD.findall(title)}
    return any(
        not words.isdisjoint(word[:MIN_SHARED].casefold() for word in _WORD.findall(name))
        or _key(name) == _key(title)
        for name in names
    )


def _counted(found: Sequence[Fact]) -> Iterator[Fact]:
    by_function: dict[str, list[Fact]] = {}
    for fact in found:
        by_function.setdefault(job_functions.function(fact.value), []).append(fact)
    for name in sorted(by_function):
        first, count = by_function[name][0], len(by_function[name])
        yield Fact(
            "open_jobs",
            f"{name}: {count}",
            first.quote,
            first.page,
            is_markup=first.is_markup,
            weight=first.weight,
        )


def _marked(
    read: Sequence[tuple[SitePage, Company]], today: dt.date | None
) -> tuple[list[Fact], set[str]]:
    """Return the positions that the data of pages mark as the firm's, and keys of those over."""
    found: dict[str, Fact] = {}
    closed: set[str] = set()
    for page, company in read:
        for item in page.data if _HAS_POSTING in page.source else ():
            (job, *_) = [*boards.of_data([item]), None]
            if job is None:
                continue
            firms = (texts_of(one.get("name")) for one in items_of(item.get("hiringOrganization")))
            is_ours = all(company.is_own(name) for names in firms for name in names)
            is_over = job.closes is not None and (today is None or job.closes < today)
            is_over |= job.day is not None and today is not None and job.day < today - MAX_OPEN
            if is_over or not is_ours:
                closed.add(_key(job.title))
            elif quote := quoted(job.title, page.source):
                fact = Fact("open_jobs", job.title, quote, page.url, is_markup=True, weight=3)
                found.setdefault(_key(job.title), fact)
    return list(found.values()), closed
