"""What a firm makes and does, told in sentences: "We make kettles, jugs and pans for hotels".

Pure. A verb of making in the first person, or behind the firm's own name, and what it governs up to
the first word that leads on to something else; and names behind "our products". What is denied, what
is valued and whom a firm supplies is no product.
"""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from scoring.facts.catalogue import is_name
from scoring.facts.catalogue_words import HEAD, NO_ITEM
from scoring.facts.fact import MAX_SENTENCE, OWN_PAGES, STORIES, Fact, home_of, sentences
from scoring.facts.goods import ELSEWHERE
from scoring.facts.ownership import is_foreign, is_template
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

_EN = r"(?:make|manufacture|produce|build|design|develop|brew|bake|roast|grow|craft|distil|sell|supply|install|repair|print|publish|breed|weave|forge|assemble|rent out|hire out|restore|engineer)"
_ENS = r"(?:makes|manufactures|produces|builds|designs|develops|brews|bakes|roasts|grows|crafts|distils|sells|supplies|installs|repairs|prints|publishes|breeds|weaves|forges|assembles|restores|engineers)"
_DE = r"(?:fertigen|produzieren|bauen|entwickeln|herstellen|verkaufen|vertreiben|brauen|backen|rösten|drucken|montieren|installieren|reparieren|konstruieren|züchten|keltern|verleihen)"
_DES = r"(?:fertigt|produziert|baut|entwickelt|verkauft|vertreibt|braut|backt|röstet|druckt|montiert|installiert|repariert|konstruiert)"
_FR = r"(?:fabriquons|produisons|concevons|développons|vendons|construisons|brassons|torréfions|imprimons|installons|réparons|louons|élevons|cultivons|distillons|éditons|proposons)"
_FRS = r"(?:fabrique|produit|conçoit|développe|vend|construit|brasse|torréfie|imprime|installe|répare|loue|cultive|distille)"
_ES = r"(?:fabricamos|producimos|diseñamos|desarrollamos|vendemos|construimos|elaboramos|tostamos|imprimimos|instalamos|reparamos|cultivamos|alquilamos|ofrecemos|distribuimos)"
_ESS = r"(?:fabrica|produce|diseña|desarrolla|vende|construye|elabora|instala|repara|cultiva)"
_IT = r"(?:produciamo|fabbrichiamo|realizziamo|progettiamo|sviluppiamo|vendiamo|costruiamo|tostiamo|stampiamo|installiamo|ripariamo|coltiviamo|noleggiamo|offriamo)"
_ITS = r"(?:produce|fabbrica|realizza|progetta|sviluppa|vende|costruisce|installa|coltiva)"
_PT = r"(?:fabricamos|produzimos|projetamos|desenvolvemos|vendemos|construímos|torramos|imprimimos|instalamos|reparamos|cultivamos|alugamos|oferecemos|concebemos)"
_PTS = r"(?:fabrica|produz|projeta|desenvolve|vende|constrói|instala|cultiva)"
_NL = r"(?:maken|produceren|fabriceren|ontwerpen|ontwikkelen|verkopen|bouwen|brouwen|bakken|branden|drukken|installeren|repareren|kweken|verhuren|leveren|bieden)"
_NLS = r"(?:maakt|produceert|fabriceert|ontwerpt|ontwikkelt|verkoopt|bouwt|brouwt|bakt|installeert|repareert|kweekt|levert)"
_SV = r"(?:tillverkar|producerar|konstruerar|utvecklar|säljer|bygger|brygger|bakar|rostar|trycker|installerar|reparerar|odlar|hyr ut|levererar|erbjuder)"
_DA = r"(?:fremstiller|producerer|produserer|designer|udvikler|utvikler|sælger|selger|bygger|brygger|bager|baker|installerer|reparerer|dyrker|udlejer|leier ut|leverer|lager|tilbyder|tilbyr)"
_PL = r"(?:produkujemy|wytwarzamy|projektujemy|budujemy|sprzedajemy|warzymy|wypiekamy|palimy|drukujemy|montujemy|naprawiamy|uprawiamy|oferujemy)"
_PLS = r"(?:produkuje|wytwarza|projektuje|buduje|sprzedaje|montuje)"
_CS = r"(?:vyrábíme|vyrábame|navrhujeme|vyvíjíme|prodáváme|predávame|stavíme|vaříme|pečeme|pražíme|tiskneme|montujeme|opravujeme|pěstujeme|nabízíme|ponúkame)"
_CSS = r"(?:vyrábí|vyrába|navrhuje|prodává|predáva|montuje)"
_ADVERB = r"(?:(?:also|now|still|mainly|proudly|currently|hier|auch|heute|vor allem|aussi|también|anche|também|ook|också|også|też|také) )?"


