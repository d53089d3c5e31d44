"""From JSON to flat records; each refusal names its field (threat 15)."""

import csv
import io
import json

import pytest

from leadops.webhooks import records
from leadops.webhooks.records import NotRecords


def read(message) -> list[dict[str, str]]:
    return records.read(json.dumps(message).encode())


@pytest.mark.parametrize(
    "message",
    [
        {"Email": "ana@quay.example", "Staff": 12},
        [{"Email": "ana@quay.example", "Staff": 12}],
        {"type": "lead.created", "data": {"Email": "ana@quay.example", "Staff": 12}},
        {
            "type": "x",
            "timestamp": "2026-11-21T00:00:00Z",
            "data": [{"Email": "ana@quay.example", "Staff": 12}],
        },
    ],
)
def test_one_record_may_stand_alone_in_a_list_or_under_data(message):
    assert read(message) == [{"Email": "ana@quay.example", "Staff": "12"}]


def test_data_without_a_type_is_a_column():
    assert read({"data": {"email": "a@b.example"}}) == [{"data email": "a@b.example"}]


def test_values_of_every_plain_kind_become_text():
    record = {"a": " x ", "b": True, "c": None, "d": 1.5, "e": ["p", 2], "f": {"g": {"h": "deep"}}}

    assert read(record) == [
        {"a": "x", "b": "yes", "c": "", "d": "1.5", "e": "p, 2", "f g h": "deep"}
    ]


@pytest.mark.parametrize(
    ("message", "field"),
    [
        ([], "body"),
        ({"type": "x", "data": []}, "data"),
        ("text", "body"),
        (7, "body"),
        (None, "body"),
        ({}, "body"),
        ({"a": "", "b": None}, "body"),
        ([{"a": 1}, 2], "body[1]"),
        ([{"a": 1}, {"a": [{}]}], "body[1].a[0]"),
        ({"type": "x", "data": [{"a": 1}, {"b": "\x00"}]}, "data[1].b"),
        ({"a": "\ud800"}, "body.a"),
        ({"a": "x" * 5001}, "body.a"),
        ({"": 1}, "body"),
        ({"x" * 101: 1}, "body"),
        ({"a\nb": 1}, "body"),
        ({"a": {"a": {"a": {"a": {"a": 1}}}}}, "body.a.a.a.a"),
        ({"a b": 1, "a": {"b": 2}}, "body"),
        ({f"c{n}": n for n in range(101)}, "body"),
        ([{"a": 1}] * 201, "body"),
    ],
)
def test_what_is_no_record_is_refused_with_its_field(message, field):
    with pytest.raises(NotRecords) as refused:
        read(message)

    assert refused.value.field == field
    assert refused.value.sentence.endswith(".")


@pytest.mark.parametrize(
    "body", [b"", b"{", b"\xff\xfe", b"NaN", b'{"a": Infinity}', b"[" * 100_000, b"1" * 10_000]
)
def test_what_is_no_json_is_refused(body):
    with pytest.raises(NotRecords) as refused:
        records.read(body)

    assert refused.value.field == "body"


def test_a_file_has_every_column_in_the_order_it_first_came():
    rows = [
        {"Email": "a@b.example", "Note": 'says "hi", twice\nand more'},
        {"Email": "c", "City": "Bonn"},
    ]

    read_back = list(csv.DictReader(io.StringIO(records.as_csv(rows).decode(), newline="")))

    assert read_back == [
        {"Email": "a@b.example", "Note": 'says "hi", twice\nand more', "City": ""},
        {"Email": "c", "Note": "", "City": "Bonn"},
    ]
