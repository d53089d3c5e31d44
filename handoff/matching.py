"""Which rule takes a lead: the first whose conditions all hold, found without trying each."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from typing import Any

from handoff.conditions import Condition, atoms
from handoff.rules import Rule

MEMO_LIMIT = 4096


class Matcher:
    """Find the first rule that matches, by one bit mask of rules for each field and value.

    A mask says for which rules every condition on its field holds. It is computed once for each
    kind of value met; the first match is the lowest bit of the intersection over the fields.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self.rules = rules
        self.everything = (1 << len(rules)) - 1
        self.conditions: dict[str, list[tuple[int, Condition]]] = {}
        for index, rule in enumerate(rules):
            for condition in rule.when:
                self.conditions.setdefault(condition.field, []).append((index, condition))
        # Each rule's conditions in order, and whether each is the only one on its field.
        self.order = [_order(rule) for rule in rules]
        self.known: dict[str, dict[Any, int]] = {name: {} for name in self.conditions}
        self.bounds = {name: _bounds(found) for name, found in self.conditions.items()}

    def masks(self, lead: Mapping[str, Any]) -> dict[str, int]:
        """Return for each field the rules whose conditions on it hold."""
        return {name: self._mask(name, lead.get(name)) for name in self.known}

    def first(self, masks: Mapping[str, int]) -> int | None:
        """Return the index of the first rule whose conditions all hold."""
        both = self.everything
        for mask in masks.values():
            both &= mask
        return (both & -both).bit_length() - 1 if both else None

    def failing(
        self, index: int, masks: Mapping[str, int], lead: Mapping[str, Any]
    ) -> Condition | None:
        """Return the first condition of a rule that does not hold."""
        for condition, is_alone in self.order[index]:
            if masks[condition.field] >> index & 1:
                continue
            if is_alone or not condition.holds(lead.get(condition.field)):
                return condition
        return None

    def _mask(self, name: str, value: Any) -> int:
        known = self.known[name]
        key = self._kind(name, value)
        mask = known.get(key)
        if mask is None:
            if len(known) >= MEMO_LIMIT:
                known.clear()
            mask = known[key] = self._computed(name, value)
        return mask

    def _kind(self, name: str, value: Any) -> Any:
        """Return a key that equal masks share: numbers between two bounds are all the same."""
        if isinstance(value, list):
            return tuple(value)
        if isinstance(value, int | float) and not isinstance(value, bool):
            bounds = self.bounds[name]
            return bisect_left(bounds, value), bisect_right(bounds, value)
        return value

    def _computed(self, name: str, value: Any) -> int:
        mask = self.everything
        for index, condition in self.conditions[name]:
            if not condition.holds(value):
                mask &= ~(1 << index)
        return mask


def _order(rule: Rule) -> list[tuple[Condition, bool]]:
    fields = [condition.field for condition in rule.when]
    return [(condition, fields.count(condition.field) == 1) for condition in rule.when]


def _bounds(conditions: Sequence[tuple[int, Condition]]) -> list[float]:
    values = {one for _, condition in conditions for one in atoms(condition.value)}
    return sorted(one for one in values if isinstance(one, float))
