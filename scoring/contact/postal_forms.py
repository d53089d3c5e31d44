"""How postal addresses are written: codes, towns, streets and what only looks like them.

Pure tables for ``addresses``; the codes are those that the Universal Postal Union lists.
"""
# ruff: noqa: E501 - tables of patterns

import re
from typing import Final

from prospects import tables

REACH: Final = 260

BIG = r"[^\W\d_a-zß-öø-ÿ]"  # a letter that is no Latin small letter: also Greek, Cyrillic, Han
WORD = rf"{BIG}[\w.'’\-]{{0,30}}+"
JOINTS: Final = frozenset(
    [
        "am",
        "an",
        "auf",
        "bei",
        "da",
        "de",
        "del",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "e",
        "en",
        "im",
        "in",
        "la",
        "le",
        "les",
        "na",
        "nad",
        "ob",
        "od",
        "pod",
        "of",
        "on",
        "op",
        "sul",
        "sur",
        "the",
        "under",
        "upon",
        "vor",
        "y",
    ]
)
_JOINT = rf"(?:{'|'.join(sorted(JOINTS, key=len, reverse=True))})"
_TOWN = rf"{WORD}(?: {WORD}| {_JOINT} {WORD}| {_JOINT} {_JOINT} {WORD}){{0,3}}"
_NEXT = r"(?:[ ]?[,;·|•–—\-][ \n]{0,2}|[ ]?,?[ \n]{1,2})"


def _names(country: str) -> str:
    """Return a pattern of the codes and names of a country's regions, the longest first."""
    rows = [row for row in tables.rows("regions.tsv") if row[0] == country]
    known = {
        name for _, code, name, more in rows for name in (code, name, *more.split("|")) if name
    }
    return "|".join(sorted((re.escape(name) for name in known if len(name) > 1), key=by_length))


def by_length(name: str) -> tuple[int, str]:
    """Sort longer names first, then by letters."""
    return -len(name), name


_BRAZIL = "AC|AL|AP|AM|BA|CE|DF|ES|GO|MA|MT|MS|MG|PA|PB|PR|PE|PI|RJ|RN|RS|RO|RR|SC|SP|SE|TO"
_INDIA = (
    "Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chandigarh|Chhattisgarh|Delhi|Goa|Gujarat|Haryana|Himachal Pradesh|Jharkhand|Karnataka|Kerala"
    "|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|Puducherry|Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal"
)
# A house number and a quadrant of an American town: "1420 NW Lovejoy St".
_QUADRANT = r"(?![NS][EW] [\w.' ]{1,30}?\b(?:St|Street|Ave|Avenue|Blvd|Rd|Road|Dr|Drive|Ln|Lane|Ct|Court|Way|Pl|Place|Pkwy|Ter|Hwy)\b)"

STREET_END = (
    r"Street|Str|St|Avenue|Ave|Av|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Bvd|Court|Ct|Way|Place|Pl"
    r"|Square|Sq|Parkway|Pkwy|Pky|Highway|Hwy|Freeway|Fwy|Expressway|Circle|Cir|Terrace|Ter|Trail"
    r"|Trl|Loop|Row|Close|Crescent|Cres|Broadway|Plaza|Plz|Pike|Turnpike|Route|Rte|Quay|Wharf"
    r"|Alley|Gate|Walk|Mews|Green|Grove|Gardens|Gdns|Hill|Rise|View|Yard|Vale|Parade|Esplanade"
    r"|Crossing|Xing|Causeway|Embankment|Promenade|Mall|Path|Bypass|Shrubberies|Real"
)
_AND = r"(?:,[ \n]{1,2}|\n)"

