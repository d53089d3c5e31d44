"""The clocks of `lab sla` against a count minute by minute, on random policies and events."""

import json
import random
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

from bench.brute_clocks import DAYS, HORIZON, expected, micros
from bench.figures import Figure, count
from leadops.lab.commands import sla

CASES = 3_000  # in the report; `python -m bench.quality.clocks 100000` runs as many as wanted
HANDOFFS = 20  # of one policy
SEED = 4
ZONES = (  # noqa: SIM905 - as words they take five lines
    "UTC Europe/Berlin Europe/London Europe/Lisbon America/New_York America/Los_Angeles "
    "America/St_Johns America/Havana America/Santiago America/Sao_Paulo Asia/Kolkata "
    "Asia/Kathmandu Asia/Tokyo Asia/Beirut Asia/Tehran Africa/Casablanca Africa/Cairo "
    "Australia/Lord_Howe Australia/Sydney Pacific/Chatham Pacific/Apia Antarctica/Troll"
).split()
HOLIDAYS = ("", "", "DE", "DE-BY", "DE-BE", "US", "US-CA", "GB-SCT", "FR", "JP", "BR", "IN")
# Nights on which clocks change somewhere, and days of holidays.
DATES = (
    date(2026, 3, 8), date(2026, 3, 29), date(2026, 4, 5), date(2026, 9, 6), date(2026, 9, 27),
    date(2026, 10, 25), date(2026, 11, 1), date(2026, 12, 25), date(2027, 1, 1), date(2028, 2, 29),
    date(2024, 10, 27), date(2025, 4, 27), date(2026, 11, 1), date(2026, 8, 15),
)  # fmt: skip
KINDS = ("acknowledged", "answered", "buyer_message", "paused", "resumed", "reassigned")


def figures(_: Path) -> Iterator[Figure]:
    """Compare a part of the cases; the count of all is in docs/quality.md."""
    differences, compared = compare(CASES, SEED)
    yield count(
        "clocks that differ from the minute-by-minute count",
        len(differences),
        compared,
        goal="== 0",
        note=f"{CASES:,} handoffs, {CASES // HANDOFFS} policies and calendars, seed {SEED}",
    )


