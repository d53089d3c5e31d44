"""What people meant by an answer: replies in eight languages, labelled with the product's own words.

Data: bench/quality/texts/answers.txt and answers_later.txt (ours). Each file was written and
labelled before the rules had seen it; FIRST_SIGHT keeps what it got then.
"""

from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure, rate
from inbound.disposition import dispose

TEXTS = Path(__file__).parent / "texts"
FIRST_SIGHT = {"answers": (89, 164), "answers_later": (75, 97)}


def figures(_: Path) -> Iterator[Figure]:
    """Yield the share disposed as labelled at first sight and now, file by file."""
    for name, (right, count) in FIRST_SIGHT.items():
        yield rate(f"{name}: as labelled at first sight", right, count)
        rows = labelled(name)
        now = sum(dispose(text).disposition == wanted for wanted, _, text in rows)
        yield rate(f"{name}: as labelled now", now, len(rows), note="the rules were mended by it")


def labelled(name: str) -> list[list[str]]:
    """Return disposition, language and text of each reply of a file."""
    listed = (TEXTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in listed]
