"""How many people work at a company, in the words of firms too small to speak of employees.

Pure. "Nous sommes cinq horlogers", "our crew of 14 builds fences", "eleven people work in the
dairy", "22 fő dolgozik műhelyünkben", "Headcount: 58": only the company's own pages say so.
"""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from scoring.facts.crew_words import (
    COUNTS,
    CRAFT,
    HAS,
    HERE,
    MAKE,
    MUST,
    NOW,
    TEAM,
    TEAM_PLACE,
    WE_ARE,
    WITH_US,
    WORK,
    N,
    is_part,
)
from scoring.facts.dismissed import is_changed
from scoring.facts.fact import OWN_PAGES, STORIES, Fact, home_of, own_sentences
from scoring.facts.figures import OF_CUSTOMER, OTHERS_ABROAD, is_anothers
from scoring.facts.origins import tells_beginning
from scoring.facts.served import are_others
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import caseless, late
from scoring.reading.sieve import Rare

_EMPLOYS: Final = late(
    rf"\b{HAS} (?:[^.!?;:,\d]{{1,40}} )?{N} (?:[^\W\d]+ ){{0,2}}?{CRAFT}(?!\w)", re.IGNORECASE
)
_MAKERS: Final = (
    late(rf"(?:^|(?<=[.!?] )){MUST},? {MAKE}(?: (?:und|en|och|og) {MAKE})?(?: (?:bei uns|hier|bij ons|hos oss|hos os))? {N} (?:[^\W\d]+ )?{CRAFT}(?!\w)", re.IGNORECASE),
    late(rf"(?:^|(?<=[.!?] )){MUST},? {N} (?:[^\W\d]+ )?{CRAFT} {MAKE}\b", re.IGNORECASE),
)  # fmt: skip
_ANYBODY: Final = late(
    r"\b(?:people|persons|menschen|leute|personen|personnes|personas|persone|pessoas|mensen|personer|osób|lidí)\b",
    re.IGNORECASE,
)
_SAID: Final = (
    (4, late(rf"(?:^|[,;:–—] )(?:and |und |et |y |e |en |och |og )?{NOW}{WE_ARE} {NOW}{N}(?: (?:[^\W\d_]{{3,14}} )?(?P<what>[^\W\d_]{{3,20}}))?(?= ?[.!:;,–—(]|$| (?:aujourd['’]hui|today|heute|hoy|oggi|hoje|vandaag|idag|and|und|et|y|e|en|och|og|i|who|qui|die|que|che|strong|from|aus|of us|tra|entre|zwischen|à votre (?:service|écoute|disposition)|at your service|für sie da|al vostro servizio|a su (?:servicio|disposición)|ao seu (?:serviço|dispor)|(?:tot|te) uw dienst\w*|för dig|for dig|do państwa dyspozycji|k dispozici)\b)", re.IGNORECASE)),
    # "Nous sommes maintenant 47 à l'atelier": with a place behind only beside a "now".
    (4, late(rf"(?:^|[,;:–—] )(?:{MUST} {WE_ARE}|{WE_ARE} {MUST}) {N} (?:at|in|on|à|au|aux|dans|en|im|i|på|op|w|v|na|a|al|alla|no) ?(?:{HERE})\b", re.IGNORECASE)),
    (4, late(rf"\b(?:nás|nas|nás je) (?:[^\W\d_]+ ){{0,2}}?(?:pracuje|jest|je|máme)(?: [^\W\d_]+){{0,2}}? {N}(?=[.!;,–—]|$| (?:{CRAFT})(?!\w))", re.IGNORECASE)),
    (4, late(rf"\b(?:trabajamos|lavoriamo|travaillons|arbeiten wir|werken (?:wij|we)|trabalhamos|arbetar vi|arbejder vi|jobber vi|pracujeme|pracujemy|dolgozunk|työskentelemme|çalışıyoruz|εργαζόμαστε|працюємо)(?: en total| insgesamt| in totaal)? {N}(?=[.!;,–—]|$| {CRAFT}(?!\w))", re.IGNORECASE)),
    (4, late(rf"\b{N} (?:munkatársunk|dolgozónk|çalışanımız\w*|työntekijäämme|työntekijämme|coworkers of ours)(?!\w)", re.IGNORECASE)),
    (4, late(rf"\b{TEAM} (?:now |today |currently |heute |aujourd['’]hui |oggi |hoy |hoje |nu |dziś |dnes )?(?:consists of|comprises|numbers|counts|besteht aus|umfasst|zählt|se compose de|est composée? de|compte|se compone de|está formado por|está compuesto por|è composto da|è composta da|è formato da|si compone di|conta|è di|é composta por|é formada por|bestaat uit|telt|består av|består af|teller|liczy|tworzy|tvoří|čítá|koostuu|áll) (?:now |today |heute |aujourd['’]hui |oggi |hoy |hoje |nu |dziś |dnes )?{N} (?:[^\W\d_]+ ){{0,2}}?(?P<members>[^\W\d_]{{3,25}})", re.IGNORECASE)),
    (4, late(rf"\b(?:ha(?:s|ve|['’]ve) )?grown (?:from (?:[\w-]+ ){{1,3}})?to (?:a (?:team|staff|crew) of )?{N} (?:[^\W\d]+ ){{0,2}}?{CRAFT}(?!\w)", re.IGNORECASE)),
    (3, late(r"(?:^|[,;] |\b(?:we|wij|nu) |\b(?:zijn|werken) (?:we|wij) (?:nu |inmiddels |vandaag )?|\b(?:we|wij) (?:zijn|werken) (?:nu |inmiddels |vandaag )?)met (?:zijn|z['’]n|ons) (?P<ordinal3>tweeën|drieën|vieren|vijven|zessen|zevenen|achten|negenen|tienen|elven|twaalven)\b", re.IGNORECASE)),
    (3, late(r"\b(?:zijn|werken) (?:we |wij )?(?:nu |inmiddels |vandaag )?met (?:zijn|z['’]n|ons) (?:[^\W\d]+ \()?(?P<count>\d{1,4})(?P<plus>\+)?(?:['’]?en\b|\))", re.IGNORECASE)),
    (4, late(r"\bwir (?:[^\W\d]+ )?zu (?P<ordinal>dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft)\b|\b(?:sind|arbeiten) (?:wir )?(?:[^\W\d]+ )?zu (?P<ordinal2>dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|elft|zwölft)\b", re.IGNORECASE)),
    (4, late(rf"\b(?:our|unser\w*|notre|nuestr[oa]|il nostro|la nostra|nossa?|onze?|vår\w*|vores|nasz\w*|náš|a|an|ein|eine|une|un|uma|een|ett|et|o|naš|naša|echipa|meie|mūsu|mūsų|нашата|наша) (?:[^\W\d]+ ){{0,2}}?{TEAM} (?:of|von|aus|de|di|da|van|på|med|liczący|o|od|от|из|з) {N}(?= |[.,;]|$)(?! (?:years|locations|brands|companies))", re.IGNORECASE)),
    (3, late(rf"\b{N} (?:[^\W\d]+ ){{0,2}}?{CRAFT} (?:[^\W\d]+ )?{WORK}\b", re.IGNORECASE)),
    (3, late(rf"\b{WORK} (?:[^.!?;:,\d]{{1,40}} )?{N} (?:[^\W\d]+ ){{0,2}}?{CRAFT}\b", re.IGNORECASE)),
    (3, _EMPLOYS),
    # "L'effectif est de 23", "sex på lönelistan", "17 auf der Lohnliste".
    (4, late(rf"\b(?:l['’]|notre |nos )?effectifs? (?:est|sont|s['’]élève) {NOW}(?:de |à ){N}(?!\w)", re.IGNORECASE)),
    (4, late(rf"\b{N} (?:[^\W\d]+ )?(?:on the payroll|auf der (?:lohn|gehalts)liste|en nómina|a libro paga|op de loonlijst|på lönelistan|på lønningslisten|na liście płac)(?!\w)", re.IGNORECASE)),
    # "Mittlerweile zählt unser Team 23 Köpfe", "Hoje são 61 pessoas na equipe", "46 on staff".
    (4, late(rf"\b(?:numbers|zählt|umfasst|hat|besteht|telt|heeft|bestaat|compte|comprend|cuenta|conta|liczy|čítá|räknar|tæller|teller|består|har) (?:our|unser|ons|onze|notre|nuestro|nuestra|il nostro|la nostra|nossa|nosso|nasz|nasza|náš|vårt|vår|vores) {TEAM} {NOW}(?:aus |uit |con |de |av |af )?{N} (?:[^\W\d_]+ ){{0,2}}?{CRAFT}(?!\w)", re.IGNORECASE)),
    (4, late(rf"\b(?:our|unser\w*|notre|nuestr[oa]|il nostro|la nostra|nossa?|onze?|ons|vår\w*|vores|nasz\w*|náš|the|das|die|l['’]|el|la|a|o|het|de) ?{TEAM} {NOW}(?:umfasst|zählt|numbers|counts|compte|cuenta con|conta|telt|omvat|räknar|tæller|teller|liczy|has grown to|ist auf|est passée à) {NOW}{N}(?=[.;,–—]|$| {CRAFT}(?!\w)| (?:angewachsen|gewachsen)\b)", re.IGNORECASE)),
    (4, late(rf"(?:^|[,;:–—] ){NOW}(?:there are|es sind|il y a|hay|ci sono|há|são|son|sono|er zijn|zijn er|det är|der er|jest|je) {NOW}{N} (?:[^\W\d]+ )?{CRAFT} {TEAM_PLACE}(?=[.,;:!–—]|$| (?:and|und|et|y|e|en|og|och|i|today|heute)\b)", re.IGNORECASE)),
    (4, late(rf"\b(?:we|wir|nous|nosotros|noi|nós|wij|vi) {NOW}(?:have|haben|avons|tenemos|abbiamo|temos|hebben|har) {NOW}{N} (?:{CRAFT} )?(?:on (?:the )?(?:staff|payroll|team)|im team|dans l['’]équipe|en (?:el equipo|plantilla)|nel team|na equipa|na equipe|in het team|i teamet|på lønningslisten)\b", re.IGNORECASE)),
    (4, late(rf"(?:^|[,;:–—] )(?:nous voilà|nous voici|inzwischen sind wir|eccoci in) {N}(?=[.;,–—]|$| (?:dans|à|in|en|na|no|at|im) (?:{HERE}))", re.IGNORECASE)),
    (4, late(rf"\b{WITH_US} {WORK} {NOW}{N} (?:[^\W\d]+ ){{0,2}}?{CRAFT}(?!\w)|\b{WORK} {WITH_US} {NOW}(?P<count2>\d{{1,5}}) (?:[^\W\d]+ ){{0,2}}?{CRAFT}(?!\w)", re.IGNORECASE)),
    *((3, one) for one in _MAKERS),
    (3, late(rf"^{N} {CRAFT} (?:now|today|heute|aujourd['’]hui|hoy|oggi|hoje|nu|idag|i dag) {WORK}\b", re.IGNORECASE)),
    (3, late(rf"^(?:an? |eine? |une |una |uma |een |en )(?:family|team|crew|familie|famille|familia|famiglia|família|équipe|equipo|squadra|equipa|ploeg) (?:of|von|de|di|van|på|med) {N} (?:employees|staff|mitarbeiter\w*|collaborateurs|salariés|empleados|trabajadores|dipendenti|collaboratori|colaboradores|funcionários|medewerkers|anställda|medarbejdere|ansatte|pracowników)(?=[.,;!–—]|$)", re.IGNORECASE)),
    (2, late(rf"\b(?:avec|mit|with|met|con|com|med|z|s) {N} (?:compagnons|salariés|gesellen|mitarbeitern|mitarbeiterinnen(?: und mitarbeitern)?|employees|dipendenti|addetti|empleados|trabajadores|colaboradores|medewerkers|vakmensen|anställda|medarbejdere|ansatte|pracownikami|zaměstnanci)\b", re.IGNORECASE)),
    (2, late(rf"\b(?:an?|ein(?:em?)?|une?|una?|um|uma|een|ett|et) (?:[^\W\d]+ ){{0,2}}?(?:business|company|firm|betrieb|unternehmen|firma|entreprise|empresa|azienda|bedrijf|företag|virksomhed) (?:with|of|mit|avec|con|com|met|med|de|di) {N} (?:[^\W\d]+ )?{CRAFT}(?!\w)", re.IGNORECASE)),
)  # fmt: skip
# Asked of a whole block: what begins a sentence may stand behind another.
_ANY: Final = Rare(
    late(
        "|".join(
            re.sub(r"\(\?P<\w+>", "(?:", one.pattern).replace("(?:^|", "(?:^|[.!?:] |")
            for _, one in _SAID
        ),
        re.IGNORECASE,
    )
)
_ORDINALS: Final = {
    "dritt": 3, "viert": 4, "fünft": 5, "sechst": 6, "siebt": 7, "acht": 8, "neunt": 9, "zehnt": 10,
    "elft": 11, "zwölft": 12, "tweeën": 2, "drieën": 3, "vieren": 4, "vijven": 5, "zessen": 6,
    "zevenen": 7, "achten": 8, "negenen": 9, "tienen": 10,
    "elven": 11, "twaalven": 12,
}  # fmt: skip
# "We are 20 minutes from Bonn", "siamo in due sedi": no people.
_UNIT: Final = late(
    r"(?:years?|min\w*|hours?|days?|miles?|km|kilomet\w+|met(?:er|re|ri|ros)s?|blocks?|jahre?n?|ans|années|años|anni|anos|jaar|år|lat|let|evvel|locations?|offices?|shops?|stores?|brand\w*|sites?|countries|länder\w*|standorte\w*|filialen|agences|sedi|tiendas|lojas|vestigingen|generation\w*|generaciones|gerações|famil\w+|percent|prozent|stars?|sterne|stunden|tage|minuten|group\w*|companies|firms|partners?|schools?|times?|steps?|euros?|doctors?|veces|volte|fois|mal|colori?|horas|heures|ore|uren|timer|timmar|godzin|hodin|semanas|semaines|settimane|wochen|weken|teams?|équipes|equipos|magasins?|boutiques?|negozi|läden|geschäfte|butiker|butikker|sklep\w*|prodej\w+|winkels?|trucks?|vehicles?|vans?|fahrzeuge\w*|camions?|camiones|players?|spieler\w*|joueurs?|jugadores|giocatori|graduates?|hectáreas|hectares|hektar\w*|ettari|departments?|divisions?|fachbereiche?|abteilungen|meistertitel|nationen|nations?|national\w+|nazionalit\w+|nacionalidades|pôles|services?|áreas?|boats?|drużyn|champions)",
    re.IGNORECASE,
)
_NOBODY: Final = late(
    r"\b(?:supplier|customers?|clients?|partner\w*|kund\w+|\w*lieferant\w*|zulieferer\w*|leverantör\w*|leverandør\w*|fornecedor\w*|dodavatel\w*|dostawc\w*|toimittaja\w*|beszállító\w*|tedarikçi\w*|fournisseur\w*|proveedor\w*|clientes?|fornitor\w*|clienti|leverancier\w*|klant\w*|holding|parent|mutter\w+|members?|membership|audience|congregation|community|networks?|réseau(?! d['’](?:agences|ateliers))|netz\w*|netwerk|rete|rede|nätverk\w*|association|asociación|associa\w+|verband\w*|league|ranking\w*|(?:dealer|händler|revendeur|distribut|rivenditor|återförsäljare|forhandler|dystrybutor|prodejc|jälleenmyyj|viszonteladó|bayi|contractor|subunternehmer)\w*|mitglieder|volunteers?|ehrenamt\w*|bénévoles|seats?|sitzplätze|guests?|gäste|season\w*|saison\w*|cosecha|harvest|vendemmia|students?|schüler|up to|bis zu|jusqu['’]à|hasta|fino a|industry|branche|sector|citizens|einwohner\w*|habitant\w*|were|waren|étaient|eran|erano|mieliśmy|in (?:19|20)\d\d we)\b",
    re.IGNORECASE,
)


