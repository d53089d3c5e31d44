"""Open positions that a page lists, and what they say together: how many, in which function, where.

Pure. "We are hiring" without a position is nothing; a title counts as a position only on a careers
page and with a mark of a posting beside it: its day, its link, its place or its terms.
"""
# ruff: noqa: E501 - tables of patterns

import datetime as dt
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from scoring.facts import home_of, openings, postings, samples
from scoring.jobs import adverts, placed
from scoring.jobs import boards as jobs
from scoring.jobs.boards import Job, open_on
from scoring.news.news_heads import HEADINGS
from scoring.reading import dates
from scoring.reading.company import Company
from scoring.reading.date_order import order_of
from scoring.reading.moments import Moment, Order
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late

__all__ = ["Opened", "of_board", "of_page", "open_on", "sentence"]

MAX_TITLE: Final = 120
SHOWN: Final = 3  # titles that a sentence names
_COUNT: Final = late(
    r"(?P<count>\d{1,4})\s(?:open\s|current\s|offene\s|postes?\s|vacantes?\s)?(?:roles?|positions?|jobs|vacanc(?:y|ies)|openings?|stellen|ouverts|abiertas|vacatures|posizioni aperte)",
    re.IGNORECASE,
)
_NONE: Final = late(
    r"\b(?:no (?:open|current|vacan|job)\w*|(?:don['’]t|do not) (?:currently )?have any (?:open|vacan)\w*|not (?:currently )?hiring|keine (?:offenen?|freien?) stellen|aucun (?:poste|recrutement)|sin vacantes|no hay vacantes|nessuna posizione|geen vacatures)\b",
    re.IGNORECASE,
)
_ROLE: Final = late(
    r"\b(?:manager|engineer|developer|architect|designer|analyst|specialist|consultant|representative|executive|director|lead|head|scientist|technician|assistant|coordinator|recruiter|officer|administrator|associate|intern|accountant|counsel|writer|operator|driver|nurse"
    r"|ingenieur|entwickler|berater|techniker|mechaniker|sachbearbeiter|vertrieb\w*|mitarbeiter|leiter|kaufmann|kauffrau|praktikant|werkstudent|sales|ingénieure?|développeu(?:r|se)|responsable|chargée? d\w*|commercial\w*|ingenier[oa]|desarrollador\w*|sviluppatore|ontwikkelaar|medewerker|utvecklare|säljare|udvikler)\b|\((?:m|w|f|h)/\w(?:/\w)?\)|\b[mwf]/[mwf]/[dx]\b",
    re.IGNORECASE,
)
_GENDER: Final = late(r"\((?:m|w|f|h|d)/\w(?:/\w)?\)|\b[mwf]/[mwf]/[dx]\b", re.IGNORECASE)
_TERMS: Final = late(
    r"\b(?:full[- ]?time|part[- ]?time|permanent|contract|internship|apply(?: now)?|view (?:job|role|details)|remote|hybrid|on-?site|vollzeit|teilzeit|befristet|jetzt bewerben|unbefristet|cdi|cdd|alternance|temps plein|postuler|jornada completa|tiempo completo|tempo pieno|tempo indeterminato|fulltime|parttime|voltijd|heltid|deltid|pełny etat)\b",
    re.IGNORECASE,
)
MAX_ROW: Final = 160
_APPLY: Final = late(
    r"\b(?:apply(?: now)?|jetzt bewerben|bewerben|postuler|solicitar|candidati|solliciteer|candidatar|ansök|søg|aplikuj)\W*$",
    re.IGNORECASE,
)
_JOB_LINK: Final = late(
    r"(?:greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|recruitee\.com|smartrecruiters\.com|personio\.\w+|teamtailor\.com|join\.com|bamboohr\.com|myworkdayjobs\.com|softgarden\.io)/.+|/(?:jobs?|careers?|karriere|stellen\w*|vacatures?|vacanc(?:y|ies)|positions?|openings?|offres?|emplois?|empleos?|lavora|jobb)/(?!department|location|team|category|#)[\w%-]{4,}",
    re.IGNORECASE,
)
_BOARD_PAGE: Final = late(
    r"greenhouse\.io|lever\.co|ashbyhq\.com|workable\.com|recruitee\.com|smartrecruiters\.com|open positions|current openings|open roles|job openings|offene stellen|stellenangebote|offres d['’]emploi|vacatures",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Opened:
    """Positions of one page. ``stated`` = how many the page says there are, 0 = it does not say."""

    jobs: tuple[Job, ...]
    stated: int = 0


def of_board(listed: Sequence[Job]) -> Opened | None:
    """Return the positions of a job board."""
    return Opened(tuple(listed)) if listed else None


def of_page(
    page: SitePage, read_on: dt.date | None = None, company: Company | None = None
) -> Opened | None:
    """Find the positions that a careers page lists; None where it lists none for certain."""
    found = _by_words(page, read_on)
    known = {job.title for job in found.jobs} if found else set()
    told = openings.open_titles(page, company) if company else ()
    more = [title for title in told if not any(title in one or one in title for one in known)]
    if has_none(page):
        return found
    bare = [job.title for job in found.jobs if job.day is None] if found else []
    days = dict(_dated(page, [*bare, *more], [*known, *told], read_on))
    state = adverts.state(page.main, order_of(page), read_on) if found or more else None
    rows = [
        replace(job, day=job.day or days.get(job.title) or state)
        for job in (found.jobs if found else ())
    ]
    rows += [Job(adverts.without_day(title), day=days[title] or state) for title in more]
    return Opened(tuple(rows), found.stated if found else 0) if rows else None


def has_none(page: SitePage) -> bool:
    """Say whether a page says that nothing is open."""
    return any(_NONE.search(block.text) for block in page.blocks if len(block.text) < 300)


def _dated(
    page: SitePage, chosen: Sequence[str], told: Sequence[str], read_on: dt.date | None
) -> Iterator[tuple[str, dt.date | None]]:
    """Yield titles with the day on which each was posted, if that stands before the next title."""
    order = order_of(page)
    has_end = any(len(b.text) < 60 and adverts.UNTIL.search(b.text) for b in page.blocks)
    said = adverts.by_row(page.source)
    for title in chosen:
        places = (n for n, b in enumerate(page.blocks) if title in b.text and b.region == "main")
        place = next(places, None)
        day = adverts.day(said.get(title, ""), order, read_on)
        for block in page.blocks[place : place + MAX_BESIDE] if place is not None else ():
            if block.start != page.blocks[place or 0].start and any(t in block.text for t in told):
                break
            day = day or _posted_on(block, order, read_on, has_end=has_end)
        yield title, day


def _posted_on(
    block: Block, order: Order, read_on: dt.date | None, *, has_end: bool
) -> dt.date | None:
    """Read the day of a line that says "posted", or that is a day and nothing else."""
    if said := adverts.day(block.text, order, read_on):
        return said
    if has_end or len(block.text) > MAX_ROW:
        return None
    for dated in dates.find(block.text, order, read_on):
        left = block.text[: dated.start] + block.text[dated.end :]
        is_bare = block.tag == "tr" or not re.search(r"[^\W\d_]{3}", left)
        is_last = not block.text[dated.end :].strip(" ).")
        before = block.text[: dated.start]
        is_parted = _PARTED.search(before) is not None or adverts.SINCE.search(before) is not None
        is_past = read_on is None or dated.moment.day <= read_on
        is_day = dated.moment.precision == "day" and is_past
        if is_day and (is_bare or (is_last and is_parted)):
            return dated.moment.day
    return None


MAX_BESIDE: Final = 6
_PARTED: Final = re.compile(r"[–—|·•,(]\s*$")


def _by_words(page: SitePage, read_on: dt.date | None) -> Opened | None:
    marked = [job for job in jobs.of_data(page.data) if job.title in page.text]
    if marked:
        return Opened(tuple(marked))
    if home_of(page) != "careers" and not _BOARD_PAGE.search(f"{page.url} {page.title}"):
        return None
    if samples.is_blind(page):
        return None
    if has_none(page):
        return None
    rows = list(_rows(page, read_on))
    stated = next((int(m["count"]) for b in page.blocks if (m := _COUNT.fullmatch(b.text))), 0)
    certain = tuple(job for job, is_certain in rows if is_certain)
    if certain or (stated and rows):
        return Opened(certain or tuple(job for job, _ in rows), stated)
    return None


def _rows(page: SitePage, read_on: dt.date | None) -> Iterator[tuple[Job, bool]]:
    """Yield every title with whether something beside it marks it as a posting."""
    order = order_of(page)
    linked = {
        link.text: link.url for link in page.links if link.text and _JOB_LINK.search(link.url)
    }
    seen: set[tuple[str, str]] = set()
    clients = placed.of_clients(page.blocks)
    for place, block in enumerate(page.blocks):
        title = _title(block, linked)
        if not title or block.start in clients or postings.is_unit(title):
            continue
        title, below = adverts.without_day(title), _below(page.blocks, place)
        posted = next(
            (b for b in below if adverts.is_dated(b.text) or adverts.POSTED.search(b.text[:60])),
            None,
        )
        posted = block if adverts.is_dated(block.text) else posted
        day = adverts.day(posted.text, order, read_on) if posted else None
        is_marked = bool(
            posted
            or title in linked
            or _GENDER.search(title)
            or any(len(b.text) < 90 and _TERMS.search(b.text) for b in [block, *below[:3]])
        )
        where = next((b.text for b in below[:2] if len(b.text) < 60 and not posted), "")
        key = (title, where if is_marked else "")
        if key not in seen:
            seen.add(key)
            yield (
                Job(title, day=day, is_remote=bool(re.search(r"\bremote\b", where, re.IGNORECASE))),
                is_marked,
            )


def _title(block: Block, linked: dict[str, str]) -> str:
    """Return the position that a block is headed by, empty if none."""
    if block.region in {"nav", "footer", "aside"} or block.tag == "title":
        return ""
    for text in linked:
        is_head = block.text == text or (block.text.startswith(text) and len(block.text) < 200)
        if is_head and _is_role(text):
            return text
    if (
        block.tag in {"li", "tr", "td", "p"}
        and len(block.text) < MAX_ROW
        and _APPLY.search(block.text)
    ):
        role = _ROLE.search(block.text)
        title = block.lines[0] if len(block.lines) > 1 else block.text[: role.end() if role else 0]
        return title if _is_role(title) else ""
    if block.tag in {*HEADINGS, "strong", "td", "li", "dt", "a"} and _is_role(block.text):
        return block.text if block.tag in HEADINGS or _GENDER.search(block.text) else ""
    if _GENDER.search(block.text) and len(block.lines) == 1 and _is_role(block.text):
        return block.text  # only a posting is written so, whatever element holds it
    return ""


def _is_role(text: str) -> bool:
    return (
        4 <= len(text) <= MAX_TITLE
        and not text.endswith((".", "?", "!", ":"))
        and bool(_ROLE.search(text))
    )


def _below(blocks: Sequence[Block], place: int) -> list[Block]:
    found = []
    for block in blocks[place + 1 : place + 6]:
        if block.tag in HEADINGS:
            break
        found.append(block)
    return found


# Said at once

_LABELS: Final = {"": "other functions", "it": "IT", "hr": "HR", "engineering": "engineering"}


def by_function(listed: Sequence[Job]) -> list[tuple[str, int]]:
    """Count the positions by function, most first, what names none last."""
    counts = Counter(job.function for job in listed)
    return sorted(counts.items(), key=lambda pair: (pair[0] == "", -pair[1], pair[0]))


def sentence(name: str, listed: Sequence[Job], stated: int, moment: Moment | None) -> str:
    """Say how many positions are open, in which functions and where, and which is the newest."""
    total = max(len(listed), stated)
    roles = "1 role" if total == 1 else f"{total} roles"
    among = _titles(listed)
    functions = _functions(listed) if total == len(listed) else ""
    what = f": {among}" if total <= SHOWN else f"{functions}, among them {among}"
    where = _places(listed)
    is_all = moment is not None and all(job.day == moment.day for job in listed)
    latest = "posted" if is_all and total == len(listed) else "the newest posted"
    posted = f", {latest} on {moment.words}" if moment else ""
    return f"{name} is hiring for {roles}{what}{where}{posted}."[:400]


def sentence_of_part(name: str, listed: Sequence[Job], total: int, moment: Moment) -> str:
    """Say which of a firm's open positions were posted on one day, or by then."""
    when = "on" if all(job.day == moment.day for job in listed) else "by"
    start = f"{name} is hiring for {total} roles, {len(listed)} of them posted {when}"
    among = ": " if len(listed) <= SHOWN else ", among these "
    return f"{start} {moment.words}{among}{_titles(listed)}."[:400]


def _titles(listed: Sequence[Job]) -> str:
    newest = max(listed, key=lambda job: (job.day or dt.date.min).toordinal())
    shown = list(dict.fromkeys([newest.title, *(job.title for job in listed)]))[:SHOWN]
    return shown[0] if len(shown) == 1 else f"{'; '.join(shown[:-1])} and {shown[-1]}"


def _functions(listed: Sequence[Job]) -> str:
    counted = by_function(listed)
    if [function for function, _ in counted] == [""]:
        return ""
    shown = [
        f"{count} in {_LABELS.get(label, label.replace('_', ' '))}" for label, count in counted[:4]
    ]
    rest = sum(count for _, count in counted[4:])
    if rest:
        shown.append(f"{rest} elsewhere")
    return f" ({', '.join(shown)})"


def _places(listed: Sequence[Job]) -> str:
    counts = Counter(job.place for job in listed if job.place)
    remote = sum(job.is_remote for job in listed)
    shown = [place for place, _ in sorted(counts.items(), key=lambda p: (-p[1], p[0]))[:2]]
    if remote and not any("remote" in place.lower() for place in shown):
        shown.append(f"{remote} remote")
    return f" ({'; '.join(shown)})" if shown and len(listed) > 3 else ""