# Region and code, the town stands before them.
REGIONAL: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (
        country,
        re.compile(
            rf"(?<![\w.])\(?(?P<region>{_names(country)}{more})\.?\)?(?:{_NEXT})?(?:CEP:? ?)?(?P<code>{form})(?![\w-])"
        ),
    )
    for country, more, form in (
        ("US", r"|D\.C\.", r"\d{5}(?:-\d{4})?"),
        ("CA", r"|P\.Q\.|PQ", r"[ABCEGHJ-NPRSTVXY]\d[A-Z][ \-]?\d[A-Z]\d"),
        ("AU", "", r"\d{4}"),
        ("BR", _BRAZIL, r"\d{5}-\d{3}"),
        ("IN", _INDIA, r"[1-9]\d{2} ?\d{3}"),
    )
)
# A code alone, the town stands before it; its form tells the country.
TRAILING: tuple[tuple[str, re.Pattern[str]], ...] = (
    (
        "GB",
        re.compile(
            r"(?<![\w-])(?P<code>[A-PR-UWYZ](?:\d{1,2}|[A-HK-Y]\d{1,2}|\d[A-HJKPS-UW]"
            r"|[A-HK-Y]\d[ABEHMNPRV-Y])[ ]{0,2}\d[ABD-HJLNP-UW-Z]{2})(?![\w-])"
        ),
    ),
    (
        "IE",
        re.compile(r"(?<![\w-])(?P<code>[AC-FHKNPRTV-Y]\d[\dW] [0-9AC-FHKNPRTV-Y]{4})(?![\w-])"),
    ),
    ("BR", re.compile(r"(?<=[\w,–—\-.] )CEP:? ?(?P<code>\d{5}-?\d{3})(?![\w\-])")),
    # "Grotte (AG), 92020": the province between
    (
        "IT",
        re.compile(r"(?<=\w )(?:\((?P<region>[A-Z]{2})\)|[A-Z]{2}),? (?P<code>\d{5})(?![\w\-])"),
    ),
    ("JP", re.compile(r"(?<=[\w,] )(?P<code>\d{3}-\d{4})(?=,? (?:Japan|JAPAN)\b)")),
    (
        "ZA",
        re.compile(
            r"(?<=[\w,] )(?P<code>\d{4})(?=,? (?:(?:East|West|North)ern Cape|Gauteng|KwaZulu-Natal|Limpopo|Mpumalanga|Free State|North West|South Africa)\b)"
        ),
    ),
    ("", re.compile(r"(?<=[\w,–\-.] )(?P<code>\d{6}|\d{3} \d{3})(?![\w\-./]| ?\d)")),
)
# A numbered street, its town, then the code, each on a line of its own or behind a comma; how many
# digits a code has where it is written so. The page's country or that behind it must be one of them.
CODE_LAST: Final = {
    "ZA": 4, "AU": 4, "NZ": 4, "PH": 4, "KE": 5, "PK": 5, "LK": 5, "IN": 6, "NG": 6,
}  # fmt: skip
STREET_TOWN_CODE: Final = re.compile(
    rf"(?<![\w/-])\d{{1,5}}[A-Za-z]?(?:[-–/]\d{{1,5}})? (?:{WORD} ){{1,4}}?(?i:{STREET_END})\b\.?(?: {WORD})?{_AND}"
    rf"(?:{WORD}(?: {WORD}){{0,2}}{_AND})??(?P<city>{WORD}(?: {WORD}){{0,2}})(?:{_AND}| )"
    r"(?P<code>\d{3} \d{3}|\d{4,6})(?![\w-]|[.,]\d| [a-z\d])"
)
BARE: tuple[tuple[str, re.Pattern[str]], ...] = (
    *(
        (
            country,
            re.compile(
                rf"(?<=[\w.)])[ ]?,[ \n]{{0,2}}(?P<region>(?!Washington,? D){_names(country)})(?![\w\-&'’])"
            ),
        )
        for country in ("US", "CA")
    ),
    # "Várzea Grande-MT", "Blumenau/SC", "Campinas - SP"
    ("BR", re.compile(rf"(?<=[\w.)])(?: ?[/–-] ?)(?P<region>{_BRAZIL})(?![\w\-&'’/])")),
)
# Code before town. Where the form alone tells the country it stands beside it.
_FRONT: tuple[tuple[str, str], ...] = (
    ("NL", rf"[1-9]\d{{3}} ?(?!SA|SD|SS){_QUADRANT}[A-Z]{{2}}"),
    ("PL", r"\d{2}-\d{3}"),
    ("PT", r"\d{4}-\d{3}"),
    ("BR", r"\d{5}-\d{3}"),
    ("JP", r"〒 ?\d{3}-\d{4}"),
    ("AR", r"[A-HJ-NP-Z]\d{4}(?:[A-Z]{3})?"),
    ("", r"\d{3} \d{2}"),  # SE, CZ, SK, GR
    ("", r"\d{4,6}"),
)
_COUNTRY_SIGN = (
    "A|AT|B|BE|BG|CH|CY|CZ|D|DE|DK|E|EE|ES|F|FI|FIN|FL|FR|GR|H|HR|HU|I|IT|L|LI|LT|LU|LV|MC|N|NL|NO"
    "|P|PL|PT|RO|S|SE|SI|SK|SLO"
)
FRONTS = tuple(
    (
        country,
        re.compile(
            # "(28042) Madrid", but "(2019) Wien" is a year.
            rf"(?<![\w.,/+\-–])(?:\((?!\d{{4}}\)))?(?:(?P<sign>{_COUNTRY_SIGN})[ \-–]{{1,2}})?(?P<code>{form})"
            rf"\)?[ ,]{{1,2}}(?P<city>(?:['’][st][- ])?{_TOWN}(?: [1-9]\d?(?![\w.,]))?)"
        ),
    )
    for country, form in _FRONT
)
SIGNS: Final = {
    "A": "AT", "B": "BE", "D": "DE", "E": "ES", "F": "FR", "FIN": "FI", "FL": "LI", "H": "HU",
    "I": "IT", "L": "LU", "N": "NO", "P": "PT", "S": "SE", "SLO": "SI",
}  # fmt: skip

