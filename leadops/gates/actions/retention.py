"""Emptying what was proposed about people whose time is over."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.db import transaction

from leadops.gates.enums import ProposalStatus
from leadops.gates.models import Nonce, Proposal

REMOVED = "Removed"


@transaction.atomic
def remove_payloads(*, subjects: Collection[UUID]) -> list[UUID]:
    """Empty the settled proposals about these rows and return their ids.

    Digest, decisions and approvals stay: who decided what, and that it was this very content.
    """
    rows = Proposal.objects.filter(subject_id__in=subjects).exclude(status=ProposalStatus.WAITING)
    rows.update(payload={}, subject_label=REMOVED)
    return list(rows.values_list("pk", flat=True))


@transaction.atomic
def forget_nonces(*, before: datetime) -> int:
    """Delete the single-use numbers of forms sent before then; return how many."""
    return int(Nonce.objects.filter(at__lt=before).delete()[0])
