"""Words of its trade that stand for a firm on its own pages: "L'étude", "A escola", "Teatern".

Pure. Such a word counts only where the firm calls itself so: as what its name says it is, beside its
name over its home page, or by that word alone over a page. Towns, customers and neighbours are
founded, too: "Hotel Linen Supplies" is no hotel, and "Mill Lane Dental" no mill.
"""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterable
from itertools import islice
from typing import Final

from prospects.normalise import companies
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import SitePage
from scoring.reading.patterns import late

_KINDS: Final = (
    "academy agency bakery bank barn bistro boatyard brewery forge smithy business cafe café centre center chocolatier cinema clinic company creamery dairy distillery farm firm foundry gallery garage guesthouse gym hotel inn institute joinery kindergarten laboratory lab law library mill museum nursery office orchard pharmacy pottery practice printworks pub ranch restaurant roastery salon school shipyard shop sawmill station store studio surgery tannery theatre theater vineyard winery workshop yard zoo "
    "akademie agentur anstalt apotheke architekturbüro arztpraxis atelier bäckerei betrieb brauerei brennerei buchhandlung büro café destillerie druckerei fabrik fahrschule firma galerie gärtnerei gasthaus gasthof gestüt gießerei hof hotel institut internat käserei kanzlei keramik kino kita klinik konditorei labor manufaktur metzgerei molkerei mühle museum notariat pension praxis privatschule rösterei sägewerk schlosserei schmiede schneiderei schreinerei schule sprachschule spedition tanzschule theater tischlerei verlag weberei weingut werft werk werkstatt zimmerei zoo "
    "académie agence atelier auberge blanchisserie boucherie boulangerie boutique brasserie cabinet cave chantier charcuterie cinéma clinique coopérative crèche distillerie domaine école entreprise étude exploitation ferme filature fonderie forge fromagerie galerie garage hôtel imprimerie institut laboratoire laiterie librairie magasin maison manufacture menuiserie moulin musée office officine papeterie pâtisserie pépinière pharmacie restaurant salon savonnerie scierie société studio tannerie théâtre usine verrerie "
    "academia agencia almazara asesoría astillero bodega cafetería carpintería cervecería cine clínica colegio consulta cooperativa despacho destilería empresa escuela estudio fábrica farmacia ferretería finca galería gestoría herrería granja guardería hotel imprenta instituto laboratorio librería molino museo notaría panadería pastelería quesería restaurante salón taller teatro tienda viña vivero "
    "accademia agenzia albergo azienda bottega birrificio cantiere cantina cartiera caseificio cinema clinica cooperativa distilleria ditta fabbrica fucina falegnameria farmacia fattoria fonderia forno frantoio galleria impresa istituto laboratorio lanificio libreria masseria mulino museo negozio officina panificio pasticceria pastificio ristorante salumificio scuola segheria studio tenuta tessitura teatro tipografia torrefazione vetreria vivaio "
    "adega agência ateliê armazém cafetaria cantaria carpintaria cartório cervejaria clínica colégio confeitaria consultório cooperativa editora empresa escola escritório estaleiro estúdio fábrica farmácia ferraria fazenda gráfica herdade instituto laboratório livraria loja moinho oficina olaria padaria pastelaria pousada queijaria quinta restaurante salão serração teatro tipografia torrefação vidreira vinícola viveiro "
    "academie apotheek atelier bakkerij bedrijf boerderij boomkwekerij brouwerij bureau distilleerderij drukkerij fabriek galerie garage hoeve hotel kaasmakerij kantoor kapsalon kliniek kwekerij maatschap molen museum pottenbakkerij praktijk rederij restaurant school slagerij smederij stokerij theater timmerfabriek uitgeverij vennootschap weverij werf werkplaats winkel zaak zagerij zuivelboerderij "
    "akademi apotek ateljé bageri biograf boghandel bokhandel bruk bryggeri butik butikk byrå destilleri fabrik fabrikk gård garveri glasbruk gjuteri hotell hotel keramik klinik klinikk kontor krog kro mejeri meieri mølle museum praksis rederi restaurang restaurant rösteri sågverk salong skola skole smedja snickeri snedkeri spinneri teater tryckeri trykkeri værft værksted varv verkstad verksted verft väveri "
    "akademia apteka browar cukiernia drukarnia fabryka firma galeria gorzelnia hotel hurtownia huta instytut kancelaria kawiarnia klinika księgarnia kuźnia manufaktura młyn mleczarnia muzeum palarnia piekarnia pracownia przychodnia przedszkole restauracja sklep stocznia stolarnia studio szkoła szkółka tartak teatr warsztat winnica wydawnictwo zakład "
    "akademie dílna divadlo fabrika firma galerie hotel hostinec kancelář klinika knihkupectví kovárna lékárna mlékárna mlýn muzeum nakladatelství obchod ordinace pekárna pekáreň pivovar podnik pila pražírna prodejna restaurace salon sklárna slévárna statek škola školka tiskárna tkalcovna truhlárna továrna vinařství zámečnictví závod "
)  # fmt: skip
_OUR: Final = r"our|unsere?|notre|nos|nuestr[oa]|(?:il )?nostro|(?:la )?nostra|noss[oa]|onze?|vår[at]?|vårt|vores|nasz[ae]?|náš|naše"
_THE: Final = r"the|this|der|die|das|diese[rs]?|le|la|l['’]|cette|ce|cet|el|este|esta|il|lo|questo|questa|o|a|os|as|esta|het|de|dit|deze"
_ENDS: Final = late(
    rf"(?:^|(?<=[\s,(]))(?:(?P<our>{_OUR})\s|(?P<the>{_THE})\s?(?<=[\s'’]))(?P<noun>[^\W\d_][\w-]{{2,28}})$",
    re.IGNORECASE,
)
# "Founded in 1921, the brewery has …", "I dag har teatern …": the house leads the main clause.
_LEADS: Final = late(
    rf"(?:(?:today|now|heute|inzwischen|aujourd['’]hui|hoy|oggi|hoje|i dag|idag|nu|vandaag|dziś|dnes|obecnie),? (?:[^\W\d_]+ )?|(?:founded|established|opened|gegründet|fondée?|créée?|fundad[ao]|fondat[ao]|opgericht|in|im|en|nel|em|i|w|v|år|anno|since|seit|depuis|desde|dal|sinds|sedan)\b[^,.;]{{0,20}} \d{{4}},? (?:[^\W\d_]+ )?)?(?:(?:{_OUR}|{_THE})\s|l['’])?(?P<noun>[^\W\d_][\w-]{{2,28}})(?!\w)",
    re.IGNORECASE,
)
# "Teatern", "Skolan": the article is an ending; Slavonic languages have none.
_ALONE: Final = late(
    r"(?:^|[.,;] |\b(?:i dag|idag|nu|dziś|dnes|obecnie) (?:\w+ )?)(?P<noun>[^\W\d_][\w-]{3,28})$",
    re.IGNORECASE,
)
_SUFFIXED: Final = frozenset({"sv", "da", "no", "nb", "nn"})
_ENDINGS: Final = ("en", "et", "n", "t")
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

    Those of its name; else of the title of its home page, or what its menus and main headings call
    by that word alone: "L'étude", "Die Kanzlei". Two such houses tell nothing.
    """
    some = list(islice(pages, MAX_PAGES))
    language = next((page.language for page in some if page.language), "")
    named = frozenset(_of_name(company.name, language))
    if not named - _PARTS:
        told = _titled(some, company) or _headed(some)
        named = told if len(told) == 1 else named
    if language in _SUFFIXED:
        named |= {f"{word}{end}" for word in named for end in _ENDINGS}
    return named


def _of_name(name: str, language: str) -> list[str]:
    """Return what a name says that the firm is: its first word, of English its last.

    Not what it stands beside or works for: "Café am Theater", "School Uniform Direct".
    """
    words = companies.company_tokens(name[:MAX_TITLE])
    if not words or not language:
        return []
    first = _kinds(squeezed(words[0])) if language != "en" else []
    return first or ([] if _BESIDE.search(name) else _kinds(squeezed(words[-1])))


_BESIDE: Final = late(
    r"\b(?:am|an|auf|im|in|bei|beim|vor|zum|zur|für|at|by|of|for|near|on|to|de|du|des|del|della|dell|do|da|dos|das|d|aux?|à|al|près|sur|pour|por|para|per|van|bij|aan|voor|ved|vid|på|till|til|för|for|przy|w|u|na|pod|dla|pro)\b",
    re.IGNORECASE,
)
_ROMANCE: Final = frozenset({"fr", "es", "it", "pt"})


def _titled(pages: Iterable[SitePage], company: Company) -> frozenset[str]:
    """Return what stands beside the name in a home page's title: "Mohn – escola de línguas".

    In Romance languages alone, where what something is leads.
    """
    for page in pages:
        if page.language in _ROMANCE and _HOME.fullmatch(page.path.strip("/").lower()):
            parts = _CUT.split(page.title[:MAX_TITLE])
            if any(squeezed(part) == squeezed(company.name) for part in parts):
                words = [_WORD.match(part) for part in parts]
                return frozenset(squeezed(word[0]) for word in words if word) & _ALL
    return frozenset()


def _headed(pages: Iterable[SitePage]) -> frozenset[str]:
    """Return the houses that menus and main headings name with an article and no more."""
    found = set()
    for page in pages:
        for block in page.blocks[:MAX_BLOCKS]:
            is_head = block.tag == "h1" or block.region in {"nav", "header"}
            told = _ENDS.fullmatch(block.text) if is_head and len(block.text) < MAX_HEAD else None
            if told and told["the"]:
                found.add(squeezed(told["noun"]))
    return frozenset(found) & (_ALL - _PARTS)


_CUT: Final = late(r"\s[|•·–—-]\s|: ")
_HOME: Final = re.compile(
    r"(?:[a-z]{2}/)?(?:(?:index|home|default|start\w*|accueil|inicio)(?:\.\w+)?)?"
)
MAX_PAGES: Final = 40
MAX_BLOCKS: Final = 60
MAX_HEAD: Final = 40
MAX_TITLE: Final = 200  # letters: each ending of a word is looked at
MIN_KIND: Final = 4  # letters of a word that ends a compound: "Tanzschule"


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
    return noun is not None and squeezed(noun["noun"]) in company.calls_itself


def is_subject_of(sentence: str, company: Company) -> bool:
    """Say whether a sentence begins with the company by a word of its trade."""
    told = _LEADS.match(sentence) if company.calls_itself else None
    return told is not None and squeezed(told["noun"]) in company.calls_itself


def leads_with_house(sentence: str, company: Company) -> bool:
    """Say whether a sentence begins with a house of a trade, not named: whose is for its place."""
    told = _LEADS.match(sentence)
    return told is not None and squeezed(told["noun"]) in _ALL and not company.speaks(sentence)
