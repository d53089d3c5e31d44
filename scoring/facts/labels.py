"""Whether the words before a number leave no doubt that it is the company's own.

Pure. A label of known words ("Telephone", "Werkstatt", "call us on"), of the company's name, a
person's or a town's is sure. With any other word in it ("Großmarkt Hamburg:", "deliveries by …") the
number may be anybody's: it counts only where the company has none that is sure.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from prospects import tables
from prospects.normalise import domains
from scoring import contacts, people, towns
from scoring.company import Company
from scoring.facts.thirds import DEPARTMENT
from scoring.pages import Block, SitePage
from scoring.patterns import late
from scoring.phone_kinds import LABEL_WORD

REACH: Final = 120  # characters of text before a number in which its label may stand
MAX_LABEL: Final = 80  # characters of a block that may be the label of the next
_LABELS: Final = frozenset({"dt", "th", "td", "h2", "h3", "h4", "h5", "h6", "strong", "label"})
_CUT = late(
    r"[.!?]\s(?=[^\W\da-z])|[\w.-]+@[\w.-]+|https?://\S+|\bwww\.\S+|(?!24/7)(?<!24/)(?<!2(?=4/7))\d"
)
_WORD = late(r"[^\W\d_][\w'’.-]*")
_TOWN_BEHIND_CODE = late(
    r"[\s,–-]*(?:['’]s-)?(?:[^\W\d_a-zß-öø-ÿ][\w'’.-]*[\s,-]*(?:(?:de|da|do|di|la|le|am|an|im|der|sur|upon|en)\s)?){1,4}(?:\([^)]{1,30}\)\W*)?"
)
# Function words and what else leads to a number, in eleven languages.
PLAIN: Final = frozenset(
    [
        "a",
        "action",
        "address",
        "adres",
        "adress",
        "adresse",
        "afspraak",
        "ai",
        "al",
        "am",
        "an",
        "and",
        "anschrift",
        "any",
        "appeler",
        "appelez",
        "appelez-nous",
        "appointment",
        "appointments",
        "appuntamenti",
        "appuntamento",
        "are",
        "at",
        "au",
        "auch",
        "auf",
        "be",
        "bei",
        "bel",
        "bitte",
        "by",
        "can",
        "chiama",
        "chiamaci",
        "chiamate",
        "ci",
        "cita",
        "citas",
        "contacte",
        "contactez",
        "contactez-nous",
        "contactos",
        "contacts",
        "contatos",
        "contatti",
        "correo",
        "courriel",
        "da",
        "daily",
        "day",
        "days",
        "de",
        "del",
        "des",
        "details",
        "di",
        "dial",
        "dirección",
        "do",
        "dove",
        "du",
        "e",
        "e-mail",
        "el",
        "eller",
        "em",
        "email",
        "en",
        "endereço",
        "erreichbar",
        "erreichen",
        "escríbanos",
        "et",
        "find",
        "fone",
        "for",
        "fragen",
        "from",
        "für",
        "gerne",
        "give",
        "haben",
        "have",
        "help",
        "het",
        "horario",
        "hours",
        "i",
        "if",
        "ihnen",
        "ihr",
        "ihre",
        "il",
        "im",
        "in",
        "indirizzo",
        "info",
        "internet",
        "is",
        "ist",
        "jederzeit",
        "joignable",
        "joindre",
        "kontakt",
        "kunt",
        "l",
        "la",
        "le",
        "learn",
        "les",
        "ligue",
        "llama",
        "llame",
        "llámanos",
        "llámenos",
        "lo",
        "los",
        "lub",
        "mail",
        "maken",
        "marque",
        "me",
        "mich",
        "morada",
        "more",
        "na",
        "naar",
        "nach",
        "nas",
        "need",
        "nos",
        "notre",
        "nous",
        "now",
        "nuestra",
        "nuestro",
        "o",
        "och",
        "oder",
        "of",
        "og",
        "on",
        "ons",
        "op",
        "open",
        "or",
        "os",
        "oss",
        "ou",
        "our",
        "ouvert",
        "par",
        "para",
        "per",
        "please",
        "pod",
        "por",
        "pour",
        "på",
        "question",
        "questions",
        "reach",
        "reached",
        "rejestracja",
        "rendez-vous",
        "ring",
        "ruf",
        "rufen",
        "siamo",
        "sie",
        "sind",
        "site",
        "so",
        "sous",
        "speak",
        "su",
        "sur",
        "take",
        "talk",
        "telefones",
        "telefonisch",
        "teléfonos",
        "termin",
        "termine",
        "terminvereinbarung",
        "text",
        "the",
        "til",
        "to",
        "today",
        "u",
        "uhr",
        "und",
        "under",
        "uns",
        "unser",
        "unsere",
        "unter",
        "us",
        "uw",
        "vereinbarung",
        "version",
        "via",
        "visit",
        "voice",
        "von",
        "votre",
        "vous",
        "w",
        "we",
        "web",
        "week",
        "weekdays",
        "welcome",
        "wir",
        "write",
        "y",
        "you",
        "your",
        "zadzwoń",
        "à",
        "écrivez",
        "öffnungszeiten",
    ]
)
# In a sentence that asks to call only a name makes it doubtful who is called.
_ASKS = late(
    r"\b(?:call(?:ing)?|phone|phoning|ring|talk|speak|dial|rufen|anrufen|appel(?:ez|er)|téléphon(?:ez|er)|llam(?:e|ar|enos)|chiam(?:a|ate|are)|bel(?:len)?|lig(?:ue|ar)|zadzwoń|dzwoń|ring)\b",
    re.IGNORECASE,
)


def is_sure(page: SitePage, company: Company, find: contacts.Find) -> bool:
    """Say whether every word of a number's label is one that may stand before an own number."""
    if find.is_markup:
        return True
    label = _without_menu(page, _label(page, find))
    if company.is_own(label) or company.closes(label.rstrip(" :,–-")):
        return True
    words = _WORD.findall(label)
    has_person = any(people.has_first_name(word) for word in words)
    # "Wachtdienst bij storm:", "Breakdowns outside office hours:"
    is_service = bool(words) and SERVICE.fullmatch(words[0].strip(".'’-")) is not None
    is_service = is_service and _OF_OTHERS.search(label) is None
    is_asked = is_service or _ASKS.search(label) is not None
    return all(
        _is_known(word)
        or (has_person and word[0].isupper())
        or (is_asked and (word[0].islower() or word.lower() in tables.words("common_words.txt")))
        for word in words
    )


