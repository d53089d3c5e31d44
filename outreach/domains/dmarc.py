"""DMARC: the policy of a domain, and whether what SPF proved is aligned with it (RFC 7489)."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from outreach.domains.findings import Fix, Part, unanswered
from outreach.domains.organisation import are_aligned, organisational_domain
from outreach.domains.resolving import LookupFailed, Resolver, plain_name
from outreach.domains.tags import BadTags, first_tag, read_tags

POLICIES = ("none", "quarantine", "reject")
VERSION = "v=DMARC1"
_MAIL_TO = re.compile(r"mailto:[^\s@!,]+@([^\s@!,]+)(?:![0-9]+[kmgtKMGT]?)?", re.IGNORECASE)
REPORTS_TO = "dmarc-reports"


@dataclass(frozen=True)
class Policy:
    """A record that can be used. `found_at` is the name it stands at."""

    text: str
    found_at: str
    policy: str
    subdomain_policy: str
    percent: int = 100
    is_strict_dkim: bool = False
    is_strict_spf: bool = False
    reports_to: tuple[str, ...] = ()
    notes: tuple[str, ...] = field(default=())


class BadPolicy(ValueError):
    """Receivers ignore the record; the message says why."""


def read_policy(text: str, found_at: str) -> Policy:
    """Read a record (section 6.3). Raises BadPolicy where receivers would not apply it (6.6.3)."""
    try:
        tags = read_tags(text)
    except BadTags as error:
        raise BadPolicy(f"The record is broken: {error}.") from error
    notes: list[str] = []
    rua = _addresses(tags, "rua", notes)
    _addresses(tags, "ruf", notes)
    policy = tags.get("p", "").lower()
    sub = tags.get("sp", "").lower()
    if policy not in POLICIES or (sub and sub not in POLICIES):
        if not rua:
            raise BadPolicy("p= must be none, quarantine or reject, and sp= too.")
        notes.append("p= or sp= is no policy: receivers take p=none because rua= is there.")
        policy = sub = "none"
    return Policy(
        text=text,
        found_at=found_at,
        policy=policy,
        subdomain_policy=sub or policy,
        percent=_percent(tags, notes),
        is_strict_dkim=_is_strict(tags, "adkim", notes),
        is_strict_spf=_is_strict(tags, "aspf", notes),
        reports_to=rua,
        notes=tuple(notes),
    )


def _addresses(tags: Mapping[str, str], name: str, notes: list[str]) -> tuple[str, ...]:
    """Return the addresses of rua= or ruf= that reports can be mailed to."""
    found = [one.strip() for one in tags.get(name, "").split(",") if one.strip()]
    bad = [one for one in found if not _MAIL_TO.fullmatch(one)]
    notes += [f"{name}={one[:60]} is no mailto: address; nothing is sent there." for one in bad]
    return tuple(one for one in found if one not in bad)


def _percent(tags: Mapping[str, str], notes: list[str]) -> int:
    text = tags.get("pct", "100")
    if text.isascii() and text.isdigit() and len(text) <= 3 and int(text) <= 100:
        return int(text)
    notes.append(f"pct={text[:20]} is no number from 0 to 100; receivers take 100.")
    return 100


def _is_strict(tags: Mapping[str, str], name: str, notes: list[str]) -> bool:
    value = tags.get(name, "r").lower()
    if value not in ("r", "s"):
        notes.append(f"{name}={value[:20]} is neither r nor s; receivers take r.")
    return value == "s"


def check(resolver: Resolver, domain: str, proven: str | None = None) -> Part:
    """Judge the policy of `domain`, the one in the From header.

    `proven` is the domain that SPF passed for, empty when SPF did not pass, None when no message
    was given. A message passes by either SPF or DKIM, so without its signature a lack of
    alignment is unknown, not failing.
    """
    try:
        found = _found(resolver, domain)
    except LookupFailed as error:
        return unanswered("The policy", error)
    except BadPolicy as error:
        return Part("failing", "permerror", str(error), fixes=(_new(domain, str(error)),))
    if found is None:
        told = f"{domain} publishes no DMARC policy; large receivers want one from bulk senders."
        return Part("missing", "none", told, {"record": None}, fixes=(_new(domain, told),))
    return _judged(resolver, domain, found, proven)


def _found(resolver: Resolver, domain: str) -> Policy | None:
    """Return the policy that holds for a domain: its own, else that of its organisation."""
    for name in dict.fromkeys((plain_name(domain), organisational_domain(domain))):
        at = f"_dmarc.{name}"
        texts = [text for text in resolver.ask(at, "TXT") if first_tag(text) == VERSION]
        if len(texts) > 1:
            raise BadPolicy(f"{at} has {len(texts)} policies; receivers ignore them all.")
        if texts:
            return read_policy(texts[0], at)
    return None


def _judged(resolver: Resolver, domain: str, found: Policy, proven: str | None) -> Part:
    applied, better, advice = _advice(domain, found)
    strangers = _strangers(resolver, domain, found)
    aligned = _alignment(domain, found, proven)
    is_sound = not (found.notes or strangers) and found.reports_to and found.percent == 100
    facts: dict[str, Any] = {
        "record": found.text,
        "found_at": found.found_at,
        "organisational_domain": organisational_domain(domain),
        "policy": applied,
        "subdomain_policy": found.subdomain_policy,
        "percent": found.percent,
        "alignment": {
            "spf": "strict" if found.is_strict_spf else "relaxed",
            "dkim": "strict" if found.is_strict_dkim else "relaxed",
        },
        "reports_to": list(found.reports_to),
        "spf_aligned": aligned,
    }
    return Part(
        state="ok" if is_sound else "warning",
        result={True: "pass", False: "unknown", None: "valid"}[aligned],
        explanation=f"{found.found_at} says {applied} for {domain}.",
        facts=facts,
        notes=(*found.notes, *strangers, *advice),
        fixes=(_changed(found, better, " ".join(advice)),) if better else (),
    )


def _advice(domain: str, found: Policy) -> tuple[str, dict[str, str], list[str]]:
    """Return the policy that holds for `domain`, tags that would be better, and why."""
    is_own = found.found_at == f"_dmarc.{plain_name(domain)}"
    applied = found.policy if is_own else found.subdomain_policy
    better: dict[str, str] = {}
    advice = []
    if not found.reports_to:
        better["rua"] = f"mailto:{REPORTS_TO}@{found.found_at.removeprefix('_dmarc.')}"
        advice.append("Nobody gets the reports, which show who sends in your name: add rua=.")
    if applied == "none":
        better["p" if is_own else "sp"] = "quarantine"
        advice.append("p=none only watches: go on to quarantine once reports show your mail only.")
    if found.percent < 100:
        better["pct"] = "100"
        advice.append(f"The policy holds for {found.percent} % of the mail only.")
    return applied, better, advice


def _alignment(domain: str, found: Policy, proven: str | None) -> bool | None:
    if proven is None:
        return None
    return bool(proven) and are_aligned(domain, proven, is_strict=found.is_strict_spf)


def _strangers(resolver: Resolver, domain: str, found: Policy) -> list[str]:
    """Name the report addresses whose domains have not agreed to get them (section 7.1)."""
    notes = []
    for address in found.reports_to:
        match = _MAIL_TO.fullmatch(address)
        there = match[1] if match else ""
        if organisational_domain(there) == organisational_domain(domain):
            continue
        asked = f"{found.found_at.removeprefix('_dmarc.')}._report._dmarc.{there}"
        try:
            texts = resolver.ask(asked, "TXT")
        except LookupFailed:
            continue
        if not any(first_tag(text) == VERSION for text in texts):
            notes.append(f"{there} has not agreed to get reports: {asked} has no v=DMARC1.")
    return notes


def _new(domain: str, why: str) -> Fix:
    value = f"{VERSION}; p=none; rua=mailto:{REPORTS_TO}@{domain}"
    return Fix(f"_dmarc.{domain}", "TXT", value, why)


def _changed(found: Policy, better: Mapping[str, str], why: str) -> Fix:
    """Return the record with some tags replaced; v and p stay in front (section 6.3)."""
    tags = {**read_tags(found.text), **better}
    ordered = {"v": tags.pop("v"), "p": tags.pop("p", found.policy), **tags}
    value = "; ".join(f"{name}={value}" for name, value in ordered.items())
    return Fix(found.found_at, "TXT", value, why)
