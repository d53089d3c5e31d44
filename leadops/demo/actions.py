"""Making the demo workspace and making it anew: its people, its mailboxes, the queued fill."""

from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from leadops.accounts.actions import add_member, create_workspace
from leadops.accounts.models import User, Workspace
from leadops.audit.actors import SYSTEM
from leadops.audit.context import DEMO, marked
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.demo.errors import NotADemo
from leadops.demo.people import (
    COUNTRY,
    LEGAL_NAME,
    NAME,
    PEOPLE,
    POSTAL_ADDRESS,
    TIME_ZONE,
    today,
)
from leadops.demo.queries import get_demo
from leadops.demo.sites import host_lines
from leadops.gates.queries import DEMO_FILL
from leadops.runs.actions import cancel, enqueue
from leadops.runs.enums import OPEN_STATUSES
from leadops.runs.models import StageRun
from leadops.tenancy.scope import workspace_scope
from outreach.actions.mailboxes import save_mailbox

OPEN = "demo.tasks.open_day"
# Two shared ones at the highest cap: the fill sends more on its day than one may.
MAILBOXES = ("hello@quay-field.example", "team@quay-field.example")
DAILY_CAP = 50


@transaction.atomic
def open_demo() -> Workspace | None:
    """Make the demo workspace with its people and queue the fill; None when one is there."""
    with marked(DEMO):
        return _opened()


def _opened() -> Workspace | None:
    if Workspace.objects.filter(is_demo=True, archived_at__isnull=True).exists():
        return None
    mark = uuid4().hex[:6]
    users = {
        key: User.objects.create_user(
            f"{key}.{mark}@quay-field.example", name, None, is_demo=True, time_zone=TIME_ZONE
        )
        for key, (name, _roles) in PEOPLE.items()
    }
    workspace = create_workspace(
        name=NAME,
        legal_name=LEGAL_NAME,
        postal_address=POSTAL_ADDRESS,
        country=COUNTRY,
        time_zone=TIME_ZONE,
        is_demo=True,
        owner=users["ada"],
        actor=SYSTEM,
    )
    with workspace_scope(workspace):
        for key, (_name, roles) in PEOPLE.items():
            if key != "ada":
                add_member(workspace=workspace, user=users[key], roles=list(roles), actor=SYSTEM)
        _open_mailboxes(workspace, users["ada"])
        enqueue(
            DEMO_FILL,
            key="demo-fill",
            label="Fill the demo by running the pipeline",
            arguments={},
            workspace=workspace,
            actor=SYSTEM,
        )
    return workspace


def _open_mailboxes(workspace: Workspace, administrator: User) -> None:
    for address in MAILBOXES:
        save_mailbox(
            workspace=workspace,
            mailbox=None,
            fields={
                "address": address,
                "display_name": "Mara Lind",
                "smtp_host": settings.SINK_HOST,
                "smtp_port": settings.SINK_PORT,
                "smtp_security": "none",
                "daily_cap": DAILY_CAP,
            },
            actor=administrator,
        )


@transaction.atomic
def reset_demo(*, workspace: Workspace, actor: User) -> Workspace:
    """Archive a demo workspace with its people and begin a new one; nothing is deleted.

    Its open runs are cancelled and its people signed out. Refuses for a real workspace, and for
    who is no person of the demo.
    """
    locked = Workspace.objects.select_for_update().get(pk=workspace.pk)
    if not (locked.is_demo and actor.is_demo):
        raise NotADemo
    if locked.archived_at is None:
        for run in StageRun.objects.filter(workspace=locked, status__in=OPEN_STATUSES):
            cancel(run.pk, actor=actor)
        locked.archived_at = timezone.now()
        locked.save(update_fields=["archived_at"])
        User.objects.filter(memberships__workspace=locked, is_demo=True).update(is_active=False)
        record(Event.DEMO_WORKSPACE_RESET, actor=actor, subject=locked, workspace=locked)
    return open_demo() or get_demo()


def open_the_day(workspace: Workspace) -> None:
    """Queue what happens when somebody comes to the filled demo."""
    enqueue(
        OPEN,
        key="demo-open",
        label="Let the day of the demo begin",
        arguments={},
        workspace=workspace,
        actor=SYSTEM,
        is_reminder=True,  # the clock must not wait for a day that is being opened
    )


def write_hosts() -> None:
    """Write the host list that leads the fetcher to the invented companies, and the operator's."""
    own = Path(settings.OPERATOR_HOSTS_FILE) if settings.OPERATOR_HOSTS_FILE else None
    lines = host_lines(settings.SITES_PORT, today())
    if own:
        lines += own.read_text(encoding="utf-8")
    Path(settings.HOSTS_FILE).write_text(lines, encoding="utf-8")
