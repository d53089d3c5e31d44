"""Waiting gates have an age, a reminder and an escalation; time decides nothing."""

import threading
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import connection, transaction
from django.test.utils import CaptureQueriesContext

from leadops.accounts.actions import set_absence
from leadops.accounts.models import Letter
from leadops.audit.models import AuditEntry
from leadops.gates.actions import decide, reminders
from leadops.gates.clock import mark_reminded, remind_waiting
from leadops.gates.models import Proposal, Telling
from leadops.tenancy.scope import workspace_scope
from tests.gates.test_actions import make_proposal
from tests.house.subjects import MAKERS

pytestmark = pytest.mark.usefixtures("workspace")
# A Monday, in the zone of the tests' workspace; it works Monday to Friday, nine to five, in UTC.
MONDAY = datetime(2026, 11, 16, 9, 0, tzinfo=ZoneInfo("UTC"))
HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def _mail(settings):
    settings.EMAIL_HOST = "mail.example"


def proposed(people, at=MONDAY) -> Proposal:
    with time_machine.travel(at, tick=False):
        return make_proposal(people)


def told_at(at) -> list[tuple[str, str]]:
    """Return the letters that the clock writes at the instant: kind and receiver.

    What they tell of is marked by its next turns, as long as there is any.
    """
    Letter.objects.all().delete()
    with time_machine.travel(at, tick=False):
        remind_waiting()
        while Telling.objects.exists():
            mark_reminded()
    return sorted(Letter.objects.values_list("kind", "email"))


def test_nobody_is_reminded_within_a_working_day(people):
    proposed(people)

    assert told_at(MONDAY + 7 * HOUR) == []


def test_after_a_working_day_those_who_may_sit_are_reminded_once(people):
    proposal = proposed(people)
    mails = sorted(people.user(role).email for role in ("sales_lead", "marketing_lead"))

    first, again = told_at(MONDAY + DAY + HOUR), told_at(MONDAY + DAY + 2 * HOUR)

    proposal.refresh_from_db()
    assert first == [("reminder", mail) for mail in mails]
    assert again == []
    assert (proposal.status, proposal.escalated_at) == ("waiting", None)


def test_after_three_working_days_the_manager_is_told_once(people):
    proposed(people)
    told_at(MONDAY + DAY + HOUR)

    first, again = told_at(MONDAY + 3 * DAY + HOUR), told_at(MONDAY + 3 * DAY + 2 * HOUR)

    assert first == [("escalation", people.user("manager").email)]
    assert again == []
    assert AuditEntry.objects.filter(event="gates.proposal_escalated").count() == 1


def asked_at(at, *calls) -> int:
    """Return how many queries the clock's turns ask at the instant."""
    with time_machine.travel(at, tick=False), CaptureQueriesContext(connection) as asked:
        for call in calls:
            call()
    return len(asked)


@pytest.mark.parametrize("turn", [remind_waiting, mark_reminded])
def test_reminding_of_five_asks_no_more_than_of_one(people, turn):
    """The clock sends nothing while it reminds: that must not take longer the more waits."""
    before = [] if turn is remind_waiting else [remind_waiting]
    proposed(people)
    asked_at(MONDAY + DAY + HOUR, *before)
    one = asked_at(MONDAY + DAY + HOUR, turn)
    told_at(MONDAY + DAY + HOUR)
    for _ in range(5):
        proposed(people)
    asked_at(MONDAY + DAY + HOUR, *before)
    five = asked_at(MONDAY + DAY + HOUR, turn)

    assert five == one


def test_letters_count_all_that_waits_and_what_they_told_of_is_marked_some_at_a_time(
    people, monkeypatch
):
    monkeypatch.setattr(reminders, "AT_ONCE", 2)
    for _ in range(5):
        proposed(people)

    left = []
    with time_machine.travel(MONDAY + DAY + HOUR, tick=False):
        remind_waiting()
        for _ in range(4):
            # Both tick on: what is not marked yet is not told of again.
            mark_reminded()
            remind_waiting()
            left.append(Proposal.objects.filter(reminded_at__isnull=True).count())

    assert left == [3, 1, 0, 0]
    assert [one.facts["number"] for one in Letter.objects.all()] == [5, 5]
    assert AuditEntry.objects.filter(event="gates.proposal_reminded").count() == 5
    assert not Telling.objects.exists()


def test_a_clock_that_dies_in_a_batch_goes_on_with_it_and_tells_nobody_twice(people, monkeypatch):
    monkeypatch.setattr(reminders, "AT_ONCE", 2)
    for _ in range(5):
        proposed(people)
    with time_machine.travel(MONDAY + DAY + HOUR, tick=False):
        remind_waiting()
        mark_reminded()
        with transaction.atomic():
            mark_reminded()
            transaction.set_rollback(True)
    lost = Proposal.objects.filter(reminded_at__isnull=True).count()
    letters = Letter.objects.count()

    again = told_at(MONDAY + DAY + 2 * HOUR)

    assert (lost, letters, again) == (3, 2, [])
    assert set(Proposal.objects.values_list("reminded_at", flat=True)) == {MONDAY + DAY + HOUR}
    assert AuditEntry.objects.filter(event="gates.proposal_reminded").count() == 5


