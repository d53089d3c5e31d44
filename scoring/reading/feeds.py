"""News feeds as pages: entries of RSS, Atom, JSON Feed and news sitemaps with their dates.

Pure. What readers wrote under a press release (comment feeds) is not the company's news.
"""

import calendar
import datetime as dt
import json
import re
from dataclasses import dataclass
from typing import Any, Final

from scoring.reading.dates import of_iso
from scoring.reading.decoding import decode
from scoring.reading.pages import SitePage, of_blocks, plain

MAX_ENTRIES: Final = 50
MAX_SUMMARY: Final = 1200
MAX_MARKUP: Final = 20_000

_COMMENTS: Final = re.compile(
    r"(?:comments? (?:on|for)|kommentare?|commentaires?|comentarios?|commenti|reacties|comentários"
    r"|komentarze)\b",
    re.IGNORECASE,
)
_NEWS: Final = b"http://www.google.com/schemas/sitemap-news/"


@dataclass(frozen=True, slots=True)
class Entry:
    """One dated entry of a feed. ``link`` is where its page is, empty where the feed has none."""

    title: str
    summary: str
    day: dt.date | None
    link: str = ""


def is_feed(body: bytes) -> bool:
    """Say whether a body looks like RSS, RDF, Atom, JSON Feed or a news sitemap."""
    head = body[:1000].lstrip(b"\xef\xbb\xbf \r\n\t").lower()
    if head.startswith(b"{"):
        return b"jsonfeed.org/version" in head
    marks = (b"<rss", b"<feed", b"<rdf", b"<urlset")
    if head.startswith(b"<?xml"):
        return any(mark in body[:3000].lower() for mark in marks)
    return head.startswith(marks)


def read(body: bytes, *, url: str) -> tuple[SitePage, list[Entry]]:
    """Read a feed into a page of its titles and summaries, and its entries."""
    title, entries = _read(body)
    entries = [entry for entry in entries[:MAX_ENTRIES] if entry.title]
    if _COMMENTS.match(title):
        entries = []
    blocks = [(title, "title")] if title else []
    for entry in entries:
        blocks.append((entry.title, "h3"))
        if entry.summary:
            blocks.append((entry.summary, "p"))
    return of_blocks(blocks, url=url, title=title, kind="feed"), entries


def _read(body: bytes) -> tuple[str, list[Entry]]:
    if body.lstrip(b"\xef\xbb\xbf \r\n\t").startswith(b"{"):
        return _of_json(body)
    if b"<urlset" in body[:3000].lower():
        return "", _of_sitemap(body)
    import feedparser  # a twentieth of the first page, and few pages are feeds

    parsed = feedparser.parse(body, resolve_relative_uris=False, sanitize_html=False)
    title = plain(str(parsed.feed.get("title", "")))
    return title, [_entry(item) for item in parsed.entries[:MAX_ENTRIES]]


def _entry(item: Any) -> Entry:
    stamp = item.get("published_parsed") or item.get("updated_parsed")
    day = None
    if stamp:
        try:
            day = dt.datetime.fromtimestamp(calendar.timegm(stamp), dt.UTC).date()
        except (ValueError, OverflowError):
            day = None
    told = [str(part.get("value", "")) for part in item.get("content", [])[:1]]
    told.append(str(item.get("summary", "")))
    texts = [_summary(text) for text in told if text]
    return Entry(
        title=plain(str(item.get("title", "")))[:400],
        summary=max(texts, key=len, default=""),
        day=day,
        link=str(item.get("link", ""))[:2000],
    )


def _summary(markup: str) -> str:
    return plain(markup[:MAX_MARKUP])[:MAX_SUMMARY]


def _of_json(body: bytes) -> tuple[str, list[Entry]]:
    """Read JSON Feed 1.0 and 1.1 (jsonfeed.org)."""
    try:
        data = json.loads(body.removeprefix(b"\xef\xbb\xbf"))
    except (ValueError, RecursionError):
        return "", []
    items = data.get("items")
    entries = []
    for item in items[:MAX_ENTRIES] if isinstance(items, list) else ():
        if isinstance(item, dict):
            stamp = of_iso(str(item.get("date_published") or item.get("date_modified") or ""))
            told = next(
                (t for k in ("content_text", "content_html", "summary") if (t := item.get(k))), ""
            )
            entries.append(
                Entry(
                    title=plain(str(item.get("title") or ""))[:400],
                    summary=_summary(str(told)),
                    day=stamp.day if stamp else None,
                    link=str(item.get("url") or "")[:2000],
                )
            )
    return plain(str(data.get("title") or "")), entries


_ITEM: Final = re.compile(r"<url>(.{1,20000}?)</url>", re.DOTALL)
_PARTS: Final = {
    name: re.compile(rf"<{name}>\s*(?:<!\[CDATA\[)?([^<\]]{{1,2000}})")
    for name in ("loc", "news:title", "news:publication_date")
}


def _of_sitemap(body: bytes) -> list[Entry]:
    """Read the entries of a news sitemap; other sitemaps have no titles and give nothing."""
    if _NEWS not in body[:3000]:
        return []
    entries = []
    for item in _ITEM.finditer(decode(body)):
        found = {
            name: match[1].strip()
            for name, part in _PARTS.items()
            if (match := part.search(item[1]))
        }
        stamp = of_iso(found.get("news:publication_date", ""))
        title = plain(found.get("news:title", ""))
        entries.append(Entry(title[:400], "", stamp.day if stamp else None, found.get("loc", "")))
        if len(entries) == MAX_ENTRIES:
            break
    return entries
