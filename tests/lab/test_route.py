"""`lab route` as lab.md describes it (RTE4, RTE6)."""

import io
import json
from argparse import ArgumentParser
from pathlib import Path

import pytest

from leadops.lab.commands import route

RULES = {
    "rules": [
        {
            "id": "dach",
            "name": "DACH",
            "when": [{"field": "country", "op": "in", "value": ["DE", "AT"]}],
            "to": {"pool": "dach"},
            "fast_track": False,
        }
    ],
    "pools": {"dach": {"members": {"jo": 1, "mara": 1}, "all_away": "wait"}},
}
PEOPLE = {
    "people": [
        {
            "id": "jo",
            "territories": [],
            "skills": [],
            "capacity_per_day": 10,
            "open": 0,
            "calendar": {"zone": "Europe/Berlin", "hours": {"mon": ["09:00-17:00"]}},
            "on_call": [],
        },
        {"id": "mara"},
    ],
    "manager": "jo",
    "sla_minutes": {"hot": 5, "warm": 60, "mql": "day"},
}
LEAD = {"id": "L1", "at": "2026-11-16T12:00:00Z", "country": "DE", "class": "warm"}


@pytest.fixture
def files(tmp_path: Path) -> dict[str, str]:
    (tmp_path / "rules.json").write_text(json.dumps(RULES))
    (tmp_path / "people.json").write_text(json.dumps(PEOPLE))
    return {"rules": str(tmp_path / "rules.json"), "people": str(tmp_path / "people.json")}


def routed(files: dict[str, str], tmp_path: Path, *lines: str, at: str = "") -> list[dict]:
    leads = tmp_path / "leads.jsonl"
    leads.write_text("\n".join(lines), encoding="utf-8")
    return list(route.run({"files": [str(leads)], "at": at, **files}))


def test_one_object_a_lead_with_the_keys_of_the_format(files: dict, tmp_path: Path) -> None:
    (answer,) = routed(files, tmp_path, json.dumps(LEAD))

    assert answer == {
        "lead": "L1",
        "owner": "jo",
        "rule": "dach",
        "because": "To jo because rule 1 'DACH' matched: country DE; jo is next in turn in pool “dach”.",
        "why_not": [{"person": "mara", "because": "mara comes later in turn."}],
        "due_at": "2026-11-16T13:00:00+00:00",
    }


def test_bad_lines_get_an_error_and_the_next_lead_is_routed(files: dict, tmp_path: Path) -> None:
    lines = ["{", "[1]", json.dumps({**LEAD, "at": "soon"}), "", "[" * 5000, json.dumps(LEAD)]

    answers = routed(files, tmp_path, *lines)

    assert [one.get("error") for one in answers[:3]] == [
        "This line is no JSON: Expecting property name enclosed in double quotes.",
        "A lead is a JSON object.",
        "“soon” is no ISO time.",
    ]
    assert answers[3]["line"] == 5
    assert answers[4]["owner"] == "jo"


def test_values_nobody_can_compare_spoil_their_line_only(files: dict, tmp_path: Path) -> None:
    rule = {**RULES["rules"][0], "when": [{"field": "employees", "op": ">=", "value": 50}]}
    Path(files["rules"]).write_text(json.dumps({**RULES, "rules": [rule]}))
    lines = [
        {**LEAD, "employees": 10**400},
        {**LEAD, "at": "9999-12-31T23:59:59Z"},
        {**LEAD, "at": "0001-01-01"},
        {**LEAD, "employees": "\udced"},
        {**LEAD, "employees": 60},
    ]
    leads = tmp_path / "leads.jsonl"
    text = "\n".join(json.dumps(line, ensure_ascii=False) for line in lines)
    leads.write_bytes(text.encode("utf-8", "surrogateescape"))

    answers = list(route.run({"files": [str(leads)], "at": None, **files}))

    assert [one.get("error") for one in answers[:3]] == [
        "A value of this lead cannot be compared: int too large to convert to float.",
        "The year 9999 is beyond the calendars.",
        "The year 1 is beyond the calendars.",
    ]
    assert [one.get("owner") is None for one in answers[3:]] == [True, False]


def test_at_replaces_the_leads_own_time(files: dict, tmp_path: Path) -> None:
    (answer,) = routed(files, tmp_path, json.dumps(LEAD), at="2026-11-20T12:00:00+00:00")

    assert answer["due_at"] == "2026-11-23T09:00:00+00:00"


def test_leads_may_come_on_standard_input(files: dict, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO(json.dumps(LEAD)))

    (answer,) = route.run({"files": ["-"], "at": None, **files})

    assert answer["owner"] == "jo"


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("rules", "{}", "rules.json: A ruleset needs a list of rules."),
        ("people", '{"people": [{}]}', "people.json: Every person needs an id."),
        ("people", "nonsense", "people.json cannot be read:"),
        (
            "people",
            '{"people": [{"id": "jo", "calendar": 7}]}',
            "people.json: Person “jo”: 'int' object is not iterable",
        ),
        (
            "rules",
            json.dumps({"rules": [{"when": [{"field": "x", "op": "=", "value": 10**400}]}]}),
            "rules.json cannot be read: int too large",
        ),
    ],
)
def test_broken_configuration_is_wrong_usage(
    files: dict, tmp_path: Path, name: str, content: str, words: str
) -> None:
    Path(files[name]).write_text(content)

    with pytest.raises(ValueError, match=words):
        routed(files, tmp_path, json.dumps(LEAD))


def test_arguments_are_those_of_the_format() -> None:
    parser = ArgumentParser()
    route.add_arguments(parser)

    options = vars(parser.parse_args(["leads.jsonl", "--rules", "r", "--people", "p", "--at", "t"]))

    assert options == {"files": ["leads.jsonl"], "rules": "r", "people": "p", "at": "t"}


def test_unknown_class_gets_an_error_and_none_is_no_fault(files: dict, tmp_path: Path) -> None:
    without = {key: value for key, value in LEAD.items() if key != "class"}
    lines = [{**LEAD, "class": "boiling"}, {**LEAD, "class": 3}, without]

    answers = routed(files, tmp_path, *map(json.dumps, lines))

    assert [one.get("error") for one in answers] == [
        "“boiling” is no class; write one of hot, warm, mql.",
        "“3” is no class; write one of hot, warm, mql.",
        None,
    ]
    assert [one.get("line") for one in answers] == [1, 2, None]
    assert answers[2]["owner"] == "jo"