def test_what_falls_due_while_the_rest_is_marked_is_told_of_afterwards(people, monkeypatch):
    monkeypatch.setattr(reminders, "AT_ONCE", 1)
    for _ in range(2):
        proposed(people)
    later = proposed(people, MONDAY + HOUR)
    with time_machine.travel(MONDAY + DAY, tick=False):
        remind_waiting()
        mark_reminded()

    meanwhile = [told_at(MONDAY + DAY + HOUR), told_at(MONDAY + DAY + 2 * HOUR)]

    later.refresh_from_db()
    assert [len(letters) for letters in meanwhile] == [0, 2]
    assert [one.facts["number"] for one in Letter.objects.all()] == [1, 1]
    assert later.reminded_at == MONDAY + DAY + 2 * HOUR


def test_what_is_decided_before_its_mark_is_left_alone(people):
    proposal = proposed(people)
    with time_machine.travel(MONDAY + DAY + HOUR, tick=False):
        remind_waiting()
        decide(
            proposal_id=proposal.pk,
            actor=people.user("marketing_lead"),
            verdict="reject",
            digest=proposal.digest,
            reason="other",
            comment="Not ours.",
        )
        mark_reminded()

    proposal.refresh_from_db()
    assert proposal.reminded_at is None
    assert not Telling.objects.exists()
    assert not AuditEntry.objects.filter(event="gates.proposal_reminded").exists()


@pytest.mark.django_db(transaction=True)
def test_a_held_proposal_holds_up_no_clock_and_is_marked_once_it_is_free(people):
    held, free = proposed(people), proposed(people)
    is_held, may_end = threading.Event(), threading.Event()

    def hold() -> None:
        with workspace_scope(people.workspace), transaction.atomic():
            Proposal.objects.select_for_update().get(pk=held.pk)
            is_held.set()
            may_end.wait()
        connection.close()

    thread = threading.Thread(target=hold)
    thread.start()
    is_held.wait()
    try:
        with time_machine.travel(MONDAY + DAY + HOUR, tick=False):
            remind_waiting()
            mark_reminded()
            mark_reminded()
        marked = list(Proposal.objects.filter(reminded_at__isnull=False))
    finally:
        may_end.set()
        thread.join()

    assert marked == [free]
    assert told_at(MONDAY + DAY + 2 * HOUR) == []
    assert not Proposal.objects.filter(reminded_at__isnull=True).exists()


@pytest.mark.django_db(transaction=True)
def test_two_clocks_at_once_write_each_letter_once(people):
    proposed(people)
    barrier = threading.Barrier(2)

    def tick() -> None:
        barrier.wait()
        remind_waiting()
        connection.close()

    with time_machine.travel(MONDAY + DAY + HOUR, tick=False):
        clocks = [threading.Thread(target=tick) for _ in range(2)]
        [one.start() for one in clocks]
        [one.join() for one in clocks]

    assert Letter.objects.count() == 2


@pytest.mark.parametrize("at", [MONDAY + DAY - 2 * HOUR, MONDAY + 5 * DAY + HOUR])
def test_nothing_is_written_outside_working_hours(people, at):
    proposed(people)

    assert told_at(at) == []


def test_a_weekend_does_not_age_what_waits(people):
    proposed(people, MONDAY + 4 * DAY + 7 * HOUR)

    assert told_at(MONDAY + 7 * DAY + HOUR) == []


def test_who_is_away_is_not_reminded_and_with_no_manager_here_administrators_are_told(people):
    proposed(people)
    for role in ("sales_lead", "manager"):
        set_absence(
            membership=people[role],
            starts_at=MONDAY,
            ends_at=MONDAY + 30 * DAY,
            actor=people.user("admin"),
        )

    assert told_at(MONDAY + 3 * DAY + HOUR) == [
        ("escalation", people.user("admin").email),
        ("reminder", people.user("marketing_lead").email),
    ]


def test_a_handoff_keeps_its_own_clock(people):
    with time_machine.travel(MONDAY, tick=False):
        MAKERS["handoff.acknowledge"](people)

    told_at(MONDAY + 4 * DAY + HOUR)

    assert not Proposal.objects.filter(
        gate="handoff.acknowledge", reminded_at__isnull=False
    ).exists()


def test_the_letter_names_what_waits(people):
    proposed(people)
    told_at(MONDAY + DAY + HOUR)

    facts = Letter.objects.first().facts
    assert (facts["number"], facts["lines"]) == (1, ["ICP version: 1"])


def test_the_page_says_since_when_and_who(people, client_as):
    proposal = proposed(people)

    page = client_as("manager").get("/gates/waiting/").content.decode()

    assert proposal.subject_label in page
    assert people.user("marketing_lead").name in page
    assert client_as("rep").get("/gates/waiting/").status_code == 403


def test_the_page_asks_no_more_for_three_than_for_one(people, client_as):
    proposed(people)
    browser = client_as("manager")
    with CaptureQueriesContext(connection) as one:
        browser.get("/gates/waiting/")
    proposed(people)
    proposed(people)
    with CaptureQueriesContext(connection) as three:
        browser.get("/gates/waiting/")

    assert len(three) == len(one)
