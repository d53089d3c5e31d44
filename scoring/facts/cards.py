"""Prices as cards, bounded rows and short sentences give them: "€3.90 EUR", "Up to 50 m² | €90".

Pure. Two cards at least make a list; a sum under a heading says what it is of by that heading. What
a shop struck out, pays out or passes on is none.
"""
# ruff: noqa: E501 - tables of words

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from scoring.facts import vacancies
from scoring.facts.display_words import NO_SALE
from scoring.facts.fact import STORIES, Fact, home_of, sentences
from scoring.facts.fees import is_others_price
from scoring.facts.goods import (
    ELSEWHERE,
    LIST,
    NO_GOODS,
    OTHERS_HEAD,
    PRICE,
    are_wages,
    is_in_no_table,
    is_label,
)
from scoring.facts.offers import VERSUS, prices
from scoring.facts.others_sums import LOOSE, is_others
from scoring.facts.ownership import is_foreign, is_template
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

_PAGES: Final = frozenset({"home", "other", "about", "contact"})
_FROM = r"(?:(?:from|starting at|starts at|ab|schon ab|dès|à partir de|desde|a partire da|da|a partir de|vanaf|från|fra|od|już od|již od|alkaen|de la|od već|από|від|от) )?"
_CODE = r"(?: ?(?:EUR|USD|GBP|CHF|CAD|AUD|NZD|MXN|BRL|SEK|NOK|DKK|PLN|CZK))?"
_TAX = r"(?:[+(]? ?(?:(?:excl|incl|inkl|exkl|zzgl|plus|ex|inc|ohne|mit|hors|sans|più|mais|sin|con|sem|com|bez|z|s|se|utan|med|uden|uten|zonder|met|escl|esclusa|inclusa|y compris)\.? )?(?:VAT|GST|tax|MwSt\.?|USt\.?|TVA|T\.V\.A\.|IVA|BTW|DPH|moms|mva|HT|TTC|netto|brutto|net|gross)\)? ?)?"
# "/ lot / mois", "per user per month", "pro Gerät und Jahr"
_UNIT = r"(?:(?:/|per|pro|par|por|a|al|alla|all['’]|an|je|za|i|på|om|na|each|every|chaque|cada|ogni|elke|im|le|la|und|and|&|\+|et|e|y|en) ?[^\W\d_]{1,16}\.? ?){0,3}"
_LABEL = r"(?:(?:[^\W\d_]+ )?(?:price|preis|\w+preis|prix|prezzo|precio|preço|prijs|pris|cena|hinta|ár|fiyat|preț|cijena|τιμή|цена|ціна)(?: [^\W\d_]+){0,2}:? )?"
CARD: Final = late(
    rf"(?:{_LABEL}{PRICE}{_CODE} )?{_LABEL}{_FROM}(?P<price>{PRICE}){_CODE} ?\*? ?{_TAX}{_UNIT}{_TAX}\*?\.?",
    re.IGNORECASE,
)
# "Freehold sale up to £300,000": a sum that bounds what it is of.
_BOUND: Final = late(
    rf"(?<!\w)(?:up to|under|over|above|below|between|more than|less than|bis|unter|über|ab|zwischen|von|jusqu['’]à|moins de|plus de|entre|de|au-delà de|hasta|menos de|más de|fino a|sotto|oltre|tra|até|abaixo de|acima de|tot|onder|boven|tussen|upp till|under|över|op til|opp til|inntil|do|poniżej|powyżej|nad|pod|saakka|alle|yli|to|and|und|et|y|e|en|–|-) ?{PRICE}",
    re.IGNORECASE,
)
_BASE = r"(?:(?:base|basic|starting|list|total|flat|unit) price|(?:basis|grund|fest|fix|komplett|listen|start|einstiegs|stück)?preis|prix (?:de base|de départ|total|public)|prix|precio (?:base|de partida|total)|precio|prezzo (?:base|di partenza|di listino)|prezzo|preço (?:base|total)|preço|(?:basis|vaste |totaal|vanaf)?prijs|(?:grund|fast |bas|start)?pris|cena (?:podstawowa|bazowa|základní|katalogowa)|cena|základní cena)"
_FIRST: Final = late(
    rf"(?:{_BASE}:? )?{_FROM}(?P<price>{PRICE}){_CODE} ?{_TAX}{_UNIT}(?=[.,;]|$)", re.IGNORECASE
)
_IN_SENTENCE: Final = late(
    rf"(?P<name>[^\W\d_a-zß-öø-ÿ][^\W\d_]+(?: (?!\d)[\w'’&/-]+){{0,4}}) (?P<price>{PRICE})(?=[,;.]|$)"
)
_BIG_FIRST: Final = late(
    rf"(?P<price>{PRICE})(?: [–—-])? (?P<name>[^\W\d_a-zß-öø-ÿ][\w'’&/-]+(?: [\w'’&/-]+){{0,5}})"
)
# A sentence, not the name of what is sold.
TELLS: Final = late(
    r"(?<!\w)(?:is|are|was|were|has|have|had|we|you|they|he|she|paid|raised|gave|won|owes?|than|about|only|of|over|off|or|more|less|ist|sind|war|waren|hat|haben|wir|sie|über|mehr|weniger|als|est|sont|était|avons|nous|vous|plus|moins|que|es|son|era|fue|hemos|más|menos|è|sono|più|meno|abbiamo|são|foi|mais|temos|zijn|was|waren|heeft|hebben|wij|meer|minder|dan|är|var|har|mer|än|er|mere|end|jest|są|był\w*|więcej|niż|je|jsou|byl\w*|více|než|on|ovat|oli|noin|yli|yhteensä)(?!\w)",
    re.IGNORECASE,
)
NO_CARD: Final = late(
    r"(?<!\w)(?:[^\W\d_]{0,24}bonus|was|now|then|before|after|vorher|nachher|statt|jetzt|avant|maintenant|antes|ahora|prima|adesso|agora|voorheen|nu|förut|före|før|teraz|dříve|nyní|rrp|msrp|uvp|pvp|ppc|charit\w+|hospice|donat\w+|spende\w*|dons?|donaci\w+|donazion\w+|doaç\w+|donatie\w*|gåva|gave|darowizn\w*|deposit|caution|fianza|cauzione|caução|borg|kaution|pfand|depositum|deposition|kaucj\w+|kauce|sponsor\w*|claim|damage|cover|liability|insured|lehrjahr|[^\W\d_]{1,24}prämie|[^\W\d_]{1,24}pauschale|prize|grant|rebate|gift|cashback|coupon|raffle|rabatt\w*|ersparnis|gewinn\w*|prämie|zuschuss|remise|réduction|gain|prime|descuento|premio|ahorro|ayuda|sconto|risparmio|premio|contributo|desconto|prêmio|korting|prijs van|winst|rabatter|vinst|rabat|zniżka|nagroda|sleva|výhra|alennus|kosten ?punkt|salary|wage|gehalt|lohn|salaire|salario|sueldo|stipendio|salário|salaris|lön|løn|lønn|wynagrodzenie|mzda|palkka|balance|account|kapital|capital\w*|sociale|social)(?!\w)",
    re.IGNORECASE,
)
# "Ensino Fundamental" is a school, no fund.
_SCHOOL: Final = late(r"\bfundamental\w*", re.IGNORECASE)
# Sections and pages of sums that nobody pays for anything there.
_NO_SECTION: Final = late(
    r"\b(?:donat\w*|charit\w*|raised|saved?|saving\w*|sponsor\w*|deposits?|growth|grants?|prizes?|results?|sold|insured|compensation|won|fines?|spenden?|förder\w*|foerder\w*|gewinne?|ankauf|verkauft|versichert\w*|kautione?n?|ersparnis\w*|dons?|aides|subventions?|cautions?|vendus?|résultats?|donaci\w+|ayudas|premios|fianzas?|vendid\w+|resultados|donazion\w+|contributi|premi|cauzioni|vendut\w+|risultati|doaç\w+|prêmios|donaties|subsidies?|verkocht|resultaten|gåvor|bidrag|sålda|gaver|solgte?|darowizn\w*|nagrody|sprzedan\w+|dary|ceny výher|prodáno|lahjoituk\w+|adomány\w*|donații|donacije|bağış\w*|δωρεές|пожертв\w+|buy-?back|we-buy|apprentic\w*)\b",
    re.IGNORECASE,
)
_PAID: Final = late(
    r"\b(?:insurer|insurance|versicherung\w*|assur(?:ance|eur)\w*|assicurazion\w*|seguro|aseguradora|verzeker\w+|försäkring\w*|forsikring\w*|ubezpieczy\w+|pojišťovn\w+)\b",
    re.IGNORECASE,
)
# "£2,000 For the hospice"
_FOR: Final = late(
    r"(?:for|to|from|für|zum|zur|an|pour|aux?|para|per|voor|aan|till|til|dla|pro|na)\b",
    re.IGNORECASE,
)
_IS_SUM: Final = late(r"[1-9]")
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "h6", "strong"})
_TITLES: Final = _HEADINGS | {"a", "li"}
MIN_CARDS: Final = 2
MAX_CARDS: Final = 60
MAX_CARD: Final = 90  # characters of a price and what stands beside it
MAX_NAME: Final = 70
MAX_NEAR: Final = 2  # blocks between what is sold and its price
MAX_TEXT: Final = 400


