"""Whose news a headline is that does not name the company: who stands first, or whose head it is.

Pure. For ``evidence`` and ``signals``, which judge such entries on the company's own pages.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterable
from typing import Final

from scoring.contact import naming, towns
from scoring.news import deed_words, events
from scoring.reading import dates
from scoring.reading.moments import Moment
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

FIRST_WORDS: Final = 4  # in which a sentence says who does it


def has_grown(text: str, name: str) -> bool:
    """Say whether somebody of another name opened or took over something: "Globex a ouvert …"."""
    own = [word for word in name.split() if len(word) >= naming.MIN_SHORT_NAME]
    return _GROWN.match(text) is not None and not any(word in text for word in own)


def has_a_head(text: str, name: str, ends: Iterable[int]) -> bool:
    """Say whether a new head is another house's; ``ends`` are where the words of offices end."""
    houses = [found["name"] for end in ends if (found := _OF_HOUSE.match(text, end))]
    is_theirs = any(house not in name and not towns.is_town(house) for house in houses)
    return is_theirs or _HAS_NEW.search(text) is not None


# "Globex has taken over Initech", "Globex a ouvert une agence": told of who is named first.
_GROWN: Final = late(
    r"(?:(?:a|o|la|the|de|die|das) )?(?-i:[A-ZÀ-Ž])[\w&-]+(?: (?-i:[A-ZÀ-Ž])[\w&-]+){0,2} (?:has (?:acquired|bought|taken over|opened an?)|(?:hat|heeft|a|ha|har) [^.!?]{0,50}?(?:übernommen|overgenomen|racheté|repris|comprado|adquirido|acquisito|rilevato|förvärvat|köpt)|(?:a|ha) (?:ouvert|inauguré|abierto|inaugurado|aperto|inaugurato) un\w?|har (?:öppnat|åbnet|åpnet) e\w+|(?:hat|heeft) e[^.!?]{0,50}? (?:eröffnet|geopend)|comprou|adquiriu|przejęła?|(?:abriu|inaugurou) uma?|(?:otevřel|otworzył)[ao]? (?:nov|now|drug|druh))",
    re.IGNORECASE,
)
# "Globex has a new director": told of who is named first.
_HAS_NEW: Final = late(
    r"^(?:(?:a|o|el|la|the|de|die|das) )?(?-i:[A-ZÀ-Ž])[\w&-]+(?: (?-i:[A-ZÀ-Ž])[\w&-]+)? (?:(?:has|heeft|hat|ha|tem|har|ma|gets|krijgt|bekommt|får) (?:\w{2,4} )?(?:new|nieuwe|neue|nuev|nuov|nov|ny|now)\w*|nomeou|nombró|nominò)\s",
    re.IGNORECASE,
)
# "the new director of Globex", where nouns have small letters.
_OF_HOUSE: Final = late(r"\w* (?:de|di|van|da|för|på|hos) (?P<name>[A-ZÀ-Ž][\w&-]{2,})")


def is_neighbours(headline: str, text: str) -> bool:
    """Say whether a headline is of neighbours or customers, and a sentence below says no "we"."""
    if text == headline or _NEIGHBOURS.search(headline) is None:
        return False
    return not events.speaks_as_we(text)


_NEIGHBOURS: Final = Rare(
    late(
        r"\b(?:customers|clients|kunden|clientes|clienti|klanten|kunder|klienci|klientów|zákazníci|zákazníků|neighbou?rs?|nachbar\w*|voisine?s?|vecin[oa]s?|vicini|vizinh[oa]s?|buren|buurman|grann(?:e|en|ar|arna)|nabo(?:en|er|erne)?|sąsi[ae]d\w*|soused\w*)\b",
        re.IGNORECASE,
    )
)


def looks_back(headline: str) -> bool:
    """Say whether a headline is over what was told before: a look back at a year."""
    return _LOOKS_BACK.search(headline) is not None


