"""How to reach a company, as its pages say it: e-mail addresses, phone numbers, postal addresses.

Pure. Every find is a span of one block of the page. What only looks like a contact (placeholders,
fax numbers, addresses in an agency's paragraph) is told apart here; whose it is decides ``facts``.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, Literal

import phonenumbers

from prospects.normalise import domains, emails, places
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
_LINKED = re.compile(r"\+\d[\d\s().\-/\u00a0]{7,24}\d")
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
                yield Find(checked.email, match[0].strip(), block)


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
        if sum(sign.isdigit() for sign in block.text[:MAX_PHONE_BLOCK]) < 7:
            continue
        taken: list[range] = []
        for start, end, number in _numbers(block.text[:MAX_PHONE_BLOCK], regions):
            if any(start < other.stop and other.start < end for other in taken):
                continue
            if start and block.text[start - 1] in "+./-":
                continue  # the tail of a number that does not exist as a whole
            kind = _kind(start, end, block, page)
            if kind:
                taken.append(range(start, end))
                yield Find(number, block.text[start:end], block, kind)


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


def _e164(number: phonenumbers.PhoneNumber) -> str:
    number.extension = None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def _kind(start: int, end: int, block: Block, page: SitePage) -> PhoneKind | None:
    """Tell phone, mobile and fax apart; None where a national number is no phone number."""
    before = _before(start, block, page)
    if _FAX.search(before) or _FAX_AFTER.match(block.text[end : end + 12]):
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
    named = [address.country for address in addresses(page) if address.country]
    spoken = {
        "de": ["DE", "AT", "CH"],
        "fr": ["FR", "BE"],
        "it": ["IT"],
        "es": ["ES"],
        "nl": ["NL"],
    }
    return list(dict.fromkeys([*named, *spoken.get(page.language, ["US", "GB", "AU"])]))


# Postal addresses: the postal code with its town is the anchor, the street stands before it.

_STREET_WORD = (
    r"(?:Street|St|Avenue|Ave|Road|Rd|Drive|Dr|Lane|Ln|Boulevard|Blvd|Court|Ct|Way|Place|Pl|Square"
    r"|Sq|Parkway|Pkwy|Highway|Hwy|Circle|Cir|Terrace|Ter|Trail|Loop|Row|Close|Crescent|Broadway"
    r"|Real|Plaza|Pike|Route|Rte|Quay|Wharf|Park|Center|Centre|Alley|Hill|Gate|Walk|Mews|Green)"
)
_US_STATES = (
    "AL|AK|AZ|AR|CA|CO|CT|DE|FL|GA|HI|ID|IL|IN|IA|KS|KY|LA|ME|MD|MA|MI|MN|MS|MO|MT|NE|NV|NH|NJ|NM"
    "|NY|NC|ND|OH|OK|OR|PA|RI|SC|SD|TN|TX|UT|VT|VA|WA|WV|WI|WY|DC"
)
_UPPER = "A-ZÄÖÜÀ-ÖØ-Þ"
_TOWN = rf"[{_UPPER}][\w.'’\-]+(?:[ \-](?:[{_UPPER}][\w.'’\-]+|am|an|der|de|la|le|sur|upon|on|im|bei|in|den|do|da))*"
_US = re.compile(
    rf"(?P<street>(?:P\.?\s?O\.?\s?Box\s\d{{1,6}}|\d{{1,6}}[A-Z]?\s[\w.'’#/ \-]{{2,60}}?)"
    rf"(?:,?\s(?:Suite|Ste\.?|Unit|Floor|Fl\.?|Apt\.?|\#|Room|Building|Bldg\.?)\s?[\w\-]{{1,8}}"
    rf"|,\s\d{{1,2}}(?:st|nd|rd|th)\sFloor)?)\s?,?\s"
    rf"(?P<city>{_TOWN}),?\s(?P<state>{_US_STATES})\.?,?\s(?P<code>\d{{5}}(?:-\d{{4}})?)\b"
)
_UK_CODE = r"(?P<code>[A-Z]{1,2}\d[A-Z\d]?\s?\d[A-Z]{2})"
_UK = re.compile(
    rf"(?P<street>(?:[\w'’. -]{{2,40}},\s)?\d{{1,5}}[A-Za-z]?(?:-\d{{1,5}})?,?\s[\w'’. -]{{2,50}}?{_STREET_WORD}\b)"
    rf",?\s(?P<city>{_TOWN})(?:,\s[\w ]{{2,30}})?,?\s{_UK_CODE}\b"
)
_EURO_STREET = (
    rf"(?P<street>[{_UPPER}][\w.'’ßäöüéèà\-]{{2,40}}(?:\s[\w.'’\-]{{1,30}}){{0,2}}?\s\d{{1,4}}\s?[a-zA-Z]?"
    rf"(?:\s?[-–/+]\s?\d{{1,4}}[a-z]?)?)"
)
_EURO = re.compile(
    rf"{_EURO_STREET}(?:\s?[,·|•\-–]\s?|\s)(?P<prefix>[A-Z]{{1,2}}-)?"
    rf"(?P<code>\d{{4,5}}|\d{{4}}\s?[A-Z]{{2}})\s(?P<city>{_TOWN})"
)
_FRENCH = re.compile(
    rf"(?P<street>\d{{1,4}}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|boulevard|bd|place|quai|chemin|allée|route|cours|impasse|square|passage)\s[\w.'’\- ]{{2,50}}?)"
    rf",?\s(?P<code>\d{{5}})\s(?P<city>{_TOWN})",
    re.IGNORECASE,
)
_LEGAL_END = re.compile(
    r"^.*\b(?:GmbH(?: & Co\.? KG)?|AG|SE|KG|UG|e\.?V\.?|Inc|LLC|Ltd|Limited|SARL|SAS|S\.A\.|B\.?V"
    r"|N\.V|S\.?p\.?A|S\.?r\.?l|AB|ApS|A/S|Oy)\b\.?,?\s+"
)
_LEADING = re.compile(
    r"^(?:Impressum|Imprint|Kontakt|Contact|Address|Adresse|Anschrift|Office Address|Headquarters"
    r"|HQ|Visit us|Location|Sitz)[\s:,-]+",
    re.IGNORECASE,
)
_STREET_ONLY = re.compile(_STREET_WORD)
_NO_TOWN = re.compile(
    r"(?:Phone|Fax|Tel|Web|E-?Mail|Telefon|Telefax|Learn|Copyright|All|Mobil)\b", re.IGNORECASE
)
_PREFIX_COUNTRY = {"D": "DE", "DE": "DE", "A": "AT", "AT": "AT", "CH": "CH", "F": "FR", "NL": "NL"}


@dataclass(frozen=True, slots=True)
class Address:
    """A postal address as one line, in its parts."""

    street: str
    code: str
    city: str
    country: str
    quote: str
    block: Block

    @property
    def line(self) -> str:
        return f"{self.street}, {self.code} {self.city}"


def addresses(page: SitePage) -> Iterator[Address]:
    """Yield complete postal addresses: street with number, code and town in one paragraph."""
    for block in page.blocks:
        if len(block.text) > 2000 or not any(sign.isdigit() for sign in block.text):
            continue
        for pattern, country in ((_US, "US"), (_UK, "GB"), (_FRENCH, ""), (_EURO, "")):
            found = [_address(match, block, country) for match in pattern.finditer(block.text)]
            complete = [address for address in found if address]
            if complete:
                yield from complete
                break


def _address(match: re.Match[str], block: Block, country: str) -> Address | None:
    street = _LEADING.sub("", _LEGAL_END.sub("", match["street"])).strip(" ,")
    if not re.search(r"\d", street) or not re.search(r"[A-Za-zÀ-ÿ]{3}", street):
        return None
    start = match.start() + match[0].find(street)
    street, city = _split_town(street, match["city"])
    code, city = _named_country(city, block.text[match.end() : match.end() + 40])
    code = code or country or _PREFIX_COUNTRY.get((match.groupdict().get("prefix") or "")[:-1], "")
    if _NO_TOWN.match(city) or (len(match["code"]) == 4 and not code):
        return None
    return Address(
        street=street,
        code=match["code"],
        city=city,
        country=code,
        quote=block.text[start : match.end()],
        block=block,
    )


def _split_town(street: str, city: str) -> tuple[str, str]:
    """Give street words that the town took back to the street: "Drive Boca Raton"."""
    words = city.split()
    ends = [place for place, word in enumerate(words[:-1]) if _STREET_ONLY.fullmatch(word)]
    if not ends:
        return street, city
    return " ".join([street, *words[: ends[-1] + 1]]), " ".join(words[ends[-1] + 1 :])


def _named_country(city: str, rest: str) -> tuple[str, str]:
    """Read the country behind the town, or as the last word that the town took."""
    named = re.match(rf"\s?[,·|•\-–(]?\s?((?:[{_UPPER}][a-z]+\s?){{1,3}})", rest)
    if named:
        for name in (named[1].strip(), named[1].split()[0]):
            if code := places.country(name):
                return code, city
    head, _, last = city.rpartition(" ")
    if head and len(last) > 3 and (code := places.country(last)):
        return code, head
    return "", city