def _without_menu(page: SitePage, label: str) -> str:
    """Return a label without the links to own pages on its line: "Downloads | Hotline"."""
    pieces = _BARS.split(label)
    if len(pieces) == 1:
        return label
    home = domains.registrable(page.url)
    own = page.kept(
        "words of own links",
        lambda: frozenset(one.text for one in page.links if domains.registrable(one.url) == home),
    )
    return " | ".join(piece for piece in pieces if piece.strip() not in own)


_BARS: Final = re.compile(r"\s[|·•]\s")


def _label(page: SitePage, find: contacts.Find) -> str:
    """Return what stands on a number's line before it, or above it where nothing does."""
    block = find.block
    at = find.start - block.start
    text = block.text[max(0, at - REACH) : at]
    for place in block.breaks:
        if place < at:
            text = block.text[max(place, at - REACH) : at]
            if not _WORD.search(text):
                text = block.text[max(0, at - REACH) : at]
    if not _WORD.search(text) and not re.search(r"\d", text):
        text = _above(page, block)
    ends = list(_CUT.finditer(text))
    if not ends:
        return text
    rest = text[ends[-1].end() :]
    town = _TOWN_BEHIND_CODE.match(rest) if ends[-1][0].isdigit() else None
    return rest[town.end() :] if town and not _is_known_first(rest) else rest


def _is_known_first(text: str) -> bool:
    first = _WORD.search(text)
    return first is not None and _is_known(first[0])


def _above(page: SitePage, block: Block) -> str:
    """Return the words of the cell or heading above a block, empty where another thing stands there."""
    number = page.numbers[block.start]
    above = page.blocks[number - 1] if number else None
    if above is None or above.region != "main" or len(above.text) > MAX_LABEL:
        return ""
    return above.text if above.tag in _LABELS or above.text.endswith(":") else ""


