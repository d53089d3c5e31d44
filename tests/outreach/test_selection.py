"""Several drafts of the list at once: each what its own page does, and a line of its own (OUT4)."""

import html as markup
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from leadops.audit.models import AuditEntry
from leadops.compliance.actions import suppress
from leadops.gates.actions import decide
from leadops.gates.models import Approval, Decision, Deferral, Proposal
from leadops.runs.models import StageRun
from outreach.actions import drafts, reservations
from outreach.models import Draft, Send
from prospects.actions import assign_owner
from tests.factories import outreach as make
from tests.people import make_member

pytestmark = pytest.mark.django_db
PAGE = {"csrfmiddlewaretoken": "a" * 64}


@pytest.fixture
def three(people, workspace):
    return [make.make_draft(people, place) for place in range(3)]


def boxes(client, path="/review/"):
    """Return what the check boxes of the list would send, by draft."""
    html = client.get(path).content.decode()
    values = re.findall(r'name="draft" value="([^"]+)"', html)
    return {value.partition(":")[0]: value for value in values}


def values_of(client, rows):
    found = boxes(client)
    return [found[str(row.pk)] for row in rows]


def post(client, name, values, **more):
    address = reverse(f"outreach:selected-{name}")
    return client.post(address, {"draft": values, "view": "mine", **more})


def told(client, answer):
    """Return the result that the list shows behind a press, as plain words."""
    assert answer.status_code == 302, answer.content.decode()[:2000]
    html = client.get(answer["Location"]).content.decode()
    part = html.split('id="selection-result"')[1].split("</section>")[0]
    return " ".join(markup.unescape(re.sub(r"<[^>]+>", " ", part)).split())


def states():
    return dict(Draft.objects.values_list("lead__account__name", "state"))


def test_page_of_reasons_says_what_follows_each(three, client_as):
    client = client_as("rep")

    asked = post(client, "reject", values_of(client, three)).content.decode()

    said = " ".join(re.sub(r"<[^>]+>", " ", asked).split())
    assert "3 Evidence too old then draft again" in said
    assert "8 Other then send to operations" in said


def test_selected_drafts_are_rejected_for_one_reason_each_with_its_line(people, three, client_as):
    client = client_as("rep")

    answer = post(client, "reject", values_of(client, three[:2]), reason="not_our_voice")

    said = told(client, answer)
    assert "2 drafts rejected." in said
    assert "Quay Robotics, Ana Diaz: Rejected: not our voice. Then: draft again." in said
    assert "Harbour Foods, Bo Holm: Rejected: not our voice. Then: draft again." in said
    made = Decision.objects.filter(proposal__gate="outreach.send")
    assert set(made.values_list("verdict", "reason", "decided_by__name")) == {
        ("reject", "not_our_voice", "Mara Rep")
    }
    assert [one.evidence for one in made] == [{"next_step": "again"}] * 2
    assert set(StageRun.objects.values_list("task", flat=True)) >= {"outreach.tasks.redraft"}
    entries = AuditEntry.objects.filter(event="gates.decision_made", actor=people.user("rep"))
    assert [one.details["gate"] for one in entries] == ["outreach.send"] * 2
    assert states()["Pine Bottles"] == "waiting"


def test_every_draft_of_a_partial_failure_has_its_line_and_stays_selected(people, three, client_as):
    client = client_as("rep")
    values = values_of(client, three)
    proposal = Proposal.objects.get(subject_id=three[0].pk)
    decide(
        proposal_id=proposal.pk,
        actor=people.user("sales_lead"),
        verdict="approve",
        digest=proposal.digest,
    )
    reservations.reserve(draft=three[1], user=people.user("sales_lead"))

    answer = post(client, "reject", values, reason="no_reason")

    said = told(client, answer)
    assert "1 draft rejected, 2 not." in said
    assert "Quay Robotics, Ana Diaz: Already approved by Sam Saleslead at" in said
    assert "Harbour Foods, Bo Holm: Sam Saleslead is reviewing this, 10 min left." in said
    assert "Pine Bottles, Cy Reed: Rejected: no good reason to write. Then: drop the lead." in said
    assert states() == {
        "Quay Robotics": "approved",
        "Harbour Foods": "waiting",
        "Pine Bottles": "rejected",
    }
    html = client.get(answer["Location"]).content.decode()
    assert re.findall(r'value="([\w-]+):\w+" form="selection" checked', html) == [str(three[1].pk)]


