"""The words by which events are told in ten languages: of each kind, of doubt, of others.

Pure tables for ``events``. A rule's pattern finds a kind; the other patterns tell what only looks
like it, what is not told as done, and whose event it is.
"""
# ruff: noqa: E501 - tables of patterns

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from scoring.enums import SignalKind
from scoring.reading import dates
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare, Sieve

# The words of each kind

ROLE: Final = (
    r"(?:(?:co-)?c[efitmorp]o\b|ciso\b|chro\b|cdo\b|cco\b|chief [a-z]+(?: [a-z&]+){0,2} officer|(?:vice[ -])?president\b|chair(?:man|woman|person)?\b(?! of the (?:jury|panel))|(?:non-executive )?board (?:member|director)s?\b"
    r"|(?:board of directors|supervisory board|advisory board)|managing director|(?:s|e)?vp\b|(?:global )?head of [a-z]+|general manager|country manager|managing partner|director of [a-z]+|(?:finance|financial|sales|marketing|technical|technology|operations|commercial|creative|medical|engineering|purchasing|people|hr) director"
    r"|(?:haupt)?geschäftsführ\w+|vorstand\w*|aufsichtsr[aä]t\w*|(?:finanz|technik|vertriebs|marketing|personal)chef\w*|leiter(?:in)? (?:der |des )?[a-zä-ü]+|vertriebsleit\w+"
    r"|pdg\b|direct(?:eur|rice) (?:général|financi|commercial|technique|marketing|des |du |de la )\w*|président\w*|consejer[oa] delegad[oa]|direct(?:or|ora) (?:general|financier|comercial|de )\w*|presidente\b"
    r"|amministrat(?:ore|rice) delegat[oa]|dirett(?:ore|rice) (?:generale|finanziari|commerciale|marketing)\w*|(?:algemeen|financieel|commercieel) directeur|bestuurder\b|diretor(?:a)? (?:geral|executiv|financeir|comercial|de )\w*"
    r"|vd\b|(?:administrerende )?direktør\b|adm\. dir\.|ekonomichef|försäljningschef|salgschef|prezes\w*|dyrektor\w*|członk\w+ zarządu)"
)
_JOBS: Final = (
    r"(?:jobs|positions|roles|employees|staff|workers|people|workforce|headcount|team|colleagues)"
)
_M: Final = r"(?:€|\$|£|₹|eur|usd|gbp|chf|sek|us\$)\s?\d"
_BIG: Final = r"(?:million|millionen|mio|m|mn|mln|bn|billion|milliarden|mrd|milioni|millones|millions|milhões|miljoen|miljoner|millioner|milion\w*|m€)"
_FUNDS: Final = r"(?:funding|financing|investment|capital|round|series [a-k]\b|seed|venture|equity)"

_PERSON: Final = r"(?-i:[A-ZÀ-Ž])[\w'’-]+ (?-i:[A-ZÀ-Ž])[\w'’-]+"

# What a firm looks for when it hires: words of occupations, or the mark of a German posting.
POSITION: Final = (
    r"(?:\b\w{0,24}(?:engineer|developer|manager|technician|driver|electrician|plumber|carpenter|joiner|accountant|bookkeeper|assistant|consultant|designer|analyst|nurse|chef|baker|apprentice|trainee|intern|specialist|operator|fitter|welder|mechanic|receptionist|architect|administrator|representative|coordinator|supervisor|roofer|painter|gardener|hygienist|teacher|carer|salesperson|buyer|head of|director|machinist"
    r"|techniker|mechaniker|entwickler|ingenieur|leiter|fahrer|berater|verkäufer|elektriker|elektroniker|schlosser|schreiner|tischler|meister|monteur|installateur|kaufmann|kauffrau|sachbearbeiter|mitarbeiter|assistent|azubi|auszubildende|lehrling|praktikant|bäcker|koch|köchin|pfleger|gärtner|maler|dreher|fräser|disponent|buchhalter|konstrukteur|programmierer|lagerist|fachkraft|fachkräfte"
    r"|responsable|technicien|ingénieur|commercial|vendeu|comptable|développeu|chauffeur|conducteur|apprenti|stagiaire|mécanicien|soudeur|électricien|plombier|menuisier|magasinier|cuisinier|boulanger|serveu|opérat|gestionnaire|secrétaire|chargée? d|cheffe? d"
    r"|técnic|ingenier|comercial|desarrollador|programador|contable|conductor|administrativ|operari|mecánic|electricista|soldador|camarer|cociner|enfermer|vendedor|dependient|jefe de|becari|carpinter"
    r"|responsabile|tecnic|ingegner|sviluppator|contabile|autista|impiegat|operai|meccanic|elettricist|saldator|camerier|cuoc|venditor|addett|magazzinier|direttor|apprendist|programmator|falegnam|tornitor|fresator|vetrai|fornai|parrucchier|infermier|carpentier"
    r"|medewerker|ontwikkelaar|adviseur|verkoper|boekhouder|elektricien|loodgieter|timmerman|lasser|bakker|stagiair|vertegenwoordiger|planner|technicus|kapper"
    r"|engenheir|desenvolvedor|contabilista|motorista|mecânic|eletricista|gerente|gestor|estagiári|cozinheir|auxiliar"
    r"|ingenjör|utvecklare|säljare|snickare|svetsare|ekonom|chaufför|montör|medarbetare|konsult|ingeniør|udvikler|sælger|tømrer|bogholder|chauffør|medarbejder|lærling"
    r"|inżynier|programist|kierownik|kierowc|sprzedawc|księgow|mechanik|elektryk|spawacz|magazynier|specjalist|handlow|pracownik|stolarz|kucharz|asystent)"
    r"|\([mwfhd]/\w(?:/\w)?\))"
)

