"""What a domain's SPF record says, whoever sends: its look-ups, its faults, a better record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from ipaddress import IPv4Network, IPv6Network, collapse_addresses

from outreach.domains.findings import Fix, Part, State, unanswered
from outreach.domains.macros import Sender
from outreach.domains.resolving import LookupFailed, Resolver, is_below, plain_name
from outreach.domains.spf import MAX_TERMS, MAX_VOID, Verdict, check_host
from outreach.domains.spf_record import (
    ASKING,
    BadRecord,
    Mechanism,
    Network,
    Record,
    mechanism,
    parse,
    spf_texts,
    terms_of,
)

MAX_SURVEY = 60  # terms looked at in one survey; enough to tell how far over the limit it is
# Where a domain gets its mail says who sends it, for the usual providers.
PROVIDERS = {
    "google.com": "_spf.google.com",
    "googlemail.com": "_spf.google.com",
    "smtp.gmail.com": "_spf.google.com",
    "outlook.com": "spf.protection.outlook.com",
    "office365.com": "spf.protection.outlook.com",
    "messagingengine.com": "spf.messagingengine.com",
    "fastmail.com": "spf.messagingengine.com",
    "protonmail.ch": "_spf.protonmail.ch",
    "zoho.com": "zohomail.com",
    "zoho.eu": "zohomail.eu",
    "yandex.net": "_spf.yandex.net",
    "icloud.com": "icloud.com",
    "mailbox.org": "mailbox.org",
    "titan.email": "spf.titan.email",
    "hostinger.com": "_spf.mail.hostinger.com",
    "kundenserver.de": "_spf-eu.ionos.com",
    "ionos.com": "_spf-us.ionos.com",
    "ovh.net": "mx.ovh.com",
    "gandi.net": "_mailcust.gandi.net",
    "migadu.com": "spf.migadu.com",
    "mimecast.com": "_netblocks.mimecast.com",
    "mailgun.org": "mailgun.org",
    "sendgrid.net": "sendgrid.net",
    "amazonaws.com": "amazonses.com",
}


@dataclass
class Survey:
    """All that a record leads to, with nobody sending."""

    terms: int = 0
    void: int = 0
    faults: list[str] = field(default_factory=list)
    networks: list[Network] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)  # terms that no list of addresses can replace
    seen: set[str] = field(default_factory=set)


def check(
    resolver: Resolver, domain: str, sender: Sender | None = None, hosts: Sequence[str] = ()
) -> Part:
    """Judge the record of `domain`, and the sender's where one is given.

    `hosts` are the servers that send for the domain, for the record that is proposed.
    """
    verdict = None
    if sender is not None:
        verdict = check_host(resolver, sender)
        if verdict.result == "temperror":
            return Part("unknown", "temperror", verdict.because, _facts(None, None, verdict))
    try:
        part = _record_part(resolver, domain, hosts, sender)
    except LookupFailed as error:
        part = unanswered("The record", error)
    return (
        part if sender is None or verdict is None else _with_verdict(part, verdict, sender, domain)
    )


def _record_part(
    resolver: Resolver, domain: str, hosts: Sequence[str], sender: Sender | None
) -> Part:
    texts = spf_texts(resolver.ask(domain, "TXT"))
    if not texts:
        told = f"{domain} has no SPF record."
        value = " ".join(["v=spf1", *_senders(resolver, domain, hosts, sender), "~all"])
        return Part("missing", "none", told, _facts(None, None), fixes=(_fix(domain, value, told),))
    if len(texts) > 1:
        told = f"{domain} has {len(texts)} SPF records; receivers treat that as an error."
        value = _rebuilt(term for text in texts for term in terms_of(text))
        return Part(
            "failing", "permerror", told, _facts(None, None), fixes=(_fix(domain, value, told),)
        )
    try:
        record = parse(texts[0])
    except BadRecord as error:
        told = f"The record of {domain} is broken: {error}."
        fix = _fix(domain, _rebuilt(terms_of(texts[0])), told)
        return Part("failing", "permerror", told, _facts(texts[0], None), fixes=(fix,))
    survey = Survey(seen={plain_name(domain)})
    _walk(resolver, record, domain, survey)
    return _surveyed(domain, record, survey)


def _surveyed(domain: str, record: Record, survey: Survey) -> Part:
    facts = _facts(record.text, survey)
    if survey.terms > MAX_TERMS:
        told = f"The record needs {survey.terms} look-ups; {MAX_TERMS} are allowed."
        why = f"{told} This one names the addresses; make it again when a provider moves."
        return Part(
            "failing", "permerror", told, facts, fixes=(_fix(domain, _flat(record, survey), why),)
        )
    if survey.faults:
        told = f"{survey.faults[0]}."
        bad = {term for term in terms_of(record.text) if term in survey.faults[0]}
        value = _rebuilt(term for term in terms_of(record.text) if term not in bad)
        return Part("failing", "permerror", told, facts, fixes=(_fix(domain, value, told),))
    if survey.void > MAX_VOID:
        told = f"{survey.void} terms find nothing; {MAX_VOID} are allowed."
        return Part(
            "failing", "permerror", told, facts, fixes=(_fix(domain, _flat(record, survey), told),)
        )
    return _ending(domain, record, facts)


def _ending(domain: str, record: Record, facts: dict[str, object]) -> Part:
    """Judge how a sound record ends, and what it should not use."""
    notes = []
    state: State = "ok"
    last = record.all
    terms = terms_of(record.text)
    if last is None and not record.redirect:
        notes.append("The record does not end in ~all or -all: it refuses nobody.")
    elif last is not None and last.qualifier in "+?":
        notes.append(f"“{last.text}” lets everybody send in your name.")
        state = "failing" if last.qualifier == "+" else "ok"
    if any(one.name == "ptr" for one in record.mechanisms):
        notes.append("ptr should not be used: it is slow and unreliable (RFC 7208, 5.5).")
        terms = [term for term in terms if not term.lstrip("+-~?").lower().startswith("ptr")]
    told = notes[0] if notes else f"The record of {domain} is sound."
    if not notes:
        return Part("ok", "valid", told, facts)
    fix = _fix(domain, _rebuilt(terms), " ".join(notes))
    return Part("warning" if state == "ok" else state, "valid", told, facts, tuple(notes), (fix,))


def _with_verdict(part: Part, verdict: Verdict, sender: Sender, domain: str) -> Part:
    """Put the sender's result in front; the faults of the domain's own record stay told."""
    states: dict[str, State] = {"pass": "ok", "none": "missing", "permerror": "failing"}
    state = states.get(verdict.result, "failing")
    if verdict.result == "pass" and part.state in ("warning", "failing"):
        state = part.state
    facts = {**part.facts, **_facts(None, None, verdict), "record": part.facts.get("record")}
    facts["lookups"] = part.facts.get("lookups")
    facts["identity"] = sender.identity
    fixes = part.fixes
    is_ours = plain_name(sender.domain) == plain_name(domain)
    if is_ours and verdict.result in ("fail", "softfail", "neutral") and part.state != "unknown":
        terms = _terms_of_fix(part)
        added = f"ip{sender.ip.version}:{sender.ip}"
        why = f"{verdict.because} If {sender.ip} is yours, name it."
        fixes = (_fix(domain, _rebuilt([added, *terms]), why),)
    return Part(
        state, verdict.result, verdict.explanation or verdict.because, facts, part.notes, fixes
    )


def _terms_of_fix(part: Part) -> list[str]:
    text = part.fixes[0].value if part.fixes else str(part.facts.get("record") or "v=spf1")
    return terms_of(text)


def _facts(
    record: str | None, survey: Survey | None, verdict: Verdict | None = None
) -> dict[str, object]:
    facts: dict[str, object] = {"record": record, "lookups": survey.terms if survey else None}
    if verdict is not None:
        facts["because"] = verdict.because
    return facts


# Following the terms.


def _walk(resolver: Resolver, record: Record, domain: str, survey: Survey) -> None:
    for one in record.mechanisms:
        if one.name == "all" or survey.terms > MAX_SURVEY:
            return
        if one.network is not None:
            survey.networks += [one.network] if one.qualifier == "+" else []
            continue
        survey.terms += one.name in ASKING
        if one.name in ("ptr", "exists") or "%" in one.domain or one.qualifier != "+":
            survey.kept.append(one.text)
        elif one.name == "include":
            _follow(resolver, one.domain, one.text, survey)
        else:
            _collect(resolver, one, one.domain or domain, survey)
    if record.redirect:
        survey.terms += 1
        if "%" in record.redirect:
            survey.kept.append(f"redirect={record.redirect}")
        else:
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


def _collect(resolver: Resolver, one: Mechanism, name: str, survey: Survey) -> None:
    """Add the addresses of an `a` or `mx` term."""
    hosts = [name]
    if one.name == "mx":
        entries = resolver.ask(name, "MX")
        hosts = [host for entry in entries if (host := entry.partition(" ")[2]).strip(".")]
        if len(entries) > MAX_TERMS:
            survey.faults.append(f"“{one.text}” finds {len(entries)} mail exchangers")
    found = 0
    for host in hosts[:MAX_TERMS]:
        for address in resolver.ask(host, "A"):
            survey.networks.append(IPv4Network((address, one.cidr4), strict=False))
            found += 1
        for address in resolver.ask(host, "AAAA"):
            survey.networks.append(IPv6Network((address, one.cidr6), strict=False))
            found += 1
    survey.void += not found


# Proposing a record.


def _senders(
    resolver: Resolver, domain: str, hosts: Sequence[str], sender: Sender | None
) -> list[str]:
    """Return the terms for who probably sends for a domain without a record."""
    terms = [f"ip{sender.ip.version}:{sender.ip}"] if sender is not None else []
    try:
        exchangers = [entry.partition(" ")[2] for entry in resolver.ask(domain, "MX")]
    except LookupFailed:
        exchangers = []
    found = [
        f"include:{include}"
        for host in [*hosts, *exchangers]
        for end, include in PROVIDERS.items()
        if is_below(host, end)
    ]
    if found:
        return [*terms, *dict.fromkeys(found)]
    return [*terms, "mx"] if any(host.strip(".") for host in exchangers) else terms or ["mx"]


def _rebuilt(terms: Iterable[str]) -> str:
    """Return one record of the terms that are sound, each once, refusing everybody else softly."""
    kept: list[str] = []
    ends = []
    for term in dict.fromkeys(terms):
        if not _is_sound(term):
            continue
        if term.lower().lstrip("+-~?") == "all":
            ends.append(term)
        elif term not in kept:
            kept.append(term)
    redirects = [term for term in kept if term.lower().startswith("redirect=")]
    kept = [term for term in kept if term not in redirects[1:]]
    end = "-all" if ends and all(one == "-all" for one in ends) else "~all"
    if redirects and not ends:
        return " ".join(["v=spf1", *kept])
    return " ".join(["v=spf1", *(one for one in kept if one not in redirects), end])


def _is_sound(term: str) -> bool:
    try:
        parse(f"v=spf1 {term}")
    except BadRecord:
        return False
    return True


def _flat(record: Record, survey: Survey) -> str:
    """Return the record with its includes, a and mx replaced by the addresses they lead to."""
    v4 = collapse_addresses(one for one in survey.networks if isinstance(one, IPv4Network))
    v6 = collapse_addresses(one for one in survey.networks if isinstance(one, IPv6Network))
    addresses = [
        *(f"ip4:{one}".removesuffix("/32") for one in v4),
        *(f"ip6:{one}".removesuffix("/128") for one in v6),
    ]
    asking = [term for term in dict.fromkeys(survey.kept) if not term.startswith("redirect=")]
    asking = [term for term in asking if mechanism(term).name != "ptr"]
    end = record.all.text if record.all is not None else "~all"
    return " ".join(["v=spf1", *addresses, *asking[:MAX_TERMS], end])


def _fix(domain: str, value: str, why: str) -> Fix:
    return Fix(domain, "TXT", value, why)
