"""The folders of the file broker, which Celery uses where no Redis is set."""

from pathlib import Path

FOLDERS = ("msg", "done", "ctl")


def ensure_broker(root: Path) -> bool:
    """Create what is missing of the broker under `root`; return whether anything was.

    The broker may be wiped at any second; a worker whose folder has gone dies of it, so the
    supervisor calls this every second.
    """
    missing = [root / name for name in FOLDERS if not (root / name).is_dir()]
    for folder in missing:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return bool(missing)