# (kind, language, pattern). "*" = a term used in any language. First match wins, so what is rarer
# and says more stands first.
_RULES: Final = (
    ("hiring", "en", rf"(?:\b(?:are|is)|['’](?:re|s)) (?:now |currently |actively |also |again )*(?:(?:hiring|recruiting|looking for|seeking|searching for|in search of|taking on)\b[^!?;.]{{0,60}}?{POSITION}|(?:hiring|recruiting) (?:an?|more|new|two|three|four|five|\d+)(?: [\w-]+){{0,3}}? [a-z]{{3,}}(?:[eo]r|ist|ian)s?\b)|\bwe(?: are|['’]re) (?:now |currently |also |again )*(?:hiring|recruiting) an? (?!(?:[\w-]+ ){{0,3}}(?:agency|agencies|firm|company|bus|car|van|hall|venue|tent|crane|machine)\b)[\w-]+"),
    ("hiring", "de", rf"\b(?:such(?:t|en)(?! nach)|stell(?:t|en))\b[^!?;.]{{0,70}}?{POSITION}"),
    ("hiring", "fr", rf"\b(?:recherch(?:e|ons|ent)|recrut(?:e|ons|ent)|embauch(?:e|ons|ent))\b[^!?;.]{{0,60}}?{POSITION}"),
    ("hiring", "es", rf"\b(?:busca(?:mos|n)?|incorporamos|seleccionamos|contratamos|necesitamos)\b[^!?;.]{{0,60}}?{POSITION}"),
    ("hiring", "it", rf"\b(?:cerca(?:no)?|cerchiamo|ricerchiamo|assumiamo|selezioniamo)\b[^!?;.]{{0,60}}?{POSITION}"),
    ("hiring", "nl", rf"\b(?:zoek(?:t|en)|op zoek naar)\b[^!?;.]{{0,60}}?{POSITION}"),
    ("hiring", "pt", rf"\b(?:procura(?:mos)?|contrata(?:mos)?|recruta(?:mos)?|buscamos)\b[^!?;.]{{0,60}}?{POSITION}"),
    ("hiring", "sv", rf"\b(?:söker|rekryterar)\b[^!?;.]{{0,60}}?{POSITION}"),
    ("hiring", "da", rf"\b(?:søger|ansætter)\b[^!?;.]{{0,60}}?{POSITION}"),
    ("hiring", "pl", rf"\b(?:szukamy|poszukuj(?:e|emy)|zatrudni(?:my|a)|rekrutuj(?:e|emy))\b[^!?;.]{{0,60}}?{POSITION}"),
    ("layoffs", "en", rf"\b(?:lay(?:s|ing)?[ -]?offs?|la(?:ys|ying|id|y) off|job (?:cuts?|losses)|redundanc(?:y|ies)|workforce reduction|reduction in force|downsiz\w+|let(?:s|ting)? go (?:of )?[^!?;]{{0,30}}{_JOBS}|(?:cut|shed|ax|slash|eliminat|trim|dismiss|fir)(?:s|es|ed|ting|ting|ding|ing|e|ing)?\b[^!?;]{{0,40}}?\b{_JOBS}\b|reduc\w+ (?:its |our |the )?(?:global |total )?(?:workforce|headcount|staff|team)|(?:say(?:s|ing)?|said) goodbye to [^!?;]{{0,15}}\d[^!?;]{{0,15}}{_JOBS}|slash\w* [^!?;]{{0,20}}headcount|part(?:s|ed|ing)? ways with (?:about |around |nearly |over )?\d[^!?;]{{0,20}}{_JOBS})"),
    ("layoffs", "de", r"\b(?:stellenabbau|personalabbau|(?:reduziert|verkleinert) (?:die |ihre |seine )?(?:belegschaft|personal)|baut [^!?;]{0,50}?(?:stellen|arbeitsplätze|jobs) ab\b|streicht [^!?;]{0,50}?(?:stellen|jobs|arbeitsplätze)|entlässt\b|entlassungen|(?:stellen|arbeitsplätze) (?:fallen weg|gestrichen|abgebaut)|kündigt [^!?;]{0,40}?(?:mitarbeite|beschäftigte)\w*|trennt sich von [^!?;]{0,40}?(?:mitarbeite|beschäftigte)\w*)"),
    ("layoffs", "fr", r"\b(?:licenci(?:e|ent|é|ement|ements)\b|\d+ (?:suppressions|départs)|suppression(?:s)? (?:de |d['’])[^!?;]{0,20}?(?:postes|emplois)|supprim\w+ [^!?;]{0,40}?(?:postes|emplois)|plan social|réduction d['’]effectifs|se sépare de [^!?;]{0,30}?(?:salariés|collaborateurs|employés))"),
    ("layoffs", "es", r"\b(?:despid(?:e|en|o|os)\b|(?-i:ERE)\b|despidió|despedirá|recort\w+ [^!?;]{0,40}?(?:plantilla|empleos|puestos)|reduc\w+ (?:su )?plantilla|prescinde de [^!?;]{0,30}?(?:empleados|trabajadores))"),
    ("layoffs", "it", r"\b(?:licenzi(?:a|ano|ato|amenti|amento)\b|esuberi|tagli(?:a|o|ano)? [^!?;]{0,40}?(?:posti|personale|organico|dipendenti)|riduc\w+ (?:il )?(?:personale|organico))"),
    ("layoffs", "nl", r"\b(?:ontsla(?:at|g|gen|gronde)\b|zet [^!?;]{0,40}? op straat|schrapt [^!?;]{0,40}?(?:banen|arbeidsplaatsen|functies)|banenverlies|neemt afscheid van [^!?;]{0,30}?(?:medewerkers|werknemers))"),
    ("layoffs", "pt", r"\b(?:demit(?:e|em|iu|iram)\b|demissões|despe(?:de|diu)\b|despedimentos?|cort(?:a|ou|es) [^!?;]{0,40}?(?:postos|vagas|empregos|funcionários))"),
    ("layoffs", "sv", r"\b(?:varslar|säger upp [^!?;]{0,40}?(?:anställda|medarbetare|personer)|avskedar|nedskärning\w*|skär ned [^!?;]{0,40}?(?:personal|tjänster))"),
    ("layoffs", "da", r"\b(?:fyrer|afskediger|fyringsrunde|nedskæring\w*|nedbemanner|sier opp [^!?;]{0,40}?ansatte)"),
    ("layoffs", "pl", r"\b(?:zwalnia|zwolni(?:ł|ła|li)|zwolnienia (?:grupowe|pracowników|w)|redukuje (?:zatrudnienie|zespół)|redukcj[aię] zatrudnienia)"),
    ("funding", "*", rf"\b(?:(?:pre-?)?seed|series [a-k]|round|runde|ronda|rodada|ronde|tour)\b[^!?;]{{0,25}}?(?:{_M}|\d[\d.,]*\s?{_BIG}\b)|(?:{_M}[\d.,]*\s?(?:{_BIG}\b)?|\d[\d.,]*\s?{_BIG}\b)[^!?;]{{0,25}}?\b(?:(?:pre-?)?seed|series [a-k]|round|runde|ronda|rodada|ronde)\b"),
    ("funding", "*", r"\b(?:(?:pre-?)?series[- ][a-k]\b\d?(?! (?:cable|model|of events))|(?:pre-?)?seed[- ](?:round|funding|financing|investment|stage round|runde|finanzierung)|serie[- ][a-e](?:\b|-)|ronde de série [a-e])"),
    ("funding", "en", rf"\b(?:rais(?:es|ed|e|ing)\b[^!?;]{{0,60}}?(?:{_M}|\d\s?{_BIG}\b|\b{_FUNDS})|(?:secur|clos|complet|land|receiv|obtain|conclud|bag|nab|snag|attract|pull|net|pick|haul|rak|announc|scor|wrap|finali[sz]|get|got|gain|win|won|lock)(?:e?s|e?d|ing|ping|ting|ning|ged|ging|n|e)?\b[^!?;]{{0,60}}?(?:\bfunding\b|\bfinancing\b|(?:investment|equity|growth|growth-capital|capital|venture) (?:round|raise|from)|(?:{_M})[\d.,]*\s?{_BIG}?\b[^!?;]{{0,40}}?\b(?:{_FUNDS}|investors?|round|debt)|\d\s?{_BIG}\b[^!?;]{{0,40}}?\b(?:{_FUNDS}|investors?|round|debt|angels|(?:from|led by|backed by) (?-i:(?=[A-Z])))|(?:{_M})[\d.,]*\s?{_BIG} from (?-i:(?=[A-Z]))|venture capital|debt facility)|(?:financing|funding|investment) round\b|(?:{_M})[\d.,]*\s?{_BIG}?\s(?:(?:in|of) )?(?:new |fresh |growth |additional |seed |venture |equity |debt )*(?:funding|financing|investment|round|raise|capital)\b|backs? [^!?;]{{0,40}}? with (?:{_M}|\d)|brings? (?:home|in) (?:{_M})|(?:invest(?:s|ed)?|pour(?:s|ed)?|put(?:s)?|injects?(?:ed)?|pump(?:s|ed)?) (?:{_M}|\d)[^!?;]{{0,20}} (?:in|into)\b|secur(?:es|ed) (?:{_M})[\d.,]*\s?{_BIG}?(?=\s(?:to|in)\b|\W*$)|have provided [^!?;]{{0,40}}?(?:{_M}|\d\s?{_BIG})|(?:new|further) investors?\b|(?:eur|usd|€|\$|£)?\s?\d[\d.,]*\s?{_BIG}\b[^!?;]{{0,30}}\b(?:funding|financing|investment round)|capital (?:increase|raise)|goes public\b|\bipo\b (?:priced|raises)|private investors\b)"),
    ("funding", "de", rf"(?:finanzierungsrunde|kapitalrunde|investitionsrunde|wachstumsfinanzierung|seed-?finanzierung|kapitalerhöhung|\b(?:erhält|bekommt|sichert|sammelt|holt|nimmt|akquiriert|gesichert|erhalten|eingesammelt|aufgenommen|schließt|hat)\b[^!?;]{{0,60}}?(?:{_M}|\d\s?{_BIG}\b|finanzierung|kapital)[^!?;]{{0,40}}?(?:ein\b|auf\b|finanzierung|kapital|investor\w*|eingesammelt|ab\b|ein$|erhalten|gesichert)|\b(?:investier(?:t|en|te|ten)|steck(?:t|en)|pump(?:t|en)) \d[^!?;]{{0,30}} in\b|\d\s?{_BIG}\b\.? (?:euro|€|eur|dollar)[^!?;]{{0,20}} (?:für|kapital|finanzierung))"),
    ("funding", "fr", rf"\b(?:lèv(?:e|ent)\b[^!?;]{{0,60}}?(?:\d|fonds)|levé[es]? [^!?;]{{0,40}}?(?:\d|fonds)|levée de (?:fonds|\d)|tour de table|tour de financement|(?:boucl|obtien|sécuris|réalis|annonc|clôtur)\w* [^!?;]{{0,50}}?(?:levée|financement|tour de table)|\d[\d.,]*\s?(?:m€|{_BIG})[^!?;]{{0,20}}(?:levés|de financement))"),
    ("funding", "es", rf"\b(?:(?:levanta|levantó|levantan|recauda|recaudó|capta|captó|cierra|cerró|obtiene|obtuvo|consigue|recibe|hemos (?:cerrado|levantado)|ha (?:cerrado|levantado|captado|recaudado))\b[^!?;]{{0,60}}?(?:\d[\d.,]*\s?{_BIG}|{_M}|ronda|financiación|inversión)|ronda de (?:financiación|inversión)|amplía (?:su )?capital|ampliación de capital|obtiene financiación)"),
    ("funding", "it", rf"\b(?:(?:raccogli\w+|raccolto|chiud\w+|chiuso|ottien\w+|ottenuto|incassa|riceve)\b[^!?;]{{0,60}}?(?:\d[\d.,]*\s?{_BIG}|{_M}|round|finanziamento|investimento)|round di (?:finanziamento|investimento)|aumento di capitale)"),
    ("funding", "nl", rf"\b(?:haal(?:t|de|den)?\b[^!?;]{{0,60}}?(?:\d|financiering|investering)[^!?;]{{0,40}}?\b(?:op|binnen)\b|(?:financierings|investerings|kapitaal|groei)ronde|opgehaald|(?:ontvangt|krijgt) [^!?;]{{0,40}}?(?:\d\s?{_BIG}|financiering|investering)|investeringsronde)"),
    ("funding", "pt", rf"\b(?:(?:levanta|levantou|capta|captou|recebe|recebeu|fecha|fechou|angaria|obtém|garante|anuncia)\b[^!?;]{{0,60}}?(?:\d[\d.,]*\s?{_BIG}|{_M}|rodada|ronda|aporte|investimento)|rodada (?:de investimento|seed|série)|ronda de (?:investimento|financiamento))"),
    ("funding", "sv", rf"\b(?:(?:tar|tog|har tagit) in [^!?;]{{0,40}}?(?:\d|kapital)|(?:finansierings|investerings|kapital)run?da|nyemission|säkrar [^!?;]{{0,40}}?(?:\d\s?{_BIG}|finansiering|kapital))"),
    ("funding", "da", rf"\b(?:(?:henter|hentet|hentede|rejser|rejste|sikrer|får)\b[^!?;]{{0,60}}?(?:\d\s?{_BIG}|kapital|finansiering|investering)|(?:kapital|investerings|finansierings)runde|emisjon)"),
    ("funding", "pl", r"\b(?:(?:pozysk(?:uje|ał|ała|ało|aliśmy)|zdoby(?:wa|ł|ła)|zebra(?:ł|ła)|zamyka)\b[^!?;]{0,60}?(?:\d|finansowani\w+|rund\w+|inwest\w+)|rund[aęy] (?:finansowania|inwestycyjn\w+))"),
    ("funding", "en", r"\b(?:(?:been|was|were) (?:awarded|granted|given)|received|receives|secured|won|obtained|landed)\b(?=[^!?;]{0,80}?\d)[^!?;.]{0,40}?\bgrant\b(?! to )"),
    ("funding", "de", r"\b(?:erhält|erhielt|bekommt|hat|haben)\b(?=[^!?;]{0,80}?\d)[^!?;]{0,60}?\b(?:zuschuss|fördermittel|förderung)\b[^!?;]{0,60}?(?:erhalten|bekommen)\b"),
    ("funding", "fr", r"\b(?:reç(?:oit|oivent|u|ue)|obtenu|obtient|obtenons|décroche|recevons)\b(?=[^!?;]{0,80}?\d)[^!?;]{0,40}?\bsubvention\b"),
    ("funding", "es", r"\b(?:recibe|recibió|recibimos|recibido|obtiene|obtuvo|obtenido|obtuvimos|logra|logró)\b(?=[^!?;]{0,80}?\d)[^!?;]{0,40}?\bsubvención\b"),
    ("funding", "nl", r"\b(?:krijgt|kreeg|kregen|ontvangt|ontving|ontvingen|ontvangen|gekregen)\b(?=[^!?;]{0,80}?\d)[^!?;]{0,40}?\bsubsidie\b|\bsubsidie van (?=[^!?;]{0,20}?\d)[^!?;]{0,60}?\b(?:ontvangen|gekregen)\b"),
    ("funding", "pt", r"\b(?:recebe|recebeu|recebemos|obteve|obtivemos|garantiu)\b(?=[^!?;]{0,80}?\d)[^!?;]{0,40}?\b(?:subvenção|subsídio|apoio)\b"),
    ("funding", "sv", r"\b(?:får|fått|fick|beviljas|beviljats|tilldelas|tilldelats)\b(?=[^!?;]{0,80}?\d)[^!?;]{0,40}?\b(?:bidrag|anslag)\b"),
    ("funding", "pl", r"\b(?:otrzyma(?:ł|ła|liśmy)|uzyska(?:ł|ła|liśmy)|pozyskaliśmy)\b(?=[^!?;]{0,80}?\d)[^!?;]{0,40}?\bdotacj\w+"),
    ("leadership", "en", rf"\b(?:(?:appoint|nam|hir|promot|elect|tap|welcom|add|announc|introduc|recruit|bring|land|pick)(?:s|ed|es|ing|e|ped|ped|s on)?\b[^!?;]{{0,80}}?\b{ROLE}|new (?:[\w.'’-]+ ){{0,3}}?{ROLE}|{ROLE}[^!?;]{{0,60}}?\b(?:steps down|stepping down|resigns|departs|leaves|to leave|retires|appointed|hired|promoted|joins)|(?:joins?|joined)\b[^!?;]{{0,60}}?\bas (?:its |our |the |new |a )*{ROLE}|(?:becomes|takes over as|succeeds|takes the helm|succeeds?)\b[^!?;]{{0,50}}?\b{ROLE}|(?:steps|stepping|stepped) down(?: as {ROLE})?|change (?:in|of) (?:leadership|management|ceo)|(?:nam|announc|mak|add)(?:es|ed|s)? [^!?;]{{0,30}}?(?:executive|leadership|management) (?:appointments?|hires?|promotions?)\b)"),
    ("leadership", "de", rf"(?:\bneue[rsnm]? {ROLE}|\bneue[rsnm]? (?:mitglied|führung|spitze|leitung)|\b(?:ernennt|beruft|holt|verpflichtet|befördert|gewinnt|bestellt|ernannt|berufen|verstärkt)\b[^!?;]{{0,80}}?\b{ROLE}|{ROLE}[^!?;]{{0,60}}?\b(?:ernannt|berufen|tritt zurück|verlässt|bestellt|scheidet aus)|\b(?:wird|übernimmt|kommt|wechselt)\b[^!?;]{{0,60}}?\b(?:als |zum |zur |neue[rn]? |die position |die rolle )[^!?;]{{0,25}}?{ROLE}|\bwird {ROLE}|\bist (?:seit dem|ab dem) \d[^!?;]{{0,30}}?{ROLE}|führungswechsel|chefwechsel|wechsel in der geschäftsführung|übernimmt die (?:leitung|geschäftsführung)|\b(?:seit|ab) (?:dem )?\d{{1,2}}\. \w+(?: \d{{4}})? (?:leitet|führt|verantwortet) {_PERSON} (?:die|den|das|unsere?n?)\b|{_PERSON} (?:leitet|führt|verantwortet) (?:seit|ab) (?:dem )?\d{{1,2}}\. \w+(?: \d{{4}})? (?:die|den|das|unsere?n?)\b)"),
    ("leadership", "fr", rf"\b(?:(?:nomm(?:e|ent|é|ée)|promu[e]?|recrut\w+|accueill\w+|nomination)\b[^!?;]{{0,80}}?\b{ROLE}|(?:rejoint|devient|prend)\b[^!?;]{{0,60}}?\b{ROLE}|nouve(?:au|lle) {ROLE}|prend la (?:direction|tête)|est (?:depuis le|à compter du|dès le) \d[^!?;]{{0,30}}?{ROLE})"),
    ("leadership", "es", rf"\b(?:(?:nombra\w*|nombró|nombrad[oa]|ficha|incorpora|designa|contrata|asciende)\b[^!?;]{{0,80}}?\b{ROLE}|nuev[oa] {ROLE}|(?:asum(?:e|ió)|se incorpora|se une|tomó posesión|ha asumido)\b[^!?;]{{0,60}}?\b{ROLE})"),
    ("leadership", "it", rf"\b(?:(?:nomina(?:to|ta|no)?|assume|entra|sceglie|promuove)\b[^!?;]{{0,80}}?\b{ROLE}|nuov[oa] {ROLE}|(?:è|diventa) (?:il |la )?(?:nuov[oa] )?{ROLE})"),
    ("leadership", "nl", rf"\b(?:(?:per|sinds|vanaf|met ingang van) (?:\d|{dates.MONTH})[^!?;.]{{0,25}} is [^!?;.]{{0,40}}?{ROLE}|(?:benoemt|benoemd|aangesteld|stelt|haalt|verwelkomt)\b[^!?;]{{0,80}}?\b{ROLE}|nieuwe {ROLE}|wordt (?:de )?(?:nieuwe )?{ROLE})"),
    ("leadership", "pt", rf"\b(?:(?:nomeia|nomead[oa]|contrata|anuncia|promove|assume)\b[^!?;]{{0,80}}?\b{ROLE}|nov[oa] {ROLE})"),
    ("leadership", "sv", rf"\b(?:(?:utser|utsedd|rekryterar|anställer|tillsätter)\b[^!?;]{{0,80}}?\b{ROLE}|ny {ROLE}|tillträd(?:er|de)\b[^!?;]{{0,40}}?\bsom {ROLE}|blir (?:ny )?{ROLE})"),
    ("leadership", "da", rf"\b(?:(?:udnævner|udnævnt|ansætter|ansetter|utnevner)\b[^!?;]{{0,80}}?\b{ROLE}|ny {ROLE}|tiltræder som {ROLE}|bliver (?:ny )?{ROLE})"),
    ("leadership", "pl", rf"\b(?:(?:powołuje|powołał\w*|powołan[ya]|mianuje|obejmuje|objął|objęła|dołącza)\b[^!?;]{{0,80}}?\b{ROLE}|now(?:y|a|ym|ą) {ROLE}|zosta(?:ł|ła|je) {ROLE}|(?:dyrektorem|prezesem|wiceprezesem)(?-i:(?: [a-ząćęłńóśźż]+){{0,3}}) (?:jest|zosta(?:ł|ła))(?= (?-i:[A-ZĄĆĘŁŃÓŚŹŻ])))"),
    ("post", "en", r"\b(?:(?:acquired|bought|taken over) by|(?:to be|been|being|gets?) acquired|sale of the company to|joins the [\w-]+ (?:group|family))"),
    ("post", "de", r"\b(?:wird (?:von|durch) [^!?;]{0,40}?(?:übernommen|gekauft)|wurde (?:von|durch) [^!?;]{0,40}?(?:übernommen|gekauft)|teil der [\w-]+[- ]gruppe)"),
    ("post", "fr", r"\b(?:racheté[e]? par|acquis[e]? par|rejoint le groupe)"),
    ("post", "es", r"\b(?:adquirid[oa] por|comprad[oa] por)"),
    ("post", "it", r"\b(?:acquisit[oa] da|entra a far parte d)"),
    ("post", "nl", r"\b(?:overgenomen door)"),
    ("expansion", "en", r"\b(?:acquir(?:es|ed|e|ing)|(?:completes|announces|closes|completed|announced) (?:the |its )?(?:acquisition|takeover) of|acquisition of|takeover of|takes over (?!as\b)|buys|merges with|(?:signs|signed) (?:an? )?agreement to acquire|agree[sd] to acquire|bec(?:omes|ame) (?:a |an )?(?:wholly[- ]owned |fully[- ]owned |consolidated )?subsidiary of)\b"),
    ("expansion", "de", r"(?:\bübernimmt\b(?! (?:die|den|das) (?:leitung|verantwortung|rolle|position|führung|geschäfts))|\bübernahme (?:von|der|des)\b|\bakquiriert\b|\bkauft\b|\bfusioniert mit\b|\berwirbt\b)"),
    ("expansion", "fr", r"\b(?:rachète(?:nt)?|acquiert|fait l['’]acquisition d|acquisition de|s['’]empare de)\b"),
    ("expansion", "es", r"\b(?:adquiere|adquirió|compra(?: a)? (?-i:(?=[A-Z]))|adquisición de|ha adquirido)\b"),
    ("expansion", "it", r"\b(?:acquisisce|acquisizione di|ha acquisito|compra (?-i:(?=[A-Z])))"),
    ("expansion", "nl", r"\b(?:neemt [^!?;]{1,50}? over\b|overname van|acquireert|koopt (?-i:(?=[A-Z])))"),
    ("expansion", "pt", r"\b(?:adquire|adquiriu|aquisição d[aeo]|compra (?-i:(?=[A-Z])))"),
    ("expansion", "sv", r"\b(?:förvärvar|köper|förvärv av)\b"),
    ("expansion", "da", r"\b(?:opkøber|køber|kjøper|opkøb af|oppkjøp av)\b"),
    ("expansion", "pl", r"\b(?:przejmuje|przejęł?a?|kupuje|nabywa|przejęcie)\b"),
    ("technology", "en", r"\b(?:(?:migrat(?:es|ed|ing|ion)|moves|moved|switch(?:es|ed)|transition(?:s|ed)|standardi[sz](?:es|ed))\b[^!?;]{0,60}?\b(?:to|on|onto|from)\b (?=(?-i:[A-Z])|its own|the cloud|a new)|(?:select|choos|chos|adopt|deploy|implement|rolls? out|go(?:es)? live (?:on|with))(?:e?s|e?d|ing|en|e)?\b [^!?;]{0,60}?\b(?:platform|crm|erp|cloud|software|suite|data warehouse|for its|as its|s/4hana|salesforce|hubspot|netsuite|snowflake|workday|sap)\b|replac(?:es|ed) [^!?;]{0,50}? with (?-i:(?=[A-Z]))|now runs on\b|new (?:crm|erp|tech stack|data platform)\b|moderni[sz](?:es|ed) its [^!?;]{0,30}?(?:stack|infrastructure|systems?))"),
    ("technology", "de", r"\b(?:(?:migriert|wechselt|umgestiegen)\b[^!?;]{0,60}?\b(?:auf|zu|nach)\b|stellt [^!?;]{0,60}?\bauf [^!?;]{1,40}? um\b|steigt auf [^!?;]{1,40}? um\b|(?:entscheidet sich|setzt)(?: künftig)? (?:für|auf) [^!?;]{0,40}?\b(?:als|für) (?:crm|erp|plattform)|führt [^!?;]{0,40}?(?:crm|erp|s/4hana|salesforce|hubspot|sap)[^!?;]{0,20}? ein\b)"),
    ("technology", "fr", r"\b(?:migr(?:e|é) (?:vers|sur)|(?:choisit|adopte|déploie)\b[^!?;]{0,50}?\b(?:crm|erp|plateforme|cloud|salesforce|hubspot|sap)|bascule (?:vers|sur))"),
    ("technology", "es", r"\b(?:migra (?:a|hacia)|(?:elige|adopta|implanta|implementa)\b[^!?;]{0,50}?\b(?:crm|erp|plataforma|nube|salesforce|hubspot|sap))"),
    ("technology", "it", r"\b(?:migra (?:a|su|verso)|(?:sceglie|adotta|implementa)\b[^!?;]{0,50}?\b(?:crm|erp|piattaforma|cloud|salesforce|hubspot|sap))"),
    ("technology", "nl", r"\b(?:migreert naar|stapt over (?:op|naar)|(?:kiest(?: voor)?|implementeert)\b[^!?;]{0,50}?(?:crm|erp|platform|cloud|salesforce|hubspot|sap))"),
    ("partnership", "en", r"\b(?:partner(?:s|ed|ing)? (?:with|up|to)|and (?-i:[A-ZÀ-Ž])[\w.&-]*(?: (?-i:[A-ZÀ-Ž])[\w.&-]*){0,2} (?:sign|ink|enter into|announce)(?:ed)? (?![^!?;]{0,40}\b(?:lease|loan|settlement|merger|purchase)\b)[^!?;]{0,60}?(?:agreement|partnership|alliance|collaboration)\b|and (?-i:[A-ZÀ-Ž])[\w.&-]*(?: (?-i:[A-ZÀ-Ž])[\w.&-]*){0,2} partner (?:on|for|in)|(?:sign|ink)(?:s|ed)? (?!up)(?![^!?;]{0,40}\b(?:lease|loan|credit|plea|settlement|labou?r|union|employment|purchase|merger)\b)[^!?;]{0,60}?(?:agreement|deal|contract|alliance|mou|memorandum of understanding) with|enter(?:s|ed) into (?![^!?;]{0,40}\b(?:lease|loan|credit|plea|settlement|labou?r|union|employment|purchase|merger)\b)[^!?;]{0,60}?(?:agreement|alliance|mou|memorandum of understanding) with|partnership\b|join(?:s|ed)? forces|teams? up|collaborat\w+ with|strategic alliance|joint (?:venture|[\w&-]+ project)|integrat(?:es|ion) with)\b"),
    ("partnership", "*", r"\b(?:kooperation|kooperiert|partnerschaft|partenariat|s['’]associe|alianza|se alía|partnership con|parceria|samarbete|samarbejde|samenwerking|werkt samen|partnerstwo|współprac\w+ z|(?:unterzeichnet|unterschreibt|schließt)\b[^!?;]{0,50}?(?:rahmen|koopera|liefer|vertriebs|lizenz)\w*(?:vertrag|vereinbarung|abkommen) mit|sign(?:e|ent) (?:un|une|son)\b[^!?;]{0,40}?(?:accord|partenariat|convention)\b[^!?;]{0,30}? avec|firma(?:n|mos)? (?:un |una )?[^!?;]{0,30}?(?:acuerdo|convenio|alianza)\b[^!?;]{0,30}? con|(?:firma|sigla) (?:un )?[^!?;]{0,30}?accordo\b[^!?;]{0,30}? con|(?:tekent|sluit)\b[^!?;]{0,40}?overeenkomst\b[^!?;]{0,30}? met|(?:assina|firma)\b[^!?;]{0,30}?acordo\b[^!?;]{0,30}? com|(?:teckna(?:r|t)|tegner|signerer|inngår|indgår)\b[^!?;]{0,30}?(?:avtal|avtale|aftale) med|podpis(?:uje|ał|ała|aliśmy)\b[^!?;]{0,30}?(?:umow|porozumieni)\w+ z)\b"),
    ("expansion", "en", r"\b(?:launch(?:es|ed)? in (?=(?-i:[A-Z])|several|new|the )|expan(?:ds|ded|ding|sion|d)\b|open(?:s|ed|ing)?\b(?: up)? (?:a |its |our |the |an )?(?:new |first |second |third |fourth |largest |additional |regional )*(?:[\w-]+ ){0,3}?(?:offices?|site|plant|factory|store|facility|hub|branch|location|market|headquarters|hq|warehouse|centre|center|lab|subsidiary|campus|showroom|depot|yard|workshop|studio|clinic|practice|restaurant|bakery|kitchen|boutique|dealership|outlet|shop|school|salon|gallery|surgery|nursery|gym|brewery|garage|pharmacy|bookshop|café|hotel)\b|new (?:[\w-]+ ){0,4}?(?:office|site|plant|factory|facility|location|headquarters|hq|hub|subsidiary|warehouse|production site)\b|(?:moves|moved|relocat\w+) (?:in)?to (?:a )?(?:new|larger|bigger)|enter(?:s|ed|ing)? (?:the )?[\w ]{0,30}?markets?\b|surpass\w*|record (?:growth|year|revenue|quarter)|doubl(?:es|ed)\b|tripl(?:es|ed)\b|founding of|establish(?:es|ed) (?:a |its )?(?:new )?(?:[\w-]+ )?(?:subsidiary|office|branch|presence)|br(?:eaks?|oke) ground (?:on|for|in|at)|cuts? the ribbon|set(?:s|ting)? up (?:a |its )?(?:new )?(?:[\w-]+ )?(?:subsidiary|office|branch|site|production))"),
    ("expansion", "de", r"(?:\beröffnet\b|\beröffnung (?:des|der|eines|einer|unser\w*)\b|\bschluckt\b|\berweitert (?:den |das |die |sein\w* |ihr\w* )?(?:\w*werk|\w*standort|produktion|fertigung|lager|büro)\b|\bneuem (?:\w*büro|\w*standort|werk|hauptsitz)|\bexpandiert\b|\bstartet (?:jetzt |nun )?in (?-i:(?=[A-ZÄÖÜ]))|\bgeht nach (?-i:(?=[A-ZÄÖÜ]))|\bexpansion\b|\bneue[rnsm]? (?:[\w-]+ )?(?:\w*standort|niederlassung|büro|werk|filiale|tochtergesellschaft|hauptsitz|produktionsstätte)\b|\bbaut [^!?;]{0,40}?(?:standort|werk|kapazität\w*|präsenz) (?:in [\w-]+ )?(?:aus|auf)\b|\bzieht (?:in|nach) \b[^!?;]{0,30}?um\b|\bgründet [^!?;]{0,30}?(?:tochter\w*|niederlassung)|\bverdoppelt\b|\brekord(?:umsatz|jahr|ergebnis))"),
    ("expansion", "fr", r"\b(?:ouvr(?:e|ent) (?:un|une|son|sa|ses|de|le|la)\b|s['’]implante|arrive (?:à|en|au) (?-i:(?=[A-ZÀ-Ž]))|s['’]installe|pose ses valises|met la main sur|inaugure|nouve(?:au|lle|aux) (?:bureau|bureaux|siège|usine|site|agence|filiale|magasin|boutique|école|atelier|cabinet|étude|clinique|restaurant|boulangerie|pharmacie|salon)(?! (?:en ligne|de l['’]auto))|ouverture (?:de|d['’]un)|s['’]étend|expansion|double (?:son|sa|ses))"),
    ("expansion", "es", r"\b(?:abre\b|abrió|ha abierto|amplía su presencia|llega a (?-i:(?=[A-Z]))|nueva oficina|se hace con (?-i:(?=[A-Z]))|inaugura|nuev[ao] (?:oficina|sede|planta|fábrica|tienda|delegación|filial|escuela|clínica|academia|farmacia|taller|restaurante|consulta|panadería|sucursal)(?! (?:online|virtual|en línea))|se expande|expansión|aterriza en|desembarca en|duplica)\b"),
    ("expansion", "it", r"\b(?:apre\b|ha aperto|arriva (?:a|in) (?-i:(?=[A-Z]))|rileva (?-i:(?=[A-Z]))|inaugura|nuov[ao] (?:ufficio|sede|stabilimento|negozio|filiale|sito(?! (?:web|internet))|scuola|clinica|farmacia|officina|ristorante|studio|panificio|punto vendita)|si espande|espansione|sbarca (?:in|a)|raddoppia)\b"),
    ("expansion", "nl", r"\b(?:opent\b|vestigt zich|strijkt neer|nieuwe? (?:kantoor|vestiging|fabriek|winkel|locatie|hoofdkantoor|school|praktijk|kliniek|apotheek|bakkerij|werkplaats)|breidt [^!?;]{0,40}?uit\b|uitbreiding|verdubbelt)\b"),
    ("expansion", "pt", r"\b(?:abre\b|abriu|inaugura|nov[ao] (?:escritório|sede|fábrica|loja|unidade|filial|escola|clínica|academia|farmácia|oficina|restaurante|padaria|consultório|creche)(?! (?:online|virtual))|expande|expansão|chega a[o]?|duplica)\b"),
    ("expansion", "sv", r"\b(?:öppnar|expanderar|nytt (?:kontor|lager|huvudkontor)|ny (?:fabrik|butik|anläggning|skola|klinik|verkstad|salong|restaurang)|etablerar sig|fördubblar)\b"),
    ("expansion", "da", r"\b(?:åbner|åpner|ekspanderer|nyt? (?:kontor|lager|hovedkontor|fabrik|fabrikk|butik|butikk)|udvider|utvider|fordobler)\b"),
    ("expansion", "pl", r"\b(?:otwiera|otworzył\w*|otwarcie|nowe biuro|nowa (?:fabryka|siedziba)|now[ay] (?:oddział|zakład|magazyn)|wchodzi na|ekspansj\w+)\b"),
    ("launch", "en", r"\b(?:launch(?:es|ed|ing)?|intro(?:s|duces|duced|ducing)|unveil(?:s|ed|ing)?|roll(?:s|ed|ing)? out|releas(?:es|ed|ing)|(?:announc\w+|happy|proud|excited|thrilled|pleased|today)\b[^!?;.]{0,80}? release of|(?:proud|happy|excited|thrilled|pleased|delighted|glad) to (?:introduce|present (?:our|its|a new))|debuts?|premieres|now (?:publicly |widely )?available|in (?:full|general) release|announc(?:ing|es|ed) (?:the )?(?:[\w-]+ ){0,3}?v?\d+\.\d|enters (?:public |open |private )?beta|is live\b|(?:is|has) (?:finally |now |officially )?(?:here|arrived)(?=[.!])|ships (?-i:(?=[A-Z]))|brings? [^!?;]{0,40}? to market|lifts the (?:curtain|lid) on|takes the wraps off|makes [^!?;]{0,40}? (?:generally )?available|(?:newest|latest) (?:release|addition|product|version|app|feature) (?:from|by|of)|industry[- ]first|first[- ]of[- ]its[- ]kind|next generation of|brand introduced|new (?:product|platform|feature|version|service|solution|app|release)\b|general(?:ly)? availab(?:le|ility)|goes live|go live|production starts|adds support for|announces [^!?;]{0,40}?(?:platform|app|product|feature|release|version))\b"),
    ("launch", "de", r"\b(?:bringt [^!?;]{0,60}? (?:auf den markt|heraus)|launcht\b|lanciert\b|kündigt [^!?;]{0,60}? an\b|stellt [^!?;]{0,80}? vor\b|führt [^!?;]{0,60}? ein\b|präsentiert\b|veröffentlicht\b|ab sofort (?:verfügbar|erhältlich)|markteinführung|produkteinführung|neue[sr]? (?:produkt|funktion|version|plattform|app|lösung)|startet (?:mit )?(?:neue\w*|den verkauf|die produktion)|jetzt (?:verfügbar|erhältlich))"),
    ("launch", "fr", r"\b(?:lanc(?:e|ent)\b|lancement d|a lancé|dévoile(?:nt)?|présente(?:nt)? (?:sa|son|ses|le|la|une?|l['’])|désormais disponible|met sur le marché|nouve(?:au|lle) (?:produit|fonctionnalité|version|plateforme|application|service|solution))"),
    ("launch", "es", r"\b(?:lanza\w*\b|lanzó|saca al mercado|lanzamiento|presenta (?:su|el|la|una?|(?-i:(?=[A-Z])))\b|estrena|ya (?:está )?disponible|nuev[oa] (?:producto|función|versión|plataforma|aplicación|servicio|solución))"),
    ("launch", "it", r"\b(?:lancia(?:no)?\b|ha lanciato|lancio d|presenta (?:il|la|lo|una?|le|i|(?-i:(?=[A-Z])))\b|ora disponibile|nuov[oa] (?:prodotto|funzione|versione|piattaforma|app|servizio|soluzione))"),
    ("launch", "nl", r"\b(?:lanceert|lancering|introduceert|onthult|presenteert|brengt [^!?;]{0,50}? (?:op de markt|uit)|nu (?:beschikbaar|verkrijgbaar)|nieuwe? (?:product|functie|versie|platform|app|dienst))\b"),
    ("launch", "pt", r"\b(?:lança(?:m)?\b|lançou|lançamento|apresenta (?:o|a|sua|seu|uma?)\b|já (?:está )?disponível|nov[oa] (?:produto|funcionalidade|versão|plataforma|aplicativo|serviço|solução))"),
    ("launch", "sv", r"\b(?:är (?:nu |äntligen )här(?=\W*$)|lanserar|lansering|släpper|introducerar|presenterar (?:nya?|sin|sitt))\b"),
    ("launch", "da", r"\b(?:lancerer|lanserer|introducerer|lancering|lansering|præsenterer (?:nye?|sin|sit))\b"),
    ("launch", "pl", r"\b(?:wprowadza (?:na rynek )?|uruchamia|premiera|prezentuje|wypuszcza)\b"),
)  # fmt: skip


