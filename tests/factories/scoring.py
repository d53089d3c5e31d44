"""Admitted lists of companies with a contact each, and versions that were adopted."""

from collections.abc import Sequence
from typing import Any

from django.utils import timezone

from leadops.audit.actors import SYSTEM
from prospects.models import Account, Contact, Lead, ProspectList, Source
from scoring import actions, calibration
from scoring.models import ScoringVersion
from tests.factories.gates import approve
from tests.factories.handoff import standing_approval

FIT = {"inside": True, "share": 1.0, "known": 1.0, "reasons": [], "unknown": []}


def make_list(people: Any, names: Sequence[str], **lead: Any) -> ProspectList:
    """Return an admitted list; each name becomes a company at `<name>.example` with one lead."""
    workspace = people.workspace
    source = Source.objects.create(workspace=workspace, name="Fair", lawful_basis="consent")
    listed = ProspectList.objects.create(workspace=workspace, source=source, name="Fair list")
    approval = standing_approval("prospects.admit", "sales_ops", listed, people)
    ProspectList.objects.filter(pk=listed.pk).update(approval=approval, state="admitted")
    for name in names:
        account = Account.objects.create(
            workspace=workspace, name=name.title(), domain=f"{name}.example", country="US"
        )
        contact = Contact.objects.create(
            workspace=workspace,
            account=account,
            full_name=f"Dana of {name.title()}",
            title="VP Sales",
            seniority="vp",
            email=f"dana@{name}.example",
            email_status="verified",
            country="US",
        )
        facts = {"state": "admitted", "fit": FIT, **lead}
        Lead.objects.create(
            workspace=workspace,
            contact=contact,
            account=account,
            list=listed,
            approval=approval,
            **facts,
        )
    return listed


def propose(people: Any, **over: Any) -> ScoringVersion:
    """Return a version that waits at the gate."""
    today = timezone.now().date()
    made = calibration.made(workspace=people.workspace, lead_ids=[], live=None, today=today)
    content = {**made.content, "note": made.sentence, "actor": SYSTEM, **over}
    proposal = actions.propose_version(workspace=people.workspace, **content)
    return ScoringVersion.objects.get(pk=proposal.subject_id)


def make_live(people: Any, **over: Any) -> ScoringVersion:
    """Return a version that sales operations adopted."""
    from scoring.queries import proposal_of

    version = propose(people, **over)
    proposal = proposal_of(version)
    assert proposal is not None
    approve(proposal, people)
    version.refresh_from_db()
    return version
