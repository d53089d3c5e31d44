"""What falls out of the ICP is written to no more, from activation to the review page (ICP7, OP9)."""

import pytest
from django.utils import timezone

from leadops.audit.models import AuditEntry
from leadops.gates.errors import Blocked
from leadops.gates.models import Proposal
from leadops.runs.models import StageRun
from outreach.models import Draft, Enrollment
from outreach.queries.blocking import blocked, send_blockers, startable
from outreach.queries.enrollments import due, leads_to_enroll
from prospects.models import Account, Lead
from tests.drain import drain
from tests.factories.gates import approve
from tests.factories.outreach import QUOTES, draft_for, make_enrollment, make_lead, make_signal
from tests.factories.prospects import activate_newer, make_live_icp
from tests.factories.scoring import FIT
from tests.factories.scoring import make_live as make_scoring

pytestmark = pytest.mark.usefixtures("workspace")
SENTENCE = "Outside the ICP: wanted Employees: 100–5,000, found 65."


@pytest.fixture
def version(people):
    return make_live_icp(people)


def lead_of(people, version, place, employees, **over):
    lead = make_lead(people, place, icp_version=version, fit=FIT, **over)
    Account.objects.filter(pk=lead.account_id).update(employees=employees)
    lead.refresh_from_db()
    make_signal(lead, QUOTES[place])
    return lead


def waiting(draft):
    return Proposal.objects.get(subject_id=draft.pk, status="waiting")


def test_draft_of_who_fell_out_is_blocked_with_the_reason(people, version, client_as):
    small = draft_for(people, lead_of(people, version, 0, 65))
    large = draft_for(people, lead_of(people, version, 1, 400))
    assert send_blockers(waiting(small), {}) == []

    newer = activate_newer(people, version.profile, (100, 5000))
    drain()

    small.lead.refresh_from_db()
    assert (small.lead.icp_version, small.lead.fit["inside"]) == (newer, False)
    assert small.lead.why == f"Fell out with {newer}: wanted Employees: 100–5,000, found 65."
    assert small.lead.state == "outreach"
    lifted = "Reject the draft; only another ICP version lifts this."
    assert send_blockers(waiting(small), {}) == [f"{SENTENCE} {lifted}"]
    with pytest.raises(Blocked, match=SENTENCE):
        approve(waiting(small), people)
    assert send_blockers(waiting(large), {}) == []
    rep = people["rep"]
    assert [row.pk for row in blocked(rep, rep.user)] == [small.pk]
    assert startable(rep, rep.user, "mine") == [large.pk]
    assert SENTENCE in client_as("rep").get(f"/review/{small.pk}/").content.decode()
    page = client_as("rep").get(f"/leads/{small.lead_id}/").content.decode()
    assert f"Fell out with {newer}: " in page
    assert f"Against {newer}" in page
    [run] = StageRun.objects.filter(task="scoring.tasks.rejudge", note__contains="2 leads")
    assert run.note == f"2 leads judged again by {newer}: 1 fell out, 0 came back."
    assert AuditEntry.objects.filter(event="prospects.lead_judged").count() == 1


def test_going_back_to_the_old_text_frees_the_draft(people, version):
    small = draft_for(people, lead_of(people, version, 0, 65))
    activate_newer(people, version.profile, (100, 5000))
    drain()

    third = activate_newer(people, version.profile, (20, 5000))
    drain()

    small.lead.refresh_from_db()
    assert small.lead.why == f"Back inside with {third}."
    assert send_blockers(waiting(small), {}) == []
    assert Draft.objects.get(pk=small.pk).state == "waiting"


def test_what_was_approved_or_answered_stays(people, version):
    """A message approved before leaves; a conversation goes on and only says where it stands."""
    sent = draft_for(people, lead_of(people, version, 0, 65))
    approve(waiting(sent), people)
    talking = lead_of(people, version, 1, 65, state="engaged")

    activate_newer(people, version.profile, (100, 5000))
    drain()

    talking.refresh_from_db()
    assert Draft.objects.get(pk=sent.pk).state in ("approved", "sent")
    assert (talking.state, talking.fit["inside"]) == ("engaged", False)


def test_nothing_new_is_drafted_for_who_is_outside(people, version):
    enrolled = make_enrollment(people, lead_of(people, version, 0, 65))
    to_enroll = lead_of(people, version, 1, 65)
    Enrollment.objects.filter(pk=enrolled.pk).update(next_at=timezone.now())
    assert (due().count(), list(leads_to_enroll())) == (1, [to_enroll])

    activate_newer(people, version.profile, (100, 5000))
    drain()

    assert (due().count(), leads_to_enroll().count()) == (0, 0)
    assert Draft.objects.count() == 0


def test_lead_outside_goes_to_nurture_whatever_its_score(people, version):
    make_scoring(people, threshold=0)
    lead = lead_of(people, version, 0, 65, state="enriched", score=None)

    activate_newer(people, version.profile, (100, 5000))
    drain()

    lead.refresh_from_db()
    assert (lead.state, lead.why) == ("nurture", "Outside the ICP, whatever its score.")
    assert lead.score is not None

    activate_newer(people, version.profile, (20, 5000))
    drain()
    lead.refresh_from_db()
    assert lead.state == "outreach"


def test_closed_leads_keep_the_verdict_they_ended_with(people, version):
    lead = lead_of(people, version, 0, 65, state="disqualified", why="A competitor.")

    activate_newer(people, version.profile, (100, 5000))
    drain()

    lead.refresh_from_db()
    assert (lead.icp_version, lead.fit, lead.why) == (version, FIT, "A competitor.")


def test_judging_asks_the_same_queries_however_many_leads(
    people, version, django_assert_num_queries
):
    from scoring.queries import judged_before, known_facts

    for place in range(4):
        lead_of(people, version, place, 65)
    newer = activate_newer(people, version.profile, (100, 5000))

    with django_assert_num_queries(4):
        leads = judged_before(newer, 250)
        assert len(known_facts(leads, timezone.localdate())) == 4
    assert Lead.objects.filter(icp_version=version).count() == 4
