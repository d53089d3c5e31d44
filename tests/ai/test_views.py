"""The AI settings page: connect, test, remove; who may, and what it never shows."""

from __future__ import annotations

import pytest
from django.utils import timezone

from leadops.ai.models import AIRun, Budget, Connection
from leadops.ai.queries import month_of
from leadops.audit.models import AuditEntry
from leadops.tenancy.secrets import decrypt

POST_ROUTES = ["/settings/ai/save/", "/settings/ai/test/", "/settings/ai/remove/"]


def form(fake, **more):
    return {
        "base_url": fake.base_url,
        "model": "fake-1",
        "api_key": "key-canary-8431",
        "price_in": "10",
        "price_out": "30",
        "monthly_cap": "20",
        "is_on": "on",
    } | more


def test_settings_without_a_model_says_built_in(workspace, client_as):
    page = client_as("admin").get("/settings/ai/")

    assert page.status_code == 200
    assert "Built-in engine: rules, no model. Nothing is sent to a model." in page.content.decode()


def test_save_stores_the_key_sealed_and_never_shows_it(workspace, client_as, fake, settings):
    settings.ALLOW_PRIVATE = [f"127.0.0.1:{fake.port}"]

    answer = client_as("admin").post("/settings/ai/save/", form(fake))

    assert (answer.status_code, answer["Location"]) == (302, "/settings/ai/")
    row = Connection.objects.get()
    assert decrypt(row.api_key) == "key-canary-8431"
    page = client_as("admin").get("/settings/ai/").content.decode()
    assert "fake-1 at http://127.0.0.1" in page
    assert "key-canary-8431" not in page
    assert "key-canary-8431" not in str(list(AuditEntry.objects.values()))


def test_save_private_address_is_refused_with_a_sentence(workspace, client_as, fake, settings):
    """Threat 9: an address that a user gives is public, or on the operator's list."""
    settings.ALLOW_PRIVATE = []

    answer = client_as("admin").post("/settings/ai/save/", form(fake))

    assert answer.status_code == 422
    assert "LEADOPS_ALLOW_PRIVATE" in answer.content.decode()
    assert Connection.objects.count() == 0


def test_save_empty_key_keeps_the_stored_one(connected, client_as, fake):
    client_as("admin").post("/settings/ai/save/", form(fake, api_key="", model="fake-2"))

    connected.refresh_from_db()
    assert (connected.model, decrypt(connected.api_key)) == ("fake-2", "key-canary-8431")


def test_save_new_address_forgets_the_stored_key(connected, client_as, fake, settings):
    """A key is never sent to a server that it was not entered for."""
    settings.ALLOW_PRIVATE += ["127.0.0.1:9"]

    data = form(fake, api_key="", base_url="http://127.0.0.1:9/v1")
    client_as("admin").post("/settings/ai/save/", data)

    connected.refresh_from_db()
    assert (connected.base_url, connected.api_key) == ("http://127.0.0.1:9/v1", "")


def test_test_call_says_the_result_in_a_sentence(connected, client_as, fake):
    fake.answer = {"verdict": "ready"}

    page = client_as("admin").post("/settings/ai/test/", follow=True).content.decode()

    assert "fake-1 answered in" in page
    assert "100 tokens in, 20 out, cost USD 0.0016." in page
    assert AIRun.objects.get().task == "ai.test"


def test_test_call_failure_is_a_sentence(connected, client_as, fake):
    fake.script("401")

    page = client_as("admin").post("/settings/ai/test/", follow=True).content.decode()

    assert "The test failed: The model server refused the key (401)." in page


@pytest.mark.parametrize(
    ("behaviour", "words"),
    [
        ("prose", "The model wrote something else than the form that it was asked to fill in."),
        ("cut_envelope", "What answered is not a model server: its answer has the wrong form."),
        ("wrong_schema", "The model filled in the form that was asked for wrongly: “verdict” is"),
        ("500", "The model server has trouble of its own (500)."),
        ("401", "The model server refused the key (401)."),
    ],
)
def test_failed_test_stands_at_the_engine_until_an_answer_can_be_used(
    connected, client_as, fake, behaviour, words
):
    client = client_as("admin")
    fake.script(behaviour)
    client.post("/settings/ai/test/")
    client.get("/settings/ai/")  # shows the message of the press

    failed = client.get("/settings/ai/").content.decode()
    fake.script("ok")
    fake.answer = {"verdict": "ready"}
    client.post("/settings/ai/test/")
    client.get("/settings/ai/")
    well = client.get("/settings/ai/").content.decode()

    assert f"Its last test failed: {words}" in card(failed)
    assert "failed" not in card(well)


def card(page: str) -> str:
    """Return the page's card of the engine in use."""
    return page.split("Engine in use</h2>")[1].partition("</section>")[0]


def test_words_for_people_name_no_parser(connected, client_as, fake):
    fake.script("prose")

    page = client_as("admin").post("/settings/ai/test/", follow=True).content.decode()

    assert "Expecting value" not in page
    assert "JSON" not in page


def test_saving_a_connection_forgets_the_failed_test(connected, client_as, fake):
    client = client_as("admin")
    fake.script("prose")
    client.post("/settings/ai/test/")

    client.post("/settings/ai/save/", form(fake, api_key=""))

    connected.refresh_from_db()
    assert connected.last_error == ""


