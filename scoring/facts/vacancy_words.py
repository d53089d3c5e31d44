"""Words around vacancies in the languages of the reader: heads, terms, what is no title.

Pure tables. ``OPEN`` is a heading over positions that are open, ``CAREERS`` one over anything that
a firm tells candidates; both are whole headings.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.reading.patterns import late

_NOW: Final = r"(?:starting )?immediately|tout de suite|dès maintenant|immédiatement|de suite|de inmediato|inmediatamente|(?:da )?subito|de imediato|imediatamente|per direct|omgående|straks|od zaraz|ihned|azonnal|ab sofort|sofort|currently|right now|at the moment|presently|aktuell|derzeit|zurzeit|momentan|jetzt|actuellement|en ce moment|actualmente|ahora|en este momento|attualmente|in questo momento|al momento|atualmente|de momento|neste momento|no momento|momenteel|op dit moment|nu|just nu|för närvarande|lige nu|for tiden|i øjeblikket|akkurat nå|nå|nyt|tällä hetkellä|parhaillaan|aktualnie|obecnie|teraz|aktuálně|v současnosti|nyní|momentálně|aktuálne|momentálne|jelenleg|most|în prezent|momentan|în acest moment|trenutno|trenutačno|σήμερα|αυτή τη στιγμή|τώρα|şu anda|şu an|сейчас|в данный момент|зараз|наразі|в момента|praegu|šobrīd|šiuo metu"
_BEFORE: Final = r"(?:(?:our|all|current|currently|latest|available|open|unsere?|alle|aktuelle?n?|derzeit|nos|les|nuestr[ao]s|las|os|as|nossas|le|i|nostre|nostri|onze|alle|huidige|actuele|openstaande|våra|aktuella|vores|vore|våre|aktuelle|meidän|nasze|aktualne|aktuální|naše|aktuálne|jelenlegi|aktuális|toate|όλες οι|οι|τρέχουσες|güncel|trenutno|trenutačno|наши|наші|нашите|актуальные|現在|현재)\s+){0,2}"
_BEHIND: Final = (
    r"(?:\s*(?:[(（\[]?\d{1,3}[)）\]]?|right now|now|today|at the moment|bei uns|hos oss|hos os|zurzeit|aktuell))?"
    r"(?:\s(?:at|in|bei|chez|bij|hos|presso|en|em|w|v|u|la|på|i)\s(?-i:[^\W_a-zß-öø-ÿ])[\w.&'’-]*(?:\s[\w.&'’-]+){0,3})?"
)
_OPEN: Final = (
    r"(?:open|available|job|current|vacant)\s(?:positions?|roles?|jobs?|posts?|vacanc(?:y|ies)|openings?|opportunities)|(?:job )?(?:openings?|vacanc(?:y|ies))|positions? (?:available|vacant|open)|situations vacant|jobs available|(?:now|we(?:['’]re| are)(?: now| currently)?) hiring|join us as|help wanted|jobs? (?:we are filling|to fill)"
    r"|(?:offene|freie|zu besetzende)n? (?:stellen|positionen|jobs|arbeitsplätze)|stellen(?:angebote?|anzeigen|ausschreibungen?|markt)|jobangebote|offene (?:ausbildungs|lehr)stellen"
    r"|postes? (?:ouverts?|disponibles?|à pourvoir|vacants?)|offres? d['’]emplois?|offres? (?:en cours|ouvertes)|emplois? disponibles?|nous recrutons|on recrute"
    r"|(?:puestos?|vacantes?|ofertas?|plazas|empleos)(?: (?:abiert[ao]s|disponibles|vacantes|actuales|de (?:trabajo|empleo)))|vacantes?|estamos contratando"
    r"|vagas?(?: (?:abertas?|disponíveis|em aberto|de emprego))?|(?:posições|oportunidades) em aberto|ofertas de (?:emprego|trabalho)|estamos (?:a contratar|contratando)"
    r"|posizioni (?:aperte|disponibili|ricercate)|offerte di lavoro|ricerche (?:in corso|aperte)|figure ricercate|stiamo assumendo"
    r"|vacatures?|openstaande functies"
    r"|lediga? (?:tjänster?|jobb|platser)|öppna tjänster|tjänster att söka"
    r"|ledige? (?:stilling(?:er)?|jobs?|jobber)|stillingsopslag|jobopslag|stillingsannonser|utlyste stillinger"
    r"|avoi(?:met|nna olevat) (?:työ)?(?:paikat|paikkamme|tehtävät)|avoin työpaikka|haettavat (?:paikat|tehtävät)|haettavana olevat (?:paikat|tehtävät)|työpaikkailmoitukset"
    r"|oferty pracy|wolne (?:stanowiska|etaty|miejsca pracy)|otwarte (?:rekrutacje|stanowiska)|zatrudnimy"
    r"|voln(?:á|é) (?:pracovní )?(?:místa|pozice)|otevřené pozice|nabídk[ay] (?:práce|zaměstnání|pracovních míst)|pracovní nabídky"
    r"|voľné (?:pracovné )?(?:miesta|pozície)|otvorené pozície|ponuk[ay] práce|pracovné ponuky"
    r"|(?:nyitott|betöltendő|szabad) (?:pozíci(?:ó|ók|óink)|állás(?:ok|aink)?|munkakörök)|állásajánlat(?:ok|aink)?|álláshirdetés(?:ek|eink)?|álláslehetőségek"
    r"|locuri de muncă(?: (?:disponibile|vacante|libere))?|(?:posturi|poziții|joburi) (?:vacante|deschise|disponibile)|oferte de muncă"
    r"|(?:otvoren[ae]|slobodn[ae]) (?:radn[ae] (?:mjesta|mesta)|pozicije)|otvoreni natječaji|otvoreni konkursi|oglasi za posao|(?:prosta|odprta) delovna mesta"
    r"|ανοι[χκ]τές θέσεις(?: εργασίας)?|(?:διαθέσιμες|κενές) θέσεις(?: εργασίας)?|θέσεις εργασίας|αγγελίες εργασίας"
    r"|açık (?:pozisyon(?:lar(?:ımız)?)?|iş ilanları|roller)|iş ilanları(?:mız)?|aranan pozisyonlar"
    r"|свободни (?:работни )?(?:места|позиции)|отворени позиции|обяви за работа|(?:открытые |актуальные )?вакансии|(?:відкриті |актуальні )?вакансії"
    r"|vabad (?:töökohad|ametikohad)|tööpakkumised|(?:brīvās|aktuālās) (?:vakances|darba vietas)|vakances|darba piedāvājumi|laisvos (?:darbo vietos|pozicijos)|darbo (?:skelbimai|pasiūlymai)"
    r"|募集(?:中の)?(?:職種|ポジション|要項)|求人(?:情報|一覧)|採用情報|中途採用(?:情報)?|キャリア採用"
    r"|채용 ?(?:중인 ?(?:포지션|직무)|공고|중)|모집 ?(?:부문|직종|직무|분야|공고)|진행 ?중인 ?채용|招聘(?:职位|职缺|信息|崗位|岗位)|在招职位|职位空缺|空缺职位|職位空缺"
)
_SEEKS: Final = r"we(?:['’]re| are) (?:looking for|recruiting|seeking|hiring)|we need|wir (?:suchen|stellen ein)(?: (?:dich|sie|verstärkung|zur verstärkung))?(?: ab sofort)?|nous (?:recherchons|cherchons|engageons|embauchons|recrutons)|on (?:cherche|recherche|engage|embauche)|buscamos|contratamos|procuramos|cerchiamo|ricerchiamo|assumiamo|(?:wij|we) (?:zoeken|werven)|vi (?:söker|anställer|ansætter|ansetter)|vi søge?r|vi søker|haemme|etsimme|szukamy|poszukujemy|hledáme|hľadáme|keresünk|munkatársakat keresünk|căutăm|angajăm|recrutăm|tražimo|zapošljavamo|iščemo|zaposlujemo|zaposlimo|ζητ(?:άμε|ούμε|ούνται)|αναζητούμε|προσλαμβάνουμε|arıyoruz|ekip arkadaşları arıyoruz|търсим|ищем|шукаємо|otsime|meklējam|ieškome"
# "Just nu söker vi": the verb before who speaks.
_TURNED: Final = r"(?:suchen|brauchen) wir|zoeken (?:wij|we)|zijn (?:wij|we) op zoek naar|(?:söker|søge?r|søker|mangler) vi|aradığımız|wir stellen ein|nous embauchons|necesitamos|precisamos de|vi mangler|vi trenger|estamos buscando|stiamo cercando|siamo alla ricerca di|estamos à procura de|(?:wij|we) zijn op zoek naar|vi letar efter|letar vi efter|přijmeme|prijmeme|zaměstnáme|zatrudniamy|rekrutujemy|felveszünk"
_NAME: Final = r"(?-i:[^\W_a-zß-öø-ÿ])[\w.&'’-]*(?:\s[\w.&'’-]+){0,4}"
_CAREERS: Final = (
    rf"(?:work(?:ing)?|careers?|jobs?) (?:at|with|for|in) {_NAME}|{_NAME} as (?:an )?employer|(?:arbeiten|karriere|jobs?) (?:bei|in) {_NAME}|{_NAME} als arbeitgeber|travailler (?:chez|à|au) {_NAME}|trabajar (?:en|con) {_NAME}|(?:lavorare|lavora) (?:in|con|da|per) {_NAME}|trabalh(?:ar|e) (?:na|no|em|com) {_NAME}|werken (?:bij|voor) {_NAME}|(?:jobba|arbeta|jobb|karriär) (?:på|hos|i|vid) {_NAME}|jobba här|(?:arbejd|job|karriere) (?:hos|i|på) {_NAME}|(?:jobb|karriere) (?:hos|i) {_NAME}|töihin {_NAME}|(?:praca|kariera|pracuj) w {_NAME}|(?:práce|kariéra|práca) v(?:e|o)? {_NAME}|dolgoz\w+ (?:a|az)? ?{_NAME}|(?:posao|rad|karijera) u {_NAME}|cariere? la {_NAME}"
    r"|careers?(?: (?:opportunities|with us))?|jobs?(?: (?:&|and|und|und) (?:careers?|karriere))?|(?:work(?:ing)?|come work) (?:with|for|at) us|join (?:us|our team|the team)|employment(?: opportunities)?|recruitment"
    r"|karriere(?: (?:&|und) jobs)?|arbeiten bei uns|komm(?:en sie)? (?:zu uns|ins team)|(?:dein|ihr) job bei uns|carrières?|recrutement|rejoignez[ -]nous|nous rejoindre|emplois?|travailler chez nous"
    r"|bolsa de (?:trabajo|empleo)|empleos?|trabaj[ae] con nosotros|únete(?: (?:a nosotros|al equipo))?|trabalhe con[n]?osco|(?:ofertas de )?empregos?|carreiras?|recrutamento|junte-se a nós|lavora con noi|carriere|unisciti a noi"
    r"|werken bij(?: ons)?|kom werken bij ons|carrière|jobba hos oss|karriär|arbejd hos os|job hos os|bliv en del af (?:os|holdet)|jobb hos oss|bli en av oss|töihin meille|tule (?:meille )?töihin|ura|työpaikat|rekry(?:tointi)?"
    r"|kariera|praca|pracovní (?:místa|pozice|pozícia|miesta|pozície)|pracuj z nami|dołącz do nas|kariéra|práce u nás|pracujte u nás|pracuj u nás|přidejte se k nám|pridajte sa k nám|práca u nás|karrier|dolgozz(?:on|on)? (?:velünk|nálunk)|csatlakozz(?:on)?(?: hozzánk)?|állás(?:ok)?|munka"
    r"|carier[ăe]|lucrează cu noi|alătură-te(?: nouă| echipei)?|posao|karijer[ae]|zaposlenje|radi s nama|radite s nama|pridruži(?:te)? (?:nam )?se(?: nam)?|zaposlitev|καριέρα|εργασία|εργαστείτε μαζί μας|δουλέψτε μαζί μας|ευκαιρίες καριέρας"
    r"|kariyer|bize katıl(?:ın)?|ekibimize katıl(?:ın)?|insan kaynakları|кариери?|работа(?: при нас| у нас)?|карьера|кар['’]єра|робота(?: в нас| у нас)?|karjäär|tule meile tööle|karjera|karjēra"
    r"|採用|リクルート|recruit|채용(?: ?(?:안내|정보))?|인재 ?채용|加入我们|人才招聘|招聘|招贤纳士"
)
OPEN: Final = late(rf"{_BEFORE}(?:{_OPEN}){_BEHIND}\W*", re.IGNORECASE)
# Of these, some are also over goods, rooms, work for customers and rights in a program.
TWOFOLD: Final = late(
    rf"{_BEFORE}(?:(?:available|current) (?:positions?|roles?|jobs?|posts?|opportunities)|(?:current |available )?(?:openings?|vacanc(?:y|ies))|positions? available|offres? (?:en cours|ouvertes)|ofertas? (?:abiertas|disponibles|vacantes|actuales)|oportunidades em aberto){_BEHIND}\W*",
    re.IGNORECASE,
)
SEEKS: Final = late(
    rf"(?:{_BEFORE}(?:(?:{_NOW}|(?:für|til|till|voor|para|pour|per) [^.:]{{3,40}}),? )?(?:{_SEEKS}|{_TURNED})(?: (?:{_NOW}))?{_BEHIND}|(?:we(?:['’]re| are) (?:{_NOW}) (?:looking for|recruiting|seeking)))\W*",
    re.IGNORECASE,
)
CAREERS: Final = late(rf"{_BEFORE}(?:{_CAREERS}){_BEHIND}\W*", re.IGNORECASE)
# The last part of the address of a page for candidates.
PATH: Final = late(
    r"(?:.*[-_])?(?:careers?|jobb?s?|vacanc(?:y|ies)|karri[aäe]re?|stellen\w*|jobangebote|emplois?|recrutement|recruit(?:ment)?|empleos?|vacantes|bolsa-de-trabajo|trabaj[ae]-con-nosotros|trabaja|vagas|empregos?|pracovn[ei]-(?:mista|miesta|pozice|pozicie)|trabalhe-con[n]?osco|carreiras?|lavora-con-noi|posizioni-aperte|vacatures?|werken-bij\w*|lediga-(?:jobb|tjanster)|jobba-hos-oss|ledige-(?:stillinger|jobs)|stillinger|avoimet-(?:tyo)?paikat|tyopaikat|rekry|toihin|oferty-pracy|kariera|praca|volna-mista|volne-(?:pozice|miesta)|hledame|karrier|allas(?:ok|ajanlatok)?|cariere?|locuri-de-munca|posao|karijer[ae]|zaposl\w+|prosta-delovna-mesta|theseis-ergasias|kariyer|acik-pozisyonlar|insan-kaynaklari|is-ilanlari|vakansii|vacancies|rabota|saiyou?|kyujin|recruit|採用\w*|求人\w*|채용\w*|招聘\w*|work-with-us|join-us|tookohad|vakances|darbas)(?:\.\w{2,5})?",
    re.IGNORECASE,
)
# What says that a row of a table, or a column, holds the name of a position.
LABEL: Final = late(
    r"(?:job |open )?(?:position|role|title|vacancy|job title)|stelle|position|stellenbezeichnung|poste|intitulé(?: du poste)?|puesto|vacante|cargo|vaga|função|posizione|mansione|ruolo|functie|vacature|tjänst|befattning|stilling|tehtävä|(?:työ)?tehtävänimike|nimike|stanowisko|pozice|pozícia|munkakör|pozíció|beosztás|post|funcție|poziție|radno m(?:j)?esto|delovno mesto|θέση(?: εργασίας)?|ειδικότητα|pozisyon|görev|должность|вакансия|посада|позиция|длъжност|amet|(?:募集)?職種|募集ポジション|仕事内容の職種|직무|직종|모집 ?(?:부문|직무|직종|분야)|포지션|职位|岗位|职位名称",
    re.IGNORECASE,
)
# How one is employed, for how long, from when.
TERMS: Final = late(
    r"(?<!\w)(?:full[ -]?time|part[ -]?time|permanent|fixed[ -]term|temporary (?:position|contract)|(?:hours|days|shifts?) (?:per|a) week|(?:one|two|three|four|five|six|\d) days|casual|apprenticeship|immediate start|maternity cover|remote|hybrid|on-?site|(?:på )?distans|hjemmekontor|fjernarbejde|etätyö|(?:praca )?zdaln\w+|práce na dálku|home ?office|mobiles arbeiten|teletrabajo|smart working|da remoto|thuiswerken?|távmunka"
    r"|vollzeit|teilzeit|(?:un)?befristet|minijob|festanstellung|schicht(?:betrieb|dienst)?|wochenstunden|ab sofort|pensum|stunden (?:pro|je|die) woche|temps (?:plein|partiel|complet)|cdi|cdd|alternance|intérim|\d\d ?h(?:eures)? ?(?:/|par) ?sem(?:aine)?|jornada (?:completa|parcial|intensiva)|media jornada|(?:tiempo|medio) (?:completo|tiempo|parcial)|contrato|indefinido|turno (?:de |matutino|vespertino|nocturno|diurno)\w*|tempo (?:inteiro|integral|parcial|pieno|parziale|indeterminato|determinato)|meio período|período integral|clt|efetivo|voltijds?|deeltijds?|fulltime|parttime|\d\d(?:[ -]+\d\d)? uur"
    r"|fuldtid|deltid|heltid|fast (?:stilling|ansættelse|ansettelse|ansatt)|tidsbegrænset|tillsvidare\w*|vikariat|tiltrædelse|tillträde|tiltredelse|vakituinen|vakinainen|toistaiseksi voimassa oleva|määräaikainen|kokoaikainen|osa-aikainen|kokopäivä(?:inen|työ)|pełny etat|pełen etat|część etatu|umowa(?: o pracę| zlecenie)?|pół etatu|(?:plný|částečný|poloviční|zkrácený|skrátený|polovičný) úv[aä]z[eo]?k|hpp|dpp|tpp|(?:jedno|dvou|troj|tří|dvoj)sm[eě]nn\w+|teljes munkaidő\w*|részmunkaidő\w*|\w+ műszak\w*|határozatlan(?: idejű)?"
    r"|normă întreagă|jumătate de normă|program (?:normal|flexibil|de 8)|perioadă (?:ne)?determinată|(?:puno|nepuno|polovično) radno vr(?:ij)?eme|stalni radni odnos|(?:na )?(?:ne)?određeno(?: vrijeme)?|(?:polni|skrajšani?|krajši) delovni čas|(?:ne)?določen čas|πλήρης απασχόληση|μερική απασχόληση|πλήρους απασχόλησης|μερικής απασχόλησης|αορίστου χρόνου|tam zamanlı|yarı zamanlı|tam gün|vardiyalı|пълн(?:о|а) (?:работно време|заетост)|непълно работно време|полн(?:ая|ый) (?:занятость|(?:рабочий )?день)|повн(?:а|ий) (?:зайнятість|(?:робочий )?день)|частичная занятость|неповна зайнятість|täistööaeg|osaline tööaeg|pilna slodze|pilnas etatas)(?!\w)"
    r"|正社員|契約社員|パートタイム|パート・アルバイト|(?:フルタイム)|정규직|계약직|파트타임|풀타임|全职|兼职|全職",
    re.IGNORECASE,
)
DEADLINE: Final = late(
    r"(?<!\w)(?:apply (?:by|before)|applications? (?:close|by|deadline)\w*|closing date|closes? (?:on )?\d|deadline|bewerbungs(?:frist|schluss)|bewerb\w+ bis|date limite|(?:candidatures?|postulez|postuler) (?:jusqu|avant)\w*|fecha (?:límite|de cierre)|hasta el \d|prazo|candidaturas até|scadenza|candidature entro|entro il \d|solliciteren? (?:voor|vóór|tot)|reageren? (?:voor|vóór)|sluitingsdatum|ansøgningsfrist|søknadsfrist|ansökningsdag|ansök senast|sök senast|hae (?:viimeistään )?\d|hakuaika|viimeistään \d|aplikuj do|termin (?:składania|nadsyłania)|uzáv[eě]rka|hlaste se do|(?:jelentkezési )?határidő|termen(?:ul)? (?:limită|de)|aplică până|προθεσμία|αιτήσεις έως|son başvuru|rok za prijav\w+|prijave do|rok prijave|краен срок|крайній термін|срок подачи|tähtaeg|kandideeri|pieteik\w+ līdz|kandidat\w+ iki)"
    r"|\d\.? ?(?:mennessä|saakka)(?!\w)|応募締(?:め)?切|締切|마감|접수 ?기간|截止",
    re.IGNORECASE,
)
# For whom terms are, where they are no posting's.
_WHOM: Final = r"all|alle|everyone|for|staff|people|employees|für|gilt|mitarbeit\w*|angestellte|pour|tous|para|todos|tutti|voor|iedereen|ook|auch|för|gäller|alla|for|dla|since|depuis|seit|tips|visitors|course|voluntary|unpaid|per night"
WHOM: Final = late(rf"(?<!\w)(?:{_WHOM})(?!\w)", re.IGNORECASE)
PAY: Final = late(
    r"(?:[€£$¥₹₺₩]\s?\d|\d\s?(?:€|eur|chf|kr|ft|huf|zł|pln|kč|czk|lei|ron|tl|лв|円|원|万円|만원))[^.;|]{0,30}?(?:an hour|per hour|the hour|p\.?/?h\b|/h\b|die stunde|pro stunde|/std|brutto|bruttó|brut|gross|lord[oa]|bruto|netto|net\b|alapbér|a month|per month|/mo|monat|par mois|mensuel|mensual|al mes|mensa|al mese|maand|i timen|timme|/kk|tunnissa|mies|na rękę|hod|měsíc|hrub\w+|na ruku|före skatt|før skatt?|mesiac|lună|aylık|p\.?a\.?\b|per annum|a year|per year|im jahr)|月給|年収|時給|월급|연봉|시급|月薪|年薪",
    re.IGNORECASE,
)
APPLY: Final = late(
    r"(?:apply(?: now| here| online)?|view (?:job|role|details|vacancy|position)|(?:jetzt )?bewerben|zur (?:stelle|stellenanzeige|bewerbung)|postuler|voir l['’]offre|je postule|solicitar|postular(?:me|se)?|aplicar|inscribirse|candidatar(?:-se|-me)?|candidati(?:si)?|invia candidatura|solliciteer(?: nu)?|bekijk vacature|ansök(?: nu| här)?|sök (?:jobbet|tjänsten)|søg (?:jobbet|stillingen|nu)|søk (?:her|stillingen|nå)|hae (?:paikkaa|tehtävään|nyt)|aplikuj(?: teraz)?|mám zájem|mám záujem|jelentkezem|jelentkezés|aplică(?: acum)?|prijavi se|prijavite se|αίτηση|υποβολή αίτησης|başvur(?:un)?|hemen başvur|кандидатствай|откликнуться|відгукнутися|応募(?:する|はこちら)|エントリー(?:する)?|지원하기|申请职位|立即申请)\W*",
    re.IGNORECASE,
)
# Names of classes that say that an element holds one position.
CLASS: Final = late(
    r"(?:^|[\s_-])(?:jobs?|vacanc(?:y|ies)|stellen?|vacatures?|openings|emplois?|vagas?|vacantes?|stillinge?r?|tjanst)(?:$|[\s_-])",
    re.IGNORECASE,
)
JOB_TITLE: Final = late(
    r"(?:^|[\s_-])(?:job|position|vacancy|stellen?|vacature)[_-]?(?:title|titel|name)(?:$|[\s_-])",
    re.IGNORECASE,
)
NO_CLASS: Final = late(
    r"benefit|perk|value|process|step|faq|team|stor(?:y|ies)|alert|intro|hero|filter|search|form|nav|menu",
    re.IGNORECASE,
)
TITLE_CLASS: Final = late(
    r"(?:^|[\s_-])(?:title|titel|titre|titulo|titolo|name|heading|header|headline|head|position|role|panel-heading)(?:$|[\s_-])",
    re.IGNORECASE,
)
# Filled, over, or what is asked of candidates each spring: no position that is open.
CLOSED: Final = late(
    r"(?<!\w)(?:filled|closed|(?:this|that) (?:one|role|post|job|position|vacancy) (?:has|is|['’]s)(?: now| already)? (?:gone|taken)(?=\s*(?:[.!,;)]|$))|(?:ist )?(?:schon|leider|bereits) weg|(?:poste|place) (?:déjà )?prise?|ya (?:está )?ocupad[oa]|già (?:assegnat[oa]|occupat[oa])|já (?:foi )?ocupad[oa]|(?:plek|plaats|functie|baan) (?:is )?(?:al )?vergeven|al vergeven|^vergeven(?=\W*$)|no longer (?:open|available)|expired|on hold|(?:already|fully) (?:taken|staffed)|is full|(?:bereits )?(?:besetzt|vergeben|geschlossen|abgelaufen)|pourvue?s?|clôturée?s?|(?<!temps )complet|expirée?|cubiert[oa]s?|cerrad[oa]s?|finalizad[oa]s?|preenchid[oa]s?|encerrad[oa]s?|copert[oa]|chius[oa]|scadut[oa]|vervuld|ingevuld|gesloten|tillsatt|stängd|avslutad|besat|lukket|besatt|stengt|täytetty|päättynyt|sulkeutunut|obsadzon[aey]|zakończon[aey]|zamknięt[aey]|nieaktualn[aey]|obsazen[oaý]|uzavřen[oaý]|obsaden[éáý]|uzavret[éáý]|betöltve|betöltött|lezárult|lezárva|ocupat|ocupată|încheiat[ăe]?|închis[ăe]?|popunjen[oaei]?|zatvoren[oaei]?|zaseden[oai]|zaključen[oai]?|καλύφθηκ\w+|έκλεισε|ολοκληρώθηκ\w+|έχει ολοκληρωθεί|dolduruldu|doldu|kapandı|kapanmıştır|запълнена|закрыта|закрита|täidetud)(?!\w)|終了|締め切りました|決定しました|마감되|채용 ?완료|已招满|已结束",
    re.IGNORECASE,
)
# Anybody may apply at any time: no position.
ANYTIME: Final = late(
    r"initiativ|unsolicited|speculative|spontan|general application|open (?:application|sollicitatie)|open inschrijving|talent (?:pool|community|network)|candidature (?:libre|spontanée)|(?:auto)?candidatura|espont[áa]ne|avoin hakemus|uopfordret|åpen søknad|öppen ansökan|nyílt jelentkezés|általános jelentkezés|aplicație spontană|otvorena (?:prijava|molba|zamolba)|odprta prijava|αυθόρμητη|genel başvuru|aplikacja spontaniczna|nie znalaz|nothing (?:suitable|for you)|nichts (?:passendes|dabei)|kein passend|don['’]t see|didn['’]t find|not (?:found|seeing)|オープンポジション|상시 ?(?:채용|지원)|인재 ?풀|storitve",
    re.IGNORECASE,
)
# What stands on pages for candidates beside positions. First: words anywhere; then whole lines.
# First what is no title whatever else it says, then topics, of which a trade makes a title.
_NEVER: Final = r"benefits?|perks?|why|warum|pourquoi|waarom|perché|por qué|proč|prečo|dlaczego|miért|miksi|varför|hvorfor|de ce|zašto|zakaj|γιατί|neden|values|werte|valeurs|valores|valori|waarden|faq|questions?|fragen|frequently|how|so (?:bewirbst|läuft|bewerben)|what|who|where|when|my|ihre?n?|unser\w*|nosso|nossa|noi|nostr\w+|jouw|våra|meillä|meidän|nami|nasz\w*|naše|nálunk|nostru|noastr\w+|nama|μας|bizde|bizim|free|kostenlos\w*|gratis|gratuit\w*|interview|entretien|entrevista|colloquio|meet|life|from|inside|becoming|growing|leben bei|courses?|kurse?|kurset|kursy|workshops|seminar\w*|webinar\w*|cursos?|corsi?|so läuft|requirements?|anforderungen|aufgaben|responsibilities|testimonials?|stories|alumni|volunteer(?:s|ing)?|show all|see all|all|alle|read|learn|download|subscribe|sign up|register|send|bewerbungsprozess|newsletter|cookies?|careers?|jobs|karriere|vacanc(?:y|ies)|vacatures|positions|stellen|stellenangebote|openings|roles|levels?$|[\w-]*speed-?dating"
_TOPIC: Final = r"mission|vision|culture|kultur|cultura|cultuur|kultura|flexib\w+|flessibil\w+|insurance|pension|holidays?|urlaub\w*|discounts?|rabatt\w*|parking|bonus\w*|coffee|kaffee|café|obst|fruit|laptop|gym|fitness\w*|salary|gehalt|salaire|salario|sueldo|stipendio|salaris|lön|løn|lønn|palkka|wynagrodzenie|mzda|fizetés|salariu|plaća|μισθός|maaş|remuneration|competitive|trainings?|weiterbildung\w*|fortbildung\w*|formations?|formación|formazione|opleiding(?:en)?|utbildning\w*|uddannelse\w*|koulutus\w*|szkoleni\w+|školení|képzés\w*|eğitim\w*|opportunit(?:y|ies)|atmosphere|work[- ]life|home ?office|gespräch\w*|assessment|onboarding|application|bewerbung\w*|candidature|process|prozess|procedure|step|schritt|étape|paso|passo|stap|steg|trin|vaihe|etap|krok|lépés|korak|βήμα|adım|qualifications?|profile?|skills|licen[cs]e|führerschein|permis|rijbewijs|körkort|ajokortti|jogosítvány|prawo jazdy|průkaz|preukaz|language|deutschkenntnisse|english|privacy|datenschutz\w*|login|search|filter\w*|sort|contact|kontakt\w*|contacto|contatti|yhteystiedot|iletişim|kapcsolat|επικοινωνία|team|about|news|blog|events?|home|menu|locations?|standorte?|departments?|offices?|diversity|inclusion|equality|sustainability|students?|graduates?|more|mehr|share|join|apply|bewerben|cv|lebenslauf|resume|partners?|customers?|kunden|clients?|members?|people|products?|services?|solutions?|company|unternehmen|growth|development|entwicklung|impact|innovation|teamwork|integrity|respect|trust|quality|safety|gesundheit|health|wellbeing|well-being|contract|vertrag|hours|days|day|tage|stunden|uur|time|work|arbeit\w*|working|arbeiten|employees?|mitarbeitende|mentor\w*|community|environment|excellence|responsibility|passion|diversität|[^\W\d_]+(?:inger|elser|heder|ungen|keiten|ationen)|schools?|academy|places?|rooms?|proceso|processo|selección|selezione|seleção|télétravail|programmes?|programs?|resources|canteen|lunch|bike|scheme|pay|seguro|mutuelle|assurances?|assicurazione|verzekering|försäkring|forsikring|vakuutus|ubezpieczenie|pojištění|biztosítás|asigurare|osiguranje|ασφάλιση|sigorta\w*|camp|evening|fair|messe|abend|praktika|visits?|tours?|plants?|werke?|sites?|units?|desk|talents?|hires|schüler|quereinsteiger|berufserfahrene|podcasts?|forum|tag der|nacht der|portes ouvertes|puertas abiertas|[\w-]*(?:corner|cooler|centre|center|kelder|borrel|timmar|automater|fester)"
_LINES: Final = r"edut|etuja|työsuhde-?edut|fordele|förmåner|goder|benefity|výhody|juttatás|beneficii|pogodnosti|ugodnosti|παροχές|yan haklar|предимства|преимущества|avantages?|ventajas|beneficios|benefícios|vantaggi|voordelen|vorteile|zalety|福利|待遇|복리후생|혜택|選考|応募|よくある|社員紹介|の声|メッセージ|企業理念|인재상|채용 ?절차|전형|문의|지원 ?방법|流程|我们|联系"
NEVER: Final = late(rf"(?<!\w)(?:{_NEVER})(?!\w)|{_LINES}", re.IGNORECASE)
TOPIC: Final = late(rf"(?<!\w)(?:{_TOPIC})(?!\w)", re.IGNORECASE)
# Units of a firm and kinds of contract: alone they head lists of positions.
_UNITS: Final = (
    "engineering sales marketing finance operations hr product design support it legal people administration admin production logistics research service "
    "services development management office data security quality purchasing procurement communications vertrieb verwaltung produktion logistik buchhaltung "
    "einkauf entwicklung technik werkstatt lager küche büro personal forschung fertigung montage handwerk ventes commerce finances informatique logistique "
    "technique atelier juridique ventas finanzas administración producción logística operaciones almacén comercial vendite amministrazione produzione "
    "logistica acquisti verkoop financiën administratie productie logistiek magazijn techniek salg økonomi försäljning ekonomi myynti tuotanto talous "
    "hallinto sprzedaż produkcja administracja finanse logistyka obchod výroba administrativa logistika értékesítés gyártás pénzügy vânzări producție "
    "logistică financiar prodaja proizvodnja financije uprava πωλήσεις παραγωγή λογιστήριο satış üretim finans lojistik pazarlama muhasebe 営業 開発 製造 総務 経理 "
    "人事 영업 개발 생산 인사 총무 销售 研发 生产 财务 internship internships apprenticeship apprenticeships traineeship traineeships ausbildung studium praktikum praktikant "
    "lehre werkstudenten stage stages alternance prácticas becas tirocinio tirocini praktik praktikplads harjoittelu staż staże praxe prax gyakornok "
    "internshipuri praksa staj стажировки インターン 인턴 实习 "
)
DEPARTMENTS: Final = frozenset(_UNITS.split())
FIRM: Final = late(
    r"\b(?:GmbH|Ltd|Limited|LLC|LLP|S\.?A\.?R\.?L|S\.r\.l|S\.p\.A|SpA|ApS|Oyj|Kft|Zrt|s\.r\.o|d\.o\.o|sp\. z o\.o|A\.Ş|EOOD|ООО|ТОВ|OÜ|UAB)\b|株式会社|有限会社|주식회사|\(주\)|有限公司|(?-i:ΑΕ|ΕΠΕ|ΙΚΕ)\b"
    # Short ones are words and towns too: behind a name, at the end.
    r"|\b[A-ZÀ-Ž][\w&.-]+ (?:AG|KG|UG|Inc|Corp|SAS|S\.?A|S\.?L|Srl|SRL|B\.?V|N\.?V|AB|ASA?|A/S|Oy|Bt|SIA)\.?(?=$|\s?[,;|·])"
)
# What one is offered or asked for follows, or whose postings these are, not which are open here.
OFFERS: Final = late(
    r"(?<!\w)(?:offers? you|we offer|bieten|erwarte[tn]\w*|mitbring\w*|bringst|proposons|offrons|attend\w*|ofrecemos|pedimos|requerimos|oferecemos|offriamo|chiediamo|vragen|verwachten|erbjuder|söker du|tilbyder|tilbyr|tarjoamme|odotamme|edellytämme|oferujemy|oczekujemy|nabízíme|požadujeme|ponúkame|kínálunk|ajánlunk|elvár\w*|oferim|așteptăm|nudimo|očekujemo|ponujamo|pričakujemo|προσφέρουμε|sunuyoruz|bekliyoruz|предлагаме|предлагаем|пропонуємо|expect|bring|steps?|past|former|previous|earlier|recent(?:ly)?|ehemalige|frühere|abgeschlossene\w*|anciens?|pasadas|anteriores|precedenti|eerdere|tidigare|tidligere|aiemmat|poprzednie|předchozí|korábbi|önceki"
    r"|clients|customers|kunden|mandanten|klanten|opdrachtgevers|clientes|clienti|kunder|asiakka\w+|klient[óo]w|klientů|ügyfelein\w*|clienților|klijen\w+|πελατ\w+|müşteri\w*|members|mitglieder|partners?|ansprech\w+|contacts?|locations?|standorte)(?!\w)|ご応募|待遇",
    re.IGNORECASE,
)
# A heading with one of these is over positions after all.
JOBS: Final = late(
    r"jobs|positions|stellen|vacanc|roles|openings|vacatur|postes|vagas|tjänster|stillinger",
    re.IGNORECASE,
)
# How languages name somebody by what he does: the ends of last words, then of first ones.
_LAST: Final = (
    r"er|are|or|ist|ian|ár|tojas|ėjas|ininkas|man|woman|hand|ant|[^\W\d_]{4,}erin|istin|ent|kraft|mann|frau|leitung|hilfe|arzt|kundige|ster|svend|mand|ør|are|ör|mester|mästare|lærer|lege|biträde|skötare|ja|jä|ikko|mies|nainen|lääkäri|asiantuntija|ász|ész|mester|mérnök|lő|ló|rő|ró|nök|ista|cı|ci|cu|cü|çı|çi|çu|çü|men"
    r"|arz|acz|nik|owiec|ista|ář|ař|ník|íř|ník|čka|ec|lac|lec|ar|ac|ник|ор|ер|ист|арь|яр|ач|ар|ист|тель|щик|чик|ης|ής|έας|γος|ός"
)
_TURKISH: Final = r"(?:operatör|teknisyen|tekniker|mühendis|usta|uzman|temsilci|eleman|personel|şef|müdür|yardımcı|sorumlu|işçi|kalfa|ressam|muhasebeci)(?:s?[ıiuü])?"
_FIRST: Final = r"eur|euse|ier|ière|iste|ien|ienne|teur|trice|ant|dor|dora|ero|era|ista|nte|tore|trice|aio|aia|iere|iera|eiro|eira|ário|ária|ar|tor|ist|er|or|arz|acz|nik|ník|ář|ik|ec|ac|ος|ης|ής|ας|ник|ор|ер|ист"
AGENT: Final = late(
    rf"(?:\S+ ){{0,4}}(?:[^\W\d_]{{2,}}(?:{_LAST})|{_TURKISH})|[^\W\d_]{{2,}}(?:{_FIRST})(?: \S+){{0,4}}"
    r"|\S*(?:職人|師|員|工|士|者|スタッフ|オペレーター|エンジニア|デザイナー|職)|[\S ]*(?:자|원|사|가|엔지니어|매니저|디자이너)|\S*(?:师|师傅|员|工|经理|主管|师)",
    re.IGNORECASE,
)
# Ends and words that only trades have, at the end of a title or before more words.
_TRADES: Final = (
    r"[^\W\d_]+(?:mechatroniker|mechaniker|elektroniker|elektriker|techniker|monteur|bauer|bläser|gießer|führer|kaufmann|kauffrau|meister|helfer|fahrer|verkäufer|schleifer|berater|entwickler|ingenieur)(?:in)?|(?:filial|betriebs|team|abteilungs|projekt|bau|werkstatt|küchen)leitung|(?:fach|büro|hilfs|service|reinigungs|pflege|lehr|küchen)kraft"
    r"|[^\W\d_]{3,}(?:ingenjör|ingeniør|operatör|operatør|arbetare|arbejder|arbeider|mästare|svend|montör|montør|förare|skötare|byggare|blåsare|slipare|läggare|medewerker|begeleider|adviseur)"
    r"|[^\W\d_]*(?:analyytikko|insinööri|mestari|työntekijä|hoitaja|suunnittelija|ompelija|kuljettaja|näytteenottaja|gépmester|mester|mérnök|szerelő|szerkesztő|gépkezelő|ügyintéző|munkatárs)"
    r"|μηχανικός|εγκαταστάτης|ηλεκτρολόγος|πωλητής|λογιστής|οδηγός|υπάλληλος|οινολόγος|serviser|inženjer|voditelj|vozač|konobar|kuhar|prodavač"
)
TRADES: Final = late(
    rf"(?:\S+ ){{0,4}}(?:{_TRADES}|{_TURKISH})|(?:serviser|inženjer|voditelj|vozač|coordinador|coordinatore|agent)(?: \S+){{1,4}}"
    r"|\S*(?:職人|技師|工艺师|操作工|技师)",
    re.IGNORECASE,
)
HONOUR: Final = late(
    r"(?:Herrn?|Frau|Mr|Mrs|Ms|Dr|Prof|Mme|M|Sra?|Sig|Dott|Ing|Mag|Hr|Fr)\.? [^\W\d_]"
)
SENTENCE: Final = late(
    r"(?<!\w)(?:is|are|was|were|has|have|can|will|must|should|ist|sind|war|hat|haben|wird|werden|kann|können|est|sont|avez|son|está|sono|è|zijn|hebben|är|har|ovat|jest|są|jsou|sú|este|sunt|jesu|είναι)(?!\w)|(?:です|ます|ください|ません|습니다|세요|합니다)",
    re.IGNORECASE,
)
