"""What a voice rule is, and how a team's own rules are read: every refusal says what to write."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from outreach.voice.patterns import LONGEST, PatternRefused, safe_pattern

KINDS = ("phrase", "pattern", "length", "opening", "count")
SEVERITIES = ("must_fix", "warning", "note")
SCOPES = ("body", "subject", "both")
# The lab and other tools say "block" and "warn"; pages say what a person does about it.
_SEVERITY_WORDS = {"block": "must_fix", "must-fix": "must_fix", "warn": "warning"}
_COUNTED = {
    **{name: name for name in ("questions", "links", "exclamations", "sign_offs")},
    **{name: name for name in ("emoji", "capitals")},
    "question": "questions",
    "link": "links",
    "urls": "links",
    "exclamation": "exclamations",
    "exclamation_marks": "exclamations",
    "sign_off": "sign_offs",
    "emojis": "emoji",
}
_MEASURED = {
    **{name: name for name in ("words", "characters", "grade", "sentences", "sentence_words")},
    "word": "words",
    "chars": "characters",
    "character": "characters",
}
_BOUNDS = ("min", "max", "hard_max")
MOST_RULES = 200
MOST_TEXTS = 500
LONGEST_PHRASE = 200
ID = re.compile(r"\w[\w.:-]{0,59}")
_RANGE = re.compile(r"\s*(\d{1,6})\s*(?:-|–|to|\.\.)\s*(\d{1,6})\s*")


class RuleRefused(ValueError):
    """A team's rule that cannot be used, with the sentence that says why."""


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule of a brand voice; `value` has the shape that its `kind` asks for.

    phrase: list of phrases. pattern: list of patterns. length: {unit, min, max, hard_max}.
    opening: {not: [first words], needs: "specific" or absent}. count: {min, max} and one of `of`
    (questions, links, exclamations, sign_offs, emoji, capitals), `phrases`, `patterns`.
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
    is_on: bool = True

    def as_json(self) -> dict[str, Any]:
        """Return the rule as it is stored and hashed; `parse` of it gives the same rule."""
        made = {
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
        # Said only where it is so: what was stored and approved before reads and hashes the same.
        return made if self.is_on else made | {"off": True}


def parse(document: Any) -> tuple[Rule, ...]:
    """Read `{"rules": [...]}` or a bare list; refuse with a sentence naming the rule."""
    listed = document.get("rules") if isinstance(document, Mapping) else document
    if not isinstance(listed, Sequence) or isinstance(listed, str):
        raise RuleRefused('Write {"rules": [ … ]} with a list of rules.')
    if len(listed) > MOST_RULES:
        raise RuleRefused(f"{len(listed)} rules are too many: {MOST_RULES} at most.")
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
    name = raw.get("id")
    if not isinstance(name, str) or not ID.fullmatch(name):
        raise RuleRefused(
            f"Rule {number}: id needs 1 to 60 letters, digits, dots or dashes, not {name!r}."
        )
    kind = _choice(name, raw, "kind", KINDS, None)
    words = {one: one for one in SEVERITIES} | _SEVERITY_WORDS
    severity = words[_choice(name, raw, "severity", tuple(words), "warning")]
    message = raw.get("message")
    if not isinstance(message, str) or not 0 < len(message.strip()) <= 300:
        raise RuleRefused(f"Rule {name}: message needs 1 to 300 characters.")
    return Rule(
        id=name,
        kind=kind,
        value=_VALUES[kind](name, raw.get("value")),
        severity=severity,
        message=message.strip(),
        scope=_choice(name, raw, "scope", SCOPES, "body"),
        fix=_text(name, raw, "fix", 200),
        passing=_text(name, raw, "passing", 2000) or "",
        failing=_text(name, raw, "failing", 2000) or "",
        touches=_touches(name, raw.get("touches") or ()),
        is_on=not _off(name, raw.get("off", False)),
    )


def _choice(
    name: str, raw: Mapping[str, Any], key: str, allowed: tuple[str, ...], usual: str | None
) -> str:
    word = raw.get(key, usual)
    if word not in allowed:
        raise RuleRefused(f"Rule {name}: {key} {word!r} is not one of {', '.join(allowed)}.")
    return str(word)


def _text(name: str, raw: Mapping[str, Any], key: str, longest: int) -> str | None:
    text = raw.get(key)
    if text is not None and not isinstance(text, str):
        raise RuleRefused(f"Rule {name}: {key} is a text.")
    return None if text is None else text[:longest]


def _touches(name: str, value: Any) -> tuple[int, ...]:
    if not isinstance(value, Sequence) or not all(type(one) is int for one in value):
        raise RuleRefused(f"Rule {name}: touches is a list of whole numbers.")
    return tuple(value)


def _off(name: str, value: Any) -> bool:
    if not isinstance(value, bool):
        raise RuleRefused(f"Rule {name}: off is true or false.")
    return value


def _phrases(name: str, value: Any) -> list[str]:
    return _texts(name, "phrase", value)


def _patterns(name: str, value: Any) -> list[str]:
    return _texts(name, "pattern", value)


def _length(name: str, value: Any) -> dict[str, Any]:
    """Read {unit, min, max, hard_max}, {"max_words": 80}, a largest number of words or "25-80"."""
    if isinstance(value, str) and (match := _RANGE.fullmatch(value)):
        value = {"min": int(match.group(1)), "max": int(match.group(2))}
    elif isinstance(value, int | float | str):
        value = {"max": int(value) if isinstance(value, str) and value.isdecimal() else value}
    if not isinstance(value, Mapping):
        raise RuleRefused(f"Rule {name}: value of a length rule is an object with unit, min, max.")
    value = dict(value)
    for bound in _BOUNDS:
        for unit in _MEASURED:
            if (limit := value.pop(f"{bound}_{unit}", None)) is not None:
                value |= {"unit": unit, bound: limit}
    unit = value.get("unit", "words")
    if unit not in _MEASURED:
        raise RuleRefused(
            f"Rule {name}: value.unit {unit!r} is not one of {', '.join(sorted(_MEASURED))}."
        )
    return {"unit": _MEASURED[unit], **_limits(name, value, _BOUNDS)}


def _count(name: str, value: Any) -> dict[str, Any]:
    """Read {of, min, max}; `of` names what is counted or is itself the text that is counted."""
    if not isinstance(value, Mapping):
        raise RuleRefused(f"Rule {name}: value of a count rule is an object with of, min, max.")
    limits = _limits(name, value, ("min", "max"))
    if (patterns := value.get("patterns", value.get("pattern"))) is not None:
        return {"of": "", "patterns": _texts(name, "pattern", patterns), **limits}
    listed = value.get("phrases", value.get("phrase", value.get("text")))
    if listed is not None:
        return {"of": "", "phrases": _texts(name, "phrase", listed), **limits}
    counted = value.get("of")
    if not isinstance(counted, str) or not counted.strip():
        raise RuleRefused(
            f"Rule {name}: value.of names what is counted ({', '.join(sorted(_COUNTED))}), or is "
            "the text itself."
        )
    if known := _COUNTED.get(counted.strip().lower().replace(" ", "_")):
        return {"of": known, **limits}
    return {"of": "", "phrases": _texts(name, "phrase", counted), **limits}


def _limits(name: str, value: Mapping[str, Any], bounds: tuple[str, ...]) -> dict[str, int | float]:
    made = {
        bound: _number(name, bound, value[bound])
        for bound in bounds
        if value.get(bound) is not None
    }
    if not made:
        raise RuleRefused(f"Rule {name}: value needs {' or '.join(bounds[:2])}.")
    if made.get("min", 0) > made.get("max", made.get("hard_max", 100_000)):
        raise RuleRefused(f"Rule {name}: value.min is larger than value.max.")
    return made


def _number(name: str, bound: str, value: Any) -> int | float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 100_000:
        raise RuleRefused(f"Rule {name}: value.{bound} is a number from 0 to 100,000.")
    return value


def _texts(name: str, kind: str, value: Any) -> list[str]:
    texts = [value] if isinstance(value, str) else value
    if not isinstance(texts, Sequence) or not 0 < len(texts) <= MOST_TEXTS:
        raise RuleRefused(f"Rule {name}: value is one to {MOST_TEXTS} {kind}s.")
    longest = LONGEST if kind == "pattern" else LONGEST_PHRASE
    for text in texts:
        if not isinstance(text, str) or not text.strip() or len(text) > longest:
            raise RuleRefused(f"Rule {name}: value: every {kind} has 1 to {longest:,} characters.")
        if any("\ud800" <= char <= "\udfff" for char in text):
            raise RuleRefused(f"Rule {name}: value: {text!r} holds half a character.")
        if kind == "pattern":
            try:
                safe_pattern(text)
            except PatternRefused as refusal:
                raise RuleRefused(f"Rule {name}: value: {refusal}") from refusal
    return list(texts)


def _opening(name: str, value: Any) -> dict[str, Any]:
    if not isinstance(value, Mapping):
        value = {"not": value}
    needs = value.get("needs")
    if needs not in (None, "specific"):
        raise RuleRefused(f'Rule {name}: value.needs can only be "specific".')
    avoided = value.get("not")
    if avoided in (None, []) and needs:
        return {"not": [], "needs": needs}
    made: dict[str, Any] = {"not": _texts(name, "phrase", avoided)}
    return made | ({"needs": needs} if needs else {})


_VALUES: dict[str, Callable[[str, Any], Any]] = {
    "phrase": _phrases,
    "pattern": _patterns,
    "length": _length,
    "opening": _opening,
    "count": _count,
}
