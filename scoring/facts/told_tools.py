"""Programs that a company says to run itself by: "invoices go out of Xero", "planen wir mit Visplan".

Pure. A name of nothing else counts wherever the company speaks; one that is a word, too, beside
what is run with it, or where the company says that it works with it; one that nobody knows only
behind a verb of running, before "Software", or joined to one that
counts. What is sold, taught, linked to or was given up is not the company's own tool.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from scoring.facts import systems
from scoring.facts.fact import MAX_SENTENCE, STORIES, Fact, home_of, is_quoted, sentences
from scoring.facts.ownership import is_foreign
from scoring.facts.sections import is_others_voice
from scoring.reading.company import Company
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late, one_of
from scoring.reading.sieve import Rare, Sieve
from scoring.technology import tools
from scoring.technology.tool_names import CLEAR, LOOSE, RUN

MAX_TOLD: Final = 6  # names on one page: more are a list of what a program gets on with
FEWEST: Final = 2  # spaces of a sentence, not of a cell of a table
MIN_SAID: Final = 4  # words of a sentence: a bare name may be an item of a list of others'
MAX_NEAR: Final = 24  # characters before a name in which it may be called the old one
_KNOWN: Final = Rare(
    late(rf"(?<![\w.@/-])(?:(?P<clear>{one_of(CLEAR)})|{one_of(LOOSE)})(?!\w|@|[.-]\w)")
)
_RUN: Final = Rare(late(RUN, re.IGNORECASE))
_BIG: Final = r"[^\W\d_a-zß-öø-ÿ]"
_WITH: Final = r"(?:in|with|on|through|mit|über|avec|dans|sur|con|en|su|met|op|com|no|na|em|i|med|på|w|z|ze|v|ve|přes)"
_AND: Final = r"(?:and|und|et|y|e|en|och|og|i|a|ja|és|și|ve)"
# "We use", "trabajamos con", "wij werken met": with a name that is known.
_WE_USE: Final = Rare(
    late(
        rf"\b(?:we|wir|nous|nosotros|noi|nós|wij|vi)\b[^.;:]{{0,24}}?\b(?:use|run|nutzen|verwenden|benutzen|utilisons|usamos|utilizamos|usiamo|utilizziamo|gebruiken|använder|bruger|bruker)\b"
        rf"|\b(?:work|works|run|runs|arbeiten|travaillons|trabajamos|trabalhamos|lavoriamo|werken|arbetar|arbejder|arbeider|pracujemy|pracujeme|dolgozunk|työskentelemme)\b[^.;:]{{0,30}}?\b{_WITH}\b"
        r"|\b(?:usamos|utilizamos|usiamo|utilizziamo|utilisons|używamy|korzystamy|používáme|käytämme|használ\w+|folosim|kullan\w+)\b",
        re.IGNORECASE,
    )
)
_NAMED_SO: Final = late(
    rf"\b{_WITH} (?:(?:der|dem|the|our|la|le|il|de|den|het) )?(?P<tool>{_BIG}[\w.+-]+ (?:Software|ERP|CRM))(?!\w)"
)
_JOINED: Final = late(
    rf"(?: [A-Z0-9][\w/.]*)? {_AND} (?:{_WITH} )?(?P<tool>{_BIG}[\w+-]+(?: {_BIG}[\w+-]+)?)"
)
# Sold, taught, linked, wanted of applicants, or somebody else's.
_NOT_RUN: Final = late(
    r"\b(?:integrat\w*|integrier\w*|intégr\w*|integr[ai]\w*|koppel\w*|anbind\w*|compatib\w*|kompatib\w*|schnittstelle\w*|interfac\w*|interfaz|api\b|connect\w*|plug-?ins?|add-?ons?|sync\w*|partners?\b|partenaire\w*|resellers?|revendeur\w*|händler\w*|rivenditor\w*|distribu\w+|certif\w*|zertif\w*|gecertificeerd\w*|training\w*|schulung\w*|kurse?\b|kurs(?:er)?\b|courses?|cursus\w*|cours\b|corso|corsi|cursos?|formations?|formazione|opleiding\w*|szkole\w*|školení|seminar\w*|webinar\w*|teach\w*|taught|lessons?|lectures?|trains? (?:you|your|their|people|staff|teams?|users?)|coach(?:es|ing)?|spoke|speaks|talks? (?:about|on)|differ(?:s|ed|ence\w*)?|heard|unterricht\w*|lehr(?:en|t|te|ten|gang|gänge)|vortrag\w*|vorträge\w*|gehört|enseign\w*|conférences?|entendu|enseñ\w*|clases?|charlas?|oído|insegn\w*|lezion\w*|sentito|onderwij\w*|lesgeven|lessen|lezing\w*|gehoord|ensin\w*|aulas?|palestras?|ouvi\w*|undervis\w*|föredrag\w*|foredrag\w*|hört|hørt|uczymy|naucz\w*|wykład\w*|słysze\w*|učíme|výuk\w*|vyučuj\w*|přednášk\w*|slyše\w*|consult\w*|berat\w*|implement\w*|einführ\w*"
    r"|hates?|dislike|consider(?:ed|ing)|thought about|looked at|tried|leaving|instead of (?:using|buying)|refus\w+|by hand|paper job|books? about|angesehen|überlegt|von hand|verzicht\w*|papier statt|hésité|à la main|a mano|pensato a|à mão|met de hand|bekeken|för hand|i hånden|for hånd|ręcznie|ručně"
    r"|set(?:ting)? up|of (?:\w+ )?(?:shops|firms|companies|clients)|for (?:shops|firms|others|companies)|accept(?:ed|s|eren|iamo|amos|ons|tiert)?|sends? (?:us|your)|schicken|nous envo\w+|nos (?:envía\w*|mandan?|enviam)|ci (?:invia\w*|manda\w*)|sturen ons|skickar oss|sender os|przysyła\w* nam|posíla\w* nám|senden sie|envoyez|envíen\w*|envíe\w*|mandate\w*|inviate\w*|invia\w*|envie\w*|stuur\w*|skicka|prosimy|przesł\w+|przesyła\w*|zašlete|pošlete|zasíl\w+|zaslat"
    r"|experience|erfahrung\w*|kenntniss?e?|knowledge|connaissances?|conocimiento\w*|conoscenz\w+|conhecimento\w*|kennis\b|kunskap\w*|kendskab|kjennskap|erfarenhet|doświadczenie|znajomość|znalost\w*|alternativ\w*|unlike|versus|vs\b"
    r"|no longer|any ?more|nicht mehr|plus besoin|ya no|non più|niet meer|já não|inte längre|ikke længere|ikke lenger|już nie|už ne\w*|nunca|never|niemals|jamais|mai più|nooit|aldrig|aldri|nigdy|sold|sell|verkauf\w*|vend(?:ons|emos|iamo)|verkopen|säljer|sælger|selger)(?!\w)",
    re.IGNORECASE,
)
# Customers run programs of their own; what they book with is the company's.
_THEIRS: Final = late(
    r"(?<!\w)(?:customers?|clients?|clientes|clienti|kunden|klanten|kunder|kunderna|klienci|klientów|klientom|zákazní\w+)(?!\w)",
    re.IGNORECASE,
)
_BOOKED: Final = late(
    r"\bbook(?:ed|ings?)?\b|\bbuch(?:en|t|ung)|termin|reserv|réserv|rendez-vous|\brdv\b|\bcitas?\b|appointment|appuntament|prenot|marcaç|agend|afspra|\bboka|bestill|rezerw|wizyt|objedn",
    re.IGNORECASE,
)
# "Our landlord invoices us through": the doer is another.
_OTHERS_DO: Final = late(
    r"\b(?:our|unser\w*|notre|nuestr[oa]|(?:il |la )?nostr[oa]|onze|ons|noss[oa]|vår|vores|nasz[a]?|náš|naše) (?:\w+ )?(?:landlord|accountants?|book-?keepers?|neighbou?rs?|suppliers?|competitors?|bank|vermieter\w*|steuerberat\w+|nachbar\w*|lieferant\w*|hausbank|comptable|bailleur|voisine?|fournisseur|asesor\w*|gestor\w*|vecin[oa]|proveedor\w*|commercialista|vicin[oa]|fornitore|boekhouder|accountant|buurman|leverancier|contabilista|contador|vizinh[oa]|fornecedor|revisor|granne|leverantör|nabo|księgowa|sąsiad|dostawca|účetní|soused)(?!\w)",
    re.IGNORECASE,
)
_YOURS: Final = late(
    rf"\b(?:your|ihre[nrms]?|votre|vos|vuestr\w+|il vostro|i vostri|uw|jouw|din[ae]?|twoj\w+|váš|vaše)\b (?:\w+ )?(?:{RUN})",
    re.IGNORECASE,
)
_OLD: Final = late(
    r"\b(?:instead of|in place of|replac\w+|rather than|goodbye to|statt|anstelle von|ersetzt\w*|au lieu de|remplac\w+|en lugar de|en vez de|sustitu\w+|invece di|al posto di|sostitu\w+|em vez de|substitu\w+|in plaats van|vervang\w*|i stället för|i stedet for|istället för|zamiast|místo|until|bisher|früher|formerly|previously|avant|antes|prima|vroeger|tidigare|tidligere|dawniej|dříve|old|alte[nrs]?|ancien(?:ne)?|viej[oa]|vecchi[oa]|antig[oa]|oude|gamla|gamle|star[yaeéý])(?: (?:the|our|das|den|die|le|la|el|il|o|de|het|old|alte[ns]?|ancien))*\s*$"
    r"|\b(?P<origin>von|from|van|de|da|från|fra|z|ze)\s*$",
    re.IGNORECASE,
)
# Whose tool it is where they lead the sentence and the company does not speak before the name.
_OTHERS_RUN: Final = late(
    r"(?<!\w)(?:contractors?|architects?|council|municipality|authorit(?:y|ies)|auditors?|franchisor|parent company|(?:many|most|some|other|few|fewer|more) (?:\w+ )?(?:firms|companies|businesses|shops|people|workshops|offices)|generalunternehmer\w*|bauleitung|architekt\w*|gemeinde|behörden?|landkreis|(?:viele|manche|andere|die meisten|einige) (?:\w+ )?(?:betriebe|firmen|unternehmen|kollegen|büros|leute)|mairie|commune|maître d['’](?:œuvre|ouvrage)|architectes?|(?:beaucoup d['’]|d['’]autres |certain[es]+ |la plupart des )(?:entreprises|sociétés|artisans|confrères)|ayuntamiento|contratistas?|arquitect[oa]s?|(?:muchas|otras|algunas) (?:empresas|firmas)|comune|committente|appaltatore|architett[oi]|(?:molte|altre|alcune) (?:aziende|imprese|ditte)|(?:hoofd)?aannemers?|gemeente|architecten?|(?:veel|andere|sommige|de meeste) (?:bedrijven|zaken)|câmara|empreiteiros?|arquitet[oa]s?|(?:muitas|outras|algumas) empresas|kommun(?:en)?|entreprenör\w*|arkitekt\w*|(?:många|andra|mange|andre) (?:företag|firmor|virksomheder|bedrifter|firmaer)|gmina|wykonawc\w+|inwestor\w*|(?:wiele|inne|niektóre) firm\w*|úřad|obec|zhotovitel\w*|(?:mnoho|jiné|některé|ostatní) firm\w*)(?!\w)",
    re.IGNORECASE,
)
# What was given up, wherever in the sentence its name stands; what comes behind "now" is the new one.
_RETIRED: Final = late(
    r"\b(?:retired|scrapped|ditched|dropped|abandoned|g[ai]ven? up|gave up|said goodbye|never again|keiner mehr|niemand mehr|abgeschafft|abgelöst|ausgemustert|ausgedient|in (?:rente|pension)|verabschiedet|adieu|abandonné\w*|laissé tomber|plus personne|jubilad\w+|abandon(?:ado|amos)|dejamos|adiós|abbandonat\w+|dismess\w+|pensionat\w+|addio|deixámos|deixamos|aposentad\w+|afgeschaft|afscheid|niemand meer|skrotat|pensionerat|slutat|skrotet|pensioneret|holdt op|porzuci\w+|zrezygnow\w+|pożegna\w+|opustil\w*|rozloučil\w*)(?!\w)",
    re.IGNORECASE,
)
_NEW: Final = late(
    r"\b(?:now|instead|moved|to|for|into|today|jetzt|nun|heute|stattdessen|nach|zu|auf|seit|maintenant|désormais|depuis|vers|à|pour|ahora|desde|hoy|a|ora|adesso|oggi|da|agora|hoje|para|nu|voortaan|naar|sedan|i stället|i stedet|til|till|teraz|obecnie|na|do|nyní|teď|dnes)\b",
    re.IGNORECASE,
)
_MOVED: Final = late(
    r"\b(?:moved|switch\w*|chang\w+|migrat\w+|umgest\w+|umst\w+|umgezogen|gewechselt|wechsel\w*|pass[ée]\w*|pasa\w+|cambia\w+|cambio|mudamos|mudan\w+|overg\w+|overst\w+|bytt\w*|byte\w*|skift\w*|gått över|przesz\w+|přeš\w+)(?!\w)",
    re.IGNORECASE,
)


def told(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the programs that the company's own sentences say to run it."""
    if home_of(page) == "careers" or STORIES.search(page.path):
        return
    found = list(_told(page, company))
    if len({fact.value for fact in found}) <= MAX_TOLD:
        yield from found


