"""Words in which firms count their people: numbers, teams, trades, verbs of working.

Numbers up to a hundred in words, and the round ones: "une trentaine de", "een veertigtal".
"""
# ruff: noqa: E501 - tables of patterns

import re
from itertools import chain
from typing import Final

from scoring.facts.figures import NUMBER_WORDS
from scoring.reading.patterns import caseless, late, one_of

# Tens from twenty on, what joins them to ones, and those; in Germanic tongues the ones lead.
_TENS_FIRST: Final = (
    ("twenty thirty forty fifty sixty seventy eighty ninety", ("-", " "), "one two three four five six seven eight nine"),
    ("vingt trente quarante cinquante soixante", ("-", " "), "et-un deux trois quatre cinq six sept huit neuf"),
    ("treinta cuarenta cincuenta sesenta setenta ochenta noventa", (" y ",), "uno dos tres cuatro cinco seis siete ocho nueve"),
    ("vinte trinta quarenta cinquenta sessenta setenta oitenta noventa", (" e ",), "um dois três quatro cinco seis sete oito nove"),
    ("tjugo trettio fyrtio femtio sextio sjuttio åttio nittio", ("",), "en två tre fyra fem sex sju åtta nio"),
    ("tjue tretti førti femti seksti sytti åtti nitti", ("",), "en to tre fire fem seks sju åtte ni"),
    ("venti trenta quaranta cinquanta sessanta settanta ottanta novanta", ("",), "uno due tre quattro cinque sei sette otto nove"),
    ("dwadzieścia trzydzieści czterdzieści pięćdziesiąt sześćdziesiąt", (" ",), "jeden dwa trzy cztery pięć sześć siedem osiem dziewięć"),
)  # fmt: skip
_ONES_FIRST: Final = (
    ("zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig", ("und",), "ein zwei drei vier fünf sechs sieben acht neun"),
    ("twintig dertig veertig vijftig zestig zeventig tachtig negentig", ("en", "ën"), "een twee drie vier vijf zes zeven acht negen"),
)  # fmt: skip
# Spanish writes the twenties in one word.
_TWENTIES: Final = "uno dós trés cuatro cinco séis siete ocho nueve"
_ROUND: Final = {
    10: "une dizaine de|una decena de|una decina di|een tiental|ett tiotal|uma dezena de",
    12: "a dozen|ein dutzend|une douzaine de|una docena de|una dozzina di|een dozijn|uma dúzia de|ett dussin",
    15: "une quinzaine de|una quincena de|una quindicina di|een vijftiental|ett femtontal",
    20: "une vingtaine de|una veintena de|una ventina di|een twintigtal|ett tjugotal|uma vintena de",
    24: "two dozen|zwei dutzend|dos docenas de|deux douzaines de",
    30: "une trentaine de|una treintena de|una trentina di|een dertigtal|ett trettiotal",
    40: "une quarantaine de|una cuarentena de|una quarantina di|een veertigtal|ett fyrtiotal",
    50: "une cinquantaine de|una cincuentena de|una cinquantina di|een vijftigtal|ett femtiotal",
    60: "une soixantaine de|una sessantina di|een zestigtal|ett sextiotal",
    70: "una settantina di|een zeventigtal|ett sjuttiotal",
    80: "un'ottantina di|een tachtigtal|ett åttiotal",
    100: "une centaine de|un centenar de|un centinaio di|een honderdtal|ett hundratal|uma centena de",
}


def _spelled() -> dict[str, int]:
    """Return twenty to ninety-nine in words of languages that build them plainly."""
    found: dict[str, int] = {}
    rows = chain(((row, 1) for row in _TENS_FIRST), ((row, -1) for row in _ONES_FIRST))
    for (tens, joints, ones), order in rows:
        first = 2 if len(tens.split()) != SPANISH else 3
        for ten, tenth in enumerate(tens.split(), first):
            found[tenth] = 10 * ten
            for one, single in enumerate(ones.split(), 1):
                is_elided = tenth[-1] in "ia" and single in {"uno", "otto"} and "" in joints
                pair = (tenth[:-1] if is_elided else tenth, single)[::order]
                found |= {joint.join(pair): 10 * ten + one for joint in joints}
    return found


