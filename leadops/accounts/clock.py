"""The clock's turns: the audit chain, workspace by workspace, and mail to members."""

import logging
from datetime import timedelta

from celery import current_app
from django.utils import timezone
from kombu.exceptions import OperationalError

from leadops.accounts.queries import has_due_letters, live_workspaces
from leadops.audit.chain import AT_ONCE, seal
from leadops.tenancy.scope import workspace_scope

POST = "leadops.accounts.tasks.post_letters"
# An entry is written before its transaction commits: longer than this none takes.
RECENT = timedelta(hours=1)
log = logging.getLogger(__name__)


def due_letters() -> None:
    """Wake a worker where mail to members waits: a slow mail server must not stop the clock."""
    if not has_due_letters():
        return
    try:
        current_app.send_task(POST, ignore_result=True)
    except (OperationalError, OSError) as error:
        log.warning("broker away, letters wait: %s", error)


def seal_audit() -> None:
    """Seal each workspace's new audit entries."""
    since = timezone.now() - RECENT
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            seal(workspace, since=since)


def seal_left() -> None:
    """Seal all that was left out while the clock stood still, before anything newer is sealed."""
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            while seal(workspace) == AT_ONCE:
                pass
