"""What a small shop sells and for how much: rows of a name and a price on its own pages.

Pure. A row is a line that is a name and a price and no more, or a price alone behind the line of
its name, in a table one to each column. Two rows at least make a list; shipping, deposits and what
an order must reach are none.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from scoring.contact.addresses import block_at
from scoring.facts import vacancies
from scoring.facts.display_words import NO_TABLE
from scoring.facts.fact import STORIES, Fact, home_of
from scoring.facts.fees import is_others_price
from scoring.facts.job_titles import names_worker
from scoring.facts.others_sums import OTHERS_ROW
from scoring.facts.ownership import is_foreign, is_template
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late

# "1,85,000": Indian figures go by two behind the thousands.
_SUM = r"\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d{2})?|\d{1,3}(?:[.,'’\u00a0\u202f ]\d{3})+(?:[.,](?:\d{2}|[–-]{1,2}))?|\d{1,6}(?:[.,](?:\d{1,2}|[–-]{1,2}))?"
_SIGN = r"(?:US\$|MX\$|HK\$|(?-i:(?<!\w)R)|₩|R\$|A\$|C\$|NZ\$|S\$|[€£$¥₹₺₴]|EUR|USD|GBP|CHF|CZK|PLN|SEK|NOK|DKK|HUF|Rs\.?)"
_UNIT = r"(?:[€£$¥₹₺₴]|EUR|euros?|CHF|kr\.?|Kč|zł|Ft|lei|TL|円|грн|₴|원|元|(?:\$ ?)?(?:CAD|AUD|NZD|MXN|USD)|SEK|NOK|DKK|PLN|CZK|HUF|ZAR|TRY)"
# "Fr. 8.00" is as well the Friday of opening hours: a sum ends with a dash or is greater.
_SWISS = r"(?<![\w–-] )(?<!\w)(?-i:S?Fr\.) ?(?:\d{1,3}(?:['’ ]?\d{3})*\.[–—-]|(?!(?:19|20)\d\d(?!\d))\d{1,3}['’]?\d{3}(?!\d)|[1-9]\d\d(?:\.\d\d)?(?![\d.]))"
PRICE = rf"(?:{_SWISS}|{_SIGN} ?(?:{_SUM})(?: ?(?:MXN|CAD|AUD|NZD|USD))?|(?<![\d.,])(?:{_SUM}) ?{_UNIT}|(?<![\d.,])(?<!Fr\. )(?<!Fr\.)\d{{1,3}}(?:[ .]?\d{{3}})?(?:,-|\.–|,–))(?!\w|[.,]\d)"
_PRICE = rf"(?P<price>{PRICE})"
_FROM = r"(?:(?:from|flat|pauschal|forfait(?: de)?|ab|dès|à partir de|desde|a partire da|da|a partir de|vanaf|från|fra|od|alkaen|fr\.|von|月謝|月額|料金|参加費|価格|가격|월) |(?:月謝|月額|料金|参加費|価格|定価|가격)[:：] ?)?"
_ROW: Final = late(
    rf"(?P<name>[^\d€£$][^€£$¥₹\n]{{2,70}}?)(?:[ :–—.…-]{{1,6}}|[ .…·_]{{3,80}}+){_FROM}{_PRICE} ?(?:\*|/ ?\w+|(?:pro|per|par|por|an?|al|le|la|les|je|the|each) \w+²?)?(?: ?\([^()€£$¥\n]{{2,30}}\))?",
    re.IGNORECASE,
)
# "Χωρίς ΦΠΑ", "excl. VAT", "HT" behind a sum.
_VAT = r"[+(（]? ?(?:(?:excl|incl|inkl|exkl|zzgl|plus|ex|inc|ohne|mit|hors|sans|più|mais|sin|con|sem|com|bez|s|z|se|utan|med|uden|uten|zonder|met|χωρίς|με|fără|cu)\.? )?(?:VAT|GST|MwSt\.?|USt\.?|TVA|T\.V\.A\.|IVA|BTW|DPH|PDV|moms|mva|ALV|ΦΠΑ|ÁFA|KDV|HT|TTC|netto|brutto|税込|税抜|税別|부가세)(?: (?:inclus\w*|included|excluded|exclu\w*|inclu[ií]d\w*|esclus\w*|comprise?|dahil|hariç|nélkül|별도|포함))?\.?[)）]?"
_ALONE: Final = late(
    rf"{_FROM}{_PRICE} ?\*?(?: {_VAT}(?= /))?(?: ?/ ?\w{{1,12}}\.?| (?:per|pro|par|por|al|le|la|the) \w{{1,10}})?(?: ?[(（][^()（）]{{1,14}}[)）])?(?: {_VAT})?",
    re.IGNORECASE,
)
_OLD: Final = late(
    rf"(?P<name>[^\d€£$][^€£$¥₹\n]{{2,70}}?) (?:{_SIGN} ?(?:{_SUM})|(?:{_SUM}) ?{_UNIT}) {_PRICE}",
    re.IGNORECASE,
)
# "Drawings in five days. €385": a sentence before the sum of a cell.
_TOLD_BEFORE: Final = late(r"[^€£$¥₹₺₴]{3,160}?(?:(?<=[^\W\d_]{2})[.!?] |。)")
# "Fiyat: 185.000 TL" under what it is of.
_LABEL: Final = late(
    r"(?:(?:(?:unit|net|our|list|retail|sale|regular|normal|current|full) )?price|(?:(?:normaler|regulärer) )?(?:stück|einzel|verkaufs|normal|angebots)?preis|prix(?: (?:de vente|unitaire|public|habituel|normal|promotionnel))?|precio(?: (?:de venta|unitario|habitual|normal))?|prezzo(?: (?:di (?:vendita|listino)|normale))?|preço(?: normal)?|(?:normale )?(?:verkoop)?prijs|(?:ordinarie )?(?:försäljnings|styck|normal)?pris|(?:myynti)?hinta|cena(?: (?:netto|brutto|regularna|zwykła))?|ár(?:a|unk)?|(?:satış )?fiyatı?|preț(?:ul)?|cijena|τιμή(?: πώλησης)?|цена|ціна|(?:販売)?価格|定価|(?:판매)?가격?|판매가|정가)",
    re.IGNORECASE,
)
# What heads a list of prices and is no product.
LIST: Final = late(
    r"(?:(?:our|unsere|nos|nuestr[oa]s|i nostri|onze|nossos|våra|vores|nasze|naše) )?(?:prices?(?: list)?|pricing|fees?|rates?|preise|preisliste|gebühren|tarife?|prix|tarifs?|precios?|tarifas?|prezzi|listino(?: prezzi)?|tariffe|prijzen|prijslijst|tarieven|preços?|tabela de preços|cennik|ceny|ceník|cenník|priser|prislista|prisliste|hinnat|hinnasto|árak|árlista|fiyatlar|fiyat listesi|prețuri|cjenik|cijene|τιμές|τιμοκατάλογος|料金(?:表)?|価格表?|가격(?:표)?|요금)\W*",
    re.IGNORECASE,
)
_PIECES: Final = late(r" [·•|] |\n")
NO_GOODS: Final = late(
    r"\b(?:gratuit\w*|kostenlos\w*|kostenfrei\w*|zdarma|darmow\w+|ilmai\w+|ingyenes\w*|shipping|delivery|deliveries|postage|free|order|orders|total|subtotal|deposit|tax|vat|fee|minimum|voucher|gift card|save|saving|discount|off|was|donat\w*|salary|budget|revenue|turnover|sales|capital|fund\w*|raised|prize|cost of|worth|average|over|more than|up to|only"
    r"|versand\w*|liefer\w*|porto|mindestbestell\w*|bestellung|kaution|mwst|gratis|summe|gesamt|gutschein\w*|spende\w*|waarborg\w*|borgsom|dépôt|dépôt de garantie|depósito|deposito|señal|sinal|caparra|acconto|anticipo|voorschot|aanbetaling|handpenning|forskud|zadatek|zaliczka|foglaló|kaució|depozito|umsatz|stammkapital|bausumme|kurtaxe|ortstaxe|livraison|(?<![^\W\d_] )frais|frais (?:de|d|du|des|postaux|kilométriques|annexes|bancaires)|port|commande|caution|taxe|tva|total|chèque|don|dons|capital|chiffre|envío|gastos|portes|pedido|fianza|iva|donaci\w+|facturación|spedizione|consegna|ordine|tassa|cauzione|capitale|fatturato|soggiorno|frete|entrega|envio|pedido|taxa|caução|faturamento"
    r"|kapitał|kapitál|jmění|aktiekapital|aktiekapitel|sermaye|\w*umsatz|pfand|opłata|kauce|kolek|encomenda|acompte|anzahlung|timbre|bollo|late payment|penalt\w+|loans?|contract value|downtime|breach|ausfall|panne|fuite|avería|guasto|awaria|broken|taxi|parking|parkhaus|parken|first sale|court|petition|ticket"
    r"|wartość projektu|dofinansowani\w+|project (?:value|volume|costs?)|projekt(?:kosten|summe|volumen|wert)|fördersumme|(?:coût|montant) (?:total )?du projet|(?:importe|valor) (?:total )?(?:del proyecto|do projeto)|(?:valore|costo) (?:totale )?del progetto|projectkosten|subsidiebedrag"
    r"|\w*subsid(?:y|ies|ie|ies|io|um)|grants?|rebates?|\w*zusch[uü]ss\w*|förder(?:ung\w*|geld\w*|betrag|mittel\w*)|subventions?|subvenci[oó]n\w*|contribut[oi]|bidrag|tilskudd?|dotacj\w+|dotac[eí]|avustus|támogatás\w*"
    r"|verzend\w*|bezorg\w*|bestelling|borg|btw|omzet|frakt|leverans|omsättning|fragt|levering|porto|wysyłka|dostawa|zamówieni\w+|kaucja|doprava|objednáv\w*|poštovné|záloha|kargo|üzeri|toimitus|szállítás)\b|τέλος|φόρος|μεταφορικά|доставка|податок|送料|配送|無料|手数料|保証金|資本金|時給|月給|日給|年収|売上|チケット|運費|运费|押金|资本|배송|무료|이상|보증금|자본금|시급|월급|연봉|매출|투자",
    re.IGNORECASE,
)
_PAGES: Final = frozenset({"home", "other", "about", "contact"})
# A column of strengths, sizes or hours between the goods and their prices.
_AMOUNT: Final = late(
    r"(?:\d+(?:[.,]\d+)?\s?[x×]\s?)?\d+(?:[.,]\d+)?\s?(?:%(?: ?(?:vol|alc|abv)\.?)?|[cmdk]?[lg]|[cmk]?m[²2]?|kw|h|std\.?|min\.?)",
    re.IGNORECASE,
)
_IS_SUM: Final = late(r"[1-9]")  # a cart of nothing has a price, too
MIN_ROWS: Final = 2
MAX_UNDER: Final = 4  # blocks under a heading that a bare "Price:" is of
MAX_ROWS: Final = 60
MAX_NAME: Final = 70
MAX_BLOCK: Final = 300


@dataclass(frozen=True, slots=True)
class Row:
    """A name and a price that stand together."""

    name: str
    price: str
    quote: str
    start: int
    is_titled: bool  # the name is a heading or a link: a product of its own


def goods(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the prices of a shop's or a small firm's list, and the products that they are of."""
    for row in page.kept(f"goods of {company}", lambda: rows(page, company)):
        yield Fact("price", f"{row.name}: {row.price}", row.quote, page.url, weight=2)
        if row.is_titled and not is_plan(row, page):
            yield Fact("product", row.name, row.name, page.url, weight=2)


