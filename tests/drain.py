"""Running what is queued, in this process, through the real engine."""

from django.utils import timezone

from leadops.runs.engine import perform
from leadops.runs.models import RunTicket, StageRun


def drain(limit: int = 200) -> list[StageRun]:
    """Do every due run of every workspace until none is due; return the open scope's runs."""
    for _ in range(limit):
        due = RunTicket.objects.filter(not_before__lte=timezone.now()).order_by("not_before")
        done = [perform(run_id) for run_id in due.values_list("run_id", flat=True)]
        if not any(done):
            break
    else:
        raise AssertionError("the runs never end")
    return list(StageRun.objects.order_by("created_at"))
