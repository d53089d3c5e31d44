"""How often something happens in a sentence: "every month", "pro Jahr", "twice a week", "daily"."""

import re
from functools import lru_cache

from scoring.reading.patterns import caseless

_UNITS = {
    "minute": "minute minuto minuto minuut minutę",
    "hour": "hour hours hourly stunde stunden stündlich heure hora ora uur godzinę",
    "day": "day days daily tag tage täglich jour jours quotidien día dia giorno giorni dag dagen "
    "dziennie dzień",
    "week": "week weeks weekly woche wochen wöchentlich semaine hebdomadaire semana semanas "
    "settimana settimane wekelijks tydzień tygodniowo",
    "month": "month months monthly monat monate monatlich mois mensuel mes meses mese mesi maand "
    "maanden mês miesiąc miesięcznie",
    "quarter": "quarter quarters quarterly quartal trimestre kwartaal kwartał",
    "year": "year years yearly annually annual annum jahr jahre jährlich an année année ans annuel "
    "annuellement año años anual anno anni annuale jaar jaren jaarlijks ano anos rok rocznie",
}
_UNIT_OF = {caseless(word): unit for unit, listed in _UNITS.items() for word in listed.split()}
_WORDS = "|".join(sorted(_UNIT_OF, key=len, reverse=True))
_EACH = re.compile(
    r"(?:\b(?:each|every|per|a|an|pro|je|jede[nrs]?|im|par|chaque|por|cada|al|all|ogni|per|elke|"
    r"iedere|ieder|por|ao|à|na|w|każd\w+|a\s+la|in\s+der|die|de|l)[\s'’]+|/\s?)"
    rf"(?:[^\W\d_]+\s+(?:and|und|et|y|per|pro|par|por)\s+)?({_WORDS})\b(?!\s+(?:ago|later|before|after|earlier|old|of|\d))",
    re.IGNORECASE,
)
_ADVERBS = re.compile(
    r"\b(hourly|daily|weekly|monthly|quarterly|yearly|annually|stündlich|täglich|wöchentlich|"
    r"monatlich|jährlich|quotidiennement|annuellement|mensuellement|diariamente|anualmente|"
    r"mensualmente|wekelijks|dagelijks|maandelijks|jaarlijks|rocznie|miesięcznie|tygodniowo|"
    r"dziennie)\b",
    re.IGNORECASE,
)
_MORE = {"quotidiennement": "day", "annuellement": "year", "mensuellement": "month",
         "diariamente": "day", "anualmente": "year", "mensualmente": "month",
         "dagelijks": "day", "maandelijks": "month"}  # fmt: skip


@lru_cache(maxsize=1_024)
def of(text: str) -> frozenset[str]:
    """Return the stretches of time that something in a sentence is told for each of."""
    found = [_UNIT_OF[caseless(one[1])] for one in _EACH.finditer(text)]
    for one in _ADVERBS.finditer(text):
        word = caseless(one[1])
        found.append(_MORE.get(word) or _UNIT_OF[word])
    return frozenset(found)