@dataclass(frozen=True)
class Rule:
    """The words of one kind in one language; "*" = in any."""

    kind: SignalKind
    language: str
    source: str

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """Compiled when first needed: a text meets few of the rules, and all take half a second."""
        return re.compile(self.source, re.IGNORECASE)


RULES: Final = tuple(
    Rule(SignalKind(kind), language, pattern) for kind, language, pattern in _RULES
)


@lru_cache(maxsize=1)
def sieve() -> Sieve:
    """Return what tells which of ``RULES`` may find something in a text."""
    return Sieve([rule.source for rule in RULES])


# What looks like the words of a kind and is something else.
NOT: Final = {
    SignalKind.HIRING: late(
        r"\b(?:how to|guide to|tips|tipps|conseils|consejos|consigli|checklist|mistakes?|software|tools?|platform|solution|lösung für|partners?|partner(?:in|innen)|partenaires?|socios|distribut\w+|franchise\w*|suppliers?|lieferant\w*|freelance\w*|(?:you|sie|vous|usted|candidates?|companies|businesses|employers?|teams|unternehmen|entreprises|empresas|aziende|bedrijven) (?:are |is )?(?:looking|hiring|searching|suchen|recherch\w+|busc\w+|cerc\w+|zoek\w+)|former|war|was|no longer|nicht mehr|nie mehr)\b",
        re.IGNORECASE,
    ),
    SignalKind.FUNDING: late(
        r"\b(?:charit\w+|donat\w+|fundrais\w+|non-?profit|relief|spenden\w*|red cross|awareness|the bar|prices?|questions?|concerns?|forms?|standards?"
        r"|guide to|tips|checklist|template|glossary|explained|revenue|turnover|umsatz|contracts?|orders?|grants|grant (?:applications?|programmes?|programs?|schemes?|writing|writer|holders?)|(?:apply|applying|applications?) for [^.!?;]{0,20}grant|(?:awards|award|gives|gave|makes|made|offers|offered|(?<!been )(?<!was )(?<!were )awarded) [^.!?;]{0,40}grant|settlement|damages|lawsuit|prize|tender|available to|fellowships?|scholarships?|auftrag|contrat|contrato|saved|savings|processed|tv series|web ?series|blog series|podcast series|webinar series|series e-?book)\b",
        re.IGNORECASE,
    ),
    SignalKind.LEADERSHIP: late(
        r"\b(?:of the year|top \d+|award\w*|\d+ under \d+|webinar|podcast|panel|keynote|summit|conference|jury|fireside|interview with|q&a|invited to|to teach|hiring (?:a|an|for|our)\b|looking for|seeking|we['’]re hiring|is hiring"
        r"|sucht|suchen|gesucht|recherche|busca|cerca un|zoekt|job description|advice|guide|tips|named (?:a |as a )?leader)\b",
        re.IGNORECASE,
    ),
    SignalKind.LAYOFFS: late(
        r"\b(?:how to|guide|tips|avoid\w*|prevent\w*|without (?:laying|cutting)|cost[- ]cutting|fire (?:safety|alarm|drill)|cutting[- ]edge|cut(?:s|ting)? (?:time|costs?|emissions|waste))\b",
        re.IGNORECASE,
    ),
    SignalKind.LAUNCH: late(
        r"\b(?:giveaways?|sweepstakes?|flash sale|black friday|deal of the (?:day|week)|gewinnspiel|verlosung|sorteo|concours|winactie|press release template|report (?:shows|finds)|webinar|white ?paper|e-?book|case study|(?:annual|sustainability|esg|csr|impact) report|results|earnings|investigation|lawsuit|recipe|how to|guide|tips|campaign(?! (?:manag|software|tool|platform|builder))|\w*kampagnen?|campagne|campaña|campagna|campanha|kampanj\w*|kampani\w+|kampaň\w*|product launch (?:checklist|plan))\b",
        re.IGNORECASE,
    ),
    SignalKind.EXPANSION: late(
        r"\b(?:how to|guide|tips|open (?:source|house|day|letter|banking)|buys? (?:vs|or build)|expansion (?:joint|strategy guide)|customer acquisition|acquisition (?:cost|channel)s?|checklist|doubles? as|registration opens?)\b",
        re.IGNORECASE,
    ),
    SignalKind.TECHNOLOGY: late(r"\b(?:how to|guide|tips|why (?:you|companies|teams|businesses)|reasons|vs\.?|checklist)\b", re.IGNORECASE),
    SignalKind.PARTNERSHIP: late(r"\b(?:how to|guide|tips|become a partner|partner program(?:me)?)\b", re.IGNORECASE),
    SignalKind.POST: late(r"(?!)"),
}  # fmt: skip

