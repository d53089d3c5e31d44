"""The one switch that holds every message back: stopping is never gated."""

import pytest

from leadops.accounts import actions
from leadops.accounts.enums import Role
from leadops.accounts.models import Workspace
from leadops.audit.models import AuditEntry
from leadops.tenancy.scope import workspace_scope

MAY_PAUSE = {Role.SALES_LEAD, Role.MARKETING_LEAD, Role.SALES_OPS, Role.MANAGER, Role.ADMIN}


def pause(people, why="Look first.", by="admin") -> None:
    with workspace_scope(people.workspace):
        actions.pause_sending(workspace=people.workspace, why=why, actor=people.user(by))


def is_paused(people) -> bool:
    return Workspace.objects.get(pk=people.workspace.pk).sending_paused_at is not None


@pytest.mark.parametrize("role", list(Role))
def test_leaders_pause_at_once_and_others_cannot(client_as, people, role):
    answer = client_as(role).post("/settings/sending/", {"why": "A wrong price went out."})

    assert answer.status_code == (302 if role in MAY_PAUSE else 403)
    assert is_paused(people) == (role in MAY_PAUSE)


@pytest.mark.parametrize("role", list(Role))
def test_only_an_administrator_lets_sending_go_on(client_as, people, role):
    pause(people)

    answer = client_as(role).post("/settings/sending/resume/")

    assert answer.status_code == (302 if role == Role.ADMIN else 403)
    assert is_paused(people) == (role != Role.ADMIN)


def test_a_pause_without_a_reason_is_refused(client_as, people):
    answer = client_as("manager").post("/settings/sending/", {"why": " "})

    assert answer.status_code == 422
    assert not is_paused(people)


def test_a_second_pause_keeps_the_first_reason_and_one_entry(people):
    for why in ("Look first.", "Another."):
        pause(people, why, by="manager")

    row = Workspace.objects.get(pk=people.workspace.pk)
    assert row.sending_paused_why == "Look first."
    with workspace_scope(people.workspace):
        entry = AuditEntry.objects.get(event="accounts.sending_paused")
    assert (entry.actor_id, entry.details["why"]) == (people.user("manager").pk, "Look first.")


def test_the_page_and_today_say_why(client_as, people):
    pause(people)

    assert b"Look first." in client_as("manager").get("/settings/sending/").content
    assert b"Sending is paused: Look first." in client_as("rep").get("/").content
