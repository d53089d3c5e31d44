"""Rules as people type them, both ways (RTE6: people understand them)."""

import pytest

from handoff.editing import (
    BadLine,
    conditions_text,
    members_text,
    read_conditions,
    read_members,
)

TEXT = """country in DE, AT, CH
employees >= 500
industry != retail
title contains operations
region is unknown
technologies is known
class = hot
score <= 40.5
country not in FR, IT"""


def test_conditions_survive_the_way_there_and_back() -> None:
    conditions = read_conditions(TEXT)

    assert conditions[0] == {"field": "country", "op": "in", "value": ["DE", "AT", "CH"]}
    assert conditions[1] == {"field": "employees", "op": ">=", "value": 500}
    assert conditions[4] == {"field": "region", "op": "empty", "value": True}
    assert conditions[5] == {"field": "technologies", "op": "empty", "value": False}
    assert conditions_text(conditions) == TEXT


@pytest.mark.parametrize(
    "line", ["country", "country ~ DE", "= DE", "in DE", "country in", "is unknown"]
)
def test_line_that_is_no_condition_is_quoted(line: str) -> None:
    with pytest.raises(BadLine, match="is no condition"):
        read_conditions(line)


def test_numbers_are_read_as_people_write_them() -> None:
    assert read_conditions("employees >= 1,200")[0]["value"] == 1200


def test_members_survive_the_way_there_and_back() -> None:
    ids = {"mara rep": "m1", "jo": "j1"}

    members = read_members("Mara Rep: 2\n\njo", ids)

    assert members == {"m1": 2, "j1": 1}
    assert members_text(members, {"m1": "Mara Rep", "j1": "Jo"}) == "Mara Rep: 2\nJo: 1"


@pytest.mark.parametrize(
    ("text", "words"),
    [("Zed: 1", "Nobody here is called “Zed”"), ("jo: many", "the weight is a number")],
)
def test_bad_member_line_says_what_is_wrong(text: str, words: str) -> None:
    with pytest.raises(BadLine, match=words):
        read_members(text, {"jo": "j1"})
