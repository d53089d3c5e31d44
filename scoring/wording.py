"""A rule set in words: what adds, what takes away, and what changed between two sets."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from scoring.formula import SIGNAL_WORDS, value_words


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a rule set: where it belongs, when it counts, how many points."""

    group: str
    text: str
    points: int
    note: str = ""


@dataclass(frozen=True, slots=True)
class Change:
    """One line now and as proposed; None where a set does not have it."""

    group: str
    text: str
    now: int | None
    proposed: int | None


def lines(rules: Mapping[str, Any]) -> list[Line]:
    """Say a rule set line by line, in the order in which it counts."""
    if "card" in rules:
        return _card(rules["card"])
    found = [Line("Start", "Every admitted lead", int(rules.get("base", 0)))]
    for rule in rules.get("rules", ()):
        found += _WORDS[rule["kind"]](rule)
    return found


def _card(card: Mapping[str, Any]) -> list[Line]:
    """Say of each column of a model how far its points reach."""
    found = [Line("Start", "Every lead", round(card["start"] / 1000))]
    for line in card["lines"]:
        block, points = line["block"], line["points"]
        words = f"with “{block['word']}”" if block.get("word") else "by its value"
        best, worst = round(max(points) / 1000), round(min(points) / 1000)
        if best or worst:
            found.append(Line(str(block["column"]), words, best, f"at most, {worst:+d} at least"))
    return found


def changes(now: Mapping[str, Any], proposed: Mapping[str, Any]) -> list[Change]:
    """List the lines that differ between two rule sets."""
    old = {(line.group, line.text): line.points for line in lines(now)} if now else {}
    new = {(line.group, line.text): line.points for line in lines(proposed)}
    return [
        Change(group, text, old.get((group, text)), new.get((group, text)))
        for group, text in dict.fromkeys([*new, *old])
        if old.get((group, text)) != new.get((group, text))
    ]


def grouped(rules: Mapping[str, Any]) -> list[tuple[str, list[Line]]]:
    """Say a rule set group by group: what adds most stands first in each."""
    return [(name, list(group)) for name, group in groupby(lines(rules), lambda line: line.group)]


def _fit(rule: Mapping[str, Any]) -> Iterator[Line]:
    label = str(rule["label"])
    yield Line(label, "By the share of criteria met", int(rule["points"]), "at most")
    yield Line(label, "A deciding criterion is not met", int(rule["else"]))


def _value(rule: Mapping[str, Any]) -> Iterator[Line]:
    for value, points in _ordered(rule["points"]):
        if points:
            yield Line(str(rule["label"]), value_words(value), points)


def _age(rule: Mapping[str, Any]) -> Iterator[Line]:
    begun = 0
    for limit, points in rule["steps"]:
        if points:
            yield Line(str(rule["label"]), f"Confirmed {begun} to {limit} days ago", int(points))
        begun = limit + 1
    yield Line(str(rule["label"]), f"Confirmed over {begun - 1} days ago", int(rule["else"]))


def _events(rule: Mapping[str, Any]) -> Iterator[Line]:
    note = f"halves every {rule['half_life']} days"
    for kind, points in _ordered(rule["points"]):
        words = SIGNAL_WORDS.get(kind, str(kind))
        yield Line(str(rule["label"]), words, points, note if points else "weighs nothing")
    yield Line(str(rule["label"]), "All of them together", int(rule["limit"]), "at most")


def _ordered(points: Mapping[str, Any]) -> list[tuple[str, int]]:
    """Order by points, then by name: PostgreSQL keeps no order of keys."""
    return sorted(
        ((str(name), int(value)) for name, value in points.items()),
        key=lambda pair: (-pair[1], pair[0]),
    )


_WORDS = {"fit": _fit, "value": _value, "age": _age, "signals": _events, "behaviour": _events}
