"""Many values as one parameter (performance: one query text however many are asked for)."""

import pytest
from django.db import connection
from django.db.models import F

from leadops.accounts.models import User
from leadops.tenancy.arrays import OneOf

pytestmark = pytest.mark.django_db


def found(texts):
    return set(User.objects.filter(OneOf(F("email"), texts)).values_list("email", flat=True))


def test_each_of_the_texts_is_found_and_no_other(people):
    one, other = people.user("rep").email, people.user("manager").email
    assert found([one, other, "nobody@quay.example"]) == {one, other}


def test_no_texts_find_nothing(people):
    assert found([]) == set()


def test_quotes_and_commas_are_part_of_a_text(people):
    User.objects.filter(pk=people.user("rep").pk).update(email="a,\"b{\\}'@quay.example")
    assert found(["a,\"b{\\}'@quay.example"]) == {"a,\"b{\\}'@quay.example"}


def test_many_texts_are_one_parameter(people):
    seen = []

    def watch(execute, sql, params, many, context):
        seen.append(len(params))
        return execute(sql, params, many, context)

    with connection.execute_wrapper(watch):
        found([f"{number}@quay.example" for number in range(500)])
    assert seen == [1]
