"""E-mail addresses as a page gives them, and what every contact find is.

Pure. Every find is a span of one block of the page. What only looks like a contact (placeholders,
sample hosts) is told apart here; whose it is decides ``facts``, numbers are read by ``phones``.
"""
# ruff: noqa: E501 - tables of words

import html
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Final

from prospects.normalise import domains, emails
from scoring.reading.pages import Block, SitePage
from scoring.reading.sieve import Rare

_SIGN = (
    r"(?:at|ät|@|a|arroba|arobase|chiocciola|apenstaartje|ma[łl]pa|zavin[aá][cč]|kukac|snabel-?a)"
)
_STOP = r"(?:dot|punkt|point|punto|ponto|punt|kropka|te[cč]ka|pont|piste|\.)"
_AT = rf"(?:@|\s?[\[({{]\s?{_SIGN}\s?[\])}}]\s?|\s(?:at|AT)\s(?=[\w-]+\s?[\[({{(]))"
_DOT = rf"(?:\.|\s?[\[({{]\s?{_STOP}\s?[\])}}]\s?)"
_EMAIL = re.compile(
    rf"(?<![\w.+-])([A-Za-z0-9][A-Za-z0-9._+-]{{0,63}}){_AT}"
    rf"((?:[A-Za-z0-9](?:[A-Za-z0-9-]{{0,61}}[A-Za-z0-9])?{_DOT}){{1,4}}[A-Za-z]{{2,24}})(?![\w@-])"
)
_ANY_AT = re.compile(rf"@|[\[({{]\s?{_SIGN}\s?[\])}}]|\s(?:at|AT)\s[\w-]+\s?[\[({{(]")
_DOTS = re.compile(rf"\s?[\[({{]\s?{_STOP}\s?[\])}}]\s?", re.IGNORECASE)
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
# Words for "firm" and "your domain" that may also be a firm's own registered name.
_SAMPLE_LABELS: Final = frozenset(
    [
        "demolink",
        "yourmail",
        "mysite",
        "domainname",
        "firma",
        "musterfirma",
        "unternehmen",
        "empresa",
        "tuempresa",
        "suaempresa",
        "azienda",
        "miaazienda",
        "entreprise",
        "societe",
        "votredomaine",
        "votre-domaine",
        "ihre-domain",
        "ihredomain",
        "tudominio",
        "seudominio",
        "dominio",
        "domaine",
        "domena",
        "twojadomena",
        "dominiu",
        "firmanavn",
        "foretag",
        "foretaget",
        "mojafirma",
        "vasefirma",
        "bedrijf",
        "uwbedrijf",
        "beispiel",
        "exemple",
        "ejemplo",
        "exemplo",
        "esempio",
        "przyklad",
        "voorbeeld",
    ]
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


def email_finds(page: SitePage) -> Sequence[Find]:
    """Return real addresses, also "info(at)acme.com"; never placeholders and sample names.

    Addresses that are only behind a link or hidden from harvesters by Cloudflare come last, their
    quote is the markup.
    """
    return page.kept("addresses of mail", lambda: tuple(_email_finds(page)))


def _email_finds(page: SitePage) -> Iterator[Find]:
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
    if not _ANY_AT.search(block.text):
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


_MAILTO = Rare(re.compile(r"mailto:([\w.+-]{1,64})(?:@|%40)([\w.-]{3,100})", re.IGNORECASE))
_SHIELDED = Rare(
    re.compile(r"(?:data-cfemail=[\"']|email-protection#)([0-9a-f]{12,200})", re.IGNORECASE)
)
# "document.write('office' + '&#64;' + host)", and the constants that its names stand for.
_SCRIPTED = Rare(re.compile(r"document\.write(?:ln)?\((?P<said>[^\n]{3,360}?)\)\s?(?:;|</|$)"))
_CONSTANT = re.compile(r"'([^'\n]*)'|\"([^\"\n]*)\"|([A-Za-z_$][\w$]{0,30})")
_NAMED = re.compile(
    r"(?<![\w$.])([A-Za-z_$][\w$]{0,30})\s?=\s?(?:'([^'\n]{1,80})'|\"([^\"\n]{1,80})\")"
)
# What stands for a mail that a script would write.
_UNSCRIPTED = Rare(re.compile(r"<noscript>(?P<said>[^<>]{6,200})</noscript>", re.IGNORECASE))
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
    yield from _scripted(page)


def _scripted(page: SitePage) -> Iterator[tuple[str, str]]:
    """Yield the addresses that a script writes out of constants, or that stand in its stead."""
    found = list(islice(_SCRIPTED.finditer(page.source), MAX_LINKED))
    constants = _NAMED.finditer(page.source) if found else ()
    named = {one[1]: one[2] or one[3] for one in constants}
    for match in found:
        pieces = (
            one[1] or one[2] or named.get(one[3] or "", "")
            for one in _CONSTANT.finditer(match["said"])
        )
        yield from _written(html.unescape("".join(pieces)), match[0])
    for match in islice(_UNSCRIPTED.finditer(page.source), MAX_LINKED):
        yield from _written(html.unescape(match["said"]), match[0])


def _written(text: str, markup: str) -> Iterator[tuple[str, str]]:
    for told in _EMAIL.finditer(text):
        if address := _checked(told[1], _DOTS.sub(".", told[2])):
            yield address, markup


def _unshielded(code: str) -> str:
    """Undo Cloudflare's hiding: the first byte is the key of the others (XOR)."""
    raw = bytes.fromhex(code[: len(code) // 2 * 2])
    return bytes(byte ^ raw[0] for byte in raw[1:]).decode("utf-8", "replace")


def is_placeholder(address: str) -> bool:
    """Say whether an address stands for "put yours here"."""
    local, _, domain = address.partition("@")
    if _SAMPLE_HOSTS.match(domain):
        return True
    # A box called "mail" is a firm's own; "email", "youremail" and the like are nobody's.
    return local in PLACEHOLDERS and (domains.is_free_mail(domain) or "email" in local)


def is_sample(address: str) -> bool:
    """Say whether an address is at a host named for any firm, which some firm may own all the same."""
    return domains.label(domains.registrable(address.partition("@")[2])) in _SAMPLE_LABELS
