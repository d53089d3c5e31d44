"""Job boards as pages: the public JSON answers of the common applicant-tracking systems.

Pure. Greenhouse Job Board API, Lever Postings API v0, Ashby Job Postings API, Workable widget,
public v3 and account API, Recruitee Careers Site API and SmartRecruiters Posting API, as their
vendors document them, and schema.org JobPosting. A board is known by its shape, not by its
address; an unknown shape is no job board. What is closed, hidden, internal or no job (a talent
pool) is left out.
"""
# ruff: noqa: E501 - tables of patterns

import datetime as dt
import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from prospects.normalise import titles
from scoring.reading.dates import of_iso
from scoring.reading.pages import SitePage, of_blocks, plain

MAX_JOBS: Final = 2000

# Where a board is linked, and the public address of its answer.
_BOARDS: Final = tuple(
    (re.compile(pattern), address)
    for pattern, address in (
        (
            r"https://(?:job-)?boards(?:\.eu)?\.greenhouse\.io/(?:embed/job_board\?for=)?([\w-]{2,60})",
            "https://boards-api.greenhouse.io/v1/boards/{}/jobs",
        ),
        (r"https://jobs\.lever\.co/([\w-]{2,60})", "https://api.lever.co/v0/postings/{}?mode=json"),
        (
            r"https://jobs\.ashbyhq\.com/([\w.-]{2,60})",
            "https://api.ashbyhq.com/posting-api/job-board/{}",
        ),
        (
            r"https://apply\.workable\.com/([\w-]{2,60})",
            "https://apply.workable.com/api/v1/widget/accounts/{}",
        ),
        (r"https://([\w-]{2,60})\.recruitee\.com", "https://{}.recruitee.com/api/offers/"),
        (
            r"https://(?:careers|jobs)\.smartrecruiters\.com/([\w-]{2,60})",
            "https://api.smartrecruiters.com/v1/companies/{}/postings",
        ),
    )
)


def board_of(url: str) -> str:
    """Return where the public answer of a linked job board is, empty for any other link."""
    for pattern, address in _BOARDS:
        if match := pattern.match(url):
            return address.format(match[1])
    return ""


@dataclass(frozen=True, slots=True)
class Job:
    """One open position. ``closes`` is the last day on which one can apply."""

    title: str
    team: str = ""
    place: str = ""
    day: dt.date | None = None
    is_remote: bool = False
    closes: dt.date | None = None

    @property
    def function(self) -> str:
        """The function that the title names, else the one that the team names, else empty."""
        return titles.function(self.title) or titles.function(self.team)


def open_on(jobs: Sequence[Job], today: dt.date) -> list[Job]:
    """Leave out what had closed or was not published yet on that day."""
    return [
        job
        for job in jobs
        if (job.closes is None or job.closes >= today) and (job.day is None or job.day <= today)
    ]


