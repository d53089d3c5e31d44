"""Numbers by which registers and tax offices of some sixty countries know a company.

Pure. The label and the shape of the number must both fit, with or without a colon between; what
stands behind another firm's name, a host's or an auditor's label is theirs. What German, French,
British and Nordic registers write is read in ``register_numbers``, too.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from itertools import islice, pairwise
from typing import Final, NamedTuple

from scoring.facts.fact import OWN_PAGES, Fact, home_of
from scoring.facts.ownership import heading_over, is_foreign
from scoring.facts.seats import OWN, seats
from scoring.facts.sections import is_others_section
from scoring.reading.company import Company
from scoring.reading.pages import Block, SitePage
from scoring.reading.patterns import late
from scoring.reading.sieve import Sieve

REGISTER: Final = 4  # the weight of a register's number
TAX: Final = 3  # of a tax office's, which tells less
MAX_BLOCK: Final = 3000  # characters; longer ones are no imprint
MAX_CELL: Final = 48
MAX_NUMBERS: Final = 8  # of one block
MAX_LABEL: Final = 60  # characters of a line's own label
REACH: Final = 160  # characters before a number in which another may be named
_NO = r"(?:\s?(?:(?:[Nn](?:[or]|ro|um(?:ber|mer|ero|arası)?)|№|[Nn]úmero|[Nn]uméro|[Bb]roj|[Šš]t|[Čč]|[Ss]z(?:ám)?|[Aa]r)\b\.?|[Nn][°º.]{1,2}(?:º)?))?"
_MARK = r"\s?[:：#|.·–—-]?\s{0,2}"
# Label and shape of the number; labels in capitals are read as written, the others in any case.
_ROWS: Final[tuple[tuple[str, str, int], ...]] = (
    # Turkey, Greece, Cyprus
    (r"(?i:vergi (?:kimlik )?(?:no|numarası))|VKN|V\. ?D\.?(?: ?/? ?(?:No|V\.? ?N\.?))?|(?i:vergi dairesi)(?: ?(?:/|-|ve|&) ?(?:(?i:vergi) )?(?i:no|numarası))?\.?\s?:?\s?(?:[^\W\d_]{3,20}\s?){1,3}(?:V\. ?D\.?)?(?: ?[/–-])?", r"\d{10}|\d{3} \d{3} \d{2} \d{2}|\d{3} \d{3} \d{4}", TAX),
    (r"(?i:ticaret sicil)(?: (?i:no|numarası))?", r"\d{3,7}(?:-\d{1,2})?", REGISTER),
    (r"M(?:ERS|ers)[İIıi][Ss](?: (?i:no|numarası))?", r"\d{4} ?\d{4} ?\d{4} ?\d{4}|\d-\d{4}-\d{4}-\d{7}", REGISTER),
    (r"Α\.?Φ\.?Μ\.?|A\.?F\.?M\.?", r"(?:EL ?)?\d{9}", TAX),
    (r"(?:(?i:αρ(?:ιθμ[όο]ς)?\.? ?))?(?:Γ\.? ?Ε\.? ?Μ\.? ?Η\.?|G\.? ?E\.? ?M\.? ?I\.?)", r"\d{10,12}", REGISTER),
    (r"(?i:registration (?:no\.?|number)|company (?:no\.?|number|registration(?: no\.?| number)?))", r"(?:HE|ΗΕ) ?\d{4,6}|C ?\d{4,6}|(?:SC|NI|OC|SO|NC|LP) ?\d{6}", REGISTER),
    # East Asia
    (r"法人番号", r"\d{13}|\d-\d{4}-\d{4}-\d{4}", REGISTER),
    (r"(?:適格請求書(?:発行)?事業者|インボイス)?登録番号", r"T ?\d{13}|T\d-\d{4}-\d{4}-\d{4}", TAX),
    (r"사업자 ?(?:등록 ?)?번호", r"\d{3}-\d{2}-\d{5}", REGISTER),
    (r"법인 ?(?:등록 ?)?번호", r"\d{6}-\d{7}", REGISTER),
    (r"统一社会信用代码|統一社會信用代碼|(?i:unified social credit (?:code|identifier))", r"[0-9A-HJ-NPQRTUWXY]{18}", REGISTER),
    (r"統一編號|統編|营业执照注册号", r"\d{8}|\d{15}", REGISTER),
    (r"(?i:business registration)", r"\d{8}(?:-\d{3}(?:-\d{2}-\d{2}-\d)?)?", REGISTER),
    # South and South-East Asia
    (r"CIN", r"[LU]\d{5}[A-Z]{2}\d{4}[A-Z]{3}\d{6}", REGISTER),
    (r"LLPIN", r"[A-Z]{3}-\d{4}", REGISTER),
    (r"GSTIN|GST", r"\d{2}[A-Z]{5}\d{4}[A-Z][1-9A-Z]Z[0-9A-Z]", TAX),
    (r"NTN", r"\d{7}-\d", TAX),
    (r"NPWP", r"\d{2}\.\d{3}\.\d{3}\.\d-\d{3}\.\d{3}", TAX),
    (r"NIB", r"\d{13}", REGISTER),
    (r"เลขทะเบียน(?:นิติบุคคล|บริษัท)?|เลขประจำตัวผู้เสียภาษี(?:อากร)?", r"\d{13}|\d-\d{4}-\d{5}-\d{2}-\d", REGISTER),
    (r"(?i:mã số (?:thuế|doanh nghiệp))|MST|MSDN", r"\d{10}(?:-\d{3})?", REGISTER),
    (r"(?i:sec reg(?:istration|\.)?)", r"(?:CS)?\d{9,13}", REGISTER),
    (r"UEN", r"[TS]\d{2}[A-Z]{2}\d{4}[A-Z]", REGISTER),
    (r"(?i:(?:company )?(?:reg(?:istration|\.)?|roc))", r"(?:19|20)\d{10}(?: ?\(\d{4,7}-[A-Z]\))?|\d{4,7}-[A-Z](?!\w)", REGISTER),
    # South-East Europe
    (r"C\.?U\.?I\.?|(?i:cod(?:ul)? unic de [îi]nregistrare)", r"(?:RO ?)?\d{6,10}", REGISTER),
    (r"C\.?I\.?F\.?|(?i:cod(?:ul)? (?:fiscal|de [îi]nregistrare fiscal[ăa]))", r"RO ?\d{6,10}", TAX),
    (r"(?:(?i:nr\. ?)?(?i:(?:de )?(?:ordine )?(?:în )?(?:reg(?:istrul|\.)? ?com(?:erțului|ertului|\.)?))(?: (?i:nr\.))?|O\.?R\.?C\.?|R\.C\.)?", r"J ?\d{1,2}/\d{1,6}/(?:19|20)\d{2}", REGISTER),
    (r"ЕИК(?:/БУЛСТАТ|/ПИК)?|EIK|UIC|БУЛСТАТ", r"\d{9}(?:\d{4})?", REGISTER),
    (r"OIB", r"(?:HR ?)?\d{11}", REGISTER),
    (r"MBS", r"\d{8,9}", REGISTER),
    (r"(?i:mati[čc]ni broj|mat\. br\.?|матични број)|MB(?=[ :.])", r"\d{7,8}", REGISTER),
    (r"PIB|ПИБ", r"\d{8,9}", TAX),
    (r"(?i:mati[čc]na (?:številka|stevilka|št\.?)|mat\. št\.?)", r"\d{7}(?:000)?|\d{10}", REGISTER),
    (r"(?i:davčna (?:številka|št\.?)|id(?:\.? št\.?)? za ddv|id za ddv)", r"(?:SI ?)?\d{8}", TAX),
    (r"JIB", r"\d{13}", REGISTER),
    (r"ЕМБС", r"\d{7}", REGISTER),
    (r"ЕДБ", r"(?:MK|МК)?\d{13}", TAX),
    (r"NIPT|NUIS", r"[A-Z]\d{8}[A-Z]", REGISTER),
    # Central and Eastern Europe
    (r"(?i:adószám)", r"\d{8}-\d-\d{2}", TAX),
    (r"(?i:cégjegyzék ?szám|cg\.?)", r"\d{2}[- ]\d{2}[- ]\d{6}", REGISTER),
    (r"IČ|IČO", r"\d{2} ?\d{3} ?\d{3}|\d{3} ?\d{2} ?\d{3}", REGISTER),
    (r"DIČ", r"(?:CZ ?)?\d{8,10}|SK ?\d{10}", TAX),
    (r"(?i:regon)", r"\d{9}(?:\d{5})?|\d{3}[- ]\d{3}[- ]\d{3}", TAX),
    (r"(?i:registrikood|äriregistri (?:kood|nr)|reg\.? ?kood)", r"\d{8}", REGISTER),
    (r"KMKR|(?i:kmkr nr)", r"EE ?\d{9}", TAX),
    (r"(?i:(?:vienotais )?reģ(?:istrācijas|\.)? ?(?:numurs|nr\.?))", r"(?:LV ?-?)?\d{11}", REGISTER),
    (r"(?i:įmonės kodas|įm\. ?k(?:odas|\.)|juridinio asmens kodas)", r"\d{9}", REGISTER),
    (r"(?i:pvm (?:mokėtojo )?kodas)", r"LT ?\d{9}(?:\d{3})?", TAX),
    (r"ЄДРПОУ|ЕДРПОУ|(?i:код єдрпоу)", r"\d{8}", REGISTER),
    (r"ОГРН(?:ИП)?", r"\d{13}(?:\d{2})?", REGISTER),
    (r"ИНН", r"\d{10}(?:\d{2})?", TAX),
    (r"БИН|BIN", r"\d{12}", REGISTER),
    (r"УНП", r"\d{9}", REGISTER),
    (r"IDNO", r"\d{13}", REGISTER),
    (r"ს/კ", r"\d{9}", REGISTER),
    (r"VÖEN", r"\d{10}", TAX),
    # Northern and Western Europe
    (r"(?i:fo-nummer|business id)", r"\d{7}-\d", REGISTER),
    (r"(?i:organisations(?:nummer|nr\.?))", r"\d{6}[- ]?\d{4}", REGISTER),
    (r"(?i:organisasjons(?:nummer|nr\.?)|foretaksregisteret)", r"(?:NO ?)?\d{3} ?\d{3} ?\d{3}(?: ?MVA)?", REGISTER),
    (r"(?i:cvr[- ]?(?:nummer)|cvr (?:nr|no)\.?)", r"(?:DK[- ]?)?\d{2} ?\d{2} ?\d{2} ?\d{2}", REGISTER),
    (r"(?i:kennitala|kt\.)", r"\d{6}-?\d{4}", REGISTER),
    (r"(?i:kamer van koophandel(?: (?:te )?[A-Z]\w+)?(?: onder)?|kvk[- ](?:nr|no)\.?)", r"\d{8}", REGISTER),
    (r"(?i:num[ée]ro d['’]entreprise|n[°º.] ?(?:d['’])?entreprise|num[ée]ro bce|ondernemings(?:nummer|nr\.?)|enterprise n(?:umber|o\.?)|unternehmensnummer)|BCE|KBO", r"(?:BE ?)?[01]\d{3}[. ]?\d{3}[. ]?\d{3}", REGISTER),
    (r"RP[MR](?: [A-Z][\w-]+)?|TVA|BTW", r"(?:BE ?)?[01]\d{3}\.\d{3}\.\d{3}|BE ?[01]\d{3} ?\d{3} ?\d{3}", REGISTER),
    (r"", r"BE ?[01]\d{3}\.\d{3}\.\d{3}", REGISTER),
    (r"R\.C\.S\. ?(?:Luxembourg)?|RCSL?", r"B ?\d{3,6}", REGISTER),
    (r"R\.C\.S\. (?:de )?[A-Z][\w-]+(?: B)?", r"\d{3} ?\d{3} ?\d{3}", REGISTER),
    (r"", r"\d{3} \d{3} \d{3} (?:RCS|R\.C\.S\.?) (?:de )?[A-Z][\w-]+", REGISTER),
    (r"(?i:firmenbuch-?(?:nummer|nr\.?))", r"\d{5,6} ?[a-z](?!\w)", REGISTER),
    (r"(?i:p\. ?iva|p\.i\.|partita iva)(?: ?(?:/|e|-) ?(?:C\.? ?F\.?|(?i:cod(?:ice|\.) ?fisc(?:ale|\.))))?", r"(?:IT ?)?\d{11}", TAX),
    (r"C\. ?I\. ?F\.|CIF|N\. ?I\. ?F\.|NIF", r"(?:ES ?)?[ABCDEFGHJNPQRSUVW][- ]?\d{2}[. ]?\d{3}[. ]?\d{2}[0-9A-J]", TAX),
    (r"(?i:(?:n\.?º (?:de )?)?contribuinte)(?: n\.?º)?", r"(?:PT ?)?\d{3} ?\d{3} ?\d{3}", TAX),
    (r"(?i:hoja)", r"[A-Z]{1,2}[- ]?\d{1,3}(?:\.?\d{3})", REGISTER),
    # The Americas
    (r"CNPJ(?:/MF)?", r"\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}|\d{14}", REGISTER),
    (r"R\.?F\.?C\.?", r"[A-ZÑ&]{3,4}-?\d{6}-?[A-Z0-9]{3}", TAX),
    (r"C\.?U\.?I\.?T\.?", r"\d{2}-?\d{8}-?\d", TAX),
    (r"R\.?U\.?T\.?", r"\d{1,2}\.\d{3}\.\d{3}-[\dkK]|\d{7,8}-[\dkK]|\d{12}", TAX),
    (r"N\.?I\.?T\.?", r"\d{3}\.?\d{3}\.?\d{3}-\d|\d{3}\.\d{3}\.\d{3}", TAX),
    (r"R\.?U\.?C\.?", r"(?:10|20)\d{9}|\d{10}001|\d{6,8}-\d", TAX),
    (r"R\.?I\.?F\.?", r"[JGV]-?\d{8}-?\d", TAX),
    (r"RNC", r"\d-?\d{2}-?\d{5}-?\d|\d{9}", TAX),
    (r"(?i:c[ée]dula jur[íi]dica)", r"3-\d{3}-\d{6}", REGISTER),
    (r"EIN|(?i:federal tax id)", r"\d{2}-\d{7}", TAX),
    (r"NEQ|N\.E\.Q\.", r"\d{10}|\d{4} \d{3} \d{3}", REGISTER),
    (r"(?i:business number)|BN", r"\d{9} ?R[CT] ?\d{4}", TAX),
    # Oceania, Africa, the Near East
    (r"NZBN", r"94\d{11}|94\d{2} ?\d{3} ?\d{3} ?\d{3}", REGISTER),
    (r"A\.?C\.?N\.?", r"\d{3} ?\d{3} ?\d{3}", REGISTER),
    (r"(?i:(?:company )?reg(?:istration|\.)?)", r"(?:19|20)\d{2}/\d{6}/\d{2}", REGISTER),
    (r"ICE", r"\d{15}", REGISTER),
    (r"(?i:matricule fiscale?)", r"\d{7} ?/? ?[A-Z](?:/[A-Z]/[A-Z]/\d{3})?", TAX),
    (r"ח\.? ?פ\.?|ח[\"״]פ", r"\d{9}|\d{2}-\d{7}-\d|\d{2}-\d{6}-\d", REGISTER),
    (r"TRN", r"\d{15}", TAX),
    (r"C\.?R\.?|السجل التجاري|سجل تجاري", r"\d{10}", REGISTER),
)  # fmt: skip


class _Row(NamedTuple):
    """One kind of number: as it stands in a text, and label and number in cells of their own."""

    found: re.Pattern[str]
    label: re.Pattern[str]
    number: re.Pattern[str]
    weight: int


def _row(label: str, number: str, weight: int) -> _Row:
    free = rf"(?<![\w.])(?P<label>{label}){_NO}{_MARK}" if label else r"(?<![\w./-])(?P<label>)"
    return _Row(
        late(rf"{free}(?P<number>{number})(?![\w/-]|\.\d)"),
        late(rf"(?:{label}){_NO}\s?[:：.]?") if label else late(r"(?!)"),
        late(number),
        weight,
    )


_TABLE: Final = tuple(_row(*row) for row in _ROWS)
_SIEVE: Final = Sieve([row.found.pattern for row in _TABLE])
_CELLS: Final = Sieve([row.label.pattern for row in _TABLE])


def numbers(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the numbers of the company's imprint, contact page and foot, and of its profile.

    Elsewhere on its own pages a line or a list's item must begin with the label.
    """
    home = home_of(page)
    is_home = home in {"imprint", "contact"}
    for block in page.blocks:
        is_free = is_home or block.region == "footer"
        if len(block.text) > MAX_BLOCK or not (is_free or home in OWN_PAGES):
            continue
        for row, match in islice(_found(block), MAX_NUMBERS):
            at = match.start()
            is_led = not block.text[:at].strip() or at in block.breaks
            is_own = (is_free or is_led) and not _is_told(block, at, company)
            if is_own and not is_others(page, company, block, at):
                yield _fact(match["label"], match["number"], match[0], page, row.weight)
    if home in OWN_PAGES:
        yield from _beside(page, company)


