"""Whether the words right before a contact say that it is a partner's, a board's, a carrier's.

Pure. For ``ownership``'s callers: this asks of the label beside a place, that of the block it is in.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Sequence
from typing import Final

from prospects import tables
from prospects.normalise import places
from scoring.contact import addresses, people, streets, towns
from scoring.contact.phone_kinds import LABEL_WORD
from scoring.facts.farewells import is_given_up
from scoring.facts.joined import end_of_joined
from scoring.facts.ownership import MIN_LABEL, REACH, SEGMENT_END, SHORT, line_above
from scoring.facts.parties import is_partys
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

_OF = r"(?:di|de|du|des|del|della|da|do|dos|van|of|the|for|för|für|på|och|og|y|e|et|&)"
_CAP = r"[^\W\d_a-zß-öø-ÿ][\w.'’-]{1,30}"
# Who a number beside these words belongs to: partners, hospitals, chambers, boards, carriers.
_THIRD = late(
    r"\b(?:(?<!your )(?<!ihr )(?<!votre )(?<!su )(?<!tu )(?<!vostro )(?<!uw )(?<!jouw )(?<!seu )(?:partners?|partenaires?|parceir[oa]s?|socios?)\b(?! (?:für|for|pour|para|per|voor)\b)"
    r"|partnersk\w+|(?:members? of|mitglied (?:im|der|des|bei)|membre d\w+|miembro de|membro d\w+|lid van|medlem av|członek) |\w*förbundet|dachorganisation|umbrella (?:body|organisation)|(?:state|national|federal|crisis|poison) (?:hot|help)line"
    r"|\w*nämnden|\w*nævn(?:et)?|\w*nemnd(?:a|en)?|inspek(?:ce|cja|torat)|úřad|urząd|rzecznik|datatilsynet|regulator|data protection (?:commission\w*|authority|agency)|information commissioner|commissioner['’]s office|agencia española|protección de datos|protection des données|proteção de dados|protezione dei dati|autoriteit persoonsgegevens|garante|tourist (?:board|information|office)|tourismus(?:verband|information|büro)|office (?:de|du) tourisme"
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
    r"|(?<!\w)(?:texte?|design|layout|grafik|graphisme|gestaltung|fotos?|photos?|fotograf\w*|photograph\w*|foto'?s|illustration\w*|credits?|conception|création|grafica|ontwerp|vormgeving|form|wykonanie|tvorba|készítette|tasarım|yazılım|κατασκευή\w*|розробка)(?:(?: ?[,&/+] ?| (?:und|and|et|e|y|en|og|och|i) )\w{4,16}){0,2}(?: \w{3,16})?\s?:",
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
    if is_given_up(page.lined[block.start : block.start + len(block.text)], at - block.start):
        return True
    begun = max(block.start, at - _SEGMENT)
    text = page.text[begun:at]
    ends = [match.end() for match in SEGMENT_END.finditer(text)]
    cut = ends[-1] if ends else 0
    segment = text[cut:]
    if block.tag in {"blockquote", "q"}:
        return not company.is_own(segment)
    head = block.lines[0] if block.breaks else ""
    if _THIRD.search(head) and not _THIRD.search(company.name):
        return not company.is_own(page.text[block.start : at])
    above = line_above(page, block) if len(segment) < MIN_LABEL else None
    if above and len(above.text) < SHORT and not SEGMENT_END.search(above.text):
        segment = f"{above.text} {segment}"
    behind = page.text[at : at + _START]
    is_behind_code = text[:cut].rstrip()[-1:].isdigit()
    rest = segment[end_of_joined(segment, company, page) :]
    if _names_another(rest, behind, company, is_behind_code=is_behind_code):
        return True
    if _has_house(rest, company) or _is_makers(rest, company):
        return True
    found = list(_THIRD.finditer(segment))
    if not found or _THIRD.search(company.name):
        return False
    return not company.is_own(segment[found[-1].end() :])


def _is_makers(segment: str, company: Company) -> bool:
    """Say whether a segment labels who made the site: "Site : Ann Lee, Pixels, "."""
    told = _MADE.search(segment)
    if told is None:
        return False
    who = told["who"]
    is_place = towns.is_town(who) or PLACES.match(who) or streets.is_street(segment)
    return not (is_place or company.is_own(segment) or company.closes(who))


_MADE: Final = late(
    rf"(?<!\w)(?i:web ?site|site(?: (?:web|internet))?|sito(?: (?:web|internet))?|sitio(?: web)?|página web|web|homepage|webseite|hemsidan?|hjemmeside|nettsiden?|strona(?: www)?|(?:webové )?stránky|web ?oldal|honlap)\s?:\s?(?!\S+\.[a-z]{{2}})(?P<who>{_CAP})"
)


def _has_house(segment: str, company: Company) -> bool:
    """Say whether a stranger's name and street lead to a number: "Tax office Ulm, Am Hof 3, "."""
    told = _ENTRY.search(segment)
    if told is None or not streets.is_street(told["street"]):
        return False
    name = told["name"]
    words = {squeezed(word) for word in name.split() if len(word) > MIN_LABEL}
    is_kin = any(word in squeezed(company.name) for word in words)
    return not (is_kin or company.is_own(segment) or is_known_name(name, company))


