"""Mailboxes over HTTP: set up, tested, paused; the password is sealed and never shown."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import reverse

from leadops.accounts.models import Workspace
from leadops.audit.models import AuditEntry
from leadops.insights.queries.setup import MAILBOX, checklist
from leadops.runs.models import StageRun
from leadops.tenancy.secrets import decrypt
from outreach.models import Mailbox
from outreach.queries.mailboxes import Standing, standing_of
from tests.factories.outreach import make_mailbox
from tests.fakes.fakesmtp import FakeSMTP

pytestmark = pytest.mark.django_db

FIELDS = {
    "address": "mara@quay.example",
    "display_name": "Mara Quell",
    "daily_cap": "30",
    "smtp_host": "mail.quay.example",
    "smtp_port": "587",
    "smtp_security": "starttls",
    "smtp_user": "mara",
    "smtp_password": "correct horse",
    "imap_host": "mail.quay.example",
    "imap_port": "993",
    "imap_security": "tls",
    "imap_user": "mara",
    "imap_password": "battery staple",
}


def save(client, mailbox=None, **over):
    url = (
        reverse("outreach:mailbox-edit", args=[mailbox.pk])
        if mailbox
        else reverse("outreach:mailbox-new")
    )
    return client.post(url, FIELDS | over)


def test_a_mailbox_without_a_server_is_blocked_until_it_has_one(workspace, client_as):
    client = client_as("admin")
    Workspace.objects.filter(pk=workspace.pk).update(is_demo=False)
    workspace.refresh_from_db()
    assert (
        b"Name its mail server next."
        in client.post(
            reverse("outreach:mailbox-new"), FIELDS | {"smtp_host": ""}, follow=True
        ).content
    )
    box = Mailbox.objects.get()
    assert standing_of(workspace, box).state == "Blocked"
    assert b"No mail server yet" in client.get(reverse("outreach:mailbox-list")).content
    assert _mailbox_task(workspace).is_done is False

    save(client, box)

    box.refresh_from_db()
    assert standing_of(workspace, box).state == "Live"
    assert _mailbox_task(workspace).is_done is True


def test_a_demo_s_mailbox_needs_no_server(workspace, client_as):
    assert workspace.is_demo
    save(client_as("admin"), smtp_host="")

    assert standing_of(workspace, Mailbox.objects.get()).state == "Live"


def _mailbox_task(workspace):
    return next(one for one in checklist(workspace) if one.title == MAILBOX)


def test_save_seals_the_passwords_and_logs_the_change(workspace, client_as):
    response = save(client_as("admin"))

    box = Mailbox.objects.get()
    assert response.status_code == 302
    assert (box.address, box.smtp_user, box.daily_cap) == ("mara@quay.example", "mara", 30)
    assert "horse" not in box.smtp_password + box.imap_password
    assert (decrypt(box.smtp_password), decrypt(box.imap_password)) == (
        "correct horse",
        "battery staple",
    )
    entry = AuditEntry.objects.get(event="outreach.mailbox_changed")
    assert "horse" not in str(entry.details)
    assert "sealed" not in str(entry.details)


def test_edit_without_a_password_keeps_it_and_never_shows_it(workspace, client_as):
    client = client_as("admin")
    save(client)
    box = Mailbox.objects.get()

    save(client, box, smtp_password="", imap_password="", display_name="Mara Q.")
    html = client.get(reverse("outreach:mailbox-edit", args=[box.pk])).content.decode()

    box.refresh_from_db()
    assert box.display_name == "Mara Q."
    assert decrypt(box.smtp_password) == "correct horse"
    assert "horse" not in html
    assert box.smtp_password not in html


def test_another_inbox_is_read_from_its_start(workspace, client_as):
    client = client_as("admin")
    save(client)
    box = Mailbox.objects.get()
    Mailbox.objects.update(imap_uidvalidity=7, imap_last_uid=90, poll_error="No.")

    save(client, box, display_name="Mara Q.")
    box.refresh_from_db()
    kept = (box.imap_uidvalidity, box.imap_last_uid, box.poll_error)
    save(client, box, imap_user="jo")
    box.refresh_from_db()

    assert kept == (7, 90, "")
    assert (box.imap_uidvalidity, box.imap_last_uid, box.polled_at) == (None, 0, None)


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("address", "nobody"),
        ("address", "a@b.example\r\nBcc: eve@evil.example"),
        ("display_name", "Mara\r\nBcc: eve@evil.example"),
        ("daily_cap", "51"),
        ("daily_cap", "0"),
        ("smtp_host", "mail host"),
        ("smtp_host", "mail.example\nRCPT"),
        ("smtp_port", "70000"),
        ("smtp_security", "none"),
        ("imap_security", "none"),
    ],
)
def test_save_refuses_what_cannot_work_or_is_not_safe(workspace, client_as, field, value):
    """Threat 13: no header injection by a form, no unprotected server the operator did not list."""
    response = save(client_as("admin"), **{field: value})

    assert response.status_code == 422
    assert Mailbox.objects.count() == 0


def test_save_same_address_twice_is_refused(workspace, client_as):
    client = client_as("admin")
    save(client)

    response = save(client, address="mara@quay.example")

    assert response.status_code == 422
    assert Mailbox.objects.count() == 1


def test_mass_assignment_is_ignored(people, workspace, client_as):
    """Threat 3: workspace, pause and last read number come from no form."""
    save(client_as("admin"), workspace=str(people.twin.pk), paused_at="2020-01-01", imap_last_uid=9)

    box = Mailbox.objects.get()
    assert (box.workspace_id, box.paused_at, box.imap_last_uid) == (workspace.pk, None, 0)


def test_connection_that_works_says_so_and_asks_for_a_poll(
    workspace, client_as, tmp_path, settings
):
    with FakeSMTP(tmp_path) as smtp:
        real(workspace)
        settings.ALLOW_PRIVATE = [f"127.0.0.1:{smtp.port}"]
        box = make_mailbox(workspace, smtp_port=smtp.port, imap_host="127.0.0.1", imap_port=1)

        response = try_connection(client_as("admin"), box)

    assert "Sending works" in response
    assert StageRun.objects.filter(task="inbound.tasks.poll").count() == 1


def test_connection_that_fails_says_why_in_one_sentence(workspace, client_as, settings):
    """S4: which server, what it said."""
    real(workspace)
    settings.ALLOW_PRIVATE = ["127.0.0.1:1"]
    box = make_mailbox(workspace, smtp_port=1)

    response = try_connection(client_as("admin"), box)

    assert "Sending does not work. No connection: 127.0.0.1:1: Connection refused" in response


def test_connection_inside_the_network_is_refused(workspace, client_as, settings):
    """Threat 13: the form of a mailbox reaches no internal service."""
    real(workspace)
    settings.ALLOW_PRIVATE = []
    box = make_mailbox(workspace, smtp_host="127.0.0.1", smtp_port=5432, smtp_security="tls")

    response = try_connection(client_as("admin"), box)

    assert "127.0.0.1 is an address inside this network." in response


def real(workspace):
    Workspace.objects.filter(pk=workspace.pk).update(is_demo=False)


def try_connection(client, box):
    page = client.post(reverse("outreach:mailbox-test", args=[box.pk]), follow=True)
    return page.content.decode()


def test_pause_and_resume(people, workspace, client_as):
    box, client = make_mailbox(workspace), client_as("sales_ops")

    client.post(reverse("outreach:mailbox-pause", args=[box.pk]))
    box.refresh_from_db()
    paused = (box.paused_why, box.resumes_at)
    html = client.get(reverse("outreach:mailbox-list")).content.decode()
    client.post(reverse("outreach:mailbox-resume", args=[box.pk]))
    box.refresh_from_db()

    assert paused == ("Paused by Otto Ops.", None)
    assert "Paused by Otto Ops." in html
    assert box.paused_at is None


ROUTES = ("mailbox-edit", "mailbox-test", "mailbox-pause", "mailbox-resume", "mailbox-inbox")


@pytest.mark.parametrize("name", ROUTES)
def test_stranger_gets_404_and_changes_nothing(workspace, client_as, name):
    box, client = make_mailbox(workspace), client_as("stranger")
    url = reverse(f"outreach:{name}", args=[box.pk])

    statuses = {client.get(url).status_code, client.post(url, FIELDS).status_code}

    assert statuses <= {404, 405}
    box.refresh_from_db()
    assert (box.paused_at, box.display_name) == (None, "Mara Rep")


@pytest.mark.parametrize("role", ["rep", "marketing_lead", "manager"])
def test_other_roles_may_not_open_mailboxes(workspace, client_as, role):
    assert client_as(role).get(reverse("outreach:mailbox-list")).status_code == 403
    assert save(client_as(role)).status_code == 403
    assert Mailbox.objects.count() == 0


def test_auditor_reads_and_changes_nothing(workspace, client_as):
    client = client_as("auditor")

    assert client.get(reverse("outreach:mailbox-list")).status_code == 200
    assert save(client).status_code == 403


def test_get_changes_nothing(workspace, client_as):
    box, client = make_mailbox(workspace), client_as("admin")

    for name in ("mailbox-test", "mailbox-pause", "mailbox-resume"):
        assert client.get(reverse(f"outreach:{name}", args=[box.pk])).status_code == 405


def test_list_empty_says_what_is_missing(workspace, client_as):
    html = client_as("admin").get(reverse("outreach:mailbox-list")).content.decode()

    assert "No mailbox yet" in html
    assert "There is no mailbox." in html


def test_list_queries_per_row_are_few(workspace, client_as):
    """Figures of each mailbox take four small queries; nothing else grows."""
    client = client_as("admin")
    counts = []
    for number in range(3):
        make_mailbox(workspace, address=f"m{number}@quay.example")
        with CaptureQueriesContext(
            connection,
        ) as captured:
            client.get(reverse("outreach:mailbox-list"))
        counts.append(len(captured))

    assert counts[2] - counts[1] == counts[1] - counts[0] <= 5


@pytest.mark.parametrize(
    ("bounced", "tried", "said"),
    [
        (0, 49, "judged from 50 sends on"),
        (1, 57, "stops at 2, 1 came back"),
        (9, 500, "stops at 9, 9 came back"),
    ],
)
def test_standing_says_at_how_many_bounces_a_mailbox_stops(bounced, tried, said):
    standing = Standing(Mailbox(), 0, bounced, tried)

    assert standing.stops == said
    assert (tried >= 50 and bounced >= 0.018 * tried) == (said == "stops at 9, 9 came back")
