"""Unreachable and conflicting rules are named with the rule that hides them."""

from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from handoff.matching import Matcher
from handoff.reachability import findings
from handoff.rules import ruleset_from_json


def rule(name: str, *when: tuple[str, str, Any], to: str = "jo") -> dict[str, Any]:
    conditions = [{"field": f, "op": op, "value": value} for f, op, value in when]
    return {"id": name, "name": name, "when": conditions, "to": {"person": to}}


def found(*rules: dict[str, Any]) -> list[tuple[str, tuple[str, ...]]]:
    return [(one.rule, one.hidden_by) for one in findings(ruleset_from_json({"rules": [*rules]}))]


def test_narrower_rule_below_a_wider_one_is_named_with_it() -> None:
    rules = [
        rule("wide", ("country", "in", ["DE", "AT"])),
        rule("narrow", ("country", "=", "de"), ("employees", ">=", 500)),
        rule("other", ("country", "=", "FR")),
    ]

    (finding,) = findings(ruleset_from_json({"rules": rules}))

    assert (finding.rule, finding.hidden_by) == ("narrow", ("wide",))
    assert finding.sentence == "“narrow” can never match: “wide” takes all its leads first."


def test_wider_rule_below_a_narrower_one_is_reachable() -> None:
    assert found(rule("a", ("employees", ">=", 500)), rule("b", ("employees", ">=", 100))) == []


def test_rule_after_everything_else_is_hidden() -> None:
    assert found(rule("all"), rule("b", ("country", "=", "FR"))) == [("b", ("all",))]


def test_two_rules_may_hide_a_third_together() -> None:
    rules = [
        rule("small", ("employees", "<=", 100)),
        rule("big", ("employees", ">=", 100)),
        rule("known", ("employees", "empty", False)),
        rule("rest"),
    ]

    assert found(*rules) == [("known", ("small", "big"))]


def test_same_conditions_with_another_destination_are_a_conflict() -> None:
    rules = [
        rule("a", ("country", "=", "DE"), to="jo"),
        rule("b", ("country", "in", ["de"]), to="mara"),
    ]

    (finding,) = findings(ruleset_from_json({"rules": rules}))

    assert finding.is_conflict
    assert finding.sentence == "“b” conflicts with “a”: same conditions, other destination."


def test_conditions_that_contradict_are_named() -> None:
    rules = [rule("never", ("employees", ">=", 500), ("employees", "<=", 50))]

    (finding,) = findings(ruleset_from_json({"rules": rules}))

    assert (finding.rule, finding.hidden_by) == ("never", ())


def test_list_fields_may_hold_two_values_at_once() -> None:
    assert found(rule("both", ("skills", "=", "SAP"), ("skills", "=", "Cobol"))) == []


FIELDS = st.sampled_from(["country", "employees", "skills"])
VALUES = {
    "country": ["DE", "AT", "FR", None, "XX"],
    "employees": [None, 5, 10, 50, 75, 100, 1000],
    "skills": [[], ["a"], ["b"], ["a", "b"]],
}


@st.composite
def conditions(draw: st.DrawFn) -> tuple[str, str, Any]:
    name = draw(FIELDS)
    if name == "employees":
        return (
            name,
            draw(st.sampled_from([">=", "<=", "=", "!="])),
            draw(st.sampled_from([10, 50, 100])),
        )
    words = ["DE", "AT"] if name == "country" else ["a", "b"]
    op = draw(st.sampled_from(["=", "!=", "in", "not_in", "contains", "empty"]))
    if op == "empty":
        return name, op, draw(st.booleans())
    if op in ("in", "not_in"):
        return name, op, draw(st.lists(st.sampled_from(words), min_size=1, unique=True))
    return name, op, draw(st.sampled_from(words))


@given(st.lists(st.lists(conditions(), max_size=3), min_size=1, max_size=5))
@settings(max_examples=150)
def test_no_rule_called_unreachable_ever_matches_first(drawn: list[list]) -> None:
    """Never a false alarm: over every combination of values a named rule never wins."""
    rules = [rule(f"r{number}", *when) for number, when in enumerate(drawn)]
    ruleset = ruleset_from_json({"rules": rules})
    named = {one.rule for one in findings(ruleset)}
    matcher = Matcher(ruleset.rules)

    winners = {
        matcher.first(matcher.masks({"country": country, "employees": employees, "skills": skills}))
        for country in VALUES["country"]
        for employees in VALUES["employees"]
        for skills in VALUES["skills"]
    }

    assert named.isdisjoint(f"r{index}" for index in winners - {None})
