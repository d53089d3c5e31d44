"""The clock's turn at the audit chain, workspace by workspace."""

from leadops.accounts.queries import live_workspaces
from leadops.audit.chain import seal
from leadops.tenancy.scope import workspace_scope


def seal_audit() -> None:
    """Seal each workspace's new audit entries."""
    for workspace in live_workspaces():
        with workspace_scope(workspace):
            seal(workspace)
