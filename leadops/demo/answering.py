"""The demo's buyers: what comes back for the messages in the sink, and how long ago."""

from datetime import datetime, timedelta

from django.db.models import QuerySet
from django.utils import timezone

from handoff.enums import HandoffState
from handoff.models import Handoff
from inbound.models import IncomingMail
from leadops.demo import content
from leadops.demo.cast import Cast, run_of
from leadops.demo.models import SinkMessage
from leadops.demo.sinking import answer_as_recipient
from leadops.gates.queries import waiting_proposal
from outreach.models import Send

AT_ONCE = 4
READING = timedelta(seconds=20)


def _unanswered() -> QuerySet[SinkMessage]:
    """Return the messages whose lead has not answered, the first sent first."""
    answered = Send.objects.filter(replies__isnull=False).values("pk")
    rows: QuerySet[SinkMessage] = SinkMessage.objects.exclude(send_id__isnull=True)
    return rows.exclude(send_id__in=answered).order_by("received_at", "pk")


def _came_at(message: SinkMessage, ago: timedelta) -> datetime:
    """Return when an answer came: so long ago, but after its message was there and read."""
    now = timezone.now()
    return max(now - ago, min(message.received_at + READING, now))


def answer_some(cast: Cast) -> str:
    """Let the next few buyers answer; says what is still waited for."""
    done = IncomingMail.objects.count()
    todo = content.ANSWERS[done : done + AT_ONCE]
    if not todo:
        return run_of("handoff.tasks.route")
    messages = list(_unanswered()[: len(todo)])
    for message, (minutes, kind, words) in zip(messages, todo, strict=False):
        answer_as_recipient(
            message=message,
            kind=kind,
            words=words,
            actor=cast["ada"],
            at=_came_at(message, timedelta(minutes=minutes)),
        )
    return "The messages are on their way" if len(messages) < len(todo) else "Buyers answer"


def acknowledge_one(cast: Cast) -> str:
    """Let the owner of the oldest handoff take it: it then waits for their answer."""
    if not Handoff.objects.exclude(state=HandoffState.WAITING).exists():
        row = Handoff.objects.select_related("owner__user").order_by("started_at").first()
        if row is not None and row.owner is not None:
            who = next(key for key, one in cast.members.items() if one.pk == row.owner_id)
            cast.approve(waiting_proposal("handoff.acknowledge", row), who)
    return ""


def answer_urgently(cast: Cast) -> None:
    """Let one more buyer ask for a meeting, so that less than four minutes are left for them."""
    if message := _unanswered().first():
        answer_as_recipient(
            message=message,
            kind="answer",
            words=content.URGENT,
            actor=cast["ada"],
            at=_came_at(message, timedelta(seconds=content.URGENT_AGE_SECONDS)),
        )
