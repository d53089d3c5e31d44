"""Whose paragraph it is: the company's own, an agency's, a partner's, a customer's, a template's.

Pure. What stands under the heading of somebody else, or behind the name of another firm, is not the
company's, and what a template left behind is nobody's.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from prospects.normalise import companies
from scoring.contact import addresses, organisations, people, phones
from scoring.contact.postal_forms import STREET_END
from scoring.facts.joined import goes_on_from_own
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import GUESTBOOK, Block, SitePage
from scoring.reading.patterns import late

HEADINGS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "dt", "strong"})
REACH: Final = 260  # characters of text before a contact in which another firm may be named
ENTRY: Final = 160  # characters of a list's entry before its number or address
MIN_LIST: Final = 3  # other firms with numbers of their own: the page is a list of them
MAX_LIST: Final = 60  # numbers that are looked at for that
FAR: Final = 12  # blocks over a paragraph in which its heading may stand
_AGENCY = late(
    r"\b(?:web ?design|internet ?agen\w+|web ?agen\w+|agentur|werbeagentur|realisation|realization|réalisation"
    r"|realizzazione|realización|realizacja|hébergeur|hébergement|hosting|hosted by|concept|konzept"
    r"|umsetzung|designed by|site (?:design )?by|powered by|programmierung|webmaster|photo(?:s|graph\w+)? by|fotos?(?=:)"
    r"|bildnachweis|crédits?|datenschutzbeauftragter?|data protection officer|privacy shield|supervisory|aufsichtsbehörde"
    r"|schlichtung\w*|verbraucherstreit\w*|streitbeilegung|dispute|ombuds\w+|press contact|pressekontakt"
    r"|media contact|investor\w*|kammer|règlement des litiges|médiateur|host(?:ing)? provider|sviluppo web"
    r"|diseño web|desarrollo web|(?:hemsida(?:n)?|webbplats|hjemmeside|nettside) (?:av|af)|web ?site (?:by|door|von)"
    r"|webseite von|site (?:web )?(?:réalisé )?par|sito (?:web )?(?:a cura di|realizzato da)|stron[aę] (?:www )?wykona\w+)\b",
    re.IGNORECASE,
)
OTHERS = late(
    r"^(?:our |unsere |nos |nuestros |i nostri |onze |selected |trusted |strategic |latest )?(?:customers?|clients?|partners?"
    r"|partnerships?|testimonials?|references?|reviews?|case stud(?:y|ies)|success stories|investors?|backers?|sponsors?|(?:proudly )?(?:backed|funded|financed|supported) by|board observers?"
    r"|members|suppliers|landlord|distributors|resellers|retailers|kunden(?:stimmen)?|referenzen|partner|investoren|témoignages"
    r"|partenaires|références|clientes|socios|testimonios|clienti|soci|recensioni|klanten|referenties|kunder"
    r"|(?:(?:with )?(?:many )?thanks to|acknowledge?ments|danke? an|danksagung\w*|merci à|remerciements|gracias a|agradecimientos|grazie a|ringraziamenti|obrigad[oa] a|agradecimentos|(?:met )?dank aan|tack till|tak til|takk til|podziękowania|poděkování)(?: .{2,40})?"
    r"|(?:(?:our|the|die|der|unsere?|notre|nos|nuestr[oa]s?|el|los|(?:la |il |i )?nostr[aoi]|onze|de|noss[oa]s?|vår|våra|vores|nasze|naši) )?(?:jury|juror\w*|jurado|giuria|júri|juryn|porota|(?:guest |keynote )?speakers?|lecturers?|(?:gast)?referent(?:en|innen)|dozent(?:en|innen)|redner(?:innen)?|intervenants?|conférenciers|ponentes|conferenciantes|relatori|oradores|palestrantes|(?:gast)?sprekers|talare|talere|foredragsholdere|prelegenci|řečníci|přednášející|ehemaligen?|anciens(?: élèves)?|antiguos (?:alumnos|empleados)|ex[- ]allievi|oud-\w+)(?: (?:at|of|in|on|for|bei|beim|am|der|des|de|du|del|della|do|da|van|på|vid|ved|na) .{2,40})?"
    r"|what (?:our )?(?:customers|clients|people) say.*|links|useful (?:links|addresses)|advisors?|advisory board"
    r"|(?:our )?investors?|(?:they )?trust(?:ed by|s? us)|who trusts? us|(?:diese |unternehmen,? die )?.{0,30}vertrauen uns|ils nous (?:font confiance|soutiennent|accompagnent)|they support us|sie unterstützen uns|nos (?:apoyan|soutiens)|ci sostengono|zij steunen ons|nos références|(?:ya )?conf[ií]an en nosotros|quién confía en nosotros|hanno scelto noi|dicono di noi|ci hanno scelto|parlano di noi|confiam em nós|zij vertrouwen ons|(?:dessa|de) litar på oss|zaufali nam|důvěřují nám|advisory (?:board|council|committee)|board of advis[eo]rs|conse(?:jo|il|lho|ll) (?:asesor|consultatif|consultivo|assessor)|comité (?:asesor|consultatif|scientifique)|comitato (?:consultivo|scientifico)|(?:unser |der )?(?:beirat|aufsichtsrat|fachbeirat|kundenbeirat)|raad van advies|adviesraad|rådgivende (?:udvalg|styre|styret)|rada doradcza|poradní sbor|patrons?|schirmherr\w*|beirat|in memor(?:y|iam)|(?:former|past|retired) .{3,30}|alumni|(?:(?:find|choose) (?:an?|your) )?(?:(?:overseas|sales|our|approved|authori[sz]ed|accredited|certified|official|independent|local|regional|selected|international|area|nearest) ){0,2}(?:representatives?|agents?|agenc(?:y|ies)|sub-?agents?|distribut(?:ors?|eurs?|ori|or)|dealers?|resellers?|importers?|stockists?|installers?)(?: (?:network|in|for) .{2,40})?"
    r"|(?:ihre?|your|votre|vos|tu|su|uw|din|il tuo|il vostro|i vostri|nos|notre|nuestros?|i nostri|onze|våra|vores|unsere?|our) (?:(?:local|area|regional|lokale?r?|zuständige[rn]?) )?(?:gebiets?vertret\w+|handelsvertret\w+|vertret(?:er|ungen|ung)|fachhändler|händler|vertriebspartner|agents?(?: commerciaux| commercial)?|représentants?|revendeurs?|concessionnaires?|distributeurs?|agentes?|delegad[oa]s?|distribuidor(?:es)?|revendedor(?:es)?|concesionarios?|agenti|rappresentant[ei]|rivenditori|distributori|concessionari|vertegenwoordigers?|verkooppunten|verdelers?|återförsäljare|forhandlere?|agenter|area contacts?|stockists?)(?: .{2,40})?|(?:delegados|agentes|representantes) (?:comerciales|comerciais|de zona)|agentes?|agenti(?: di zona)?|rappresentanti|rivenditori|concessionari|revendeurs|concessionnaires|représentants|distribuidores|revendedores|concesionarios|verkooppunten|dealers|jälleenmyyjät|prodejci|predajcovia|viszonteladó(?:k|ink)|distribuitori|dealeri|przedstawiciele|sprzedawcy|zastupnici|bayiler(?:imiz)?|vertretung(?:en)? .{2,30}|(?:vertriebs)?partner (?:in )?.{3,30}|händler(?:verzeichnis)?|(?:agente|rappresentante|distributore) (?:per|in) .{3,30}|(?:verdeler|dealer|importeur)s? .{3,30}|partenaire .{3,30}|edustajat|forhandlere?|återförsäljare|dystrybutor\w*|zastoupení .{2,30})\W*$",
    re.IGNORECASE,
)
PLACEHOLDER = late(
    r"\b(?:lorem|ipsum|muster(?:stra(?:ß|ss)e|stadt|mann|firma|weg|ort)?|beispiel\w*|any ?town|any ?street|any ?where"
    r"|your (?:street|city|address|company|name|town)|street (?:name|address)|city name|ejemplo|exemple|esempio|voorbeeld\w*"
    r"|(?:123|1234) (?:main|fake|anywhere|example|sample|your|some|street|elm)\b|sample (?:street|city|road)|springfield, ?usa"
    r"|john doe|jane doe|dummy|xxx+|placeholder|123 street|new york, ?ny 1000[01]\d? example)\b",
    re.IGNORECASE,
)


SEGMENT_END = late(
    r"(?<!\b[^\W\d_])(?<!\b(?:ul|al|pl|os|av|nr|no|st|bd|dr|Dr|Mr|Ms|Hr|Fr|St))(?<!\b(?:Mag|Ing|Avv|Sig|Mrs|Rev|sig|ing|avv))(?<!\b(?:Prof|Dott|Dipl))[.!?]\s(?=[^\W\da-z])|\d[\d ().\-/]{5,}\d|[\w.-]+@[\w.-]+"
)


MAX_SIGNED: Final = 90  # characters of who signs a quotation: "Ann Lee, head of Acme"
MIN_LABEL: Final = 4
SHORT: Final = 60  # characters of a block that may be the label of the next


def is_others_name(heading: str) -> bool:
    """Say whether a heading names others only: "Customers", "Investors and advisors"."""
    if OTHERS.match(heading):
        return True
    pieces = _LISTED.split(heading.strip(" .:!")) if len(heading) < MAX_LISTED else []
    is_most = 2 * sum(OTHERS.match(piece) is not None for piece in pieces) > len(pieces) > 1
    return is_most and _BACKERS.search(heading) is not None


# Customers and suppliers are told how to reach the company; who pays and advises is not.
_BACKERS: Final = late(
    r"\b(?:invest|advis|back(?:ers|ed)|sponsor|mentor|beir[aä]t|berater|aufsichtsrat|conseil|asesor|consultiv|consigli|conselh|adviesraad|raad van|rådgiv|inwestor|investoř|doradc|poradn)",
    re.IGNORECASE,
)
MAX_LISTED: Final = 80  # characters of a heading
_LISTED: Final = late(
    r",? (?:and|und|et|y|e|en|och|og|i|a|ja|és|și|ve|&|/|\+) (?:our |unsere |nos |nuestros |i nostri |onze )?|, | ?/ ?",
    re.IGNORECASE,
)


def is_foreign(page: SitePage, company: Company, at: int) -> bool:
    """Say whether a place of the page's text belongs to somebody else than the company."""
    block = addresses.block_at(page, at)
    if block.region == "praise":
        return not (_signs_for(block.text, company) or _is_greeting(page, block))
    if company.is_listed and not company.is_own(page.text[max(0, at - ENTRY) : at]):
        return True
    heading = heading_over(page, page.numbers[block.start])
    return bool(
        is_agency(page, company, at)
        or _is_together(page.text[max(block.start, at - REACH) : at], company)
        or any(one and is_others_name(one.text) for one in (heading, line_above(page, block)))
        or other_firm(page, company, block, at)
    )


