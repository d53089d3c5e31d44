"""The review queue over HTTP: what it shows, who may do what, and every refusal (OUT4)."""

import re
import uuid
from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leadops.audit.models import AuditEntry
from leadops.gates.errors import NotWaiting
from leadops.gates.models import Decision, Deferral, Proposal
from leadops.insights.queries import bar
from leadops.runs.models import StageRun
from outreach.actions import drafts, reservations
from outreach.actions.edits import LONGEST_BODY
from outreach.models import Draft, Enrollment, PrivateEdit, Send
from outreach.queries import decisions
from outreach.queries.focus import strongest
from prospects.models import Contact, Lead
from tests.factories import outreach as make

pytestmark = pytest.mark.django_db


@pytest.fixture
def draft(people, workspace):
    return make.make_draft(people)


@pytest.fixture
def weak(people, workspace):
    return make.make_draft(people, age=timedelta(days=120))


def page(client, draft, query=""):
    return client.get(reverse("outreach:review-draft", args=[draft.pk]) + query)


def waiting(draft):
    return Proposal.objects.get(subject_id=draft.pk, status="waiting")


def decide(client, draft, *, digest="", nonce="n1", **more):
    proposal = Proposal.objects.filter(subject_id=draft.pk).latest("proposed_at")
    data = {"verdict": "approve", "digest": digest or proposal.digest, "nonce": nonce, **more}
    data.setdefault("next", reverse("outreach:review-list"))
    return client.post(reverse("gates:decide", args=[proposal.pk]), data)


def post(client, name, draft, **data):
    return client.post(reverse(f"outreach:{name}", args=[draft.pk]), data)


def save_edit(client, draft, body, action="save", **more):
    subject = draft.revisions.last().subject
    return post(client, "review-edit", draft, subject=subject, body=body, action=action, **more)


def test_list_shows_each_draft_with_claims_and_findings(people, draft, client_as):
    html = client_as("rep").get("/review/").content.decode()

    assert "Quay Robotics" in html
    assert "1 ok" in html
    assert "Start review (1)" in html


@pytest.mark.parametrize(
    "view", ["mine", "first-touch", "follow-up", "stale", "blocked", "nonsense"]
)
def test_every_saved_view_answers(people, draft, client_as, view):
    assert client_as("rep").get(f"/review/?view={view}").status_code == 200


def test_focus_mode_shows_the_claim_and_its_source(people, draft, client_as):
    html = page(client_as("rep"), draft).content.decode()

    assert 'id="claim-1" href="#src-1"' in html
    assert 'id="src-1"' in html
    assert "opening an office in Lyon" in html
    assert 'data-key="a"' in html
    assert 'aria-keyshortcuts="a"' in html


def test_page_says_in_whose_name_a_draft_goes_out_where_it_is_not_ones_own(
    people, draft, client_as
):
    mailbox = draft.enrollment.mailbox

    own, other = page(client_as("rep"), draft), page(client_as("sales_lead"), draft)

    assert mailbox.display_name == "Mara Rep"
    assert "goes out in the name of" not in own.content.decode()
    assert "goes out in the name of Mara Rep" in other.content.decode()
    assert f"from Mara Rep, {mailbox.address}" in own.content.decode()


def test_text_of_a_page_is_escaped_everywhere(people, workspace, client_as):
    quote = 'We hire three <script>alert("x")</script> account executives in Lyon this year.'
    lead = make.make_lead(people)
    make.make_signal(lead, quote)
    make.make_signal(lead, make.QUOTES[1])
    draft = make.draft_for(people, lead)

    client = client_as("rep")
    html = page(client, draft).content.decode()
    snapshot = draft.revisions.get().claims.get().snapshot
    copy = client.get(reverse("outreach:review-source", args=[draft.pk, snapshot.pk]))

    assert "<script>alert" not in html
    assert "<script>alert" not in copy.content.decode()


def test_approve_queues_and_goes_to_the_next_draft(people, draft, client_as):
    second = make.make_draft(people, 1)
    client = client_as("rep")

    answer = decide(client, draft, next=reverse("outreach:review-draft", args=[second.pk]))

    assert answer.status_code == 302
    assert answer["Location"] == reverse("outreach:review-draft", args=[second.pk])
    assert Send.objects.get().draft == draft


@pytest.mark.parametrize("query", ["", "?edit=1", "?reject=1"])
def test_every_form_names_a_clean_address_to_go_on_to(people, draft, client_as, query):
    second = make.make_draft(people, 1)

    html = page(client_as("rep"), draft, query).content.decode()

    named = set(re.findall(r'name="next" value="([^"]*)"', html))
    other = {reverse("outreach:review-draft", args=[pk]) for pk in (draft.pk, second.pk)}
    assert named & (other | {reverse("outreach:review-list")})
    assert {address.strip() for address in named} == named


def test_decision_reads_the_seats_once_under_its_lock(people, draft, client_as):
    """Nobody else fills one under the proposal's lock: twenty a second need no second look."""
    client = client_as("rep")

    with CaptureQueriesContext(connection) as asked:
        assert decide(client, draft).status_code == 302

    assert sum('FROM "gates_decision"' in one["sql"] for one in asked) == 1


def test_double_click_is_one_effect_with_one_answer(people, draft, client_as):
    client = client_as("rep")

    first, second = decide(client, draft), decide(client, draft)

    assert (first.status_code, second.status_code) == (302, 302)
    assert Decision.objects.filter(proposal__gate="outreach.send").count() == 1
    assert Send.objects.count() == 1


