"""Rules that can never match, with the rules that hide them.

Each field is cut into the few kinds of value that the ruleset can tell apart: every value that it
names, each stretch between two numbers, any other text, and unknown. A rule is then a box of such
kinds; what earlier rules leave of it is computed exactly, and nothing left means unreachable.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from handoff.conditions import LIST_FIELDS, NUMBER_FIELDS, Atom, Condition, atoms
from handoff.rules import Rule, Ruleset

MAX_BOXES = 2_000  # beyond it a rule counts as reachable: never a false alarm
OTHER_TEXT = "\x00 any other text"

Box = tuple[int, ...]  # one bit mask of kinds for each axis


@dataclass(frozen=True)
class Finding:
    """A rule that can never match; `hidden_by` is empty when it contradicts itself."""

    rule: str
    hidden_by: tuple[str, ...]
    sentence: str
    is_conflict: bool = False  # same conditions as the rule that hides it, another destination


def findings(ruleset: Ruleset) -> list[Finding]:
    """Return the rules of `ruleset` that can never match, in their order."""
    axes = _axes(ruleset.rules)
    boxes = [_box(rule, axes) for rule in ruleset.rules]
    found = []
    for index, rule in enumerate(ruleset.rules):
        finding = _finding(index, rule, ruleset.rules, boxes)
        if finding is not None:
            found.append(finding)
    return found


def _finding(index: int, rule: Rule, rules: Sequence[Rule], boxes: Sequence[Box]) -> Finding | None:
    mine = boxes[index]
    if not all(mine):
        return Finding(rule.id, (), f"“{rule.name}” can never match: its conditions contradict.")
    for earlier, box in zip(rules[:index], boxes, strict=False):
        if _is_inside(mine, box):
            return _hidden_by_one(rule, earlier, is_same=mine == box)
    left, cut_by = [mine], []
    for earlier, box in zip(rules[:index], boxes, strict=False):
        rest = [piece for one in left for piece in _minus(one, box)]
        if rest != left:
            cut_by.append(earlier)
        if len(rest) > MAX_BOXES:
            return None
        if not rest:
            return _hidden_by_several(rule, cut_by)
        left = rest
    return None


def _hidden_by_one(rule: Rule, earlier: Rule, *, is_same: bool) -> Finding:
    if is_same and rule.to != earlier.to:
        told = f"“{rule.name}” conflicts with “{earlier.name}”: same conditions, other destination."
        return Finding(rule.id, (earlier.id,), told, is_conflict=True)
    told = f"“{rule.name}” can never match: “{earlier.name}” takes all its leads first."
    return Finding(rule.id, (earlier.id,), told)


def _hidden_by_several(rule: Rule, cut_by: Sequence[Rule]) -> Finding:
    names = " and ".join(f"“{earlier.name}”" for earlier in cut_by)
    told = f"“{rule.name}” can never match: {names} together take all its leads first."
    return Finding(rule.id, tuple(earlier.id for earlier in cut_by), told)


# Axes: one for each field with one value. Where several values may hold at once ("contains", lists)
# each condition is an axis of its own, and overlaps are not worked out.

Axis = tuple[str, tuple[Atom, ...]]
Kinds = list[tuple[Atom, ...]]  # one representative for each kind of value


def _axes(rules: Sequence[Rule]) -> dict[Axis, Kinds]:
    named: dict[Axis, list[Condition]] = {}
    for rule in rules:
        for condition in rule.when:
            named.setdefault(_axis(condition), []).append(condition)
    return {axis: _kinds(axis, conditions) for axis, conditions in named.items()}


def _axis(condition: Condition) -> Axis:
    is_single = condition.op != "contains" and condition.field not in LIST_FIELDS
    if is_single or condition.op == "empty":
        return condition.field, ()
    return condition.field, atoms(condition.value)


def _kinds(axis: Axis, conditions: Sequence[Condition]) -> Kinds:
    if axis[1]:
        return [axis[1], ()]
    values = {
        one for condition in conditions if condition.op != "empty" for one in atoms(condition.value)
    }
    texts = sorted(one for one in values if isinstance(one, str))
    numbers = sorted(one for one in values if isinstance(one, float))
    between = [(low + high) / 2 for low, high in pairwise(numbers)]
    ends = [numbers[0] - 1, numbers[-1] + 1] if numbers else []
    other = [] if axis[0] in NUMBER_FIELDS else [OTHER_TEXT]
    every: list[Atom] = [*texts, *other, *sorted({*numbers, *between, *ends})]
    return [(), *((one,) for one in every)]


def _box(rule: Rule, axes: Mapping[Axis, Kinds]) -> Box:
    masks = {axis: (1 << len(kinds)) - 1 for axis, kinds in axes.items()}
    for condition in rule.when:
        axis = _axis(condition)
        for bit, kind in enumerate(axes[axis]):
            if not condition.test(kind):
                masks[axis] &= ~(1 << bit)
    return tuple(masks.values())


def _is_inside(inner: Box, outer: Box) -> bool:
    return all(mine & ~theirs == 0 for mine, theirs in zip(inner, outer, strict=True))


def _minus(box: Box, cut: Box) -> list[Box]:
    """Return `box` without `cut` as disjoint boxes."""
    if any(mine & theirs == 0 for mine, theirs in zip(box, cut, strict=True)):
        return [box]
    pieces, common = [], list(box)
    for position, (mine, theirs) in enumerate(zip(box, cut, strict=True)):
        if outside := mine & ~theirs:
            pieces.append((*common[:position], outside, *box[position + 1 :]))
        common[position] = mine & theirs
    return pieces
