"""Whether a part of a page is headed as somebody else's: partners, customers, investors.

Pure. Cards have headings of their own; what heads all of them stands above those.
"""
# ruff: noqa: E501 - tables of words

import re
from typing import Final

from scoring.contact import people, towns
from scoring.facts.ownership import heading_over, is_others_name
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late

FAR: Final = 40  # blocks above a card in which its section may be headed
MAX_HEADING: Final = 60
_HEADS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_ABROAD: Final = late(
    r"^(?:(?:naši|naše|našim|ai noștri|οι|η|τα|meie|mūsu|mūsų|нашите|наши|наші|our|we|主要な?|주요|わたしたちの|私たちの) ?)?(?:partneri|kupci|klijenti|reference|dobavljači|distributeri|investitori|zastupnici|utisci|recenzije|stranke|dobavitelji|πελάτες|συνεργάτες|προμηθευτές|επενδυτές|αντιπρόσωποι|μαρτυρίες|κριτικές|συστάσεις"
    r"|parteneri\w*|clienți\w*|referințe|furnizori\w*|investitori\w*|mărturii|testimoniale|distribuitori\w*|partnereink|ügyfeleink|vevőink|referenciá\w*|beszállítóink|befektető\w*|vélemények|kumppani\w*|asiakkaa\w*|asiakaskokemu\w*|referenssi\w*|sijoittaja\w*|toimittaja\w*|jälleenmyyjä\w*|edustaja\w*"
    r"|partnerid|kliendid|tarnijad|tagasiside|klienti|piegādātāji|atsauksmes|partneriai|klientai|tiekėjai|atsiliepimai|партньори|клиенти|доставчици|отзиви|партн[её]ры|клиенты|поставщики|отзывы|инвесторы|партнери|клієнти|постачальники|відгуки|інвестори"
    r"|partnerzy|klienci|referencje|dostawcy|inwestorzy|opinie|partneři|zákazníci|dodavatelé|reference|investoři|partneri|zákazníci|dodávatelia|(?:iş )?ortaklarımız|müşterilerimiz|referanslarımız|referanslar|tedarikçilerimiz|bayilerimiz|yatırımcılarımız)(?: (?:noștri|noastre|μας|nostri|o nas|o nás))?\W*$"
    r"|^.{0,8}(?:파트너|고객(?!센터|지원|상담|문의|만족)사?|투자사|투자자|협력사|대리점|자문단|후기|パートナー|取引先|お客様(?!相談|窓口|サポート|センター)|代理店|販売店|投資家|导师|合作伙伴|客户(?!服务|支持)|投资人|投资者).{0,6}$",
    re.IGNORECASE,
)

