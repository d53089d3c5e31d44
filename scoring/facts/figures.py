"""Numbers and places that a company states of itself: employees, seat."""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from prospects import tables
from prospects.normalise import companies, places
from scoring.contact import gazetteer, organisations
from scoring.facts.dismissed import is_changed
from scoring.facts.fact import MAX_SENTENCE, OWN_PAGES, Fact, home_of, is_beside, said, sentences
from scoring.facts.origins import tells_beginning
from scoring.facts.ownership import other_firm
from scoring.facts.served import are_others
from scoring.facts.strangers import is_strangers
from scoring.reading.company import Company
from scoring.reading.homes import home_country
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import caseless, late, one_of
from scoring.reading.sieve import Rare

_STAFF = (
    r"(?:employees|staff members|members of staff|staff|team members|colleagues|co-workers|coworkers|professionals"
    r"|mitarbeiter(?:innen|n|/innen|\*innen|:innen)?(?: und mitarbeiter(?:innen)?)?|mitarbeitende[nr]?"
    r"|beschäftigte[nr]?|collaborateurs|salariés|employés|empleados|dipendenti|collaboratori"
    r"|(?:hoofdamtliche |hauptamtliche )?medewerkers|mensen|menschen|kolleginnen und kollegen|anställda|medarbetare|ansatte|medarbejdere|pracowników|colaboradores|trabalhadores|funcionários|trabajadores|addetti|angajați|salariați|çalışan(?:ı|ımız|ıyla|ımızla)?|zaměstnanců|zaměstnance|zamestnancov|munkatárs|dolgozó|työntekijää|henkilöä|osób|osoby|pracowniků|töötajat|darbuotojų|personen|personnes|personas|persone|pessoas|artisans|técnicos|people)"
)
# Numbers up to twenty in words, as small firms write them; "to", "once", "due" mean other things too.
NUMBER_WORDS: Final = {
    caseless(word): number
    for number, words in (
        (2, "two zwei deux dos duas twee två dwie"),
        (3, "three drei trois tres tre três drie trzy tři"),
        (4, "four vier quatre cuatro quattro quatro fyra fire cztery čtyři"),
        (5, "five fünf cinq cinco cinque vijf fem pięć pět"),
        (6, "six sechs seis zes seks sześć šest"),
        (7, "seven sieben sept siete sette sete zeven sju syv siedem sedm"),
        (8, "eight acht huit ocho otto oito åtta otte åtte osiem osm"),
        (9, "nine neun neuf nueve nove negen nio dziewięć devět"),
        (10, "ten zehn dix diez dieci dez tien tio dziesięć deset"),
        (11, "eleven elf onze undici elva elleve jedenaście jedenáct"),
        (12, "twelve zwölf douze doce dodici doze twaalf tolv dwanaście dvanáct"),
        (
            13,
            "thirteen dreizehn treize trece tredici treze dertien tretton tretten trzynaście třináct",
        ),
        (
            14,
            "fourteen vierzehn quatorze catorce quattordici catorze veertien fjorton fjorten czternaście čtrnáct",
        ),
        (15, "fifteen fünfzehn quinze quince quindici vijftien femton femten piętnaście patnáct"),
        (
            16,
            "sixteen sechzehn seize dieciséis sedici dezesseis zestien sexton seksten szesnaście šestnáct",
        ),
        (
            17,
            "seventeen siebzehn dix-sept diecisiete diciassette dezessete zeventien sjutton sytten siedemnaście sedmnáct",
        ),
        (
            18,
            "eighteen achtzehn dix-huit dieciocho diciotto dezoito achttien arton atten osiemnaście osmnáct",
        ),
        (
            19,
            "nineteen neunzehn dix-neuf diecinueve diciannove dezenove negentien nitton nitten dziewiętnaście devatenáct",
        ),
        (20, "twenty zwanzig vingt veinte venti vinte twintig tjugo tyve dwadzieścia dvacet"),
        # Finnish and Hungarian; "hat", "hét" and "öt" are other words too.
        (2, "kaksi kettő"),
        (3, "kolme három hárman"),
        (4, "neljä négy négyen"),
        (5, "viisi öten"),
        (6, "kuusi hatan"),
        (7, "seitsemän heten"),
        (8, "kahdeksan nyolc nyolcan"),
        (9, "yhdeksän kilenc kilencen"),
        (10, "kymmenen tíz tízen"),
        (11, "yksitoista"),
        (12, "kaksitoista"),
        (13, "kolmetoista"),
        (14, "neljätoista"),
        (15, "viisitoista"),
        # "We are five", of people.
        (3, "troje"),
        (4, "czworo"),
        (5, "pięcioro"),
        (6, "sześcioro"),
        (7, "siedmioro"),
        (8, "ośmioro"),
    )
    for word in words.split()
}
_WORDS = one_of(NUMBER_WORDS)
_HOW_MANY = late(
    r"(?P<about>(?:more than|over|about|around|approximately|approx\.|nearly|almost|some|up to|mehr als"
    r"|über|rund|etwa|ca\.|plus de|más de|mais de|oltre|circa|meer dan|ruim|ponad|około|omkring|cirka)\s+)?"
    rf"(?<![\w-])(?P<count>\d{{1,3}}(?:[.,\u202f\u00a0 ]\d{{3}})+|\d{{1,6}}|(?:{_WORDS})(?!\w))(?P<plus>\s?\+)?\s+"
    rf"(?:de\s)?(?:\w[\w-]{{2,20}}\s){{0,2}}?(?P<staff>{_STAFF})\b",
    re.IGNORECASE,
)
_TELLS_STAFF = Rare(_HOW_MANY)
_OF_OTHERS = late(
    r"(?:compan(?:y|ies)|business(?:es)?|organi[sz]ations?|enterprises?|clients?|customers?|teams"
    r"|firms?|employers?|unternehmen|kunden)\s+(?:with|of|that have|from|having|mit|ab|between)\b"
    r"|\bup to\b|\bl(?:ay|ays|aid|aying)[- ]?off|\b(?:cuts?|hires?|hired|adds?|added|creates?|new|additional|further|entlässt|entlassen|streicht|baut|sucht|suchen|licenci\w+|supprim\w+|recrut\w+|embauch\w+|despid\w+|licenzi\w+|ontsla\w+|zwalni\w+)\b[^.]{0,30}$|\bfor every\b|\bhelps?\b|\bserv(?:e|es|ing)\b|\bfewer than\b|\bless than\b|\blaid off\b",
    re.IGNORECASE,
)


