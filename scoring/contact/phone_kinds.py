"""What the words beside a number say it is: telephone, mobile, fax, or no number to call at all.

Pure. For ``phones``, which finds the numbers.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Sequence
from itertools import groupby, pairwise
from typing import Final, Literal

from scoring.reading.pages import Block, SitePage

PhoneKind = Literal["phone", "mobile", "fax"]

_GROUPED = re.compile(r"\d[\s.\-)]{1,3}\d+[\s.\-]{1,3}\d")
_FAX_WORD = (
    r"(?:\b(?:(?:tele)?fax(?:[- ]?(?:nummer|number|numer|numero|szám\w*|no|nr)|es|[iuy]|em|ové číslo)?|fa(?:cs|x)imile|ffacs|(?:tele)?faks(?:i?[- ]?n(?:umero|umer|ummer|r)|ul|as|[isu])?|belgegeçer|bréfasími|bréfsími|telekopio|télécopi(?:e|eur)|fac-?símile|факс|φαξ)\b"
    r"|传真|傳真|ファックス|ファクス|팩스)"
)
_CALL_WORD = (
    r"(?:\b(?:tele?fon|telephone|phone|tel|call(?: us)?|ph|office|main|free|toll[- ]free|hotline"
    r"|zentrale|téléphone|tél|téléph|teléfono|teléf|tfno|tlfn?|telefone|telefono|telefoon|(?:telefon|ruf)nummer|durchwahl|landline|direct"
    r"|fone|voice|rejestracja|switchboard|standard|centralino|centralita|puhelin|puh|τηλ|тел|телефон|t|p|o)\b|☎|📞|✆|电话|電話|전화)"
)
_END = r"[\s.:：)#№°-]*(?:number|numer|no\.?|nr\.?|us|at)?[\s.:：)(-]*$"
_FAX_AFTER = re.compile(rf"\s?[(\[]\s?{_FAX_WORD}\.?\s?[)\]]", re.IGNORECASE)
# One label for both: "Tel./Fax", "Tel. e fax", "Fax & phone".
_BOTH = re.compile(
    rf"(?:{_CALL_WORD}[\s.]*(?:[/&+|,-]|and|und|et|e|y|en|og|och|i|oraz)[\s]*(?P<fax>{_FAX_WORD})"
    rf"|{_FAX_WORD}[\s.]*(?:[/&+|,-]|and|und|et|e|y|en|og|och|i|oraz)[\s]*{_CALL_WORD}){_END}",
    re.IGNORECASE,
)
# A number before this one under the same label: "Fax 0231 971 45-98 / -99".
_SECOND_OF = re.compile(
    r"[+(]?\d[\d\s().\-/]{4,24}\d(?:[\s/,;|&+–-]|\b(?:and|und|et|y|e|en|or|oder|ou|o|og|och|i|lub)\b)+$",
    re.IGNORECASE,
)
CALL = re.compile(_CALL_WORD + _END, re.IGNORECASE)
# "Fax: DW 20 (03842 / 55 50 12-20)": the extension, then the whole number.
_EXTENSION = r"(?:[\s.:]{0,3}(?:dw|durchwahl|klappe|kl|nst|ext|extension|poste|interno|int|anexo|ramal|toestel|tst|wew|vnitřn|klapka|lokal)\b[\s.:-]{0,3}\d{1,4})?"
FAX = re.compile(_FAX_WORD + _EXTENSION + _END, re.IGNORECASE)
# "Fax for signed orders:", "Fax for referrals", but no "Fax or telephone:".
_FAX_FOR = re.compile(
    rf"{_FAX_WORD} (?:(?:(?!{_CALL_WORD})[^\W\d]+ ){{0,4}}(?!{_CALL_WORD})[^\W\d]+ ?:"
    rf"|(?:for|für|pour|para|per|voor|för|til|dla|pro) (?:(?!{_CALL_WORD})[^\W\d]+ ){{0,2}}(?!{_CALL_WORD})[^\W\d]+) ?$",
    re.IGNORECASE,
)
MAX_FAX: Final = 60  # characters of such a label
_F = re.compile(r"\bF[:.]?\s*$", re.IGNORECASE)
_MOBILE = re.compile(
    r"\b(?:whats ?app|mobile?|mobil(?:e|funk|nummer|telefon)?|cell(?:ular)?|cel|handy|m|portable|gsm|móvil|celular|cellulare|mobiel|telemóvel|kom(?:órka)?)\b[\s.:)(-]*$",
    re.IGNORECASE,
)
# Numbers of registers, taxes, banks and orders.
_NO_PHONE = re.compile(
    r"(?:\b(?:hrb|hra|vat|ust|ustid|tax|iban|bic|reg(?:istration|ister)?|company|siret|siren|rcs|kvk|tva|intracommunautaire"
    r"|p\.? ?iva|partita iva|c\.? ?f|codice fiscale|rea|nif|cif|nip|regon|krs|btw|cvr|org\.?|cnpj|cpf|ič|ičo|dič|y-tunnus"
    r"|license|licence|invoice|order|isbn|issn|abn|acn|ein|duns|st|zip|plz|blz|(?:konto|kunden|rechnungs?|artikel|bestell|auftrags?|steuer|register|mitglieds?)(?:nummer)?|account|capital|no|nr)\b|№|n°)[\s.:：#°-]*"
    r"(?:id|no|nr|number|nummer|numer|numéro|número)?[\s.:：#-]*(?:[A-Z]{2}[ -]?)?$",
    re.IGNORECASE,
)


# "IBAN NL41 RABO 0361 …": what goes on a bank account.
_ACCOUNT = re.compile(r"(?<!\w)[A-Z]{2}\d{2} ?(?:[A-Z0-9]{1,4} ?){0,7}$")
MAX_ACCOUNT: Final = 40  # characters
# A single word of a label, as a whole.
LABEL_WORD = re.compile(
    rf"(?:{_CALL_WORD}|{_FAX_WORD}|number|numer|nummer|numéro|número|numero|mobil\w*|cell\w*|cel|handy|portable|gsm|móvil|celular|cellulare|mobiel|telemóvel|kom|whatsapp|email|e-mail)",
    re.IGNORECASE,
)


_DATE = re.compile(
    r"\d{0,2} ?(?:(?:19|20)\d\d([-./])(?:0?[1-9]|1[0-2])\1(?:[0-2]?\d|3[01])"
    r"|(?:[0-2]?\d|3[01])([-./])(?:0?[1-9]|1[0-2])\2(?:19|20)\d\d)(?!\d)"
)


def kind_of(start: int, end: int, block: Block, page: SitePage) -> PhoneKind | None:
    """Tell phone, mobile and fax apart; None where a national number is no phone number."""
    said = before(start, block, page)
    if _FAX_COLUMN.fullmatch(_columns(page).get(block.start, "")):
        return "fax"
    if _VIA.match(block.text, end):
        return None
    if both := _BOTH.search(said):
        return "phone" if both["fax"] or not _goes_on(block, end) else "fax"
    is_marked = any(start - 3 <= place <= start for place in block.fax_at)
    if is_marked or FAX.search(said) or _FAX_AFTER.match(block.text[end : end + 16]):
        return "fax"
    if _FAX_FOR.search(block.text[max(0, start - MAX_FAX) : start]):
        return "fax"
    is_called = CALL.search(said)
    if not is_called and (_NO_PHONE.search(said) or _DATE.match(block.text, start)):
        return None
    if _ACCOUNT.search(block.text, max(0, start - MAX_ACCOUNT), start):
        return None
    if _F.search(said):
        return "fax"
    if shared := _shared(start, block):
        return shared
    if _MOBILE.search(said):
        return "mobile"
    written = block.text[start:end]
    is_told = written.startswith("+") or is_called or _GROUPED.search(written)
    label = block.text[max(0, start - MAX_BRANCH) : start]
    is_told = is_told or _ASKED.search(label)
    is_told = is_told or (_AREA_CODE.match(written) and _BRANCHED.search(label))
    return "phone" if is_told else None


# "Ring Jago on 07700 900412"
_ASKED = re.compile(
    r"\b(?:ring|call|phone|text|bel|ruf\w*|anruf\w*|appel\w+|téléphon\w+|llam\w+|chiam\w+|ligue|ligar|zadzwoń\w*|dzwoń\w*)\b[^.;:!?\d]{0,40}$",
    re.IGNORECASE,
)
# "Niederlassung Gera: 0365 204880": an area code behind the label of a desk or branch.
_AREA_CODE = re.compile(r"\(?0\d{1,4}\)?[ /-]{1,3}\d{4,8}(?:-\d{1,3})?$")
_BRANCHED = re.compile(
    r"(?:niederlassung|filiale|zweigstelle|geschäftsstelle|standort|außenstelle|zentrale|büro|lager"
    r"|werkstatt|betrieb|kundendienst|\w*service|\w*notdienst|störung\w*|bereitschaft\w*|verkauf"
    r"|vertrieb|empfang|sekretariat|anmeldung|laden|ausstellung|branch|office|depot|workshop"
    r"|showroom|shop|store|warehouse|agence|atelier|magasin|dépôt|accueil|secrétariat|sede|ufficio"
    r"|officina|magazzino|negozio|vestiging|kantoor|werkplaats|winkel|magazijn|storing\w*"
    r"|kontor|verkstad|butik)(?: [^\W\d]+){0,5} ?: ?$",
    re.IGNORECASE,
)
MAX_BRANCH: Final = 70  # characters of such a label


# "08047651234 (via TradeLink)" is a market place's.
_VIA = re.compile(r" ?\((?:via|durch|über|por|par|through) [^)]{3,40}\)")
_FAX_COLUMN = re.compile(rf"\W*{_FAX_WORD}\W*", re.IGNORECASE)


def _columns(page: SitePage) -> dict[int, str]:
    """Return the heading over each cell of a page's tables whose rows are all complete."""
    return page.kept("columns", lambda: _headed(page.blocks))


