"""Uploaded files on disk: generated names below one folder, written whole or not at all."""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class StoredFile:
    """Where the content lies below its root, how long it is, and its hash."""

    path: str
    size: int
    sha256: str


def store(root: Path, chunks: Iterable[bytes]) -> StoredFile:
    """Write the content under a name of our own and flush it to the disk."""
    folder = uuid.uuid4().hex
    target = root / folder[:2] / folder
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    digest, size = hashlib.sha256(), 0
    partial = target.with_suffix(".part")
    try:
        with partial.open("xb") as file:
            for chunk in chunks:
                digest.update(chunk)
                size += len(chunk)
                file.write(chunk)
            file.flush()
            os.fsync(file.fileno())
        partial.rename(target)
    except BaseException:
        partial.unlink(missing_ok=True)
        raise
    return StoredFile(str(target.relative_to(root)), size, digest.hexdigest())


def remove(root: Path, path: str) -> None:
    """Take a stored file away; one that is gone already is no fault."""
    if path:
        (root / path).unlink(missing_ok=True)
