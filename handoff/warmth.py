"""How warm a reply is: the class that sets the clock.

Hot is an explicit ask for a meeting, a price or a demo; any other positive reply or question is
warm; what is neither yes nor no waits for a person within the business day.
"""

import re
from dataclasses import dataclass

# How people ask in English, German, French, Spanish, Italian, Dutch, Portuguese and Polish. Whole
# words; a star leaves the ending open.
ASKS = {
    "a price": (
        "price*", "pricing", "quote", "quotation", "how much", "cost", "costs", "preis*", "kosten",
        "kostet", "angebot*", "prix", "tarif*", "devis", "combien", "precio*", "presupuesto*",
        "cuánto", "prezz*", "preventivo", "quanto costa", "prijs*", "prijzen", "offerte", "preço*",
        "orçamento", "quanto custa", "cena", "ceny", "cennik*", "ile kosztuje", "wycen*",
    ),
    "a demo": (
        "demo", "demos", "demonstration", "free trial", "vorführ*", "testzugang", "démo*", "essai",
        "prueba", "demostración", "dimostrazione", "demonstratie", "proefperiode",
        "demonstração", "prezentacj*",
    ),
    "a meeting": (
        "meeting", "meet you", "can we meet", "let's meet", "a call", "call me", "calendar",
        "schedule a", "book a", "are you available", "are you free", "termin*", "telefonier*",
        "anrufen", "treffen", "rendez-vous", "réunion", "rappelez*", "reunión", "llamada", "cita",
        "incontr*", "riunione", "chiamata", "afspraak", "bellen", "reunião", "ligação", "chamada",
        "spotkani*", "rozmow*",
    ),
}  # fmt: skip
LONGEST = 5_000  # an ask stands at the top; a pasted document is not read to its end


def _pattern(words: str) -> str:
    return re.escape(words).replace(r"\*", r"\w*")


_PATTERNS = {
    what: re.compile(r"(?<![\w-])(?:" + "|".join(map(_pattern, words)) + r")(?![\w-])")
    for what, words in ASKS.items()
}
POSITIVE = frozenset({"interested", "question", "referral"})
DISPOSITIONS = POSITIVE | {"meeting", "objection", "unclear"}


@dataclass(frozen=True)
class Warmth:
    """A class of the SLA policy and why."""

    name: str
    because: str


def warmth_of(disposition: str, text: str) -> Warmth | None:
    """Return the class of a reply, None when it has no clock."""
    if disposition not in DISPOSITIONS:
        return None
    if disposition == "meeting":
        return Warmth("hot", "asks for a meeting")
    if disposition in POSITIVE:
        said = text[:LONGEST].casefold()
        for what, pattern in _PATTERNS.items():
            if found := pattern.search(said):
                return Warmth("hot", f"asks for {what} (“{found.group()}”)")
        return Warmth("warm", "a positive reply" if disposition != "question" else "a question")
    return Warmth("mql", f"neither yes nor no ({disposition})")
