"""`lab sla`: when each handoff is due, warned about, re-assigned and breached."""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from functools import lru_cache
from io import TextIOWrapper
from pathlib import Path
from typing import Any, TextIO

from handoff.clocks import Clock, Event, Target, clocks, event_from_json, instant
from handoff.promises import BadPolicy, Policy, policy_from_json
from leadops.accounts.calendars import Calendar, calendar_from_json, working_minutes
from leadops.accounts.wall_clock import EPOCH, MICROSECOND
from leadops.lab.spool import Spool

MAX_LINE = 1_000_000


def add_arguments(parser: ArgumentParser) -> None:
    """Name the policy and the events."""
    parser.add_argument("policy", metavar="POLICY.json")
    parser.add_argument("files", nargs="+", metavar="EVENTS.jsonl", help="events, or -")
    parser.add_argument("--now", metavar="TIME", help="what is due later has not been missed yet")


def run(options: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield an error for each line that cannot be read, then the clocks, handoff by handoff.

    Handoffs come in the order of their first line; events of several may be mixed, late or there
    twice. A line {"from", "to"} asks for the working minutes between two instants and is
    answered at once. A broken policy is wrong usage: ValueError with the sentence.
    """
    policy = _policy(options["policy"])
    now = instant(options["now"]) if options.get("now") else None
    with Spool() as spool:
        for name in options["files"]:
            with _opened(name) as lines:
                yield from _spooled(lines, policy, spool)
        for key, texts in spool.groups():
            yield from _handoff(json.loads(key), texts, policy, now)


def _opened(name: str) -> AbstractContextManager[TextIO]:
    """Open one file of events; bytes that are no UTF-8 spoil their line, not the run."""
    if name == "-":
        if isinstance(sys.stdin, TextIOWrapper):
            sys.stdin.reconfigure(errors="replace")
        return nullcontext(sys.stdin)
    return Path(name).open(encoding="utf-8", errors="replace")


def _policy(path: str) -> Policy:
    try:
        return policy_from_json(json.loads(Path(path).read_text(encoding="utf-8-sig")))
    except BadPolicy as error:
        raise ValueError(f"{path}: {error}") from error
    except (OSError, ValueError, RecursionError) as error:
        raise ValueError(f"{path} cannot be read: {error}") from error


def _spooled(
    lines: Iterable[str] | TextIO, policy: Policy, spool: Spool
) -> Iterator[dict[str, Any]]:
    """Put the events away; yield what can be answered from one line."""
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        told: dict[str, Any] = {"line": number}
        try:
            data = _line(line)
            if "from" in data and "to" in data and "event" not in data:
                yield {**told, **_between(data, policy)}
                continue
            named = data.get("handoff")
            told["handoff"] = named if isinstance(named, str | int) else None  # NaN is no JSON
            event = _event(data, policy)
            key = json.dumps(_name(data))
        except (ValueError, RecursionError) as error:
            yield {**told, "error": str(error) or "This line nests too deep."}
            continue
        spool.add(key, (event.at - EPOCH) // MICROSECOND, line.strip())


def _line(line: str) -> dict[str, Any]:
    if len(line) > MAX_LINE:
        raise ValueError("The line is longer than a million characters.")
    try:
        data = json.loads(line.removeprefix("\ufeff"))
    except json.JSONDecodeError as error:
        raise ValueError(f"This line is no JSON: {error.msg}.") from error
    if not isinstance(data, dict):
        raise ValueError("An event is a JSON object.")  # noqa: TRY004 - the same refusal as above
    return data


def _name(data: Mapping[str, Any]) -> str | int:
    name = data.get("handoff")
    if isinstance(name, bool) or not isinstance(name, str | int) or name == "":
        raise ValueError("The event names no handoff.")
    return name


def _between(data: Mapping[str, Any], policy: Policy) -> dict[str, Any]:
    start, end = instant(data["from"]), instant(data["to"])
    calendar = _calendar(data, policy) or policy.calendar
    return {
        "from": start.isoformat(),
        "to": end.isoformat(),
        "working_minutes": _number(working_minutes(start, end, calendar)),
    }


def _event(data: Mapping[str, Any], policy: Policy) -> Event:
    return event_from_json(data, _calendar(data, policy), policy.targets.get(_class(data)))


def _class(data: Mapping[str, Any]) -> str:
    return str(data.get("class") or "")


def _calendar(data: Mapping[str, Any], policy: Policy) -> Calendar | None:
    """Return the new owner's calendar: given in the event, or by the id of one of the people."""
    if (given := data.get("calendar")) is not None:
        return _read_calendar(json.dumps(given, sort_keys=True))
    owner = data.get("owner")
    return policy.people.get(str(owner)) if owner is not None else None


@lru_cache(maxsize=1024)
def _read_calendar(text: str) -> Calendar:
    try:
        return calendar_from_json(json.loads(text))
    except (ValueError, TypeError, AttributeError, OverflowError) as error:
        raise ValueError(f"The calendar cannot be read: {error}") from error


def _handoff(
    name: str | int, texts: Iterable[str], policy: Policy, now: datetime | None
) -> Iterator[dict[str, Any]]:
    lines = [_line(text) for text in texts]
    seen: dict[tuple[datetime, str], tuple[Event, str]] = {}
    for line in lines:
        event = _event(line, policy)
        seen.setdefault((event.at, event.kind), (event, _class(line)))
    pairs = list(seen.values())
    starts = [pair for pair in pairs if pair[0].kind == "started"]
    if not starts:
        yield {"handoff": name, "error": "This handoff was never started."}
        return
    named = next((one for _, one in [starts[0], *pairs] if one), "")
    target = policy.targets.get(named)
    if target is None:
        why = f"The policy has no class “{named[:60]}”." if named else "No event names a class."
        yield {"handoff": name, "error": why}
        return
    yield from _clocks(name, named, [event for event, _ in pairs], target, policy, now)


def _clocks(
    name: str | int,
    named: str,
    events: list[Event],
    target: Target,
    policy: Policy,
    now: datetime | None,
) -> Iterator[dict[str, Any]]:
    first = next(event for event in events if event.kind == "started")
    for clock in clocks(events, target, first.calendar or policy.calendar, now=now):
        yield {"handoff": name, "class": named, **_answer(clock)}


def _answer(clock: Clock) -> dict[str, Any]:
    return {
        "clock": clock.kind,
        "started_at": clock.started_at.isoformat(),
        "due_at": _text(clock.due_at),
        "warn_at": _text(clock.warn_at),
        "reassign_at": _text(clock.reassign_at),
        "breached_at": _text(clock.breached_at),
        "closed_at": _text(clock.closed_at),
        "paused_since": _text(clock.paused_since),
        "working_minutes": _number(clock.working_minutes),
    }


def _text(at: datetime | None) -> str | None:
    return at.isoformat() if at is not None else None


def _number(minutes: float) -> float:
    """Return whole minutes as a whole number."""
    return int(minutes) if minutes == int(minutes) else minutes
