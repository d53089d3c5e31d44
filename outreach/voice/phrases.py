"""Find phrases in a text by plain search: no pattern, so no text and no phrase makes it slow."""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

_PLAIN = (
    *(("’", "'"), ("‘", "'"), ("“", '"'), ("”", '"')),
    *((blank, " ") for blank in "\xa0\u2002\u2003\u2007\u2009\u200a\u202f\u3000"),
)
_BLANKS = re.compile(r"\s{2,}")


class Needle(NamedTuple):
    """A folded phrase, and whether its ends are letters, so that no word may run on past them."""

    text: str
    opens_word: bool
    closes_word: bool


def fold(text: str) -> str:
    """Return the text in small letters, straight quotes and plain blanks, every place kept."""
    lowered = text.lower()
    if len(lowered) != len(text):
        # A few letters (İ) become two in lower case.
        lowered = "".join(one.lower() if len(one.lower()) == 1 else one for one in text)
    if lowered.isascii():
        return lowered.replace("\n", " ").replace("\t", " ")
    for mark, plain in _PLAIN:
        lowered = lowered.replace(mark, plain)
    return lowered.replace("\n", " ").replace("\t", " ")


def close_up(text: str, folded: str) -> tuple[str, list[int] | None]:
    """Return a folded text with one blank for each run of them, and the place of each sign.

    Nothing runs on over an empty line. The places are None where no sign has moved.
    """
    runs = [run.span() for run in _BLANKS.finditer(text) if run.group().count("\n") < 2]
    if not runs:
        return folded, None
    pieces: list[str] = []
    places: list[int] = []
    done = 0
    for start, end in runs:
        pieces.append(folded[done:start] + " ")
        places += range(done, start + 1)
        done = end
    return "".join(pieces) + folded[done:], places + list(range(done, len(folded)))


@lru_cache(maxsize=512)
def needles(phrases: tuple[str, ...]) -> tuple[Needle, ...]:
    """Prepare phrases for `find`."""
    folded = dict.fromkeys(fold(" ".join(phrase.split())) for phrase in phrases)
    return tuple(Needle(one, _is_word(one[0]), _is_word(one[-1])) for one in folded if one)


def find(folded: str, wanted: Sequence[Needle]) -> list[tuple[int, int]]:
    """Return (start, end) of every phrase of a folded text, in order; overlaps are kept.

    Of two phrases at one place the longer counts: what lies inside another match is left out.
    """
    spans = []
    for phrase, opens_word, closes_word in wanted:
        at = folded.find(phrase)
        while at >= 0:
            end = at + len(phrase)
            runs_on = (opens_word and at and _is_word(folded[at - 1])) or (
                closes_word and end < len(folded) and _is_word(folded[end])
            )
            if not runs_on:
                spans.append((at, end))
            at = folded.find(phrase, at + 1)
    return _outermost(spans) if len(spans) > 1 else spans


def _outermost(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    kept: list[tuple[int, int]] = []
    for start, end in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or end > kept[-1][1]:
            kept.append((start, end))
    return kept


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"
