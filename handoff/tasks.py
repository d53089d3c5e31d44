"""Celery's entries: a reply becomes a handoff; a clock that came due is marked."""

from handoff import actions
from handoff.providers.writing import write_packet
from handoff.queries.board import get_handoff
from handoff.queries.material import get_reply, material
from handoff.warmth import warmth_of
from leadops.audit.actors import SYSTEM
from leadops.runs.engine import Failed, Run, stage_task


@stage_task("handoff.tasks.route")
def route(run: Run, *, reply_id: str) -> None:
    """Write the packet, route the lead and propose the handoff to its owner."""
    reply = get_reply(reply_id)
    if reply.lead is None:
        raise Failed("This reply belongs to no lead yet. Match it on Check today first.")
    warmth = warmth_of(reply.disposition, reply.new_text)
    if warmth is None:
        run.note(f"{reply.get_disposition_display()}: no handoff and no clock.")
        return
    if reply.handoffs.exists():
        written = {}  # a second delivery, or rules that came later: the packet is written
    else:
        facts = material(reply, warmth)
        packet = write_packet(facts, warmth=warmth.name, workspace=run.workspace, subject=reply)
        written = packet.to_json()
    with run.fenced():
        handoff = actions.route_reply(reply=reply, warmth=warmth, packet=written, actor=SYSTEM)
    run.note(handoff.because[:300])


@stage_task("handoff.tasks.mark")
def mark(run: Run, *, handoff_id: str) -> None:
    """Mark a breach and re-assign where the class says so."""
    handoff = get_handoff(handoff_id)
    with run.fenced():
        actions.mark_clocks(handoff=handoff)
