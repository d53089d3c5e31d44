"""The year of a page's opening story: who rented a room, fetched a licence, began with a cart.

Pure. The year must be the page's first. Its hero is a namesake or forebear who begins a trade, or
the story ends with words that make it the beginning: "That's how it began.", "Tak powstał Acme."
"""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterator
from typing import Final

from prospects.normalise import companies
from scoring.contact.addresses import block_at
from scoring.facts import origins
from scoring.facts.beginnings import dated_sentences, is_further
from scoring.facts.fact import STORIES, Fact, home_of, is_quoted, sentences
from scoring.facts.ownership import is_foreign
from scoring.facts.sections import is_others_voice
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late

MAX_END: Final = 90  # characters of a sentence that ends a story
MAX_STORY: Final = 1200  # characters of a paragraph that is one
MAX_SENTENCE: Final = 260
_YEAR: Final = re.compile(r"(?<![\d.,])(?:1[6-9]\d\d|20[0-3]\d)(?!\d|[.,]\d|[-–/]\d)")
_SEP: Final = r"(?: [^.!?;:\d]{1,50}?)?"
# Rooms that are rented for work, not to live or sleep in.
_ROOM: Final = r"[^\W\d_]{0,12}(?:room|office|shed|garage|barn|shop|workshop|mill|cellar|basement|unit|hall|yard|laboratory|lab|studio|stall|stand|kitchen|werkstatt|halle|scheune|garage|keller|laden|büro|raum|räume|hof|stall|schmiede|küche|praxis|bude|hangar|grange|garage|atelier|local|locaux|boutique|cave|bureau|laboratoire|pièce|entrepôt|échoppe|taller|local|garaje|nave|bajo|almacén|oficina|laboratorio|sótano|tienda|capannone|bottega|officina|laboratorio|cantina|magazzino|negozio|stanza|locale|galpão|garagem|sala|oficina|loja|armazém|barracão|laboratório|kamer|schuur|loods|kelder|winkel|pand|kantoor|werkplaats|stal|lada|lokal|källare|verkstad|butik|kontor|lade|kælder|kjeller|værksted|verksted|pokój|lokal|garaż|piwnicę|warsztat|halę|stodołę|sklep|místnost|dílnu|garáž|sklep|stodolu|obchod|halu|dielňu|tallin|vajan|huoneen|liiketilan|műhelyt|termet|garázst)(?:s|e|en|n|i)?"
_ART: Final = r"(?:an?|one|the|eine?n?|une?|un|una|uno|uma?|een|ett?|en|jeden|jednu|his|her|their|ses|son|sa)?"
_USED: Final = r"(?:second-?hand|used|old|gebraucht\w*|ausgedient\w*|alt\w*|d['’]occasion|vieux|vieille|de segunda mano|usad[oa]s?|viej[oa]|di seconda mano|usat[oa]|vecchi[oa]|velh[oa]|em segunda mão|tweedehands|oude?|begagna\w+|gammal|gamla|brugt\w*|brukt\w*|gammel|używan\w+|star[ąyą]|ojet\w+|star[ýé])"
_MACHINE: Final = r"[^\W\d_]{0,14}(?:lorry|truck|van|lathe|oven|press|loom|tractor|machines?|saw|boat|kiln|roaster|lkw|lastwagen|drehbank|ofen|presse|webstuhl|traktor|maschinen?|säge|boot|camion|four|métier|tracteur|tour|bateau|camión|horno|torno|telar|máquinas?|barco|autocarro|forno|tornio|telaio|trattore|macchin[ae]|barca|caminhão|camião|vrachtwagen|draaibank|pers|weefgetouw|lastbil|svarv|ugn|ovn|drejebænk|dreiebenk|ciężarówkę|tokarkę|maszyny?|piec|soustruh|pec|stroj)"
_DEEDS: Final = (
    rf"(?:rent(?:ed|s)|leas(?:ed|es)|mietete\w*|pachtete\w*|gemietet|gepachtet|lou(?:e|ent|a|ait|èrent)|alquil(?:ó|a|an|aron)|arrend(?:ó|ou|aram)|affitt(?:ò|a|ano|arono)|prende in affitto|prese in affitto|alug(?:ou|a|aram)|huur(?:de|den|t)|hyr(?:de|er|t)|lejede|lejer|leide|leier|wynają(?:ł|ł|ęła|ęli|ł)|wynajęł[ai]|pronaj(?:al|ala|ali)|vuokras(?:i|ivat)|bérelt(?:ek)?|închiri\w+){_SEP} {_ART} ?(?:[\w-]+ ){{0,3}}?{_ROOM}(?!\w)",
    rf"(?:open(?:s|ed)|eröffnet\w*|ouvr(?:e|it|ent)|abr(?:e|ió|iu)|apr(?:e|ì)|open(?:t|de)|öppna(?:de|r)|åbne(?:de|r)|åpne(?:t|r)|otwo?ier\w+|otworzył[ai]?|otevř\w+){_SEP} (?:his|her|their|an?|seine[nr]?|ihre[nr]?|eine?n?|son|sa|une?|su|una?|il suo|la sua|uma?|zijn|haar|een|sin|sitt|ett?|en|swój|swoją) (?:[\w-]+ ){{0,2}}?{_ROOM}(?!\w)",
    rf"(?:bought|buys|kauft(?:e|en)?|gekauft|achèt(?:e|ent)|achet(?:a|èrent)|compr(?:ó|a|aron|ou|aram|ò|ano|arono)|koch?t(?:en)?|koopt|köp(?:te|er)|købte|køber|kjøpte|kupi(?:ł|ła|li)|koupi(?:l|la|li)){_SEP} (?:{_ART} ?(?:[\w-]+ )?{_USED} (?-i:[A-Z]{{2,}})|{_ART} ?(?:[\w-]+ )?{_MACHINE}(?!\w))",
    r"gewerbe(?:schein)?(?: [^\W\d]+)? (?:an|abgeholt|gelöst|angemeldet)\b|\bmeldet(?:e)?\b[^.!?;:\d]{0,40} gewerbe an\b|(?:took out|obtained|got|fetched) (?:a|his|her) trade licen[cs]e|registered (?:as a (?:sole )?trader|the business|the company|the firm)|s['’]inscri(?:t|vit) au registre|ouvr(?:e|it) (?:sa|la) patente|se d(?:io|a) de alta|apr(?:e|ì) (?:la |una )?partita iva|s['’]iscri(?:ve|sse) alla camera|schr(?:eef|ijft) (?:zich|hij zich|ze zich) in bij|startade (?:enskild )?firma|fik næringsbrev|zarejestrowa(?:ł|ła|li) (?:działalność|firmę)|założył[ai]? działalność|získal[ai]? živnost",
)
_DEED: Final = late("|".join(rf"(?<!\w)(?:{one})" for one in _DEEDS), re.IGNORECASE)
# "began with a wheelbarrow", "mit einer Bandsäge angefangen"; "began selling pies from a cart".
_BEGAN: Final = r"(?:began|begins|started(?: out)?|starts|begann|beginnt|begonnen|angefangen|fing|fängt|startete|commen[cç](?:e|a|ait|é)|début(?:e|a|é)|démarr(?:e|a|é)|comenz(?:ó|aba)|empez(?:ó|aba)|comienza|empieza|arranc(?:ó|a)|cominci(?:a|ò|ato)|inizi(?:a|ò|ato)|começ(?:ou|a)|inici(?:ou|a)|begon(?:nen)?|begint|startte|började|börjar|startade|begyndte|begynder|startede|begynte|zacz(?:ął|ęła|ęli|yna)|začal[ai]?|začíná|aloitti|kezdte|început|počeo)"
_WITH: Final = r"(?:with|mit|avec|con|com|met|med|z|ze|s|se) (?:just |only |nur |seulement |solo |apenas |slechts |bara |kun |tylko )?(?:an?|one|two|three|four|\d{1,2}|eine[rmn]?|ein|zwei|drei|vier|une?|deux|trois|una?|dos|tres|due|tre|uma?|dois|duas|três|een|twee|drie|ett?|en|två|to|jedn\w+|dwoma|dvěma|his|her|seine[rmn]?|ihre[rmn]?|nothing but|nichts als|little more than)"
_WORK: Final = r"(?:sell\w*|mak\w+|bak\w+|brew\w*|repair\w*|build\w*|weav\w+|print\w*|deliver\w*|sew\w*|forg\w+|zu (?:verkaufen|backen|bauen|reparieren|fertigen|brauen|nähen|liefern)|à (?:vendre|fabriquer|réparer|construire|livrer|coudre|brasser)|a (?:vender|fabricar|reparar|construir|repartir|coser|vendere|produrre|riparare|costruire|fabbricare|consertar|fazer|produzir)|te (?:verkopen|maken|bakken|bouwen|repareren|brouwen|leveren)|(?:att|at|å) (?:sälja|sælge|selge|baka|bage|bake|bygga|bygge|laga|reparere|tillverka|lave|brygga|brygge)|sprzedawać|wyrabiać|piec|naprawiać|szyć|prodávat|vyrábět|opravovat|péct|šít)"
_BEGUN: Final = late(
    rf"(?<!\w){_BEGAN}(?!\w)[^.!?;:]{{0,60}}?(?:(?<!\w){_WITH} [^\W\d]|(?<= ){_WORK}(?!\w))|(?<!\w){_WITH} [^.!?;:\d]{{2,70}} {_BEGAN}(?!\w)",
    re.IGNORECASE,
)
# "The first Hartley who drove a nail into a boat": the name comes behind.
_FIRST: Final = late(
    r"(?:the first|de[rn]? erste|le premier|la première|el primer|la primera|il primo|la prima|o primeiro|a primeira|de eerste|den första|den første|pierwszy|pierwsza|první)(?= [^\W\d_a-zß-öø-ÿ][\w'’-]+,? (?:who|that|der|die|qui|que|che|som|który|która|který|která)\b)",
    re.IGNORECASE,
)
_ENDS: Final = late(
    r"(?:and )?(?:that (?:is|was)|that['’]s|this (?:is|was)) (?:how|where|when) (?:it|everything|the story|our story)(?: all)? (?:began|started)|(?:it|that) was the (?:beginning|start)"
    r"|so (?:begann|fing|hat)(?: [^\W\d]+){0,2}(?: (?:an|begonnen|angefangen))?|das war der (?:anfang|beginn)|der (?:anfang|grundstein) war (?:gemacht|gelegt)"
    r"|(?:c['’]est )?ainsi (?:(?:que )?(?:tout )?(?:a commencé|commence|commença|débute)|est née?|naquit|naît)|c['’]était le début|l['’]aventure (?:commence|commençait|a commencé)|tout a commencé ainsi"
    r"|así (?:empezó|comenzó|empieza|comienza|nació|nace|arrancó)|(?:così|è così che) (?:è )?(?:cominci\w+|inizi\w+|nacque|nasce|nat[ao])|(?:foi )?assim (?:que )?(?:tudo )?(?:começou|nasceu|nasce|começa)"
    r"|zo (?:is het (?:allemaal )?begonnen|begon het|begon alles|ontstond|is [^\W\d]+ (?:ontstaan|geboren))|dat was het begin|så (?:började|startade|föddes)|det blev början|sådan (?:begyndte|startede|opstod)|slik (?:begynte|startet|oppsto)|tak (?:to )?(?:się (?:wszystko )?zaczęło|powstał[ay]?|to (?:všechno )?začalo|vznikl[aoy]?|vznikol|začal[ao]?)|näin (?:kaikki alkoi|syntyi|se alkoi)|így (?:kezdődött|született|indult)|așa (?:a început|s-a născut)|tako je (?:počelo|nastal[ao]?|sve počelo)|böyle (?:başladı|doğdu)|έτσι (?:ξεκίνησε|γεννήθηκε)|так (?:вс[её] )?(?:началось|началась|появил\w+|почалося|виник\w+|започна)",
    re.IGNORECASE,
)
# The week after, the company "was a fact".
_FACT: Final = late(
    r"(?:a fact|a reality|born|launched|eine tatsache|wirklichkeit|geboren|gegründet|une réalité|née?|una realidad|realtà|nat[ao]|uma realidade|nascid[ao]|een feit|geboren|ett faktum|född|en kendsgerning|en realitet|født|et faktum|faktem|na świecie|na světě|totta)[.!]?$",
    re.IGNORECASE,
)
# "That's how it began for bakers in Leeds", "So begann die Tradition": not the firm.
_OF: Final = late(
    r"\b(?:for|für|pour|para|per|voor|för|dla|pro|of|tradition|fest\w*|club|verein|guild|race|friendship|freundschaft|marriage|love|liebe|amour|war|krieg|guerre)\b",
    re.IGNORECASE,
)
# Who lives, sleeps or holidays there, learns or is employed.
_ELSE: Final = late(
    r"\b(?:apartment|flat|house to live|holiday|wohnung|ferien\w*|appartement|vacances|piso|vacaciones|appartamento|vacanze|apartamento|férias|vakantie\w*|appartement|lägenhet|semester|lejlighed|ferie|mieszkanie|byt|with us|at our|for us|bei uns|chez nous|con nosotros|da noi|connosco|conosco|bij ons|hos oss|hos os|u nas|u nás|museum|charity|foundation|band|choir|chor|marathon\w*|running|teaching|singing)\b",
    re.IGNORECASE,
)


