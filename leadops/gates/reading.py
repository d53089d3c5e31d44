"""A frozen payload as lines that a person can read, whatever its gate."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Line:
    """One fact of a payload: its name, its value in words, and how deep it stands."""

    name: str
    value: str
    depth: int


def lines(payload: Any, depth: int = 0) -> Iterator[Line]:
    """Yield every fact of a payload in its own order; nothing is left out.

    What holds nothing but plain values stands on one line; an empty value says "none".
    """
    for name, value in payload.items() if isinstance(payload, dict) else enumerate(payload, 1):
        words = str(name).replace("_", " ").strip().capitalize()
        if _is_nested(value, allowed=0 if isinstance(payload, dict) else 1):
            yield Line(words, "", depth)
            yield from lines(value, depth + 1)
        else:
            yield Line(words, _said(value), depth)


def _is_nested(value: Any, allowed: int) -> bool:
    """Say whether a value is deeper than one line tells: a row of a list may be a plain table."""
    if isinstance(value, dict):
        return bool(value) and (allowed == 0 or any(_is_nested(one, 0) for one in value.values()))
    return isinstance(value, list) and any(isinstance(one, dict | list) for one in value)


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, dict):
        return "; ".join(f"{name.replace('_', ' ')}: {_said(one)}" for name, one in value.items())
    if isinstance(value, list):
        return ", ".join(map(_said, value)) or "none"
    if isinstance(value, float) and value.is_integer():
        return f"{value:,.0f}"
    return "none" if value in (None, "", {}) else str(value)
