"""Every address, link, phone, price and number of a draft, checked against record and evidence.

A model can slip in a link or an address that no evidence holds (reliability, threat 11): the
draft shows each of them as found or not found, and what is not found blocks approval.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from urllib.parse import urlsplit

from outreach.claims import days as dates
from outreach.claims import numbers

_URL = re.compile(r"\b(?:https?://|www\.)[^\s<>\"')\]]{1,2000}", re.IGNORECASE)
_BARE = re.compile(
    r"(?<![\w@./-])((?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:com|net|org|io|co|ai|de|eu|uk|fr|es|it|nl"
    r"|app|dev|biz|info|example|xyz|ru|cn|top|link|click))(?:/[^\s<>\"')\]]{0,500})?(?![\w@-])",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}", re.IGNORECASE)
_PHONE = re.compile(r"(?<![\w/.,-])\+?\(?\d[\d ()./-]{6,20}\d(?![\w])")
_CURRENCIES = frozenset({"usd", "eur", "gbp", "chf"})


@dataclass(frozen=True, slots=True)
class Detail:
    """A checkable token at `text[start:end]`: url, email, phone, price or number."""

    start: int
    end: int
    kind: str
    text: str
    is_known: bool
    why: str


def find(
    text: str,
    *,
    record: Mapping[str, str],
    evidence: Sequence[str],
    link_domains: Iterable[str] = (),
) -> tuple[Detail, ...]:
    """List every link, address, phone number and figure of a text and whether it is backed."""
    known = "\n".join([*evidence, *(str(value) for value in record.values() if value)]).lower()
    allowed = {domain.lower().removeprefix("www.") for domain in link_domains}
    found: list[Detail] = []
    rest = text
    for kind, pattern in (("url", _URL), ("email", _EMAIL), ("url", _BARE), ("phone", _PHONE)):
        for match in list(pattern.finditer(rest)):
            if kind == "phone" and not _is_phone(match.group()):
                continue
            found.append(_detail(kind, match, known, allowed))
            rest = rest[: match.start()] + " " * len(match.group()) + rest[match.end() :]
    found.extend(_figures(rest, known))
    return tuple(sorted(found, key=lambda one: (one.start, one.end)))


def _detail(kind: str, match: re.Match[str], known: str, allowed: set[str]) -> Detail:
    text = match.group().rstrip(".,;:!?")
    if kind == "url":
        is_known, why = _link(text, allowed)
    elif kind == "email":
        is_known = text.lower() in known
        why = "" if is_known else f"{text} stands neither in the record nor in the evidence."
    else:
        is_known = _digits(text) in _digits(known)
        why = "" if is_known else f"{text} stands neither in the record nor in the evidence."
    return Detail(match.start(), match.start() + len(text), kind, text, is_known, why)


def _link(text: str, allowed: set[str]) -> tuple[bool, str]:
    try:
        parts = urlsplit(text if "://" in text else f"https://{text}")
        host = (parts.hostname or "").removeprefix("www.")
        has_login = parts.username is not None
    except ValueError:
        return False, "This link cannot be read."
    is_allowed = any(host == domain or host.endswith(f".{domain}") for domain in allowed)
    if is_allowed and not has_login and host.isascii():
        return True, ""
    return False, f"Links to {host or text} are not allowed here. Allowed: {_listed(allowed)}."


def _listed(allowed: set[str]) -> str:
    return ", ".join(sorted(allowed)) or "none"


def _is_phone(text: str) -> bool:
    digits = _digits(text)
    is_grouped_number = bool(re.fullmatch(r"\d{1,3}(?:[ ,.]\d{3})+", text.strip()))
    return 7 <= len(digits) <= 15 and not is_grouped_number


def _digits(text: str) -> str:
    return re.sub(r"\D", "", text)


def _figures(text: str, known: str) -> Iterable[Detail]:
    given = {one.value for one in _numbers_in(known)}
    given |= {float(year) for year in re.findall(r"\b(?:19|20)\d{2}\b", known)}
    for number in _numbers_in(text):
        if not any(char.isdigit() for char in number.text):
            continue
        core = number.text.split(" ", 1)[0]
        kind = "price" if number.unit in _CURRENCIES else "number"
        is_known = number.value in given
        why = "" if is_known else f"No evidence gives {number.text}."
        yield Detail(number.start, number.start + len(core), kind, number.text, is_known, why)


def _numbers_in(text: str) -> Iterable[numbers.Number]:
    """Read the quantities of a text of any length, dates left out; places are the text's."""
    _, rest = dates.read(text)
    for line in re.finditer(r"[^\n]{1,2000}", rest):
        for one in numbers.read(line.group()):
            yield replace(one, start=line.start() + one.start, end=line.start() + one.end)
