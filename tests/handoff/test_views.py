"""The pages of handoff (/handoffs/, /dashboards/sla/, /settings/routing/)."""

from datetime import UTC, datetime, time, timedelta
from uuid import uuid4
from zoneinfo import ZoneInfo

import pytest
from django.utils import timezone

from handoff import actions
from handoff.models import Handoff, Ruleset, SLAPolicy
from handoff.queries import board, breaches
from leadops.accounts.models import Absence, WorkingCalendar
from tests.factories.gates import approve
from tests.factories.handoff import make_handoff, publish_rules, waiting
from tests.people import make_member

DAY = timedelta(days=1)
ALWAYS = {day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}


@pytest.fixture
def handoff(workspace, people) -> Handoff:
    WorkingCalendar.objects.update(hours=ALWAYS)
    return make_handoff(people)


def text(response) -> str:
    return response.content.decode()


def test_rep_sees_the_reason_the_clock_and_one_button(handoff, client_as) -> None:
    """Page /handoffs/: lead, why routed here, countdown; HND5: in a named person's list."""
    page = text(client_as("rep").get("/handoffs/"))

    assert str(handoff.lead.contact) in page
    assert "rule 1 &#x27;Hot replies&#x27; matched: class hot" in page
    assert 'role="timer"' in page
    assert f"Acknowledge {handoff.lead.account}" in page


def test_last_contact_stands_in_the_readers_own_time(handoff, client_as) -> None:
    """One page, one zone; packets of earlier releases keep the words they were stored with."""
    rows = [["Source", "Fair"], ["Last contact", "2026-11-20T10:00:00+00:00"]]
    Handoff.objects.update(packet={**handoff.packet, "record": rows})
    page = text(client_as("rep").get(f"/handoffs/{handoff.pk}/"))
    assert 'datetime="2026-11-20T10:00:00+00:00"' in page

    rows[1][1] = "20 Nov 2026, 10:00 UTC"
    Handoff.objects.update(packet={**handoff.packet, "record": rows})
    assert "<dd>20 Nov 2026, 10:00 UTC</dd>" in text(
        client_as("rep").get(f"/handoffs/{handoff.pk}/")
    )


def test_acknowledging_says_so(handoff, client_as) -> None:
    proposal = waiting(handoff)
    answer = client_as("rep").post(
        f"/gates/{proposal.pk}/decision/",
        {"verdict": "approve", "digest": proposal.digest, "next": "/handoffs/"},
        follow=True,
    )

    assert f"Acknowledged: {proposal.subject_label}." in text(answer)


def test_list_polls_a_fragment_of_the_same_page(handoff, client_as) -> None:
    fragment = text(client_as("rep").get("/handoffs/", headers={"HX-Request": "true"}))

    assert str(handoff.lead.account) in fragment
    assert "<html" not in fragment


def test_breached_and_due_soon_come_first(people, handoff, client_as) -> None:
    late = make_handoff(people, received_at=timezone.now() - timedelta(minutes=10))
    soon = make_handoff(people, received_at=timezone.now() - timedelta(minutes=4))
    calm = make_handoff(people, disposition="question", new_text="Does it speak with SAP?")

    page = client_as("manager").get("/dashboards/sla/")

    order = [row.handoff.pk for row in page.context["board"].rows]
    assert order == [late.pk, soon.pk, handoff.pk, calm.pk]
    assert [row.state for row in page.context["board"].rows] == [
        "Breached", "Due soon", "On time", "On time",
    ]  # fmt: skip
    assert "SLA: 4 open, 1 breached" in text(page)


def test_a_long_board_shows_the_most_urgent_and_counts_all(
    people, handoff, client_as, monkeypatch
) -> None:
    late = make_handoff(people, received_at=timezone.now() - timedelta(minutes=10))
    make_handoff(people, disposition="question", new_text="Does it speak with SAP?")
    monkeypatch.setattr(board, "SHOWN", 1)

    page = client_as("manager").get("/dashboards/sla/")

    assert [row.handoff.pk for row in page.context["board"].rows] == [late.pk]
    assert (page.context["board"].total, page.context["board"].hidden) == (3, 2)
    assert "SLA: 3 open, 1 breached" in text(page)