def rows(page: SitePage, company: Company) -> list[Row]:
    """Return the rows of a name and a price on a page of the company's own, none of another's."""
    if home_of(page) not in _PAGES or STORIES.search(page.path) or ELSEWHERE.search(page.path):
        return []
    if vacancies.is_for_candidates(page):
        return []
    priced = (row for row in _rows(page) if _IS_SUM.search(row.price))
    found = list(islice(priced, MAX_ROWS + 1))
    if len({row.price for row in found}) < MIN_ROWS or len(found) > MAX_ROWS:
        return []
    found = [
        row
        for row in found
        if not is_others_price(row.quote, company, is_row=_is_brief(row.name))
        and not OTHERS_ROW.search(row.name)
        and not is_foreign(page, company, row.start)
    ]
    found = [row for row in found if not _is_of_others(page, row)]
    found = [row for row in found if not is_in_no_table(page, row.start)]
    if are_wages([row.name for row in found], page):
        return []
    return found if len({row.price for row in found}) >= MIN_ROWS else []


def are_wages(names: Sequence[str], page: SitePage) -> bool:
    """Say whether sums beside names of workers are what those earn, on a page that asks none."""
    return not _ASKS.search(page.path) and all(map(names_worker, names))


def _is_of_others(page: SitePage, row: Row) -> bool:
    """Say whether the greater headings above a row are over what others ask."""
    number, level = page.numbers[block_at(page, row.start).start], "h7"
    for above in reversed(page.blocks[max(0, number - MAX_ABOVE) : number + 1]):
        if above.tag in _LEVELS and above.tag < level:
            level = above.tag
            if len(above.text) <= MAX_NAME and OTHERS_HEAD.search(above.text):
                return True
    return False


