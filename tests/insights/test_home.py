"""Today, search, help and the impact of a version."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from handoff.models import Handoff
from handoff.queries.board import open_board, urgent
from icp import actions as icp
from icp.models import ICPVersion
from icp.queries import document_of
from leadops.accounts.absences import away_until
from leadops.accounts.models import Absence, WorkingCalendar
from leadops.audit.actors import SYSTEM
from leadops.compliance.actions import suppress
from leadops.gates.models import Proposal
from leadops.insights.queries import bar, setup, today
from leadops.insights.queries.impact import impact
from leadops.runs.actions import enqueue
from leadops.runs.models import StageRun
from leadops.tenancy import figures
from leadops.tenancy.scope import workspace_scope
from outreach.actions import reservations
from prospects.models import Account, Contact, Lead
from tests.drain import drain
from tests.factories.gates import approve
from tests.factories.handoff import make_handoff, waiting
from tests.factories.icp import make_draft, make_live
from tests.factories.outreach import make_draft as make_outreach_draft
from tests.factories.outreach import make_lead, score
from tests.icp.test_views import posted
from tests.people import make_member, make_workspace

pytestmark = pytest.mark.usefixtures("workspace")
ALWAYS = {day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
ROLES = ["rep", "sales_lead", "marketing_lead", "sales_ops", "manager", "admin", "auditor"]


def titles(people, role):
    return [line.title for line in today.lines(people.user(role), people[role])]


@pytest.mark.parametrize("role", ROLES)
def test_today_empty_says_so_for_everybody(client_as, role):
    page = client_as(role).get("/")

    assert page.status_code == 200
    assert "Nothing waits for you" in page.content.decode()


def test_today_shows_my_seats_and_no_others(people, client_as):
    """OP1: what waits at a gate is the work of the day."""
    version = make_draft(people)
    icp.send_for_approval(version=version, actor=people.user("sales_ops"))

    assert titles(people, "sales_lead") == ["Approve: North America v1"]
    assert titles(people, "marketing_lead") == ["Approve: North America v1"]
    assert titles(people, "rep") == []
    page = client_as("marketing_lead").get("/").content.decode()
    assert 'href="/icp/north-america/v/1/"' in page
    assert "0 of 2 approved" in page


@pytest.mark.parametrize(
    ("warned", "due", "word"), [(-1, 20, "Due soon"), (5, 10, "On time"), (-9, -1, "Breached")]
)
def test_today_and_the_board_say_the_same_of_a_handoff(people, warned, due, word):
    now = timezone.now()
    handoff = make_handoff(people)
    times = {"warn_at": now + timedelta(minutes=warned), "due_at": now + timedelta(minutes=due)}
    Handoff.objects.filter(pk=handoff.pk).update(**times)
    Proposal.objects.filter(subject_id=handoff.pk).update(due_at=times["due_at"])
    owner = Handoff.objects.get().owner

    [line] = [one for one in today.lines(owner.user, owner) if one.url.startswith("/handoffs/")]
    [row] = open_board(owner, everybody=False).rows

    assert line.state == row.state == word


def test_today_reads_no_packet_of_a_handoff(people):
    """A line names the buyer; the packets of thirty handoffs are half a megabyte of JSON."""
    first = make_handoff(people)
    make_handoff(people)
    approve(waiting(first), people)
    rep = people["rep"]

    with CaptureQueriesContext(connection) as asked:
        found = [line.title for line in today.lines(rep.user, rep)]

    assert any(title.startswith("Answer: ") for title in found)
    assert len(found) == 2
    assert not [one["sql"] for one in asked if '"packet"' in one["sql"]]


def test_today_line_goes_away_when_decided(people):
    version = make_draft(people)
    approve(icp.send_for_approval(version=version, actor=people.user("sales_ops")), people)

    assert titles(people, "sales_lead") == []


def test_today_sums_a_queue_up_by_its_first_three(people):
    for place in range(4):
        make_outreach_draft(people, place)
    waiting = list(Proposal.objects.filter(gate="outreach.send").order_by("proposed_at"))

    [line] = today.lines(people.user("rep"), people["rep"])

    assert line.title == "Review drafts (4)"
    assert line.detail == f"{', '.join(one.subject_label for one in waiting[:3])} and more"
    assert (line.due_at, line.since) == (waiting[0].due_at, waiting[0].proposed_at)


def test_today_says_since_when_the_oldest_draft_waits(people):
    """The first names are those of the best scores, and the oldest may come behind them."""
    rows = [make_outreach_draft(people, place) for place in range(4)]
    for row, value in zip(rows, (10, 90, 90, 90), strict=True):
        score(row, value)
    oldest = Proposal.objects.get(subject_id=rows[0].pk)

    [line] = today.lines(people.user("rep"), people["rep"])

    assert str(oldest.subject_label) not in line.detail
    assert line.since == oldest.proposed_at


def test_today_names_and_counts_the_drafts_that_open(people):
    """A blocked one and one that somebody else reviews come up in no run."""
    rows = [make_outreach_draft(people, place) for place in range(4)]
    suppress(
        workspace=people.workspace,
        email=rows[0].lead.contact.email,
        reason="manual",
        source="page",
        actor=people.user("sales_lead"),
    )
    reservations.reserve(draft=rows[1], user=people.user("sales_lead"))
    opening = [str(Proposal.objects.get(subject_id=row.pk).subject_label) for row in rows[2:]]

    [line] = today.lines(people.user("rep"), people["rep"])

    assert line.title == "Review drafts (2)"
    assert line.detail == f"{', '.join(opening)}; 2 wait blocked, reserved or behind these"


def test_today_says_that_no_draft_opens(people):
    row = make_outreach_draft(people)
    reservations.reserve(draft=row, user=people.user("sales_lead"))

    [line] = today.lines(people.user("rep"), people["rep"])

    assert (line.title, line.action) == ("1 draft, none to open now", "Look")


def test_today_asks_as_much_for_three_drafts_as_for_one(people):
    counts = []
    for place in range(3):
        make_outreach_draft(people, place)
        with CaptureQueriesContext(connection) as asked:
            today.lines(people.user("rep"), people["rep"])
        counts.append(len(asked))

    assert counts[0] == counts[2]


def test_today_says_when_a_handoff_was_received_as_its_page_does(people, client_as):
    """One instant, one word: the mail server's, not that of the routing a quarter later."""
    received = timezone.now() - timedelta(minutes=16)
    handoff = make_handoff(people, received_at=received)

    [line] = [one for one in today.lines(people.user("rep"), people["rep"]) if one.since]

    assert (line.since, line.began) == (handoff.started_at, "received")
    assert "received <time" in client_as("rep").get("/handoffs/").content.decode()


