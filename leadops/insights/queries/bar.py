"""The numbers of the top bar: what waits for one person, by the gate whose page it is."""

from __future__ import annotations

from handoff.actions.moves import GATE
from handoff.queries.board import asked_of
from leadops.accounts.enums import Role
from leadops.accounts.models import Membership, User
from leadops.gates import queries as gates
from leadops.gates.steps import steps

WORKERS = (Role.REP, Role.MANAGER, Role.SALES_LEAD)


def counts_for(user: User, membership: Membership) -> dict[str, int]:
    """Return the decisions that wait for the person; at Handoffs all that is open of theirs.

    That is to acknowledge and to answer, and for who may re-assign what is late or hot in other
    hands: the lines of their Today. Two queries, one for who has no handoffs.
    """
    if not membership.has_role(*WORKERS):
        return gates.counts_for(user, membership)
    counts = gates.counts_for(user, membership, steps().keys() - {GATE})
    asked = asked_of(membership)
    return {**counts, GATE: asked} if asked else counts