MAX_ABOVE: Final = 60  # blocks
_LEVELS: Final = frozenset({"h1", "h2", "h3", "h4", "h5"})
OTHERS_HEAD: Final = late(
    r"(?<!\w)(?:elsewhere|competitors?|rivals|anderswo|konkurrenz|ailleurs|concurren(?:ce|ts)|en otr[oa]s|competencia|altrove|concorrenza|concorrência|elders|concurrenten|annanstans|konkurrenter\w*|gdzie indziej|konkurencj\w+|jinde|konkurence)(?!\w)"
    r"|^(?:what|was|ce que|combien|lo que|cuánto|quanto|cosa|che cosa|o que|wat|hoeveel|vad|hvad|hva|co|ile|kolik) (?:(?:die|les|los|gli|os|de) )?(?:others?|other|andere|autres|otros|demás|altri|outros|anderen|andra|andre|inni|jiní)(?!\w)",
    re.IGNORECASE,
)
_ASKS: Final = late(
    r"pric|prei[sx]|tarif|gebuehr|prix|preci|prezz|listino|preco|pre%C3%A7o|prijs|prij|pris|cen[aniy]|fee|rate",
    re.IGNORECASE,
)


def is_in_no_table(page: SitePage, start: int) -> bool:
    """Say whether the heads of the table around a place tell of costs, gifts, years or rivals."""
    number = page.numbers[block_at(page, start).start]
    heads: list[str] = []
    for above in reversed(page.blocks[max(0, number - MAX_CELLS_ABOVE) : number + 1]):
        if above.tag == "th":
            heads.append(above.text)
        elif above.tag != "td" or heads:
            break
    return any(map(NO_TABLE.search, heads))


