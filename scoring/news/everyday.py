"""What firms tell that is no event of theirs: small gifts, films and flyers, visits, customers' jobs.

Pure. Asked of acts that are told whole ("Wir haben …", "Nous avons lancé …"), whose verbs serve
for everyday matters as well. Tables of words of nine western languages.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.enums import SignalKind
from scoring.reading.money import amounts
from scoring.reading.patterns import late

SMALL: Final = 10_000  # of any currency: less is a gift, a discount, a raffle
_CROWNS: Final = late(r"(?<![\d.,])(?:\d{1,4}|\d{1,2}[ .\u00a0]\d{3}) kr(?!\w)", re.IGNORECASE)
_CUSTOMERS: Final = late(
    r"(?<!\w)(?:(?:beim|für (?:den|unseren|einen)) kunden|(?:du|chez (?:le|un|notre)|pour (?:le|un|notre)) client|(?:del|para (?:el|un|nuestro)) cliente|en casa de|(?:del|per (?:il|un)|presso (?:il|un)) cliente|(?:bij|voor) (?:de|een|onze) klant|dla (?:naszego )?klienta|u klienta|(?:hos|för) (?:en |vår )?kund(?:en)?|(?:do|para (?:o|um)) cliente|(?:at|for) (?:a|the|our) (?:client|customer))(?!\w)",
    re.IGNORECASE,
)
_OF_KIND: Final = {
    SignalKind.LAUNCH: late(
        r"(?<!\w)(?:videos?|vidéos?|katalog\w*|catalogues?|catálogos?|catalog[oi]|flyers?|folder|prospekt\w*|broschüre\w*|brochures?|folletos?|newsletter|podcasts?|kalender|tipps|tips|consejos|conseils|consigli|instagram|facebook|tiktok|linkedin|youtube|whatsapp|saison|temporada|stagione|seizoen|défi|sfida|reto|challenge|gewinnspiel|concours|concurso|concorso|(?:le )?paiement en|ratenzahlung|(?:am|samstags?|beratung am) samstag)(?!\w)",
        re.IGNORECASE,
    ),
    SignalKind.EXPANSION: late(
        r"(?<!\w)(?:instagram|facebook|tiktok|linkedin|youtube|messe|feria|fiera|beurs|targ(?:i|ach)|mässan?|halle \d+|stand \w?\d+|(?:aux|pour les) (?:écoles|visiteurs|enfants|élèves|familles)|a (?:los|las) (?:colegios|escuelas|niños|visitantes|familias)|(?:ai|alle|per i|per le) (?:ragazzi|scuole|bambini|famiglie|visitatori)|für (?:schulen|besucher|kinder|schüler|familien)|for (?:schools|visitors|children|pupils|families)|voor (?:scholen|bezoekers|kinderen)|dla (?:szkół|dzieci|gości)|för (?:studiebesök|skolor|barn|besökare)|para (?:as )?(?:escolas|crianças|visitantes)|exposición en)(?!\w)",
        re.IGNORECASE,
    ),
    SignalKind.LEADERSHIP: late(
        r"(?<!\w)(?:clubs?|verein\w*|feuerwehr|gemeinde|stadtrat|comune|mairie|municipio|ayuntamiento|ville de|parrainé|sponsor\w*|sponsorisé\w*|patrocinad\w*|cliente? de|client de|kunde von|customer of|client of|klant van|klient\w* firmy)(?!\w)",
        re.IGNORECASE,
    ),
}


def is_everyday(text: str, kind: SignalKind) -> bool:
    """Say whether a sentence that tells an act tells an everyday matter, or a customer's."""
    if kind is SignalKind.FUNDING:
        told = amounts(text)
        is_small = told and max(value for value, _ in told) < SMALL
        return bool(is_small or (not told and _CROWNS.search(text)))
    if kind in {SignalKind.EXPANSION, SignalKind.TECHNOLOGY} and _CUSTOMERS.search(text):
        return True
    words = _OF_KIND.get(kind)
    return words is not None and words.search(text) is not None