_LOOSE = frozenset(
    [
        "people",
        "professionals",
        "staff",
        "colleagues",
        "mensen",
        "menschen",
        "henkilöä",
        "osób",
        "osoby",
        "personen",
        "personnes",
        "personas",
        "persone",
        "pessoas",
        "artisans",
        "técnicos",
    ]
)
_BEING = late(
    r"\b(?:we|we['’]re|are|have|has|with|employs?|employing|team of|family of|team is|zijn met|(?:a )?(?:remote |small |young )?(?:team|company|crew|firm|staff|strength|workforce) of|team from|compte(?: aujourd['’]hui)?|comptons|sommes|équipe de|équipe compte(?: aujourd['’]hui)?|somos|equipo de|siamo(?: in)?|contiamo|squadra di|equipa de|team von|sind|beschäftigt|zatrudnia(?:my)?|zespół|tvoří|palveluksessa on|emprega(?:mos)?|emplea(?:mos)?)\s*$",
    re.IGNORECASE,
)

# "10,000 people on the waiting list" work there no more than those who signed up.
_WAITING = late(
    r"\s(?:on (?:the|a|our|its)|in line|waiting|signed|signing|registered|subscribed|using)\b",
    re.IGNORECASE,
)


def employees(page: SitePage, company: Company) -> Iterator[Fact]:
    yield from _labelled(page)
    for sentence, match in said(page, company, _TEAM_OF) if home_of(page) in OWN_PAGES else ():
        if _FIRST.search(sentence) and not OF_CUSTOMER.search(sentence[: match.start()]):
            yield from _employees(match, sentence, page, weight=4)
    for sentence, match in said(page, company, _TELLS_STAFF):
        before = sentence[: match.start()]
        if (
            OF_CUSTOMER.search(before)
            or OTHERS_ABROAD.search(before[-60:].replace(company.name, ""))
            or _OF_OTHERS.search(before[-60:])
            or _OF_OTHERS.search(match[0])
            or is_changed(before, company)
            or is_anothers(before, company)
            or tells_beginning(before)
            or are_others(sentence, match.start(), match.end(), company)
            or _only_some(sentence, match)
        ):
            continue
        is_loose = caseless(match["staff"]) in _LOOSE or match["count"][0].isalpha()
        if is_loose and (not _BEING.search(before) or _WAITING.match(sentence, match.end())):
            continue
        yield from _employees(match, sentence, page, weight=4 if is_loose else 5)