MAX_CELLS_ABOVE: Final = 200


def is_plan(row: Row, page: SitePage) -> bool:
    """Say whether a price is asked again each month or year: a plan is no product."""
    return is_again(page.text, row.start, row.start + len(row.quote))


def is_again(text: str, start: int, end: int) -> bool:
    """Say whether what is asked for from a place to another is asked again each month or year."""
    return AGAIN.search(text, start, end + MAXAGAIN) is not None


MAXAGAIN: Final = 30  # characters behind a price
AGAIN: Final = late(
    r"(?:/|per|pro|par|por|al|a|im|om|za|i|på|je|na|een|each|every|every|chaque|ogni|cada)\s?(?:month|mo|year|yr|user|seat|monat|jahr|nutzer|mois|an|utilisateur|mes|año|usuario|mese|anno|utente|mês|ano|usuário|maand|jaar|gebruiker|månad\w*|mån|år|användare|måned\w*|md|bruker|bruger|mies\w*|rok|użytkownik\w*|měsíc\w*|mesiac\w*|hónap|kk|kuukausi|lună|ay)\b|monthly|annually|monatlich|mensuel\w*|mensual\w*|mensile|mensal\w*|maandelijks|månedlig\w*|miesięcznie|měsíčně|月額|毎月",
    re.IGNORECASE,
)


def _is_brief(text: str) -> bool:
    """Say whether a row begins with a name and not with a sentence before a colon."""
    return len(text.split()) <= MAX_BRIEF


MAX_BRIEF: Final = 6  # words
# What others sell, and what is told of.
ELSEWHERE: Final = late(
    r"blog|news|employ|career|jobs?\b|karriere|stellen|emploi|empleo|lavora(?!zion)|lavoro|agb|terms|conditions|versand|shipping|livraison|privacy|cookie|faq"
    r"|(?<![^\W\d_])(?:projects?|projekte?|projecten|projekter|projets?|proyectos?|progett[oi]|projetos?|projekty|realizacje|reali[sz]ations?|r%C3%A9alisations?|réalisations?|realisaties|realizaciones|realizzazioni)(?![^\W\d_])"
)


