"""The numbers of the top bar: what waits for one person, by the gate whose page it is."""

from __future__ import annotations

from handoff.actions.moves import GATE as HANDOFF
from handoff.queries.board import asked_of
from leadops.accounts.enums import Role
from leadops.accounts.models import Membership, User
from leadops.accounts.navigation import COUNTED
from leadops.gates import queries as gates
from outreach.queries import review

WORKERS = (Role.REP, Role.MANAGER, Role.SALES_LEAD)


def counts_for(user: User, membership: Membership) -> dict[str, int]:
    """Return the decisions that wait for the person; at Handoffs all that is open of theirs.

    That is to acknowledge and to answer, and for who may re-assign what is late or hot in other
    hands: the lines of their Today. Of the gates that the bar shows; a query for what is read off
    drafts and one for handoffs, and one for the other gates of who has a seat there.
    """
    if not membership.has_role(*WORKERS):
        return gates.counts_for(user, membership, COUNTED)
    counts = gates.counts_for(user, membership, COUNTED - {HANDOFF, review.GATE})
    asked = {
        review.GATE: review.to_decide(user, membership).count(),
        HANDOFF: asked_of(membership),
    }
    return counts | {gate: number for gate, number in asked.items() if number}
