"""Second factors: set up, asked for, taken away, required of everybody (threats 1 and 2)."""

import re
import time

import pytest
import time_machine
from allauth.mfa.models import Authenticator
from django.core import mail
from django.core.cache import cache
from django.test import Client

from leadops.accounts import actions, queries
from leadops.accounts.errors import NotTheirsAlone
from leadops.accounts.models import Letter, Membership, Workspace
from leadops.accounts.tasks import post_letters
from leadops.audit.models import AuditEntry
from leadops.tenancy.scope import workspace_scope
from tests.accounts.codes import code_of
from tests.people import PASSWORD

SECRET = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"


@pytest.fixture(autouse=True)
def empty_cache(db):
    cache.clear()


@pytest.fixture
def rep(people):
    return people.user("rep")


@pytest.fixture
def guarded(rep):
    actions.add_app(user=rep, secret=SECRET, actor=rep)
    return rep


def by_password(user, password: str = PASSWORD, **more: str):
    client = Client()
    return client, client.post("/sign-in/", {"login": user.email, "password": password, **more})


def events(workspace) -> list[str]:
    return list(AuditEntry.objects.order_by("at").values_list("event", flat=True))


def test_rfc_6238_vectors():
    """Appendix B, SHA-1, six of the eight digits."""
    secret = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

    assert [code_of(secret, at) for at in (59, 1111111109, 1111111111, 1234567890)] == [
        "287082",
        "081804",
        "050471",
        "005924",
    ]


def test_app_is_set_up_and_codes_are_shown_once(rep, workspace):
    client, _ = by_password(rep)
    assert client.post("/me/sign-in/app/begin/")["Location"] == "/me/sign-in/app/"
    secret = client.get("/me/sign-in/app/").context["secret"]

    answer = client.post("/me/sign-in/app/", {"code": code_of(secret)})

    assert answer["Location"] == "/me/sign-in/codes/"
    shown = re.findall(r"<li>(\d{8})</li>", client.get("/me/sign-in/codes/").content.decode())
    assert shown == queries.recovery_codes(rep)
    assert len(set(shown)) == 10
    assert client.get("/me/sign-in/codes/")["Location"] == "/me/sign-in/"
    assert "accounts.factor_added" in events(workspace)


def test_secret_is_kept_sealed(guarded):
    row = Authenticator.objects.get(user=guarded, type="totp")

    assert SECRET not in str(row.data)


def test_get_of_the_set_up_makes_no_secret(rep):
    client, _ = by_password(rep)

    assert client.get("/me/sign-in/app/").status_code == 409
    assert client.get("/me/sign-in/app/begin/").status_code == 405


def test_wrong_first_code_sets_nothing_up(rep):
    client, _ = by_password(rep)
    client.post("/me/sign-in/app/begin/")
    secret = client.get("/me/sign-in/app/").context["secret"]

    answer = client.post("/me/sign-in/app/", {"code": "000000"})

    assert answer.status_code == 422
    assert client.get("/me/sign-in/app/").context["secret"] == secret
    assert not queries.has_second_factor(rep)


def test_second_press_of_the_button_leads_to_the_codes_too(rep):
    client, _ = by_password(rep)
    client.post("/me/sign-in/app/begin/")
    code = code_of(client.get("/me/sign-in/app/").context["secret"])
    client.post("/me/sign-in/app/", {"code": code})

    again = client.post("/me/sign-in/app/", {"code": code})

    assert again["Location"] == "/me/sign-in/codes/"
    assert Authenticator.objects.filter(user=rep, type="totp").count() == 1


def test_password_alone_opens_nothing_then(guarded):
    client, answer = by_password(guarded, next="/me/?from=mail")

    assert answer["Location"] == "/sign-in/code/"
    assert "_auth_user_id" not in client.session
    assert client.get("/me/")["Location"].startswith("/sign-in/")


def test_code_of_the_app_completes_signing_in(guarded):
    client, _ = by_password(guarded, next="/me/?from=mail")

    answer = client.post("/sign-in/code/", {"code": code_of(SECRET)})

    assert answer["Location"] == "/me/?from=mail"
    assert client.get("/me/").status_code == 200


