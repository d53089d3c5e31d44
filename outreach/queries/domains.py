"""Sending domains: what is known of their records, and which are due for a look."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.utils import timezone

from leadops.runs.enums import OPEN_STATUSES
from leadops.runs.models import StageRun
from outreach.models import Mailbox, SenderDomain

FRESH = timedelta(days=1)
RETRY = timedelta(hours=1)  # what could not be looked up is asked for sooner
LABELS = {"spf": "SPF", "dkim": "DKIM", "dmarc": "DMARC", "mx": "MX", "tls": "TLS"}
AUTHENTICATION = ("spf", "dkim", "dmarc")  # OUT3
# Each state's word, and the state of leadops.ui.states that it looks like.
WORDS = {
    "ok": ("OK", "done"),
    "warning": ("Could be better", "warning"),
    "missing": ("Missing", "due soon"),
    "failing": ("Failing", "failed"),
    "unknown": ("Unknown", "draft"),
}


@dataclass(frozen=True, slots=True)
class Line:
    """One kind of record: its state as a word and a look, what was found, what to publish."""

    key: str
    label: str
    word: str
    look: str
    explanation: str
    notes: tuple[str, ...]
    fixes: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True, slots=True)
class Standing:
    """A sending domain as its last look found it; never looked at, every line is unknown."""

    name: str
    lines: tuple[Line, ...]
    checked_at: datetime | None
    is_checking: bool

    @property
    def authentication(self) -> tuple[Line, ...]:
        """SPF, DKIM and DMARC."""
        return tuple(line for line in self.lines if line.key in AUTHENTICATION)


@dataclass(frozen=True, slots=True)
class SendingFacts:
    """What the mailboxes of a domain tell about who sends for it."""

    selectors: tuple[str, ...]
    hosts: tuple[str, ...]


def domain_of(mailbox: Mailbox) -> str:
    """Return the domain that stands in From."""
    return mailbox.address.rpartition("@")[2].lower()


def sending_domains() -> list[str]:
    """Return the domains of the mailboxes of the open scope."""
    return sorted({domain_of(mailbox) for mailbox in Mailbox.objects.only("address")})


def due_domains() -> list[str]:
    """Return the sending domains that were not looked at for a day, an hour where unknown."""
    now = timezone.now()
    known = {row.name: row for row in SenderDomain.objects.all()}
    return [name for name in sending_domains() if _is_due(known.get(name), now)]


def _is_due(row: SenderDomain | None, now: datetime) -> bool:
    if row is None:
        return True
    is_unknown = row.report.get("spf", {}).get("state") == "unknown"
    return row.checked_at < now - (RETRY if is_unknown else FRESH)


def sending_facts(name: str) -> SendingFacts:
    """Return the DKIM selectors and mail servers of the mailboxes of one domain."""
    boxes = [one for one in Mailbox.objects.order_by("address") if domain_of(one) == name]
    return SendingFacts(
        tuple(dict.fromkeys(one.dkim_selector for one in boxes if one.dkim_selector)),
        tuple(dict.fromkeys(one.smtp_host for one in boxes if one.smtp_host)),
    )


def standing_of(name: str) -> Standing:
    """Return what is known of a domain."""
    row = SenderDomain.objects.filter(name=name).first()
    report = row.report if row else {}
    runs = StageRun.objects.filter(key=f"domain:{name}", status__in=OPEN_STATUSES)
    return Standing(
        name=name,
        lines=tuple(_line(key, report) for key in LABELS),
        checked_at=row.checked_at if row else None,
        is_checking=runs.exists(),
    )


def standings() -> list[Standing]:
    """Return what is known of every sending domain of the open scope."""
    return [standing_of(name) for name in sending_domains()]


def _line(key: str, report: Mapping[str, Any]) -> Line:
    part = report.get(key, {})
    fixes = tuple(fix for fix in report.get("fixes", ()) if fix.get("part") == key)
    word, look = WORDS[part.get("state", "unknown")]
    return Line(
        key=key,
        label=LABELS[key],
        word=word,
        look=look,
        explanation=part.get("explanation", "Not looked up yet."),
        notes=tuple(note for note in part.get("notes", ()) if note != part.get("explanation")),
        fixes=fixes,
    )


def in_words(report: Mapping[str, Any]) -> str:
    """Return the states of a report in one line: "SPF OK, DKIM Unknown, DMARC Missing"."""
    lines = [_line(key, report) for key in LABELS]
    return ", ".join(f"{line.label} {line.word.lower()}" for line in lines) + "."
