"""What looking again at cited pages found: which quotes still stand, in which copy, since when."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

RECENT = timedelta(seconds=60)


@dataclass(frozen=True)
class Freshness:
    """`seen`: copy id → (copy id to cite now, when it was seen). `gone`: quotes no longer there."""

    seen: Mapping[str, tuple[str, datetime]] = field(default_factory=dict)
    gone: frozenset[str] = frozenset()

    def cited(self, snapshot_id: str, fetched_at: datetime) -> tuple[str, datetime]:
        """Return which copy to cite for a stored one, and how fresh it is."""
        return self.seen.get(snapshot_id, (snapshot_id, fetched_at))

    def as_json(self) -> dict[str, Any]:
        """Return it as a revision keeps it; `parse` gives it back."""
        return {
            "seen": {old: [new, at.isoformat()] for old, (new, at) in self.seen.items()},
            "gone": sorted(self.gone),
        }


def parse(kept: Mapping[str, Any] | None) -> Freshness:
    """Read what a revision kept; nothing kept means nothing was looked at again."""
    if not kept:
        return Freshness()
    seen = {old: (new, datetime.fromisoformat(at)) for old, (new, at) in kept["seen"].items()}
    return Freshness(seen, frozenset(kept["gone"]))


def is_recent(fetched_at: datetime, now: datetime) -> bool:
    """Tell whether a copy is so new that it need not be read again before drafting."""
    return now - fetched_at <= RECENT


def stands(quote: str, text: str) -> bool:
    """Tell whether a quote stands in a page; blanks may differ, letters may not."""
    return " ".join(quote.split()) in " ".join(text.split())


def worth_a_look(
    cited: Iterable[tuple[str, datetime]], now: datetime, most: int = 2
) -> tuple[str, ...]:
    """Return the first pages to read again, those of the newest signals first."""
    urls = [url for url, fetched_at in cited if url and not is_recent(fetched_at, now)]
    return tuple(dict.fromkeys(urls))[:most]
