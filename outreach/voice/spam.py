"""How much a text looks like spam by its words: a weight, never a ban (OUT7)."""

import re
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from outreach import sentences

_TABLE = Path(__file__).parent / "tables" / "spam.txt"
_SECTION = re.compile(r"\[([\d.]+)\] .+")
_SHOUTS = re.compile(r"!{2,}|\${2,}|€{2,}|\b[A-Z]{4,30}(?: [A-Z]{2,30}){1,10}\b")
_SHOUT = 1.5
# A mail of ordinary length carries this much without looking like spam.
_PRIOR_WORDS = 100


@dataclass(frozen=True, slots=True)
class Trigger:
    """A stretch `text[start:end]` that adds `weight`."""

    start: int
    end: int
    weight: float


@dataclass(frozen=True, slots=True)
class Spam:
    """Weight per hundred words (0 is none, 5 and more is much), and what adds to it."""

    weight: float
    triggers: tuple[Trigger, ...]


def weigh(text: str) -> Spam:
    """Weigh the trigger words of a text; where two overlap the heavier counts."""
    plain = text.replace("’", "'")
    taken = bytearray(len(plain))
    found = []
    for weight, pattern in ((_SHOUT, _SHOUTS), *_patterns()):
        for match in pattern.finditer(plain):
            start, end = match.span()
            if not any(taken[start:end]):
                taken[start:end] = b"x" * (end - start)
                found.append(Trigger(start, end, weight))
    found.sort(key=lambda one: (one.start, one.end))
    size = max(_PRIOR_WORDS, len(sentences.words(text)))
    return Spam(round(100 * sum(one.weight for one in found) / size, 2), tuple(found))


@cache
def _patterns() -> tuple[tuple[float, re.Pattern[str]], ...]:
    listed: list[tuple[float, list[str]]] = []
    for line in _TABLE.read_text(encoding="utf-8").splitlines():
        if section := _SECTION.fullmatch(line):
            listed.append((float(section.group(1)), []))
        elif not line.startswith("#"):
            listed[-1][1].append(line)
    return tuple(
        (weight, re.compile(rf"(?<!\w)(?:{'|'.join(lines)})(?!\w)", re.IGNORECASE))
        for weight, lines in listed
    )
