"""What an answer sets off: stopping first, then the timeline, then the way to a person."""

from typing import Any
from uuid import UUID

from django.db import transaction
from django.utils import timezone

from inbound.classify import Reading
from inbound.disposition import Verdict
from inbound.enums import ROUTED, Disposition, MailKind, MailState
from inbound.errors import AlreadyChecked, NoLead
from inbound.judgement import Judgement, judge
from inbound.matching import PERSON, PROVEN, SUGGESTION, Match, match
from inbound.models import IncomingMail, Reply
from leadops.accounts.models import User
from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.compliance.actions import suppress
from leadops.compliance.addresses import address_hash, domain_of
from leadops.runs.actions import enqueue
from leadops.web.actions import store_snapshot
from leadops.web.models import SnapshotKind
from outreach.actions import enrollments, mailboxes, sends
from outreach.models import Send, Touchpoint
from prospects.actions import move_lead
from prospects.enums import LEAD_MOVES, LeadState

ROUTE = "handoff.tasks.route"
# What a person must look at although nothing is to be done at once.
CLEARED = ROUTED - {Disposition.UNCLEAR}
LONGEST = 100_000


@transaction.atomic
def take_in(*, mail_id: UUID, reading: Reading, actor: Actor = SYSTEM) -> Reply | None:
    """Turn a stored mail into a Reply with everything it sets off; a second reader finds it done.

    An opt-out, a complaint and a hard bounce suppress before anything else. A person's answer
    stops the sequence at once. Only a proven match goes forward: to the lead and to the handoff.
    """
    mail = IncomingMail.objects.select_for_update(of=("self",)).get(pk=mail_id)
    if mail.state != MailState.STORED:
        return Reply.objects.filter(mail=mail).first()
    IncomingMail.objects.filter(pk=mail.pk).update(state=MailState.READ)
    judgement = judge(reading, own={mail.mailbox.address.lower()})
    if judgement.is_own:
        return None
    found = match(reading, mail.workspace_id)
    reply = _write(mail, judgement, found)
    record(
        Event.INBOUND_REPLY_RECEIVED,
        actor=actor,
        subject=reply,
        details={
            "kind": reply.kind,
            "disposition": reply.disposition,
            "why": reply.why,
            "lead": str(reply.lead_id) if reply.lead_id else None,
            "send": str(reply.send_id) if reply.send_id else None,
        },
    )
    _consequences(reply, reading, found)
    return reply


def _write(mail: IncomingMail, judgement: Judgement, found: Match) -> Reply:
    reading, verdict = judgement.reading, judgement.verdict
    text = _clean(judgement.trimmed.new_text)[:LONGEST]
    snapshot = store_snapshot(
        workspace=mail.workspace,
        kind=SnapshotKind.REPLY,
        url=f"mail:{mail.pk}",
        title=_clean(reading.subject) or "Reply",
        text=text,
        body=text.encode(),
        content_type="text/plain",
        about=domain_of(reading.from_address),
        fetched_at=mail.received_at,
    )
    reply: Reply = Reply.objects.create(
        workspace_id=mail.workspace_id,
        mail=mail,
        lead=found.lead,
        send=found.send,
        matched_by=found.how,
        snapshot=snapshot,
        kind=reading.kind,
        disposition=verdict.disposition,
        why=_clean(judgement.why)[:300],
        from_address=_clean(reading.from_address)[:254],
        subject=_clean(reading.subject)[:300],
        new_text=text,
        removed=[
            {"kind": part.kind.value, "text": _clean(part.text)[:20_000]}
            for part in judgement.trimmed.removed[:50]
        ],
        received_at=mail.received_at,
        checked_at=timezone.now() if _needs_no_check(reading, found, verdict) else None,
    )
    return reply


def _needs_no_check(reading: Reading, found: Match, verdict: Verdict) -> bool:
    """Whether somebody looks anyway: at the handoff, or at a bounce that explains itself.

    What may be a wish to be left alone is asked, whatever else the answer means: the handoff shows
    what its writer wants of us, not that they perhaps want nothing.
    """
    if reading.kind == MailKind.BOUNCE:
        return found.send is not None
    is_told = verdict.disposition in CLEARED and not verdict.doubt
    return reading.kind == MailKind.HUMAN and found.is_proven and is_told


def _consequences(reply: Reply, reading: Reading, found: Match) -> None:
    _stop_mail(reply, reading)
    if reply.send is not None and found.is_proven:
        words = "A bounce" if reply.kind == MailKind.BOUNCE else "An answer"
        sends.settle_by_evidence(send=reply.send, why=f"{words} names it.")
    if reply.kind == MailKind.BOUNCE:
        _bounce(reply, reading)
    elif reply.kind == MailKind.COMPLAINT:
        if any(one.reason == "complaint" for one in reading.recipients):
            box = reply.send.mailbox if reply.send else reply.mail.mailbox
            mailboxes.note_complaint(mailbox=box)
    elif reply.kind == MailKind.HUMAN and reply.lead is not None:
        _touch(reply, "reply", f"{reply.get_disposition_display()}: {reply.subject}")
        enrollments.stop(lead=reply.lead, why="They answered.", actor=SYSTEM)
        if found.is_proven:
            _go_on(reply, actor=SYSTEM)


