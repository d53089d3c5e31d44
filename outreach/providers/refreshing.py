"""Looking again at the pages that a draft would quote, within a minute of writing (DIS6)."""

from collections.abc import Iterable

from django.utils import timezone

from leadops.web.actions import Copy, SharedRobots, portal_crew
from leadops.web.errors import FetchFailed
from leadops.web.visits import Visit
from scoring import site
from scoring.reading.saved import Raw


def look_again(urls: Iterable[str]) -> dict[str, Copy]:
    """Read pages side by side through the guarded fetcher; what cannot be read is left out.

    Never inside a transaction: it waits for the network, a dead site for many seconds.
    """
    robots = SharedRobots()
    visits = ((url, Visit(robots, max_pages=1).page(url)) for url in dict.fromkeys(urls))
    found = {}
    for url, page in portal_crew().run(visits):
        if isinstance(page, FetchFailed):
            continue
        raw = Raw(page.url, page.body, page.content_type, page.charset)
        read = site.read([raw], name="", today=timezone.localdate())
        if read.pages:
            first = read.pages[0]
            found[url] = Copy(
                page.url, first.title, first.text, page.body, page.content_type, page.fetched_at
            )
    return found