def _only_some(sentence: str, match: re.Match[str]) -> bool:
    """Say whether staff that nothing before counts does something but work: "12 staff took part"."""
    clause = _CLAUSE.split(sentence[: match.start()])[-1]
    if clause.strip() and not _JOINED.fullmatch(clause.strip()):
        return False
    is_last = match.end() == len(sentence.rstrip(".! "))
    return not is_last and _AT_WORK.match(sentence, match.end()) is None


_CLAUSE = late(r"[,;:]\s|\s(?=(?:and|und|et|y|e|en|og|och|i|a) $)")
_JOINED = late(
    r"(?:and|und|et|y|e|en|og|och|i|a|today|heute|aujourd['’]hui|hoy|oggi|hoje|our|unsere|nos|nuestros|i nostri|onze|våra|vores|over|about|around|more than|mehr als|über|rund|plus de|más de|oltre|mais de|meer dan|ruim|ponad|około)(?: \S+)?",
    re.IGNORECASE,
)
# What staff does that is all there is: it works, is employed, is spread over places.
_AT_WORK = late(
    r"\W*(?:$|[.,;:!)–—-]|(?:who |that |qui |che |que |die |som )?(?:currently |now |today |heute |derzeit )?(?:\w+ )?(?:work|employ|serve|build|make|design|care|look after|manufactur|produc|deliver|keep|run|across|based|strong|worldwide|globally|strive|ensure|help|speak|arbeit|beschäft|sorg|fertig|bau|kümmer|stehen|sind|travaill|œuvr|assur|fabriqu|trabaj|fabric|elabor|lavor|produc|realizz|trabalh|werk|maken|zorgen|arbet|arbejd|jobb|prac|dolgoz|lucr|rad|çalış)|(?:in|at|on|from|under|with|for|und|and|et|y|e|en|og|och|of|auf|an|im|aus|mit|à|au|aux|dans|sur|a|al|nella|nelle|su|em|no|na|op|bij|på|i|hos|w|v|ve|da|de|do|dos|der|des)\b)",
    re.IGNORECASE,
)
# "We are a remote team of 52", "nine of us now look after …": only where "we" say it.
_TEAM_OF = Rare(
    late(
        rf"\b(?:we are|we['’]re|we remain) an? (?:[\w-]+ ){{0,3}}(?:team|crew|company|firm|studio|practice) of (?P<about>(?:about|around|over|some) )?(?P<count>\d{{1,4}}|{_WORDS})(?P<plus>\+)?(?!\w|[.,]\d| (?:years|decades|companies|brands|businesses))"
        rf"|\b(?:there are (?:now |currently |today )?|(?=\w+ of us now\b))(?P<all>\d{{1,3}}|{_WORDS}) of us\b",
        re.IGNORECASE,
    )
)
_FIRST = late(r"\b(?:we|our|us)\b", re.IGNORECASE)
# "Our customer Berg employs 640 people": the possessive is ours, the staff is not.
OF_CUSTOMER = late(
    r"\b(?:our|unser\w*|notre|nos|nuestr\w+|nostr\w+|onze|vår\w*|vores|nasz\w*|naš\w*)\s(?:\w+\s)?(?:customer|client|partner|supplier|parent|tenant|lieferant|zulieferer|leverantör|leverandør|leverancier|fornitor|proveedor|fornecedor|dodavatel|dostawc|toimittaja|beszállító|tedarikçi|kund|klient|klant|cliente|partenaire|fournisseur|mieter|mutter|kunder|leietaker|odběratel|zákazník)\w*"
    r"|\bvolunteers|ehrenamtlich|bénévoles|voluntari|vrijwilligers|helpers\b",
    re.IGNORECASE,
)


