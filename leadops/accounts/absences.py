"""Who is away, and who soon will be."""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from uuid import UUID

from django.utils import timezone

from leadops.accounts.models import Absence, Membership, Workspace
from leadops.accounts.wall_clock import local_day

SECOND = timedelta(seconds=1)
SOON = timedelta(days=14)  # of an absence to come that is told


def away_now(workspace: Workspace) -> set[UUID]:
    """Return the ids of the memberships that are away at this moment."""
    now = timezone.now()
    rows = Absence.objects.filter(workspace=workspace, starts_at__lte=now, ends_at__gt=now)
    return set(rows.values_list("membership_id", flat=True))


def away_until(workspace: Workspace) -> dict[UUID, str]:
    """Return of who is away at this moment the last day of it, in words: "away until 25 Nov".

    The day is that of the person's own clock, and of their longest absence.
    """
    now = timezone.now()
    rows = Absence.objects.filter(workspace=workspace, starts_at__lte=now, ends_at__gt=now)
    known = rows.select_related("membership__user").order_by("ends_at")
    return {
        row.membership_id: f"away until {_day_of(row, row.ends_at - SECOND, now)}" for row in known
    }


def away_words(workspace: Workspace) -> dict[UUID, str]:
    """Return of who is away now or within two weeks until or from when: "away from 25 Nov"."""
    return away_soon(workspace) | away_until(workspace)


def away_soon(workspace: Workspace) -> dict[UUID, str]:
    """Return of whose absence begins within two weeks from when: "away from 25 Nov"."""
    now = timezone.now()
    rows = Absence.objects.filter(workspace=workspace, starts_at__gt=now, starts_at__lt=now + SOON)
    # The first one is written last, so that it stays.
    known = rows.select_related("membership__user").order_by("-starts_at")
    return {row.membership_id: f"away from {_day_of(row, row.starts_at, now)}" for row in known}


def choices(people: Iterable[Membership], away: Mapping[UUID, str]) -> list[tuple[str, str]]:
    """Return those of a form that picks one of the people: "Mara Lind (away from 25 Nov)"."""
    return [
        (str(one.pk), f"{one.user.name} ({away[one.pk]})" if one.pk in away else one.user.name)
        for one in people
    ]


def days_of(row: Absence) -> str:
    """Return the first and the last day of an absence: "from 24 Nov to 1 Dec"."""
    now = timezone.now()
    first, last = _day_of(row, row.starts_at, now), _day_of(row, row.ends_at - SECOND, now)
    return f"on {first}" if first == last else f"from {first} to {last}"


def _day_of(row: Absence, at: datetime, now: datetime) -> str:
    zone = row.membership.user.time_zone
    day, today = local_day(at, zone), local_day(now, zone)
    return f"{day.day} {day:%b}" + ("" if day.year == today.year else f" {day.year}")


def next_absence(membership: Membership) -> Absence | None:
    """Return the member's current or next absence."""
    found: Absence | None = (
        Absence.objects.filter(membership=membership, ends_at__gt=timezone.now())
        .order_by("starts_at")
        .first()
    )
    return found
