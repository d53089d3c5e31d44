"""Guest seats: one proposal, one seat, nothing else; and no way into founder mode (ICP6)."""

from datetime import timedelta

import pytest
import time_machine
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from leadops.accounts.actions import accept_invitation, add_member
from leadops.accounts.models import Membership, User
from leadops.accounts.queries import is_founder, members, members_with_role
from leadops.gates.actions import decide, invite_guest
from leadops.gates.errors import NoGuestSeat, NotYourSeat
from leadops.gates.models import Approval, Decision, Proposal
from tests.gates.test_actions import make_proposal
from tests.house.subjects import MAKERS
from tests.people import PASSWORD, People

pytestmark = pytest.mark.usefixtures("workspace")
EMAIL = "gwen.guest@elsewhere.example"


def seated(people: People, proposal: Proposal, seat: str = "marketing_lead") -> Membership:
    """Return the guest who took the invitation to the seat."""
    _, token = invite_guest(
        proposal_id=proposal.pk, seat=seat, email=EMAIL, actor=people.user("admin")
    )
    return accept_invitation(token=token, name="Gwen Guest", password=PASSWORD)


def approve(user: User, proposal: Proposal) -> Decision:
    return decide(proposal_id=proposal.pk, actor=user, verdict="approve", digest=proposal.digest)


@pytest.fixture
def browser():
    return Client()


def test_a_guest_fills_the_other_seat_and_the_decision_says_so(people):
    """ICP6: two people of two functions; the second one may come from outside."""
    proposal = make_proposal(people)
    guest = seated(people, proposal)

    approve(people.user("sales_lead"), proposal)
    approve(guest.user, proposal)

    proposal.refresh_from_db()
    assert proposal.status == "approved"
    assert sorted(proposal.decisions.values_list("seat", "as_role")) == [
        ("marketing_lead", "guest"),
        ("sales_lead", "sales_lead"),
    ]


def test_a_guest_is_no_member(people):
    guest = seated(people, make_proposal(people))

    assert guest.pk not in {one.pk for one in members(people.workspace)}
    assert guest.pk not in {one.pk for one in members_with_role(people.workspace, "marketing_lead")}


@pytest.mark.parametrize("gate", ["outreach.voice", "outreach.launch"])
def test_a_guest_decides_nothing_else_even_with_the_seats_role(people, gate):
    other = MAKERS[gate](people)
    guest = seated(people, make_proposal(people))

    with pytest.raises(NotYourSeat):
        approve(guest.user, other)

    assert not Decision.objects.filter(decided_by=guest.user).exists()


def test_a_guest_fills_no_seat_but_the_invited_one(people):
    proposal = make_proposal(people)
    guest = seated(people, proposal)

    with pytest.raises(NotYourSeat):
        decide(
            proposal_id=proposal.pk,
            actor=guest.user,
            verdict="approve",
            digest=proposal.digest,
            seat="sales_lead",
        )

    assert not Decision.objects.exists()


@pytest.mark.parametrize("gate", ["outreach.send", "handoff.acknowledge", "prospects.admit"])
def test_gates_of_daily_work_take_no_guest(people, gate):
    proposal = MAKERS[gate](people)

    with pytest.raises(NoGuestSeat):
        invite_guest(
            proposal_id=proposal.pk,
            seat=proposal.seats[0],
            email=EMAIL,
            actor=people.user("admin"),
        )

    assert not User.objects.filter(email=EMAIL).exists()


def test_a_filled_seat_takes_no_guest(people):
    proposal = make_proposal(people)
    approve(people.user("sales_lead"), proposal)

    with pytest.raises(NoGuestSeat):
        invite_guest(
            proposal_id=proposal.pk, seat="sales_lead", email=EMAIL, actor=people.user("admin")
        )


def test_a_guest_seat_ends_by_itself(people):
    proposal = make_proposal(people)
    guest = seated(people, proposal)

    with (
        time_machine.travel(timezone.now() + timedelta(days=15), tick=False),
        pytest.raises(NotYourSeat),
    ):
        approve(guest.user, proposal)

    assert not Approval.objects.exists()


def test_a_guest_ends_founder_mode_and_never_begins_it(people):
    """Who has had a guest is not alone; ending every other member does not change that."""
    seated(people, make_proposal(people))
    Membership.objects.filter(workspace=people.workspace, guest_of__isnull=True).exclude(
        pk=people["admin"].pk
    ).delete()

    assert not is_founder(people.workspace)


def test_the_database_wants_an_end_and_one_seat_of_a_guest(people):
    guest = seated(people, make_proposal(people))

    for change in ({"guest_until": None}, {"roles": ["sales_lead", "marketing_lead"]}):
        with pytest.raises(IntegrityError), transaction.atomic():
            Membership.objects.filter(pk=guest.pk).update(**change)


def test_a_guest_who_joins_later_is_a_member_like_others(people):
    guest = seated(people, make_proposal(people))
    add_member(
        workspace=people.workspace, user=guest.user, roles=["rep"], actor=people.user("admin")
    )

    assert guest.user_id in {one.user_id for one in members(people.workspace)}


@pytest.mark.parametrize(
    "path", ["/", "/leads/", "/settings/people/", "/gates/waiting/", "/search/?q=a", "/me/"]
)
def test_every_page_leads_a_guest_to_their_proposal(people, browser, path):
    guest = seated(people, make_proposal(people))
    browser.force_login(guest.user)

    answer = browser.get(path)

    assert (answer.status_code, answer.get("Location")) == (302, "/gates/guest/")


def test_a_guest_reads_the_content_and_decides_in_the_browser(people, browser):
    proposal = make_proposal(people)
    guest = seated(people, proposal)
    browser.force_login(guest.user)

    page = browser.get("/gates/guest/").content.decode()
    answer = browser.post(
        f"/gates/{proposal.pk}/decision/", {"verdict": "approve", "digest": proposal.digest}
    )

    assert proposal.subject_label in page
    assert 'aria-label="Main"' in page
    assert "/leads/" not in page
    assert (answer.status_code, answer["Location"]) == (302, "/gates/guest/")
    assert Decision.objects.get().decided_by == guest.user


def test_only_an_administrator_invites_and_sees_the_link(people, client_as):
    proposal = make_proposal(people)
    form = {"email": EMAIL, "seat": "marketing_lead"}
    url = f"/gates/{proposal.pk}/guest/"

    refused = client_as("manager").post(url, form).status_code
    invited = client_as("admin").post(url, form, follow=True)

    assert refused == 403
    assert "at one proposal" in invited.content.decode()
    assert "/invitation/" in invited.content.decode()


def test_a_foreign_proposal_takes_no_guest(people, client_as, browser):
    proposal = make_proposal(people)
    browser.force_login(people.stranger.user)

    answer = browser.post(f"/gates/{proposal.pk}/guest/", {"email": EMAIL, "seat": "sales_lead"})

    assert answer.status_code == 404
    assert not Membership.objects.filter(guest_of=proposal.pk).exists()
