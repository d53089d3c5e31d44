"""The whole line in a browser by 1, 2, 4 and 12 people, one of them away, one leaving (OP8).

From the start link to the answered handoff, through pages alone: no shell, no administrator's
trick, and nobody waits for somebody who is not there. What workers and clock do is done between
the steps; one person alone begins half a day earlier, for the second look.
"""

import re
import threading
from collections.abc import Iterator
from datetime import date, timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from socketserver import ThreadingMixIn
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

import pytest
import time_machine
from django.core.cache import cache
from django.utils import timezone
from playwright.sync_api import Browser, expect

from handoff.models import Handoff
from inbound.clock import due_polls
from leadops.accounts.actions import make_start_link
from leadops.accounts.models import Workspace
from leadops.demo.companies import companies
from leadops.demo.filling import leads_csv
from leadops.demo.sites import application, host_lines
from leadops.gates.models import Proposal
from leadops.tenancy.scope import workspace_scope
from outreach.clock import due_sends
from outreach.models import Send
from tests.browser.settling import GUARD_ELSEWHERE_MS, settle
from tests.browser.test_line import add_mailbox, reply_to
from tests.drain import drain
from tests.fakes.fakeimap import FakeIMAP
from tests.fakes.fakesmtp import FakeSMTP
from tests.journeys.desks import PASSWORD, SLOW, Desk, invite, open_workspace, sit_down

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

ALL = ("rep", "sales_lead", "marketing_lead", "sales_ops", "manager", "admin")
LABELS = {
    "rep": "Sales rep",
    "sales_lead": "Sales lead",
    "marketing_lead": "Marketing lead",
    "sales_ops": "Sales operations",
    "manager": "Manager",
    "admin": "Administrator",
    "auditor": "Auditor",
}
# Who holds what; the first opens the workspace.
TEAMS: dict[int, dict[str, tuple[str, ...]]] = {
    1: {"Ada Alone": ALL},
    2: {
        "Ada Admin": ("admin", "sales_lead", "manager", "rep"),
        "Mona Ops": ("marketing_lead", "sales_ops"),
    },
    4: {
        "Ada Admin": ("admin", "sales_ops"),
        "Sam Lead": ("sales_lead", "manager"),
        "Mona Market": ("marketing_lead",),
        "Mara Rep": ("rep",),
    },
    12: {
        "Ada Admin": ("admin",),
        "Sam Lead": ("sales_lead",),
        "Mona Market": ("marketing_lead",),
        "Otto Ops": ("sales_ops",),
        "Max Manager": ("manager",),
        "Mara Rep": ("rep",),
        "Jo Rep": ("rep",),
        "Nia Rep": ("rep",),
        "Pia Rep": ("rep",),
        "Oda Ops": ("sales_ops",),
        "Aud Auditor": ("auditor",),
        "Rui Rep": ("rep",),
    },
}


class Sites(ThreadingMixIn, WSGIServer):
    daemon_threads = True


class Quiet(WSGIRequestHandler):
    def log_message(self, *_) -> None:
        pass


@pytest.fixture
def site(live_server, settings, tmp_path: Path) -> Iterator[str]:
    """Serve the portal, and the invented companies' sites to its fetcher."""
    cache.clear()
    settings.SITE_URL = live_server.url
    settings.UPLOAD_ROOT = tmp_path / "uploads"
    with make_server("127.0.0.1", 0, application, Sites, Quiet) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        hosts = tmp_path / "hosts"
        hosts.write_text(host_lines(server.server_port, date.today()), encoding="utf-8")
        settings.HOSTS_FILE, settings.SITE_PACE_SECONDS = str(hosts), 0.0
        yield live_server.url
        server.shutdown()
        thread.join()


@pytest.fixture
def mail(tmp_path: Path, settings) -> Iterator[tuple[FakeSMTP, FakeIMAP]]:
    with FakeSMTP(tmp_path) as smtp, FakeIMAP() as imap:
        settings.ALLOW_PRIVATE = [f"127.0.0.1:{smtp.port}", f"127.0.0.1:{imap.port}"]
        yield smtp, imap


class Team:
    """People at their desks, by the roles they hold."""

    def __init__(self, browser: Browser, site: str, size: int) -> None:
        self.site = site
        self.desks = {name: sit_down(browser, site, name) for name in TEAMS[size]}
        self.roles = dict(TEAMS[size])

    def __getitem__(self, role: str) -> Desk:
        """Return the first desk that holds the role."""
        return next(self.desks[name] for name, roles in self.roles.items() if role in roles)

    def work(self) -> None:
        """Do what the workers would do until nothing is queued."""
        with workspace_scope(Workspace.objects.get()):
            drain()

    def close(self) -> None:
        for desk in self.desks.values():
            desk.context.close()


@pytest.fixture
def team(request, browser: Browser, site: str, mail) -> Iterator[Team]:
    team = Team(browser, site, request.param)
    yield team
    team.close()