def _headed(blocks: Sequence[Block]) -> dict[int, str]:
    found: dict[int, str] = {}
    runs = [(tag, list(run)) for tag, run in groupby(blocks, key=lambda block: block.tag)]
    for (tag, heads), (below, cells) in pairwise(runs):
        is_table = tag == "th" and below == "td" and len(heads) > 1
        if is_table and len(cells) % len(heads) == 0:
            found.update(
                (cell.start, heads[place % len(heads)].text) for place, cell in enumerate(cells)
            )
    return found


def _shared(start: int, block: Block) -> PhoneKind | None:
    """Tell the kind of a line's second number by the label before its first, if that tells one."""
    line = max([0, *(place for place in block.breaks if place <= start)])
    first = _SECOND_OF.search(block.text[max(line, start - 40) : start])
    if first is None:
        return None
    label = block.text[max(line, start - 80) : max(line, start - 40) + first.start()]
    if both := _BOTH.search(label):
        return "fax" if both["fax"] else "phone"
    if FAX.search(label):
        return "fax"
    return "phone" if CALL.search(label) else None


def _goes_on(block: Block, end: int) -> bool:
    """Say whether a second number follows on the line."""
    line = min([place for place in block.breaks if place >= end] or [len(block.text)])
    return re.match(r"[\s/,;|&+–-]{1,4}(?:\w{1,4}\s)?[+(]?\d", block.text[end:line]) is not None


def before(at: int, block: Block, page: SitePage) -> str:
    """Return the words before a number, across the block's edge where the number leads it."""
    here = block.text[max(0, at - 24) : at]
    if at > 3:
        return here
    return page.text[max(0, block.start - 24) : block.start].replace("\n", " ") + here