def _signs_for(text: str, company: Company) -> bool:
    """Say whether who signs a quotation is of the company: "Ann Lee, head of Acme"."""
    if len(text) > MAX_SIGNED or _BUYS.search(text):
        return False
    firm = _SIGNED.split(text)[-1]
    return company.closes(firm) and len(firm.split()) <= len(company.name.split()) + 1


def _is_greeting(page: SitePage, block: Block) -> bool:
    """Say whether a heading lets the head of the house speak: "Message from our CEO"."""
    heading = heading_over(page, page.numbers[block.start])
    return heading is not None and _GREETING.match(heading.text) is not None


_SIGNED: Final = late(
    r", (?:(?:at|of|bei|von|der|chez|de|di|da|van|på|hos|w|v|ve) )?| (?:at|of|bei|von|der|chez|de|di|da|van|på|hos|w|@|–|—|-) "
)
_BUYS: Final = late(
    r"\b(?:customers?|clients?|buyers?|users?|reviews?|fans?|years?|about|kund\w*|nutzer\w*|bewertung\w*|clientes?|avis|usuari\w*|opini\w+|recension\w*|clienti|klant\w*|gebruiker\w*|kunde\w*|klient\w*|zákazn\w*)\b",
    re.IGNORECASE,
)
_GREETING: Final = late(
    r"(?:a )?(?:welcome|(?:message|letter|word|greetings?) (?:from|of) (?:our|the)|grußwort|vorwort|editorial|(?:le )?mot d[ue]|édito|(?:mensaje|saludo|carta|palabras) de|(?:messaggio|lettera|saluto) de|(?:mensagem|palavra) d|voorwoord|(?:woord|brief) van (?:de|onze)|(?:ord|brev|hälsning|hilsen) (?:från|fra) |förord|forord|słowo (?:od )?prezesa|slovo (?:ředitele|úvodem))",
    re.IGNORECASE,
)


