"""The demo's fill and its opening as durable runs; what they do is marked `demo` in the audit."""

from leadops.audit.context import DEMO, marked
from leadops.demo.actions import OPEN
from leadops.demo.answering import answer_urgently
from leadops.demo.cast import Cast
from leadops.demo.filling import Fill
from leadops.demo.reviewing import hold_again
from leadops.gates.queries import DEMO_FILL
from leadops.runs.engine import Retry, Run, stage_task
from leadops.ui.errors import Refusal

LOOK_AGAIN_SECONDS = 1.5


@stage_task(DEMO_FILL, lease_seconds=60, max_attempts=2000)
def fill(run: Run) -> None:
    """Let the demo's people do the next act; waits for the runs they started.

    A refusal means that somebody was quicker, such as a visitor who signed in as one of them: the
    next look sees what they did.
    """
    try:
        with marked(DEMO):
            waits_for = Fill(run.workspace).go()
    except Refusal as refusal:
        waits_for = refusal.sentence
    if waits_for:
        raise Retry(f"Waits for: {waits_for}", after=LOOK_AGAIN_SECONDS)
    run.note("The demo is filled: drafts wait for review, buyers wait for answers.")


@stage_task(OPEN, max_attempts=3)
def open_day(run: Run) -> None:
    """Somebody came: a buyer asks for a meeting, and Mara sits down at a draft."""
    cast = Cast.of(run.workspace)
    with marked(DEMO):
        with run.fenced():
            hold_again(cast)
        answer_urgently(cast)
    run.note("A buyer asks for a meeting; the clock runs.")