def _found(block: Block) -> Iterator[tuple[_Row, re.Match[str]]]:
    for number in _SIEVE.numbers(block.text):
        for match in _TABLE[number].found.finditer(block.text):
            yield _TABLE[number], match


def _beside(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the numbers in cells of their own: "RFC" beside "GMT950314KJ8"."""
    for above, below in pairwise(page.main):
        if len(above.text) > MAX_CELL or len(below.text) > MAX_CELL:
            continue
        for number in _CELLS.numbers(above.text):
            row = _TABLE[number]
            if not row.label.fullmatch(above.text) or not row.number.fullmatch(below.text):
                continue
            if not is_others(page, company, below, 0):
                quote = f"{above.text} {below.text}"
                yield _fact(above.text.rstrip(" :："), below.text, quote, page, row.weight)


def _fact(label: str, number: str, quote: str, page: SitePage, weight: int) -> Fact:
    return Fact("register", f"{label} {number}".strip(), quote.strip(), page.url, weight=weight)


def is_others(page: SitePage, company: Company, block: Block, at: int) -> bool:
    """Say whether a number belongs to a host, an auditor, a partner: their name or label leads.

    ``at`` = where its label stands in the block's text.
    """
    begun = max((place for place in block.breaks if place <= at), default=0)
    line = block.text[max(begun, at - REACH) : at]
    if is_foreign(page, company, block.start + at) or is_others_section(page, company, block):
        return True
    if is_behind_others(page, company, block, at):
        return True
    heading = heading_over(page, page.numbers[block.start])
    over = heading.text if heading and block.region == "main" else ""
    if any(_tells_another(text, company) for text in (_SENTENCE_ENDS.split(line)[-1], over)):
        return True
    label = _LINE_LABEL.match(line)
    return bool(
        label
        and not _OWN_LABEL.search(label[0])
        and not company.is_own(line)
        and not _SIEVE.numbers(line)
    )


def is_behind_others(page: SitePage, company: Company, block: Block, at: int) -> bool:
    """Say whether the address that leads to a number in its paragraph is not the company's own."""
    place = block.start + at
    before = [one for one in seats(page, company) if block.start <= one.start < one.end <= place]
    if not before or before[-1].whose == OWN:
        return False
    return not company.is_own(page.text[before[-1].end : place])


def is_led_by_another(block: Block, at: int, company: Company) -> bool:
    """Say whether words of a host, an insurer, a landlord lead to a number in its sentence."""
    begun = max((place for place in block.breaks if place <= at), default=0)
    line = block.text[max(begun, at - REACH) : at]
    return _tells_another(_SENTENCE_ENDS.split(line)[-1].rpartition("; ")[2], company)


def _tells_another(text: str, company: Company) -> bool:
    told = list(_WHOSE.finditer(text))
    return bool(told) and not company.is_own(text[told[-1].end() :])


_SENTENCE_ENDS: Final = late(r"(?<=[^\W\d_]{3})[.!?]\s")


def _is_told(block: Block, at: int, company: Company) -> bool:
    """Say whether a sentence or a name before a bracket leads to a number: "we give to Acme (OIB …"."""
    begun = max((place for place in block.breaks if place <= at), default=0)
    said = _SENTENCE.split(block.text[max(begun, at - REACH) : at])[-1]
    if company.is_own(said) or _ENTERED.search(said):
        return False
    small = sum(word[0].islower() for word in said.split())
    return small >= MIN_SMALL or _BRACKET.search(said) is not None


MIN_SMALL: Final = 3  # words in small letters
_SENTENCE: Final = late(r"[.!?]\s(?=[^\W\da-z])|\d{6,}")
_BRACKET: Final = late(r"[^\W\d_]{2,}[^()]{0,40}\($")  # "Mali Princ (OIB …"
_ENTERED: Final = late(
    r"\b(?:regist\w*|rejestr\w*|reģistr\w*|inscri\w*|iscri\w*|immatric\w*|eingetragen|ingeschreven|inskriv\w*|wpisan\w*|zapsan\w*|zapísan\w*|upisan\w*|vpisan\w*|înregistrat\w*|înmatriculat\w*|bejegyez\w*|nyilvántart\w*|kayıtl\w*|rekister\w*|εγγεγραμμ\w*|вписан\w*|зареестр\w*|зарегистр\w*|зареєстр\w*|sud\w*|soud\w*|súd\w*|sąd\w*|court|tribunal\w*|gericht\w*|sede|siège|seat|sitz|sídlo|székhely\w*|sediu\w*|capital\w*|kapit\w*|company|società|société|sociedad|spółk\w*|společnost\w*)(?!\w)",
    re.IGNORECASE,
)
# "Secrétariat social : Partena, BE 0409.536.968": a label that is none of the firm itself.
_LINE_LABEL: Final = late(rf"[^:：\n]{{3,{MAX_LABEL}}}[:：]")
_OWN_LABEL: Final = late(
    r"\b(?:tel\w*|tele\w*|phone|t[ée]l\w*|fax|faks|puh\w*|mobil\w*|e-?mail|mail|correo|e-?posta|адрес\w*|address|adress?e?\w*|adres\w*|direcci[óo]n|indirizzo|endereço|morada|osoite|sede|seat|sitz|si[èe]ge|sediu\w*|siedziba|s[íi]dlo|székhely|cím|registered|company|firma|firm\w*|name|nom|nombre|nome|nazwa|név|cégnév|adı|unvan\w*|ünvan\w*|raz[óo]n social|raison sociale|ragione sociale|denomin\w+|legal|contact\w*|kontakt\w*|v\.? ?d\.?|vergi|mersis|sicil|vat|ust\w*|uid|iva|tva|btw|moms\w*|registr\w*|register\w*|reg|έδρα|επωνυμία|διεύθυνση|τηλ\w*|д?адреса|телефон)\b|商号|会社名|所在地|本社|회사명|상호|주소|대표|본사|公司",
    re.IGNORECASE,
)
# Who else has numbers: hosts, makers of sites, auditors, insurers, partners, boards.
_WHOSE: Final = late(
    r"(?<![^\W_])(?:host(?:ing|ed|er)?\w*|web ?host\w*|héberge\w+|alojamiento|alojad[oa]|hospedagem|alojamento|hosting\w*|tárhely\w*|găzdui\w*|gazdui\w*|barındır\w*|φιλοξεν\w+|хост\w+|ホスティング|호스팅|托管|webov\w+ stránk\w+|web ?design\w*|web ?tasarım\w*|web ?agen\w+|weboldal\w*|(?:site|web|website|webshop) (?:by|von|par|por|da|od|door|av|af|przez)|powered by|desarrollad\w+|sito realizz\w+|site réalis\w+|desenvolvid\w+|criad[oa] por|creado por|izrad[ai]\w*|izdelav[ae]|készítette|vytvoř\w+|realizac\w+|wykonani\w+|κατασκευ\w+|розроб\w+|разработ\w+|制作|제작"
    r"|auditor\w*|audit firm|abschlussprüfer\w*|wirtschaftsprüf\w*|steuerberat\w*|commissaire aux comptes|accountant\w*|könyvelő\w*|könyvvizsg\w*|biegł\w+ rewident\w*|księgow\w+|revisor\w*|revizor\w*|auditorska|tilintarkast\w+|muhaseb\w*|mali müşavir|ελεγκτ\w+|λογιστ\w+|contador\w*|commercialista|revisore|secrétariat social|sociaal secretariaat|会計|税理士|세무"
    r"|leasing\w*|factoring|zahlungsdienst\w*|stripe|paypal|landlord|vermieter\w*|bailleur|(?:ver|an)?miete(?:t|n)|verpächt\w*|lessors?|(?:rent|lease)(?:d|s)? (?:it |them |the \w+ )?(?:by|from)|loué\w* (?:à|par)|arrendador\w*|alquil\w+ (?:a|de)|locatore|in affitto|verhuurder|gehuurd|uthyr\w*|hyr(?:s|es|er)? (?:av|ut)|hyresvärd\w*|udlej\w*|utlei\w*|lej(?:er|es|et|ede)|leier (?:vi|av)|wynajm\w*|najemc\w*|pronaj\w*|prenaj\w*|senhorio"
    r"|\w*versicher\w*|\w*haftpflicht\w*|insur\w+|underwrit\w+|assuran\w*|assureur|responsabilité civile|seguro\w*|asegurador\w*|assicura\w*|verzeker\w*|försäkring\w*|forsikring\w*|ubezpiecz\w*|pojišťov\w*|pojištěn\w*|poisťov\w*|biztosít\w*|vakuutu\w*|asigur\w*|osiguran\w*|zavarovaln\w*|sigorta\w*"
    r"|partner\w*|partenaire\w*|parceir\w*|socio\w*|συνεργ\w+|パートナー|파트너|代理店|특약점|dealer\w*|händler\w*|distribut\w+|distribuid\w+|dystrybut\w*|importe\w*|importad\w*|importør\w*|maahantuoja\w*|bayi\w*|vertriebs\w*|supplier\w*|lieferant\w*|fournisseur\w*|proveedor\w*|fornitor\w*|leverand\w*|leverantör\w*|beszállít\w*|dodavatel\w*|dostawc\w*|dobavlja\w*|furnizor\w*|tedarikçi\w*|προμηθευτ\w+|поставщик\w*"
    r"|komplementär\w*|komplementar\w*|persönlich haftende\w*|general partner|associé commandité|parent company|mutter\w+|holding|maison mère|konzern\w*|moderselskab\w*|moderbolag\w*|emoyhtiö\w*|anyacég\w*|anyavállalat\w*|mateřsk\w+|matična tvrtka|sestrinsk\w+|sister (?:company|firm)|schwester\w*|spółka matka|investor\w*|investisseur\w*|投资|투자사?|투자자|株主|주주"
    r"|supervis\w+|aufsicht(?!srat)\w*|ombuds\w*|bizottság\w*|hatóság\w*|komora|gericht|förening\w*|stiftung|fondation|fundación|trustee\w*|data protection|datenschutz\w*|dpo|forwarder|courier|kurier\w*|spediteur\w*|szállító\w*|futár\w*|przewoźnik\w*|dopravc\w*)(?![^\W_])",
    re.IGNORECASE,
)