# Clubs, associations and foundations have boards of their own.
BODY: Final = late(
    r"\b(?:klub(?:a|u|s)?|udrug[aei]|zaklad[aei]|vereins?|stiftung|club|association|foundation|fondation|fundación|fundação|fondazione|asociación|associazione|associação|asociați[ae]i?|fundați[ae]i?|spol(?:ek|ku)|nadac[ei]|stowarzyszeni[ea]|fundacj[ai]|egyesület|alapítvány|yhdistys|yhdistyksen|säätiö|säätiön|föreningen?|forening(?:en)?|stiftelsen?|σωματείο|σωματείου|σύλλογος|συλλόγου|ίδρυμα|ιδρύματος|фонд[а]?|съюз[а]?|derneği|vakfı)\b|협회|재단|協会|財団",
    re.IGNORECASE,
)
_PLEASED: Final = late(
    r"^(?:(?:our|unsere|nos|nuestros|i nostri|onze|våra|vores) )?(?:(?:happy|satisfied|pleased) (?:customers?|clients?)|(?:zufriedene|glückliche) kund\w+|client[es]+ (?:satisfaits?|heureux)|client[ei]s? (?:satisfechos|felices|contentos|soddisfatti|felici|satisfeitos)|(?:tevreden|blije) klanten|nöjda kunder|(?:tilfredse|glade|fornøyde) kunder|zadowoleni klienci|spokojení zákazníci|tyytyväiset asiakkaat|elégedett ügyfelek)\W*$",
    re.IGNORECASE,
)
# Who counts, audits and advises from outside, and the bodies that a firm is friends with.
_OUTSIDE: Final = late(
    r"^(?:(?:our|unsere?|notre|nos|nuestr[oa]s?|(?:il |i |la )?nostr[oaie]|onze|vår[at]?|våra|vores|nasz[ai]?|náš|naše) )?(?:(?:external |statutory )?(?:auditors?|accountants?|book-?keepers?)|wirtschaftsprüf\w*|abschlussprüf\w*|steuerberat\w*|revisionsstelle|commissaires? aux comptes|experts?[- ]comptables?|auditor(?:es|ía|a)?|asesor(?:es|ía)?(?: fiscal(?:es)?)?|gestor[ií]a|revisor[ei](?: legal[ei])?|commercialist[ai]|boekhouders?|revisor(?:er|en)?|contabilistas?|revisor(?:es)? oficia(?:l|is) de contas|bieg(?:ły|li) rewiden(?:t|ci)|biuro rachunkowe|auditoři?|účetní(?: kancelář)?|tilintarkastaja\w*|könyvvizsgáló\w*)\W*$"
    r"|^(?:(?:our|unsere|nos|nuestros|i nostri|onze|våra|vores) )?(?:friends|freunde|amis|amigos|amici|vrienden|vänner|venner|przyjaciele|přátelé)(?: (?:at|of|from|in|bei|von|aus|du|de|des|di|del|della|van|bij|från|fra|hos) .{2,40})?\W*$",
    re.IGNORECASE,
)
# Whose own people these are.
_COUNTS: Final = late(
    r"audit|account|prüf|steuer|treuhand|revis|compta|asesor|gestor|commercialist|contab|boekhoud|administratie|rachunk|księg|účet|tilint|könyv|tax|book|fidu|friends|freunde|amis|amici|amigos|vrienden",
    re.IGNORECASE,
)
# Those of a law firm are its own people.
_PEOPLE: Final = late(
    r"(?:our |the |unsere |nuestros |i nostri )?(?:partners?|members|soci|socios)\W*", re.IGNORECASE
)