def test_rep_acknowledges_answers_and_closes_through_the_pages(handoff, client_as, people) -> None:
    """HND3: the gate by the page, then the answer, then the outcome."""
    client = client_as("rep")
    path, proposal = f"/handoffs/{handoff.pk}/", waiting(handoff)
    assert "Tuesday at ten works for us." in text(client.get(path))

    done = client.post(
        f"/gates/{proposal.pk}/decision/", {"verdict": "approve", "digest": proposal.digest}
    )
    assert (done.status_code, done["Location"]) == (302, path)
    early = client.post(f"{path}outcome/", {"outcome": "", "note": ""})
    answered = client.post(f"{path}answer/", {"way": "mail", "text": "Tuesday it is."})
    assert "Answered, without an outcome yet" in text(client.get("/handoffs/"))
    closed = client.post(f"{path}outcome/", {"outcome": "meeting", "note": ""})

    assert [one.status_code for one in (early, answered, closed)] == [422, 302, 302]
    handoff.refresh_from_db()
    assert (handoff.state, handoff.outcome) == ("closed", "meeting")
    assert handoff.approval.proposal == proposal
    assert str(handoff.lead.contact) in text(client.get("/handoffs/"))


def test_handing_back_needs_a_reason(handoff, client_as) -> None:
    proposal = waiting(handoff)

    refused = client_as("rep").post(
        f"/gates/{proposal.pk}/decision/", {"verdict": "reject", "digest": proposal.digest}
    )

    assert refused.status_code == 422
    handoff.refresh_from_db()
    assert handoff.state == "waiting"
    assert waiting(handoff).pk == proposal.pk


def test_page_of_a_reassigned_handoff_says_to_whom(handoff, people, client_as) -> None:
    """Reassigned while open: says to whom and when."""
    nina = make_member(people.workspace, "rep", name="Nina Rep")
    actions.reassign(handoff=handoff, to=nina, reason="Mara is ill", actor=people.user("manager"))

    page = text(client_as("rep").get(f"/handoffs/{handoff.pk}/"))

    assert "Went to Nina Rep" in page
    assert "Mara is ill" in page


def test_other_rep_may_neither_read_nor_answer(handoff, people, client_as) -> None:
    nina = make_member(people.workspace, "rep", name="Nina Rep")
    client = client_as("rep")
    client.force_login(nina.user)

    assert client.get(f"/handoffs/{handoff.pk}/").status_code == 403
    assert client.post(f"/handoffs/{handoff.pk}/answer/", {"way": "mail"}).status_code == 403
    assert str(handoff.lead.contact) not in text(client.get("/handoffs/"))


def test_manager_reassigns_from_the_dashboard(handoff, people, client_as) -> None:
    nina = make_member(people.workspace, "rep", name="Nina Rep")
    client, path = client_as("manager"), f"/handoffs/{handoff.pk}/reassign/"

    assert "Nina Rep" in text(client.get(path))
    wrong = client.post(path, {"to": str(nina.pk), "reason": ""})
    done = client.post(path, {"to": str(nina.pk), "reason": "Mara is ill"})

    assert (wrong.status_code, done.status_code) == (422, 302)
    handoff.refresh_from_db()
    assert handoff.owner == nina


