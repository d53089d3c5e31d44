"""The e-mail addresses of a company on its pages, its own domain's before a free host's."""
# ruff: noqa: E501 - tables of patterns

import re
from collections.abc import Iterator
from typing import Final

from prospects.normalise import domains
from scoring.contact import emails
from scoring.facts.fact import UNSURE, Fact, home_of
from scoring.facts.ownership import is_agency, is_foreign, is_template
from scoring.facts.thirds import is_thirds
from scoring.reading.company import Company, squeezed
from scoring.reading.pages import SitePage

_GENERAL: Final = frozenset(
    [
        "info",
        "hello",
        "contact",
        "kontakt",
        "office",
        "mail",
        "hi",
        "welcome",
        "enquiries",
        "post",
        "service",
        "contacto",
        "contatto",
        "bonjour",
        "hola",
        "ciao",
        "admin",
        "enquiry",
        "hallo",
        "sekretariat",
        "zentrale",
        "biuro",
        "general",
        "team",
    ]
)
_SPECIAL: Final = frozenset(
    [
        "press",
        "presse",
        "jobs",
        "careers",
        "career",
        "personal",
        "privacy",
        "datenschutz",
        "abuse",
        "legal",
        "security",
        "hr",
        "noreply",
        "no-reply",
        "bewerbung",
        "recruiting",
        "investor",
        "investors",
        "ir",
        "dpo",
        "rgpd",
        "dsgvo",
        "gdpr",
        "webmaster",
        "empleo",
        "lavoro",
    ]
)
NEAR: Final = 120  # characters before an address in which its desk is named
_DESK: Final = re.compile(
    r"\binvestor|\bpress|\bmedia (?:contact|relations|enquiries|inquiries)|data protection|datenschutz|privacy|relations? presse|prensa|stampa|pers\b",
    re.IGNORECASE,
)


def mail(page: SitePage, company: Company) -> Iterator[Fact]:
    """Yield the company's own e-mail addresses, also those that are only behind a link."""
    home = home_of(page)
    finds = list(emails.email_finds(page))
    others = {host for find in finds if (host := other_host(find.value, company))}
    for find in finds:
        local = find.value.partition("@")[0]
        if is_template(local) or not (
            _is_ours(find.value, company) or _may_be_ours(find, others, company, home)
        ):
            continue
        if emails.is_sample(find.value) and not company.owns(find.value):
            continue
        if not find.is_markup and _is_agencys(page, company, find):
            continue
        weight = {"contact": 3, "imprint": 3, "home": 2}.get(home, 1) - find.is_markup
        # A free host tells nothing: it counts only where no address is surely the company's.
        weight -= 0 if _is_ours(find.value, company) else UNSURE
        weight += 3 * (local in _GENERAL) - 3 * (local in _SPECIAL)
        yield Fact("email", find.value, find.quote, page.url, find.is_markup, weight)


def _is_agencys(page: SitePage, company: Company, find: emails.Find) -> bool:
    near = page.text[max(0, find.start - NEAR) : find.start]
    if company.domain and company.owns(find.value):
        # A desk of its own, at its own domain.
        return not _DESK.search(near) and is_agency(page, company, find.start)
    if is_agency(page, company, find.start) or is_thirds(page, company, find.start):
        return True
    return not company.owns(find.value) and is_foreign(page, company, find.start)


def _is_ours(address: str, company: Company) -> bool:
    """Say whether an address is at the company's domain, or at a free host under its name."""
    if company.owns(address):
        return True
    local, _, domain = address.partition("@")
    if domains.is_free_mail(domain):
        return len(company.key) >= 4 and company.key in squeezed(local)
    return False


def other_host(address: str, company: Company) -> str:
    """Return the host of an address that is neither the company's nor free for all."""
    host = domains.registrable(address.partition("@")[2])
    return "" if company.owns(address) or domains.is_free_mail(host) else host


def _may_be_ours(find: emails.Find, others: set[str], company: Company, home: str) -> bool:
    """Say whether nothing but the host speaks against an address that its page publishes.

    Small businesses write from free hosts, or from another domain than their site's. An address at
    another firm's domain is theirs only where it is the one such domain of the page and the
    company's own is not known.
    """
    if find.is_markup or home in {"press", "careers"}:
        return False
    host = other_host(find.value, company)
    return not host or (not company.domain and others == {host})
