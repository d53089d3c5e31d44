"""`lab sla` as lab.md describes it (HND3, HND4, HND5, RTE1)."""

import json
import random
import tracemalloc
from pathlib import Path

import pytest

from bench.quality.clocks import compare
from leadops.lab.commands import sla

POLICY = {
    "classes": {
        "hot": {"minutes": 5, "warn_at": 0.5, "reassign_minutes": 30},
        "warm": {"minutes": 60, "answer_minutes": 120},
        "mql": {"by": "end_of_business_day"},
    },
    "calendar": {
        "zone": "Europe/Berlin",
        "hours": {"mon": ["09:00-12:00", "13:00-17:00"], "tue": ["09:00-17:00"]},
        "holidays": "DE-BY",
        "absences": [["2026-11-24T10:00:00+01:00", "2026-11-24T11:00:00+01:00"]],
    },
}


def event(handoff: str, at: str, kind: str, name: str = "", **more: object) -> dict:
    made = {"handoff": handoff, "at": f"2026-11-{at}Z", "event": kind, **more}
    return {**made, "class": name} if name else made


def told(folder: Path, *lines: object, policy: object = POLICY, **options: object) -> list[dict]:
    (folder / "policy.json").write_text(json.dumps(policy))
    texts = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    (folder / "events.jsonl").write_text("\n".join(texts))
    paths = {"policy": str(folder / "policy.json"), "files": [str(folder / "events.jsonl")]}
    return list(sla.run({**paths, **options}))


def test_clock_starts_with_the_next_working_minute(tmp_path: Path) -> None:
    """Both clocks; acknowledged exactly at the due instant is no breach."""
    acknowledged, answered = told(
        tmp_path,
        event("h", "23T07:30:00", "started", "hot"),
        event("h", "23T08:05:00", "acknowledged"),
    )

    assert acknowledged == {
        "handoff": "h",
        "class": "hot",
        "clock": "acknowledged",
        "started_at": "2026-11-23T07:30:00+00:00",
        "due_at": "2026-11-23T08:05:00+00:00",
        "warn_at": "2026-11-23T08:02:30+00:00",
        "reassign_at": None,
        "breached_at": None,
        "closed_at": "2026-11-23T08:05:00+00:00",
        "paused_since": None,
        "working_minutes": 5,
    }
    assert answered["breached_at"] == answered["due_at"] == "2026-11-23T08:05:00+00:00"


def test_mixed_late_and_doubled_lines_give_the_same_answers(tmp_path: Path) -> None:
    lines = [
        event("a", "23T10:00:00", "started", "warm"),
        event("b", "23T11:30:00", "started", "mql"),
        event("a", "23T10:20:00", "paused"),
        event("a", "23T12:10:00", "resumed"),
        event("b", "24T08:00:00", "acknowledged"),
        event("a", "23T13:30:00", "answered"),
        event("b", "24T08:00:00", "buyer_message", "hot"),
    ]
    in_order = told(tmp_path, *lines)
    shuffled = [*lines, *lines[:3]]
    random.Random(1).shuffle(shuffled)

    def key(one: dict) -> tuple[str, str, str]:
        return one["handoff"], one["clock"], one["started_at"]

    assert sorted(told(tmp_path, *shuffled), key=key) == sorted(in_order, key=key)
    assert [(one["handoff"], one["due_at"][5:16]) for one in in_order] == [
        ("a", "11-23T12:50"),
        ("a", "11-23T13:50"),
        ("b", "11-23T16:00"),
        ("b", "11-23T16:00"),
        ("b", "11-24T08:05"),
    ]


def test_reassignment_goes_on_in_the_new_owner_s_calendar(tmp_path: Path) -> None:
    people = [{"id": "jo", "calendar": {"zone": "UTC", "hours": {"mon": ["18:00-20:00"]}}}]
    lines = [
        event("h", "23T15:30:00", "started", "warm"),
        event("h", "23T15:45:00", "reassigned", owner="jo"),
    ]

    acknowledged, _ = told(tmp_path, *lines, policy={**POLICY, "people": people})

    assert acknowledged["due_at"] == "2026-11-23T18:45:00+00:00"


