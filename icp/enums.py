"""States of an ICP version and its table of moves."""

from django.db.models import TextChoices


class ICPState(TextChoices):
    """Where a version stands."""

    DRAFT = "draft", "Draft"
    PROPOSED = "proposed", "Waiting"
    LIVE = "live", "Live"
    SUPERSEDED = "superseded", "Superseded"


MOVES: dict[str, frozenset[str]] = {
    ICPState.DRAFT: frozenset({ICPState.PROPOSED}),
    ICPState.PROPOSED: frozenset({ICPState.DRAFT, ICPState.LIVE}),
    ICPState.LIVE: frozenset({ICPState.SUPERSEDED}),
    ICPState.SUPERSEDED: frozenset(),
}