def _is_together(before: str, company: Company) -> bool:
    """Say whether a sentence names with whom the company works before it comes to a place."""
    told = list(_TOGETHER.finditer(before))
    if not told or company.is_own(before[told[-1].end() :]):
        return False
    return not SEGMENT_END.search(before, told[-1].end())


_TOGETHER: Final = late(
    r"\b(?:zusammenarbeit|kooperation) mit\b|\bin (?:co-?operation|collaboration) with\b|\ben (?:collaboration|coopération|partenariat) avec\b|\ben (?:colaboración|cooperación) con\b|\bin collaborazione con\b|\bin samenwerking met\b|\bem (?:colaboração|parceria) com\b|\bwe współpracy z\b|\bve spolupráci s\b|\bi (?:samarbete|samarbejde|samarbeid) med\b",
    re.IGNORECASE,
)


_GUESTBOOK: Final = re.compile(GUESTBOOK, re.IGNORECASE)


def leftovers(pages: Sequence[SitePage], company: Company) -> set[str]:
    """Return the addresses of pages that came with the template or from another firm's site.

    Visitors write the guest book. Of the others the copyright line names somebody else, the
    company is named nowhere on them, and the pages that do name it know nothing of that firm.
    """
    books = {page.url for page in pages if _GUESTBOOK.search(page.path)}
    signed: dict[str, list[str]] = {}
    for page in pages if len(pages) > 1 else ():
        names = organisations.copyrights(page)
        if names and all(_is_firm(name) and not company.is_group(name) for name in names):
            signed[page.url] = [Company(name).key for name in names]
    if not signed:
        return books
    named = [page for page in pages if _names(page, company)]
    known = [squeezed(f"{page.title} {page.text[:MAX_TEXT]}") for page in named]
    own = {page.url for page in named}
    return books | {
        url
        for url, keys in signed.items()
        if named and url not in own and not any(key in text for key in keys for text in known)
    }


