"""Whose paragraph it is: the company's own, an agency's, a partner's, a customer's, a template's.

Pure. What stands under the heading of somebody else, or behind the name of another firm, is not the
company's, and what a template left behind is nobody's.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Sequence
from itertools import islice
from typing import Final

from prospects import tables
from prospects.normalise import companies, places
from scoring import addresses, organisations, people, phones, streets, towns
from scoring.company import Company, squeezed
from scoring.facts.joined import end_of_joined, goes_on_from_own
from scoring.facts.parties import is_partys
from scoring.pages import Block, SitePage
from scoring.patterns import late

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


_OF = r"(?:di|de|du|des|del|della|da|do|dos|van|of|the|for|för|für|på|och|og|y|e|et|&)"
_CAP = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]{1,30}"
# Who a number beside these words belongs to: partners, hospitals, chambers, boards, carriers.
_THIRD = late(
    r"\b(?:(?<!your )(?<!ihr )(?<!votre )(?<!su )(?<!tu )(?<!vostro )(?<!uw )(?<!jouw )(?<!seu )(?:partners?|partenaires?|parceir[oa]s?|socios?)\b(?! (?:für|for|pour|para|per|voor)\b)"
    r"|partnersk\w+|(?:members? of|mitglied (?:im|der|des|bei)|membre d\w+|miembro de|membro d\w+|lid van|medlem av|członek) |\w*förbundet|dachorganisation|umbrella (?:body|organisation)|(?:state|national|federal|crisis|poison) (?:hot|help)line"
    r"|\w*nämnden|inspek(?:ce|cja|torat)|úřad|urząd|rzecznik|datatilsynet|regulator|information commissioner|commissioner['’]s office|agencia española|protección de datos|protection des données|proteção de dados|protezione dei dati|autoriteit persoonsgegevens|garante|tourist (?:board|information|office)|tourismus(?:verband|information|büro)|office (?:de|du) tourisme"
    r"|web (?:vytvořil\w*|realiz\w+)|tvorba webu|desenvolvido por|diseño web|diseñ(?:o|ado) por|site realizado por"
    r"|hospitals?\b|hôpital|krankenhaus|ospedale|ziekenhuis|szpital|polizei|police|policía|polizia|politie|policja|feuerwehr|pompiers|samu\b|giftnotruf|poison control|pogotowie|rettungsdienst|kassenärztlich\w*|huisartsenpost"
    r"|coast ?guard|kustwacht|sjöräddning\w*|\w*kammer\b|ihk|hwk|camera di commercio|cámara de comercio|chambre de|vigilância|sanitári\w+|(?:environmental|public) health|ordine d\w+|ordre d\w+|colegio (?:oficial )?de|ordem d\w+|orde van|izba|innung|\w*verband\b|chamber of|bar association|(?:professional|trade) body"
    r"|ombuds\w*|schlichtung\w*|arbitra\w*|mediat\w*|médiat\w*|geschillen\w*|klachten\w*|réclamations|reclamações|reclamaciones|reclami|complaints?\b|consumer|verbraucher\w*|consumidor\w*|consommat\w*|aufsicht\w*|supervisory"
    r"|(?:sito|site|website|página|pagina|webseite|homepage|hemsida|hjemmeside|nettside|strona|webbplats|stránky)(?: (?:internet|web|www))? (?:\w{3,12} ){0,2}(?:da|by|par|por|av|af|von|door|przez|od)(?-i:(?= [^\W\d_a-zß-öø-ÿ]))"
    r"|(?:création|conception|réalisation) (?:du |de )?(?:site|web)\w*|(?:hjemmeside|nettside|hemsida|webbplats|strona|página|pagina|sito)(?: web)? (?:af|av|by|przez|por|da)|(?:web ?)?site(?:-ul)? (?:web )?(?:realizat|creat|dezvoltat) (?:de|by)|(?:web|honlap|weboldal|webové stránky|www)(?: (?:vytvořil\w*|készít\w*|toteutus))?\s?:|(?:web ?)?sites? (?:web )?(?:and \w+ )?(?:by|von|door|réalisé par|créé par|conçu par|criado por|desenvolvido por|realizzato da|creado por|wykona\w+)|(?:réalisé|conçu|développé) par|(?:realizzato|sviluppato) da|(?:diseñado|desarrollado) por|(?:criado|desenvolvido) por|ontwikkeld door|(?:built|made|crafted) by|webdesign|web design|wykonanie"
    r"|\w*behörden?|magistrat|bezirkshauptmannschaft|(?:landes|bundes)beauftragte\w*|(?:gewerbe|ordnungs|landrats|veterinär|gesundheits|finanz)amt|préfecture|ministr(?:y|ère)|minister(?:ium|io|ie|stwo)|arbeidstilsynet|občanské|obchodní inspekce"
    r"|(?:der stadt|of the city of|de la ville de|del ayuntamiento de|del comune di|van de gemeente)(?=(?-i: [^\W\d_a-zß-öø-ÿ]))"
    r"|(?:zusammenarbeit|kooperation) mit|in (?:co-?operation|collaboration|association) with|en (?:collaboration|coopération|partenariat) avec|en (?:colaboración|cooperación) con|in collaborazione con|in samenwerking met|em (?:colaboração|parceria) com|we współpracy z|ve spolupráci s|i (?:samarbete|samarbejde|samarbeid) med"
    r"|asl|krankenkasse|chronopost|dhl|ups|fedex|dpd|gls|hermes|deutsche post|la poste|correos|poste italiane|postnl)\b"
    # With a colon they are labels: who sells abroad, who was worked for, who made the site.
    r"|(?<!\w)(?:agent(?:e|i|ur)?s?|handelsvertretung|vertretung(?:en)?|représentante?s?|representante?s?|rappresentant[ei]|representatives?|importe(?:ur|r)s?|importador(?:es)?|importator[ei]|distribut(?:or|eur|ore)s?|distribuidor(?:es)?|dystrybutor|återförsäljare|forhandlere?|dealers?|stockists?|händler|jälleenmyyjät?|revendeurs?|resellers?|wiederverkäufer|rivenditor[ei]|revendedor(?:es)?|points? de vente|punt[oi] vendita|prodejce|bayi)(?: (?:à|au|aux|a|v|ve|u|for|in|für|per|en|pour|para|i|em|dla|na|voor|på|de)\b[^:\n]{2,40})?\s?:"
    r"|(?<!\w)(?:referen[zc]\w*|référence|kunden?|clients?|clientes?|klant|bauherr\w*|auftraggeber|opdrachtgever|maître d['’]ouvrage|lieferant\w*|fournisseurs?|suppliers?|proveedor\w*|fornitor\w*|leverancier\w*)\s?:"
    r"|(?:impressum|imprint|disclaimer|datenschutz|privacy)\w*[- ]?generator\b"
    r"|(?<!\w)(?:texte?|design|layout|grafik|graphisme|gestaltung|fotos?|photos?|illustration\w*|credits?|conception|création|grafica|ontwerp|vormgeving|form|wykonanie|tvorba|készítette|tasarım|yazılım|κατασκευή\w*|розробка)(?:(?: ?[,&/+] ?| (?:und|and|et|e|y|en|og|och|i) )\w{4,16}){0,2}(?: \w{3,16})?\s?:",
    re.IGNORECASE,
)
# Whose boat or car is for sale here: with a price on the line the number is the seller's.
_SOLD: Final = late(
    r"\b(?:conto (?:vendita|terzi)|per (?:conto (?:di )?)?terzi|im kundenauftrag|privat(?:verkauf|verkäufer|anzeige)|private (?:seller|sale)|on behalf of|vend(?:u|re) par un? particulier|dépôt[- ]vente|venta particular|vendedor particular|particuliere verkoop|privat (?:säljare|sælger|selger)|sprzedaż prywatna|soukromý prodej)\b"
    r"|\b(?:contact|call|ring|ask|rivolgersi a[li]?|contattare|chiamare|an|beim?|mit|s['’]adresser (?:au|à)|contacter|appeler|contactar(?: con)?|llamar al?|dirigirse al?|falar com|contacteer|contact(?: met)?|kontakta|kontakt(?: z)?|kontaktujte) (?:the |den |dem |il |lo |l['’]|le |la |el |o |a |de )?(?:owner|seller|vendor|proprietario|venditore|eigentümer|besitzer|verkäufer|propriétaire|vendeur|propietario|dueño|vendedor|proprietário|dono|eigenaar|verkoper|ägaren|säljaren|sælgeren?|selgeren?|właścicielem|sprzedającym|majitele)\b",
    re.IGNORECASE,
)
_PRICE: Final = late(
    r"[€£$] ?\d|\d ?(?:€|£|EUR\b|CHF\b|kr\b|zł|Kč|USD\b|GBP\b|PLN\b|SEK\b|Ft\b|lei\b)"
)
_START: Final = 8  # characters of a number that tell whether it is free
_SEGMENT: Final = 120  # characters before a contact in which a label of it may stand
_SEGMENT_END = late(
    r"(?<!\b[^\W\d_])(?<!\b(?:ul|al|pl|os|av|nr|no|st|bd|dr|Dr|Mr|Ms|Hr|Fr|St))(?<!\b(?:Mag|Ing|Avv|Sig|Mrs|Rev|sig|ing|avv))(?<!\b(?:Prof|Dott|Dipl))[.!?]\s(?=[^\W\da-z])|\d[\d ().\-/]{5,}\d|[\w.-]+@[\w.-]+"
)


def is_thirds(page: SitePage, company: Company, at: int) -> bool:
    """Say whether the words right before a contact say that it is a partner's, a board's, a carrier's.

    They reach back to the sentence, number or address before; an own name behind them outdoes them.
    """
    block = addresses.block_at(page, at)
    line = page.lined[max(block.start, at - REACH) : at].rpartition("\n")[2]
    if is_partys(line, page.text[at : at + _START], company):
        return True
    if _SOLD.search(line) and _PRICE.search(line) and not company.is_own(line):
        return True
    begun = max(block.start, at - _SEGMENT)
    text = page.text[begun:at]
    ends = [match.end() for match in _SEGMENT_END.finditer(text)]
    cut = ends[-1] if ends else 0
    segment = text[cut:]
    if block.tag in {"blockquote", "q"}:
        return not company.is_own(segment)
    head = block.lines[0] if block.breaks else ""
    if _THIRD.search(head) and not _THIRD.search(company.name):
        return not company.is_own(page.text[block.start : at])
    above = line_above(page, block) if len(segment) < MIN_LABEL else None
    if above and len(above.text) < _SHORT and not _SEGMENT_END.search(above.text):
        segment = f"{above.text} {segment}"
    behind = page.text[at : at + _START]
    is_behind_code = text[:cut].rstrip()[-1:].isdigit()
    rest = segment[end_of_joined(segment, company, page) :]
    if _names_another(rest, behind, company, is_behind_code=is_behind_code):
        return True
    found = list(_THIRD.finditer(segment))
    if not found or _THIRD.search(company.name):
        return False
    return not company.is_own(segment[found[-1].end() :])


# A name of several words, or the initials of a body, right before a number: "Camera di Commercio:",
# "built by Broads Digital (", "Krankenkasse AOK".
_NAME = late(
    rf"(?:{_CAP}(?: (?:{_OF} )?{_CAP}){{1,5}}|(?<!\w)(?!TEL|FAX|MOB|USA|GSM|FON|CALL|FREE|TÉL)[A-Z]{{3,6}})(?!\w)"
)
_TAIL = late(
    r"(?P<mark>[\s.]*[:：,(–—|/·-])?(?:[\s.:：,(–—|/·-]|\b(?:tele?fon\w*|telephone|phone|tel|tél|téléphone|teléfono|telefono|telefone|telefoon|tfno|tlf|fon|t|p|at|on|unter|sous|au|al|op|na|pod|is|no|nr)\b)*+$",
    re.IGNORECASE,
)
_BY_WHOM = late(
    r"\b(?:by|von|vom|par|por|da|dal|door|av|af|przez|our|unser\w*|notre|nuestr\w+|nostr\w+|onze|noss\w+)\s$",
    re.IGNORECASE,
)
DEPARTMENT = late(
    r"owner|manager|director|designer|president|inhaber|gérant|titolare|propietari|eigenaar|sales|service|support|office|department|dept|desk|orders?|account|reception|workshop|shop|store|showroom|warehouse|line|booking|reserv|enquir|billing|parts|rental|emergency|branch|local|phone|fon\b|tel|toll|free|mobile|cell|fax|direct|contact|number|call|main|head|general|customer|free"
    r"|zentrale|büro|vertrieb|verkauf|werkstatt|lager|laden|kontakt|ansprech|filiale|standort|niederlassung|notdienst|kunden|auftrag|rezeption|praxis|empfang|sekretariat|hotline|rufnummer|durchwahl|mobil|handy|bestell"
    r"|bureau|accueil|atelier|magasin|agence|commande|réserv|secrétariat|siège|standard|dépannage|urgence|oficina|ventas|taller|tienda|pedidos|recepción|sede|atención|central|ufficio|vendite|officina|negozio|ordini|prenotazion|segreteria|amministrazione|assistenza|centralino|magazzino"
    r"|kantoor|verkoop|winkel|werkplaats|receptie|balie|vestiging|escritório|vendas|loja|oficina|receção|recepção|atendimento|encomendas|biuro|sprzedaż|sklep|recepcja|sekretariat|serwis|kontor|butik|verkstad|order",
    re.IGNORECASE,
)


# "Cakes by Paulette;" right before a number; "Oficina de Madrid:" is an office of one's own.
_BY_ONE = late(r"[^\W\d_a-z][\w/]+ (?:by|von|par) (?P<who>[^\W\d_a-zß-öø-ÿ][\w'’-]+)[;:(–-]? ?\(?$")
_MESSAGE = late(r"whats ?app|telegram|signal|viber|sms|e-?mail|text|video|post", re.IGNORECASE)
# Initials that are no label before a free number: "SSD 0800 …, VSD 0800 …". A town's own office has
# another: "NYC 212-…".
_INITIALS = late(r"[,;:] (?!TEL|FAX|MOB|CEL|GSM|FON|TÉL|USA|UAE)[A-Z]{3,5} $")
_FREE = late(r"[+(]{0,2}0?(?:800|80[05689]|900)\b")


def _is_by_one(segment: str, company: Company) -> bool:
    """Say whether a segment ends with what one other person or firm makes or offers."""
    told = _BY_ONE.search(segment)
    return bool(
        told
        and not DEPARTMENT.search(told[0])
        and not _MESSAGE.match(told["who"])
        and not phones.LABEL_WORD.fullmatch(told["who"])
        and not towns.is_town(told["who"])
        and squeezed(told["who"]) not in squeezed(company.name)
    )


def _names_another(segment: str, behind: str, company: Company, *, is_behind_code: bool) -> bool:
    """Say whether the last name before a number is neither a person's, a town's nor a department's.

    Slogans in capitals ("Get Your Quote Today") name nobody: a mark or a "by" must set a name off.
    What stands right behind a postal code is a town. ``behind`` = the text from the number on.
    """
    is_body = _INITIALS.search(segment) and _FREE.match(behind)
    if (is_body or _is_by_one(segment, company)) and not company.is_own(segment):
        return True
    named = list(_NAME.finditer(segment))
    tail = _TAIL.match(segment, named[-1].end()) if named else None
    if tail is None:
        return False
    name, before = named[-1], segment[: named[-1].start()]
    if _HOUSE.search(before):
        return False  # "Plot No. C-48, MIDC, Akkalkot Road": a quarter of an address
    is_town = before.rstrip()[-1:].isdigit() or (is_behind_code and not before.strip())
    is_set_off = tail["mark"] or _BY_WHOM.search(before)
    return bool(is_set_off) and not is_town and not is_known_name(name[0], company)


def is_of_town(words: Sequence[str]) -> bool:
    """Say whether a name is a town's and everyday words: "Leeds Works", no "Weinladen Enge"."""
    plain = tables.words("common_words.txt")
    left = [word for word in words if not towns.is_town(word)]
    return len(left) < len(words) and all(
        word.lower().rstrip(".") in plain or len(word) < MIN_LABEL for word in left
    )


