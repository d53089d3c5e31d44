"""`lab transfer`: would the text fit the others of the segment with only the name changed?"""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from outreach import transferability

LARGEST = 50_000_000


def add_arguments(parser: ArgumentParser) -> None:
    """Name the files."""
    parser.add_argument("files", nargs="+", metavar="FILE.json", help="text, contact, others; or -")


def run(options: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Try the texts one after the other; a file that holds none gets an error, the next goes on."""
    for name in options["files"]:
        try:
            yield {"file": name, **_answer(_document(name))}
        except OSError as error:
            yield {"file": name, "error": f"The file cannot be opened: {error.strerror}."}
        except (ValueError, RecursionError) as error:
            yield {"file": name, "error": str(error) or "This document nests too deep."}


def _document(name: str) -> Mapping[str, Any]:
    if name == "-":
        raw = sys.stdin.buffer.read(LARGEST + 1)
    else:
        with Path(name).open("rb") as file:
            raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise ValueError(f"The file is larger than {LARGEST:,} bytes.")
    try:
        document = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ValueError("The file is not UTF-8.") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"This is no JSON: {error.msg} at line {error.lineno}.") from error
    if not isinstance(document, dict):
        raise ValueError("Write an object with text, contact and others.")  # noqa: TRY004 - as above
    return document


def _answer(document: Mapping[str, Any]) -> dict[str, Any]:
    text = document.get("text")
    contact, others = document.get("contact") or {}, document.get("others") or []
    if not isinstance(text, str):
        raise ValueError("text is missing.")  # noqa: TRY004 - the same refusal as above
    if not isinstance(contact, dict):
        raise ValueError("contact is an object.")  # noqa: TRY004 - the same refusal as above
    if not isinstance(others, list) or not all(isinstance(one, dict) for one in others):
        raise ValueError("others is a list of objects.")
    found = transferability.try_on(
        text,
        transferability.read(contact),
        [transferability.read(one, place=place) for place, one in enumerate(others)],
    )
    return {
        "transferable": found.is_transferable,
        "fits": found.fits,
        "counter_example": found.counter_example,
        "anchors": [one.text for one in found.anchors],
        "spans": [{"start": one.start, "end": one.end} for one in found.anchors],
        "shared": [one.text for one in found.shared],
        "others": found.others,
    }
