"""Whether a sentence tells that a place was given up: closed in a year, sold, handed to another.

Pure. The number and the town of such a place are no longer the company's.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from scoring.facts import seat_words as words
from scoring.reading.patterns import late

_YEAR: Final = r"(?:19|20)\d\d"
_CLOSED: Final = r"(?:closed|shut|geschlossen|zugesperrt|aufgelassen|fermé\w*|fermions|chius\w+|cerró|cerramos|cerraron|cerrad[oa]s?|fech(?:ou|ámos|amos|ad[oa]s?)|encerr(?:ou|ámos|amos|ad[oa]s?)|gesloten|sloten|stäng(?:des|de|t|d)|lukke(?:de|t|s)|stengt\w*|zamkn\w+|zlikwid\w+|zavře\w*|zrušen\w*|zatvor\w+|bezárt\w*|închis\w*|suljet\w+|kapat\w+)"
# Closed in a year; "closed on Mondays" tells of hours.
_SHUT: Final = late(
    rf"(?<!\w){_CLOSED}(?!\w)[^.;!?\n]{{0,24}}?\b{_YEAR}\b|\b{_YEAR}\b[^.;!?\n]{{0,50}}?(?<!\w){_CLOSED}(?!\w)",
    re.IGNORECASE,
)
# "We sold the branch to", "haben wir an die Bäckerei Ott abgegeben", "prowadzi dziś pani Lis".
_GIVEN: Final = late(
    r"\b(?:(?:we|was|were|been|has|have|had) (?:\w+ ){0,2}?(?:sold|handed over|passed on|given up|taken over by)|(?:now|today) (?:run|owned|managed) by"
    r"|(?:haben wir|wir haben|wurden?|ist|sind|hat) [^.;!?\n]{0,60}?(?:abgegeben|übergeben|verkauft|aufgegeben|abgetreten|übernommen|aufgelassen)|(?:führt|betreibt) (?:seit|heute|nun|jetzt|inzwischen)"
    r"|(?:avons|a|ont|été) (?:\w+ ){0,2}?(?:vendue?s?|cédée?s?|transmise?s?|reprise?s?|remise?s?)|(?:tenue?|exploitée?|dirigée?) (?:maintenant|désormais|aujourd['’]hui) par"
    r"|(?:abbiamo|è stat[oa]|ha) (?:\w+ ){0,2}?(?:vendut|cedut|lasciat)[oa]|ora (?:è )?gestit[oa] da|(?:vendimos|traspasamos|cedimos|traspasad[oa])\b|(?:hoy|ahora) l[oa] lleva"
    r"|(?:trespass[áa]mos|cedemos|passou a ser gerid[oa])\b|(?:verkochten|hebben wij?|is|werd) (?:\w+ ){0,5}?(?:verkocht|overgedragen|overgenomen|overgedaan)"
    r"|(?:sprzedaliśmy|przekazaliśmy|oddaliśmy)|prowadzi (?:dziś|teraz|obecnie)|(?:prodali|předali|předal|odovzdali) jsme|jsme (?:\w+ )?(?:prodali|předali)|dnes (?:ji|ho|jej) (?:vede|provozuje)"
    r"|(?:sålde|överlät) vi|vi (?:sålde|överlät|har sålt|solgte|har solgt|overdrog|avhendet)|(?:solgte|overdrog) vi|drivs (?:nu|numera) av|drives (?:nu|nå) af|drives nå av)(?!\w)",
    re.IGNORECASE,
)
_DATED: Final = late(rf"{_YEAR}$")
_ENDS: Final = late(r"(?<=[^\W\d_]{3})[.!?]\s|[.!?]\s(?=[^\W\da-zß-öø-ÿ])|\n")
REACH: Final = 300  # characters of a sentence


def is_given_up(text: str, at: int) -> bool:
    """Say whether the sentence around a place of a text tells that what it names was given up."""
    begun = max(0, at - REACH)
    ends = [one.end() for one in _ENDS.finditer(text, begun, at)]
    begun = next((end for end in reversed(ends) if not _ABBREVIATED.search(text, 0, end)), begun)
    end = _ENDS.search(text, at, at + REACH)
    sentence = text[begun : end.start() if end else at + REACH]
    told = _GIVEN.search(sentence) or _SHUT.search(sentence)
    once = words.FORMER.search(sentence, 0, at - begun)
    told = told or (once if once and _DATED.search(once[0]) else None)
    return bool(told) and not words.NOW.search(sentence, told.end() if told else 0)


_ABBREVIATED: Final = late(r"(?:tel|tél|tlf|ul|str|nr|no|dr|st)\.\s\Z", re.IGNORECASE)
