"""Opening a workspace's scope: django-scopes for the ORM, a session variable for PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from uuid import UUID

from django.db import connection
from django.db.backends.signals import connection_created
from django_scopes import get_scope, scope, scopes_disabled

SETTING = "leadops.workspace"


def current_workspace_id() -> UUID | None:
    """Return the id of the open scope's workspace, or None."""
    workspace = get_scope().get("workspace")
    workspace_id: UUID | None = getattr(workspace, "pk", workspace)
    return workspace_id


def _tell_database(workspace_id: UUID | None, connection: Any = connection) -> None:
    connection.knows_no_workspace = False
    with connection.cursor() as cursor:
        cursor.execute("SELECT set_config(%s, %s, false)", [SETTING, str(workspace_id or "")])
    # What is told in a transaction is taken back where that is rolled back.
    connection.knows_no_workspace = workspace_id is None and not connection.in_atomic_block


def tell_again() -> None:
    """Tell the database which scope is open, unless it surely knows that none is."""
    workspace_id = current_workspace_id()
    if workspace_id or not getattr(connection, "knows_no_workspace", False):
        _tell_database(workspace_id)


@contextmanager
def workspace_scope(workspace: Any) -> Iterator[None]:
    """Let queries see the rows of `workspace` (a Workspace) and no other, until the block ends."""
    outer = current_workspace_id()
    with scope(workspace=workspace):
        _tell_database(workspace.pk)
        try:
            yield
        finally:
            # A broken connection or transaction cannot be told anything; the next one starts clean.
            if connection.connection is not None and not connection.needs_rollback:
                _tell_database(outer)


@contextmanager
def no_scope() -> Iterator[None]:
    """Let the ORM run without a scope; the database still shows no tenant row.

    For the middleware and the sweeper, which look for the workspace itself.
    """
    with scopes_disabled():
        yield


def _tell_new_connection(connection: Any, **_: object) -> None:
    """Repeat the open scope to a connection that was made (again) inside it."""
    if connection.vendor == "postgresql" and (workspace_id := current_workspace_id()):
        _tell_database(workspace_id, connection)


connection_created.connect(_tell_new_connection, dispatch_uid="leadops.tenancy")
