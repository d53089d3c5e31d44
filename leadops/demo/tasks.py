"""The demo's fill as a durable run."""

from leadops.demo.actions import FILL
from leadops.demo.filling import Fill
from leadops.runs.engine import Retry, Run, stage_task

LOOK_AGAIN_SECONDS = 1.5


@stage_task(FILL, lease_seconds=60, max_attempts=2000)
def fill(run: Run) -> None:
    """Let the demo's people do the next act; waits for the runs they started."""
    if waits_for := Fill(run.workspace).go():
        raise Retry(f"Waits for: {waits_for}", after=LOOK_AGAIN_SECONDS)
    run.note("The demo is filled: drafts wait for review, messages are on their way.")
