"""Prospect lists, their leads, and what was set aside."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from icp.models import ICPVersion
from icp.queries import live_of
from leadops.gates.models import Proposal
from leadops.ui.errors import NotFound
from prospects.enums import LeadState, ListState
from prospects.models import Lead, ProspectList, Source, SourceEvent
from prospects.queries.ranges import with_ranges

GATE = "prospects.admit"


def list_rows(workspace: Any) -> QuerySet[ProspectList]:
    """Return the lists, newest first, with their source and ICP version."""
    rows: QuerySet[ProspectList] = ProspectList.objects.filter(workspace=workspace)
    return rows.select_related("source", "icp_version__profile", "upload").order_by("-created_at")


def get_list(workspace: Any, list_id: UUID | str) -> ProspectList:
    """Return one list, or refuse with 404."""
    row = list_rows(workspace).filter(pk=list_id).first()
    if row is None:
        raise NotFound
    return row


def judged_before(version: ICPVersion) -> list[ProspectList]:
    """Return the waiting lists that an older version of the document judged."""
    rows = ProspectList.objects.filter(state=ListState.WAITING)
    older = rows.filter(icp_version__profile=version.profile_id).exclude(icp_version=version)
    return list(older.order_by("created_at", "pk"))


def candidates_before(prospect_list: ProspectList, version: ICPVersion, most: int) -> list[Lead]:
    """Return some of a list's candidates that the version has not judged yet."""
    rows = Lead.objects.filter(list=prospect_list, state=LeadState.CANDIDATE)
    rows = rows.exclude(icp_version=version).select_related("account", "contact")
    found = list(rows.order_by("pk")[:most])
    with_ranges(lead.account for lead in found)
    return found


def newer_version(prospect_list: ProspectList) -> ICPVersion | None:
    """Return the live version that a list was not judged by, None where it is up to date."""
    by = prospect_list.icp_version
    live = live_of(by.profile) if by else None
    return live if live and by and live.pk != by.pk else None


def proposal_of(prospect_list: ProspectList) -> Proposal | None:
    """Return the list's last proposal at its gate, with its decisions."""
    return (
        Proposal.objects.filter(gate=GATE, subject_id=prospect_list.pk)
        .prefetch_related("decisions__decided_by")
        .order_by("-proposed_at")
        .first()
    )


def judged_at(prospect_list: ProspectList, proposal: Proposal | None) -> datetime | None:
    """Return when the list's version had judged it: it was put before its gate right after.

    None where the version's verdict never came to the gate.
    """
    if proposal is None or proposal.payload.get("icp_version") != str(prospect_list.icp_version_id):
        return None
    return proposal.proposed_at


def leads_in_order(prospect_list: ProspectList, *, state: str = "") -> QuerySet[Any, UUID]:
    """Return the ids of a list's leads, those that go on first: sorting needs no contact."""
    rows: QuerySet[Lead] = Lead.objects.filter(list=prospect_list)
    if state:
        rows = rows.filter(state=state)
    return rows.order_by("state", "account__name", "pk").values_list("pk", flat=True)


def lead_rows(pks: Iterable[UUID]) -> list[Lead]:
    """Return these leads in their order, with contact and company."""
    wanted = list(pks)
    rows = Lead.objects.filter(pk__in=wanted).select_related("contact", "account").in_bulk()
    return [rows[pk] for pk in wanted if pk in rows]


@dataclass(frozen=True)
class SetAside:
    """Records that make no lead yet, and what they lack."""

    needs_contact: list[SourceEvent]
    needs_address: list[SourceEvent]


def set_aside(prospect_list: ProspectList, most: int = 50) -> SetAside:
    """Return the list's companies without a person and people without an address."""
    events = SourceEvent.objects.filter(upload=prospect_list.upload).select_related(
        "account", "contact"
    )
    return SetAside(
        needs_contact=list(events.filter(contact=None).order_by("row")[:most]),
        needs_address=list(events.filter(contact__email="").order_by("row")[:most]),
    )


def source_rows(workspace: Any) -> QuerySet[Source]:
    """Return the sources with their events, lists and admitted leads counted."""
    rows: QuerySet[Source] = Source.objects.filter(workspace=workspace)
    return rows.annotate(
        event_count=Count("events", distinct=True),
        list_count=Count("lists", distinct=True),
        lead_count=Count(
            "lists__leads", filter=Q(lists__leads__approval__isnull=False), distinct=True
        ),
    ).order_by("name", "-created_at")
