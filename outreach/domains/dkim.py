"""DKIM keys: what a domain publishes below _domainkey (RFC 6376, 8301, 8463)."""

import base64
import binascii
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from outreach.domains.findings import Fix, Part, State
from outreach.domains.resolving import LookupFailed, Resolver, is_below
from outreach.domains.tags import BadTags, read_tags

MIN_BITS, GOOD_BITS = 1024, 2048  # RFC 8301, section 3.2
ED25519_BYTES = 32
# What the mail providers call their keys. A domain may use any other word, so that finding none
# of these proves nothing.
COMMON_SELECTORS = (  # noqa: SIM905 - as words they take five lines, as a list seventy
    "default dkim mail email smtp google 20230601 20221208 20210112 selector1 selector2 s1 s2 "
    "s1024 s2048 k1 k2 k3 m1 m2 mx mxvault mandrill mailjet mte1 mte2 pm pm20 fm1 fm2 fm3 sig1 "
    "protonmail protonmail2 protonmail3 zoho zmail zohomail sendgrid smtpapi em1 hs1 hs2 hse1 "
    "mg mailo krs pic cm brevo sib dk dkim1 dkim2 key1 key2 x server everlytickey1 titan1 "
    "ionos s1-ionos s2-ionos ctct1 ctct2 scph0524 litesrv intercom turbo-smtp amazonses yandex"
).split()


@dataclass(frozen=True)
class Key:
    """One published key and what is wrong with it."""

    selector: str
    state: State
    why: str
    type: str = "rsa"
    bits: int | None = None
    is_testing: bool = False
    is_strict: bool = False  # t=s: i= must be in this very domain

    def as_json(self) -> dict[str, Any]:
        """Return the key for JSON."""
        return {
            "selector": self.selector,
            "state": self.state,
            "why": self.why,
            "type": self.type,
            "bits": self.bits,
            "testing": self.is_testing,
        }


def check(resolver: Resolver, domain: str, selectors: Sequence[str] = ()) -> Part:
    """Look at the keys of the named selectors, else of those that can be found."""
    wanted, is_all = _selectors(resolver, domain, selectors)
    keys: list[Key] = []
    silent: list[str] = []
    for selector in wanted:
        try:
            key = _look(resolver, domain, selector)
        except LookupFailed as error:
            silent.append(str(error))
            if not selectors and not is_all:
                break  # a name service that is silent once is not asked sixty times
            continue
        if key is not None:
            keys.append(key)
    if keys:
        return _judged(domain, keys)
    if silent:
        return Part("unknown", "temperror", f"Keys could not be looked up: {silent[0]}.")
    return _nothing(domain, selectors, is_all=is_all)


def _selectors(
    resolver: Resolver, domain: str, selectors: Sequence[str]
) -> tuple[Sequence[str], bool]:
    """Return the selectors to ask for, and whether these are all there can be."""
    if selectors:
        return selectors, True
    base = f"_domainkey.{domain}"
    names = resolver.below(base)
    if names is None:
        return COMMON_SELECTORS, False
    return _labels(names, base), True


def _labels(names: Iterable[str], base: str) -> list[str]:
    return [name.removesuffix(f".{base}") for name in names if is_below(name, base)]


def _look(resolver: Resolver, domain: str, selector: str) -> Key | None:
    texts = resolver.ask(f"{selector}._domainkey.{domain}", "TXT")
    if not texts:
        return None
    if len(texts) > 1:
        return Key(selector, "failing", f"There are {len(texts)} records; only one may be there.")
    return read_key(selector, texts[0])


def read_key(selector: str, text: str) -> Key:
    """Judge one key record (RFC 6376, section 3.6.1)."""
    try:
        tags = read_tags(text)
    except BadTags as error:
        return Key(selector, "failing", f"The record is broken: {error}.")
    if trouble := _trouble(tags):
        return Key(selector, "failing", trouble)
    kind = tags.get("k", "rsa").lower()
    flags = [flag.strip().lower() for flag in tags.get("t", "").split(":")]
    is_testing, is_strict = "y" in flags, "s" in flags
    bits, trouble = _strength(kind, "".join(tags["p"].split()))
    if trouble:
        return Key(selector, "failing", trouble, kind, bits, is_testing, is_strict)
    if is_testing:
        why = "The key says t=y: receivers treat the mail as if it were not signed."
        return Key(selector, "warning", why, kind, bits, is_testing, is_strict)
    if kind == "rsa" and bits is not None and bits < GOOD_BITS:
        why = f"The key has {bits} bits; {GOOD_BITS} are recommended."
        return Key(selector, "warning", why, kind, bits, is_testing, is_strict)
    return Key(selector, "ok", "The key can be used.", kind, bits, is_testing, is_strict)