_HOUSE: Final = late(r"\d[^:;]{0,30}, $")


def is_known_name(name: str, company: Company) -> bool:
    """Say whether a name may stand before the company's own number."""
    return bool(
        company.is_own(name)
        or company.closes(name)
        or DEPARTMENT.search(name)
        or phones.LABEL_WORD.fullmatch(name)
        or name in {"PEC", "SMS", "MAIL", "WEB"}
        or streets.is_street(name)
        or is_plain_name(name)
        or is_of_town(name.split())
    )


def is_plain_name(name: str) -> bool:
    """Say whether a name is a quarter's, a person's, a town's or made of everyday words."""
    return bool(
        _QUARTER.search(name)
        or people.has_first_name(name)
        or places.country(name)
        or towns.is_town(name)
        or all(
            word.lower().rstrip(".") in tables.words("common_words.txt") for word in name.split()
        )
    )


# Estates and parks, in which a street lies.
_QUARTER: Final = late(
    r"\b(?:zona|zone|z\.i|località|polígono|parque|park|estate|industri\w+|gewerbe\w*|centro|centre|center|house|haus|building|tower|strefa|zóna|bedrijventerrein|organize|sanayi|bölgesi|mahallesi|farm|mill|barn|cottage|lodge|works|villa|masseria|podere)\b",
    re.IGNORECASE,
)
MAX_SIGNED: Final = 90  # characters of who signs a quotation: "Ann Lee, head of Acme"
MIN_LABEL: Final = 4
_SHORT: Final = 60  # characters of a block that may be the label of the next


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
    return not _SEGMENT_END.search(before, told[-1].end())


