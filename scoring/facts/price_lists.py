"""What a firm does, by the rows of its price list: "Small service 59 €" under "Prices".

Pure. Only on a page that is a price list or a list of services by its main headings. Who pays, how
long it takes and what is paid again each month is no service.
"""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterator
from typing import Final

from scoring.contact.addresses import block_at
from scoring.facts.catalogue import is_catalogue, is_name, is_product_head
from scoring.facts.display_words import HOURLY
from scoring.facts.fact import Fact
from scoring.facts.goods import LIST, Row, is_plan, rows
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

MIN_ROWS: Final = 2
# Who pays, for how long, for how much of it: rows of a tariff, not what is sold.
NO_SERVICE: Final = late(
    r"(?<!\w)(?:adults?|child(?:ren)?|kids|students?|seniors?|members?|non-members?|famil(?:y|ies)|groups?|concessions?|per|each|hours?|half|days?|nights?|weeks?|months?|years?|minutes?|hourly|daily|call-?out|mileage|weekdays?|weekends?|monday|saturday|sunday|standard|basic|premium|plus|pro|single|double|small|medium|large|total|from|extra|additional|surcharge|supplement"
    r"|erwachsene\w*|kind(?:er)?|schüler|studierende|studenten|senioren|mitglieder|familien?|gruppen?|stunde\w*|stundensatz|tag(?:e|essatz)?|nacht|nächte|woche\w*|monat\w*|jahr\w*|minuten|anfahrt|zuschlag|klein|mittel|groß|basis|je|pro"
    r"|adultes?|enfants?|étudiants?|seniors?|adhérents?|familles?|groupes?|heures?|jours?|journée|nuits?|semaines?|mois|années?|minutes|déplacement|supplément|forfait horaire|petit|moyen|grand"
    r"|adultos?|niñ[oa]s?|estudiantes?|jubilados|socios|familias?|grupos?|horas?|días?|noches?|semanas?|mes(?:es)?|años?|minutos|desplazamiento|suplemento|bambini|adulti|studenti|famiglie|gruppi|or[ae]|giorn[oi]|notti?|settiman[ae]|mesi|anni|uscita|supplemento|doppia|singola|tripla"
    r"|crianças?|estudantes?|sócios|famílias?|dias?|noites?|meses|deslocação|deslocamento|volwassenen|kinderen|studenten|leden|gezin|groep|uur(?:tarief)?|dag(?:en)?|nacht(?:en)?|weken|maand(?:en)?|voorrijkosten|toeslag|vuxna?|barn|studenter|pensionärer|medlem\w*|timme|timmar|timpris|dygn|voksne?|børn|studerende|timer?|timepris|døgn|kørsel|tillæg|dorośli|dzieci|studenci|godzin[aęy]|doba|noc|dojazd|dopłata|dospělí|děti|studenti|hodin[ay]|den|noci|doprava|příplatek)(?!\w)",
    re.IGNORECASE,
)
# When and by whom it is done, what is kept back or fined, and for which guest it takes longer.
_DAY: Final = r"(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun|mo|di|mi|do|fr|sa|so|lun|mar|mer|jeu|ven|sam|dim|mié|jue|vie|sáb|dom|gio|sab|seg|ter|qua|qui|sex|ma|wo|vr|za|zo|mån|tis|ons|tors?|fre|lör|sön|man|tir|lør|søn|pn|pon|wt|śr|czw|pt|sob|nd|po|út|st|čt|pá|ne)"
DAYS: Final = late(
    rf"(?:{_DAY})\.?(?:\s?(?:[-–—/&+,]|to|bis|à|a|al|till?|tot|do)\s?(?:{_DAY})\.?)*"
    r"|.*(?<!\w)(?:\w{2,8}day|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?|feiertage?\w*|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lunes|martes|miércoles|jueves|viernes|sábados?|domingos?|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag|mandag|tirsdag|lørdag|søndag|poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela|pondělí|úterý|středa|čtvrtek|pátek|neděle)(?!\w).*",
    re.IGNORECASE,
)
TERMS: Final = late(
    r"^(?:with|mit|bei|avec|con|com|met|med|hos|z|s|u)\s|(?<!\w)(?:cancel\w*|no[- ]?shows?|deposits?|fees?|penalt(?:y|ies)|late (?:fees?|arrivals?|payments?|returns?|bookings?)|missed|refund\w*|shipping|postage|(?:long|short|thick|medium) hair|(?:off-)?peak (?:times?|hours?|season)|stornier\w*|storno\w*|absage\w*|ausfall\w*|nichterscheinen|kaution|gebühr(?:en)?|\w+gebühr(?:en)?|mahnung\w*|mahnkosten|verspätung|anzahlung|pfand|lange[s]? haare?|kurze[s]? haare?|annulation\w*|caution|acompte|frais d(?:e|u|['’]\w+)|pénalités?|retard|cheveux (?:longs|courts|mi-longs)|absence|cancelaci[oó]n\w*|anulaci[oó]n\w*|fianza|señal|depósito|recargo|retraso|pelo (?:largo|corto)|ausencia|cancellazion[ei]|disdett[ae]|cauzione|caparra|acconto|penale|ritardo|capelli (?:lunghi|corti|medi)|mancata \w+|cancelamento\w*|caução|sinal|multa|taxas?|atraso|falta|cabelos? (?:compridos?|longos?|curtos?)|annulering\w*|annuleren|borg|aanbetaling|boete|te laat|kosten|(?:lang|kort) haar|avbokning\w*|uteblivet \w+|avgift\w*|deposition|försening\w*|(?:långt|kort) hår|afbud|udeblivelse|gebyr\w*|depositum|avbestilling|ikke møtt|langt hår|odwołanie|kaucja|zaliczka|opłat[ay]|spóźnienie|(?:długie|krótkie) włosy|storno|kauce|záloha|poplat\w+|(?:dlouhé|krátké) vlasy)(?!\w)",
    re.IGNORECASE,
)


