"""A person's tour and its rows; what is somebody else's is not found."""

from collections.abc import Iterable
from uuid import UUID

from django.utils import timezone

from leadops.accounts.models import User
from leadops.runs.models import StageRun
from leadops.tour.errors import TourOver
from leadops.tour.models import Tour, TourDraft, TourLetter, TourPage


def tour_of(user: User) -> Tour | None:
    """Return the person's tour in the open scope, None before the first and after seven days."""
    row: Tour | None = Tour.objects.filter(user=user, expires_at__gt=timezone.now()).first()
    return row


def get_tour(user: User, pk: UUID) -> Tour:
    """Return this very tour of the person; a replaced or foreign one is over."""
    row = tour_of(user)
    if row is None or row.pk != pk:
        raise TourOver
    return row


def open_tour(pk: UUID | str) -> Tour | None:
    """Return a tour for its task; None where it was deleted meanwhile."""
    row: Tour | None = Tour.objects.select_related("user", "workspace").filter(pk=pk).first()
    return row


def expired() -> Iterable[Tour]:
    """Return the tours of the open scope whose seven days are up."""
    rows: Iterable[Tour] = Tour.objects.filter(expires_at__lte=timezone.now())
    return rows


def get_draft(user: User, pk: UUID | str) -> TourDraft:
    """Return a draft of the person's tour."""
    row: TourDraft | None = (
        TourDraft.objects.select_related("record__tour", "workspace")
        .filter(pk=pk, record__tour__user=user)
        .first()
    )
    if row is None:
        raise TourOver
    return row


def get_letter(pk: UUID | str) -> TourLetter:
    """Return a message of the open scope."""
    row: TourLetter | None = (
        TourLetter.objects.select_related("tour__user", "draft__record", "mailbox", "workspace")
        .filter(pk=pk)
        .first()
    )
    if row is None:
        raise TourOver
    return row


def letter_named(message_id: str) -> TourLetter | None:
    """Return the preview with this Message-ID, so that the sink can answer it."""
    row: TourLetter | None = (
        TourLetter.objects.select_related("draft__record", "tour__user")
        .filter(message_id=message_id)
        .first()
    )
    return row


def refused_reasons(tour: Tour) -> dict[UUID, str]:
    """Return the reasons a person told that gave no draft, by record, so that they are changed."""
    pages = (
        TourPage.objects.filter(record__tour=tour, url="")
        .exclude(record__draft__why="")
        .exclude(record__draft__isnull=True)
        .order_by("fetched_at")
    )
    return {page.record_id: page.text for page in pages}


def run_of(key: str) -> StageRun | None:
    """Return the newest run under a key, whatever became of it."""
    row: StageRun | None = StageRun.objects.filter(key=key).order_by("-created_at").first()
    return row