MAX_TEXT: Final = 100_000  # characters of a page in which a firm is looked for


def _names(page: SitePage, company: Company) -> bool:
    text = f"{page.title} {page.text[:MAX_TEXT]}"
    longer = [key for key in company.keys if len(key) >= MIN_LABEL]
    return company.is_named(text) or any(key in squeezed(text) for key in longer)


def _is_firm(name: str) -> bool:
    """Say whether a copyright line names a firm, not a person or rights."""
    return len(name.split()) <= 6 and not people.has_first_name(name) and not _RIGHTS.search(name)


_RIGHTS: Final = late(r"\b(?:rights?|rechte|reserved|droits|derechos|diritti)\b", re.IGNORECASE)


def is_list(page: SitePage, company: Company) -> bool:
    """Say whether a page lists firms with their numbers, the company at most one of them."""
    firms = set()
    for find in islice(phones.phone_finds(page), MAX_LIST):
        block = addresses.block_at(page, find.start)
        if not find.is_markup and (firm := other_firm(page, company, block, find.start)):
            firms.add(firm)
    return len(firms) >= MIN_LIST


def is_agency(page: SitePage, company: Company, at: int) -> bool:
    """Say whether a place belongs to who built, hosts or supervises the site."""
    block = addresses.block_at(page, at)
    before = block.text[: at - block.start + 1]
    if _AGENCY.search(company.name):
        return False  # it is one itself: the words tell nothing
    told = list(_AGENCY.finditer(before)) if len(block.text) < 600 else []
    if told and not company.is_own(before[told[-1].end() :]):
        return True
    heading = heading_over(page, page.numbers[block.start])
    return bool(heading and len(heading.text) < 80 and _AGENCY.search(heading.text))


