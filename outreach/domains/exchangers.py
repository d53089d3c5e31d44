"""Where a domain's mail arrives, whose name an address has, and whether mail travels encrypted.

MX: RFC 5321, 5.1, and RFC 7505. PTR: RFC 1912, 2.1. TLS: RFC 8461 and RFC 8460.
"""

from ipaddress import ip_address

from outreach.domains.findings import Fix, Part, State, unanswered
from outreach.domains.macros import Address
from outreach.domains.resolving import LookupFailed, Resolver, is_name, plain_name
from outreach.domains.tags import BadTags, first_tag, read_tags

NULL_MX = "."


def check_mx(resolver: Resolver, domain: str) -> Part:
    """Say whether answers can arrive: a domain that sends must be able to receive."""
    try:
        entries = [_entry(text) for text in resolver.ask(domain, "MX")]
        if not entries:
            return _implicit(resolver, domain)
        if any(host == NULL_MX for _, host in entries):
            return _null(domain, entries)
        hosts = [_host(resolver, preference, host) for preference, host in sorted(entries)]
    except LookupFailed as error:
        return unanswered("The mail exchangers", error)
    bad = [str(host["trouble"]) for host in hosts if host["trouble"]]
    facts: dict[str, object] = {"null_mx": False, "hosts": hosts}
    if len(bad) == len(hosts):
        return Part("failing", "fail", bad[0], facts, tuple(bad), (_fix(domain, bad[0]),))
    told = f"Mail for {domain} arrives at {hosts[0]['host']}."
    return Part("warning" if bad else "ok", "pass", told, facts, tuple(bad))


def _entry(text: str) -> tuple[int, str]:
    preference, _, host = text.partition(" ")
    return int(preference), host.removesuffix(".") or NULL_MX


def _host(resolver: Resolver, preference: int, host: str) -> dict[str, object]:
    addresses: list[str] = []
    if _is_address(host):
        trouble = f"The exchanger {host} is an address; it must be a name."
    elif not is_name(host):
        trouble = f"The exchanger {host[:60]} is no name."
    else:
        addresses = [*resolver.ask(host, "A"), *resolver.ask(host, "AAAA")]
        trouble = "" if addresses else f"The exchanger {host} has no address."
        if addresses and resolver.ask(host, "CNAME"):
            trouble = f"The exchanger {host} is an alias, which RFC 2181 forbids."
    return {"preference": preference, "host": host, "addresses": addresses, "trouble": trouble}


def _is_address(host: str) -> bool:
    try:
        ip_address(host)
    except ValueError:
        return False
    return True


def _implicit(resolver: Resolver, domain: str) -> Part:
    addresses = [*resolver.ask(domain, "A"), *resolver.ask(domain, "AAAA")]
    facts: dict[str, object] = {"null_mx": False, "hosts": [], "addresses": addresses}
    if addresses:
        told = f"{domain} has no MX; mail is tried at its own address."
        value = f"10 {plain_name(domain)}."
        return Part("warning", "pass", told, facts, fixes=(Fix(domain, "MX", value, told),))
    told = f"{domain} has no MX and no address: answers cannot arrive."
    return Part("missing", "none", told, facts, fixes=(_fix(domain, told),))


def _null(domain: str, entries: list[tuple[int, str]]) -> Part:
    facts: dict[str, object] = {"null_mx": True, "hosts": []}
    told = f"{domain} says that it takes no mail (null MX): answers cannot arrive."
    if len(entries) > 1:
        told = f"{domain} has a null MX beside others, which RFC 7505 forbids."
    return Part("failing", "fail", told, facts, fixes=(_fix(domain, told),))


def _fix(domain: str, why: str) -> Fix:
    why = f"{why} Name the server that takes your mail."
    return Fix(domain, "MX", "10 <the server that takes your mail>.", why, is_complete=False)


