"""What people strike out of drafts again and again: phrases that may become a voice rule.

Pure. A struck run is cut into phrases of two to eight words; of nested phrases that fall together
only the longest is named.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from leadops.ui.diffs import word_diff

SHORTEST, LONGEST = 2, 8
OFTEN = 2  # drafts; what one person did once is no pattern
_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_END = re.compile(r"[.?!:;\n]+")


def struck_phrases(edits: Iterable[tuple[str, str]], most: int = 10) -> list[tuple[str, int]]:
    """Return (phrase, number of drafts) of what was struck out in two drafts or more.

    An edit is the machine's text and the person's. Most frequent first, then longest, then by name.
    """
    counts: Counter[str] = Counter()
    for before, after in edits:
        counts.update(set(_struck(before, after)))
    often = [(phrase, count) for phrase, count in counts.items() if count >= OFTEN]
    often.sort(key=lambda found: (-found[1], -len(found[0].split()), found[0]))
    chosen: list[tuple[str, int]] = []
    for phrase, count in often:
        if not any(_overlap(phrase, other) for other, _ in chosen):
            chosen.append((phrase, count))
        if len(chosen) == most:
            break
    return chosen


def _overlap(phrase: str, other: str) -> bool:
    """Whether one says what the other says: nested, or sharing two words in a row."""
    words, others = phrase.split(), other.split()
    pairs = set(pairwise(words))
    return bool(pairs & set(pairwise(others)))


def _struck(before: str, after: str) -> Iterator[str]:
    for run in _runs(before, after):
        for sentence in _END.split(run):
            yield from _phrases(_WORD.findall(sentence.lower()))


def _runs(before: str, after: str) -> Iterator[str]:
    """Yield what was struck out in one go: blanks that stayed between two words part nothing."""
    run = ""
    for piece in word_diff(before, after):
        if piece.kind == "deleted" or (piece.kind == "same" and piece.text.isspace()):
            run += piece.text
        elif piece.kind == "same":
            yield run
            run = ""
    yield run


def _phrases(words: list[str]) -> Iterator[str]:
    for length in range(SHORTEST, LONGEST + 1):
        for start in range(len(words) - length + 1):
            yield " ".join(words[start : start + length])
