"""Storing what a company's site said: copies, facts, signals, and how the visit went."""

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db import transaction

from leadops.web.actions import Copy, store_pages
from leadops.web.models import Snapshot
from prospects.models import Account, DataPoint
from scoring.enums import SITE_SOURCE
from scoring.facts import Fact
from scoring.models import Evidence, Reading
from scoring.models import Signal as SignalRow
from scoring.news.signal import Signal
from scoring.reading.quotes import verbatim

VALID = dt.timedelta(days=90)
BUILT_IN = "built-in engine"


@dataclass(frozen=True, slots=True)
class SiteNews:
    """One visit with its judgement, ready to be stored. `proposed_by` names a model's part."""

    account: Account
    copies: tuple[Copy, ...]
    facts: tuple[Fact, ...]
    signals: tuple[Signal, ...]
    missed: tuple[str, ...]
    read_at: dt.datetime
    by_model: frozenset[str] = frozenset()  # news keys that a model proposed
    model: str = ""


@transaction.atomic
def note_readings(*, workspace: Any, news: Sequence[SiteNews]) -> None:
    """Store what sites said; the same news of the same pages stored again changes nothing.

    A quote that does not stand in its stored copy word for word is not stored.
    """
    _hold_accounts([site.account.pk for site in news])
    for site in news:
        rows = store_pages(workspace=workspace, about=site.account.domain, copies=site.copies)
        by_url = {copy.url: row for copy, row in zip(site.copies, rows, strict=True)}
        _store_facts(workspace, site, by_url)
        _store_signals(workspace, site, by_url)
    _note_visits(workspace, {s.account.pk: (_sentence(s), len(s.copies), s.read_at) for s in news})


def _hold_accounts(account_ids: Sequence[UUID]) -> None:
    """Lock the companies: two lists may read one company's site at the same time."""
    held = Account.objects.select_for_update().filter(pk__in=account_ids).order_by("pk")
    list(held.values_list("pk", flat=True))


def _sentence(site: SiteNews) -> str:
    pages = "1 page" if len(site.copies) == 1 else f"{len(site.copies)} pages"
    facts = "1 fact" if len(site.facts) == 1 else f"{len(site.facts)} facts"
    signals = "1 signal" if len(site.signals) == 1 else f"{len(site.signals)} signals"
    said = f"{pages} read: {facts}, {signals}."
    return f"{said} Not read: {site.missed[0]}." if site.missed else said


@transaction.atomic
def note_failures(*, workspace: Any, failures: Mapping[UUID, str], read_at: dt.datetime) -> None:
    """Note for each account why its site could not be read; older facts stay as they are."""
    sentences = {
        account_id: (f"Site could not be read: {why}.", 0, read_at)
        for account_id, why in failures.items()
    }
    _note_visits(workspace, sentences)


def _note_visits(workspace: Any, visits: Mapping[UUID, tuple[str, int, dt.datetime]]) -> None:
    rows = [
        Reading(
            workspace=workspace,
            account_id=account_id,
            pages=pages,
            outcome=sentence[:300],
            is_ok=pages > 0,
            read_at=read_at,
        )
        for account_id, (sentence, pages, read_at) in visits.items()
    ]
    Reading.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["account"],
        update_fields=["pages", "outcome", "is_ok", "read_at"],
    )


def _store_facts(workspace: Any, site: SiteNews, by_url: Mapping[str, Snapshot]) -> None:
    """A fact said again by the same copy is confirmed, not doubled."""
    known = {
        (point.field, point.value, point.snapshot_id): point
        for point in DataPoint.objects.filter(account=site.account, source_label=SITE_SOURCE)
    }
    new = []
    for fact in site.facts:
        snapshot = by_url[fact.page]
        if fact.field == "country" and fact.is_further:
            continue  # where it works besides; the record says where it is
        if not fact.is_markup and not verbatim(fact.quote, snapshot.text):
            continue
        key = (fact.field, fact.value[:500], snapshot.pk)
        if key in known:
            point = known[key]
            point.fetched_at, point.valid_until = site.read_at, site.read_at + VALID
            point.save(update_fields=["fetched_at", "valid_until"])
        else:
            known[key] = _point(workspace, site, fact, snapshot)
            new.append(known[key])
    DataPoint.objects.bulk_create(new)


def _point(workspace: Any, site: SiteNews, fact: Fact, snapshot: Snapshot) -> DataPoint:
    return DataPoint(
        workspace=workspace,
        account=site.account,
        field=fact.field,
        value=fact.value[:500],
        quote=fact.quote[:1000],
        snapshot=snapshot,
        source_label=SITE_SOURCE,
        fetched_at=site.read_at,
        valid_until=site.read_at + VALID,
    )


def _store_signals(workspace: Any, site: SiteNews, by_url: Mapping[str, Snapshot]) -> None:
    keys = [signal.news_key for signal in site.signals]
    known = set(
        SignalRow.objects.filter(account=site.account, news_key__in=keys).values_list(
            "news_key", flat=True
        )
    )
    evidence, rows = [], []
    for signal in site.signals:
        span = verbatim(signal.quote, by_url[signal.page].text)
        if signal.news_key in known or span is None:
            continue
        known.add(signal.news_key)
        snapshot = by_url[signal.page]
        piece = Evidence(
            workspace=workspace,
            snapshot=snapshot,
            quote=snapshot.text[span.start : span.end],
            start=span.start,
            end=span.end,
        )
        evidence.append(piece)
        rows.append(_signal(workspace, site, signal, piece))
    Evidence.objects.bulk_create(evidence)
    SignalRow.objects.bulk_create(rows)


def _signal(workspace: Any, site: SiteNews, signal: Signal, evidence: Evidence) -> SignalRow:
    is_exact = signal.moment is not None and signal.moment.precision == "day"
    return SignalRow(
        workspace=workspace,
        account=site.account,
        kind=signal.kind,
        sentence=signal.sentence[:400],
        evidence=evidence,
        event_on=signal.moment.day if signal.moment and is_exact else None,
        found_at=site.read_at,
        news_key=signal.news_key,
        proposed_by=site.model[:120] if signal.news_key in site.by_model else BUILT_IN,
    )
