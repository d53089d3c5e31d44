"""A double click decides once: its second press meets the next page and decides nothing there."""

from datetime import UTC, datetime, timedelta
from typing import Any, Final
from uuid import UUID

from django.utils import timezone

from leadops.gates.errors import TooSoon
from leadops.gates.models import Decision

FIELD: Final = "shown_at"
# No double click is slower, and nobody reads a message in less. The review's script asks the same.
SETTLE: Final = timedelta(seconds=1)
# A page made this long after a decision was brought up by it.
BROUGHT_UP: Final = timedelta(seconds=5)


def shown_at() -> int:
    """Return what a decision form says of when its page was made: ms since 1970, this clock."""
    return round(timezone.now().timestamp() * 1000)


def refuse_second_press(request: Any, subject: UUID) -> None:
    """Refuse a decision that comes under SETTLE after the one before it brought up this page.

    The page's form tells when it was made, and the script moves that on where it read the page
    ahead. What tells nothing, such as the API and its clients, is asked nothing.
    """
    told = request.POST.get(FIELD, "")
    if not (told.isascii() and told.isdecimal() and len(told) <= 13):
        return
    made = datetime.fromtimestamp(int(told) / 1000, UTC)
    if timezone.now() - made >= SETTLE:
        return
    others = Decision.objects.exclude(proposal__subject_id=subject)
    if others.filter(decided_by=request.user, at__gte=made - BROUGHT_UP).exists():
        raise TooSoon
