"""Wishes to be left alone in eight languages: hand-written wishes and look-alikes, people's mail.

Data: bench/quality/optout_lines (ours), email/intent_sentences_train.csv (people and newsletters; the
quarter that the weights were not fitted to). The headline are the exams, which the reader of
sentences never learned from and the trees behind it have: `bench.fit_wish_trees --exams` leaves
them out.
"""

from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure, count, rate
from bench.fit_wishes import held_out_business
from bench.quality._optout import EXAMS, FIRST_SIGHT, READ, first, later, varied
from inbound.disposition import dispose
from inbound.enums import Disposition
from inbound.trimming import trim


def figures(data: Path) -> Iterator[Figure]:
    """Yield the recall and precision of the exams, then those of everything else."""
    for exam in EXAMS:
        yield from _exam(exam)
    wishes = [typed for tag, line in first("wishes") for typed in varied(tag, line)]
    harmless = [typed for tag, line in first("lookalikes") for typed in varied(tag, line)]
    found = sum(map(_is_wish, wishes))
    taken = sum(map(_is_wish, harmless))
    note = (
        f"seen: {len(first('wishes'))} wishes, {len(first('lookalikes'))} look-alikes, three ways"
    )
    yield rate("opt-out recall on seen wishes", found, len(wishes), note=note)
    yield rate("opt-out precision on seen texts", found, found + taken, note=note)
    for number, (typed, hits, alike, wrong) in enumerate(FIRST_SIGHT, start=1):
        unseen = f"round {number} before it was learned from"
        yield rate(f"recall at first sight, round {number}", hits, typed, note=unseen)
        yield rate(f"look-alikes left alone at first sight, round {number}", alike - wrong, alike)
    yield from _people(data)


def _exam(exam: str) -> Iterator[Figure]:
    wishes = [text for _, text in later(f"{exam}_wishes")]
    harmless = [text for _, text in later(f"{exam}_lookalikes")]
    found = sum(map(_is_wish, wishes))
    taken = sum(map(_is_wish, harmless))
    note = f"{exam}, learned by the trees alone" + (
        "; some of its causes were mended" * (exam in READ)
    )
    yield rate("opt-out recall", found, len(wishes), goal=">= 1.0", note=note)
    yield rate("opt-out precision", found, found + taken, goal=">= 0.98", note=note)
    yield rate("look-alikes left alone", len(harmless) - taken, len(harmless), note=note)


def _people(data: Path) -> Iterator[Figure]:
    sentences = held_out_business(data)
    taken = sum(map(_is_wish, sentences))
    note = "sentences of business mail and newsletters that nothing was fitted to"
    yield count("sentences of other mail taken for a wish", taken, len(sentences), note=note)


def _is_wish(text: str) -> bool:
    return dispose(trim(text).new_text).disposition == Disposition.UNSUBSCRIBE