def test_today_of_a_manager_begins_with_what_needs_other_hands(people, client_as):
    """HND4: breached and unanswered hot handoffs first, each with its way to re-assign."""
    WorkingCalendar.objects.update(hours=ALWAYS)
    late = make_handoff(people, received_at=timezone.now() - timedelta(minutes=10))
    hot = make_handoff(people)
    make_handoff(people, disposition="question", new_text="Does it speak with SAP?")  # warm, calm

    lines = today.lines(people.user("manager"), people["manager"])[:2]

    assert [line.title for line in lines] == [f"Re-assign: {late.lead}", f"Re-assign: {hot.lead}"]
    assert [line.state for line in lines] == ["Breached", "On time"]
    assert [line.url for line in lines] == [f"/handoffs/{row.pk}/reassign/" for row in (late, hot)]
    assert lines[0].detail == "Hot, with Mara Rep; not acknowledged yet"
    assert bar.counts_for(people.user("manager"), people["manager"])["handoff.acknowledge"] == 2
    page = client_as("manager").get("/").content.decode()
    assert page.index(f"Re-assign: {late.lead}") < page.index(f"Re-assign: {hot.lead}")
    for role in ("marketing_lead", "sales_ops", "auditor"):
        assert not [title for title in titles(people, role) if title.startswith("Re-assign")]