def _stop_mail(reply: Reply, reading: Reading) -> None:
    """Suppress at once what must not be written to again: it needs no gate and no proof."""
    for email, reason, source in _to_suppress(reply, reading):
        suppress(
            workspace=reply.workspace,
            email=email,
            reason=reason,
            source=source,
            actor=SYSTEM,
            note=reply.why,
        )
    if reply.lead is None or reply.disposition != Disposition.UNSUBSCRIBE:
        return
    _touch(reply, "opt_out", "Asked us not to write")
    enrollments.stop(lead=reply.lead, why="They asked us not to write.", actor=SYSTEM)


def _to_suppress(reply: Reply, reading: Reading) -> list[tuple[str, str, str]]:
    ours = [reply.send.to_address] if reply.send else []
    if reply.kind == MailKind.HUMAN and reply.disposition == Disposition.UNSUBSCRIBE:
        theirs = [reply.lead.contact.email] if reply.lead else []
        wanted, reason, source = [*theirs, reply.from_address], "opt_out", "reply"
    elif reply.kind == MailKind.COMPLAINT:
        named = [one.address for one in reading.recipients]
        asked = any(one.reason == "unsubscribe" for one in reading.recipients)
        wanted = [*ours, *named]
        reason, source = ("opt_out", "reply") if asked else ("complaint", "complaint")
    elif reply.kind == MailKind.BOUNCE:
        named = [one.address for one in reading.recipients if one.is_hard]
        wanted, reason, source = [one for one in named if _was_written_to(one)], "bounce", "bounce"
    else:
        return []
    usable = {address_hash(one): one for one in wanted if "." in domain_of(one)}
    return [(one, reason, source) for one in usable.values()]


def _was_written_to(address: str) -> bool:
    """A report about somebody we never wrote to is no reason for anything."""
    return Send.objects.filter(to_hash=address_hash(address), dot_at__isnull=False).exists()


def _bounce(reply: Reply, reading: Reading) -> None:
    if reply.send is None:
        return
    hard = any(one.is_hard for one in reading.recipients)
    if not hard:
        _touch(reply, "delayed", f"Came back for now: {reply.why}")
        return
    sends.note_bounce(send=reply.send, why=reply.why)
    if reply.lead is not None:
        enrollments.stop(lead=reply.lead, why="The address does not exist.", actor=SYSTEM)
    mailboxes.guard(mailbox=reply.send.mailbox)


def _go_on(reply: Reply, *, actor: Actor) -> None:
    """Hand an answer over to a person: the lead is engaged, and the router is asked."""
    lead = reply.lead
    if lead is None or reply.disposition not in ROUTED:
        return
    if LeadState.ENGAGED in LEAD_MOVES[lead.state]:
        why = f"Answered: {reply.get_disposition_display().lower()}"
        move_lead(lead, LeadState.ENGAGED, actor=actor, why=why)
    enqueue(
        ROUTE,
        key=f"{ROUTE}:{reply.pk}",
        label=f"Hand over {lead}",
        arguments={"reply_id": str(reply.pk)},
        workspace=reply.workspace,
        actor=actor,
    )


@transaction.atomic
def check_reply(
    *, reply: Reply, actor: User, disposition: str = "", is_theirs: bool = True
) -> Reply:
    """Clear a reply from Check today: the verdict is right, or `disposition` is.

    Confirms a suggested lead, or with `is_theirs=False` takes it away. A person's opt-out verdict
    suppresses; a verdict that belongs to a person is routed. Refuses what was checked meanwhile
    and a routed verdict without a lead.
    """
    row = Reply.objects.select_for_update(of=("self",)).select_related("lead").get(pk=reply.pk)
    if row.checked_at is not None:
        raise AlreadyChecked
    before: dict[str, Any] = {"disposition": row.disposition, "lead": str(row.lead_id or "")}
    verdict = Disposition(disposition or row.disposition)
    if not is_theirs:
        row.lead = row.send = None
        row.matched_by = ""
    elif row.matched_by == SUGGESTION:
        row.matched_by = PERSON
    if verdict in CLEARED and row.lead is None:
        raise NoLead
    if verdict != row.disposition:
        row.disposition, row.why = verdict, f"{actor} says so."
    row.checked_by, row.checked_at = actor, timezone.now()
    row.save()
    after = {"disposition": row.disposition, "lead": str(row.lead_id or "")}
    record(
        Event.INBOUND_REPLY_CHECKED,
        actor=actor,
        subject=row,
        details={"before": before, "after": after},
    )
    _after_check(row, actor, was=before["disposition"])
    return row


def _after_check(reply: Reply, actor: User, *, was: str) -> None:
    if reply.disposition == Disposition.UNSUBSCRIBE and was != Disposition.UNSUBSCRIBE:
        email = reply.lead.contact.email if reply.lead else reply.from_address
        suppress(
            workspace=reply.workspace, email=email, reason="opt_out", source="reply", actor=actor
        )
    if reply.lead is not None and reply.disposition != Disposition.OUT_OF_OFFICE:
        enrollments.stop(lead=reply.lead, why="They answered.", actor=actor)
    if reply.matched_by in PROVEN and reply.kind != MailKind.BOUNCE:
        _go_on(reply, actor=actor)


def _touch(reply: Reply, kind: str, label: str) -> None:
    if reply.lead is None:
        return
    Touchpoint.objects.create(
        workspace_id=reply.workspace_id,
        lead=reply.lead,
        kind=kind,
        label=_clean(label)[:300],
        send=reply.send,
        reference_id=reply.pk,
        at=reply.received_at,
    )


def _clean(text: str) -> str:
    """PostgreSQL stores no NUL, and lone surrogates are no text."""
    return text.replace("\x00", "").encode("utf-8", "replace").decode()
