"""How people get in: sign-in, its throttle, demo people, sign-out, the start link."""

from unittest.mock import patch

import pytest
from django.contrib.auth.hashers import MD5PasswordHasher
from django.core.cache import cache
from django.test import Client

from leadops.accounts import actions
from leadops.accounts.models import Membership, StartLink, User, Workspace
from leadops.audit.models import AuditEntry
from leadops.tenancy.scope import workspace_scope
from tests.people import PASSWORD

PAYLOADS = [
    "https://evil.example/",
    "//evil.example/",
    "/\\evil.example",
    "javascript:alert(1)",
    "/\t/evil.example",
    "https://testserver.evil.example/",
]
START = {
    "workspace_name": "Harbor",
    "legal_name": "Harbor Ltd",
    "postal_address": "1 Quay Street\n\nCork, Ireland",
    "country": "IE",
    "zone": "Europe/Dublin",
    "name": "Ines Duarte",
    "email": "ines@harbor.example",
    "password": "a long enough phrase",
}


@pytest.fixture(autouse=True)
def empty_cache(db):
    cache.clear()
    yield
    cache.clear()


def sign_in(client: Client, email: str, password: str, **more: str):
    return client.post("/sign-in/", {"login": email, "password": password, **more})


def test_sign_in_returns_to_the_exact_address(people):
    client = Client()

    response = sign_in(client, people.user("rep").email, PASSWORD, next="/me/?from=mail&x=1")

    assert response.status_code == 302
    assert response["Location"] == "/me/?from=mail&x=1"
    assert client.get("/me/").status_code == 200


def test_sign_in_ignores_the_case_of_the_address(people):
    assert sign_in(Client(), people.user("rep").email.upper(), PASSWORD).status_code == 302


@pytest.mark.parametrize("payload", PAYLOADS)
def test_sign_in_never_leads_off_this_site(people, payload):
    response = sign_in(Client(), people.user("rep").email, PASSWORD, next=payload)

    assert response.status_code == 302
    assert response["Location"] == "/"


@pytest.mark.parametrize("payload", PAYLOADS)
def test_signed_in_person_is_not_led_off_this_site(client_as, payload):
    response = client_as("rep").get("/sign-in/", {"next": payload})

    assert response["Location"] == "/"


def ended(people) -> str:
    User.objects.filter(pk=people.user("manager").pk).update(is_active=False)
    return people.user("manager").email


def without_password(people) -> str:
    people.user("manager").set_unusable_password()
    people.user("manager").save()
    return people.user("manager").email


REFUSED = {
    "unknown": lambda people: ("nobody@quay.example", PASSWORD),
    "wrong password": lambda people: (people.user("rep").email, "wrong password"),
    "ended": lambda people: (ended(people), PASSWORD),
    "ended, wrong password": lambda people: (ended(people), "wrong password"),
    "by the provider only": lambda people: (without_password(people), PASSWORD),
}


@pytest.mark.parametrize("who", REFUSED)
def test_whoever_is_refused_gets_the_same_answer_for_the_same_work(people, who):
    """One hash each, counted: no answer is faster for an address that nobody has (threat 1)."""
    email, password = REFUSED[who](people)

    with patch.object(
        MD5PasswordHasher, "encode", autospec=True, side_effect=MD5PasswordHasher.encode
    ) as encode:
        answer = sign_in(Client(), email, password)

    assert answer.status_code == 422
    assert answer.context["form"].errors == {
        "__all__": ["This e-mail and password do not belong together. Check both."]
    }
    assert encode.call_count == 1


def test_thousand_tries_check_at_most_ten_passwords(people):
    """A guesser from one address, on one account, is stopped; the answer says for how long."""
    email = people.user("rep").email
    with patch.object(User, "check_password", autospec=True, return_value=False) as check:
        client = Client()
        statuses = [sign_in(client, email, f"guess {number}").status_code for number in range(1000)]

    assert check.call_count <= 10
    assert set(statuses[20:]) == {429}


def test_throttle_holds_across_callers_of_one_account(people):
    email = people.user("rep").email
    with patch.object(User, "check_password", autospec=True, return_value=False) as check:
        for number in range(60):
            Client(REMOTE_ADDR=f"198.51.100.{number}").post(
                "/sign-in/", {"login": email, "password": "guess"}
            )

    assert check.call_count <= 10


def test_throttle_holds_across_accounts_of_one_caller(people):
    with patch.object(User, "check_password", autospec=True, return_value=False) as check:
        for number in range(60):
            sign_in(
                Client(), people[list(people.members)[number % 7]].user.email, f"guess {number}"
            )

    assert check.call_count <= 10


def test_throttled_person_is_refused_even_with_the_right_password(people):
    email = people.user("rep").email
    for number in range(6):
        sign_in(Client(), email, f"guess {number}")

    response = sign_in(Client(), email, PASSWORD)

    assert response.status_code == 429
    assert "Wait five minutes" in response.content.decode()


