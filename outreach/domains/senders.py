"""What a domain's SPF record says, whoever sends: its look-ups, its faults, a better record."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from outreach.domains.findings import Fix, Part, State, unanswered
from outreach.domains.macros import Sender
from outreach.domains.resolving import Kind, LookupFailed, Resolver, is_below, plain_name
from outreach.domains.spf import MAX_TERMS, MAX_VOID, Verdict, check_host
from outreach.domains.spf_record import (
    MODIFIER,
    BadRecord,
    Mechanism,
    Record,
    mechanism,
    parse,
    spf_texts,
    terms_of,
)
from outreach.domains.survey import Survey, addresses_of, survey_of

WHO_SENDS = "<the servers that send your mail>"
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
        part
        if sender is None or verdict is None
        else _with_verdict(part, verdict, sender, _Draft(resolver, domain, hosts, sender))
    )


def _record_part(
    resolver: Resolver, domain: str, hosts: Sequence[str], sender: Sender | None
) -> Part:
    draft = _Draft(resolver, domain, hosts, sender)
    texts = spf_texts(resolver.ask(domain, "TXT"))
    if not texts:
        told = f"{domain} has no SPF record."
        return Part("missing", "none", told, _facts(None, None), fixes=(draft.fix([], told),))
    if len(texts) > 1:
        told = f"{domain} has {len(texts)} SPF records; receivers treat that as an error."
        fix = draft.fix(_merged(term for text in texts for term in terms_of(text)), told)
        return Part("failing", "permerror", told, _facts(None, None), fixes=(fix,))
    try:
        record = parse(texts[0])
    except BadRecord as error:
        told = f"The record of {domain} is broken: {error}."
        fix = draft.fix(_merged(terms_of(texts[0])), told)
        return Part("failing", "permerror", told, _facts(texts[0], None), fixes=(fix,))
    survey = survey_of(resolver, record, domain)
    return _surveyed(draft, record, survey)


def _surveyed(draft: "_Draft", record: Record, survey: Survey) -> Part:
    told = ""
    if survey.terms > MAX_TERMS:
        told = f"The record needs {survey.terms} look-ups; {MAX_TERMS} are allowed."
    elif survey.faults:
        told = f"{survey.faults[0]}."
    elif survey.void > MAX_VOID:
        told = f"{survey.void} terms find nothing; {MAX_VOID} are allowed."
    facts = _facts(record.text, survey)
    if not told:
        return _ending(draft, record, facts)
    fix = draft.fix(terms_of(record.text), told)
    return Part("failing", "permerror", told, facts, fixes=(fix,))


def _ending(draft: "_Draft", record: Record, facts: dict[str, object]) -> Part:
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
        terms = [term for term in terms if not _is_ptr(term)]
    if not notes:
        return Part("ok", "valid", f"The record of {draft.domain} is sound.", facts)
    fix = draft.fix(terms, " ".join(notes))
    told = notes[0]
    return Part("warning" if state == "ok" else state, "valid", told, facts, tuple(notes), (fix,))


def _with_verdict(part: Part, verdict: Verdict, sender: Sender, draft: "_Draft") -> Part:
    """Put the sender's result in front; the faults of the domain's own record stay told."""
    states: dict[str, State] = {"pass": "ok", "none": "missing", "permerror": "failing"}
    state = states.get(verdict.result, "failing")
    if verdict.result == "pass" and part.state in ("warning", "failing"):
        state = part.state
    facts = {**part.facts, **_facts(None, None, verdict), "record": part.facts.get("record")}
    facts["lookups"] = part.facts.get("lookups")
    facts["identity"] = sender.identity
    fixes = part.fixes
    is_ours = plain_name(sender.domain) == plain_name(draft.domain)
    is_refused = verdict.result in ("fail", "softfail", "neutral")
    if is_ours and is_refused and part.state != "unknown" and not fixes:
        fixes = (draft.fix(terms_of(str(facts["record"])), verdict.because),)
    return Part(
        state, verdict.result, verdict.explanation or verdict.because, facts, part.notes, fixes
    )


def _facts(
    record: str | None, survey: Survey | None, verdict: Verdict | None = None
) -> dict[str, object]:
    facts: dict[str, object] = {"record": record, "lookups": survey.terms if survey else None}
    if verdict is not None:
        facts["because"] = verdict.because
    return facts


# Proposing a record.


@dataclass(frozen=True)
class _Published:
    """The name service as it would answer with the record published."""

    resolver: Resolver
    domain: str
    value: str

    def ask(self, name: str, kind: Kind) -> tuple[str, ...]:
        if kind == "TXT" and plain_name(name) == plain_name(self.domain):
            return (self.value,)
        return self.resolver.ask(name, kind)

    def below(self, name: str) -> Iterable[str] | None:
        return self.resolver.below(name)


@dataclass(frozen=True)
class _Draft:
    """Writes a better record: it lets the given server send, it names somebody who sends, and it
    keeps every include and redirect. A record that still has a fault is not complete.
    """

    resolver: Resolver
    domain: str
    hosts: Sequence[str]
    sender: Sender | None

    def fix(self, terms: Sequence[str], why: str) -> Fix:
        """Return the record made of `terms`, those that break the grammar left out."""
        lost = [term for term in terms if not _is_sound(term)]
        kept = _once(term for term in terms if term not in lost)
        todo = [f"“{term}” is left out: name the server that it stood for." for term in lost]
        if self._troubles(kept):
            kept = self._asking_less(kept)
        if not self._lets_send(kept):
            kept = [self._address(), *kept]
            why = f"{why} If {kept[0].partition(':')[2]} is yours, name it."
        if list(terms) != ["-all"] * max(1, len(terms)) and not any(map(_names_sender, kept)):
            # Nobody is named: a record of the end alone would stop all mail.
            others = [one for one in kept if not _is_all(one)]
            kept = [*(self._probable() or [WHO_SENDS]), *others, "~all"]
        if WHO_SENDS in kept:
            todo.append("Only you know who sends your mail: name those servers.")
        else:
            todo += self._troubles(kept)
        value = " ".join(["v=spf1", *kept])
        return Fix(self.domain, "TXT", value, " ".join([why, *todo]), is_complete=not todo)

    def _address(self) -> str:
        assert self.sender is not None, "Asked only where a sender is refused."
        return f"ip{self.sender.ip.version}:{self.sender.ip}"

    def _lets_send(self, terms: Sequence[str]) -> bool:
        if self.sender is None:
            return True
        message = self.sender
        if plain_name(message.domain) != plain_name(self.domain):
            message = replace(message, mail_from=f"postmaster@{self.domain}")
        published = _Published(self.resolver, self.domain, " ".join(["v=spf1", *terms]))
        return check_host(published, message).result == "pass"

    def _troubles(self, terms: Sequence[str]) -> list[str]:
        """Return what receivers would still find wrong, in sentences."""
        try:
            record = parse(" ".join(["v=spf1", *terms]))
            survey = survey_of(self.resolver, record, self.domain)
        except BadRecord as error:
            return [f"{error}."]
        except LookupFailed as error:
            return [f"Not everything could be looked up: {error}."]
        told = [f"{one}: mend that, or take the term out." for one in survey.faults[:1]]
        if survey.terms > MAX_TERMS:
            told.append(
                f"This one needs {survey.terms} look-ups, {MAX_TERMS} are allowed: take out the "
                "includes that no longer send for you, or give one a subdomain of its own."
            )
        if survey.void > MAX_VOID:
            told.append(f"{survey.void} terms find nothing, {MAX_VOID} may: take them out.")
        return told

    def _asking_less(self, terms: Sequence[str]) -> list[str]:
        """Return the terms with the domain's own a and mx as addresses, and without ptr."""
        less: list[str] = []
        for term in terms:
            one = None if MODIFIER.fullmatch(term) else mechanism(term)
            if one is None or one.name not in ("a", "mx", "ptr") or "%" in one.domain:
                less.append(term)
            elif one.name != "ptr":
                less += self._in_addresses(one)
        return _once(less)

    def _in_addresses(self, one: Mechanism) -> list[str]:
        try:
            found = addresses_of(self.resolver, one, one.domain or self.domain, Survey())
        except LookupFailed:
            return [one.text]
        sign = one.qualifier.strip("+")
        ends = {4: "/32", 6: "/128"}
        return [f"{sign}ip{net.version}:{net}".removesuffix(ends[net.version]) for net in found]

    def _probable(self) -> list[str]:
        """Return the terms for who probably sends, by where the domain gets its mail."""
        try:
            exchangers = [e.partition(" ")[2] for e in self.resolver.ask(self.domain, "MX")]
        except LookupFailed:
            exchangers = []
        found = [
            f"include:{include}"
            for host in [*self.hosts, *exchangers]
            for end, include in PROVIDERS.items()
            if is_below(host, end)
        ]
        if found:
            return list(dict.fromkeys(found))
        return ["mx"] if any(host.strip(".") for host in exchangers) else []


