"""Lost passwords: the same answer for everybody, links that work once (threat 1)."""

import re
from datetime import timedelta

import pytest
import time_machine
from django.core import mail
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from leadops.accounts import actions, clock
from leadops.accounts.errors import LinkGone
from leadops.accounts.models import Letter, ResetLink, User
from leadops.accounts.tasks import post_letters
from leadops.audit.models import AuditEntry
from tests.people import PASSWORD

NEW = "a wholly new phrase"


@pytest.fixture(autouse=True)
def mail_server(db, settings):
    cache.clear()
    settings.EMAIL_HOST = "mail.example"
    settings.SITE_URL = "http://testserver"


@pytest.fixture
def rep(people):
    return people.user("rep")


def ask(email: str, client: Client | None = None):
    return (client or Client()).post("/reset/", {"email": email})


def mailed_path() -> str:
    post_letters()
    found = re.search(r"http://testserver(/reset/\w+/)", mail.outbox[-1].body)
    assert found is not None
    return found.group(1)


def test_asking_answers_alike_for_a_member_and_a_stranger(rep):
    answers = [ask(rep.email), ask("stranger@elsewhere.example")]

    assert [answer.status_code for answer in answers] == [302, 302]
    assert answers[0]["Location"] == answers[1]["Location"] == "/sign-in/"
    assert answers[0].content == answers[1].content
    assert answers[0].cookies["messages"].value == answers[1].cookies["messages"].value


def test_asking_does_the_same_work_for_a_member_and_a_stranger(rep):
    """Nobody is looked up before the answer has left."""
    ask("first@elsewhere.example")
    with CaptureQueriesContext(connection) as known:
        ask(rep.email)
    with CaptureQueriesContext(connection) as unknown:
        ask("stranger@elsewhere.example")

    def shape(caught) -> list[str]:
        return [re.sub(r"'[^']*'|\d+", "?", query["sql"]) for query in caught.captured_queries]

    assert shape(known) == shape(unknown)
    assert not any("accounts_user" in sql for sql in shape(known))


def test_only_members_get_mail(rep, people):
    User.objects.filter(pk=people.user("manager").pk).update(is_active=False)
    for email in ("stranger@elsewhere.example", people.user("manager").email, rep.email.upper()):
        ask(email)

    post_letters()

    assert [message.to for message in mail.outbox] == [[rep.email.upper()]]
    assert ResetLink.objects.get().user == rep
    assert not Letter.objects.exists()


def test_mailed_link_sets_the_password_once_and_ends_every_session(rep, workspace):
    thief = Client()
    thief.post("/sign-in/", {"login": rep.email, "password": PASSWORD})
    assert thief.get("/me/").status_code == 200
    ask(rep.email)
    path = mailed_path()

    client = Client()
    assert client.get(path).status_code == 200
    answer = client.post(path, {"password": NEW})

    assert answer["Location"] == "/sign-in/"
    assert "_auth_user_id" not in client.session
    rep.refresh_from_db()
    assert rep.check_password(NEW)
    assert thief.get("/me/")["Location"].startswith("/sign-in/")
    assert Client().post(path, {"password": "another long phrase"}).status_code == 410
    assert AuditEntry.objects.filter(event="accounts.password_changed").count() == 1


@pytest.mark.parametrize("password", ["short", "password", "12345678", "1234567"])
def test_weak_password_is_refused_and_uses_nothing_up(rep, password):
    ask(rep.email)
    path = mailed_path()

    assert Client().post(path, {"password": password}).status_code == 422
    assert Client().get(path).status_code == 200


def test_person_s_own_address_is_no_password(rep):
    ask(rep.email)

    assert Client().post(mailed_path(), {"password": rep.email}).status_code == 422


@pytest.mark.parametrize(("given", "hours"), [(False, 2), (True, 72)])
def test_link_ends(people, rep, workspace, given, hours):
    if given:
        _, token = actions.give_reset(membership=people["rep"], actor=people.user("admin"))
    else:
        _, token = actions.mailed_reset(email=rep.email)
    now = timezone.now()

    with time_machine.travel(now + timedelta(hours=hours, minutes=-1)):
        assert Client().get(f"/reset/{token}/").status_code == 200
    with time_machine.travel(now + timedelta(hours=hours, minutes=1)):
        assert Client().get(f"/reset/{token}/").status_code == 410
        with pytest.raises(LinkGone):
            actions.use_reset(token=token, password=NEW)


