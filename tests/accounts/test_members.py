"""Roles, ended memberships, and the pages of people: who may see and change what."""

from datetime import timedelta

import pytest
from django.test import Client
from django.urls import reverse
from django.utils import timezone

from leadops.accounts import actions
from leadops.accounts.enums import Role
from leadops.accounts.errors import LastAdministrator, NoRole
from leadops.accounts.models import Absence, Membership, User, WorkingCalendar
from leadops.accounts.seats import seat_rows
from leadops.accounts.wall_clock import local_day
from leadops.audit.models import AuditEntry
from tests.people import PASSWORD, make_member, make_workspace

ADMIN_GETS = ["/settings/", "/settings/people/"]
MEMBER_GETS = ["/me/"]
WORKSPACE = {
    "workspace_name": "Quay Software",
    "legal_name": "Quay Software BV",
    "postal_address": "2 Dock Road\nRotterdam",
    "country": "NL",
    "zone": "Europe/Amsterdam",
}
ME = {
    "theme": "dark",
    "density": "compact",
    "keys": "off",
    "undo_seconds": "30",
    "time_zone": "Asia/Tokyo",
}


@pytest.mark.parametrize("role", list(Role))
@pytest.mark.parametrize("path", ADMIN_GETS)
def test_settings_open_to_administrators_and_auditors(client_as, role, path):
    expected = 200 if role in {Role.ADMIN, Role.AUDITOR} else 403

    assert client_as(role).get(path).status_code == expected


@pytest.mark.parametrize("role", [*Role, "stranger"])
@pytest.mark.parametrize("path", MEMBER_GETS)
def test_own_pages_open_to_every_member(client_as, role, path):
    assert client_as(role).get(path).status_code == 200


def posts(people) -> list[str]:
    other = people["rep"].pk
    return [
        "/settings/",
        "/settings/hours/",
        "/settings/people/invite/",
        f"/settings/people/{other}/",
        f"/settings/people/{other}/end/",
        f"/settings/people/{other}/end/now/",
    ]


@pytest.mark.parametrize("role", [role for role in Role if role != Role.ADMIN])
def test_settings_are_changed_by_administrators_only(client_as, people, role):
    client = client_as(role)

    answers = [
        client.post(path, WORKSPACE | {"roles": ["admin"]}).status_code for path in posts(people)
    ]

    assert answers == [403] * 6
    assert Membership.objects.get(pk=people["rep"].pk).roles == ["rep"]
    people.workspace.refresh_from_db()
    assert people.workspace.country == "US"


def test_forbidden_page_names_the_role_and_who_can_grant_it(client_as):
    page = client_as("rep").get("/settings/people/").content.decode()

    assert "administrator" in page
    assert "Ada Admin can give you the role." in page


def test_forbidden_page_sends_an_administrator_to_the_roles(client_as):
    page = client_as("admin").get("/imports/").content.decode()

    assert "You are an administrator" in page
    assert '<a href="/settings/people/">give yourself the role</a>' in page
    assert "can give you the role" not in page


@pytest.mark.parametrize("suffix", ["", "end/"])
def test_member_of_another_workspace_is_not_found(client_as, people, suffix):
    path = f"/settings/people/{people['rep'].pk}/{suffix}"

    assert client_as("stranger").post(path, {"roles": ["admin"]}).status_code == 404
    row = Membership.objects.get(pk=people["rep"].pk)
    assert (row.roles, row.is_active) == (["rep"], True)


def test_roles_count_in_the_next_request_of_an_open_session(client_as, people, workspace):
    client = client_as("rep")
    assert client.get("/settings/").status_code == 403

    actions.set_roles(membership=people["rep"], roles=["admin", "rep"], actor=people.user("admin"))
    assert client.get("/settings/").status_code == 200
    actions.set_roles(membership=people["rep"], roles=["rep"], actor=people.user("admin"))

    assert client.get("/settings/").status_code == 403
    before_after = (
        AuditEntry.objects.filter(event="accounts.member_changed")
        .order_by("at")
        .values_list("details", flat=True)
    )
    assert list(before_after) == [
        {"before": {"roles": ["rep"]}, "after": {"roles": ["rep", "admin"]}},
        {"before": {"roles": ["rep", "admin"]}, "after": {"roles": ["rep"]}},
    ]