def test_today_of_a_manager_names_who_is_away_and_what_they_hold(people):
    """In as many queries for one absent person with one handoff as for three with six."""
    WorkingCalendar.objects.update(hours=ALWAYS)
    manager, now = people["manager"], timezone.now()
    held = [make_handoff(people) for _ in range(3)]
    make_handoff(people, disposition="question", new_text="Does it speak with SAP?")
    others = [make_member(people.workspace, "rep", name=f"{name} Rep") for name in ("Nina", "Otis")]

    def told():
        with CaptureQueriesContext(connection) as seen:
            return today.lines(people.user("manager"), manager), len(seen)

    def absent(member):
        Absence.objects.create(
            workspace=people.workspace,
            membership=member,
            starts_at=now - timedelta(days=1),
            ends_at=now + timedelta(days=2),
        )

    absent(people["rep"])
    until = away_until(people.workspace)[people["rep"].pk]
    lines, one = told()
    [line] = [line for line in lines if line.state == "Away"]
    assert line.title == f"Mara Rep is {until}"
    assert line.detail == "Holds 4 open handoffs, which absence does not move."
    assert line.url == "/dashboards/sla/"
    assert lines[0].detail == f"Hot, with Mara Rep, {until}; not acknowledged yet"
    assert not [title for title in titles(people, "rep") if "away until" in title]

    for handoff, other in zip(held, others, strict=False):
        absent(other)
        Handoff.objects.filter(pk=handoff.pk).update(owner=other)
    lines, three = told()
    names = [line.title.split(" is ")[0] for line in lines if line.state == "Away"]
    assert names == ["Mara Rep", "Nina Rep", "Otis Rep"]
    assert three == one


def test_bar_counts_what_is_to_acknowledge_and_to_answer(people):
    WorkingCalendar.objects.update(hours=ALWAYS)
    first = make_handoff(people)
    make_handoff(people)
    approve(waiting(first), people)
    rep = people["rep"]

    assert bar.counts_for(rep.user, rep)["handoff.acknowledge"] == 2
    assert open_board(rep, everybody=False).total == 2


def test_today_sums_up_handoffs_that_need_other_hands(people, django_assert_num_queries):
    rows = [make_handoff(people) for _ in range(12)]

    found = titles(people, "manager")

    assert len([title for title in found if title.startswith("Re-assign: ")]) == 10
    assert f"More handoffs are late or hot ({len(rows) - 10})" in found
    with django_assert_num_queries(2):
        assert urgent(people["manager"]).total == 12


def test_today_failed_run_is_told_to_operations_only(people):
    failing_run(people)

    assert titles(people, "sales_ops") == ["Failed runs (1)"]
    assert titles(people, "admin") == ["Failed runs (1)"]
    assert titles(people, "rep") == []


def test_today_counts_a_failed_run_once_until_it_is_run_again(people, client_as):
    for _ in range(2):
        failing_run(people)
    page = client_as("sales_ops").get("/runs/").content.decode()
    assert titles(people, "sales_ops") == ["Failed runs (1)"]
    assert "<title>Runs: 0 at work, 1 failed and open</title>" in page
    assert page.count("Asked for again since.") == 1
    assert page.count("/retry/") == 1


def test_file_that_cannot_be_read_is_no_failure_of_the_portal(people, client_as):
    failing_run(people)
    StageRun.objects.update(is_final=True)

    page = client_as("sales_ops").get("/runs/").content.decode()

    assert titles(people, "sales_ops") == []
    assert "another try ends the same" in page
    assert "/retry/" not in page


def failing_run(people):
    enqueue(
        "icp.tasks.suggest",
        key="x",
        label="Suggest",
        arguments={"profile_id": "00000000-0000-4000-8000-000000000000"},
        workspace=people.workspace,
        actor=SYSTEM,
    )
    return drain()[-1]


