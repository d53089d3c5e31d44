"""The year in which a company began, by other words than "founded".

Pure. "Since our foundation in 1992", "we are a family firm founded in 1926", "the Furlong family has
made cheese here since 1987", "she opened her workshop in 2010": each says it only on the company's
own pages, and weighs less the further it is from a foundation.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from prospects.normalise import companies
from scoring.facts import founding
from scoring.facts.fact import OWN_PAGES, WORKS, Fact, home_of, own_sentences
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

_YEAR = r"(?P<year>1[6-9]\d\d|20[0-3]\d)(?!\d|-\d|[.,]\d)"
_IN = r"(?:(?:back )?(?:in|im|en|em|nel|i|w|v|ve|u|у|в|το|år|anno|vuonna) ?(?:(?:the )?(?:year|jahre?|l['’]année|el año|año|anno|ano|jaar|året|roku|roce|році) )?)?"
_SINCE = r"(?:since|seit|depuis|desde|dal(?:la)?|sinds|sedan|siden|od|vuodesta|óta)"
_OUR = r"(?:our|its|the|unsere[rnm]?|ihre[rnm]?|seine[rnm]?|der|dem|die|sa|son|notre|la|su|nuestra|sua|a sua|nossa|nostra|sua|de|zijn|haar|onze|vår|vores|dess|dens|nasze\w*|jej|jego|naší|našeho|svého)"
_FOUNDING = (
    r"(?:start|foundation|founding|inception|establishment|opening|incorporation|\w{0,14}gründung|\w{0,14}eröffnung|création|fondation|ouverture|fundación|creación|apertura|fondazione|costituzione|fundação|abertura|constituição"
    r"|oprichting|opening|grundandet|grundläggandet|starten|stiftelsen|grundlæggelsen|etableringen|założenia|powstania|založení|vzniku|perustami\w+)"
)
_DONE = r"(?:founded|established|started|set up|gegründete[rs]?|fondée?|créée?|née?|fundad[ao]|cread[ao]|nacid[ao]|fondat[ao]|nat[ao]|criad[ao]|opgericht|grundat|grundad|startat|grundlagt|stiftet|założon[aey]|założoną|založen[ýáa]|perustettu)"
_WE_ARE = r"(?:we are|we['’]re|wir sind|nous sommes|somos|siamo|wij zijn|we zijn|vi är|vi er|jesteśmy|jsme|sme|olemme)"
OWN_ROOM = (
    r"(?:shop|store|workshop|studio|practice|clinic|surgery|bakery|brewery|restaurant|office|firm|business|company|gallery|garage|nursery|farm|school|salon|hotel|loft|kitchen|forge"
    r"|werkstatt|praxis|kanzlei|bäckerei|schreinerei|tischlerei|laden|geschäft|betrieb|büro|atelier|gärtnerei|schmiede|gasthaus|salon|cabinet|magasin|boutique|boulangerie|entreprise|garage|étude|officine"
    r"|taller|tienda|clínica|despacho|negocio|empresa|estudio|consulta|restaurante|bottega|laboratorio|negozio|studio|officina|azienda|oficina|loja|empresa|ateliê|escritório|werkplaats|winkel|praktijk|bedrijf|zaak|bakkerij|brouwerij|slagerij|kwekerij|ferme|brasserie|boucherie|fromagerie|panificio|forno|pasticceria|cantina|ambulatorio|panadería|bodega|granja|padaria|quinta|metzgerei|brauerei|weingut|hof"
    r"|verkstad|butik|firma|företag|værksted|forretning|virksomhed|verksted|bedrift|warsztat|sklep|pracowni[aę]|firm[aę]|zakład|dílnu|firmu|obchod)"
)
_HIS = r"(?:his|her|their|our|the (?:first )?|seine?n?|ihre?n?|unsere?n?|son|sa|leur|notre|su|nuestr[ao]|il suo|la sua|il|la|a sua|o seu|zijn|haar|hun|sin|sitt|sit|sina|swój|swoją|svou|svoji)"
_OPENED = r"(?:opened|set up|started|eröffnete[n]?|gründete[n]?|a ouvert|ouvre|ouvrit|ouvrent|ont ouvert|crée|abrió|abrieron|montó|aprì|aprirono|ha aperto|apre|abriu|abriram|montou|opende[n]?|begon|öppnade|startade|åbnede|startede|åpnet|startet|otworzyła?|otevřela?|založila?)"

_SINCE_BEGUN: Final = late(
    rf"\b{_SINCE} (?:{_OUR} )?{_FOUNDING}(?: (?:of|der|de|du) (?:the |la |l['’])?(?:company|firm|unternehmens|empresa|entreprise))? {_IN}{_YEAR}",
    re.IGNORECASE,
)
# Weight and pattern: the surer first; what weighs little counts only where nothing else is told.
_SAID: Final = (
    (4, _SINCE_BEGUN),
    (4, late(rf"\b{_WE_ARE} (?:an?|une?|una?|uma?|uno|een|ein(?:e|en)?|en|ett|et) (?:[^.!?;:\d]|\d{{1,3}}(?![\d.])){{0,70}}?\b{_DONE}\b(?: (?:by|von|par|por|da|door|av|af|przez) [^.!?;:\d]{{2,60}}?)?,? {_IN}{_YEAR}", re.IGNORECASE)),
    (4, late(rf"\b(?:cég(?:ünket|et)|vállalkozás(?:unkat|t)|társaság(?:unkat|ot))\b[^.!?;:\d]{{0,60}} {_YEAR}-b[ae]n alapított\w+", re.IGNORECASE)),
    (4, late(rf"\b(?:cég(?:ünk)?|vállalkozás(?:unk)?|társaság(?:unk)?)\b[^.!?;:\d]{{0,60}} {_YEAR}-b[ae]n (?:alakult|jött létre|kezdte)", re.IGNORECASE)),
    (2, late(rf"\b(?:founded|gründete|fonda|fundó|fondò|fundou|grundade|grundlagde|stiftede|startade) (?:the|den|das|die|le|la|l['’]|el|il|lo|o|a|het|de) ?(?:company|business|firm|betrieb|firma|unternehmen|werkstatt|entreprise|maison|empresa|azienda|impresa|ditta|bedrijf|zaak|företaget|firman|virksomheden)\b[^.!?;:\d]{{0,40}}? {_IN}{_YEAR}", re.IGNORECASE)),
    (4, late(rf"\b(?:εταιρ(?:εία|ία)|επιχείρησ[ηή]|ξενοδοχεί[οα]|εργαστήρι[οα]?|κατάστημα|οινοποιεί[οα]|ταβέρνα|εστιατόριο|φούρνος|οίκος|μονάδα|τυπογραφείο|φαρμακείο|ιατρείο|βιοτεχνία|компані[яю]|підприємство|фірм[ау]|компания|предприятие)\b(?:(?! που |,)[^.!?;:\d]){{0,40}}(?:ιδρύθηκε|δημιουργήθηκε|заснован[оау]|створен[оау]|основана|основано) {_IN}{_YEAR}", re.IGNORECASE)),
    (3, late(rf"\b(?:spółk[ęa]|firm[ęu]|zakład|podnik|společnost|spoločnosť|přádelnu|pracownię) (?:została? |byla |bola )?(?:założyła?|założon[aoy]|založila?|založen[aoý]?|zal\w+) {_IN}{_YEAR}", re.IGNORECASE)),
    (3, late(rf"\b(?:we |wir |nous (?:avons )?|abrimos |abbiamo |abriram |wij |vi )?(?:opened? (?:our|its|the) doors|öffneten? (?:wir )?(?:unsere|ihre) (?:türen|pforten)|ouvert (?:nos|ses) portes|ouvre ses portes|(?:abrimos|abrió|abre) (?:nuestras |sus |las )?puertas|aperto (?:i battenti|le porte)|abrimos as portas|abriu (?:as )?portas|openden (?:wij |we )?(?:onze|de|hun) deuren|slog upp portarna|slog dørene op) {_IN}{_YEAR}", re.IGNORECASE)),
    (3, late(rf"\b(?:inici(?:ou|ó)|começou|comenzó|empezó|a (?:commencé|débuté)|nahm|aufnahme|iniziò|ha iniziato|rozpocz(?:ę|e)ła?|zahájila?) (?:a |la |su |sua |seine |ihre |l['’]|son |ses |swoją )?(?:laboração|actividad|atividade|actividade|producción|produção|activités?|produktion|tätigkeit|attività|produzione|działalność|činnost|výrobu) {_IN}{_YEAR}", re.IGNORECASE)),
    (2, late(rf"\b{_OPENED} (?:[^\W\d]+ ){{0,3}}?{_HIS} (?:(?:eigene[nrs]?|own|first|erste[nrs]?|first|premi(?:er|ère)|primer[ao]?|prim[ao]|små|petite?|kleine[nrs]?|small|little|new|propre) )?{OWN_ROOM}\b[^.!?;:\d]{{0,60}}? {_IN}(?<!\buit )(?<!\baus )(?<!\bfra )(?<!\bdel )(?<!\bdal )(?<!\bof )(?<!\bdu )(?<!\bda )(?<!\bde )(?<!\bfrom )(?<!\bfrån )(?<!\bvan )(?<!\bvon ){_YEAR}", re.IGNORECASE)),
    (2, late(rf"\b{_YEAR},? {_OPENED} (?:[^\W\d][^\W\d ]*,? ){{0,6}}?{_HIS} (?:[^\W\d]+ )?{OWN_ROOM}\b", re.IGNORECASE)),
    (2, late(rf"\ben {_YEAR},? que [^.!?;:,\d]{{3,40}} (?:s['’](?:installe|est installé|établi\w*)|fonde|crée|ouvre)", re.IGNORECASE)),
    (3, late(rf"\b(?:lo studio|il negozio|la bottega|il laboratorio|l['’]officina|l['’]ambulatorio|l['’]azienda|le (?:cabinet|magasin|restaurant)|la (?:boutique|boulangerie|ferme|clínica|tienda|loja|clinica|padaria)|el (?:taller|despacho|restaurante)|o (?:restaurante|hotel)) (?:è stat[ao]|a été|fue|foi) (?:apert[ao]|ouverte?|abiert[ao]|abert[ao]|inaugurad[ao]|inaugurat[ao]) {_IN}{_YEAR}", re.IGNORECASE)),
)  # fmt: skip
_ANY: Final = Rare(
    late("|".join(re.sub(r"\(\?P<\w+>", "(?:", one.pattern) for _, one in _SAID), re.IGNORECASE)
)

# "Acme a vu le jour à Lyon en 2018", "a torrefação nasceu em 2007": the company must be what began.
_BORN: Final = Rare(
    late(
        rf"(?:\ba vu le jour|\bvit le jour|\bvoit le jour|\bnació|\bnace|\bnasceu|\bnasce|\bnacque|\bvede la luce|\bvio la luz|\bzag het (?:levens)?licht|\bsåg dagens ljus|\bentstand|\bopened|\bwas born|\bwas launched|\bstartades|\bstartede|\bse creó|\binició|\bwurde)\b(?P<way>(?: [^.!?;:\d]{{1,40}})??) {_IN}{_YEAR}(?P<rest>[^.!?;:\d]{{0,40}})",
        re.IGNORECASE,
    )
)
_WITH = r"to|zu|att|at|å|te|mit (?:de[rmn]|ihre[rmn]?|seine[rmn]?)|met (?:de|het|een|haar|zijn|hun)|with (?:the|its|his|her|our|their)|med (?:det|den|at|att|å|sin|sitt|sina|sit|sine)|um"
# What a firm begins with: its trade or its people, no new line and no export.
_FIRST_WORK = (
    r"(?:(?:make|build|produce|manufacture|sell|repair|bake|brew|grow|print|weave|craft|making|building|production|manufacture|sale|repair|baking|brewing|(?:great-?)?(?:grand)?(?:father|mother|parents)|brothers?|founders?"
    r"|herstellung|produktion|fertigung|reparatur|bau|verkauf|handel|anbau|(?:groß)?(?:vater|mutter|eltern)|bruder|gründer|bakken|maken|bouwen|verkopen|repareren|brouwen|productie|verkoop|handel|(?:groot)?(?:vader|moeder|ouders)"
    r"|baka|bygga|tillverka|sälja|laga|brygga|odla|bage|bake|bygge|lave|lage|selge|sælge|produsere|fremstille)\b)"
)
# "De brouwerij zelf startte in 2012": nothing between the verb and the year.
_STARTED: Final = Rare(
    late(
        rf"\b(?:zelf |self |selbst )?(?:startte|startade|startede|startet|begon|began|begann|började|begyndte) {_IN}{_YEAR}(?! (?:{_WITH})\b(?! {_FIRST_WORK}))",
        re.IGNORECASE,
    )
)
_ARTICLE = r"(?:the|our|die|der|das|unsere?|la|le|les|l['’]|il|lo|el|los|o|a|os|as|de|het|onze|nossa|nosso|nuestra|nuestro|nostra|nostro|notre)"
_FIRM = late(
    rf"{_ARTICLE} ?(?:company|firm|business|shop|workshop|studio|practice|clinic|bakery|brewery|restaurant|hotel|school|factory|unternehmen|firma|betrieb|geschäft|laden|praxis|kanzlei|werkstatt|fabrik|hotel|entreprise|société|maison|boutique|atelier|cabinet|usine|hôtel|empresa|tienda|taller|clínica|fábrica|azienda|ditta|impresa|bottega|fabbrica|officina|loja|oficina|quinta|bedrijf|winkel|zaak|fabriek|werkplaats|brouwerij|bakkerij|brewery|selskapet|selskabet|bedriften|firmaet|virksomheden|företaget|bolaget|yritys)",
    re.IGNORECASE,
)
# "Opened in 1989 by Barry Tindall, Tasman Sails has …"
_LEADS: Final = Rare(
    late(
        rf"^(?:opened|launched|started|eröffnet|ouverte?|abiert[ao]|apert[ao]|geopend|öppnad|åbnet|åpnet|gegründet|founded|fondée?|créée?|fundad[ao]|fondat[ao]|nat[ao]|opgericht|grundad)\b[^.!?;:\d]{{0,30}}? {_IN}{_YEAR}(?P<by>[^.!?;:\d]{{0,90}}?), (?P<rest>.{{1,80}})",
        re.IGNORECASE,
    )
)
_OURS: Final = late(
    r"\b(?:we|our|us|unser\w*|wir|notre|nous|nos|nuestr\w+|nostr\w+|onze|wij|noss[ao]s?|vår\w*|vi|nasz\w*|naš\w*)\b",
    re.IGNORECASE,
)
# "Firmę założył w 1991 roku Jan Nowak": what was founded leads, who founded it comes last.
_OBJECT_FIRST: Final = Rare(
    late(
        rf"^(?P<what>[^\W\d]+)(?: [^.!?;:\d]{{1,30}})? (?:założyła?|założyli|založila?|založili|perusti|perustivat|заснував|заснувала|заснували|засновано|створено|основал[аи]?)(?: [^.!?;:,\d]{{2,40}}?)?,? {_IN}{_YEAR}",
        re.IGNORECASE,
    )
)
# Who makes what it makes since then, whoever it is that speaks: the family, "we".
_FAMILY: Final = late(
    r"\b[Tt]he [A-Z][\w'’-]+ family\b|\b(?:[Ff]amilie|[Ff]amille|[Ff]amiglia|[Ff]amilia|[Ff]amília|[Ff]amiljen|[Ff]amilien|[Rr]odzina|[Rr]odina) [^\W\d_a-zß-öø-ÿ]",
)
_MAKES: Final = late(
    r"\b(?:build(?:s|ing)?|built|mak(?:es?|ing)|made|produc(?:es?|ed|ing)|manufactur\w+|craft(?:s|ed|ing)?|brew(?:s|ed|ing)?|bak(?:es?|ed|ing)|grow(?:s|n|ing)?|farm(?:s|ed|ing)?|weav\w+|print(?:s|ed|ing)?|repair(?:s|ed|ing)?|install(?:s|ed|ing)?|welcom\w+|sell(?:s|ing)?|serv(?:es?|ed|ing)|advis(?:es?|ed|ing)"
    r"|bau(?:t|en)|fertig(?:t|en)|stell(?:t|en)|produzier\w+|back(?:t|en)|brau(?:t|en)|liefer\w+|berat(?:en|et)|behand\w+|handel[nt]|empf[aä]ng\w+|bewirt\w+|begrüß\w+|reparier\w+|fabri(?:que|quons|quent|caba|camos|cando|ca|can)|constru\w+|produi\w+|cultiv\w+|accueill\w+|répar\w+|elabor\w+|produc(?:e|imos|iamo|ono)|cocin\w+|atend\w+|engarraf\w+|embotell\w+|imbottigli\w+|recib\w+|accol\w+|costru\w+|accogli\w+|lavor\w+|coltiv\w+|produz\w+|fabric\w+|constró\w+|plant\w+"
    r"|bouw(?:en|t)|mak(?:en|t)|herstel\w+|lever(?:en|t)|brouw\w+|bak(?:ken|t)|bygg\w+|tillverk\w+|producer\w+|install?er\w+|lag(?:er|at|et)|fremstill\w+|produkuje\w*|budujemy|szyjemy|pieczemy|vyráb\w+|staví\w*|peče\w*|valmist\w+|rakenn\w+)\b",
    re.IGNORECASE,
)
_DOES_SINCE: Final = Rare(late(rf"\b{_SINCE} {_YEAR}(?=[\s,.]|$)", re.IGNORECASE))
_ELSE: Final = late(
    r"\b(?:part of|teil (?:de[rs]|einer)|partie d\w*|part[ei] d\w+|deel uit|onderdeel|del a[vf]|częścią|součástí|belong\w*|gehör\w+|behoren|also|auch|aussi|también|anche|ook|również|také|també|två|offer\w*|bieten|biete[tn]?|propos\w+|ofrec\w+|export\w*|certif\w+|zertifi\w+|iso|partner\w*|member\w*|mitglied\w*|dealer|importe\w+|distribut\w+|vertret\w+|second|neue[nrs]?|online|web ?shop|customers?|kunden?|clientes?|supplier|owned|led|geleitet|award\w*|protected|sponsor\w*|support\w*)\b",
    re.IGNORECASE,
)
_EXISTS: Final = late(
    r"\b(?:exist\w*|besteh(?:t|en)|existier\w+|gibt es|bestaa(?:t|n)|funnits|finns|har vært|har været|działa(?:my)?|istnieje(?:my)?|působí(?:me)?|pôsobí(?:me)?|exist\w+|opera(?:mos|ting|tes)?|toimi\w+|működ\w+|работа\w+|працю\w+|been here|in business|in trade)\b",
    re.IGNORECASE,
)
# "Ship agency since 2001" over a home page.
_TAGLINE: Final = late(rf"[^.!?\d]{{3,60}} {_SINCE} {_YEAR}\.?", re.IGNORECASE)


def begun(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the years in which the company began by the words of its own pages."""
    is_elsewhere = home_of(page) not in OWN_PAGES or WORKS.search(page.path)
    if is_elsewhere or founding.is_of_takeover(page):
        return
    yield from _labelled(page)
    yield from _taglines(page)
    names = _names(company)
    for sentence in dated_sentences(page, company):
        for weight, match in _matches(sentence, company, names):
            yield Fact("founded", match["year"], sentence.strip(), page.url, weight=weight)