def test_ended_membership_ends_its_sessions(client_as, people, workspace):
    client = client_as("rep")
    assert client.get("/me/").status_code == 200

    actions.deactivate_member(membership=people["rep"], actor=people.user("admin"))

    response = client.get("/me/")
    assert response.status_code == 302
    assert response["Location"].startswith("/sign-in/")
    assert (
        Client()
        .post("/sign-in/", {"login": people.user("rep").email, "password": PASSWORD})
        .status_code
        == 422
    )


def test_ended_member_with_another_workspace_keeps_only_that_one(people, workspace):
    both = make_member(workspace, "rep", name="Bo Both")
    Membership.objects.create(workspace=people.twin, user=both.user, roles=["manager"])
    client = Client()
    client.force_login(both.user)
    client.post("/workspace/switch/", {"workspace": str(workspace.pk)})
    assert client.get("/me/").context["workspace"] == workspace

    actions.deactivate_member(membership=both, actor=people.user("admin"))

    assert client.get("/me/").context["workspace"] == people.twin
    assert client.post("/workspace/switch/", {"workspace": str(workspace.pk)}).status_code == 404


def test_switching_to_a_foreign_workspace_is_not_found(client_as, people):
    client = client_as("rep")

    assert client.post("/workspace/switch/", {"workspace": str(people.twin.pk)}).status_code == 404
    assert client.get("/me/").context["workspace"] == people.workspace


def test_last_administrator_stays(people, workspace):
    admin = people["admin"]

    with pytest.raises(LastAdministrator):
        actions.deactivate_member(membership=admin, actor=admin.user)
    with pytest.raises(LastAdministrator):
        actions.set_roles(membership=admin, roles=["rep"], actor=admin.user)

    row = Membership.objects.get(pk=admin.pk)
    assert (row.roles, row.is_active) == (["admin"], True)
    assert not AuditEntry.objects.exists()


def test_one_of_two_administrators_may_go(people, workspace):
    make_member(workspace, "admin", name="Second Admin")

    actions.deactivate_member(membership=people["admin"], actor=people.user("admin"))

    assert not Membership.objects.get(pk=people["admin"].pk).is_active


def test_member_without_roles_is_refused(people, workspace):
    with pytest.raises(NoRole):
        actions.set_roles(membership=people["rep"], roles=[], actor=people.user("admin"))
    assert Membership.objects.get(pk=people["rep"].pk).roles == ["rep"]


def test_workspace_facts_are_saved_with_before_and_after(client_as, people, workspace):
    response = client_as("admin").post("/settings/", WORKSPACE)

    assert response.status_code == 302
    workspace.refresh_from_db()
    assert (workspace.legal_name, workspace.country) == ("Quay Software BV", "NL")
    entry = AuditEntry.objects.get(event="accounts.workspace_changed")
    assert entry.details["before"]["country"] == "US"
    assert entry.details["after"]["country"] == "NL"
    assert "name" not in entry.details["after"]


def test_hours_are_saved_and_bad_ones_named(client_as, workspace):
    client = client_as("admin")
    good = {
        "mon": "09:00-12:00, 13:00-17:00",
        "tue": "",
        "wed": "10:00-16:00",
        "holiday_country": "US",
    }

    assert client.post("/settings/hours/", good).status_code == 302
    saved = WorkingCalendar.objects.get(is_default=True)
    assert saved.hours == {"mon": ["09:00-12:00", "13:00-17:00"], "wed": ["10:00-16:00"]}
    bad = client.post("/settings/hours/", good | {"mon": "nine to five"})

    assert bad.status_code == 422
    assert "is no window: write 09:00-17:00" in bad.content.decode()
    saved.refresh_from_db()
    assert saved.hours["mon"] == ["09:00-12:00", "13:00-17:00"]


