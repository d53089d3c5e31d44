"""What the lists of the review say of a draft before it is opened, and after it was decided."""

import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leadops.accounts.models import Workspace
from leadops.audit.actors import SYSTEM
from leadops.audit.context import DEMO, marked
from leadops.compliance.actions import suppress
from leadops.gates.actions import decide
from leadops.gates.models import Decision, Proposal
from leadops.runs.models import StageRun
from outreach import review_run
from outreach.actions import edits, reservations, sends
from outreach.actions.drafts import Text, revise
from outreach.models import Send, SequenceVersion
from outreach.queries import blocking, decisions, focus, review
from outreach.queries.focus import check_for
from prospects.models import Contact
from tests.factories import outreach as make

pytestmark = pytest.mark.django_db
PAGE = {"csrfmiddlewaretoken": "a" * 64}


@pytest.fixture
def draft(people, workspace):
    return make.make_draft(people)


def row_of(client, draft, path="/review/"):
    """Return the words of the draft's row in the list."""
    html = client.get(path).content.decode()
    row = html.split(f'id="row-{draft.pk}"')[1].split("</tr>")[0]
    return " ".join(re.sub(r"<[^>]+>", " ", row).split())


def forbid(people, draft):
    return suppress(
        workspace=people.workspace,
        email=draft.lead.contact.email,
        reason="manual",
        source="page",
        actor=people.user("sales_lead"),
    )


def decision_post(client, draft, verdict="approve", **more):
    proposal = Proposal.objects.filter(subject_id=draft.pk).latest("proposed_at")
    fields = {"verdict": verdict, "digest": proposal.digest, "nonce": "n1", **more}
    fields.setdefault("next", reverse("outreach:review-list"))
    return client.post(reverse("gates:decide", args=[proposal.pk]), fields)


def test_empty_queue_says_what_is_under_way(people, workspace, client_as):
    make.ready(people)
    StageRun.objects.all().delete()
    run = StageRun.objects.create(
        workspace=people.workspace,
        task="scoring.tasks.enrich",
        key="enrich",
        label="Read company sites: Fair list",
        status="running",
        progress_done=40,
        progress_total=161,
    )

    pages = {path: client_as("rep").get(path).content.decode() for path in ("/", "/review/")}
    run.delete()
    after = client_as("rep").get("/review/").content.decode()

    said = "Under way: Read company sites: Fair list (40 of 161). What it makes shows up here"
    assert [said in " ".join(html.split()) for html in pages.values()] == [True, True]
    assert "All done" not in pages["/review/"]
    assert "All done" in after


def test_the_clock_s_own_rounds_are_nothing_under_way(people, workspace, client_as):
    StageRun.objects.create(
        workspace=people.workspace, task="inbound.tasks.poll", key="poll", label="Read a@b.example"
    )

    assert "All done" in client_as("rep").get("/review/").content.decode()


def test_forbidden_draft_is_blocked_in_every_list_and_in_no_run(people, draft, client_as):
    other = make.make_draft(people, 1)
    forbid(people, draft)
    client = client_as("rep")

    assert "Blocked" in row_of(client, draft)
    assert "Blocked" in row_of(client, draft, "/review/?view=first-touch")
    assert "Blocked" not in row_of(client, other)
    assert "Start review (1)" in client.get("/review/").content.decode()
    assert client.post("/review/start/", {"view": "mine"})["Location"] == f"/review/{other.pk}/"
    assert client.session["review_run"]["ids"] == [str(other.pk)]


def test_draft_that_is_forbidden_during_a_run_is_no_next_draft(people, draft, client_as):
    second, third = make.make_draft(people, 1), make.make_draft(people, 2)
    client = client_as("rep")
    client.post("/review/start/", {"view": "mine"})
    forbid(people, second)

    html = client.get(f"/review/{draft.pk}/").content.decode()

    assert f'name="next" value="/review/{third.pk}/"' in html
    assert f'name="next" value="/review/{second.pk}/"' not in html
    assert "Bo Holm · blocked" in html


def test_paused_variant_is_blocked_with_the_suppressed(people, draft, client_as):
    version = draft.enrollment.version
    version.paused_at, version.paused_why = timezone.now(), "Too many replies"
    version.save()

    assert "is paused: Too many replies" in row_of(client_as("rep"), draft, "/review/?view=blocked")


def test_blocked_draft_names_list_person_and_day(people, draft, client_as):
    row = forbid(people, draft)
    day = timezone.localtime(row.created_at)

    html = client_as("rep").get(f"/review/{draft.pk}/").content.decode()

    assert (
        "This address is not to be written to: on this workspace&#x27;s suppression list since "
        f"{day.day} {day:%b %Y}, put there by {row.created_by.name}. Only an administrator and a "
        "second person can lift this."
    ) in html


