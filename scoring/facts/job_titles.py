"""What reads as the title of a posting by its words: a trade, a desk, the sexes behind it.

Pure. Titles of trades that are not named here are known by their place alone (``vacancies``).
"""
# ruff: noqa: E501 - tables of patterns

import re
from functools import lru_cache
from typing import Final

from prospects.normalise import titles
from scoring.facts.worker_words import WORKERS
from scoring.reading.patterns import late

MAX_TITLE: Final = 90
JOB_PATH = late(
    r"/(?:jobs?|careers?|positions?|vacanc\w*|openings?|karriere|stellen\w*|emplois?|offres?|empleo|lavoro)/[\w-]{3,}"
    r"|/(?:vacature|vacanc(?:y|ie)s?|job|stelle(?:nangebote?|nanzeige)?|stellenausschreibung|offre|poste|vaga|oferta|praca|jobb|stilling)[-_]?\d+(?:\.\w+|/|$)|/(?:vacature|vacancy|job|stellenangebot|offre-emploi|vaga|oferta-empleo)-[\w-]{4,}"
    r"|greenhouse\.io/|lever\.co/|ashbyhq\.com/|workable\.com/|personio\.|recruitee\.com/|smartrecruiters\.com/|teamtailor\.com/|(?:breezy|bamboohr|jobylon|reachmee|varbi|jobvite|myworkdayjobs|icims|softgarden|rexx-systems|concludis|join|flatchr|taleez|welcometothejungle|inrecruiting|gupy|solides|homerun|emply|hr-manager|hr-on|webcruiter|easycruit|talentadore|traffit|erecruiter|teamio|lmc|talentlyft|d-vinci|kenjo|factorialhr|zohorecruit|jazzhr|applytojob|pinpointhq|comeet|jobscore)\.\w{2,4}/",
    re.IGNORECASE,
)
SEXES = late(
    r"\((?:[mwfhdxkvžzeм]|ж|a|gn|nő|férfi)(?:\s?[/|*,]\s?(?:[mwfhdxgivkžzneaмж]|div|nő|férfi))*\)|\b[mwfh]\s?/\s?[mwfh](?:\s?/\s?[dxi])?\b",
    re.IGNORECASE,
)
# Trades and desks, as postings name them in many languages.
TRADE = late(
    r"\b(?:(?:crew|team|party) member|draftsperson|manager|engineer|developer|architect|designer|specialist|representative|executive|director|scientist|coordinator|administrator|associate|accountant|counsel|programmer|operator|driver|technician|assistant|apprentice|trainee|intern|cleaner|mechanic|fitter|installer|welder|cook|chef|waiter|waitress|receptionist|nurse|therapist|teacher|tutor|optician|hygienist|clerk|labourer|worker|foreman|estimator|analyst|consultant|recruiter|writer|editor|planner|buyer|bricklayer|electrician|plumber|carpenter|roofer|painter|gardener|landscaper|baker|barista|stylist|hairdresser|dispatcher|surveyor|draughtsman|paralegal|optometrist"
    r"|fahrer|techniker|mechatroniker|mechaniker|elektroniker|elektriker|installateur|monteur|meister|geselle|helfer|dachdecker|zimmerer|zimmermann|tischler|schreiner|maler|maurer|gärtner|landschaftsgärtner|koch|köchin|kellner|bäcker|verkäufer|kaufmann|kauffrau|kaufleute|sachbearbeiter|mitarbeiter|fachangestellte|fachkraft|pflegekraft|bauleiter|polier|azubi|auszubildende|praktikant|werkstudent|kontrolleur|buchhalter|reinigungskraft|vorarbeiter|lagerist|disponent|konstrukteur|schweißer|tierarzt|arzthelferin"
    r"|chauffeur|conducteur|mécanicien|technicien|commercial|vendeur|vendeuse|assistante?|secrétaire|comptable|ouvrier|maçon|plombier|électricien|menuisier|couvreur|peintre|carreleur|cuisinier|serveur|serveuse|stagiaire|apprentie?|alternante?|apprentissage|poseur|monteur|géomètre|terrassier|manœuvre|carrossier|conseill(?:er|ère)|développeur|chargée?|pelleur|engins"
    r"|medewerker|verkoper|schilder|timmerman|loodgieter|elektricien|lasser|schoonmaker|hovenier|kok|bediening|kapper|stagiair|leerling|bezorger|planner|calculator|werkvoorbereider|uitvoerder|ploegbaas|wegenwerker|grondwerker|arbeider|adviseur|analist|begeleider|verpleegkundige|magazijnmedewerker|metselaar|stukadoor|kraanmachinist"
    r"|vendedor|vendedora|comercial|técnico|técnica|auxiliar|asistente|ayudante|mecánico|electricista|conductor|operario|operador|operadora|ingenier[oa]|administrativ[oa]|contable|recepcionista|camarer[oa]|cociner[oa]|limpieza|peón|encargad[oa]|dependient[ea]|soldador|motorista|mecânico|eletricista|estagiári[oa]|aprendiz|atendente|assistente|analista|consultor|consultora|engenheir[oa]|cozinheir[oa]|secretári[oa]|recepcionista|enfermeir[oa]|médic[oa]|gerente"
    r"|autista|operaio|operaia|magazziniere|impiegat[oa]|tecnic[oa]|meccanico|elettricista|idraulico|saldatore|tornitore|cuoco|cameriere|commess[oa]|stagista|tirocinante|addett[oa]|agente|venditore|montatore|falegname|muratore|giardiniere"
    r"|chaufför|förare|lastbilschaufför|säljare|montör|tekniker|mekaniker|snickare|elektriker|målare|murare|svetsare|kock|lärling|projektledare|ekonom|receptionist|undersköterska|sjåfør|selger|montør|tømrer|rørlegger|snekker|lærling|prosjektleder|konsulent|sælger|håndværker|smed|tandläkare|tannlege|tandsköterska"
    r"|stolarz|tokarz|murarz|ślusarz|lakiernik|frezer|tapicer|hydraulik|brygadzista|kierownik|cieśla|dekarz|piekarz|fryzjer(?:ka)?|pielęgniarka|\w{3,12}timmerman|vakman|soudeur|dessinateur|développeuse|infirmi(?:er|ère)|formateur|inspector|inspetor|soldadora?|lærling|truhlář|svářeč|skladník|obráběč|asztalos|hegesztő|lakatos|esztergályos|kaynakçı|ustası|hitsaaja|asentaja|myyjä|kierowca|sprzedawca|mechanik|elektryk|monter|montażysta|spawacz|magazynier|księgow[ay]|specjalista|kucharz|kelner|pracownik|stażysta|przedstawiciel|operator|řidič|prodavač|prodavačka|elektrikář|zedník|instalatér|účetní|obchodní|obchodník|kuchař|vodič|predavač|predavačka|elektrikár|murár|inštalatér|účtovník|asistent(?:ka)?|\w{2,20}(?:monteur|mechaniker|techniker|meister|fahrer|berater|kauffrau|kaufmann|arbeiter|betreuer|leiter))(?:in(?:nen)?|s|er|e|a)?\b",
    re.IGNORECASE,
)
# A trade ends a title: "ゲームプログラマー(正社員)".
EASTERN = late(
    r"[\w・/ \u3000]{0,24}(?:プログラマー?|エンジニア|アーティスト|デザイナー|ディレクター|プランナー|スタッフ|講師|営業(?:職|担当)?|マネージャー|技術者|技師|事務(?:職|員)?|販売(?:職|員)|調理師|店長|整備士|運転手|ドライバー|看護師|経理(?:担当)?|職人|作業員|オペレーター|アシスタント|コンサルタント|개발자|엔지니어|디자이너|매니저|담당자?|기사|직원|강사|工程师|设计师|经理|专员|技术员|会计)(?:\s?[(（][^()（）]{1,20}[)）])?"
)


