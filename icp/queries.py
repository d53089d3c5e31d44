"""Reads of written profiles: which is live, which waits, what closed deals say of them."""

from __future__ import annotations

import datetime as dt
from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.db.models import Prefetch, QuerySet

from icp.coverage import Coverage, Deal, coverage
from icp.document import Document, parse
from icp.enums import ICPState
from icp.errors import MoveRefused
from icp.matching import Criterion, Disqualifier, Fit, fit, holds
from icp.models import ClosedDeal, ICPProfile, ICPVersion
from leadops.gates.models import Proposal
from leadops.runs.models import StageRun
from leadops.ui.errors import NotFound

GATE = "icp.activate"
OPEN_STATES = (ICPState.DRAFT, ICPState.PROPOSED)
YEAR = dt.timedelta(days=365)


def profiles(workspace: Any) -> QuerySet[ICPProfile]:
    """Return the documents with their versions, newest first, in two queries."""
    versions = ICPVersion.objects.order_by("-number").select_related("created_by")
    rows: QuerySet[ICPProfile] = ICPProfile.objects.filter(workspace=workspace)
    return rows.prefetch_related(Prefetch("versions", queryset=versions)).order_by("name")


def get_profile(workspace: Any, slug: str) -> ICPProfile:
    """Return one document, or refuse with 404."""
    profile = profiles(workspace).filter(slug=slug).first()
    if profile is None:
        raise NotFound
    return profile


def get_version(workspace: Any, slug: str, number: int) -> ICPVersion:
    """Return one version of one document, or refuse with 404."""
    row: ICPVersion | None = (
        ICPVersion.objects.filter(workspace=workspace, profile__slug=slug, number=number)
        .select_related("profile", "created_by", "approval")
        .first()
    )
    if row is None:
        raise NotFound
    return row


def live_versions(workspace: Any) -> QuerySet[ICPVersion]:
    """Return what is live, the latest activated first."""
    rows: QuerySet[ICPVersion] = ICPVersion.objects.filter(workspace=workspace, state=ICPState.LIVE)
    return rows.select_related("profile").order_by("-activated_at")


def live_version(workspace: Any) -> ICPVersion | None:
    """Return the version that new lists are judged by: the one that went live last."""
    return live_versions(workspace).first()


def live_of(profile: ICPProfile) -> ICPVersion | None:
    """Return the live version of one document."""
    row: ICPVersion | None = profile.versions.filter(state=ICPState.LIVE).first()
    return row


def open_of(profile: ICPProfile) -> ICPVersion | None:
    """Return the version of one document that is being written or waits for approval."""
    row: ICPVersion | None = profile.versions.filter(state__in=OPEN_STATES).first()
    return row


def document_of(version: ICPVersion) -> Document:
    """Return what a version says, typed."""
    return parse(version.content)


def fit_of(version: ICPVersion, facts: dict[str, object]) -> Fit:
    """Judge facts by a version: the one call that discovery, scoring and pages share."""
    document = document_of(version)
    return fit(document.criteria, document.disqualifiers, facts)


def unread_industries(workspace: Any, counts: Counter[str]) -> dict[str, Any]:
    """Return the industries of a file that the live ICP can judge neither in nor out.

    Words with their counts, the commonest ten first, how many words there are, and the rows.
    """
    version = live_version(workspace)
    document = document_of(version) if version else Document()
    rows: list[Criterion | Disqualifier] = [*document.criteria, *document.disqualifiers]
    asked = [row for row in rows if row.field == "industry"]
    unread = [
        (word[:80], count)
        for word, count in counts.most_common()
        if any(holds(row, {"industry": word}) is None for row in asked)
    ]
    told = sum(count for _, count in unread)
    return {"words": unread[:10], "count": len(unread), "rows": told} if unread else {}


def proposal_of(version: ICPVersion) -> Proposal | None:
    """Return the last proposal of a version, whatever became of it."""
    row: Proposal | None = (
        Proposal.objects.filter(gate=GATE, subject_id=version.pk)
        .select_related("proposed_by")
        .prefetch_related("decisions__decided_by")
        .order_by("-proposed_at")
        .first()
    )
    return row


def approvers_of(version: ICPVersion) -> list[str]:
    """Return who has approved the waiting text of a version, by name."""
    row = proposal_of(version)
    given = row.decisions.all() if row and row.status == "waiting" else ()
    return sorted(str(one.decided_by) for one in given if one.verdict == "approve")


def waiting_proposals(workspace: Any) -> dict[Any, Proposal]:
    """Return the waiting proposals of this gate by version id, with their decisions."""
    rows = Proposal.objects.filter(workspace=workspace, gate=GATE, status="waiting")
    return {row.subject_id: row for row in rows.prefetch_related("decisions__decided_by")}


@dataclass(frozen=True)
class Line:
    """One document as the list shows it."""

    profile: ICPProfile
    live: ICPVersion | None
    open: ICPVersion | None
    proposal: Proposal | None
    changed_at: dt.datetime

    @property
    def approvals(self) -> str:
        if self.proposal is None:
            return ""
        given = sum(row.verdict == "approve" for row in self.proposal.decisions.all())
        return f"{given} of {len(self.proposal.seats)}"


def lines(workspace: Any) -> list[Line]:
    """Return every document with what is live and what waits, in a fixed number of queries."""
    waiting = waiting_proposals(workspace)
    return [_line(profile, waiting) for profile in profiles(workspace)]


def _line(profile: ICPProfile, waiting: dict[Any, Proposal]) -> Line:
    versions = list(profile.versions.all())
    live = next((row for row in versions if row.state == ICPState.LIVE), None)
    opened = next((row for row in versions if row.state in OPEN_STATES), None)
    return Line(
        profile=profile,
        live=live,
        open=opened,
        proposal=waiting.get(opened.pk) if opened else None,
        changed_at=max((row.updated_at for row in versions), default=profile.created_at),
    )


def was_queued(workspace: Any, key: str) -> bool:
    """Say whether a run under this key was queued, whatever became of it."""
    return bool(StageRun.objects.filter(workspace=workspace, key=key).exists())


def closed_deals(workspace: Any, since: dt.date) -> list[Deal]:
    """Return the deals closed since a day, as the arithmetic takes them."""
    rows = ClosedDeal.objects.filter(workspace=workspace, closed_on__gte=since).order_by("id")
    return [Deal(row.attributes, row.is_won, row.domain or row.account_name) for row in rows]


def coverage_of(version: ICPVersion, today: dt.date) -> Coverage | None:
    """Return how many deals of the last 12 months a version lets in; None without deals (ICP9)."""
    deals = closed_deals(version.workspace, today - YEAR)
    return coverage(document_of(version), deals) if deals else None


def require_live(workspace: Any) -> ICPVersion:
    """Return the live version, or refuse with what to do: criteria come before automation (OP2)."""
    version = live_version(workspace)
    if version is None:
        raise MoveRefused(
            "No ICP is live yet. Write one and let sales lead and marketing lead approve it.",
            next_url="/icp/",
        )
    return version
