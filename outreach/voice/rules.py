"""What a voice rule is, and how a team's own rules are read: every refusal says what to write."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from outreach.voice.patterns import PatternRefused, safe_pattern

KINDS = ("phrase", "pattern", "length", "opening", "count")
SEVERITIES = ("must_fix", "warning", "note")
SCOPES = ("body", "subject", "both")
# The lab and other tools say "block" and "warn"; pages say what a person does about it.
_SEVERITY_WORDS = {"block": "must_fix", "must-fix": "must_fix", "warn": "warning"}
_COUNTED = frozenset({"questions", "links", "exclamations", "sign_offs"})
_MEASURED = frozenset({"words", "characters", "grade"})
_ID = re.compile(r"[a-z0-9][a-z0-9_-]{0,39}")


class RuleRefused(ValueError):
    """A team's rule that cannot be used, with the sentence that says why."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a brand voice; `value` has the shape that its `kind` asks for.

    phrase: list of phrases. pattern: list of patterns. length: {unit, min, max, hard_max}.
    opening: {not: [first words], needs: "specific" or absent}. count: {of, min, max}.
    """

    id: str
    kind: str
    value: Any
    severity: str
    message: str
    scope: str = "body"
    fix: str | None = None
    passing: str = ""
    failing: str = ""
    touches: tuple[int, ...] = field(default=())

    def as_json(self) -> dict[str, Any]:
        """Return the rule as it is stored and hashed; `parse` of it gives the same rule."""
        return {
            "id": self.id,
            "kind": self.kind,
            "value": self.value,
            "severity": self.severity,
            "message": self.message,
            "scope": self.scope,
            "fix": self.fix,
            "passing": self.passing,
            "failing": self.failing,
            "touches": list(self.touches),
        }


def parse(document: Any) -> tuple[Rule, ...]:
    """Read `{"rules": [...]}` or a bare list; refuse with a sentence naming the rule."""
    listed = document.get("rules") if isinstance(document, Mapping) else document
    if not isinstance(listed, Sequence) or isinstance(listed, str):
        raise RuleRefused('Write {"rules": [ … ]} with a list of rules.')
    if len(listed) > 200:
        raise RuleRefused(f"{len(listed)} rules are too many: 200 at most.")
    rules = tuple(_rule(raw, number) for number, raw in enumerate(listed, start=1))
    seen: set[str] = set()
    for rule in rules:
        if rule.id in seen:
            raise RuleRefused(f"Two rules are called {rule.id!r}. Give each its own id.")
        seen.add(rule.id)
    return rules


def _rule(raw: Any, number: int) -> Rule:
    if not isinstance(raw, Mapping):
        raise RuleRefused(f"Rule {number} is not an object with id, kind and value.")
    name = str(raw.get("id", ""))
    if not _ID.fullmatch(name):
        raise RuleRefused(f"Rule {number} needs an id of small letters, digits and dashes.")
    severity = str(raw.get("severity", "warning"))
    severity = _SEVERITY_WORDS.get(severity, severity)
    kind, scope = str(raw.get("kind", "")), str(raw.get("scope", "body"))
    for word, allowed, label in (
        (kind, KINDS, "kind"),
        (severity, SEVERITIES, "severity"),
        (scope, SCOPES, "scope"),
    ):
        if word not in allowed:
            raise RuleRefused(f"Rule {name}: {label} {word!r} is not one of {', '.join(allowed)}.")
    message = str(raw.get("message", "")).strip()
    if not message or len(message) > 300:
        raise RuleRefused(f"Rule {name} needs a message of 1 to 300 characters.")
    fix = raw.get("fix")
    return Rule(
        id=name,
        kind=kind,
        value=_value(name, kind, raw.get("value")),
        severity=severity,
        message=message,
        scope=scope,
        fix=None if fix is None else str(fix)[:200],
        passing=str(raw.get("passing", ""))[:2000],
        failing=str(raw.get("failing", ""))[:2000],
        touches=tuple(int(touch) for touch in raw.get("touches", ())),
    )


def _value(name: str, kind: str, value: Any) -> Any:
    if kind in ("phrase", "pattern"):
        return _texts(name, kind, value)
    if kind == "opening":
        return _opening(name, value)
    if not isinstance(value, Mapping):
        raise RuleRefused(f"Rule {name}: a {kind} rule needs an object with its limits.")
    key, allowed = ("of", _COUNTED) if kind == "count" else ("unit", _MEASURED)
    if value.get(key) not in allowed:
        raise RuleRefused(f"Rule {name}: {key} must be one of {', '.join(sorted(allowed))}.")
    made: dict[str, Any] = {key: value[key]}
    for bound in ("min", "max", "hard_max"):
        if value.get(bound) is not None:
            made[bound] = _number(name, bound, value[bound])
    if len(made) == 1:
        raise RuleRefused(f"Rule {name}: give min or max.")
    return made


def _number(name: str, bound: str, value: Any) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100_000:
        raise RuleRefused(f"Rule {name}: {bound} must be a number from 0 to 100,000.")
    return value


def _texts(name: str, kind: str, value: Any) -> list[str]:
    listed = [value] if isinstance(value, str) else value
    if not isinstance(listed, Sequence) or not listed or len(listed) > 500:
        raise RuleRefused(f"Rule {name}: give one to 500 {kind}s.")
    texts = [str(one) for one in listed]
    for text in texts:
        if not text.strip() or len(text) > 200:
            raise RuleRefused(f"Rule {name}: every {kind} has 1 to 200 characters.")
        if kind == "pattern":
            try:
                safe_pattern(text)
            except PatternRefused as refusal:
                raise RuleRefused(f"Rule {name}: {refusal}") from refusal
    return texts


def _opening(name: str, value: Any) -> dict[str, Any]:
    if isinstance(value, str | Sequence) and not isinstance(value, Mapping):
        value = {"not": value}
    if not isinstance(value, Mapping):
        raise RuleRefused(f"Rule {name}: an opening rule lists first words to avoid.")
    made: dict[str, Any] = {"not": _texts(name, "phrase", value.get("not") or ["-"])}
    if value.get("needs") not in (None, "specific"):
        raise RuleRefused(f'Rule {name}: needs can only be "specific".')
    if value.get("needs"):
        made["needs"] = "specific"
    return made