SPANISH: Final = 7  # tens of a row that begins with thirty
_WRITTEN: Final = {
    **NUMBER_WORDS,
    **_spelled(),
    **{f"veinti{one}": 20 + number for number, one in enumerate(_TWENTIES.split(), 1)},
    "veintiún": 21,
    "sex": 6,
    **{word: number for number, words in _ROUND.items() for word in words.split("|")},
}
_BIGGER: Final = "hundred|hundert|cents?|cien(?:tos?)?|cento|honderd|hundra|hundrede|sto|thousand|tausend|mille|mila|mil|duizend|tusen|tusind|tysiąc\\w*|tisíc\\w*"
COUNTS: Final = {caseless(word): number for word, number in _WRITTEN.items()}
_WORDS: Final = one_of(_WRITTEN)
N: Final = rf"(?:(?:about|around|over|some|more than|rund|etwa|über|gut|environ|plus de|unos|más de|circa|oltre|cerca de|ongeveer|ruim|około|ponad|zhruba|cirka|omkring|noin) )?(?<![\w-])(?P<count>\d{{1,3}}(?:[.,'’\u00a0 ]\d{{3}})+|\d{{1,5}}|{_WORDS})(?P<plus> ?\+)?"
NOW: Final = r"(?:(?:now|today|currently|presently|at present|these days|all told|in all|in total|insgesamt|momentan|zurzeit|aktuell|mittlerweile|en tout|au total|à ce jour|en total|a día de hoy|in tutto|ad oggi|al momento|ao todo|neste momento|momenteel|op dit moment|in totaal|för närvarande|just nu|totalt|for tiden|for øjeblikket|aktualnie|łącznie|celkem|momentálně|spolu|nyt|yhteensä|összesen|heute|inzwischen|derzeit|aujourd['’]hui|maintenant|désormais|actuellement|hoy|actualmente|ahora|oggi|ora|attualmente|hoje|atualmente|actualmente|nu|vandaag|inmiddels|i dag|idag|i dag|dziś|dzisiaj|obecnie|dnes|teď|nyní|v současnosti|teraz|nykyään|tällä hetkellä|ma|jelenleg|bugün|şu anda|σήμερα|сьогодні|наразі),? )?"
WE_ARE: Final = r"(?:we are|we['’]re|wir sind|sind wir|nous sommes|on est|somos|siamo(?: in)?|(?:wij|we) zijn(?: (?:nu|inmiddels|vandaag))?(?: met)?|zijn (?:wij|we)(?: met)?|vi är|är vi|vi er|er vi|jesteśmy|jest nas|jsme|je nás|sme|olemme|meitä on|είμαστε|нас|vagyunk|suntem|mi smo|nas je|ima nas|smo|je nas|мы|ние сме|при нас работят|meil on|mēs esam|esame)"
WORK: Final = r"(?:work|are employed|arbeiten|sind beschäftigt|kümmern sich|sorgen|sind (?:\w+ )?tätig|travaillent|œuvrent|trabajan|lavorano|werken|trabalham|pracuje|pracují|pracują|pracujú|se stará|starají se|arbetar|jobbar|arbejder|jobber|työskentelee|dolgozik|dolgoznak|foglalkoztatunk|çalış(?:ıyor|maktadır|an)|працю(?:є|ють)|εργάζονται|lucrează)"
MUST: Final = NOW.removeprefix("(?:").removesuffix(",? )?")
HERE: Final = r"(?:the|our|la|le|les|l['’]|notre|nos|der|die|dem|unser\w*|el|nuestr[oa]|il|lo|nostr[oa]|o|a|noss[oa]|de|het|onze|vår\w*|nasz\w*|naš\w*)? ?(?:workshop|office|shop|mill|farm|factory|studio|practice|clinic|bakery|company|firm|team|crew|atelier|boutique|magasin|bureau|cabinet|usine|ferme|entreprise|équipe|werkstatt|büro|praxis|kanzlei|betrieb|laden|team|taller|oficina|tienda|despacho|empresa|equipo|bottega|officina|ufficio|azienda|laboratorio|oficina|escritório|loja|equipa|equipe|werkplaats|kantoor|bedrijf|zaak|verkstaden|kontoret|företaget|verkstedet|værkstedet|dílně|firmě|firmie|warsztacie|biurze)"
CRAFT: Final = (
    r"(?:people|persons|employees|staff|(?:women and men|men and women|frauen und männer|männer und frauen|femmes et hommes|hommes et femmes|mujeres y hombres|hombres y mujeres|donne e uomini|uomini e donne|mulheres e homens|homens e mulheres|vrouwen en mannen|mannen en vrouwen|kvinnor och män|män och kvinnor|kvinder og mænd|mænd og kvinder)|colleagues|craftsmen|craftspeople|makers|bakers|joiners|carpenters|plumbers|engineers|technicians|mechanics|menschen|leuten?|personen|mitarbeiter\w*|beschäftigte|fachkräfte|handwerker\w*|gesellen|monteure|kolleg\w+|köpfen?|\w{0,12}pflegekräfte|personnes|salariés|employés|collaborateurs|artisans|compagnons|ouvriers|personas|empleados|trabajadores|profesionales|artesan[oa]s|persone|dipendenti|addetti|artigiani|collaboratori|professionisti|tecnici"
    r"|pessoas|trabalhadores|colaboradores|funcionários|mensen|medewerkers|vakmensen|vaklieden|collega['’]s|personer|medarbetare|anställda|medarbejdere|ansatte|osób|osoby|pracowników|lidí|lidi|zaměstnanců|ľudí|henkilöä|henkeä|työntekijää|ammattilaista|fő(?:t|s)?|munkatárs(?:at|sal|unk)?|dolgozó[tn]?|kişi|çalışan|людей|осіб|працівник\w*|співробітник\w*|άτομα|εργαζόμεν\w+|εργαζομένους|oameni|angajați|persoane|munkatárssal|fővel|dolgozóval|munkavállaló\w*|kollégá\w*|djelatnik(?:a|e)?|zaposlenika|zaposlenih|zaposlene|radnika|ljudi|suradnika|stručnjaka|sodelavcev|sodelavk|strokovnjakov|töötaja(?:t)?|töötajat|inimest|spetsialisti|darbiniek[ui]|cilvēk[ui]|speciālist[ui]|darbuotoj(?:ų|ai|us)|žmon(?:ių|ės)|specialist(?:ų|ai)|asiantuntijaa|osaajaa|служител(?:и|я)|души|човека|специалист\w*|сотрудник\w*|человек|работник\w*|фахівц\w+|колег|υπαλλήλους|συναδέλφους|τεχνικούς|personel|starfsm(?:enn|anna)|manns)"
)
HAS: Final = r"(?:(?:currently |now |directly )?employ(?:s|ing)?|beschäftig(?:t|en)|zähl(?:t|en)|emploie|emploient|réuni(?:t|ssons)|rassemble|compt(?:e|ons)|regroupe|emplea|da(?:mos)? empleo a|da(?:mos)? trabajo a|cuenta con|reúne|dà lavoro a|impiega|occupa|conta|emprega|dá emprego a|reúne|telt|heeft|sysselsätter|har|beskæftiger|sysselsetter|zatrudnia(?:my)?|zaměstnává(?:me)?|zamestnáva(?:me)?|työllistää|foglalkoztat(?:unk)?|istihdam|απασχολεί|απασχολούμε|angajează|zapošljava|zaposluje|nodarbina(?:m)?|įdarbina(?:me)?|annab tööd|в штате|насчитывает|налічує)"
TEAM: Final = r"(?:team|crew|workforce|staff|echipă|echipa|tiima|tiimi|meeskond|komanda|komandu|ekip|ekipa|tim|ομάδα|екип|команда|csapat\w*|équipe|equipo|squadra|organico|plantilla|equipa|equipe|ploeg|zespół|załoga|tým|gäng|mannschaft|belegschaft)"
# In whose team, on whose payroll: "61 pessoas na equipe".
TEAM_PLACE: Final = r"(?:(?:on|in) (?:the|our) (?:team|staff|payroll|crew|workforce)|on staff|im team|in unserem team|in der belegschaft|bei uns|dans l['’]équipe|dans notre équipe|à l['’]effectif|en (?:el|nuestro) equipo|en plantilla|nel (?:nostro )?team|nella (?:nostra )?squadra|in organico|na (?:nossa )?(?:equipe|equipa)|no (?:nosso )?time|in (?:het|ons) team|i (?:teamet|vårt team|vores team|virksomheden|företaget|selskapet)|w (?:naszym )?zespole|v (?:našem )?týmu)"
WITH_US: Final = r"(?:bei uns|with us|for us|here|hier|chez nous|con nosotros|da noi|con noi|con nosco|connosco|conosco|bij ons|hos oss|hos os|u nas)"
# What people of a firm do all day, third person plural.
MAKE: Final = r"(?:build|make|bake|brew|design|develop|produce|manufacture|install|repair|print|craft|bauen|fertigen|entwickeln|produzieren|planen|montieren|backen|brauen|konstruieren|drucken|reparieren|installieren|kümmern sich|sorgen|fabriquent|conçoivent|construisent|produisent|assemblent|installent|fabrican|diseñan|construyen|elaboran|producen|instalan|producono|costruiscono|progettano|realizzano|fabbricano|installano|fabricam|produzem|constroem|projetam|instalam|bouwen|maken|ontwerpen|produceren|installeren|bygger|tillverkar|fremstiller|producerer|produserer|tillverkar|installerar|budują|produkują|projektują|montują|vyrábějí|staví|navrhují)"
_MORE: Final = rf"(?:{_BIGGER}|{_WORDS})"
_BEHIND: Final = late(rf"[ -](?:(?:and|und|et|y|e|en|och|og|i) )?{_MORE}(?!\w)", re.IGNORECASE)
_BEFORE: Final = late(rf"(?<!\w){_MORE}(?: (?:and|und|et|y|e|en|och|og|i))? $", re.IGNORECASE)
MAX_NUMBER: Final = 30  # letters of a number's word and what joins it to the next


def is_part(text: str, start: int, end: int) -> bool:
    """Say whether a number's word is a part of a longer number: "two hundred", "ciento veinte"."""
    if text[start : start + 1].isdigit():
        return False
    is_cut = _BEFORE.search(text[max(0, start - MAX_NUMBER) : start])
    return bool(is_cut or _BEHIND.match(text, end))
