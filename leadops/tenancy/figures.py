"""Figures that are long to count: counted once a minute for all of a workspace who may see them.

For what people read, never for what they act on. They stand in the database's cache table, so every
process of every machine shows the same ones with the same moment.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from hashlib import sha256
from pathlib import Path
from pickle import UnpicklingError
from time import perf_counter
from typing import Any, Final, Generic, TypeVar

from django.apps import apps
from django.core.cache import cache
from django.db import connection
from django.utils import timezone

from leadops.tenancy.scope import current_workspace_id

Figures = TypeVar("Figures")

KEPT: Final = 60  # seconds
# How long a row stands, in seconds. Django's cache deletes a row that ran out when it is asked for,
# and in a transaction that locks out all who ask for the same until the new count is done. So rows
# run out late, `Counted.at` says what is fresh, and the clock deletes the rest.
ROW_KEPT: Final = 3600
# What is counted faster, in seconds, is counted anew for everybody: small portals are always exact.
CHEAP = 0.02
# What unpickling raises when a name or a shape is not there any more (Python docs, pickle).
UNREADABLE: Final = (
    UnpicklingError, AttributeError, EOFError, ImportError, IndexError, TypeError, ValueError,
)  # fmt: skip


def _release() -> str:
    """Return what tells this code from any other: two releases may share the cache for a while.

    A hash over all source of the portal, since a version stays the same between two commits.
    """
    root = Path(__file__).parents[2]
    packages = sorted({one.name.partition(".")[0] for one in apps.get_app_configs()})
    digest = sha256()
    for package in packages:  # a package of somebody else's has no folder there
        for file in sorted((root / package).rglob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:16]


RELEASE: Final = _release()  # at import: later the files may be those of the next one


@dataclass(frozen=True)
class Counted(Generic[Figures]):
    """Figures and when they were counted."""

    figures: Figures
    at: datetime


def kept_figures(name: str, count: Callable[[], Figures], *filters: object) -> Counted[Figures]:
    """Return figures of the open scope's workspace, at most a minute old.

    `count` may depend on the workspace and on `filters` (written into the key) and on nothing about
    who asks: what only some may see is left out after counting. Its answer must be picklable.
    """
    key = ":".join([_prefix(), RELEASE, name, *map(str, filters)])
    kept = _kept(key)
    if kept is not None:
        return kept
    start = perf_counter()
    fresh = Counted(count(), timezone.now())
    if perf_counter() - start > CHEAP:
        cache.set(key, fresh, ROW_KEPT)
    return fresh


def forget_figures() -> None:
    """Delete what is kept for the open scope's workspace, in the transaction of who calls.

    For those who remove words or names that figures may hold (I16).
    """
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM leadops_cache WHERE starts_with(cache_key, %s)",
            [cache.make_key(f"{_prefix()}:")],
        )


def forget_old_figures(*, now: datetime) -> None:
    """Delete what is no longer fresh at `now`, of every workspace."""
    with connection.cursor() as cursor:
        cursor.execute(
            "DELETE FROM leadops_cache WHERE starts_with(cache_key, %s) AND expires < %s",
            [cache.make_key("figures:"), now + timedelta(seconds=ROW_KEPT - KEPT)],
        )


def _prefix() -> str:
    workspace_id = current_workspace_id()
    if workspace_id is None:
        raise LookupError("figures are shared within a workspace, and none is open")
    return f"figures:{workspace_id}"


def _kept(key: str) -> Counted[Any] | None:
    """Return the fresh figures under a key, None where there are none that this code can read."""
    try:
        kept: object = cache.get(key)
    except UNREADABLE:
        return None
    if not isinstance(kept, Counted):
        return None
    return kept if timezone.now() - kept.at <= timedelta(seconds=KEPT) else None