def test_today_week_counts_decisions_on_drafts_apart_from_all_else(people, client_as):
    make_live(people)

    assert today.last_week(people.user("sales_lead")) == {
        "drafts": 0,
        "approved": 0,
        "rejected": 0,
        "others": 1,
    }


def test_the_week_of_one_person_is_never_shown_to_another(people, monkeypatch):
    monkeypatch.setattr(figures, "CHEAP", -1.0)
    make_live(people)

    weeks = [today.last_week(people.user(who)) for who in ("sales_lead", "rep", "sales_lead")]

    assert [week["others"] for week in weeks] == [1, 0, 1]


def test_today_of_an_empty_real_workspace_is_a_checklist(people, client_as):
    people.workspace.is_demo = False
    people.workspace.save()

    page = client_as("admin").get("/").content.decode()

    assert "A mailbox to send from" in page
    assert "Sales lead, marketing lead" in page
    assert [t.title for t in setup.checklist(people.workspace) if t.is_done] == [
        "Sender: legal name and postal address",
        "Two approvers: a sales lead and a marketing lead",
    ]


@pytest.mark.parametrize("role", ["admin", "rep", "sales_ops", "marketing_lead", "manager"])
def test_checklist_leads_nobody_to_a_page_that_refuses_them(people, client_as, role):
    people.workspace.is_demo = False
    people.workspace.save()
    client = client_as(role)

    steps = client.get("/").context["checklist"]
    page = client.get("/").content.decode()

    assert len(steps) == 11
    assert all(step.title in page for step in steps)
    assert {step.title: client.get(step.url).status_code for step in steps if step.url} == {
        step.title: 200 for step in steps if step.url
    }


def test_checklist_one_person_in_both_roles_is_no_two_approvers(people):
    """ICP6: two people, not two roles."""
    for role in ("sales_lead", "marketing_lead"):
        people[role].is_active = False
        people[role].save()
    people["admin"].roles = ["admin", "sales_lead", "marketing_lead"]
    people["admin"].save()

    done = {t.title: t.is_done for t in setup.checklist(people.workspace)}

    assert done["Two approvers: a sales lead and a marketing lead"] is False


def test_checklist_of_one_person_alone_asks_for_no_second_approver(db):
    """OP8: a second look takes the place of the second person."""
    alone = make_workspace("Solo Software")
    one = make_member(alone, "admin", name="Ida Only")
    with workspace_scope(alone):
        before = {t.title: t.is_done for t in setup.missing(setup.checklist(alone))}
        one.roles = ["admin", "sales_lead", "marketing_lead"]
        one.save()

        after = {t.title for t in setup.missing(setup.checklist(alone))}

    assert [title for title in before if "approver" in title] == [setup.APPROVER_ALONE]
    assert not any("approver" in title for title in after)


def test_checklist_ticks_what_the_server_saw(people):
    make_live(people)

    done = {t.title: t.is_done for t in setup.checklist(people.workspace)}

    assert done["ICP: first version live"] is True


def test_try_this_in_the_demo_is_ticked_and_can_be_hidden(people, client_as):
    make_live(people)
    client = client_as("marketing_lead")

    tasks = client.get("/").context["try_this"]
    assert [(t.title, t.is_done) for t in tasks][:2] == [
        ("Take the second seat on the ICP", True),
        ("Turn what people strike out into a voice rule", False),
    ]
    client.post("/today/hide/")
    assert client.get("/").context["try_this"] == []


def test_today_fragment_is_the_lines_alone(people, client_as):
    page = client_as("rep").get("/", headers={"HX-Request": "true"}).content.decode()

    assert "<html" not in page
    assert "Nothing waits for you" in page


