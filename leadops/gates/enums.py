"""Words of the gate."""

from django.db.models import TextChoices


class ProposalStatus(TextChoices):
    """What became of a proposal; the labels are the words that pages and exports show."""

    WAITING = "waiting", "Waiting"
    APPROVED = "approved", "Approved"
    RETURNED = "returned", "Rejected"
    WITHDRAWN = "withdrawn", "Withdrawn"
    SUPERSEDED = "superseded", "Stale"
    LAPSED = "lapsed", "Stale"


class Verdict(TextChoices):
    """A seat's answer."""

    APPROVE = "approve", "Approved"
    REJECT = "reject", "Rejected"


class ProposerMay(TextChoices):
    """Whether who proposed may also decide."""

    NEVER = "never"
    OWN_SEAT = "own_seat"
    YES = "yes"


class Told(TextChoices):
    """What letters about waiting proposals do: the date of a proposal that says it was told of."""

    REMINDED = "reminded_at", "Reminded"
    ESCALATED = "escalated_at", "Escalated"
