"""The one door into the audit log."""

from collections.abc import Iterable
from typing import Any
from uuid import UUID

from django.db.models import Q

from leadops.audit.actors import Actor, System
from leadops.audit.context import mark, request_id
from leadops.audit.events import Event
from leadops.audit.models import AuditEntry
from leadops.tenancy.inserts import insert


def record(
    event: Event,
    *,
    actor: Actor,
    subject: Any,
    details: dict[str, Any] | None = None,
    approval_id: UUID | None = None,
    workspace: Any = None,
) -> AuditEntry:
    """Write one entry in the caller's transaction.

    `subject` is a saved row; its workspace is used unless given. Raises on an unknown event, a
    missing actor or an unsaved subject: a silent log is worse than none.
    """
    entry = _entry(event, actor, subject, details or {}, approval_id, workspace)
    insert(entry)
    return entry


def record_many(
    event: Event, *, actor: Actor, subjects: Iterable[tuple[Any, dict[str, Any]]]
) -> None:
    """Write one entry for each (subject, details) in the caller's transaction, as `record` does.

    For thousands of rows at once, which stay locked until the last entry is written.
    """
    AuditEntry.objects.bulk_create(
        (_entry(event, actor, subject, details, None, None) for subject, details in subjects),
        batch_size=1000,
    )


def _entry(
    event: Event,
    actor: Actor,
    subject: Any,
    details: dict[str, Any],
    approval_id: UUID | None,
    workspace: Any,
) -> AuditEntry:
    if not isinstance(event, Event):
        raise TypeError(f"{event!r} is not an audit event; add it to leadops.audit.events.")
    if subject is None or subject._state.adding:
        raise ValueError(f"{event} needs a saved subject.")
    if not isinstance(actor, System) and (actor is None or actor.pk is None):
        raise ValueError(f"{event} needs an actor.")
    return AuditEntry(
        workspace_id=workspace.pk if workspace is not None else subject.workspace_id,
        event=event.value,
        actor=None if isinstance(actor, System) else actor,
        actor_label=_label(actor),
        subject_type=subject._meta.label_lower,
        subject_id=subject.pk,
        subject_label=str(subject)[:200],
        details=details,
        approval_id=approval_id,
        request_id=request_id(),
    )


def was_marked(word: str) -> Q:
    """Return the condition of an entry that was written while `marked(word)`."""
    return Q(actor_label__endswith=f" ({word})")


def _label(actor: Actor) -> str:
    word = mark()
    return f"{str(actor)[:100]} ({word})" if word else str(actor)[:120]
