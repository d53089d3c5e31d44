"""States of a handoff and of a ruleset; classes of warmth."""

from django.db.models import TextChoices


class RulesetState(TextChoices):
    """Before and behind the gate `handoff.rules`."""

    DRAFT = "draft", "Draft"
    PROPOSED = "proposed", "Waiting"
    LIVE = "live", "Published"
    SUPERSEDED = "superseded", "Superseded"


RULESET_MOVES: dict[str, frozenset[str]] = {
    RulesetState.DRAFT: frozenset({RulesetState.PROPOSED}),
    RulesetState.PROPOSED: frozenset({RulesetState.DRAFT, RulesetState.LIVE}),
    RulesetState.LIVE: frozenset({RulesetState.SUPERSEDED}),
    RulesetState.SUPERSEDED: frozenset(),
}


class HandoffState(TextChoices):
    """From reply to outcome."""

    QUARANTINED = "quarantined", "No owner found"
    WAITING = "waiting", "Waiting"
    ACCEPTED = "accepted", "Acknowledged"
    ANSWERED = "answered", "Answered"
    CLOSED = "closed", "Closed"


# A buyer waits for a person: for an owner, for the acknowledgement or for the answer.
UNANSWERED = (HandoffState.QUARANTINED, HandoffState.WAITING, HandoffState.ACCEPTED)

_H = HandoffState
HANDOFF_MOVES: dict[str, frozenset[str]] = {
    _H.QUARANTINED: frozenset({_H.WAITING, _H.CLOSED}),
    _H.WAITING: frozenset({_H.QUARANTINED, _H.ACCEPTED, _H.CLOSED}),
    _H.ACCEPTED: frozenset({_H.ANSWERED, _H.CLOSED}),
    _H.ANSWERED: frozenset({_H.ACCEPTED, _H.CLOSED}),
    _H.CLOSED: frozenset(),
}


class Warmth(TextChoices):
    """The class that sets the clock: the hotter the faster."""

    HOT = "hot", "Hot"
    WARM = "warm", "Warm"
    MQL = "mql", "MQL"