def _told(page: SitePage, company: Company) -> Iterator[Fact]:
    for block in page.blocks:
        if block.region in {"nav", "praise"} or block.tag in {"title", "blockquote", "q"}:
            continue
        if block.text.count(" ") < FEWEST or not _may_name(block.text):
            continue
        at = 0
        for sentence in sentences(block):
            if sentence.count(" ") < FEWEST or not _may_name(sentence):
                continue
            at = block.text.find(sentence, at)
            if is_quoted(block.text, at):
                continue
            names: dict[str, None] = {}
            for clause in _CLAUSE.split(sentence) if len(sentence) <= MAX_SENTENCE else ():
                found = dict.fromkeys(_names(clause, company, page.language))
                if found and not _is_not_run(clause):
                    names |= found
            if not names:
                continue
            if is_others_voice(page, company, block):
                break
            if company.speaks(sentence) or not is_foreign(page, company, block.start + at):
                quote = sentence.strip()
                programs = [name for name in names if not _is_seat(name, quote)]
                yield from (
                    Fact("technology", name, quote, page.url, weight=2) for name in programs
                )


def _is_seat(name: str, sentence: str) -> bool:
    """Say whether a name is a legal form, or the town behind a firm's: "Hogia AB i Stenungsund"."""
    at = sentence.find(name)
    before = sentence[max(0, at - MAX_NEAR) : at]
    return _FORM.fullmatch(name) is not None or _AT_SEAT.search(before) is not None