def sold(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the names of a price list's rows that are services."""
    if not _is_list(page):
        return
    found = page.kept(f"goods of {company}", lambda: rows(page, company))
    named = [row for row in found if _is_sold(row, page) and not _is_of_hours(row, page)]
    if len({row.name for row in named}) >= MIN_ROWS:
        for row in named:
            yield Fact("product", row.name, row.quote, page.url, weight=1)


def _is_list(page: SitePage) -> bool:
    heads = [block.text for block in page.main if block.tag in {"h1", "h2"}]
    is_headed = any(LIST.fullmatch(head) or is_product_head(head) for head in heads)
    return is_headed or is_catalogue(page)


def _is_sold(row: Row, page: SitePage) -> bool:
    is_named = not row.is_titled and not any(map(str.isdigit, row.name))
    return is_named and is_service(row.name) and not is_plan(row, page)


def _is_of_hours(row: Row, page: SitePage) -> bool:
    """Say whether a table of rates by the hour has a row: a class of staff, no service."""
    at = page.numbers.get(block_at(page, row.start).start, 0)
    over = []
    for block in reversed(page.blocks[max(0, at - MAX_TABLE) : at]):
        if block.tag != "td":
            over.append(block.text)
        if block.tag not in {"td", "th", "caption"}:
            break
    behind = page.text[row.start : row.start + len(row.quote) + MAX_UNIT]
    return any(HOURLY.search(text) for text in (*over, behind))


MAX_UNIT: Final = 12  # characters behind a price
MAX_TABLE: Final = 40  # cells of a table


def is_service(name: str) -> bool:
    """Say whether words name what is done or sold, and not for whom, when or how much of it."""
    is_other = any(one.search(name) for one in (NO_SERVICE, TERMS)) or DAYS.fullmatch(name)
    return is_name(name) and not is_other