def dated_sentences(page: SitePage, company: Company) -> Iterator[str]:
    """Yield the sentences of the company's own paragraphs that hold a year."""
    return iter(
        page.kept(
            f"dated sentences of {company}",
            lambda: tuple(own_sentences(page, company, _HAS_YEAR.search, _OTHERS.search)),
        )
    )


_HAS_YEAR: Final = late(r"(?<!\d)(?:1[6-9]\d\d|20[0-3]\d)(?!\d)")
# Customers, suppliers and predecessors have years too.
_OTHERS: Final = late(
    r"^[\"“„«»‘‚]|\b(?:said|says|sagt|leaders?|leading|führend\w*|líder\w*|supplier|customer|client|partner|kund\w+|lieferant\w*|fournisseur\w*|client\w*|proveedor\w*|cliente\w*|fornitor\w*|leverancier\w*|klant\w*|odběratel\w*|dodavatel\w*|dostawc\w*|parent company|mutter\w+|subsidiary|tochter\w+|filiale|division|branch|filial\w*|niederlassung|foundation for|stiftung|neighbou?r\w*|nachbar\w*|voisin\w*|vecin[oa]s?|vicin[oaie]|vizinh\w*|buur(?:man|vrouw|bedrijf)|grann\w+|nabo\w*|sąsi[ae]d\w*|soused\w*"
    r"|(?:makers?|manufacturers?|builders?) of (?:our|the machines?)|hersteller unserer|herstellerin unserer|fabricants? de (?:nos|notre)|fabricantes? de nuestr\w+|produttor[ei] de(?:lle|i|l|lla) nostr\w+|fabricantes? d[ao]s? noss\w+|fabrikant van onze|tillverkaren? av vår\w+|produsent\w* av våre|producent\w* (?:naszych|naszej|af vores|van onze)|výrobce naš\w+|výrobca naš\w+|valmistajan? koneid\w+)\b",
    re.IGNORECASE,
)


