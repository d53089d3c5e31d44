"""How hard a text is to read: the Flesch-Kincaid grade, syllables by hyphenation."""

import re
from functools import lru_cache

import pyphen

from outreach import sentences

_VOWELS = re.compile(r"[aeiouyäöüàâéèêëîïôûù]+")
_DICTIONARIES = {"en": "en_US", "de": "de_DE", "fr": "fr_FR", "es": "es_ES", "it": "it_IT"}


@lru_cache(maxsize=8)
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
    is_silent = word.endswith("e") and not word.endswith("le") and groups > 1
    return max(1, groups - is_silent)


def grade(text: str, language: str = "en") -> float:
    """Return the Flesch-Kincaid grade, one decimal; 0.0 for a text without words.

    Numbers count as one syllable: a reader takes "3,000" in at a glance.
    """
    found = sentences.words(text)
    if not found:
        return 0.0
    count = max(1, len(sentences.split(text)))
    sounds = sum(1 if word[0].isdigit() else syllables(word.lower(), language) for word in found)
    value = 0.39 * len(found) / count + 11.8 * sounds / len(found) - 15.59
    return round(max(0.0, value), 1)
