"""How hard a text is to read, as a school grade, by the formula of its language.

English: Flesch-Kincaid (Kincaid et al., Navy Research Branch Report 8-75, 1975). German: first
Wiener Sachtextformel (Bamberger and Vanecek, Lesen - Verstehen - Lernen - Schreiben, 1984).
Spanish: Crawford (Lectura y Vida 4, 1984). Polish: Pisarek (Jak mierzyć zrozumiałość tekstu?,
1969).
French, Italian, Dutch and Portuguese have ease formulas on Flesch's scale of 100 (easy) to 0:
Kandel and Moles (Cahiers d'Études de Radio-Télévision 19, 1958), Franchina and Vacca (Linguaggi 3,
1986), Douma (De leesbaarheid van landbouwbladen, 1960), Martins et al. (ICMC 28, 1996); an ease is
read as a grade by Flesch's own table (The Art of Readable Writing, 1949). Others: LIX (Björnsson,
1968) as a grade by Anderson's table (Journal of Reading 26, 1983).

Syllables are counted by hyphenation, short words by their vowels.
"""

import math
import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache
from itertools import pairwise

import pyphen

from outreach import sentences

_VOWELS = re.compile(r"[aeiouyäöüàâáãéèêëíîïóôõúûùìòąęåæø]+")
_DICTIONARIES = {
    "en": "en_US",
    "de": "de_DE",
    "fr": "fr_FR",
    "es": "es_ES",
    "it": "it_IT",
    "nl": "nl_NL",
    "pt": "pt_PT",
    "pl": "pl_PL",
    "sv": "sv_SE",
    "da": "da_DK",
}
_SILENT_E = frozenset({"en", "fr"})
# Flesch's table: ease at the middle of a band, years of school of its readers.
_EASE = (
    (120.0, 1.0),
    (95.0, 5.0),
    (85.0, 6.0),
    (75.0, 7.0),
    (65.0, 8.5),
    (55.0, 11.0),
    (40.0, 14.0),
    (15.0, 16.5),
    (-60.0, 20.0),
)


@lru_cache(maxsize=16)
def _hyphens(language: str) -> pyphen.Pyphen:
    return pyphen.Pyphen(lang=_DICTIONARIES.get(language, "en_US"))


@lru_cache(maxsize=20_000)
def syllables(word: str, language: str = "en") -> int:
    """Count syllables by hyphenation points, short words by their vowel groups.

    A hyphenation dictionary never leaves one letter alone, so "over" would count as one.
    """
    if len(word) > 5:
        return len(_hyphens(language).positions(word)) + 1
    groups = len(_VOWELS.findall(word))
    is_silent = (
        language in _SILENT_E and word.endswith("e") and not word.endswith("le") and groups > 1
    )
    return max(1, groups - is_silent)


@dataclass(frozen=True)
class _Counts:
    """The sizes that the formulas ask for."""

    words: tuple[str, ...]
    sentences: int
    language: str

    @cached_property
    def sounds(self) -> list[int]:
        """Syllables of each word; a number is one: a reader takes "3,000" in at a glance."""
        return [
            1 if word[0].isdigit() else syllables(word.lower(), self.language)
            for word in self.words
        ]

    @property
    def words_a_sentence(self) -> float:
        return len(self.words) / self.sentences

    @property
    def syllables_a_word(self) -> float:
        return sum(self.sounds) / len(self.words)

    def share(self, holds: Callable[[int], bool]) -> float:
        """Return the share of the words with such a number of syllables, in percent."""
        return 100 * sum(map(holds, self.sounds)) / len(self.words)

    def share_longer(self, letters: int) -> float:
        """Return the share of the words over so many letters, in percent."""
        return 100 * sum(len(word) > letters for word in self.words) / len(self.words)


def grade(text: str, language: str = "en") -> float:
    """Return the school grade that reads a text with ease, one decimal; 0.0 without words."""
    found = sentences.words(text)
    if not found:
        return 0.0
    counts = _Counts(found, max(1, len(sentences.split(text))), language)
    return round(min(30.0, max(0.0, _FORMULAS.get(language, _lix)(counts))), 1)


def _flesch_kincaid(counts: _Counts) -> float:
    return 0.39 * counts.words_a_sentence + 11.8 * counts.syllables_a_word - 15.59


def _wiener(counts: _Counts) -> float:
    return (
        0.1935 * counts.share(lambda count: count >= 3)
        + 0.1672 * counts.words_a_sentence
        + 0.1297 * counts.share_longer(6)
        - 0.0327 * counts.share(lambda count: count == 1)
        - 0.875
    )


def _crawford(counts: _Counts) -> float:
    per_hundred = 100 / len(counts.words)
    sounds = sum(counts.sounds) * per_hundred
    return -0.205 * counts.sentences * per_hundred + 0.049 * sounds - 3.407


def _pisarek(counts: _Counts) -> float:
    return math.hypot(counts.words_a_sentence, counts.share(lambda count: count >= 4)) / 2


def _kandel_moles(counts: _Counts) -> float:
    return _eased(209 - 1.15 * counts.words_a_sentence - 68 * counts.syllables_a_word)


def _franchina_vacca(counts: _Counts) -> float:
    return _eased(217 - 1.3 * counts.words_a_sentence - 60 * counts.syllables_a_word)


def _douma(counts: _Counts) -> float:
    return _eased(206.84 - 0.93 * counts.words_a_sentence - 77 * counts.syllables_a_word)


def _martins(counts: _Counts) -> float:
    return _eased(248.835 - 1.015 * counts.words_a_sentence - 84.6 * counts.syllables_a_word)


def _lix(counts: _Counts) -> float:
    # Anderson's table, 20 for grade 4 up to 56 for grade 13, lies on this line.
    return (counts.words_a_sentence + counts.share_longer(6) - 4) / 4


def _eased(ease: float) -> float:
    """Read an ease of reading as a grade, straight between the rows of Flesch's table."""
    ease = min(_EASE[0][0], max(_EASE[-1][0], ease))
    for (high, low_grade), (low, high_grade) in pairwise(_EASE):
        if ease >= low:
            return low_grade + (high - ease) / (high - low) * (high_grade - low_grade)
    return _EASE[-1][1]


_FORMULAS: dict[str, Callable[[_Counts], float]] = {
    "en": _flesch_kincaid,
    "de": _wiener,
    "es": _crawford,
    "pl": _pisarek,
    "fr": _kandel_moles,
    "it": _franchina_vacca,
    "nl": _douma,
    "pt": _martins,
}