_FORMS: Final = r"(?:Ltd|Limited|LLC|Inc|plc|PLC|LLP|GmbH|AG|KG|OHG|UG|SARL|SAS|SA|EURL|SL|SLU|SRL|Srl|SpA|S\.[AL]\.(?:U\.)?|S\.[rp]\.[lA]\.|BV|NV|B\.V\.|N\.V\.|Lda|Ltda|AB|AS|ASA|ApS|A/S|Oy|Oyj|Sp\. z o\.o\.|s\.r\.o\.|a\.s\.|Kft|d\.o\.o\.)"
_FORM: Final = late(rf"{_FORMS}\.?")
_AT_SEAT: Final = late(
    rf"(?<!\w){_FORMS}\.?,? (?:in|à|en|a|em|i|w|we|v|ve|te|of|at|from|aus|de|di|da|z|ze|från|fra) $"
)


def _may_name(text: str) -> bool:
    """Say whether any of what ``_names`` looks for may stand in a text: most texts hold none."""
    return _sieve().lets_through(text) or _KNOWN.may_stand_in(text)


@lru_cache(maxsize=1)
def _sieve() -> Sieve:
    return Sieve([*systems.TELLING, tools.RUN_WITH, _NAMED_SO.pattern])


_CLAUSE: Final = re.compile(r"(?<=[^\W\d_]{2}); ")