def send(desk: Desk, button: str) -> None:
    """Press, and wait until the portal has answered what the button sends."""
    with desk.page.expect_response(lambda one: one.request.method == "POST", timeout=SLOW):
        desk.press(button)


def begin(team: Team) -> None:
    """The start link, then one invitation a person."""
    first, *others = team.desks.values()
    open_workspace(first, f"/start/{make_start_link()}/", is_alone=not others)
    for desk in others:
        invite(first, desk, [LABELS[role] for role in team.roles[desk.name]])
    own = team.roles[first.name]
    if others and own != ("admin",):
        page = first.go("/settings/people/")
        page.get_by_role("link", name=first.name).first.click()
        for role in own:
            page.get_by_label(LABELS[role], exact=True).check()
        send(first, "Save roles")
    adopt_defaults(team)


def adopt_defaults(team: Team) -> None:
    """Brand voice and routing rules, as every workspace finds them proposed."""
    team["marketing_lead"].go("/settings/voice/")
    team["marketing_lead"].press("Adopt this voice")
    page = team["sales_ops"].go("/settings/routing/")
    page.get_by_role("link", name="Open the proposal").click()
    team["sales_ops"].press("Publish")
    expect(page).to_have_title(re.compile("Published"))


def write_icp(team: Team) -> str:
    """The sales lead writes it, sends it for approval and fills a seat; returns its address."""
    sam = team["sales_lead"]
    page = sam.go("/icp/new/")
    page.get_by_label("Segment").fill("United States")
    page.get_by_label("Software companies").check()
    sam.press("Start writing")
    page.get_by_label("Firmographics").fill(
        "Companies with 10 to 20,000 people and revenue of US$ 100 thousand to 60 billion in the "
        "United States, in software, technology, industry or retail, growing headcount by at "
        "least 10 % a year."
    )
    form = page.locator("#icp-form")
    form.locator("[name=criteria-0-value]").fill("10-20000")
    form.locator("[name=criteria-1-required]").uncheck()
    form.locator("[name=criteria-2-value]").fill("100000-60000000000")
    sam.press("Save and send for approval")
    expect(page).to_have_title(re.compile(r"\(Waiting\)"))
    send(sam, "Approve")
    return page.url


def sign_in_anew(desk: Desk) -> None:
    desk.context.clear_cookies()
    page = desk.go("/sign-in/")
    page.get_by_label("E-mail").fill(desk.email)
    page.get_by_label("Password").fill(PASSWORD)
    desk.press("Sign in", exact=True)
    expect(page).not_to_have_url(re.compile("/sign-in/"))


def look_again(desk: Desk, icp: str) -> None:
    """The second look of somebody alone: a new sign-in, half a day later, with an answer."""
    sign_in_anew(desk)
    page = desk.go(icp)
    page.get_by_label("What does this change, in your own words?").fill(
        "It decides whom we write to first."
    )
    desk.press("Approve")
    expect(page).to_have_title(re.compile(r"\(Live\)"))
    expect(page.get_by_text("One person").first).to_be_visible()


def stand_in(team: Team, away: str, deputy: str) -> None:
    """The marketing lead notes a holiday; an administrator names who stands in."""
    today = timezone.localdate()
    week = [(today + timedelta(days=days)).isoformat() for days in (-1, 7)]
    page = team.desks[away].go("/me/")
    for name, day in zip(("first", "last"), week, strict=True):
        page.locator(f"[name={name}]").fill(day)
    send(team.desks[away], "Note that I am away")
    page = team["admin"].go("/settings/people/")
    page.locator("#deputies [name=role]").select_option("marketing_lead")
    page.locator("#deputies [name=person]").select_option(label=deputy)
    for name, day in zip(("first", "last"), week, strict=True):
        page.locator(f"#deputies [name={name}]").fill(day)
    team["admin"].press("Name the deputy")
    expect(page.get_by_text("Nobody deputises")).to_have_count(0)
    team.roles[away] = ()
    team.roles[deputy] += ("marketing_lead",)


def publish_icp(team: Team, icp: str) -> None:
    mona = team["marketing_lead"]
    page = mona.go(icp)
    mona.press("Approve and publish")
    expect(page).to_have_title(re.compile(r"\(Live\)"))


