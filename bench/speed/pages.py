"""Reading pages beside the libraries people would use: trafilatura (text), extruct (marked-up data).

`python -m bench.speed.pages` with PUBLIC_DATA set. Three interleaved rounds over the saved pages of
SumUp, 300 to 600 KB each; peers are left out with a message where they are not installed.
"""

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path

from bench.figures import Pace, speed_table

ROUNDS = 3
URL = "https://site.example/page.html"


def main() -> int:
    """Print megabytes a second, ours against each peer."""
    folder = os.environ.get("PUBLIC_DATA", "")
    if not folder:
        sys.exit("PUBLIC_DATA must name the folder with the public data.")
    bodies = [path.read_bytes() for path in sorted(Path(folder, "company_pages/sumup").iterdir())]
    paces = [
        _pace(name, ours, peer, run, bodies)
        for name, ours, peer, run in (
            ("main text, links, marked-up data", _read, "trafilatura", _trafilatura()),
            ("main text, links, marked-up data", _read, "extruct", _extruct()),
            ("all facts and entities", _everything, "trafilatura", _trafilatura()),
        )
        if run
    ]
    sys.stdout.write(f"{speed_table(paces)}\n")
    return 0


def _pace(
    name: str,
    ours: Callable[[bytes], object],
    peer: str,
    run: Callable[[bytes], object],
    bodies: list[bytes],
) -> Pace:
    size = sum(map(len, bodies)) / 1e6
    own, other = [], []
    for _ in range(ROUNDS):
        own.append(size / _seconds(ours, bodies))
        other.append(size / _seconds(run, bodies))
    return Pace(name, own, other, "MB/s", peer, note=f"{len(bodies)} pages, {size:.1f} MB")


def _seconds(run: Callable[[bytes], object], bodies: list[bytes]) -> float:
    start = time.process_time()
    for body in bodies:
        run(body)
    return time.process_time() - start


def _read(body: bytes) -> object:
    from scoring.reading import pages

    return pages.read(body, url=URL)


def _everything(body: bytes) -> object:
    from scoring import facts
    from scoring.contact import entities
    from scoring.reading import pages
    from scoring.reading.company import Company

    page = pages.read(body, url=URL)
    return facts.company_facts([page], Company("SumUp")), entities.entities(page)


def _trafilatura() -> Callable[[bytes], object] | None:
    try:
        from trafilatura import extract
    except ImportError:
        sys.stderr.write("trafilatura is not installed: left out.\n")
        return None
    return lambda body: extract(body.decode("utf-8", "replace"))


def _extruct() -> Callable[[bytes], object] | None:
    try:
        from extruct import extract
    except ImportError:
        sys.stderr.write("extruct is not installed: left out.\n")
        return None
    return lambda body: extract(body.decode("utf-8", "replace"), URL, errors="ignore")


if __name__ == "__main__":
    raise SystemExit(main())