def _rows(page: SitePage) -> Iterator[Row]:
    above: Block | None = None
    heading = ""
    cells: list[str] = []
    far = 0
    for block in page.main:
        is_long = len(block.text) > MAX_BLOCK and block.tag != "pre"
        if block.tag in {"blockquote", "q", "title"} or is_long:
            above = None
            continue
        if block.tag in _HEADINGS:
            heading, far = block.text, 0
        elif (far := far + 1) > MAX_UNDER:
            heading = ""
        alone = _alone(block)
        cell = _named(cells)
        if alone is None:
            yield from _in_lines(block, heading)
            cells = [*cells[1 - MAX_CELLS :], block.text] if block.tag in {"td", "th"} else []
        elif (block.tag == "td" and _is_name(cell)) or (above and _is_name(above.text)):
            name = cell if block.tag == "td" and cell else above.text if above else ""
            is_titled = block.tag != "td" and above is not None and above.tag in _TITLES
            begun = page.text.rfind(name, 0, block.start)
            quote = page.text[begun : block.start + len(block.text)].replace("\n", " ")
            if begun >= 0 and len(quote) <= MAX_BLOCK and _is_name(name):
                yield Row(name, _written(alone), quote, begun, is_titled)
        above = block


def _named(cells: list[str]) -> str:
    """Return the cell before a price that is no number, size or time: "Piano", "30 lessons", €80."""
    return next((cell for cell in reversed(cells) if not cell[:1].isdigit()), "")


MAX_CELLS: Final = 3
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "strong"})
_TITLES: Final = frozenset({"h2", "h3", "h4", "h5", "a", "li", "strong"})


def _alone(block: Block) -> re.Match[str] | None:
    """Return the price that a block is, or that a cell ends with behind a sentence."""
    if (alone := _ALONE.fullmatch(block.text)) or block.tag not in {"dd", "td"}:
        return alone
    before = _TOLD_BEFORE.match(block.text)
    if before is None or NO_GOODS.search(before[0]):
        return None
    return _ALONE.fullmatch(block.text, before.end())


def _in_lines(block: Block, heading: str) -> Iterator[Row]:
    is_row = block.tag in {"div", "li", "p", "article", "td", "h3", "h4", "a", "pre"}
    for line in block.lines if is_row else ():
        if len(line) > MAX_BLOCK:
            continue
        for piece in _PIECES.split(line) if _DIGIT.search(line) else ():
            told = _OLD.fullmatch(piece) or _ROW.fullmatch(piece)
            if told is None:
                continue
            name = told["name"].strip()
            is_of_heading = is_label(name) or (block.tag != "pre" and _TWO.search(name))
            of = headed(piece, block, heading) if is_of_heading else ""
            if of or _is_name(name):
                is_whole = block.tag in {"div", "li", "article", "a"} and block.text == piece
                is_titled = bool(of) or (is_whole and not is_label(name))
                yield Row(of or name, _written(told), piece, block.start, is_titled)


_DIGIT: Final = late(r"\d")
_TWO: Final = late(r"[^\W\d_]{4}\. ")  # "For runners. 45 minutes": words on what the heading names


def headed(line: str, block: Block, heading: str) -> str:
    """Return what a line is of that only says "Price:": its block's first line or the heading."""
    first = block.lines[0] if block.breaks else ""
    named = first if first and first != line and _is_name(first) else heading
    is_list = is_label(named) or LIST.fullmatch(named) is not None
    return named if _is_name(named) and not is_list else ""


def is_label(name: str) -> bool:
    """Say whether the words before a price only say that it is one: "Preis", "Fiyat"."""
    return _LABEL.fullmatch(name.strip(" :：")) is not None


def _written(match: re.Match[str]) -> str:
    return re.sub(r"[\s\u00a0\u202f]", "", match["price"]).rstrip("–-.,")


# "A card from the council costs": a sentence up to its sum, and no row.
_SENTENCE: Final = late(
    r".* (?:costs?|kostet|kosten|coûten?t?|cuestan?|costan?|custam?|kost|kostar|koster|kosztuj[eą]|stojí|stoja|maksaa|maksavat|kerül|costă|košta|stane|κοστίζει)",
    re.IGNORECASE,
)


def _is_name(text: str) -> bool:
    words = text.split()
    is_short = 1 <= len(words) <= 9 and 3 <= len(text) <= MAX_NAME
    is_told = is_short and not text.endswith((".", "!", "?", ",")) and not _ALONE.fullmatch(text)
    is_told = is_told and not (_AMOUNT.fullmatch(text) or _SENTENCE.fullmatch(text))
    return bool(is_told and not NO_GOODS.search(text) and not is_template(text))