def test_own_edit_is_listed_with_its_own_findings(people, draft, client_as):
    revision = draft.revisions.get()
    body = revision.body.replace("\n\nMara", " You raised €12 million.\n\nMara")
    edits.keep_edit(draft=draft, user=people.user("rep"), subject=revision.subject, body=body)

    mine, theirs = (row_of(client_as(role), draft) for role in ("rep", "sales_lead"))

    assert "1 ok · 1 without source" in mine
    assert "1 to fix" in mine
    assert "with your edit" in mine
    assert "to fix" not in theirs
    assert "edit" not in theirs


@pytest.mark.parametrize("edited", [1, 3])
def test_own_edits_cost_two_queries_however_many(
    people, workspace, monkeypatch, django_assert_num_queries, edited
):
    """The checks themselves are few (`_CHECKED`); finding what to check is no row's query."""
    monkeypatch.setattr(focus, "_CHECKED", 0)
    drafts, user = [make.make_draft(people, place) for place in range(3)], people.user("rep")
    for one in drafts[:edited]:
        edits.keep_edit(draft=one, user=user, subject="Your depot", body="Is it open?")

    with django_assert_num_queries(2):
        found = focus.edits_of(drafts, user)

    assert found == {one.pk: None for one in drafts[:edited]}


def change_the_address(draft):
    Contact.objects.filter(pk=draft.lead.contact_id).update(email="other@elsewhere.example")


def pause_the_variant(draft):
    SequenceVersion.objects.update(paused_at=timezone.now(), paused_why="Too many replies")


def forget_the_footer(draft):
    Workspace.objects.filter(pk=draft.workspace_id).update(postal_address="")


def suppress_the_address(draft):
    suppress(
        workspace=draft.workspace,
        email=draft.lead.contact.email,
        reason="manual",
        source="page",
        actor=SYSTEM,
    )


def leave_it(draft):
    """Nothing forbids it: both readings let it go."""


@pytest.mark.parametrize(
    ("happens", "is_free"),
    [
        (change_the_address, False),
        (pause_the_variant, False),
        (forget_the_footer, False),
        (suppress_the_address, False),
        (leave_it, True),
    ],
)
def test_rows_sentence_and_run_follow_the_same_rules(people, draft, happens, is_free):
    """`startable` asks in SQL what `why_blocked` says in words: neither knows a rule alone."""
    happens(draft)
    member, user = people["rep"], people.user("rep")
    member.workspace.refresh_from_db()
    rows = review.shown(member, [draft.pk])

    assert (draft.pk in blocking.startable(member, user, "mine")) is is_free
    assert (draft.pk not in blocking.why_blocked(rows)) is is_free
    assert ([one.pk for one in blocking.blocked(member, user)] == []) is is_free


def test_run_goes_on_at_the_first_draft_that_still_waits(people, draft, client_as):
    second = make.make_draft(people, 1)
    client = client_as("rep")
    client.post("/review/start/", {"view": "mine"})
    decision_post(client, draft)

    html = client.get("/review/").content.decode()

    assert f'<a class="btn" href="/review/{second.pk}/">Go on with the run</a>' in html


def test_new_arrivals_of_a_run_are_only_what_was_written_since(people, draft, client_as):
    forbid(people, make.make_draft(people, 1))
    client = client_as("rep")
    client.post("/review/start/", {"view": "mine"})

    before = client.get(f"/review/{draft.pk}/").content.decode()
    make.make_draft(people, 2)
    after = client.get(f"/review/{draft.pk}/").content.decode()

    assert "not in this run" not in before
    assert "+1 new, not in this run" in after


def decide_six_times(draft, user):
    for _ in range(6):
        proposal = Proposal.objects.get(subject_id=draft.pk, status="waiting")
        digest = proposal.digest
        decide(proposal_id=proposal.pk, actor=user, verdict="approve", digest=digest)
        sends.undo(send=Send.objects.latest("created_at"), actor=user)


def test_time_left_counts_what_the_person_decided_and_no_fill(people, draft):
    rep = people.user("rep")

    with marked(DEMO):
        decide_six_times(draft, rep)
    filled = decisions.seconds_per_draft(rep)
    decide_six_times(draft, rep)

    assert filled is None
    assert 0 < decisions.seconds_per_draft(rep) < 60


def test_approving_another_s_edit_names_who_edited(people, draft, client_as):
    revision = draft.revisions.get()
    body = revision.body.replace("Mara Rep", "Mara")
    checked = check_for(draft, revision.subject, body)
    text = Text(revision.subject, body, checked, edits.EDITED)
    revise(draft=draft, text=text, author=people.user("sales_lead"))
    client = client_as("rep")
    decision_post(client, draft)

    html = " ".join(client.get("/review/decisions/").content.decode().split())

    assert f"1 word by {people.user('sales_lead').name}" in html
    assert "Approved edited" not in html


