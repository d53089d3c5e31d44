"""What a template brought along and nobody replaced: its team, its address, its number.

Pure. Names that stand for "put yours here" are nobody's anywhere. Names that real people bear too
count as a template's on a page with two of them or with blind text, or with the office of a kit
where the page tells no more of them; so does whoever blind text introduces.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from scoring.facts.fact import Fact
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import around, late

REACH: Final = 200  # characters behind a name in which blind text is about that name
_PEOPLE: Final = frozenset({"ceo", "person", "leadership", "function"})
_PLACES: Final = frozenset({"address", "street", "city", "region", "postcode", "country"})
_BLIND: Final = late(r"lorem ipsum|dolor sit amet|consectetur adipis", re.IGNORECASE)
_NOBODY: Final = late(
    r"\b(?:J(?:oh|o)n(?:athan)? Doe|Jane Doe|Sarah Jhonson|Max Mustermann|Erika Mustermann|(?:First|Your|Full|Team|Member|Employee|Person|Client) ?Name"
    r"|Team Member|(?:Name|Surname|Title|Position|Text|Enter (?:Your )?Name|Insert Name|Nom|Prénom|Nombre|Nome|Naam|Namn|Navn|Imię|Jméno) (?:goes |kommt |steht )?(?:here|hier|ici|aquí|aqui|qui|här|her|tutaj|sem)|Name Surname|Fulano de Tal|Navn Navnesen|Erika Musterfrau|Ola Nordmann|Kari Nordmann|Matti Meikäläinen"
    # "First name, surname" and "your name", "your position", as themes of many languages have them.
    r"|Nom(?:e,?)? (?:(?:et|e) )?(?:Prénom|Cognome|Sobrenome|Apelido)|Prénom,? (?:(?:et|&) )?Nom|Cognome,? (?:e )?Nome|Nombre,? (?:y )?Apellidos?|Vor- und Nachname|Vorname,? (?:und )?(?:Nachname|Name)|Voornaam,? (?:en )?(?:Achtern|N)aam|Imię,? (?:i )?Nazwisko|Jméno,? (?:a )?Příjmení|Meno,? (?:a )?Priezvisko|F[öo]rnamn,? (?:och )?(?:Eftern|N)amn|Fornavn,? (?:og )?(?:Ettern|Eftern|N)avn|Etunimi,? (?:ja )?(?:Sukun|N)imi|Vezetéknév,? (?:és )?Keresztnév|Prenume,? (?:și )?Nume|Nume,? (?:și )?Prenume|Ime,? (?:i |in )?(?:Prezime|Priimek)|Ad(?:ınız)?,? (?:ve )?Soyad(?:ınız)?|Όνομα,? (?:και )?Επώνυμο|Имя,? (?:и )?Фамилия|Ім['’]я,? (?:та )?Прізвище"
    r"|(?:(?:il|la|o|a) )?(?:tuo|tua|suo|sua|vostr[oa]|seu|teu|tu|su|vuestr[oa]|votre|ton|dein|deine|ihr|ihre|euer|eure|uw|jouw|je|ditt|din|ert|deres|jeres|twoje|twój|twoja|vaše|váš|tvoje|tvůj|vaš|tvoj|your|a te) (?:nom(?:e|bre)?|cognome|apellidos?|prénom|sobrenome|name|vorname|naam|namn|navn|imię|nazwisko|jméno|ime|neved|posizione|ruolo|poste|fonction|cargo|puesto|função|position|funktion|functie|funksjon|stilling|stanowisko|pozice|pozícia|titolo|titre|título|titel|title|role|jobtitel|job title))\b"
    r"|\b(?:nimesi|ad[ıi]n[ıi]z|numele (?:tău|dvs)|το όνομ[άα] σ(?:ας|ου)|ваше (?:имя|ім['’]я))(?!\w)|홍길동",
    re.IGNORECASE,
)
_OFTEN_NOBODY: Final = late(
    r"\b(?:John Smith|Jane Smith|Walter White|William Anderson|Amanda Jepson|Saul Goodman|Jena Karlis|Matt Brandon|John Larson|Mike Johnson|Sarah Johnson|Michael Chen|Emily Davis|David Wilson"
    # Those of kits of pages and of writers of sample text.
    r"|Sara Wilsson|Emily Clark|Sarah Wilson|Emily Johnson|Emma Johnson|Michael Brown|James Smith|Robert Smith|Mary Smith|Emily Rodriguez|David Kim|Lisa Thompson|Sarah Mitchell|Jessica Smith|Jessica Brown|David Brown|Robert Brown|Mark Smith|Robert Johnson|Jennifer Lewis|Alicia Heart|Juan Carlos|Jimmy Smith|Michelle Ross|Don Francis|Ashley Jones|Tess Brown|Lisa Rose|Kevin Nye|Alex Young"
    r"|Robert Fox|Jane Cooper|Wade Warren|Esther Howard|Cameron Williamson|Brooklyn Simmons|Leslie Alexander|Jenny Wilson|Guy Hawkins|Jacob Jones|Kristin Watson|Cody Fisher|Savannah Nguyen|Bessie Cooper|Ralph Edwards|Theresa Webb|Kathryn Murphy|Devon Lane|Marvin McKinney|Floyd Miles|Darlene Robertson|Dianne Russell|Ronald Richards|Annette Black|Eleanor Pena|Albert Flores|Jerome Bell|Courtney Henry|Arlene McCoy|Darrell Steward|Dries Vincent|Lindsay Walton|Tom Cook|Michael Foster"
    r"|Mario Rossi|Jean Dupont|Juan Pérez|Jan Kowalski|Anna Kowalska|Jan Jansen|João Silva|Maria Silva|Sven Svensson|Jan Novák)\b"
)
# What such a kit calls its people, beside a name of the list.
_KIT_ROLE: Final = late(
    r"(?<!\w)(?:(?:co-?)?founder|CEO|C[A-Z]O|chief executive(?: officer)?|managing director|director|president|(?:project|product|marketing|sales|account|general) manager|manager|(?:web |ui(?:/ux)? |ux |graphic )?designer|(?:web |software |full[- ]stack )?developer|accountant|architect|company name|client|customer|entrepreneur|freelancer|store owner|business owner|gerente|diseñador[a]?|director[a]? (?:creativ[oa]|general)|geschäftsführer(?:in)?|fondat(?:eur|rice)|gérante?|jednatel(?:ka)?|prezes)(?!\w)",
    re.IGNORECASE,
)
_SAMPLE_TEXT: Final = late(
    r"(?<!\w)(?:sample|dummy|placeholder|example|demo|template) (?:text|content|person|name|entry)|(?:text|name) (?:placeholder|goes here)|beispiel(?:text|person|name|eintrag)|platzhalter\w*|mustertext|blindtext|(?:texte|nom|contenu) d['’]exemple|texte (?:factice|fictif)|(?:texto|nombre) de (?:ejemplo|muestra|relleno)|testo (?:di esempio|segnaposto|fittizio)|voorbeeld(?:tekst|naam)|texto (?:de exemplo|fictício)|exempeltext|platshållare|eksempeltekst|pladsholder|plassholder|przykładow\w+ (?:tekst|osoba)|tekst (?:przykładowy|zastępczy)|ukázkov\w+ (?:text\w*|osoba)|vzorov\w+ text\w*|text šablony|esimerkkiteksti|mintaszöveg|text (?:exemplu|demonstrativ)",
    re.IGNORECASE,
)
# The field for a function that nobody filled in, behind whatever stands for the name.
_NO_ROLE: Final = late(
    r"(?:[^\W\d_a-zß-öø-ÿ][\w'’-]+ ){2}(?:C[A-Z]O )?(?i:Functie|Funktion|Funksjon|Fonction|Función|Funzione|Função|Position|Posizione|Posición|Poste|Puesto|Cargo|Ruolo|Role|Job ?title|Jobtitel|Berufsbezeichnung|Stilling|Befattning|Stanowisko|Pozice|Pozícia|Beosztás|Tehtävä|Tehtävänimike|Funcție|Funkcija|Görev|Unvan|Θέση|Должность|Посада)"
)
_NOWHERE: Final = late(
    # Wix, Squarespace, Divi, Bootstrap, Envato and other sellers of themes.
    r"\b(?:500 )?Terry Fran[cç]\w+ (?:St|Bl)|\b1234 (?:Divi|N\.? Spring) St|\b10 Street Name\b|\b12345 North Main Street|\b121 King Street,? Melbourne|\b795 Folsom Ave|\b1355 Market St(?:reet|\.)?,? (?:Suite|Ste\.?) 900|\b(?:16122|2726) (?:Collins|Shinn) Street|\b4?81 Creekside Lane|\b1481 Creekside Lane|\b4671 Sugar Camp Road|\b123 (?:Demo|Fifth|5th|Anywhere|Rock|Sky) (?:Street|St|Ave|Avenue|Tower)\b|\b8500,? Lorem Street"
    r"|\bA108 Adam Street|\b203 Fake St|\b198 West 21th Street|\b(?:123|1234|100|001) ?(?:Street|Avenue|Road)\b,|\b(?:123|1234) (?:Main|Business|Innovation|Tech|Your|Street|Example|Market|Company|Corporate|Demo|Sample)\b[^\n]{0,40}(?:\bSuite 100\b|\b12345\b|City\b|, (?:CA|NY) (?:90210|10001|94105)\b)"
    r"|\b(?:Musterstadt|Musterstraße|Musterstr\.|Beispielstadt|Anytown|00-000 [^\W\d_]+|00000 [^\W\d_]+|Your City|Sample City|Ciudad Ejemplo)\b",
    re.IGNORECASE,
)
_OFTEN_NOWHERE: Final = late(
    r"\b(?:123|456|1234) [A-Z][a-z]+ (?:Street|St|Avenue|Ave|Road|Lane|Drive|Boulevard|Blvd|Way)\b"
)
_NO_NUMBER: Final = late(
    r"5589554885|12352355\d\d|23923929210|0{5,}|^1\d{3}5550000$|1234(?:5|56|567)$"
)
_NO_PRODUCT: Final = late(
    r"\b(?:(?:example|sample|demo) product|product title|(?:beispiel|muster)produkt|exemple de produit|producto de (?:ejemplo|muestra)|prodotto (?:di esempio|dimostrativo)|voorbeeldproduct|produto de exemplo|przykładowy produkt|exempelprodukt|eksempelprodukt)\b",
    re.IGNORECASE,
)
_NO_REGISTER: Final = late(r"(?<!\d)(?:1234(?:5(?:6(?:7(?:89?)?)?)?)?|0{4,}|1{5,}|9{5,})(?!\d)")


def is_sample(fact: Fact, page: SitePage) -> bool:
    """Say whether a fact of a page is what its template said before anybody filled it in."""
    if fact.field in _PEOPLE:
        return _is_nobody(fact, page)
    if fact.field in _PLACES:
        often = _OFTEN_NOWHERE.search(fact.quote) is not None and _is_left(page)
        return often or _NOWHERE.search(fact.quote) is not None
    if fact.field in {"product", "price"}:
        return _NO_PRODUCT.search(f"{fact.value} {fact.quote}") is not None
    if fact.field in {"phone", "fax"}:
        return _NO_NUMBER.search(re.sub(r"\D", "", fact.value)) is not None
    return fact.field == "register" and _NO_REGISTER.search(fact.value) is not None


def drop_offers(found: list[Fact], pages: Sequence[SitePage], company: Company) -> list[Fact]:
    """Drop what a template offers where two pages or more were left as they came.

    Prices and positions of such a site count only on pages that name the company in words of
    their own, not in a menu or foot that other pages have too.
    """
    if sum(map(_is_left, pages)) < MIN_LEFT:
        return found
    often = Counter(text for page in pages for text in {block.text for block in page.main})
    silent = {
        page.url
        for page in pages
        if not any(often[one.text] == 1 and company.is_named(one.text) for one in page.main)
    }
    return [fact for fact in found if fact.field not in _OFFERS or fact.page not in silent]


MIN_LEFT: Final = 2  # pages
_OFFERS: Final = frozenset({"price", "open_positions", "open_jobs", "product"})
# Numbers kept for fiction, without an area of their own or as templates write them.
_LEFT: Final = late(
    r"(?<!\d)\(?555\)?[ .-]?123-?4567(?!\d)|(?<![\d)])(?<![\d)][ .-])\(?555\)?[ .-]?01\d\d(?!\d)"
    r"|(?<!\d)555[ .-]?01(?:00|23)(?!\d)|(?<!\d)123[ -]?4567(?!\d)|\b555-[A-Z]{3}"
)


_DIGITS_LEFT: Final = late(r"555|4567")  # which one each of them holds
MAX_NUMBER: Final = 24  # characters


def _is_left(page: SitePage) -> bool:
    return page.kept("left as it came", lambda: is_blind(page) or _has_sample_number(page.text))


def _has_sample_number(text: str) -> bool:
    near = around(_DIGITS_LEFT, text, MAX_NUMBER, MAX_NUMBER)
    return any(_LEFT.search(text, *span) for span in near)


def is_blind(page: SitePage) -> bool:
    """Say whether blind text stands on a page, whose other words may be a template's too."""
    return page.kept("blind text", lambda: _is_blind(page.text.lower()))