def heading_over(page: SitePage, number: int, far: int = FAR) -> Block | None:
    """Return the heading under which a block stands, at most ``far`` blocks above it.

    No heading of the text reaches into the page's foot.
    """
    is_foot = page.blocks[number].region == "footer"
    for block in reversed(page.blocks[max(0, number - far) : number + 1]):
        if is_foot and block.region != "footer":
            return None
        if block.tag in HEADINGS and len(block.text) < 120:
            return block
    return None


def line_above(page: SitePage, block: Block) -> Block | None:
    """Return the paragraph right above a block: it may head it without being a heading."""
    number = page.numbers[block.start]
    above = page.blocks[number - 1] if number else None
    is_line = above and above.region == block.region == "main" and above.tag not in {"li", "a"}
    return above if is_line else None


def other_firm(page: SitePage, company: Company, block: Block, at: int) -> str:
    """Return the last firm named before a place, empty where it is the company or none."""
    begun = max(0, at - REACH, block.start - REACH)
    begun = max(begun, _team_over(page, page.numbers[block.start]))
    text = page.text[begun:at]
    named = [one for one in organisations.shown(text) if not one.name.endswith(" Co")]
    named = [one for one in named if not _is_parent(text[: one.start], begun, block)]
    named = [one for one in named if not _HOUSE.match(one.name)]  # "1206 Lake Avenue SE"
    named = [
        one for one in named if not _is_signed(page.lined[begun : begun + one.end], begun, block)
    ]
    if not named:
        return ""
    last = named[-1]
    if _has_spoken(text[last.end :], company):
        return ""
    key = Company(last.name).key
    is_part = len(key) >= 5 and key in company.key
    is_titled = key in {Company(piece).key for piece in organisations.title_pieces(page)}
    is_ours = (
        is_part
        or is_titled
        or company.is_kin(last.name)
        or company.is_own(last.name)
        or company.is_own(text[last.end :])
    )
    # "Cerâmica Vale do Sado, Lda.": the form may stand behind a piece of the name only.
    is_ours = is_ours or company.closes(_bare(text[max(0, last.start - REACH) : last.end]))
    is_ours = is_ours or goes_on_from_own(page.lined[begun : begun + last.end], company, page)
    return "" if is_ours else last.name


def _has_spoken(text: str, company: Company) -> bool:
    """Say whether the company speaks of itself between: behind a sentence, in one of its own."""
    told, *between = text.split("\n")[:-1] or [""]
    return told[-1:] in _STOPS and any(
        line[-1:] in _STOPS and len(line.split()) >= MIN_SPOKEN and company.speaks(line)
        for line in between
    )


_STOPS: Final = frozenset(".!?")
MIN_SPOKEN: Final = 4  # words


_HOUSE: Final = late(rf"\d+[a-zA-Z]? (?:.* )?(?:{STREET_END})\b", re.IGNORECASE)


def _is_signed(named: str, begun: int, block: Block) -> bool:
    """Say whether the last firm of a text signs somebody's words in an earlier block."""
    end = begun + len(named)
    return end < block.start and _SIGNATURE.match(named.rpartition("\n")[2]) is not None


_SIGNATURE: Final = late(r"\s?[–—-] ?[^\W\d_]")


def _is_parent(before: str, begun: int, block: Block) -> bool:
    """Say whether words of an earlier block lead to whom the company belongs."""
    is_above = begun + len(before) < block.start
    return is_above and _BELONGS.search(before[-MAX_BELONGS:]) is not None