_ENTRY = late(
    rf"(?P<name>{_CAP}(?: (?:{_OF} )?{_CAP}){{1,5}}), (?P<street>(?:{_CAP}|[a-zà-ÿ]{{2,9}}\.?)(?: [\w.'’-]+){{0,3}} \d{{1,4}}[a-zA-Z]?),\s(?:(?:[\w-]*\d{{4,5}} )?[^,\d]{{2,30}},\s)?(?:\w{{1,8}}\.? ?:? ?)?$"
)


# A name of several words, or the initials of a body, right before a number: "Camera di Commercio:",
# "built by Broads Digital (", "Krankenkasse AOK".
_NAME = late(
    rf"(?:{_CAP}(?: (?:{_OF} )?{_CAP}){{1,5}}|(?<!\w)(?!TEL|FAX|MOB|USA|GSM|FON|CALL|FREE|TÉL)[A-ZÀ-ÖØ-Þ]{{3,6}})(?!\w)"
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
        and not LABEL_WORD.fullmatch(told["who"])
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
    called = _CALLED.match(name[0])
    if called and " " not in name[0][called.end() :]:
        return False  # "App Wout:"
    if _BY.search(before) and not _is_ours(name[0], company):
        return True
    if _HOUSE.search(before):
        return False  # "Plot No. C-48, MIDC, Akkalkot Road": a quarter of an address
    is_town = before.rstrip()[-1:].isdigit() or (is_behind_code and not before.strip())
    is_set_off = tail["mark"] or _BY_WHOM.search(before)
    return bool(is_set_off) and not is_town and not is_known_name(name[0], company)


_CALLED: Final = late(
    r"(?:App|Bel|Mail|Call|Ring|Text|Phone|Ruf|Appelez|Llama|Llame|Chiama|Chiamate|Ligue|Zadzwoń|Volejte|Ringa?|Skriv|Write|Schreib|Whats[Aa]pp|SMS|Sms|Contact|Kontakt|Vraag|Ask|Frag)\s"
)
_BY: Final = late(r"[^\W\d_] (?:by|von|vom|par|da|door|av|af|przez)\s$")


def _is_ours(name: str, company: Company) -> bool:
    is_known = company.is_own(name) or company.closes(name)
    return is_known or people.has_first_name(name) or is_of_town(name.split())


def is_of_town(words: Sequence[str]) -> bool:
    """Say whether a name is a town's and everyday words: "Leeds Works", no "Weinladen Enge"."""
    plain = tables.words("common_words.txt")
    left = [word for word in words if not towns.is_town(word)]
    return len(left) < len(words) and all(
        word.lower().rstrip(".") in plain or len(word) < MIN_LABEL or PLACES.fullmatch(word)
        for word in left
    )


# Words for a place of work or for where letters go; none of them names a firm.
PLACES: Final = late(
    r"(?:cafeteria|cafetería|caffetteria|kantine|canteen|hofladen|fabrikverkauf|shop|store|boutique|magasin|atelier|studio|laden|geschäft|werk|lager|halle|haus|hof|negozio|sede|bottega|tienda|taller|loja|oficina|fábrica|winkel|werkplaats|butik|sklep|pracownia|prodejna|provozovna|predajňa|üzlet|műhely|magazin|mağaza|outlet|showroom|surgery|clinic|praxis|cabinet|consultorio|ambulanz|apotheke|campus|site|plant|works?|yard|depot|farm|house|hall|court|mill|park|centre|center|building|tower|villa|résidence|immeuble|bâtiment|palazzo|edificio|edifício|torre|polígono|zone|zona|zi|z\.i|località|contrada|frazione|c/o|floor|level|suite|unit|étage|etage|piso|piano|standort|filiale|niederlassung|zentrale|agence|siège|succursale|sucursal|delegación|filial|vestiging|kantoor|oddział|pobočka|fióktelep|sucursala|şube|address|adresse|anschrift|adres\w*|indirizzo|dirección|endereço|morada|contact|kontakt|contatti|contacto|contactos|postal|mail|besucher\w*|visit\w*|find|lieferung\w*|delivery|liefer\w*|rechnung\w*|invoice\w*|billing|werkhof|werkhalle|bauhof|halle|exposition|ausstellung|exposici[oó]n|exposição|esposizione|stabilimento|établissement|usine|dépôt|implantation|magazzino|almacén|armazém|magazijn|salon|salón|salone|lager|förråd|verkstad|showrooms?|office|oficina)\W?",
    re.IGNORECASE,
)
_HOUSE: Final = late(r"\d[^:;]{0,30}, $")


def is_known_name(name: str, company: Company) -> bool:
    """Say whether a name may stand before the company's own number."""
    return bool(
        company.is_own(name)
        or company.closes(name)
        or DEPARTMENT.search(name)
        or LABEL_WORD.fullmatch(name)
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
    r"\b(?:mercado|mercato|galeria|zona|zone|z\.i|località|polígono|parque|park|estate|industri\w+|gewerbe\w*|centro|centre|center|house|haus|building|tower|strefa|zóna|bedrijventerrein|organize|sanayi|bölgesi|mahallesi|farm|mill|barn|cottage|lodge|works|villa|masseria|podere)\b",
    re.IGNORECASE,
)