def check_ptr(resolver: Resolver, ip: Address | None, helo: str = "", domain: str = "") -> Part:
    """Say whether the sending address has a name that leads back to it.

    Only a name that leads to the address already is proposed as it stands; the domain's own
    name, which is mostly its website's, never is else.
    """
    if ip is None:
        return Part("unknown", "unknown", "No sending address was named.", {"names": []})
    pointer = ip.reverse_pointer
    try:
        names = resolver.ask(pointer, "PTR")
        confirmed = [name for name in names if _leads_back(resolver, name, ip)]
    except LookupFailed as error:
        return unanswered(f"The name of {ip}", error)
    facts: dict[str, object] = {"names": list(names), "confirmed": confirmed}
    if confirmed:
        return Part("ok", "pass", f"{ip} is {confirmed[0]}, and back.", facts)
    told = f"{ip} has no name; many servers refuse its mail."
    if names:
        told = f"{names[0]} does not lead back to {ip}."
    fix = _pointer(resolver, ip, helo, domain, f"{told} Who owns the address sets this.")
    state: State = "failing" if names else "missing"
    return Part(state, "fail" if names else "none", told, facts, fixes=(fix,))


def _pointer(resolver: Resolver, ip: Address, helo: str, domain: str, why: str) -> Fix:
    wanted = plain_name(helo) if is_name(helo) and "." in helo else ""
    try:
        is_complete = bool(wanted) and _leads_back(resolver, wanted, ip)
    except LookupFailed:
        is_complete = False
    if not is_complete:
        why = f"{why} The name must lead back to {ip}."
        wanted = "" if wanted == plain_name(domain) else wanted
    value = f"{wanted or '<name of the mail server>'}."
    return Fix(ip.reverse_pointer, "PTR", value, why, is_complete)


def _leads_back(resolver: Resolver, name: str, ip: Address) -> bool:
    found = resolver.ask(name, "A" if ip.version == 4 else "AAAA")
    return any(ip_address(one) == ip for one in found)


def check_tls(resolver: Resolver, domain: str) -> Part:
    """Look for MTA-STS and TLS reporting; both are advice, nobody's mail fails without them."""
    try:
        sts, sts_why = _tagged(resolver, f"_mta-sts.{domain}", "v=STSv1", "id")
        reports, reports_why = _tagged(resolver, f"_smtp._tls.{domain}", "v=TLSRPTv1", "rua")
    except LookupFailed as error:
        return unanswered("The TLS policy", error)
    facts: dict[str, object] = {"mta_sts": sts, "tls_reports": reports}
    broken = [why for why in (sts_why, reports_why) if why]
    fixes: list[Fix] = []
    if reports is None:
        value = f"v=TLSRPTv1; rua=mailto:tls-reports@{domain}"
        why = reports_why or "Reports tell when servers could not send you mail encrypted."
        fixes.append(Fix(f"_smtp._tls.{domain}", "TXT", value, why))
    if sts is None:
        why = (
            f"{sts_why or 'Senders may deliver unencrypted.'} It takes effect with a policy file "
            f"at https://mta-sts.{domain}/.well-known/mta-sts.txt."
        )
        fixes.append(Fix(f"_mta-sts.{domain}", "TXT", "v=STSv1; id=1", why))
    state: State = "warning" if broken else "ok" if sts and reports else "missing"
    told = "MTA-STS and TLS reports are announced." if state == "ok" else "Advice, not a must."
    result = {"ok": "pass", "warning": "fail"}.get(state, "none")
    return Part(state, result, broken[0] if broken else told, facts, tuple(broken), tuple(fixes))


def _tagged(resolver: Resolver, name: str, version: str, needed: str) -> tuple[str | None, str]:
    """Return the one record of that version, and why it is of no use if it is not."""
    texts = [text for text in resolver.ask(name, "TXT") if first_tag(text) == version]
    if len(texts) > 1:
        return None, f"{name} has {len(texts)} records; receivers ignore them all."
    if not texts:
        return None, ""
    try:
        tags = read_tags(texts[0])
    except BadTags as error:
        return None, f"{name} is broken: {error}."
    return (texts[0], "") if tags.get(needed) else (None, f"{name} has no {needed}=.")