def test_deciding_again_on_a_page_gone_back_to_is_told_quietly(people, draft, client_as):
    client = client_as("rep")
    second = make.make_draft(people, 1)
    onwards = reverse("outreach:review-draft", args=[second.pk])

    first, again, other_tab = (
        decision_post(client, draft, next=onwards, **more)
        for more in (PAGE, PAGE, {"nonce": "n2", "csrfmiddlewaretoken": "b" * 64})
    )

    assert [one.status_code for one in (first, again, other_tab)] == [302, 302, 302]
    assert {one["Location"] for one in (first, again, other_tab)} == {onwards}
    said = client.get(onwards).content.decode()
    assert len(re.findall(r"Already approved by Mara Rep at \d\d:\d\d\.", said)) == 2
    assert Decision.objects.filter(proposal__gate="outreach.send").count() == 1


def test_deciding_otherwise_on_an_old_page_is_refused_and_leads_on(people, draft, client_as):
    decision_post(client_as("rep"), draft)
    second = make.make_draft(people, 1)
    onwards = reverse("outreach:review-draft", args=[second.pk])

    answer = decision_post(client_as("sales_lead"), draft, next=onwards, nonce="n2")

    assert answer.status_code == 409
    assert f'<a class="btn btn--primary" href="{onwards}">Continue</a>' in answer.content.decode()


def test_tray_tells_what_was_decided_before(people, draft, client_as):
    client = client_as("rep")
    headers = {"HX-Request": "true", "X-Optimistic": "1"}
    onwards = reverse("outreach:review-draft", args=[make.make_draft(people, 1).pk])
    for _ in range(2):
        decision_post(client, draft, next=onwards, **PAGE)

    tray = client.get(onwards, headers=headers).content.decode()
    later = client.get(onwards).content.decode()

    assert re.search(r"data-said>[^<]*Already approved by Mara Rep at \d\d:\d\d\.</p>", tray)
    assert "Already approved" not in later.split('id="review"')[0]


def test_rejecting_what_was_decided_says_by_whom(people, draft, client_as):
    decision_post(client_as("rep"), draft)
    proposal = Proposal.objects.get(subject_id=draft.pk, gate="outreach.send")

    answer = client_as("sales_lead").post(
        reverse("outreach:review-reject", args=[draft.pk]),
        {"reason": "too_old", "digest": proposal.digest, "nonce": "n3"},
    )

    assert answer.status_code == 409
    assert "Already approved by Mara Rep at" in answer.content.decode()


def test_time_left_is_silent_before_the_pace_is_known():
    assert decisions.time_left(None, 48) == ""
    assert decisions.time_left(25.0, 48) == "about 20 min left"


def test_ids_of_a_queue_are_asked_once_as_far_as_they_are_known(people, draft):
    drafts = [draft, *(make.make_draft(people, place) for place in (1, 2))]
    rows = review.queue(people["rep"], people.user("rep"))
    whole = list(rows.values_list("pk", flat=True))
    assert sorted(whole) == sorted(one.pk for one in drafts)

    for most, asked in ((2, 2), (9, 0)):
        ordered = review.Ordered(rows, most)
        with CaptureQueriesContext(connection) as later:
            assert (ordered.count(), ordered[0:2], ordered[2:4]) == (3, whole[:2], whole[2:])
        assert len(later) == asked


def test_run_of_the_list_leaves_out_what_another_holds(people, draft, client_as, monkeypatch):
    monkeypatch.setattr(review_run, "LONGEST", 1)
    second = make.make_draft(people, 1)
    queue = review.queue(people["rep"], people.user("rep")).values_list("pk", flat=True)
    first = {draft.pk: draft, second.pk: second}[queue[0]]
    reservations.reserve(draft=first, user=people.user("sales_lead"))

    page = client_as("rep").get("/review/").content.decode()

    # The one that is held takes no place in the run.
    assert "Start review (1)" in page
    assert f'href="/review/{first.pk}/"' in page


def test_what_may_go_looks_no_enrollment_up_while_no_variant_is_paused(people, draft):
    def asked() -> str:
        with CaptureQueriesContext(connection) as captured:
            blocking.unforbidden(people["rep"], [draft.pk])
        return " ".join(one["sql"] for one in captured)

    unpaused = asked()
    pause_the_variant(draft)

    assert "outreach_enrollment" not in unpaused
    assert "outreach_enrollment" in asked()


def test_search_fields_take_no_more_than_an_address_carries(client_as, draft):
    """What is pasted into one is asked for by GET; a server refuses a line of some 4,000 bytes."""
    html = client_as("rep").get("/review/").content.decode()

    fields = re.findall(r'<input id="[\w-]+" type="search"[^>]*>', html)
    assert len(fields) == 2
    assert all('maxlength="100"' in one for one in fields)
