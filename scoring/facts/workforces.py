"""How many work at a company, where the verb or the noun itself says "we", in further languages.

Pure. "Ma 37 fővel dolgozunk", "avem 44 de angajați", "73 kişilik bir ekibiz", "임직원 94명": plans,
seasonal hands, people to be hired and the staff of customers and partners are left out.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from typing import Final

from scoring.facts.dismissed import is_changed
from scoring.facts.fact import OWN_PAGES, STORIES, Fact, home_of, own_sentences
from scoring.facts.figures import OF_CUSTOMER, OTHERS_ABROAD
from scoring.facts.registers import is_others
from scoring.facts.served import are_others
from scoring.facts.strangers import is_strangers
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

_N = r"(?P<count>\d{1,3}(?:[.,'’\u00a0 ]\d{3})+|\d{1,5})(?P<plus> ?\+)?"
_NOW = r"(?:(?:nyt|nykyään|tällä hetkellä|yhteensä|ma|jelenleg|összesen|în prezent|astăzi|azi|acum|peste|danas|trenutno|ukupno|sada|skupno|trenutno|zdaj|σήμερα|συνολικά|πλέον|в момента|днес|сегодня|сейчас|зараз|сьогодні|bugün|toplam|şu anda|praegu|kokku|šobrīd|šiuo metu|today|now|in all|hoy|actualmente|oggi|attualmente|hoje|atualmente|aujourd['’]hui|actuellement|i dag|idag|nu|heute|derzeit|vandaag),? )?"
_WORDS = r"(?:[^\W\d]+ ){0,4}?"
_SAID: Final = (
    rf"\b(?:meillä|meidän talossamme|talossamme|yrityksessämme|tiimissämme|tehtaallamme|konepajassamme|toimistollamme|myymälässämme) (?:on töissä|työskentelee|on) {_NOW}{_N} {_WORDS}(?:ammattilaista|työntekijää|henkilöä|henkeä|osaajaa|asiantuntijaa|ihmistä)\b",
    rf"\btyöllistämme {_NOW}{_N} {_WORDS}(?:ammattilaista|työntekijää|henkilöä|henkeä|osaajaa|asiantuntijaa|ihmistä)\b",
    rf"\b{_N} (?:fővel|munkatárssal|dolgozóval|kollégával|emberrel|szakemberrel) (?:dolgozunk|működünk)\b",
    rf"\bcsapatunk {_NOW}{_N} (?:főből|emberből|munkatársból|szakemberből) áll\b",
    rf"\b{_N} (?:főt|munkatársat|dolgozót|embert) foglalkoztatunk\b",
    rf"\bavem {_NOW}{_N} (?:de )?(?:angajați|salariați|colegi|oameni în echipă)\b",
    rf"\bechipa noastră (?:numără|are) {_NOW}{_N} (?:de )?(?:colegi|oameni|angajați|persoane|specialiști|membri)\b",
    rf"\b(?:danas|trenutno|sada|ukupno) (?:[^\W\d]+ )?(?:zapošljavamo|imamo|brojimo) (?:ukupno )?{_N} (?:[^\W\d]+ )?(?:djelatnik\w*|zaposlen\w*|radnik\w*|ljudi|osoba|suradnik\w*|sodelav\w+)\b",
    rf"\b(?:zapošljavamo|imamo|zaposlujemo) (?:ukupno )?{_N} (?:stalnih|stalno|redno) (?:djelatnik\w*|zaposlen\w*|radnik\w*|ljudi|osoba|suradnik\w*|sodelav\w+)\b",
    rf"\bnaš tim (?:čini|broji|čine) {_NOW}{_N} (?:[^\W\d]+ )?(?:djelatnik\w*|zaposlen\w*|radnik\w*|ljudi|osoba|stručnjak\w*|član\w*)\b",
    rf"\b(?:u (?:našoj )?tvrtki|u (?:našoj )?firmi|u (?:našem )?poduzeću|u (?:našem )?preduzeću|kod nas) {_NOW}radi {_NOW}{_N} (?:[^\W\d]+ )?(?:djelatnik\w*|zaposlen\w*|radnik\w*|ljudi|osoba|suradnik\w*)\b",
    rf"\b(?:v (?:našem )?podjetju|pri nas) {_NOW}(?:dela|je zaposlenih) {_NOW}{_N} (?:[^\W\d]+ )?(?:sodelav\w+|ljudi|delav\w+)\b",
    rf"\b(?:ettevõttes|meie ettevõttes|firmas) {_NOW}töötab {_NOW}{_N} (?:[^\W\d]+ )?(?:töötaja\w*|inimest|spetsialisti)\b",
    rf"\b(?:uzņēmumā|mūsu uzņēmumā) {_NOW}(?:strādā|ir nodarbināti) {_NOW}{_N} (?:[^\W\d]+ )?(?:darbiniek\w+|cilvēk\w+|speciālist\w+)\b",
    rf"\b(?:įmonėje|mūsų įmonėje|bendrovėje) {_NOW}dirba {_NOW}{_N} (?:[^\W\d]+ )?(?:darbuotoj\w+|žmon\w+|specialist\w+)\b",
    rf"\b(?:във фирмата|в компанията|в дружеството|при нас) {_NOW}работят {_NOW}{_N} (?:[^\W\d]+ )?(?:специалист\w*|души|човека|служител\w*)\b",
    rf"\bhjá okkur (?:starfa|vinna) {_NOW}{_N} (?:manns|starfsmenn)\b",
    rf"\bzdaj zaposlujemo {_N} (?:[^\W\d]+ )?(?:sodelav\w+|ljudi|delav\w+)\b",
    rf"\bαπασχολούμε {_NOW}{_N} (?:[^\W\d]+ )?(?:εργαζ[οό]μ\w+|άτομα|υπαλλήλους|συναδέλφους|τεχνικούς|ανθρώπους)\b",
    rf"\bη ομάδα μας (?:αριθμεί|αποτελείται από) {_NOW}{_N} (?:[^\W\d]+ )?(?:εργαζ[οό]μ\w+|άτομα|υπαλλήλους|συναδέλφους|τεχνικούς|ανθρώπους|μέλη)\b",
    rf"\b(?:нашият екип|екипът ни) (?:е от|наброява|се състои от) {_NOW}{_N} (?:специалист\w*|души|човека|служител\w*)\b",
    rf"\bимаме {_NOW}{_N} (?:служител\w*|работни\w+)\b",
    rf"\b(?:в нашей компании|у нас|в компании|в штате) {_NOW}(?:работа(?:ет|ют) |трудятся )?{_N} (?:[^\W\d]+ )?(?:сотрудник\w*|человек\w*|специалист\w*|работник\w*)\b",
    rf"\b(?:у нас|у нашій компанії|в компанії) {_NOW}працю(?:є|ють) {_N} (?:[^\W\d]+ )?(?:люд\w+|осіб|особи|працівник\w*|співробітник\w*|фахівц\w+)\b",
    rf"\b{_N} kişilik (?:bir |uzman |deneyimli |güçlü )*(?:ekibiz|aileyiz|kadroyuz|ekibimiz\w*|kadromuz\w*)\b",
    rf"\b{_N} (?:personelimiz|çalışanımız|çalışma arkadaşımız|ustamız)\w*\b",
    rf"\bmeil (?:töötab|on) {_NOW}{_N} (?:[^\W\d]+ )?(?:töötaja\w*|inimest|spetsialisti)\b",
    rf"\b(?:mūsu komandā|pie mums) (?:ir|strādā) {_NOW}{_N} (?:[^\W\d]+ )?(?:darbiniek\w+|cilvēk\w+|speciālist\w+)\b",
    rf"\b(?:mūsų komandoje|pas mus) (?:yra|dirba) {_NOW}{_N} (?:[^\W\d]+ )?(?:darbuotoj\w+|žmon\w+|specialist\w+)\b",
    rf"\b(?:we are|we['’]re|wir sind|unser|our|onze|ons|vi är|vi er) (?:an? |eine? |een |ett |et )?(?:[^\W\d]+ ){{0,2}}?{_N}[- ]?(?:strong|person|people|köpfig\w*|koppig\w*|personers?|mands)(?: [^\W\d]+)? (?:team|crew|belegschaft|mannschaft|ploeg|hold)\b",
    rf"\b(?:in azienda|nello studio|in bottega|in laboratorio|in officina) (?:oggi )?siamo(?: in)? {_N}(?=[.,;]|$)",
    rf"\b(?:somos|formamos) (?:um|uma|un|una) (?:[^\W\d]+ )?(?:time|equipe|equipa|equipo) (?:[^\W\d]+ )?(?:de|com|con) {_N}\b",
    rf"\bwe {_NOW}number {_N}(?=[.,;]|$)",
    rf"\b(?:diamo lavoro a|empregamos|empleamos a|nous employons|vi sysselsätter|vi beskæftiger|vi sysselsetter|wij hebben|we employ) {_NOW}{_N} (?:[^\W\d]+ )?(?:persone|pessoas|personas|personnes|salariés|personer|ansatte|medarbejdere|anställda|medewerkers|people)\b",
    rf"{_N} ?명(?:의 ?(?:임직원|직원|구성원|팀원|동료))?(?:이|가) (?:함께 )?(?:근무|일하고|일합|일하는|재직)",
    rf"(?:임직원|전 ?직원|전체 직원)(?: 수는|은|는)? ?{_N} ?명",
    rf"{_N} ?[名人](?:の(?:社員|スタッフ|従業員|職人|仲間))?(?:が|で)(?:働|在籍|勤務|日々|ものづくり)",
    rf"(?:社員|スタッフ|従業員|職人)(?:数)?は?(?:現在)?{_N} ?[名人](?:です|で|が(?:働|在籍)|の体制|。)",
    rf"(?:公司|我们|我們)(?:现有|現有|拥有|擁有|共有)(?:员工|員工|职工)(?:约|約)?{_N}(?:余|多)?[人名]",
)
# "Heute bauen rund 140 Beschäftigte …", "Hoje são 300 alunos e 41 colaboradores".
_TODAY = r"(?:today|now|heute|inzwischen|aujourd['’]hui|désormais|hoy|oggi|hoje|vandaag|inmiddels|idag|i dag|dziś|dzisiaj|dnes|nykyään|tänään|azi|astăzi|danas|danes|bugün|σήμερα|сегодня|сьогодні|днес|täna|šodien|šiandien)"
_STAFF = r"(?:employees|staff|members of staff|beschäftigte|mitarbeitende|mitarbeiter(?:innen)?(?: und mitarbeiter(?:innen)?)?|salariés|collaborateurs|empleados|trabajadores|dipendenti|addetti|collaboratori|funcionários|colaboradores|medewerkers|anställda|medarbetare|medarbejdere|ansatte|pracowników|zaměstnanců|zamestnancov|työntekijää|munkatárs|dolgozó|(?:de )?angajați|zaposlenih|radnika|djelatnika|çalışan|εργαζόμενοι|сотрудников|працівників|служители|töötajat|darbinieki|darbuotojai)"
_AND = r"(?:and|und|et|y|e|en|och|og|i|a|ja|és|și|ve|και|и|та|та й)"
# Who says it, what staff does for a firm, and about how many: nothing else stands before the number.
_OWN = r"(?:we|our|wir|uns(?:er[enm]?)?|nous|notre|nosotros|nuestr[ao]|nostr[ao]|noi|noss[ao]|nós|wij|we|ons|onze|vi|vår[at]?|vores|os|oss|nasz[aey]?|nas|náš|naše|nás|my|me|meillä|mi|nálunk|noi|noastră|mi|naš[ae]?|biz|bizde|εμείς|μας|мы|нас|наша?|ми|ние)"
_DOES = r"(?:are|have|employ|count|number|team|firm|company|sind|haben|beschäftigen|beschäftigt|zählen|zählt|arbeiten|team|betrieb|firma|bei|für|sommes|comptons|compte|employons|emploie|avons|équipe|entreprise|chez|travaillent|somos|contamos|cuenta|tenemos|empleamos|equipo|empresa|con|en|em|siamo|contiamo|conta|abbiamo|impieghiamo|squadra|azienda|in|temos|contamos|empregamos|equipa|equipe|zijn|hebben|telt|tellen|werken|bij|team|bedrijf|är|har|sysselsätter|arbetar|hos|laget|er|beskæftiger|arbejder|jobber|sysselsetter|jesteśmy|mamy|zatrudniamy|pracuje|u|firm[aie]|máme|zaměstnáváme|zamestnávame|on|työllistämme|töissä|van|dolgozik|avem|suntem|imamo|zapošljavamo|zaposlujemo|έχουμε|απασχολούμε|у|работает|работают|працює|имаме|about|around|some|over|more|than|rund|etwa|circa|ca|über|mehr|als|environ|plus|de|quelque|unos|más|circa|oltre|più|di|cerca|mais|ruim|ongeveer|meer|dan|omkring|över|mer|än|mere|end|około|ponad|přes|asi|noin|yli|a|le|la|l['’]équipe|the|das|die|el|het|vast[ea]?)"
_LED: Final = (
    rf"(?:^|(?<=[.!?] )){_TODAY},? (?=(?:[^\W\d][\w'’-]* ){{0,5}}?{_OWN} )(?:(?:{_OWN}|{_DOES}) ){{1,6}}?{_N} (?:[^\W\d]+ )?{_STAFF}(?= (?:in|on|at|an|auf|à|au|dans|sur|en|su|em|no|na|op|på|i|w|v|la|u|σε|в)\b|[.,!]|$)",
    rf"(?:^|(?<=[.!?] )){_TODAY},? (?:somos|siamo|são|son|sono|we are|wir sind|nous sommes|wij zijn|vi är|vi er|jesteśmy|jsme) \d{{1,6}} [^\W\d]+(?:, \d{{1,6}} [^\W\d]+){{0,2}},? {_AND} {_N} (?:[^\W\d]+ )?{_STAFF}(?= (?:in|on|at|an|auf|à|au|dans|sur|en|su|em|no|na|op|på|i|w|v|la|u|σε|в)\b|[.!]|$)",
)
_PATTERNS: Final = tuple(late(one, re.IGNORECASE) for one in (*_SAID, *_LED))
_ANY: Final = Rare(
    late("|".join(re.sub(r"\(\?P<\w+>", "(?:", one) for one in (*_SAID, *_LED)), re.IGNORECASE)
)
# Staff of others that is trained, served or trusts: no own head-count.
_SERVED: Final = late(
    r"\b(?:per year|a year|each year|pro jahr|jährlich|par an|al año|all['’]anno|por ano|per jaar|om året|per år|rocznie|ročně|vuodessa|évente|pe an|godišnje|yılda"
    r"|uses?|using|trust\w*|train\w*|serv(?:e|es|ing)|insur\w+|nutzen|vertrauen|schulen|betreuen|utilisent|formons|confían|usan|utilizan|formamos|atendemos|usano|utilizzano|formiamo|utilizam|confiam|gebruiken|vertrouwen|använder|litar|bruger|bruker|używa\w*|korzysta\w*|používá\w*|školíme|käyttä\w+|használ\w+|folosesc|koristi\w*|kullan\w+)\b",
    re.IGNORECASE,
)
# What is planned, who is new or comes for a season; whose else it is, ``figures`` says.
_ELSE: Final = late(
    r"\b(?:customers?|clients?|suppliers?|group|season\w*|will|want|plan\w*|goal|new|hire|hiring|stagion\w*|vogliamo|nuov\w+|assum\w+|gruppo|temporad\w*|queremos|nov[oa]s|nuev[oa]s|grupo|saison\w*|voulons|nouveaux|recrut\w+|groupe|säsong\w*|vill|nya|sæson\w*|sesong\w*|nye|koncern\w*|konsern\w*|konzern|seizoen\w*|nieuwe|uutta|haemme|új|keresünk|angajăm|noi|tražimo|nov(?:ih|e|a|i)|νέ(?:ους|α|οι)|αναζητ\w*|нов(?:ых|их|и)|ищем|шукаємо|yeni|arıyoruz|uut|jaun\w+|nauj\w+)\b",
    re.IGNORECASE,
)
_QUOTED: Final = late(r"[\"“„«»‘‚「『]")
_BREAK: Final = late(r"[,;:–—(、,;]|[.!?]\s")
MAX_STAFF: Final = 50_000


def workforces(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the staff that sentences of the company's own pages count as "we"."""
    if home_of(page) not in OWN_PAGES or STORIES.search(page.path):
        return
    yield from _labelled(page, company)
    for sentence in own_sentences(page, company, _ANY.search, _QUOTED.match):
        for pattern in _PATTERNS:
            match = pattern.search(sentence)
            if match is None:
                continue
            ended = _BREAK.search(sentence, match.end())
            clause = _own_words(sentence[: ended.start() if ended else None], company)
            if _ELSE.search(clause) or OTHERS_ABROAD.search(clause):
                continue
            if OF_CUSTOMER.search(clause) or (
                pattern in _PATTERNS[len(_SAID) :] and _SERVED.search(clause)
            ):
                continue
            before = sentence[: match.start("count")]
            if are_others(sentence, match.start("count"), match.end(), company):
                continue
            if not is_changed(before, company) and not is_strangers(before, company):
                yield from _fact(match, sentence, page)
            break