def read(body: bytes, *, url: str) -> tuple[SitePage, list[Job]] | None:
    """Read a job board into a page of its positions; None where the JSON is something else."""
    try:
        data = json.loads(body.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        return None
    rows = _rows(data)
    if rows is None:
        return None
    jobs = [job for row in rows[:MAX_JOBS] if _is_open(row) and (job := _job(row)).title]
    blocks = [("Open positions", "title")]
    for job in jobs:
        blocks.append((job.title, "h3"))
        blocks.append((", ".join(filter(None, (job.team, job.place))), "p"))
    return of_blocks(blocks, url=url, title="Open positions", kind="jobs"), jobs


def of_data(data: Iterable[Mapping[str, Any]]) -> list[Job]:
    """Read the JobPosting objects among a page's structured data (schema.org)."""
    found = []
    for item in data:
        kinds = item.get("@type")
        if "JobPosting" in (kinds if isinstance(kinds, list) else [kinds]):
            found.append(_posting(item))
    return [job for job in found[:MAX_JOBS] if job.title]


# Which rows are positions

_LISTS: Final = ("jobs", "offers", "content", "results", "postings", "jobPostings", "data")


def _rows(data: Any) -> list[dict[str, Any]] | None:
    """Find the rows of a board; None where there are none of a shape that boards have."""
    if isinstance(data, list):
        return _listed(data)
    if not isinstance(data, dict):
        return None
    if isinstance(data.get("departments"), list) or isinstance(data.get("offices"), list):
        return _of_groups(data)
    for key in _LISTS:
        rows = data.get(key)
        if isinstance(rows, dict):  # one level down: {"data": {"jobs": […]}}
            return _rows(rows)
        if isinstance(rows, list) and all(_is_job(row) for row in rows):
            is_board = bool(rows) or key in {"jobs", "offers"} or "totalFound" in data
            return rows if is_board else None
    return _rows(data["jobBoard"]) if isinstance(data.get("jobBoard"), dict) else None


def _listed(rows: list[Any]) -> list[dict[str, Any]] | None:
    """Read a bare list: Lever's postings, or Lever's groups of them."""
    if not rows or not all(isinstance(row, dict) for row in rows):
        return None
    if all(isinstance(row.get("postings"), list) for row in rows):
        return [
            {**job, "team": row.get("title")}
            for row in rows
            for job in row["postings"]
            if isinstance(job, dict) and _is_job(job)
        ]
    return rows if all(_is_job(row) and _is_linked(row) for row in rows) else None


def _of_groups(data: Mapping[str, Any]) -> list[dict[str, Any]] | None:
    """Flatten Greenhouse's departments, or its offices of departments, each job once."""
    found: dict[Any, dict[str, Any]] = {}
    is_board = False
    for team, job in _grouped(data, "", 0):
        is_board = True
        if isinstance(job, dict) and _is_job(job):
            key = job.get("id") or len(found)
            found.setdefault(key, {**job, "department": job.get("department") or team})
    return list(found.values()) if is_board else None


def _grouped(group: Mapping[str, Any], team: str, depth: int) -> Iterator[tuple[str, Any]]:
    for key in ("offices", "departments", "children"):
        inner = group.get(key)
        for part in inner if isinstance(inner, list) and depth < 5 else ():
            if isinstance(part, dict):
                name = part.get("name")
                team_ = name if key != "offices" and isinstance(name, str) else team
                for job in part["jobs"] if isinstance(part.get("jobs"), list) else ():
                    yield team_, job
                yield from _grouped(part, team_, depth + 1)


def _is_job(row: Any) -> bool:
    return isinstance(row, dict) and any(
        isinstance(row.get(key), str) for key in ("title", "name", "text")
    )


def _is_linked(row: Mapping[str, Any]) -> bool:
    """Say whether a row leads somewhere to apply, as a bare list of anything does not."""
    return any(
        isinstance(row.get(key), str) for key in ("hostedUrl", "applyUrl", "jobUrl", "absolute_url")
    )


_SHUT: Final = frozenset(
    {
        "archived", "cancelled", "canceled", "closed", "confidential", "draft", "expired", "filled",
        "hidden", "inactive", "internal", "not_published", "on_hold", "onhold", "paused", "pending",
        "private", "rejected", "unlisted", "unpublished",
    }
)  # fmt: skip
_POOL: Final = re.compile(
    r"\b(?:talent (?:pool|community|network)|general application|(?:spontaneous|speculative|unsolicited|open) application"
    r"|initiativbewerbung|candidature spontanée|candidatura (?:espont[aá]nea|spontanea)|open sollicitatie"
    r"|future opportunities|don['’]t see (?:a|the|your))\b",
    re.IGNORECASE,
)


def _is_open(row: Mapping[str, Any]) -> bool:
    """Say whether a row is a job that anybody can see and apply for."""
    for key in ("isListed", "listed", "active", "is_published", "published_to_board"):
        if row.get(key) is False:
            return False
    for key in ("isInternal", "is_internal", "internal", "archived", "closed", "confidential"):
        if row.get(key) is True:
            return False
    states = (row.get(key) for key in ("state", "status", "visibility", "jobStatus"))
    if any(isinstance(state, str) and state.lower() in _SHUT for state in states):
        return False
    # Greenhouse: a "prospect post" gathers people and belongs to no job.
    return not ("internal_job_id" in row and row["internal_job_id"] is None)


# What a row says


def _job(row: Mapping[str, Any]) -> Job:
    """Read one position of any of the boards."""
    details = row.get("categories")
    details = details if isinstance(details, dict) else {}
    stamp = next((day for key in _STAMPS if (day := _day(row.get(key)))), None)
    ends = next((day for key in _ENDS if (day := _day(row.get(key)))), None)
    title = plain(html.unescape(_text(row, "title", "text", "name")))
    place = _place(row) or _name(details.get("location"))
    return Job(
        title="" if _POOL.search(title) else title,
        team=_team(row) or _name(details.get("department")) or _name(details.get("team")),
        place=place,
        day=stamp,
        is_remote=_is_remote(row, place),
        closes=ends,
    )


_STAMPS: Final = (
    "first_published", "publishedAt", "publishedDate", "published_on", "published_at", "published",
    "releasedDate", "createdAt", "created_at", "updated_at",
)  # fmt: skip
_ENDS: Final = (
    "application_deadline", "applicationDeadline", "close_at", "closed_at", "closedAt",
    "close_date", "expires_at", "validThrough",
)  # fmt: skip


def _team(row: Mapping[str, Any]) -> str:
    for key in ("department", "departmentName", "departments", "team", "teamName", "function"):
        value = row.get(key)
        value = value[0] if isinstance(value, list) and value else value
        if name := _name(value):
            return name
    return ""


def _place(row: Mapping[str, Any]) -> str:
    for key in ("location", "locationName", "locations"):
        value = row.get(key)
        value = value[0] if isinstance(value, list) and value else value
        if name := _name(value):
            return name
    return ", ".join(filter(None, (_text(row, "city"), _text(row, "country"))))


_REMOTE: Final = re.compile(r"\bremote\b|\bhome ?office\b|\btélétravail\b", re.IGNORECASE)


def _is_remote(row: Mapping[str, Any], place: str) -> bool:
    """Say whether one may work from anywhere: Lever, Ashby and Workable have a word for it."""
    location = row.get("location")
    nested = location if isinstance(location, dict) else {}
    flags = [row.get(key) for key in ("isRemote", "remote", "telecommuting")]
    flags += [nested.get("remote"), nested.get("telecommuting")]
    words = (row.get("workplaceType"), row.get("workplace"), row.get("workplace_type"))
    stated = [word.lower() for word in words if isinstance(word, str)]
    if stated and not any(flag is True for flag in flags):
        return "remote" in stated
    return any(flag is True for flag in flags) or bool(_REMOTE.search(place))


def _posting(item: Mapping[str, Any]) -> Job:
    """Read a schema.org JobPosting."""
    where = item.get("jobLocation")
    where = where[0] if isinstance(where, list) and where else where
    address = where.get("address") if isinstance(where, dict) else None
    if isinstance(address, dict):
        parts = (address.get("addressLocality"), address.get("addressCountry"))
        place = ", ".join(name for part in parts if (name := _name(part)))
    else:
        place = _name(address)
    title = plain(html.unescape(_text(item, "title", "name")))
    return Job(
        title="" if _POOL.search(title) else title,
        team=_name(item.get("occupationalCategory")),
        place=place,
        day=_day(item.get("datePosted")),
        is_remote=item.get("jobLocationType") == "TELECOMMUTE" or bool(_REMOTE.search(place)),
        closes=_day(item.get("validThrough")),
    )


def _text(row: Mapping[str, Any], *keys: str) -> str:
    return next((row[key] for key in keys if isinstance(row.get(key), str)), "")


def _name(value: Any) -> str:
    if isinstance(value, Mapping):
        if isinstance(value.get("city"), str) and value["city"]:
            parts = (value["city"], value.get("country"))
            return ", ".join(plain(part) for part in parts if isinstance(part, str) and part)
        keys = ("name", "label", "location_str", "fullLocation", "country")
        value = next((value[key] for key in keys if isinstance(value.get(key), str)), "")
    return plain(value) if isinstance(value, str) else ""


def _day(stamp: Any) -> dt.date | None:
    """Read an ISO stamp, or milliseconds (Lever) or seconds since 1970; else None."""
    if isinstance(stamp, bool):
        return None
    if isinstance(stamp, int | float):
        seconds = stamp / 1000 if 10_000_000_000 < stamp < 10**15 else stamp
        if not 946_684_800 <= seconds < 4_102_444_800:  # the years 2000 to 2099
            return None
        return dt.datetime.fromtimestamp(seconds, dt.UTC).date()
    moment = of_iso(stamp) if isinstance(stamp, str) else None
    return moment.day if moment else None