def test_second_press_on_the_next_draft_is_refused_before_anything_changes(
    people, draft, client_as
):
    """OUT4: without script a fast answer puts the next draft under a double click's second press."""
    other, client = make.make_draft(people, 1), client_as("rep")
    decide(client, draft)
    now = round(timezone.now().timestamp() * 1000)
    early = decide(client, other, nonce="n2", shown_at=now)
    rejected = post(
        client,
        "review-reject",
        other,
        reason="too_old",
        digest=waiting(other).digest,
        nonce="n2-r",
        shown_at=now,
    )

    assert [early.status_code, rejected.status_code] == [409, 409]
    assert "so it looks like a double click" in early.content.decode()
    sent = Decision.objects.filter(proposal__gate="outreach.send")
    assert list(sent.values_list("proposal__subject_id", flat=True)) == [draft.pk]
    assert waiting(other).status == "waiting"
    assert decide(client, other, nonce="n2", shown_at=now - 1000).status_code == 302


@pytest.mark.parametrize("told", ["", "soon", "-1", "9" * 13, "9" * 400, "٣"])
def test_decision_that_does_not_tell_when_it_was_shown_is_asked_nothing(
    people, draft, client_as, told
):
    other, client = make.make_draft(people, 1), client_as("rep")
    decide(client, draft)

    assert decide(client, other, nonce="n2", shown_at=told).status_code == 302


def test_first_decision_on_a_page_may_come_at_once(people, draft, client_as):
    now = round(timezone.now().timestamp() * 1000)

    assert decide(client_as("rep"), draft, shown_at=now).status_code == 302


def test_second_form_after_the_decision_is_told_who_was_faster(people, draft, client_as):
    decide(client_as("rep"), draft)

    answer = decide(client_as("sales_lead"), draft, nonce="n2")

    assert answer.status_code == 409
    assert "Already approved by Mara Rep" in answer.content.decode()
    assert Send.objects.count() == 1


def test_stale_digest_is_409_and_changes_nothing(people, draft, client_as):
    answer = decide(client_as("rep"), draft, digest="0" * 64)

    assert answer.status_code == 409
    assert "Read it again" in answer.content.decode()
    assert not Send.objects.exists()


def test_weak_claim_is_asked_by_the_page_and_by_the_server(people, weak, client_as):
    client = client_as("rep")
    html = page(client, weak).content.decode()
    assert re.search(r'name="evidence-claim-1" value="right" required', html)

    refused = decide(client, weak)
    assert refused.status_code == 422
    assert "Answer weak claim 1 first" in refused.content.decode()
    assert not Send.objects.exists()

    assert decide(client, weak, **{"evidence-claim-1": "right"}).status_code == 302
    assert Send.objects.count() == 1


def test_suppressed_contact_blocks_and_says_who_lifts_it(people, draft, client_as):
    Contact.objects.update(country="DE")
    make.Source.objects.update(lawful_basis="")

    html = page(client_as("rep"), draft).content.decode()
    refused = decide(client_as("rep"), draft)

    assert "Blocked" in html
    assert refused.status_code == 422
    assert not Send.objects.exists()


def test_rep_reads_but_does_not_decide_what_is_not_theirs(people, workspace, client_as):
    draft = make.make_draft(people, owner=people["manager"])

    assert page(client_as("rep"), draft).status_code == 404
    assert decide(client_as("rep"), draft).status_code == 403
    assert not Send.objects.exists()


def test_auditor_reads_everything_and_changes_nothing(people, draft, client_as):
    client = client_as("auditor")
    assert "Start review" not in client.get("/review/").content.decode()

    assert client.get("/review/").status_code == 200
    assert page(client, draft).status_code == 200
    for name in ("review-edit", "review-skip", "review-reject", "review-reserve", "review-fix"):
        assert post(client, name, draft).status_code == 403
    assert decide(client, draft).status_code == 403
    assert not Send.objects.exists()


POSTS = (
    "review-edit",
    "review-fix",
    "review-know",
    "review-reject",
    "review-skip",
    "skip-undo",
    "review-redraft",
    "review-reserve",
    "review-release",
    "review-take-over",
    "reason-capture",
    "reason-know",
    "reason-rest",
)


def test_stranger_of_another_workspace_gets_404_everywhere(people, draft, client_as):
    client = client_as("stranger")

    assert page(client, draft).status_code == 404
    for name in POSTS:
        assert post(client, name, draft, text="x", url="https://a.example").status_code == 404
    assert decide(client, draft).status_code == 404
    assert client.get(reverse("outreach:review-draft", args=[uuid.uuid4()])).status_code == 404
    draft.refresh_from_db()
    assert (draft.state, draft.reserved_by) == ("waiting", None)


def test_reading_changes_nothing(people, draft, client_as):
    client = client_as("rep")

    for path in ("/review/", f"/review/{draft.pk}/", "/review/recent/", "/review/decisions/"):
        assert client.get(path).status_code == 200

    draft.refresh_from_db()
    assert (draft.reserved_by, draft.reserved_until) == (None, None)


def test_edit_is_private_until_it_is_approved(people, draft, client_as):
    body = draft.revisions.get().body.replace("Mara Rep", "Mara")

    answer = save_edit(client_as("rep"), draft, body)

    assert answer.status_code == 302
    assert PrivateEdit.objects.get().body == body
    assert draft.revisions.count() == 1
    assert "Approve edited" in page(client_as("rep"), draft).content.decode()
    assert "Approve edited" not in page(client_as("sales_lead"), draft).content.decode()


