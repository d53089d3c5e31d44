"""The sending domain's records in the portal: looked up by a task, shown with each fix (OUT3)."""

from datetime import timedelta

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse
from django.utils import timezone

from leadops.runs.models import StageRun
from leadops.tenancy.scope import workspace_scope
from outreach import clock
from outreach.actions import sequences
from outreach.actions.domains import note_report
from outreach.domains.zone_files import zone_of
from outreach.models import SenderDomain
from outreach.queries import domains
from tests.drain import drain
from tests.factories import outreach as make
from tests.fakes.fakedns import FakeDNS

pytestmark = pytest.mark.django_db

NAME = "quaysoft.example"
RECORDS = {
    NAME: [{"TXT": "v=spf1 mx +all"}, {"MX": [10, f"mx.{NAME}"]}],
    f"mx.{NAME}": [{"A": "192.0.2.1"}],
    f"_dmarc.{NAME}": [{"TXT": f"v=DMARC1; p=reject; rua=mailto:r@{NAME}"}],
}


def words() -> dict[str, str]:
    return {line.key: line.word for line in domains.standing_of(NAME).lines}


def test_clock_has_each_domain_looked_up_once_a_day(workspace, settings):
    make.make_mailbox(workspace)
    make.make_mailbox(workspace, address=f"jo@{NAME}")
    with FakeDNS(zone_of(RECORDS)) as names:
        settings.NAME_SERVERS = [names.server]
        clock.due_checks()
        drain()
        clock.due_checks()

    assert words() == {
        "spf": "Failing",
        "dkim": "Unknown",
        "dmarc": "OK",
        "mx": "OK",
        "tls": "Missing",
    }
    run = StageRun.objects.get(task="outreach.tasks.check_domain")
    assert run.note == f"{NAME}: SPF failing, DKIM unknown, DMARC ok, MX ok, TLS missing."


def test_many_domains_ask_no_more_than_one(workspace):
    asked = []
    for count in (1, 3):
        for number in range(count):
            make.make_mailbox(workspace, address=f"jo@d{count}{number}.example")
        with CaptureQueriesContext(connection) as captured:
            clock.due_checks()
        asked.append(len(captured))

    assert asked[0] == asked[1]
    assert StageRun.objects.filter(task="outreach.tasks.check_domain").count() == 4


def test_named_selector_turns_unknown_into_missing(workspace, settings):
    make.make_mailbox(workspace, dkim_selector="s1")
    with FakeDNS(zone_of(RECORDS)) as names:
        settings.NAME_SERVERS = [names.server]
        clock.due_checks()
        drain()

    assert words()["dkim"] == "Missing"
    assert (f"s1._domainkey.{NAME}", "TXT") in names.asked


@pytest.mark.parametrize("knows_the_root", [True, False])
def test_closed_network_leaves_everything_unknown(workspace, settings, knows_the_root):
    """An offline machine: unknown, never failing; also where a server denies every name."""
    make.make_mailbox(workspace)
    with FakeDNS(zone_of({}), knows_the_root=False) as names:
        settings.NAME_SERVERS = [names.server] if knows_the_root else ["none"]
        clock.due_checks()
        drain()

    assert set(words().values()) == {"Unknown"}
    assert SenderDomain.objects.get().report["fixes"] == []


def test_unknown_is_asked_for_again_after_an_hour(workspace):
    make.make_mailbox(workspace)
    row = note_report(workspace=workspace, name=NAME, report={"spf": {"state": "unknown"}})
    assert domains.due_domains() == []

    SenderDomain.objects.filter(pk=row.pk).update(checked_at=timezone.now() - timedelta(hours=2))

    assert domains.due_domains() == [NAME]


def test_page_shows_each_state_with_its_fix_to_copy(workspace, client_as, settings):
    mailbox = make.make_mailbox(workspace)
    client = client_as("admin")
    url = reverse("outreach:mailbox-edit", args=[mailbox.pk])
    assert b"Not looked up yet" in client.get(url).content
    with FakeDNS(zone_of(RECORDS)) as names:
        settings.NAME_SERVERS = [names.server]
        client.post(reverse("outreach:mailbox-check", args=[mailbox.pk]))
        assert b"are being looked up" in client.get(url).content
        drain()

    page = client.get(url).content.decode()

    assert f'readonly value="{NAME}. IN TXT &quot;v=spf1 mx ~all&quot;"' in page
    assert page.count("Unknown</span>") == 1


def test_launch_gate_shows_authentication(people, workspace, client_as):
    """OUT3: the gate before launch shows SPF, DKIM and DMARC of every sending domain."""
    make.make_mailbox(workspace)
    report = {key: {"state": "failing"} for key in ("spf", "dkim", "dmarc")}
    note_report(workspace=workspace, name=NAME, report=report)
    version = make.make_version(people)
    variant = [{"position": 1, "subject": "Hello", "body": "Text", "lead": "Ana", "claims": []}]
    sequences.propose_launch(version=version, variant=variant)

    url = reverse("outreach:sequence-detail", args=[version.sequence_id])
    page = client_as("marketing_lead").get(url).content.decode()

    assert f"Mail from {NAME}" in page
    assert page.count("Failing</span>") == 3


def test_report_of_a_workspace_is_its_own(people, workspace):
    note_report(workspace=workspace, name=NAME, report={"spf": {"state": "ok"}})

    with workspace_scope(people.twin):
        assert domains.standing_of(NAME).checked_at is None
