"""Emptying what people wrote to us when its time is over."""

from collections.abc import Collection
from datetime import datetime
from uuid import UUID

from django.db import transaction
from django.db.models import Q, QuerySet

from inbound.models import IncomingMail, Reply
from leadops.web.actions import empty_snapshots


@transaction.atomic
def remove_replies(*, leads: Collection[UUID]) -> int:
    """Empty the replies of these leads and their stored mails; return how many."""
    return _empty(Reply.objects.filter(lead_id__in=leads))


@transaction.atomic
def remove_strays(*, before: datetime) -> int:
    """Empty mail of before then that belongs to no lead; return how many."""
    strays = Reply.objects.filter(lead=None, received_at__lt=before).exclude(from_address="")
    unread = IncomingMail.objects.filter(reply=None, received_at__lt=before).exclude(raw=b"")
    return _empty(strays) + unread.update(raw=b"", error="")


@transaction.atomic
def remove_mail_of(*, addresses: Collection[str]) -> list[UUID]:
    """Empty what came from these addresses, whoever's it was; return the ids of the replies."""
    named = Q(pk__in=[])
    for address in addresses:
        named |= Q(from_address__iexact=address)
    ids = list(Reply.objects.filter(named).values_list("pk", flat=True))
    _empty(Reply.objects.filter(pk__in=ids))
    return ids


def _empty(replies: QuerySet[Reply]) -> int:
    found = list(replies.values_list("pk", "mail_id", "snapshot_id"))
    empty_snapshots(ids=[snapshot for _, _, snapshot in found if snapshot])
    IncomingMail.objects.filter(pk__in=[mail for _, mail, _ in found]).update(raw=b"", error="")
    return Reply.objects.filter(pk__in=[pk for pk, _, _ in found]).update(
        from_address="", subject="", new_text="", removed=[], why=""
    )
