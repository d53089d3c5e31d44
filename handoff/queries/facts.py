"""What the router is told about a lead, and which ruleset it routes by."""

from typing import Any
from uuid import UUID

from handoff.enums import RulesetState
from handoff.models import Handoff, Ruleset
from handoff.rules import Pool, ruleset_from_json
from handoff.rules import Ruleset as PureRuleset
from leadops.accounts.enums import Role
from leadops.accounts.models import Membership, Workspace
from leadops.accounts.queries import members_with_role
from leadops.ui.errors import NotFound
from outreach.models import Send
from prospects.models import Lead

EVERY = "role:"  # a pool member that stands for everybody with a role


def lead_facts(lead: Lead, warmth: str) -> dict[str, Any]:
    """Return the fields that rules may name, as lab.md's LEADS line has them, and a few more."""
    contact, account = lead.contact, lead.account
    return {
        "id": str(lead.pk),
        "country": contact.country or account.country or None,
        "region": contact.region or account.region or None,
        "industry": account.industry or None,
        "employees": account.employees,
        "revenue": account.revenue,
        "technologies": list(account.technologies),
        "title": contact.title or None,
        "seniority": contact.seniority or None,
        "score": lead.score,
        "class": warmth,
        "skills": [],
        "existing_owner": str(lead.owner_id) if lead.owner_id else None,
        "last_contact_by": _last_contact_by(lead),
    }


def _last_contact_by(lead: Lead) -> str | None:
    """Return the member who approved the last message that went to this lead."""
    last = (
        Send.objects.filter(draft__lead=lead, dot_at__isnull=False)
        .order_by("-dot_at")
        .select_related("approval__proposal")
        .first()
    )
    decision = last and last.approval.proposal.decisions.order_by("-at").first()
    if not decision:
        return None
    member = Membership.objects.filter(
        workspace_id=lead.workspace_id, user_id=decision.decided_by_id, is_active=True
    ).first()
    return str(member.pk) if member else None


def live_ruleset() -> Ruleset | None:
    """Return the published ruleset of the open scope."""
    found: Ruleset | None = (
        Ruleset.objects.filter(state=RulesetState.LIVE).select_related("approval").first()
    )
    return found


def expanded(row: Ruleset, workspace: Workspace) -> PureRuleset:
    """Return the rules with "role:rep" in a pool replaced by the people who hold the role now."""
    ruleset = ruleset_from_json(row.rules)
    pools = {name: _expanded(pool, workspace) for name, pool in ruleset.pools.items()}
    return PureRuleset(ruleset.rules, pools)


def _expanded(pool: Pool, workspace: Workspace) -> Pool:
    members: dict[str, float] = {}
    for member, weight in pool.members:
        if not member.startswith(EVERY):
            members[member] = weight
            continue
        role = member.removeprefix(EVERY)
        for row in members_with_role(workspace, role) if role in Role.values else ():
            members.setdefault(str(row.pk), weight)
    return Pool(pool.name, tuple(sorted(members.items())), pool.all_away)


def last_routed() -> Handoff | None:
    """Return the handoff that was routed last: the pools' turns go on from there."""
    found: Handoff | None = (
        Handoff.objects.filter(routed_seq__isnull=False).order_by("-routed_seq").first()
    )
    return found


def get_ruleset(pk: UUID | str) -> Ruleset:
    """Return a ruleset of the open scope; a foreign one is not found."""
    row: Ruleset | None = (
        Ruleset.objects.select_related("created_by", "approval").filter(pk=pk).first()
    )
    if row is None:
        raise NotFound
    return row