def stories(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the first year of a page about the company where its story is of that year."""
    if home_of(page) not in {"about", "home"} or STORIES.search(page.path):
        return
    first = min(_YEAR.findall(page.text), default="")
    for sentence in dated_sentences(page, company) if first else ():
        text = sentence.strip()
        if first in text and len(text) <= MAX_SENTENCE and _begins(text, page, company):
            yield Fact("founded", first, text, page.url, weight=2)
    for block in page.main:
        if first and first in block.text and len(block.text) <= MAX_STORY:
            yield from _ended(block, first, page, company)


def _begins(text: str, page: SitePage, company: Company) -> bool:
    """Say whether a namesake or a forebear begins a trade in a sentence."""
    if _ELSE.search(text) or origins.AS.search(text) or origins.OFFICE.search(text):
        return False
    hero = _FIRST.search(text)
    tokens = frozenset(map(squeezed, companies.company_tokens(company.name)))
    if hero and squeezed(text[hero.end() :].split(maxsplit=1)[0]) in tokens:
        return True
    deed = _DEED.search(text) or _BEGUN.search(text)
    if deed is None or is_further(text, deed):
        return False
    forebear = origins.FOREBEAR.search(text)
    if forebear and not _OF_ANOTHER.match(text, forebear.end()):
        return True
    return _is_namesake(text, page, company)


# "The founder of Rotary rented a hall."
_OF_ANOTHER: Final = late(
    r" (?:of|von|der|des|du|de|del|della|di|da|do|van|av|af) (?:the |der |la |le )?[^\W\d_a-zß-öø-ÿ]"
)


def _is_namesake(text: str, page: SitePage, company: Company) -> bool:
    """Say whether the hero of a sentence bears the company's name, in it or before a "she"."""
    if origins.is_namesake(text, company):
        return True
    at = page.text.find(text)
    before = page.text[block_at(page, max(at, 0)).start : max(at, 0)]
    return (
        bool(before) and _PRONOUN.search(text) is not None and origins.is_namesake(before, company)
    )


_PRONOUN: Final = late(
    r"\b(?:he|she|they|er|sie|il|elle|ils|elles|él|ella|ellos|lui|lei|ele|ela|hij|zij|ze|han|hon|hun)\b",
    re.IGNORECASE,
)


def _ended(block: Block, first: str, page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the year of a paragraph that a sentence ends as the story of the beginning."""
    if block.tag in {"blockquote", "q"} or is_quoted(block.text, 0):
        return
    told = ""
    for sentence in map(str.strip, sentences(block)):
        if told and _is_end(sentence, company):
            if not (
                is_foreign(page, company, block.start) or is_others_voice(page, company, block)
            ):
                yield Fact("founded", first, told, page.url, weight=2)
            return
        if not told and first in sentence and len(sentence) <= MAX_SENTENCE:
            told = sentence


def _is_end(sentence: str, company: Company) -> bool:
    if len(sentence) > MAX_END:
        return False
    bare = sentence.replace(company.name, " ")
    if _ENDS.match(sentence):
        return not _OF.search(bare)
    return company.is_own(sentence) and _FACT.search(sentence) is not None
