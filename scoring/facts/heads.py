"""Who heads a company, as labels, cells and sentences of its pages name them."""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from itertools import pairwise

from prospects.normalise import companies
from scoring.contact import name_words, people
from scoring.contact.chiefs import OWNS
from scoring.facts.fact import Fact, home_of
from scoring.facts.mentioned import is_of_another
from scoring.facts.ownership import HEADINGS, is_foreign, is_template
from scoring.facts.sections import is_others_section
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

_BIG = r"[^\W_a-zß-öø-ÿ]"
_PERSON = (
    r"(?:(?:Dr|Prof|Mr|Mrs|Ms|[Ii]ng|Dipl|Mag|Herr|Frau|Mme|Sig|[Dd]ott|[Aa]vv|[Aa]rch|[Gg]eom|[Rr]ag|Dra|Sra|Eng\.ª|Eng)\.?(?:-Ing\.?|-Kfm\.?|ssa)? ){0,3}"
    rf"(?:{_BIG}[\w'’\-]+)(?: {_BIG}\.)?"
    r"(?: (?:van|von|de|der|den|di|da|le|la|del|el|do|dos))*"
    rf"(?: {_BIG}[\w'’\-]+){{1,2}}"
)
_HEAD_LABEL = (
    r"(?:(?<!Deputy )(?<!Vice )(?<!Former )(?<!Assistant )(?<!Stellv\. )(?:CEO|Chief Executive(?: Officer)?|Managing Directors?|Managing Partner|Executive Director|Head ?(?:[Tt]eacher|master|mistress)|(?:[Aa]lleinige[rn]?\s)?Gesch(?:ä|ae)ftsf(?:ü|ue)hr(?:er(?:in)?(?:nen)?|ung)|Gérante?s?|Directeur général|Directrice générale"
    r"|Amministrat(?:ore|rice) (?:delegat[oa]|unic[oa])|Legale rappresentante|Director(?:a)? [Gg]eneral|Gerente(?: [Gg]eneral)?|Administrador(?:a)? [Úú]nic[oa]|Consejer[oa] [Dd]elegad[oa]|Algemeen directeur"
    r"|Zaakvoerder|Sóci[oa][- ][Gg]erente|VD|Verkställande direktör|Administrerende direktør|Adm\. dir\.|Daglig leder|Toimitusjohtaja|Prezes(?: [Zz]arządu)?|Jednatel(?:ka|é)?|Konateľ(?:ka)?|Generální ředitel(?:ka)?|Ügyvezető(?: igazgató)?|Director general|Administrator(?:ul)?(?: unic)?|Genel [Mm]üdür|Inhaber(?:in)?|Titolare|President & CEO|President and CEO|Company CEO|Propriétaires?|Propietari[oa]s?|Titolari|Eigena(?:ar|ars|ren|res)|Directie|Owners?|Proprietors?|Inhaberinnen|Praxisinhaber(?:in)?|Betriebsinhaber(?:in)?|Ägare|Indehaver(?:e)?|Omistaja|Właściciel(?:ka)?|Majitel(?:ka)?|Sócios?[- ][Gg]erentes?|Sóci[oa][- ][Dd]iretora?"
    r"|Διευθύνων Σύμβουλος|Διευθύνουσα Σύμβουλος|Διευθυντής|Διευθύντρια|Генеральн(?:ий|а|ый) директор(?:ка)?|Директор(?:ка)?))"
)
_HEAD = late(
    rf"\b(?P<label>{_HEAD_LABEL})(?: ?\([^)\n]{{1,40}}\))?\s?:\s?(?P<name>{_PERSON})(?![\w-])"
)
# "Gerência: Ana Reis e Rui Reis": over persons only, who have first names.
_BOARD = late(
    rf"(?:^|(?<=[\n.] )|(?<=\n))(?P<label>Gerência|Gerencia|Administração|Direção|Dirección|Direction|Direzione|Management|Geschäftsleitung|Leitung|Directie|Zaakvoerders|Ledning|Ledelse|Zarząd|Vedení|Vedenie|Conducere|Johto|Vezetőség|Uprava|Yönetim) ?: (?P<name>{_PERSON})(?![\w-])"
)
# "… GmbH, vertreten durch die Geschäftsführer Jan Berg und Eva Lutz"
_THROUGH = late(
    rf"(?:vertreten durch|represented by|représentée? par|rappresentata da|representada por|vertegenwoordigd door|reprezentowan[ay] przez) (?:(?:den|die|ihren?|its|the|son|sa|ses|il|la|i|su|sus|haar|zijn) )?(?P<label>{_HEAD_LABEL}),? (?P<name>{_PERSON})(?![\w-])"
)
_GENERAL_PARTNER = late(
    r"haftende[rn]? gesellschafter(?:in)?|komplementär(?:in|-?gmbh)?|general partner|beherend vennoot|associée? commanditée?",
    re.IGNORECASE,
)
# On an imprint also without a colon, on a line of their own or the name on the next.
_HEAD_LINE = late(rf"(?:^|(?<=\n))(?P<label>{_HEAD_LABEL})[ \n](?P<name>{_PERSON})(?=\n|$)")
# "Inh. Georg Berg": the short label needs no colon.
_HEAD_SHORT = late(rf"(?<!\w)(?P<label>Inh|Prop|Propr|Eig)\.:? (?P<name>{_PERSON})(?![\w-])")
_NEXT_HEAD = late(
    rf"(?: ?[,;/&] ?\n?|,? (?:und|and|et|y|e|en|og|och|i) )(?P<name>{_PERSON})(?![\w-])"
    rf"|\n(?P<below>{_PERSON})(?=\n|$)"
)
_HEAD_TITLE = late(
    rf"(?:(?:co-?)?founder\s?(?:&|and|,|/)\s?)?{_HEAD_LABEL}(?:\s?(?:&|and|,|/)\s?(?:co-?)?founder)?",
    re.IGNORECASE,
)
_NAME_ALONE = late(_PERSON)
MAX_HEADS = 8
MAX_PARTNER = 160  # characters before an office in which a general partner may be named


