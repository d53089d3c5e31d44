"""Which pages of a company's site are read, in which order, and when it is enough."""

from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from leadops.web.errors import FailureKind, FetchFailed
from leadops.web.visits import Answer, Page, Visit, Want
from prospects.normalise import domains
from scoring.facts import HOMES
from scoring.jobs import boards
from scoring.reading import feeds, pages

MAX_PAGES = 8  # of the site itself
MAX_BYTES = 8 * 1024 * 1024  # of one visit: many are open at once
SHARES = {"imprint": 1, "contact": 1, "about": 1, "careers": 2, "press": 2, "pricing": 1}
_WORDS = {
    **{home: words for home, words in HOMES if home != "home"},
    "pricing": ("pricing", "preise"),
}
_NO_PAGES = (".pdf", ".jpg", ".jpeg", ".png", ".zip", ".mp4", ".doc", ".docx", ".xls", ".xlsx")
_TRY_NEXT = frozenset(
    {
        FailureKind.UNKNOWN_NAME,
        FailureKind.UNREACHABLE,
        FailureKind.CERTIFICATE,
        FailureKind.STATUS,
        FailureKind.URL,
    }
)

Steps = Generator[Want, Answer, "Visited"]


@dataclass(frozen=True, slots=True)
class Visited:
    """What one visit brought home. ``missed`` are sentences about pages that were not read."""

    pages: tuple[Page, ...]
    missed: tuple[str, ...] = ()


def starts(website: str, domain: str) -> list[str]:
    """List where a company's site may begin: as stated, its domain, its www."""
    found = []
    if website.strip():
        stated = website.strip()
        found.append(stated if "://" in stated else f"https://{stated}")
    if domain:
        found += [f"https://{domain}/", f"https://www.{domain}/"]
    unique: dict[str, str] = {}
    for url in found:
        unique.setdefault(url.rstrip("/").lower(), url)
    return list(unique.values())


def visit(way: Visit, urls: Iterable[str]) -> Steps:
    """Read the first page, what it links to that tells most, and the job board, if there is one.

    Fails only where no first page can be read; every other miss is told beside the pages.
    """
    home = yield from _first(way, urls)
    read, missed = [home], []
    for url in chain(worth_reading(home), _board(read)):
        if len(read) > MAX_PAGES or sum(len(page.body) for page in read) >= MAX_BYTES:
            break
        try:
            page = yield from way.page(url)
        except FetchFailed as failure:
            missed.append(failure.sentence)
            if failure.kind in {FailureKind.BUSY, FailureKind.TIMEOUT}:
                break
        else:
            read.append(page)
    return Visited(_different(read), tuple(missed))


def _board(read: Sequence[Page]) -> Iterator[str]:
    """Yield the public answer of the first job board that the pages read so far link to."""
    for page in read:
        if feeds.is_feed(page.body):
            continue
        links = pages.read(page.body, url=page.url, charset=page.charset).links
        board = next((found for link in links if (found := boards.board_of(link.url))), "")
        if board:
            yield board
            return


def _first(way: Visit, urls: Iterable[str]) -> Generator[Want, Answer, Page]:
    """Read the first start that answers; fail with what says most about why none did."""
    failures = []
    for url in urls:
        try:
            page = yield from way.page(url)
        except FetchFailed as failure:
            failures.append(failure)
            if failure.kind not in _TRY_NEXT:
                break
        else:
            return page
    if not failures:
        raise FetchFailed(FailureKind.URL, "no website is known")
    telling = (one for one in failures if one.kind is not FailureKind.UNKNOWN_NAME)
    raise next(telling, failures[0])


def _different(read: Iterable[Page]) -> tuple[Page, ...]:
    """Drop pages that came twice: the same bytes, or the same address after redirects."""
    seen: set[str] = set()
    kept = []
    for page in read:
        if not seen & {page.sha256, page.url}:
            kept.append(page)
        seen |= {page.sha256, page.url}
    return tuple(kept)


def worth_reading(home: Page) -> Iterator[str]:
    """Yield up to seven links of the first page on the same site that tell most about it."""
    yield from islice(_telling_links(home), MAX_PAGES - 1)


def _telling_links(home: Page) -> Iterator[str]:
    if feeds.is_feed(home.body):
        return
    page = pages.read(home.body, url=home.url, charset=home.charset)
    own = domains.registrable(home.url)
    left = dict(SHARES)
    feed_left = 1
    seen = {home.url.rstrip("/")}
    for link in page.links:
        url = link.url.partition("#")[0]
        if url.rstrip("/") in seen or domains.registrable(url) != own:
            continue
        if link.region == "feed":
            is_comments = "comment" in url
            if feed_left and not is_comments:
                feed_left -= 1
                seen.add(url.rstrip("/"))
                yield url
            continue
        home_name = _home_of(url, link.text)
        if home_name and left[home_name]:
            left[home_name] -= 1
            seen.add(url.rstrip("/"))
            yield url


def _home_of(url: str, text: str) -> str:
    path = url.partition("://")[2].partition("/")[2].partition("?")[0].lower()
    if not path or path.endswith(_NO_PAGES) or path.count("/") > 4:
        return ""
    last = path.rstrip("/").rsplit("/", 1)[-1]
    for words_of in (last, text.lower(), path):
        for home, words in _WORDS.items():
            if any(word in words_of for word in words):
                return home
    return ""
