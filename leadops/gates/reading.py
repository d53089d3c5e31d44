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

    Lists of plain values stand on one line, an empty one says "none".
    """
    for name, value in payload.items() if isinstance(payload, dict) else enumerate(payload, 1):
        words = str(name).replace("_", " ").strip().capitalize()
        if _is_nested(value):
            yield Line(words, "", depth)
            yield from lines(value, depth + 1)
        else:
            yield Line(words, _said(value), depth)


def _is_nested(value: Any) -> bool:
    rows = value if isinstance(value, list) else []
    return bool(value) and (
        isinstance(value, dict) or any(isinstance(one, dict | list) for one in rows)
    )


def _said(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, list):
        return ", ".join(map(_said, value)) or "none"
    return "none" if value in (None, "", {}) else str(value)
