"""`lab reply`: the new text of an answer, and what was taken away around it."""

from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from typing import Any

from inbound.bodies import to_text
from inbound.trimming import trim
from leadops.lab.reading import each

MAX_BYTES = 25 * 1024 * 1024


def add_arguments(parser: ArgumentParser) -> None:
    """Name the bodies."""
    parser.add_argument("files", nargs="+", metavar="FILE.txt", help="plain bodies, folders or -")


def run(options: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Trim the bodies one after the other."""
    for name, raw in each(options["files"], MAX_BYTES):
        if isinstance(raw, str):
            yield {"file": name, "error": raw}
        elif len(raw) > MAX_BYTES:
            yield {"file": name, "error": "The body is larger than 25 MB."}
        else:
            found = trim(to_text(raw, None).removeprefix("\ufeff"))
            removed = [{"kind": part.kind.value, "text": part.text} for part in found.removed]
            yield {"file": name, "new_text": found.new_text, "removed": removed}
