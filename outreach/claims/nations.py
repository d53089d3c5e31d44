"""Countries and regions with the adjectives made of them: "Irish" is "of Ireland". Data and "
"look-up.

Given by their beginnings, in the languages of the check; longest first, so that "Austrian" is not
"Australian".
"""

import re
from collections.abc import Iterable
from functools import lru_cache

from outreach.claims.words import fold
from outreach.sentences import listed

_LISTED = (
    "ireland iris irland irlande irlandes",
    "germany german deutsch allemand alleman aleman tedesc germania duits duitsland niemi niemc "
    "alemanha alema",
    "france french frankreich franzos francais francia frances frans frankrijk francj francus",
    "spain spanish spani espagn espana espanol spagn spaans spanje hiszpan espanha espanhol",
    "italy ital wloch wlosk",
    "poland polish polen poln pologne polonais polonia polac polsk polac pools",
    "netherlands dutch niederland hollan neerland paises-bajos olanda olandes nederland holend",
    "belgium belg",
    "austria austrian osterreich autrich",
    "switzerland swiss schweiz suisse suiza suizo svizzer zwitser szwajcar suica",
    "sweden swed schwed suede suedois suecia sueco svezia svedes zweden zweeds szwec szwedz",
    "norway norweg norveg norueg noorwegen noors",
    "denmark danish dane danemark danois dinamar danimarca danes deens dania dunsk",
    "finland finn finlandes finlandais fins",
    "portugal portug",
    "greece greek griech grece grec griek",
    "turkey turk turc turch turec turqu",
    "britain british briten brit grossbritan",
    "england english englisch anglais ingles inglaterra angleterre inghilterra engels",
    "scotland scot schott ecoss escoc scozia scozzes schots",
    "wales wels waliser gallois gales",
    "america american amerika amerikan americ",
    "canada canad kanad",
    "mexico mexic mexik messic",
    "brazil brasil bresil brasile",
    "argentina argent",
    "china chin chines",
    "japan japon japans giappon",
    "korea korean coree coreen coreano",
    "india indian indien indisch inde",
    "australia austral",
    "kenya kenyan kenia",
    "nigeria nigerian",
    "egypt egypti agypt egipt egit",
    "morocco moroc marok maroc marruec marroqu",
    "africa african afrika afrikan afriq afric",
    "europe europ",
    "asia asian asiat asie",
    "scandinavia scandinav skandinav",
    "czech tschech tchequ checo ceco tsjech",
    "hungary hungar ungar hongr hungr ungher",
    "romania roman rumani roumain rumen",
    "ukraine ukrain ucran",
    "russia russi russ rusia ruso russo",
    "croatia croat kroat",
    "slovakia slovak slowak",
    "estonia eston",
    "latvia latvi lettland lettisch letton",
    "lithuania lithuan litauen litau litu",
    "iceland icelandic island islandais",
    "catalonia catal katal",
    "galicia galleg galic",
    "bavaria bavari bayer bayr",
    "saxony saxon sachs sachsen",
    "friesland fries fris",
    "flanders flem fland flam vlaan vlaams",
    "brittany breton bretagn",
    "tuscany tuscan toscan toskan",
    "sicily sicil sizil",
    "andalusia andalu",
    "scotland scottish",
)  # fmt: skip
# What lies in what: a page that names the part bears out the whole.
_PARTS = {
    whole: listed(parts)
    for whole, parts in (
        ("scandinavia", "sweden norway denmark"),
        ("nordics", "sweden norway denmark finland iceland"),
        ("benelux", "belgium netherlands luxembourg"),
        ("baltics", "estonia latvia lithuania"),
        ("iberia", "spain portugal"),
        ("britain", "england scotland wales"),
        ("germany", "bavaria saxony berlin hamburg munich münchen köln frankfurt stuttgart "
         "düsseldorf dortmund leipzig bremen dresden hannover nuremberg nürnberg mannheim"),
        ("france", "brittany paris lyon marseille toulouse nantes strasbourg bordeaux lille"),
        ("spain", "catalonia andalusia galicia madrid barcelona valencia seville sevilla zaragoza "
         "málaga bilbao almería alicante murcia"),
        ("italy", "tuscany sicily rome roma milan milano turin torino naples napoli bologna genoa "
         "genova firenze venice venezia"),
        ("netherlands", "amsterdam rotterdam utrecht eindhoven groningen hague"),
        ("belgium", "flanders brussels bruxelles antwerp antwerpen ghent liège"),
        ("austria", "vienna wien graz linz salzburg innsbruck"),
        ("switzerland", "zurich zürich geneva genève basel bern lausanne"),
        ("sweden", "stockholm gothenburg göteborg malmö uppsala"),
        ("norway", "oslo bergen trondheim stavanger tromsø"),
        ("denmark", "copenhagen københavn aarhus odense aalborg"),
        ("finland", "helsinki espoo tampere turku"),
        ("poland", "warsaw warszawa kraków krakow gdańsk gdansk wrocław wroclaw poznań łódź"),
        ("portugal", "lisbon lisboa coimbra"),
        ("ireland", "dublin galway waterford"),
        ("england", "london manchester birmingham leeds liverpool bristol sheffield newcastle "
         "nottingham leicester"),
        ("scotland", "glasgow edinburgh aberdeen dundee"),
        ("wales", "cardiff swansea"),
        ("czech", "prague praha brno"), ("hungary", "budapest"), ("romania", "bucharest cluj"),
        ("greece", "athens thessaloniki"), ("lithuania", "vilnius kaunas"), ("latvia", "riga"),
        ("estonia", "tallinn tartu"), ("japan", "tokyo osaka"), ("china", "beijing shanghai "
         "shenzhen"), ("india", "mumbai delhi bangalore bengaluru hyderabad chennai pune"),
        ("canada", "toronto vancouver montreal ottawa calgary"),
        ("australia", "melbourne brisbane"),
        ("brazil", "brasília recife"), ("kenya", "nairobi"), ("nigeria", "lagos abuja"),
        ("america", "boston chicago seattle atlanta miami detroit "
         "philadelphia california texas florida ohio"),
        ("dach", "germany austria switzerland"),
    )
}  # fmt: skip
_WHOLES = {"nordic": "nordics", "nordics": "nordics", "scandinavia": "scandinavia",
           "scandinavian": "scandinavia", "benelux": "benelux", "baltics": "baltics",
           "baltic": "baltics", "iberia": "iberia", "iberian": "iberia",
           "dach": "dach"}  # fmt: skip
