"""Did our messages get answers, and what did they break: the charts of the outreach page (MET6).

The unit is the contact-week: one contact in one week in which a message reached their server. It
counts as answered when a person replied to one of that week's messages. A message counts once it is
two days old, answered or not: else the rate would fall with sending. Opens are left out, since mail
programs open by themselves; how much was sent is a limit here and no result.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from django.db.models import Count, Exists, OuterRef, Q, QuerySet
from django.db.models.functions import TruncWeek
from django.utils import timezone

from handoff.models import Handoff
from icp.models import ICPProfile
from inbound.enums import Disposition, MailKind
from inbound.models import Reply
from leadops.compliance.models import Suppression, SuppressionReason
from leadops.insights.charts import Arm, Bar, Chart, Maker, Question, compared, shared
from leadops.insights.falling import Fall, Share, fall
from leadops.tenancy.figures import kept_figures
from leadops.ui.numbers import counted, rate
from outreach.enums import ArtefactState, SendState
from outreach.models import Mailbox, Send, SequenceVersion, Touchpoint
from outreach.queries.sends import sent_today_by_mailbox

WEEKS = 12
# How old a message is before it counts in a rate. Those of the last days are held against those
# before by the answers of the same first two days: so the newest ones can be judged without waiting
# until their answers are complete.
PATIENCE = dt.timedelta(days=2)
LATELY = dt.timedelta(days=7)
EARLIER = dt.timedelta(days=56)
BOUNCES_STOP = "A mailbox stops at 1.8 %."
COMPLAINTS_STOP = "One pauses its mailbox until a person looks."
HEAD = ("", "Contact-weeks with a reply", "Contact-weeks", "Rate, 95 % interval")


def by_variant(question: Question) -> Chart:
    """Compare sequence versions, each with its button to pause it."""
    names = {row.pk: row for row in SequenceVersion.objects.select_related("sequence")}
    seen = shared("outreach.variants", _of_variants, question)
    counts = seen.figures
    launched = {pk for pk, row in names.items() if row.state == ArtefactState.LIVE}
    arms = tuple(
        Arm(str(names[pk]), *counts.get(pk, (0, 0)), note=_pause_note(names[pk]), subject=names[pk])
        for pk in sorted(launched | counts.keys(), key=lambda pk: str(names[pk]))
    )
    answer = compared(arms, "contact-weeks")
    return Chart(
        "Which message gets replies?",
        answer,
        head=("Variant", *HEAD[1:]),
        arms=arms,
        are_alike=True,
        note=_young_words(),
        as_of=seen.at,
    )


def _of_variants(question: Question) -> dict[Any, tuple[int, int]]:
    return _contact_weeks(question, "draft__enrollment__version")


def _pause_note(version: SequenceVersion) -> str:
    return f"Paused: {version.paused_why}" if version.paused_at else ""


def by_segment(question: Question) -> Chart:
    """Compare the segments that leads were found for: the ICP documents."""
    seen = shared("outreach.segments", _of_segments, question)
    counts = seen.figures
    arms = tuple(
        Arm(name or "No segment", *counts[name])
        for name in sorted(counts, key=lambda name: name or "")
    )
    answer = compared(arms, "contact-weeks")
    return Chart(
        "Which segment replies?",
        answer,
        head=("Segment", *HEAD[1:]),
        arms=arms,
        are_alike=True,
        note=_young_words(),
        as_of=seen.at,
    )


def _of_segments(question: Question) -> dict[str | None, tuple[int, int]]:
    """Return the same by name; grouped by key, since PostgreSQL sorts words slowly."""
    names = dict(ICPProfile.objects.values_list("pk", "name"))
    found: dict[str | None, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for pk, (hits, total) in _contact_weeks(question, "draft__lead__icp_version__profile").items():
        answered, every = found[names.get(pk)]
        found[names.get(pk)] = (answered + hits, every + total)
    return dict(found)


def _too_young() -> int:
    return int(_delivered(timezone.now() - PATIENCE).count())


def _young_words() -> str:
    """Say how many messages do not count yet; "" where all do."""
    count = kept_figures("outreach.young", _too_young).figures  # one number on all charts
    if not count:
        return ""
    verb = "counts" if count == 1 else "count"
    return f"{counted(count, 'message')} under two days old {verb} later, with the answers."


def _delivered(since: dt.datetime) -> QuerySet[Send]:
    rows: QuerySet[Send] = Send.objects.filter(state=SendState.ACCEPTED, settled_at__gte=since)
    return rows


def _answers() -> QuerySet[Reply]:
    rows: QuerySet[Reply] = Reply.objects.filter(send=OuterRef("pk"), kind=MailKind.HUMAN)
    return rows


def _contact_weeks(question: Question, group: str) -> dict[Any, tuple[int, int]]:
    """Return (answered, all) contact-weeks by group, in one query."""
    found: dict[Any, tuple[int, int]] = defaultdict(lambda: (0, 0))
    for row in _weekly(question, question.since, group):
        answered, total = found[row[group]]
        found[row[group]] = (answered + row["answered"], total + row["total"])
    return dict(found)


def _weekly(question: Question, since: dt.datetime, *groups: str) -> Iterator[Mapping[str, Any]]:
    zone = ZoneInfo(question.workspace.time_zone)
    rows = (
        _delivered(since)
        .filter(settled_at__lt=timezone.now() - PATIENCE)
        .annotate(week=TruncWeek("settled_at", tzinfo=zone), is_answered=Exists(_answers()))
        .values("week", *groups)
        .annotate(
            total=Count("draft__lead", distinct=True),
            answered=Count("draft__lead", distinct=True, filter=Q(is_answered=True)),
        )
        .order_by()
    )
    yield from rows


def by_week(question: Question) -> Chart:
    """Show twelve weeks, and say early when the rate falls (MET7)."""
    first = first_week(question)
    seen = shared("outreach.weeks", _of_weeks, question)
    counts, newest = seen.figures
    days = [(first + dt.timedelta(weeks=n)).date() for n in range(WEEKS)]
    weeks = tuple(Arm(f"{day:%d %b}", *counts.get(day, (0, 0)), on=day) for day in days)
    return Chart(
        "Is the reply rate falling?",
        _said(newest),
        head=("Week of", *HEAD[1:]),
        weeks=weeks,
        note=f"{_young_words()} The last week still gets answers. The early look compares "
        "messages at the same age, so it does not wait for them.".strip(),
        warning=_alarm(newest),
        as_of=seen.at,
    )


def first_week(question: Question) -> dt.datetime:
    """Return the beginning of the first week that is shown by week."""
    return monday(question) - dt.timedelta(weeks=WEEKS - 1)


def _of_weeks(question: Question) -> tuple[dict[dt.date, tuple[int, int]], Fall]:
    rows = _weekly(question, first_week(question))
    weeks = {row["week"].date(): (row["answered"], row["total"]) for row in rows}
    return weeks, lately()


def _said(seen: Fall) -> str:
    if not seen.now.total:
        return "No message is two days old yet, so nothing can be compared."
    now, before = rate(seen.now.hits, seen.now.total), rate(seen.before.hits, seen.before.total)
    return (
        f"Answered within 48 h, of the messages of the last judged week: {now}; of the 8 weeks "
        f"before: {before}."
    )


def _alarm(seen: Fall) -> str:
    if not seen.is_alarm:
        return ""
    return (
        "The reply rate fell. So few answers would come by chance in under 1 of 100 such weeks. "
        "Look at the newest variant and the newest list, or pause a variant."
    )


def lately() -> Fall:
    """Compare the newest messages that are two days old with those before, at the same age."""
    now = timezone.now() - PATIENCE
    soon = _answers().filter(received_at__lte=OuterRef("settled_at") + PATIENCE)
    rows = _delivered(now - LATELY - EARLIER).filter(settled_at__lt=now)
    is_new = Q(settled_at__gte=now - LATELY)
    seen = rows.annotate(is_answered=Exists(soon)).aggregate(
        new=Count("pk", filter=is_new),
        new_hits=Count("pk", filter=is_new & Q(is_answered=True)),
        old=Count("pk", filter=~is_new),
        old_hits=Count("pk", filter=~is_new & Q(is_answered=True)),
    )
    return fall(Share(seen["new_hits"], seen["new"]), Share(seen["old_hits"], seen["old"]))


def monday(question: Question) -> dt.datetime:
    """Return the beginning of this week in the workspace's zone."""
    zone = ZoneInfo(question.workspace.time_zone)
    today = timezone.now().astimezone(zone).date()
    first = today - dt.timedelta(days=today.weekday())
    return dt.datetime.combine(first, dt.time.min, tzinfo=zone)


