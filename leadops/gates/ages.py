"""How long what waits has waited, and who could decide it: the page of managers."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.db.models import Count, Max, Min

from leadops.accounts.absences import away_now
from leadops.accounts.enums import Role
from leadops.accounts.models import Membership, Workspace
from leadops.accounts.queries import guests, members
from leadops.gates.models import Proposal
from leadops.gates.policies import free_seats, why_not
from leadops.gates.queries import waiting
from leadops.gates.steps import Step, steps

SHOWN = 20  # of the longest waiting, by gate; the numbers above them count all


@dataclass(frozen=True)
class OpenSeat:
    """A free seat of one proposal: who may fill it now, and who could if they were here."""

    role: str
    label: str
    here: tuple[str, ...]
    away: tuple[str, ...]


@dataclass(frozen=True)
class WaitingRow:
    """One proposal with its free seats."""

    proposal: Proposal
    seats: tuple[OpenSeat, ...]


@dataclass(frozen=True)
class WaitingGate:
    """What waits at one gate: how many, since when, and the longest waiting."""

    step: Step
    number: int
    oldest: datetime
    escalated_at: datetime | None
    rows: tuple[WaitingRow, ...]


def waiting_gates(workspace: Workspace) -> list[WaitingGate]:
    """Return every gate at which something waits, in the order of the pipeline."""
    sums = waiting().order_by().values("gate")
    found = {
        one["gate"]: one
        for one in sums.annotate(
            number=Count("pk"), oldest=Min("proposed_at"), last=Max("escalated_at")
        )
    }
    people = [*members(workspace), *guests(workspace)]
    away = away_now(workspace)
    return [
        WaitingGate(
            step=step,
            number=found[key]["number"],
            oldest=found[key]["oldest"],
            escalated_at=found[key]["last"],
            rows=tuple(_row(one, people, away) for one in _longest(step)),
        )
        for key, step in steps().items()
        if key in found
    ]


def _longest(step: Step) -> list[Proposal]:
    """Return the longest waiting; none of a gate whose items stand in each person's own queue."""
    if step.seat_filter:
        return []
    rows = waiting().filter(gate=step.key).defer("payload").order_by("proposed_at", "pk")
    return list(rows[:SHOWN])


def _row(proposal: Proposal, people: list[Membership], away: set[Any]) -> WaitingRow:
    seats = []
    for seat in free_seats(proposal):
        able = [one for one in people if not why_not(proposal, seat, one)]
        seats.append(
            OpenSeat(
                role=seat,
                label=Role(seat).label,
                here=tuple(one.user.name for one in able if one.pk not in away),
                away=tuple(one.user.name for one in able if one.pk in away),
            )
        )
    return WaitingRow(proposal, tuple(seats))
