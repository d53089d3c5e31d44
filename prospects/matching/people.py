"""First names and their short forms."""

from __future__ import annotations

from functools import lru_cache

from prospects import tables


@lru_cache(maxsize=1)
def _forms() -> dict[str, frozenset[int]]:
    """Return for each name the numbers of the groups of forms that it belongs to."""
    groups: dict[str, set[int]] = {}
    for number, line in enumerate(sorted(tables.words("short_forms.txt"))):
        for name in line.split():
            groups.setdefault(name, set()).add(number)
    return {name: frozenset(numbers) for name, numbers in groups.items()}


def same_nickname(one: str, other: str) -> bool:
    """Say whether two folded first names are forms of one, such as `bill` and `william`."""
    forms = _forms()
    return not forms.get(one, frozenset()).isdisjoint(forms.get(other, frozenset()))
