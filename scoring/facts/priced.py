"""What a company's sentences and plain lists ask for: "A service costs 98 €", "Oil change: $45".

Pure. A price counts behind what it is asked for and a verb of costing, a mark or a "from"; with
neither only where two such stand in one line ("Small wash 12 €, large wash 19 €"). What is saved,
paid as wages, granted, or must be ordered for is none.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from scoring.contact import towns
from scoring.facts import vacancies
from scoring.facts.fact import STORIES, Fact, home_of
from scoring.facts.fees import is_others_price
from scoring.facts.goods import (
    ELSEWHERE,
    LIST,
    MAX_UNDER,
    NO_GOODS,
    PRICE,
    headed,
    is_label,
)
from scoring.facts.offers import NOT_OURS, VERSUS
from scoring.facts.others_sums import LOOSE, PAY, is_others, own_parts
from scoring.facts.ownership import is_foreign, is_template
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Rare

_PAGES: Final = frozenset({"home", "other", "about", "contact"})
_FROM = r"(?:(?:from|only|just|flat|ab|nur|pauschal|forfait|dès|à partir de|desde|sólo|solo|a partire da|da|a partir de|vanaf|slechts|från|endast|fra|kun|od|tylko|jen|alkaen|από|від|от) )"
_COSTS = r" (?:(?:costs|is priced at|is available for|gibt es (?:schon |bereits )?(?:für|ab)|est (?:proposée?|vendue?) (?:à|au prix de)|se vende (?:a|por)|si vende a|is te koop voor|starts (?:at|from)|kostet|kosten|kost|kommt auf|beginnt bei|begint bij|börjar på|starter på|démarre à|commence à|revient à|empieza en|parte da|viene|vengono|sale (?:por|a)|sai (?:a|por)|fica em|ligger på|wychodzi|vyjde na|coûtent|coûte|cuestan|cuesta|costano|costa|custam|custa|kostar|koster|kosztują|kosztuje|stojí|maksaa|κοστίζουν|κοστίζει|коштують|коштує|стоит)(?: (?:bei uns|chez nous|bij ons|hos oss|hos os|u nás|u nas|hier|here))?(?: (?:only|just|nur|seulement|sólo|solo|solamente))?) "
_NAME = r"(?:[^€£$¥₩\n.;:!?()]|(?<=\d)[.,](?=\d)){2,70}?"
_TOLD: Final = late(
    rf"(?P<name>{_NAME}(?: \([^()€£$¥₩\n:]{{2,30}}\))?)(?P<link>{_COSTS}|(?: ?[:：]| [–—-]) ?|(?= {_FROM})| )(?:(?<=[ :])| ){_FROM}?(?P<sum>{PRICE})(?P<tail> ?\*| [^€£$¥\n.,;:!?\d–—]{{1,40}}| ?/ ?\w+(?: ?/ ?\w+)?)?(?=$|[.,;!)]| [–—-] )",
    re.IGNORECASE,
)
_MARK: Final = late(rf"(?:{PRICE})", re.IGNORECASE)
_ANY: Final = Rare(_MARK)
_RATE: Final = late(
    rf"(?P<sum>{PRICE}) (?:(?:HT|TTC|netto|brutto|plus VAT|\+ VAT|exkl\. MwSt\.) )?(?:de l['’]heure|l['’]heure|an hour|per hour|pro stunde|la hora|por hora|all['’]ora|per uur|i timen|per timme|za hodinu|za godzinę|per person|pro person|par personne|por persona|a persona|por pessoa)(?!\w)",
    re.IGNORECASE,
)
# "Woven in house, €189" under the name of what is woven.
_LAST: Final = late(rf"(?P<said>[^€£$¥₩\d,:]{{3,60}}), {_FROM}?(?P<sum>{PRICE})", re.IGNORECASE)
# "Bread baking: Saturday, 9 to 2, €60 per person with lunch"
_LED: Final = late(
    rf"(?P<name>[^\d€£$¥₩\n.;:!?()–—]{{3,60}}): (?P<said>[^€£$¥₩\n.;:!?]{{3,120}}), {_FROM}?(?P<sum>{PRICE})(?P<tail> (?:pro|per|par|por|an?|al|le|la|each|für|for|pour|je|za) [^€£$¥\n.;:!?\d]{{1,40}})?",
    re.IGNORECASE,
)
_FEE: Final = late(
    r"\b(?:rates?|fees?|charge\w*|tarif\w*|factur\w*|honora\w*|berechn\w*|abrechn\w*|preis\w*|prix|precios?|prezz\w+|preços?|prijs|pris(?:er|et)?|cena|ceny)\b",
    re.IGNORECASE,
)
# What a sum is that nobody pays the company for its work.
NO_PRICE: Final = late(
    r"\b(?:another|extra cost|saves?|saving\w*|earn\w*|wages?|salar\w*|rebate|credits?|grant\w*|subsid\w*|compensation|fine|penalty|bill|instal?ments?|invest\w*|budget\w*|prize|profit|loss|rent|damage|worth|portals?|high street|average|typical\w*|competitor\w*|elsewhere|others?|instead|usually"
    r"|zuschuss|förder\w*|gehalt|lohn|stundenlohn|verdien\w*|bußgeld\w*|bu(?:ß|ss)en?|boetes?|böter|bøder?|bøter|coimas?|contravvenzion\w+|contravention\w*|mandat(?:y|u)?|miete|schaden|strafe|durchschnitt\w*|andere[nrsm]?|anderswo|autres|otr[oa]s|altr[ei]|outr[oa]s|altrove|elders|annanstans|andetsteds|andre steder|gdzie indziej|jinde|inn(?:e|ych)|jin(?:é|ých)|konkurren\w+|competencia|concorrenz\w+|concurren\w+|concorrência|rate[n]?|subvention\w*|prime|aide|indemnité|salaire|amende|loyer|moyenne|versements?|ailleurs|franqu\w*|subvención|ayuda|sueldo|salario|multa|alquiler|media|cuotas?|inversión|contributo|stipendio|sanzione|affitto|rate|bidrag|lön|løn|lønn|bot|hyra|leje|dotacj\w*|wynagrodzeni\w*|kara|czynsz|dotace|mzda|plat|pokuta|nájem|depositum|deponi|pant|zakáz\w*|objednáv\w*|avustu\w*|vähennys|palkka|tuki)\b|\b(?:per month on|a year on)\b",
    re.IGNORECASE,
)
SCALE: Final = late(
    r" ?(?:k|m|mio|mln|mill?\w*|mrd|bn|billion\w*|thousand|tsd|tys|tis|tusen|miljo\w+|milh\w+)\b",
    re.IGNORECASE,
)
_PRONOUN: Final = late(
    r"(?:it|this|that|they|he|she|es|das|dies(?:er|es|e)?|er|sie|il|elle|ce(?:la|ci)|ello|esto|este|esta|questo|questa|lui|lei|isto|ele|ela|het|dit|dat|den|det|to|ten|ta|je|which|was|who|and|und|et|y|e)",
    re.IGNORECASE,
)
_ARTICLE: Final = late(
    r"^(?:(?:the|an?|die|der|das|den|eine?n?|le|la|les|une?|el|los|las|una?|il|lo|gli|i|o|os|as|uma?|de|het|een|en|ett|et|and|und|y|e|och|og) |l['’])",
    re.IGNORECASE,
)
_HEADINGS: Final = frozenset({"h2", "h3", "h4", "h5", "strong", "dt"})
_CUT: Final = late(r"\.\s+(?=[^\W\d_a-zß-öø-ÿ])|[!?;]\s+| [·•|] ")
_DIGIT: Final = late(r"\d")
MAX_TOLD: Final = 40
MAX_LINE: Final = 400
MAX_BARE: Final = 5  # words of a name that no mark sets off from its price


def priced(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the prices that a page's own sentences and lines give, with what they are of."""
    if home_of(page) not in _PAGES or STORIES.search(page.path) or ELSEWHERE.search(page.path):
        return
    if vacancies.is_for_candidates(page):
        return
    yield from islice(_facts(page, company), MAX_TOLD)


