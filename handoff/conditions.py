"""One condition of a routing rule: whether it holds for a value, and how it reads in English."""

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from dataclasses import field as column
from typing import Any

OPERATORS = ("=", "!=", "in", "not_in", ">=", "<=", "contains", "empty")
NUMBER = re.compile(r"[+-]?\d{1,15}(?:\.\d{1,9})?", re.ASCII)
GROUPED = re.compile(r"\d{1,3}(?:,\d{3}){1,5}", re.ASCII)
LIST_FIELDS = frozenset({"skills", "technologies", "keywords"})
NUMBER_FIELDS = frozenset({"employees", "revenue", "score"})
PLURAL_FIELDS = LIST_FIELDS | {"employees"}
MEMO_LIMIT = 2048

Atom = str | float


class BadCondition(ValueError):
    """The condition cannot be read; the message says why."""


@dataclass(frozen=True)
class Condition:
    """A field, an operator and a value. Text compares without case; lists by any member."""

    field: str
    op: str
    value: Any = None
    test: Callable[[tuple[Atom, ...]], bool] = column(init=False, repr=False, compare=False)
    memo: dict[Any, str] = column(init=False, repr=False, compare=False, default_factory=dict)

    def __post_init__(self) -> None:
        if not self.field or not isinstance(self.field, str) or len(self.field) > 60:
            raise BadCondition("A condition needs a field.")
        object.__setattr__(self, "test", _test_of(self.field, self.op, self.value))

    def holds(self, actual: Any) -> bool:
        """Return whether the condition is true of what the lead has in this field."""
        return self.test(atoms(actual))

    def sentence(self) -> str:
        """Return the condition in words: "country is DE, AT or CH"."""
        is_are, has = ("are", "include") if self.field in PLURAL_FIELDS else ("is", "contains")
        name = label(self.field)
        if self.op == "empty":
            return f"{name} {is_are} {'unknown' if _wants_empty(self.value) else 'known'}"
        if self.op in ("in", "not_in"):
            return f"{name} {is_are} {'not ' if self.op == 'not_in' else ''}{any_of(self.value)}"
        words = {
            "=": f"{name} {is_are} {shown(self.value)}",
            "!=": f"{name} {is_are} not {shown(self.value)}",
            ">=": f"{name} {is_are} at least {shown(self.value)}",
            "<=": f"{name} {is_are} at most {shown(self.value)}",
            "contains": f"{name} {has} {shown(self.value)}",
        }
        return words[self.op]

    def why_not(self, actual: Any) -> str:
        """Return why the condition does not hold, with what the lead has."""
        key = tuple(actual) if isinstance(actual, list) else actual
        if (told := self.memo.get(key)) is None:
            if len(self.memo) >= MEMO_LIMIT:
                self.memo.clear()
            told = self.memo[key] = self._why_not(actual)
        return told

    def _why_not(self, actual: Any) -> str:
        has = fact(self.field, actual)
        if self.op in (">=", "<=") and not atoms(actual):
            return has
        if self.op in (">=", "<="):
            words = (
                ("fewer than", "more than") if self.field in PLURAL_FIELDS else ("below", "above")
            )
            return f"{has}, {words[self.op == '<=']} {shown(self.value)}"
        if self.op in ("=", "in"):
            return f"{has}, not {any_of(self.value) if self.op == 'in' else shown(self.value)}"
        if self.op == "contains":
            return f"{has}, without {shown(self.value)}"
        return f"{has}, and the rule is for others"


def atoms(actual: Any) -> tuple[Atom, ...]:
    """Return what a field holds as comparable members; nothing for an unknown value."""
    if actual is None or actual == "":
        return ()
    if isinstance(actual, list | tuple | set | frozenset):
        members = sorted(actual, key=str) if isinstance(actual, set | frozenset) else actual
        return tuple(one for member in members for one in atoms(member))
    return (_atom(actual),)


def _atom(value: Any) -> Atom:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, int | float):
        return float(value)
    text = " ".join(str(value).split()).casefold()
    if GROUPED.fullmatch(text):
        return float(text.replace(",", ""))
    return float(text) if NUMBER.fullmatch(text) else text


def _test_of(name: str, op: str, value: Any) -> Callable[[tuple[Atom, ...]], bool]:
    if op == "empty":
        wants_empty = _wants_empty(value)
        return lambda found: (not found) == wants_empty
    if op in ("in", "not_in"):
        if not isinstance(value, list | tuple) or not value:
            raise BadCondition(f"“{name} {op}” needs a list of values.")
        wanted = frozenset(atoms(list(value)))
        if op == "in":
            return lambda found: not wanted.isdisjoint(found)
        return wanted.isdisjoint
    single = atoms(value)
    if len(single) != 1:
        raise BadCondition(f"“{name} {op}” needs one value.")
    return _single_test(name, op, single[0])


def _single_test(name: str, op: str, wanted: Atom) -> Callable[[tuple[Atom, ...]], bool]:
    if op == "=":
        return lambda found: wanted in found
    if op == "!=":
        return lambda found: wanted not in found
    if op == "contains":
        part = shown(wanted).casefold() if isinstance(wanted, float) else wanted
        return lambda found: any(
            one == wanted or (isinstance(one, str) and part in one) for one in found
        )
    if op not in (">=", "<="):
        raise BadCondition(f"Unknown operator “{str(op)[:20]}”: use one of {', '.join(OPERATORS)}.")
    if not isinstance(wanted, float):
        raise BadCondition(f"“{name} {op}” needs a number.")
    if op == ">=":
        return lambda found: any(isinstance(one, float) and one >= wanted for one in found)
    return lambda found: any(isinstance(one, float) and one <= wanted for one in found)


def _wants_empty(value: Any) -> bool:
    return value is None or bool(value)


# Words.


def label(name: str) -> str:
    """Return how a field is called in a sentence."""
    return name.replace("_", " ")


def shown(value: Any) -> str:
    """Return a value as people write it: 1,200 and not 1200.0."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return f"{value:,.0f}" if float(value).is_integer() else f"{value:,}"
    return str(value)


def any_of(values: Iterable[Any]) -> str:
    """Return "DE, AT or CH"."""
    words = [shown(value) for value in values]
    return " or ".join([", ".join(words[:-1]), words[-1]]) if len(words) > 1 else "".join(words)


def fact(name: str, actual: Any) -> str:
    """Return what a lead has in a field: "country DE", "1,200 employees", "industry unknown"."""
    members = actual if isinstance(actual, list | tuple) else [actual]
    words = ", ".join(shown(one) for one in members if one not in (None, ""))
    if not words:
        return f"{label(name)} unknown"
    if name == "employees":
        return f"{words} employees"
    return f"{label(name)} {words}"


def condition_from_json(data: Mapping[str, Any]) -> Condition:
    """Read {"field", "op", "value"}; BadCondition says what is wrong."""
    if not isinstance(data, Mapping):
        raise BadCondition("A condition is an object with field, op and value.")
    return Condition(data.get("field", ""), data.get("op", "="), _frozen(data.get("value")))


def _frozen(value: Any) -> Any:
    return tuple(value) if isinstance(value, list) else value


def condition_to_json(condition: Condition) -> dict[str, Any]:
    """Return the form that `condition_from_json` reads."""
    value = list(condition.value) if isinstance(condition.value, tuple) else condition.value
    return {"field": condition.field, "op": condition.op, "value": value}
