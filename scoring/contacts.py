"""How to reach a company, as its pages say it: e-mail addresses, phone numbers, postal addresses.

Pure. Every find is a span of one block of the page. What only looks like a contact (placeholders,
fax numbers, addresses in an agency's paragraph) is told apart here; whose it is decides ``facts``.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain
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
    """Yield real addresses, also "info(at)acme.com"; never placeholders and sample names."""
    for block in page.blocks:
        if "@" not in block.text and "at" not in block.text.lower():
            continue
        for match in _EMAIL.finditer(block.text):
            domain = _DOTS.sub(".", match[2]).lower()
            address = f"{match[1].lower().strip('.')}@{domain}"
            if is_placeholder(address) or domain.endswith((".png", ".jpg", ".gif", ".svg")):
                continue
            try:
                checked = emails.address(address)
            except emails.NotAnAddress:
                continue
            if checked:
                yield Find(
                    checked.email, match[0].strip(), block, start=block.start + match.start()
                )


def is_placeholder(address: str) -> bool:
    """Say whether an address stands for "put yours here"."""
    local, _, domain = address.partition("@")
    if _SAMPLE_HOSTS.match(domain):
        return True
    return local in PLACEHOLDERS and (domains.is_free_mail(domain) or "mail" in local)


def phone_finds(page: SitePage, country: str = "") -> Iterator[Find]:
    """Yield numbers that exist in that country or internationally; fax and mobile are marked."""
    regions = [country] if country else _countries_of(page)
    for block in page.blocks:
        if not _MANY_DIGITS.search(block.text[:MAX_PHONE_BLOCK]):
            continue
        taken: list[range] = []
        text = block.text[:MAX_PHONE_BLOCK]
        around = page.text[max(0, block.start - 24) : block.start].replace("\n", " ")
        for start, end, number in chain(_numbers(text, regions), _written_otherwise(text, around)):
            if any(start < other.stop and other.start < end for other in taken):
                continue
            if start and block.text[start - 1] in "+./-":
                continue  # the tail of a number that does not exist as a whole
            kind = _kind(start, end, block, page)
            if kind:
                taken.append(range(start, end))
                yield Find(number, block.text[start:end], block, kind, block.start + start)


def _numbers(text: str, regions: list[str]) -> Iterator[tuple[int, int, str]]:
    """Yield start, end and E.164 of every number that exists, international ones first."""
    for linked in _LINKED.finditer(text):
        written = linked[0].replace("(0)", " ").replace("/", " ")
        try:
            number = phonenumbers.parse(written, None)
        except phonenumbers.NumberParseException:
            continue
        if phonenumbers.is_valid_number(number):
            yield linked.start(), linked.end(), _e164(number)
    for region in regions:
        for match in phonenumbers.PhoneNumberMatcher(text, region):
            yield match.start, match.end, _e164(match.number)


# "(86-10) 5869 8989" behind "Phone:": a country code without its plus.
_UNLINKED = re.compile(
    r"\(\d{1,3}[ \-]\d{1,5}\) ?\d[\d \-]{4,12}\d|(?<!\d)\d{3}-\d{3,4}-\d{3,4}(?!\d)"
)
_VANITY = re.compile(
    r"(?<![\w-])(?:1[ .\-]?)?\(?8(?:00|88|77|66|55|44|33)\)?[ .\-]{1,2}(?=[A-Z0-9\-]{0,8}[A-Z]{3})[A-Z0-9\-]{7,10}(?!\w)"
)


def _written_otherwise(text: str, page_text_before: str) -> Iterator[tuple[int, int, str]]:
    """Yield labelled numbers without a plus and numbers that spell a word (1-800-FLOWERS)."""
    for match in _UNLINKED.finditer(text):
        label = page_text_before + text[: match.start()]
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


def _kind(start: int, end: int, block: Block, page: SitePage) -> PhoneKind | None:
    """Tell phone, mobile and fax apart; None where a national number is no phone number."""
    before = _before(start, block, page)
    is_marked = any(start - 3 <= place <= start for place in block.fax_at)
    if is_marked or _FAX.search(before) or _FAX_AFTER.match(block.text[end : end + 12]):
        return "fax"
    if _NO_PHONE.search(before):
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
