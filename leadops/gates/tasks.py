"""The one generic task that runs an approval's outside effects after commit."""

from leadops.gates.actions import APPLY
from leadops.gates.models import Approval
from leadops.gates.steps import named, steps
from leadops.runs.engine import Run, stage_task


@stage_task(APPLY, queue="send", lease_seconds=60)
def apply(run: Run, *, approval_id: str) -> None:
    """Run the `*.effects.*` functions of the approval's Step; each asks for its approval itself."""
    approval = Approval.objects.select_related("proposal").get(pk=approval_id)
    for effect in steps()[approval.gate].effects:
        if ".effects." in effect:
            named(effect)(approval=approval, actor=run.row.requested_by)