def _matches(
    sentence: str, company: Company, names: frozenset[str]
) -> Iterator[tuple[int, re.Match[str]]]:
    if _ANY.search(sentence):
        for weight, pattern in _SAID:
            match = pattern.search(sentence)
            if match is None or (weight <= LOOSE and is_further(sentence, match)):
                continue
            if pattern is not _SINCE_BEGUN or company.speaks(sentence):
                yield weight, match
    for match in _BORN.finditer(sentence):
        is_opened = match[0].lower().startswith("wurde")
        if is_opened and not re.match(r"[^,]{0,30} (?:eröffnet|gestartet)\b", match["rest"]):
            continue
        if _is_subject(sentence[: match.start()], company, names):
            yield 3, match
    for match in _STARTED.finditer(sentence):
        if _is_subject(sentence[: match.start()], company, names):
            yield 3, match
    if (match := _LEADS.search(sentence)) and _begins(match["rest"], company):
        yield 3, match
    match = _OBJECT_FIRST.search(sentence)
    if match and (_is_named(match["what"], names) or _FOUNDED_FIRM.fullmatch(match["what"])):
        yield 3, match
    for clause in sentence.split("; ") if _DOES_SINCE.search(sentence) else ():
        match = _DOES_SINCE.search(clause)
        if match and not _ELSE.search(clause) and not _is_which(clause[: match.start()]):
            is_firm = bool(_OURS.search(clause) or _begins(clause, company))
            if (is_firm or _FAMILY.search(clause)) and _MAKES.search(clause):
                yield 1, match
            elif _EXISTS.search(clause) and _exists(clause, match, company):
                yield 2, match