_TOGETHER: Final = late(
    r"\b(?:zusammenarbeit|kooperation) mit\b|\bin (?:co-?operation|collaboration) with\b|\ben (?:collaboration|coopération|partenariat) avec\b|\ben (?:colaboración|cooperación) con\b|\bin collaborazione con\b|\bin samenwerking met\b|\bem (?:colaboração|parceria) com\b|\bwe współpracy z\b|\bve spolupráci s\b|\bi (?:samarbete|samarbejde|samarbeid) med\b",
    re.IGNORECASE,
)


def leftovers(pages: Sequence[SitePage], company: Company) -> set[str]:
    """Return the addresses of pages that came with the template or from another firm's site.

    Their copyright line names somebody else, the company is named nowhere on them, and the pages
    that do name it know nothing of that firm.
    """
    signed: dict[str, list[str]] = {}
    for page in pages if len(pages) > 1 else ():
        names = organisations.copyrights(page)
        if names and all(_is_firm(name) and not company.is_group(name) for name in names):
            signed[page.url] = [Company(name).key for name in names]
    if not signed:
        return set()
    named = [page for page in pages if _names(page, company)]
    known = [squeezed(f"{page.title} {page.text[:MAX_TEXT]}") for page in named]
    own = {page.url for page in named}
    return {
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
    if not named:
        return ""
    last = named[-1]
    key = Company(last.name).key
    is_part = len(key) >= 5 and key in company.key
    is_titled = key in {Company(piece).key for piece in organisations.title_pieces(page)}
    is_ours = is_part or is_titled or company.is_own(last.name) or company.is_own(text[last.end :])
    # "Cerâmica Vale do Sado, Lda.": the form may stand behind a piece of the name only.
    is_ours = is_ours or company.closes(_bare(text[max(0, last.start - REACH) : last.end]))
    is_ours = is_ours or goes_on_from_own(page.lined[begun : begun + last.end], company, page)
    return "" if is_ours else last.name


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
        if one.tag in _WHOLE and len(one.text) < _SHORT and (team := _TEAM.match(one.text)):
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
