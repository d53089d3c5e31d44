"""Looking at the demo: which workspace it is, and whether somebody just came."""

from datetime import timedelta

from django.db.models import Max
from django.utils import timezone

from leadops.accounts.models import Membership, Workspace
from leadops.runs.enums import RunStatus
from leadops.runs.models import StageRun

AGAIN = timedelta(minutes=30)  # who comes back later finds a new day
COMES = timedelta(minutes=2)


def get_demo() -> Workspace:
    """Return the live demo workspace."""
    found: Workspace = Workspace.objects.get(is_demo=True, archived_at__isnull=True)
    return found


def somebody_came(workspace: Workspace, fill: str, day: str) -> bool:
    """Say whether a person of the filled demo signed in and finds nothing urgent yet.

    `fill` and `day` are the names of the runs that fill it and that begin its day.
    """
    runs = StageRun.objects.filter(workspace=workspace).order_by("-created_at")
    filled = runs.filter(task=fill, status=RunStatus.DONE).first()
    if filled is None:
        return False
    members = Membership.objects.filter(workspace=workspace, user__is_demo=True)
    came_at = members.aggregate(last=Max("user__last_login"))["last"]
    last = runs.filter(task=day).first()
    if came_at is None:
        return False
    if last is None:
        return True
    is_new = came_at > last.created_at and timezone.now() - came_at < COMES
    return bool(is_new and timezone.now() - last.created_at > AGAIN)