# Who is asked, and what they do: "What our guests say", "Das meinen Kunden", "Opiniones de clientes".
_WHO: Final = r"(?:customers?|clients?|guests?|patients?|users?|couples|students|kund(?:en|innen)|gäste|patient(?:en|innen)|anwender\w*|mieter\w*|clientes?|pacientes|huéspedes|usuari[oa]s|alumn[oa]s|hóspedes|clienti|pazienti|ospiti|utenti|klanten|gasten|patiënten|kunder(?:na|ne)?|gæster|gäster|klienc\w*|klient[óy]\w*|gości\w*|pacjen\w+|zákazní\w+|klienti|hosté|asiakka\w+|asiakas\w*|ügyfel\w+|vendég\w+|clienții|müşteri\w+|πελάτ\w+|клиент\w+|клієнт\w+|kupci|stranke|gosti|klien[dt]i\w*)"
_SAY: Final = r"(?:says?|said|are saying|think|sagen|sagten|meinen|berichten|erzählen|disent|pensent|parlent|racontent|témoignent|dicen|opinan|cuentan|dicono|pensano|raccontano|dizem|opinam|falam|zeggen|vertellen|säger|tycker|berättar|siger|mener|fortæller|sier|mówią|sądzą|říkají|řekli|hovoria|povedali|sanovat|kertovat|mondják|mondták|spun|söylüyor|λένε|говорят|кажуть|казват|kažu|pravijo|ütlevad|saka)"
_OPINIONS: Final = r"(?:reviews?|testimonials?|voices|opinions?|stimmen|meinungen|bewertungen|rezensionen|avis|témoignages|opiniones|reseñas|testimonios|opinioni|recensioni|testimonianze|opiniões|avaliações|depoimentos|testemunhos|ervaringen|beoordelingen|recensies|omdömen|anmeldelser|udtalelser|opinie|recenze|hodnocení|hodnotenia|kokemuksia|vélemények|recenzii|păreri|yorumları|κριτικές|отзывы|відгуки|отзиви)"
_OUR: Final = r"(?:our|the|unsere[rn]?|die|de[rs]|nos|des|les|nuestr[oa]s|los?|i|nostri|dei|d[eo]s?|noss[oa]s|os|onze|van|våra|vores|våre|fra|från|naszych|nasi|naši|našich|from|of|by|von|de|od)"
_VOICES: Final = late(
    rf"(?<!\w){_WHO} (?:[^\W\d]+ )?{_SAY}(?!\w)|(?<!\w){_SAY} (?:{_OUR} ){{0,2}}{_WHO}(?!\w)"
    rf"|(?<!\w){_OPINIONS} (?:{_OUR} ){{0,3}}{_WHO}(?!\w)|(?<!\w){_WHO}[ -]{_OPINIONS}(?!\w)|(?<!\w)(?:kunden|gäste|patienten)(?:stimmen|meinungen|bewertungen)(?!\w)"
    r"|^(?:ils|elles|on|they|others|sie|andere|otros|ellos|loro|altri|eles|outros|zij|ze|anderen|de|inni|ostatní|jiní)(?: \w+){0,2} (?:de nous|about us|über uns|de nosotros|de nós|over ons|om oss|om os|o nas|o nás)\W*$|^(?:parlano|dicono|hablan|dicen|falam) (?:di noi|de nosotros|de nós)\W*$|^was andere über uns\b"
    r"|^(?:(?:\w+ )?(?:google|trustpilot|facebook|provenexpert)[ -])?(?:reviews?|testimonials?|bewertungen|rezensionen|kundenmeinungen|gästebuch|kundenfeedback|reseñas|testimonios|recensioni|testimonianze|avaliações|depoimentos|testemunhos|omdömen|anmeldelser|opinie|recenze|hodnocení|hodnotenia|beoordelingen|recensies|arvostelut|palautetta|vélemények|yorumlar|recenzii|păreri|recenzije|mnenja|arvustused|atsauksmes|atsiliepimai|κριτικές|отзывы|відгуки|отзиви|avis|témoignages)\W*$",
    re.IGNORECASE,
)
_FORMERLY: Final = late(
    r"\b(?:former(?:ly)?|previously|ex|once|früher|ehemal\w+|vormals|zuvor|ancien(?:ne|nement)?|auparavant|antes|anteriormente|già|prima|voorheen|tidigare|tidligere|dawniej|wcześniej|dříve|predtým|aiemmin|korábban|fost)\b",
    re.IGNORECASE,
)
MAX_AUTHOR: Final = 120  # characters of the line that signs what stands over it


def is_others_voice(page: SitePage, company: Company, block: Block) -> bool:
    """Say whether somebody else speaks in a block: by its heading, or by who signs it below."""
    number = page.numbers[block.start]
    heading = heading_over(page, number)
    if heading and heading is not block and _VOICES.search(heading.text):
        return True
    below = page.blocks[number + 1] if number + 1 < len(page.blocks) else None
    if below is None or below.region != block.region or len(below.text) > MAX_AUTHOR:
        return False
    if _FORMERLY.search(below.text):
        return False
    author = next(people.people(page.lined[below.start : below.start + len(below.text)]), None)
    is_first = author is not None and below.text[: author.start].strip(" –—-") == ""
    return bool(
        author
        and is_first
        and author.firm
        and not company.is_own(below.text[author.end :])
        and not towns.is_town(author.firm)
    )


def is_others_section(page: SitePage, company: Company, block: Block) -> bool:
    """Say whether a heading over a block, or one over that, names others than the company."""
    is_body = BODY.search(company.name) is not None
    number, level = page.numbers[block.start], "h7"
    for above in reversed(page.blocks[max(0, number - FAR) : number + 1]):
        if block.region == "footer" != above.region:
            return False
        if above.tag not in _HEADS or above.tag >= level:
            continue
        level = above.tag
        if len(above.text) > MAX_HEADING or _PEOPLE.fullmatch(above.text):
            continue
        if is_others_name(above.text) or _ABROAD.match(above.text):
            return True
        if _VOICES.search(above.text) or _PLEASED.match(above.text):
            return True
        if _OUTSIDE.match(above.text) and not _COUNTS.search(company.name):
            return True
        if not is_body and BODY.search(above.text):
            return True
    return False