def _is_blind(lowered: str) -> bool:
    is_near = "ipsum" in lowered or "dolor" in lowered or "adipis" in lowered
    return is_near and _BLIND.search(lowered) is not None


def _is_nobody(fact: Fact, page: SitePage) -> bool:
    if _NOBODY.search(fact.quote) or _NOBODY.search(fact.value):
        return True
    if _NO_ROLE.fullmatch(fact.quote):
        return True
    has_blind = is_blind(page)
    known = page.kept("a template's names", lambda: frozenset(_OFTEN_NOBODY.findall(page.text)))
    named = _OFTEN_NOBODY.search(fact.quote)
    if named and (has_blind or len(known) > 1 or _is_kits(fact.quote, named[0], page)):
        return True
    if not fact.is_markup and _is_sample_text(fact.quote, page):
        return True
    if not has_blind or fact.is_markup:
        return False
    plain = page.kept("text in one line", lambda: page.text.replace("\n", " "))
    at = plain.find(fact.quote) + len(fact.quote)
    return _BLIND.search(page.text, at, at + REACH) is not None


def _is_kits(quote: str, name: str, page: SitePage) -> bool:
    """Say whether a lone name of the list has a kit's office, and the page tells no more of them."""
    rest = page.text.replace(name, " ")
    first, _, last = name.partition(" ")
    return _KIT_ROLE.search(quote) is not None and not re.search(
        rf"\b(?:{re.escape(first)}|{re.escape(last)})\b", rest
    )


def _is_sample_text(quote: str, page: SitePage) -> bool:
    """Say whether the line of a person calls itself a sample, at their words or right behind."""
    if _SAMPLE_TEXT.search(quote):
        return True
    at = page.text.find(quote)
    behind = page.lined[at + len(quote) : at + len(quote) + MAX_NOTE] if at >= 0 else ""
    return _SAMPLE_TEXT.search(behind.partition("\n")[0]) is not None


MAX_NOTE: Final = 60  # characters behind a person's words
