"""`lab claims`: is every factual sentence of a draft held by a source?"""

import json
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from outreach import claims

MAX_BYTES = 50_000_000
_DECODER = json.JSONDecoder()
# Of these years "ten decades ago" and "next year" can be reckoned.
_YEARS = range(1000, 9000)


def add_arguments(parser: ArgumentParser) -> None:
    """Name the files."""
    parser.add_argument(
        "files", nargs="+", metavar="FILE.json", help="drafts with record and sources, or -"
    )


def run(options: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Judge each draft; a file may hold one object, an array of them, or one after the other.

    A draft that cannot be read gets `"error"`, and the next one goes on.
    """
    for name in options["files"]:
        try:
            text = _read(name)
        except (OSError, ValueError) as error:
            yield {"file": name, "error": f"The file cannot be read: {_said(error)}."}
            continue
        for answer in _answers(text):
            yield {"file": name, **answer}


def _read(name: str) -> str:
    with sys.stdin.buffer if name == "-" else Path(name).open("rb") as file:
        raw = file.read(MAX_BYTES + 1)
    if len(raw) > MAX_BYTES:
        raise ValueError(f"it is longer than {MAX_BYTES // 1_000_000} MB")
    return raw.decode("utf-8-sig", errors="replace")


def _said(error: Exception) -> str:
    return getattr(error, "strerror", None) or str(error)


def _answers(text: str) -> Iterator[dict[str, Any]]:
    place = 0
    for place, given in enumerate(_objects(text), start=1):
        tag = {"draft": place} if place > 1 else {}
        if isinstance(given, ValueError):
            yield {**tag, "error": str(given)}
        elif not isinstance(given, dict):
            yield {**tag, "error": "A draft is a JSON object."}
        elif not isinstance(given.get("text"), str):
            yield {**tag, "error": "There is no text to check: “text” is no string."}
        else:
            yield {**tag, "claims": [_shown(one) for one in judge(given)]}
    if not place:
        yield {"error": "The file is empty."}


def _objects(text: str) -> Iterator[Any]:
    """Give the values of a file in order, arrays taken apart; at what is no JSON, the error."""
    at, end = _skip(text, 0), len(text)
    while at < end:
        try:
            value, at = _DECODER.raw_decode(text, at)
        except (ValueError, RecursionError) as error:
            line = text.count("\n", 0, at) + 1
            why = getattr(error, "msg", "it nests too deep")
            yield ValueError(f"This is no JSON from line {line} on: {why}.")
            # In JSON Lines one bad line spoils only itself.
            at = (text.find("\n", at) + 1) or end
            if "\n" in text[:at] and text.lstrip()[:1] == "{" and at < end and text[at] != "{":
                return
        else:
            yield from value if isinstance(value, list) else (value,)
        at = _skip(text, at)


def _skip(text: str, at: int) -> int:
    while at < len(text) and (text[at].isspace() or text[at] in ",\x1e"):
        at += 1
    return at


def judge(given: Mapping[str, Any]) -> tuple[claims.Claim, ...]:
    """Judge one draft as the contract gives it; what is missing or of an odd type counts as none.

    Beyond the contract: `sender` is the name under the draft, `knowledge` holds approved sources
    about ourselves.
    """
    now = _time(given.get("now")) or datetime.now(UTC)
    return claims.check(
        given["text"],
        record=_record(given.get("record")),
        sources=_sources(given.get("sources"), "s"),
        now=now,
        sender=given["sender"] if isinstance(given.get("sender"), str) else "",
        knowledge=_sources(given.get("knowledge"), "k"),
    )


def _record(given: Any) -> dict[str, str]:
    items = given.items() if isinstance(given, dict) else ()
    return {str(key): told for key, value in items if (told := _told(value))}


def _told(value: Any) -> str:
    """Say a field's value in one line: lists and objects by their parts."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        return ", ".join(told for one in value if (told := _told(one)))
    if value is None or isinstance(value, bool):
        return ""
    return str(value).strip()


def _sources(given: Any, prefix: str) -> list[claims.Source]:
    listed = [given] if isinstance(given, dict | str) else given
    found = []
    for place, one in enumerate(listed if isinstance(listed, list) else [], start=1):
        fields = one if isinstance(one, dict) else {"text": one}
        text = _told(fields.get("text"))
        if text:
            identity = _told(fields.get("id")) or f"{prefix}{place}"
            at = _time(fields.get("fetched_at"))
            found.append(claims.Source(identity, text, at, _told(fields.get("about"))))
    return found


def _time(value: Any) -> datetime | None:
    """Read an ISO time or day, or seconds since 1970; None for what is none, or ages away."""
    try:
        if isinstance(value, int | float) and not isinstance(value, bool):
            at = datetime.fromtimestamp(value, UTC)
        elif isinstance(value, str):
            at = datetime.fromisoformat(value.strip())
        else:
            return None
    except (ValueError, OverflowError, OSError):
        return None
    if at.year not in _YEARS:
        return None
    return at if at.tzinfo else at.replace(tzinfo=UTC)


def _shown(one: claims.Claim) -> dict[str, Any]:
    return {
        "sentence": one.sentence,
        "verdict": one.verdict,
        "source": one.source,
        "why": one.why,
        "quote": one.quote or None,
        "start": one.start,
        "end": one.end,
    }
