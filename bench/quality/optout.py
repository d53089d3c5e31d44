"""Wishes to be left alone in eight languages: hand-written wishes and look-alikes, people's mail.

Data: bench/quality/_optout.py (ours), email/intent_sentences_train.csv (people and newsletters).
"""

import csv
from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure, count, rate
from bench.quality._optout import FIRST_SIGHT, LOOKALIKES, WISHES, lines, varied
from inbound.disposition import dispose
from inbound.enums import Disposition


def figures(data: Path) -> Iterator[Figure]:
    """Yield recall and precision over everything typed, and what each round got at first sight."""
    wishes = [typed for tag, line in lines(WISHES) for typed in varied(tag, line)]
    harmless = [typed for tag, line in lines(LOOKALIKES) for typed in varied(tag, line)]
    found = sum(map(_is_wish, wishes))
    taken = sum(map(_is_wish, harmless))
    note = f"{len(lines(WISHES))} wishes, {len(lines(LOOKALIKES))} look-alikes, typed three ways"
    yield rate("opt-out recall", found, len(wishes), goal=">= 1.0", note=note)
    yield rate("opt-out precision", found, found + taken, goal=">= 0.98", note=note)
    for number, (typed, hits, alike, wrong) in enumerate(FIRST_SIGHT, start=1):
        unseen = (
            f"round {number} before the rules saw it; rounds 2 and 4 sought new turns of speech"
        )
        yield rate(f"recall at first sight, round {number}", hits, typed, note=unseen)
        yield rate(f"look-alikes left alone at first sight, round {number}", alike - wrong, alike)
    yield from _people(data)


def _people(data: Path) -> Iterator[Figure]:
    with (data / "email" / "intent_sentences_train.csv").open(encoding="utf-8") as file:
        sentences = [row["sentence"] for row in csv.DictReader(file)]
    taken = sum(map(_is_wish, sentences))
    note = "sentences of business mail and newsletters; three of them are real wishes"
    yield count("sentences of other mail taken for a wish", taken, len(sentences), note=note)


def _is_wish(text: str) -> bool:
    return dispose(text).disposition == Disposition.UNSUBSCRIBE
