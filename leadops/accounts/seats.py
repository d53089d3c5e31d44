"""Gate by eligible persons: which seat is empty, and which has everybody away."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.conf import settings
from django.utils.module_loading import import_string

from leadops.accounts.enums import Role
from leadops.accounts.models import Membership


@dataclass(frozen=True)
class SeatRow:
    """One seat of one gate; `warning` is a sentence, or "" when somebody can sit."""

    gate: str
    about: str
    role: str
    people: tuple[str, ...]
    away: tuple[str, ...]
    warning: str


def seat_rows(
    members: Iterable[Membership],
    away_ids: Collection[UUID],
    *,
    soon: Mapping[UUID, str] | None = None,
    is_founder: bool = False,
) -> list[SeatRow]:
    """Return every seat of the pipeline with who may fill it, and in words who soon may not.

    One person alone has one seat at every gate, and a second look where others have two seats.
    The pipeline stands right of accounts in the line of imports, so it is read by its name.
    """
    people = list(members)
    told = soon or {}
    return [
        row
        for step in import_string(settings.LEADOPS_PIPELINE)
        for row in _rows_of(
            step, step.seats[:1] if is_founder else step.seats, people, away_ids, told
        )
    ]


def _rows_of(
    step: Any,
    seats: Sequence[str],
    people: list[Membership],
    away_ids: Collection[UUID],
    soon: Mapping[UUID, str],
) -> list[SeatRow]:
    sitting = {seat: _eligible(step, seat, people) for seat in seats}
    rows = []
    for seat, eligible in sitting.items():
        others = [who for other, found in sitting.items() if other != seat for who in found]
        here = [m for m in eligible if m.pk not in away_ids]
        rows.append(
            SeatRow(
                gate=step.key,
                about=step.about,
                role=Role(seat).label,
                people=tuple(_named(m, step.roles_of(seat), soon) for m in here),
                away=tuple(m.user.name for m in eligible if m.pk in away_ids),
                warning=_warning(Role(seat).label, eligible, here, others),
            )
        )
    return rows


def _eligible(step: Any, seat: str, people: list[Membership]) -> list[Membership]:
    return [m for m in people if m.has_role(*step.roles_of(seat))]


def _named(member: Membership, roles: tuple[str, ...], soon: Mapping[UUID, str]) -> str:
    is_own = any(role in member.roles for role in roles)
    notes = [*([] if is_own else ["deputy"]), *([soon[member.pk]] if member.pk in soon else [])]
    return f"{member.user.name} ({', '.join(notes)})" if notes else str(member.user.name)


def _warning(
    role: str, eligible: list[Membership], here: list[Membership], others: list[Membership]
) -> str:
    if not eligible:
        return f"Nobody is {role.lower()}. Give somebody the role, or invite one."
    if not here:
        return "Everybody who may sit here is away. Name a deputy below."
    if others and {m.pk for m in others} == {m.pk for m in eligible} and len(eligible) == 1:
        return "The same person cannot take both seats of one gate."
    return ""


def seat_roles() -> list[Role]:
    """Return the roles that have a seat at some gate, in their usual order."""
    seated = {seat for step in import_string(settings.LEADOPS_PIPELINE) for seat in step.seats}
    return [role for role in Role if role.value in seated]