def _trouble(tags: dict[str, str]) -> str:
    """Return why the record is no usable key apart from the key itself, empty if it is one."""
    if "v" in tags and (next(iter(tags)) != "v" or tags["v"] != "DKIM1"):
        return "v= must come first and be DKIM1."
    if "p" not in tags:
        return "The record has no key: p= is missing."
    if not tags["p"]:
        return "The key is revoked: p= is empty."
    hashes = [one.strip().lower() for one in tags.get("h", "sha256").split(":")]
    if "sha256" not in hashes:
        return "h= leaves out sha256, and nobody may sign with anything else (RFC 8301)."
    services = [one.strip().lower() for one in tags.get("s", "*").split(":")]
    if not {"*", "email"} & set(services):
        return "s= leaves out e-mail."
    return ""


def _strength(kind: str, key: str) -> tuple[int | None, str]:
    """Return the bits of a key and why it cannot be used, empty if it can."""
    try:
        raw = base64.b64decode(key, validate=True)
    except (binascii.Error, ValueError):
        return None, "p= is no base64: the key was cut or mistyped."
    if kind == "ed25519":
        is_whole = len(raw) == ED25519_BYTES
        return (256, "") if is_whole else (None, "An ed25519 key has 32 bytes.")
    if kind != "rsa":
        return None, f"k={kind[:20]} is no known kind of key."
    bits = _rsa_bits(raw)
    if bits is None:
        return None, "p= is no RSA key: it was cut or mistyped."
    if bits < MIN_BITS:
        return bits, f"The key has {bits} bits; receivers refuse less than {MIN_BITS}."
    return bits, ""


def _rsa_bits(raw: bytes) -> int | None:
    """Return the size of an RSA key in DER, as SubjectPublicKeyInfo or bare (RFC 8017)."""
    outer = _element(raw, 0x30)
    if outer is None:
        return None
    if outer[:1] == b"\x30":  # SubjectPublicKeyInfo: an algorithm, then the key as a bit string
        algorithm = _length(outer)
        if algorithm is None:
            return None
        bit_string = _element(outer[sum(algorithm) :], 0x03)
        outer = _element(bit_string[1:], 0x30) if bit_string else None
    modulus = _element(outer, 0x02) if outer else None
    return int.from_bytes(modulus, "big").bit_length() if modulus else None


def _element(raw: bytes, tag: int) -> bytes | None:
    """Return the content of the DER element that `raw` begins with, if it is whole."""
    if raw[:1] != bytes([tag]):
        return None
    size = _length(raw)
    if size is None or sum(size) > len(raw):
        return None
    return raw[size[0] : sum(size)]


def _length(raw: bytes) -> tuple[int, int] | None:
    """Return (header bytes, content bytes) of the DER element that `raw` begins with."""
    if len(raw) < 2:
        return None
    if raw[1] < 0x80:
        return 2, raw[1]
    count = raw[1] & 0x7F
    if not 0 < count <= 4 or len(raw) < 2 + count:
        return None
    return 2 + count, int.from_bytes(raw[2 : 2 + count], "big")


def _judged(domain: str, keys: list[Key]) -> Part:
    """One good key is enough: mail is signed with one selector."""
    order: tuple[State, ...] = ("ok", "warning", "failing")
    best = min(keys, key=lambda key: order.index(key.state))
    facts = {"selectors": [key.as_json() for key in keys]}
    notes = tuple(f"{key.selector}: {key.why}" for key in keys if key.state != "ok")
    told = f"{best.selector}._domainkey.{domain}: {best.why}"
    fixes = () if best.state == "ok" else (_fix(domain, best.selector, best.why),)
    result = "fail" if best.state == "failing" else "pass"
    return Part(best.state, result, told, facts, notes, fixes)


def _nothing(domain: str, selectors: Sequence[str], *, is_all: bool) -> Part:
    facts: dict[str, Any] = {"selectors": []}
    if not is_all:
        told = (
            f"None of {len(COMMON_SELECTORS)} usual selectors is published; "
            "the domain may use another. Name yours to know."
        )
        return Part("unknown", "unknown", told, facts)
    named = selectors[0] if selectors else "default"
    told = f"No key is published for {', '.join(selectors) or domain}."
    return Part("missing", "none", told, facts, fixes=(_fix(domain, named, told),))


def _fix(domain: str, selector: str, why: str) -> Fix:
    """The key itself is made by the mail server, which keeps the private half."""
    return Fix(
        f"{selector}._domainkey.{domain}",
        "TXT",
        "v=DKIM1; k=rsa; p=<the public key that your mail provider shows>",
        f"{why} Let your mail provider make a key of {GOOD_BITS} bits and publish it.",
        is_complete=False,
    )