def _is_not_run(sentence: str) -> bool:
    """Say whether a sentence tells what is sold, taught or linked, or what customers run."""
    if _NOT_RUN.search(sentence) or _OTHERS_DO.search(sentence):
        return True
    return _THEIRS.search(sentence) is not None and not _BOOKED.search(sentence)


def _names(sentence: str, company: Company, language: str) -> Iterator[str]:
    is_run = _RUN.search(sentence) or _WE_USE.search(sentence)
    for match in _KNOWN.finditer(sentence):
        is_said = match["clear"] and company.speaks(sentence)
        if not (is_run or (is_said and len(sentence.split()) >= MIN_SAID)):
            continue
        if _is_anothers(sentence[: match.start()], company):
            continue
        is_yours = _YOURS.search(sentence, 0, match.start())
        if is_yours or _is_old(sentence, match.start()) or company.is_named(match[0]):
            continue
        if not match["clear"] and _is_of_people(sentence, match):
            continue
        yield match[0]
        joined = _JOINED.match(sentence, match.end())
        if joined and tools.is_name(joined["tool"], company.name, language):
            yield joined["tool"]
    if is_run and (named := _NAMED_SO.search(sentence)) and not company.is_named(named["tool"]):
        yield named["tool"]
    one = tools.run_with(sentence, company.name, language)
    if one and systems.is_program(one, sentence):
        yield one
    for name in systems.names(sentence, company.name, language, is_own=company.speaks(sentence)):
        at = sentence.find(name)
        if not (_is_old(sentence, at) or _is_anothers(sentence[:at], company)):
            yield name


