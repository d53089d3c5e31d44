"""Words of its trade that stand for a firm on its own pages: "L'étude", "A escola", "Teatern".

Pure. Such a word counts only where the firm calls itself so: in its name, in the title of its home
page, or by that word alone over a page. Towns, associations and products are founded, too.
"""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from scoring.company import Company, squeezed
from scoring.pages import SitePage
from scoring.patterns import late

_KINDS: Final = (
    "academy agency bakery bank barn bistro boatyard brewery business cafe café centre center chocolatier cinema clinic company creamery dairy distillery farm firm foundry gallery garage guesthouse gym hotel inn institute joinery kindergarten laboratory lab law library mill museum nursery office orchard pharmacy pottery practice printworks pub ranch restaurant roastery salon school shipyard shop sawmill station store studio surgery tannery theatre theater vineyard winery workshop yard zoo "
    "akademie agentur anstalt apotheke architekturbüro arztpraxis atelier bäckerei betrieb brauerei brennerei buchhandlung büro café destillerie druckerei fabrik fahrschule firma galerie gärtnerei gasthaus gasthof gestüt gießerei hof hotel institut internat käserei kanzlei keramik kino kita klinik konditorei labor manufaktur metzgerei molkerei mühle museum notariat pension praxis privatschule rösterei sägewerk schlosserei schmiede schneiderei schreinerei schule sprachschule spedition tanzschule theater tischlerei verlag weberei weingut werft werk werkstatt zimmerei zoo "
    "académie agence atelier auberge blanchisserie boucherie boulangerie boutique brasserie cabinet cave chantier charcuterie cinéma clinique coopérative crèche distillerie domaine école entreprise étude exploitation ferme filature fonderie fromagerie galerie garage hôtel imprimerie institut laboratoire laiterie librairie magasin maison manufacture menuiserie moulin musée office officine papeterie pâtisserie pépinière pharmacie restaurant salon savonnerie scierie société studio tannerie théâtre usine verrerie "
    "academia agencia almazara asesoría astillero bodega cafetería carpintería cervecería cine clínica colegio consulta cooperativa despacho destilería empresa escuela estudio fábrica farmacia ferretería finca galería gestoría granja guardería hotel imprenta instituto laboratorio librería molino museo notaría panadería pastelería quesería restaurante salón taller teatro tienda viña vivero "
    "accademia agenzia albergo azienda bottega birrificio cantiere cantina cartiera caseificio cinema clinica cooperativa distilleria ditta fabbrica falegnameria farmacia fattoria fonderia forno frantoio galleria impresa istituto laboratorio lanificio libreria masseria mulino museo negozio officina panificio pasticceria pastificio ristorante salumificio scuola segheria studio tenuta tessitura teatro tipografia torrefazione vetreria vivaio "
    "adega agência ateliê armazém cafetaria cantaria carpintaria cartório cervejaria clínica colégio confeitaria consultório cooperativa editora empresa escola escritório estaleiro estúdio fábrica farmácia fazenda gráfica herdade instituto laboratório livraria loja moinho oficina olaria padaria pastelaria pousada queijaria quinta restaurante salão serração teatro tipografia torrefação vidreira vinícola viveiro "
    "academie apotheek atelier bakkerij bedrijf boerderij boomkwekerij brouwerij bureau distilleerderij drukkerij fabriek galerie garage hoeve hotel kaasmakerij kantoor kapsalon kliniek kwekerij maatschap molen museum pottenbakkerij praktijk rederij restaurant school slagerij smederij stokerij theater timmerfabriek uitgeverij vennootschap weverij werf werkplaats winkel zaak zagerij zuivelboerderij "
    "akademi apotek ateljé bageri biograf boghandel bokhandel bruk bryggeri butik butikk byrå destilleri fabrik fabrikk gård garveri glasbruk gjuteri hotell hotel keramik klinik klinikk kontor krog kro mejeri meieri mølle museum praksis rederi restaurang restaurant rösteri sågverk salong skola skole smedja snickeri snedkeri spinneri teater tryckeri trykkeri værft værksted varv verkstad verksted verft väveri "
    "akademia apteka browar cukiernia drukarnia fabryka firma galeria gorzelnia hotel hurtownia huta instytut kancelaria kawiarnia klinika księgarnia kuźnia manufaktura młyn mleczarnia muzeum palarnia piekarnia pracownia przychodnia przedszkole restauracja sklep stocznia stolarnia studio szkoła szkółka tartak teatr warsztat winnica wydawnictwo zakład "
    "akademie dílna divadlo fabrika firma galerie hotel hostinec kancelář klinika knihkupectví kovárna lékárna mlékárna mlýn muzeum nakladatelství obchod ordinace pekárna pekáreň pivovar podnik pila pražírna prodejna restaurace salon sklárna slévárna statek škola školka tiskárna tkalcovna truhlárna továrna vinařství zámečnictví závod "
)  # fmt: skip
_NO_FIRM: Final = late(
    r"(?:town|city|village|parish|council|county|region|state|country|nation|republic|kingdom|church|foundation|association|federation|society|club|union|league|charity|trust|fund|party|group|team|band|choir|orchestra|movement|network|brand|label|product|model|line|series|collection|course|class|project|programme?|prize|award|festival|fair|event|award|website|site|blog|magazine|app|platform|museum of|department|division|branch|subsidiary|family"
    r"|stadt|gemeinde|dorf|ort|kreis|land|kirche|pfarrei|stiftung|verein|verband|klub|bund|partei|gruppe|konzern|marke|produkt|modell|serie|kollektion|kurs|projekt|preis|messe|fest|abteilung|sparte|filiale|niederlassung|tochter\w*|familie|genossenschaft|innung|kammer|gesellschaft|zeitschrift|plattform"
    r"|ville|commune|village|région|pays|église|paroisse|fondation|association|fédération|marque|produit|modèle|gamme|collection|cours|projet|prix|foire|salon des|filiale|succursale|famille|groupe|confrérie|ligue|parti|ordre|chambre|équipe|site"
    r"|ciudad|pueblo|villa|municipio|región|iglesia|fundación|asociación|federación|marca|producto|modelo|gama|colección|curso|proyecto|premio|feria|filial|sucursal|familia|grupo|liga|partido|cámara|equipo|peña"
    r"|città|paese|comune|regione|chiesa|fondazione|associazione|federazione|marchio|prodotto|modello|linea|collezione|corso|progetto|fiera|filiale|famiglia|gruppo|lega|partito|camera|ordine|squadra"
    r"|cidade|vila|aldeia|freguesia|município|igreja|fundação|associação|federação|produto|linha|coleção|projeto|prémio|prêmio|feira|família|câmara|ordem|equipa|stad|gemeente|dorp|kerk|stichting|vereniging|bond|merk|product|cursus|project|beurs|dochter|gezin|groep|kamer|staden|kommunen?|kyrkan|stiftelsen|föreningen|förbundet|märket|kursen|projektet|mässan|familjen|byen|kirken|foreningen|forbundet|mærket|merket|messen|familien|miasto|gmina|wieś|kościół|fundacja|stowarzyszenie|związek|marka|projekt|targi|rodzina|grupa|město|obec|vesnice|kostel|nadace|spolek|svaz|značka|veletrh|rodina|skupina)$",
    re.IGNORECASE,
)
_OUR: Final = r"our|unsere?|notre|nos|nuestr[oa]|(?:il )?nostro|(?:la )?nostra|noss[oa]|onze?|vår[at]?|vårt|vores|nasz[ae]?|náš|naše"
_THE: Final = r"the|this|der|die|das|diese[rs]?|le|la|l['’]|cette|ce|cet|el|este|esta|il|lo|questo|questa|o|a|os|as|esta|het|de|dit|deze"
_ENDS: Final = late(
    rf"(?:^|(?<=[\s,(]))(?:(?P<our>{_OUR})\s|(?P<the>{_THE})\s?(?<=[\s'’]))(?P<noun>[^\W\d_][\w-]{{2,28}})$",
    re.IGNORECASE,
)
_ARTICLED: Final = late(
    rf"(?:^|(?<=[\s,(]))(?:(?:{_OUR}|{_THE})\s|l['’]|^)(?P<noun>[^\W\d_][\w-]{{2,28}})",
    re.IGNORECASE,
)
# "Teatern", "Skolan": the article is an ending; Slavonic languages have none.
_ALONE: Final = late(
    r"(?:^|[.,;] |\b(?:i dag|idag|nu|dziś|dnes|obecnie) (?:\w+ )?)(?P<noun>[^\W\d_][\w-]{3,28})$",
    re.IGNORECASE,
)
_ENDINGS: Final = ("erna", "arna", "orna", "erne", "ene", "en", "et", "an", "n", "t", "")
_WORD: Final = late(r"[^\W\d_][\w-]{2,}")


