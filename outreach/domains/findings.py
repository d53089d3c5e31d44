"""The words that every check of a domain answers in."""

from dataclasses import dataclass, field
from typing import Any, Literal

# unknown: it could not be looked up, or there is nothing to look up with. Never a fault.
State = Literal["ok", "warning", "missing", "failing", "unknown"]


@dataclass(frozen=True)
class Fix:
    """A record to publish: one line of a zone file, and its parts as web forms ask for them.

    `is_complete` is false where somebody must still fill in or decide something: `why` says what.
    """

    name: str
    type: str
    value: str
    why: str
    is_complete: bool = True

    @property
    def record(self) -> str:
        """The line of a master file; long text in strings of 255 characters (RFC 1035)."""
        value = quoted(self.value) if self.type == "TXT" else self.value
        return f"{self.name}. IN {self.type} {value}"

    def as_json(self) -> dict[str, Any]:
        """Return what `lab domain` prints and the portal stores."""
        return {
            "record": self.record,
            "why": self.why,
            "name": self.name,
            "type": self.type,
            "value": self.value,
            "complete": self.is_complete,
        }


@dataclass(frozen=True)
class Part:
    """The answer of one check. `facts` are more keys for JSON; `notes` are sentences."""

    state: State
    result: str
    explanation: str
    facts: dict[str, Any] = field(default_factory=dict)
    notes: tuple[str, ...] = ()
    fixes: tuple[Fix, ...] = ()

    def as_json(self) -> dict[str, Any]:
        """Return the part without its fixes."""
        told = {"state": self.state, "result": self.result, "explanation": self.explanation}
        return {**told, **self.facts, "notes": list(self.notes)}


def quoted(text: str) -> str:
    """Return text as the quoted strings of a TXT record."""
    escaped = [text[at : at + 255] for at in range(0, len(text), 255)] or [""]
    return " ".join('"' + one.replace("\\", "\\\\").replace('"', '\\"') + '"' for one in escaped)


def unanswered(what: str, error: Exception) -> Part:
    """Return the answer where the name service gave none."""
    return Part("unknown", "temperror", f"{what} could not be looked up: {error}.")
