"""A database that is away is said so, to people and to machines."""

import pytest
from django.db import InterfaceError, OperationalError
from django.test import Client


@pytest.mark.django_db  # a test before may have left a connection, which the answer resets
@pytest.mark.parametrize(
    ("fault", "status", "words"),
    [
        (OperationalError("server closed the connection unexpectedly"), 503, "database is away"),
        (InterfaceError("connection already closed"), 503, "database is away"),
        (ZeroDivisionError(), 500, "broke on our side"),
    ],
)
def test_a_fault_before_any_page_has_its_own_answer(monkeypatch, fault, status, words):
    def away(*_args, **_kwargs):
        raise fault

    monkeypatch.setattr("leadops.accounts.middleware.WorkspaceMiddleware.__call__", away)
    answer = Client(raise_request_exception=False).get("/sign-in/")

    assert answer.status_code == status
    assert words in answer.content.decode()
    assert answer.get("Retry-After") == ("5" if status == 503 else None)


def test_an_address_that_leads_nowhere_has_a_reference(client_as):
    signed_out = Client().get("/no/such/page/").content.decode()
    signed_in = client_as("rep").get("/no/such/page/").content.decode()

    assert "Ref " in signed_out
    assert 'href="/">Sign in</a>' in signed_out
    assert 'href="/">Go to Today</a>' in signed_in
