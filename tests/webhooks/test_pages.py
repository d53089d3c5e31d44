"""The settings of webhooks: who may, what a double click does, what is shown once."""

import re

import pytest
from django.utils import timezone

from leadops.accounts.enums import Role
from leadops.gates.models import Nonce
from leadops.webhooks import actions
from leadops.webhooks.models import Arrival, Delivery, Endpoint, Intake
from tests.drain import drain
from tests.webhooks.conftest import add

LIST, INTAKES = "/settings/webhooks/", "/settings/webhooks/in/"
PUBLIC = "https://hooks.example.com/in"
PAGE = {"csrfmiddlewaretoken": "p1"}  # two posts of one page


def secrets_in(answer) -> list[str]:
    return re.findall(r"whsec_[A-Za-z0-9+/=]+", answer.content.decode().replace("&#x2B;", "+"))


def form(page="p1", **over) -> dict:
    """Return what a page posts; the token is the page's number."""
    facts = {"url": PUBLIC, "note": "CRM", "events": ["gate.approved"]}
    return {**facts, "csrfmiddlewaretoken": page, **over}


def test_an_administrator_adds_an_endpoint_and_sees_its_secret_once(client_as, people, workspace):
    client = client_as("admin")

    made = client.post(LIST, form())

    row = Endpoint.objects.get()
    assert made["Location"] == row.get_absolute_url()
    assert (row.url, row.events, row.created_by) == (
        PUBLIC,
        ["gate.approved"],
        people.user("admin"),
    )
    assert "whsec" not in str([*Nonce.objects.values(), *client.session.items()])
    assert secrets_in(client.get(row.get_absolute_url())) == row.secrets(timezone.now())
    assert secrets_in(client.get(row.get_absolute_url())) == []
    assert secrets_in(client.get(LIST)) == []


def test_a_double_click_adds_one_endpoint_and_shows_one_secret(client_as, workspace):
    client = client_as("admin")

    first, second = client.post(LIST, form()), client.post(LIST, form())

    row = Endpoint.objects.get()
    assert first["Location"] == second["Location"] == row.get_absolute_url()
    assert secrets_in(client.get(row.get_absolute_url())) == row.secrets(timezone.now())


def test_a_double_click_changes_the_secret_once(client_as, people, workspace, endpoint):
    client, place = client_as("admin"), endpoint.get_absolute_url()
    old = endpoint.secrets(timezone.now())[0]

    for _ in range(2):
        assert client.post(f"{place}secret/", PAGE)["Location"] == place
    shown = secrets_in(client.get(place))

    assert len(shown) == 1
    assert Endpoint.objects.get().secrets(timezone.now()) == [*shown, old]


def test_a_double_click_sends_one_test_and_the_page_shows_its_answer(
    client_as, workspace, endpoint, web
):
    client, place = client_as("admin"), endpoint.get_absolute_url()

    for _ in range(2):
        client.post(f"{place}test/", PAGE)
    drain()

    assert web.connections == 1
    page = client.get(place).content.decode()
    assert "webhook.test" in page
    assert Delivery.objects.get().message_id in page


@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"url": "http://hooks.example.com/"}, "over https only"),
        ({"url": "https://10.0.0.1:9/"}, "cannot be called"),
        ({"url": "https://10.0.0.1/hook"}, "cannot be called"),
        ({"url": "https://[fd00::1]/hook"}, "cannot be called"),
        ({"url": "https://localhost/hook"}, "cannot be called"),
        ({"url": "http://127.0.0.1:6379/"}, "over https only"),
        ({"url": "ftp://hooks.example.com/"}, "begins with https://"),
        ({"url": "hooks.example.com/"}, "begins with https://"),
        ({"url": "https://[::1]/"}, "called: ::1 is not a public address"),
        ({"events": []}, "required"),
        ({"events": ["user.deleted"]}, "not one of the available choices"),
        ({"url": ""}, "required"),
    ],
)
def test_what_may_not_be_called_or_told_is_refused(client_as, workspace, change, word):
    answer = client_as("admin").post(LIST, form(**change))

    assert answer.status_code == 422
    assert word in answer.content.decode()
    assert not Endpoint.objects.exists()


def test_the_same_address_twice_is_refused(client_as, workspace):
    client = client_as("admin")
    client.post(LIST, form())

    answer = client.post(LIST, form(page="p2"))

    assert answer.status_code == 422
    assert 'id="id_url_error"' in answer.content.decode()
    assert Endpoint.objects.count() == 1


@pytest.mark.parametrize("place", ["list", "endpoint"])
def test_an_address_that_may_not_be_called_is_said_at_its_field(
    client_as, workspace, endpoint, place
):
    to = LIST if place == "list" else endpoint.get_absolute_url()

    answer = client_as("admin").post(to, form(url="https://10.0.0.1/", note="Ours"))

    page = answer.content.decode()
    assert answer.status_code == 422
    assert "This address cannot be called" in page.split('id="id_url_error"')[1].split("</p>")[0]
    assert 'value="https://10.0.0.1/"' in page
    assert 'value="Ours"' in page
    assert "There is a problem" in page


