"""Waiting gates have an age, a reminder and an escalation; time decides nothing."""

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.db import connection
from django.test.utils import CaptureQueriesContext

from leadops.accounts.actions import set_absence
from leadops.accounts.models import Letter
from leadops.audit.models import AuditEntry
from leadops.gates.clock import remind_waiting
from leadops.gates.models import Proposal
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
    """Return the letters that the clock writes at the instant: kind and receiver."""
    Letter.objects.all().delete()
    with time_machine.travel(at, tick=False):
        remind_waiting()
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


def test_reminding_of_three_asks_no_more_than_of_one(people):
    """What is reminded of is locked until the end: it must not take longer the more waits."""
    proposed(people)
    with CaptureQueriesContext(connection) as one:
        told_at(MONDAY + DAY + HOUR)
    for _ in range(3):
        proposed(people)
    with CaptureQueriesContext(connection) as three:
        told_at(MONDAY + DAY + HOUR)

    assert len(three) == len(one)
    assert AuditEntry.objects.filter(event="gates.proposal_reminded").count() == 4


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
