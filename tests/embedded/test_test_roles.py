"""The tests themselves run under the role that production runs under."""

import pytest
from django.contrib.contenttypes.models import ContentType
from django.db import DatabaseError, connection, transaction


def _one(sql: str) -> object:
    with connection.cursor() as cursor:
        cursor.execute(sql)
        return cursor.fetchone()[0]


@pytest.mark.django_db
def test_tests_run_under_the_app_role():
    assert _one("SELECT current_user") == "leadops_app"
    assert (
        _one("SELECT rolsuper OR rolbypassrls FROM pg_roles WHERE rolname = current_user") is False
    )


@pytest.mark.django_db
@pytest.mark.parametrize(
    "sql", ["CREATE TABLE mine (id int)", "TRUNCATE django_content_type", "DROP TABLE auth_group"]
)
def test_app_role_may_not_change_tables(sql):
    before = ContentType.objects.count()

    with pytest.raises(DatabaseError), transaction.atomic(), connection.cursor() as cursor:
        cursor.execute(sql)

    assert ContentType.objects.count() == before


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("round_", [1, 2])
def test_flush_between_transactional_tests_works_and_gives_the_role_back(round_):
    ContentType.objects.create(app_label="sample", model="sample")

    assert ContentType.objects.filter(app_label="sample").count() == 1
    assert _one("SELECT current_user") == "leadops_app"
