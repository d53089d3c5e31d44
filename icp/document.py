"""An ICP as one written document: its normal form, its digest and what two versions change.

Approvals bind to the digest, so the normal form decides what "the same content" means:
whitespace, row order and Unicode composition do not count; every word and number does.
"""

from __future__ import annotations

import difflib
import hashlib
import json
import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal, cast

from icp.figures import number
from icp.matching import (
    FIELDS,
    OPS,
    Criterion,
    Disqualifier,
    Op,
    Value,
    condition,
    label,
    numbers,
    words,
)

SECTIONS: dict[str, str] = {
    "firmographics": "Firmographics",
    "technographics": "Technographics",
    "behaviour": "Behavioural signals",
    "intent": "Intent indicators",
    "disqualifiers": "Disqualifiers",
}
MAX_PROSE = 8_000
MAX_ROWS = 60
MAX_DIFF_WORDS = 2_000

Change = Literal["same", "ins", "del"]


@dataclass(frozen=True, slots=True)
class Document:
    """What a version says: prose by section, typed criteria, typed disqualifiers."""

    prose: Mapping[str, str] = field(default_factory=dict)
    criteria: tuple[Criterion, ...] = ()
    disqualifiers: tuple[Disqualifier, ...] = ()

    def section_criteria(self, section: str) -> tuple[Criterion, ...]:
        """Return the rows whose field belongs to this section."""
        return tuple(row for row in self.criteria if section_of(row.field) == section)


@dataclass(frozen=True, slots=True)
class Span:
    """A run of words that stayed, came or went."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class RowChange:
    """One criteria row before and after; an empty side means added or removed."""

    label: str
    before: str
    after: str

    @property
    def sentence(self) -> str:
        """Say the change as the diff shows it: "Employees: 50+ → 80+"."""
        return f"{self.label}: {self.before or 'nothing'} → {self.after or 'removed'}"


@dataclass(frozen=True, slots=True)
class SectionDiff:
    """What one section changes between two versions."""

    key: str
    title: str
    spans: tuple[Span, ...]
    rows: tuple[RowChange, ...]

    @property
    def changes(self) -> int:
        """Count changed rows and changed runs of words."""
        runs = sum(1 for span in self.spans if span.change != "same")
        return runs + len(self.rows)

    @property
    def is_changed(self) -> bool:
        return self.changes > 0


def section_of(name: str) -> str:
    """Return the section that a criterion's field is written in."""
    return FIELDS[name].section if name in FIELDS else "firmographics"


def parse(content: Mapping[str, Any]) -> Document:
    """Read stored or posted content into typed rows; rows that cannot be read are left out."""
    prose = content.get("sections") or {}
    return Document(
        prose={key: squeezed(str(prose.get(key) or ""))[:MAX_PROSE] for key in SECTIONS},
        criteria=tuple(_criteria(content.get("criteria") or ())),
        disqualifiers=tuple(_disqualifiers(content.get("disqualifiers") or ())),
    )


def _criteria(rows: Iterable[Mapping[str, Any]]) -> list[Criterion]:
    found = []
    for row in list(rows)[:MAX_ROWS]:
        value = read_value(str(row.get("field") or ""), str(row.get("op") or ""), row.get("value"))
        if value is not None:
            weight = number(row.get("weight"))
            found.append(
                Criterion(
                    field=str(row["field"]),
                    op=cast("Op", row["op"]),
                    value=value,
                    weight=1.0 if weight is None else min(max(weight, 0.0), 100.0),
                    required=row.get("required") in (True, "on", "true", "1", 1),
                )
            )
    return sorted(set(found), key=_row_key)


def _disqualifiers(rows: Iterable[Mapping[str, Any]]) -> list[Disqualifier]:
    found = []
    for row in list(rows)[:MAX_ROWS]:
        value = read_value(str(row.get("field") or ""), str(row.get("op") or ""), row.get("value"))
        if value is not None:
            reason = squeezed(str(row.get("reason") or ""))[:200]
            op = cast("Op", row["op"])
            found.append(Disqualifier(str(row["field"]), op, value, reason))
    return sorted(set(found), key=_row_key)


def _row_key(row: Criterion | Disqualifier) -> tuple[int, str, str]:
    order = list(FIELDS).index(row.field) if row.field in FIELDS else len(FIELDS)
    return (order, row.op, repr(row.value))


def read_value(name: str, op: str, raw: object) -> Value | None:
    """Type a row's value by its field and operator; None when the row cannot be read."""
    spec = FIELDS.get(name)
    if spec is None or op not in OPS[spec.kind] or raw is None:
        return None
    if spec.kind != "number":
        found = tuple(dict.fromkeys(squeezed(word)[:120] for word in words(raw)))
        return found or None
    if op == "between":
        return _bounds(raw)
    single = raw[0] if isinstance(raw, (list, tuple)) and raw else raw
    return number(single)


