"""Programs that nobody knows by name, told by their place: "wages in Paydirt", "draait op Kassix".

Pure. A capitalised name counts behind a preposition of place or means where the clause says what of
a firm's papers, plans or money is kept, made or sent there. Towns, persons, firms with a legal form
and shop windows of others are no programs, nor are words of everyday.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from typing import Final

from prospects import tables
from prospects.normalise import companies, places
from scoring import people, tools
from scoring.patterns import late
from scoring.sieve import Rare
from scoring.tool_names import RUN

# What a firm keeps besides what `tool_names.RUN` lists.
_KEPT: Final = (
    r"\bwages\b|\bhours\b|\brecords\b|\bfiles\b|\bbookings\b|\brepairs\b|\bherd\b|\bmenus?\b|\bdeliveries\b|\broutes?\b|\bcatalogue|\bpatients?\b|\bcustomer data"
    r"|\bakten?\b|kartei|stunden|\btermin|rezept|reparatur|zuschnitt|\bcnc\b|planung|einkauf|lager\b|verrechn|belege|gezeichnet|patienten|tour(?:en|enplan)"
    r"|\bdossiers?\b|\bfiches?\b|\bheures\b|pointage|tournées|\bstocks?\b|pièces|facturation|commande"
    r"|fichas?\b|historial|expediente|agenda|turnos|albaran|peritam|almacén|contabilidad|horas\b"
    r"|registri|schede|consegne|\blotti\b|ordini|cartelle|\bore\b|prenotazion|progetti"
    r"|prontuário|agenda|fichas|encomendas|pedidos|faturamos|horas\b|ordens de serviço"
    r"|reparaties|ritten|\buren\b|\bkas\b|bestellingen|planning|platen|klantgegevens|dossiers"
    r"|\btimer(?:ne)?\b|ordrer?(?:ne)?\b|regningerne|tidrapport|\btider\b|journal|fakturor|kassen?\b|fakturer"
    r"|wyceny|wycen|rozkrój|godziny|zlecenia|kartotek|grafik|zakázky|docházk|rozvoz|kasa\b"
)
_WHAT: Final = Rare(late(rf"{RUN}|{_KEPT}", re.IGNORECASE))
_STATE: Final = late(
    r"\b(?:lives?|live|sits?|(?:is|are|get|gets|be) (?:kept|done|made|drawn|entered|logged|tracked|planned|handled|recorded|stored|written|run|booked|sent|quoted)|goes|go|come|comes|runs?|kept|drawn|we (?:keep|do|draw|log|track|plan|record|write|run|send|quote|book))\b"
    r"|\b(?:lieg(?:t|en)|läuft|laufen|wird|werden|steht|stehen|kommt|kommen|gibt|gibt['’]s|geht|gehen|führen|nehmen|tippen|machen|pflegen|verwalten|schreiben|erfassen|planen|zeichnen|buchen|disponieren|gefüttert|versteht)\b"
    r"|\b(?:se (?:fait|font|trouve|trouvent)|est|sont|vit|vivent|passe(?:nt)?|part(?:ent)?|tourne(?:nt)?|tenons|faisons|saisissons|dessinons|gérons|encodées?)\b"
    r"|\b(?:van?|está[n]?|vive[n]?|queda[n]?|llevamos|hacemos|gestionamos|peritamos|apuntamos|dibujamos|sale[n]?)\b"
    r"|\b(?:sono|stanno|vivono|nascono|nasce|gira(?:no)?|passa(?:no)?|teniamo|facciamo|gestiamo|disegniamo|arrivano)\b"
    r"|\b(?:fica(?:m)?|vive(?:m)?|estão|está|seguem|segue|fazemos|faturamos|gerimos|registamos|entram?|correm?)\b"
    r"|\b(?:staa[nt]|draait|draaien|komen|komt|ga(?:at|an)|loopt|lopen|houden|maken|plannen|boeken|doen|zit(?:ten)?|leeft)\b"
    r"|\b(?:ligger|føres|förs|går|lever|bor|skrivs|skrives|planlægges|planeras|klares|sköts|gör|laver|tegner|ritar|finns)\b"
    r"|\b(?:spływają|prowadzimy|robimy|idą|trafiają|piszemy|liczymy|rysujemy|są|jest|vedeme|děláme|jdou|jsou|píšeme|kreslíme)\b",
    re.IGNORECASE,
)
_IN: Final = r"(?:in|on|into|through|via|über|auf|dans|sous|sur|par|en|su|tramite|op|no|na|nos|nas|pelo|pela|em|i|på|w|we|v|ve|přes|do)"
_WITH: Final = r"(?:with|mit|avec|con|met|com|med|z|ze|s|se)"
_BESIDE: Final = r"(?:(?:the|our|der|dem|das|le|la|l['’]|el|il|lo|o|a|de|het|unserem|notre|nuestro|nostro|onze|vår|vores|app|software|programm?a?|programie|programem|programmet|systemet|system|sistema|systeem|logiciel|gestionale|platform\w*|plateforme|plataforma) ){0,2}"
_NAME: Final = r"(?:[A-ZÀ-ÖØ-ÞŁŚŻČŘŠŽ][\w+-]*\w|[a-z]{1,6}[A-Z]\w+)"
_TOOL: Final = rf"(?P<tool>{_NAME}(?: (?:{_NAME}|\d{{1,4}})){{0,2}})(?![\w@’']|\.\w| &)"
_PLACED: Final = late(rf"(?<!\w)(?:(?P<place>{_IN})|(?P<means>{_WITH})) {_BESIDE}{_TOOL}")
# "the till is from Kassix", "die Kassen von helloCash".
_OF_MAKE: Final = late(
    rf"(?i:\btills?|registrierkassen?|\bkassen?|kassasysteem|\bkassan|\bERP|\bCRM|\bCAD|software|\blogiciel|gestionale|buchungssystem|booking system)\b(?: (?!von |from |by )[\w'’]+){{0,4}}? (?:from|by|von|de|di|van|från|fra|av|af|z|od) {_TOOL}"
)
_MOVED: Final = late(
    rf"\b(?i:moved|migrated|switched|transferred|umgezogen|migriert|basculé|migré|migrado|pasado|migrato|spostato|overgezet|verhuisd|flyttat|flyttet|przenieśliśmy|přesunuli)\b[^.!?;:]{{0,40}} (?:to|into|onto|nach|zu|vers|sur|a|al|su|naar|till|til|do|na) {_TOOL}"
)
# Shop windows, networks and offices where everybody is.
_WINDOWS: Final = late(
    r"(?:Amazon|Etsy|eBay|Ebay|Facebook|Instagram|LinkedIn|Linkedin|TikTok|YouTube|Youtube|Twitter|Pinterest|Google|Airbnb|Booking|Tripadvisor|TripAdvisor|Yelp|Trustpilot|Checkatrade|Excel|Word|PDF|WhatsApp|Bluetooth|Internet|Windows|Android|Apple|App|Web|Wi-?Fi|Zoom|Skype|PayPal|Visa|Mastercard|Maestro|Twint|DHL|UPS|DPD|GLS|Hermes|FedEx|PostNL|Kanban|Lean|Braille|Latin|HACCP|GMP|BIM|RAL|ISO|DIN|VAT|IVA|TVA|MwSt|EU|UK|USA|CNC|LED|CAD|CAM)\b"
)
_COMPOUND: Final = late(r"[a-zß-öø-ÿ]-[A-ZÄÖÜ][a-zß-öø-ÿ]{3}")
MAX_CLAUSE: Final = 260
NEAR: Final = 70  # characters between what is kept and where
MIN_NAME: Final = 3


def names(clause: str, company: str, language: str, *, is_own: bool) -> Iterator[str]:
    """Yield the programs in which a clause keeps papers, plans or money; ``is_own`` = "we" says it."""
    if len(clause) > MAX_CLAUSE:
        return
    made = _OF_MAKE.search(clause)
    if made and not _is_foreign_word(made[0], language):
        yield from _checked(made["tool"], company, language)
    told_of = _WHAT.finditer(clause)
    kept = [match.end() for match in told_of if not _is_foreign_word(match[0], language)]
    moved = _MOVED.search(clause) if kept else None
    if moved and kept[0] < moved.start("tool"):
        yield from _checked(moved["tool"], company, language)
    if not kept or not _STATE.search(clause):
        return
    for match in _PLACED.finditer(clause):
        is_near = any(0 <= match.start() - end + 12 <= NEAR for end in kept)
        if is_near and (match["place"] or is_own) and match.start():
            yield from _checked(match["tool"], company, language)


def _is_foreign_word(word: str, language: str) -> bool:
    """Say whether a word is another one in the page's language: "till" of Sweden is "to"."""
    return language != "en" and word.lower().startswith("till")


def _checked(tool: str, company: str, language: str) -> Iterator[str]:
    words = tool.split()
    plain = tables.words("common_words.txt")
    is_plain = all(word.lower() in plain or word.isdigit() for word in words)
    if is_plain or len(tool) < MIN_NAME or _WINDOWS.match(tool) or places.country(tool):
        return
    if any(map(people.has_first_name, words[:1])) or people.title_in(tool):
        return
    if companies.has_legal_form(tool) or _COMPOUND.search(tool):
        return
    if tools.is_name(tool, company, language):
        yield tool