def _facts(page: SitePage, company: Company) -> Iterator[Fact]:
    above, number = "", 0
    for block in page.main:
        if block.tag in _HEADINGS:
            above, number = block.text, page.numbers[block.start]
        is_ours = block.tag not in {"title", "blockquote", "q"} and not VERSUS.search(above)
        is_line = len(block.text) <= MAX_LINE or block.breaks
        if not (is_ours and is_line and _DIGIT.search(block.text) and _ANY.search(block.text)):
            continue
        least = MIN_BARE if sum(map(_is_bare, block.lines)) < MIN_LINES else 1
        for line in block.lines:
            told = list(of_line(line, above, company, least)) if len(line) <= MAX_LINE else []
            if told and not is_foreign(page, company, _place(block, told[0][2])):
                near = above if page.numbers[block.start] - number <= MAX_UNDER else ""
                for bare, price, quote in told:
                    name = (headed(line, block, near) or bare) if is_label(bare) else bare
                    value = f"{name}: {price}" if name else price
                    yield Fact("price", value, quote, page.url, weight=1)


def _place(block: Block, quote: str) -> int:
    return block.start + max(0, block.text.find(quote))


MIN_LINES: Final = 3  # of a paragraph that is a list by hand


def _is_bare(line: str) -> bool:
    """Say whether a line begins with a short name and its price: "A wheel made true €15, …"."""
    told = _TOLD.match(line) if len(line) <= MAX_BRIEF and _MARK.search(line) else None
    return told is not None and told["link"] == " " and _is_short(told["name"])