def test_lines_that_cannot_be_read_are_named_and_the_rest_goes_on(tmp_path: Path) -> None:
    answers = told(
        tmp_path,
        "oops",
        "[1]",
        event("h", "23T10:00:00", "exploded"),
        {"handoff": "h", "at": "yesterday", "event": "started"},
        {"at": "2026-11-23T10:00:00Z", "event": "started"},
        {"handoff": float("nan"), "at": "2026-11-23T10:00:00Z", "event": "started"},
        {"handoff": "far", "at": "9999-12-31T23:59:59Z", "event": "started", "class": "hot"},
        event("no-class", "23T10:00:00", "started"),
        event("no-such", "23T10:00:00", "started", "cold"),
        event("no-start", "23T10:00:00", "answered", "hot"),
        event("ok", "23T10:00:00", "started", "hot"),
    )

    assert [(one.get("line"), one.get("handoff"), one["error"]) for one in answers[:-2]] == [
        (1, None, "This line is no JSON: Expecting value."),
        (2, None, "An event is a JSON object."),
        (3, "h", "Unknown event “exploded”."),
        (4, "h", "“yesterday” is no ISO time."),
        (5, None, "The event names no handoff."),
        (6, None, "The event names no handoff."),
        (7, "far", "The year 9999 is beyond the calendars."),
        (None, "no-class", "No event names a class."),
        (None, "no-such", "The policy has no class “cold”."),
        (None, "no-start", "This handoff was never started."),
    ]
    assert [one["clock"] for one in answers[-2:]] == ["acknowledged", "answered"]


def test_working_minutes_between_any_two_instants(tmp_path: Path) -> None:
    line = {"from": "2026-11-23T10:59:30Z", "to": "2026-11-24T10:30:00Z"}

    (answer,) = told(tmp_path, line)

    assert answer["working_minutes"] == 0.5 + 240 + 90


def test_absence_for_ever_leaves_no_due_instant(tmp_path: Path) -> None:
    calendar = {"absences": [["2026-01-01", "9999-12-31"], ["2025-01-01", "9999-12-31T00:00:00Z"]]}
    line = event("h", "23T10:00:00", "started", "warm")

    acknowledged, _ = told(tmp_path, line, policy={**POLICY, "calendar": calendar})

    assert (acknowledged["due_at"], acknowledged["breached_at"]) == (None, None)


def test_bytes_that_are_no_text_spoil_their_line_only(tmp_path: Path) -> None:
    told(tmp_path)
    path = tmp_path / "events.jsonl"
    good = json.dumps(event("ok\ud800", "23T10:00:00", "started", "hot")).encode()
    path.write_bytes(b"\xff\xfe\x00\n" + good + b"\n" + b"[" * 100_000 + b"\n")

    answers = list(sla.run({"policy": str(tmp_path / "policy.json"), "files": [str(path)]}))

    assert [("error" in one) for one in answers] == [True, True, False, False]


def test_now_bounds_what_is_missed(tmp_path: Path) -> None:
    line = event("h", "23T10:00:00", "started", "warm")

    acknowledged, _ = told(tmp_path, line, now="2026-11-23T10:30:00Z")

    assert (acknowledged["breached_at"], acknowledged["working_minutes"]) == (None, 30)


@pytest.mark.parametrize(
    "policy",
    [
        [],
        {"classes": []},
        {"classes": {"hot": 5}},
        {"classes": {"hot": {"minutes": -1}}},
        {"classes": {"hot": {}}},
        {"classes": {}, "calendar": {"zone": "Mars/Base"}},
        {"classes": {}, "calendar": {"hours": {"mon": "09:00"}}},
        {"classes": {}, "calendar": {"holidays": "XX"}},
        {"classes": {}, "calendar": [1]},
        {"classes": {}, "people": "jo"},
    ],
)
def test_broken_policy_is_wrong_usage(tmp_path: Path, policy: object) -> None:
    with pytest.raises(ValueError, match=r"policy\.json"):
        told(tmp_path, policy=policy)


def test_memory_does_not_grow_with_the_lines(tmp_path: Path) -> None:
    path = tmp_path / "events.jsonl"
    (tmp_path / "policy.json").write_text(json.dumps(POLICY))
    paths = {"policy": str(tmp_path / "policy.json"), "files": [str(path)]}
    peaks = []
    for handoffs in (500, 5_000):
        with path.open("w") as file:
            for number in range(handoffs):
                at = f"{23 + number % 2}T{number % 24:02}:{number % 60:02}:00"
                file.write(json.dumps(event(f"h{number}", at, "started", "hot")) + "\n")
        tracemalloc.start()
        assert sum(1 for _ in sla.run(paths)) == 2 * handoffs
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()

    assert peaks[1] < peaks[0] + 3_000_000


def test_random_policies_equal_the_count_minute_by_minute() -> None:
    """The whole 100,000 are run by bench.quality.clocks."""
    differences, compared = compare(200, seed=11)

    assert differences == []
    assert compared > 400
