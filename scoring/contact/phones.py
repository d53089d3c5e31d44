"""Telephone and fax numbers as a page gives them.

Pure. A number is one that exists in its country's plan (libphonenumber); the words beside it tell
phone, mobile and fax apart. Whose number it is decides ``facts``.
"""
# ruff: noqa: E501 - tables of patterns

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final

import phonenumbers

from scoring.contact import chats
from scoring.contact.addresses import addresses, block_at
from scoring.contact.emails import Find
from scoring.contact.phone_kinds import CALL, FAX, before, kind_of
from scoring.reading.homes import home_country
from scoring.reading.pages import Block, Link, SitePage

MAX_PHONE_BLOCK: Final = 4000
_MANY_DIGITS = re.compile(r"(?:\d[^\d\n]{0,12}){6}\d|8(?:00|88|77|66|55|44|33)\W{1,3}[A-Z0-9-]{7}")
_LINKED = re.compile(r"(?:\+|(?<![\d.+-])00(?=[1-9]))\d[\d\s().\-/\u00a0]{7,24}\d")
# What may be a number: the library is asked about these only, it is slow on long texts.
_WINDOW = re.compile(
    r"(?<!\w)[+(]?\d[\d\s().\-–/\u00a0]{5,40}(?:(?: x|ext)\.? ?\d{1,5})?(?!\w)|(?<!\w)\d{7,12}(?!\w)"
)
MAX_WRITTEN: Final = 20_000  # characters of such on one page: beyond is a directory or junk


def phone_finds(page: SitePage, country: str = "") -> Sequence[Find]:
    """Return numbers that exist in that country or internationally; fax and mobile are marked.

    They are asked for several times a page and dear to read, so the page keeps them.
    """
    return page.kept(f"phones {country}", lambda: tuple(_finds(page, country)))


def _finds(page: SitePage, country: str) -> Iterator[Find]:
    regions = [country] if country else _countries_of(page)
    left = MAX_WRITTEN
    seen: set[str] = set()
    for block in page.blocks:
        text = block.text[:MAX_PHONE_BLOCK]
        if not _MANY_DIGITS.search(text):
            continue
        windows = [match.span() for match in _WINDOW.finditer(text)]
        left -= sum(end - start for start, end in windows) + 8
        if left < 0:
            return
        for find in _in_block(block, page, windows, regions):
            seen.add(find.value)
            yield find
    for find in _called(page, regions):
        if find.is_markup or find.value not in seen:
            seen.add(find.value)
            yield find


def _called(page: SitePage, regions: list[str]) -> Iterator[Find]:
    """Yield numbers that are only behind a link; those whose words are the number came before."""
    for value, quote, words in chats.numbers(page):
        # Where the link stands: "Site by Webby" has a link to Webby.
        at = page.text.find(words) if words else -1
        block = block_at(page, at) if at >= 0 else page.blocks[0]
        yield Find(value, quote, block, "mobile", is_markup=True)
    for link in page.links:
        if not link.url.lower().startswith("tel:"):
            continue
        written = link.url[4:].replace("%20", " ").strip()
        if any(sign.isdigit() for sign in link.text):
            yield from _worded(link, written, page, regions)
            continue
        for region in [None, *regions]:
            try:
                number = phonenumbers.parse(written, region, keep_raw_input=True)
            except phonenumbers.NumberParseException:
                continue
            if _is_number(number) and page.blocks and link.url in page.source:
                yield Find(_e164(number), link.url, page.blocks[0], "phone", is_markup=True)
                break


def _is_number(number: phonenumbers.PhoneNumber) -> bool:
    """Say whether a link leads to a number: one written with its country may be of a new range."""
    is_coded = number.country_code_source == COUNTRY_CODE and number.country_code != AMERICA
    return phonenumbers.is_valid_number(number) or (
        is_coded and phonenumbers.is_possible_number(number)
    )


COUNTRY_CODE: Final = phonenumbers.CountryCodeSource.FROM_NUMBER_WITH_PLUS_SIGN
AMERICA: Final = 1  # its ranges are all known


def _worded(link: Link, written: str, page: SitePage, regions: list[str]) -> Iterator[Find]:
    """Yield the number that a link's words are: without label or grouping, the link tells it."""
    words = _WINDOW.search(link.text)
    at = page.text.find(link.text) if words else -1
    if words is None or at < 0 or _digits(words[0]) < MIN_DIGITS:
        return
    start = at + words.start()
    ending = re.sub(r"\D", "", words[0])[-MIN_DIGITS:]
    block = block_at(page, start)
    if not re.sub(r"\D", "", written).endswith(ending) or block.start > start:
        return
    for region in [None, *regions]:
        try:
            number = phonenumbers.parse(written, region, keep_raw_input=True)
        except phonenumbers.NumberParseException:
            continue
        if _is_number(number):
            said = before(start - block.start, block, page)
            kind = "fax" if FAX.search(said) else "phone"
            yield Find(_e164(number), words[0].strip(), block, kind, start)
            return