STREET_WORD = re.compile(rf"\b(?:{STREET_END})\b\.?", re.IGNORECASE)
FOREIGN_STREET = re.compile(
    r"\b\w*(?:stra(?:ß|ss)e|str\.|gasse|allee|platz|ring|ufer|damm|chaussee|weg|steig|markt|hof"
    r"|straat|laan|plein|kade|gracht|singel|dreef|vägen|väg|gränd|gatan|gata|vej|veien|vegen|gade|katu|tie)\b\.?"
    r"|\b(?:rue|avenue|av\.|boulevard|bd\.?|place|quai|chemin|allée|cours|chaussée|drève|montée|sentier|ruelle|venelle|rond-point|esplanade|gran vía|glorieta|rambla|muelle|travesía|pasaje|callejón|urbanización|urb\.|isola|riva|fondamenta|lungomare|salita|ladeira|rod\.|za|z\.a\.|zone (?:d['’]activités?|artisanale|industrielle)|lieu-dit|impasse|square"
    r"|passage|faubourg|zi|z\.i\.|zac|calle|carrera|cra\.|transversal|diagonal|contrada|c\.da|località|frazione|c/|avda\.?|avenida|paseo|plaza|plaça|carrer|carretera"
    r"|ctra\.?|camino|polígono|ronda|via|viale|v\.le|piazza|p\.zza|piazzale|corso|largo|vicolo"
    r"|strada|rang|route|rua|ruta|av|travessa|praça|estrada|alameda|rodovia|ul\.|ulica|al\.|aleja|plac|os\.|ulice"
    r"|nám\.|náměstí|utca|út|tér|bulevardul|bd|calea|strada|str\.|ул\.|улица|пр\.|проспект|οδός"
    r"|lugar(?= d)|obala|trg|avenija|šetalište|g\.(?= \d)|pr\.(?= \d)|(?:plot|survey|gat|shed|door|flat|shop) no\.?|jalan|jl\.|lorong|mahallesi|caddesi|cad\.|sokak|sok\.|no\.)(?=\s|$)",
    re.IGNORECASE,
)
BUILDING = re.compile(
    r"\b(?:House|Buildings?|Bldg|Tower|Towers|Floor|Fl|Level|Lvl\d*|Suite|Ste|Unit|Room|Rm|Apt"
    r"|Apartment|Park|Centre|Center|Office|Offices|Block|Estate|Court|Chambers|Hall|Mill|Wing"
    r"|Studio|Loft|PMB|Sal|Pavilion|Campus|Etage|Stock|OG|Andar|Piso|Planta|Piano|Bâtiment|Bât|Interno|Haus|Gebäude"
    r"|Business Park|Industrial|Technology|Village|Business)\b",
    re.IGNORECASE,
)
BOX = re.compile(
    r"\b(?:P\.? ?O\.? ?Box|Post Office Box|Postfach|Postbus|Box|B\.?P\.?|Apartado(?: de correos)?"
    r"|Casella postale|Caixa postal|Private Bag|Locked Bag|Skr\. poczt\.)\s?(?::\s?)?\d",
    re.IGNORECASE,
)
# A floor or unit: the street stands before it.
FLOOR = re.compile(
    r"s/n[º°]?|s\.n\.|bajo|entresuelo|entreplanta|entresol|semisótano|térreo|sobreloja|principal|local \w{1,3}|(?:sala|conj\.?|conjunto|cj\.?|loja|apto\.?) [\w.]{1,6}|(?:pabellón|pavilhão|pab\.|pav\.) \w{1,4}|ático|\d{1,2}\.?[ºª°](?: ?\w{1,4})?|(?:dcha|izda|esq)\.?|rez-de-chaussée|\d{1,2}(?:er|ème|e) étage|(?:scala|parcela|parc|lote|lot|solar|manzana|mz|naves|interior|int|interno|top|stiege|tür|bte|boîte|bus|esc|pta|porta|bloco|bloque|hala|budova|et|etaj|ap|apart|sc|bl|bloc|corp|camera|lok|lokal|piętro|nave|bodega|galpón|módulo|despacho|oficina|of|planta|piso|andar|armazém|pavilhão|galpão|fração|capannone|padiglione|hangar|bâtiment|bât|entrée|halle|gebäude|eingang|haus|etage|stock|gebouw|verdieping|hal|kat|daire|d|hus|lejl|opgang|patro|poschodie|blok|budynek|épület|emelet|όροφος|κτίριο|этаж|корпус|офис)\.?:? (?:n[º°.]? ?)?\w{1,4}|km\.? ?\d{1,4}(?:[.,]\d{1,3})?"
    r"|\d{1,2}\.?(?:st|nd|rd|th|er|ère|e|ème|de|te|ος|η)? ?(?:sal|og|stock|etage|étage|floor|piso|andar|planta|piano|tr|krs|kerros|emelet|vån|verdieping|kat|patro|poschodie|piętro|kat|etaj|όροφος|этаж)\b.*|[ivx]{1,4}\.? (?:piętro|étage|piso|emelet|kat|sprat|patro)|(?:suite|unit|floor|level|apt|studio|loft|pmb)\b.*",
    re.IGNORECASE,
)
# What stands between a street and its town in India, Mexico, Turkey: a district, a label.
DISTRICT = re.compile(
    r"(?:centro|zona rural|distrito (?:industrial|de)|dist|distt|tal|taluka|teh|tehsil|mandal|col|colonia|c\.p|cep|bairro|barrio|kec|kab)\b\.?(?: .{2,40})?",
    re.IGNORECASE,
)
# Where a firm's street lies, named between it and the town.
ESTATE = re.compile(
    r"(?:(?:gewerbe|industrie)(?:park|gebiet)|parque (?:industrial|empresarial|tecnológico|logístico)|polígono industrial|pol\. ind\.|zona (?:industriale|industrial|artigianale)|parc (?:d['’]activités?|industriel|d['’]affaires)|zone (?:d['’]activités?|industrielle|artisanale)|zoning|parc artisanal|bedrijven(?:terrein|park)|industrieterrein|strefa (?:przemysłowa|ekonomiczna)|park przemysłowy|průmyslov(?:á zóna|ý areál)|priemyseln(?:á zóna|ý park)|parcul? industrial|industrijska zona|ipari park|industriområde|industrikvarter(?:et)?|βιομηχανική περιοχή|βι\.?πε\.?)(?: [^\d,]{2,40})?"
    r"|[^\d,]{2,40} (?:(?:industrial|business|trading|enterprise|technology|science|retail) (?:park|estate)|ipari park|industriområde|organize sanayi bölgesi|osb|teollisuusalue)",
    re.IGNORECASE,
)
DESK = re.compile(r"\b(?:Offices?|Representative|Our|Your|The|Services?|Customer|Support|Call)\b")
NUMBERED = re.compile(
    r"(?<![\w.])(?:#\s?|[Nn]\.?[ºo°]\.?\s?|nr\.?\s?)?\d{1,6}(?:[\-–/]\d{1,5})?[a-zA-Z]?\b"
)
LABEL = re.compile(
    r"^(?:(?:(?:our|the|main|head|registered|corporate|mailing|postal|street|physical|business"
    r"|office|company|visiting|billing|shipping|global|world|european|contact)\s){0,3}"
    r"(?:address|office|headquarters|hq|location|premises|seat)(?:\s(?:is|at|are at))?"
    r"|impressum|imprint|kontakt|contact(?: us)?|adresse|anschrift|postanschrift|sitz|firmensitz"
    r"|besuchsadresse|bezoekadres|postadres|adres|visit us|write to us(?: at)?|find us(?: at)?|mail"
    r"|by (?:post|mail)|siège(?: social)?|dirección|domicilio(?: social)?|indirizzo|sede(?: legale"
    r"| operativa)?|endereço|morada|sídlo|siedziba|postal|besöksadress|postadress|adress|located at|add)"
    r"(?:\s?[:\-–]\s?|\s?$)"
    r"|^(?:adresse|address|adres|adress|anschrift|dirección|indirizzo|endereço|sede|sídlo)(?=(?-i:[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]))"
    r"|^(?:adresse|adres|address|anschrift|dirección|indirizzo|endereço|morada) (?=(?-i:[A-ZÀ-ÖØ-Þ])[^\n]*\d)(?!(?:street|road|line)\b)",
    re.IGNORECASE,
)
NO_ADDRESS = re.compile(
    r"\b(?:hemsida(?:n)?|webbplats|hjemmeside|nettside) (?:av|af) |@|https?:|www\.|\b(?:tel|telephone|telefon|téléphone|tél|teléfono|telefono|phone|ph|fax"
    r"|telefax|mobile?|mobil|cell|e-?mail|hours|copyright|©|vat|ust|call|toll|reg(?:istered)? no"
    r"|hrb|iban|click|tax id)\b[.:]?",
    re.IGNORECASE,
)
COMPANY_END = re.compile(
    r"^.*?\b(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|UG|e\. ?V\.|Inc|LLC|Ltd|Limited|SARL|SAS|S\.A\.(?:S\.)?"
    r"|B\. ?V\.|N\. ?V\.|S\.?p\.?A\.?|S\.?r\.?l\.?|S\.?L\.?U?|AB|ApS|A/S|AS|Oy|Corp|Lda|Pty)"
    r"(?:\.|\b),?\s+(?=\S)"
)
# Small words inside the name of a street.
STREET_JOINT = rf"(?:{_JOINT}|dei|delle|degli|dello|dell['’]|al|alla|des|aux|au|à|los|las|lo|van|von|ten|ter|het|zum|zur|dos|das|ar)"
EURO_TAIL = re.compile(
    rf"(?:^|(?<=[ ,]))(?P<street>{BIG}[\w.'’ß\-]{{1,40}}(?: (?:{BIG}[\w.'’\-]{{0,30}}|{STREET_JOINT})){{0,3}}"
    rf",? \d{{1,4}} ?[a-zA-Z]?(?:/[a-zA-Z](?![a-zA-Z]))?(?: ?[\-–/+] ?\d{{1,4}} ?[a-z]?)?(?: (?:bus|bte|boîte|box|top|tür|app|apt|lok|lgh)\.? ?\w{{1,4}})?)$"
)
NO_TOWN = re.compile(
    r"^(?:Phone|Fax|Tel|Web|E-?Mail|Telefon|Telefax|Learn|Copyright|All|Mobil\w*|The|Und|And|Or|Of"
    r"|Jahre?n?|Years?|Euro?s?|Mitarbeiter\w*|Employees|People|Customers?|Kunden|Views?|Reviews?"
    r"|Uhr|Hours|Days|Minut\w*|Items?|Results?|Photos?|Posts?|Comments?|Pages?|Likes|January|February"
    r"|March|April|May|June|July|August|September|October|November|December|Januar|Februar|März"
    r"|Mai|Juni|Juli|Oktober|Dezember|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Sunday"
    r"|Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Blvd|Boulevard|Suite|Ste|GmbH|AG|Inc|LLC|Ltd"
    r"|USD|EUR|GB|MB|KB|Hz|MHz|GHz|Mal|Stück|Box|Fälle|Projekte|Projects|Visitors|Users|Members"
    r"|Register\w*|Org|CVR|KvK|NIP|REGON|SIRET|SIREN|TVA|BTW|CIF|NIF|CNPJ|Tlf|Tfno|Gsm|Bank|IBAN|BIC|VAT|Ust\w*|HRB|HRA|Version|Windows|RPM|PSI|No|Nr)\b\.?",
    re.IGNORECASE,
)
SMALL_WORDS: Final = frozenset(tables.words("common_words.txt"))
