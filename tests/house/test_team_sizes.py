"""Every gate opens with 1, 2, 4 and 12 people, with one on holiday and after one left (OP8).

Everything is done through the pages that people have: no shell, no administrator's trick.
"""

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
import time_machine
from django.test import Client
from django.utils import timezone

from leadops.accounts.actions import accept_invitation, add_member
from leadops.accounts.models import Membership, User
from leadops.gates.models import Approval, Decision, Proposal
from leadops.tenancy.scope import workspace_scope
from tests.house.subjects import MAKERS
from tests.people import PASSWORD, People, make_member, make_workspace

# Who holds what, by size of the team.
TEAMS: dict[int, list[tuple[str, ...]]] = {
    1: [("admin", "rep", "sales_lead", "marketing_lead", "sales_ops", "manager")],
    2: [("admin", "rep", "sales_lead", "manager"), ("marketing_lead", "sales_ops")],
    4: [
        ("rep",),
        ("sales_lead", "manager"),
        ("marketing_lead",),
        ("admin", "sales_ops"),
    ],
    12: [
        ("rep",),
        *((role,) for role in ("sales_lead", "marketing_lead", "sales_ops", "manager", "admin")),
        *((("rep",),) * 4),
        ("sales_ops",),
        ("auditor",),
    ],
}
EVERY_GATE = pytest.mark.parametrize("gate", MAKERS)


def team_of(size: int) -> People:
    """Return the people of a workspace of that size; a role is its first holder's."""
    workspace = make_workspace(f"Team of {size}")
    holders: dict[str, Membership] = {}
    for number, roles in enumerate(TEAMS[size], 1):
        member = make_member(workspace, *roles, name=f"Person{number} Of{size}")
        for role in roles:
            holders.setdefault(role, member)
    stranger = make_member(make_workspace("Twin Software"), "admin", name="Sten Stranger")
    return People(workspace, holders, stranger.workspace, stranger)


def post(user: User, proposal: Proposal, **more: str) -> int:
    browser = Client()
    browser.force_login(user)
    form = {"verdict": "approve", "digest": proposal.digest, "next": "/", **more}
    return browser.post(f"/gates/{proposal.pk}/decision/", form).status_code


def everybody_tries(people: People, proposal: Proposal) -> None:
    for member in Membership.objects.filter(workspace=people.workspace, is_active=True):
        post(member.user, proposal)


@pytest.fixture
def team(request, db):
    people = team_of(request.param)
    with workspace_scope(people.workspace):
        yield people


@EVERY_GATE
@pytest.mark.parametrize("team", [2, 4, 12], indirect=True)
def test_every_gate_opens_for_a_team_of_any_size(team, gate):
    proposal = MAKERS[gate](team)

    everybody_tries(team, proposal)

    assert Approval.objects.filter(proposal=proposal).exists()


@EVERY_GATE
@pytest.mark.parametrize("team", [1], indirect=True)
def test_every_gate_opens_for_one_person_at_the_latest_after_a_second_look(team, gate):
    one = team.user("admin")
    with time_machine.travel(timezone.now() - timedelta(hours=13), tick=False):
        proposal = MAKERS[gate](team)
        post(one, proposal)

    proposal.refresh_from_db()
    if proposal.status == "waiting":
        post(one, proposal, answer="It changes what is written to whom.")

    assert Approval.objects.filter(proposal=proposal).exists()


@pytest.mark.parametrize("team", [2], indirect=True)
def test_of_two_with_one_away_a_guest_takes_the_other_seat(team):
    """With two members and one away the guest seat applies."""
    proposal = MAKERS["icp.activate"](team)
    browser = Client()
    browser.force_login(team.user("admin"))
    browser.post(
        f"/gates/{proposal.pk}/guest/",
        {"email": "gwen@elsewhere.example", "seat": "marketing_lead"},
    )
    page = browser.get("/settings/people/").content.decode()
    token = page.split("/invitation/")[1].split("/")[0]
    guest = accept_invitation(token=token, name="Gwen Guest", password=PASSWORD)

    assert post(team.user("sales_lead"), proposal) == 302
    assert post(guest.user, proposal) == 302

    assert Approval.objects.filter(proposal=proposal).exists()


@pytest.mark.parametrize(
    ("gate", "role", "deputy"),
    [
        ("icp.activate", "marketing_lead", "admin"),
        ("scoring.adopt", "sales_ops", "rep"),
        ("outreach.launch", "marketing_lead", "manager"),
        ("handoff.rules", "sales_ops", "marketing_lead"),
    ],
)
@pytest.mark.parametrize("team", [12], indirect=True)
def test_while_one_is_on_holiday_their_deputy_decides(team, gate, role, deputy):
    proposal = MAKERS[gate](team)
    today = timezone.localdate(timezone=ZoneInfo(team.workspace.time_zone))
    browser = Client()
    browser.force_login(team.user("admin"))
    answer = browser.post(
        "/settings/people/deputies/",
        {
            "role": role,
            "person": str(team[deputy].pk),
            "first": today.isoformat(),
            "last": (today + timedelta(days=7)).isoformat(),
        },
    )

    statuses = [post(team.user(deputy), proposal, seat=role)]
    if gate == "icp.activate":
        statuses.append(post(team.user("sales_lead"), proposal))

    assert answer.status_code == 302
    assert set(statuses) == {302}
    assert Approval.objects.filter(proposal=proposal).exists()


@pytest.mark.parametrize("gate", [gate for gate in MAKERS if gate != "tour.send"])  # to oneself
@pytest.mark.parametrize("team", [4], indirect=True)
def test_after_a_leaver_whoever_gets_the_role_decides(team, gate):
    """The leaver's own browser decides nothing any more; their role goes on in other hands."""
    proposal = MAKERS[gate](team)
    leaver = team[proposal.seats[-1]]
    if "admin" in leaver.roles:
        add_member(
            workspace=team.workspace,
            user=team.user("manager"),
            roles=["admin", "manager", "sales_lead"],
            actor=leaver.user,
        )
    newcomer = make_member(team.workspace, *leaver.roles, name="Nora Newcomer")
    chief = Membership.objects.filter(
        workspace=team.workspace, is_active=True, roles__contains=["admin"]
    ).exclude(pk=leaver.pk)
    browser = Client()
    browser.force_login((chief.first() or newcomer).user)
    told = {"successor": str(newcomer.pk)}
    ended = browser.post(f"/settings/people/{leaver.pk}/end/now/", told)

    late = post(leaver.user, proposal)
    # What stood in the leaver's own queue was handed on: it is proposed anew to the successor.
    for waits in Proposal.objects.filter(subject_id=proposal.subject_id, status="waiting"):
        everybody_tries(team, waits)

    assert ended.status_code == 302
    assert late in {302, 404}
    assert Approval.objects.filter(subject_id=proposal.subject_id).exists()
    assert not Decision.objects.filter(decided_by=leaver.user).exists()
