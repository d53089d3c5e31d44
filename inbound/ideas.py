"""Words as ideas: one letter a word, read in the language that knows most of them.

The letters are those of `inbound.wishes`. A slip of the finger is read as the word it misses.
"""

import re
from functools import lru_cache

from inbound.wishes import EVERYWHERE, LEXICA

Words = list[re.Match[str]]
# Pronouns that grow on the verb: "bórrenme", "cancellatemi".
ENCLITIC = {"es": ("me", "nos"), "it": ("mi", "ci"), "pt": ("me",)}
# Verbs of which we ourselves are the subject: "nós não enviamos newsletters".
WE = {
    "es": ("amos", "emos", "imos"),
    "pt": ("amos", "emos", "imos"),
    "it": ("iamo",),
    "fr": ("ons",),
    "pl": ("amy", "emy", "imy"),
}
NO_WORDS = re.compile(r"https?://\S{1,500}|[\w.+-]{1,64}@[\w.-]{1,190}")
SENTENCE = re.compile(r"[^.!?;\n]{1,1000}[.!?;\n]?")
WORD = re.compile(r"e-?mail\w*|opt-out|follow-?up\w*|[^\W_]+(?:'t\b)?|,|: ")
# Shorter words differ by one letter from too many others.
SLIP_FROM = 6
# One letter off a word of the lexica, and nevertheless right.
REAL_WORDS = frozenset(
    (
        "contract",
        "contrat",
        "contrato",
        "contratto",
        "contracts",
        "kontrakt",
        "contratti",
        "contratos",
        "listen",
        "remote",
        "content",
        "context",
        "hearing",
        "wishing",
        "exclusive",
        "market",
        "target",
        "unterlagen",
        "unterlage",
        "strikes",
        "strive",
        "dropbox",
        "wollten",
        "verarbeitet",
        "angemeldet",
        "settimana",
        "settimane",
        "settore",
    )
)


def languages(words: tuple[str, ...]) -> list[str]:
    """Return the languages that know most of the words: one, or few that share them."""
    known = {tag: sum(_letter(tag, word) != " " for word in words) for tag in LEXICA}
    best = max(known.values())
    return [tag for tag, count in known.items() if count and count == best]


def code(tag: str, words: Words) -> tuple[str, list[int]]:
    """Write the words in a language's letters; the list says which word each letter stands for."""
    letters_said, places = "", []
    for place, word in enumerate(words):
        letters = _letter(tag, word[0]).replace(" ", "o")
        if letters in "WZS" and tag in WE and word[0].endswith(WE[tag]):
            letters = "o"
        if letters in "CWZ" and tag in ENCLITIC and word[0].endswith(ENCLITIC[tag]):
            letters += "I"
        if letters != "Q":
            letters_said += letters
            places += [place] * len(letters)
    return letters_said, places


@lru_cache(maxsize=20_000)
def _letter(tag: str, word: str) -> str:
    """Return the word's letter in a language, " " for a word that it does not know."""
    if word in {",", ": "}:
        return ","
    exact, begun = _index(tag)
    if word in exact:
        return exact[word]
    for length in range(len(word), 1, -1):
        if word[:length] in begun:
            return begun[word[:length]]
    return _slipped(word, exact, begun) if len(word) >= SLIP_FROM else " "


def _slipped(word: str, exact: dict[str, str], begun: dict[str, str]) -> str:
    """Read a word with one letter wrong, missing, doubled or swapped."""
    if word in REAL_WORDS:
        return " "
    from rapidfuzz.distance import OSA

    for known, letter in exact.items():
        if len(known) >= SLIP_FROM and OSA.distance(word, known, score_cutoff=1) <= 1:
            return letter
    for stem, letter in begun.items():
        if len(stem) >= SLIP_FROM or (len(stem) == SLIP_FROM - 1 and len(word) > SLIP_FROM):
            heads = (word[: len(stem) + extra] for extra in (-1, 0, 1))
            if word[:3] == stem[:3] and any(
                OSA.distance(head, stem, score_cutoff=1) <= 1 for head in heads
            ):
                return letter
    return " "


@lru_cache(maxsize=len(LEXICA))
def _index(tag: str) -> tuple[dict[str, str], dict[str, str]]:
    """Return whole words and beginnings with their letters; the first letter named wins."""
    exact: dict[str, str] = {}
    begun: dict[str, str] = {}
    for letter, words in (*LEXICA[tag].items(), *EVERYWHERE.items()):
        for word in words.split():
            if word.endswith("*"):
                begun.setdefault(word[:-1], letter)
            else:
                exact.setdefault(word, letter)
    return exact, begun
