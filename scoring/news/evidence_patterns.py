"""The patterns of the classes of words for events, and which classes may stand in a text."""

import re
from functools import lru_cache
from typing import Final

from scoring.news.evidence_words import LANGUAGES, WORDS
from scoring.reading.patterns import late
from scoring.reading.sieve import Sieve


@lru_cache(maxsize=512)
def pattern(kind: str, language: str) -> re.Pattern[str]:
    """Return the words of one class: in one language with English, in all if it is unknown."""
    return late(_source(kind, language), re.IGNORECASE)


def may_stand(text: str, language: str) -> frozenset[str]:
    """Return the classes of which a word may stand in a text; all others do not."""
    kinds = tuple(WORDS)
    return frozenset(kinds[number] for number in _sieve(_known(language)).numbers(text))


_ENDS: Final = r"(?![\w])"
# English words that are others elsewhere: "primer centro", "nuove sale".
_ENGLISH_ONLY: Final = {"no": "primer$|(?<!on )sale$"}


def _known(language: str) -> str:
    return language if language in LANGUAGES else ""


def _source(kind: str, language: str) -> str:
    told, language = WORDS[kind], _known(language)
    languages = dict.fromkeys(["en", language] if language in told else LANGUAGES)
    words = "|".join(told[one] for one in languages)
    if kind in _ENGLISH_ONLY and (language == "en" or language not in told):
        words += f"|{_ENGLISH_ONLY[kind]}"
    return rf"(?<![\w-])(?:{words.replace('$', _ENDS)})"


@lru_cache(maxsize=16)
def _sieve(language: str) -> Sieve:
    return Sieve([_source(kind, language) for kind in WORDS])
