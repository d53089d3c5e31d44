"""What an endpoint may be told: each type, the audit entries it stands for, and their facts.

Payloads hold ids, states and codes, never words of a message, names or addresses: whoever wants
those asks the API, under a token with the scope for it. Pure.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Final

from leadops.audit.events import Event

Details = Mapping[str, Any]
TEST: Final = "webhook.test"


def _anything(_: Details) -> bool:
    return True


def _has(name: str, value: str) -> Callable[[Details], bool]:
    return lambda details: details.get(name) == value


def _became(state: str) -> Callable[[Details], bool]:
    return lambda details: _after(details).get("state") == state


def _after(details: Details) -> Details:
    after = details.get("after")
    return after if isinstance(after, Mapping) else {}


@dataclass(frozen=True)
class Kind:
    """One event type: its words for people, its entries, the name of its subject's id, its facts.

    `facts` are names in the entry's details; a dot leads into one of its parts.
    """

    type: str
    words: str
    event: Event
    subject: str
    facts: tuple[str, ...] = ()
    is_meant: Callable[[Details], bool] = field(default=_anything)
    also: Event | None = None

    @property
    def events(self) -> tuple[Event, ...]:
        """The events of the log that may stand for it."""
        return (self.event, self.also) if self.also else (self.event,)


_GATE = ("gate", "digest")
_HANDOFF = ("lead", "warmth")
_REPLY = ("kind", "disposition", "lead", "send")
_MOVE = ("before.state", "after.state")

KINDS: Final[tuple[Kind, ...]] = (
    Kind("gate.proposed", "A proposal was made", Event.GATES_PROPOSAL_MADE, "proposal", _GATE),
    Kind("gate.approved", "The last seat approved", Event.GATES_APPROVAL_GIVEN, "proposal", _GATE),
    Kind(
        "gate.rejected", "A seat rejected", Event.GATES_DECISION_MADE, "proposal",
        (*_GATE, "seat"), _has("verdict", "reject"),
    ),
    Kind("gate.revoked", "An approval was undone", Event.GATES_APPROVAL_REVOKED, "proposal", _GATE),
    Kind("icp.activated", "An ICP version is live", Event.ICP_VERSION_ACTIVATED, "version"),
    Kind("scoring.adopted", "Scoring rules are in use", Event.SCORING_VERSION_ADOPTED, "version"),
    Kind(
        "import.finished", "A file was read", Event.PROSPECTS_UPLOAD_MOVED, "upload",
        ("after.state",), _became("done"),
    ),
    Kind(
        "import.failed", "A file could not be read", Event.PROSPECTS_UPLOAD_MOVED, "upload",
        ("after.state",), _became("failed"),
    ),
    Kind("list.admitted", "A list was admitted", Event.PROSPECTS_LIST_ADMITTED, "list", ("leads",)),
    Kind("list.rejected", "A list was rejected", Event.PROSPECTS_LIST_REJECTED, "list", ("leads",)),
    Kind("lead.moved", "A lead changed its state", Event.PROSPECTS_LEAD_MOVED, "lead", _MOVE),
    Kind("lead.routed", "A lead got its rep", Event.HANDOFF_ROUTED, "handoff", _HANDOFF),
    Kind("lead.acknowledged", "The rep took it on", Event.HANDOFF_ACCEPTED, "handoff", _HANDOFF),
    Kind("lead.answered", "The buyer was answered", Event.HANDOFF_ANSWERED, "handoff"),
    Kind("lead.breached", "A handoff's time ran out", Event.HANDOFF_BREACHED, "handoff"),
    Kind(
        "message.sent", "The mail server took a message", Event.OUTREACH_SEND_MOVED, "send",
        ("after.state",), _became("accepted"), Event.OUTREACH_SEND_SETTLED,
    ),
    Kind(
        "message.refused", "The mail server refused it", Event.OUTREACH_SEND_MOVED, "send",
        ("after.state", "code"), _became("refused"), Event.OUTREACH_SEND_SETTLED,
    ),
    Kind(
        "message.bounced", "A message came back", Event.INBOUND_REPLY_RECEIVED, "reply",
        _REPLY, _has("kind", "bounce"),
    ),
    Kind(
        "reply.classified", "An answer was read", Event.INBOUND_REPLY_RECEIVED, "reply",
        _REPLY, lambda details: details.get("kind") != "bounce",
    ),
    Kind(
        "suppression.added", "Somebody must not be written to", Event.COMPLIANCE_SUPPRESSION_ADDED,
        "suppression", ("kind", "reason"),
    ),
    Kind(
        "suppression.lifted", "They may be written to again", Event.COMPLIANCE_SUPPRESSION_LIFTED,
        "suppression",
    ),
    Kind("sending.paused", "All sending was paused", Event.ACCOUNTS_SENDING_PAUSED, "workspace"),
    Kind("sending.resumed", "Sending goes on", Event.ACCOUNTS_SENDING_RESUMED, "workspace"),
)  # fmt: skip
TYPES: Final = tuple(kind.type for kind in KINDS)


def audit_events(types: list[str]) -> set[str]:
    """Return the events of the log that may stand for one of the types."""
    return {event.value for kind in KINDS if kind.type in types for event in kind.events}


def kind_of(event: str, details: Details) -> Kind | None:
    """Return the type that a log entry stands for, or None."""
    return next((one for one in KINDS if event in one.events and one.is_meant(details)), None)


def payload(
    kind: Kind, *, at: datetime, workspace_id: str, subject_id: str, details: Details
) -> dict[str, Any]:
    """Return the message of one log entry: type, timestamp and data, as the specification has it.

    A fact is named by its last part; ``before.state`` and ``after.state`` are ``from`` and ``to``.
    What retention has emptied since is missing.
    """
    facts = {_name(path): value for path in kind.facts if (value := _at(details, path)) is not None}
    data = {"workspace": workspace_id, kind.subject: subject_id, **facts}
    return {"type": kind.type, "timestamp": at.isoformat(), "data": data}


def trial(*, at: datetime, workspace_id: str) -> dict[str, Any]:
    """Return the message by which an administrator tries an endpoint."""
    return {"type": TEST, "timestamp": at.isoformat(), "data": {"workspace": workspace_id}}


def _name(path: str) -> str:
    return {"before.state": "from", "after.state": "to"}.get(path, path)


def _at(details: Details, path: str) -> Any:
    found: Any = details
    for part in path.split("."):
        found = found.get(part) if isinstance(found, Mapping) else None
    return found


def text(message: Mapping[str, Any]) -> str:
    """Return the message as the bytes' text that is signed and sent, the same at every try."""
    return json.dumps(message, ensure_ascii=False, separators=(",", ":"))