def cards(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the prices of a page's cards, of its bounded rows and of the lines under headings."""
    if not is_page(page) or not _ANY.search(page.text):
        return
    found = list(islice(_cards(page), MAX_CARDS + 1))
    if len({pair[:2] for pair in found}) < MIN_CARDS or len(found) > MAX_CARDS:
        found = []
    found += islice(_told(page, company), MAX_CARDS)
    if are_wages([name for name, *_ in found], page):
        return
    plans = {fact.value for fact in prices(page, company)}
    for name, price, quote, start in found:
        if is_others_price(quote, company, is_row=True) or is_foreign(page, company, start):
            continue
        if VERSUS.search(name) or not _IS_SUM.search(price) or is_in_no_section(page, start):
            continue
        value = f"{name}: {price}"
        if not any(plan.startswith(value) for plan in plans):
            yield Fact("price", value, quote, page.url, weight=1)


def is_page(page: SitePage) -> bool:
    """Say whether a page of the company's own may ask prices, by its address."""
    if home_of(page) not in _PAGES or STORIES.search(page.path) or ELSEWHERE.search(page.path):
        return False
    return _NO_SECTION.search(page.path) is None and not vacancies.is_for_candidates(page)


def is_in_no_section(page: SitePage, start: int) -> bool:
    """Say whether the last greater heading above a place tells of gifts, savings or sums won."""
    above = [one.text for one in page.main if one.tag in {"h1", "h2"} and one.start <= start]
    if is_in_no_table(page, start):
        return True
    is_none = above and any(one.search(above[-1]) for one in (_NO_SECTION, OTHERS_HEAD, NO_SALE))
    return bool(is_none)


def _cards(page: SitePage) -> Iterator[tuple[str, str, str, int]]:
    """Yield name, price, quote and place of prices alone that stand right under what they are of."""
    title: Block | None = None
    far = 0
    row: Block | None = None
    for block in page.main:
        if block.tag in {"blockquote", "q", "title"}:
            continue
        alone = CARD.fullmatch(block.text) if _may_be_price(block) else None
        if alone is None:
            row = block if block.tag in {"td", "th"} else None
            far += 1
            if block.tag in _TITLES:
                title, far = block, 0
            continue
        of = row if block.tag == "td" else title if far <= MAX_NEAR else None
        if of is not None and _is_of(of, block):
            quote = page.text[of.start : block.start + len(block.text)].replace("\n", " ")
            yield of.text, _written(alone), quote, block.start
        far += 1


def _is_of(of: Block, price: Block) -> bool:
    """Say whether a block names what a price is of: a title, or a cell that may hold a bound."""
    if price.tag != "td":
        return is_name(of.text)
    return is_name(_BOUND.sub(" ", of.text).strip()) and of.region == price.region


def _told(page: SitePage, company: Company) -> Iterator[tuple[str, str, str, int]]:
    """Yield the prices that begin a paragraph under a heading, and those that a heading begins with."""
    heading: Block | None = None
    for block in page.main:
        if block.tag in _HEADINGS:
            heading = None
            first = _BIG_FIRST.fullmatch(block.text) if len(block.text) <= MAX_NAME else None
            if (
                first
                and is_name(first["name"])
                and not _FOR.match(first["name"])
                and not TELLS.search(first["name"])
            ):
                yield first["name"], _written(first), block.text, block.start
            else:
                heading = block
            continue
        if heading is None or len(block.text) > MAX_TEXT or block.tag in {"blockquote", "q"}:
            heading = None
            continue
        is_told = _ANY.search(block.text) and is_name(heading.text)
        is_told = is_told and not TELLS.search(heading.text)
        for sentence in sentences(block) if is_told else ():
            at = block.start + max(0, block.text.find(sentence))
            if (told := _FIRST.match(sentence)) and not _is_passed_on(sentence, told, company):
                yield heading.text, _written(told), told[0].strip(), at
            elif (told := _IN_SENTENCE.match(sentence)) and _is_sold(told, sentence, company):
                yield told["name"], _written(told), told[0].strip(), at
        heading = None


def _is_passed_on(sentence: str, told: re.Match[str], company: Company) -> bool:
    return (
        is_others(sentence, told.start("price"), told.end("price"), company)
        or NO_GOODS.search(sentence, 0, told.end("price")) is not None
        or _PAID.search(sentence) is not None
    )


def _is_sold(told: re.Match[str], sentence: str, company: Company) -> bool:
    if is_others(sentence, told.start("price"), told.end("price"), company) or LOOSE.search(
        told["name"]
    ):
        return False
    return not TELLS.search(told["name"]) and is_name(told["name"])


def _may_be_price(block: Block) -> bool:
    return len(block.text) <= MAX_CARD and any(map(str.isdigit, block.text))


def _plain(text: str) -> str:
    return _SCHOOL.sub(" ", text)


def is_name(text: str) -> bool:
    """Say whether a text may name what is sold: a few words, no sentence and no sum of money."""
    is_short = 1 <= len(text.split()) <= MAX_WORDS and 3 <= len(text) <= MAX_NAME
    if not is_short or text[-1] in ".!?,:" or not text[0].isalpha():
        return False
    if LIST.fullmatch(text) or is_label(text):
        return False
    is_free = not any(one.search(text) for one in (NO_CARD, _SUMS, _AWAY))
    is_free = is_free and not NO_GOODS.search(_plain(text))
    return is_free and not _PRICED.search(text) and not is_template(text)


# What a firm earns, and what is drawn by lot.
_SUMS: Final = late(
    r"(?<!\w)(?:turnover|profit|revenue|umsatz|gewinn|chiffre d['’]affaires|bénéfices?|facturación|beneficios?|fatturato|utile|faturamento|lucro|omzet|winst|omsättning|vinst|omsætning|overskud\w*|obrót|obroty|zysk|obrat|zisk)(?!\w)|^(?:win|gewinnen sie|gewinne|gagnez|gana|vinci|ganhe|vinn|vind|wygraj|vyhrajte) ",
    re.IGNORECASE,
)
# What a visitor pays on the way and there.
_AWAY: Final = late(
    r"^(?:zug|bahn(?:fahrt)?|fähre|[us]-bahn|train|ferry|tren|treno|traghetto|comboio|trem|trein|veerboot|tåg|färja|tog|færge|ferge|pociąg|prom|vlak|trajekt)(?!\w)"
    r"|^(?:eintritt|entry|admission|entrée|entrada|ingresso|toegang|inträde|entré|adgang|wstęp|vstup(?:né)?)(?: [^\W\d_]+){0,3} (?:burg|schloss|castle|château|castillo|castello|castelo|kasteel|slott|slot|zamek|hrad|museum|musée|museo|museu|muzeum|park|parc|parque|parco|zoo|tower|turm|torre|cathedral|dom)(?!\w)",
    re.IGNORECASE,
)
MAX_WORDS: Final = 9
_PRICED: Final = late(PRICE, re.IGNORECASE)
_ANY: Final = Rare(_PRICED)


def _written(match: re.Match[str]) -> str:
    return re.sub(r"[\s\u00a0\u202f]", "", match["price"]).rstrip("–-.,")
