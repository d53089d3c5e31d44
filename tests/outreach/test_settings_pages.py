"""Voice and sequences over HTTP, each through its gate; leads without a reason (OUT2, OUT3, OUT6)."""

import pytest
from django.urls import reverse

from leadops.gates.actions import decide
from leadops.gates.errors import NotYourSeat
from leadops.gates.models import Proposal
from leadops.web.models import Snapshot
from outreach import voice
from outreach.actions import drafts
from outreach.actions.voice import propose_default_voice, propose_voice
from outreach.models import BrandVoice, Draft, Enrollment, Sequence, SequenceVersion
from prospects.models import Lead
from tests.drain import drain
from tests.factories import outreach as make
from tests.factories.gates import approve

pytestmark = pytest.mark.django_db
RULES = {"rules": [rule.as_json() for rule in voice.DEFAULT_RULES[:3]]}


def live():
    return list(BrandVoice.objects.filter(state="live").values_list("number", flat=True))


def test_default_voice_waits_for_the_marketing_lead_and_is_adopted(people, workspace):
    """OUT6: seventeen rules are proposed with the workspace; only the marketing lead adopts."""
    proposal = propose_default_voice(workspace)
    assert len(BrandVoice.objects.get().rules["rules"]) == 17
    with pytest.raises(NotYourSeat):
        decide(
            proposal_id=proposal.pk,
            actor=people.user("rep"),
            verdict="approve",
            digest=proposal.digest,
        )
    assert live() == []

    approve(proposal, people)

    assert live() == [1]
    assert BrandVoice.objects.get().approval.digest == proposal.digest


def test_new_version_takes_the_place_of_the_adopted_one(people, workspace):
    make.adopt_voice(people)

    approve(propose_voice(workspace=workspace, rules=RULES, actor=people.user("sales_ops")), people)

    assert live() == [2]
    assert BrandVoice.objects.get(number=1).state == "superseded"


def test_second_proposal_withdraws_the_first(people, workspace):
    first = propose_default_voice(workspace)

    propose_voice(workspace=workspace, rules=RULES, actor=people.user("sales_ops"))

    first.refresh_from_db()
    assert first.status == "withdrawn"
    assert BrandVoice.objects.get(number=1).state == "draft"


def test_rejected_voice_goes_back(people, workspace):
    proposal = propose_default_voice(workspace)

    decide(
        proposal_id=proposal.pk,
        actor=people.user("marketing_lead"),
        verdict="reject",
        digest=proposal.digest,
        comment="Too strict on dashes.",
    )

    assert BrandVoice.objects.get().state == "draft"
    assert live() == []


def test_voice_page_shows_all_rules_and_tries_a_text(people, workspace, client_as):
    make.adopt_voice(people)
    client = client_as("marketing_lead")

    html = client.get(reverse("outreach:voice")).content.decode()
    tried = client.post(
        reverse("outreach:voice-try"),
        {"body": "I hope you're well. <b>Hi</b>", "sender": "Mara"},
        headers={"HX-Request": "true"},
    ).content.decode()

    assert "17 rules" in html
    assert "no-hope-well" in tried
    assert "<b>Hi" not in tried


def test_text_is_tried_without_script_on_the_same_page(people, workspace, client_as):
    """OUT6: what is in force, its versions and the button to edit stay; no subject is no finding."""
    make.adopt_voice(people)

    html = client_as("marketing_lead").post(
        reverse("outreach:voice-try"), {"body": "I hope you're well."}
    )
    told = html.content.decode().split('id="tried"')[1]

    assert "Voice: version 1 (Live)" in html.content.decode()
    assert reverse("outreach:voice-edit") in html.content.decode()
    assert "Nothing is drafted" not in html.content.decode()
    assert "no-hope-well" in told
    assert "subject-length" not in told
    assert "<q>.</q>" not in told


def test_sequence_from_page_to_launch(people, workspace, client_as):
    """OUT2, OUT3: written by sales operations, its first variant approved by the marketing lead."""
    make.adopt_voice(people)
    make.make_mailbox(workspace)
    make.make_signal(make.make_lead(people))
    client = client_as("sales_ops")

    made = client.post(
        reverse("outreach:sequence-new"),
        {"name": "Field teams", "offer": make.OFFER, "delays": "0, 4, 7"},
    )
    sequence = Sequence.objects.get()
    client.post(reverse("outreach:sequence-variant", args=[sequence.pk]))
    drain()
    proposal = Proposal.objects.get(gate="outreach.launch", status="waiting")
    html = client_as("marketing_lead").get(made["Location"]).content.decode()
    client_as("marketing_lead").post(
        reverse("gates:decide", args=[proposal.pk]),
        {"verdict": "approve", "digest": proposal.digest, "nonce": "l1"},
    )
    drain()

    assert "Approve the variant" in html
    version = SequenceVersion.objects.get()
    assert (version.state, version.approval.proposal) == ("live", proposal)
    assert Enrollment.objects.count() == 1
    assert Draft.objects.get().state == "waiting"


