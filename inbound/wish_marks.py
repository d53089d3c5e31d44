"""What is known of an answer that may wish to be left alone: named numbers, for trees to weigh.

The heaviest window is told by its weight, its length, its place and by what its words do
(`inbound.roles`): which roles it holds, who stands before and behind the refused deed, and how far
a negation is. Beside it stand what the whole and the rest mean (`inbound.wish_context`), and what
still weighs without what wishes something else (`inbound.asides`).
"""

from collections.abc import Iterable, Iterator, Sequence

from inbound import asides, optout, wish_context
from inbound.optout import Weighed
from inbound.roles import PAUSE, WORD, Roles, Words, roles, spoken

NEGATIONS = frozenset({"not", "never", "no", "nor", "nobody", "nothing", "stop"})
OURS = frozenset({"me", "my", "us", "our", "i", "we"})
YOURS = frozenset({"you", "your"})
# What may be refused.
DEEDS = frozenset(
    {
        "stop", "remove", "unsubscribe", "write", "mail", "send", "call", "bother", "leave",
        "forget", "goaway", "block", "receive", "want", "solicit", "resend", "use-no", "send-not",
        "got",
    }
)  # fmt: skip
SIDES = (("not", NEGATIONS), ("ours", OURS), ("yours", YOURS))
FAR = 20
# The weight of what is not said.
UNSAID = -9.0
MOST_WORDS = 400
Marks = dict[str, float]


def marks(text: str, found: Weighed) -> Marks:
    """Return what is known of prepared text by name; `found` is never empty."""
    heavy, words = max(found, key=lambda one: one[0])
    evidence = wish_context.evidence(text, found)
    return {
        **evidence,
        "weight": heavy,
        "whole": wish_context.weigh(evidence),
        **_beside(text, found, words),
        **_asked(text, words),
        **_left(text, heavy),
        **_done(words),
        **dict.fromkeys((f"else {one}" for one in _elsewhere(text, words)), 1.0),
    }


def _beside(text: str, found: Weighed, words: Words) -> Marks:
    """Return what the other windows weigh, and where the heaviest stands."""
    weights = [weight for weight, _ in found]
    apart = (
        weight
        for weight, one in found
        if one[-1].end() <= words[0].start() or one[0].start() >= words[-1].end()
    )
    place = next(at for at, (_, one) in enumerate(found) if one is words)
    return {
        "second": max(apart, default=UNSAID),
        "lightest": min(weights),
        "mean": sum(weights) / len(weights),
        "first": weights[0],
        "last": weights[-1],
        "windows": float(len(weights)),
        "place": place / max(1, len(weights) - 1),
        "words": float(len(words)),
        "all words": float(sum(1 for _ in WORD.finditer(text))),
    }


def _asked(text: str, words: Words) -> Marks:
    return {
        "asks": float(optout.is_question(words, text)),
        "any asks": float("?" in text),
        "ends asking": float(text.rstrip().endswith("?")),
        "exclaims": float("!" in text),
    }


def _left(text: str, heavy: float) -> Marks:
    """Return what still weighs without what wishes something else."""
    left = asides.without(text)
    if left == text:
        return {"left": heavy}
    weights = [weight for weight, _ in optout.weighed(left)]
    return {"aside": 1.0, "left": max(weights, default=UNSAID)}


def _done(words: Words) -> Marks:
    """Return what the words of a window do, and what stands around the refused deed."""
    said = tuple(word[0] for word in words)
    known = roles(said)
    told = {
        f"tongue {spoken(said)}": 1.0,
        "unknown": sum(not one for one in known) / len(known),
        "pauses": float(known.count((PAUSE,))),
        **dict.fromkeys((f"role {one}" for these in known for one in these if one != PAUSE), 1.0),
    }
    places = {name: _places(known, kind) for name, kind in SIDES}
    for name, at in (*places.items(), ("deed", _places(known, DEEDS))):
        told |= {f"count {name}": float(len(at)), f"from {name}": float(min(at, default=FAR))}
    if deeds := _places(known, DEEDS):
        told |= _around(known, min(deeds, key=lambda at: _nearest(at, places["not"])), places)
    return told


def _around(known: Sequence[Roles], at: int, places: dict[str, list[int]]) -> Marks:
    told = dict.fromkeys((f"deed {one}" for one in known[at]), 1.0)
    told["deed's place"] = at / len(known)
    for name, here in places.items():
        told[f"{name} before"] = _nearest(at, (one for one in here if one < at))
        told[f"{name} behind"] = _nearest(at, (one for one in here if one > at))
    return told


def _places(known: Sequence[Roles], kind: frozenset[str]) -> list[int]:
    return [at for at, these in enumerate(known) if kind.intersection(these)]


def _nearest(at: int, places: Iterable[int]) -> float:
    return float(min((abs(at - one) for one in places if one != at), default=FAR))


def _elsewhere(text: str, words: Words) -> Iterator[str]:
    """Yield the roles of what stands outside the heaviest window."""
    start, end = words[0].start(), words[-1].end()
    said = [one[0] for one in WORD.finditer(text) if one.start() < start or one.end() > end]
    for these in roles(tuple(said[:MOST_WORDS])) if said else ():
        yield from (one for one in these if one != PAUSE)
