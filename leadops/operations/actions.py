"""Every write of operations itself."""

from datetime import timedelta

from django.utils import timezone

from leadops.operations.models import Beat

FORGOTTEN_AFTER = timedelta(days=1)


def beat(*, kind: str, name: str, queue: str = "") -> None:
    """Note that the process `name` works now; forgets those silent for a day."""
    now = timezone.now()
    Beat.objects.update_or_create(
        name=name[:120], defaults={"kind": kind, "queue": queue[:20], "at": now}
    )
    Beat.objects.filter(at__lt=now - FORGOTTEN_AFTER).delete()
