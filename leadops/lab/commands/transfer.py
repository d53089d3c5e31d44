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
    """Try the texts one after the other; a file that holds none gets an error, the next goes on.

    A file is one document or a list of them; an answer from a list has its `index`, from 0.
    """
    for name in options["files"]:
        try:
            held = _held(name)
        except OSError as error:
            yield {"file": name, "error": f"The file cannot be opened: {error.strerror}."}
        except (ValueError, RecursionError) as error:
            yield {"file": name, "error": str(error) or "This document nests too deep."}
        else:
            if isinstance(held, list):
                yield from (
                    {"file": name, "index": at, **_tried(one)} for at, one in enumerate(held)
                )
            else:
                yield {"file": name, **_tried(held)}


def _tried(document: object) -> dict[str, Any]:
    try:
        return _answer(document)
    except (ValueError, RecursionError) as error:
        return {"error": str(error) or "This document nests too deep."}


def _held(name: str) -> object:
    if name == "-":
        raw = sys.stdin.buffer.read(LARGEST + 1)
    else:
        with Path(name).open("rb") as file:
            raw = file.read(LARGEST + 1)
    if len(raw) > LARGEST:
        raise ValueError(f"The file is larger than {LARGEST:,} bytes.")
    try:
        held = json.loads(raw.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise ValueError("The file is not UTF-8.") from error
    except json.JSONDecodeError as error:
        raise ValueError(f"This is no JSON: {error.msg} at line {error.lineno}.") from error
    if held == []:
        raise ValueError("The list is empty.")
    return held


def _answer(document: object) -> dict[str, Any]:
    if not isinstance(document, dict):
        raise ValueError("Write an object with text, contact and others.")  # noqa: TRY004 - as below
    text = document.get("text")
    contact, others = document.get("contact") or {}, document.get("others") or []
    if not isinstance(text, str):
        raise ValueError("text is missing.")  # noqa: TRY004 - bad input is refused in a sentence
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