_GROUP: Final = late(
    r"\b(?:group|gruppe|groupe|grupo|gruppo|konzern|concern|koncern\w*)\b", re.IGNORECASE
)
_QUOTED: Final = late(r"[\"“„«»‘‚]")
# Before a figure no sentence was cut: "… çalışıyoruz. 2029 yılında …"
_STOP: Final = late(r"(?<=\w{4}[.!?])\s")
_CLAUSE_END: Final = late(r"[,;:–—(]")


def headcounts(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the staff that the company's own pages count in other words than "employees"."""
    if home_of(page) not in OWN_PAGES or STORIES.search(page.path):
        return
    yield from _labelled(page)
    for sentence in own_sentences(page, company, _ANY.search, _QUOTED.match):
        yield from _told(sentence, page, company)


def _told(sentence: str, page: SitePage, company: Company) -> Iterator[Fact]:
    for weight, pattern in _SAID:
        match = pattern.search(sentence)
        if match is None:
            continue
        parts = match.groupdict()
        before = sentence[: match.start()]
        name = next((one for one in ("count", "count2") if parts.get(one)), "")
        count_at = match.start(name) if name else match.end()
        ended = _CLAUSE_END.search(sentence, match.end())
        clause = sentence[: ended.start() if ended else None]
        begun = max((stop.end() for stop in _STOP.finditer(clause, 0, count_at)), default=0)
        piece = _STOP.split(clause[begun:])[0]
        if OTHERS_ABROAD.search(piece.replace(company.name, " ")):
            continue
        if _NOBODY.search(clause) or is_changed(sentence[:count_at], company):
            continue
        if is_group(clause) and not is_group(company.name):
            continue
        if caseless(parts.get(name) or "") in _OTHER_WORDS.get(page.language, ()):
            continue
        counted = sentence[count_at : match.end()].split()
        if any(map(_UNIT.fullmatch, counted)) or OF_CUSTOMER.search(before):
            continue
        if pattern is _EMPLOYS and not _is_own_clause(before, company):
            continue
        if tells_beginning(sentence[:count_at]):
            continue
        if name and is_part(sentence, *match.span(name)):
            continue
        if name and are_others(sentence, count_at, match.end(), company):
            continue
        if pattern in _MAKERS and _ANYBODY.search(match[0]) and not company.speaks(sentence):
            continue
        if is_anothers(before, company) or is_anothers(sentence[: match.end()], company):
            continue
        ordinal = next(filter(None, (parts.get(f"ordinal{n}") for n in ("", "2", "3"))), "")
        written = ordinal or match[name]
        word = caseless(written)
        count = _ORDINALS.get(word) or COUNTS.get(word)
        count = count or int(re.sub(r"\D", "", written))
        if 2 <= count <= MAX_STAFF and not _is_year(written):
            value = f"{count}+" if parts.get("plus") else str(count)
            yield Fact("employees", value, sentence.strip(), page.url, weight=weight)
            return


def is_group(text: str) -> bool:
    """Say whether a text names a group of firms."""
    return _GROUP.search(text) is not None


def _is_year(written: str) -> bool:
    """Say whether a number may be a year: "1940", not "1 940"."""
    return written.isdigit() and 1900 <= int(written) <= 2100


def _is_own_clause(before: str, company: Company) -> bool:
    """Say whether who employs is the company: its clause names it or has no subject of its own."""
    clause = _CLAUSES.split(before)[-1].strip()
    return not clause or company.speaks(clause) or _OURS.search(clause) is not None


_CLAUSES: Final = late(r"[;:]")
_OURS: Final = late(
    rf"\b(?:{TEAM}|firma\w*|compan(?:y|ies)|business|unternehmen|betrieb|cabinet|bureau|étude|entreprise|société|maison|empresa|compañía|despacho|azienda|ditta|impresa|bedrijf|kantoor|kancelaria|manufaktura|manufactory|kancelář|yritys\w*|konserni|üzem\w*|műhely\w*|(?:les |la |le )?effectifs?|şirket\w*|εταιρ\w+|компані\w+|cég\w*|společnost|podnik|zakład|atelier|werkstatt|werk|fabrik|usine|factory|works|mill|shop|studio|praxis|practice|clinic|bottega|officina|taller|tienda|fábrica|loja|oficina|winkel|fabriek)\b|^(?:it|today|now|heute|hoy|oggi|hoje|dziś|dnes|idag|i dag|nu)\b",
    re.IGNORECASE,
)
MAX_STAFF: Final = 50_000
# Numbers of one language that are other words of another: "met onze medewerkers".
_OTHER_WORDS: Final = {"nl": {"onze", "elf"}, "en": {"fire", "elf", "tres"}, "pl": {"ten"}}


# "Headcount: 58", "Mitarbeitende: 63, davon 9 Lernende", "従業員数" beside "37名".
_LABEL = (
    r"(?:(?:total )?(?:number of )?(?:employees|staff|people)|(?:total )?head ?count|team size|workforce|(?:anzahl )?(?:der )?(?:mitarbeiter|mitarbeitende|beschäftigte|angestellte)(?:zahl|innen)?|personalbestand|effectifs?|nombre de (?:salariés|collaborateurs)|salariés|(?:n[úu]mero de )?(?:empleados|trabajadores)|plantilla|(?:numero (?:di )?)?(?:dipendenti|addetti)"
    r"|(?:número de )?(?:colaboradores|funcionários|trabalhadores)|(?:aantal )?(?:medewerkers|werknemers)|(?:antal )?(?:anställda|medarbetare|ansatte|medarbejdere)|(?:liczba )?(?:pracowników|zatrudnionych)|zatrudnienie|(?:počet )?(?:zaměstnanců|zamestnancov)|henkilöstö(?:määrä)?|henkilökunta|(?:dolgozók|alkalmazottak) száma|létszám|çalışan sayısı|personel(?: sayısı)?|αριθμός εργαζομένων|кількість працівників|număr (?:de )?angajați|(?:正)?従業員数?|社員数|スタッフ数|职工人数|员工人数|員工人數|임?직원 ?수?|사원 ?수?|종업원 ?수?)"
)
_VALUE = r"(?:(?:about|around|approx\.?|over|rund|ca\.?|etwa|environ|circa|약|約|正社員|社員|計|총) ?)?(?P<count>\d{1,3}(?:[.,'’\u00a0 ]\d{3})+|\d{1,5})(?P<plus> ?\+)?(?P<range>(?: ?[-–] ?| (?:to|bis|à|a|do) )\d{1,6})?(?: ?(?:people|persons|employees|personen|mitarbeiter\w*|personnes|salariés|personas|persone|pessoas|osób|fő|名|人|명))?"
_IN_LINE: Final = late(rf"{_LABEL} ?[:：] ?{_VALUE}(?=$|[,;(（.] ?|\s[|·])", re.IGNORECASE)
_LABEL_CELL: Final = late(rf"{_LABEL} ?[:：]?", re.IGNORECASE)
_VALUE_CELL: Final = late(rf"{_VALUE}(?: ?[(（,].{{0,40}})?", re.IGNORECASE)
_PIECES: Final = late(r" [|·•] ")
MAX_LINE: Final = 200


def _labelled(page: SitePage) -> Iterator[Fact]:
    for block in page.main:
        if len(block.text) > MAX_LINE and not block.breaks:
            continue
        for line in block.lines:
            for piece in _PIECES.split(line) if len(line) <= MAX_LINE else ():
                if told := _IN_LINE.match(piece):
                    yield from _stated(told, told[0].rstrip(" ,;.("), page)
    for above, below in pairwise(page.main):
        is_label = above.tag in {"th", "td", "dt"} and len(above.text) < MAX_LABEL
        if not is_label or len(below.text) >= MAX_LABEL or not _LABEL_CELL.fullmatch(above.text):
            continue
        if told := _VALUE_CELL.fullmatch(below.text):
            yield from _stated(told, f"{above.text} {below.text}", page)


MAX_LABEL: Final = 40


def _stated(told: re.Match[str], quote: str, page: SitePage) -> Iterator[Fact]:
    count = int(re.sub(r"\D", "", told["count"]))
    if 2 <= count <= MAX_STAFF and not 1900 <= count <= 2100:
        span = (told["range"] or "").strip()
        value = f"{told['count']} {span}" if span[:1].isalpha() else f"{told['count']}{span}"
        yield Fact("employees", value + ("+" if told["plus"] else ""), quote, page.url, weight=4)
