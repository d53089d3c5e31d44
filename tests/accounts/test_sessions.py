"""Sessions: listed, ended one by one or all at once; nothing outlives a change (threat 2)."""

import pytest
from allauth.usersessions.models import UserSession
from django.core.cache import cache
from django.test import Client

from leadops.accounts import actions
from leadops.audit.models import AuditEntry
from tests.people import PASSWORD


@pytest.fixture(autouse=True)
def empty_cache(db):
    cache.clear()


def signed_in(user, **more: str) -> Client:
    client = Client(**more)
    assert client.post("/sign-in/", {"login": user.email, "password": PASSWORD}).status_code == 302
    return client


def is_in(client: Client) -> bool:
    return client.get("/me/").status_code == 200


def test_sessions_are_listed_with_browser_and_address(people):
    user = people.user("rep")
    signed_in(user, headers={"User-Agent": "Netscape 4"}, REMOTE_ADDR="198.51.100.7")
    client = signed_in(user, headers={"User-Agent": "Lynx"})

    page = client.get("/me/sign-in/").content.decode()

    assert "Netscape 4" in page
    assert "198.51.100.7" in page
    assert [one["browser"] for one in client.get("/me/sign-in/").context["sessions"]] == [
        "Lynx",
        "Netscape 4",
    ]


def test_session_that_signed_out_is_not_listed(people):
    user = people.user("rep")
    signed_in(user).post("/sign-out/")

    assert len(signed_in(user).get("/me/sign-in/").context["sessions"]) == 1


def test_one_session_is_ended(people, workspace):
    user = people.user("rep")
    old, client = signed_in(user), signed_in(user)
    row = UserSession.objects.get(session_key=old.session.session_key)

    client.post(f"/me/sign-in/sessions/{row.pk}/end/")

    assert not is_in(old)
    assert is_in(client)
    assert AuditEntry.objects.filter(event="accounts.sessions_ended").count() == 1


def test_session_of_somebody_else_is_not_found(people):
    mine, theirs = signed_in(people.user("rep")), signed_in(people.user("manager"))
    row = UserSession.objects.get(session_key=theirs.session.session_key)

    assert mine.post(f"/me/sign-in/sessions/{row.pk}/end/").status_code == 404
    assert is_in(theirs)


def test_all_others_are_ended_the_unlisted_too(people):
    user = people.user("rep")
    listed, unlisted, client = signed_in(user), Client(), signed_in(user)
    unlisted.force_login(user)

    client.post("/me/sign-in/sessions/end/")

    assert [is_in(one) for one in (listed, unlisted, client)] == [False, False, True]
    assert len(client.get("/me/sign-in/").context["sessions"]) == 1


def test_change_of_the_password_ends_all_others(people):
    user = people.user("rep")
    old, unlisted, client = signed_in(user), Client(), signed_in(user)
    unlisted.force_login(user)

    client.post("/me/password/", {"old": PASSWORD, "password": "another long phrase"})

    assert [is_in(one) for one in (old, unlisted, client)] == [False, False, True]
    assert len(client.get("/me/sign-in/").context["sessions"]) == 1


def test_removed_member_s_next_request_is_refused_and_their_sessions_are_gone(people, workspace):
    user = people.user("rep")
    client = signed_in(user)

    actions.deactivate_member(membership=people["rep"], actor=people.user("admin"))

    assert client.get("/me/")["Location"] == "/sign-in/?next=/me/"
    assert client.post("/me/keys/", {"keys": "off"})["Location"].startswith("/sign-in/")
    assert not UserSession.objects.filter(user=user).exists()


def test_old_session_opens_nothing_after_the_member_came_back(people, workspace):
    """Being let in again is a new sign-in, not the return of an old cookie."""
    user = people.user("rep")
    client = signed_in(user)
    actions.deactivate_member(membership=people["rep"], actor=people.user("admin"))
    _, token = actions.invite(
        workspace=workspace, email=user.email, roles=["rep"], actor=people.user("admin")
    )
    actions.accept_invitation(token=token, name="", password=PASSWORD)

    assert not is_in(client)
    assert is_in(signed_in(user))


def test_half_signed_in_session_does_not_survive_as_somebody_else(people):
    """Fixation: what was in the browser before signing in gets a new key and no old person."""
    first = signed_in(people.user("manager"))
    before = first.session.session_key
    first.post("/sign-out/")
    first.post("/sign-in/", {"login": people.user("rep").email, "password": PASSWORD})

    assert first.session.session_key != before
    assert first.session["_auth_user_id"] == str(people.user("rep").pk)


def test_mixed_case_of_a_stored_address_is_no_lock_out(people, workspace):
    _, token = actions.invite(
        workspace=workspace, email="Nia.New@Quay.Example", roles=["rep"], actor=people.user("admin")
    )
    Client().post(
        f"/invitation/{token}/",
        {"name": "Nia", "time_zone": "UTC", "password": "a long enough phrase"},
    )

    answer = Client().post(
        "/sign-in/", {"login": "Nia.New@Quay.Example", "password": "a long enough phrase"}
    )

    assert answer.status_code == 302
