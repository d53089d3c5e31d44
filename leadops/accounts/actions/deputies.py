"""Dated deputies: somebody sits in another's seat until a day, and it ends by itself."""

from datetime import UTC, datetime, timedelta
from typing import Final

from django.conf import settings
from django.db import transaction
from django.utils import timezone
from django.utils.module_loading import import_string

from leadops.accounts.actions.members import locked_member
from leadops.accounts.enums import Role
from leadops.accounts.errors import BadDeputy
from leadops.accounts.models import Membership, User
from leadops.audit.events import Event
from leadops.audit.log import record

LONGEST: Final = timedelta(days=92)


@transaction.atomic
def appoint_deputy(
    *, deputy: Membership, role: str, starts_at: datetime, ends_at: datetime, actor: User
) -> Membership:
    """Let a member fill the seats of a role from one instant to another.

    Refuses a role without a seat, one the member holds anyway, a span that is over or longer than
    three months, and the second seat of a gate whose other seat is theirs: two functions decide
    there, and a deputy does not make one person two (ICP6).
    """
    row = locked_member(deputy)
    _check(row, Role(role), starts_at, ends_at)
    entry = {
        "role": role,
        "from": starts_at.astimezone(UTC).isoformat(),
        "until": ends_at.astimezone(UTC).isoformat(),
        "by": actor.name,
    }
    row.deputising = [*_still_open(row), entry]
    row.save(update_fields=["deputising"])
    record(
        Event.ACCOUNTS_DEPUTY_APPOINTED,
        actor=actor,
        subject=row,
        workspace=row.workspace,
        details={"after": entry},
    )
    return row


@transaction.atomic
def end_deputy(*, deputy: Membership, role: str, actor: User) -> Membership:
    """End every span in which the member deputises in the role, from now on."""
    row = locked_member(deputy)
    ended = [one for one in row.deputising if one["role"] == role]
    if not ended:
        return row
    row.deputising = [one for one in row.deputising if one["role"] != role]
    row.save(update_fields=["deputising"])
    record(
        Event.ACCOUNTS_DEPUTY_ENDED,
        actor=actor,
        subject=row,
        workspace=row.workspace,
        details={"before": ended},
    )
    return row


def _still_open(row: Membership) -> list[dict[str, str]]:
    now = timezone.now().isoformat()
    return [one for one in row.deputising if one["until"] > now]


def _check(row: Membership, role: Role, starts_at: datetime, ends_at: datetime) -> None:
    steps = import_string(settings.LEADOPS_PIPELINE)
    name = row.user.name
    if not any(role in step.seats for step in steps):
        raise BadDeputy(f"{role.label} has no seat at a gate; give {name} the role itself.")
    if not row.is_active or role in row.roles:
        raise BadDeputy(f"{name} is {role.label.lower()} anyway, or is no member any more.")
    if ends_at <= max(starts_at, timezone.now()) or ends_at - starts_at > LONGEST:
        raise BadDeputy("Choose a last day that is still to come, at most three months ahead.")
    theirs = {*row.roles, *(one["role"] for one in _still_open(row))}
    for step in steps:
        others = theirs.intersection(step.seats) - {role}
        if role in step.seats and others:
            other = Role(min(others)).label.lower()
            raise BadDeputy(
                f"{name} fills the other seat of “{step.about}” as {other}. One person cannot "
                "stand for both functions; choose somebody else or invite one."
            )