def _in_block(
    block: Block, page: SitePage, windows: list[tuple[int, int]], regions: list[str]
) -> Iterator[Find]:
    text = block.text[:MAX_PHONE_BLOCK]
    around = page.text[max(0, block.start - 24) : block.start].replace("\n", " ")
    taken: list[range] = []
    national = _national(text, windows, regions, taken)
    found = chain(_linked(text), national, _otherwise(text, around), _british(text))
    for start, end, number in found:
        if any(start < other.stop and other.start < end for other in taken):
            continue
        if start and text[start - 1] in "+./-":
            continue  # the tail of a number that does not exist as a whole
        kind = kind_of(start, end, block, page)
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
        if phonenumbers.is_valid_number(number) and not _is_torn(written, number):
            yield linked.start(), linked.end(), _e164(number)


def _is_torn(written: str, number: phonenumbers.PhoneNumber) -> bool:
    """Say whether the page parts what would be the country code: "+38 (98) …" is no +389.

    A zero behind the gap belongs to the code all the same: "+38 067 …" is how Ukrainians write.
    """
    groups = re.findall(r"\d+", written)
    is_short = len(groups) > 1 and len(groups[0]) < len(str(number.country_code))
    return is_short and not groups[1].startswith("0")


def _national(
    text: str, windows: list[tuple[int, int]], regions: list[str], taken: Sequence[range]
) -> Iterator[tuple[int, int, str]]:
    """Yield what the regions read; what is wholly in numbers taken by then is not read again."""
    apart = [piece for window in windows for piece in _apart(text, *window)]
    for region in regions:
        for start, end in apart:
            if taken and _is_taken(text, start, end, taken):
                continue
            if region != regions[0] and _is_one_abroad(text[start:end]):
                continue
            for first, last, number in _matched(text[start:end], region):
                yield start + first, start + last, number


@lru_cache(maxsize=2048)  # a site writes its numbers at the foot of each page
def _matched(text: str, region: str) -> tuple[tuple[int, int, str], ...]:
    """Return start, end and E.164 of each number that a region reads in a short text."""
    return tuple(
        (match.start, match.end, _e164(match.number))
        for match in phonenumbers.PhoneNumberMatcher(text, region)
        if not (match.raw_string.startswith("+") and _is_torn(match.raw_string, match.number))
    )


def _is_one_abroad(text: str) -> bool:
    """Say whether a stretch is one number with a country code: no region reads it otherwise."""
    is_coded = text.startswith("+") and text.count("+") == 1
    return is_coded and _digits(text) <= MAX_DIGITS and not _SECOND.search(text)


def _is_taken(text: str, start: int, end: int, taken: Sequence[range]) -> bool:
    """Say whether every digit of a stretch is in one of the numbers found so far."""
    return all(
        any(place in number for number in taken)
        for place in range(start, end)
        if text[place].isdigit()
    )


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
_SECOND = re.compile(r"(?<=\d)(?:[ /]{1,3}| [-–] )(?=[+(]\d|1[ .-]\(?\d{3}|0\d)")


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
        if not (CALL.search(label[-24:]) or FAX.search(label[-24:])):
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


# Kept for plays, so no plan has them; a firm that writes one is reached there all the same.
_STAGED = re.compile(
    r"(?<![\w+])(?:\+44 ?(?:\(0\) ?)?|\(?0)(?P<area>1632\)?[ -]?960|7700\)?[ -]?900)[ -]?(?P<rest>\d{3})(?!\d)"
)


def _british(text: str) -> Iterator[tuple[int, int, str]]:
    for match in _STAGED.finditer(text):
        area = re.sub(r"\D", "", match["area"])
        yield match.start(), match.end(), f"+44{area}{match['rest']}"


def _e164(number: phonenumbers.PhoneNumber) -> str:
    number.extension = None
    return str(phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164))


def country_of(number: str) -> str:
    """Return the ISO country of a number in E.164; the main one of those that share a code."""
    code = phonenumbers.parse(number, None).country_code
    return str(phonenumbers.region_code_for_country_code(code or 0))


def _countries_of(page: SitePage) -> list[str]:
    """Guess whose national numbers a page writes: its addresses, its language, then en-US, en-GB."""
    counts = Counter(one.country for one in addresses(page) if one.country and one.code)
    named = [country for country, _ in counts.most_common(MAX_COUNTRIES)]
    home = home_country(page)
    if home:
        named.append(home)
    more = _NEIGHBOURS.get(page.language, ()) if page.language else ()
    if home in OTHER_SCRIPTS:
        more = ()  # the page says "en" and is written otherwise
    return list(dict.fromkeys([*named, *(more or (() if named else ("US", "GB", "AU")))]))


OTHER_SCRIPTS: Final = frozenset({"KR", "JP", "TH", "IL", "GR"})
MAX_COUNTRIES: Final = 4
_NEIGHBOURS: Final = {
    "de": ("DE", "AT", "CH"), "fr": ("FR", "BE"), "it": ("IT",), "es": ("ES",), "nl": ("NL", "BE"),
    "pt": ("PT", "BR"), "en": ("US", "GB", "AU"),
}  # fmt: skip
