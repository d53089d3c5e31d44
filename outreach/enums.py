"""States of drafts, enrollments, artefacts and sends, each with its table of moves."""

from django.db.models import TextChoices


class ArtefactState(TextChoices):
    """A voice or a sequence version before and behind its gate."""

    DRAFT = "draft", "Draft"
    PROPOSED = "proposed", "Waiting"
    LIVE = "live", "Live"
    SUPERSEDED = "superseded", "Superseded"


ARTEFACT_MOVES: dict[str, frozenset[str]] = {
    ArtefactState.DRAFT: frozenset({ArtefactState.PROPOSED}),
    ArtefactState.PROPOSED: frozenset({ArtefactState.DRAFT, ArtefactState.LIVE}),
    ArtefactState.LIVE: frozenset({ArtefactState.SUPERSEDED}),
    ArtefactState.SUPERSEDED: frozenset(),
}


class EnrollmentState(TextChoices):
    """A lead's way through a sequence."""

    ACTIVE = "active", "Active"
    PAUSED = "paused", "Paused"
    FINISHED = "finished", "Finished"
    STOPPED = "stopped", "Stopped"


ENROLLMENT_MOVES: dict[str, frozenset[str]] = {
    EnrollmentState.ACTIVE: frozenset(
        {EnrollmentState.PAUSED, EnrollmentState.FINISHED, EnrollmentState.STOPPED}
    ),
    EnrollmentState.PAUSED: frozenset({EnrollmentState.ACTIVE, EnrollmentState.STOPPED}),
    EnrollmentState.FINISHED: frozenset({EnrollmentState.STOPPED}),
    EnrollmentState.STOPPED: frozenset({EnrollmentState.ACTIVE}),  # what stopped it was undone
}


class DraftState(TextChoices):
    """A touch on its way to the gate and past it."""

    WAITING = "waiting", "Waiting"
    NEEDS_REASON = "needs_reason", "Needs a reason to write"
    APPROVED = "approved", "Approved"
    SENT = "sent", "Sent"
    REJECTED = "rejected", "Rejected"
    STALE = "stale", "Stale"
    DROPPED = "dropped", "Dropped"


_D = DraftState
DRAFT_MOVES: dict[str, frozenset[str]] = {
    _D.NEEDS_REASON: frozenset({_D.WAITING, _D.DROPPED}),
    _D.WAITING: frozenset({_D.APPROVED, _D.REJECTED, _D.STALE, _D.DROPPED}),
    _D.APPROVED: frozenset({_D.WAITING, _D.SENT, _D.DROPPED}),
    _D.REJECTED: frozenset({_D.WAITING, _D.NEEDS_REASON, _D.DROPPED}),
    _D.STALE: frozenset({_D.WAITING, _D.NEEDS_REASON, _D.DROPPED}),
    _D.SENT: frozenset(),
    _D.DROPPED: frozenset(),
}


class ClaimVerdict(TextChoices):
    """How well a factual sentence stands on its source."""

    SUPPORTED = "supported", "Supported"
    WEAK = "weak", "Weak"
    UNSUPPORTED = "unsupported", "Unsupported"
    STALE = "stale", "Stale"


class SendState(TextChoices):
    """The send machine."""

    QUEUED = "queued", "Queued"
    CLAIMED = "claimed", "Claimed"
    DOT_SENT = "dot_sent", "Handed over"
    ACCEPTED = "accepted", "Sent"
    REFUSED = "refused", "Refused"
    DEFERRED = "deferred", "Deferred"
    IN_DOUBT = "in_doubt", "In doubt"
    CANCELLED = "cancelled", "Cancelled"
    SUPPRESSED = "suppressed", "Suppressed"


_X = SendState
SEND_MOVES: dict[str, frozenset[str]] = {
    _X.QUEUED: frozenset({_X.CLAIMED, _X.CANCELLED, _X.SUPPRESSED}),
    _X.CLAIMED: frozenset(
        {_X.QUEUED, _X.DOT_SENT, _X.REFUSED, _X.DEFERRED, _X.CANCELLED, _X.SUPPRESSED}
    ),
    _X.DOT_SENT: frozenset({_X.ACCEPTED, _X.REFUSED, _X.DEFERRED, _X.IN_DOUBT}),
    _X.DEFERRED: frozenset({_X.CLAIMED, _X.CANCELLED, _X.SUPPRESSED, _X.REFUSED}),
    _X.IN_DOUBT: frozenset({_X.ACCEPTED, _X.REFUSED, _X.CANCELLED}),
    _X.ACCEPTED: frozenset(),
    _X.REFUSED: frozenset(),
    _X.CANCELLED: frozenset(),
    _X.SUPPRESSED: frozenset(),
}
