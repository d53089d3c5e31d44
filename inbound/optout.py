"""Does somebody ask to be left alone? Recall first: the answer only ever stops mail.

One reading, from top to bottom:

1. The folded text is cut into sentences; an address is read as the word for one. A newsletter's
   footer, which offers a way off the sender's own list, is left out.
2. In each sentence, and in each with the one before it, every word has roles (`inbound.roles`):
   "do not write to me again" and "bitte schreiben Sie mir nicht mehr" are both a negation, to
   write, me and again.
3. Roles, their order and the words themselves are weighed (`inbound.wish_model`). From SURE on it
   is a wish, from POSSIBLE on a person is asked. What weighs most are the deciding words.
4. An answer is judged once more whole (`inbound.wishes`): "Nobody has complained of spam. Why do
   you ask?" holds a sentence that weighs as a wish, and is none.

So a synonym, in any language, is a word in `wish_roles.txt`, and a turn of speech, or what only
looks like one, is a line to learn from (`bench.fit_wishes`).
"""

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from inbound.phrases import FOOTERS
from inbound.roles import WORD, Words, roles
from inbound.wish_model import heaviest, weight

LOOK = 20_000
LONGEST_SENTENCE = 60
MOST_SENTENCES = 200
# Log-odds. A missed wish is worse than a false one, and between the two a person is asked.
SURE = 0.0
POSSIBLE = -2.0
# Roles of a bare no: it refuses something, and does not say what.
NO = {"no", "not"}
# The word that an address is read as.
ADDRESS = "email"
# A full stop that ends no sentence.
ARTICLE = re.compile(r"\bart\.(?=\s?\d)")
NO_WORDS = re.compile(r"https?://\S{1,500}|[\w.+-]{1,64}@[\w.-]{1,190}")
SENTENCE = re.compile(r"[^.!?;\n]{1,1000}[.!?;\n]?")
Weighed = list[tuple[float, Words]]
_FOOTERS = tuple(re.compile(one) for one in FOOTERS)
# "If you don't stop, I will …" speaks to us, and so does "I find no link"; "we will remove you"
# is what a sender offers.
SPEAKS = re.compile(
    r"\b(?:i|we)(?:'ll| will(?! (?:remove|unsubscribe|take|delete) you)| shall| am| can| do| did"
    r"| have| see| find| want)\b|\bi'(?:m|d|ve)\b"
    r"|\bmy lawyer\b|\b(?:ich|je|yo|digo|io|dico|ik|eu|pisze)\b|\bbij deze\b"
)


@dataclass(frozen=True, slots=True)
class Wish:
    """Where the deciding words stand in the folded text; a doubtful wish is for a person."""

    start: int
    end: int
    is_sure: bool = True


def find_wish(text: str) -> Wish | None:
    """Find a wish to be left alone, sure or doubtful, in folded text (disposition.folded)."""
    return chosen(weighed(prepared(text)))


def weighed(text: str) -> Weighed:
    """Return what is weighed of folded, prepared text, with its log-odds; a bare no is left out."""
    return [
        (weight(one, is_question=is_question(one, text)), one)
        for one in windows(text)
        if not _is_bare_no(one)
    ]


def chosen(found: Weighed) -> Wish | None:
    """Return the wish of what was weighed, if any of it weighs enough."""
    heavy = max((weight for weight, _ in found), default=-math.inf)
    if heavy < POSSIBLE:
        return None
    return Wish(*deciding(found), is_sure=heavy >= SURE)


def deciding(found: Weighed) -> tuple[int, int]:
    """Return where the deciding words of what was weighed stand; `found` is never empty."""
    sure = [one for one in found if one[0] >= SURE]
    if not sure:
        return heaviest(max(found, key=lambda one: one[0])[1])
    # What weighs most for its length holds them.
    return heaviest(max(sure, key=lambda one: one[0] / len(one[1]))[1])


def prepared(text: str) -> str:
    """Return folded text as it is read; every place stays."""
    text = ARTICLE.sub("art ", text[:LOOK].replace("a.u.b.", "aub   "))
    return NO_WORDS.sub(_address, text)


def _address(hit: re.Match[str]) -> str:
    """Read an address as the word for one: "take bob@acme.example off your list"."""
    is_address = "@" in hit[0] and len(hit[0]) > len(ADDRESS)
    return (ADDRESS if is_address else "").ljust(len(hit[0]))


def sentences(text: str) -> Iterator[Words]:
    """Yield the words of each sentence of prepared text that is no newsletter's footer."""
    for sentence in SENTENCE.finditer(text):
        words = list(WORD.finditer(text, sentence.start(), sentence.end()))[:LONGEST_SENTENCE]
        if words and not _is_footer(sentence[0]):
            yield words


def windows(text: str) -> Iterator[Words]:
    """Yield what is weighed of folded text: each sentence, and each with the one before it."""
    before: Words = []
    for words in islice(sentences(text), MOST_SENTENCES):
        yield words
        if before:
            yield [*before, *words]
        before = words


def is_question(words: Words, text: str) -> bool:
    end = words[-1].end()
    return "?" in text[end : end + 3]


def _is_bare_no(words: Words) -> bool:
    return all(one and NO.issuperset(one) for one in roles(tuple(word[0] for word in words)))


def _is_footer(said: str) -> bool:
    """Whether this offers the reader a way off the sender's own list."""
    return any(one.search(said) for one in _FOOTERS) and not SPEAKS.search(said)