def _exists(clause: str, since: re.Match[str], company: Company) -> bool:
    """Say whether it is the company that exists: no "the estate has existed since 1898 and paid us"."""
    subject = clause[: since.start()].strip(" ,") or clause[since.end() :]
    return bool(_OURS.search(subject) or _begins(clause, company))


def _is_which(before: str) -> bool:
    """Say whether the words before a "since" are of something that the sentence only names.

    "Founded when the towns gave up their laboratory, which had worked since 1974", but not "We are
    a family firm, which has worked since 1974".
    """
    part = before.rpartition(",")[2]
    told = _WHICH.search(f",{part}")
    if told is None or _OURS.search(part):
        return False
    return _HAS_YEAR.search(before) is not None or _OURS.search(before) is None


_WHICH: Final = late(
    r"[,(] ?(?:\w+ )?(?:which|who|that|whose|joka|jotka|jonka|das|der|die|welche[rs]?|qui|dont|que|che|cui|dat|som|który|która|które|který|která|které|ktorý|ktorá|ktoré|amely\w*|aki\w*|koj[aei]|ki|care|που|которы[йе]|которая|який|яка|które)\b",
    re.IGNORECASE,
)
LOOSE: Final = 2  # weight of what a person opened
# "… opened their shop in 2015 in Bari, too": not the first.
_MORE = r"(?:anche|pure|altr[oa]|aussi|également|en plus|deuxième|à côté|también|además|junto a|segund[oa]|também|ao lado|second[oa]?|also|too|as well|next to|another|auch|ebenfalls|zusätzlich|daneben|zweite[nrs]?|ook|tweede|daarnaast|även|också|også|andra|anden|również|także|też|drug[iąa]|obok|také|druh[ýou]+|vedle)"
_FURTHER: Final = late(rf"\b{_MORE}\b", re.IGNORECASE)
_FURTHER_BEFORE: Final = late(rf"\b{_MORE}(?: [^\s,]+){{0,2}} $", re.IGNORECASE)
_FURTHER_BEHIND: Final = late(
    rf"(?: [^\s,]+){{0,2}}? {_MORE}\b|[^.!?;]{{0,60}}? {_MORE}[.!]?$", re.IGNORECASE
)
_ASIDE: Final = late(r",[^,]+,")