MAX_BRIEF: Final = 90  # characters


MIN_BARE: Final = 2


def of_line(
    line: str, above: str, company: Company, least: int = MIN_BARE
) -> Iterator[tuple[str, str, str]]:
    """Yield name, price and quote of each price that a line tells.

    Bare ones, with nothing between name and price, count where a line has at ``least`` so many.
    """
    parts = _CUT.split(line)
    # "Hand mill, 129 €. Glass jug, 52 €." under "Equipment": each is named by its own words.
    is_list = sum(_LAST.fullmatch(part.rstrip(".")) is not None for part in parts) > 1
    for sentence in own_parts(parts):
        if not _MARK.search(sentence) or is_others_price(sentence, company):
            continue
        is_told = False
        found = [match for match in _TOLD.finditer(sentence) if _is_price(match)]
        cut = _cut_off(sentence)
        bare = [match for match in found if match["link"] == " "]
        for match in found:
            if is_others(sentence, match.start("sum"), match.end("sum"), company):
                continue
            is_bare = match["link"] == " "
            if _is_spent(match) or match.start() in cut:
                continue
            if is_bare and (len(bare) < least or not _is_short(match["name"])):
                continue
            if is_bare and LOOSE.search(match["name"]):
                continue
            name = _ARTICLE.sub("", _named(match).strip(" ,–—-"))
            is_pronoun = _PRONOUN.fullmatch(match["name"].strip(" ,"))
            if name := above if is_pronoun else name:
                quote = sentence[match.start() : match.end()].strip(" ,–—-")
                yield name, _written(match), quote
                is_told = True
        ends = _LAST.fullmatch(sentence.rstrip(".")) if above and not is_told else None
        if ends and is_others(sentence, ends.start("sum"), ends.end("sum"), company):
            ends = None
        if ends and not NO_GOODS.search(ends[0]) and not NO_PRICE.search(ends[0]):
            yield ends["said"].strip() if is_list else above, _written(ends), ends["sum"]
            is_told = True
        if not is_told and (led := _LED.fullmatch(sentence.rstrip(". "))) and _is_led(led, company):
            yield led["name"].strip(), _written(led), sentence.strip()
            is_told = True
        rate = _RATE.search(sentence) if not is_told and _FEE.search(line) else None
        if rate and not NO_PRICE.search(sentence) and not NO_GOODS.search(sentence):
            yield "", _written(rate), rate[0]


def _named(match: re.Match[str]) -> str:
    """Return the name of a price, with what goes before its "including", if that is short."""
    name, whole = match["name"], match.string[: match.end("name")].strip()
    is_led = _INCLUDED.match(name.strip()) and not _MARK.search(whole)
    return whole if is_led and len(whole) <= MAX_NAMED else name


MAX_NAMED: Final = 70  # characters