@pytest.mark.parametrize(
    "field",
    [
        {"offer": "We sell."},
        {"delays": "0"},
        {"delays": "0, 1, 2, 3, 4, 5"},
        {"delays": "now"},
        {"delays": "0, ²"},
    ],
)
def test_incomplete_sequence_is_refused_and_nothing_kept(people, workspace, client_as, field):
    data = {"name": "Field teams", "offer": make.OFFER, "delays": "0, 4, 7", **field}

    answer = client_as("sales_ops").post(reverse("outreach:sequence-new"), data)

    assert answer.status_code == 422
    assert not Sequence.objects.exists()


@pytest.fixture
def bare(people, workspace):
    """A lead for which nothing was found."""
    enrollment = make.make_enrollment(people, make.make_lead(people))
    return drafts.need_reason(enrollment=enrollment, why="Nothing was found.")


def test_pasted_evidence_is_kept_under_the_persons_name_and_drafted(people, bare, client_as):
    """The capture becomes a snapshot that the draft quotes."""
    answer = client_as("rep").post(
        reverse("outreach:reason-capture", args=[bare.pk]),
        {"url": "https://quay.example/blog/1", "text": make.QUOTES[0]},
    )
    drain()

    bare.refresh_from_db()
    claim = bare.revisions.get().claims.get()
    assert answer.status_code == 302
    assert bare.state == "waiting"
    assert (claim.verdict, claim.snapshot.captured_by) == ("supported", people.user("rep"))
    html = client_as("rep").get(bare.get_absolute_url()).content.decode()
    assert "Captured by Mara Rep" in html


def test_own_knowledge_opens_the_mail_in_the_persons_words(people, bare, client_as):
    words = "At the fair in Lyon on 3 November you asked about planning visits for forty reps."

    client_as("rep").post(reverse("outreach:reason-know", args=[bare.pk]), {"text": words})
    drain()

    bare.refresh_from_db()
    revision = bare.revisions.get()
    assert bare.state == "waiting"
    assert words.rstrip(".") in revision.body
    assert [claim.verdict for claim in revision.claims.all()] == ["supported"]


@pytest.mark.parametrize(
    "data",
    [
        {"url": "ftp://quay.example/", "text": make.QUOTES[0]},
        {"url": "https://quay.example/", "text": "No."},
        {"url": "https://quay.example/", "text": "We are opening\u202e an office in Lyon."},
        {"url": "", "text": make.QUOTES[0]},
    ],
)
def test_unusable_capture_is_refused_and_nothing_kept(people, bare, client_as, data):
    answer = client_as("rep").post(reverse("outreach:reason-capture", args=[bare.pk]), data)

    assert answer.status_code == 422
    assert not Snapshot.objects.exists()
    bare.refresh_from_db()
    assert bare.state == "needs_reason"


def test_letting_a_lead_rest_stops_its_sequence(people, bare, client_as):
    answer = client_as("rep").post(reverse("outreach:reason-rest", args=[bare.pk]))

    bare.refresh_from_db()
    assert answer.status_code == 302
    assert bare.state == "dropped"
    assert Enrollment.objects.get().state == "stopped"
    assert Lead.objects.get().state == "nurture"


@pytest.mark.parametrize("name", ["voice", "voice-edit", "sequence-list", "sequence-new"])
def test_stranger_sees_only_their_own_settings(people, workspace, client_as, name):
    make.ready(people)

    html = client_as("stranger").get(reverse(f"outreach:{name}")).content.decode()

    assert "Field teams" not in html
    assert "Adopted" not in html


def test_foreign_voice_and_sequence_are_not_found(people, workspace, client_as):
    version, _ = make.ready(people)
    client = client_as("stranger")
    row = BrandVoice.objects.get()

    assert client.get(reverse("outreach:voice-version", args=[row.pk])).status_code == 404
    for name in ("sequence-detail", "sequence-edit"):
        path = reverse(f"outreach:{name}", args=[version.sequence_id])
        assert client.get(path).status_code == 404
    variant = reverse("outreach:sequence-variant", args=[version.sequence_id])
    assert client.post(variant).status_code == 404