def test_draft_that_changed_since_the_list_was_made_is_not_rejected(people, three, client_as):
    client = client_as("rep")
    values = values_of(client, three[:1])
    drafts.mark_stale(draft=three[0], why="The contact's address changed.")

    stale = told(client, post(client, "reject", values, reason="too_old"))
    other = told(client, post(client, "reject", [f"{three[1].pk}:{'0' * 64}"], reason="too_old"))

    assert "Not rejected. What was not done stays selected." in stale
    assert "The contact's address changed." in stale
    assert "Not decided: the content changed after your page was made." in other
    assert not Decision.objects.filter(proposal__gate="outreach.send").exists()


def test_blocked_draft_is_rejected_like_on_its_own_page(people, three, client_as):
    suppress(
        workspace=people.workspace,
        email=three[0].lead.contact.email,
        reason="manual",
        source="page",
        actor=people.user("sales_lead"),
    )
    client = client_as("rep")
    values = list(boxes(client, "/review/?view=blocked").values())

    said = told(client, post(client, "reject", values, reason="in_contact"))

    assert [len(values), states()["Quay Robotics"]] == [1, "rejected"]
    assert "1 draft rejected." in said


def test_without_a_reason_the_page_asks_for_one_and_decides_nothing(people, three, client_as):
    client = client_as("rep")
    values = values_of(client, three[:2])

    asked = post(client, "reject", values)
    wordless = post(client, "reject", values, reason="other", comment=" ")

    html = asked.content.decode()
    assert [asked.status_code, wordless.status_code] == [422, 422]
    assert "Why reject 2 drafts?" in html
    assert html.count(f'name="draft" value="{values[0]}"') == 3  # one form a reason with words
    assert "Stop all messages to 2 people" in html
    assert "Say in a few words why." in wordless.content.decode()
    assert set(states().values()) == {"waiting"}


def test_no_contact_stops_every_person_of_the_selection(people, three, client_as):
    client = client_as("rep")
    values = values_of(client, three[:2])

    told(client, post(client, "reject", values, reason="do_not_contact", comment="They asked."))

    assert AuditEntry.objects.filter(event="compliance.suppression_added").count() == 2


def test_selected_drafts_are_skipped_and_only_for_oneself(people, three, client_as):
    client = client_as("rep")

    said = told(client, post(client, "skip", values_of(client, three[:2])))

    assert "2 drafts skipped until tomorrow." in said
    assert list(boxes(client)) == [str(three[2].pk)]
    assert len(boxes(client_as("sales_lead"))) == 3
    assert Deferral.objects.filter(user=people.user("rep")).count() == 2


def test_stale_drafts_are_written_again_and_others_are_not(people, three, client_as):
    client = client_as("rep")
    values = values_of(client, three[1:2])
    drafts.mark_stale(draft=three[0], why="The contact's address changed.")
    StageRun.objects.all().delete()
    stale = boxes(client, "/review/?view=stale")

    said = told(client, post(client, "redraft", [*stale.values(), *values]))

    assert list(stale.values()) == [f"{three[0].pk}:"]
    assert "1 draft being written again, 1 not." in said
    assert "Harbour Foods, Bo Holm: This draft is not stale." in said
    keys = StageRun.objects.filter(task="outreach.tasks.redraft").values_list("key", flat=True)
    assert list(keys) == [f"redraft:{three[0].pk}"]


def test_selected_drafts_go_to_a_rep_with_their_leads(people, three, client_as):
    jo = make_member(people.workspace, "rep", name="Jo Park")
    client = client_as("manager")
    values = values_of(client, three[:2])

    asked = post(client, "assign", values)
    said = told(client, post(client, "assign", values, to=str(jo.pk)))

    assert (asked.status_code, "Choose a rep" in asked.content.decode()) == (422, True)
    assert "2 drafts assigned to Jo Park." in said
    assert "Quay Robotics, Ana Diaz: With Jo Park now. Written from" in said
    owners = dict(Draft.objects.values_list("lead__account__name", "owner__user__name"))
    assert owners == {
        "Quay Robotics": "Jo Park",
        "Harbour Foods": "Jo Park",
        "Pine Bottles": None,
    }
    assert list(boxes(client_as("rep"))) == [str(three[2].pk)]
    assert Proposal.objects.filter(status="waiting").count() == 3