_ALL: Final = frozenset(squeezed(word) for word in _KINDS.split())
# Parts that many firms have beside what they are: they count only by the name or the title.
_PARTS: Final = frozenset(
    [
        "boutique",
        "shop",
        "store",
        "museum",
        "musée",
        "museo",
        "muzeum",
        "café",
        "cafe",
        "restaurant",
        "restaurante",
        "ristorante",
        "restauracja",
        "restaurace",
        "tienda",
        "negozio",
        "loja",
        "winkel",
        "butik",
        "butikk",
        "sklep",
        "obchod",
        "magasin",
        "galerie",
        "gallery",
        "office",
        "büro",
        "kontor",
        "kantoor",
        "bureau",
        "finca",
        "garage",
    ]
)


def called(pages: Iterable[SitePage], company: Company) -> frozenset[str]:
    """Return the words for houses of a trade by which a firm calls itself on its pages, squeezed.

    Those of its name; else the only one of its home page's title, and what its menus and main
    headings call by that word alone: "L'étude", "Die Kanzlei".
    """
    named = set(_houses(company.name))
    for page in islice(pages, MAX_PAGES):
        if _HOME.fullmatch(page.path.strip("/").lower()):
            titled = set(_houses(page.title))
            named |= titled if len(set(titled)) <= MAX_TITLED and not named else set()
        for block in page.blocks[:MAX_BLOCKS]:
            is_head = block.tag == "h1" or block.region in {"nav", "header"}
            told = _ENDS.fullmatch(block.text) if is_head and len(block.text) < MAX_HEAD else None
            if told and squeezed(told["noun"]) in _ALL - _PARTS:
                named.add(squeezed(told["noun"]))
    return frozenset(named)


