"""Dated deputies: the seat of another until a day, never both functions of one gate (ICP6)."""

from datetime import timedelta

import pytest
import time_machine
from django.utils import timezone

from leadops.accounts import actions
from leadops.accounts.errors import BadDeputy
from leadops.accounts.models import Membership
from leadops.accounts.queries import members, members_with_role
from leadops.accounts.seats import seat_rows
from leadops.audit.models import AuditEntry
from leadops.tenancy.scope import workspace_scope

NOW = timezone.now()
WEEK = timedelta(days=7)


def appoint(people, who: str, role: str, *, starts=None, ends=None) -> Membership:
    with workspace_scope(people.workspace):
        return actions.appoint_deputy(
            deputy=people[who],
            role=role,
            starts_at=starts or timezone.now(),
            ends_at=ends or timezone.now() + WEEK,
            actor=people.user("admin"),
        )


def fresh(people, who: str) -> Membership:
    return Membership.objects.get(pk=people[who].pk)


def test_a_deputy_holds_the_role_between_its_days_only(people):
    appoint(people, "manager", "sales_ops", starts=NOW + WEEK, ends=NOW + 2 * WEEK)

    held = []
    for days in (0, 8, 15):
        with time_machine.travel(NOW + timedelta(days=days), tick=False):
            held.append(fresh(people, "manager").has_role("sales_ops"))

    assert held == [False, True, False]
    assert fresh(people, "manager").roles == ["manager"]


def test_a_deputy_counts_among_those_with_the_role_and_in_the_seats(people):
    appoint(people, "manager", "sales_ops")

    found = members_with_role(people.workspace, "sales_ops")
    rows = [
        row for row in seat_rows(members(people.workspace), set()) if row.role.endswith("tions")
    ]

    assert {one.pk for one in found} == {people["sales_ops"].pk, people["manager"].pk}
    assert all(f"{people.user('manager').name} (deputy)" in row.people for row in rows)


@pytest.mark.parametrize(
    ("who", "role"),
    [("marketing_lead", "sales_lead"), ("sales_lead", "marketing_lead")],
)
def test_nobody_stands_for_both_functions_of_the_icp_gate(people, who, role):
    with pytest.raises(BadDeputy, match="both functions"):
        appoint(people, who, role)

    assert fresh(people, who).deputising == []


def test_nobody_deputises_on_both_sides_one_after_the_other(people):
    appoint(people, "rep", "sales_lead")

    with pytest.raises(BadDeputy, match="both functions"):
        appoint(people, "rep", "marketing_lead")

    assert [one["role"] for one in fresh(people, "rep").deputising] == ["sales_lead"]


@pytest.mark.parametrize(
    ("who", "role", "starts", "ends"),
    [
        ("rep", "admin", NOW, NOW + WEEK),
        ("rep", "rep", NOW, NOW + WEEK),
        ("rep", "sales_ops", NOW, NOW - WEEK),
        ("rep", "sales_ops", NOW - 2 * WEEK, NOW - WEEK),
        ("rep", "sales_ops", NOW, NOW + 20 * WEEK),
    ],
)
def test_what_makes_no_deputy_is_refused_and_changes_nothing(people, who, role, starts, ends):
    with pytest.raises(BadDeputy):
        appoint(people, who, role, starts=starts, ends=ends)

    assert fresh(people, who).deputising == []
    with workspace_scope(people.workspace):
        assert not AuditEntry.objects.filter(event="accounts.deputy_appointed").exists()


def test_an_administrator_names_and_ends_a_deputy_on_the_page(client_as, people):
    client, today = client_as("admin"), timezone.now().date()
    form = {
        "role": "sales_ops",
        "person": str(people["manager"].pk),
        "first": today.isoformat(),
        "last": (today + WEEK).isoformat(),
    }

    named = client.post("/settings/people/deputies/", form)
    page = client.get("/settings/people/").content.decode()
    ended = client.post(
        f"/settings/people/{people['manager'].pk}/deputy/end/", {"role": "sales_ops"}
    )

    assert (named.status_code, ended.status_code) == (302, 302)
    assert "as sales operations" in page
    assert fresh(people, "manager").deputising == []


@pytest.mark.parametrize("role", ["rep", "manager", "auditor"])
def test_only_an_administrator_names_deputies(client_as, people, role):
    answer = client_as(role).post("/settings/people/deputies/", {})

    assert answer.status_code == 403


def test_a_form_with_a_day_missing_is_answered_in_place(client_as, people):
    form = {"role": "sales_ops", "person": str(people["manager"].pk), "first": "2026-11-20"}

    answer = client_as("admin").post("/settings/people/deputies/", form)

    assert answer.status_code == 422
    assert fresh(people, "manager").deputising == []
