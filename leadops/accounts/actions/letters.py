"""Mail to members: written in the transaction of what it tells, sent by a worker, then gone."""

from datetime import timedelta
from typing import Any, Final

from django.db import transaction
from django.utils import timezone

from leadops.accounts import mail
from leadops.accounts.models import Letter, User

LEASE: Final = timedelta(minutes=2)
# A notice or link that comes a day late says nothing any more.
PATIENCE: Final = timedelta(hours=24)


def write_letter(*, email: str, kind: str, facts: dict[str, Any]) -> None:
    """Leave a mail of a kind (emails/<kind>.txt) to be sent soon, if mail is set up at all."""
    if mail.is_set_up():
        Letter.objects.create(email=email, kind=kind, facts=facts)


def tell(*, user: User, what: str) -> None:
    """Tell a person by mail what was changed about their sign-in; demo people have no mailbox."""
    if not (user.is_demo or user.is_service):
        write_letter(email=user.email, kind="notice", facts={"what": what, "name": user.name})


@transaction.atomic
def claim_letter() -> Letter | None:
    """Return one letter that is due, out of everybody else's reach for two minutes; or None."""
    now = timezone.now()
    Letter.objects.filter(created_at__lt=now - PATIENCE).delete()
    due = Letter.objects.select_for_update(skip_locked=True).filter(not_before__lte=now)
    row: Letter | None = due.order_by("not_before").first()
    if row is not None:
        row.not_before = now + LEASE
        row.save(update_fields=["not_before"])
    return row


def drop_letter(*, letter: Letter) -> None:
    """Forget a letter that was sent, or that has nobody to go to."""
    Letter.objects.filter(pk=letter.pk).delete()