def is_posting(text: str) -> bool:
    """Say whether a text reads as the title of a posting."""
    is_line = 3 < len(text) <= MAX_TITLE and not text.endswith((".", "!", "?", ":"))
    if is_line and EASTERN.fullmatch(text):
        return True
    is_told = is_line and (text[0].isupper() or "/" in text) and not ADDRESSED.search(text)
    return is_told and is_role(text)


# Who is spoken to, or speaks, is in a sentence; what one must have learnt is asked of a candidate.
ADDRESSED = late(
    r"\b(?:abgeschlossene|erfahrung|kenntnisse|experience|expérience|ervaring|experiencia|experiência|esperienza|degree|diploma|du|dich|dir|deine?[rmn]?|wir|uns|you|your|we|our|us|vous|votre|nous|notre|je|jij|jouw|wij|ons|onze|nosotros|você|nós|noi|vi|oss)\b",
    re.IGNORECASE,
)


def is_role(text: str) -> bool:
    return bool(TRADE.search(text) or SEXES.search(text) or titles.seniority(text) != "individual")


@lru_cache(4096)
def names_worker(title: str) -> bool:
    """Say whether the first or last word of a title, before what it is of, is one of a worker."""
    named = _OF.split(_BESIDE.split(SEXES.sub("", title).strip(), maxsplit=1)[0], maxsplit=1)[0]
    parts = [part.strip(_MARKS) for part in named.split()][:MAX_WORDS]
    if any(map(_ARTICLE.fullmatch, parts[1:])):
        return False  # "Letter to a fitter"
    ends = [_GENDERED.sub("", part) for part in (*parts[:1], *parts[1:][-1:])]
    return any(one.fullmatch(word) for word in ends for one in WORKERS.values())


MAX_WORDS: Final = 9
_MARKS: Final = " .,:;!()\"“”„«»'’*"
_BESIDE: Final = late(r"[,(|]|\s[–—/-]\s")
_OF: Final = late(
    r"\s(?:for|in|at|of|with|für|im|in|mit|bei|am|pour|en|dans|de|du|des|d['’]|para|con|per|di|da|do|della|del|em|voor|met|till|til|på|med|för|av|af|ds\.|do|w|pro|na|v|pre|za|u|pentru|για|для|в|за)(?:\s|(?<=['’]))"
)
_ARTICLE: Final = late(
    r"an?|the|to|eine?[nmrs]?|d(?:er|ie|as|em)|une?|la|el|il|lo|het|ett?|zu", re.IGNORECASE
)
_GENDERED: Final = late(
    r"(?:[:*_/·.-]|/-|\()(?:innen|in|euse|euses|rice|ère|ière|ienne|ne|nes|trice|a|as|o|os|ra|ras|e|es|ka|k)\)?$",
    re.IGNORECASE,
)
