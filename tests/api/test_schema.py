"""The description says what the API does: generated requests of every kind meet it."""

from uuid import uuid4

import pytest
import schemathesis
from django.core import signals
from django.db import close_old_connections
from hypothesis import HealthCheck, given, settings
from schemathesis.specs.openapi.checks import positive_data_acceptance

from leadops.accounts.enums import Role
from leadops.tenancy.scope import workspace_scope
from leadops.wsgi import application
from tests.api.conftest import ALL, secret_of
from tests.house.subjects import MAKERS
from tests.people import People

SCHEMA = schemathesis.openapi.from_wsgi("/api/v1/schema/", application)
OPERATIONS = [found.ok() for found in SCHEMA.get_all_operations()]
QUIET = settings(
    max_examples=30,
    derandomize=True,
    database=None,
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(autouse=True)
def one_connection():
    """Keep the test's own connection, as Django's test client does between requests."""
    ends = (signals.request_started, signals.request_finished)
    for signal in ends:
        signal.disconnect(close_old_connections)
    yield
    for signal in ends:
        signal.connect(close_old_connections)


@pytest.fixture
def headers(people: People) -> dict[str, str]:
    """Return the key of somebody whom the gates, the uploads and the settings know, rows included."""
    with workspace_scope(people.workspace):
        MAKERS["prospects.admit"](people)
    person = people["sales_ops"]
    person.roles = [*person.roles, Role.ADMIN]
    person.save(update_fields=["roles"])
    return {"Authorization": f"Bearer {secret_of(people, 'sales_ops', ALL)}"}


@pytest.mark.parametrize("operation", OPERATIONS, ids=lambda one: one.label)
def test_generated_requests_meet_the_description(headers, operation):
    @QUIET
    @given(case=operation.as_strategy())
    def send(case) -> None:
        key = {"Idempotency-Key": uuid4().hex} if case.method.upper() == "POST" else {}
        response = case.call(headers={**headers, **key})
        # What a rule forbids stays forbidden, however well-formed: no description can say it all.
        case.validate_response(
            response, headers={**headers, **key}, excluded_checks=[positive_data_acceptance]
        )

    send()


def test_every_operation_is_described_with_words():
    assert len(OPERATIONS) > 15
    assert [one.label for one in OPERATIONS if not one.definition.raw.get("description")] == []
