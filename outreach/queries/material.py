"""What may be said about a lead: its record, its stored evidence, its reasons to write."""

from collections import defaultdict
from dataclasses import dataclass, field

from django.db.models import F

from leadops.web.models import Snapshot, SnapshotKind
from outreach import claims, transferability, writing
from outreach.freshness import Freshness
from prospects.models import DataPoint, Lead, SourceEvent
from prospects.queries import with_ranges
from scoring.models import Signal
from scoring.queries import foremost

_PAGES = 6
_PAGE_CHARACTERS = 20_000
_OTHERS = 15


@dataclass(frozen=True)
class Material:
    """Everything a draft to one lead may rest on; nothing of any other lead."""

    record: dict[str, str]
    sources: tuple[claims.Source, ...]
    reasons: tuple[writing.Reason, ...]
    offer: str
    link_domains: tuple[str, ...]
    others: tuple[transferability.Subject, ...] = field(default=())

    @property
    def evidence(self) -> list[str]:
        """The texts alone."""
        return [source.text for source in self.sources]


def signals_of(lead: Lead) -> list[Signal]:
    """Return the signals of a lead's company, newest first, with the copies they stand in."""
    return list(
        Signal.objects.filter(account=lead.account)
        .select_related("evidence__snapshot")
        .defer("evidence__snapshot__body", "evidence__snapshot__text")
        .order_by(F("event_on").desc(nulls_last=True), "-found_at")[:20]
    )


def material_of(
    lead: Lead, *, offer: str = "", sender_domain: str = "", fresh: Freshness | None = None
) -> Material:
    """Collect the material of a lead: dated signals first, then pages, then the record.

    What `fresh` found gone from its page is left out; what it saw again counts as of then.
    """
    fresh = fresh or Freshness()
    signals = [one for one in signals_of(lead) if one.evidence.quote not in fresh.gone]
    with_ranges([lead.account])
    company = lead.account.name
    sources = [
        *(_signal_source(one, company, fresh) for one in signals),
        *_data_point_sources(lead),
        *_snapshot_sources(lead, fresh),
        *_record_source(lead),
    ]
    captured = _captured_reasons(lead)
    return Material(
        record=record_of(lead),
        sources=tuple(sources),
        reasons=(*captured, *(_reason(one) for one in foremost(signals))),
        offer=offer,
        link_domains=(sender_domain,) if sender_domain else (),
        others=others_of(lead),
    )


def record_of(lead: Lead) -> dict[str, str]:
    """Return the record's fields by the names that imports use."""
    contact, account = lead.contact, lead.account
    return {
        "full_name": contact.full_name,
        "first_name": contact.first_name,
        "last_name": contact.last_name,
        "title": contact.title,
        "email": contact.email,
        "company_name": account.name,
        "company_domain": account.domain,
        "city": contact.city or account.city,
        "country": contact.country or account.country,
        "industry": account.industry,
        "employees": f"{account.employees or ''}",
    }


def others_of(lead: Lead) -> tuple[transferability.Subject, ...]:
    """Return other companies of the same list with their evidence, for the transferability test."""
    rows = (
        Signal.objects.filter(account__leads__list_id=lead.list_id)
        .exclude(account=lead.account)
        .order_by("account_id", "-found_at")
        .values_list("account_id", "account__name", "evidence__quote")[: _OTHERS * 10]
    )
    quotes: dict[tuple[str, str], list[str]] = defaultdict(list)
    for account_id, name, quote in rows:
        quotes[str(account_id), name].append(quote)
    return tuple(
        transferability.Subject(account_id, name, "\n".join(texts))
        for (account_id, name), texts in list(quotes.items())[:_OTHERS]
    )


def _signal_source(signal: Signal, company: str, fresh: Freshness) -> claims.Source:
    snapshot = signal.evidence.snapshot
    cited, seen_at = fresh.cited(str(snapshot.pk), snapshot.fetched_at)
    return claims.Source(
        id=cited,
        text=signal.evidence.quote,
        fetched_at=seen_at,
        about=company,
        event_on=signal.event_on,
    )


def _data_point_sources(lead: Lead) -> list[claims.Source]:
    rows = DataPoint.objects.filter(account=lead.account, snapshot__isnull=False).exclude(quote="")[
        :40
    ]
    return [
        claims.Source(str(row.snapshot_id), row.quote, row.fetched_at, lead.account.name)
        for row in rows
    ]


def _snapshot_sources(lead: Lead, fresh: Freshness) -> list[claims.Source]:
    """Read the stored pages themselves: an edited sentence may rest on any line of them."""
    if not lead.account.domain:
        return []
    rows = (
        Snapshot.objects.filter(
            about=lead.account.domain, kind__in=[SnapshotKind.PAGE, SnapshotKind.CAPTURED]
        )
        .only("id", "text", "fetched_at", "kind", "url", "title", "about")
        .order_by("-fetched_at")[:_PAGES]
    )
    return [
        claims.Source(
            str(row.pk),
            row.text[:_PAGE_CHARACTERS],
            fresh.cited(str(row.pk), row.fetched_at)[1],
            lead.account.name,
        )
        for row in rows
    ]


def _record_source(lead: Lead) -> list[claims.Source]:
    event = (
        SourceEvent.objects.filter(contact=lead.contact, snapshot__isnull=False)
        .select_related("snapshot")
        .order_by("-at")
        .first()
    )
    if event is None or event.snapshot is None:
        return []
    snapshot = event.snapshot
    return [claims.Source(str(snapshot.pk), snapshot.text, snapshot.fetched_at, lead.account.name)]


def _reason(signal: Signal) -> writing.Reason:
    snapshot = signal.evidence.snapshot
    return writing.Reason(
        quote=signal.sentence
        if signal.sentence in signal.evidence.quote
        else signal.evidence.quote,
        page=writing.page_name(snapshot.url, snapshot.title),
        kind=signal.kind,
        event_on=signal.event_on,
        id=str(snapshot.pk),
    )


def _captured_reasons(lead: Lead) -> list[writing.Reason]:
    """What a person pasted is the best reason: somebody chose it for this lead."""
    if not lead.account.domain:
        return []
    rows = Snapshot.objects.filter(about=lead.account.domain, kind=SnapshotKind.CAPTURED).order_by(
        "-fetched_at"
    )[:3]
    return [
        writing.Reason(
            sentence, _captured_name(row), "post" if row.url else writing.KNOWN, id=str(row.pk)
        )
        for row in rows
        for sentence in (writing.quotable(row.text) if row.url else writing.told(row.text))[:2]
    ]


def _captured_name(snapshot: Snapshot) -> str:
    named = writing.page_name(snapshot.url, snapshot.title)
    return "post" if named == "site" else named
