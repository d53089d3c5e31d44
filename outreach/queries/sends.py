"""What waits to be sent, what may be sent now, and what is in doubt."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import Case, Count, F, Q, QuerySet, When, Window
from django.db.models.functions import Now, RowNumber
from django.utils import timezone

from leadops.accounts.models import Workspace
from leadops.accounts.queries import is_founder
from leadops.compliance.queries import contactability
from leadops.gates.approval import is_standing
from leadops.runs.enums import OPEN_STATUSES
from leadops.runs.models import StageRun
from leadops.tenancy.kept import Kept
from leadops.ui.errors import NotFound
from outreach.enums import DraftState, EnrollmentState, SendState
from outreach.models import Mailbox, Send, Touchpoint
from outreach.wire import wire_sha256
from prospects.models import Lead

WAITING = (SendState.QUEUED, SendState.DEFERRED)
DELIVER = "outreach.tasks.deliver"
# Never starve: a mailbox with a long queue takes only so many of one tick.
PER_MAILBOX = 5
# One turn's messages: the clock comes by again within seconds, and does nothing else meanwhile.
PER_TURN = 200
# One run's messages: its own questions of the database are asked once for all of them.
PER_RUN = 10
# Who works alone keeps time for the answers (founder mode).
FIRST_TOUCHES_ALONE = 30
HOLD = timedelta(minutes=15)

_WHERE_AND_WHY: Kept[Any] = Kept(
    lambda lead: Lead.objects.filter(pk=lead).values_list(
        "contact__country", "account__country", "contact__phone", "list__source__lawful_basis"
    )
)
_OTHERS_TODAY: Kept[int] = Kept(
    lambda mailbox, since, apart: (
        Send.objects.filter(mailbox=mailbox, dot_at__gte=since)
        .exclude(pk=apart)
        .order_by()
        .values("mailbox")
        .annotate(count=Count("pk"))
        .values_list("count", flat=True)
    )
)


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


def is_something_due() -> bool:
    """Say whether a message's time has come, or a sender's that has it: the clock's first look.

    In the order of the index, or PostgreSQL reads every message that was ever sent: it expects to
    meet one that is due on the way.
    """
    waits = Q(state__in=WAITING, not_before__lte=Now())
    is_left = Q(state__in=(SendState.CLAIMED, SendState.DOT_SENT), lease_until__lt=Now())
    firsts = (
        Send.objects.filter(which).order_by("state", "not_before").values("pk")[:1]
        for which in (waits, is_left)
    )
    return bool(next(firsts).union(next(firsts), all=True))


def due() -> list[Send]:
    """Return the first sends that may be tried now and that no run has: a few of each mailbox.

    A paused mailbox is left out. One whose pause has run out gets one message, to see whether its
    server is back.
    """
    most = Case(When(mailbox__paused_at__isnull=True, then=PER_MAILBOX), default=1)
    rows = (
        Send.objects.filter(state__in=WAITING, not_before__lte=Now())
        .filter(Q(next_attempt_at__isnull=True) | Q(next_attempt_at__lte=Now()))
        .filter(Q(mailbox__paused_at__isnull=True) | Q(mailbox__resumes_at__lte=Now()))
        .filter(workspace__sending_paused_at__isnull=True)
        .annotate(
            most=most,
            place=Window(RowNumber(), partition_by=F("mailbox_id"), order_by=F("not_before").asc()),
        )
        .filter(place__lte=F("most"))
        .order_by("not_before", "pk")
    )
    # Which they are is asked before what a run is told of them: a thousand mailboxes have some.
    in_hand = _in_hand()
    free = [pk for pk in rows.values_list("pk", flat=True) if str(pk) not in in_hand]
    told = Send.objects.filter(pk__in=free[:PER_TURN]).select_related(
        "mailbox", "workspace", "draft__lead__account"
    )
    return list(told.order_by("not_before", "pk"))


def _in_hand() -> set[str]:
    """Return the ids of the sends that open runs were given."""
    runs = StageRun.objects.filter(task=DELIVER, status__in=OPEN_STATUSES)
    lists = runs.values_list("arguments__send_ids", flat=True)
    return {one for ids in lists for one in ids or ()}


def by_server(rows: list[Send]) -> Iterator[list[Send]]:
    """Group sends into runs of one mail server each: a slow one holds up nobody else's."""
    servers = defaultdict(list)
    for row in rows:
        servers[row.mailbox.smtp_host, row.mailbox.smtp_port].append(row)
    for some in servers.values():
        for start in range(0, len(some), PER_RUN):
            yield some[start : start + PER_RUN]


def to_deliver(ids: Iterable[str]) -> list[Send]:
    """Return the sends of these ids that still wait, with what a conversation needs, in order."""
    wanted = {UUID(one): place for place, one in enumerate(ids)}
    rows = (
        Send.objects.filter(pk__in=wanted, state__in=WAITING)
        .select_related("approval", "draft__lead__account", "mailbox", "workspace")
        .only("approval", "draft__lead__account__name", "draft__workspace", "mailbox", "workspace")
    )
    return sorted(rows, key=lambda row: wanted[row.pk])


def came_to(ids: Iterable[str]) -> str:
    """Return how the sends of these ids stand, as words with their numbers."""
    rows = Send.objects.filter(pk__in=list(ids)).values_list("state")
    counted = rows.annotate(n=Count("pk")).order_by("state")
    return ", ".join(f"{SendState(state).label}: {number}" for state, number in counted)


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
    elif not can_send(workspace, mailbox):
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
    country, at_home, phone, basis = _WHERE_AND_WHY.get(lead=send.draft.lead_id)
    verdict = contactability(
        workspace=send.workspace,
        email=send.to_address,
        country=country or at_home,
        basis=basis,
        phone=phone,
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


def can_send(workspace: Workspace, mailbox: Mailbox) -> bool:
    """Say whether a mailbox has a server to send by; a demo's mail goes to its sink."""
    return workspace.is_demo or bool(mailbox.smtp_host)


def is_paused(mailbox: Mailbox) -> bool:
    """Say whether a mailbox may not send now; a pause by trouble ends by the clock."""
    if mailbox.paused_at is None:
        return False
    return mailbox.resumes_at is None or mailbox.resumes_at > timezone.now()


def sent_today(workspace: Workspace, mailbox: Mailbox, *, apart_from: Send | None = None) -> int:
    """Count the messages whose final dot left since midnight in the workspace's zone."""
    since = _midnight(workspace)
    if apart_from:
        return _OTHERS_TODAY.first(mailbox=mailbox.pk, since=since, apart=apart_from.pk) or 0
    return Send.objects.filter(mailbox=mailbox, dot_at__gte=since).count()


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


def came_back(mailbox: Mailbox, days: int = 30) -> QuerySet[Touchpoint]:
    """Return the bounces of a mailbox's messages in the last days."""
    since = timezone.now() - timedelta(days=days)
    return Touchpoint.objects.filter(kind="bounce", send__mailbox=mailbox, at__gte=since)


def bounces(mailbox: Mailbox, days: int = 30) -> tuple[int, int]:
    """Return (bounced, tried) of a mailbox's messages in the last days."""
    since = timezone.now() - timedelta(days=days)
    accepted = Send.objects.filter(
        mailbox=mailbox, state=SendState.ACCEPTED, settled_at__gte=since
    ).count()
    rows = came_back(mailbox, days)
    refused = rows.filter(send__state=SendState.REFUSED).count()
    return rows.values("send").distinct().count(), accepted + refused
