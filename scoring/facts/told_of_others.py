"""Years and staff whose own sentence says that they are a maker's, a leaver's, a mean or long past.

Pure. The quote decides: "Heitzmann, fabricant depuis 1932", "Ruud left in 2007", "at our peak, in
2011, we were 59", "a business of our trade has 14 people on average". The company's name between
takes a year back to it.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from prospects import tables
from scoring.facts.entries import is_name
from scoring.facts.fact import Fact
from scoring.facts.seat_words import NOW
from scoring.facts.strangers import ARTICLES
from scoring.reading.company import Company
from scoring.reading.patterns import late

_SINCE: Final = r"(?:since|seit|depuis|desde|dal|sinds|sedan|siden|od(?: roku)?)"
# A maker, a dealer or a house in apposition to a name: whose it is stands before the comma.
_MAKER: Final = late(
    rf"(?P<who>[^\W\d_a-zß-öø-ÿ][\w&.'’-]+(?: [^\W\d_a-zß-öø-ÿ][\w&.'’-]+){{0,3}}),? (?:(?:the|an?|der|die|das|dem|ein\w*|le|la|l['’]|une?|el|una?|il|lo|o|a|uma?|de|het|een|en|ett|et) ?)?(?:[^\W\d]+ ){{0,2}}(?:manufacturers?|makers?|suppliers?|dealers?|hersteller\w*|lieferant\w*|händler\w*|fabricante?s?|fournisseurs?|proveedor\w*|produttor\w*|fornitor\w*|fabrikant\w*|leverancier\w*|fornecedor\w*|tillverkare\w*|leverantör\w*|producent\w*|leverandør\w*|dostawc\w*|výrobc\w*|dodavatel\w*)(?: [^\W\d]+){{0,2}} {_SINCE} (?P<year>\d{{4}})",
)
# Who leaves, dies or sells in a year founds nothing in it.
_LEFT: Final = r"(?:left|retired|died|passed away|resigned|departed|sold (?:out|up|his|her|their)|verließ\w*|ging|starb|verstarb|schied|ausgeschieden|verkaufte|partit|est partie?|quitta|a quitté|décéd\w+|vendit|a vendu|se fue|se marchó|se jubiló|falleció|murió|vendió|lasciò|ha lasciato|è andat[oa]|morì|vendette|ha venduto|vertrok\w*|overleed|stopte|verkocht\w*|saiu|reformou-se|faleceu|morreu|vendeu|slutade|lämnade|dog|sålde|gik|forlod|døde|solgte|sluttet|odszed\w+|odeszła|zmarł\w*|sprzedał\w*|odeš\w+|zemřel\w*|prodal\w*)"
_LEAVER: Final = late(
    rf"(?<!\w){_LEFT}(?!\w)[^.!?;,]{{0,40}}?(?<!\d)(?P<year>\d{{4}})(?!\d)", re.IGNORECASE
)
_LEAVER_LATE: Final = late(
    rf"(?<!\d)(?P<year>\d{{4}}),? (?:[^\W\d]+ ){{0,3}}?{_LEFT}(?!\w)", re.IGNORECASE
)
_MEAN: Final = late(
    r"(?<!\w)(?:on average|an average (?:of|business|firm|company)|typical(?:ly)?|(?:im |durch)schnitt(?:lich\w*)?|im durchschnitt|typisch\w*|en moyenne|moyenne|de media|por término medio|in media|mediamente|gemiddeld\w*|em média|i (?:genom)?snitt|i gennemsnit|gennemsnitlig\w*|i gjennomsnitt|średnio|przeciętn\w+|průměrn\w+|v průměru|keskimäärin|átlagosan|în medie)(?!\w)",
    re.IGNORECASE,
)
_PEAK: Final = late(
    r"(?<!\w)(?:at (?:our|its|the) (?:peak|height|best)|in (?:our|its) heyday|in (?:den )?besten zeiten|auf dem höhepunkt|zu spitzenzeiten|zur blütezeit|au plus fort|à (?:notre|son) apogée|à la grande époque|en (?:nuestro|su) mejor momento|en (?:el )?auge|nel periodo d['’]oro|al culmine|op het hoogtepunt|in de hoogtijdagen|no auge|som mest|på höjdpunkten|da vi var flest|på (?:sit|vårt) højeste|u szczytu|w szczytowym|v dobách největší slávy|na vrcholu)(?!\w)",
    re.IGNORECASE,
)
# "In 1985 vi var 4", "In 2011 we had 59": what was counted in a year that is over.
_WERE: Final = late(
    r"(?<!\w)(?:in|im jahre?|im|en|nel|em|i|år|w|v|roku)(?: the year| l['’]année| el año)? (?P<year>(?:19|20)\d\d),? (?:[^\W\d]+ ){0,5}?(?:we (?:were|had|employed)|waren wir|hatten wir|beschäftigten wir|nous étions|nous comptions|éramos|teníamos|eravamo|avevamo|waren we|waren wij|telden we|telden wij|hadden we|tínhamos|var vi|hade vi|havde vi|hadde vi|było nas|mieliśmy|zatrudnialiśmy|bylo nás|nás bylo|měli jsme|zůstalo)(?!\w)",
    re.IGNORECASE,
)


# A business of the trade, no own one.
_ANY_FIRM: Final = late(
    r"(?<!\w)(?:an? (?:\w+ )?(?:firm|business|company|workshop)|ein (?:\w+ )?(?:betrieb|unternehmen)|eine firma|une (?:entreprise|société)|una (?:empresa|ditta)|un['’](?:azienda|impresa)|een bedrijf|uma empresa|ett företag|en virksomhed|en bedrift)(?!\w)",
    re.IGNORECASE,
)
_TAKEN: Final = late(
    r"(?i:(?<!\w)(?:took over|taken over|acquired|bought|übern\w+|gekauft|kauften|repris|reprend|repren\w+|rachet\w+|adquir\w+|compr(?:ó|amos|aron|ou|aram)|rilev\w+|acquis\w+|overgenomen|kochten|förvärv\w*|köpte|overtog|købte|kjøpte|przej\w+|kupili\w*|převza\w+|koupili\w*)(?!\w))[^.!?]{0,40}? (?P<who>[^\W\d_a-zß-öø-ÿ][\w&.'’-]+(?: [^\W\d_a-zß-öø-ÿ][\w&.'’-]+){1,3})[^.!?\d]{1,30}?(?P<year>\d{4})"
)
_CLOSED: Final = late(
    r"^(?!(?:when|as|after|als|nachdem|toen|nadat|quand|lorsque|après|cuando|quando|dopo|när|da|gdy|kiedy|když)\b).*(?<!\w)(?:(?:has |was )?closed (?:in|down|its doors)|(?:the |only the )name in common|(?:a|est) fermé|nom en commun|cerró|nombre en común|(?:ha )?chiuso|chiuse|nome in comune|sloot|fechou|nome em comum|stängde|lukkede|zamknięt\w+|zavřel\w*)(?!\w)",
    re.IGNORECASE,
)


# "Jahrgang 1961": a machine's year; "after 1974": none in which anything began; nor need a tale's
# first year be one, "It is 1987, Ann has just lost her job".
_NO_BEGINNING: Final = (
    r"(?:jahrgang|baujahr|model year|bj\.?|año de fabricación|modelo|année de (?:construction|fabrication)|anno di (?:costruzione|fabbricazione)|bouwjaar|ano de fabrico|årsmodell|årgang|byggeår|tillverkningsår|rocznik|rok (?:produkcji|výroby)|vuosimalli|jahrgangs"
    r"|after|before|until|till|up to|nach|vor|bis|après|avant|jusqu['’]en|después de|antes de|hasta|dopo il|prima del|fino al|tot|vóór|depois de|antes de|até|efter|före|innan|inden|indtil|etter|przed|po roku|po|aż do|před|po roce|až do"
    r"|it is|it was|we are in|the year is|wir schreiben(?: das jahr)?|es ist(?: das jahr)?|es war|man schreibt|nous sommes en|on est en|c['’]était en|corría el año|estamos en|era el año|siamo nel|correva l['’]anno|era il|het is|we schrijven|estamos em|corria o ano de|era o ano de|året är|det är|vi skriver|året er|det er|jest rok|był rok|mamy rok|píše se rok|je rok|psal se rok|on vuosi)"
)
_TOLD_YEAR: Final = late(
    rf"(?<!\w){_NO_BEGINNING}(?: (?:the year|dem jahr|l['’]année|el año|o ano|roku|rok|år))? (?P<year>\d{{4}})(?!\d)",
    re.IGNORECASE,
)
# "The tree in the yard was planted in 1938".
_FOUNDS: Final = late(
    r"(?<!\w)(?:found(?:s|ed)|start(?:s|ed)|(?:sets?|opened?|opens) up|gegründet\w*|gründe\w+|fond(?:e|a|ent|èrent|é|ée|ò|ano|arono|ato|ata|at|ation)|cré(?:e|a|é|ée|ent)|fund(?:a|ó|an|aron|ou|am|aram|ado|ada)|cre(?:ó|a|ou|ado|ada)|nac(?:e|ió)|nasc(?:e|eu)|nasce|nacque|richt\w* (?:\w+ ){0,4}op|opgericht|grund\w+|start(?:ar|ade|er|et|ede)|stift\w+|zało\w+|zakład\w+|powsta\w+|zalo\w+|vznik\w+|perust\w+)(?!\w)",
    re.IGNORECASE,
)
_TREE: Final = late(
    r"(?<!\w)(?:(?:tree|oak|lime|walnut|pear|apple tree|baum|\w*linde|eiche|\w*baum|arbre|tilleul|chêne|árbol|roble|olivo|albero|quercia|ulivo|boom|\w*eik|linde|árvore|carvalho|oliveira|träd\w*|ek|lind|træ\w*|eg|tre|\w*treet|drzewo|dąb|lipa|strom|lípa|puu|tammi)(?!\w)[^.!?]{0,60}(?<!\w)(?:planted|gepflanzt|plantée?|plantad[oa]|piantat[oa]|geplant|aangeplant|planterades|plantert|plantet|posadzon\w+|zasadzon\w+|zasazen\w*|vysazen\w*|istutettiin))(?!\w)[^.!?\d]{0,20}(?P<year>\d{4})?",
    re.IGNORECASE,
)
# "From 7 to 18 o'clock", "kl. 7 til 18": hours are no people.
_CLOCK: Final = late(
    r"(?<!\w)(?:kl|klo|klokken|klockan|klokka|godz|godzin\w*|hod|o'clock|open|geöffnet|ouvert)\.? (?:(?:from|von|fra|från|od|de|da|van) )?\d{1,2}(?:[.:]\d\d)? ?(?:[-–—]|to|til|till|bis|à|a|do|tot|og|och|und|and) ?(?P<second>\d{1,2})(?!\d)|(?<!\d)\d{1,2} ?(?:[-–—]|to|bis|à|a|do|tot|til|till|e) ?(?P<last>\d{1,2}) (?:uhr|o['’]clock|heures|horas|uur|ore|h\b|hod|am\b|pm\b)",
    re.IGNORECASE,
)


def is_of_others(fact: Fact, company: Company) -> bool:
    """Say whether the sentence that tells a year or staff gives it to others, a mean or the past."""
    if fact.is_markup:
        return False
    if fact.field == "employees":
        hours = {hour for told in _CLOCK.finditer(fact.quote) for hour in told.groups() if hour}
        return fact.value in hours or _is_past(fact) or _is_mean(fact.quote, company)
    return fact.field == "founded" and _is_anothers_year(fact, company)


def _is_past(fact: Fact) -> bool:
    """Say whether so many were there once: behind a year that is over, or at the peak."""
    counted = _WERE.search(fact.quote)
    if counted:
        behind = _NUMBER.search(fact.quote, counted.end())
        return behind is not None and behind[0] == fact.value
    return _PEAK.search(fact.quote) is not None and NOW.search(fact.quote) is None


_NUMBER: Final = late(r"\d+")


def _is_mean(quote: str, company: Company) -> bool:
    if _MEAN.search(quote) is None:
        return False
    return _ANY_FIRM.search(quote) is not None or not company.speaks(quote)


def _begins_nothing(fact: Fact) -> bool:
    """Say whether a year is a machine's, a tree's, a border in time or only that of a tale."""
    told = [one for one in _TOLD_YEAR.finditer(fact.quote) if one["year"] == fact.value]
    tree = _TREE.search(fact.quote)
    if tree and (tree["year"] or fact.value) == fact.value:
        return True
    return len(told) >= fact.quote.count(fact.value) and not _FOUNDS.search(fact.quote)


def _is_anothers_year(fact: Fact, company: Company) -> bool:
    """Say whether a year is a maker's, of a firm that was taken over, or of who left in it."""
    if _begins_nothing(fact):
        return True
    maker, taken = _MAKER.search(fact.quote), _TAKEN.search(fact.quote)
    if maker and maker["year"] == fact.value and not _is_ours(maker["who"], company):
        return True
    if taken and taken["year"] == fact.value and is_name(taken["who"], company):
        return True
    if company.is_own(fact.quote):
        return False
    left = _LEAVER.search(fact.quote) or _LEAVER_LATE.search(fact.quote)
    return bool((left and left["year"] == fact.value) or _CLOSED.search(fact.quote))


def _is_ours(who: str, company: Company) -> bool:
    """Say whether capitals before a maker's year are the company's name or a sentence's beginning."""
    plain = tables.words("common_words.txt") | ARTICLES
    is_word = all(word.lower() in plain for word in who.split())
    return is_word or company.is_own(who) or company.closes(who)
