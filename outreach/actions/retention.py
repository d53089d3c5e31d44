"""Emptying what was written to people whose time is over."""

from collections.abc import Collection
from uuid import UUID

from django.db import transaction

from leadops.audit.actors import Actor
from outreach.actions.enrollments import stop
from outreach.models import Claim, Draft, PrivateEdit, Revision, Send, Touchpoint
from prospects.models import Lead


@transaction.atomic
def remove_words(*, leads: Collection[UUID], why: str, actor: Actor) -> list[UUID]:
    """Stop the leads' sequences and empty every text; return the ids of the drafts.

    Hashes, states, dates and the server's codes stay: what was approved and sent is still shown,
    only not to whom and in which words.
    """
    for lead in Lead.objects.filter(pk__in=leads).order_by("pk"):
        stop(lead=lead, why=why, actor=actor)
    drafts = list(Draft.objects.filter(lead_id__in=leads).values_list("pk", flat=True))
    revisions = Revision.objects.filter(draft_id__in=drafts)
    Claim.objects.filter(revision__in=revisions).update(sentence="", why="", quote="")
    revisions.update(subject="", body="", to_address="", wire=b"", findings=[], meta={})
    PrivateEdit.objects.filter(draft_id__in=drafts).delete()
    Send.objects.filter(draft_id__in=drafts).update(to_address="", answer="")
    Touchpoint.objects.filter(lead_id__in=leads).update(label="")
    return drafts
