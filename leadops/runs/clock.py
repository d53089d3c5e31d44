"""What the clock process does for runs: dispatch what a lost message or a dead worker left."""

from datetime import timedelta

from django.db import transaction
from django.db.models import DateTimeField, ExpressionWrapper, F, Q
from django.utils import timezone

from leadops.accounts.queries import live_workspaces
from leadops.runs.actions import forget_routine, wake
from leadops.runs.models import RunTicket
from leadops.tenancy.scope import workspace_scope

# A message that nobody acted on within this time is taken for lost; one that may only stand in a
# long line is sent again after twice the time, and so on: a line never grows by being looked at.
PATIENCE = timedelta(seconds=20)
LONGEST = timedelta(minutes=30)
BATCH = 500
# Runs that nobody asked for and that went well are kept this long.
MEMORY = timedelta(days=7)


def sweep() -> int:
    """Wake due tickets without a living lease that nobody holds; returns how many.

    Runs every few seconds without a scope: tickets carry no content.
    """
    now = timezone.now()
    waited = F("dispatched_at") - F("not_before")
    twice = ExpressionWrapper(F("dispatched_at") + waited, output_field=DateTimeField())
    in_line = Q(lease_until__isnull=True, twice__gte=now, dispatched_at__gte=now - LONGEST)
    due = (
        RunTicket.objects.alias(twice=twice)
        .filter(not_before__lte=now)
        .filter(Q(lease_until__isnull=True) | Q(lease_until__lt=now))
        .filter(
            Q(dispatched_at__isnull=True)
            | (Q(dispatched_at__lt=now - PATIENCE) & ~in_line)
            | Q(dispatched_at__lt=F("not_before"))
        )
        .order_by("not_before")
    )
    with transaction.atomic():
        # Whoever holds a ticket is at it; to wait for a long one would hold up the whole clock.
        free = due.select_for_update(skip_locked=True).values_list("pk", "run_id", "queue")
        tickets = list(free[:BATCH])
        RunTicket.objects.filter(pk__in=[pk for pk, _, _ in tickets]).update(dispatched_at=now)
    for _, run_id, queue in tickets:
        wake(run_id, queue)
    return len(tickets)


def forget() -> None:
    """Drop some of the old runs that no person and no approval caused and that went well."""
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            forget_routine(before=timezone.now() - MEMORY)