def _merged(terms: Iterable[str]) -> list[str]:
    """Return the terms of several records for one: what redirect would no longer reach, behind an
    `all` or a second time, is included.
    """
    given = list(terms)
    redirects = [term for term in given if term.lower().startswith("redirect=")]
    if not any(map(_is_all, given)) and len(redirects) <= 1:
        return given
    return [f"include:{term[9:]}" if term in redirects else term for term in given]


def _once(terms: Iterable[str]) -> list[str]:
    """Return sound terms each once, an end last that refuses everybody else, at least softly."""
    kept: list[str] = []
    ends: list[str] = []
    modifiers: set[str] = set()
    for term in dict.fromkeys(terms):
        name = found[1].lower() if (found := MODIFIER.fullmatch(term)) else ""
        if _is_all(term):
            ends.append(term)
        elif name not in modifiers:
            kept.append(term)
            modifiers |= {name} if name in ("exp", "redirect") else set()
    if "redirect" in modifiers and not ends:
        return kept
    return [*kept, "-all" if ends and all(one == "-all" for one in ends) else "~all"]


def _is_all(term: str) -> bool:
    return term.lower().lstrip("+-~?") == "all"


def _is_ptr(term: str) -> bool:
    return not MODIFIER.fullmatch(term) and mechanism(term).name == "ptr"


def _names_sender(term: str) -> bool:
    """Say whether a sound term lets anybody send."""
    if found := MODIFIER.fullmatch(term):
        return found[1].lower() == "redirect"
    return not _is_all(term) and not term.startswith("-")


def _is_sound(term: str) -> bool:
    try:
        parse(f"v=spf1 {term}")
    except BadRecord:
        return False
    return True