def _own_words(clause: str, company: Company) -> str:
    """Return a clause without the company's own name, which may be "Nova Grupa"."""
    return clause.replace(company.name, " ")


def _fact(match: re.Match[str], quote: str, page: SitePage) -> Iterator[Fact]:
    written = match["count"]
    count = int(re.sub(r"\D", "", written))
    if 2 <= count <= MAX_STAFF and not 1900 <= count <= 2100:
        value = f"{count}+" if match["plus"] else str(count)
        yield Fact("employees", value, quote.strip(), page.url, weight=4)


def _labelled(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the count of a line that is a label and a number of people: "직원 수 94명"."""
    for block in page.main:
        if len(block.text) > MAX_LINE and not block.breaks:
            continue
        for line in block.lines:
            match = _LINE.fullmatch(line.strip()) if len(line) <= MAX_LINE else None
            at = block.text.find(line)
            if match and not is_others(page, company, block, at):
                yield from _fact(match, line, page)


MAX_LINE: Final = 48
_LINE: Final = late(
    rf"(?:(?:임)?직원 ?수?|종업원 ?수?|사원 ?수?|임직원|従業員数?|社員数|スタッフ数|员工人数|员工数|員工人數|職員人數)\s?[:：]?\s?(?:약|約|约|총|計)?\s?{_N}\s?(?:명|名|人)(?:\s?[(（].{{0,24}}[)）])?",
)