_MOST_NESTED = 3  # Leeds in England in Britain
_HEADS: dict[str, str] = {}
for _line in _LISTED:
    _first, *_others = _line.split()
    for _one in (_first, *_others):
        _HEADS.setdefault(_one, _first)
_SHORT = {"usa": "america", "uk": "britain", "eu": "europe"}
_SIZES = range(max(map(len, _HEADS)), 3, -1)
# What may follow a beginning.


_ENDINGS = listed(
    "a e i o s h n an en er es in is os as na ne no se land reich isch ische ischen ischer "
    "isches ish ian ien ais aise aises ain aine ano ana anos anas ense esa eses ese esi ol "
    "ola oles olas que ques co ca cos cas che ch chi hs so sa sos sas ean eenne een ske ski "
    "skie skiego skich sko ie ia ica ique io uese uesa iaans aans schen scher sches sche sch ic "
    "era eras eros ero iche iana iani iane iano iaux iens ienne iennes"
)


@lru_cache(maxsize=50_000)
def of(word: str) -> str:
    """Return the country or region that a word names, or is the adjective of; else nothing."""
    folded = fold(word).removesuffix("'s")
    if folded in _SHORT:
        return _SHORT[folded]
    for size in _SIZES:
        if size > len(folded):
            continue
        head = _HEADS.get(folded[:size])
        if head:
            return head if size == len(folded) or folded[size:] in _ENDINGS else ""
    return ""


@lru_cache(maxsize=10_000)
def parts_of(word: str) -> frozenset[str]:
    """Return the folded regions and cities within what a word names: "Bergen" of "Scandinavia"."""
    whole = of(word) or _WHOLES.get(fold(word), "")
    found: frozenset[str] = frozenset()
    layer = _PARTS.get(_WHOLES.get(fold(word), whole), frozenset())
    for _ in range(_MOST_NESTED):
        found |= frozenset(map(fold, layer))
        layer = frozenset().union(*(_PARTS.get(one, frozenset()) for one in layer))
    return found


def lies_in(word: str, vocabulary: Iterable[str]) -> bool:
    """Tell whether one of some names is a part of what a word names: Bergen for Norway."""
    parts = parts_of(word)
    return bool(parts) and any(one in parts for one in vocabulary)


# "In Bergen", but neither "a cork" nor "Boston Bank", "Houston Street", "Birmingham, Alabama".
_IN_PLACE = re.compile(
    r"\b(?:[Ii]n|[Aa]t|to|[Ff]rom|[Nn]ear|à|[Ee]n|aus|nach|ad?|w) "
    r"(?:[Tt]he )?([A-Z][\w-]+)\b(?!,? [A-Z])"
)


def has_part(word: str, text: str) -> bool:
    """Tell whether a text tells of something in a part of what a word names."""
    parts = parts_of(word)
    return bool(parts) and any(fold(one) in parts for one in _IN_PLACE.findall(text))