def test_code_counts_once_in_its_whole_life(guarded):
    """The library forgets a code after 30 s, while one step of tolerance lets it live 90 s."""
    start = time.time() // 30 * 30
    with time_machine.travel(start + 1, tick=False) as clock:
        code = code_of(SECRET, start + 1)
        client, _ = by_password(guarded)
        assert client.post("/sign-in/code/", {"code": code}).status_code == 302
        clock.move_to(start + 45)
        thief, _ = by_password(guarded)

        assert thief.post("/sign-in/code/", {"code": code}).status_code == 422
        assert "_auth_user_id" not in thief.session


@pytest.mark.parametrize(("steps", "status"), [(-2, 422), (-1, 302), (1, 302), (2, 422)])
def test_clock_may_be_off_by_one_step(guarded, steps, status):
    client, _ = by_password(guarded)

    assert (
        client.post(
            "/sign-in/code/", {"code": code_of(SECRET, time.time() + 30 * steps)}
        ).status_code
        == status
    )


def test_recovery_code_opens_once(guarded):
    code = queries.recovery_codes(guarded)[3]
    client, _ = by_password(guarded)
    assert client.post("/sign-in/code/", {"code": code}).status_code == 302

    other, _ = by_password(guarded)

    assert other.post("/sign-in/code/", {"code": code}).status_code == 422
    assert len(queries.recovery_codes(guarded)) == 9


def test_many_codes_are_tried_at_most_ten_times(guarded):
    client, _ = by_password(guarded)

    statuses = [
        client.post("/sign-in/code/", {"code": f"{number:06}"}).status_code for number in range(100)
    ]

    assert statuses.count(422) <= 10
    assert set(statuses[10:]) == {429}


def test_second_step_without_the_first_leads_to_the_door(db):
    assert Client().get("/sign-in/code/")["Location"] == "/sign-in/"


@pytest.mark.parametrize(
    "junk",
    [
        "",
        "[]",
        "null",
        "1",
        '"x"',
        "{}",
        '{"response": 1}',
        '{"response": {"userHandle": 7}}',
        '{"id": "a", "rawId": "a", "type": "public-key", "response": {"userHandle": "eA"}}',
        "\x00",
        "{" * 9000,
    ],
)
def test_junk_for_a_passkey_is_refused(people, junk):
    client = Client()
    assert "publicKey" in client.post("/sign-in/passkey/options/").json()

    answer = client.post("/sign-in/passkey/", {"credential": junk})

    assert answer["Location"] == "/sign-in/"
    assert "_auth_user_id" not in client.session


def test_change_of_factors_asks_again_after_a_while(guarded):
    client, _ = by_password(guarded)
    client.post("/sign-in/code/", {"code": code_of(SECRET)})
    app = queries.second_factors(guarded)[0]

    with time_machine.travel(time.time() + 16 * 60):
        answer = client.post(f"/me/sign-in/factors/{app.pk}/end/")
        assert answer["Location"] == "/me/sign-in/confirm/?next=%2F"
        assert queries.has_second_factor(guarded)
        back = client.post("/me/sign-in/confirm/", {"password": PASSWORD, "next": "/me/sign-in/"})
        assert back["Location"] == "/me/sign-in/"
        client.post(f"/me/sign-in/factors/{app.pk}/end/")

    assert not Authenticator.objects.filter(user=guarded).exists()


def test_wrong_password_confirms_nothing(guarded, client):
    client.force_login(guarded)

    assert client.post("/me/sign-in/confirm/", {"password": "wrong"}).status_code == 422
    assert client.post("/me/sign-in/codes/renew/")["Location"].startswith("/me/sign-in/confirm/")


def test_code_confirms_too(guarded, client):
    client.force_login(guarded)
    client.post("/me/sign-in/confirm/", {"code": code_of(SECRET)})

    old = queries.recovery_codes(guarded)
    assert client.post("/me/sign-in/codes/renew/")["Location"] == "/me/sign-in/codes/"
    assert set(queries.recovery_codes(guarded)).isdisjoint(old)


def test_factor_of_somebody_else_is_not_found(guarded, people):
    client, _ = by_password(people.user("manager"))
    app = queries.second_factors(guarded)[0]

    assert client.post(f"/me/sign-in/factors/{app.pk}/end/").status_code == 404
    assert queries.has_second_factor(guarded)