def test_autosave_answers_with_what_was_found(people, draft, client_as):
    client = client_as("rep")
    body = draft.revisions.get().body.replace("\n\nMara", " You raised €12 million.\n\nMara")

    answer = client.post(
        reverse("outreach:review-edit", args=[draft.pk]),
        {"subject": "A line", "body": body},
        headers={"HX-Request": "true"},
    )

    html = answer.content.decode()
    assert answer.status_code == 200
    assert "does not give" in html or "No source says this" in html
    assert "<html" not in html


def approve_edited(client, draft, body, nonce="e1", **more):
    fields = re.findall(
        r'name="(words|digest)" value="([0-9a-f]{64})"',
        page(client, draft, "?edit=1").content.decode(),
    )
    data = {**dict(fields), "nonce": nonce, **more}
    return save_edit(client, draft, body, action="approve", **data)


def test_approve_edited_makes_revision_proposal_and_decision_in_one_click(people, draft, client_as):
    body = draft.revisions.get().body.replace("Mara Rep", "Mara")
    client = client_as("rep")
    save_edit(client, draft, body)

    answers = [approve_edited(client, draft, body), approve_edited(client, draft, body)]

    assert answers[0].status_code == 302
    send = Send.objects.get()
    assert (send.revision.number, send.revision.body) == (2, body)
    assert Proposal.objects.filter(subject_id=draft.pk, status="waiting").count() == 0


def test_edit_against_approve_race_keeps_the_words_and_sends_once(people, draft, client_as):
    body = draft.revisions.get().body.replace("Mara Rep", "Mara")
    client = client_as("rep")
    save_edit(client, draft, body)
    html = page(client, draft, "?edit=1").content.decode()
    fields = dict(re.findall(r'name="(words|digest)" value="([0-9a-f]{64})"', html))
    decide(client_as("sales_lead"), draft)

    answer = save_edit(client, draft, body, action="approve", nonce="e1", **fields)

    assert answer.status_code == 409
    assert PrivateEdit.objects.get().body == body
    assert Send.objects.get().revision.number == 1


def test_approve_edited_with_a_must_fix_is_422_and_keeps_the_words(people, draft, client_as):
    body = draft.revisions.get().body.replace("\n\nMara", " You raised €12 million.\n\nMara")
    client = client_as("rep")
    save_edit(client, draft, body)

    answer = approve_edited(client, draft, body)

    assert answer.status_code == 422
    assert "Fix 1 finding to approve" in answer.content.decode()
    assert (draft.revisions.count(), Send.objects.count()) == (1, 0)
    assert PrivateEdit.objects.get().body == body


@pytest.mark.parametrize("body", ["", " \n "])
def test_approval_of_no_words_says_so_at_the_field(people, draft, client_as, body):
    client = client_as("rep")

    answer = approve_edited(client, draft, body)

    html = answer.content.decode()
    assert answer.status_code == 422
    assert "Text is needed to approve." in html
    assert 'id="edit-body"' in html
    assert (draft.revisions.count(), Send.objects.count()) == (1, 0)
    assert approve_edited(client, draft, draft.revisions.get().body + "\nMore.").status_code == 302


def test_approval_without_a_subject_keeps_the_words(people, draft, client_as):
    body = draft.revisions.get().body.replace("Mara Rep", "Mara")
    client = client_as("rep")
    html = page(client, draft, "?edit=1").content.decode()
    fields = dict(re.findall(r'name="(words|digest)" value="([0-9a-f]{64})"', html))

    answer = post(
        client, "review-edit", draft, subject=" ", body=body, action="approve", nonce="e", **fields
    )

    assert answer.status_code == 422
    assert "A subject is needed to approve." in answer.content.decode()
    assert PrivateEdit.objects.get().body == body


@pytest.mark.parametrize("action", ["approve", "save", "check", ""])
def test_a_text_that_is_too_long_is_refused_and_loses_nothing(draft, client_as, action):
    client = client_as("rep")
    kept = draft.revisions.get().body + "\nMore."
    save_edit(client, draft, kept)
    by_script = {} if action else {"headers": {"HX-Request": "true"}}
    url = reverse("outreach:review-edit", args=[draft.pk])
    longest = "x" * (LONGEST_BODY + 1)
    data = {"subject": "S", "body": longest, "action": action or "save"}
    html = page(client, draft, "?edit=1").content.decode()
    data |= dict(re.findall(r'name="(words|digest)" value="([0-9a-f]{64})"', html))

    answer = client.post(url, {**data, "nonce": "e1"}, **by_script)

    told = answer.content.decode()
    assert answer.status_code == 422
    assert "The text has more than 10,000 characters." in told
    assert (longest in told) is bool(action)
    assert PrivateEdit.objects.get().body == kept
    assert not Send.objects.exists()