def test_reassigning_says_who_is_away_and_until_when(
    handoff, people, client_as, django_assert_max_num_queries
) -> None:
    """The last day away is the person's own; the queries are as many for three reps as for one."""
    client, path = client_as("manager"), f"/handoffs/{handoff.pk}/reassign/"
    now = timezone.now()
    client.get(path)

    def absent(name: str, ends_at: datetime) -> None:
        rep = make_member(people.workspace, "rep", name=name)
        type(rep.user).objects.filter(pk=rep.user_id).update(time_zone="Asia/Tokyo")
        Absence.objects.create(
            workspace=people.workspace, membership=rep, starts_at=now - DAY, ends_at=ends_at
        )

    tokyo = ZoneInfo("Asia/Tokyo")
    last = now.astimezone(tokyo).date() + timedelta(days=3)
    midnight = datetime.combine(last + timedelta(days=1), time.min, tokyo)
    year = "" if last.year == now.astimezone(tokyo).year else f" {last.year}"
    absent("Nina Rep", midnight)
    with django_assert_max_num_queries(40) as seen:
        page = text(client.get(path))
    assert f">Nina Rep (away until {last.day} {last:%b}{year})<" in page
    assert "Now with Mara Rep. " in page

    absent("Otis Rep", midnight)
    make_member(people.workspace, "rep", name="Pia Rep")
    Absence.objects.create(
        workspace=people.workspace, membership=people["rep"], starts_at=now - DAY, ends_at=now + DAY
    )
    with django_assert_max_num_queries(len(seen)):
        page = text(client.get(path))
    assert page.count("(away until ") == 2
    assert ">Pia Rep<" in page
    assert "Now with Mara Rep, away until " in page


def test_reassigning_says_who_will_soon_be_away(handoff, people, client_as) -> None:
    now = timezone.now()
    for name, days in (("Nina Rep", (9, 1)), ("Otis Rep", (30,)), ("Pia Rep", (-1, 2))):
        rep = make_member(people.workspace, "rep", name=name)
        type(rep.user).objects.filter(pk=rep.user_id).update(time_zone="UTC")
        for number in days:
            start = now + number * DAY
            Absence.objects.create(
                workspace=people.workspace,
                membership=rep,
                starts_at=start,
                ends_at=start + 1.5 * DAY,
            )

    page = text(client_as("manager").get(f"/handoffs/{handoff.pk}/reassign/"))

    day = (now + DAY).astimezone(UTC).date()
    year = "" if day.year == now.year else f" {day.year}"
    assert f">Nina Rep (away from {day.day} {day:%b}{year})<" in page
    assert ">Otis Rep<" in page
    assert ">Pia Rep (away until " in page


@pytest.mark.parametrize("role", ["rep", "sales_ops", "auditor", "marketing_lead"])
def test_only_managers_reassign(handoff, client_as, role: str) -> None:
    answer = client_as(role).post(f"/handoffs/{handoff.pk}/reassign/", {"to": "x", "reason": "y"})

    assert answer.status_code == 403
    handoff.refresh_from_db()
    assert handoff.owner.user.name == "Mara Rep"


def test_sla_page_shows_causes_and_rates_with_their_certainty(people, handoff, client_as) -> None:
    """Breaches with cause; every number says how sure it is."""
    late = make_handoff(people, received_at=timezone.now() - timedelta(minutes=10))
    approve(waiting(late), people)

    page = text(client_as("manager").get("/dashboards/sla/"))

    assert "It reached the portal after it was due." in page
    assert "0 of 1" in page


def test_dashboard_costs_the_same_queries_at_one_and_three_rows(
    people, handoff, client_as, django_assert_max_num_queries
) -> None:
    client = client_as("manager")
    counts = []
    for more in (0, 2):
        for _ in range(more):
            make_handoff(people)
        with django_assert_max_num_queries(60) as seen:
            client.get("/dashboards/sla/")
        counts.append(len(seen.captured_queries))

    assert counts[0] == counts[1]


