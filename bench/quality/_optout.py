"""Wishes to be left alone and what only looks like one, in eight languages: written for this bench.

The lines were written by hand in thirty-seven rounds, each before the reader had seen it. After each
the words were mended (rounds 1 to 5, `first`) or the weights fitted again (the later ones); what it
got at first sight stands in FIRST_SIGHT. The reader of sentences never learned from EXAMS:
four as plain as people write, one as varied as its writers could make it, two by a hand that knew
the causes of the errors in the others, and eight small ones of what a sales inbox holds. The trees
that judge its finds (`bench.fit_wish_trees`) have, so what they are worth on lines that nobody has
read is told by leaving exams out (`--exams` there). `varied` makes what people really type of a
line: capitals, no accents, no punctuation, a slip of the finger, a greeting.
"""

import re
import unicodedata
import zlib
from collections.abc import Iterator
from pathlib import Path

LINES = Path(__file__).parent / "optout_lines"
ALTERNATIVES = re.compile(r"\{([^{}]*)\}")
LEARNED = tuple(range(6, 38))  # rounds 1 to 5 are the first lines
EXAMS = (
    "exam_fourteenth", "exam_thirteenth", "exam_twelfth", "exam_eleventh", "exam_tenth",
    "exam_ninth", "exam_eighth",
    "exam_seventh", "exam_sixth", "exam_fifth", "exam_fourth", "exam_third", "exam_second",
    "exam_plain", "exam_varied",
)  # fmt: skip
READ = frozenset(
    {
        "exam_plain", "exam_second", "exam_third", "exam_fourth", "exam_fifth", "exam_sixth",
        "exam_seventh", "exam_ninth", "exam_tenth", "exam_eleventh",
    }
)  # fmt: skip

# (typed wishes, found, typed look-alikes, taken for a wish) before the rules saw the round.
FIRST_SIGHT = (
    (483, 450, 375, 30),
    (501, 386, 348, 31),
    (270, 231, 165, 3),
    (234, 129, 120, 0),
    (132, 99, 81, 0),
    (632, 500, 335, 49),
    (227, 203, 132, 16),
    (232, 194, 150, 34),
    (173, 144, 123, 9),
    (114, 108, 90, 9),
    (242, 200, 226, 15),
    (209, 185, 208, 36),
    (200, 184, 200, 13),
    (178, 173, 178, 19),
    (80, 76, 80, 2),
    (80, 63, 80, 3),
    (80, 69, 80, 5),
    (80, 64, 80, 12),
    (80, 77, 80, 2),
    (80, 72, 80, 6),
    (160, 140, 160, 7),
    (160, 145, 160, 20),
    (160, 135, 160, 19),
    (160, 158, 160, 3),
    (160, 144, 160, 12),
    (160, 151, 160, 17),
    (160, 137, 160, 11),
    (160, 155, 160, 4),
    (120, 113, 120, 6),
    (96, 82, 96, 0),
    (96, 87, 96, 8),
    (96, 94, 96, 2),
    (96, 89, 96, 4),
    (96, 92, 96, 12),
    # Seven thousand lines as unlike each other and the ones before as their writers could make them.
    (3467, 2507, 3715, 254),
    # Twice as many, as people write who have never seen a line of these; eight languages.
    (2834, 2678, 4542, 493),
    (1724, 1534, 2383, 186),
)
GREETINGS = {
    "en": ("Hi Mara,", "Best regards,\nAnn"),
    "de": ("Guten Tag,", "Mit freundlichen Grüßen\nAnn Lee"),
    "fr": ("Bonjour,", "Cordialement,\nAnn"),
    "es": ("Buenos días,", "Saludos,\nAnn"),
    "it": ("Buongiorno,", "Cordiali saluti\nAnn"),
    "nl": ("Beste Mara,", "Met vriendelijke groet,\nAnn"),
    "pt": ("Bom dia,", "Cumprimentos,\nAnn"),
    "pl": ("Dzień dobry,", "Pozdrawiam,\nAnn"),
}


def tagged(name: str) -> Iterator[tuple[str, str]]:
    """Yield language and line of a file of optout_lines."""
    tag = ""
    for line in (LINES / f"{name}.txt").read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            tag = line.strip("[]")
        elif line.strip():
            yield tag, line.replace("\\n", "\n")


def first(name: str) -> list[tuple[str, str]]:
    """Return the lines of rounds 1 to 5: "wishes" or "lookalikes"."""
    return list(tagged(f"first_{name}"))


def later(name: str) -> list[tuple[str, str]]:
    """Return the lines of a later round, alternatives in braces taken side by side."""
    out: dict[tuple[str, str], None] = {}
    for tag, line in tagged(name):
        parts = ALTERNATIVES.split(line)
        choices = [part.split("|") if place % 2 else [part] for place, part in enumerate(parts)]
        for turn in range(max(map(len, choices))):
            out[tag, "".join(one[turn % len(one)] for one in choices).strip()] = None
    return list(out)


def varied(tag: str, line: str) -> Iterator[str]:
    """Yield the line as people type it: as it is, and two changes chosen by its checksum."""
    yield line
    greeting, closing = GREETINGS[tag]
    changes = (
        line.upper(),
        _plain(line),
        line.rstrip(".!").lower(),
        f"{greeting}\n\n{line}\n\n{closing}",
        _slipped(line),
        line.rstrip(".!") + "!!!",
    )
    start = zlib.crc32(line.encode()) % len(changes)
    yield changes[start]
    yield changes[(start + 3) % len(changes)]


def _plain(line: str) -> str:
    """Leave out accents and punctuation."""
    flat = unicodedata.normalize("NFKD", line.replace("ł", "l").replace("ß", "ss"))
    return "".join(one for one in flat if not unicodedata.combining(one) and one not in ".,;:!?¿")


def _slipped(line: str) -> str:
    """Swap two letters inside the longest word, if it is long enough to be read all the same."""
    word = max(line.split(), key=len)
    if len(word) < 7 or not word.isalpha():
        return line
    middle = len(word) // 2
    slip = word[:middle] + word[middle + 1] + word[middle] + word[middle + 2 :]
    return line.replace(word, slip, 1)
