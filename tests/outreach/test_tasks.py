"""Enrolling, drafting, drafting again: through the real engine (OUT1, OUT2)."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leadops.accounts.models import Workspace
from leadops.audit.actors import SYSTEM
from leadops.compliance.actions import suppress
from leadops.gates.models import Proposal
from leadops.runs.actions import enqueue
from leadops.runs.models import StageRun
from outreach import clock, tasks
from outreach.models import Draft, Enrollment, Mailbox, Revision, Send, SequenceVersion
from prospects.models import Contact, Lead
from tests.drain import drain
from tests.factories import outreach as make
from tests.fakes import fakeweb
from tests.outreach.sending import approved

PAGE = "http://quay.example/careers"

pytestmark = pytest.mark.django_db


@pytest.fixture
def web(tmp_path, settings):
    """Play the careers page of Quay Robotics; every other name of the tests answers nothing."""
    quote = f"<h1>Careers</h1><p>{make.QUOTES[0]}</p>"
    pages = {"quay.example/careers": fakeweb.answer(body=quote.encode())}
    with fakeweb.running(pages) as server:
        hosts = tmp_path / "hosts"
        hosts.write_text(f"quay.example 127.0.0.1:{server.port}\n", encoding="utf-8")
        settings.HOSTS_FILE, settings.SITE_PACE_SECONDS = str(hosts), 0
        yield server


def start(workspace, task, **arguments):
    enqueue(
        f"outreach.tasks.{task}",
        key=f"test-{task}",
        label=task,
        arguments=arguments,
        workspace=workspace,
        actor=SYSTEM,
    )
    return {run.task: run for run in drain()}


def test_one_lead_that_breaks_the_drafting_holds_up_no_other(people, workspace, monkeypatch):
    """A fault of one lead sets that one aside; else the batch would fail and start for ever."""
    make.adopt_voice(people)
    make.make_mailbox(workspace)
    leads = [make.make_lead(people, place) for place in range(3)]
    for place, lead in enumerate(leads):
        make.make_signal(lead, make.QUOTES[place])
    compose = tasks._compose

    def broken_for_the_second(enrollment, touch, fresh):
        if enrollment.lead_id == leads[1].pk:
            raise ZeroDivisionError
        return compose(enrollment, touch, fresh)

    monkeypatch.setattr(tasks, "_compose", broken_for_the_second)
    make.launch(people)
    runs = {run.task: run for run in drain()}

    assert runs["outreach.tasks.draft"].note == (
        "2 drafts wait for review, 0 need a reason, 1 set aside."
    )
    aside = Enrollment.objects.get(lead=leads[1])
    assert (aside.state, aside.stopped_why) == ("paused", tasks.FAULT)


def test_launch_enrolls_drafts_and_proposes(people, workspace):
    """OUT1, OUT2: a launched sequence turns leads above the threshold into waiting drafts."""
    make.adopt_voice(people)
    make.make_mailbox(workspace)
    for place in range(2):
        make.make_signal(make.make_lead(people, place), make.QUOTES[place])

    make.launch(people)
    runs = {run.task: run for run in drain()}

    assert runs["outreach.tasks.enroll"].note == "2 leads enrolled in Field teams."
    assert runs["outreach.tasks.draft"].note.startswith("2 drafts wait for review")
    assert Proposal.objects.filter(gate="outreach.send", status="waiting").count() == 2
    assert set(Draft.objects.values_list("state", "position")) == {("waiting", 1)}


def test_drafting_twice_changes_nothing(people, workspace):
    make.make_draft(people)

    start(workspace, "draft")
    start(workspace, "enroll")

    assert Draft.objects.count() == Revision.objects.count() == 1
    assert Proposal.objects.filter(gate="outreach.send").count() == 1


def test_lead_without_evidence_needs_a_reason(people, workspace):
    make.ready(people)
    make.make_lead(people)

    start(workspace, "enroll")

    draft = Draft.objects.get()
    assert draft.state == "needs_reason"
    assert draft.why == "Nothing was found about Quay Robotics that is a reason to write now."
    assert not Proposal.objects.filter(gate="outreach.send").exists()


def test_text_that_fits_the_neighbour_needs_a_reason(people, workspace):
    """ENR6: the same news on two companies is no reason to write to either."""
    make.ready(people)
    for place in range(3):
        make.make_signal(make.make_lead(people, place), make.QUOTES[0])

    start(workspace, "enroll")

    assert set(Draft.objects.values_list("state", flat=True)) == {"needs_reason"}
    assert "It would fit" in Draft.objects.first().why


def test_page_is_read_again_before_drafting(people, workspace, web):
    """DIS6, DIS7: an ageing quote that still stands on the live page is fresh again."""
    make.ready(people)
    make.make_signal(make.make_lead(people), age=timedelta(days=120), url=PAGE)

    start(workspace, "enroll")

    claim = Draft.objects.get().revisions.get().claims.get()
    assert claim.verdict == "supported"
    assert claim.snapshot.fetched_at > timezone.now() - timedelta(minutes=1)
    assert make.QUOTES[0] in claim.snapshot.text


def test_quote_that_is_gone_from_its_page_is_not_used(people, workspace, web):
    """DIS7: what the live page no longer says is no reason to write."""
    web.pages["quay.example/careers"] = fakeweb.answer(
        body=b"<p>Nobody is wanted at the moment.</p>"
    )
    make.ready(people)
    make.make_signal(make.make_lead(people), age=timedelta(days=2), url=PAGE)

    start(workspace, "enroll")

    assert Draft.objects.get().state == "needs_reason"


def test_page_that_cannot_be_read_again_leaves_its_copy_to_age(people, workspace, web):
    web.pages["quay.example/careers"] = fakeweb.answer(status=500)
    make.ready(people)
    make.make_signal(make.make_lead(people), age=timedelta(days=120), url=PAGE)

    start(workspace, "enroll")

    assert Draft.objects.get().revisions.get().claims.get().verdict == "weak"


def test_old_evidence_is_no_reason(people, workspace, web):
    """DIS4: nothing is written from what is older than twelve months."""
    make.ready(people)
    make.make_signal(make.make_lead(people), age=timedelta(days=400), days_ago=390)

    start(workspace, "enroll")

    assert Draft.objects.get().state == "needs_reason"


def test_suppressed_contact_leaves_the_sequence_before_drafting(people, workspace):
    make.ready(people)
    lead = make.make_lead(people)
    make.make_signal(lead)
    suppress(
        workspace=workspace,
        email=lead.contact.email,
        reason="manual",
        source="test",
        actor=people.user("admin"),
    )

    start(workspace, "enroll")

    assert Enrollment.objects.get().state == "stopped"
    assert not Draft.objects.exists()


def test_drafting_without_an_adopted_voice_fails_in_a_sentence(people, workspace):
    runs = start(workspace, "draft")

    assert runs["outreach.tasks.draft"].status == "failed"
    assert "No brand voice is adopted yet" in runs["outreach.tasks.draft"].error


def test_enrolling_without_a_sequence_leaves_the_leads_waiting(people, workspace):
    make.make_lead(people)

    runs = start(workspace, "enroll")

    assert runs["outreach.tasks.enroll"].note.startswith("No sequence is launched yet.")
    assert not Enrollment.objects.exists()


def test_first_variant_waits_for_the_marketing_lead(people, workspace):
    """OUT3: the first variant of a sequence is a proposal with all its touches."""
    make.adopt_voice(people)
    make.make_mailbox(workspace)
    make.make_signal(make.make_lead(people))
    version = make.make_version(people)

    start(workspace, "draft_variants", version_id=str(version.pk))

    proposal = Proposal.objects.get(gate="outreach.launch")
    assert [one["position"] for one in proposal.payload["variant"]] == [1, 2, 3]
    assert proposal.seats == ["marketing_lead"]
    assert SequenceVersion.objects.get().state == "proposed"


def test_changed_address_makes_the_draft_stale_and_writes_it_again(people, workspace):
    draft = make.make_draft(people)
    Contact.objects.update(email="ana.diaz@quay.example")

    clock.due_touches()
    drain()

    draft.refresh_from_db()
    revisions = list(draft.revisions.values_list("to_address", flat=True))
    assert draft.state == "waiting"
    assert revisions == ["ana@quay.example", "ana.diaz@quay.example"]
    statuses = Proposal.objects.filter(gate="outreach.send").order_by("proposed_at")
    assert [one.status for one in statuses] == ["superseded", "waiting"]


def test_clock_queues_the_next_touch_only_when_it_is_due(people, workspace):
    draft = make.make_draft(people)
    Draft.objects.filter(pk=draft.pk).update(state="sent")
    Enrollment.objects.update(position=1, next_at=timezone.now() + timedelta(hours=1))

    clock.due_touches()
    drain()
    assert Draft.objects.count() == 1

    Enrollment.objects.update(next_at=timezone.now())
    clock.due_touches()
    drain()
    assert list(Draft.objects.order_by("position").values_list("position", "state")) == [
        (1, "sent"),
        (2, "waiting"),
    ]


def test_one_lead_that_cannot_be_written_to_does_not_hold_up_the_others(people, workspace):
    make.ready(people)
    for place in range(2):
        make.make_signal(make.make_lead(people, place), make.QUOTES[place])
    broken = Lead.objects.order_by("-score").first().contact
    Contact.objects.filter(pk=broken.pk).update(email="not an address")

    start(workspace, "enroll")

    states = dict(Enrollment.objects.values_list("contact__full_name", "state"))
    assert states == {"Ana Diaz": "paused", "Bo Holm": "active"}
    assert Draft.objects.get().lead.contact.full_name == "Bo Holm"


def test_the_clock_enrolls_who_came_while_a_run_was_at_work(people, workspace):
    """A second run of the same key is the first one: what it had not seen must not wait for ever."""
    make.ready(people)
    make.make_signal(make.make_lead(people))

    clock.due_touches()
    drain()
    clock.due_touches()
    drain()

    assert Enrollment.objects.count() == 1
    assert StageRun.objects.filter(task="outreach.tasks.enroll", note__startswith="1 lead").exists()


def test_the_clock_enrolls_nobody_without_a_mailbox(people, workspace):
    """A run that can only fail is not started every ten seconds."""
    make.ready(people)
    Mailbox.objects.update(paused_at=timezone.now())
    make.make_lead(people)
    before = StageRun.objects.count()

    clock.due_touches()

    assert StageRun.objects.count() == before


def test_the_clock_asks_a_workspace_with_nothing_to_send_one_question(people, workspace):
    """Every workspace is looked at every two seconds: beside it, the scope is opened and left."""
    Workspace.objects.exclude(pk=workspace.pk).update(archived_at=timezone.now())
    approved(people)
    Send.objects.update(not_before=timezone.now() + timedelta(hours=1))

    with CaptureQueriesContext(connection) as asked:
        clock.due_sends()

    scope = [one["sql"] for one in asked if "set_config" in one["sql"]]
    about_sends = [one["sql"] for one in asked if "outreach_send" in one["sql"]]
    assert (len(scope), len(about_sends), len(asked)) == (2, 1, 4)
    assert not StageRun.objects.filter(task="outreach.tasks.deliver").exists()