# Desks, services and hours of one's own, which no other body has: the on-call line, the works.
SERVICE: Final = late(
    r"break-?downs?|hrs?|out-of-hours|of|on-?call|call-?outs?|after-?hours|24-?(?:h|hrs?|hours?)|24/7|nights?|weekends?|engineers?|planning|dispatch|free-?(?:phone|fone|call)|helpline|info-?(?:line|phone|telefon|linia|linka)|deliver(?:y|ies)|collections?|returns|trade|retail|wholesale|exports?|imports?|hire|lettings|admin(?:istration)?|accounts|finance|technical|tech|repairs?|spares|servicing|works|factory|plant|depot|yard|studio|kitchen|headquarters|hq|freight|quotes?|admissions"
    r"|störung\w*|\w*bereitschaft\w*|pikett\w*|natel|nacht\w*|wochenende|winterdienst|montage|technik|\w*planung|dispo(?:sition)?|verwaltung|buchhaltung|personal\w*|\w*einkauf|ausstellung|werk|betrieb|\w*reparatur\w*|terminvergabe|anmeldung|gratis\w*|kostenlos\w*|auskunft|versand|export|rund|stunden|tag|außerhalb|zeiten|öffnungszeiten|kundendienst|küche|patienten|gäste|halle|bauhof|werkhof|baustelle|fuhrpark|spedition"
    r"|astreinte|permanence|pannes?|nuit|week-?end|numéro|vert|gratuit|usine|dépôt|comptabilité|administration|commercial|technique|logistique|livraisons?|sav|après-vente|intervention|chantier|cave|caveau|location|devis|patients"
    r"|reperibilità|notturn[oaie]|festiv[oai]|guasti|verde|gratuito|notte|stabilimento|deposito|contabilità|commerciale|tecnic[oa]|spedizioni|logistica|cantiere|cantina|preventivi|pazienti|cucina"
    r"|averías?|horas|gratuit[oa]|nave|fábrica|almacén|contabilidad|administración|comercial|técnic[oa]|sat|bodega|presupuestos|pacientes|cocina|delegación"
    r"|plantão|avarias?|grátis|gratuita|armazém|contabilidade|administração|assistência|sac|unidade|filial|matriz|orçamentos|pacientes|adega|cozinha"
    r"|\w*wachtdienst|storing\w*|\w*spoed\w*|magazijn|fabriek|administratie|boekhouding|technische|\w*dienst|\w*service\w*|kantooruren|buiten|patiënten|keuken|werf|loods|verhuur"
    r"|døgn\w*|vagt\w*|vakt\w*|akut\w*|jour\w*|lager|værksted|verksted|verkstad|bogholderi|regnskab|hovednummer|sentralbord|växel|kundtjänst|kundeservice|kundservice|ekonomi|økonomi|gratisnummer|køkken|kök"
    r"|infolini\w*|dyżur\w*|awari\w*|całodobow\w*|bezpłatn\w*|magazyn|zakład|produkcja|księgowość|handlowy|dział|centrala|hurtownia|pacjen\w+|klien\w+|kuchnia|zamówienia"
    r"|nonstop|havarijn\w+|infolinka|zákaznick\w+|linka|bezplatn\w+|sklad|dílna|dielňa|výrob\w+|účetní|ústředna|ústredňa|provoz\w*|prevádzk\w*|objednávky|kuchyně"
    r"|päivystys|vaihde|asiakaspalvelu|varasto|huolto|myynti|ügyelet|ügyfélszolgálat|központ|raktár|műhely|zöldszám|dispecerat|depozit|atelier|vânzări|skladište|radionica|prodaja|dežurni|servis|depo|fabrika|merkez|satış|atölye|αποθήκη|εργοστάσιο|συνεργείο|γραμματεία|склад|цех|диспетчер\w*|приймальня|приёмная",
    re.IGNORECASE,
)


# Services that no firm has for itself: of doctors, chemists, the grid.
_OF_OTHERS: Final = late(
    r"\b(?:netbeheerder|netzbetreiber|stadtwerke|gas|strom|stroom|water|wasser|power|grid|electricity|énergie|edf|enedis|grdf|huisarts\w*|tandarts\w*|dierenarts\w*|apothe\w*|\w*ärzt\w*|doctors?|dentists?|vets?|médecin\w*|pharmacie\w*|farmacia\w*|médic\w*|medic[io]|läkar\w*|læge\w*|lege\w*|lekarz\w*)\b",
    re.IGNORECASE,
)


def _is_known(word: str) -> bool:
    bare = word.strip(".'’-").lower()
    return bool(
        len(bare) < 2
        or (len(bare) == 2 and word[:2].isupper())  # a region: "QC"
        or bare in PLAIN
        or LABEL_WORD.fullmatch(bare)
        or DEPARTMENT.search(bare)
        or SERVICE.fullmatch(bare)
        or towns.is_town(word.rstrip("."))
    )
