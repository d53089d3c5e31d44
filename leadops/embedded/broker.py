"""The folders of the file broker, which Celery uses where no Redis is set."""

from pathlib import Path
from typing import Final

FOLDERS = ("msg", "done", "ctl")
# A folder never gets smaller again by itself, and a worker reads all of it ten times a second: one
# that had held a hundred thousand messages took two milliseconds each time, empty as it was.
LARGEST: Final = 1_000_000  # bytes of the folder itself


def ensure_broker(root: Path) -> bool:
    """Create what is missing of the broker under `root`; return whether anything was.

    The broker may be wiped at any second; a worker whose folder has gone dies of it, so the
    supervisor calls this every second.
    """
    missing = [root / name for name in FOLDERS if not (root / name).is_dir()]
    for folder in missing:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return bool(missing)


def shrink_broker(root: Path, largest: int = LARGEST) -> None:
    """Make anew what has grown too large and is empty; to be called before the workers start."""
    for folder in (root / name for name in FOLDERS):
        if folder.is_dir() and folder.stat().st_size > largest and not any(folder.iterdir()):
            folder.rmdir()
            folder.mkdir(mode=0o700)