def test_stranger_finds_nothing(handoff, client_as) -> None:
    """A second workspace gets 404 on every id, and no row."""
    stranger, ruleset = client_as("stranger"), Ruleset.objects.get()

    for path in (
        f"/handoffs/{handoff.pk}/",
        f"/handoffs/{handoff.pk}/reassign/",
        f"/settings/routing/{ruleset.pk}/",
        f"/handoffs/{uuid4()}/",
    ):
        assert stranger.get(path).status_code == 404
    for path in (
        f"/handoffs/{handoff.pk}/answer/",
        f"/handoffs/{handoff.pk}/outcome/",
        f"/handoffs/{handoff.pk}/reassign/",
        f"/settings/routing/{ruleset.pk}/propose/",
    ):
        assert stranger.post(path, {"way": "mail"}).status_code == 404
    for path in ("/handoffs/", "/dashboards/sla/", "/settings/routing/"):
        page = stranger.get(path)
        assert page.status_code == 200
        assert str(handoff.lead.account) not in text(page)
    handoff.refresh_from_db()
    assert handoff.state == "waiting"


# Routing rules.


def editor_data(client) -> dict[str, str]:
    """The fields of the edit page as a browser would post them unchanged."""
    editor = client.get("/settings/routing/edit/").context["editor"]
    data = {}
    for form in (*editor.rules, *editor.pools):
        for bound in form:
            value = bound.value()
            if value not in (None, False, ""):
                data[bound.html_name] = "on" if value is True else str(value)
    return data


def test_rules_read_as_sentences_with_hits_and_never_matched(handoff, client_as) -> None:
    """RTE6: readable ordered rules; "never matched" is flagged."""
    page = text(client_as("sales_ops").get("/settings/routing/"))

    assert "If class is hot: to pool “All reps”, to whoever can start soonest." in page
    assert "never matched" in page
    assert "All reps (weight 1)" in page


def test_rules_are_edited_simulated_proposed_and_published_by_two_people(
    workspace, people, client_as
) -> None:
    """RTE6: people evaluate and apply; the proposer may not publish their own."""
    publish_rules(people)
    ops, lead = client_as("sales_ops"), client_as("sales_lead")
    data = editor_data(ops) | {
        "rule2-place": "1",
        "rule2-name": "DACH enterprise",
        "rule2-when": "country in DE, AT\nemployees >= 500",
        "rule2-to": f"person:{people['rep'].pk}",
    }
    data["rule0-place"], data["rule1-place"] = "2", "3"

    saved = ops.post("/settings/routing/edit/", data)
    draft = Ruleset.objects.get(state="draft")
    assert saved["Location"] == f"/settings/routing/{draft.pk}/"
    assert [rule["name"] for rule in draft.rules["rules"]] == [
        "DACH enterprise", "Hot replies", "Everything else",
    ]  # fmt: skip
    tried = text(ops.get(saved["Location"], {"warmth": "mql", "country": "de", "employees": "900"}))
    assert "rule 1 &#x27;DACH enterprise&#x27; matched: country de, 900 employees" in tried
    assert ops.post(f"{saved['Location']}propose/").status_code == 302
    proposal = draft_proposal(draft)
    form = {"verdict": "approve", "digest": proposal.digest}
    alone = ops.post(f"/gates/{proposal.pk}/decision/", form)
    assert alone.status_code == 403
    done = lead.post(f"/gates/{proposal.pk}/decision/", form)

    assert done.status_code == 302
    draft.refresh_from_db()
    assert draft.state == "live"
    assert Ruleset.objects.filter(state="superseded").count() == 1


def draft_proposal(row: Ruleset):
    from leadops.gates.queries import waiting_proposal

    return waiting_proposal("handoff.rules", row)


def test_fault_in_the_rules_is_shown_and_nothing_is_saved(workspace, people, client_as) -> None:
    publish_rules(people)
    client = client_as("sales_ops")
    data = editor_data(client)

    bad_line = client.post("/settings/routing/edit/", data | {"rule0-when": "country ~ DE"})
    no_pool = client.post("/settings/routing/edit/", data | {"pool0-name": "Renamed"})
    nobody = client.post("/settings/routing/edit/", data | {"pool0-members": "Zed: 1"})

    assert [one.status_code for one in (bad_line, no_pool, nobody)] == [422, 422, 422]
    assert "“country ~ DE” is no condition" in text(bad_line)
    assert "there is no pool “All reps”" in text(no_pool)
    assert "Nobody here is called “Zed”" in text(nobody)
    assert Ruleset.objects.count() == 1