def _chain(verb: str) -> str:
    return rf"{verb}(?:(?:, | and |, and | & | und | et | y | e | en | och | og | i | a )(?:{verb}|{_FURTHER}))*"


# What is done with things made: of it alone no product is told.
_FURTHER: Final = r"(?:fit|fits|maintain|maintains|service|services|clean|cleans|finish|finishes|test|tests|warten|montieren|wartet|posons|entretenons|pose|entretient|mantenemos|mantiene|montamos|manuteniamo|onderhouden|onderhoudt|underhåller|vedligeholder|vedlikeholder|serwisujemy)"


_ALL_THIRD = rf"(?:{_ENS}|{_DES}|{_FRS}|{_ESS}|{_ITS}|{_PTS}|{_NLS}|{_SV}|{_DA}|{_PLS}|{_CSS})"
_FIRST: Final = (
    rf"(?:\bwe {_ADVERB}{_chain(_EN)}|\bwir {_ADVERB}{_chain(_DE)}|(?<!\w){_DE} wir|\bnous {_ADVERB}{_chain(_FR)}"
    rf"|(?<!\w){_chain(_ES)}|(?<!\w){_chain(_IT)}|(?<!\w){_chain(_PT)}|\b(?:wij|we) {_ADVERB}{_chain(_NL)}|\bvi {_ADVERB}{_chain(_SV)}"
    rf"|(?<!\w){_SV} vi|\bvi {_ADVERB}{_chain(_DA)}|(?<!\w){_DA} vi|(?<!\w){_chain(_PL)}|(?<!\w){_chain(_CS)})"
)
_THIRD: Final = rf"(?P<who>[^.;:,!?]{{3,60}}?) {_ADVERB}{_chain(_ALL_THIRD)}"
_TOLD: Final = late(
    rf"(?:{_FIRST}|(?:^|^[^.;:!?,]{{3,40}}, ){_THIRD}) (?P<what>[^.;:!?()]{{4,200}})", re.IGNORECASE
)
_LINES: Final = late(
    r"\b(?:our|unsere|nos|nuestr[oa]s|(?:i )?nostri|(?:le )?nostre|noss[oa]s|onze|våra|vores|våre|nasze|naše) (?:\w+ ){0,2}(?:products?|product lines|services|brands?|produkte|produktlinien|produits|gammes|productos|líneas(?: de productos)?|prodotti|linee(?: di prodott[oi])?|produtos|linhas(?: de produtos)?|producten|productlijnen|produkter|produktlinjer|produkty|výrobky)(?:,| called| namens| named|:| –| are| sind| sont| son| sono| são| zijn| är| er)? (?P<what>(?-i:[^\W\d_a-zß-öø-ÿ])[^.;:!?()]{4,160})",
    re.IGNORECASE,
)
_TELLS: Final = Rare(late(rf"(?:(?:{_FIRST}|{_ALL_THIRD})\s|{_LINES.pattern})", re.IGNORECASE))
_DELIVERS: Final = late(r"(?:leveren|levererar|leverer)$", re.IGNORECASE)
# What is offered, grown and developed is as often care, contracts and talents as goods.
_WEAK: Final = late(
    r"(?<!\w)(?:grows?|develops?|entwickel(?:n|t)|développ(?:ons|e)|cultiv(?:ons|e|amos|a)|proposons|ofrecemos|desarroll(?:amos|a)|svilupp(?:iamo|a)|coltiv(?:iamo|a)|offriamo|desenvolve(?:mos)?|oferecemos|ontwikkel(?:en|t)|bieden|utvecklar|erbjuder|udvikler|utvikler|tilbyder|tilbyr|oferujemy|vyvíjíme|nabízíme|ponúkame)(?!\w)",
    re.IGNORECASE,
)
_VERB: Final = late(
    rf"(?<!\w)(?:{_ALL_THIRD}|{_EN}|{_DE}|{_FR}|{_ES}|{_IT}|{_PT}|{_NL}|{_PL}|{_CS})(?!\w)",
    re.IGNORECASE,
)
# "We supply hotels" tells customers, "we supply hotels with soap" goods.
_SUPPLY: Final = late(r"(?<!\w)(?:suppl(?:y|ies))(?!\w)", re.IGNORECASE)
_WITH: Final = late(r"^[^;:]{2,80}?\swith\s", re.IGNORECASE)
_TO: Final = late(r"\sto\s(?!\d)", re.IGNORECASE)
# Names that a dealer sells; in German the things themselves are written large as well.
_DEALS: Final = late(r"(?<!\w)vertreib(?:en|t)(?!\w)", re.IGNORECASE)
_PLURAL: Final = late(r".*(?:e|en|er|n|s|el)", re.IGNORECASE)
# What is denied or past: "no vendemos", "keine Fenster", "no longer", "used to".
_DENIED: Final = late(
    r"(?<!\w)(?:not|never|neither|nor|no longer|cannot|nothing|none|without ever|used to|formerly|kein\w*|nicht|nichts|nie|niemals|weder|früher|ehemals|ne|n['’]\w+|pas|jamais|ni|aucune?|autrefois|no(?= (?:\w+ )?\w+(?:mos|amo)(?!\w))|nunca|tampoco|ningun[oa]?|antaño|non|né|mai|nessun\w*|neanche|não|nem|nenhum\w*|outrora|geen|niet|nooit|vroeger|inte|inga|inget|ingen|aldrig|ej|tidigare|ikke|intet|aldri|tidligere|nie|ani|żadn\w+|nigdy|dawniej|nikdy|žádn\w+|žiadn\w+|dříve)(?!\w)|n['’]t(?!\w)",
    re.IGNORECASE,
)
# "Wir bauen Hürden ab": the verb is another one.
_PARTED: Final = late(
    r"\bwir\b.*\s(?:ab|aus|auf|um|ein|vor|nach|weiter|fort|mit|zurück|weg)\s*[.!?]*$", re.IGNORECASE
)
_OWN: Final = late(
    r"^(?:our|unsere?|notre|nuestr[oa]|(?:la )?nostra|(?:il )?nostro|(?:a )?nossa|(?:o )?nosso|onze?|vår[at]?|vores|nasz[ae]?|naše) \w+(?: (?:in|à|en|a|i|w|v|de) [^\s,]+)?$",
    re.IGNORECASE,
)
# What leads on from the things made to whom they are for, where, of what and since when.
_ON: Final = late(
    r"\s(?:according|gemäß|selon|según|secondo|conforme|volgens|enligt|ifølge|według|podle|for|in|from|since|to|at|with|that|which|who|using|by|across|on|as|under|out|so|because|when|where|all|of (?=our|the)|für|im|aus|mit|seit|nach|zu[mr]?|an|am|auf|von|bei|unter|über|die|der|das|wie|sowie|pour|dans|depuis|avec|sur|par|selon|qui|que|chez|en|(?:à|au|a|i|w|v)(?= (?-i:[^\W\d_a-zß-öø-ÿ]))|para|desde|con|por|sin|per|dal|da(?= (?-i:[^\W_a-zß-öø-ÿ])| oltre)|nel(?:la|l)?|su|che|com|em|n[oa]s?|desde|voor|uit|met|sinds|van|op|aan|för|till|med|från|sedan|på|av|som|åt|til|fra|siden|af|dla|od|na|do|pod|ze|we|pro|ze?|ve?|s|już|už|jak|som|bereits|déjà|ya|già|já|al|sedan|her|here|hier|ici|locally|daily|by|je|und zwar)\s.*$",
    re.IGNORECASE,
)
_SPLIT: Final = late(
    r",\s(?:and |und |et |y |e |en |och |og |i |a )?|\s(?:and|und|et|y|e|en|och|og|i|a|sowie|as well as|&|ainsi que|oraz|or|oder|ou|eller|lub|nebo)\s"
)
_ARTICLE: Final = late(
    r"^(?:(?:the|an?|some|our own|our|custom|bespoke|eigene?|eine?n?|die|der|das|des|du|de la|de l['’]|de|les|la|le|une?|unos|unas|los|las|el|un[oa]?|dei|delle|degli|gli|i|il|lo|os|as|o|a|uma?|het|een|en|ett|et) |de l['’]|l['’]|d['’])+",
    re.IGNORECASE,
)
# What everybody says to make, offer or supply.
_VAGUE: Final = late(
    r"(?<!\w)(?:together|fast|well|better|online|direct(?:ly)?|worldwide|abroad|in-house|about|over|almost|nearly|every|each|both|these|those|such|only|most|several|few|hundreds|thousands|millions|tons|tonnes|difference|sure|it|them|this|everything|anything|things?|more|much|many|solutions?|products?|services?|parts|quality|advice|support|prices?|pay|salar\w+|pension|hours|holiday\w*|training|warrant\w*|guarantee\w*|delivery|quotes?|relationships?|trust|value|success|future|world|way|use|decisions?|progress|teams?|people|customers?|clients?|brands?|business(?:es)?|experience\w*|opportunit\w+|ideas?|energy|time|money"
    r"|alles|lösungen|produkte|qualität|beratung|dienstleistungen|leistungen|preise?|arbeitszeit\w*|vertrauen|zukunft|sie|ihnen|uns|es|was|weiterbildung|konzepte|service|leidenschaft|erfahrung|solutions|produits|qualité|conseils?|prix|confiance|tout|ce|un[e]? large|soluciones|productos|servicios|calidad|precios?|asesoramiento|confianza|todo|lo|soluzioni|prodotti|servizi|qualità|prezz[io]|consulenza|fiducia|tutto|soluções|produtos|serviços|qualidade|preços?|confiança|tudo|oplossingen|producten|diensten|kwaliteit|advies|prijs|prijzen|alles|mogelijk|deel|lösningar|produkter|tjänster|kvalitet|rådgivning|priser|trygghet|allt|løsninger|ydelser|tjenester|rozwiązania|produkty|usługi|jakość|ceny|doradztwo|wszystko|řešení|výrobky|služby|kvalitu|ceny|poradenství|vše|[^\W\d_]{3,}(?:mente|ement)|snel|goed|graag|rápido|bien|snabbt|bra|hurtigt|godt|raskt|szybko|dobrze|tanio|lokalnie|rychle|dobře|levně|vite|bene|veloce|direkt|oltre|más|plus|mais|über|rund|mehr|meer|mer|mere|ponad|více|tonn\w*|ton|toneladas|lokalt|eget|själva|selv|sami)(?!\w)",
    re.IGNORECASE,
)
# Values, feelings, people, working conditions and figures of speech.
_ABSTRACT: Final = late(
    r"(?<!\w)(?:\w+(?:ness|ship|ships|heit|heiten|keit|keiten|schaft|gefühl|itäten|ität|dad|dade|dades|ità|ité|ités|heid|heden|schap|ości|ość|ost|nosti)|dreams?|hopes?|emotions?|feelings?|memor(?:y|ies)|moments|skills?|leaders?|talents?|careers?|jobs|minds?|results?|outcomes?|calm|peace|joy|happiness|balance|confidence|faith|excellence|passion|respect|care|courage|communit(?:y|ies)|culture|connections?|networks?|accounts?|damages?|mistakes?|errors?|promises?|plans?|stor(?:y|ies)|insights?|impact|growth|wealth|change|talent|contracts?|benefits?|bonus\w*|companies|firms|employees|workers|staff|families|children|young people|hotels|restaurants|schools|hospitals|shops|retailers|farmers|builders"
    r"|träume\w*|hoffnung\w*|emotion\w*|gefühle?\w*|erinnerung\w*|momente\w*|glück|freude|ruhe|vorurteile\w*|hürden|barrieren|schulden|ängste|stress|menschen|mitarbeiter\w*|talente\w*|führungskräfte|karrieren?|stärken|fähigkeiten|kompetenzen|ideen|visionen|werte|respekt|mut|märchen|luftschlösser|(?:kleine|kleinere|große) brötchen|beziehungen|kontakte|netzwerke|kunden|verträge|gehalt|urlaub\w*|fehler|strom|wärme|ergebnisse|erfolge|zwischen"
    r"|between|entre|tra|fra|tussen|mellan|mellem|mellom|między|mezi|medzi"
    r"|accueil|écoute|suivi|passion|partage|excellence|relations?|liens?|rêves?|émotions?|souvenirs?|respect|talents?|compétences|équipes?|personnes|clients?|contrats?|salaires?|mutuelle|ambiance|électricité|chaleur|bonheur|plaisir|projets?|avenir|erreurs?"
    r"|trato|rapidez|pasión|respeto|relaci[oó]n(?:es)?|sueños?|emoci[oó]n(?:es)?|experiencias?|personas?|talentos?|contratos?|ambiente|salario|sueldo|formación|ilusi[oó]n(?:es)?|futuro|compromiso|confort|energía|calor|vínculos?|recuerdos?|equipos? humanos?"
    r"|cortesia|passione|rispetto|rapport[io]|relazion[ei]|sogn[io]|emozion[ei]|esperienz[ae]|person[ae]|talent[io]|contratt[io]|ambiente|stipendio|energia|calore|futuro|legam[ei]|ricord[io]|competenze|felicità"
    r"|atendimento|paixão|respeito|relaç(?:ão|ões)|relacionamentos?|sonhos?|emoç(?:ão|ões)|experiências?|pessoas|talentos?|carreiras?|contratos?|salário|laços|pontes|memórias|felicidade"
    r"|afspraken|fouten|maatwerk|relaties|bruggen|dromen|emoties|mensen|talent(?:en)?|respect|passie|plezier|salaris|contract|herinneringen|ervaringen|plannen|keuzes|toekomst|stappen"
    r"|drömmar|känslor|relationer|människor|talanger|minnen|förtroende|framtid(?:en)?|glädje|misstag|broar|drømme|drømmer|følelser|mennesker|talenter|minder|minner|tillit|tillid|fremtid(?:en)?|glæde|glede|fejl|feil|løn|lønn|marzenia|emocje|relacje|ludzi|zaufanie|przyszłość|wspomnienia|mosty|umowę|sny|emoce|vztahy|lidi|důvěru|budoucnost|vzpomínky|mosty)(?!\w)",
    re.IGNORECASE,
)
# Pages that speak of work and values, or of whose goods a dealer has.
_OTHER_PAGE: Final = late(
    r"(?<!\w)(?:values?|mission|vision|culture|purpose|join(?: us)?|join-us|work (?:with|for) us|working (?:at|with)|work-with-us|benefits|people|csr|responsibility|sustainability|werte|leitbild|kultur|philosophie|ausbildung|arbeiten bei|nachhaltigkeit|valeurs|engagements?|rejoignez\W\w+|rse|valores|cultura|trabaja con\w*|únete|rsc|valori|missione|lavora con\w*|sostenibilità|missão|visão|trabalhe conosco|waarden|missie|visie|werken[ -]bij|duurzaamheid|värderingar|jobba hos\w*|hållbarhet|værdier|verdier|arbejd\w*|jobb|wartości|misja|praca|hodnoty|partners?|brands?|marken|händler|dealers?|stockists?|marques|marcas|marchi|merken|märken|varumärken|mærker|merker|marki|značky|partenaires|parceiros|partnerzy)(?!\w)",
    re.IGNORECASE,
)
MAX_TOLD: Final = 30
MAX_WORDS: Final = 4
MAX_LISTED: Final = 8
MIN_OFFERED: Final = 2
MAX_ITEM: Final = 40
MAX_HEAD: Final = 120


