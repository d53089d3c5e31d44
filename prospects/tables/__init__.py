"""Word lists and tables that the pure modules look things up in; data, no code."""

from __future__ import annotations

from functools import cache
from importlib import resources


def _text(name: str) -> str:
    return resources.files(__name__).joinpath(name).read_text(encoding="utf-8")


def data(name: str) -> bytes:
    """Return a packed table as it lies there."""
    return resources.files(__name__).joinpath(name).read_bytes()


@cache
def words(name: str) -> frozenset[str]:
    """Return the entries of a list, one to a line."""
    return frozenset(line for line in _text(name).splitlines() if line)


@cache
def rows(name: str) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a tab-separated table without its header."""
    return tuple(tuple(line.split("\t")) for line in _text(name).splitlines()[1:] if line)