# Customers, partners, suppliers and groups, who comes for a season, and what is planned.
OTHERS_ABROAD = late(
    r"\b(?:asiakka\w*|toimittaja\w*|kumppani\w*|konserni\w*|kausi\w*|kesä\w*|tavoit\w*|palkka\w+|ügyfel\w*|vevő\w*|beszállító\w*|partner\w*|partener\w*|szezon\w*|idény\w*|cégcsoport\w*|célunk|szeretné\w*|tervez\w*|leszünk|client(?:ul|ului|ii|ilor)\w*|furnizor\w*|sezon\w*|grupul\w*|vrem|vom|până (?:în|la)"
    r"|kup(?:ac|ci)\w*|klijent\w*|dobavljač\w*|dobavitelj\w*|strank[aei]|grupacij\w*|želimo|planiramo|cilj(?:a|u)?|πελάτ\w*|προμηθευτ\w*|όμιλο\w*|εποχ\w*|στόχο\w*|θα|клиент\w*|клієнт\w*|партн[её]р\w*|поставщик\w*|постачальник\w*|доставчик\w*|сезонн\w*|планир\w*|плану\w*|хотим|хочемо|müşteri\w*|tedarikçi\w*|bayi\w*|grubu\w*|mevsim\w*|hedef\w*|olacağ\w*"
    r"|kaupungi\w*|kunna\w*|alueella|toimialalla|naapuri\w*|város\w*|község\w*|iparban|megyé\w*|ágazat\w*|szomszéd\w*|şehi?r\w*|ilçe\w*|sektör\w*|komşu\w*|πόλη|χωριό|νομό|κλάδο|γείτον\w+|місті|області|галузі|сусід\w*|городе|отрасли|сосед\w*|града|града|općin\w*|opštin\w*|občin\w*|industrij\w*|konkuren\w*|oraș\w*|județ\w*|sectorul\w*|vecin\w*|concuren\w*|linnas|vallas|pilsētā|novadā|mieste|rajone|bænum|kliendi\w*|tarnija\w*|hooaja\w*|plaani\w*|klient\w*|piegādātāj\w*|plānoj\w*|tiekėj\w*|planuoj\w*)\b|고객|마을|시내|지역|업계|市内|町内|業界|県内|全国|협력사|거래처|파트너|목표|채용|신규|계획|取引先|協力会社|お客|目標|予定|募集|グループ|客户|合作|计划|招聘|集团",
    re.IGNORECASE,
)


def is_anothers(before: str, company: Company) -> bool:
    """Say whether a clause of another firm leads to the number: "joined Corvane, which employs"."""
    if (aside := _ASIDE_OF.search(before)) and not company.is_own(aside["who"]):
        # Before a long bracket any noun or town may stand: only a legal form is surely a firm.
        is_near = len(before) - before.rfind("(") - 1 <= MAX_NEAR
        if is_near or companies.has_legal_form(aside["who"]):
            return True
    told = _CLAUSE_OF.search(before)
    if told is not None and not company.is_own(told["who"]):
        return True
    return is_strangers(before, company)