def heads(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield who leads the company: every name of a labelled list, or a name over its title."""
    text = page.lined
    for match in (*_HEAD.finditer(text), *_HEAD_SHORT.finditer(text)):
        if not is_foreign(page, company, match.start()):
            yield from _labelled(match, text, page, company)
    for match in _BOARD.finditer(text):
        is_person = people.has_first_name(match["name"])
        if not is_person or _HOUSE_BEHIND.match(text, match.end()):
            continue
        beside = _NEXT_HEAD.match(text, match.end())
        is_house = beside and beside["name"] and not people.has_first_name(beside["name"])
        line = text[match.start() : match.start() + MAX_CREDITS].partition("\n")[0]
        if is_house or _CREDITS.search(line):
            continue
        if not is_foreign(page, company, match.start()):
            yield from _labelled(match, text, page, company)
    for match in _THROUGH.finditer(text):
        before = text[max(0, match.start() - MAX_PARTNER) : match.start()]
        if _GENERAL_PARTNER.search(before) or not is_foreign(page, company, match.start()):
            yield from _labelled(match, text, page, company)
    if home_of(page) == "imprint":
        for match in _HEAD_LINE.finditer(text):
            if not is_foreign(page, company, match.start()):
                yield from _labelled(match, text, page, company)
    if home_of(page) not in {"about", "home"}:
        return
    for above, block in pairwise(page.blocks):
        is_title = len(block.text) < 80 and _HEAD_TITLE.fullmatch(block.text)
        if block.tag in HEADINGS and above.tag not in HEADINGS:
            continue  # it heads what stands below
        is_name = len(above.text) < 60 and _NAME_ALONE.fullmatch(above.text)
        is_firm = companies.has_legal_form(above.text) or company.is_named(above.text)
        is_free = not is_firm and not (is_title and is_others_section(page, company, block))
        if is_title and is_name and name_words.is_plain(above.text) and is_free:
            quote = f"{above.text} {block.text}"
            yield Fact("ceo", above.text, quote, page.url, weight=4)


def led(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the heads that a cell beside a label names, or a sentence of the company's."""
    home = home_of(page)
    if home not in {"about", "home", "imprint", "contact", "other"}:
        return
    before = ""
    for above, below in pairwise(page.main):
        is_label = len(above.text) < 60 and _HEAD_CELL.fullmatch(above.text)
        is_first = above.tag in HEADINGS or (
            above.tag in {"th", "td"} and not _NAME_ALONE.fullmatch(before)
        )
        before = above.text
        told = _CELL_NAME.fullmatch(below.text) if is_label and is_first else None
        if told is None or len(below.text) > MAX_CELL or below.tag in HEADINGS:
            continue
        name = _SPACES.sub(" ", told["name"] or told["east"])
        if told["east"] or (_is_name(name, company) and not is_foreign(page, company, below.start)):
            quote = f"{above.text} {below.text}"
            yield Fact("ceo", name, quote, page.url, weight=4)
    yield from _leading(page, company)
    for pattern in (_IS_HEAD, _HEAD_IS, _RUN_BY) if home != "other" else ():
        for match in pattern.finditer(page.lined):
            name = match["name"]
            before = page.lined[max(0, match.start() - MAX_ASIDE) : match.start()]
            is_others = (
                is_foreign(page, company, match.start())
                or _OF_OTHER.match(page.lined, match.end()) is not None
                or is_of_another(before)
            )
            if not is_others and name_words.is_plain(name) and _is_name(name, company):
                if pattern is _IS_HEAD and not people.has_first_name(name):
                    continue
                if pattern is _RUN_BY and _is_asides(page.lined, match.start(), company):
                    continue
                behind = _NEXT_WORD.match(page.lined, match.end())
                if behind and companies.has_legal_form(f"{name}{behind[0]}"):
                    continue  # "run by Berg Leisure Ltd"
                quote = match[0].replace("\n", " ")
                yield Fact("ceo", name, quote, page.url, weight=3)
                if pattern is _RUN_BY:
                    office = quote.removesuffix(name).strip()
                    yield Fact("leadership", f"{name}, {office}", quote, page.url, weight=3)


def _is_asides(text: str, at: int, company: Company) -> bool:
    """Say whether what was run is past or an aside of another: "(a fund, managed by Ann Lee)"."""
    piece = _ASIDE.search(text, max(0, at - MAX_ASIDE), at)
    if _WAS.search(text, max(0, at - MAX_WAS), at):
        return True  # "was then owned and led by"
    subject = _SENTENCE_OVER.split(text[max(0, at - MAX_ASIDE) : at])[-1]
    is_told = company.speaks(subject) or _FIRM_WORD.search(subject) is not None
    is_told = is_told or any(word in company.calls_itself for word in subject.lower().split())
    if len(subject.split()) > 1 and not is_told:
        return True  # "The orchestra is led by"
    return bool(piece and not company.speaks(piece[1]) and not _FIRM_WORD.search(piece[1]))


MAX_CREDITS = 160  # characters of a film's or a play's credits: "Direction: …. Camera: …"
_CREDITS = late(
    r"\b(?:camera|kamera|caméra|cámara|câmara|cinepresa|sound|ton|son|sonido|suono|geluid|music|musik|musique|música|musica|muziek|schnitt|editing|montage|montaje|montaggio|light(?:ing)?|licht|lumières?|costumes?|kostüme|regie|cast) ?:",
    re.IGNORECASE,
)
MAX_ASIDE = 120
_SENTENCE_OVER = late(r"[.!?]\s|\n")
MAX_WAS = 40  # characters before "led by" in which it is said to be past
_WAS = late(
    r"\b(?:was|were|had been|wurden?|war(?:en)?|fut|était|étaient|a été|fue|fueron|era|fu|è stat[oa]|foi|werd|was|var|blev|ble|był[aoy]?|zosta[łl]\w*|byl[aoiy]?)(?: [^\W\d_]+){0,4} $",
    re.IGNORECASE,
)
# A firm or a house right behind a name: "Tom Hart, Hart Property Ltd", "Ana Reis, da Câmara".
_HOUSE_BEHIND = late(
    rf", (?:(?:of|from|at|von|vom|bei|du|de|del|della|da|do|van|från|fra|z|ze) (?:(?:the|der|la|le|het) )?{_BIG}|{_BIG}[^\n,.;]{{2,50}} (?:Ltd|Limited|Inc|LLC|GmbH|AG|KG|SARL|SAS|S\.A|S\.L|S\.r\.l|S\.p\.A|B\.V|N\.V|Lda|AB|A/S|ApS|Sp\. z|s\.r\.o)(?!\w))"
)
_ASIDE = late(r"(?:^|[\n,(.!?])([^\n,(.!?]+)[,(] ?$")


def _leading(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield who leads the firm by a verb of today: "Ann Lee runs the business"."""
    for pattern in (_RUNS_FIRM, _FIRM_RUN):
        for match in pattern.finditer(page.lined):
            name = match["name"]
            is_person = people.has_first_name(name) and name_words.is_plain(name)
            if not is_person or not _is_name(name, company) or is_template(name):
                continue
            if _is_anothers_firm(page.lined, match):
                continue
            if is_foreign(page, company, match.start()):
                continue
            quote = match[0].replace("\n", " ")
            yield Fact("leadership", f"{name}, {match['office']}", quote, page.url, weight=3)


def _is_anothers_firm(text: str, match: re.Match[str]) -> bool:
    """Say whether the words around tell which other firm is run: "runs the shop next door"."""
    before = text[max(0, match.start() - MAX_WAS) : match.start()].rpartition("\n")[2]
    is_before = match.start("office") < match.start("name")
    if _ANOTHERS.search(before) or (match["office"][:1].islower() and _ADJECTIVE.search(before)):
        return True
    end = max(match.end("office"), match.end("name"))
    line = text.find("\n", end)
    firm = _FIRM_WORD.search(text, end, line if line > 0 else len(text)) if is_before else None
    return _WHICH.match(text, firm.end() if firm else end) is not None


_ANOTHERS = late(
    r"(?:customers?|clients?|suppliers?|neighbou?rs?|partners?|friends?|landlords?|kund(?:e|in)|lieferant(?:in)?|nachbar(?:in)?|vermieter(?:in)?|freund(?:in)?|client[ei]?|cliente|fournisseur|voisine?|bailleur|amie?|proveedora?|vecin[oa]|amig[oa]|fornitore|vicin[oa]|amic[oa]|klant|buur(?:man|vrouw)|vriend(?:in)?|fornecedora?|vizinh[oa]|kunden|leverantör|granne[n]?|nabo(?:en)?|klient(?:ka)?|sąsiad(?:ka)?|zákazník|soused(?:ka)?) $",
    re.IGNORECASE,
)
_ADJECTIVE = late(r"[^\W\d_]{3,} $")
_WHICH = late(
    r" (?:next door|next to|that|which|where|whose|opposite|across|down the|around|round|of|in|at|nebenan|gegenüber|nebendran|der|die|das|dessen|deren|von|des|à côté|d['’]à côté|d['’]en face|de|du|qui|que|dont|voisine?|en|al lado|di|della|del|accanto|che|vicin[oa]|naast|hiernaast|van|dat|ao lado|do|da|bredvid|intill|som|i|ved siden|ved|nästa|obok|vedle)(?!\w)"
    r"|, (?:that|which|where|whose|der|die|das|dessen|deren|qui|dont|que|che|dat|som)(?!\w)",
    re.IGNORECASE,
)
_TODAY = r"(?:(?:today|now|heute|nun|jetzt|aujourd['’]hui|hoy|oggi|hoje|nu|idag|i dag|dziś|dnes) )?"
_FIRM = (
    r"(?:(?:the|our|den|die|das|unseren?|unsere?|la|le|l['’]|notre|el|nuestr[oa]|il|lo|nostr[oa]|a|o|noss[oa]|de|het|ons|onze|vår|vårt|vores|naszą?|naše) ?){0,2}"
    r"(?:(?:family )?(?:business|company|firm)|shop|workshop|practice|betrieb|(?:familien)?unternehmen|firma|werkstatt|geschäft|praxis|maison|entreprise|atelier|société|magasin|cabinet|empresa|taller|tienda|negocio|azienda|ditta|impresa|officina|negozio|oficina|loja|zaak|(?:familie)?bedrijf|winkel|werkplaats|firman|företaget|verkstaden|butiken|virksomheden|firmaet|butikken|bedriften|firmę|zakład|sklep|firmu|dílnu|podnik)(?!\w)"
)
_FIRM_WORD = late(_FIRM, re.IGNORECASE)
_LEADING = r"(?:owns and runs|runs|manages|heads|leads|führt|leitet|dirige|gère|pilote|gestiona|lleva|regenta|guida|gestisce|conduce|gere|lidera|leidt|runt|leder|driver|prowadzi|vede|řídí)"
_RUNS_FIRM = late(rf"(?<![\w'’-])(?P<name>{_PERSON}) (?P<office>(?i:{_LEADING} {_TODAY}{_FIRM}))")
# "Seit 2011 leitet Eva Kurz den Betrieb", "Firmę prowadzi Anna Nowak".
_FIRM_RUN = late(
    rf"(?<!\w)(?P<office>(?i:(?:führt|leitet|leidt|runt|leder|driver)(?= [^\n.!?;]{{3,40}} (?:{_FIRM}))|(?:firmę|zakład|sklep|firmu|podnik) (?:{_TODAY})(?:prowadzi|vede|řídí))) (?P<name>{_PERSON})(?![\w-])"
)
MAX_CELL = 60
# Forms are everyday words too: "Ruiz, se formó", "Miller as ever", "Durand, sa fille".
_NEXT_WORD = late(
    rf" (?={_BIG})[\w.]+|, (?:Inc|LLC|Ltd|Limited|GmbH|SARL|S\.[AL]|S\.r\.l|B\.V|N\.V)(?!\w)\.?"
)
_SPACES = late(r"\s+")
_HEAD_CELL = late(
    rf"(?:{_HEAD_LABEL}|代表者(?:名)?|代表取締役(?:社長)?|代表|社長|法定代表人|总经理|대표(?:자|이사)?) ?[:：]?"
)
_CELL_NAME = late(
    rf"(?:代表取締役)?(?:社長|会長|대표이사)?[\s\u3000]*(?P<east>[\u3400-\u9fff々\uac00-\ud7af]{{1,4}}[\s\u3000]?[\u3040-\u30ff\u3400-\u9fff々\uac00-\ud7af]{{1,4}})|(?P<name>{_PERSON})"
)
_CHIEF = (
    r"(?:(?:the |our |der |die |unsere? |la |le |el |il |l['’]|o |a |de |notre |nuestr[oa] |vår |vores )?(?:(?:founder|co-founder|owner|fondat(?:eur|rice)|fundadora?|gründer(?:in)?) (?:and|&|et|y|und) )?"
    r"(?:managing director|chief executive|CEO|owner|proprietor|general manager|geschäftsführer(?:in)?|inhaber(?:in)?|gérante?|directeur général|directrice générale|propriétaire|director(?:a)? general|gerente|propietari[oa]|titolare|amministrat(?:ore|rice) delegat[oa]|amministrat(?:ore|rice) unic[oa]|zaakvoerder|eigena(?:ar|res)|sóci[oa][- ]gerente|VD|direktør|daglig leder|toimitusjohtaja|jednatel(?:ka)?|majitel(?:ka)?|właściciel(?:ka|em|ką)?|prezes(?:em)?))"
)
# "Philippa Furlong is managing director", "Titolare dell'azienda è Lucrezia Terzuoli",
# "the shop is run today by Ann Lee".
_IS_HEAD = late(
    rf"(?<![\w'’-])(?P<name>{_PERSON}) (?:is|ist|est|es|è|é|är|er|je|jest|on) (?i:{_CHIEF})(?!\w)"
)
_HEAD_IS = late(
    rf"\b(?i:{_CHIEF})(?i: (?:of the (?:company|firm)|dell['’]azienda|della ditta|de l['’]entreprise|de la empresa|da empresa|des (?:betriebs|unternehmens)|der firma))? (?:is|ist|est|es|è|é|är|er|je|jest|on) (?P<name>{_PERSON})(?![\w-])"
)
_RUN_BY = late(
    rf"\b(?:run|led|managed|headed|geführt|geleitet|dirigée?|gérée?|dirigid[oa]|gestionad[oa]|gerid[oa]|liderad[oa]|guidat[ao]|dirett[ao]|condott[ao]|geleid|ledet|ledd|drevet|drivs|řízen[aá]?|prowadzon[aey])(?: (?:today|now|currently|heute|aujourd['’]hui|hoy|oggi|hoje|nu|i dag))? (?:by|par|por|da|door|av|af|przez) (?P<name>{_PERSON})(?![\w-])"
)
_OF_OTHER = late(r",? (?:of|at|von|bei|chez|de|di|van|hos|på|w|z) (?=[^\W\d_a-zß-öø-ÿ])")


def _labelled(match: re.Match[str], text: str, page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the heads behind a label: "Geschäftsführer: Dr. Eva Brenner, Karl Lutz"."""
    if match["label"].startswith("Administrator") and page.language != "ro":
        return  # elsewhere it is an office below the head's
    name, end = match["name"], match.end("name")
    for _ in range(MAX_HEADS):
        if is_template(name) or not _is_name(name, company):
            return
        if OWNS.fullmatch(match["label"]) and not people.has_first_name(name):
            return  # firms own too
        quote = text[match.start() : end].replace("\n", " ")
        yield Fact("ceo", name, quote, page.url, weight=5)
        yield Fact("leadership", f"{name}, {match['label']}", quote, page.url, weight=4)
        found = _NEXT_HEAD.match(text, end)
        if found is None:
            return
        name, end = found["name"] or found["below"], found.end()
        if people.title_in(name) and not people.has_first_name(name):
            return  # the office of the next row


def _is_name(written: str, company: Company) -> bool:
    """Say whether capitalised words may be a person: no firm, no street, no label."""
    return not (
        companies.has_legal_form(written)
        or any(sign.isdigit() for sign in written)
        or _LABEL_WORD.search(written)
        or (
            company.is_named(written)
            and not people.has_first_name(re.sub(r"^(?:\w+\.\s?)+", "", written))
        )
    )


_LABEL_WORD = late(
    r"\b(?:Tel\w*|Fax|E-?Mail|Register\w*|Amtsgericht|Handelsregister|HR[AB]|USt\w*|Umsatz\w*|Sitz|Siège|Sede|Capital|Siret|RCS|Web\w*|Internet|Stra(?:ß|ss)e|Vertreten|Gesellschaft|Kontakt|Contact|Verantwortlich\w*|Funds?|Ventures|Equity|Holdings?|Investments?)\b",
    re.IGNORECASE,
)
