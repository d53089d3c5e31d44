"""Words, letters and matters of a text: what the learned readers of plain words see of it.

Pure. A matter is what a word is about (we, since, new, machine, place, …), listed per language in a
file beside the readers, so that what one language taught them holds in all.
"""

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path
from typing import Final
from zlib import crc32

from scoring.contact import naming

LANGUAGES: Final = (
    "en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "no", "pl", "cs", "fi",
)  # fmt: skip
FIRM: Final = "{firm}"  # stands where a text names the company
STEM: Final = 5
WHOLE: Final = 2  # a beginning this short would begin too much
PIECES: Final = (3, 4, 5)  # letters
_WORD: Final = re.compile(r"\{firm\}|\d[\d.,:%]*|[^\W\d_]+(?:'[a-z]{1,2}\b)?|[.!?]")
_FOLDED: Final = str.maketrans(
    {"ß": "ss", "æ": "ae", "ø": "o", "œ": "oe", "ł": "l", "đ": "d", "’": "'", "å": "a"}
)
_COMPOUNDS: Final = frozenset({"de", "nl", "sv", "da", "no", "fi"})
Matters = tuple[str, ...]
Table = dict[str, list[str]]
Tables = tuple[Table, Table]
Features = set[int]  # a feature is known by its CRC-32
Marks = list[int]
STOP: Final = ("stop",)


def masked(text: str, name: str) -> str:
    """Put FIRM where a text names the company."""
    for start, end in reversed(naming.mentions(text, name)):
        text = f"{text[:start]}{FIRM}{text[end:]}"
    return text


def words(text: str) -> list[str]:
    """Return the words, numbers and ends of sentences of a text, folded to plain letters."""
    return _WORD.findall(_fold(text))


def written(text: str) -> list[str]:
    """Return the words of a text as they are written; as many as there are folded ones."""
    return _WORD.findall(unicodedata.normalize("NFC", text.replace("’", "'")))


def _fold(text: str) -> str:
    plain = unicodedata.normalize("NFKD", text.casefold().translate(_FOLDED))
    return "".join(c for c in plain if not unicodedata.combining(c))


def features(found: Iterable[str]) -> Features:
    """Return what features are known by, each once."""
    return {crc32(one.encode()) for one in found}


def placed(found: Features, space: int) -> Marks:
    """Return the places of features among ``space`` of them, each once."""
    return list({one % space for one in found})


def stem(word: str) -> str:
    """Return what a word begins with; any number is a nought."""
    return word[:STEM] if not word[0].isdigit() else "0"


def pieces(found: Iterable[str], sign: str = "") -> Features:
    """Return runs of letters, by which words of one family and related languages are alike."""
    return set().union(*(_pieces(word, sign) for word in set(found) if len(word) > WHOLE))


@lru_cache(maxsize=8192)  # the same words stand in all sentences
def _pieces(word: str, sign: str) -> frozenset[int]:
    ringed = f"<{word}>"
    ends = ((at, at + length) for length in PIECES for at in range(len(ringed) - length + 1))
    return frozenset(features(f"{sign}{ringed[start:end]}" for start, end in ends))


class Lexicon:
    """The matters of one file, or its concepts: what words of thirteen languages are about.

    A line names a matter, the next ones its words in a language each. In a file of concepts a line
    has the name and the words of each language in their order, parted by strokes. ``=word`` is a
    whole word, any other what words begin with.
    """

    def __init__(self, path: Path) -> None:
        self._listed: dict[str, list[tuple[str, str]]] = {one: [] for one in LANGUAGES}
        matter = ""
        for line in path.read_text(encoding="utf-8").splitlines():
            name, *columns = line.split("|")
            tag, _, words = name.partition(" ")
            if columns and tag != "#":
                for language, given in zip(LANGUAGES, columns, strict=True):
                    self._listed[language].append((name, given))
            elif words and tag != "#":
                self._listed[tag].append((matter, words))
            elif not words:
                matter = tag
        self._tables: dict[str, Tables] = {}
        self._looked_up = lru_cache(maxsize=200_000)(self._find)

    def _of(self, language: str) -> Tables:
        """Return the whole words and the beginnings of a language, read when first asked for."""
        if language not in self._tables:
            whole: Table = {}
            begun: Table = {}
            for matter, given in self._listed[language]:
                for word in given.split():
                    is_whole = word.startswith("=") or len(word) <= WHOLE
                    own = (whole if is_whole else begun).setdefault(word.removeprefix("="), [])
                    if matter not in own:
                        own.append(matter)
            self._tables[language] = whole, begun
        return self._tables[language]

    def language(self, found: list[str], language: str) -> str:
        """Return the language of a text, guessed by its words where it has none here."""
        return language if self._listed.get(language) else self._guessed(found)

    def matters(self, found: list[str], language: str) -> list[Matters]:
        """Return what each word is about; the language is guessed where it has no words here."""
        known = self.language(found, language)
        return [self.matter(word, known) for word in found]

    def _guessed(self, found: list[str]) -> str:
        return max(
            LANGUAGES, key=lambda one: sum(bool(self._looked_up(word, one)) for word in found)
        )

    def matter(self, word: str, language: str) -> Matters:
        """Return what a folded word of a language is about."""
        if word in ".!?;":
            return STOP
        if word == FIRM:
            return ("firm",)
        if word[0].isdigit():
            return ("year",) if re.fullmatch(r"20[2-3]\d", word) else ("number",)
        return self._looked_up(word, language)

    def lists(self, word: str, language: str) -> bool:
        """Say whether a folded word itself stands in the file."""
        return any(word in table for table in self._of(language))

    def _find(self, word: str, language: str) -> Matters:
        """Return the matters of the whole word or of its longest known beginning."""
        whole, begun = self._of(language)
        if exact := (*whole.get(word, ()), *begun.get(word, ())):
            return exact
        for length in range(len(word) - 1, WHOLE, -1):
            if found := begun.get(word[:length]):
                return tuple(found)
        if language in _COMPOUNDS:
            for start in range(3, len(word) - 3):  # what ends a compound says what it is
                for length in range(len(word), start + 3, -1):
                    if found := begun.get(word[start:length]):
                        return tuple(found)
        return ()
