"""A lead with evidence, a launched sequence and a draft at its gate, all through the real doors."""

import hashlib
from datetime import timedelta

from django.db import transaction
from django.utils import timezone

from leadops.gates.models import Approval, Decision, Proposal
from leadops.web.models import Snapshot, SnapshotKind
from outreach.actions import drafts, enrollments, sequences
from outreach.actions.draft_moves import follow_scores
from outreach.actions.voice import propose_default_voice
from outreach.enums import ArtefactState
from outreach.models import BrandVoice, Draft, Enrollment, Mailbox, SequenceVersion
from outreach.providers.drafting import compose
from outreach.queries.enrollments import get_enrollment
from outreach.queries.material import material_of
from outreach.queries.voices import live_voice, rules_of
from prospects.models import Account, Contact, Lead, ProspectList, Source
from scoring.models import Evidence, Signal
from tests.factories.gates import approve

OFFER = "We plan visits for field teams, so that reps drive less and meet more people."
QUOTES = (
    "We are opening an office in Lyon and are looking for three account executives.",
    "The new warehouse in Gdynia ships forty thousand parcels a day since May.",
    "Our second bottling line in Porto fills glass jars for bakeries in Spain.",
    "Twelve more vans drive for us in Rotterdam since the depot opened.",
)
NAMES = (
    ("Ana Diaz", "Quay Robotics", "quay.example"),
    ("Bo Holm", "Harbour Foods", "harbour.example"),
    ("Cy Reed", "Pine Bottles", "pine.example"),
    ("Di Park", "Delta Vans", "delta.example"),
)


def make_source(workspace, **over):
    facts = {"name": "Fair in Lyon", "lawful_basis": "legitimate_interest"} | over
    return Source.objects.create(workspace=workspace, **facts)


def make_list(people, name="Fair list"):
    """Make a list whose sample was looked at: the rows of a real decision, seat filled."""
    workspace = people.workspace
    source = Source.objects.filter(name="Fair in Lyon").first() or make_source(workspace)
    made = ProspectList.objects.create(workspace=workspace, name=name, source=source)
    proposal = Proposal.objects.create(
        workspace=workspace,
        gate="prospects.admit",
        subject_type="prospects.prospectlist",
        subject_id=made.pk,
        subject_label=name,
        payload={"list": str(made.pk)},
        digest=hashlib.sha256(str(made.pk).encode()).hexdigest(),
        seats=["sales_ops"],
    )
    Decision.objects.create(
        workspace=workspace,
        proposal=proposal,
        seat="sales_ops",
        verdict="approve",
        decided_by=people.user("sales_ops"),
        as_role="sales_ops",
        digest=proposal.digest,
    )
    approval = Approval.objects.create(
        workspace=workspace,
        proposal=proposal,
        gate=proposal.gate,
        subject_id=made.pk,
        digest=proposal.digest,
    )
    Proposal.objects.filter(pk=proposal.pk).update(status="approved")
    ProspectList.objects.filter(pk=made.pk).update(state="admitted", approval=approval)
    made.refresh_from_db()
    return made


def make_lead(people, place=0, *, prospect_list=None, owner=None, **over):
    """Make an admitted lead in outreach with one company, one person, no evidence."""
    workspace = people.workspace
    prospect_list = prospect_list or ProspectList.objects.first() or make_list(people)
    person, company, domain = NAMES[place % len(NAMES)]
    if place >= len(NAMES):
        company, domain = f"{company} {place}", f"c{place}.{domain}"
    account = Account.objects.create(
        workspace=workspace, name=company, domain=domain, country="US", industry="Logistics"
    )
    first, last = person.split(" ", 1)
    contact = Contact.objects.create(
        workspace=workspace,
        account=account,
        full_name=person,
        first_name=first,
        last_name=last,
        title="Head of Operations",
        email=f"{first.lower()}@{domain}",
        country="US",
    )
    facts = {"state": "outreach", "score": 80 - place, "owner": owner} | over
    return Lead.objects.create(
        workspace=workspace,
        contact=contact,
        account=account,
        list=prospect_list,
        approval=prospect_list.approval,
        **facts,
    )