# Told as denied, asked, planned, guessed or long past: in the clause before the words…
UNREAL: Final = {
    language: late(rf"\b(?:{words})\b", re.IGNORECASE)
    for language, words in {
        "en": r"not(?! only)|never|denie[sd]|deny|without|isn['’]t|hasn['’]t|haven['’]t|won['’]t|don['’]t|doesn['’]t|didn['’]t|aren['’]t|wasn['’]t|no (?:plans?|intention|immediate|new|current|further)|neither|nor"
        r"|considers?|considering|mulls?|mulling|explor(?:e|es|ing)|plans? (?:to|on|for|an?|its)|planning|planned|intends?|aims?|hopes?|hoping|expects?|wants?|wish(?:es)?|seeks?|looking to|preparing|prepares|weighs|eyes"
        r"|could|might|would|should|can|if|whether|unless|imagine|how to|when you|before you|ready to|bid to|proposes?|talks|calls? off|cancel(?:s|led|ed)|postpon\w+|rul(?:es|ed) out|to decide|said to|set to consider|delays?|delayed|shelv\w+|halts?|scraps?|abandons?|rejects?|stands? by|avoids?|withdr(?:aws?|ew)|fail(?:s|ed) to|struggles? to|dream\w* of|suppose|let['’]s say|example|fictional"
        r"|after|since|following|anniversary of|years? (?:ago|after|since)|looking back|throwback|recap|lessons (?:from|learned)|why we|how we|(?:the )?story of|behind|prior to|before|ahead of|help(?:s|ed|ing)?|used to",
        "de": r"nicht(?! nur)|kein\w*|nie(?:mals)?|dementier\w+|ohne|angeblich\w*|könnte\w*|würde\w*|möchte\w*|soll(?:te|ten|en)?|plant|planen|planung|geplante\w*|erwägt|prüft|falls|wenn|ob|vielleicht|womöglich|beabsichtigt|will|wollen|hofft|gerücht\w*|nach der|nach dem|seit|vor der|rückblick|jubiläum|warum wir|wie wir",
        "fr": r"ne|n['’]\w+|pas|jamais|aucun\w*|sans|pourrai(?:t|ent)|envisage\w*|prévoi\w+|projette|souhaite|espère|si|serai(?:t|ent)|aurai(?:t|ent)|dément|après|depuis|avant|retour sur|comment|pourquoi|veut|cherche à",
        "es": r"no|nunca|ningun\w*|sin|podría\w*|planea\w*|prevé|estudia|considera|sería\w*|habría\w*|desmiente|niega|si|quiere|espera|busca|tras|después de|desde|antes de|cómo|por qué",
        "it": r"non|mai|nessun\w*|senza|potrebbe\w*|prevede|valuta|intende|smentisce|nega|se|sarebbe\w*|avrebbe\w*|vuole|spera|dopo|prima di|perché",
        "nl": r"niet(?! alleen)|geen|nooit|zonder|zou(?:den)?|plant|overweegt|wil(?:len)?|mogelijk|ontkent|hoopt|na|sinds|voordat|hoe|waarom",
        "pt": r"não(?! só)|nunca|nenhum\w*|sem|poderia\w*|pode|planeja|planeia|pretende|considera|seria\w*|teria|desmente|nega|quer|espera|após|depois de|desde|antes de|por que",
        "sv": r"inte|ej|aldrig|utan|kan|skulle|planerar|överväger|vill|förnekar|om|hoppas|efter|sedan|före|hur|varför",
        "da": r"ikke|aldrig|aldri|uden|uten|kan|skulle|planlægger|planlegger|overvejer|vurderer|vil|afviser|hvis|håber|efter|etter|siden|før|hvordan|hvorfor",
        "pl": r"nie|nigdy|bez|może|mógłby|mogłaby|planuje|rozważa|zamierza|chce|zaprzecza|jeśli|czy|po|przed|jak|dlaczego",
    }.items()
}  # fmt: skip
# … and anywhere in the sentence.
RUMOUR: Final = Rare(
    late(
        r"(?i:\b(?:said to (?:be|have)|sources say|rumou?r\w*|speculat\w+|reportedly|allegedly|unconfirmed|in talks|in discussions|hypothetical\w*|fictitious|gerücht\w*|spekulat\w+|angeblich|medienberichten zufolge|rumeurs?|pourparlers|en négociation"
        r"|rumores?|en conversaciones|indiscrezioni|voci di|geruchten|boatos?|rykte\w*|rygte\w*|plotk\w+|what if|lorem ipsum|dolor sit amet)\b)|\bmay (?=[a-z])(?!\d)|\bmight\b",
    )
)
LOWER_MAY: Final = late(
    r"\b[Mm]ay (?:soon |also |be |have |raise|launch|open|acquire|buy|lay|cut|expand|close|announce|appoint|hire|enter|move)"
)
NOT_YET: Final = Rare(
    late(
        r"\b(?:no (?:layoffs|funding|plans|redundancies|job cuts|new)|not (?:currently )?(?:raising|hiring|looking)|keine (?:entlassungen|finanzierungsrunde|pläne|kündigungen)|pas de (?:licenciements?|levée)|sin despidos|nessun licenziamento|geen ontslagen|sem demissões)\b",
        re.IGNORECASE,
    )
)
FUTURE: Final = late(
    r"\b(?:will|going to|wird(?= [^.]{0,60}\b(?:eröffnen|starten|launchen|einführen|übernehmen|expandieren)\b)|va (?:lancer|ouvrir|lever)|va a|lanzará|abrirá|lancerà|aprirà|zal|zullen|vai (?:abrir|lançar)|kommer att)\b",
    re.IGNORECASE,
)
# What it may do or thinks over, behind its name; not what it can do by now or has the pleasure to show.
WEIGHING: Final = late(
    r"(?:\s(?-i:[A-ZÀ-Ž])[\w./]{0,7})?\s(?:vurderer|overveier|planlegger|ønsker|håber|håper|vil|hoppas|funderar"
    r"|considera|estuda|avalia|pondera|espera|baraja|evalúa|étudie|songe|espère|intende|pensa|studia|onderzoekt|hoopt|hofft|erwägt|chce|zvažuje|plánuje|hodlá|uvažuje"
    r"|(?:kan|kann|pode|poderá|puede|podrá|peut|può|może|může)(?!\s(?:nu|nå|nun|jetzt|já|agora|ya|ahora|désormais|maintenant|ora|już|teraz|nyní|også|också|ook|auch|med|stolt|presenter\w*|præsenter\w*|meddel\w*|melde)\b))\s",
    re.IGNORECASE,
)
ASKED: Final = late(r"\?[\"'”’»)\s]*$")
ASKED_BEHIND: Final = late(r"[^.!?]*\?(?!\w)")


