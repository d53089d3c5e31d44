"""Whose time is over: the people about whom nothing may be kept any longer."""

from datetime import datetime, timedelta
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from handoff.enums import UNANSWERED
from handoff.models import Handoff
from inbound.models import Reply
from outreach.enums import SendState
from outreach.models import Send, Touchpoint
from prospects.models import Contact, Lead

_ON_THEIR_WAY = (SendState.QUEUED, SendState.CLAIMED, SendState.DOT_SENT, SendState.DEFERRED)


def people_past(now: datetime, kept: dict[str, int]) -> QuerySet[Any]:
    """Return the open scope's people whose time is over, oldest first, with `was_contacted`.

    A person's clock starts when they or their latest lead came in, and anew with each message that
    left, each that came and each open handoff; never with a mere refresh. What is on its way to
    them right now is waited for.
    """
    uncontacted = now - timedelta(days=kept["uncontacted"])
    contacted = now - timedelta(days=kept["contacted"])
    leads = Lead.objects.filter(contact=OuterRef("pk"))
    touched = Q(last_contact_at__isnull=False) | Exists(_touches()) | Exists(_replies())
    recent = (
        Q(last_contact_at__gte=contacted)
        | Exists(_touches().filter(at__gte=contacted))
        | Exists(_replies().filter(received_at__gte=contacted))
        | Exists(Handoff.objects.filter(lead=OuterRef("pk"), state__in=UNANSWERED))
        | Exists(Send.objects.filter(draft__lead=OuterRef("pk"), state__in=_ON_THEIR_WAY))
    )
    return (
        Contact.objects.filter(removed_at=None, created_at__lt=uncontacted)
        .exclude(Exists(leads.filter(created_at__gte=uncontacted)))
        .exclude(Exists(leads.filter(recent)))
        .annotate(was_contacted=Exists(leads.filter(touched)))
        .order_by("created_at", "pk")
    )


def people_again() -> QuerySet[Contact]:
    """Return the open scope's removed people from whom an answer came in after they were removed.

    An open handoff is waited for, as before. What is emptied is not found again.
    """
    leads = Lead.objects.filter(contact=OuterRef("pk"))
    open_ = Handoff.objects.filter(lead=OuterRef("pk"), state__in=UNANSWERED)
    return (
        Contact.objects.filter(removed_at__isnull=False)
        .filter(Exists(leads.filter(Exists(_replies().exclude(from_address="")))))
        .exclude(Exists(leads.filter(Exists(open_))))
        .order_by("created_at", "pk")
    )


def _touches() -> QuerySet[Touchpoint]:
    return Touchpoint.objects.filter(lead=OuterRef("pk"))


def _replies() -> QuerySet[Reply]:
    return Reply.objects.filter(lead=OuterRef("pk"))


def leads_of(contacts: list[UUID]) -> list[UUID]:
    """Return the ids of all leads of these people."""
    return list(Lead.objects.filter(contact_id__in=contacts).values_list("pk", flat=True))
