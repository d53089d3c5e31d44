"""Leads that were admitted, replies that came in, and rulesets that were published."""

from datetime import timedelta
from itertools import count
from typing import Any

from django.utils import timezone

from handoff import actions
from handoff.models import Ruleset
from inbound.models import IncomingMail, Reply
from leadops.audit.actors import SYSTEM
from leadops.gates.digest import digest_of
from leadops.gates.models import Approval, Decision, Proposal
from leadops.gates.queries import waiting_proposal
from outreach.models import Mailbox
from prospects.models import Account, Contact, Lead, ProspectList, Source
from tests.factories.gates import approve

_number = count(1)


def standing_approval(gate: str, seat: str, subject: Any, people: Any) -> Approval:
    """Return an approval of another app's gate, made of the rows its own seat would leave."""
    proposal = Proposal.objects.create(
        workspace=people.workspace,
        gate=gate,
        subject_type=subject._meta.label_lower,
        subject_id=subject.pk,
        subject_label=str(subject),
        payload={},
        digest=digest_of({}),
        seats=[seat],
    )
    Decision.objects.create(
        workspace=people.workspace,
        proposal=proposal,
        seat=seat,
        verdict="approve",
        decided_by=people.user(seat),
        as_role=seat,
        digest=proposal.digest,
    )
    approval = Approval.objects.create(
        workspace=people.workspace,
        proposal=proposal,
        gate=gate,
        subject_id=subject.pk,
        digest=proposal.digest,
    )
    Proposal.objects.filter(pk=proposal.pk).update(status="approved")
    return approval


def make_list(people: Any) -> ProspectList:
    workspace = people.workspace
    source = Source.objects.create(workspace=workspace, name="Fair", lawful_basis="consent")
    return ProspectList.objects.create(workspace=workspace, source=source, name="Fair list")


def make_lead(people: Any, *, state: str = "engaged", country: str = "US", **over: Any) -> Lead:
    """Return an admitted lead that was written to."""
    workspace, number = people.workspace, next(_number)
    prospect_list = over.pop("list", None) or make_list(people)
    approval = prospect_list.approval or standing_approval(
        "prospects.admit", "sales_ops", prospect_list, people
    )
    ProspectList.objects.filter(pk=prospect_list.pk).update(approval=approval)
    prospect_list.approval = approval
    account = Account.objects.create(
        workspace=workspace,
        name=f"Harrow {number}",
        country=country,
        industry=over.pop("industry", "software"),
        employees=over.pop("employees", 120),
    )
    contact = Contact.objects.create(
        workspace=workspace,
        account=account,
        full_name=f"Dana Ruiz {number}",
        title="Head of Operations",
        email=f"dana{number}@harrow{number}.example",
        country=country,
    )
    return Lead.objects.create(
        workspace=workspace,
        contact=contact,
        account=account,
        list=prospect_list,
        approval=approval,
        state=state,
        **over,
    )


def make_reply(people: Any, lead: Lead | None = None, **over: Any) -> Reply:
    """Return a human reply, received a minute ago unless told otherwise."""
    workspace, number = people.workspace, next(_number)
    mailbox, _ = Mailbox.objects.get_or_create(
        workspace=workspace,
        address="mara@quay.example",
        defaults={"display_name": "Mara Rep", "smtp_host": "127.0.0.1"},
    )
    received = over.pop("received_at", timezone.now() - timedelta(minutes=1))
    mail = IncomingMail.objects.create(
        workspace=workspace,
        mailbox=mailbox,
        dedupe_key=f"{number:064d}",
        body_hash="0" * 64,
        raw=b"Subject: Re: hello\r\n\r\nYes",
        received_at=received,
    )
    facts = {
        "kind": "human",
        "disposition": "meeting",
        "why": "Says that Tuesday works.",
        "from_address": "dana@harrow.example",
        "subject": "Re: Your new warehouse",
        "new_text": "Hi Mara,\nTuesday at ten works for us. What does it cost for 50 people?\nDana",
    }
    return Reply.objects.create(
        workspace=workspace,
        mail=mail,
        lead=lead or make_lead(people),
        received_at=received,
        **facts | over,
    )


def publish_rules(people: Any, rules: dict[str, Any] | None = None) -> Ruleset:
    """Publish rules through their gate; without rules, those that a workspace begins with."""
    if rules is None:
        proposal = actions.propose_default_ruleset(people.workspace)
    else:
        row = actions.edit_rules(
            workspace=people.workspace,
            rules=rules,
            note="",
            actor=people.user("sales_lead"),
            ruleset=None,
        )
        proposal = actions.propose_rules(ruleset=row, actor=SYSTEM)
    approve(proposal, people)
    return Ruleset.objects.get(state="live")


def make_handoff(people: Any, **over: Any) -> Any:
    """Return a handoff that waits for its rep, routed by published rules."""
    from leadops.runs.actions import enqueue
    from tests.drain import drain

    if not Ruleset.objects.filter(state="live").exists():
        publish_rules(people)
    reply = make_reply(people, **over)
    enqueue(
        "handoff.tasks.route",
        key=f"route:{reply.pk}",
        label="Route",
        arguments={"reply_id": str(reply.pk)},
        workspace=people.workspace,
        actor=SYSTEM,
    )
    drain()
    return reply.handoffs.get()


def waiting(handoff: Any) -> Proposal:
    """Return the handoff's waiting proposal."""
    proposal = waiting_proposal("handoff.acknowledge", handoff)
    assert proposal is not None
    return proposal
