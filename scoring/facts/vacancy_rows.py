"""Whether a line beside the title of a position tells only where, in what unit, since when, how long.

Pure. "Leeds and York. Posted 3 May 2026": each part must be a town, a unit, hours, terms, or a day.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.contact import people, towns
from scoring.facts import vacancy_words as words
from scoring.jobs import adverts
from scoring.reading.patterns import late

MAX_ROW: Final = 120  # characters
MAX_WORDS: Final = 4  # of a part
MAX_PARTICLE: Final = 3  # letters of "am" in "Frankfurt am Main"


def is_plain(text: str) -> bool:
    """Say whether words are nothing but a place, a day of posting, a unit of the firm or hours."""
    if len(text) > MAX_ROW:
        return False
    rest, days = _DAY.subn("", text)
    parts = [part.strip(" .,:;|·•-–—") for part in _PARTS.split(rest)]
    parts = [part for part in parts if part]
    sure = [part for part in parts if _is_sure(part)]
    places = [part for part in parts if part not in sure and towns.is_town(part)]
    others = [part for part in parts if part not in sure and part not in places]
    if not (sure or days):
        return bool(places) and not others and not (len(parts) == 1 and people.has_first_name(text))
    return len(others) <= 1 and all(map(_may_be_place, others))


def _is_sure(part: str) -> bool:
    if len(part.split()) > MAX_WORDS:
        return False
    is_unit = part.casefold() in words.DEPARTMENTS
    is_told = is_unit or words.TERMS.match(part) or _HOURS.fullmatch(part)
    return bool(is_told) or _LABELLED.fullmatch(part) is not None


def _may_be_place(part: str) -> bool:
    """Say whether words that nothing tells may be the name of a place, and not of a person."""
    named = part.split()
    is_named = all(word[:1].isupper() or len(word) <= MAX_PARTICLE for word in named)
    is_short = len(named) <= MAX_WORDS and part[:1].isupper()
    return is_short and is_named and not people.has_first_name(named[0])


_PARTS: Final = late(
    r"[·|•,;/()–—]|\.\s|\s-\s|\s(?:and|or|und|oder|et|ou|y|e|o|en|of|och|og|eller|ja|tai|i|lub|a|nebo|alebo|és|vagy|și|sau|ili|in|ali|και|ve|и|или|та|або)\s"
)
_MONTH: Final = r"[^\W\d_]{3,12}\.?"
_DAY: Final = late(
    rf"(?<!\w)(?:[^\W\d_]+ )?{adverts.LABEL}(?!\w)[^\d|·•;]{{0,24}}\d[^|·•;.]{{0,24}}(?:\.\s?(?:\d[\d. ]{{0,8}}|{_MONTH} 20\d\d))?"
    rf"|(?<!\w)(?:\d{{1,2}}[./-]\d{{1,2}}[./-](?:20)?\d\d|20\d\d-\d\d-\d\d|\d{{1,2}}\.? (?:de )?{_MONTH}(?: de)? 20\d\d|{_MONTH} \d{{1,2}},? 20\d\d)(?!\w)",
    re.IGNORECASE,
)
_HOURS: Final = late(
    r"\d{1,2}(?:[.,]\d)?(?: ?[-–] ?\d{1,2})? ?(?:h|hrs?|hours|std|stunden|heures|horas|ore|uur|timmar|timer|tuntia|tim|godzin|godz|hodin|hodín|óra|sati|ur|ώρες|saat|часов|години?|годин|часа|tundi|stundas|valandų|%)(?:[ /]\S+){0,2}",
    re.IGNORECASE,
)
_LABELLED: Final = late(
    r"(?:location|place|based|department|standort|ort|arbeitsort|einsatzort|abteilung|lieu|lugar|ubicación|departamento|sede|luogo|reparto|local|localização|standplaats|locatie|placering|avdelning|sted|arbejdssted|arbeidssted|afdeling|avdeling|sijainti|paikka|osasto|miejsce pracy|lokalizacja|dział|místo|pracoviště|oddělení|miesto|oddelenie|helyszín|munkavégzés helye|részleg|locație|lokacija|mjesto rada|odjel|τοποθεσία|τμήμα|konum|departman|место работы|отдел|місце роботи|відділ|местоположение|asukoht|vieta)\s?:\s?\S+(?: \S+){0,2}",
    re.IGNORECASE,
)
