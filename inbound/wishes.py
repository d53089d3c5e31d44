"""Is it a wish to be left alone, given all that is known of the answer?

Boosted trees (`wishes.txt`, written by `python -m bench.fit_wish_trees`) over what
`inbound.wish_marks` tells of it judge what the reader of sentences finds near enough to a wish
(`inbound.optout`). Whoever wishes something else in the same words (`inbound.asides`) is asked
about, never suppressed; what the reader of sentences is sure of is never dropped without asking.

Someone who is interested and asks to be left alone is left alone: no kind rest outweighs a plain
wish, and what is not sure still puts the question to a person.
"""

from functools import lru_cache
from pathlib import Path

from inbound import optout
from inbound.optout import Weighed, Wish
from inbound.wish_marks import Marks, marks
from outreach.claims import trees

TREES = Path(__file__).with_suffix(".txt")
# Log-odds of the heaviest window: what weighs less is no wish, and nothing else is asked of it.
NEAR = -3.5
# Sums of the trees: a wish, and what is put to a person.
SURE, POSSIBLE = 0.0, -2.5
# What the reader of sentences is not sure of must be told louder.
RAISED = 0.5


def find_wish(text: str) -> Wish | None:
    """Find a wish to be left alone, sure or doubtful, in the folded text of an answer."""
    text = optout.prepared(text)
    found = optout.weighed(text)
    if not is_near(found):
        return None
    known = marks(text, found)
    is_sure = judged(known, grown().total(known))
    return None if is_sure is None else Wish(*optout.deciding(found), is_sure=is_sure)


def judged(known: Marks, total: float) -> bool | None:
    """Say whether it is surely a wish; None is no wish. `total` is the sum of the trees."""
    is_left = "aside" not in known or known["left"] >= optout.SURE
    is_heavy = known["weight"] >= optout.SURE
    if total >= (SURE if is_heavy else RAISED):
        return is_left
    return False if is_heavy or total >= POSSIBLE else None


def is_near(found: Weighed) -> bool:
    return any(weight >= NEAR for weight, _ in found)


@lru_cache(maxsize=1)
def grown() -> trees.Trees:
    """Return the trees."""
    return trees.read(TREES)
