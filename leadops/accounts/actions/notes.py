"""Audit entries about a person, who belongs to no workspace or to several."""

from typing import Any

from leadops.accounts.models import Membership, User
from leadops.audit.actors import Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.tenancy.scope import workspace_scope


def note(event: Event, *, user: User, actor: Actor, details: dict[str, Any] | None = None) -> None:
    """Record an act on a person's account in each workspace that they are a member of."""
    for place in Membership.objects.filter(user=user, is_active=True).select_related("workspace"):
        with workspace_scope(place.workspace):
            record(event, actor=actor, subject=user, workspace=place.workspace, details=details)
