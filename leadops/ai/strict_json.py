"""Read JSON from a stranger: nothing beyond the standard, no nesting that exhausts the stack.

Python's own reader accepts NaN, keeps the last of equal keys and raises RecursionError (which is
no ValueError) on deep nesting; here every defect is one `ValueError` with a reason.
"""

from __future__ import annotations

import json
import math
from typing import Any, NoReturn

MAX_DEPTH = 40
FENCE = "```"


def loads(text: str, *, max_depth: int = MAX_DEPTH) -> Any:
    """Parse one JSON value; raise ValueError for anything that is not exactly that."""
    if depth(text) > max_depth:
        raise ValueError(f"nested more than {max_depth} levels")
    value = json.loads(
        text,
        parse_constant=_refuse_constant,
        parse_float=_finite,
        object_pairs_hook=_unique_keys,
    )
    _refuse_unstorable(value)
    return value


def unfenced(text: str) -> str:
    """Take away a code fence around the whole answer, which many models add; nothing else."""
    flat = text.strip()
    if not (flat.startswith(FENCE) and flat.endswith(FENCE) and flat.count(FENCE) == 2):
        return flat
    first, _, rest = flat.partition("\n")
    return rest[: -len(FENCE)].strip() if first in (FENCE, f"{FENCE}json") else flat


def depth(text: str) -> int:
    """Count the deepest nesting of brackets outside strings, in one pass."""
    level = deepest = 0
    in_string = is_escaped = False
    for c in text:
        if in_string:
            if is_escaped:
                is_escaped = False
            elif c == "\\":
                is_escaped = True
            elif c == '"':
                in_string = False
        elif c == '"':
            in_string = True
        elif c in "[{":
            level += 1
            deepest = max(deepest, level)
        elif c in "]}":
            level -= 1
    return deepest


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _finite(text: str) -> float:
    value = float(text)
    if not math.isfinite(value):
        raise ValueError("a number out of range")
    return value


def _unique_keys(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found = dict(pairs)
    if len(found) != len(pairs):
        raise ValueError("a key twice in one object")
    return found


def _refuse_unstorable(value: Any) -> None:
    # PostgreSQL stores neither NUL nor half a surrogate pair. Depth is already bounded.
    if isinstance(value, str):
        if "\x00" in value or any("\ud800" <= c <= "\udfff" for c in value):
            raise ValueError("a character that cannot be stored")
    elif isinstance(value, dict):
        for key, item in value.items():
            _refuse_unstorable(key)
            _refuse_unstorable(item)
    elif isinstance(value, list):
        for item in value:
            _refuse_unstorable(item)
