"""What operations does as durable work."""

from django.utils import timezone

from leadops.operations.retention import purge as purge_workspace
from leadops.runs.engine import Run, stage_task

PURGE = "operations.tasks.purge"


@stage_task(PURGE, lease_seconds=60)
def purge(run: Run) -> None:
    """Remove what the run's workspace keeps too long."""
    report = purge_workspace(run.workspace, now=timezone.now(), step=run.fenced)
    run.note(f"{sum(report.removed.values()):,} removed.")
