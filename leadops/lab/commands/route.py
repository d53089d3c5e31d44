"""`lab route`: who would get each lead under a ruleset, and why."""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, nullcontext
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TextIO

from handoff.clocks import DEFAULT_TARGETS, instant
from handoff.routing import Decision, Router
from handoff.rules import BadRuleset, ruleset_from_json
from handoff.team import BadTeam, team_from_json

MAX_LINE = 1_000_000


def add_arguments(parser: ArgumentParser) -> None:
    """Name the files."""
    parser.add_argument("files", nargs="+", metavar="LEADS.jsonl", help="leads in order, or -")
    parser.add_argument("--rules", required=True, help="RULES.json")
    parser.add_argument("--people", required=True, help="PEOPLE.json")
    parser.add_argument("--at", help="ISO time that replaces the leads' own")


def run(options: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Route the leads one after the other; a bad line gets an error and the next one goes on.

    A broken ruleset or people file is wrong usage: ValueError with the sentence.
    """
    router = Router(
        _read(options["rules"], ruleset_from_json), _read(options["people"], team_from_json)
    )
    at = _time(options["at"]) if options.get("at") else None
    for name in options["files"]:
        with _opened(name) as lines:
            yield from _routed(router, lines, at)


def _opened(name: str) -> AbstractContextManager[TextIO]:
    """Open one file of leads; bytes that are no UTF-8 spoil their line, not the run."""
    if name == "-":
        return nullcontext(sys.stdin)
    return Path(name).open(encoding="utf-8", errors="replace")


def _read(path: str, parse: Any) -> Any:
    try:
        return parse(json.loads(Path(path).read_text(encoding="utf-8")))
    except (BadRuleset, BadTeam) as error:
        raise ValueError(f"{path}: {error}") from error
    except (OSError, ValueError, RecursionError, OverflowError) as error:
        raise ValueError(f"{path} cannot be read: {error}") from error


def _routed(
    router: Router, lines: Iterable[str] | TextIO, at: datetime | None
) -> Iterator[dict[str, Any]]:
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            lead = _lead(line)
            _known_class(lead, router)
            moment = at or _time(str(lead.get("at") or ""))
            answer = _answer(router.route(lead, moment))
        except (ValueError, RecursionError) as error:
            answer = {"line": number, "error": str(error) or "This line nests too deep."}
        except (TypeError, OverflowError) as error:
            answer = {"line": number, "error": f"A value of this lead cannot be compared: {error}."}
        yield answer


def _lead(line: str) -> dict[str, Any]:
    if len(line) > MAX_LINE:
        raise ValueError("The line is longer than a million characters.")
    try:
        lead = json.loads(line)
    except json.JSONDecodeError as error:
        raise ValueError(f"This line is no JSON: {error.msg}.") from error
    if not isinstance(lead, dict):
        raise ValueError("A lead is a JSON object.")  # noqa: TRY004 - the same refusal as above
    return lead


def _known_class(lead: Mapping[str, Any], router: Router) -> None:
    """Refuse a class that nothing is promised for; a lead may come without one."""
    name = lead.get("class")
    known = {**DEFAULT_TARGETS, **router.team.targets}
    if name not in (None, "") and (not isinstance(name, str) or name not in known):
        raise ValueError(f"“{str(name)[:40]}” is no class; write one of {', '.join(known)}.")


def _time(text: str) -> datetime:
    instant(text)  # refuses what no calendar reaches
    at = datetime.fromisoformat(text)
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _answer(decision: Decision) -> dict[str, Any]:
    return {
        "lead": decision.lead,
        "owner": decision.owner,
        "rule": decision.rule,
        "because": decision.because,
        "why_not": [{one.kind: one.subject, "because": one.because} for one in decision.why_not],
        "due_at": decision.due_at.isoformat() if decision.due_at else None,
    }
