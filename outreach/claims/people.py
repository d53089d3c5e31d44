"""Words for somebody: "editor", "nurse", "inhabitant".

The English nouns whose first sense in WordNet 3.1 (Princeton University, its licence beside the
file) is a person, listed by `bench.distil_people`; with a star those who work.
"""

from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("people.txt")


@cache
def _words() -> dict[str, bool]:
    return {line.removesuffix("*"): line.endswith("*") for line in FILE.read_text("ascii").split()}


def is_one(word: str) -> bool:
    """Tell whether a word, in the singular or as a stem, names somebody first of all."""
    return word in _words() or f"{word}e" in _words()


def is_working(word: str) -> bool:
    """Tell whether a word names somebody by their work: a nurse, no customer."""
    return _words().get(word, False) or _words().get(f"{word}e", False)