def test_rep_gives_away_no_draft_of_somebody_else_and_to_nobody_but_reps(people, three, client_as):
    jo = make_member(people.workspace, "rep", name="Jo Park")
    client = client_as("rep")
    values = values_of(client, three[:2])
    assign_owner(three[0].lead, jo, actor=people.user("manager"))
    reservations.reserve(draft=three[1], user=people.user("sales_lead"))

    said = told(client, post(client, "assign", values, to=str(people["rep"].pk)))
    to_ops = post(client, "assign", values, to=str(people["sales_ops"].pk))
    to_stranger = post(client, "assign", values, to=str(people.stranger.pk))

    assert "None of 2 assigned to Mara Rep." in said
    assert "Sam Saleslead is reviewing this" in said
    assert [to_ops.status_code, to_stranger.status_code] == [422, 422]
    owners = dict(Draft.objects.values_list("lead__account__name", "owner__user__name"))
    assert owners == {"Quay Robotics": "Jo Park", "Harbour Foods": None, "Pine Bottles": None}


def test_manager_assigns_and_decides_nothing(people, three, client_as):
    client = client_as("manager")
    values = values_of(client, three)
    html = client.get("/review/").content.decode()

    statuses = [post(client, name, values).status_code for name in ("reject", "skip", "redraft")]

    assert statuses == [403, 403, 403]
    assert ["selected-assign" in html, "selected-reject" in html] == [True, False]
    assert "selected-assign" not in client_as("auditor").get("/review/").content.decode()
    assert set(states().values()) == {"waiting"}


def test_drafts_of_another_workspace_are_answered_as_ones_that_never_were(people, three, client_as):
    values = values_of(client_as("rep"), three)
    client = client_as("stranger")

    said = [
        told(client, post(client, name, values, reason="not_true"))
        for name in ("reject", "skip", "redraft")
    ]

    nothing = "There is nothing here, or it is not in your workspace."
    assert [one.count(nothing) for one in said] == [3, 3, 3]
    assert "Quay Robotics" not in "".join(said)
    assert set(states().values()) == {"waiting"}


def test_result_is_shown_in_its_own_workspace_only(people, three, client_as):
    client = client_as("rep")
    answer = post(client, "skip", values_of(client, three))

    session = client.session
    session["review_selection"]["workspace"] = str(people.twin.pk)
    session.save()

    html = client.get(answer["Location"]).content.decode()
    assert "selection-result" not in html


def test_fifty_at_once_is_the_most_and_none_is_none(people, three, client_as):
    client = client_as("rep")
    value = values_of(client, three[:1])
    many = [f"00000000-0000-4000-8000-{number:012}:" for number in range(50)]

    refused = post(client, "skip", value + many)
    nothing = post(client, "skip", [])
    broken = post(client, "skip", ["no id at all"])

    assert [refused.status_code, nothing.status_code, broken.status_code] == [422, 422, 422]
    assert "51 drafts are selected, and 50 at once is the most." in refused.content.decode()
    assert "No draft is selected, so nothing was done." in nothing.content.decode()
    assert not Deferral.objects.exists()


def test_form_sent_twice_is_done_once_and_tells_the_same(people, three, client_as):
    client = client_as("rep")
    values = values_of(client, three[:2])

    first = post(client, "reject", values, reason="not_true", **PAGE)
    second = post(client, "reject", values, reason="not_true", **PAGE)

    assert first["Location"] == second["Location"]
    assert "2 drafts rejected." in told(client, second)
    assert Decision.objects.filter(proposal__gate="outreach.send").count() == 2


def test_nothing_of_a_selection_ever_approves(people, three, client_as):
    client = client_as("rep")
    values = values_of(client, three)

    post(client, "reject", values, verdict="approve", reason="approve", action="approve")
    post(client, "reject", values, verdict="approve", reason="not_true", action="approve")

    assert not Approval.objects.filter(gate="outreach.send").exists()
    assert not Send.objects.exists()


def test_list_asks_the_same_however_many_drafts_it_shows(people, workspace, client_as):
    client = client_as("rep")
    counts = []
    for place in range(3):
        make.make_draft(people, place)
        client.get("/review/")
        with CaptureQueriesContext(connection) as asked:
            client.get("/review/")
        counts.append(len(asked))

    assert counts[0] == counts[2]