def bring_in(team: Team) -> None:
    """A file, its columns, its sample by key, its admission; then the scoring rules."""
    otto = team["sales_ops"]
    page = otto.go("/imports/")
    rows = leads_csv(companies(date.today())[:14])
    page.set_input_files("#id_file", {"name": "fair.csv", "mimeType": "text/csv", "buffer": rows})
    page.get_by_role("textbox", name="Source").fill("Trade fair")
    page.get_by_label("Collected on").fill((date.today() - timedelta(days=2)).isoformat())
    otto.press("Upload and check columns")
    send(otto, "Start the import")
    team.work()
    otto.go(page.url)
    page.get_by_role("link", name="Look at the sample").click()
    for number in range(1, 11):
        expect(page.get_by_role("heading", name=f"Record {number} of 10")).to_be_visible()
        settle(page, GUARD_ELSEWHERE_MS)
        page.keyboard.press("m")
    page.get_by_role("button", name="Admit the list").click()
    expect(page).to_have_title(re.compile("admitted"))
    team.work()
    page = otto.go("/")
    page.get_by_role("link", name=re.compile("Scoring version 1")).first.click()
    page.get_by_role("button", name=re.compile("Adopt threshold")).click()
    expect(page).to_have_title(re.compile(r"\(Live\)"))
    team.work()


def launch(team: Team) -> None:
    mona = team["marketing_lead"]
    page = mona.go("/sequences/new/")
    page.get_by_label("Name").fill("Field teams")
    page.get_by_label("What we offer").fill(
        "We plan visits for field service teams and keep customers told when somebody comes."
    )
    page.get_by_label("Days between touches").fill("0, 4, 7")
    mona.press("Save")
    send(mona, "Write the first variant")
    team.work()
    mona.go(page.url)
    page.get_by_role("button", name="Approve the variant").click()
    expect(page).to_have_title(re.compile("Live"))
    team.work()


def approve_one(team: Team) -> None:
    mara = team["rep"]
    page = mara.go("/review/")
    page.get_by_role("button", name=re.compile("Start review")).click()
    approve = page.locator("#approve")
    expect(approve).to_be_visible()
    settle(page)
    with page.expect_response(re.compile("/decision/$"), timeout=SLOW):
        approve.click()
    mara.go("/review/decisions/")
    expect(page.get_by_role("cell", name="Approved", exact=True)).to_be_visible()


def send_it(team: Team, smtp: FakeSMTP) -> EmailMessage:
    """Let the undo window be over and the sender come by."""
    with workspace_scope(Workspace.objects.get()):
        Send.objects.update(not_before=timezone.now() - timedelta(seconds=1))
    due_sends()
    team.work()
    assert len(smtp.mails) == 1
    return message_from_bytes(smtp.mails[0], policy=policy.SMTP)


def answered(team: Team, imap: FakeIMAP, sent: EmailMessage) -> Desk:
    """The buyer answers; returns the desk of whoever the lead was given to."""
    imap.internal_date = timezone.now().strftime("%d-%b-%Y %H:%M:%S +0000")
    imap.deliver(reply_to(sent))
    due_polls()
    team.work()
    with workspace_scope(Workspace.objects.get()):
        return team.desks[Handoff.objects.get().owner.user.name]


def leave(team: Team, leaver: Desk) -> Desk:
    """An administrator ends the owner's membership; returns the successor, who got the lead."""
    page = team["admin"].go("/settings/people/")
    page.get_by_role("link", name=leaver.name).first.click()
    successor = next(
        name for name, roles in team.roles.items() if "rep" in roles and name != leaver.name
    )
    page.get_by_label("Successor").select_option(label=successor)
    page.locator("#end-membership").click()
    page.locator("#end-now").click()
    expect(page.get_by_text(f"{leaver.name} is no member any more").first).to_be_visible()
    leaver.go("/handoffs/")
    expect(leaver.page).to_have_url(re.compile("/sign-in/"))
    return team.desks[successor]


def acknowledge(owner: Desk) -> None:
    page = owner.go("/handoffs/")
    page.locator("main a[href^='/handoffs/']").first.click()
    owner.sees("What does it cost for 40 people?")
    page.get_by_role("button", name="Acknowledge").first.click()
    page.get_by_label("call", exact=True).check()
    owner.press("Record the answer")
    owner.sees("Answered")


@pytest.mark.parametrize("team", sorted(TEAMS), indirect=True)
def test_every_size_of_team_walks_the_whole_line(team: Team, mail):
    smtp, imap = mail
    if len(team.desks) == 1:
        with time_machine.travel(timezone.now() - timedelta(hours=13)):
            begin(team)
            icp = write_icp(team)
        look_again(team["admin"], icp)
    else:
        begin(team)
        icp = write_icp(team)
        if len(team.desks) == 4:
            stand_in(team, "Mona Market", "Ada Admin")
        publish_icp(team, icp)
    bring_in(team)
    add_mailbox(team["admin"], smtp.port, imap.port)
    launch(team)
    approve_one(team)
    owner = answered(team, imap, send_it(team, smtp))
    if len(team.desks) == 12:
        owner = leave(team, owner)
    acknowledge(owner)

    with workspace_scope(Workspace.objects.get()):
        assert Handoff.objects.get().state == "answered"
        marked = set(
            Proposal.objects.filter(status="approved").values_list("is_founder", flat=True)
        )
    assert (True in marked) == (len(team.desks) == 1)
    assert {name: desk.heard for name, desk in team.desks.items() if desk.heard} == {}
