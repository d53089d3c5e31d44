"""One lead's whole story: who, may we write, why this score, on what evidence, what happened."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.db.models import Prefetch, QuerySet
from django.urls import reverse

from handoff.models import Handoff
from handoff.policies import may_open as may_open_handoff
from icp.matching import Fit
from inbound.models import Reply
from leadops.accounts.models import Membership
from leadops.accounts.navigation import may_open
from leadops.audit.models import AuditEntry
from leadops.compliance.contactability import Contactability
from leadops.compliance.queries import contactability
from leadops.insights.policies import may_move
from outreach.enums import DraftState
from outreach.models import Claim, Draft, Revision
from outreach.queries.decisions import REASONS
from outreach.queries.review import visible_drafts
from prospects.enums import LEAD_MOVES, LeadState
from prospects.models import DataPoint, Lead, SourceEvent
from scoring.models import Score, ScoringVersion, Signal

EVENTS = 40
# Where a person may take a lead out of the line; both stop what still waits to be sent.
ENDS = {LeadState.NURTURE: "Move to nurture", LeadState.DISQUALIFIED: "Disqualify"}


@dataclass(frozen=True)
class Event:
    """One thing that happened, for the timeline."""

    at: dt.datetime
    text: str
    who: str = ""
    url: str = ""


def may_contact(lead: Lead) -> Contactability:
    """Return whether the person may be written to, and why."""
    return contactability(
        workspace=lead.workspace,
        email=lead.contact.email,
        country=lead.contact.country or lead.account.country,
        basis=lead.list.source.lawful_basis,
        phone=lead.contact.phone,
    )


def fit_of(lead: Lead) -> Fit | None:
    """Return how the lead stands to the version it was found by, as it was last judged."""
    if lead.icp_version is None or not lead.fit:
        return None
    return Fit(**{name: lead.fit[name] for name in Fit.__slots__ if name in lead.fit})


def score_of(lead: Lead) -> Score | None:
    """Return the newest score with its version."""
    row: Score | None = (
        Score.objects.filter(lead=lead)
        .select_related("version")
        .order_by("-version__number")
        .first()
    )
    return row


def placed_by(lead: Lead, score: Score | None) -> ScoringVersion | None:
    """Return the earlier version that put the lead where it stands; None where `score`'s did."""
    if score is None or _placed(lead, score.version):
        return None
    earlier = ScoringVersion.objects.filter(scores__lead=lead)
    return next((one for one in earlier if _placed(lead, one)), None)


def _placed(lead: Lead, version: ScoringVersion) -> bool:
    return lead.why in {version.why_placed(is_above=is_above) for is_above in (True, False)}


def signals_of(lead: Lead) -> QuerySet[Signal]:
    """Return the dated news about the company with quotes and stored pages."""
    rows: QuerySet[Signal] = Signal.objects.filter(account=lead.account)
    return rows.select_related("evidence__snapshot")[:20]


def facts_with_source(lead: Lead) -> QuerySet[DataPoint]:
    """Return single facts with where each came from."""
    rows: QuerySet[DataPoint] = DataPoint.objects.filter(account=lead.account)
    return rows.select_related("snapshot").order_by("field", "-fetched_at")[:40]


def drafts_of(lead: Lead) -> list[Draft]:
    """Return the drafts with their last text, its claims and, `said`, why each is where it is."""
    claims = Prefetch("claims", queryset=Claim.objects.order_by("position"))
    revisions = Revision.objects.defer("wire").order_by("-number").prefetch_related(claims)
    rows: QuerySet[Draft] = Draft.objects.filter(lead=lead)
    whole = rows.prefetch_related(Prefetch("revisions", queryset=revisions))
    drafts = list(whole.order_by("-created_at"))
    for draft in drafts:
        # A rejection leaves its reason's code.
        draft.said = REASONS.get(draft.why, draft.why)  # type: ignore[attr-defined]
    return drafts


def handoffs_of(lead: Lead) -> QuerySet[Handoff]:
    """Return the handoffs, newest first."""
    rows: QuerySet[Handoff] = Handoff.objects.filter(lead=lead)
    return rows.select_related("owner__user").order_by("-created_at")


def openable(lead: Lead, membership: Membership) -> set[UUID]:
    """Return the ids of the lead's drafts and handoffs that the member may open: reps their own."""
    drafts = visible_drafts(membership).filter(lead=lead).values_list("pk", flat=True)
    handoffs = [one.pk for one in handoffs_of(lead) if may_open_handoff(membership, one)]
    return {*drafts, *handoffs}


def replies_of(lead: Lead) -> QuerySet[Reply]:
    """Return what the person wrote, newest first."""
    rows: QuerySet[Reply] = Reply.objects.filter(lead=lead)
    return rows.order_by("-received_at")[:20]


def timeline(lead: Lead) -> list[Event]:
    """Return what happened, newest first: sources, moves, touches, decisions."""
    found = [*_source_events(lead), *_touches(lead), *_logged(lead)]
    return sorted(found, key=lambda event: event.at, reverse=True)[:EVENTS]


def _source_events(lead: Lead) -> list[Event]:
    rows = SourceEvent.objects.filter(contact=lead.contact).select_related("source", "upload")
    return [
        Event(row.at, f"Found in {row.source.name}{_row_words(row)}")
        for row in rows.order_by("-at")[:EVENTS]
    ]


def _row_words(row: SourceEvent) -> str:
    return f", row {row.row} of {row.upload.file_name}" if row.upload and row.row else ""


def _touches(lead: Lead) -> list[Event]:
    return [Event(row.at, row.label) for row in lead.touchpoints.order_by("-at")[:EVENTS]]


def _logged(lead: Lead) -> list[Event]:
    subjects = [lead.pk, *Draft.objects.filter(lead=lead).values_list("pk", flat=True)[:50]]
    rows = AuditEntry.objects.filter(subject_id__in=subjects).order_by("-at")[:EVENTS]
    return [Event(row.at, _event_words(row), row.actor_label) for row in rows]


def _event_words(row: AuditEntry) -> str:
    after: dict[str, Any] = row.details.get("after") or {}
    state = after.get("state")
    words = row.event.partition(".")[2].replace("_", " ").capitalize()
    reason = after.get("reason") or after.get("why") or row.details.get("reason") or ""
    arrow = f": {str(state).replace('_', ' ')}" if state else ""
    return f"{words}{arrow}{f' ({reason})' if reason else ''}"[:300]


@dataclass(frozen=True)
class NextStep:
    """What can be done with a lead now: a page to open, or a form that its app answers."""

    title: str
    url: str
    is_form: bool = False
    value: str = ""


def next_steps(lead: Lead, membership: Membership, opens: set[UUID]) -> list[NextStep]:
    """Return the acts that the lead's state allows; the apps that own them do the work."""
    found: list[NextStep] = []
    mine = [draft for draft in lead.drafts.all() if draft.pk in opens]
    waiting = next((d for d in mine if d.state == DraftState.WAITING), None)
    if waiting:
        url = reverse("outreach:review-draft", args=(waiting.pk,))
        found.append(NextStep("Review its draft", url))
    if any(d.state == DraftState.NEEDS_REASON for d in mine):
        found.append(NextStep("Bring a reason to write", reverse("outreach:reason-list")))
    if may_move(membership, lead):
        moves = LEAD_MOVES[LeadState(lead.state)]
        url = reverse("insights:lead-move", args=(lead.pk,))
        for state, title in ENDS.items():
            if state in moves:
                found.append(NextStep(title, url, is_form=True, value=str(state)))
    return [step for step in found if may_open(step.url, membership.held_roles)]
