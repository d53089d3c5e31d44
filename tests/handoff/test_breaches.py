"""Whose a broken promise is, and why it was broken (HND3, HND4)."""

from datetime import timedelta

import pytest
import time_machine
from django.db import connection
from django.utils import timezone

from handoff import actions
from handoff.models import Handoff
from handoff.queries import breaches
from leadops.accounts.models import WorkingCalendar
from leadops.gates.actions import decide
from leadops.tenancy import figures
from tests.factories.gates import approve
from tests.factories.handoff import make_handoff, waiting
from tests.people import make_member

ALWAYS = {day: ["00:00-24:00"] for day in ("mon", "tue", "wed", "thu", "fri", "sat", "sun")}
CAUSE = "Mara Rep did not acknowledge it in time; somebody else took over."


@pytest.fixture(autouse=True)
def always_open(workspace):
    WorkingCalendar.objects.update(hours=ALWAYS)


def tallies():
    rows = breaches.tallies(timezone.now() - timedelta(days=30))
    return {one.name: (one.total, one.kept, one.judged, one.waits, one.median) for one in rows}


@pytest.fixture
def rescued(people, workspace):
    """A hot handoff that nobody acknowledged in 5 minutes, then given to Nia, who answered."""
    handoff = make_handoff(people)  # received a minute ago
    start = handoff.started_at
    nia = make_member(workspace, "rep", name="Nia Next")
    with time_machine.travel(start + timedelta(minutes=10), tick=False):
        actions.mark_clocks(handoff=handoff)
        actions.reassign(
            handoff=handoff, to=nia, reason="Mara is away.", actor=people.user("manager")
        )
    with time_machine.travel(start + timedelta(minutes=12), tick=False):
        row = Handoff.objects.get()
        proposal = waiting(row)
        decide(proposal_id=proposal.pk, actor=nia.user, verdict="approve", digest=proposal.digest)
        actions.answer(handoff=row, way="call", text="Tuesday", actor=nia.user)
    return Handoff.objects.get()


def test_a_breach_counts_for_the_owner_at_the_deadline(rescued) -> None:
    wait = timedelta(minutes=12)
    assert rescued.owner.user.name == "Nia Next"
    assert tallies() == {"Everybody": (1, 0, 1, 1, wait), "Mara Rep": (1, 0, 1, 1, wait)}


def test_a_breach_has_one_cause_on_every_page(rescued, client_as) -> None:
    pages = [f"/handoffs/{rescued.pk}/", "/dashboards/sla/"]

    assert breaches.cause_of(rescued) == CAUSE
    for page in pages:
        assert CAUSE in client_as("manager").get(page).content.decode()


def test_a_kept_promise_counts_for_who_kept_it_and_has_no_cause(people, client_as) -> None:
    handoff = make_handoff(people)
    approve(waiting(handoff), people)
    row = Handoff.objects.get()
    actions.answer(handoff=row, way="call", text="Tuesday", actor=people.user("rep"))

    assert breaches.cause_of(Handoff.objects.get()) == ""
    assert tallies()["Mara Rep"][:4] == (1, 1, 1, 1)
    page = client_as("manager").get("/dashboards/sla/").content.decode()
    assert "n&nbsp;1</span>" in page


def test_the_median_of_two_lies_between_them(people) -> None:
    first, second = make_handoff(people), make_handoff(people)
    for row, minutes in ((first, 2), (second, 6)):
        at = row.started_at + timedelta(minutes=minutes)
        Handoff.objects.filter(pk=row.pk).update(acknowledged_at=at)

    assert tallies()["Everybody"][3:] == (2, timedelta(minutes=4))


def test_who_was_given_it_too_late_is_not_blamed_for_the_wait(people) -> None:
    make_handoff(people, received_at=timezone.now() - timedelta(minutes=10))

    cause = breaches.cause_of(Handoff.objects.get())

    assert cause == "It reached the portal after it was due."


def test_breaches_are_those_that_the_tallies_above_them_count(
    people, client_as, monkeypatch
) -> None:
    monkeypatch.setattr(figures, "CHEAP", -1.0)
    handoff = make_handoff(people)
    client = client_as("manager")

    def shown():
        page = client.get("/dashboards/sla/").context
        return page["every"].breached, len(page["breaches"])

    start = timezone.now()
    with time_machine.travel(start, tick=False):
        assert shown() == (0, 0)
        Handoff.objects.filter(pk=handoff.pk).update(breached_at=start)
        assert shown() == (0, 0)
    with time_machine.travel(start + timedelta(seconds=61), tick=False):
        assert shown() == (1, 1)


def test_breach_that_is_marked_between_the_two_queries_is_the_next_counts(people) -> None:
    handoff = make_handoff(people)
    read: list[str] = []

    def mark(execute, sql, params, many, context):
        answer = execute(sql, params, many, context)
        read.append(sql)
        if len(read) == 1:
            Handoff.objects.filter(pk=handoff.pk).update(breached_at=timezone.now())
        return answer

    with connection.execute_wrapper(mark):
        assert tallies()["Mara Rep"][:3] == (1, 0, 0)


def test_tallies_ask_twice_however_many(people, django_assert_num_queries) -> None:
    for _ in range(3):
        make_handoff(people, received_at=timezone.now() - timedelta(minutes=10))

    with django_assert_num_queries(2):
        assert tallies()["Mara Rep"][:3] == (3, 0, 3)
