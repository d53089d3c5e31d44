"""Making the demo workspace: its people, its mailbox, and the queued fill."""

from datetime import date
from pathlib import Path
from uuid import uuid4

from django.conf import settings
from django.db import transaction

from leadops.accounts.actions import add_member, create_workspace
from leadops.accounts.models import User, Workspace
from leadops.audit.actors import SYSTEM
from leadops.demo.people import (
    COUNTRY,
    LEGAL_NAME,
    NAME,
    PEOPLE,
    POSTAL_ADDRESS,
    TIME_ZONE,
)
from leadops.demo.sites import host_lines
from leadops.runs.actions import enqueue
from leadops.tenancy.scope import workspace_scope
from outreach.actions.mailboxes import save_mailbox

FILL = "demo.tasks.fill"
MAILBOX = "hello@quay-field.example"


@transaction.atomic
def open_demo() -> Workspace | None:
    """Make the demo workspace with its people and queue the fill; None when one is there."""
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
        _open_mailbox(workspace, users["ada"])
        enqueue(
            FILL,
            key="demo-fill",
            label="Fill the demo by running the pipeline",
            arguments={},
            workspace=workspace,
            actor=SYSTEM,
        )
    return workspace


def _open_mailbox(workspace: Workspace, administrator: User) -> None:
    save_mailbox(
        workspace=workspace,
        mailbox=None,
        fields={
            "address": MAILBOX,
            "display_name": "Mara Lind",
            "smtp_host": settings.SINK_HOST,
            "smtp_port": settings.SINK_PORT,
            "smtp_security": "none",
        },
        actor=administrator,
    )


def write_hosts() -> None:
    """Write the host list that leads the fetcher to the invented companies, and the operator's."""
    own = Path(settings.OPERATOR_HOSTS_FILE) if settings.OPERATOR_HOSTS_FILE else None
    lines = host_lines(settings.SITES_PORT, date.today())  # noqa: DTZ011 - names do not depend on it
    if own:
        lines += own.read_text(encoding="utf-8")
    Path(settings.HOSTS_FILE).write_text(lines, encoding="utf-8")