def test_unreachable_rule_is_named_with_the_rule_that_hides_it(
    workspace, people, client_as
) -> None:
    """Unreachable or conflicting rule: named, with the rule that hides it."""
    row = publish_rules(people)
    rules = row.rules | {"rules": [row.rules["rules"][1], row.rules["rules"][0]]}
    draft = actions.edit_rules(
        workspace=workspace, rules=rules, note="", actor=people.user("sales_ops"), ruleset=None
    )

    page = text(client_as("sales_ops").get(f"/settings/routing/{draft.pk}/"))

    assert "“Hot replies” can never match: “Everything else” takes all its leads first." in page


def test_replay_says_what_would_move_and_writes_nothing(handoff, people, client_as) -> None:
    """RTE6: replay of past leads, load before and after."""
    nina = make_member(people.workspace, "rep", name="Nina Rep")
    rules = {"rules": [{"id": "all", "name": "All", "to": {"person": str(nina.pk)}}], "pools": {}}
    draft = actions.edit_rules(
        workspace=people.workspace,
        rules=rules,
        note="",
        actor=people.user("sales_ops"),
        ruleset=None,
    )

    page = text(client_as("sales_ops").get(f"/settings/routing/{draft.pk}/", {"replay": "1"}))

    assert "1 from Mara Rep to Nina Rep" in page
    handoff.refresh_from_db()
    assert handoff.owner.user.name == "Mara Rep"


@pytest.mark.parametrize(
    ("role", "status"), [("rep", 403), ("marketing_lead", 403), ("auditor", 200), ("admin", 200)]
)
def test_editing_rules_needs_its_role(workspace, people, client_as, role: str, status: int) -> None:
    publish_rules(people)
    client = client_as(role)

    assert client.get("/settings/routing/edit/").status_code == status
    if status == 403 or role == "auditor":
        assert client.post("/settings/routing/edit/", {}).status_code == 403
    assert Ruleset.objects.count() == 1


def test_targets_are_versioned_and_running_handoffs_keep_theirs(handoff, client_as, people) -> None:
    """HND4: written, documented SLA; a change is a new version."""
    due = handoff.due_at
    form = {"hot_minutes": "10", "hot_reassign": "20", "warm_minutes": "30", "mql_minutes": ""}

    wrong = client_as("admin").post("/settings/sla/", form | {"hot_reassign": "5"})
    done = client_as("admin").post("/settings/sla/", form)

    assert (wrong.status_code, done.status_code) == (422, 302)
    assert SLAPolicy.objects.get().classes["hot"]["minutes"] == 10
    actions.mark_clocks(handoff=handoff)
    handoff.refresh_from_db()
    assert handoff.due_at == due
    newer = make_handoff(people)
    assert newer.due_at == newer.started_at + timedelta(minutes=10)


def test_a_running_clock_is_no_promise_kept(handoff, people) -> None:
    """HND3: only what has ended, or was broken, counts towards the rate."""
    since = timezone.now() - timedelta(days=30)
    everybody = breaches.tallies(since)[0]
    assert (everybody.total, everybody.judged, everybody.kept) == (1, 0, 0)

    approve(waiting(handoff), people)
    actions.answer(
        handoff=Handoff.objects.get(), way="call", text="Tuesday", actor=people.user("rep")
    )

    everybody = breaches.tallies(since)[0]
    assert (everybody.total, everybody.judged, everybody.kept) == (1, 1, 1)


def test_a_stray_click_on_the_answer_stops_no_clock(handoff, people, client_as) -> None:
    """HND3: the answered clock stops for an answer that somebody says how they gave."""
    approve(waiting(handoff), people)

    answer = client_as("rep").post(f"/handoffs/{handoff.pk}/answer/", {"text": ""})

    assert answer.status_code == 422
    assert "Choose how your answer reached the buyer." in text(answer)
    assert Handoff.objects.get().answered_at is None