def test_hours_with_every_day_closed_are_refused(client_as, workspace):
    assert client_as("admin").post("/settings/hours/", {"mon": ""}).status_code == 422


def test_preferences_are_stored_and_mirrored_on_the_page(client_as, people):
    client = client_as("rep")

    assert client.post("/me/", ME).status_code == 302
    page = client.get("/me/").content.decode()
    assert 'data-theme="dark"' in page
    assert 'data-density="compact"' in page
    assert 'data-keys="off"' in page
    user = User.objects.get(pk=people.user("rep").pk)
    assert (user.undo_seconds, user.time_zone, user.holds_sends) == (30, "Asia/Tokyo", False)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("undo_seconds", "9"),
        ("undo_seconds", "121"),
        ("keys", "sometimes"),
        ("time_zone", "Mars/Olympus"),
        ("theme", "pink"),
    ],
)
def test_preferences_out_of_range_are_refused(client_as, people, name, value):
    assert client_as("rep").post("/me/", ME | {name: value}).status_code == 422
    assert User.objects.get(pk=people.user("rep").pk).undo_seconds == 20


def test_keys_are_switched_from_the_sheet_and_the_page_comes_back(client_as, people):
    client = client_as("rep")

    response = client.post("/me/keys/", {"keys": "modifier", "next": "/me/?x=1"})

    assert response["Location"] == "/me/?x=1"
    assert User.objects.get(pk=people.user("rep").pk).keys == "modifier"
    assert client.post("/me/keys/", {"keys": "x", "next": "//evil.example"}).status_code == 404


def test_password_change_needs_the_old_one_and_ends_other_sessions(client_as, people):
    here, elsewhere = client_as("rep"), client_as("rep")
    new = "a quite different phrase"

    assert here.post("/me/password/", {"old": "wrong", "password": new}).status_code == 422
    assert here.post("/me/password/", {"old": PASSWORD, "password": "password"}).status_code == 422
    assert elsewhere.get("/me/").status_code == 200
    assert here.post("/me/password/", {"old": PASSWORD, "password": new}).status_code == 302

    assert here.get("/me/").status_code == 200
    assert elsewhere.get("/me/").status_code == 302


def test_absence_is_noted_in_ones_own_zone_and_taken_back(client_as, people, workspace):
    client = client_as("rep")
    User.objects.filter(pk=people.user("rep").pk).update(time_zone="Asia/Tokyo")

    year = timezone.now().year + 1
    first, last = f"{year}-03-11", f"{year}-03-15"
    client.post("/me/absence/", {"first": first, "last": last})
    span = Absence.objects.get()
    assert span.starts_at.isoformat() == f"{year}-03-10T15:00:00+00:00"
    assert span.ends_at.isoformat() == f"{year}-03-15T15:00:00+00:00"
    assert client.post("/me/absence/", {"first": last, "last": first}).status_code == 422
    far = {"first": "0001-01-01", "last": "9999-12-31"}
    assert client.post("/me/absence/", far).status_code == 422
    shown = client.get("/me/").content.decode()
    assert f"Away from 11 Mar {year} to 15 Mar {year}." in shown
    client.post("/me/absence/end/")

    assert not Absence.objects.exists()


def test_absence_that_is_over_is_refused(client_as, people, settings):
    """The day is that of the person's own clock: in Honolulu it is yesterday still."""
    User.objects.filter(pk=people.user("rep").pk).update(time_zone="Pacific/Honolulu")
    today = local_day(timezone.now(), "Pacific/Honolulu")
    over = {"first": today - timedelta(days=9), "last": today - timedelta(days=1)}
    client = client_as("rep")

    told = client.post("/me/absence/", over)

    assert told.status_code == 422
    assert "This day is over. Check the date." in told.content.decode()
    assert not Absence.objects.exists()
    assert client.post("/me/absence/", over | {"last": today}).status_code == 302


