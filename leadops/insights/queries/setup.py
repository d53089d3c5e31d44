"""The first days: what an empty real workspace still needs, and what to try in the demo."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from handoff.models import ClockEvent, Ruleset, SLAPolicy
from icp.models import ICPVersion
from leadops.accounts.models import Membership
from leadops.accounts.queries import members
from leadops.compliance.models import Suppression
from leadops.gates.models import Decision, Revocation
from leadops.insights.queries.links import link
from outreach.models import BrandVoice, Draft, Mailbox
from prospects.models import Upload
from scoring.models import ScoringVersion


@dataclass(frozen=True)
class Task:
    """One thing to set up or to try: whose it is, whether it is done, where it is done."""

    title: str
    owner: str
    is_done: bool
    url: str


def checklist(workspace: Any) -> list[Task]:
    """Return the set-up of a workspace in its order; sending waits for the safety ones."""
    places = [
        ("Sender: legal name and postal address", "Administrator", "accounts:workspace"),
        ("A mailbox to send from", "Administrator", "outreach:mailbox-list"),
        (
            "People who must not be written to, if you have a list",
            "Anybody",
            "compliance:suppression",
        ),
        ("ICP: first version live", "Sales lead, marketing lead", "icp:profile-list"),
        ("Two approvers: a sales lead and a marketing lead", "Administrator", "accounts:people"),
        ("Brand voice adopted", "Marketing lead", "outreach:voice"),
        ("Routing rules published", "Sales operations", "handoff:routing"),
        ("SLA targets", "Administrator", "handoff:sla-settings"),
        ("First list uploaded", "Sales operations", "prospects:upload-list"),
        ("Scoring rules adopted", "Sales operations", "scoring:overview"),
        ("First 10 drafts reviewed", "Sales rep", "outreach:review-list"),
    ]
    done = [
        bool(workspace.legal_name and workspace.postal_address),
        Mailbox.objects.exists(),
        Suppression.objects.exists(),
        ICPVersion.objects.filter(state="live").exists(),
        _has_two_approvers(workspace),
        BrandVoice.objects.filter(state="live").exists(),
        Ruleset.objects.filter(state="live").exists(),
        SLAPolicy.objects.exists(),
        Upload.objects.exists(),
        ScoringVersion.objects.filter(state="live").exists(),
        Draft.objects.filter(state__in=["approved", "sent", "rejected"])[:10].count() == 10,
    ]
    return [
        Task(title, owner, is_done, link(route))
        for (title, owner, route), is_done in zip(places, done, strict=True)
    ]


def _has_two_approvers(workspace: Any) -> bool:
    rows = list(members(workspace))
    sales = {row.user_id for row in rows if row.has_role("sales_lead")}
    marketing = {row.user_id for row in rows if row.has_role("marketing_lead")}
    # One person with both roles never fills both seats.
    return bool(sales and marketing and len(sales | marketing) > 1)


def try_this(user: Any, membership: Membership) -> list[Task]:
    """Return real tasks for the roles in the demo, ticked when the server saw them done."""
    wanted: list[tuple[str, str, Callable[[], bool]]] = []
    decided = Decision.objects.filter(decided_by=user)

    def saw(gate: str, verdict: str) -> Callable[[], bool]:
        return decided.filter(proposal__gate=gate, verdict=verdict).exists

    if membership.has_role("rep"):
        wanted += [
            ("Approve a draft", "outreach:review-list", saw("outreach.send", "approve")),
            (
                "Undo an approval while it is held",
                "outreach:review-list",
                Revocation.objects.filter(by=user).exists,
            ),
            ("Reject one with a reason", "outreach:review-list", saw("outreach.send", "reject")),
            (
                "Acknowledge a handoff",
                "handoff:handoff-list",
                saw("handoff.acknowledge", "approve"),
            ),
        ]
    if membership.has_role("sales_lead", "marketing_lead"):
        wanted.append(
            ("Fill your seat on an ICP version", "icp:profile-list", saw("icp.activate", "approve"))
        )
    if membership.has_role("marketing_lead"):
        wanted += [
            ("Adopt the brand voice", "outreach:voice", saw("outreach.voice", "approve")),
            (
                "Approve a first variant",
                "outreach:sequence-list",
                saw("outreach.launch", "approve"),
            ),
        ]
    if membership.has_role("sales_ops"):
        wanted += [
            (
                "Upload a list",
                "prospects:upload-list",
                Upload.objects.filter(uploaded_by=user).exists,
            ),
            ("Spot-check a list", "prospects:spot-check-list", saw("prospects.admit", "approve")),
            ("Adopt scoring rules", "scoring:overview", saw("scoring.adopt", "approve")),
            ("Publish routing rules", "handoff:routing", saw("handoff.rules", "approve")),
        ]
    if membership.has_role("manager"):
        wanted.append(
            (
                "Re-assign a handoff",
                "handoff:sla-dashboard",
                lambda: _reassigned_by(user),
            )
        )
    return [Task(title, "", seen(), link(route)) for title, route, seen in wanted if link(route)]


def _reassigned_by(user: Any) -> bool:
    return bool(ClockEvent.objects.filter(event="reassigned", actor=user).exists())
