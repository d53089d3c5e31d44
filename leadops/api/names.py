"""Names in a query or a body: the ones that nobody knows, and the ones that are there twice."""

from collections.abc import Collection, Iterable
from typing import Any

LONGEST_NAME = 60


def not_known(sent: Iterable[str], fields: Collection[str], *, done: str) -> dict[str, list[str]]:
    """Return a complaint for each name that is no field; `done` says what is done with names."""
    known = ", ".join(fields)
    there = f"This is not known here; there is {known}."
    words = there if known else f"Nothing can be {done} here."
    return {name[:LONGEST_NAME]: [words] for name in sent if name not in fields}


def twice(sent: Any, fields: Collection[str]) -> dict[str, list[str]]:
    """Return a complaint for each field that a query or a form names more than once."""
    if not hasattr(sent, "getlist"):
        return {}
    return {name: ["Name this once."] for name in fields if len(sent.getlist(name)) > 1}