MAX_NEAR: Final = 20  # letters from the bracket to the number
# "Keramikwerk Saale GmbH (340 …", "Liftwerk GmbH (Industriestraße 12, 70565 Stuttgart, 5.200 …"
_ASIDE_OF = late(
    r"(?<![\w&.'’-])(?P<who>(?-i:[^\W\d_a-zß-öø-ÿ])[\w&.'’-]{0,30}+(?: (?-i:[^\W\d_a-zß-öø-ÿ])[\w&.'’-]{0,30}+){0,4})\.? \([^()]{0,160}$"
)
_CLAUSE_OF = late(
    r"(?<![\w&.'’-])(?P<who>(?-i:[^\W\d_a-zß-öø-ÿ])[\w&.'’-]{0,30}+(?: (?-i:[^\W\d_a-zß-öø-ÿ])[\w&.'’-]{0,30}+){0,3}),? (?:which|who|that|where|die|der|das|welche[rs]?|qui|que|che|die|som|który|która|které|která|který)\s[^,.;]*$",
    re.IGNORECASE,
)
# "Number of employees" over or before "212 (as of April 2026)".
_STAFF_LABEL = late(
    r"(?:(?:number of |total )?employees|(?:staff|head ?count|team size|workforce)(?: size)?|(?:anzahl )?(?:der )?mitarbeiter(?:zahl|innen und mitarbeiter)?|mitarbeitende|beschäftigte|effectifs?|nombre de salariés|(?:número de )?empleados|(?:numero di )?dipendenti|(?:aantal )?medewerkers|(?:antal )?anställda|(?:antall )?ansatte|(?:antal )?medarbejdere|(?:liczba )?pracowników|(?:počet )?zaměstnanců|(?:número de )?(?:colaboradores|funcionários)|henkilöstöä?)\s?:?",
    re.IGNORECASE,
)
_STAFF_VALUE = late(
    r"(?P<about>(?:over|about|around|approx\.?|more than|rund|ca\.|etwa|über|environ|circa) )?(?P<count>\d{1,3}(?:[.,\u00a0 ]\d{3})+|\d{1,6})(?P<plus>\s?\+)?(?: ?(?:people|persons|employees|mitarbeiter|personnes|personas))?(?: ?\([^)]{2,60}\))?",
    re.IGNORECASE,
)


def _labelled(page: SitePage) -> Iterator[Fact]:
    """Yield the staff of a company profile: a cell that says so and the number in the next."""
    if home_of(page) not in OWN_PAGES:
        return
    for above, below in pairwise(page.main):
        is_label = len(above.text) < MAX_LABEL and above.tag in _LABEL_TAGS
        if is_label and _STAFF_LABEL.fullmatch(above.text):
            value = _STAFF_VALUE.fullmatch(below.text[:MAX_SENTENCE])
            if value:
                yield from _employees(value, f"{above.text} {below.text}", page, weight=5)


MAX_LABEL: Final = 40
_LABEL_TAGS: Final = frozenset({"th", "td", "dt", "h3", "h4", "strong", "div"})


def _employees(
    match: re.Match[str], sentence: str, page: SitePage, *, weight: int
) -> Iterator[Fact]:
    told = match.groupdict()
    written = (match["count"] or told["all"]).strip()
    spelled = NUMBER_WORDS.get(caseless(written))
    count = spelled or int(re.sub(r"\D", "", written))
    if not 2 <= count <= 3_000_000 or 1900 <= count <= 2100 or is_beside(sentence):
        return
    about = (match["about"] or "").strip().lower()
    value = f"{about} {spelled or written}".strip() + ("+" if match["plus"] else "")
    yield Fact("employees", value, sentence.strip(), page.url, weight=weight)


