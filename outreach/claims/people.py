"""Words for somebody: "editor", "nurse", "inhabitant".

The English nouns whose first sense in WordNet 3.1 (Princeton University, its licence beside the
file) is a person, listed by `bench.distil_people`.
"""

from functools import cache
from pathlib import Path

FILE = Path(__file__).with_name("people.txt")


@cache
def _words() -> frozenset[str]:
    return frozenset(FILE.read_text("ascii").split())


def is_one(word: str) -> bool:
    """Tell whether a word, in the singular, names somebody first of all."""
    return word in _words()
