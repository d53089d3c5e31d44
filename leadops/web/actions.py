"""Writes of the web layer: stored copies of what was read, and the manners shared by all."""

import datetime as dt
import hashlib
import zlib
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.conf import settings
from django.db import connection, transaction
from django.utils import timezone

from leadops.accounts.models import User
from leadops.web import hostlist
from leadops.web.crew import Crew
from leadops.web.fetching import Fetcher
from leadops.web.models import RobotsCache, Snapshot, SnapshotKind
from leadops.web.robots import Robots

PUBLIC_INTERVAL = 1.0  # seconds between two requests to one host, whoever asks


@dataclass(frozen=True, slots=True)
class Copy:
    """One page on its way into the store."""

    url: str
    title: str
    text: str
    body: bytes
    content_type: str
    fetched_at: dt.datetime

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.body).hexdigest()


@transaction.atomic
def empty_snapshots(*, ids: Collection[UUID]) -> int:
    """Empty copies that say something of a person whose time is over; return how many.

    The row and its hash stay: what was decided on it can still be told from what was not.
    """
    return Snapshot.objects.filter(pk__in=ids).update(
        url="", title="", text="", body=None, about=""
    )


@transaction.atomic
def drop_pages(
    *,
    before: dt.datetime,
    whole: Collection[UUID],
    quoted: Collection[UUID],
    named: Collection[UUID],
) -> int:
    """Remove copies made before then and return how many.

    Those under `whole` (a live claim stands on them) stay as they are. Those under `quoted` (a
    stored fact quotes them) keep their text and lose the bytes received. Of those that emptied rows
    still name, only address and hash stay; the rest is deleted.
    """
    old = Snapshot.objects.filter(fetched_at__lt=before).exclude(pk__in=whole)
    lighter = old.filter(pk__in=quoted, body__isnull=False).update(body=None)
    unused = old.exclude(pk__in=quoted)
    emptied = unused.filter(pk__in=named).exclude(text="").update(text="", title="", body=None)
    _, dropped = unused.exclude(pk__in=named).delete()
    return lighter + emptied + dropped.get(Snapshot._meta.label, 0)


@transaction.atomic
def store_snapshot(
    *,
    workspace: Any,
    kind: str,
    url: str,
    title: str,
    text: str,
    body: bytes,
    content_type: str,
    about: str,
    captured_by: User | None = None,
    fetched_at: dt.datetime | None = None,
) -> Snapshot:
    """Store a copy with its hash; the same bytes of the same address are stored once.

    Copies are never changed: a page that changed becomes a new row beside the old one.
    """
    copy = Copy(url, title, text, body, content_type, fetched_at or timezone.now())
    known = Snapshot.objects.filter(
        workspace=workspace, kind=kind, url=url[:2000], sha256=copy.sha256
    ).first()
    if known:
        return known
    row = _row(workspace, kind, copy, about)
    row.captured_by = captured_by
    row.save()
    return row


@transaction.atomic
def store_pages(*, workspace: Any, about: str, copies: Sequence[Copy]) -> list[Snapshot]:
    """Store the pages of one visit and return their rows in order, known ones included."""
    urls = [copy.url[:2000] for copy in copies]
    known = {
        (row.url, row.sha256): row
        for row in Snapshot.objects.filter(
            workspace=workspace, kind=SnapshotKind.PAGE, url__in=urls
        ).defer("body")
    }
    new: dict[tuple[str, str], Snapshot] = {}
    for copy in copies:
        key = (copy.url[:2000], copy.sha256)
        if key not in known and key not in new:
            new[key] = _row(workspace, SnapshotKind.PAGE, copy, about)
    Snapshot.objects.bulk_create(new.values())
    stored = known | new
    return [stored[copy.url[:2000], copy.sha256] for copy in copies]


def _row(workspace: Any, kind: str, copy: Copy, about: str) -> Snapshot:
    return Snapshot(
        workspace=workspace,
        kind=kind,
        url=copy.url[:2000],
        title=_storable(copy.title)[:300],
        text=_storable(copy.text),
        body=zlib.compress(copy.body),
        content_type=copy.content_type[:80],
        sha256=copy.sha256,
        about=about[:253],
        fetched_at=copy.fetched_at,
    )


def _storable(text: str) -> str:
    """Drop what PostgreSQL cannot hold: NUL and lone surrogates."""
    return text.replace("\0", "").encode("utf-8", "replace").decode()


class SharedPace:
    """The pace of all workers and workspaces, on the database's clock."""

    def turn(self, host: str, interval: float) -> float:
        """Take the host's turn and return 0.0, or return the seconds until one may be free."""
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO web_hostpace AS pace (host, next_at)"
                " VALUES (%s, clock_timestamp() + make_interval(secs => %s))"
                " ON CONFLICT (host) DO UPDATE SET next_at = excluded.next_at"
                " WHERE pace.next_at <= clock_timestamp() RETURNING 1",
                [host, interval],
            )
            if cursor.fetchone():
                return 0.0
            cursor.execute(
                "SELECT extract(epoch FROM next_at - clock_timestamp())"
                " FROM web_hostpace WHERE host = %s",
                [host],
            )
            left = cursor.fetchone()
        return max(0.01, float(left[0])) if left else 0.01

    def hold(self, host: str, seconds: float) -> None:
        """Let nobody ask this host for so long; never shortens a rest that is longer."""
        if seconds <= 0:
            return
        with connection.cursor() as cursor:
            cursor.execute(
                "INSERT INTO web_hostpace AS pace (host, next_at)"
                " VALUES (%s, clock_timestamp() + make_interval(secs => %s))"
                " ON CONFLICT (host) DO UPDATE"
                " SET next_at = greatest(pace.next_at, excluded.next_at)",
                [host, seconds],
            )


class SharedRobots:
    """robots.txt answers of all workers and workspaces."""

    def fresh(self, origin: str) -> Robots | None:
        """Return what is known of a site unless it expired."""
        row = RobotsCache.objects.filter(host=origin).first()
        if row is None:
            return None
        robots = Robots(row.host, row.status, row.body, row.fetched_at)
        return robots if robots.expires_at > timezone.now() else None

    def keep(self, robots: Robots) -> None:
        """Remember a site's answer in place of an older one."""
        RobotsCache.objects.update_or_create(
            host=robots.origin,
            defaults={
                "status": robots.status,
                "body": _storable(robots.body),
                "fetched_at": robots.fetched_at,
            },
        )


def portal_crew() -> Crew:
    """Return the crew that reads company sites for this portal, with the operator's settings."""
    fetcher = Fetcher(
        user_agent=f"leadops/0.1 (+{settings.SITE_URL}/)",
        hosts=hostlist.load(settings.HOSTS_FILE),
    )
    return Crew(
        fetcher,
        SharedPace(),
        interval=PUBLIC_INTERVAL,
        listed_interval=settings.SITE_PACE_SECONDS,
    )
