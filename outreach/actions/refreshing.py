"""Keeping what a second look at a cited page found (DIS6)."""

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from leadops.web.actions import Copy, store_snapshot
from leadops.web.models import SnapshotKind
from outreach.freshness import Freshness, stands
from outreach.queries.material import signals_of
from prospects.models import Lead


@transaction.atomic
def refresh(*, lead: Lead, pages: Mapping[str, Copy]) -> Freshness:
    """Store the new copies of the pages a lead's signals stand on; say what still stands there.

    A page that could not be read again changes nothing: its stored copy ages as it did.
    """
    seen: dict[str, tuple[str, datetime]] = {}
    gone: set[str] = set()
    for signal in signals_of(lead):
        snapshot, quote = signal.evidence.snapshot, signal.evidence.quote
        copy = pages.get(snapshot.url)
        if copy is None:
            continue
        if not stands(quote, copy.text):
            gone.add(quote)
        elif quote in copy.text:
            seen[str(snapshot.pk)] = (_kept(lead, copy), copy.fetched_at)
    return Freshness(seen, frozenset(gone))


def _kept(lead: Lead, copy: Copy) -> str:
    """Store the copy as seen now and return its id; the same bytes are stored once."""
    row = store_snapshot(
        workspace=lead.workspace,
        kind=SnapshotKind.PAGE,
        url=copy.url,
        title=copy.title,
        text=copy.text,
        body=copy.body,
        content_type=copy.content_type,
        about=lead.account.domain,
        fetched_at=copy.fetched_at,
    )
    return str(row.pk)
