"""The abstract row that belongs to one workspace."""

import uuid
from typing import TYPE_CHECKING

from django.db import models

from leadops.tenancy.scoped import workspace_manager


class TenantModel(models.Model):
    """A row of one workspace: unscoped queries raise, and PostgreSQL shows it to no other.

    Each concrete model is walled by `tenancy.walls.Tenant` in its app's walls migration.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    workspace = models.ForeignKey(
        "accounts.Workspace", on_delete=models.PROTECT, related_name="+", editable=False
    )

    if not TYPE_CHECKING:  # the type checker knows the plain manager's methods
        objects = workspace_manager()

    class Meta:
        abstract = True