def test_get_of_the_sign_in_page_signs_nobody_in(people):
    client = Client()

    response = client.get("/sign-in/", {"login": people.user("rep").email, "password": PASSWORD})

    assert response.status_code == 200
    assert "_auth_user_id" not in client.session


def test_sign_in_starts_a_new_session(people):
    client = Client()
    client.get("/sign-in/")
    client.session.save()
    before = client.session.session_key

    sign_in(client, people.user("rep").email, PASSWORD)

    assert client.session.session_key != before


def test_anonymous_person_is_asked_to_sign_in_and_comes_back():
    response = Client().get("/me/?tab=keys")

    assert response.status_code == 302
    assert response["Location"] == "/sign-in/?next=/me/%3Ftab%3Dkeys"


def test_anonymous_fragment_sends_the_whole_page_to_sign_in():
    response = Client().get("/me/", headers={"HX-Request": "true"})

    assert response.status_code == 401
    assert response["HX-Redirect"].startswith("/sign-in/")


@pytest.mark.parametrize(
    ("came_from", "back"),
    [
        ("http://testserver/me/?tab=keys", "/me/%3Ftab%3Dkeys"),
        ("https://evil.example/me/", "/"),
        ("http://testserver//evil.example/", "/"),
        ("", "/"),
    ],
)
def test_expired_post_leads_back_to_its_page_and_never_elsewhere(came_from, back):
    response = Client().post("/me/keys/", {"keys": "off"}, headers={"Referer": came_from})

    assert response["Location"] == f"/sign-in/?next={back}&lost=1"


def test_expired_fragment_leads_back_to_the_page_it_is_part_of():
    headers = {"HX-Request": "true", "Referer": "http://testserver/review/"}

    response = Client().get("/review/recent/", headers=headers)

    assert response["HX-Redirect"] == "/sign-in/?next=/review/&lost=1"


@pytest.mark.parametrize(("query", "count"), [("", 0), ("?next=/review/&lost=1", 1)])
def test_door_says_what_became_of_a_page_that_was_open(query, count):
    body = Client().get(f"/sign-in/{query}").content.decode()

    said = "You are signed out. What you pressed since did nothing; what was saved before is kept."
    assert body.count(said) == count


def test_sign_out_needs_a_post(client_as):
    client = client_as("rep")

    assert client.get("/sign-out/").status_code == 405
    assert "_auth_user_id" in client.session
    assert client.post("/sign-out/").status_code == 302
    assert "_auth_user_id" not in client.session


# ---- Sign in as, in the demo


@pytest.fixture
def demo_person(people):
    user = people.user("rep")
    User.objects.filter(pk=user.pk).update(is_demo=True)
    return user


def test_demo_people_are_shown_and_signed_in_on_this_machine(demo_person, settings):
    settings.DEMO = True
    client = Client()

    page = client.get("/sign-in/").content.decode()
    response = client.post(f"/sign-in/as/{demo_person.pk}/", {"next": "/me/"})

    assert "Mara Rep" in page
    assert response["Location"] == "/me/"
    assert client.session["_auth_user_id"] == str(demo_person.pk)


@pytest.mark.parametrize(
    ("is_demo", "more"),
    [
        (False, {}),
        (True, {"REMOTE_ADDR": "198.51.100.7"}),
        (True, {"HTTP_X_FORWARDED_FOR": "198.51.100.7"}),
        (True, {"HTTP_FORWARDED": "for=198.51.100.7"}),
        (True, {"REMOTE_ADDR": ""}),
    ],
)
def test_demo_sign_in_is_refused_elsewhere(demo_person, settings, is_demo, more):
    settings.DEMO = is_demo
    client = Client(**more)

    page = client.get("/sign-in/")
    response = client.post(f"/sign-in/as/{demo_person.pk}/")

    assert "Sign in as" not in page.content.decode()
    assert response.status_code == 403
    assert "_auth_user_id" not in client.session


def test_demo_sign_in_is_refused_for_a_person_who_is_no_demo(people, settings):
    settings.DEMO = True
    client = Client()

    assert client.post(f"/sign-in/as/{people.user('admin').pk}/").status_code == 403
    assert "_auth_user_id" not in client.session


def test_demo_sign_in_is_refused_by_get(demo_person, settings):
    settings.DEMO = True

    assert Client().get(f"/sign-in/as/{demo_person.pk}/").status_code == 405


# ---- The start link


@pytest.fixture
def start_token(db):
    return actions.make_start_link()


