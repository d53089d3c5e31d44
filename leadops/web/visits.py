"""A visit to one company site: redirects, robots and limits, as one plain sequence of wishes.

A ``Visit`` asks for one thing at a time (where is this name, what does this page answer) and never
touches the network itself: ``crew`` fulfils the wishes of many visits side by side.
"""

import datetime as dt
from collections.abc import Generator
from dataclasses import dataclass

from leadops.web import guard
from leadops.web.errors import FailureKind, FetchFailed
from leadops.web.fetching import MAX_SECONDS, READABLE, Response
from leadops.web.network import Route
from leadops.web.robots import MAX_BYTES, Robots, RobotsStore

MAX_REDIRECTS = 5
MAX_PAGES = 20
REDIRECTS = frozenset({301, 302, 303, 307, 308})


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it was answered. ``url`` is where it was found after redirects."""

    asked: str
    url: str
    content_type: str
    charset: str
    body: bytes
    sha256: str
    fetched_at: dt.datetime


@dataclass(frozen=True, slots=True)
class LookUp:
    """A visit wants to know where a host is."""

    host: str


@dataclass(frozen=True, slots=True)
class Ask:
    """A visit wants one answer from a host that was looked up."""

    target: guard.Target
    route: Route
    seconds: float
    cut_at: int | None = None


Want = LookUp | Ask
Answer = Route | Response


class Visit:
    """One reader's way through one site: at most ``MAX_PAGES`` pages, each name looked up once."""

    def __init__(self, robots: RobotsStore, *, max_pages: int = MAX_PAGES) -> None:
        self.robots = robots
        self.pages_left = min(max_pages, MAX_PAGES)
        self._routes: dict[str, Route] = {}

    def page(self, url: str) -> Generator[Want, Answer, Page]:
        """Read one page: guard, robots and pace hold for every hop of its redirects."""
        if self.pages_left <= 0:
            raise FetchFailed(FailureKind.PAGES_SPENT, "enough pages of this site were read")
        self.pages_left -= 1
        target, answer = yield from self._follow(_parse(url), check_robots=True)
        if answer.status != 200:
            raise FetchFailed(
                FailureKind.STATUS,
                f"{target.host} answered {answer.status} for {target.path[:200]}",
                status=answer.status,
            )
        if answer.content_type not in READABLE:
            kind = answer.content_type[:80] or "no type"
            raise FetchFailed(FailureKind.TYPE, f"{target.host} sent {kind}, which is not read")
        return Page(
            asked=url,
            url=str(target),
            content_type=answer.content_type,
            charset=answer.charset,
            body=answer.body,
            sha256=answer.sha256,
            fetched_at=dt.datetime.now(dt.UTC),
        )

    def _follow(
        self, target: guard.Target, *, check_robots: bool
    ) -> Generator[Want, Answer, tuple[guard.Target, Response]]:
        seconds = MAX_SECONDS
        for _hop in range(MAX_REDIRECTS + 1):
            route = yield from self._route(target.host)
            if check_robots:
                yield from self._obey_robots(target)
            answer = yield Ask(target, route, seconds, None if check_robots else MAX_BYTES)
            assert isinstance(answer, Response)
            if answer.status not in REDIRECTS or "location" not in answer.headers:
                return target, answer
            seconds -= answer.seconds
            if seconds <= 0:
                raise FetchFailed(FailureKind.TIMEOUT, f"{target.host} redirects too slowly")
            target = _join(target, answer.headers["location"])
        raise FetchFailed(FailureKind.REDIRECTS, f"{target.host} redirects without end")

    def _route(self, host: str) -> Generator[Want, Answer, Route]:
        if host not in self._routes:
            route = yield LookUp(host)
            assert isinstance(route, Route)
            self._routes[host] = route
        return self._routes[host]

    def _obey_robots(self, target: guard.Target) -> Generator[Want, Answer, None]:
        robots = self.robots.fresh(target.origin)
        if robots is None:
            robots = yield from self._ask_robots(target)
            self.robots.keep(robots)
        if robots.forbids_all:
            said = f"answered {robots.status}" if robots.status else "could not be read"
            raise FetchFailed(FailureKind.ROBOTS, f"robots.txt of {target.host} {said}")
        if not robots.allows(target):
            raise FetchFailed(
                FailureKind.ROBOTS, f"robots.txt of {target.host} asks us not to read this page"
            )

    def _ask_robots(self, target: guard.Target) -> Generator[Want, Answer, Robots]:
        now = dt.datetime.now(dt.UTC)
        place = guard.Target(target.scheme, target.host, target.port, "/robots.txt")
        try:
            _, answer = yield from self._follow(place, check_robots=False)
        except FetchFailed as failure:
            if failure.kind is FailureKind.REDIRECTS:
                return Robots(target.origin, 404, "", now)
            if failure.kind in {FailureKind.UNREACHABLE, FailureKind.CERTIFICATE, FailureKind.BUSY}:
                raise  # the whole site is away, which says more than its robots.txt
            return Robots(target.origin, 0, "", now)
        body = answer.body.decode("utf-8", "replace").replace("\0", "")
        return Robots(target.origin, answer.status, body, now)


def _parse(url: str) -> guard.Target:
    try:
        return guard.parse(url)
    except guard.RefusedURL as error:
        raise FetchFailed(FailureKind.URL, f"{url[:200]} is not read: {error}") from error


def _join(base: guard.Target, location: str) -> guard.Target:
    try:
        return guard.join(base, location)
    except guard.RefusedURL as error:
        raise FetchFailed(
            FailureKind.URL, f"{base.host} redirects to a place that is not read: {error}"
        ) from error