def test_a_line_end_counts_once_as_the_browser_counts_it(draft, client_as):
    body = "x\n" * (LONGEST_BODY // 2 - 1) + "xx"
    client = client_as("rep")

    save_edit(client, draft, body.replace("\n", "\r\n"))

    assert PrivateEdit.objects.get().body == body


def test_fix_edits_the_persons_words_only(people, draft, client_as):
    client = client_as("rep")
    save_edit(client, draft, draft.revisions.get().body.replace("?", "!?"))

    answer = post(client, "review-fix", draft, finding=0)

    assert answer.status_code == 302
    assert "!" not in PrivateEdit.objects.get().body
    assert draft.revisions.count() == 1


def test_words_of_who_rejects_do_not_hide_the_next_text(people, draft, client_as):
    client = client_as("rep")
    save_edit(client, draft, draft.revisions.get().body + " Mine.")

    digest = waiting(draft).digest
    post(client, "review-reject", draft, reason="not_our_voice", digest=digest, nonce="r1")

    assert Decision.objects.latest("at").evidence["next_step"] == "again"
    assert not PrivateEdit.objects.exists()


def test_reject_by_number_records_the_reason(people, draft, client_as):
    proposal = waiting(draft)

    answer = post(
        client_as("rep"),
        "review-reject",
        draft,
        reason="not_true",
        digest=proposal.digest,
        nonce="r1",
        claim=1,
    )

    assert answer.status_code == 302
    decision = Decision.objects.get(proposal=proposal)
    assert (decision.verdict, decision.reason) == ("reject", "not_true")
    assert decision.evidence == {"next_step": "again", "claim": 1}


def test_each_reason_says_what_follows_it(people, draft, client_as):
    """A number decides at once, so what becomes of the lead stands beside it."""
    html = page(client_as("rep"), draft, "?reject=1").content.decode()
    said = " ".join(re.sub(r"<[^>]+>", " ", html).split())

    assert "1 Wrong person or company then send to operations" in said
    assert "4 Not our voice then draft again" in said
    assert "5 No good reason to write then drop the lead" in said
    assert "7 Do not contact then drop the lead" in said


def test_reject_for_another_reason_needs_words(people, draft, client_as):
    answer = post(
        client_as("rep"),
        "review-reject",
        draft,
        reason="other",
        digest=waiting(draft).digest,
        nonce="r1",
    )

    assert answer.status_code == 422
    assert "Say in a few words why." in answer.content.decode()
    draft.refresh_from_db()
    assert draft.state == "waiting"


def test_skip_leaves_the_draft_out_until_tomorrow_for_this_person_only(people, draft, client_as):
    answer = post(client_as("rep"), "review-skip", draft)
    StageRun.objects.all().delete()

    assert answer.status_code == 302
    assert Deferral.objects.get().until > timezone.now()
    assert "All done" in client_as("rep").get("/review/").content.decode()
    assert "Quay Robotics" in client_as("sales_lead").get("/review/").content.decode()


def undo_skip(client, draft):
    return client.post(reverse("outreach:skip-undo", args=[draft.pk]))


def shows_undo(client, draft, path="/review/recent/"):
    return reverse("outreach:skip-undo", args=[draft.pk]) in client.get(path).content.decode()


@pytest.mark.parametrize("path", ["/review/recent/", "/review/decisions/"])
def test_skip_is_undone_by_whoever_skipped(people, draft, client_as, path):
    client = client_as("rep")
    post(client, "review-skip", draft)
    offered = shows_undo(client, draft, path)

    answer = undo_skip(client, draft)

    assert offered
    assert answer.headers["Location"] == reverse("outreach:review-draft", args=[draft.pk])
    assert not Deferral.objects.exists()
    assert not shows_undo(client, draft, path)
    assert "Quay Robotics" in client.get("/review/").content.decode()
    entry = AuditEntry.objects.get(event="gates.skip_undone")
    assert (entry.actor, entry.subject_id) == (people.user("rep"), waiting(draft).pk)


def test_last_act_has_the_key_whether_decision_or_skip(people, draft, client_as):
    other, client = make.make_draft(people, 1), client_as("rep")
    post(client, "review-skip", draft)
    decide(client, other)
    undo = reverse("outreach:decision-undo", args=[Decision.objects.latest("at").pk])
    decided_last = client.get("/review/recent/").content.decode()
    post(client, "review-skip", make.make_draft(people, 2))
    skipped_last = client.get("/review/recent/").content.decode()

    for html in (decided_last, skipped_last):
        assert html.count('data-key="z"') == 1
    assert decided_last.index(undo) < decided_last.index('data-key="z"')
    assert skipped_last.index('data-key="z"') < skipped_last.index(undo)


def test_skip_of_another_person_is_not_undone(people, draft, client_as):
    post(client_as("rep"), "review-skip", draft)

    answer = undo_skip(client_as("sales_lead"), draft)

    assert answer.status_code == 410
    assert "There is no skip to undo" in answer.content.decode()
    assert Deferral.objects.get().user == people.user("rep")
    assert not shows_undo(client_as("sales_lead"), draft)


@pytest.mark.parametrize("path", ["/review/recent/", "/review/decisions/"])
def test_skip_of_a_draft_that_is_anothers_by_now_is_not_shown(people, draft, client_as, path):
    """Its undo would answer that there is no such draft."""
    client = client_as("rep")
    post(client, "review-skip", draft)
    Lead.objects.filter(pk=draft.lead_id).update(owner=people["manager"])

    assert undo_skip(client, draft).status_code == 404
    assert not shows_undo(client, draft, path)
    assert draft.lead.account.name not in client.get(path).content.decode()


def test_skip_that_is_over_or_a_day_old_is_not_undone(people, draft, client_as):
    client = client_as("rep")
    post(client, "review-skip", draft)
    skipped_at = Deferral.objects.get().at
    Deferral.objects.update(at=skipped_at - timedelta(hours=24))

    assert not shows_undo(client, draft)
    old = undo_skip(client, draft)
    Deferral.objects.update(at=skipped_at, until=timezone.now() - timedelta(minutes=1))
    assert not shows_undo(client, draft)
    over = undo_skip(client, draft)

    assert (old.status_code, over.status_code) == (410, 410)
    assert "A skip can be undone for 24 hours. This comes back by itself at" in old.content.decode()
    assert "There is no skip to undo" in over.content.decode()
    assert Deferral.objects.exists()


def test_skip_of_the_release_before_is_not_undone(people, draft, client_as):
    post(client_as("rep"), "review-skip", draft)
    Deferral.objects.update(at=None)

    assert undo_skip(client_as("rep"), draft).status_code == 410
    assert not shows_undo(client_as("rep"), draft)


def test_skip_of_what_was_decided_meanwhile_is_not_undone(people, draft, client_as):
    client = client_as("rep")
    post(client, "review-skip", draft)
    decide(client_as("sales_lead"), draft)

    answer = undo_skip(client, draft)

    assert answer.status_code == 409
    assert "Already approved by Sam Saleslead" in answer.content.decode()
    assert not shows_undo(client, draft)
    assert Deferral.objects.exists()


def test_second_press_on_undo_of_a_skip_says_so(people, draft, client_as):
    client = client_as("rep")
    post(client, "review-skip", draft)
    undo_skip(client, draft)

    assert undo_skip(client, draft).status_code == 410
    assert AuditEntry.objects.filter(event="gates.skip_undone").count() == 1


def test_undo_while_held_and_410_when_it_is_too_late(people, draft, client_as):
    client = client_as("rep")
    decide(client, draft)
    undo = reverse("outreach:decision-undo", args=[Decision.objects.latest("at").pk])

    assert client.post(undo).status_code == 302
    draft.refresh_from_db()
    assert (draft.state, Send.objects.get().state) == ("waiting", "cancelled")

    decide(client, draft, nonce="n2")
    Send.objects.filter(state="queued").update(state="claimed", claimed_at=timezone.now())
    undo = reverse("outreach:decision-undo", args=[Decision.objects.latest("at").pk])
    late = client.post(undo)
    assert late.status_code == 410
    draft.refresh_from_db()
    assert draft.state == "approved"


def test_reservation_is_shown_and_refused_to_others(people, draft, client_as):
    reservations.reserve(draft=draft, user=people.user("sales_lead"))

    html = page(client_as("rep"), draft).content.decode()
    refused = client_as("rep").post(
        reverse("outreach:review-reserve", args=[draft.pk]), headers={"HX-Request": "true"}
    )

    assert "Sam Saleslead is reviewing this" in html
    assert 'id="approve"' not in html
    assert refused.status_code == 423
    draft.refresh_from_db()
    assert draft.reserved_by == people.user("sales_lead")


def test_take_over_after_two_quiet_minutes_keeps_their_words(people, draft, client_as):
    lead, rep = people.user("sales_lead"), people.user("rep")
    reservations.reserve(draft=draft, user=lead)
    save_edit(client_as("sales_lead"), draft, draft.revisions.get().body + " ")
    client = client_as("rep")

    assert post(client, "review-take-over", draft).status_code == 423

    Draft.objects.update(reserved_active_at=timezone.now() - timedelta(minutes=3))
    assert post(client, "review-take-over", draft).status_code == 302
    draft.refresh_from_db()
    assert draft.reserved_by == rep
    assert PrivateEdit.objects.get().user == lead


def test_expired_reservation_frees_the_draft(people, draft, client_as):
    reservations.reserve(draft=draft, user=people.user("sales_lead"))
    Draft.objects.update(reserved_until=timezone.now() - timedelta(seconds=1))

    reservations.reserve(draft=draft, user=people.user("rep"))

    draft.refresh_from_db()
    assert draft.reserved_by == people.user("rep")


def test_list_is_in_the_order_of_scores_page_after_page(people, draft, client_as, monkeypatch):
    monkeypatch.setattr("outreach.views.review.PER_PAGE", 2)
    others = [make.make_draft(people, place) for place in (1, 2)]
    for one, score in zip([draft, *others], (10, 90, 50), strict=True):
        make.score(one, score)
    client = client_as("rep")

    shown = [
        [row["draft"].pk for row in client.get(f"/review/?page={page}").context["rows"]]
        for page in (1, 2)
    ]

    assert shown == [[others[0].pk, others[1].pk], [draft.pk]]


def test_empty_queue_tells_who_holds_what(people, draft, client_as):
    reservations.reserve(draft=draft, user=people.user("sales_lead"))

    html = client_as("rep").get("/review/").content.decode()

    assert "1 draft is being reviewed: Sam Saleslead 1" in " ".join(html.split())
    assert "Start review" not in html


def test_run_is_a_fixed_set_with_progress(people, draft, client_as):
    second = make.make_draft(people, 1)
    client = client_as("rep")
    started = client.post("/review/start/", {"view": "mine"})
    make.make_draft(people, 2)

    decide(client, draft)
    html = page(client, second).content.decode()

    assert started["Location"] == reverse("outreach:review-draft", args=[draft.pk])
    assert "1 of 2" in html
    assert "+1 new, not in this run" in html


def test_undone_decision_does_not_count_as_reviewed(people, draft, client_as):
    other, client = make.make_draft(people, 1), client_as("rep")
    client.post(reverse("outreach:review-start"))
    decide(client, draft)
    assert page(client, other).context["done"] == 1
    made = Decision.objects.get(proposal__subject_id=draft.pk)
    client.post(reverse("outreach:decision-undo", args=[made.pk]))

    assert page(client, other).context["done"] == 0
    decide(client, draft, nonce="n2")
    assert page(client, other).context["done"] == 1


def test_strongest_reasons_and_the_rest_add_up():
    points = [4, 56, -12, 0, 16, 8]
    told = strongest([{"rule": f"r{one}", "text": f"Rule {one}", "points": one} for one in points])

    assert [(one["text"], one["points"]) for one in told] == [
        ("Rule 56", 56),
        ("Rule 16", 16),
        ("Rule -12", -12),
        ("and 2 more", 12),
    ]


def test_optimistic_decision_answers_with_the_tray(people, draft, client_as):
    second = make.make_draft(people, 1)
    client = client_as("rep")
    decide(client, draft)

    answer = client.get(
        reverse("outreach:review-draft", args=[second.pk]),
        headers={"HX-Request": "true", "X-Optimistic": "1"},
    )

    html = answer.content.decode()
    assert "Quay Robotics" in html
    assert "data-countdown" in html
    assert "<html" not in html
    assert "focus__draft" not in html


def test_region_for_the_prefetch_is_no_whole_page(people, draft, client_as):
    answer = client_as("rep").get(
        reverse("outreach:review-draft", args=[draft.pk]),
        headers={"HX-Request": "true", "HX-Target": "review"},
    )

    html = answer.content.decode()
    assert "focus__draft" in html
    assert "<html" not in html
    assert len(html.encode()) < 60_000


def queries_of(client, path):
    client.get(path)
    with CaptureQueriesContext(connection) as captured:
        assert client.get(path).status_code == 200
    return len(captured)


def fill_review(people, client, place):
    make.make_draft(people, place)


def fill_decisions(people, client, place):
    decide(client, make.make_draft(people, place), nonce=f"q{place}")


def fill_skips(people, client, place):
    post(client, "review-skip", make.make_draft(people, place))


def fill_reasons(people, client, place):
    make.ready(people)
    enrollment = make.make_enrollment(people, make.make_lead(people, place))
    drafts.need_reason(enrollment=enrollment, why="Nothing was found.")


@pytest.mark.parametrize(
    ("path", "fill"),
    [
        ("/review/", fill_review),
        ("/review/?view=blocked", fill_review),
        ("/review/decisions/", fill_decisions),
        ("/review/decisions/", fill_skips),
        ("/review/recent/", fill_decisions),
        ("/review/recent/", fill_skips),
        ("/needs-reason/", fill_reasons),
    ],
)
def test_list_asks_the_same_number_of_questions_at_one_and_three_rows(
    people, workspace, client_as, path, fill
):
    client = client_as("rep")
    fill(people, client, 0)
    one = queries_of(client, path)
    fill(people, client, 1)
    fill(people, client, 2)

    assert queries_of(client, path) == one


def test_focus_mode_asks_the_same_number_of_questions_with_more_in_the_queue(
    people, draft, client_as
):
    client, path = client_as("rep"), reverse("outreach:review-draft", args=[draft.pk])
    make.make_draft(people, 1)
    two = queries_of(client, path)
    make.make_draft(people, 2)
    make.make_draft(people, 3)

    assert queries_of(client, path) == two


def test_draft_outside_a_run_asks_nothing_of_how_far_a_run_is(people, draft, client_as):
    client, path = client_as("rep"), reverse("outreach:review-draft", args=[draft.pk])
    outside = queries_of(client, path)
    client.post("/review/start/", {"view": "mine"})

    # What still waits of it, what is decided, what is new; outside, which are its neighbours.
    assert queries_of(client, path) == outside + 3 - 1


def test_what_a_person_knows_backs_a_sentence_under_their_name(people, draft, client_as):
    """OUT15: a fact without a source needs one, or somebody who stands for it by name."""
    client = client_as("rep")
    told = "Quay Robotics rents a second depot in Bremen."
    body = draft.revisions.get().body.replace("\n\nMara", f" {told}\n\nMara")
    save_edit(client, draft, body)
    assert "Fix 1 finding" in page(client, draft).content.decode()

    answer = post(client, "review-know", draft, text=told)
    html = page(client, draft).content.decode()
    approve_edited(client, draft, body)

    assert answer.status_code == 302
    assert "Known by Mara Rep" in html
    assert "Fix 1 finding" not in html
    claims = Send.objects.get().revision.claims.order_by("position")
    assert [claim.verdict for claim in claims] == ["supported", "supported"]


def test_held_messages_go_as_the_batch_that_was_shown(people, draft, client_as):
    rep = people.user("rep")
    rep.holds_sends = True
    rep.save(update_fields=["holds_sends"])
    client = client_as("rep")
    decide(client, draft)
    other = make.make_draft(people, 1)
    decide(client, other, nonce="n2")
    html = client.get("/review/decisions/").content.decode()
    pairs = re.findall(r'name="pair" value="([^"]+)"', html)
    pairs[1] = pairs[1].split(":")[0] + ":" + "0" * 64

    answer = client.post("/review/send-batch/", {"pair": pairs}, follow=True)

    assert "Send batch (2)" in html
    assert "1 of your messages go now. 1 changed meanwhile" in answer.content.decode()
    held = Send.objects.order_by("created_at").values_list("not_before", flat=True)
    assert [moment is None for moment in held] == [False, True]


def test_more_held_messages_than_a_batch_go_the_oldest_first(people, draft, client_as, monkeypatch):
    monkeypatch.setattr(decisions, "BATCH", 1)
    rep = people.user("rep")
    rep.holds_sends = True
    rep.save(update_fields=["holds_sends"])
    client = client_as("rep")
    decide(client, draft)
    decide(client, make.make_draft(people, 1), nonce="n2")
    oldest, newer = Send.objects.order_by("created_at")

    html = client.get("/review/decisions/").content.decode()
    pairs = re.findall(r'name="pair" value="([^"]+)"', html)
    answer = client.post("/review/send-batch/", {"pair": pairs}, follow=True).content.decode()

    assert "The oldest 1 of 2; the next come up when these have gone." in html
    assert pairs == [f"{oldest.pk}:{oldest.approval.digest}"]
    assert "1 of your messages go now." in answer
    assert "changed meanwhile" not in answer
    assert f"{newer.pk}:{newer.approval.digest}" in answer
    assert "The oldest" not in answer


def test_somebody_elses_batch_is_not_released(people, draft, client_as):
    rep = people.user("rep")
    rep.holds_sends = True
    rep.save(update_fields=["holds_sends"])
    decide(client_as("rep"), draft)
    send = Send.objects.get()

    client_as("sales_lead").post(
        "/review/send-batch/", {"pair": [f"{send.pk}:{send.approval.digest}", "x:y"]}
    )

    assert Send.objects.get().not_before is None


def test_filter_finds_by_company_or_person(people, draft, client_as):
    make.make_draft(people, 1)

    html = client_as("rep").get("/review/?q=holm").content.decode()
    nothing = client_as("rep").get("/review/?q=nobody").content.decode()

    assert ("Harbour Foods" in html, "Quay Robotics" in html) == (True, False)
    assert "No draft matches" in nothing


def test_each_reason_with_words_has_a_form_of_its_own(people, draft, client_as):
    html = page(client_as("rep"), draft, "?reject=1").content.decode()

    forms = re.findall(
        r'<form[^>]*id="reject-(?:other|do_not_contact)-inline".*?</form>', html, re.DOTALL
    )
    assert [re.findall(r'name="reason" value="(\w+)"', one) for one in forms] == [
        ["do_not_contact"],
        ["other"],
    ]
    assert [one.count("<button") for one in forms] == [1, 1]


def test_undone_stop_says_that_the_stop_remains(people, draft, client_as):
    """A stop is lifted by two people, never by Undo (product.md, No dead ends)."""
    client = client_as("rep")
    words = {"reason": "do_not_contact", "comment": "She asked at the fair.", "nonce": "r1"}
    post(client, "review-reject", draft, digest=waiting(draft).digest, **words)

    undo = reverse("outreach:decision-undo", args=[Decision.objects.latest("at").pk])
    said = [str(one) for one in client.post(undo, follow=True).context["messages"]]

    assert len(said) == 2
    assert said[1].startswith("Undone: Quay Robotics, Ana Diaz. The stop remains: ")
    assert said[1].endswith(
        "Only an administrator and a second person can lift this. "
        "Its sequence stays stopped, so it cannot be approved."
    )
    draft.refresh_from_db()
    assert draft.state == "waiting"


@pytest.mark.parametrize(
    ("reason", "step"), [("no_reason", "drop"), ("in_contact", "drop"), ("wrong_person", "ops")]
)
def test_undone_rejection_takes_its_next_step_back(people, draft, client_as, reason, step):
    """What is approved after an undo leaves: the sequence goes on and the lead is in outreach."""
    client = client_as("rep")
    Lead.objects.filter(pk=draft.lead_id).update(state="outreach")
    words = {"reason": reason, "next_step": step, "nonce": "r1"}
    post(client, "review-reject", draft, digest=waiting(draft).digest, **words)
    draft.refresh_from_db()
    assert draft.enrollment.state == "stopped"

    undo = reverse("outreach:decision-undo", args=[Decision.objects.latest("at").pk])
    said = [str(one) for one in client.post(undo, follow=True).context["messages"]]

    assert said[1:] == ["Undone: Quay Robotics, Ana Diaz."]
    draft = Draft.objects.get(pk=draft.pk)
    assert (draft.state, draft.enrollment.state, draft.lead.state) == (
        "waiting",
        "active",
        "outreach",
    )


def test_what_stopped_for_another_reason_cannot_be_approved(people, draft, client_as):
    """An approved message is never cancelled in silence: the gate says why it would not leave."""
    Enrollment.objects.filter(pk=draft.enrollment_id).update(
        state="stopped", stopped_why="Bo Ek replied."
    )
    client = client_as("rep")

    answer = decide(client, draft)
    html = page(client, draft).content.decode()

    draft.refresh_from_db()
    assert (answer.status_code, draft.state) == (422, "waiting")
    assert "Its sequence was stopped: Bo Ek replied. Nothing of it leaves" in html
    assert not Send.objects.exists()


def test_undone_rejection_that_stopped_nothing_is_plainly_undone(people, draft, client_as):
    client = client_as("rep")
    words = {"reason": "wrong_person", "next_step": "again", "nonce": "r1"}
    post(client, "review-reject", draft, digest=waiting(draft).digest, **words)

    undo = reverse("outreach:decision-undo", args=[Decision.objects.latest("at").pk])
    said = [str(one) for one in client.post(undo, follow=True).context["messages"]]

    assert said == ["Rejected: Quay Robotics, Ana Diaz.", "Undone: Quay Robotics, Ana Diaz."]


def test_only_the_newest_rejection_of_a_draft_is_undone(people, draft, client_as):
    """What was written since would wait again, and the older decision would count for nothing."""
    client = client_as("rep")
    words = {"reason": "not_true", "next_step": "again"}
    older = waiting(draft)
    post(client, "review-reject", draft, digest=older.digest, nonce="r1", **words)
    draft.refresh_from_db()
    drafts.reopen(draft=draft, actor=people.user("rep"), why="Written again.")
    newer = waiting(draft)
    post(client, "review-reject", draft, digest=newer.digest, nonce="r2", **words)

    listed = client.get("/review/decisions/").content.decode()
    undo = reverse("outreach:decision-undo", args=[Decision.objects.get(proposal=older).pk])
    refused = client.post(undo)
    draft.refresh_from_db()
    with pytest.raises(NotWaiting, match="written again since"):
        drafts.undo_rejection(draft=draft, proposal=older, actor=people.user("rep"))

    assert listed.count("Undo<span") == 1
    assert (
        reverse("outreach:decision-undo", args=[Decision.objects.get(proposal=newer).pk]) in listed
    )
    assert (refused.status_code, draft.state) == (409, "rejected")
    older.refresh_from_db()
    assert older.why == ""


def test_answers_that_doubt_a_claim_are_told_to_the_page(people, weak, client_as):
    """UI 2.7: the page knows what the server would refuse, and stays on the draft."""
    html = page(client_as("rep"), weak).content.decode()

    inputs = re.findall(r'<input type="radio"[^>]*>', html)
    told = [(re.search(r'value="(\w+)"', one)[1], 'data-doubts="1"' in one) for one in inputs]
    assert told == [("right", False), ("wrong", True), ("missing", True)]


def test_sentence_without_a_source_is_quoted_where_it_is_refused(people, draft, client_as):
    client = client_as("rep")
    sentence = "You raised €12 million."
    body = draft.revisions.get().body
    save_edit(client, draft, body.replace("\n\nMara", f" {sentence}\n\nMara"))

    for query in ("?edit=1", ""):
        html = page(client, draft, query).content.decode()
        finding = html.split('class="finding is-breached"')[1].split("</li>")[0]
        card = html.split('class="source source--unsupported"')[1].split("</li>")[0]
        assert f"<q>{sentence}</q>" in finding
        assert f"<q>{sentence}</q> Nothing stored says this." in card


def test_first_button_of_the_editor_decides_nothing(people, draft, client_as):
    """Enter in the subject presses it."""
    html = page(client_as("rep"), draft, "?edit=1").content.decode()

    form = html.split('id="edit-form"')[1].split("</form>")[0]
    assert re.findall(r'<button name="action" value="(\w+)"', form) == ["save"]
    assert html.index('value="approve" form="edit-form"') > html.index('id="edit-checks"')


@pytest.mark.parametrize(
    ("role", "count"), [("rep", 1), ("sales_lead", 1), ("manager", 0), ("auditor", 0)]
)
def test_undo_is_offered_to_whom_it_is_open(people, draft, client_as, role, count):
    decide(client_as("rep"), draft)

    html = client_as(role).get("/review/decisions/").content.decode()

    assert html.count("Undo<span") == count
    assert html.count('<th scope="col">Undo</th>') == count


def test_tray_brings_how_many_drafts_wait(people, draft, client_as):
    make.make_draft(people, 1)
    client = client_as("rep")
    tray = {"HX-Request": "true", "HX-Target": "recent-decisions"}

    before = client.get("/review/recent/", headers=tray).content.decode()
    decide(client, draft)
    after = client.get("/review/recent/", headers=tray).content.decode()

    assert '<span hidden data-waiting="/review/">2</span>' in before
    assert '<span hidden data-waiting="/review/">1</span>' in after


@pytest.mark.parametrize(
    ("role", "name", "whose"),
    [
        ("rep", "Mine", "of your leads and of leads nobody owns"),
        ("manager", "Everybody&#x27;s", "of everybody"),
    ],
)
def test_list_says_whose_drafts_it_shows(people, draft, client_as, role, name, whose):
    html = client_as(role).get("/review/").content.decode()

    assert f'<a href="?view=mine" aria-current="page">{name}</a>' in html
    assert f"1 draft {whose}, highest score first" in html


def test_run_that_is_shorter_than_the_list_says_why(people, draft, client_as):
    other, third = make.make_draft(people, 1), make.make_draft(people, 2)
    Contact.objects.filter(pk=other.lead.contact_id).update(email="moved@elsewhere.example")
    client = client_as("rep")

    assert "1 left out: blocked." in client.get("/review/").content.decode()
    reservations.reserve(draft=third, user=people.user("sales_lead"))
    html = client.get("/review/").content.decode()
    assert "2 left out: blocked or reserved." in html
    assert "Start review (1)" in html


def test_whose_drafts_wait_is_in_indexes(people, draft):
    """Ten thousand wait and every page counts them: what that asks stands in indexes whole."""
    with CaptureQueriesContext(connection) as asked:
        bar.counts_for(people.user("rep"), people["rep"])
    drafts, handoffs = [one["sql"] for one in asked.captured_queries]

    asked_of_each = set(re.findall(r'"outreach_draft"\."(\w+)"', drafts))
    assert {"owner_id", "state"} <= asked_of_each <= columns_of("draft_by_state")
    assert "handoff_handoff" in handoffs


def columns_of(index):
    with connection.cursor() as cursor:
        cursor.execute("SELECT attname FROM pg_attribute WHERE attrelid = %s::regclass", [index])
        return {name for (name,) in cursor.fetchall()}