def test_start_makes_the_first_administrator_and_a_real_workspace(start_token, settings):
    settings.WORKSPACE_CREATED = []
    client = Client()

    response = client.post(f"/start/{start_token}/", START)

    assert response["Location"] == "/tour/"
    made = Workspace.objects.get(is_demo=False)
    assert (made.name, made.country, made.time_zone) == ("Harbor", "IE", "Europe/Dublin")
    assert made.postal_address == "1 Quay Street\nCork, Ireland"
    owner = User.objects.get(email="ines@harbor.example")
    assert owner.check_password("a long enough phrase")
    assert Membership.objects.get(user=owner).roles == ["admin"]
    assert client.get("/settings/people/").status_code == 200
    with workspace_scope(made):
        assert list(AuditEntry.objects.order_by("at").values_list("event", flat=True)) == [
            "accounts.workspace_created",
            "accounts.member_added",
        ]


def test_start_works_once(start_token, settings):
    settings.WORKSPACE_CREATED = []
    Client().post(f"/start/{start_token}/", START)

    second = Client().post(f"/start/{start_token}/", START | {"email": "other@harbor.example"})

    assert second.status_code == 410
    assert Workspace.objects.filter(is_demo=False).count() == 1
    assert not User.objects.filter(email="other@harbor.example").exists()


def test_start_link_of_a_get_is_not_used_up(start_token):
    assert Client().get(f"/start/{start_token}/").status_code == 200
    assert StartLink.objects.get(used_at__isnull=True)


def test_start_with_an_invented_token_is_refused(db):
    response = Client().post("/start/not-a-token/", START)

    assert response.status_code == 410
    body = response.content.decode()
    assert "not copied whole" in body
    assert ">Sign in</a>" in body
    assert not User.objects.exists()


def test_new_start_link_ends_the_older_one(start_token):
    actions.make_start_link()

    assert Client().get(f"/start/{start_token}/").status_code == 410


@pytest.mark.parametrize("password", ["short", "password", "12345678", "ines@harbor.example"])
def test_start_refuses_a_weak_password(start_token, password):
    response = Client().post(f"/start/{start_token}/", START | {"password": password})

    assert response.status_code == 422
    assert "password" in response.context["form"].errors
    assert not User.objects.exists()


def test_start_keeps_what_was_typed(start_token):
    response = Client().post(f"/start/{start_token}/", START | {"legal_name": ""})

    assert response.status_code == 422
    assert 'value="ines@harbor.example"' in response.content.decode()
    assert StartLink.objects.filter(used_at__isnull=True).exists()


def test_password_is_never_sent_back(start_token):
    response = Client().post(f"/start/{start_token}/", START | {"legal_name": ""})

    assert START["password"] not in response.content.decode()


# ---- Every door that takes a password counts the same tries


def test_tries_at_all_doors_count_together(people, workspace):
    """Spread over signing in, joining, confirming and changing: at most 10 are checked."""
    rep = people.user("rep")
    with workspace_scope(people.twin):
        _, token = actions.invite(
            workspace=people.twin, email=rep.email, roles=["rep"], actor=people.stranger.user
        )
    inside = Client()
    inside.force_login(rep)
    with patch.object(User, "check_password", autospec=True, return_value=False) as check:
        for number in range(40):
            word = f"guess number {number}"
            sign_in(Client(), rep.email, word)
            Client().post(f"/invitation/{token}/", {"password": word})
            inside.post("/me/sign-in/confirm/", {"password": word})
            inside.post("/me/password/", {"old": word, "password": "a long enough phrase"})

    assert check.call_count <= 10


def test_start_offers_a_second_factor(start_token, settings):
    settings.WORKSPACE_CREATED = []
    client = Client()
    assert (
        "Set up an authenticator app next" in client.get(f"/start/{start_token}/").content.decode()
    )

    answer = client.post(f"/start/{start_token}/", START | {"second_factor": "on"})

    assert answer["Location"] == "/me/sign-in/"
    assert client.post("/me/sign-in/app/begin/")["Location"] == "/me/sign-in/app/"


LIBRARY_PAGES = ["/accounts/login/", "/2fa/", "/login/", "/signup/", "/3rdparty/", "/sessions/"]


@pytest.mark.parametrize("path", LIBRARY_PAGES)
def test_no_page_of_the_library_is_mounted(client_as, path):
    assert client_as("admin").get(path).status_code == 404


def test_no_view_of_the_library_is_mounted():
    from tests.house.test_urls import get_resolver

    def views(resolver):
        for entry in resolver.url_patterns:
            yield from views(entry) if hasattr(entry, "url_patterns") else [entry.callback]

    found = {view.__module__ for view in views(get_resolver())}

    assert not any(module.startswith("allauth") for module in found)


@pytest.mark.parametrize("payload", PAYLOADS)
@pytest.mark.parametrize("door", ["/sign-in/code/", "/sign-in/passkey/", "/me/sign-in/confirm/"])
def test_no_other_door_leads_off_this_site(people, client_as, door, payload):
    client = client_as("rep")

    answer = client.post(f"{door}?next={payload}", {"password": PASSWORD, "next": payload})

    assert answer.status_code == 302
    assert answer["Location"].startswith("/")
    assert "evil" not in answer["Location"]