_HOME: Final = re.compile(
    r"(?:[a-z]{2}/)?(?:(?:index|home|default|start\w*|accueil|inicio)(?:\.\w+)?)?"
)
MAX_TITLED: Final = 2  # one word and the house that ends it
MAX_PAGES: Final = 40
MAX_BLOCKS: Final = 60
MAX_HEAD: Final = 40
MAX_TITLE: Final = 200  # letters: each ending of a word is looked at
MIN_KIND: Final = 4  # letters of a word that ends a compound: "Tanzschule"


def _houses(text: str) -> list[str]:
    """Return the words of a text for houses of a trade: of "Tanzschule" it is "schule"."""
    words = _WORD.findall(text[:MAX_TITLE])
    return [kind for word in words for kind in _kinds(squeezed(word))]


def _kinds(word: str) -> list[str]:
    """Return the word itself and the houses that end it, as one may call them for short."""
    ends = [word[cut:] for cut in range(len(word) - MIN_KIND + 1)]
    found = [end for end in (*ends, word.removesuffix("s")) if end in _ALL]
    return list(dict.fromkeys([*found, word])) if found else []


def stands_for(text: str, company: Company) -> bool:
    """Say whether a text ends with a word that stands for the company: "Heute ist die Praxis"."""
    if not company.calls_itself:
        return False
    told = _ENDS.search(text[-MAX_HEAD:])
    noun = told or _ALONE.search(text[-MAX_HEAD:])
    if noun is None or _NO_FIRM.match(noun["noun"]):
        return False
    plain = squeezed(noun["noun"])
    stems = {plain} if told else {plain.removesuffix(end) for end in _ENDINGS}
    return not stems.isdisjoint(company.calls_itself)


def is_subject_of(sentence: str, company: Company) -> bool:
    """Say whether a sentence speaks of the company by a word of its trade."""
    if not company.calls_itself:
        return False
    told = (match["noun"] for match in _ARTICLED.finditer(sentence))
    if any(squeezed(noun) in company.calls_itself for noun in told):
        return True
    return any(
        squeezed(word).removesuffix(end) in company.calls_itself
        for word in _WORD.findall(sentence)
        for end in ("en", "et", "n")
        if word.endswith(end)
    )
