"""A review run: a fixed set of drafts that one sitting works through, kept in the session.

New arrivals do not move the finish line; they are counted apart.
"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

KEY = "review_run"
LONGEST = 200


@dataclass(frozen=True)
class ReviewRun:
    """The drafts of a run in their order, and when it began."""

    view: str
    ids: tuple[str, ...]
    began_at: datetime

    def around(self, draft_id: str, open_ids: set[str]) -> tuple[str | None, str | None, int]:
        """Return the open draft before, the open one after, and the place of this one from 1."""
        if draft_id not in self.ids:
            following = [one for one in self.ids if one in open_ids]
            return None, (following[0] if following else None), 0
        at = self.ids.index(draft_id)
        before = next((one for one in reversed(self.ids[:at]) if one in open_ids), None)
        # No wrapping round: a page read ahead does not know yet what was decided before it.
        after = next((one for one in self.ids[at + 1 :] if one in open_ids), None)
        return before, after, at + 1


def begin(session: Any, *, view: str, ids: list[UUID], now: datetime) -> ReviewRun:
    """Start a run over these drafts and remember it."""
    kept = tuple(str(one) for one in ids[:LONGEST])
    session[KEY] = {"view": view, "ids": list(kept), "began_at": now.isoformat()}
    return ReviewRun(view, kept, now)


def current(session: Any) -> ReviewRun | None:
    """Return the run the person is in, or None."""
    kept = session.get(KEY)
    if not kept:
        return None
    return ReviewRun(kept["view"], tuple(kept["ids"]), datetime.fromisoformat(kept["began_at"]))