def test_today_queries_do_not_grow(people, client_as, django_assert_max_num_queries):
    client = client_as("sales_lead")
    send(people, "One")
    client.get("/")
    with django_assert_max_num_queries(45) as one:
        client.get("/")
    send(people, "Two")
    send(people, "Three")

    with django_assert_max_num_queries(len(one)):
        client.get("/")


def send(people, name):
    version = make_draft(people, name)
    return icp.send_for_approval(version=version, actor=people.user("sales_ops"))


def test_stranger_sees_nothing_of_it(people, client_as):
    send(people, "Secret segment")

    assert "Secret segment" not in client_as("stranger").get("/").content.decode()


def test_search_finds_people_companies_and_documents(people, client_as):
    make_lead(people)
    make_draft(people, "Quay segment")

    page = client_as("rep").get("/search/?q=quay")

    assert [g.title for g in page.context["groups"]] == ["People", "Companies", "ICP"]
    assert [g.title for g in client_as("rep").get("/search/?q=ana").context["groups"]] == ["People"]
    assert client_as("stranger").get("/search/?q=quay").context["groups"] == []


@pytest.mark.parametrize(
    "q", ["Holm Harbour", "harbour holm", "bo  harbour foods", "Holm H", "holm bo", "bo@ harbour"]
)
def test_search_finds_a_person_by_name_and_company(people, client_as, q):
    for place in range(3):
        make_lead(people, place)

    page = client_as("rep").get("/search/", {"q": q})
    listed = client_as("rep").get("/leads/", {"q": q}).context["page"]

    assert people_of(page) == ["Bo Holm"]
    assert [row.contact.full_name for row in listed.rows] == ["Bo Holm"]
    assert client_as("stranger").get("/search/", {"q": q}).context["groups"] == []


def people_of(page) -> list[str]:
    """Return the people whom a search found."""
    groups = {group.title: group for group in page.context["groups"]}
    return [hit.title for hit in groups["People"].hits] if "People" in groups else []


@pytest.mark.parametrize("q", ["Holm Quay", "Diaz Harbour", "zz Harbour", "Harbour zz"])
def test_search_finds_nobody_of_another_company(people, client_as, q):
    for place in range(2):
        make_lead(people, place)

    assert client_as("rep").get("/search/", {"q": q}).context["groups"] == []


@pytest.mark.parametrize(
    ("q", "found"),
    [
        ("+1503", ["Ana Diaz"]),
        ("+1 (503) 555-0123", ["Ana Diaz"]),
        ("001 503 555", ["Ana Diaz"]),
        ("503.555.0123", ["Ana Diaz"]),
        ("0170 123", ["Bo Holm"]),
        ("0170/1234567", ["Bo Holm"]),
        ("+49 (0)170 1234567", ["Bo Holm"]),
        ("00491701234567", ["Bo Holm"]),
        ("+44", []),
        ("0171 123", []),
        ("123", []),
    ],
)
def test_search_finds_whose_number_a_display_shows(people, client_as, q, found):
    for place, number in enumerate(("+15035550123", "+491701234567", "")):
        lead = make_lead(people, place)
        Contact.objects.filter(pk=lead.contact_id).update(phone=number)

    page = client_as("rep").get("/search/", {"q": q})

    assert people_of(page) == found
    assert client_as("stranger").get("/search/", {"q": q}).context["groups"] == []


def test_search_finds_a_company_by_its_switchboard(people, client_as):
    lead = make_lead(people)
    Account.objects.filter(pk=lead.account_id).update(phone="+15035550100")

    page = client_as("rep").get("/search/", {"q": "503 555 0100"})
    listed = client_as("rep").get("/leads/", {"q": "503 555 0100"}).context["page"]

    assert [group.title for group in page.context["groups"]] == ["Companies"]
    assert [row.pk for row in listed.rows] == [lead.pk]