# Whose event it is

WE: Final = late(
    r"\b(?:we|we['’]re|we['’]ve|our|ours|wir|unsere?[rnms]?|nous|notre|nos|nosotros|nuestr[oa]s?|noi|nostr[oaie]|wij|ons|onze|nós|nosso?s?|nossas?|vi|vår[at]?|vores|våre|my|nasz\w*"
    r"|hemos|abbiamo|temos|(?:lanz|levant|abr|cerr|anunci|present|lanç|capt|fech)(?:amos|imos|emos)|pozyskaliśmy|otworzyliśmy|uruchomiliśmy)\b",
    re.IGNORECASE,
)
THE_FIRM: Final = late(
    r"\b(?:the (?:company|firm|start-?up|scale-?up|group|business)|das (?:unternehmen|startup|start-up)|die (?:firma|gruppe)|l['’]entreprise|la (?:société|empresa|compañía|società|start-?up|startup)|la jeune pousse|l['’]azienda|het bedrijf|a empresa|bolaget|företaget|selskabet|virksomheden|selskapet|spółka|firma)\b",
    re.IGNORECASE,
)
_KIN: Final = (
    r"(?:customers?|clients?|partners?|portfolio compan(?:y|ies)|competitors?|rivals?|investors?|suppliers?|manufacturers?|landlords?|vendors?|users?|alumn\w+|tenants?|resellers?|distributors?|subscribers?|friends|neighbou?rs?|parent company|members?"
    r"|kund(?:e|en|in)|mandant(?:en)?|wettbewerber(?:in)?|konkurrent(?:en)?|investor(?:en|in)?|lieferant(?:en)?|zulieferer|vermieter|mutter(?:konzern|gesellschaft)|clients?|clientes?|fournisseurs?|sous-traitants?|bailleurs?|maison mère|proveedor(?:es)?|fornitor[ei]|fornecedor(?:es)?|leverancier(?:s)?|leverantör(?:er)?|leverandør(?:er)?|dostawc\w+|concurrents?|partenaires?|socios?|competidor(?:es)?|inversor(?:es)?|clienti|partner|concorrent[ei]|klant(?:en)?|concurrent(?:en)?|parceiros?|kund(?:er)?|konkurrenter?|klient\w*|kunder)"
)
KIN_AFTER: Final = late(
    rf"^(?:['’]s?)?[\s-]+(?:\w+ ){{0,2}}?{_KIN}\b(?! (?:program|portal|network|day|conference))|^-(?:kund|partner|client)\w*|\b(?:our|unser\w*|notre|nos|nuestr\w+|nostr\w+|onze|noss\w+|its|his|ihr\w*) (?:\w+ ){{0,2}}?{_KIN}\b",
    re.IGNORECASE,
)
# What a court says of dismissals is nobody's layoff; a firm that cuts after a ruling still does.
COURTS: Final = late(
    r"\b(?:court|tribunal|ruling|case law|employment law|\w*gerichts?|urteil|rechtsprechung|arbeitsrecht|kündigungsschutz\w*|cour de cassation|jurisprudence|droit (?:social|du travail)|sentencias?|derecho laboral|jurisprudencia|sentenz[ae]|cassazione|diritto del lavoro|rechtspraak|arbeidsrecht|ontslagrecht|direito do trabalho|arbetsrätt\w*|arbejdsret\w*|arbeidsrett\w*|prawo pracy|sąd\w*)\b",
    re.IGNORECASE,
)
# "New investors Globex, Acme and Initech": one of those that a firm's news names.
KIN_LIST: Final = late(
    r"\b(?:investors?|backers?|shareholders?|customers?|clients?|investoren|geldgeber|gesellschafter|kunden|investisseurs?|actionnaires?|inversor(?:es)?|accionistas|clientes|investitori|soci|clienti|investeerders|aandeelhouders|klanten|investidores|acionistas|investerare|kunder|investorer|inwestor\w*|klien\w+)(?:,? (?:such as|including|like|wie|darunter|comme|dont|como|come|tra cui|zoals|waaronder|som))?:? (?:(?-i:[A-ZÀ-Ž])[\w&.'’-]*(?: (?-i:[A-ZÀ-Ž])[\w&.'’-]*){0,3}(?:,| and| und| et| y| e| en| och| og| i| &) ?){1,8}(?:the )?$",
    re.IGNORECASE,
)
KIN_BEFORE: Final = late(
    rf"\b{_KIN} (?:of|von|de|di|van|av|af|at|bei|chez)(?: the)? $|\b(?:former|ex|ehemalige[rnms]?|ancien(?:ne)?|exs?)[- ]$|\b(?:unlike|like|versus|vs\.?|against|rival(?: of)?|competitor(?: to)?|than|powered by|built (?:on|with)|with (?:the )?help (?:from|of)|thanks to|using) $",
    re.IGNORECASE,
)
HELPS: Final = late(
    r"\b(?:help(?:s|ed|ing)?|enabl(?:es|ed|ing)|empower(?:s|ed|ing)?|supports|supported|lets|allow(?:s|ed)|advis(?:es|ed)|assist(?:s|ed)|congratulat\w+|welcomes? (?:the )?news|applauds?|powers|powered|reports? (?:that|on)|urg(?:es|ed|ing)|call(?:s|ed|ing) (?:on|for)|lobb(?:ies|ied|ying)|advocat(?:es|ed|ing)|fordert|appelle|demande|insta|exige|chiede|roept|interviews?|covers|hilft|half|unterstützt|gratuliert|begleitet|berät"
    r"|aide|accompagne|félicite|ayuda|acompaña|felicita|aiuta|supporta|si congratula|helpt|feliciteert|ajuda|apoia|parabeniza|hjälper|gratulerar|hjælper|lykønsker|hjelper|pomaga|gratuluje|happy (?:for|to see)|proud of|thrilled (?:for|to see)|excited (?:for|to see)|freuen uns für|see how|learn how|why|how)\b",
    re.IGNORECASE,
)
INVESTS: Final = late(
    r"\b(?:leads?|led|co-?leads?|co-?led|invests?|invested|backs|backed|participat(?:es|ed)|joins?|joined|führt|beteiligt|investiert|mène|participe|investit|invierte|lidera|participa|guida|investe|partecipa|investeert|investerar|investerer|inwestuje|inwestujemy|investieren|investissons|invertimos|investiamo|investeren|investimos|stecken)\b",
    re.IGNORECASE,
)
# "Globex Works, which has built our tanks, closes": somebody else who is told of.
OTHER_FIRST: Final = late(
    r"(?:(?:The|La|Le|Les|El|Los|Il|Die|Der|Das|De|Het|O|A) )?(?P<who>(?-i:[A-ZÀ-ŽŁŚŻ])[\w&.'’-]+(?: (?:(?:de|del|della|di|da|do|van|von|y|e|&) )?(?-i:[A-ZÀ-ŽŁŚŻ])[\w&.'’-]+){0,4}), (?:que|qui|che|dont|who|which|die|der|das|dat|som|która|który|které|která|o qual)\b"
)
THAT: Final = late(
    r"\b(?:that|as|while|when|because|dass|weil|que|che|dat|att|że)\s+(?!We\b|Our\b|It\b)(?=[A-ZÀ-Ž])"
)
PREPOSITION: Final = late(
    r"\b(?:by|of|at|with|from|for|to|on|in|into|via|using|according to|von|bei|mit|für|zu|laut|durch|chez|par|avec|pour|selon|con|por|según|da|secondo|van|met|bij|door|volgens|com|pela|pelo|med|hos|av|af|przez|z|od|u)(?: the)?\s$",
    re.IGNORECASE,
)
AFTER: Final = {
    SignalKind.HIRING: r"at|for|bei|für|chez|pour|en|para|da|per|bij|voor|na|hos|w|dla",
    SignalKind.FUNDING: r"for|in|into|to|at|by|of|für|in|bei|pour|de|dans|para|en|per|in|di|voor|bij|i|dla|w|to help",
    SignalKind.LEADERSHIP: r"at|of|for|för|til|till|voor|pour|para|per|dla|pro|join|joins|joined|joining|to|by|lead|leads|bei|von|der|für|zu|chez|de|rejoint|en|di|da|in|a|bij|van|na|do|hos|i|av|af|på|w|z",
    SignalKind.LAYOFFS: r"at|by|of|bei|von|chez|en|di|da|in|bij|na|hos|på|w",
    SignalKind.LAUNCH: r"by|from|von|par|de|por|da|door|av|af|hos|with",
    SignalKind.EXPANSION: r"by|at|of|for|von|für|par|pour|por|para|da|per|door|voor|av|för|af|for|dla",
    SignalKind.TECHNOLOGY: r"(?!)",
    SignalKind.PARTNERSHIP: r"with|and|mit|und|avec|et|con|y|e|met|en|com|med|och|og|z|i",
    SignalKind.POST: r"(?!)",
}  # fmt: skip
GENERIC: Final = late(
    r"(?:\b(?:new|breaking|update|news|press(?: release)?|announcement|announcing|today|just|now|company|milestone|funding|growth|leadership|product|une?|uno|una|uma|eine?|neu(?:es)?|pressemitteilung|presse|heute|aktuell|communiqué|actualité|noticias?|nota de prensa|comunicato|nieuws|persbericht"
    r"|notícias?|pressmeddelande|nyheder?|the|a|an|our|das|der|die|le|la|les|el|il|lo|de|het|o|os|with|in|on|at|for|of|and|is|are|has|have|been|finally|officially|successfully|proudly|first|second|latest)\b|\W|\d+)+",
    re.IGNORECASE,
)
PASSIVE_PERSON: Final = late(
    r"^(?:asumió|tomó posesión|tillträdde|dyrektorem|prezesem|wiceprezesem|appointed|named|promoted|hired|elected|joins|joined|becomes|takes|steps|stepping|stepped|succeeds|new\b|ernannt|berufen|wird|wechselt|kommt|übernimmt|nommé|rejoint|devient|prend|promu|nombrad|asume|se |nominat|assume|entra|diventa|è |benoemd|wordt|nomead|utsedd|tillträder|blir|udnævnt|tiltræder|bliver|zosta|obej|obją|dołącza|powołan)",
    re.IGNORECASE,
)
OF_ANOTHER: Final = late(
    r"\b(?:of|at|bei|von|chez|de|di|bij|van|na|hos|by)\s+(?:the\s+)?(?=[A-ZÀ-Ž])(?!(?:the|its|our)\b)"
)
ABOUT_OTHERS: Final = late(
    rf"\b(?:{_KIN}|spotlight|guest (?:post|author)|interview|webinar|podcast|case study|success story|analyst|market|industry|portfolio|referenz\w*|erfolgsgeschichte|gastbeitrag)\b",
    re.IGNORECASE,
)
ROLE_OF: Final = late(
    r"\b(?:head|director|vice president|vp|svp|evp|president|chief|leiter\w*|directeur|directrice|directora?|diretora?|board|direttore|dyrektor)\s$",
    re.IGNORECASE,
)
# The day on which somebody takes office: "seit dem 1. Mai 2026", "effective June 1, 2026".
SINCE: Final = late(
    rf"\b(?:seit|ab|zum|mit wirkung (?:vom|zum)|since|as of|effective(?: as of)?|from|starting|depuis|à (?:compter|partir) d[ue]|dès|desde|a partir de|con efecto|dal|a partire dal|sinds|per|met ingang van|sedan|från och med|från|siden|fra|od|z dniem)\s(?:dem |le |el |il |the |o |dnia )?(?:l['’])?(?=\d{{1,2}}\D|{dates.MONTH}\s\d)",
    re.IGNORECASE,
)
# "Karl Lutz ist …": who takes office opens the sentence.
PERSON_IS: Final = late(
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Herr|Frau|Mme|Sig)\.? ){0,2}[A-ZÀ-Ž][\w'’-]+(?: (?:van|von|de|der|di|da))*(?: [A-ZÀ-Ž][\w'’-]+){1,2} (?:ist|wird|is|are|becomes|est|devient|è|diventa|es|será|wordt|é|blir|är|bliver|er|jest|zostaje)(?: now| nun| jetzt| désormais| ora| ahora)? ?[\d./ \w]{0,24}"
)
# "Karl Lutz, new managing director": a headline that is person and office.
PERSON_AS: Final = late(
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms|Mme|Sig|D|Dña)\.? ){0,2}[A-ZÀ-Ž][\w'’-]+(?: (?:van|von|de|der|di|da|del))*(?: [A-ZÀ-Ž][\w'’-]+){1,2}, (?=(?:new|neue[rs]?|nouve(?:au|lle)|nuev[oa]|nuov[oa]|nieuwe|nov[oa]|ny|now[ya]|nov[ýá])\s)"
)
# "Layoffs at Globex": whose, where it is told without a subject.
AT_FIRM: Final = late(
    r"\s(?i:at|bei(?: der)?|beim|chez|hos|bij|presso|ved) (?:the )?(?P<name>(?-i:[A-ZÀ-Ž])[\w&-]+)"
)
# "CEO en Iberdrola": AT_FIRM where "en" says it of places, too.
IN_FIRM: Final = late(r"\s(?:en|em) (?P<name>(?-i:[A-ZÀ-Ž])[\w&-]+)")
# What lies years back is told again, not reported.
RETROSPECT: Final = late(
    r"\b(?:\w+ years? ago|earlier (?:this|last) year|last (?:year|summer|autumn|fall|winter|spring)|anfang des jahres|(?:im |ver)?(?:letzten|gangenen) jahr|l['’](?:an|année) derni(?:er|ère)|plus tôt cette année|el año pasado|a principios de año|l['’]anno scorso|(?:vorig|eerder dit) jaar|no ano passado|förra året|tidigare i år|sidste år|i fjor|w zeszłym roku|throwback|on this day|looking back|flashback|from the archives?|vor \w+ jahr(?:en)?|rückblick|aus dem archiv|il y a \w+ ans?|retour sur|hace \w+ años?|\w+ ann[oi] fa|\w+ jaar geleden|terugblik|há \w+ anos?|för \w+ år sedan|for \w+ år siden|(?:\w+ lat|rok) temu)\b",
    re.IGNORECASE,
)
# A condition behind the words: "… to open in Toronto if demand holds".
PROVIDED: Final = late(
    r"(?<!even)\s(?:if|unless|provided(?: that)?|subject to|pending|falls|sofern|vorbehaltlich|à condition|sous réserve|siempre que|a condición|a condizione|mits|indien|förutsatt|forudsat|pod warunkiem|jeśli)\s|,\s(?:wenn|si|se|als|om|hvis)\s",
    re.IGNORECASE,
)
# What went before what an article tells.
RECENTLY: Final = late(
    r"\b(?:recent(?:ly)?|last (?:week|month)|kürzlich|neulich|letzte[nr]? (?:woche|monat)|récemment|le mois dernier|recientemente|el mes pasado|recentemente|di recente|onlangs|nyligen|för(?:ra|e) (?:veckan|månaden)|nylig|niedawno|ostatnio)\b",
    re.IGNORECASE,
)
