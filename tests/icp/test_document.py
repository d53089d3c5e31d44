"""The written document: what counts as the same content, and what a diff shows (ICP7)."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from icp.document import (
    MAX_ROWS,
    RowChange,
    Span,
    content_of,
    diff,
    digest,
    normalised,
    parse,
    read_value,
    word_spans,
)
from tests.icp.test_lint import GOOD


def test_digest_ignores_whitespace_row_order_and_composition():
    spaced = {
        "sections": {k: f"\n  {v.replace(' ', '   ')}\t" for k, v in GOOD["sections"].items()},
        "criteria": GOOD["criteria"][::-1],
        "disqualifiers": GOOD["disqualifiers"],
    }

    assert digest(spaced) == digest(GOOD)
    assert digest({"sections": {"intent": "Cafe\u0301"}}) == digest(
        {"sections": {"intent": "Café"}}
    )


@pytest.mark.parametrize(
    "change",
    [
        {"sections": {**GOOD["sections"], "intent": "2 trial sign-ups within 30 days."}},
        {"criteria": GOOD["criteria"][1:]},
        {"criteria": [{**GOOD["criteria"][0], "required": False}, *GOOD["criteria"][1:]]},
        {"disqualifiers": []},
    ],
)
def test_digest_changes_with_every_word_row_and_force(change):
    assert digest({**GOOD, **change}) != digest(GOOD)


def test_normalised_twice_is_normalised_once():
    once = normalised(GOOD)

    assert normalised(once) == once
    assert content_of(parse(once)) == once


def test_parse_leaves_out_rows_that_cannot_be_read():
    rows = [
        {"field": "employees", "op": "between", "value": "50"},
        {"field": "employees", "op": "contains", "value": "50"},
        {"field": "password", "op": "=", "value": "x"},
        {"field": "industry", "op": "in", "value": " , "},
        {"field": "country", "op": "in", "value": "US"},
    ]

    assert [row.field for row in parse({"criteria": rows}).criteria] == ["country"]


def test_parse_caps_rows():
    rows = [{"field": "industry", "op": "in", "value": f"v{n}"} for n in range(MAX_ROWS + 9)]

    assert len(parse({"criteria": rows}).criteria) == MAX_ROWS


def test_read_value_types_by_field_and_operator():
    assert read_value("employees", "between", "500 to 50") == (50.0, 500.0)
    assert read_value("employees", "between", [50, 500]) == (50.0, 500.0)
    assert read_value("employees", ">=", "1,200") == 1200.0
    assert read_value("country", "in", "US; CA, US") == ("US", "CA")
    assert read_value("country", ">=", "US") is None
    assert read_value("revenue", "between", "5M-1.2B") == (5e6, 1.2e9)
    assert read_value("headcount_growth", "between", "-5 to 10") == (-5.0, 10.0)
    assert read_value("employees", "between", "5-6-7") is None


def test_diff_shows_rows_typed_and_changed_sections_first():
    rows = [{**GOOD["criteria"][0], "value": "80-500"}, *GOOD["criteria"][1:]]
    new = {**GOOD, "criteria": rows, "disqualifiers": []}

    sections = diff(GOOD, new)

    assert [s.key for s in sections if s.is_changed] == ["firmographics", "disqualifiers"]
    assert [s.key for s in sections][:2] == ["firmographics", "disqualifiers"]
    assert sections[0].rows == (RowChange("Employees", "50–500", "80–500"),)
    assert sections[0].rows[0].sentence == "Employees: 50–500 → 80–500"
    assert sections[1].rows[0].sentence == "Job title: includes student → removed"


def test_diff_of_force_alone_says_what_changed():
    rows = [{**GOOD["criteria"][0], "required": False}, *GOOD["criteria"][1:]]

    changed = [row for section in diff(GOOD, {**GOOD, "criteria": rows}) for row in section.rows]

    assert [row.sentence for row in changed] == [
        "Employees: 50–500 (required, weight 1) → 50–500 (wished, weight 1)"
    ]


def test_diff_of_equal_content_has_no_changes():
    assert [section.changes for section in diff(GOOD, normalised(GOOD))] == [0] * 5


def test_word_spans_mark_words():
    assert word_spans("at least 50 people", "at least 80 people now") == (
        Span("same", "at least"),
        Span("del", "50"),
        Span("ins", "80"),
        Span("same", "people"),
        Span("ins", "now"),
    )


@given(old=st.text(max_size=80), new=st.text(max_size=80))
def test_word_spans_rebuild_both_sides(old, new):
    spans = word_spans(old, new)

    for side, text in (("del", old), ("ins", new)):
        kept = " ".join(s.text for s in spans if s.change in ("same", side))
        assert kept == normalised({"sections": {"intent": text}})["sections"]["intent"]
