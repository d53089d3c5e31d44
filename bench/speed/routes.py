"""The pages of people's day: who opens which, and how often."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

from django.urls import reverse

# The pages that a day is made of; every other is opened once beside so many of these.
OFTEN = {"today": 6, "review queue": 5, "draft in focus": 6, "leads": 4, "lead": 4, "SLA": 2}


@dataclass(frozen=True)
class Route:
    """A page that somebody opens, `often` beside their others.

    `kind` says which goal it is held against.
    """

    name: str
    role: str
    url: str
    kind: str = "list"  # list | page
    often: int = 1


def member_as(role: str) -> Any:
    """Return the first person of the open scope's workspace with a role."""
    from leadops.accounts.models import Membership
    from leadops.tenancy.scope import current_workspace_id

    members = Membership.objects.filter(workspace=current_workspace_id(), roles__contains=[role])
    return members.select_related("user").order_by("pk").first()


def routes_of() -> list[Route]:
    """Return the pages of the open scope's day, with what they show."""
    from handoff.models import Handoff
    from icp.models import ICPProfile
    from leadops.insights.queries import leads
    from outreach.models import Draft
    from outreach.policies import own_leads
    from prospects.models import Lead, ProspectList

    lead = Lead.objects.filter(state="outreach").select_related("contact", "account").first()
    if lead is None:
        raise ValueError("nobody of this workspace was written to: wait for the demo's fill")
    of_rep = Draft.objects.filter(own_leads(member_as("rep")), state="waiting")
    draft = of_rep.order_by("-score", "created_at", "pk").first()
    handoff = Handoff.objects.filter(state="waiting").first()
    waiting = ProspectList.objects.filter(state="waiting").first()
    profile = ICPProfile.objects.first()
    surname = lead.contact.last_name
    deep = leads._cursor(_middle(Lead.objects))
    rows = [
        ("today", "rep", reverse("insights:today"), "page"),
        ("review queue", "rep", reverse("outreach:review-list"), "list"),
        ("draft in focus", "rep", draft.get_absolute_url() if draft else "", "page"),
        ("decisions", "rep", reverse("outreach:decision-list"), "list"),
        ("needs a reason", "rep", reverse("outreach:reason-list"), "list"),
        ("handoffs", "rep", reverse("handoff:handoff-list"), "list"),
        ("handoff", "manager", handoff.get_absolute_url() if handoff else "", "page"),
        ("conversations", "rep", reverse("inbound:conversation-list"), "list"),
        ("leads", "rep", _listed(), "list"),
        ("leads, deep", "rep", _listed(after=deep), "list"),
        ("leads, mine", "rep", _listed(owner="mine"), "list"),
        ("leads, one state", "manager", _listed(state="nurture"), "list"),
        ("leads, newest", "manager", _listed(sort="new"), "list"),
        ("leads by a surname", "rep", _listed(q=surname), "list"),
        ("leads by a whole name", "rep", _listed(q=lead.contact.full_name), "list"),
        ("leads by nobody's name", "rep", _listed(q="zzyzx"), "list"),
        ("lead", "rep", reverse("insights:lead-detail", args=[lead.pk]), "page"),
        ("company", "rep", lead.account.get_absolute_url(), "page"),
        ("search", "rep", f"{reverse('insights:search')}?q={surname}", "list"),
        ("scored leads", "sales_ops", reverse("scoring:lead-list"), "list"),
        ("scoring", "sales_ops", reverse("scoring:overview"), "page"),
        ("thresholds", "sales_ops", reverse("scoring:threshold-simulator"), "page"),
        ("imports", "sales_ops", reverse("prospects:upload-list"), "list"),
        ("lists", "sales_ops", reverse("prospects:list-list"), "list"),
        ("list", "sales_ops", waiting.get_absolute_url() if waiting else "", "list"),
        ("runs", "sales_ops", reverse("insights:runs"), "list"),
        ("pipeline", "manager", reverse("insights:pipeline-dashboard"), "page"),
        ("SLA", "manager", reverse("handoff:sla-dashboard"), "page"),
        ("outreach charts", "manager", reverse("insights:outreach-dashboard"), "page"),
        ("quality charts", "manager", reverse("insights:quality-dashboard"), "page"),
        ("audit", "manager", reverse("insights:audit"), "list"),
        ("ICP", "sales_lead", profile.get_absolute_url(), "page"),
        ("suppression", "manager", reverse("compliance:suppression"), "list"),
        ("sequences", "sales_lead", reverse("outreach:sequence-list"), "list"),
    ]
    return [Route(*row, often=OFTEN.get(row[0], 1)) for row in rows if row[2]]


def _listed(**query: str) -> str:
    return f"{reverse('insights:lead-list')}?{urlencode(query)}"


def _middle(leads: Any) -> Any:
    """Return the lead in the middle of the list by score, as the list itself would hold it."""
    from django.db.models import Value
    from django.db.models.functions import Coalesce

    ranked = leads.annotate(rank=Coalesce("score", Value(-1))).order_by("-rank", "id")
    return ranked[leads.count() // 2]