def is_further(sentence: str, match: re.Match[str]) -> bool:
    """Say whether one more is opened: of what else the sentence tells "also" says nothing."""
    return bool(
        _FURTHER.search(_ASIDE.sub(",", match[0]))
        or _FURTHER_BEFORE.search(sentence[: match.start()])
        or _FURTHER_BEHIND.match(sentence, match.end())
    )


# "Firmę założył …", "Perheyrityksen perusti …": what stands first is what was founded.
_FOUNDED_FIRM: Final = late(
    r"(?:firmę|firmu|spółkę|společnost|podnik|zakład|warsztat|dílnu|obchod|piekarnię|pekárnu|drukarnię|manufakturę|pracownię|sklep|restaurację|hotel|\w{0,10}yrityksen|\w{0,10}liikkeen|yhtiön|firman|компанію|фірму|підприємство|компанию|фирму)",
    re.IGNORECASE,
)


def _is_named(word: str, names: frozenset[str]) -> bool:
    """Say whether a word is one of the name's, in whatever case: "Pekarniu" of "Pekarnia"."""
    plain = squeezed(word)
    return any(
        plain.startswith(name[:-1]) and len(plain) <= len(name) + MAX_ENDING for name in names
    )


MAX_ENDING: Final = 2  # letters that a case may add


