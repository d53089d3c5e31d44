"""Every write of operations itself."""

from datetime import datetime, timedelta

from django.contrib.sessions.models import Session
from django.db import connection, transaction
from django.db.models import Q
from django.utils import timezone

from leadops.accounts.models import Invitation, ResetLink
from leadops.operations.models import Beat
from leadops.tenancy.figures import forget_old_figures
from leadops.web.models import HostPace, RobotsCache

FORGOTTEN_AFTER = timedelta(days=1)
LINKS_KEPT = timedelta(days=30)


def beat(*, kind: str, name: str, queue: str = "") -> None:
    """Note that the process `name` works now; forgets those silent for a day."""
    now = timezone.now()
    Beat.objects.update_or_create(
        name=name[:120], defaults={"kind": kind, "queue": queue[:20], "at": now}
    )
    Beat.objects.filter(at__lt=now - FORGOTTEN_AFTER).delete()


@transaction.atomic
def forget_expired(*, now: datetime) -> None:
    """Delete what no workspace owns and nobody can use any more.

    Sessions that ran out; links to come in or to set a password a month after their end; what was
    noted about hosts a day ago (a robots.txt may be kept for 24 hours, RFC 9309 2.4); figures that
    were kept for a minute and may name people; whatever else the cache no longer answers with.
    """
    Session.objects.filter(expire_date__lt=now).delete()
    over = now - LINKS_KEPT
    ended = Q(expires_at__lt=over) | Q(accepted_at__lt=over) | Q(withdrawn_at__lt=over)
    Invitation.objects.filter(ended).delete()
    ResetLink.objects.filter(expires_at__lt=over).delete()
    HostPace.objects.filter(next_at__lt=now - FORGOTTEN_AFTER).delete()
    RobotsCache.objects.filter(fetched_at__lt=now - FORGOTTEN_AFTER).delete()
    forget_old_figures(now=now)
    # Django's own cache forgets what has run out only when it is asked for again.
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM leadops_cache WHERE expires < %s", [now])
