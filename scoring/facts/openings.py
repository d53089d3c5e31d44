"""Which positions a company has open: how many it says, and which its careers page lists.

Pure. A title counts where something marks it as a posting: a link to a page of its own, a heading
such as "Open positions" over it, the sexes behind it ("m/w/d").
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from typing import Final

from prospects.normalise import titles
from scoring import placed
from scoring.company import Company
from scoring.facts.fact import OWN_PAGES, Fact, home_of, sentences
from scoring.pages import Block, SitePage
from scoring.patterns import late

_NONE_OPEN = late(
    r"\b(?:no|don[’']t have any|do not have any|not have any|aren[’']t any|are not any|keine|aucun\w*|nessun\w*)\s"
    r"(?:\w+\s){0,2}?(?:open(?: positions?| roles?|ings)|vacanc(?:y|ies)|job openings|positions?|offenen? stellen?"
    r"|freien? stellen?|stellenangebote|postes?)\b"
    r"|\b(?:inga|ingen|geen|brak|sem|no hay|nessuna?|žádn[éá]|žiadne|nincs(?:enek)?|ei|nu avem)\s(?:\w+\s){0,2}?(?:lediga? (?:tjänster|jobb)|ledige (?:stillinger|jobs?)|vacatures?|(?:wolnych )?(?:ofert|miejsc|etatów)|vagas?|vacantes?|puestos?|ofertas?|posizion[ei]|volné? (?:pozice|místa|miesta)|pozíci\w*|állás\w*|avoimia (?:työ)?paikkoja|posturi)\b"
    r"|\baçık pozisyon\w* (?:yok|bulunmamaktadır)|募集(?:して|は行って|を行って)(?:いません|おりません)|채용 ?계획이 없|暂无(?:招聘|职位)",
    re.IGNORECASE,
)
_SOME_OPEN = late(
    r"^(?P<count>\d{1,4})\s(?:open\s|current\s|job\s)?(?:roles?|positions?|vacanc(?:y|ies)|openings?|jobs?"
    r"|offene stellen?)$",
    re.IGNORECASE,
)


def positions(page: SitePage, _company: Company) -> Iterator[Fact]:
    if home_of(page) != "careers":
        return
    for block in page.blocks:
        if match := _SOME_OPEN.match(block.text):
            yield Fact("open_positions", match["count"], block.text, page.url, weight=5)
        for sentence in sentences(block) if _NONE_OPEN.search(block.text) else ():
            if _NONE_OPEN.search(sentence):
                yield Fact("open_positions", "none", sentence.strip(), page.url, weight=5)


def open_jobs(page: SitePage, _company: Company) -> Iterator[Fact]:
    """Yield how many open positions a page lists in each function, under a heading elsewhere."""
    home = home_of(page)
    if home not in OWN_PAGES | {"careers"}:
        return
    told = (*_linked(page), *_headed(page)) if home == "careers" else tuple(_under_head(page))
    if not told or any(_NONE_OPEN.search(block.text) for block in page.blocks):
        return
    listed: dict[str, list[str]] = {}
    for name in dict.fromkeys(told):
        listed.setdefault(titles.function(name) or "other", []).append(name)
    for function in sorted(listed):
        names = listed[function]
        yield Fact("open_jobs", f"{function}: {len(names)}", names[0], page.url, weight=3)


MAX_TITLE: Final = 90
MAX_LISTED: Final = 7  # words of a list item that is a position by its place alone
MAX_UNDER: Final = 120  # blocks under a heading that are looked at
_NO_JOB = late(
    r"\b(?:jobs|careers?|site|portal|apply|all|view|open|more|team|process|positions|vacancies|stellen|recruiting|benefits|programmes?|programs?|partners?|human resources)\b",
    re.IGNORECASE,
)
_JOB_PATH = late(
    r"/(?:jobs?|careers?|positions?|vacanc\w*|openings?|karriere|stellen\w*|emplois?|offres?|empleo|lavoro)/[\w-]{3,}"
    r"|/(?:vacature|vacanc(?:y|ie)s?|job|stelle(?:nangebote?|nanzeige)?|stellenausschreibung|offre|poste|vaga|oferta|praca|jobb|stilling)[-_]?\d+(?:\.\w+|/|$)|/(?:vacature|vacancy|job|stellenangebot|offre-emploi|vaga|oferta-empleo)-[\w-]{4,}"
    r"|greenhouse\.io/|lever\.co/|ashbyhq\.com/|workable\.com/|personio\.|recruitee\.com/|smartrecruiters\.com/",
    re.IGNORECASE,
)
_SEXES = late(
    r"\((?:[mwfhdx]|a|gn)(?:\s?[/|*,]\s?(?:[mwfhdxgiv]|div))*\)|\b[mwfh]\s?/\s?[mwfh](?:\s?/\s?[dxi])?\b",
    re.IGNORECASE,
)
# Trades and desks, as postings name them in many languages.
_TRADE = late(
    r"\b(?:manager|engineer|developer|architect|designer|specialist|representative|executive|director|scientist|coordinator|administrator|associate|accountant|counsel|programmer|operator|driver|technician|assistant|apprentice|trainee|intern|cleaner|mechanic|fitter|installer|welder|cook|chef|waiter|waitress|receptionist|nurse|therapist|teacher|tutor|optician|hygienist|clerk|labourer|worker|foreman|estimator|analyst|consultant|recruiter|writer|editor|planner|buyer|bricklayer|electrician|plumber|carpenter|roofer|painter|gardener|landscaper|baker|barista|stylist|hairdresser|dispatcher|surveyor|draughtsman|paralegal|optometrist"
    r"|fahrer|techniker|mechatroniker|mechaniker|elektroniker|elektriker|installateur|monteur|meister|geselle|helfer|dachdecker|zimmerer|zimmermann|tischler|schreiner|maler|maurer|gärtner|landschaftsgärtner|koch|köchin|kellner|bäcker|verkäufer|kaufmann|kauffrau|kaufleute|sachbearbeiter|mitarbeiter|fachangestellte|fachkraft|pflegekraft|bauleiter|polier|azubi|auszubildende|praktikant|werkstudent|kontrolleur|buchhalter|reinigungskraft|vorarbeiter|lagerist|disponent|konstrukteur|schweißer|tierarzt|arzthelferin"
    r"|chauffeur|conducteur|mécanicien|technicien|commercial|vendeur|vendeuse|assistante?|secrétaire|comptable|ouvrier|maçon|plombier|électricien|menuisier|couvreur|peintre|carreleur|cuisinier|serveur|serveuse|stagiaire|apprentie?|alternante?|apprentissage|poseur|monteur|géomètre|terrassier|manœuvre|carrossier|conseill(?:er|ère)|développeur|chargée?|pelleur|engins"
    r"|medewerker|verkoper|schilder|timmerman|loodgieter|elektricien|lasser|schoonmaker|hovenier|kok|bediening|kapper|stagiair|leerling|bezorger|planner|calculator|werkvoorbereider|uitvoerder|ploegbaas|wegenwerker|grondwerker|arbeider|adviseur|analist|begeleider|verpleegkundige|magazijnmedewerker|metselaar|stukadoor|kraanmachinist"
    r"|vendedor|vendedora|comercial|técnico|técnica|auxiliar|asistente|ayudante|mecánico|electricista|conductor|operario|operador|operadora|ingenier[oa]|administrativ[oa]|contable|recepcionista|camarer[oa]|cociner[oa]|limpieza|peón|encargad[oa]|dependient[ea]|soldador|motorista|mecânico|eletricista|estagiári[oa]|aprendiz|atendente|assistente|analista|consultor|consultora|engenheir[oa]|cozinheir[oa]|secretári[oa]|recepcionista|enfermeir[oa]|médic[oa]|gerente"
    r"|autista|operaio|operaia|magazziniere|impiegat[oa]|tecnic[oa]|meccanico|elettricista|idraulico|saldatore|tornitore|cuoco|cameriere|commess[oa]|stagista|tirocinante|addett[oa]|agente|venditore|montatore|falegname|muratore|giardiniere"
    r"|chaufför|förare|lastbilschaufför|säljare|montör|tekniker|mekaniker|snickare|elektriker|målare|murare|svetsare|kock|lärling|projektledare|ekonom|receptionist|undersköterska|sjåfør|selger|montør|tømrer|rørlegger|snekker|lærling|prosjektleder|konsulent|sælger|håndværker|smed|tandläkare|tannlege|tandsköterska"
    r"|stolarz|tokarz|murarz|ślusarz|lakiernik|frezer|tapicer|hydraulik|brygadzista|kierownik|cieśla|dekarz|piekarz|fryzjer(?:ka)?|pielęgniarka|\w{3,12}timmerman|vakman|soudeur|dessinateur|développeuse|infirmi(?:er|ère)|formateur|inspector|inspetor|soldadora?|lærling|truhlář|svářeč|skladník|obráběč|asztalos|hegesztő|lakatos|esztergályos|kaynakçı|ustası|hitsaaja|asentaja|myyjä|kierowca|sprzedawca|mechanik|elektryk|monter|montażysta|spawacz|magazynier|księgow[ay]|specjalista|kucharz|kelner|pracownik|stażysta|przedstawiciel|operator|řidič|prodavač|prodavačka|elektrikář|zedník|instalatér|účetní|obchodní|obchodník|kuchař|vodič|predavač|predavačka|elektrikár|murár|inštalatér|účtovník|asistent(?:ka)?|\w{2,20}(?:monteur|mechaniker|techniker|meister|fahrer|berater|kauffrau|kaufmann|arbeiter|betreuer|leiter))(?:in(?:nen)?|s|er|e|a)?\b",
    re.IGNORECASE,
)
_OPEN_HEAD = late(
    r"(?:(?:our|current|currently|all|the|unsere|aktuelle?n?|nos|nuestras|nossas|le nostre|onze|huidige|openstaande|actuele|våra|aktuella|vore|nasze|aktualne|aktuální|aktuálne|les)\s+){0,2}"
    r"(?:(?:open|available|job|current)\s+(?:positions?|roles?|jobs?|vacanc(?:y|ies)|openings?|opportunities)|openings?|vacanc(?:y|ies)|we(?:['’]re| are) (?:hiring|looking for|recruiting)"
    r"|(?:offene|freie)n? (?:stellen|positionen)|stellenangebote|stellenanzeigen|wir suchen(?: dich| sie)?|jobangebote|ausbildungsplätze"
    r"|(?:postes?|offres?) (?:ouverts?|disponibles?|à pourvoir|d['’]emploi)|postes|nous (?:recrutons|recherchons)|offres d['’]emploi"
    r"|(?:puestos|vacantes|ofertas|plazas)(?: (?:abiertas|disponibles|vacantes|de (?:trabajo|empleo)))?|estamos contratando|buscamos"
    r"|vagas?(?: (?:abertas?|disponíveis|em aberto))?|oportunidades|posizioni aperte|lavori aperti|cerchiamo|stiamo cercando|offerte di lavoro"
    r"|(?:openstaande )?vacatures?|wij zoeken|we zoeken|lediga (?:tjänster|jobb)|vi söker|ledige stillinger|vi søger|vi søker|oferty pracy|wolne stanowiska|szukamy|poszukujemy|zatrudnimy|volná (?:místa|pracovní místa)|volné (?:pozice|miesta)|hledáme|hľadáme|採用情報|募集(?:中の)?職種|募集要項|求人(?:情報)?|채용(?: ?(?:공고|정보|중))?|모집 ?(?:부문|직종)|招聘(?:职位|信息|崗位|岗位)?)\W*",
    re.IGNORECASE,
)
# A trade ends a title: "ゲームプログラマー(正社員)".
_EASTERN = late(
    r"[\w・/ \u3000]{0,24}(?:プログラマー?|エンジニア|アーティスト|デザイナー|ディレクター|プランナー|スタッフ|講師|営業(?:職|担当)?|マネージャー|技術者|技師|事務(?:職|員)?|販売(?:職|員)|調理師|店長|整備士|運転手|ドライバー|看護師|経理(?:担当)?|職人|作業員|オペレーター|アシスタント|コンサルタント|개발자|엔지니어|디자이너|매니저|담당자?|기사|직원|강사|工程师|设计师|经理|专员|技术员|会计)(?:\s?[(（][^()（）]{1,20}[)）])?"
)


def _linked(page: SitePage) -> Iterator[str]:
    for link in page.links:
        text = link.text.strip(_BULLETS)
        is_job = link.region == "main" and _JOB_PATH.search(link.url)
        is_told = text[:1].isupper() and len(text) <= MAX_TITLE and not _NO_JOB.search(text)
        if is_job and is_told and (titles.is_title(text) or _is_role(text)):
            yield text


def _under_head(page: SitePage) -> Iterator[str]:
    """Yield the list items right under a heading such as "Open positions" of any own page."""
    is_under = False
    clients = placed.of_clients(page.blocks)
    for block in page.main:
        text = block.text.strip(_BULLETS)
        if block.tag in _DEPTHS:
            is_under = _OPEN_HEAD.fullmatch(text) is not None and not _ASKS.match(text)
        elif is_under and block.start not in clients and _is_item(block, text):
            yield text


# Whom one looks for otherwise may be partners and projects.
_ASKS = late(
    r"wir suchen|we(?:['’]re| are)|nous|buscamos|estamos|cerchiamo|stiamo|wij|we |vi |szukamy|poszukujemy|hled|hľad|oportunidades",
    re.IGNORECASE,
)


def _headed(page: SitePage) -> Iterator[str]:
    """Yield what stands under "Open positions" as a position, and titles with the sexes behind."""
    level, left, is_partners = 0, 0, False
    clients = placed.of_clients(page.blocks)
    for block in page.main:
        if block.start in clients:
            continue
        depth = _DEPTHS.get(block.tag, 0)
        text = block.text.strip(_BULLETS)
        if block.tag not in {"li", "a", "dd"} and _OPEN_HEAD.fullmatch(text):
            level, left = depth, MAX_UNDER
            continue
        if depth and depth <= level:
            level = left = 0
        left -= 1
        if depth and (told := _TITLED.fullmatch(text)) and _is_posting(told["title"]):
            yield told["title"]
            continue
        if depth:
            is_partners = _PARTNERS.search(text) is not None
        if block.tag == "li" and _SEXES.search(text) and _is_posting(text) and not is_partners:
            yield text
            continue
        is_titled = depth and _is_posting(text)
        if (left > 0 and (is_titled or _is_item(block, text))) or (
            is_titled and _SEXES.search(text)
        ):
            yield text


_PARTNERS = late(r"partner|kunden|clients?\b|customers", re.IGNORECASE)
_DEPTHS: Final = {f"h{depth}": depth for depth in range(1, 7)} | {"strong": 7, "dt": 7}
# "Vacature: Koelmonteur"
_TITLED = late(
    r"(?:vacature|vacancy|open position|stellenangebot|stelle|offre d['’]emploi|poste|vaga|vacante|oferta de empleo|ledig stilling|oferta pracy)\s?[:–-]\s(?P<title>.+)",
    re.IGNORECASE,
)
_BULLETS: Final = " \t►▶→»›•·*–—-✓✔"


def _is_item(block: Block, text: str) -> bool:
    """Say whether a list item under "Open positions" is one: a trade and little beside it."""
    is_short = len(text.split()) <= MAX_LISTED
    return block.tag == "li" and is_short and _is_posting(text)


def _is_posting(text: str) -> bool:
    """Say whether a text reads as the title of a posting."""
    is_line = 3 < len(text) <= MAX_TITLE and not text.endswith((".", "!", "?", ":"))
    if is_line and _EASTERN.fullmatch(text):
        return True
    is_told = is_line and (text[0].isupper() or "/" in text) and not _ADDRESSED.search(text)
    return is_told and _is_role(text)


# Who is spoken to, or speaks, is in a sentence; what one must have learnt is asked of a candidate.
_ADDRESSED = late(
    r"\b(?:abgeschlossene|erfahrung|kenntnisse|experience|expérience|ervaring|experiencia|experiência|esperienza|degree|diploma|du|dich|dir|deine?[rmn]?|wir|uns|you|your|we|our|us|vous|votre|nous|notre|je|jij|jouw|wij|ons|onze|nosotros|você|nós|noi|vi|oss)\b",
    re.IGNORECASE,
)


def _is_role(text: str) -> bool:
    return bool(
        _TRADE.search(text) or _SEXES.search(text) or titles.seniority(text) != "individual"
    )