def _names(company: Company) -> frozenset[str]:
    """Return the words of the name that may stand for it behind an article: "the pottery"."""
    return frozenset(
        word for word in map(squeezed, companies.company_tokens(company.name)) if len(word) > 4
    )


def _is_subject(before: str, company: Company, names: frozenset[str]) -> bool:
    """Say whether the words before a verb end with the company, "the firm" or "the pottery"."""
    words = before.rstrip(" ,").split()
    while len(words) > 1 and companies.has_legal_form(f"Acme {words[-1]}"):
        words.pop()
    head = " ".join(words)
    is_word = len(words) > 1 and squeezed(words[-1]) in names and _WORD.fullmatch(words[-2])
    return bool(company.closes(head) or is_word or _ends_with_firm(head))


_WORD: Final = late(_ARTICLE, re.IGNORECASE)


def _ends_with_firm(head: str) -> bool:
    piece = " ".join(head.split()[-2:])
    return _FIRM.fullmatch(piece) is not None or _FIRM.fullmatch(piece.split(" ")[-1]) is not None


def _begins(rest: str, company: Company) -> bool:
    """Say whether a clause is about the company: it begins with its name, "the firm" or says "we"."""
    words = rest.split()[:6]
    is_named = any(company.closes(" ".join(words[:count])) for count in range(1, len(words) + 1))
    return (
        is_named or _FIRM.match(rest) is not None or _OURS.search(" ".join(words[:3])) is not None
    )