@pytest.mark.parametrize("who", [role for role in Role.values if role not in {"admin", "auditor"}])
def test_other_roles_are_kept_out(client_as, people, workspace, endpoint, intake, who):
    client = client_as(who)
    for place in (LIST, INTAKES, endpoint.get_absolute_url(), intake.get_absolute_url()):
        assert client.get(place).status_code == 403
        assert client.post(place, form()).status_code in {403, 405}


def test_an_auditor_reads_and_changes_nothing(client_as, people, workspace, endpoint, intake):
    client, place = client_as("auditor"), endpoint.get_absolute_url()
    for url in (LIST, INTAKES, place, intake.get_absolute_url()):
        page = client.get(url)
        assert page.status_code == 200
        assert b'<form class="form" method="post"' not in page.content
    for word in ("secret", "test", "pause", "delete"):
        assert client.post(f"{place}{word}/").status_code == 403
    assert Endpoint.objects.get().status == "on"


def test_pausing_turning_on_and_deleting(client_as, workspace, endpoint):
    client, place = client_as("admin"), endpoint.get_absolute_url()

    client.post(f"{place}pause/")
    assert Endpoint.objects.get().status == "paused"
    client.post(f"{place}resume/")
    assert Endpoint.objects.get().status == "on"
    client.post(f"{place}delete/")
    assert not Endpoint.objects.exists()
    assert client.get(place).status_code == 404


def test_an_endpoint_is_changed(client_as, workspace, endpoint):
    client, place = client_as("admin"), endpoint.get_absolute_url()

    answer = client.post(place, form(note="", events=["lead.routed", "lead.moved"]))

    assert answer.status_code == 302
    row = Endpoint.objects.get()
    assert (row.url, row.note, row.events) == (PUBLIC, "", ["lead.moved", "lead.routed"])


def test_a_delivery_is_sent_again_from_the_page(client_as, people, workspace, endpoint, web):
    actions.try_endpoint(endpoint=endpoint, actor=people.user("admin"))
    drain()
    delivery = Delivery.objects.get()

    for _ in range(2):
        client_as("admin").post(f"{LIST}deliveries/{delivery.pk}/retry/", PAGE)
    drain()

    assert web.connections == 2


def test_the_pages_of_another_workspace_are_not_found(
    client_as, people, workspace, endpoint, intake
):
    client = client_as("stranger")
    actions.try_endpoint(endpoint=endpoint, actor=people.user("admin"))
    places = [endpoint.get_absolute_url(), intake.get_absolute_url()]
    posts = [f"{place}{word}/" for place in places for word in ("secret",)]
    posts.append(f"{LIST}deliveries/{Delivery.objects.get().pk}/retry/")

    assert {client.get(place).status_code for place in places} == {404}
    assert {client.post(place).status_code for place in posts} == {404}
    assert endpoint.url not in client.get(LIST).content.decode()
    assert intake.name not in client.get(INTAKES).content.decode()


def test_a_workspace_has_twenty_endpoints_at_most(client_as, people, workspace, web):
    for n in range(20):
        add(people, web, f"/{n}")

    assert client_as("admin").post(LIST, form()).status_code == 422
    assert Endpoint.objects.count() == 20


def test_an_intake_shows_its_address_and_its_secret_once(client_as, people, workspace):
    client = client_as("admin")
    facts = {"name": "Website form", "rhythm": "24", "default_country": "US", **PAGE}

    first, second = client.post(INTAKES, facts), client.post(INTAKES, facts)

    row = Intake.objects.get()
    assert first["Location"] == second["Location"] == row.get_absolute_url()
    shown = client.get(row.get_absolute_url())
    assert secrets_in(shown) == row.secrets(timezone.now())
    assert f"/api/v1/hooks/{workspace.pk}/{row.pk}/" in shown.content.decode()
    assert secrets_in(client.get(row.get_absolute_url())) == []


def test_an_intake_is_emptied_and_ended_from_its_page(client_as, people, workspace, intake):
    client, place = client_as("admin"), intake.get_absolute_url()
    assert client.post(f"{place}import/").status_code == 409
    actions.receive(intake=intake, message_id="msg_1", body=b'{"Email": "a@b.example"}')
    assert b"Import 1 now" in client.get(place).content

    client.post(f"{place}import/")
    drain()

    assert b"ICP" in client.get(place).content
    assert client.post(f"{place}end/").status_code == 302
    assert client.get(place).status_code == 404
    assert Arrival.objects.get().records == [{"Email": "a@b.example"}]
