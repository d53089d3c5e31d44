"""Job boards as pages: the public JSON answers of the common applicant-tracking systems.

Pure. Each board is known by its shape, not by its address; an unknown shape is no job board.
"""

import datetime as dt
import html
import json
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from prospects.normalise import titles
from scoring.dates import of_iso
from scoring.pages import SitePage, of_blocks, plain

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
    """One open position."""

    title: str
    team: str
    place: str
    day: dt.date | None

    @property
    def function(self) -> str:
        return titles.function(self.title)


def read(body: bytes, *, url: str) -> tuple[SitePage, list[Job]] | None:
    """Read a job board into a page of its positions; None where the JSON is something else."""
    try:
        data = json.loads(body)
    except (ValueError, RecursionError):
        return None
    jobs = _jobs(data)
    if jobs is None:
        return None
    blocks = [("Open positions", "title")]
    for job in jobs:
        blocks.append((job.title, "h3"))
        blocks.append((", ".join(filter(None, (job.team, job.place))), "p"))
    return of_blocks(blocks, url=url, title="Open positions", kind="jobs"), jobs


def _jobs(data: Any) -> list[Job] | None:
    if isinstance(data, list):  # Lever
        rows = [row for row in data if isinstance(row, dict)]
        is_lever = bool(rows) and all("text" in row and "hostedUrl" in row for row in rows)
        return [_lever(row) for row in rows[:MAX_JOBS]] if is_lever else None
    if not isinstance(data, dict):
        return None
    listed: list[dict[str, Any]] | None = next(
        (data[key] for key in ("jobs", "offers", "content", "results") if _are_jobs(data.get(key))),
        None,
    )
    if listed is None:
        return None
    jobs = [_job(row) for row in listed[:MAX_JOBS] if row.get("isListed", True) is not False]
    return [job for job in jobs if job.title]


def _are_jobs(rows: Any) -> bool:
    return isinstance(rows, list) and all(
        isinstance(row, dict) and isinstance(row.get("title") or row.get("name"), str)
        for row in rows
    )


def _job(row: Mapping[str, Any]) -> Job:
    """Read one position of Greenhouse, Ashby, Workable, Recruitee or SmartRecruiters."""
    stamp = _text(
        row, "first_published", "publishedAt", "published_on", "published_at", "releasedDate",
        "created_at", "updated_at",
    )  # fmt: skip
    return Job(
        title=plain(html.unescape(_text(row, "title", "name"))),
        team=_name(row.get("department")) or _name(_first(row.get("departments"))),
        place=_name(row.get("location"))
        or ", ".join(filter(None, (_text(row, "city"), _text(row, "country")))),
        day=_day(stamp),
    )


def _lever(row: Mapping[str, Any]) -> Job:
    categories = row.get("categories")
    categories = categories if isinstance(categories, dict) else {}
    created = row.get("createdAt")
    day = None
    if isinstance(created, int) and 0 < created < 4_000_000_000_000:
        day = dt.datetime.fromtimestamp(created / 1000, dt.UTC).date()
    return Job(
        title=plain(html.unescape(str(row["text"]))),
        team=_name(categories.get("team") or categories.get("department")),
        place=_name(categories.get("location")),
        day=day,
    )


def _text(row: Mapping[str, Any], *keys: str) -> str:
    return next((row[key] for key in keys if isinstance(row.get(key), str)), "")


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else None


def _name(value: Any) -> str:
    if isinstance(value, Mapping):
        parts: Iterable[Any] = (value.get(key) for key in ("name", "label", "city", "country"))
        value = next((part for part in parts if isinstance(part, str)), "")
    return plain(value) if isinstance(value, str) else ""


def _day(stamp: str) -> dt.date | None:
    moment = of_iso(stamp)
    return moment.day if moment else None