def made(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield what the sentences of a page say that the firm makes or does."""
    is_elsewhere = STORIES.search(page.path) or ELSEWHERE.search(page.path)
    head = next((block.text for block in page.main if block.tag == "h1"), "")[:MAX_HEAD]
    if _OTHER_PAGE.search(page.path.replace("_", "-")) or _OTHER_PAGE.search(head):
        return
    if home_of(page) in OWN_PAGES and not is_elsewhere:
        yield from islice(_facts(page, company), MAX_TOLD)


def _facts(page: SitePage, company: Company) -> Iterator[Fact]:
    for block in page.main:
        if block.tag in {"title", "blockquote", "q"}:
            continue
        if not _TELLS.search(block.text) or is_foreign(page, company, block.start):
            continue
        for sentence in sentences(block):
            if len(sentence) <= MAX_SENTENCE:
                for name in dict.fromkeys((*_made(sentence, company), *_named(sentence))):
                    yield Fact("product", name, sentence.strip(), page.url, weight=1)


def _made(sentence: str, company: Company) -> list[str]:
    told = _TOLD.search(sentence)
    if told is None or _DENIED.search(sentence) or _PARTED.search(sentence):
        return []
    who = told["who"]
    if who and not (company.closes(who) or _OWN.match(who)):
        return []
    does = sentence[told.end("who") if who else told.start() : told.start("what")].strip()
    what = _goods(does, told["what"])
    if _BY.match(what):
        return []
    found = list(islice(_nouns(list(_items(what)), told[0]), MAX_LISTED + 1))
    least = MIN_OFFERED if _DELIVERS.search(does) else 1
    is_told = least <= len(found) <= MAX_LISTED and all(map(_is_thing, found))
    is_named = _DEALS.search(does) and not all(map(_PLURAL.fullmatch, found))
    return found if is_told and not is_named else []


# "We design in SolidWorks": with what, where or for whom something is made that is not told.
_BY: Final = late(
    r"(?:with|by|using|from|on|at|for|in|mit|im|nach|aus|für|auf|an|bei|von|seit|avec|dans|sur|pour|chez|depuis|con|para|desde|sobre|según|nel(?:la|le|lo)?|per|su|sul|dal(?:la)?|com|desde|met|voor|op|van|uit|sinds|bij|med|på|för|från|fra|til|till|w|z|ze|dla|od|przy|v|ve|pro|podle|podľa) ",
    re.IGNORECASE,
)


def _goods(does: str, what: str) -> str:
    """Return of what a verb governs what can be goods: not customers, not what is only offered."""
    rest = _WEAK.sub("", does)
    if not _VERB.search(rest):
        return ""
    if _VERB.search(_SUPPLY.sub("", rest)):
        return what
    if given := _WITH.match(what):
        return what[given.end() :]
    return what if _TO.search(what) else ""


def _items(text: str) -> Iterator[tuple[str, bool]]:
    """Cut what is made into its parts, up to the words that lead on to something else.

    With each goes whether an article stands before it.
    """
    for told in _SPLIT.split(_WHERE.split(text, maxsplit=1)[0]):
        part = _DOES.sub("", told)
        plain = _ON.sub("", f" {part} ").strip(_QUOTES)
        whole = _LOOSE_END.sub("", plain)
        if bare := _ARTICLE.sub("", whole):
            yield bare, bare != whole
        if len(plain) < len(part.strip(_QUOTES)):
            return


# "Szyjemy torby, naprawiamy namioty": a further verb of the firm's before what it does.
_DOES: Final = late(
    r"^\s*(?:(?:i|y|e|et|a|oraz) )?[^\W\d_]{3,}(?:emy|imy|ymy|amy|eme|íme|áme|amos|emos|imos|iamo|ons) (?=[^\W\d_])",
    re.IGNORECASE,
)
# "i Umeå", "en Soria": before a name these lead to a town, before a thing they join in other tongues.
_WHERE: Final = late(r"\s(?:en|i|a|à|em|w|v|e|op)\s(?=[^\W\d_a-zß-öø-ÿ])")
_QUOTES: Final = " ,–—-\"“”„»«'"


def _nouns(items: list[tuple[str, bool]], sentence: str) -> Iterator[str]:
    """Leave out what may be an adjective of a noun beside it: "new, used and mended bicycles".

    In German nouns are written large, in English most that are made are plural.
    """
    tongue = next((name for name, words in _TONGUES if words.search(sentence)), "")
    for at, (item, has_article) in enumerate(items):
        last = item.rpartition(" ")[2]
        beside = items[max(0, at - 1) : at] + items[at + 1 :]
        is_bare = last == item and any(_MAY_GO_ON.fullmatch(one) for one, _ in beside)
        is_noun = has_article or (tongue != "" and _NOUNS[tongue].fullmatch(last) is not None)
        is_bare |= last == item and len(items) == 1  # "We grow together"
        if _DOING.fullmatch(item) and _is_joined(item, sentence, items):
            continue  # "nous imprimons et relions à Sablé"
        if _OLD_ONES.fullmatch(item):
            continue  # "Stavíme nové výtahy, opravujeme staré"
        if not item.endswith("-") and (is_noun or not (is_bare or tongue == "de")):
            yield item


def _is_joined(item: str, sentence: str, items: list[tuple[str, bool]]) -> bool:
    """Say whether a word is joined to the verb that governs: "fabriquons et livrons"."""
    at = sentence.find(f" {item}")
    verb = _DOING_BEFORE.search(sentence, max(0, at - MAX_VERB), at + 1) if at > 0 else None
    return verb is not None and all(verb["verb"] != one for one, _ in items)


MAX_VERB: Final = 40  # characters of a verb and what joins
_DOING: Final = late(
    r"[^\W\d_]{3,}(?:ons|amos|emos|imos|iamo|emy|imy|ymy|amy|eme|íme|áme)", re.IGNORECASE
)
_DOING_BEFORE: Final = late(
    r"(?<!\w)(?P<verb>[^\W\d_]+(?:ons|amos|emos|imos|iamo|emy|imy|ymy|amy|eme|íme|áme)) (?:et|y|e|i|a|oraz|ou|o|lub|nebo) $"
)
_OLD_ONES: Final = late(
    r"(?:old|new|used|second-?hand|broken|alte|neue|gebrauchte|defekte|anciens?|anciennes?|vieux|vieilles|neufs|neuves|usagée?s|viej[oa]s|antigu[oa]s|nuev[oa]s|usad[oa]s|vecchi[e]?|antich[ie]|nuov[ie]|usat[ie]|velh[oa]s|antig[oa]s|nov[oa]s|oude|nieuwe|gebruikte|gamla|nya|begagnade|gamle|nye|brugte|brukte|stare|nowe|używane|star[éýá]|nov[éýá]|použit[éýá]|ojet[éá])(?: ones)?",
    re.IGNORECASE,
)
# Words of which one may be an adjective; "boxes of card" ends with a noun.
_MAY_GO_ON: Final = late(r"(?!.* (?:de|di|da|do|du|of) ).* .*")
_TONGUES: Final = (
    ("de", late(rf"\b(?:wir|{_DES}|unsere?)\b", re.IGNORECASE)),
    ("en", late(rf"\b(?:we|our|{_ENS})\b", re.IGNORECASE)),
    ("pl", late(rf"(?<!\w)(?:{_PL}|{_PLS}|{_CS}|{_CSS})(?!\w)", re.IGNORECASE)),
)
_NOUNS: Final = {
    "de": late(r"[^\W\d_a-zß-öø-ÿ].*"),
    "en": late(r".*s"),
    "pl": late(r".*(?<!we)(?<!ne)(?<!kie)(?<!cze)(?<!te)(?<!ové)(?<!né)(?<!ní)(?<!ské)(?<!cí)"),
}


def _is_thing(name: str) -> bool:
    words = name.split()
    is_short = 3 <= len(name) <= MAX_ITEM and len(words) <= MAX_WORDS
    is_other = (
        _VAGUE.search(name)
        or _ABSTRACT.search(name)
        or NO_ITEM.fullmatch(name)
        or HEAD.fullmatch(name)
        or _OF_ABOVE.search(name)
    )
    return bool(is_short and not is_other and not is_template(name) and not _DIGITS.search(name))


# "We build new ones too": of what was told before.
_OF_ABOVE: Final = late(
    r"(?<!\w)(?:too|also|as well|auch|ebenfalls|aussi|également|también|anche|pure|também|ook|eveneens|också|også|też|także|również|také|tiež)$|^(?:new|neue|nouve(?:aux|lles)|nuev[oa]s|nuov[ie]|nov[oa]s|nieuwe|nya|nye|nowe|nové) \w+ (?:too|also)$",
    re.IGNORECASE,
)
_LOOSE_END: Final = late(
    r"(?:\s(?:of|for|and|in|und|von|für|de|et|di|e|y|en|van|av|af|og|och|i|z|a|w))+$", re.IGNORECASE
)
_DIGITS: Final = late(r"\d")


def _named(sentence: str) -> list[str]:
    """Return the names behind "our three products", where there are two or more."""
    told = None if _DENIED.search(sentence) else _LINES.search(sentence)
    found = []
    for part in _SPLIT.split(told["what"]) if told else ():
        name = _NAME.match(part)
        if name is None or not is_name(name[0]):
            break
        found.append(name[0])
        if len(name[0]) < len(part.strip(" ,")):
            break
    return found if len(found) > 1 else []


_NAME: Final = late(
    r"(?:[^\W\d_a-zß-öø-ÿ][\w'’.-]{0,30}|\d{1,4})(?: (?:[^\W_a-zß-öø-ÿ][\w'’.-]{0,30})){0,3}"
)


def first_thing(what: str, sentence: str) -> str:
    """Return the first of what a verb of offering governs, empty where it is no thing."""
    if _DENIED.search(sentence):
        return ""
    found = list(islice(_nouns(list(_items(what)), sentence), 1))
    return found[0] if found and _is_thing(found[0]) else ""
