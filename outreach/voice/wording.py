"""What a rule does, and what differs between two sets of rules, in words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from outreach.voice.rules import Rule

KIND_WORDS = {
    "phrase": "Phrases",
    "pattern": "Patterns",
    "length": "Length",
    "opening": "Opening",
    "count": "Count",
}
SEVERITY_WORDS = {"must_fix": "Must fix", "warning": "Warning", "note": "Note"}
_PLACES = {"body": "the text", "subject": "the subject", "both": "subject or text"}
_UNITS = {
    "words": ("word", "words"),
    "characters": ("character", "characters"),
    "sentences": ("sentence", "sentences"),
    "sentence_words": ("word in every sentence", "words in every sentence"),
}
_COUNTED = {
    "questions": ("question", "questions"),
    "links": ("link", "links"),
    "exclamations": ("exclamation mark", "exclamation marks"),
    "sign_offs": ("sign-off", "sign-offs"),
    "emoji": ("emoji", "emoji"),
    "capitals": ("word in capitals", "words in capitals"),
}
SHOWN = 3


@dataclass(frozen=True, slots=True)
class Change:
    """What became of one rule between two sets: a word for it, and the lines that say what."""

    word: str
    rule: str
    lines: list[str] = field(default_factory=list)


def says(rule: Rule) -> str:
    """Return in a sentence or two what a rule asks for."""
    parts = [_SAYS[rule.kind](rule), _touches(rule), _fix(rule)]
    return " ".join(part for part in parts if part)


def _touches(rule: Rule) -> str:
    if not rule.touches:
        return ""
    listed = ", ".join(map(str, rule.touches))
    return f"Only in touch{'es' if len(rule.touches) > 1 else ''} {listed}."


def _fix(rule: Rule) -> str:
    if rule.fix is None:
        return ""
    if rule.fix:
        return f"The fix puts “{rule.fix}” in its place."
    return f"The fix takes {'the sentence' if rule.kind == 'phrase' else 'it'} away."


def _said(rule: Rule) -> str:
    word = "Never in" if rule.kind == "phrase" else "No match in"
    return f"{word} {_PLACES[rule.scope]}: {quoted(rule.value)}."


def _length(rule: Rule) -> str:
    limits = rule.value
    place = _place(rule)
    if limits["unit"] == "grade":
        return f"{place}: {_range(limits, 'reading grade', 'reading grade', is_before=True)}."
    return f"{place}: {_range(limits, *_UNITS[limits['unit']])}."


def _place(rule: Rule) -> str:
    return "Subject and text, each" if rule.scope == "both" else _PLACES[rule.scope].capitalize()


def _opening(rule: Rule) -> str:
    avoided, needs = rule.value["not"], rule.value.get("needs")
    parts = []
    if avoided:
        parts.append(f"it does not begin with {quoted(avoided)}")
    if needs:
        parts.append("it has something specific: a figure, a name, a quote or “you”")
    return f"First sentence of {_PLACES[rule.scope]}: {', and '.join(parts)}."


def _count(rule: Rule) -> str:
    limits = rule.value
    texts = limits.get("phrases", limits.get("patterns"))
    if texts is None:
        return f"{_place(rule)}: {_range(limits, *_COUNTED[limits['of']])}."
    return f"{_place(rule)}: {_range(limits, 'time', 'times')} {quoted(texts)}."


_SAYS = {
    "phrase": _said,
    "pattern": _said,
    "length": _length,
    "opening": _opening,
    "count": _count,
}


def _range(limits: Mapping[str, Any], one: str, many: str, *, is_before: bool = False) -> str:
    """Say "25 to 80 words; over 125 must be fixed"; `is_before` puts the noun first."""
    least, most, hard = limits.get("min"), limits.get("max"), limits.get("hard_max")
    count = most if most is not None else hard if hard is not None else least
    noun = one if count == 1 else many
    if least is not None and least == most:
        told = f"exactly {least:g}"
    elif least is not None and most is not None:
        told = f"{least:g} to {most:g}"
    elif most is not None:
        told = f"at most {most:g}" if most or is_before else "no"
    else:
        told = f"at least {least:g}" if least is not None else "any number of"
    more = "" if hard is None else f"; over {hard:g} must be fixed"
    return f"{noun} {told}{more}" if is_before else f"{told} {noun}{more}"


def quoted(texts: Sequence[str], most: int = SHOWN) -> str:
    """Return the first texts in quotes, and how many more there are."""
    shown = [f"“{text}”" for text in texts[:most]]
    if len(texts) > most:
        return f"{', '.join(shown)} and {len(texts) - most} more"
    return " or ".join(filter(None, [", ".join(shown[:-1]), shown[-1]])) if shown else "nothing"


def changes(before: Iterable[Rule], after: Iterable[Rule]) -> list[Change]:
    """Compare two sets rule by rule: what came, what went, what reads otherwise."""
    old, new = {rule.id: rule for rule in before}, {rule.id: rule for rule in after}
    found = [Change("Removed", name, [says(rule)]) for name, rule in old.items() if name not in new]
    for name, rule in new.items():
        if name not in old:
            found.append(Change("Added", name, [says(rule), _finding(rule)]))
        elif old[name] != rule:
            found.append(_changed(old[name], rule))
    return found


def _finding(rule: Rule) -> str:
    off = "" if rule.is_on else ", switched off"
    return f"{SEVERITY_WORDS[rule.severity]}{off}: “{rule.message}”"


def _changed(old: Rule, new: Rule) -> Change:
    lines = [*_texts(old, new)]
    if says(old) != says(new) and (not lines or _around(old) != _around(new)):
        lines.append(f"Before: {says(old)} Now: {says(new)}")
    if old.severity != new.severity:
        lines.append(f"{SEVERITY_WORDS[old.severity]} becomes {SEVERITY_WORDS[new.severity]}.")
    if old.message != new.message:
        lines.append(f"The finding said “{old.message}” and now says “{new.message}”.")
    for name, word in (("passing", "keeps"), ("failing", "breaks")):
        if getattr(old, name) != getattr(new, name):
            lines.append(f"Another example of a text that {word} it.")
    word = "Changed"
    if old.is_on != new.is_on:
        word = "Switched on" if new.is_on else "Switched off"
        lines = lines or [says(new)]
    return Change(word, new.id, lines or ["Only the order of what it looks for."])


def _around(rule: Rule) -> tuple[Any, ...]:
    """Return what a rule is besides the texts it looks for."""
    value = rule.value
    limits = value if isinstance(value, dict) else {}
    rest = {name: one for name, one in limits.items() if name not in ("phrases", "patterns", "not")}
    return rule.kind, rule.scope, rule.touches, rule.fix, rest


def _texts(old: Rule, new: Rule) -> list[str]:
    """Say which phrases or patterns came and went."""
    before, after = texts_of(old), texts_of(new)
    came = [text for text in after if text not in before]
    went = [text for text in before if text not in after]
    told = [(came, "Looks for, new"), (went, "Looks no more for")]
    return [f"{word}: {quoted(texts, 20)}." for texts, word in told if texts]


def texts_of(rule: Rule) -> list[str]:
    """Return the phrases or patterns of a rule, whatever its kind; [] where it has none."""
    if isinstance(rule.value, list):
        return rule.value
    for name in ("phrases", "patterns", "not"):
        if name in rule.value:
            return list(rule.value[name])
    return []