_TWO_NUMBERS = re.compile(
    r"\s*(-?[\d.,]{1,30} ?[kKmMbB]?)\s*(?:-|–|to)\s*(-?[\d.,]{1,30} ?[kKmMbB]?)\s*%?\s*"
)


def _bounds(raw: object) -> tuple[float, ...] | None:
    if isinstance(raw, str):
        match = _TWO_NUMBERS.fullmatch(raw)
        raw = match.groups() if match else ()
    bounds = tuple(sorted(numbers(tuple(raw)))) if isinstance(raw, (list, tuple)) else ()
    return bounds if len(bounds) == 2 else None


def content_of(document: Document) -> dict[str, Any]:
    """Return the normal form as plain JSON values, as it is stored and hashed."""
    return {
        "sections": {key: squeezed(document.prose.get(key, "")) for key in SECTIONS},
        "criteria": [
            {
                "field": row.field,
                "op": row.op,
                "value": _plain(row.value),
                "weight": row.weight,
                "required": row.required,
            }
            for row in document.criteria
        ],
        "disqualifiers": [
            {"field": row.field, "op": row.op, "value": _plain(row.value), "reason": row.reason}
            for row in document.disqualifiers
        ],
    }


def _plain(value: Value) -> object:
    return list(value) if isinstance(value, tuple) else value


def normalised(content: Mapping[str, Any]) -> dict[str, Any]:
    """Bring any content to its normal form; doing it twice changes nothing."""
    return content_of(parse(content))


def digest(content: Mapping[str, Any]) -> str:
    """Hash the normal form: equal content, however it is spaced or ordered, hashes equal."""
    text = json.dumps(normalised(content), sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def squeezed(text: str) -> str:
    """Compose Unicode, drop control characters, collapse every run of whitespace."""
    flat = unicodedata.normalize("NFC", text)
    kept = (c for c in flat if c.isspace() or unicodedata.category(c) not in ("Cc", "Cs"))
    return " ".join("".join(kept).split())


def diff(old: Mapping[str, Any], new: Mapping[str, Any]) -> list[SectionDiff]:
    """Compare two contents section by section, changed sections first, else in written order."""
    before, after = parse(old), parse(new)
    sections = [
        SectionDiff(
            key=key,
            title=title,
            spans=word_spans(before.prose.get(key, ""), after.prose.get(key, "")),
            rows=_row_changes(*_sides(before, after, key)),
        )
        for key, title in SECTIONS.items()
    ]
    return sorted(sections, key=lambda section: not section.is_changed)


Rows = Sequence[Criterion | Disqualifier]


def _sides(before: Document, after: Document, key: str) -> tuple[Rows, Rows]:
    if key == "disqualifiers":
        return before.disqualifiers, after.disqualifiers
    return before.section_criteria(key), after.section_criteria(key)


def _row_changes(before: Rows, after: Rows) -> tuple[RowChange, ...]:
    gone = [row for row in before if row not in after]
    came = [row for row in after if row not in before]
    changes = []
    for row in gone:
        twin = next((new for new in came if new.field == row.field), None)
        if twin is not None:
            came.remove(twin)
        changes.append(_row_change(row, twin))
    changes += [_row_change(None, row) for row in came]
    return tuple(changes)


def _row_change(
    old: Criterion | Disqualifier | None, new: Criterion | Disqualifier | None
) -> RowChange:
    named = new or old
    assert named is not None
    sides = [condition(row) if row else "" for row in (old, new)]
    if old and new and sides[0] == sides[1]:
        # The condition stayed: what changed is its weight, its force or its reason.
        sides = [f"{condition(row)} ({_force(row)})" for row in (old, new)]
    return RowChange(label(named.field), *sides)


def _force(row: Criterion | Disqualifier) -> str:
    if isinstance(row, Disqualifier):
        return row.reason or "no reason given"
    return f"{'required' if row.required else 'wished'}, weight {row.weight:g}"


def word_spans(old: str, new: str) -> tuple[Span, ...]:
    """Diff two texts word by word (sentence by sentence when very long)."""
    a, b = _tokens(old), _tokens(new)
    if len(a) > MAX_DIFF_WORDS or len(b) > MAX_DIFF_WORDS:
        a, b = _sentences(a), _sentences(b)
    spans: list[Span] = []
    matcher = difflib.SequenceMatcher(a=a, b=b, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            spans.append(Span("same", " ".join(a[i1:i2])))
            continue
        if i2 > i1:
            spans.append(Span("del", " ".join(a[i1:i2])))
        if j2 > j1:
            spans.append(Span("ins", " ".join(b[j1:j2])))
    return tuple(spans)


def _tokens(text: str) -> list[str]:
    return squeezed(text).split()


def _sentences(tokens: Sequence[str]) -> list[str]:
    out: list[list[str]] = [[]]
    for token in tokens:
        out[-1].append(token)
        if token.endswith((".", "!", "?", ":")):
            out.append([])
    return [" ".join(part) for part in out if part]
