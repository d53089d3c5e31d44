"""The names of the tour's gate and runs, and which steps of the page each run changes."""

from typing import Final
from uuid import UUID

SHORTEST_REASON: Final = 15  # characters of a reason to write that a person knows
MOST_DRAFTS: Final = 5
BUILT_IN: Final = "built-in engine"  # the writer of a draft that no model wrote
SEND: Final = "tour.send"
LEARN: Final = "tour.tasks.learn"
READ: Final = "tour.tasks.read"
DRAFT: Final = "tour.tasks.draft"
CHANGES: Final[dict[str, frozenset[int]]] = {
    LEARN: frozenset({2, 3}),
    READ: frozenset({3, 4, 5, 8}),
    DRAFT: frozenset({5, 6, 7, 8}),
    SEND: frozenset({7, 8}),
}


def run_key(task: str, tour_id: UUID) -> str:
    """Name the run of one of the tour's tasks: at most one of each is open."""
    return f"{task}:{tour_id}"
