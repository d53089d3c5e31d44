"""Rules as people type them: conditions line by line, pools as "name: weight"; both ways, pure."""

import re
from collections.abc import Mapping
from typing import Any

from handoff.conditions import OPERATORS

LINE = re.compile(
    r"(?P<field>[A-Za-z_]{1,60})\s*"
    r"(?:(?P<op>!=|>=|<=|=|\bnot in\b|\bin\b|\bcontains\b)\s*(?P<value>.+)"
    r"|is\s+(?P<known>unknown|known))",
    re.IGNORECASE,
)
NUMBER = re.compile(r"\d{1,15}(?:\.\d{1,6})?")


class BadLine(ValueError):
    """A line that cannot be read; the message quotes it."""


def read_conditions(text: str) -> list[dict[str, Any]]:
    """Read one condition a line: country in DE, AT / employees >= 500 / industry is unknown."""
    return [_condition(line.strip()) for line in text.splitlines() if line.strip()]


def _condition(line: str) -> dict[str, Any]:
    match = LINE.fullmatch(line)
    if match is None:
        raise BadLine(
            f"“{line[:60]}” is no condition. Write a field, one of {' '.join(OPERATORS[:2])} in,"
            " not in, >= <= contains, and a value; or “is unknown”, “is known”."
        )
    name = match["field"].lower()
    if match["known"]:
        return {"field": name, "op": "empty", "value": match["known"].lower() == "unknown"}
    op = match["op"].lower().replace(" ", "_")
    if op in ("in", "not_in"):
        values = [_value(part) for part in match["value"].split(",") if part.strip()]
        return {"field": name, "op": op, "value": values}
    return {"field": name, "op": op, "value": _value(match["value"])}


def _value(text: str) -> str | float:
    text = text.strip().strip("“”\"'")
    plain = text.replace(",", "")
    if NUMBER.fullmatch(plain):
        return float(plain) if "." in plain else int(plain)
    return text


def conditions_text(conditions: list[Mapping[str, Any]]) -> str:
    """Return the lines that `read_conditions` reads."""
    return "\n".join(_line(condition) for condition in conditions)


def _line(condition: Mapping[str, Any]) -> str:
    op, value = condition["op"], condition["value"]
    if op == "empty":
        return f"{condition['field']} is {'unknown' if value in (None, True) else 'known'}"
    shown = ", ".join(map(str, value)) if isinstance(value, list | tuple) else str(value)
    return f"{condition['field']} {op.replace('_', ' ')} {shown}"


def read_members(text: str, ids: Mapping[str, str]) -> dict[str, float]:
    """Read "Mara Rep: 2" or "All reps" a line; `ids` gives the id for a casefolded name."""
    members: dict[str, float] = {}
    for line in filter(None, (line.strip() for line in text.splitlines())):
        name, colon, weight = line.rpartition(":")
        if not colon:
            name, weight = line, "1"
        member = ids.get(name.strip().casefold())
        if member is None:
            raise BadLine(f"Nobody here is called “{name.strip()[:60]}”.")
        if not NUMBER.fullmatch(weight.strip()):
            raise BadLine(f"“{line[:60]}”: the weight is a number, as in “Mara Rep: 2”.")
        number = float(weight)
        members[member] = int(number) if number.is_integer() else number
    return members


def members_text(members: Mapping[str, float], names: Mapping[str, str]) -> str:
    """Return the lines that `read_members` reads."""
    return "\n".join(
        f"{names.get(member, member)}: {weight:g}" for member, weight in members.items()
    )
