"""`lab voice`: what breaks the rules of a voice, how hard it reads, how generated it sounds."""

import json
import re
import sys
from argparse import ArgumentParser
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import Any

from outreach import language, readability, sentences, voice

# Longer than any draft; it bounds what one input can cost.
LARGEST = 1_000_000
_SUBJECT = re.compile(r"\s*subject:[ \t]*([^\r\n]*)", re.IGNORECASE)
_SEVERITIES = {"must_fix": "block", "warning": "warn", "note": "warn"}


class Unreadable(Exception):
    """An input that is no draft, with the sentence that says why."""


def add_arguments(parser: ArgumentParser) -> None:
    """Name the files and the rules."""
    parser.add_argument("files", nargs="+", metavar="FILE.txt", help="a draft each, or -")
    parser.add_argument("--rules", help="JSON, or a file with it, instead of the default seventeen")


def run(options: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    """Check the files one after the other; one that is no text gets an error, the next goes on.

    Rules that cannot be used are wrong usage: ValueError naming the rule and its field.
    """
    given = options.get("rules")
    rules = voice.DEFAULT_RULES if given is None else _rules(given)
    for name in options["files"]:
        try:
            yield {"file": name, **_answer(_text(name), rules, is_own=given is not None)}
        except Unreadable as error:
            yield {"file": name, "error": str(error)}
        except OSError as error:
            yield {"file": name, "error": f"The file cannot be opened: {error.strerror}."}


def _rules(given: str) -> tuple[voice.Rule, ...]:
    if not given.lstrip().startswith(("{", "[")):
        try:
            given = Path(given).read_text(encoding="utf-8-sig")
        except (OSError, UnicodeDecodeError) as error:
            raise ValueError(f"--rules: {given} cannot be read: {error}.") from error
    try:
        return voice.parse(json.loads(given))
    except voice.RuleRefused as refusal:
        raise ValueError(f"--rules: {refusal}") from refusal
    except (ValueError, RecursionError) as error:
        raise ValueError(f"--rules is no JSON: {error}.") from error


def _text(name: str) -> str:
    """Read one draft; line ends stay as they are, so that places count characters of the file."""
    if name == "-":
        raw = sys.stdin.buffer.read(4 * LARGEST + 1)
    else:
        with Path(name).open("rb") as file:
            raw = file.read(4 * LARGEST + 1)
    text = _decoded(raw)
    if len(text) > LARGEST:
        raise Unreadable(f"A draft has at most {LARGEST:,} characters.")
    return text


def _decoded(raw: bytes) -> str:
    if raw.startswith((b"\xff\xfe", b"\xfe\xff")):
        return raw.decode("utf-16", errors="replace")
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        if b"\0" in raw:
            raise Unreadable("This is no text.") from None
        return raw.decode("cp1252", errors="replace")


def _answer(text: str, rules: tuple[voice.Rule, ...], *, is_own: bool) -> dict[str, Any]:
    subject = _SUBJECT.match(text)
    split = subject.end() if subject else 0
    body = text[split:]
    spoken = language.guess(body)
    draft = voice.Draft(body, subject.group(1) if subject else "", language=spoken)
    starts = {"subject": subject.start(1) if subject else 0, "body": split}
    # A team reads its own words; the default rules also say what was measured.
    own = {rule.id: rule.message for rule in rules} if is_own else {}
    found = [
        _finding(one, starts[one.part], own.get(one.rule, one.message))
        for one in voice.check(draft, rules)
        if subject or one.part == "body"
    ]
    style, spam = voice.judge(body), voice.weigh(text)
    evidence = [
        {**asdict(one), "start": one.start + split, "end": one.end + split}
        for one in style.evidence
    ]
    if style.is_generated and not is_own:
        # A team's own rules are answered by their own findings only.
        found += [_sounds(one) for one in evidence]
        found.sort(key=lambda one: (one["start"], one["end"], one["rule"]))
    begin, end = voice.prose_span(body)
    return {
        "findings": found,
        "ai_sounding": style.probability,
        "words": len(sentences.words(body)),
        "grade": readability.grade(body[begin:end], spoken),
        "language": spoken,
        "evidence": evidence,
        "spam": {"weight": spam.weight, "triggers": [asdict(one) for one in spam.triggers]},
    }


def _finding(one: voice.Finding, shift: int, message: str) -> dict[str, Any]:
    fix = one.fix
    return {
        "rule": one.rule,
        "severity": _SEVERITIES[one.severity],
        "start": one.start + shift,
        "end": one.end + shift,
        "message": message,
        "fix": fix and {"start": fix.start + shift, "end": fix.end + shift, "text": fix.text},
    }


def _sounds(one: dict[str, Any]) -> dict[str, Any]:
    return {
        "rule": "sounds-generated",
        "severity": "warn",
        "start": one["start"],
        "end": one["end"],
        "message": one["message"],
        "fix": None,
    }