MAX_BELONGS: Final = 70
_BELONGS: Final = late(
    r"(?<!\w)(?:(?:gehör\w+|zähl\w+) (?:[\w'’]+ ){0,3}zu[rm]?|(?:ein )?(?:teil|unternehmen|mitglied|tochter\w*) de[rs]|part of|belongs? to|owned by|member of|subsidiary of|fai(?:t|sons) partie d\w+|appart\w+ (?:à|au|al|alla)|filiale d\w+|form(?:a|amos) parte del?|pertenec\w+ al?|fa(?:cciamo)? parte d\w+|faz(?:emos)? parte d\w+|pertenc\w+ [aà]o?|onderdeel van|deel uit van|behoor\w+ tot|(?:en )?del a[vf]|ingår i|ägs av|tilhører|ejes af|eies av|kuulu\w+|częścią|należ\w+ do|součást\w*|patř\w+ (?:do|pod|k)|súčas\w+|patr\w+ do|face(?:m)? parte din|dio|ανήκ\w+ στ\w+) (?:[\w'’]+ ){0,3}$",
    re.IGNORECASE,
)


def _team_over(page: SitePage, number: int) -> int:
    """Return where the own team is headed right above a block, 0 where it is not.

    Who is named before is done with. A firm in the heading over it has a team of its own, and so
    has one in the text over a mere "Management"; nobody's team is own under partners and clients.
    """
    above = page.blocks[max(0, number - FAR) : number + 1]
    for place in range(len(above) - 1, -1, -1):
        one = above[place]
        if one.tag in _WHOLE and len(one.text) < SHORT and (team := _TEAM.match(one.text)):
            heads = [b for b in above[:place] if b.tag in _WHOLE]
            firm = next(organisations.shown(heads[-1].text), None) if heads else None
            is_done = one.tag < "h3" and heads and one.tag <= heads[-1].tag
            if firm or any(_PARTNERS.search(head.text) for head in heads):
                return 0
            return one.start if team["our"] or is_done else 0
    return 0


_WHOLE: Final = frozenset({"h1", "h2", "h3"})
_TEAM: Final = late(
    r"(?:(?:meet )?(?P<our>our|unser\w*|notre|nos|nuestr[oa]|(?:il )?nostro|(?:la )?nostra|ons|onze|nossa|nosso|vår\w*|vores|nasz\w*|náš|naše)? ?(?:the|das|die|la|a|o)? ?|l['’])(?:team|people|staff|leadership|management|mitarbeiter\w*|mitarbeitende|geschäftsleitung|geschäftsführung|équipe|direction|equipo|dirección|squadra|direzione|equipa|equipe|direção|medewerkers|directie|ledning\w*|medarbetare|personal|medarbejdere|ansatte|kierownictwo|zespół|zarząd|vedení|tým|johto|henkilökunta|vezetőség|munkatársa\w*|ekip\w*|echipa)\W*$",
    re.IGNORECASE,
)
_PARTNERS: Final = late(
    r"\b(?:partner\w*|partenaires?|clients?|customers?|kund\w+|case stud\w+|sister\w*|schwester\w*|groups?|gruppe|groupe|grupo|gruppo|referen[zc]\w*|références?|clientes?|clienti|suppliers?|lieferant\w*|dealers?|händler\w*|klant\w*|projects?|projekt\w*)\b",
    re.IGNORECASE,
)


def _bare(text: str) -> str:
    """Cut the legal form off the end of a text."""
    words = text.rsplit(" ", 1)
    while len(words) > 1 and companies.has_legal_form(f"Acme {words[1]}"):
        words = words[0].rstrip(" ,").rsplit(" ", 1)
    return " ".join(words)


def is_template(text: str) -> bool:
    """Say whether words or a number were left behind by a template."""
    digits = re.sub(r"\D", "", text)
    is_fake = _FAKE_DIGITS.search(digits[-10:]) and len(digits) >= MIN_DIGITS
    # Numbers for fiction are those of one plan only: "+33 6 15 55 01 23" is somebody's.
    is_american = not text.startswith("+") or (text.startswith("+1") and len(digits) == MAX_DIGITS)
    return bool(
        PLACEHOLDER.search(text) or is_fake or (is_american and _FICTION.search(digits[-10:]))
    )


MIN_DIGITS: Final = 7
MAX_DIGITS: Final = 11
# Digits that nobody dials: seven in a row that climb or fall, six alike.
_FAKE_DIGITS = late(r"0123456|1234567|2345678|3456789|9876543|8765432|7654321|(\d)\1{5}")
_FICTION = late(r"\d{3}5550[1]\d\d$|^5550[1]\d\d$|555(?:1234|5555)$")
