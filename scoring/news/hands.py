"""How many people a firm takes on, told in a sentence of its own news: "nine bakers by May".

Pure. A number, who works, and that they are taken on: all three stand in one sentence. That it is
only planned is no matter: whoever says so looks for people.
"""

import re
from collections.abc import Mapping
from typing import Final

from scoring.facts.worker_words import WORKERS
from scoring.news import event_words, evidence_patterns
from scoring.news import hands_words as words
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

MAX_SENTENCE: Final = 400
NEAR: Final = 100  # signs between the number and what becomes of those counted
MIN_JOB: Final = 5  # signs of a word that ends like one of an occupation

_TAKEN: Final = Rare(words.TAKEN)
_POSITION: Final = late(event_words.POSITION, re.IGNORECASE)
_FAMILIES: Final[Mapping[str, str]] = {
    "sv": "nl", "da": "nl", "no": "nl", "fr": "romance", "es": "romance", "it": "romance",
    "pt": "romance", "pl": "slavic", "cs": "slavic",
}  # fmt: skip


def are_wanted(text: str, language: str) -> bool:
    """Say whether a sentence tells that so many people are taken on, or are to be."""
    taken = list(_TAKEN.finditer(text)) if len(text) <= MAX_SENTENCE else []
    if not taken or words.NOT.search(text):
        return False
    for crew in words.CREW.finditer(text):
        near = [
            verb
            for verb in taken
            if verb.start() - crew.end() <= NEAR and crew.start() - verb.end() <= NEAR
        ]
        is_of_people = any(words.OF_PEOPLE.match(verb[0]) for verb in near)
        named = [one for one in crew.group("one", "two", "three") if one]
        if near and any(_works(one, language, is_of_people=is_of_people) for one in named):
            return True
    return False


def come(text: str) -> bool:
    """Say whether those counted are who acts: nobody else can be meant."""
    return words.COME.search(text) is not None


def _works(word: str, language: str, *, is_of_people: bool) -> bool:
    """Say whether a word is one for people by their work; hired is also who is called like one."""
    if words.PEOPLE.fullmatch(word) or _POSITION.match(word):
        return True
    worker = WORKERS.get(_FAMILIES.get(language, language))
    if worker and worker.fullmatch(word):
        return True
    job = evidence_patterns.pattern("job", language).match(word) if is_of_people else None
    return job is not None and len(job[0]) >= MIN_JOB
