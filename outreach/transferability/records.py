"""What a record says of a contact: who it is, which segment it is of, what is known of it alone.

Records come with any keys: flat rows, nested companies, lists of signals, facts and quotes.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

_WORDS = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_TABLE = Path(__file__).parent / "tables" / "fields.txt"


def _fields() -> dict[str, str]:
    """Return the classes of all field names that are known; `holders` apart."""
    found: dict[str, str] = {}
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if not line.startswith("#"):
            name, _, listed = line.partition(": ")
            prefix = "holders/" if name == "holders" else ""
            found |= dict.fromkeys((prefix + word for word in listed.split()), name)
    return found


_FIELDS = _fields()
# What a record goes by, the best first.
_KNOWN_BY = (
    *("id", "contactid", "leadid", "uuid", "email", "slug"),
    *("fullname", "name", "companyname", "company"),
)
_LONGEST_FACT = 600
_MOST_TEXT = 400_000
_DEEPEST = 12


@dataclass(frozen=True, slots=True)
class Subject:
    """A contact as the test sees it.

    `names` are exchanged for another's; `segment` holds what many share, by class; `evidence` the
    texts about it alone, a fact or a page each.
    """

    id: Any
    names: str
    evidence: str | tuple[str, ...] = ()
    segment: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def texts(self) -> tuple[str, ...]:
        """The evidence as texts."""
        return (self.evidence,) if isinstance(self.evidence, str) else self.evidence


def read(record: Mapping[str, Any], *, place: int = 0) -> Subject:
    """Read a record with any keys; without an id it goes by its e-mail, its name or its place."""
    gathered = _Gathered()
    gathered.walk(record, ())
    plain = {_plain(str(key)): value for key, value in record.items()}
    known = [one for key in _KNOWN_BY if isinstance(one := plain.get(key), str | int) and one != ""]
    return Subject(
        id=known[0] if known else place,
        names="\n".join(gathered.names),
        evidence=tuple(gathered.evidence),
        segment={name: tuple(values) for name, values in gathered.segment.items()},
    )


class _Gathered:
    """What a walk through a record has found so far."""

    def __init__(self) -> None:
        self.names: list[str] = []
        self.evidence: list[str] = []
        self.segment: dict[str, list[str]] = {}
        self.left = _MOST_TEXT

    def walk(self, value: Any, path: tuple[str, ...]) -> None:
        if len(path) > _DEEPEST:
            return
        if isinstance(value, Mapping):
            self._mapping(value, path)
        elif isinstance(value, Sequence) and not isinstance(value, str):
            for one in value:
                self.walk(one, path)
        elif value not in (None, "", True, False):
            self._leaf(str(value), path)

    def _mapping(self, value: Mapping[str, Any], path: tuple[str, ...]) -> None:
        is_fact = any(not _is_holder(step) for step in path)
        if is_fact and (joined := _joined(value)):
            self._keep(joined)
            value = {key: one for key, one in value.items() if not _is_scalar(one)}
        for key, one in value.items():
            self.walk(one, (*path, _plain(str(key))))

    def _leaf(self, text: str, path: tuple[str, ...]) -> None:
        key = path[-1] if path else ""
        is_own = all(_is_holder(step) for step in path[:-1])
        kind = _FIELDS.get(key)
        if kind == "ignored":
            return
        if kind == "names" and is_own:
            self.names.append(text)
        elif kind and is_own:
            self.segment.setdefault(kind, []).append(text)
        else:
            # "founded: 2017" is a fact only together with its key.
            self._keep(text if " " in text.strip() else f"{path[-1] if path else ''} {text}")

    def _keep(self, text: str) -> None:
        if self.left > 0:
            self.evidence.append(text[: self.left])
            self.left -= len(text)


def _is_holder(step: str) -> bool:
    return f"holders/{step}" in _FIELDS


def _joined(value: Mapping[str, Any]) -> str:
    """Put the parts of one fact (what, when, which quote) together; "" when they are long texts."""
    parts = [
        str(one)
        for key, one in value.items()
        if _is_scalar(one) and _FIELDS.get(_plain(str(key))) != "ignored"
    ]
    joined = "; ".join(parts)
    return joined if len(joined) <= _LONGEST_FACT else ""


def _is_scalar(value: Any) -> bool:
    return isinstance(value, str | int | float) and not isinstance(value, bool) and value != ""


def _plain(key: str) -> str:
    """Return a key in small letters without marks: companyName = company_name = "Company Name"."""
    return "".join(_WORDS.findall(key)).lower()


def values(texts: Sequence[str]) -> Iterator[str]:
    """Yield the single values of segment fields: "Seattle, WA, USA" holds three."""
    for text in texts:
        for one in re.split(r"[,;|/]|->", text):
            if len(one.strip()) > 1:
                yield one.strip()


def subject(identity: Any, record: Mapping[str, Any], evidence: Sequence[str]) -> Subject:
    """Make a subject of a record and the sources kept beside it."""
    found = read(record)
    return replace(found, id=identity, evidence=(*found.texts, *evidence))
