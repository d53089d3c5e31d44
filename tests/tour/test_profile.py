"""The draft ICP of the tour: five fields, closed deals, and whether it agrees. Pure."""

import pytest

from icp.coverage import Deal
from leadops.tour.profile import (
    UnreadableField,
    absent,
    content_of_fields,
    deal_sides,
    examples,
    facts_of,
    judged,
    sides_of,
)

FIELDS = {
    "industries": "software, logistics",
    "employees": "50-500",
    "countries": "US, Germany",
    "titles": "VP",
    "never": "student",
}
VEIL = {"company_name": "Veil", "industry": "Software", "country": "US"}
ACME = {**VEIL, "company_name": "Acme", "employees_min": 120, "employees_max": 120}
TINY = {**VEIL, "company_name": "Tiny", "employees_min": 3, "employees_max": 3}


def test_five_fields_become_typed_criteria():
    content = content_of_fields(FIELDS)

    assert [(one["field"], one["op"], one["value"]) for one in content["criteria"]] == [
        ("employees", "between", [50.0, 500.0]),
        ("industry", "contains", ["software", "logistics"]),
        ("country", "in", ["US", "DE"]),
        ("title", "contains", ["VP"]),
    ]
    assert [one["required"] for one in content["criteria"]] == [True, True, True, False]
    assert {one["field"] for one in content["disqualifiers"]} == {"title", "industry", "keywords"}


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("employees", "many", "Write the size as “50-500” or “200+”."),
        ("countries", "Atlantis", "“Atlantis” is no country."),
    ],
)
def test_a_field_that_cannot_be_read_is_named(field, value, sentence):
    with pytest.raises(UnreadableField) as caught:
        content_of_fields(FIELDS | {field: value})

    assert (caught.value.field, str(caught.value)) == (field, sentence)


def test_one_field_alone_lets_nearly_everybody_in_and_is_refused():
    with pytest.raises(UnreadableField, match="at least two"):
        content_of_fields({"countries": "US", "titles": "VP", "never": "student"})


def test_an_open_end_is_read():
    content = content_of_fields({"employees": "200+", "countries": "US"})

    assert content["criteria"][0]["op"] == ">="


def test_who_is_in_out_and_not_known_by_name():
    rows = [(one["company_name"], facts_of(one)) for one in (ACME, TINY, VEIL)]

    sides = sides_of(content_of_fields(FIELDS), rows)

    assert [one.name for one in (*sides.inside, *sides.outside, *sides.unknown)] == [
        "Acme",
        "Tiny",
        "Veil",
    ]
    assert sides.inside[0].why == []
    assert [one.partition(":")[0] for one in sides.outside[0].why] == ["wanted Employees"]
    assert sides.unknown[0].why == ["not known: Employees"]


def test_an_example_that_is_out_names_every_miss():
    (verdict,) = examples(content_of_fields(FIELDS), "", "Far Mining, mining, 2, Japan", [])

    assert verdict["why"].count("wanted ") == 3
    assert all(name in verdict["why"] for name in ("Industry", "Employees", "Country"))


def test_a_disqualified_title_is_out_whatever_else_fits():
    record = ACME | {"title": "PhD student"}

    verdict = judged(content_of_fields(FIELDS), facts_of(record))

    assert verdict.inside is False
    assert verdict.reasons[0].startswith("Out: Never")


def test_examples_take_what_they_leave_out_from_the_file():
    verdicts = examples(
        content_of_fields(FIELDS),
        "Acme\nQuay Ltd, logistics, 80, Germany\nNobody Knows",
        "Tiny\nMega, software, 90000, US",
        [ACME, TINY],
    )

    assert [(one["name"], one["inside"], one["agrees"]) for one in verdicts] == [
        ("Acme", True, True),
        ("Quay Ltd", True, True),
        ("Nobody Knows", None, None),
        ("Tiny", False, True),
        ("Mega", False, True),
    ]
    assert verdicts[2]["why"] == ("Not known: Employees, Industry, Country. Add it to the line.")


def test_a_deciding_field_that_no_record_fills_is_named():
    content = content_of_fields(FIELDS)

    assert absent(content, [{"company_name": "Veil", "country": "US"}]) == ["employees", "industry"]
    assert absent(content, [ACME, VEIL]) == []


def test_closed_deals_are_counted_in_and_out_with_names():
    deals = [
        Deal({"industry": "software", "employees": 100, "country": "US"}, True, "Won In"),
        Deal({"industry": "software", "employees": 9, "country": "US"}, True, "Won Out"),
        Deal({"industry": "retail", "employees": 100, "country": "US"}, False, "Lost Out"),
        Deal({}, False, "Lost Unknown"),
    ]

    sides = deal_sides(content_of_fields(FIELDS), deals)

    assert sides["won"] == {
        "in": 1, "out": 1, "unknown": 0, "in_names": ["Won In"], "out_names": ["Won Out"],
    }  # fmt: skip
    assert (sides["lost"]["out_names"], sides["lost"]["unknown"]) == (["Lost Out"], 1)
