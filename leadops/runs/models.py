"""Durable work: the row is the truth, the broker only a wake-up."""

import uuid

from django.db import models
from django.utils import timezone

from leadops.runs.enums import RunStatus
from leadops.tenancy.models import TenantModel


class StageRun(TenantModel):
    """One execution of a trigger's task, queued in the same transaction as its cause.

    `runs.actions` moves the status; `runs.engine` claims, fences and finishes.
    """

    task = models.CharField(max_length=80)
    key = models.CharField(max_length=160)  # one open run per workspace and key
    arguments = models.JSONField(default=dict)
    label = models.CharField(max_length=200)
    status = models.CharField(max_length=10, choices=RunStatus, default=RunStatus.QUEUED)
    cause_approval_id = models.UUIDField(null=True, blank=True)
    requested_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    progress_done = models.PositiveIntegerField(default=0)
    progress_total = models.PositiveIntegerField(default=0)
    note = models.CharField(max_length=300, blank=True)  # what came of it, one sentence
    error = models.CharField(max_length=500, blank=True)  # why it failed, one sentence
    # What was given is at fault: told where it was given. Null, as `request_id`.
    is_final = models.BooleanField(null=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    # Of the click or call that asked for it. Null, so that the release before can still insert.
    request_id = models.UUIDField(null=True)
    created_at = models.DateTimeField(default=timezone.now)
    started_at = models.DateTimeField(null=True, blank=True)
    finished_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "key"],
                condition=models.Q(status__in=["queued", "running", "waiting"]),
                name="one_open_run_per_key",
            ),
        ]
        indexes = [
            models.Index(fields=["workspace", "-created_at"]),
            # Whether a run that failed was asked for again; the newest of a key.
            models.Index(fields=["workspace", "key", "-created_at"]),
        ]

    def __str__(self) -> str:
        return self.label


class RunTicket(models.Model):
    """What the sweeper sees of an open run, across workspaces: no content, no row security."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    run_id = models.UUIDField(unique=True)
    workspace = models.ForeignKey("accounts.Workspace", on_delete=models.CASCADE, related_name="+")
    task = models.CharField(max_length=80)
    queue = models.CharField(max_length=20, default="default")
    not_before = models.DateTimeField()
    dispatched_at = models.DateTimeField(null=True, blank=True)
    lease_until = models.DateTimeField(null=True, blank=True)
    fence = models.BigIntegerField(default=0)
    again = models.BooleanField(default=False)  # asked for once more while it was at work

    class Meta:
        indexes = [models.Index(fields=["not_before"])]

    def __str__(self) -> str:
        return f"{self.task} {self.run_id}"
