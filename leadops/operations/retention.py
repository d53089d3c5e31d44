"""The nightly purge of one workspace: each kind of data by its own clock, each through its owner.

What is removed, and what stays: docs/operator.md, "Retention".
"""

from collections.abc import Callable, Collection, Iterator
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from handoff.actions.retention import remove_packets
from inbound.actions.retention import remove_replies, remove_strays
from inbound.models import Reply
from leadops.accounts.models import Workspace
from leadops.ai.actions.retention import remove_prompts
from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.shredding import shred
from leadops.compliance.actions import report_purge
from leadops.compliance.models import PurgeReport
from leadops.compliance.queries import kept_days
from leadops.gates.actions import forget_nonces, remove_payloads
from leadops.gates.models import Decision
from leadops.operations.people import leads_of, people_again, people_past
from leadops.runs.actions import forget_ended
from leadops.tenancy.figures import forget_figures
from leadops.web.actions import drop_pages
from leadops.web.models import Snapshot
from leadops.webhooks.actions import remove_old as remove_deliveries
from outreach.actions.retention import remove_words
from outreach.models import Claim, Revision
from prospects.actions.retention import remove_files, remove_people
from prospects.models import DataPoint, SourceEvent
from scoring.actions.retention import remove_inputs
from scoring.models import Evidence

BATCH = 200
# A form that was sent twice is recognised for this long; no promise of ours is longer.
NONCE_DAYS = 7
TIME_IS_OVER = "The time that data about this person is kept is over."

Step = Callable[[], AbstractContextManager[Any]]


def purge(workspace: Workspace, *, now: datetime, step: Step) -> PurgeReport:
    """Remove what the open scope keeps too long at `now`; `step` opens each batch's transaction.

    Cut off anywhere it goes on the next time: what is removed is not found again.
    """
    kept = kept_days()
    removed = dict.fromkeys(kept, 0)
    for kind, count in _people(now, kept, step):
        removed[kind] += count
    before = {kind: now - timedelta(days=days) for kind, days in kept.items()}
    with step():
        removed["mail"] = remove_strays(before=before["mail"])
        removed["prompts"] = remove_prompts(before=before["prompts"], cited=_decided_prompts())
        removed["pages"] = _pages(before["pages"])
    with step():
        removed["uploads"] = remove_files(before=before["uploads"])
        removed["webhooks"] = remove_deliveries(before=before["webhooks"])
        removed["runs"] = forget_ended(before=before["runs"])
        forget_nonces(before=now - timedelta(days=NONCE_DAYS))
        return report_purge(workspace=workspace, removed=removed, kept=kept, actor=SYSTEM)


def _people(now: datetime, kept: dict[str, int], step: Step) -> Iterator[tuple[str, int]]:
    while rows := list(people_past(now, kept).values_list("pk", "was_contacted")[:BATCH]):
        with step():
            remove_person_data([pk for pk, _ in rows], why=TIME_IS_OVER, actor=SYSTEM)
        contacted = sum(was_contacted for _, was_contacted in rows)
        yield "contacted", contacted
        yield "uncontacted", len(rows) - contacted
    while again := list(people_again().values_list("pk", flat=True)[:BATCH]):
        with step():
            remove_person_data(again, why=TIME_IS_OVER, actor=SYSTEM)
        yield "contacted", len(again)


def remove_person_data(contacts: list[UUID], *, why: str, actor: Actor) -> list[UUID]:
    """Empty everything that any part of the portal keeps about these people; `why` stays.

    Returns the ids of what stood around them: leads, drafts and handoffs, and themselves.
    """
    leads = leads_of(contacts)
    drafts = remove_words(leads=leads, why=why, actor=actor)
    handoffs = remove_packets(leads=leads)
    remove_replies(leads=leads)
    remove_inputs(leads=leads)
    remove_people(contacts=contacts, why=why, actor=actor)
    subjects = [*contacts, *leads, *drafts, *handoffs]
    shred(subjects=[*subjects, *remove_payloads(subjects=subjects)])
    forget_figures()
    return subjects


def _decided_prompts() -> Collection[UUID]:
    """Return the model calls behind texts that somebody decided on and that still stand."""
    decided = Decision.objects.values("proposal__subject_id")
    texts = Revision.objects.filter(draft_id__in=decided).exclude(body="")
    return set(texts.exclude(ai_run=None).values_list("ai_run_id", flat=True))


def _pages(before: datetime) -> int:
    old = Snapshot.objects.filter(fetched_at__lt=before)
    live = Claim.objects.exclude(sentence="")
    quoting: tuple[Any, ...] = (DataPoint, Evidence, SourceEvent, Reply)
    naming: list[tuple[Any, str]] = [
        (relation.related_model, relation.field.name) for relation in Snapshot._meta.related_objects
    ]
    return drop_pages(
        before=before,
        whole=_named_by(live, old),
        quoted={pk for model in quoting for pk in _named_by(model.objects.all(), old)},
        named={pk for model, field in naming for pk in _named_by(model.objects.all(), old, field)},
    )


def _named_by(rows: Any, snapshots: Any, field: str = "snapshot") -> set[UUID]:
    """Return the ids of those of the snapshots that the rows point at."""
    return set(rows.filter(**{f"{field}__in": snapshots}).values_list(field, flat=True))