def by_harm(question: Question) -> Chart:
    """Count what messages broke: bounces of tries, complaints and opt-outs of contacts."""
    seen = shared("outreach.harm", _harm, question)
    bounced, tried, complained, opted_out, contacts = seen.figures
    arms = (
        Arm("Bounces, of messages", bounced, tried, BOUNCES_STOP),
        Arm("Complaints, of contacts", complained, contacts, COMPLAINTS_STOP),
        Arm("Opt-outs, of contacts", opted_out, contacts, "Each acts at once."),
    )
    head = ("What", "Times", "Of", "Rate, 95 % interval")
    words = ", ".join(f"{arm.name.partition(',')[0].lower()} {arm.hits}" for arm in arms)
    return Chart(
        "What did our messages break?",
        f"In this time: {words}.",
        head=head,
        arms=arms,
        as_of=seen.at,
    )


def _harm(question: Question) -> tuple[int, int, int, int, int]:
    """Return how often it bounced, of how many tries; complaints and opt-outs, of how many."""
    tried = Send.objects.filter(
        state__in=[SendState.ACCEPTED, SendState.REFUSED], settled_at__gte=question.since
    )
    bounced = Touchpoint.objects.filter(kind="bounce", send__isnull=False, at__gte=question.since)
    return (
        bounced.values("send").distinct().count(),
        tried.count(),
        _complaints(question),
        _opt_outs(question),
        _written_to(question),
    )