def make_page(lead, text, *, age=timedelta(0), url="", kind=SnapshotKind.PAGE, **over):
    facts = {"title": "Careers", "about": lead.account.domain} | over
    return Snapshot.objects.create(
        workspace_id=lead.workspace_id,
        kind=kind,
        url=url or f"https://{lead.account.domain}/careers",
        text=text,
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        fetched_at=timezone.now() - age,
        **facts,
    )


def make_signal(lead, quote=QUOTES[0], *, age=timedelta(0), days_ago=20, before="Hello. ", url=""):
    """Make a dated signal whose quote stands verbatim in a stored page."""
    page = make_page(lead, f"{before}{quote} Come and see us.", age=age, url=url)
    evidence = Evidence.objects.create(
        workspace_id=lead.workspace_id,
        snapshot=page,
        quote=quote,
        start=len(before),
        end=len(before) + len(quote),
    )
    return Signal.objects.create(
        workspace_id=lead.workspace_id,
        account=lead.account,
        kind="hiring",
        sentence=quote,
        evidence=evidence,
        event_on=timezone.localdate() - timedelta(days=days_ago),
        news_key=hashlib.sha256(quote.encode()).hexdigest(),
    )


def make_mailbox(workspace, **over):
    facts = {
        "address": "mara@quaysoft.example",
        "display_name": "Mara Rep",
        "smtp_host": "127.0.0.1",
        "smtp_security": "none",
    } | over
    return Mailbox.objects.create(workspace=workspace, **facts)


def adopt_voice(people) -> BrandVoice:
    """Propose the default voice and let the marketing lead adopt it."""
    approval = approve(propose_default_voice(people.workspace), people)
    return BrandVoice.objects.get(pk=approval.subject_id)


def make_version(people, *, delays=(0, 4, 7), offer=OFFER) -> SequenceVersion:
    return sequences.create_sequence(
        workspace=people.workspace,
        name="Field teams",
        offer=offer,
        delays=delays,
        actor=people.user("sales_lead"),
    )


def launch(people, version=None) -> SequenceVersion:
    """Propose a variant as the task would and let the marketing lead approve it."""
    version = version or make_version(people)
    variant = [{"position": 1, "subject": "Hello", "body": "Text", "lead": "Ana", "claims": []}]
    approve(sequences.propose_launch(version=version, variant=variant), people)
    version.refresh_from_db()
    assert version.state == ArtefactState.LIVE
    return version


def ready(people):
    """Adopt a voice, launch a sequence, add a mailbox: what drafting needs."""
    if live_voice() is None:
        adopt_voice(people)
    version = SequenceVersion.objects.filter(state="live").first() or launch(people)
    return version, Mailbox.objects.first() or make_mailbox(people.workspace)


def make_enrollment(people, lead) -> Enrollment:
    version, mailbox = ready(people)
    made = enrollments.enroll(lead=lead, version=version, mailbox=mailbox)
    assert made is not None
    return get_enrollment(made.pk)


def make_draft(people, place=0, *, quote="", age=timedelta(days=2), **over) -> Draft:
    """Make a lead with a signal and the first touch the built-in engine writes for it."""
    lead = make_lead(people, place, **over)
    make_signal(lead, quote or QUOTES[place % len(QUOTES)], age=age)
    return draft_for(people, lead)


def score(draft: Draft, value: int | None) -> None:
    """Score the draft's lead, as a scoring run and the enrolling run behind it do."""
    Lead.objects.filter(pk=draft.lead_id).update(score=value)
    with transaction.atomic():
        follow_scores(Draft.objects.filter(pk=draft.pk))


def draft_for(people, lead) -> Draft:
    enrollment = make_enrollment(people, lead)
    text = written(enrollment)
    return drafts.draft_touch(enrollment=enrollment, text=text)


def written(enrollment):
    """Compose as the task does, by the built-in engine: no model is connected in tests."""
    material = material_of(
        enrollment.lead, offer=enrollment.version.offer, sender_domain="quaysoft.example"
    )
    composed = compose(
        seed=str(enrollment.lead_id),
        sender=enrollment.mailbox.display_name,
        touch=enrollment.position + 1,
        material=material,
        rules=rules_of(live_voice()),
        workspace=enrollment.workspace,
        subject=enrollment,
    )
    assert composed.text is not None, composed.why
    return composed.text
