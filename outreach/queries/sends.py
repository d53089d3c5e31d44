"""What waits to be sent, what may be sent now, and what is in doubt."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import Count, F, Q, QuerySet, Window
from django.db.models.functions import Now, RowNumber
from django.utils import timezone

from leadops.accounts.models import Workspace
from leadops.compliance.queries import contactability
from leadops.gates.approval import is_standing
from leadops.gates.founder import is_founder
from leadops.ui.errors import NotFound
from outreach.enums import DraftState, EnrollmentState, SendState
from outreach.models import Mailbox, Send, Touchpoint
from outreach.wire import wire_sha256

WAITING = (SendState.QUEUED, SendState.DEFERRED)
# Never starve: a mailbox with a long queue takes only so many of one tick.
PER_MAILBOX = 5
# Who works alone keeps time for the answers (product.md, founder mode).
FIRST_TOUCHES_ALONE = 30
HOLD = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Objection:
    """Why a message may not go now; `to` is where it goes instead, `until` when to look again."""

    to: str
    why: str
    until: datetime | None = None


def get_send(pk: UUID | str) -> Send:
    """Return a send of the open scope; a foreign one is not found."""
    row = sends().filter(pk=pk).first()
    if row is None:
        raise NotFound
    return row


def sends() -> QuerySet[Send]:
    """Return the sends of the open scope with what their rows show."""
    return Send.objects.select_related(
        "draft__lead__contact", "draft__lead__account", "mailbox", "settled_by", "revision"
    ).defer("revision__wire")


def in_doubt() -> QuerySet[Send]:
    """Return the sends nobody knows the end of, the oldest first."""
    return sends().filter(state=SendState.IN_DOUBT).order_by("dot_at")


def due() -> list[Send]:
    """Return the sends that may be tried now: a few of each mailbox that is not paused.

    A mailbox whose pause has run out gets one message, to see whether its server is back.
    """
    rows = (
        Send.objects.filter(state__in=WAITING, not_before__lte=Now())
        .filter(Q(next_attempt_at__isnull=True) | Q(next_attempt_at__lte=Now()))
        .filter(Q(mailbox__paused_at__isnull=True) | Q(mailbox__resumes_at__lte=Now()))
        .filter(workspace__sending_paused_at__isnull=True)
        .annotate(
            place=Window(RowNumber(), partition_by=F("mailbox_id"), order_by=F("not_before").asc())
        )
        .select_related("mailbox", "workspace", "draft__lead__account")
    )
    return [row for row in rows if row.place <= (1 if row.mailbox.paused_at else PER_MAILBOX)]


def sender_blockers(workspace: Workspace, mailbox: Mailbox | None) -> list[str]:
    """Return what is missing before anything may leave this workspace, as sentences."""
    said = []
    if not workspace.legal_name.strip() or not workspace.postal_address.strip():
        said.append(
            "The workspace has no legal name or postal address. An administrator adds them under"
            " Settings, Workspace."
        )
    if mailbox is None:
        said.append("There is no mailbox. An administrator adds one under Settings, Mailboxes.")
    elif not workspace.is_demo and not mailbox.smtp_host:
        said.append(
            f"{mailbox.address} has no mail server. An administrator adds it under Settings,"
            " Mailboxes."
        )
    return said


def objection(send: Send) -> Objection | None:
    """Say why this message may not go at this moment, or None.

    Asked when it is claimed and again right before the final dot, under the locks that make the
    answer hold until the dot is recorded.
    """
    return _gone(send) or _forbidden(send) or _waits(send)


def _gone(send: Send) -> Objection | None:
    """Something took the decision back."""
    if not is_standing(send.approval):
        return Objection(SendState.CANCELLED, "The approval was taken back.")
    if send.draft.state != DraftState.APPROVED:
        why = send.draft.why or "The draft was dropped."
        return Objection(SendState.CANCELLED, why)
    if send.draft.enrollment.state == EnrollmentState.STOPPED:
        why = send.draft.enrollment.stopped_why or "The sequence was stopped."
        return Objection(SendState.CANCELLED, why)
    if not _is_what_was_approved(send):
        return Objection(
            SendState.CANCELLED, "The stored message is not the one that was approved."
        )
    return None


def _is_what_was_approved(send: Send) -> bool:
    payload, revision = send.approval.proposal.payload, send.revision
    return bool(
        payload["revision"] == str(revision.pk)
        and payload["to"] == send.to_address == revision.to_address
        and payload["mailbox"] == str(send.mailbox_id) == str(revision.mailbox_id)
        and payload["wire_sha256"] == wire_sha256(bytes(revision.wire))
    )


def _forbidden(send: Send) -> Objection | None:
    lead = send.draft.lead
    verdict = contactability(
        workspace=send.workspace,
        email=send.to_address,
        country=lead.contact.country or lead.account.country,
        basis=lead.list.source.lawful_basis,
        phone=lead.contact.phone,
    )
    return None if verdict.allowed else Objection(SendState.SUPPRESSED, verdict.sentence)


def _waits(send: Send) -> Objection | None:
    """Nothing is wrong with the message; it only may not go yet."""
    workspace, mailbox = send.workspace, send.mailbox
    soon = timezone.now() + HOLD
    if workspace.sending_paused_at:
        why = workspace.sending_paused_why or "Sending is paused."
        return Objection(SendState.QUEUED, why, soon)
    if blockers := sender_blockers(workspace, mailbox):
        return Objection(SendState.QUEUED, " ".join(blockers), soon)
    version = send.draft.enrollment.version
    if version.paused_at is not None:
        return Objection(SendState.QUEUED, f"{version} is paused: {version.paused_why}", soon)
    if is_paused(mailbox):
        return Objection(SendState.QUEUED, mailbox.paused_why, mailbox.resumes_at or soon)
    if sent_today(workspace, mailbox, apart_from=send) >= mailbox.daily_cap:
        why = f"{mailbox.address} has sent its {mailbox.daily_cap} messages of today."
        return Objection(SendState.QUEUED, why, next_day(workspace))
    if send.draft.position == 1 and is_founder(workspace):
        rows = Send.objects.filter(draft__position=1, dot_at__gte=_midnight(workspace))
        if rows.exclude(pk=send.pk).count() >= FIRST_TOUCHES_ALONE:
            why = f"One person alone sends {FIRST_TOUCHES_ALONE} first messages a day."
            return Objection(SendState.QUEUED, why, next_day(workspace))
    return None


def is_paused(mailbox: Mailbox) -> bool:
    """Say whether a mailbox may not send now; a pause by trouble ends by the clock."""
    if mailbox.paused_at is None:
        return False
    return mailbox.resumes_at is None or mailbox.resumes_at > timezone.now()


def sent_today(workspace: Workspace, mailbox: Mailbox, *, apart_from: Send | None = None) -> int:
    """Count the messages whose final dot left since midnight in the workspace's zone."""
    rows = Send.objects.filter(mailbox=mailbox, dot_at__gte=_midnight(workspace))
    return rows.exclude(pk=apart_from.pk).count() if apart_from else rows.count()