def test_people_page_names_who_soon_will_be_away(client_as, people):
    """A seat that one person fills is seen to fall empty while a deputy can still be named."""
    zone = people.user("marketing_lead").time_zone
    first = local_day(timezone.now(), zone) + timedelta(days=3)
    words = f"away from {first.day} {first:%b}"
    client_as("marketing_lead").post(
        "/me/absence/", {"first": first, "last": first + timedelta(days=4)}
    )

    shown = client_as("admin").get(reverse("accounts:people"))

    seats = {(row.gate, row.role): row for row in shown.context["seats"]}
    (name,) = seats["icp.activate", "Marketing lead"].people
    assert name.startswith(people.user("marketing_lead").name)
    assert words in name
    assert seats["icp.activate", "Marketing lead"].warning == ""
    row = next(one for one in shown.context["members"] if words in one["away"])
    assert row["member"] == people["marketing_lead"]
    assert not row["is_away"]
    assert words in client_as("admin").get(f"/settings/people/{row['member'].pk}/").content.decode()


@pytest.mark.parametrize(
    "path",
    [
        "/sign-out/",
        "/me/keys/",
        "/me/password/",
        "/me/absence/",
        "/me/absence/end/",
        "/workspace/switch/",
        "/settings/hours/",
        "/settings/people/invite/",
    ],
)
def test_get_changes_nothing(client_as, path):
    assert client_as("admin").get(path).status_code == 405


def test_people_page_costs_the_same_at_any_size(
    client_as, workspace, django_assert_max_num_queries
):
    client = client_as("admin")
    with django_assert_max_num_queries(15):
        client.get("/settings/people/")
    for number in range(12):
        make_member(workspace, "rep", name=f"Rep{number} Many")

    with django_assert_max_num_queries(15):
        client.get("/settings/people/")


def test_seats_warn_when_empty_away_or_filled_by_one_person(people, workspace):
    def warnings(*members, away=()):
        return {(row.gate, row.role): row.warning for row in seat_rows(members, away)}

    lead, marketing = people["sales_lead"], people["marketing_lead"]
    assert warnings(lead, marketing)["icp.activate", "Marketing lead"] == ""
    assert "Nobody is marketing lead" in warnings(lead)["icp.activate", "Marketing lead"]
    assert (
        "is away"
        in warnings(lead, marketing, away={marketing.pk})["icp.activate", "Marketing lead"]
    )
    both = make_member(workspace, "sales_lead", "marketing_lead", name="Bo Both")
    assert "same person" in warnings(both)["icp.activate", "Sales lead"]


def test_people_page_of_one_alone_warns_of_no_seat_that_the_second_look_fills(db):
    """OP8: a second look takes the place of the second person."""
    alone = make_workspace("Solo Software")
    roles = ("admin", "rep", "sales_lead", "marketing_lead", "sales_ops", "manager")
    one = make_member(alone, *roles, name="Ida Only")
    browser = Client()
    browser.force_login(one.user)

    shown = browser.get(reverse("accounts:people"))

    assert shown.context["warnings"] == []
    assert [row.role for row in shown.context["seats"] if row.gate == "icp.activate"] == [
        "Sales lead"
    ]
    assert "a second look takes the place of a second person" in shown.content.decode()
    make_member(alone, "rep", name="Rob Second")
    assert len(browser.get(reverse("accounts:people")).context["warnings"]) == 2


def test_one_seat_gate_falls_back_to_the_sales_lead(people):
    rows = {row.gate: row for row in seat_rows([people["sales_lead"]], ())}

    assert rows["prospects.admit"].people == ("Sam Saleslead",)
    assert rows["handoff.acknowledge"].people == ()


def test_pages_show_only_what_the_role_may_open(client_as):
    def labels(role):
        return [item.label for item in client_as(role).get("/me/").context["nav"]]

    assert "Settings" in labels("admin")
    assert reverse("accounts:people") not in client_as("rep").get("/me/").content.decode()
