"""The clock's turns: the audit chain, workspace by workspace, and mail to members."""

import logging

from celery import current_app
from kombu.exceptions import OperationalError

from leadops.accounts.queries import has_due_letters, live_workspaces
from leadops.audit.chain import seal
from leadops.tenancy.scope import workspace_scope

POST = "leadops.accounts.tasks.post_letters"
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
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            seal(workspace)