def sent_today_by_mailbox(workspace: Workspace) -> dict[UUID, int]:
    """Return the same count of every mailbox that sent something."""
    rows = Send.objects.filter(dot_at__gte=_midnight(workspace)).values_list("mailbox")
    return dict(rows.annotate(n=Count("pk")).order_by())


def next_day(workspace: Workspace) -> datetime:
    """Return the next midnight in the workspace's zone: when the daily caps begin anew."""
    zone = ZoneInfo(workspace.time_zone)
    tomorrow = timezone.now().astimezone(zone).date() + timedelta(days=1)
    return datetime.combine(tomorrow, datetime.min.time(), tzinfo=zone)


def _midnight(workspace: Workspace) -> datetime:
    zone = ZoneInfo(workspace.time_zone)
    return datetime.combine(
        timezone.now().astimezone(zone).date(), datetime.min.time(), tzinfo=zone
    )


def bounces(mailbox: Mailbox, days: int = 30) -> tuple[int, int]:
    """Return (bounced, tried) of a mailbox's messages in the last days."""
    since = timezone.now() - timedelta(days=days)
    came_back = Touchpoint.objects.filter(kind="bounce", send__mailbox=mailbox, at__gte=since)
    accepted = Send.objects.filter(
        mailbox=mailbox, state=SendState.ACCEPTED, settled_at__gte=since
    ).count()
    refused = came_back.filter(send__state=SendState.REFUSED).count()
    return came_back.values("send").distinct().count(), accepted + refused
