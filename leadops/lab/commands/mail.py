"""`lab mail`: who or what wrote a raw message, what is meant, and whom to leave alone."""

from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from typing import Any

from inbound.classify import MAX_BYTES, classify
from inbound.enums import MailKind
from inbound.judgement import Judgement, judge
from leadops.lab.reading import each

NOTED = frozenset({MailKind.BOUNCE, MailKind.COMPLAINT})


def add_arguments(parser: ArgumentParser) -> None:
    """Name the messages and our own addresses."""
    parser.add_argument("files", nargs="+", metavar="FILE.eml", help="messages, folders or -")
    parser.add_argument(
        "--own", action="append", default=[], metavar="ADDRESS", help="one of our mailboxes"
    )


def run(options: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Judge the messages one after the other; any bytes get an answer."""
    own = frozenset(address.strip().lower() for address in options.get("own") or ())
    for name, raw in each(options["files"], MAX_BYTES):
        if isinstance(raw, str):
            yield {"file": name, "error": raw}
        else:
            yield {"file": name, **_answer(judge(classify(raw), own))}


def _answer(found: Judgement) -> dict[str, Any]:
    reading = found.reading
    recipients = reading.recipients if reading.kind in NOTED else ()
    return {
        "kind": reading.kind.value,
        "disposition": found.verdict.disposition.value,
        "new_text": found.trimmed.new_text,
        "recipients": [
            {
                "address": one.address,
                "status": one.status,
                "hard": one.is_hard,
                "reason": one.reason,
            }
            for one in recipients
        ],
        "suppress": list(found.suppress),
        "why": found.why,
        "words": found.verdict.words if reading.kind == MailKind.HUMAN else "",
        "back_on": found.back_on.isoformat() if found.back_on else None,
        "own": found.is_own,
    }
