"""The manager of a workspace's rows: django-scopes', which writes its condition once a model.

A page asks it fifty times, and each time Django looked up the column anew to compare it.
"""

from copy import copy
from functools import cache
from typing import Any
from uuid import UUID

from django.db.models import QuerySet
from django_scopes import ScopedManager, get_scope

_NOBODY = UUID(int=0)


def workspace_manager() -> Any:
    """Return a manager of the open scope's rows; without a scope every query raises."""
    scoped: Any = type(ScopedManager(workspace="workspace"))

    class Manager(scoped):
        def get_queryset(self) -> Any:
            scope = get_scope()
            workspace = scope.get("workspace")
            workspace_id = getattr(workspace, "pk", workspace)
            is_plain = scope.get("_enabled", True) and not hasattr(self, "_override_scope")
            if not is_plain or not isinstance(workspace_id, UUID):
                return super().get_queryset()
            rows = _of_nobody(self.model)._chain()
            rows._db, rows._hints = self._db, dict(self._hints)
            [condition] = rows.query.where.children
            ours = copy(condition)
            ours.rhs = workspace_id
            rows.query.where.children = [ours]
            return rows

    return Manager()


@cache
def _of_nobody(model: Any) -> Any:
    return QuerySet(model=model).filter(workspace=_NOBODY)
