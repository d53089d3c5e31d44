"""What a firm does, by the rows of its price list: "Small service 59 €" under "Prices".

Pure. Only on a page that is a price list or a list of services by its main headings. Who pays, how
long it takes and what is paid again each month is no service.
"""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterator
from typing import Final

from scoring.company import Company
from scoring.facts.catalogue import is_catalogue, is_name, is_product_head
from scoring.facts.fact import Fact
from scoring.facts.goods import LIST, Row, is_plan, rows
from scoring.pages import SitePage
from scoring.patterns import late

MIN_ROWS: Final = 2
# Who pays, for how long, for how much of it: rows of a tariff, not what is sold.
_NO_SERVICE: Final = late(
    r"(?<!\w)(?:adults?|child(?:ren)?|kids|students?|seniors?|members?|non-members?|famil(?:y|ies)|groups?|concessions?|per|each|hours?|half|days?|nights?|weeks?|months?|years?|minutes?|hourly|daily|call-?out|mileage|weekdays?|weekends?|monday|saturday|sunday|standard|basic|premium|plus|pro|single|double|small|medium|large|total|from|extra|additional|surcharge|supplement"
    r"|erwachsene\w*|kind(?:er)?|schüler|studierende|studenten|senioren|mitglieder|familien?|gruppen?|stunde\w*|stundensatz|tag(?:e|essatz)?|nacht|nächte|woche\w*|monat\w*|jahr\w*|minuten|anfahrt|zuschlag|klein|mittel|groß|basis|je|pro"
    r"|adultes?|enfants?|étudiants?|seniors?|adhérents?|familles?|groupes?|heures?|jours?|journée|nuits?|semaines?|mois|années?|minutes|déplacement|supplément|forfait horaire|petit|moyen|grand"
    r"|adultos?|niñ[oa]s?|estudiantes?|jubilados|socios|familias?|grupos?|horas?|días?|noches?|semanas?|mes(?:es)?|años?|minutos|desplazamiento|suplemento|bambini|adulti|studenti|famiglie|gruppi|or[ae]|giorn[oi]|notti?|settiman[ae]|mesi|anni|uscita|supplemento|doppia|singola|tripla"
    r"|crianças?|estudantes?|sócios|famílias?|dias?|noites?|meses|deslocação|deslocamento|volwassenen|kinderen|studenten|leden|gezin|groep|uur(?:tarief)?|dag(?:en)?|nacht(?:en)?|weken|maand(?:en)?|voorrijkosten|toeslag|vuxna?|barn|studenter|pensionärer|medlem\w*|timme|timmar|timpris|dygn|voksne?|børn|studerende|timer?|timepris|døgn|kørsel|tillæg|dorośli|dzieci|studenci|godzin[aęy]|doba|noc|dojazd|dopłata|dospělí|děti|studenti|hodin[ay]|den|noci|doprava|příplatek)(?!\w)|\d",
    re.IGNORECASE,
)


def sold(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the names of a price list's rows that are services."""
    if not _is_list(page):
        return
    found = page.kept(f"goods of {company}", lambda: rows(page, company))
    named = [row for row in found if not row.is_titled and _is_service(row, page)]
    if len({row.name for row in named}) >= MIN_ROWS:
        for row in named:
            yield Fact("product", row.name, row.quote, page.url, weight=1)


def _is_list(page: SitePage) -> bool:
    heads = [block.text for block in page.main if block.tag in {"h1", "h2"}]
    is_headed = any(LIST.fullmatch(head) or is_product_head(head) for head in heads)
    return is_headed or is_catalogue(page)


def _is_service(row: Row, page: SitePage) -> bool:
    is_row = is_name(row.name) and not _NO_SERVICE.search(row.name)
    return is_row and not is_plan(row, page)
