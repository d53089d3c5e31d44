"""Figures that are long to count: counted once a minute for all of a workspace who may see them.

For what people read, never for what they act on. They stand in the database's cache table, so every
process of every machine shows the same ones with the same moment.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from time import perf_counter
from typing import Final, Generic, TypeVar

from django.core.cache import cache
from django.utils import timezone

from leadops.tenancy.scope import current_workspace_id

Figures = TypeVar("Figures")

KEPT: Final = 60  # seconds
# What is counted faster, in seconds, is counted anew for everybody: small portals are always exact.
CHEAP = 0.02


@dataclass(frozen=True)
class Counted(Generic[Figures]):
    """Figures and when they were counted."""

    figures: Figures
    at: datetime


def counted(name: str, count: Callable[[], Figures], *filters: object) -> Counted[Figures]:
    """Return figures of the open scope's workspace, at most a minute old.

    `count` may depend on the workspace and on `filters` (written into the key) and on nothing about
    who asks: what only some may see is left out after counting. Its answer must be picklable.
    """
    workspace_id = current_workspace_id()
    if workspace_id is None:
        raise LookupError("figures are shared within a workspace, and none is open")
    key = ":".join(["figures", str(workspace_id), name, *map(str, filters)])
    kept: Counted[Figures] | None = cache.get(key)
    if kept is not None:
        return kept
    start = perf_counter()
    fresh = Counted(count(), timezone.now())
    if perf_counter() - start > CHEAP:
        cache.set(key, fresh, KEPT)
    return fresh
