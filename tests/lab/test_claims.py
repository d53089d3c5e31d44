"""`lab claims` as lab.md describes it (OUT3, OUT15)."""

import json
from argparse import ArgumentParser

import pytest

from leadops.lab.commands import claims

DRAFT = {
    "text": "You bought Fernline for $371 million. More than 3,000 people work for you.",
    "record": {"company": "Quay Robotics"},
    "sources": [
        {
            "id": "about",
            "about": "Quay Robotics",
            "fetched_at": "2026-11-02T08:00:00Z",
            "text": "We are over 3,000 people. In 2021 we acquired Fernline for $317 million.",
        }
    ],
    "now": "2026-11-20T09:00:00Z",
}


def run(*paths):
    parser = ArgumentParser()
    claims.add_arguments(parser)
    return list(claims.run(vars(parser.parse_args([str(one) for one in paths]))))


def answer(tmp_path, text):
    path = tmp_path / "draft.json"
    path.write_text(text, encoding="utf-8")
    return [{key: value for key, value in one.items() if key != "file"} for one in run(path)]


def test_draft_is_judged_with_the_keys_of_the_contract(tmp_path):
    (found,) = answer(tmp_path, json.dumps(DRAFT))

    shown = [
        {key: one[key] for key in ("sentence", "verdict", "source", "why")}
        for one in found["claims"]
    ]
    assert shown == [
        {
            "sentence": "You bought Fernline for $371 million.",
            "verdict": "unsupported",
            "source": "about",
            "why": "The source says $317 million, the draft says $371 million.",
        },
        {
            "sentence": "More than 3,000 people work for you.",
            "verdict": "supported",
            "source": "about",
            "why": "The source says this.",
        },
    ]


@pytest.mark.parametrize("join", ["\n", " ", ",\n"])
def test_several_drafts_of_a_file_are_judged_each(tmp_path, join):
    found = answer(tmp_path, join.join([json.dumps(DRAFT)] * 3))

    assert [(one.get("draft"), len(one["claims"])) for one in found] == [(None, 2), (2, 2), (3, 2)]
    assert answer(tmp_path, json.dumps([DRAFT, DRAFT])) == found[:2]


@pytest.mark.parametrize(
    ("given", "error"),
    [
        ("", "The file is empty."),
        ("{", "This is no JSON from line 1 on"),
        ("3", "A draft is a JSON object."),
        ("{}", "There is no text to check"),
        ('{"text": 5}', "There is no text to check"),
        ("[" * 100_000, "This is no JSON from line 1 on: it nests too deep."),
    ],
)
def test_draft_that_cannot_be_read_gets_a_sentence(tmp_path, given, error):
    assert answer(tmp_path, given)[0]["error"].startswith(error)


@pytest.mark.parametrize(
    "odd",
    [
        {"record": None, "sources": None, "now": None},
        {"record": [], "sources": "We bought Fernline for $371 million.", "now": "soon"},
        {"record": {"company": ["Quay"], "x": {"y": 1}, "z": True}, "sources": [1, None, {}, []]},
        {"sources": {"text": "You bought Fernline."}, "now": 1e300},
        {"sources": [{"text": 7, "id": 8, "about": 9, "fetched_at": -1e300}], "now": True},
    ],
)
def test_missing_keys_and_odd_types_count_as_empty(tmp_path, odd):
    (found,) = answer(tmp_path, json.dumps({**DRAFT, **odd}))

    assert {one["verdict"] for one in found["claims"]} <= {"weak", "unsupported"}


@pytest.mark.parametrize(
    ("text", "now"),
    [
        ("You bought Fernline last decade.", "0001-01-01"),
        ("You bought Fernline 90 decades ago.", "0001-01-01"),
        ("You bought Fernline this year.", "9999-12-31T23:59:59Z"),
    ],
)
def test_time_ages_away_counts_as_none(tmp_path, text, now):
    source = {"text": "We bought Fernline on 3 May 2026.", "about": "Quay Robotics"}

    (found,) = answer(tmp_path, json.dumps({"text": text, "sources": [source], "now": now}))

    assert len(found["claims"]) == 1


def test_missing_file_is_said_and_the_next_one_goes_on(tmp_path):
    path = tmp_path / "draft.json"
    path.write_text(json.dumps(DRAFT), encoding="utf-8")

    first, second = run(tmp_path / "none.json", path)

    assert first["error"] == "The file cannot be read: No such file or directory."
    assert len(second["claims"]) == 2
