"""What the packet is written from: the thread, the lead's facts, its signals and its score."""

from uuid import UUID

from handoff.packet import Material, Quoted, Turn
from handoff.warmth import Warmth
from inbound.enums import MailKind
from inbound.models import Reply
from leadops.ui.errors import NotFound
from outreach.models import Send
from prospects.models import Lead
from scoring.models import Score, Signal
from scoring.queries import foremost

MAX_TURNS = 50
MAX_SIGNALS = 20  # of which the packet shows the first


def get_reply(pk: UUID | str) -> Reply:
    """Return a reply of the open scope with its lead; a foreign one is not found."""
    row: Reply | None = (
        Reply.objects.select_related("lead__contact", "lead__account", "lead__list__source")
        .filter(pk=pk)
        .first()
    )
    if row is None:
        raise NotFound
    return row


def material(reply: Reply, warmth: Warmth) -> Material:
    """Gather everything known about the reply's lead at this moment."""
    lead = reply.lead
    assert lead is not None, "A reply without a lead is matched by a person first."
    contact, account = lead.contact, lead.account
    score = Score.objects.filter(lead=lead).order_by("-computed_at").first()
    turns = transcript(lead)
    ours = [turn.at for turn in turns if not turn.is_buyer]
    return Material(
        company=account.name,
        person=contact.full_name,
        title=contact.title,
        disposition=reply.disposition,
        because=warmth.because,
        source=f"{lead.list.source.name}, list “{lead.list.name}”",
        turns=turns,
        score=lead.score,
        reasons=[(str(one["text"]), round(one["points"])) for one in score.reasons]
        if score
        else [],
        signals=_signals(lead),
        facts=_facts(lead),
        last_contact_at=max(ours) if ours else lead.last_contact_at,
    )


def transcript(lead: Lead) -> list[Turn]:
    """Return everything said between us and the lead, the oldest first."""
    sends = (
        Send.objects.filter(draft__lead=lead, dot_at__isnull=False)
        .select_related("revision", "mailbox")
        .defer("revision__wire")
        .order_by("-dot_at")[:MAX_TURNS]
    )
    replies = Reply.objects.filter(lead=lead, kind=MailKind.HUMAN).order_by("-received_at")
    turns = [
        Turn(
            at=send.dot_at,
            who=send.mailbox.display_name,
            is_buyer=False,
            subject=send.revision.subject,
            text=send.revision.body,
        )
        for send in sends
        if send.dot_at is not None
    ]
    turns += [
        Turn(
            at=row.received_at,
            who=str(lead.contact),
            is_buyer=True,
            subject=row.subject,
            text=row.new_text,
        )
        for row in replies[:MAX_TURNS]
    ]
    return sorted(turns, key=lambda turn: turn.at)


def _signals(lead: Lead) -> list[Quoted]:
    rows = Signal.objects.filter(account_id=lead.account_id).select_related("evidence__snapshot")
    return [
        Quoted(row.sentence, row.evidence.quote[:400], row.evidence.snapshot.url or "record")
        for row in foremost(rows[:MAX_SIGNALS])[:5]
    ]


def _facts(lead: Lead) -> list[tuple[str, str]]:
    account, contact = lead.account, lead.contact
    return [
        ("Title", contact.title),
        ("Industry", account.industry),
        ("Employees", f"{account.employees:,}" if account.employees else ""),
        ("Country", contact.country or account.country),
        ("Technologies", ", ".join(account.technologies[:8])),
        ("Telephone", contact.phone or account.phone),
    ]