def _complaints(question: Question) -> int:
    rows = Reply.objects.filter(kind=MailKind.COMPLAINT, received_at__gte=question.since)
    return int(rows.exclude(lead=None).aggregate(n=Count("lead", distinct=True))["n"])


def _opt_outs(question: Question) -> int:
    """Count those who asked us to stop, by the link, by mail, or in words to a person."""
    rows = Suppression.objects.filter(
        workspace=question.workspace,
        reason=SuppressionReason.OPT_OUT,
        created_at__gte=question.since,
    )
    return int(rows.count())


def by_meetings(question: Question) -> Chart:
    """Count contacts written to whose handoff ended in a meeting."""
    seen = shared("outreach.meetings", _meetings, question)
    asked, met, contacts = seen.figures
    arms = (
        Arm("Asked for a meeting", asked, contacts),
        Arm("Meeting booked", met, contacts, "Logged as a handoff's outcome."),
    )
    head = ("What", "Contacts", "Of contacts written to", "Rate, 95 % interval")
    answer = f"Meetings booked: {arms[1].words}."
    return Chart("How many contacts become meetings?", answer, head=head, arms=arms, as_of=seen.at)


def _meetings(question: Question) -> tuple[int, int, int]:
    """Return how many contacts asked for a meeting, had one, and were written to."""
    written_to = Exists(_delivered(question.since).filter(draft__lead=OuterRef("lead")))
    asked = Reply.objects.filter(written_to, kind=MailKind.HUMAN, disposition=Disposition.MEETING)
    met = Handoff.objects.filter(written_to, outcome="meeting")
    return _leads(asked), _leads(met), _written_to(question)


def _leads(rows: QuerySet[Any]) -> int:
    """Count whose rows these are."""
    return int(rows.order_by().values("lead").distinct().count())


def _written_to(question: Question) -> int:
    """Count the contacts that a message reached."""
    return int(_delivered(question.since).order_by().values("draft__lead").distinct().count())


def by_volume(question: Question) -> Chart:
    """Show what each mailbox sent today against its cap."""
    sent = sent_today_by_mailbox(question.workspace)
    boxes = Mailbox.objects.order_by("address")
    bars = tuple(_volume(box, sent.get(box.pk, 0)) for box in boxes)
    left = sum(max(0, int(bar.largest - bar.value)) for bar in bars)
    answer = f"{left} more messages may leave today." if bars else "No mailbox is set up."
    return Chart(
        "How much may still leave today?",
        answer,
        head=("Mailbox", "Sent today, of its cap"),
        bars=bars,
        note="A cap is a protection. More messages are no success.",
    )


def _volume(box: Mailbox, sent: int) -> Bar:
    paused = f"; paused: {box.paused_why}" if box.paused_at else ""
    return Bar(box.address, sent, box.daily_cap, f"{sent} of {box.daily_cap}{paused}")


CHARTS: Mapping[str, Maker] = {
    "variants": by_variant,
    "weeks": by_week,
    "segments": by_segment,
    "meetings": by_meetings,
    "harm": by_harm,
    "volume": by_volume,
}
