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
from scoring.contact import people, streets
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare
from scoring.technology import tools
from scoring.technology.tool_names import RUN

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
# What of a firm is followed and recorded, and may as well lie in a town or a hall.
_FOLLOWED: Final = (
    r"\bvehicles?\b|\b(?:vans|(?:every|each|our|the) van)\b|\btrucks?\b|\bfleet\b|\bbatch(?:es)?\b|\blog ?books?\b|\breports?\b|\bhistor(?:y|ies)\b|traceab"
    r"|fahrzeuge?\b|\bflotte\b|chargen?\b|rückverfolg|berichte?\b|\bdaten\b|fahrtenbu|véhicules?\b|camions?\b|fichiers?\b|traçab|rapports?\b|données"
    r"|vehículos?\b|camiones\b|\bflota\b|\bpartidas?\b|trazab|informes?\b|veicoli\b|furgoni\b|\bflotta\b|tracciab|rapporti\b|veículos?\b|\bfrota\b|rastreab|relatórios?\b"
    r"|voertuig\w*|\bwagens\b|vloot\b|traceer|rapport\w*|bestanden|fordon\w*|bilar(?:na)?\b|spårbar|loggen\b|loggbok|logbog|køretøj\w*|kjøretøy\w*|sporbar"
    r"|pojazd\w*|raport\w*|\bflot[aę]\b|identyfikowaln|vozidl\w*|vozový park|protokol\w*|\btablet\w*|tilau\w+|raport\w*|ajoneuvo\w*|autot\b|munkalap\w*|jármű\w*"
    r"|\bprograms?\b|\bprogram(?:m|me|ma|et|u|em)\b"
)
_MORE: Final = late(_FOLLOWED, re.IGNORECASE)
_MEANT: Final = late(
    r"software|(?<!\w)(?:web-?)?apps?(?!\w)|(?<!\w)appen(?!\w)|aplikac|applicati|aplicaci|applicazion|aplicativ|programm|(?<!\w)program(?:s|a|me|et|u|em|y|ů)?(?!\w)|logiciel|gestionale|syst[eè]m|sistem|järjestelm|rendszer|plat(?:t)?form|plataforma|plateforme|piattaforma|digital|numérique|cloud|online|database|datenbank|ohjelma|(?<!\w)(?:ERP|CRM|CAD|GPS|tool)(?!\w)",
    re.IGNORECASE,
)
# What is sent, carried and handed over.
_CARRIED: Final = late(
    r"(?<!\w)(?:deliver\w*|ship(?:s|ped|ping|ments?)?|parcels?|pallets?|couriers?|freight|liefer\w*|geliefert|ausgeliefert|versand\w*|verschick\w*|versend\w*|pakete?|spedition\w*|livr\w+|expédi\w+|colis|palettes?|transporteur\w*|entreg\w+|enví\w+|envia\w*|paquet\w*|palés?|consegn\w+|spedi\w+|pacch\w+|corriere|verzend\w*|verzonden|bezorg\w*|gelever\w*|geleverd|pakket\w*|encomendas (?:saem|seguem|vão)|leverans\w*|levere\w*|levering\w*|paket\w*|pakke\w*|försänd\w*|dostaw\w*|dostarcz\w*|wysył\w*|paczk\w*|kurier\w*|doruč\w*|rozváž\w*|zásil\w*|balík\w*|kurýr\w*|toimit\w*|lähet\w*|szállít\w*|csomag\w*)(?!\w)",
    re.IGNORECASE,
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
_STORED: Final = late(
    r"(?<!\w)(?:recorded|registered|tracked|followed|monitored|(?:we |our \w+ )(?:follow|track|monitor|store|register)|delivered|drafting|gespeichert|speichern|erfasst|verfolgt|geortet|überwacht|programmiert|gezeichnet|geplant|kalkuliert|konstruiert|eingespielt|gefräst|abgerechnet|disponiert|enregistrée?s?|suivie?s?|suivons|stockée?s?|gérée?s?|pass(?:ent|e) par|registra[n]?|registramos|guarda[n]?|guardamos|seguimos|archiva[n]?|registrat[ioea]|seguit[ioea]|seguiamo|archiviat[ioea]|guardad[oa]s?|registad[oa]s?|registamos|arquivamos|acompanhamos|geregistreerd|gevolgd|volgen|bijgehouden|bewaard|opgeslagen|registreras|sparas|spåras|loggas|fører|leveres|registreres|lagres|spores|rejestrujemy|śledzimy|zapisujemy|przechowujemy|sledujeme|zapisujeme|ukládáme|evidujeme|jezdí|seuraamme|kirjaamme|tallennamme|követjük|tároljuk|rögzítjük)(?!\w)",
    re.IGNORECASE,
)
_IN: Final = r"(?:in|on|into|through|via|über|auf|dans|sous|sur|par|en|su|tramite|op|no|na|nos|nas|pelo|pela|em|i|på|w|we|v|ve|přes|do)"
# Banks, offices and partners do things, too: "invoices go through Barclays".
_ACROSS: Final = r"(?:through|via|über|par|tramite|pelo|pela|by|por|da|door|av|af|przez)"
_THROUGH: Final = late(rf"{_ACROSS}$", re.IGNORECASE)
_WITH: Final = r"(?:with|mit|avec|con|met|com|med|z|ze|s|se)"
_BESIDE: Final = r"(?:(?:the|our|der|die|dem|das|le|la|l['’]|el|il|lo|o|a|de|het|unserem|notre|nuestro|nostro|onze|vår|vores|app|software|programm?a?|programie|programem|programmet|systemet|system|sistema|systeem|logiciel|gestionale|platform\w*|plateforme|plataforma) ){0,2}"
_NAME: Final = r"(?:[A-ZÀ-ÖØ-ÞŁŚŻČŘŠŽ][\w+-]*\w|[a-z]{1,6}[A-Z]\w+)"
_TOOL: Final = rf"(?P<tool>{_NAME}(?: (?:{_NAME}|\d{{1,4}})){{0,2}})(?![\w@’']|\.\w| &)"
_PLACED: Final = late(rf"(?<!\w)(?:(?P<place>{_IN})|(?P<means>{_WITH})) {_BESIDE}{_TOOL}")
# "We follow every van by Fleetix", "suivis par Fleetix": by what something is followed.
_BY: Final = late(
    rf"(?<!\w)(?i:follow(?:ed)?|track(?:ed)?|monitor(?:ed)?|suivi(?:e?s?|ons)|verfolgt|geortet|überwacht|seguimos|seguidos|seguit[ie]|gevolgd|spåras|śledzone|sledovaná)\b[^.!?;:]{{0,40}}? (?i:by|par|por|da|dal|door|durch|av|af|przez) (?i:(?:app|software|system|logiciel|programm?) )?{_TOOL}"
)
# "The program is Florix", "Our order system is called Bestix".
_CALLED: Final = late(
    rf"(?i:\b(?:the|our|das|die|unser\w*|le|la|notre|el|nuestr[oa]|il|(?:il )?nostro|o|(?:o )?nosso|het|ons|onze|vårt?|vores|nasz|náš) (?:[^\W\d]{{2,24}} )?)?(?i:(?<!\w)[^\W\d]{{0,24}}(?:software|program(?:m|ma|a|met)?|system(?:et|em|u)?|logiciel|gestionale|sistema|systeem|järjestelmä(?:mme)?|ohjelma(?:mme)?|rendszer(?:ünk)?))(?i: (?:for|für|de|di|voor|för|til|do|pro) (?:la |the |le |les |las |los |die |das )?[^\W\d]{{2,24}})? (?i:is(?: called)?|ist|heißt|heisst|nennt sich|est|s['’]appelle|es|se llama|è|si chiama|é|chama-se|heet|är|heter|er|hedder|jest|to|je|on|neve) {_TOOL}(?=[.,;:!]|$| (?i:and|und|et|y|e|en|och|og|i|a|ja)\b)"
)
# A capital inside a word is how programs are written, and hardly anything else that one works in.
_CAMEL: Final = late(
    rf"(?<!\w)(?:(?P<weak>{_WITH}|{_ACROSS})|{_IN}|su|sobre) {_BESIDE}(?P<tool>(?:{_NAME} )?(?!(?:Mc|Mac|De|Di|Le|La|Van|Du|O|Fitz)[A-Z])[A-Z][a-z]+[A-Z]\w+)(?![\w@’']|\.\w| &)"
)
# The word for a program, then its name: "in der App Fluvix", "programem Fluvix".
_APP: Final = late(
    rf"(?<!\w)(?i:software|app|appen|aplikac\w+|applicatie|aplicación|applicazione|application|aplicativo|program(?:m|ma|me|a|met|em|ie|u)?|logiciel|gestionale|sistema|system(?:et|em|u|ie)?|systeem|plat(?:t?form\w*|aforma)|plateforme) {_TOOL}"
)
_OFFERED: Final = late(
    r"(?<!\w)(?:our (?:own )?(?:app|software|platform)|unsere[rn]? (?:eigenen? )?(?:app|software|plattform)|notre (?:propre )?(?:app\w*|logiciel|plateforme)|nuestr[oa] (?:propi[oa] )?(?:app|software|plataforma)|(?:la )?nostra app|(?:a )?nossa (?:app|plataforma)|onze (?:eigen )?(?:app|software)|vår (?:egen )?app|vores (?:egen )?app|develop\w*|entwickel\w*|développ\w*|desarroll\w*|svilupp\w*|desenvolv\w*|ontwikkel\w*|utveckl\w*|udvikl\w*|utvikl\w*|opracow\w*|vyvinul\w*|vyvíj\w*|fund\w*|grants?|gefördert|förder\w*|financ\w*|subvenc\w*|finanzi\w*|dotac\w*|dofinans\w*|award\w*|erasmus\w*|leader|tv|fernseh\w*|radio|export\w*)(?!\w)|[€£$]|\b(?:EUR|CHF|kr)\b",
    re.IGNORECASE,
)


# "the till is from Kassix", "die Kassen von helloCash".
_OF_MAKE: Final = late(
    rf"(?i:\btills?|registrierkassen?|\bkassen?|kassasysteem|\bkassan|\bERP|\bCRM|\bCAD|software|\blogiciel|gestionale|buchungssystem|booking system)\b(?: (?!von |from |by )[\w'’]+){{0,4}}? (?:from|by|von|de|di|van|från|fra|av|af|z|od) {_TOOL}"
)
# One of these stands in all that tells a program.
TELLING: Final = (RUN, _KEPT, _FOLLOWED, _OF_MAKE.pattern, _CALLED.pattern)
_MOVED: Final = late(
    rf"\b(?i:moved|migrated|switched|transferred|umgezogen|umgestiegen|migriert|basculé|migré|passée?s?|migrado|pasado|pasó|migrato|spostato|passat[oaie]|passou|passaram|passámos|overgezet|verhuisd|flyttat|flyttet|przenieśliśmy|přesunuli)\b[^.!?;:]{{0,40}} (?:to|into|onto|nach|zu|auf|vers|sur|à|a|al|su|ao|para(?: o| a)?|naar|till|til|do|na) {_TOOL}"
)
# Shop windows, networks and offices where everybody is.
_WINDOWS: Final = late(
    r"(?:Amazon|PowerPoint|Powerpoint|Etsy|eBay|Ebay|Facebook|Instagram|LinkedIn|Linkedin|TikTok|YouTube|Youtube|Twitter|Pinterest|Google|Airbnb|Booking|Tripadvisor|TripAdvisor|Yelp|Trustpilot|Checkatrade|Excel|Word|PDF|WhatsApp|Bluetooth|Internet|Windows|Android|Apple|App|Web|Wi-?Fi|Zoom|Skype|PayPal|Visa|Mastercard|Maestro|Twint|DHL|UPS|DPD|GLS|Hermes|FedEx|PostNL|Kanban|Lean|Braille|Latin|HACCP|GMP|BIM|RAL|ISO|DIN|VAT|IVA|TVA|MwSt|EU|UK|USA|CNC|LED|CAD|CAM)\b"
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
    moved, placed = _MOVED.search(clause), list(_PLACED.finditer(clause))
    if not (moved or placed or any(kind.search(clause) for kind in (_CALLED, _BY, _APP, _CAMEL))):
        return
    told_of = _WHAT.finditer(clause)
    kept = [match.end() for match in told_of if not _is_foreign_word(match[0], language)]
    is_meant = _MEANT.search(clause) is not None
    if _CARRIED.search(clause) and not is_meant:
        return  # "goes out with PostNord": who carries goods is no program
    # What is followed may as well lie in a hall or a town: a word for a program must say it.
    more = [match.end() for match in _MORE.finditer(clause)] if is_meant else []
    if not _OFFERED.search(clause):
        yield from _further(clause, company, language, is_kept=bool(kept or more), is_own=is_own)
    is_moved = moved is not None and (bool(kept) or _SOFT.search(moved["tool"]) is not None)
    if moved and is_moved and kept + more and min(kept + more) < moved.start("tool"):
        yield from _checked(moved["tool"], company, language)
    is_plain = bool(kept) and _STATE.search(clause) is not None
    is_done = _STORED.search(clause) is not None
    if not (is_plain or (kept + more and (is_done or _STATE.search(clause)))):
        return
    for match in placed:
        near = kept if is_plain else kept + more
        is_near = any(0 <= match.start() - end + 12 <= NEAR for end in near)
        is_here = is_near and (match["place"] or is_own) and match.start()
        is_told = is_plain or ((is_done or " " in match["tool"]) and _is_whole(match["tool"]))
        is_weak = match["place"] is None or _THROUGH.match(match["place"])
        is_told = is_told and (not is_weak or is_program(match["tool"], clause))
        if is_here and is_told and not _is_joint(match[0], language):
            yield from _checked(match["tool"], company, language)


def is_program(name: str, sentence: str) -> bool:
    """Say whether a name ends as names of programs do, or its sentence has a word for one."""
    return _ENDS_SOFT.search(name) is not None or _MEANT.search(sentence) is not None


def _is_joint(words: str, language: str) -> bool:
    """Say whether a preposition of one language is "and" in the page's: "Daikin en Itho"."""
    return language in _JOINTS.get(words.partition(" ")[0].lower(), ())


_JOINTS: Final = {"en": {"nl", "af"}, "i": {"pl", "ca", "hr", "sr", "bs", "sl", "it", "cs"}}


def _is_whole(name: str) -> bool:
    """Say whether a name is written or ends as names of programs do, and is no street."""
    is_told = _INNER.search(name) or (" " in name and _SOFT.search(name))
    return bool(is_told) and not streets.is_street(name)


_INNER: Final = late(r"[a-z][A-Z]|[A-Z]{2}\w*[a-z]")


def _further(
    clause: str, company: str, language: str, *, is_kept: bool, is_own: bool
) -> Iterator[str]:
    """Yield what is called the program, followed by, or written as programs are."""
    is_done = _STORED.search(clause) is not None
    called = _CALLED.search(clause)
    if called and not _is_said(called["tool"]):
        noun = _PROGRAM.sub("", called[0][: called.start("tool") - called.start()])
        is_told = _WHAT.search(noun) is not None or (not is_own and _SOFT.search(called["tool"]))
        yield from _checked(called["tool"], company, language) if is_told else ()
    for match in _BY.finditer(clause) if is_kept else ():
        if _is_whole(match["tool"]) and is_program(match["tool"], clause):
            yield from _checked(match["tool"], company, language)
    for match in _APP.finditer(clause) if is_kept and is_done else ():
        yield from _checked(match["tool"], company, language)
    for match in _CAMEL.finditer(clause) if is_kept and is_done else ():
        is_sure = not match["weak"] or is_program(match["tool"], clause)
        if is_sure and not _is_joint(match[0], language):
            yield from _checked(match["tool"], company, language)


def _is_said(name: str) -> bool:
    """Say whether what follows "the system is" is where it comes from: "Danish"."""
    return _ORIGIN.search(name) is not None


# Alone "the program is" tells too little: a name must end as names of programs do.
_PROGRAM: Final = late(r"program\w*", re.IGNORECASE)
_ENDS: Final = r"(?:soft|sys|data|plan|desk|cloud|ware|cad|crm|erp|logic|net|app|box|flow|office|track|manager|base|sheet|hub|suite|pro)$"
_ENDS_SOFT: Final = late(_ENDS, re.IGNORECASE)
_SOFT: Final = late(rf"(?-i:[a-z][A-Z])|{_ENDS}", re.IGNORECASE)
_ORIGIN: Final = late(r"(?:ish|ese|ian|ean|can|wiss|utch|rench|erman)$")
_STUFF: Final = late(
    r"diesel|watt|fuel|violet|therm|steel|stahl|beton|wood|glas|bonus|pac?k$|shop$|markt$|market$|haus$|house$|bike$|truck$|cargo|logist|express$|fresh$|garant",
    re.IGNORECASE,
)


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
    if companies.has_legal_form(tool) or _COMPOUND.search(tool) or _STUFF.search(tool):
        return
    if tools.is_name(tool, company, language):
        yield tool
