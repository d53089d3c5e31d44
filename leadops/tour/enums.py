"""States of what the tour makes, and who may take it."""

from django.db.models import TextChoices

from leadops.accounts.enums import Role
from prospects.enums import UPLOADERS

# Whoever may bring files in, and the administrator who sets the portal up.
TAKERS = (*UPLOADERS, Role.ADMIN.value)
# "Send one to me" is the signed-in person's own decision, whatever the role.
SENDERS = tuple(role.value for role in Role if role != Role.AUDITOR)


class SiteState(TextChoices):
    """How far the reading of a record's site came."""

    WAITING = "waiting", "Waiting"
    READ = "read", "Read"
    FAILED = "failed", "Not read"
    NO_SITE = "no_site", "No website known"


class LetterState(TextChoices):
    """How far a message to oneself came."""

    WAITING = "waiting", "Waiting"
    QUEUED = "queued", "Queued"
    SENDING = "sending", "Sending"
    SENT = "sent", "Sent"
    REFUSED = "refused", "Refused"
    IN_DOUBT = "in_doubt", "In doubt"
    RETURNED = "returned", "Rejected"


BEFORE_GATE = (LetterState.WAITING, LetterState.RETURNED)
LETTER_MOVES: dict[str, frozenset[str]] = {
    LetterState.WAITING: frozenset({LetterState.QUEUED, LetterState.RETURNED}),
    LetterState.QUEUED: frozenset({LetterState.SENDING, LetterState.REFUSED}),
    LetterState.SENDING: frozenset({LetterState.SENT, LetterState.REFUSED, LetterState.IN_DOUBT}),
    LetterState.SENT: frozenset(),
    LetterState.REFUSED: frozenset(),
    LetterState.IN_DOUBT: frozenset(),
    LetterState.RETURNED: frozenset(),
}
