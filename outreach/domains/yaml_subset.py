"""The small part of YAML that zone data is written in: mappings, lists, scalars, folded text.

No anchors, tags or merge keys. Written for the public SPF suites; JSON is the exact form.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

MAX_DEPTH = 20
_KEY = re.compile(
    r"""(?:"(?P<double>(?:[^"\\]|\\.)*)"|'(?P<single>(?:[^']|'')*)'|(?P<plain>[^\s#'"\[\]{},&*!|>%@`-]"""
    r"""(?:[^:#]|:(?=\S)|(?<=\S)\#)*?|-(?=\S)(?:[^:#]|:(?=\S)|(?<=\S)\#)*?))\s*:(?:\s+|$)""",
)
_ESCAPE = re.compile(r"\\(x[0-9A-Fa-f]{2}|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)", re.DOTALL)
_NAMED = {
    "n": "\n",
    "t": "\t",
    "r": "\r",
    "0": "\0",
    "a": "\a",
    "b": "\b",
    "e": "\x1b",
    "f": "\f",
    "v": "\v",
    "_": "\xa0",
    "N": "\x85",
}


class BadYaml(ValueError):
    """The text is outside the subset; the message names the line."""


@dataclass
class _Line:
    number: int
    indent: int
    text: str


def read_yaml(text: str) -> Any:
    """Return the first document of `text` as plain objects; every scalar is a string or None."""
    documents = list(read_documents(text))
    if len(documents) != 1:
        raise BadYaml(f"one document is wanted, here are {len(documents)}")
    return documents[0]


def read_documents(text: str) -> Iterator[Any]:
    """Yield each document of `text`."""
    part: list[_Line] = []
    for number, raw in enumerate([*text.splitlines(), "---"], start=1):
        if raw.rstrip() == "---" or raw.startswith("--- "):
            if any(line.text for line in part):
                yield _Reader(part).document()
            part = []
        else:
            bare = raw.strip()
            bare = "" if bare.startswith("#") else bare
            part.append(_Line(number, len(raw) - len(raw.lstrip(" ")), bare))


class _Reader:
    """Recursive descent over the lines of one document."""

    def __init__(self, lines: list[_Line]) -> None:
        self.lines, self.at = lines, 0

    def document(self) -> Any:
        value = self._block(-1, 0)
        if (line := self._peek()) is not None:
            raise BadYaml(f"line {line.number} does not fit the lines above it")
        return value

    def _peek(self) -> _Line | None:
        while self.at < len(self.lines) and not self.lines[self.at].text:
            self.at += 1
        return self.lines[self.at] if self.at < len(self.lines) else None

    def _block(self, outer: int, depth: int) -> Any:
        """Read the lines that are indented deeper than `outer`."""
        line = self._peek()
        if line is None or line.indent <= outer:
            return None
        if depth > MAX_DEPTH:
            raise BadYaml(f"line {line.number} nests too deep")
        if line.text == "-" or line.text.startswith("- "):
            return self._list(line.indent, depth)
        if _KEY.match(line.text):
            return self._mapping(line.indent, depth)
        self.at += 1
        return _scalar(self._continued(line.text, outer), line.number)

    def _list(self, indent: int, depth: int) -> list[Any]:
        items = []
        while (line := self._peek()) is not None and line.indent == indent:
            if not (line.text == "-" or line.text.startswith("- ")):
                break
            rest = line.text[1:].lstrip(" ")
            if not rest:
                self.at += 1
                items.append(self._block(indent, depth + 1))
                continue
            # What follows the dash is a block of its own, indented as it stands.
            self.lines[self.at] = _Line(line.number, indent + len(line.text) - len(rest), rest)
            items.append(self._block(indent, depth + 1))
        return items

    def _mapping(self, indent: int, depth: int) -> dict[str, Any]:
        found: dict[str, Any] = {}
        while (line := self._peek()) is not None and line.indent == indent:
            key = _KEY.match(line.text)
            if key is None:
                break
            self.at += 1
            found[_key(key)] = self._value(line, line.text[key.end() :], indent, depth)
        return found

    def _value(self, line: _Line, rest: str, indent: int, depth: int) -> Any:
        rest = rest.strip()
        if not rest or rest.startswith("#"):
            following = self._peek()
            if following is not None and following.indent == indent and following.text[0] == "-":
                return self._list(indent, depth + 1)  # a list may stand level with its key
            return self._block(indent, depth + 1)
        if re.fullmatch(r"[|>][+-]?\d?", rest):
            return self._folded(indent, is_literal=rest[0] == "|")
        return _scalar(self._continued(rest, indent), line.number)

    def _folded(self, indent: int, *, is_literal: bool) -> str:
        parts = []
        while self.at < len(self.lines):
            line = self.lines[self.at]
            if line.text and line.indent <= indent:
                break
            parts.append(line.text)
            self.at += 1
        return ("\n" if is_literal else " ").join(parts).strip()

    def _continued(self, text: str, indent: int) -> str:
        """Join the lines that a plain or quoted scalar goes on over."""
        parts = [text]
        while (line := self._peek()) is not None and line.indent > indent:
            is_new = _KEY.match(line.text) or line.text.startswith("- ")
            if is_new and _is_whole(text, parts[-1]):
                break
            parts.append(line.text)
            self.at += 1
        return " ".join(parts)


def _past_space(text: str, at: int) -> int:
    while text[at : at + 1].isspace():
        at += 1
    return at


def _is_whole(text: str, last: str) -> bool:
    """Say whether what `text` begins may end with the line `last`."""
    opened, closed = text[:1], last.rstrip()[-1:]
    if opened == "[":
        return closed == "]"
    return opened not in ('"', "'") or (closed == opened and (text is not last or len(text) > 1))


def _key(match: re.Match[str]) -> str:
    if match["double"] is not None:
        return _unescaped(match["double"])
    if match["single"] is not None:
        return match["single"].replace("''", "'")
    return match["plain"].strip()


def _scalar(text: str, number: int) -> Any:
    value, end = _flow(text, 0, number, 0)
    rest = text[end:].strip()
    if rest and not rest.startswith("#"):
        raise BadYaml(f"line {number}: “{rest[:40]}” follows the value")
    return value


def _flow(text: str, at: int, number: int, depth: int) -> tuple[Any, int]:
    """Read one value from `at` on; return it and where it ends."""
    at = _past_space(text, at)
    mark = text[at : at + 1]
    if mark == '"':
        end = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL).match(text, at)
    elif mark == "'":
        end = re.compile(r"'((?:[^']|'')*)'").match(text, at)
    elif mark == "[":
        return _flow_list(text, at, number, depth)
    elif mark and mark in "{&*!|>%@`":
        raise BadYaml(f"line {number}: “{mark}” is outside the part of YAML read here")
    else:
        return _plain(text, at, is_flow=depth > 0)
    if end is None:
        raise BadYaml(f"line {number}: a quote has no end")
    inner = _unescaped(end[1]) if mark == '"' else end[1].replace("''", "'")
    return inner, end.end()


def _flow_list(text: str, at: int, number: int, depth: int) -> tuple[list[Any], int]:
    if depth > MAX_DEPTH:
        raise BadYaml(f"line {number} nests too deep")
    items: list[Any] = []
    at += 1
    while True:
        at = _past_space(text, at)
        if text[at : at + 1] == "]":
            return items, at + 1
        if at >= len(text):
            raise BadYaml(f"line {number}: a list has no end")
        value, at = _flow(text, at, number, depth + 1)
        items.append(value)
        at = _past_space(text, at)
        if text[at : at + 1] == ",":
            at += 1


def _plain(text: str, at: int, *, is_flow: bool) -> tuple[str | None, int]:
    stop = re.compile(r"[,\]]|\s\#" if is_flow else r"\s\#").search(text, at)
    end = stop.start() if stop else len(text)
    value = text[at:end].strip()
    return (None if value in ("", "~", "null") else value), end


def _unescaped(text: str) -> str:
    def char(match: re.Match[str]) -> str:
        code = match[1]
        if len(code) > 1:
            return chr(int(code[1:], 16))
        return _NAMED.get(code, code)

    return _ESCAPE.sub(char, text)