_LOOKS_BACK: Final = late(
    r"\b(?:look(?:ing|s|ed)? back|throwback|flashback|rückblick|rückschau|rétrospective|regard en arrière|mirada atrás|vista atrás|sguardo al passato|uno sguardo indietro|terugblik|olhar para trás|retrospetiva|tillbakablick|tilbageblik|tilbakeblikk|wspomnieni[ae]|spojrzenie wstecz|ohlédnutí)\b",
    re.IGNORECASE,
)


def is_long_ago(text: str, moment: Moment | None) -> bool:
    """Say whether a sentence begins long before its entry: "In May 2009 we opened …"."""
    if turns_to_now(text):
        return False
    if _IN_YEAR.match(text) is None:
        return _YEARS_AGO.match(text) is not None
    years = [int(year) for year in _YEAR.findall(text)]
    return moment is not None and bool(years) and max(years) < moment.day.year - 1


def turns_to_now(text: str) -> bool:
    """Say whether a sentence comes to the days of its entry."""
    return _NOW.search(text) is not None


# What turns to the days of the entry: "… and today we open our second".
_NOW: Final = late(
    r"\b(?:now|today|yesterday|(?:this|last) (?:week|month|morning|\w+day)|heute|jetzt|nun|nunmehr|gestern|(?:diese|letzte|vorige)[rn]? (?:woche|monat)|aujourd['’]hui|maintenant|désormais|hier|cette semaine|la semaine dernière|hoy|ahora|ayer|(?:esta|la) semana|oggi|ora|adesso|ieri|(?:questa|la scorsa) settimana|vandaag|nu|gisteren|(?:deze|vorige) week|hoje|agora|ontem|na semana|idag|i ?dag|nå|i ?går|(?:denna|förra) veckan?|i veckan|(?:denne|sidste|forrige) uken?|i sidste uge|dziś|dzisiaj|teraz|obecnie|wczoraj|w tym tygodniu|dnes|nyní|teď|včera|tento týden|tänään|nyt|eilen|viime viikolla)\b",
    re.IGNORECASE,
)