def _taglines(page: SitePage) -> Iterator[Fact]:
    """Yield the year of the line that a home page is headed by."""
    if home_of(page) != "home":
        return
    for block in page.blocks[:MAX_TAGLINES]:
        if block.tag not in {"title", "h1", "h2"}:
            continue
        for piece in _CUT.split(block.text):
            match = _TAGLINE.fullmatch(piece)
            if match and not _ELSE.search(piece) and not _OTHERS.search(piece):
                yield Fact("founded", match["year"], piece, page.url, weight=1)


MAX_TAGLINES: Final = 12  # blocks
_CUT: Final = late(r" [|•·–—-] |: ")


def _labelled(page: SitePage) -> Iterator[Fact]:
    """Yield the cell beside "設立" and the like, whose year other signs follow."""
    for above, below in pairwise(page.main):
        is_label = len(above.text) < MAX_LABEL and _LABEL.fullmatch(above.text)
        year = _FIRST_YEAR.match(below.text) if is_label else None
        if year:
            quote = f"{above.text} {below.text}"
            yield Fact("founded", year["year"], quote, page.url, weight=3)


MAX_LABEL: Final = 30
_LABEL: Final = late(
    r"(?:設立|創業|創立|设立|成立(?:时间|日期)?|创立|설립(?:일|연도)?|창립(?:일)?|έτος ίδρυσης|рік заснування|год основания|kuruluş(?: yılı| tarihi)?|alapítás(?: éve)?|perustamisvuosi|perustettu|rok założenia|rok založení|založeno|anul înființării|înființare|leta ustanovitve|ano de fundação|año de fundación|anno di fondazione|année de création|gründungsjahr|gegründet|oprichtingsjaar|grundat|etableret|etablert|year (?:of )?(?:establish(?:ed|ment)|founded|foundation|incorporated|incorporation)|established|founded)\s?[:：]?",
    re.IGNORECASE,
)
_FIRST_YEAR: Final = late(
    r"(?:(?:昭和|平成|大正|明治)[^\d]{0,4}\d{1,2}年\s?[(（]?)?(?P<year>1[6-9]\d\d|20[0-3]\d)\s?(?:年|년|\.|$|[(（,]|[-/]\d)"
)