def test_search_shows_the_first_by_name_and_nobody_without_a_lead(people, client_as):
    for place in range(2):
        make_lead(people, place)
    Contact.objects.filter(full_name="Ana Diaz").update(full_name="Zoe Holm")
    other = Contact.objects.get(full_name="Bo Holm")
    Contact.objects.create(
        workspace=people.workspace, account=other.account, full_name="Al Holm", email=""
    )
    Account.objects.create(
        workspace=people.workspace, name="Holm Foods", domain="", merged_into=other.account
    )

    groups = client_as("rep").get("/search/?q=holm").context["groups"]

    assert [(one.title, [hit.title for hit in one.hits]) for one in groups] == [
        ("People", ["Bo Holm", "Zoe Holm"])
    ]


@pytest.mark.parametrize("q", ["", "a", "\x00", "%", "<script>", "x" * 5_000])
def test_search_of_anything_is_a_page(client_as, q):
    page = client_as("rep").get("/search/", {"q": q})

    assert page.status_code == 200
    assert "<script>alert" not in page.content.decode()


def test_help_names_the_keys(client_as):
    page = client_as("rep").get("/help/").content.decode()

    assert "Approve the draft in view" in page


def test_impact_counts_who_comes_in_and_who_falls_out(people, client_as):
    """ICP7: what a change changes is shown before anybody approves it."""
    inside, outside, unknown = (make_lead(people, place) for place in range(3))
    for lead, industry, employees in (
        (inside, "Software", 100),
        (outside, "Retail", 100),
        (unknown, "Software", None),
    ):
        lead.account.industry, lead.account.employees = industry, employees
        lead.account.save()
    live = make_live(people)
    Lead.objects.update(icp_version=live)
    make_lead(people, 3)  # of no document: activation leaves it alone
    content = live.content | {
        "criteria": [
            {"field": "industry", "op": "in", "value": ["Retail"], "required": True},
            *[row for row in live.content["criteria"] if row["field"] == "country"],
        ]
    }
    draft = icp.start_version(
        profile=live.profile, actor=people.user("sales_lead"), content=content
    )

    seen = impact(document_of(draft), live)

    assert (seen.total, seen.inside, seen.outside, seen.unknown) == (3, 1, 2, 0)
    assert (seen.gained, seen.lost) == (1, 2)
    assert [row.lead for row in seen.ins] == [outside]
    assert {row.lead for row in seen.outs} == {inside, unknown}
    page = client_as("rep").get("/icp/north-america/v/2/impact/").content.decode()
    assert "<strong>+1</strong> lead in, <strong>−2</strong> out, of 3." in page


def test_impact_counts_the_rows_of_the_form_and_saves_nothing(people, client_as):
    """ICP7: whom unsaved rows would change is seen before a save voids anybody's approval."""
    for place, employees in enumerate((60, 200)):
        lead = make_lead(people, place)
        lead.account.industry, lead.account.employees = "Software", employees
        lead.account.save()
    live = make_live(people)
    Lead.objects.update(icp_version=live)
    client = client_as("sales_lead")
    rows = posted(live, "check")
    employees = next(key for key, value in rows.items() if value == "50-500")

    same = client.post("/icp/north-america/v/1/impact/", rows).content.decode()
    fewer = client.post(
        "/icp/north-america/v/1/impact/",
        rows | {employees: "100-500"},
        headers={"HX-Request": "true"},
    ).content.decode()

    assert "<strong>+0</strong> leads in, <strong>−0</strong> out, of 2." in same
    assert "Nothing was saved" in same
    assert "<strong>+0</strong> leads in, <strong>−1</strong> out, of 2." in fewer
    assert "<html" not in fewer
    said = '<div id="announce" hx-swap-oob="innerHTML"><strong>+0</strong> leads in, <strong>−1'
    assert (same.count("hx-swap-oob"), fewer.count(said)) == (0, 1)
    edit = client.get("/icp/north-america/edit/").content.decode()
    assert 'hx-post="/icp/north-america/v/1/impact/"' in edit
    assert edit.count('aria-live="polite"') == edit.count('id="announce"') == 1
    assert list(ICPVersion.objects.values_list("number", "revision")) == [(1, live.revision)]