def test_known_person_with_a_factor_joins_but_is_asked_for_it(guarded, people):
    """An invitation and a stolen password are no way round the second factor."""
    with workspace_scope(people.twin):
        _, token = actions.invite(
            workspace=people.twin, email=guarded.email, roles=["rep"], actor=people.stranger.user
        )
    client = Client()

    answer = client.post(f"/invitation/{token}/", {"password": PASSWORD})

    assert answer["Location"] == "/sign-in/code/"
    assert "_auth_user_id" not in client.session


# ---- Required of everybody


def test_member_without_a_factor_is_led_to_set_one_up(people, workspace, client_as):
    admin = client_as("admin")
    assert admin.post("/settings/people/second-factor/", {"required": "yes"}).status_code == 302
    client, _ = by_password(people.user("rep"))

    assert client.get("/me/")["Location"] == "/me/sign-in/"
    assert client.get("/review/")["Location"] == "/me/sign-in/"
    fragment = client.get("/review/", headers={"HX-Request": "true"})
    assert (fragment.status_code, fragment["HX-Redirect"]) == (401, "/me/sign-in/")
    assert "An administrator can lift this" in client.get("/me/sign-in/").content.decode()
    client.post("/me/sign-in/app/begin/")
    secret = client.get("/me/sign-in/app/").context["secret"]
    client.post("/me/sign-in/app/", {"code": code_of(secret)})
    assert client.get("/me/").status_code == 200
    assert "accounts.factors_required" in events(workspace)


def test_token_goes_on_working_where_factors_are_required(people, workspace):
    _, secret = actions.make_token(
        membership=people["rep"], name="script", scopes=["read"], actor=people.user("rep")
    )
    Workspace.objects.filter(pk=workspace.pk).update(requires_second_factor=True)

    answer = Client().get("/api/v1/proposals/", headers={"Authorization": f"Bearer {secret}"})

    assert answer.status_code == 200


def test_only_administrators_require_factors(client_as, workspace):
    assert (
        client_as("manager")
        .post("/settings/people/second-factor/", {"required": "yes"})
        .status_code
        == 403
    )
    workspace.refresh_from_db()
    assert not workspace.requires_second_factor


# ---- Lost


def test_administrator_removes_lost_factors(guarded, people, workspace):
    admin, _ = by_password(people.user("admin"))
    thief, _ = by_password(guarded)
    thief.post("/sign-in/code/", {"code": code_of(SECRET)})

    answer = admin.post(f"/settings/people/{people['rep'].pk}/factors/end/")

    assert answer.status_code == 302
    assert not Authenticator.objects.filter(user=guarded).exists()
    assert thief.get("/me/")["Location"].startswith("/sign-in/")
    entry = AuditEntry.objects.get(event="accounts.factor_removed")
    assert entry.actor == people.user("admin")


def test_administrator_may_not_touch_who_belongs_elsewhere_too(guarded, people):
    """One workspace's administrator must not sign in to another's."""
    Membership.objects.create(workspace=people.twin, user=guarded, roles=["rep"])

    with pytest.raises(NotTheirsAlone):
        actions.clear_factors(membership=people["rep"], actor=people.user("admin"))
    with pytest.raises(NotTheirsAlone):
        actions.give_reset(membership=people["rep"], actor=people.user("admin"))
    assert queries.has_second_factor(guarded)


def test_every_change_is_mailed_where_mail_is_set_up(rep, settings):
    settings.EMAIL_HOST = "mail.example"
    actions.add_app(user=rep, secret=SECRET, actor=rep)
    actions.renew_codes(user=rep, actor=rep)
    actions.end_other_sessions(user=rep, actor=rep)
    actions.change_password(user=rep, old=PASSWORD, new="another long phrase", actor=rep)

    post_letters()

    assert [message.to for message in mail.outbox] == [[rep.email]] * 4
    assert [message.body.split("\n")[2] for message in mail.outbox] == [
        "An authenticator app was added to your sign-in.",
        "A set of recovery codes was made; the old ones are void.",
        "All your other sessions were ended.",
        "Your password was changed; your other sessions were ended.",
    ]
    assert not Letter.objects.exists()


def test_nothing_is_left_to_mail_without_a_mail_server(guarded):
    assert not Letter.objects.exists()
