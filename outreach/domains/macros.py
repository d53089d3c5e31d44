"""SPF macros (RFC 7208, section 7): their grammar, and what they expand to."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address
from urllib.parse import quote

from outreach.domains.resolving import MAX_NAME

Address = IPv4Address | IPv6Address

_MACRO = r"%\{[slodiphvcrtSLODIPHVCRT](?:0*[1-9][0-9]{0,8})?[rR]?[.+,/_=-]*\}"
_EXPAND = rf"(?:{_MACRO}|%[%_-])"
_LITERAL = r"[\x21-\x24\x26-\x7e]"
_TOP_LABEL = r"(?=[0-9-]*[A-Za-z]|[0-9]+-)[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
MACRO_STRING = re.compile(rf"(?:{_EXPAND}|{_LITERAL})*")
EXPLANATION = re.compile(rf"(?:{_EXPAND}|{_LITERAL}| )*")
_ENDS_IN_MACRO = re.compile(rf"{_EXPAND}\Z")
_ENDS_IN_LABEL = re.compile(rf"\.{_TOP_LABEL}\.?\Z")
_TOKEN = re.compile(
    r"%(?:(?P<escape>[%_-])|\{(?P<letter>[A-Za-z])(?P<digits>[0-9]*)(?P<reverse>[rR]?)"
    r"(?P<delimiters>[.+,/_=-]*)\})"
)
_ESCAPES = {"%": "%", "_": " ", "-": "%20"}
EXPLANATION_ONLY = frozenset("crt")


@dataclass(frozen=True)
class Sender:
    """One message in SMTP: the client's address, MAIL FROM and HELO.

    `receiver` names us and `at` is the time in seconds since 1970; both show in explanations only.
    """

    ip: Address
    mail_from: str
    helo: str
    receiver: str = "unknown"
    at: int = 0

    @property
    def identity(self) -> str:
        """MAIL FROM, the postmaster of HELO for bounces; an absent local part is postmaster."""
        local, _, domain = (self.mail_from or self.helo).rpartition("@")
        return f"{local or 'postmaster'}@{domain}"

    @property
    def domain(self) -> str:
        """The domain whose record is asked."""
        return self.identity.rpartition("@")[2]


def is_domain_spec(text: str) -> bool:
    """Say whether `text` is a domain-spec: a macro string that ends in a macro or a top label."""
    if not MACRO_STRING.fullmatch(text) or _letters_of(text) & EXPLANATION_ONLY:
        return False
    return bool(_ENDS_IN_MACRO.search(text) or _ENDS_IN_LABEL.search(text))


def _letters_of(text: str) -> set[str]:
    return {token["letter"].lower() for token in _TOKEN.finditer(text) if token["letter"]}


def expand(text: str, sender: Sender, domain: str, validated: Callable[[], str]) -> str:
    """Return `text` with its macros expanded.

    `domain` is the one whose record is read. `validated` looks up the name of the address; it is
    called only where the text asks for it.
    """

    def value(token: re.Match[str]) -> str:
        if token["escape"]:
            return _ESCAPES[token["escape"]]
        letter = token["letter"]
        found = validated() if letter in "pP" else _value(letter.lower(), sender, domain)
        found = _transformed(found, token)
        return quote(found, safe="-._~") if letter.isupper() else found

    return _TOKEN.sub(value, text)


def _transformed(value: str, token: re.Match[str]) -> str:
    if not (token["digits"] or token["reverse"] or token["delimiters"]):
        return value
    parts = re.split(f"[{re.escape(token['delimiters'] or '.')}]", value)
    if token["reverse"]:
        parts.reverse()
    if token["digits"]:
        parts = parts[-int(token["digits"].lstrip("0")) :]
    return ".".join(parts)


def _value(letter: str, sender: Sender, domain: str) -> str:
    local, _, sender_domain = sender.identity.rpartition("@")
    return {
        "s": sender.identity,
        "l": local,
        "o": sender_domain,
        "d": domain,
        "i": dotted(sender.ip),
        "v": "in-addr" if sender.ip.version == 4 else "ip6",
        "h": sender.helo,
        "c": str(sender.ip),
        "r": sender.receiver,
        "t": str(sender.at),
    }[letter]


def dotted(ip: Address) -> str:
    """Return an address in the form that names are made of: IPv6 nibble by nibble."""
    return str(ip) if ip.version == 4 else ".".join(f"{int(ip):032X}")


def target_name(text: str) -> str:
    """Return an expanded domain-spec as it is asked for: at most 253 characters, cut at labels."""
    name = text.removesuffix(".")
    while len(name) > MAX_NAME and "." in name:
        name = name.partition(".")[2]
    return name