def _is_anothers(before: str, company: Company) -> bool:
    """Say whether somebody else leads the words before a program: "The contractor plans in"."""
    if _IF_YOU.search(before):
        return True
    return _OTHERS_RUN.search(before) is not None and not company.speaks(before)


_IF_YOU: Final = late(
    r"(?<!\w)(?:(?:if|when) you|(?:wenn|falls|sobald) (?:sie|du|ihr)|wer (?=mit |in |auf )|si (?:vous|usted|ustedes|tiene|tienes|usa|usas|lleva|trabaja)|se (?:usate|usi|avete|hai|lavorate|lei|você|usa|tem|trabalha)|(?:als|wanneer) (?:u|je|jij)|(?:om|hvis|når|när) (?:du|ni|de|dere|i)|(?:jeśli|jeżeli|gdy)(?= \w+(?:sz|cie|asz))|(?:pokud|když)(?= \w+(?:te|áte|ete|íte))|jos (?:sinä|te|käytä\w*)|ha (?:ön|önök|te))(?!\w)",
    re.IGNORECASE,
)


def _is_of_people(sentence: str, match: re.Match[str]) -> bool:
    """Say whether a name that is a word, too, is somebody's: "Sage & Sons", "Toast, two bakers"."""
    behind = sentence[match.end() : match.end() + MAX_BEHIND]
    if _GOES_ON.match(behind):
        return True
    return _WORKS_WITH.search(sentence, 0, match.start()) is not None and not _MEANT.search(
        sentence
    )


MAX_BEHIND: Final = 40
_GOES_ON: Final = late(
    rf" (?:& )?{_BIG}[\w'’]+(?<!\bSoftware)(?<!\bERP)(?<!\bCRM)(?<!\b365)|, (?:an?|the|two|three|our|who|ein\w*|der|die|das|le|la|un|une|el|una|il|lo|o|a|um|uma|een|en|ett|et|två|to) [a-zß-öø-ÿ]|['’]s\b"
)
_WORKS_WITH: Final = late(
    r"\b(?:work(?:s|ing)? (?:together )?with|arbeiten (?:\w+ ){0,2}mit|travaillons (?:\w+ )?avec|trabajamos (?:\w+ )?con|lavoriamo (?:\w+ )?con|werken (?:\w+ ){0,2}(?:samen )?met|trabalhamos (?:\w+ )?com|arbet(?:ar|er) (?:\w+ )?med|arbejder (?:\w+ )?med|arbeider (?:\w+ )?med|pracujemy (?:\w+ )?z|pracujeme (?:\w+ )?s)\b[^.;!?]{0,40}$",
    re.IGNORECASE,
)
_MEANT: Final = late(
    r"software|program|logiciel|\berp\b|\bcrm\b|system|\bapp\b|gestionale", re.IGNORECASE
)


def _is_old(sentence: str, at: int) -> bool:
    """Say whether a name is that of what was given up: "from Sage to Xero", "statt Sage"."""
    gone = _RETIRED.search(sentence)
    if gone and not _NEW.search(sentence, 0, at):
        return True
    old = _OLD.search(sentence, max(0, at - MAX_NEAR), at)
    if old is None:
        return False
    return old["origin"] is None or _MOVED.search(sentence) is not None
