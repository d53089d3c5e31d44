"""What people meant by an answer: replies in eight languages, labelled with the product's own words.

Data: bench/quality/texts/answers*.txt (ours). Each file was written and labelled before the reader
had seen it; FIRST_SIGHT keeps what it got then. The weights are fitted on all but EXAMS
(`bench.fit_answers`).
"""

from collections.abc import Iterator
from pathlib import Path

from bench.figures import Figure, rate
from inbound.disposition import dispose

TEXTS = Path(__file__).parent / "texts"
LEARNED = (
    "answers", "answers_later", "answers_third", "answers_fourth", "answers_plain", "answers_fifth",
    "answers_sixth", "answers_seventh",
)  # fmt: skip
# As plain as people write, by four hands; as varied as their writers could make them, by two.
EXAMS = (
    "answers_exam_short", "answers_exam_fourth", "answers_exam_second", "answers_exam_plain",
    "answers_exam_varied", "answers_exam_third",
)  # fmt: skip
# By phrase rules alone but for the fifth; no two answers of a meaning share verb and noun in the
# third and fourth.
FIRST_SIGHT = {
    "answers": (89, 164),
    "answers_later": (75, 97),
    "answers_third": (435, 1758),
    "answers_fourth": (333, 1404),
    "answers_fifth": (3729, 5237),
    "answers_sixth": (1861, 2934),
    "answers_seventh": (437, 595),
}


def figures(_: Path) -> Iterator[Figure]:
    """Yield the share disposed as labelled: of the exams, then of each file at first sight and now."""
    for name in EXAMS:
        rows = labelled(name)
        right = sum(dispose(text).disposition == wanted for wanted, _, text in rows)
        note = f"{name}: as many of each meaning and language; nothing is fitted to them"
        yield rate("answers disposed as labelled", right, len(rows), goal=">= 0.95", note=note)
    for name, (found, count) in FIRST_SIGHT.items():
        yield rate(f"{name}: as labelled at first sight", found, count)
        rows = labelled(name)
        now = sum(dispose(text).disposition == wanted for wanted, _, text in rows)
        yield rate(f"{name}: as labelled now", now, len(rows), note="the weights are fitted to it")


def labelled(name: str) -> list[list[str]]:
    """Return disposition, language and text of each reply of a file."""
    listed = (TEXTS / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return [line.replace("\\n", "\n").split("\t") for line in listed]