def counted(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield staff that opens a sentence of the company's own page: "Over 300 employees move …"."""
    if home_of(page) not in {"about", "home"}:
        return
    for block in page.main:
        if block.tag in {"blockquote", "q"} or not _TELLS_STAFF.search(block.text):
            continue
        for sentence in sentences(block):
            if _QUOTED.match(sentence):
                continue  # somebody's own words, and then who says them
            match = _HOW_MANY.match(sentence) if len(sentence) <= MAX_SENTENCE else None
            if match is None:
                yield from _employed(sentence, block, page, company)
                continue
            is_loose = caseless(match["staff"]) in _LOOSE or match["count"][0].isalpha()
            if is_loose or _OF_OTHERS.search(sentence):
                continue
            if OF_CUSTOMER.search(sentence):
                continue
            if not other_firm(page, company, block, block.start + block.text.find(sentence)):
                yield from _employees(match, sentence, page, weight=3)


_QUOTED = late(r"[\"“„«»‘‚]")


def _employed(sentence: str, block: Block, page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield staff of a sentence of the company's page that names no other firm and no customer."""
    match = _HOW_MANY.search(sentence) if len(sentence) <= MAX_SENTENCE else None
    if match is None or company.speaks(sentence):
        return
    before = sentence[: match.start()]
    is_loose = caseless(match["staff"]) in _LOOSE
    is_others = (
        OF_CUSTOMER.search(sentence)
        or not _is_plain(sentence)
        or _OF_OTHERS.search(before[-60:])
        or is_changed(before, company)
        or are_others(sentence, match.start(), match.end(), company)
        or _ANYBODYS.search(sentence)
        or (is_loose and (not _BEING.search(before) or _WAITING.match(sentence, match.end())))
        or any(not company.is_own(one.name) for one in organisations.shown(sentence))
        or other_firm(page, company, block, block.start + block.text.find(sentence))
    )
    if not is_others:
        yield from _employees(match, sentence, page, weight=2)


def _is_plain(sentence: str) -> bool:
    """Say whether a sentence begins with a number or an everyday word, not with a name."""
    first = re.match(r"[^\W_]+", sentence)
    word = first[0].lower() if first else ""
    return not word or word.isdigit() or word in tables.words("common_words.txt")


# Customers, owners and the trade at large, who have staff too.
_ANYBODYS = late(
    r"\b(?:customers?|clients?|compan(?:y|ies)|firms?|holding|parent|group|gruppo|groupe|grupo|gruppe|konzern|kunden?|klanten|clientes?|clienti|leietaker\w*|tenants?|industry|branche|sector|competitors?|hospitals?|schools?"
    r"|empresas?|pymes?|entreprises?|aziend[ae]|impres[ae]|unternehmen|betriebe?n?|bedrijven|bedrijf|företag\w*|virksomhed\w*|bedrift\w*|firm\w*|business\w*|societ\w+|spół\w+|organi[sz]\w+|teams|ayud\w+|aid(?:e|ons)|hilf\w*|helf\w*|helps?|support\w*|from \d)\b",
    re.IGNORECASE,
)
_SEAT = Rare(
    late(
        r"\b(?:headquartered|head office|headquarters|based|hauptsitz|mit sitz|siège(?: social)?|con sede)"
        r"(?:\s+(?:is|are|and production|of the company))*\s+(?:in|at|à|en)\s+"
        r"(?P<place>[A-ZÄÖÜ][\w.'’\-]+(?:\s[A-ZÄÖÜ][\w.'’\-]+){0,2}(?:,\s[A-ZÄÖÜ][\w.'’\-]+(?:\s[A-ZÄÖÜ][\w.'’\-]+){0,2}){0,2})"
    )
)


def _country(town: str, name: str, home: str) -> str:
    """Return the country that a place ends with: "Berlin, DE" and "Dover, DE" end with two.

    Where a code is a country's and an American state's, the town tells, then the page's country
    ``home``; empty where neither does.
    """
    country = places.country(name)
    if len(name) > 2 or name not in _STATES:
        return country
    if country and places.country_name(country) in town:  # "Panama City, PA"
        return country
    known = gazetteer.town(gazetteer.fold(town))
    inside = known.countries & {"US", country} if known else frozenset()
    if not country or inside == {"US"}:
        return "US"
    if inside == {country}:
        return country
    return home if home in {"US", country} else ""


_STATES = frozenset(row[1] for row in tables.rows("regions.tsv") if row[0] == "US")


def headquarters(page: SitePage, company: Company) -> Iterator[Fact]:
    for sentence, match in said(page, company, _SEAT):
        place = match["place"].rstrip(".,")
        head, _, last = place.rpartition(", ")
        town = head.rpartition(", ")[2]
        code = _country(town, last, home_country(page)) if head else ""
        yield Fact("headquarters", place, sentence.strip(), page.url, weight=5 if code else 3)
        if code:
            yield Fact("country", code, sentence.strip(), page.url, weight=5)
