"""Measure the product's judgement on public data: `python -m bench.quality [part …]`.

Each module of this package is one part: a docstring that names its data, and
`figures(data: Path) -> Iterator[Figure]`. `PUBLIC_DATA` names the folder with the data.
"""

import argparse
import os
import subprocess
import sys
import time
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules

import bench.quality
from bench.figures import Figure, quality_table


def main() -> int:
    """Print one table a part; with --write also into docs/quality.md."""
    names = sorted(m.name for m in iter_modules(bench.quality.__path__) if m.name[0] != "_")
    parser = argparse.ArgumentParser(prog="python -m bench.quality", description=__doc__)
    parser.add_argument("parts", nargs="*", choices=[*names, []], help=", ".join(names))
    parser.add_argument("--write", type=Path, metavar="FILE", help="keep the tables in FILE")
    options = parser.parse_args()
    folder = os.environ.get("PUBLIC_DATA", "")
    if not folder:
        sys.exit("PUBLIC_DATA must name the folder with the public data.")
    told: list[Figure] = []
    pages: list[str] = []
    for name in options.parts or names:
        part = import_module(f"bench.quality.{name}")
        start = time.perf_counter()
        figures = list(part.figures(Path(folder)))
        told += figures
        first_line = (part.__doc__ or "").strip().splitlines()[0]
        page = f"## {name}\n\n{first_line}\n\n{quality_table(figures)}"
        pages.append(page)
        sys.stdout.write(f"{page}\n\n({time.perf_counter() - start:.0f} s)\n\n")
        sys.stdout.flush()
    missed = [figure for figure in told if figure.met is False]
    if options.write:
        pages[:0] = [_head()]
        if missed:
            pages.insert(1, f"## Short of their goal\n\n{quality_table(missed)}")
        options.write.write_text("\n\n".join(pages) + "\n", encoding="utf-8")
    absent = sum(bool(figure.goal) and not figure.n for figure in told)
    sys.stdout.write(
        f"{len(told)} figures, {len(missed)} short of their goal, {absent} without data\n"
    )
    return 0


def _head() -> str:
    def git(*words: str) -> str:
        return subprocess.run(
            ["git", *words], capture_output=True, text=True, check=False
        ).stdout.strip()

    return (
        "# Quality: what the judgement is worth, measured\n\n"
        f"Written by `make quality` on {time.strftime('%Y-%m-%d')} at commit "
        f"{git('rev-parse', '--short', 'HEAD') or 'unknown'}. Intervals are 95 %. What inputs "
        "were worth that nobody had read stands in [exams.md](exams.md), speed in "
        "[speed.md](speed.md)."
    )


if __name__ == "__main__":
    raise SystemExit(main())