def _cut_off(sentence: str) -> set[int]:
    """Return where names begin that are only the end of a longer run of words."""
    found, done = set(), 0
    for match in _TOLD.finditer(sentence):
        if sentence[done : match.start()].rstrip()[-1:].isalnum():
            found.add(match.start())
        done = match.end()
    return found


def _is_led(match: re.Match[str], company: Company) -> bool:
    """Say whether what a line begins with has the price that it ends with."""
    said = f"{match['name']} {match['said']}"
    is_other = any(one.search(match[0]) for one in (NO_PRICE, PAY))
    is_other = is_other or NO_GOODS.search(said) is not None
    is_other = is_other or is_others(match.string, match.start("sum"), match.end("sum"), company)
    is_named = _is_short(match["name"]) and not LIST.fullmatch(match["name"])
    return is_named and not (
        is_other or is_label(match["name"]) or SCALE.match(match["tail"] or "")
    )


_IS_SUM: Final = late(r"[1-9]")


def _is_elsewhere(name: str) -> bool:
    """Say whether a sum is another's list price, or asked in a town: "In Leeds: £9"."""
    return is_in_town(name) or _LISTED.fullmatch(name) is not None


def is_in_town(text: str) -> bool:
    """Say whether words before a sum only say where it is asked."""
    begun, _, rest = text.strip(" :,").partition(" ")
    return begun.lower() in _IN and towns.is_town(rest)


_IN: Final = frozenset({"in", "à", "en", "a", "em", "i", "w", "v", "ve", "bei", "near", "outside"})
_LISTED: Final = late(
    r"(?:.* )?(?:rrp|msrp|uvp|pvp|ppc|list price|listenpreis|prix (?:conseillé|public)|precio (?:recomendado|de lista)|prezzo (?:consigliato|di listino)|preço (?:recomendado|de tabela)|adviesprijs)",
    re.IGNORECASE,
)


def _is_spent(match: re.Match[str]) -> bool:
    """Say whether a sum in a sentence is what a firm buys, insures or builds for."""
    digits = re.sub(r"[.,]\d{1,2}(?!\d)|\D", "", match["sum"])
    is_dear = _DEAR.search(match["sum"]) is not None and len(digits) > MAX_DIGITS
    return is_dear and (match["link"].strip() != "" or _is_short(match["name"]))


MAX_DIGITS: Final = 5
_DEAR: Final = late(
    r"[€£$]|EUR|euro|CHF|Fr\.|USD|GBP", re.IGNORECASE
)  # of others 100,000 is little


def _is_short(name: str) -> bool:
    return len(name.split()) <= MAX_BARE


def _is_price(match: re.Match[str]) -> bool:
    text = match[0]
    before = match.string[: match.start()]
    return not (
        NO_PRICE.search(text)
        or NOT_OURS.search(match["name"])
        or not _IS_SUM.search(match["sum"])
        or before.count("(") > before.count(")")
        or NO_GOODS.search(match["name"])
        or SCALE.match(match["tail"] or "")
        or is_template(match["name"])
        or _is_cut(match["name"].strip(" ,–—-"))
        or _PHONE.search(match["name"])
        or match["name"].strip(" ,").isdigit()
        or _is_elsewhere(match["name"].strip(" ,"))
    )


def _is_cut(name: str) -> bool:
    return len(name) < MIN_NAME and not _PRONOUN.fullmatch(name)


MIN_NAME: Final = 3  # letters
# "A set (4) including stripping: €389": what a price holds is not alone what it is of.
_INCLUDED: Final = late(
    r"(?:including|incl|inclusive|inkl|inklusive|einschließlich|einschl|samt|y compris|incluid[oa]s?|incluyendo|compres[oaie]|incluso|inclus[oa]?|inclusief|inbegrepen|w tym|łącznie|včetně|sisältäen)(?!\w)",
    re.IGNORECASE,
)
# A number that one calls is no name of what costs the sum behind it.
_PHONE: Final = late(r"(?<![\d.,])\+?\d{2,5}(?:[ /-]\d{2,4}){2,4}(?!\d)|(?<!\d)\d{3,5}-\d{4}(?!\d)")


def _written(match: re.Match[str]) -> str:
    return re.sub(r"[\s\u00a0\u202f]", "", match["sum"]).rstrip("–-.,")
