"""What an empty real workspace still needs before its first messages, step by step."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from handoff.models import Ruleset, SLAPolicy
from icp.models import ICPVersion
from leadops.accounts.queries import is_founder, members
from leadops.compliance.models import Suppression
from outreach.models import BrandVoice, Draft, Mailbox
from outreach.queries.sends import can_send
from prospects.models import Upload
from scoring.models import ScoringVersion

SENDER = "Sender: legal name and postal address"
MAILBOX = "A mailbox to send from"
ICP = "ICP: first version live"
APPROVERS = "Two approvers: a sales lead and a marketing lead"
APPROVER_ALONE = (
    "An approver: a sales lead, who looks twice, 12 hours apart, while nobody else works here"
)
VOICE = "Brand voice adopted"
# Without these nothing can be sent, whoever approves: other parts of the portal refuse.
SAFETY = frozenset({SENDER, MAILBOX, ICP, APPROVERS, APPROVER_ALONE, VOICE})


@dataclass(frozen=True)
class Task:
    """One thing to set up or to try: whose it is, whether it is done, where it is done.

    Sending stays Blocked while a safety one is open.
    """

    title: str
    owner: str
    is_done: bool
    url: str
    is_safety: bool = False


def checklist(workspace: Any) -> list[Task]:
    """Return the set-up of a workspace in its order; sending waits for the safety ones."""
    is_alone = is_founder(workspace)
    places = [
        (SENDER, "Administrator", "accounts:workspace"),
        (MAILBOX, "Administrator", "outreach:mailbox-list"),
        (
            "People who must not be written to, if you have a list",
            "Anybody",
            "compliance:suppression",
        ),
        (ICP, "Sales lead, marketing lead", "icp:profile-list"),
        (APPROVER_ALONE if is_alone else APPROVERS, "Administrator", "accounts:people"),
        (VOICE, "Marketing lead", "outreach:voice"),
        ("Routing rules published", "Sales operations", "handoff:routing"),
        ("SLA targets", "Administrator", "handoff:sla-settings"),
        ("First list uploaded", "Sales operations", "prospects:upload-list"),
        ("Scoring rules adopted", "Sales operations", "scoring:overview"),
        ("First 10 drafts reviewed", "Sales rep", "outreach:review-list"),
    ]
    done = [
        bool(workspace.legal_name and workspace.postal_address),
        any(can_send(workspace, one) for one in Mailbox.objects.all()),
        Suppression.objects.exists(),
        ICPVersion.objects.filter(state="live").exists(),
        _has_approvers(workspace, is_alone=is_alone),
        BrandVoice.objects.filter(state="live").exists(),
        Ruleset.objects.filter(state="live").exists(),
        SLAPolicy.objects.exists(),
        Upload.objects.exists(),
        ScoringVersion.objects.filter(state="live").exists(),
        Draft.objects.filter(state__in=["approved", "sent", "rejected"])[:10].count() == 10,
    ]
    return [
        Task(title, owner, is_done, reverse(route), title in SAFETY)
        for (title, owner, route), is_done in zip(places, done, strict=True)
    ]


def _has_approvers(workspace: Any, *, is_alone: bool) -> bool:
    rows = list(members(workspace))
    sales = {row.user_id for row in rows if row.has_role("sales_lead")}
    marketing = {row.user_id for row in rows if row.has_role("marketing_lead")}
    if is_alone:
        return bool(sales)
    # One of several who has both roles never fills both seats.
    return bool(sales and marketing and len(sales | marketing) > 1)


def missing(tasks: list[Task]) -> list[Task]:
    """Return the open steps without which nothing is sent."""
    return [task for task in tasks if task.is_safety and not task.is_done]
