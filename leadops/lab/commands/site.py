"""`lab site`: what a company's site says, from a folder of saved files or live."""

import datetime as dt
import time
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from django.utils import timezone

from leadops.web.alone import lone_crew
from leadops.web.errors import FetchFailed
from leadops.web.robots import MemoryRobots
from leadops.web.visits import Visit
from prospects.normalise import domains
from scoring import site
from scoring.contact import entities
from scoring.facts import Fact
from scoring.news.signal import Signal
from scoring.providers import sites
from scoring.reading import saved
from scoring.reading.pages import SitePage
from scoring.reading.saved import Raw
from scoring.site import Summary

MAX_NAMED = 20_000  # entities of one folder
MAX_OF_LABEL = 200  # entities of one label on one page


def add_arguments(parser: ArgumentParser) -> None:
    """Name the places and the company."""
    parser.add_argument(
        "places", nargs="+", metavar="DIR|URL", help="saved HTML, feeds, job boards; or a live site"
    )
    parser.add_argument("--company", required=True, metavar="NAME", help="whose site it is")
    parser.add_argument("--domain", default="", help="its own domain, if its pages do not tell")
    parser.add_argument(
        "--saved-on",
        type=_day,
        metavar="YYYY-MM-DD",
        help="the day on which the files were saved: what “3 days ago” in them refers to",
    )


def run(options: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Judge each place: an object for each broken file or failure, then one for the place.

    ``file`` names the place where several are asked for. A place that is neither folder nor URL is
    a failure of its own; a company without a name is wrong usage: ValueError with the sentence.
    """
    name = " ".join(options["company"].split())
    if not name:
        raise ValueError("--company is the name of the company, such as --company Acme.")
    domain = domains.registrable(options.get("domain") or "") or (options.get("domain") or "")
    places = options["places"]
    for place in places:
        for answer in _judged(place, name, domain, options.get("saved_on")):
            yield _told_apart(answer, place) if len(places) > 1 else answer


def _told_apart(answer: dict[str, Any], place: str) -> dict[str, Any]:
    """Put the place first, before the name of a file inside it."""
    inside = answer.pop("file", place)
    return {"file": inside if inside == place else f"{place}/{inside}", **answer}


def _judged(
    place: str, name: str, domain: str, saved_on: dt.date | None
) -> Iterator[dict[str, Any]]:
    if "://" in place:
        yield from _live(place, name, domain)
    elif Path(place).is_dir():
        yield from _folder(place, name, domain, saved_on)
    else:
        yield {
            "file": place,
            "error": "This is no folder, and no address that begins with https://.",
        }


def _day(text: str) -> dt.date:
    return dt.date.fromisoformat(text)


def _folder(
    place: str, name: str, domain: str, saved_on: dt.date | None
) -> Iterator[dict[str, Any]]:
    """Judge saved files; ``page`` is the file's path inside the folder."""
    start = time.monotonic()
    broken: list[dict[str, Any]] = []
    names: dict[str, str] = {}
    named: list[dict[str, str]] = []

    def raws() -> Iterator[Raw]:
        for file in saved.files(Path(place), domain):
            if file.raw is None:
                broken.append({"file": file.name, "error": file.error})
            else:
                names[file.raw.url] = file.name
                yield file.raw

    read = site.summary(
        raws(),
        name=name,
        domain=domain,
        today=timezone.localdate(),
        read_on=saved_on,
        also=lambda page: named.extend(_named(page, name, names[page.url])),
    )
    yield from broken
    yield {**_answer(read, names, time.monotonic() - start), "entities": named[:MAX_NAMED]}


def _named(page: SitePage, name: str, file: str) -> Iterator[dict[str, str]]:
    """Yield what a page names, each once: {"label", "field", "value", "page"}."""
    if page.kind != "html":
        return
    seen: dict[str, set[str]] = {}
    for label, text, _, _ in entities.entities(page, name):
        known = seen.setdefault(label, set())
        value = " ".join(text.split())
        if value.casefold() not in known and len(known) < MAX_OF_LABEL:
            known.add(value.casefold())
            yield {"label": label, "field": entities.FIELDS[label], "value": value, "page": file}


def _live(place: str, name: str, domain: str) -> Iterator[dict[str, Any]]:
    """Read a live site as the portal does: guard, robots, pace and limits hold."""
    start = time.monotonic()
    try:
        visited = lone_crew().read(sites.visit(Visit(MemoryRobots()), [place]))
    except FetchFailed as failure:
        yield {"file": place, "error": f"The site could not be read: {failure.sentence}."}
        return
    today = timezone.localdate()
    raws = [Raw(page.url, page.body, page.content_type, page.charset) for page in visited.pages]
    own = domain or domains.registrable(place)
    read = site.summary(raws, name=name, domain=own, today=today, read_on=today)
    answer = _answer(read, {}, time.monotonic() - start)
    yield {**answer, "missed": [f"{sentence}." for sentence in visited.missed]}


def _answer(read: Summary, names: Mapping[str, str], seconds: float) -> dict[str, Any]:
    return {
        "facts": [_fact(fact, names) for fact in read.facts],
        "signals": [_signal(signal, names) for signal in read.signals],
        "unknown": list(read.unknown),
        "pages": read.pages,
        "seconds": round(seconds, 3),
    }


def _fact(fact: Fact, names: Mapping[str, str]) -> dict[str, Any]:
    return {
        "field": fact.field,
        "value": fact.value,
        "quote": fact.quote,
        "page": names.get(fact.page, fact.page),
    }


def _signal(signal: Signal, names: Mapping[str, str]) -> dict[str, Any]:
    """Show a signal; whether it is transferable needs other companies' signals: null here."""
    return {
        "kind": signal.kind.value,
        "sentence": signal.sentence,
        "quote": signal.quote,
        "page": names.get(signal.page, signal.page),
        "event_date": signal.event_date or None,
        "date_of": signal.basis or None,
        "transferable": None,
    }
