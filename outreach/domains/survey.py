"""What an SPF record leads to, whoever sends: its look-ups, its empty answers, its faults."""

from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network

from outreach.domains.resolving import Resolver, plain_name
from outreach.domains.spf import MAX_TERMS
from outreach.domains.spf_record import (
    ASKING,
    BadRecord,
    Mechanism,
    Network,
    Record,
    parse,
    spf_texts,
)

MAX_SURVEY = 60  # terms looked at in one survey; enough to tell how far over the limit it is


@dataclass
class Survey:
    """All that a record leads to, with nobody sending."""

    terms: int = 0
    void: int = 0
    faults: list[str] = field(default_factory=list)
    seen: set[str] = field(default_factory=set)


def survey_of(resolver: Resolver, record: Record, domain: str) -> Survey:
    """Follow every include and redirect of the record of `domain`. Raises LookupFailed."""
    survey = Survey(seen={plain_name(domain)})
    _walk(resolver, record, domain, survey)
    return survey


def _walk(resolver: Resolver, record: Record, domain: str, survey: Survey) -> None:
    for one in record.mechanisms:
        if one.name == "all" or survey.terms > MAX_SURVEY:
            return
        survey.terms += one.name in ASKING
        if one.name not in ("include", "a", "mx") or "%" in one.domain:
            continue
        if one.name == "include":
            _follow(resolver, one.domain, one.text, survey)
        else:
            survey.void += not addresses_of(resolver, one, one.domain or domain, survey)
    if record.redirect:
        survey.terms += 1
        if "%" not in record.redirect:
            _follow(resolver, record.redirect, f"redirect={record.redirect}", survey)


def _follow(resolver: Resolver, name: str, text: str, survey: Survey) -> None:
    """Go on in the record that an include or redirect names."""
    target = plain_name(name)
    if target in survey.seen:
        # Twice is allowed and counts twice; a circle never ends.
        survey.terms += MAX_TERMS
        survey.faults.append(f"“{text}” leads back to {target}")
        return
    texts = spf_texts(resolver.ask(target, "TXT"))
    if len(texts) != 1:
        survey.faults.append(f"“{text}” leads to {len(texts) or 'no'} SPF records")
        return
    try:
        record = parse(texts[0])
    except BadRecord as error:
        survey.faults.append(f"“{text}” leads to a broken record: {error}")
        return
    survey.seen.add(target)
    _walk(resolver, record, target, survey)
    survey.seen.discard(target)


def addresses_of(resolver: Resolver, one: Mechanism, name: str, survey: Survey) -> list[Network]:
    """Return the networks that an `a` or `mx` term stands for."""
    hosts = [name]
    if one.name == "mx":
        entries = resolver.ask(name, "MX")
        hosts = [host for entry in entries if (host := entry.partition(" ")[2]).strip(".")]
        if len(entries) > MAX_TERMS:
            survey.faults.append(f"“{one.text}” finds {len(entries)} mail exchangers")
    found: list[Network] = []
    for host in hosts[:MAX_TERMS]:
        asked4, asked6 = resolver.ask(host, "A"), resolver.ask(host, "AAAA")
        found += [IPv4Network((address, one.cidr4), strict=False) for address in asked4]
        found += [IPv6Network((address, one.cidr6), strict=False) for address in asked6]
    return found