def compare(cases: int, seed: int) -> tuple[list[str], int]:
    """Return the differences in words, and how many clocks were compared."""
    rng = random.Random(seed)
    differences: list[str] = []
    compared = 0
    with tempfile.TemporaryDirectory() as folder:
        for _ in range(max(1, cases // HANDOFFS)):
            policy, lines = random_policy(rng)
            found = told(Path(folder), policy, lines, rng)
            for name, events in _by_handoff(lines).items():
                wanted = expected(policy, events)
                compared += len(wanted)
                differences += _different(name, policy, wanted, found.get(name, []))
    return differences, compared


def _by_handoff(lines: list[dict[str, Any]]) -> dict[str, list[dict[str, Any]]]:
    """Return each handoff's events as the file has them: order decides what is at one instant."""
    found: dict[str, list[dict[str, Any]]] = {}
    for line in lines:
        events = found.setdefault(line["handoff"], [])
        if not any((one["at"], one["event"]) == (line["at"], line["event"]) for one in events):
            events.append(line)
    return found


def told(
    folder: Path, policy: dict[str, Any], lines: list[dict[str, Any]], rng: random.Random
) -> dict[str, list[dict[str, Any]]]:
    """Run `lab sla` on the lines and return its answers by handoff."""
    written = (json.dumps({**line, "at": _iso(line["at"], rng)}) for line in lines)
    (folder / "policy.json").write_text(json.dumps(policy))
    (folder / "events.jsonl").write_text("".join(f"{line}\n" for line in written))
    paths = {"policy": str(folder / "policy.json"), "files": [str(folder / "events.jsonl")]}
    found: dict[str, list[dict[str, Any]]] = {}
    for answer in sla.run(paths):
        found.setdefault(str(answer.get("handoff")), []).append(answer)
    return found


def _iso(at: int, rng: random.Random) -> str:
    moment = datetime.fromtimestamp(at // 1_000_000, UTC)
    if rng.random() < 0.3:
        return moment.astimezone(UTC).isoformat().replace("+00:00", "Z")
    offset = timezone(timedelta(minutes=rng.randrange(-720, 840, 15)))
    return moment.astimezone(offset).isoformat()


def _different(
    name: str,
    policy: dict[str, Any],
    wanted: list[dict[str, Any]],
    found: list[dict[str, Any]],
) -> Iterator[str]:
    if len(wanted) != len(found):
        yield f"{name}: {len(found)} clocks, not {len(wanted)}: {found}"
        return
    for want, have in zip(wanted, found, strict=True):
        if _is_beyond(want, have):
            continue
        pairs = [
            (key, want[key], _micros(have[key]))
            for key in ("clock", "started_at", "due_at", "warn_at", "breached_at", "reassign_at")
        ]
        if want["working"] is not None:
            pairs.append(("working", want["working"], round(have["working_minutes"] * 60_000_000)))
        for key, right, ours in pairs:
            if right != ours:
                yield f"{name} {key}: {ours}, not {right}; {json.dumps(policy)} {want}"


def _is_beyond(want: dict[str, Any], have: dict[str, Any]) -> bool:
    """The count stops at its horizon; a clock of ours that ends later is not compared."""
    ends = [(want[key], _micros(have[key])) for key in ("due_at", "reassign_at")]
    edge = want["started_at"] + HORIZON * 86_400_000_000
    return any(right is None and ours is not None and ours > edge for right, ours in ends)


def _micros(value: Any) -> Any:
    if isinstance(value, str) and value[:1].isdigit():
        return micros(datetime.fromisoformat(value))
    return value


# Random policies.


def random_policy(
    rng: random.Random,
) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """Return a policy and lines of events: of many handoffs, mixed, some of them twice.

    Times are in microseconds.
    """
    base = rng.choice(DATES) + timedelta(days=rng.randrange(-4, 3))
    if rng.random() < 0.4:
        base = date(2022, 1, 1) + timedelta(days=rng.randrange(3_000))
    origin = micros(datetime(base.year, base.month, base.day, tzinfo=UTC))
    calendars = [_calendar(rng, base) for _ in range(2)]
    policy = {"classes": _classes(rng), "calendar": calendars[0]}
    lines = [
        {**event, "handoff": f"h{number}"}
        for number in range(HANDOFFS)
        for event in _events(rng, origin, policy, calendars[1])
    ]
    lines += rng.sample(lines, len(lines) // 10)
    if rng.random() < 0.5:
        rng.shuffle(lines)
    return policy, lines


def _classes(rng: random.Random) -> dict[str, Any]:
    classes: dict[str, Any] = {}
    for name in ("hot", "warm", "cold"):
        classes[name] = {"minutes": rng.choice((1, 5, 7, 30, 60, 61, 480, 481, 960, 2.5))}
        if rng.random() < 0.3:
            classes[name]["answer_minutes"] = rng.choice((3, 45, 120, 481))
    classes["mql"] = {"by": "end_of_business_day"}
    for entry in classes.values():
        entry["on_call"] = rng.random() < 0.5
        if rng.random() < 0.7:
            entry["warn_at"] = rng.choice((0, 0.25, 0.333, 0.5, 0.8, 0.9, 1))
        if rng.random() < 0.5:
            entry["reassign_minutes"] = rng.choice((1, 30, 95, 600))
    return classes


def _calendar(rng: random.Random, base: date) -> dict[str, Any]:
    found: dict[str, Any] = {"zone": rng.choice(ZONES), "holidays": rng.choice(HOLIDAYS)}
    if rng.random() < 0.8:
        found["hours"] = {day: _hours(rng) for day in DAYS if rng.random() < 0.75}
        found["hours"].setdefault("wed", ["09:00-17:00"])
    for key, chance in (("absences", 0.5), ("on_call", 0.5)):
        if rng.random() < chance:
            found[key] = [_span(rng, base) for _ in range(rng.randrange(1, 4))]
    return found


def _hours(rng: random.Random) -> list[str]:
    choices = (
        ["09:00-17:00"], ["08:30-12:00", "13:00-17:15"], ["00:00-24:00"], ["22:00-06:00"],
        ["01:00-03:30"], ["02:15-02:45"], ["00:00-01:00", "23:00-24:00"], ["23:30-00:30"],
        ["10:00-14:00", "12:00-18:00"], [f"{rng.randrange(12):02}:{rng.randrange(60):02}-18:01"],
    )  # fmt: skip
    return rng.choice(choices)


def _span(rng: random.Random, base: date) -> list[str]:
    start = datetime(base.year, base.month, base.day) + timedelta(  # noqa: DTZ001 - local on purpose
        minutes=rng.randrange(-2 * 1440, 8 * 1440)
    )
    end = start + timedelta(minutes=rng.choice((1, 30, 60, 479, 1440, 2000)))
    if rng.random() < 0.5:
        return [start.isoformat() + "+00:00", end.isoformat() + "+00:00"]
    # Local times are kept away from the hours in which clocks change: there they name no instant.
    return [
        start.replace(hour=12).isoformat(),
        (end.replace(hour=12) + timedelta(days=1)).isoformat(),
    ]


def _events(
    rng: random.Random, origin: int, policy: dict[str, Any], other: dict[str, Any]
) -> list[dict[str, Any]]:
    second = 1_000_000
    start = origin + rng.randrange(-86_400, 4 * 86_400) * second
    if rng.random() < 0.2:
        start -= start % (60 * second)
    name = rng.choice(list(policy["classes"]))
    events = [{"event": "started", "at": start, "class": name}]
    at = start
    for _ in range(rng.randrange(7)):
        at += rng.choice((0, 1, 60, 300, 3_600, rng.randrange(1, 200_000))) * second
        event: dict[str, Any] = {"event": rng.choice(KINDS), "at": at}
        if event["event"] == "buyer_message" and rng.random() < 0.5:
            event["class"] = rng.choice(list(policy["classes"]))
        if event["event"] == "reassigned" and rng.random() < 0.7:
            event["calendar"] = other
        if not any((one["at"], one["event"]) == (at, event["event"]) for one in events):
            events.append(event)
    return events


def main() -> int:
    """Compare as many handoffs as the command line says, with the seed after it."""
    cases, seed = int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else SEED
    differences, compared = compare(cases, seed)
    sys.stdout.write("".join(f"{one}\n" for one in differences[:20]))
    sys.stdout.write(f"{cases:,} handoffs, {compared:,} clocks, {len(differences)} differ\n")
    return 1 if differences else 0


if __name__ == "__main__":
    raise SystemExit(main())