def test_table_counts_failed_calls_as_calls(connected, client_as, fake):
    client = client_as("admin")
    fake.script("prose")
    client.post("/settings/ai/test/")

    page = client.get("/settings/ai/").content.decode()

    assert ">Answers<" not in page
    assert 'data-label="Calls">1<' in page
    assert 'data-label="Failed">1<' in page


def test_remove_takes_address_and_key_away(connected, client_as):
    client_as("admin").post("/settings/ai/remove/")

    assert Connection.objects.count() == 0


@pytest.mark.parametrize(
    ("role", "status"),
    [
        ("rep", 403),
        ("sales_lead", 403),
        ("marketing_lead", 403),
        ("sales_ops", 403),
        ("manager", 403),
        ("auditor", 403),
    ],
)
def test_roles_that_may_not_change_the_connection(connected, client_as, fake, role, status):
    before = Connection.objects.values().get()
    client = client_as(role)

    assert [client.post(url, form(fake)).status_code for url in POST_ROUTES] == [status] * 3
    assert client.get("/settings/ai/").status_code == (200 if role == "auditor" else 403)
    assert Connection.objects.values().get() == before
    assert fake.asked == []


def test_get_never_acts(connected, client_as):
    client = client_as("admin")

    assert [client.get(url).status_code for url in POST_ROUTES] == [405] * 3


def test_stranger_sees_nothing_of_it(connected, client_as, people):
    page = client_as("stranger").get("/settings/ai/").content.decode()

    assert "fake-1" not in page
    assert "Nothing is sent to a model." in page


def test_query_count_does_not_grow_with_calls(
    workspace, client_as, django_assert_num_queries, django_assert_max_num_queries
):
    from tests.factories.ai import make_run

    client = client_as("admin")
    make_run(workspace)
    client.get("/settings/ai/")
    with django_assert_max_num_queries(30) as first:
        client.get("/settings/ai/")
    make_run(workspace, task="other.task")
    make_run(workspace, task="third.task")

    with django_assert_num_queries(len(first)):
        client.get("/settings/ai/")


@pytest.mark.parametrize(
    ("typed", "kept"), [("eur", "EUR"), ("", "USD")], ids=["three letters", "none"]
)
def test_money_is_shown_in_the_connection_s_currency(
    workspace, client_as, fake, settings, typed, kept
):
    settings.ALLOW_PRIVATE = [f"127.0.0.1:{fake.port}"]
    client = client_as("admin")
    client.post("/settings/ai/save/", form(fake) | {"currency": typed})

    page = client.get("/settings/ai/").content.decode()

    assert Connection.objects.get().currency == kept
    assert f"{kept} 0.00 of 20.00" in page


def test_currency_that_is_none_is_refused_with_a_sentence(workspace, client_as, fake, settings):
    settings.ALLOW_PRIVATE = [f"127.0.0.1:{fake.port}"]
    page = client_as("admin").post("/settings/ai/save/", form(fake) | {"currency": "€"})

    assert page.status_code == 422
    assert "Write the currency as three letters: USD, EUR, GBP." in page.content.decode()


def test_empty_currency_keeps_the_stored_one(connected, client_as, fake):
    Connection.objects.update(currency="EUR")

    client_as("admin").post("/settings/ai/save/", form(fake) | {"currency": ""})

    assert Connection.objects.get().currency == "EUR"


@pytest.mark.parametrize("cost", [{"spent": "0.01"}, {"reserved": "0.01"}], ids=["spent", "held"])
def test_currency_of_a_month_with_costs_is_not_changed(connected, client_as, fake, cost):
    """Costs of a month are added up: 5 USD and 5 EUR are not 10 of either."""
    budget = Budget(workspace=connected.workspace, month=month_of(timezone.now()), **cost)
    budget.save()
    client = client_as("admin")

    same = client.post("/settings/ai/save/", form(fake) | {"currency": "usd"})
    other = client.post("/settings/ai/save/", form(fake) | {"currency": "EUR", "model": "other"})

    assert (same.status_code, other.status_code) == (302, 422)
    assert "counted in USD. Keep USD, or leave the currency empty;" in other.content.decode()
    row = Connection.objects.get()
    assert (row.currency, row.model) == ("USD", "fake-1")
    budget.delete()
    client.post("/settings/ai/save/", form(fake) | {"currency": "EUR"})
    assert Connection.objects.get().currency == "EUR"


def test_prices_from_before_name_no_currency_until_one_is_entered(connected, client_as, fake):
    Connection.objects.update(currency="")
    Budget.objects.create(
        workspace=connected.workspace, month=month_of(timezone.now()), spent="0.5"
    )
    client = client_as("admin")

    before = client.get("/settings/ai/").content.decode()
    client.post("/settings/ai/save/", form(fake) | {"currency": "EUR"})
    after = client.get("/settings/ai/").content.decode()

    assert Connection(currency="").money("20") == "20"
    assert "USD" not in before.split("<dt>Spent this month</dt>")[1].split("</dd>")[0]
    assert "EUR 0.50 of 20.00" in after
