"""Whose answer a mail is: proven by our own unforgeable token, else only suggested."""

from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from django.db.models import QuerySet
from django.utils import timezone

from inbound.classify import Reading
from inbound.enums import MailKind
from leadops.compliance.addresses import address_hash
from outreach.letters import revisions_named
from outreach.models import Send
from prospects.models import Lead

TOKEN, REFERENCES, SUGGESTION, PERSON = "token", "references", "suggestion", "person"
PROVEN = frozenset({TOKEN, REFERENCES, PERSON})
# How far back a sender's address alone still suggests whose answer it is.
MEMORY = timedelta(days=180)


@dataclass(frozen=True, slots=True)
class Match:
    """The send and lead a mail answers, and how we know; nothing at all for strangers."""

    send: Send | None = None
    lead: Lead | None = None
    how: str = ""

    @property
    def is_proven(self) -> bool:
        """Whether a token says so: From alone moves nothing forward, it can only stop."""
        return self.how in PROVEN


def match(reading: Reading, workspace_id: UUID) -> Match:
    """Find what a mail answers: the token it was sent to, then the thread, then its sender."""
    for how, texts in ((TOKEN, reading.addressed_to), (REFERENCES, reading.refers_to)):
        named = revisions_named(workspace_id, texts)
        send = _sends().filter(revision__in=named).order_by("-created_at").first()
        if send is not None:
            return Match(send, send.draft.lead, how)
    send = _suggested(reading)
    return Match(send, send.draft.lead, SUGGESTION) if send else Match()


def _suggested(reading: Reading) -> Send | None:
    """The last message to this sender, or to the recipient that a report names."""
    addresses = [reading.from_address]
    if reading.kind in {MailKind.BOUNCE, MailKind.COMPLAINT}:
        addresses = [one.address for one in reading.recipients]
    hashes = [one for one in map(address_hash, addresses) if one]
    since = timezone.now() - MEMORY
    found: Send | None = (
        _sends().filter(to_hash__in=hashes, dot_at__gte=since).order_by("-dot_at").first()
    )
    return found


def _sends() -> QuerySet[Send]:
    rows: QuerySet[Send] = Send.objects.select_related(
        "draft__lead__contact", "draft__lead__account", "mailbox"
    )
    return rows
