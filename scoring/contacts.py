"""How to reach a company, as its pages say it: e-mail addresses, phone numbers, postal addresses.

Pure. Every find is a span of one block of the page. What only looks like a contact (placeholders,
fax numbers, addresses in an agency's paragraph) is told apart here; whose it is decides ``facts``.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain, islice
from typing import Final, Literal

import phonenumbers

from prospects.normalise import domains, emails
from scoring.addresses import addresses, home_country
from scoring.pages import Block, SitePage

PhoneKind = Literal["phone", "mobile", "fax"]

_AT = r"(?:@|\s?[\[({]\s?(?:at|ät|@)\s?[\])}]\s?|\s(?:at|AT)\s(?=[\w-]+\s?[\[({(]))"
_DOT = r"(?:\.|\s?[\[({]\s?(?:dot|punkt|\.)\s?[\])}]\s?)"
_EMAIL = re.compile(
    rf"(?<![\w.+-])([A-Za-z0-9][A-Za-z0-9._+-]{{0,63}}){_AT}"
    rf"((?:[A-Za-z0-9](?:[A-Za-z0-9-]{{0,61}}[A-Za-z0-9])?{_DOT}){{1,4}}[A-Za-z]{{2,24}})(?![\w@-])"
)
_DOTS = re.compile(r"\s?[\[({]\s?(?:dot|punkt|\.)\s?[\])}]\s?", re.IGNORECASE)
PLACEHOLDERS: Final = frozenset(
    [
        "company",
        "yourcompany",
        "your-company",
        "example",
        "mycompany",
        "email",
        "youremail",
        "your-email",
        "name",
        "yourname",
        "firstname",
        "lastname",
        "user",
        "username",
        "test",
        "demo",
        "sample",
        "someone",
        "somebody",
        "john.doe",
        "johndoe",
        "jane.doe",
        "janedoe",
        "max.mustermann",
        "mustermann",
        "you",
        "me",
        "mail",
        "abc",
        "xyz",
        "xxx",
    ]
)
_SAMPLE_HOSTS = re.compile(
    r"^(?:.*\.)?(?:example|test|invalid|localhost|yourdomain|your-domain|domain|mydomain|yoursite"
    r"|company|yourcompany|email|website|sentry|wixpress)\.[a-z.]+$"
)
MAX_PHONE_BLOCK: Final = 4000
_MANY_DIGITS = re.compile(r"(?:\d[^\d\n]{0,12}){6}\d|8(?:00|88|77|66|55|44|33)\W{1,3}[A-Z0-9-]{7}")
_LINKED = re.compile(r"(?:\+|(?<![\d.+-])00(?=[1-9]))\d[\d\s().\-/\u00a0]{7,24}\d")
_GROUPED = re.compile(r"\d[\s.\-)]{1,3}\d+[\s.\-]{1,3}\d")
_FAX_AFTER = re.compile(r"\s?[(\[]\s?(?:tele)?fax\s?[)\]]", re.IGNORECASE)
# What may be a number: the library is asked about these only, it is slow on long texts.
_WINDOW = re.compile(
    r"(?<!\w)[+(]?\d[\d\s().\-–/\u00a0]{5,40}(?:(?: x|ext)\.? ?\d{1,5})?(?!\w)|(?<!\w)\d{7,12}(?!\w)"
)
MAX_WRITTEN: Final = 20_000  # characters of such on one page: beyond is a directory or junk
_CALL = re.compile(
    r"(?:\b(?:tele?fon|telephone|phone|tel|call(?: us)?|ph|office|main|free|toll[- ]free|hotline"
    r"|zentrale|téléphone|tél|teléfono|telefone|telefono|telefoon|telefonnummer|landline|direct"
    r"|switchboard|t|p|o)\b|☎|📞|✆)[\s.:)#-]*(?:number|no\.?|nr\.?|us|at)?[\s.:)(-]*$",
    re.IGNORECASE,
)
_FAX = re.compile(
    r"\b(?:tele)?fax(?:nummer|number|no|nr|imile)?\b[\s.:)(#-]*(?:no\.?|nr\.?)?[\s:]*$|\bF[:.]?\s*$",
    re.IGNORECASE,
)
_MOBILE = re.compile(
    r"\b(?:mobile?|mobil(?:e|funk)?|cell(?:ular)?|handy|m)\b[\s.:)(-]*$", re.IGNORECASE
)
_NO_PHONE = re.compile(
    r"\b(?:hrb|hra|vat|ust|ustid|tax|iban|bic|reg(?:istration|ister)?|company|siret|siren|rcs|kvk"
    r"|license|licence|invoice|order|isbn|abn|acn|ein|duns|steuernummer|zip|plz|no|nr)\b[\s.:#-]*"
    r"(?:no|nr|number|nummer|id)?[\s.:#-]*$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Find:
    """One contact as a page gives it: the value, the words it stands in, and where."""

    value: str
    quote: str
    block: Block
    kind: str = ""
    start: int = 0  # in the page's text
    is_markup: bool = False


def email_finds(page: SitePage) -> Iterator[Find]:
    """Yield real addresses, also "info(at)acme.com"; never placeholders and sample names.

    Addresses that are only behind a link or hidden from harvesters by Cloudflare come last, their
    quote is the markup.
    """
    seen: set[str] = set()
    finds = (find for block in page.blocks for find in _mail_in(block))
    for find in islice(finds, MAX_MAIL):
        seen.add(find.value)
        yield find
    for address, markup in _linked_mail(page):
        if address not in seen and page.blocks:
            seen.add(address)
            yield Find(address, markup, page.blocks[0], is_markup=True)


def _mail_in(block: Block) -> Iterator[Find]:
    if "@" not in block.text and "at" not in block.text.lower():
        return
    for match in _EMAIL.finditer(block.text):
        if address := _checked(match[1], _DOTS.sub(".", match[2])):
            yield Find(address, match[0].strip(), block, start=block.start + match.start())


def _checked(local: str, domain: str) -> str:
    """Return a clean address, empty where it is none or stands for "put yours here"."""
    address = f"{local.lower().strip('.')}@{domain.lower()}"
    if is_placeholder(address) or domain.lower().endswith(
        (".png", ".jpg", ".gif", ".svg", ".webp")
    ):
        return ""
    try:
        checked = emails.address(address)
    except emails.NotAnAddress:
        return ""
    return checked.email if checked else ""


_MAILTO = re.compile(r"mailto:([\w.+-]{1,64})(?:@|%40)([\w.-]{3,100})", re.IGNORECASE)
_SHIELDED = re.compile(r"(?:data-cfemail=[\"']|email-protection#)([0-9a-f]{12,200})", re.IGNORECASE)
MAX_LINKED: Final = 60
MAX_MAIL: Final = 300  # of one page


def _linked_mail(page: SitePage) -> Iterator[tuple[str, str]]:
    for match in islice(_MAILTO.finditer(page.source), MAX_LINKED):
        if address := _checked(match[1], match[2].rstrip(".-")):
            yield address, match[0]
    for match in islice(_SHIELDED.finditer(page.source), MAX_LINKED):
        local, _, domain = _unshielded(match[1]).partition("@")
        if domain and (address := _checked(local, domain)):
            yield address, match[1]


def _unshielded(code: str) -> str:
    """Undo Cloudflare's hiding: the first byte is the key of the others (XOR)."""
    raw = bytes.fromhex(code[: len(code) // 2 * 2])
    return bytes(byte ^ raw[0] for byte in raw[1:]).decode("utf-8", "replace")


def is_placeholder(address: str) -> bool:
    """Say whether an address stands for "put yours here"."""
    local, _, domain = address.partition("@")
    if _SAMPLE_HOSTS.match(domain):
        return True
    return local in PLACEHOLDERS and (domains.is_free_mail(domain) or "mail" in local)


def phone_finds(page: SitePage, country: str = "") -> Iterator[Find]:
    """Yield numbers that exist in that country or internationally; fax and mobile are marked."""
    regions = [country] if country else _countries_of(page)
    left = MAX_WRITTEN
    for block in page.blocks:
        text = block.text[:MAX_PHONE_BLOCK]
        if not _MANY_DIGITS.search(text):
            continue
        windows = [match.span() for match in _WINDOW.finditer(text)]
        left -= sum(end - start for start, end in windows) + 8
        if left < 0:
            return
        yield from _in_block(block, page, windows, regions)
    yield from _called(page, regions)


def _called(page: SitePage, regions: list[str]) -> Iterator[Find]:
    """Yield numbers that are only behind a link; those whose words are the number came before."""
    for link in page.links:
        if not link.url.lower().startswith("tel:") or any(sign.isdigit() for sign in link.text):
            continue
        written = link.url[4:].replace("%20", " ").strip()
        for region in [None, *regions]:
            try:
                number = phonenumbers.parse(written, region)
            except phonenumbers.NumberParseException:
                continue
            if phonenumbers.is_valid_number(number) and page.blocks and link.url in page.source:
                yield Find(_e164(number), link.url, page.blocks[0], "phone", is_markup=True)
                break


def _in_block(
    block: Block, page: SitePage, windows: list[tuple[int, int]], regions: list[str]
) -> Iterator[Find]:
    text = block.text[:MAX_PHONE_BLOCK]
    around = page.text[max(0, block.start - 24) : block.start].replace("\n", " ")
    taken: list[range] = []
    found = chain(_linked(text), _national(text, windows, regions), _otherwise(text, around))
    for start, end, number in found:
        if any(start < other.stop and other.start < end for other in taken):
            continue
        if start and text[start - 1] in "+./-":
            continue  # the tail of a number that does not exist as a whole
        kind = _kind(start, end, block, page)
        if kind:
            taken.append(range(start, end))
            yield Find(number, text[start:end], block, kind, block.start + start)


def _linked(text: str) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and E.164 of every number with a country code that exists."""
    for linked in _LINKED.finditer(text):
        written = linked[0].replace("(0)", " ").replace("/", " ")
        written = f"+{written[2:]}" if written.startswith("00") else written
        try:
            number = phonenumbers.parse(written, None)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            yield linked.start(), linked.end(), _e164(number)


def _national(
    text: str, windows: list[tuple[int, int]], regions: list[str]
) -> Iterator[tuple[int, int, str]]:
    apart = [piece for window in windows for piece in _apart(text, *window)]
    for region in regions:
        for start, end in apart:
            for match in phonenumbers.PhoneNumberMatcher(text[start:end], region):
                yield start + match.start, start + match.end, _e164(match.number)


def _apart(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Cut a run of digits too long for one number (E.164: 15) where a second may begin."""
    if _digits(text[start:end]) <= MAX_DIGITS:
        return [(start, end)]
    for gap in _SECOND.finditer(text, start + 1, end):
        cut = gap.end()
        if min(_digits(text[start:cut]), _digits(text[cut:end])) >= MIN_DIGITS:
            return [(start, cut), *_apart(text, cut, end)]
    return [(start, end)]


def _digits(text: str) -> int:
    return sum(sign.isdigit() for sign in text)


MIN_DIGITS: Final = 7
MAX_DIGITS: Final = 15
_SECOND = re.compile(r"(?<=\d)[ /]{1,3}(?=[+(]\d|1[ .-]\(?\d{3}|0\d)")


# "(86-10) 5869 8989" behind "Phone:": a country code without its plus.
_UNLINKED = re.compile(
    r"\(\d{1,3}[ \-]\d{1,5}\) ?\d[\d \-]{4,12}\d|(?<!\d)\d{3}-\d{3,4}-\d{3,4}(?!\d)"
)
_VANITY = re.compile(
    r"(?<![\w-])(?:1[ .\-]?)?\(?8(?:00|88|77|66|55|44|33)\)?[ .\-]{1,2}(?=[A-Z0-9\-]{0,8}[A-Z]{3})[A-Z0-9\-]{7,10}(?!\w)"
)


def _otherwise(text: str, around: str) -> Iterator[tuple[int, int, str]]:
    """Yield labelled numbers without a plus and numbers that spell a word (1-800-FLOWERS)."""
    for match in _UNLINKED.finditer(text):
        label = around + text[: match.start()]
        if not (_CALL.search(label[-24:]) or _FAX.search(label[-24:])):
            continue
        try:
            number = phonenumbers.parse("+" + re.sub(r"\D", "", match[0]), None)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            yield match.start(), match.end(), _e164(number)
    for match in _VANITY.finditer(text):
        digits = phonenumbers.convert_alpha_characters_in_number(match[0])
        digits = re.sub(r"\D", "", digits)
        yield match.start(), match.end(), f"+1{digits.removeprefix('1')[:10]}"


def _e164(number: phonenumbers.PhoneNumber) -> str:
    number.extension = None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


_DATE = re.compile(
    r"\d{0,2} ?(?:(?:19|20)\d\d([-./])(?:0?[1-9]|1[0-2])\1(?:[0-2]?\d|3[01])"
    r"|(?:[0-2]?\d|3[01])([-./])(?:0?[1-9]|1[0-2])\2(?:19|20)\d\d)(?!\d)"
)


def country_of(number: str) -> str:
    """Return the ISO country of a number in E.164; the main one of those that share a code."""
    code = phonenumbers.parse(number, None).country_code
    return str(phonenumbers.region_code_for_country_code(code or 0))


def _kind(start: int, end: int, block: Block, page: SitePage) -> PhoneKind | None:
    """Tell phone, mobile and fax apart; None where a national number is no phone number."""
    before = _before(start, block, page)
    is_marked = any(start - 3 <= place <= start for place in block.fax_at)
    if is_marked or _FAX.search(before) or _FAX_AFTER.match(block.text[end : end + 12]):
        return "fax"
    if _NO_PHONE.search(before) or _DATE.match(block.text, start):
        return None
    if _MOBILE.search(before):
        return "mobile"
    written = block.text[start:end]
    is_told = written.startswith("+") or _CALL.search(before) or _GROUPED.search(written)
    return "phone" if is_told else None


def _before(at: int, block: Block, page: SitePage) -> str:
    """Return the words before a number, across the block's edge where the number leads it."""
    here = block.text[max(0, at - 24) : at]
    if at > 3:
        return here
    return page.text[max(0, block.start - 24) : block.start].replace("\n", " ") + here


def _countries_of(page: SitePage) -> list[str]:
    """Guess whose national numbers a page writes: its addresses, its language, then en-US, en-GB."""
    counts = Counter(one.country for one in addresses(page) if one.country and one.code)
    named = [country for country, _ in counts.most_common(MAX_COUNTRIES)]
    if home := home_country(page):
        named.append(home)
    more = _NEIGHBOURS.get(page.language, ()) if page.language else ()
    return list(dict.fromkeys([*named, *(more or (() if named else ("US", "GB", "AU")))]))


MAX_COUNTRIES: Final = 4
_NEIGHBOURS: Final = {
    "de": ("DE", "AT", "CH"), "fr": ("FR", "BE"), "it": ("IT",), "es": ("ES",), "nl": ("NL", "BE"),
    "pt": ("PT", "BR"), "en": ("US", "GB", "AU"),
}  # fmt: skip