_YEAR: Final = late(r"\b(?:19|20)\d\d\b")
_IN_YEAR: Final = late(
    rf"(?:back )?(?:in|on|im jahre?|im|am|en|le|el|nel|il|op|em|på|den|w|v|i|år|dnia)? ?(?:the year |het jaar |roku |roce |begin |början av |anfang |ende |début |fin |early |late )?(?:\d{{1,2}}\.? )?(?:de )?(?:{dates.MONTH})?(?: del? | )?(?P<y>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
# "Ten years ago we opened …"
_YEARS_AGO: Final = late(
    r"(?:(?:now |almost |just |exactly )?\w+ years ago|(?:genau |fast )?vor \w+ jahren|il y a \w+ ans|hace \w+ años|\w+ anni fa|\w+ jaar geleden|há \w+ anos|för \w+ år sedan|for \w+ år siden|\w+ lat(?:a)? temu|před \w+ lety|\w+ vuotta sitten)\b",
    re.IGNORECASE,
)


def begins_with_another(text: str, name: str, language: str) -> bool:
    """Say whether a sentence that does not say "we" begins with a name: "Bakery Mill has moved"."""
    text = re.split("[;:]", text, maxsplit=1)[0]
    if _COUNCIL.match(text) and not events.speaks(text, name):
        return True
    ours = deed_words.OURS.get(language) if language != "de" else None
    if ours is None or events.speaks(text, name) or re.search(ours, text, re.IGNORECASE):
        return False
    words = text.split()
    if sum(word[:1].isupper() for word in words) > len(words) / 2:
        return False  # A Headline Like This
    inside = [word.strip("\"“”«».,;:’'") for word in words[1:FIRST_WORDS]]
    is_named = any(_CAPITAL.fullmatch(word) and not towns.is_town(word) for word in inside)
    return is_named or _OF_SOMEBODY.match(text) is not None


_CAPITAL: Final = late(r"[A-ZÀ-ŽŁŚŻ][a-zà-ž][\w-]+")
_OF_SOMEBODY: Final = late(
    r"(?!(?:it|that|there|here|what|where|who|let|today|tomorrow|yesterday|this year|last year)['’]s )"
    r"(?-i:[A-ZÀ-Ž])[\w-]+['’]s [a-zà-ž]",
    re.IGNORECASE,
)


def is_of_club(text: str) -> bool:
    """Say whether a text of somebody looked for is a club's, and does not say "we"."""
    return _CLUB.search(text) is not None and not events.speaks_as_we(text)


_CLUB: Final = late(deed_words.CLUB, re.IGNORECASE)


def is_for_staff(text: str) -> bool:
    """Say whether something new is there for who works in the house: coffee in the canteen."""
    return _CANTEEN.search(text) is not None and not events.speaks_as_we(text)


_CANTEEN: Final = late(
    r"\b(?:canteen|staff room|break room|\w*kantine\w*|pausenraum\w*|cantine|salle de pause|comedor|cantina|mensa aziendale|bedrijfskantine|pauzeruimte|refeitório|copa|personalrum\w*|lunchrum\w*|stołówk\w+|jídeln\w+)\b",
    re.IGNORECASE,
)


_COUNCIL: Final = late(
    r"(?:(?:the|der|die|das|le|la|el|il|de|het|o|a) |l['’])?(?:council|town|city|gemeinde|stadt|stadtrat|mairie|commune|ayuntamiento|comune|gemeente|câmara|kommunen?|gmina|obec|město)\s",
    re.IGNORECASE,
)


def is_given(text: str) -> bool:
    """Say whether something is built or gathered for the park, the school or a good cause."""
    return _GIVEN.search(text) is not None


_GIVEN: Final = late(
    r"\b\w*hospi[scz]\w*|\b(?:cake|bake|jumble) sale\b|\b\w*(?:taart|koek|kuchen|kak|kage|kake)(?:verkoop|verkauf|försälj|salg)\w*|\b(?:raffle|tombola)\b"
    r"|\b(?:for|für|pour|para|per|voor|till|til|dla|pro) (?:(?:the|den|die|das|le|la|el|il|het|de|o|a) |l['’])?(?:park|parc|parque|parco|parken|parku|playground|spielplatz|jardin public|plaza|piazza|church|kirche|église|iglesia|chiesa|kerk|kościoła)\b",
    re.IGNORECASE,
)


def is_of_kin_or_pets(text: str) -> bool:
    """Say whether who is new is a dog, a cat or a grandchild."""
    return _PETS.search(text) is not None


_PETS: Final = late(
    r"\b(?:four legs|four-legged|vier beine\w*|vierbein\w*|quatre pattes|cuatro patas|quattro zampe|quatro patas|vier poten|viervoeter|fyra ben|fire ben|cztery łapy|čtyři nohy|puppy|dog|terrier|dackel\w*|hund|welpe|chien|chiot|perro|cachorro|cane|cagnolino|hond|puppy|hvalp|valp|pies|szczeniak|štěně|grandm\w+|grandf\w+|großmutter|großvater|grand-mère|grand-père|abuel[oa]|nonn[oa]|avó|avô|farmor|mormor|bedstemor|babcią|dziadkiem|babičkou)\b",
    re.IGNORECASE,
)


def has_a_head_of_theirs(text: str) -> bool:
    """Say whether a new head is that of one's bank, landlord or supplier."""
    return _THEIRS.match(text) is not None


_THEIRS: Final = late(
    r"(?:our|unsere?|notre|nuestr[oa]|il nostro|la nostra|onze?|[ao] noss[oa]|vår|vårt|vores|nasz[ae]?|naš[ea]?) (?:[\w-]+ )?(?:bank|banque|banco|banca|landlord|supplier|school|club|vermieter|lieferant|schule|verein|fournisseur|école|proveedor|escuela|fornitore|scuola|leverancier|school|fornecedor|escola|leverantör|leverandør|dostawca|dodavatel)\b",
    re.IGNORECASE,
)
