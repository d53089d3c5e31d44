"""Looking at the records of sending domains: asked for by people and the clock, kept here."""

from collections.abc import Iterable
from typing import Any

from django.db import transaction
from django.utils import timezone

from leadops.accounts.models import Workspace
from leadops.audit.actors import Actor
from leadops.runs.actions import enqueue, remind_of
from outreach.models import SenderDomain

CHECK = "outreach.tasks.check_domain"


def ask_for_check(*, workspace: Workspace, name: str, actor: Actor) -> None:
    """Queue one look at the records of a domain; the same domain is queued once."""
    enqueue(
        CHECK,
        key=f"domain:{name}",
        label=f"Look up the records of {name}",
        arguments={"name": name},
        workspace=workspace,
        actor=actor,
        is_reminder=True,
    )


@transaction.atomic
def ask_for_checks(*, workspace: Workspace, names: Iterable[str]) -> None:
    """Queue the clock's looks at the records of many domains; what is queued is left out."""
    remind_of(
        CHECK,
        ((f"domain:{one}", f"Look up the records of {one}", {"name": one}) for one in names),
        workspace=workspace,
    )


@transaction.atomic
def note_report(*, workspace: Workspace, name: str, report: dict[str, Any]) -> SenderDomain:
    """Keep what the last look found, in place of the one before."""
    row, _ = SenderDomain.objects.update_or_create(
        workspace=workspace, name=name, defaults={"report": report, "checked_at": timezone.now()}
    )
    return row
