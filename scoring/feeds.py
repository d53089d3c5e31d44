"""News feeds as pages: RSS and Atom entries with their dates.

Pure. What readers wrote under a press release (comment feeds) is not the company's news.
"""

import calendar
import datetime as dt
from dataclasses import dataclass
from typing import Any, Final

import feedparser

from scoring.pages import SitePage, of_blocks, plain

MAX_ENTRIES: Final = 50
MAX_SUMMARY: Final = 1200


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated entry of a feed."""

    title: str
    summary: str
    day: dt.date | None


def is_feed(body: bytes) -> bool:
    """Say whether a body looks like RSS, RDF or Atom."""
    head = body[:1000].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    return (
        head.startswith(b"<?xml")
        and any(mark in body[:3000].lower() for mark in (b"<rss", b"<feed", b"<rdf"))
    ) or head.startswith((b"<rss", b"<feed"))


def read(body: bytes, *, url: str) -> tuple[SitePage, list[Entry]]:
    """Read a feed into a page of its titles and summaries, and its entries."""
    parsed = feedparser.parse(body, resolve_relative_uris=False, sanitize_html=False)
    entries = [_entry(item) for item in parsed.entries[:MAX_ENTRIES]]
    entries = [entry for entry in entries if entry.title]
    title = plain(str(parsed.feed.get("title", "")))
    if title.lower().startswith(("comments on", "comments for", "kommentare")):
        entries = []
    blocks = [(title, "title")] if title else []
    for entry in entries:
        blocks.append((entry.title, "h3"))
        if entry.summary:
            blocks.append((entry.summary, "p"))
    return of_blocks(blocks, url=url, title=title, kind="feed"), entries


def _entry(item: Any) -> Entry:
    stamp = item.get("published_parsed") or item.get("updated_parsed")
    day = None
    if stamp:
        try:
            day = dt.datetime.fromtimestamp(calendar.timegm(stamp), dt.UTC).date()
        except (ValueError, OverflowError):
            day = None
    return Entry(
        title=plain(str(item.get("title", "")))[:400],
        summary=plain(str(item.get("summary", ""))[:20_000])[:MAX_SUMMARY],
        day=day,
    )