def test_newer_link_ends_the_older_but_never_an_administrator_s(people, rep, workspace):
    _, given = actions.give_reset(membership=people["rep"], actor=people.user("admin"))
    _, old = actions.mailed_reset(email=rep.email)
    _, new = actions.mailed_reset(email=rep.email)

    statuses = [Client().get(f"/reset/{token}/").status_code for token in (given, old, new)]

    assert statuses == [200, 410, 200]
    actions.use_reset(token=new, password=NEW)
    assert Client().get(f"/reset/{given}/").status_code == 410


def test_link_of_an_ended_account_opens_nothing(people, rep, workspace):
    _, token = actions.mailed_reset(email=rep.email)
    actions.deactivate_member(membership=people["rep"], actor=people.user("admin"))

    assert Client().get(f"/reset/{token}/").status_code == 410
    with pytest.raises(LinkGone):
        actions.use_reset(token=token, password=NEW)


def test_link_is_kept_as_a_hash_only(people, rep):
    _, token = actions.mailed_reset(email=rep.email)

    assert token not in str(ResetLink.objects.values())


def test_invented_token_opens_nothing(db):
    assert Client().get("/reset/abc/").status_code == 410
    assert Client().post("/reset/abc/", {"password": NEW}).status_code == 410


def test_asking_while_a_letter_waits_adds_none_and_many_askings_are_refused(rep):
    statuses = [ask(email).status_code for email in [rep.email, rep.email.upper()] * 30]

    assert Letter.objects.count() == 1
    assert set(statuses[5:]) == {429}


def test_a_letter_that_was_sent_can_be_asked_for_again(rep):
    ask(rep.email)
    post_letters()
    ask(rep.email)
    post_letters()

    assert len(mail.outbox) == 2


def test_without_mail_the_page_says_who_helps(settings, rep):
    settings.EMAIL_HOST = ""

    page = Client().get("/reset/").content.decode()

    assert "An administrator of your workspace gives you a link" in page
    assert "<form" not in page.split("<h1>")[1].split("</main>")[0]
    ask(rep.email)
    assert not Letter.objects.exists()


def test_administrator_sees_the_link_where_no_mail_carries_it(settings, people, rep):
    settings.EMAIL_HOST = ""
    admin = Client()
    admin.post("/sign-in/", {"login": people.user("admin").email, "password": PASSWORD})
    page = f"/settings/people/{people['rep'].pk}/"

    assert admin.post(f"{page}reset/")["Location"] == page
    path = re.search(r"http://testserver(/reset/\w+/)", admin.get(page).content.decode()).group(1)
    assert Client().post(path, {"password": NEW}).status_code == 302

    assert "/reset/" not in re.sub(r'action="[^"]*"', "", admin.get(page).content.decode())
    rep.refresh_from_db()
    assert rep.check_password(NEW)


def test_administrator_does_not_see_the_link_that_mail_carries(people, rep):
    admin = Client()
    admin.post("/sign-in/", {"login": people.user("admin").email, "password": PASSWORD})
    page = f"/settings/people/{people['rep'].pk}/"

    admin.post(f"{page}reset/")

    assert "http://testserver/reset/" not in admin.get(page).content.decode()
    assert Client().get(mailed_path()).status_code == 200
    assert mail.outbox[-1].to == [rep.email]


@pytest.mark.parametrize("role", ["rep", "manager", "auditor", "stranger"])
def test_nobody_but_an_administrator_gives_links(client_as, people, role):
    answer = client_as(role).post(f"/settings/people/{people['sales_lead'].pk}/reset/")

    assert answer.status_code == (404 if role == "stranger" else 403)
    assert not ResetLink.objects.exists()


def test_refused_mail_comes_again_and_ends_after_a_day(rep, monkeypatch):
    def refuse(*_: object) -> None:
        raise OSError("the mail server is away")

    ask(rep.email)
    with monkeypatch.context() as away:
        away.setattr("leadops.accounts.mail.send_mail", refuse)
        post_letters()
    assert Letter.objects.count() == 1
    with time_machine.travel(timezone.now() + timedelta(minutes=3)):
        post_letters()
        assert len(mail.outbox) == 1

    ask(rep.email)
    with time_machine.travel(timezone.now() + timedelta(hours=25)):
        post_letters()
    assert len(mail.outbox) == 1
    assert not Letter.objects.exists()


def test_clock_wakes_a_worker_only_for_letters(rep, monkeypatch):
    sent: list[str] = []
    monkeypatch.setattr(
        "leadops.accounts.clock.current_app.send_task", lambda name, **_: sent.append(name)
    )
    clock.due_letters()
    ask(rep.email)
    clock.due_letters()

    assert sent == ["leadops.accounts.tasks.post_letters"]
