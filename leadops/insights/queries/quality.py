"""Are drafts good and are reviews real: the charts of the quality page.

Team level. What one person did is shown to that person and to managers, to nobody else.
"""

from __future__ import annotations

import datetime as dt
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from math import floor, sqrt
from statistics import median
from typing import Any
from urllib.parse import urlencode
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import BooleanField, Count, ExpressionWrapper, Q, QuerySet
from django.db.models.functions import TruncWeek
from django.urls import reverse

from icp.models import ICPVersion
from leadops.accounts.enums import Role
from leadops.gates.enums import Verdict
from leadops.gates.models import Decision, Revocation
from leadops.insights.charts import Arm, Bar, Chart, Maker, Mark, Question
from leadops.insights.phrases import struck_phrases
from leadops.insights.queries.outreach import WEEKS, monday
from leadops.ui.numbers import TOO_FEW, Z95, rate, span
from outreach.models import BrandVoice, Revision, SequenceVersion
from outreach.queries.decisions import PAUSE, REASONS
from outreach.queries.review import GATE
from scoring.models import ScoringVersion

EDITS = 200  # drafts whose changes are read for phrases, the newest
PACED = 5_000  # decisions whose times are read, the newest
HEAD = ("", "Drafts", "Of", "Rate, 95 % interval")


def _decisions(since: dt.datetime) -> QuerySet[Decision]:
    """Return decisions on drafts that stand: what was undone counts for nothing."""
    undone = Revocation.objects.values("approval__proposal")
    rows: QuerySet[Decision] = Decision.objects.filter(proposal__gate=GATE, at__gte=since)
    return rows.exclude(proposal__in=undone)


def _with_edits(rows: QuerySet[Decision]) -> QuerySet[Decision]:
    """Add whether a person wrote on the draft: a set that is read once, not asked row by row."""
    edited = Revision.objects.filter(author__isnull=False).order_by().values("draft")
    is_edited = ExpressionWrapper(Q(proposal__subject_id__in=edited), output_field=BooleanField())
    found: QuerySet[Decision] = rows.annotate(is_edited=is_edited)
    return found


_APPROVED = Q(verdict=Verdict.APPROVE)
_MIX = {
    "as_written": _APPROVED & Q(is_edited=False),
    "edited": _APPROVED & Q(is_edited=True),
    "rejected": Q(verdict=Verdict.REJECT),
}


def mix(question: Question) -> Chart:
    """Say how many drafts went out as written, edited, or not at all."""
    counted = _with_edits(_decisions(question.since)).aggregate(
        total=Count("pk"), **{name: Count("pk", filter=which) for name, which in _MIX.items()}
    )
    total = counted["total"]
    arms = tuple(
        Arm(name, counted[key], total)
        for key, name in (
            ("as_written", "Approved as written"),
            ("edited", "Approved edited"),
            ("rejected", "Rejected"),
        )
    )
    answer = f"Approved as written: {arms[0].words}." if total else "No draft was decided yet."
    head = ("Decision", *HEAD[1:])
    return Chart("What do reviewers do with drafts?", answer, head=head, arms=arms)


def by_week(question: Question) -> Chart:
    """Show the share approved as written by week, with what changed in between."""
    first = monday(question) - dt.timedelta(weeks=WEEKS - 1)
    zone = ZoneInfo(question.workspace.time_zone)
    rows = (
        _with_edits(_decisions(first))
        .annotate(week=TruncWeek("at", tzinfo=zone))
        .values("week")
        .annotate(total=Count("pk"), hits=Count("pk", filter=_MIX["as_written"]))
        .order_by()
    )
    counts = {row["week"].date(): (row["hits"], row["total"]) for row in rows}
    days = [(first + dt.timedelta(weeks=n)).date() for n in range(WEEKS)]
    weeks = tuple(Arm(f"{day:%d %b}", *counts.get(day, (0, 0))) for day in days)
    return Chart(
        "Is quality drifting?",
        _last_two(weeks),
        head=("Week of", "Approved as written", "Decided", "Rate, 95 % interval"),
        weeks=weeks,
        marks=_marks(first, question),
    )


def _last_two(weeks: Sequence[Arm]) -> str:
    seen = [week for week in weeks if week.total]
    if not seen:
        return "No draft was decided in these weeks."
    said = f"Approved as written in the week of {seen[-1].name}: {seen[-1].words}"
    return f"{said}; in the week of {seen[-2].name}: {seen[-2].words}." if seen[1:] else f"{said}."


def _marks(first: dt.datetime, question: Question) -> tuple[tuple[float, Mark], ...]:
    """Return the days on which versions were adopted, with the place of each in the chart."""
    zone = ZoneInfo(question.workspace.time_zone)
    days: dict[dt.date, list[str]] = defaultdict(list)
    for at, text in sorted(_adopted(first)):
        days[at.astimezone(zone).date()].append(text)
    start, length = first.astimezone(zone).date(), dt.timedelta(weeks=WEEKS)
    return tuple(
        ((day - start + dt.timedelta(hours=12)) / length, Mark(day, ", ".join(texts)))
        for day, texts in days.items()
    )


def _adopted(first: dt.datetime) -> Iterator[tuple[dt.datetime, str]]:
    live: Any = ICPVersion.objects.filter(activated_at__gte=first).select_related("profile")
    yield from ((row.activated_at, f"ICP {row}") for row in live[:20])
    for model in (BrandVoice, SequenceVersion):
        rows: Any = model.objects.filter(approval__at__gte=first).select_related("approval")
        yield from ((row.approval.at, str(row)) for row in rows[:20])
    adopted: Any = ScoringVersion.objects.filter(adopted_at__gte=first)
    yield from ((row.adopted_at, str(row)) for row in adopted[:20])


def reasons(question: Question) -> Chart:
    """Rank why drafts were rejected, by number; a share says how sure it is."""
    rows = (
        _decisions(question.since)
        .filter(verdict=Verdict.REJECT)
        .values_list("reason")
        .annotate(n=Count("pk"))
        .order_by("-n", "reason")
    )
    counts = list(rows)
    total = sum(count for _, count in counts)
    bars = tuple(
        Bar(REASONS.get(reason, reason or "No reason"), count, counts[0][1], rate(count, total))
        for reason, count in counts[:8]
    )
    answer = f"Most often: {bars[0].name}, {bars[0].words}." if bars else "No draft was rejected."
    return Chart("Why are drafts rejected?", answer, head=("Reason", "Of rejections"), bars=bars)


def phrases(question: Question) -> Chart:
    """Name what people strike out again and again, each a step away from a voice rule."""
    pairs = _edits(question)
    found = struck_phrases(pairs)
    may_write = question.membership.has_role(*VOICE_WRITERS)
    bars = tuple(
        Bar(
            f"“{phrase}”",
            count,
            len(pairs),
            f"struck out in {count} of {len(pairs)} edited drafts",
            url=_rule_url(phrase) if may_write else "",
            action="Make it a voice rule",
        )
        for phrase, count in found
    )
    if not pairs:
        answer = "No draft was edited in this time."
    elif not bars:
        answer = f"{len(pairs)} drafts were edited; no two of them lost the same words."
    else:
        answer = f"{bars[0].name} was {bars[0].words}."
    return Chart(
        "Which words do people strike out?",
        answer,
        head=("Phrase", "How often"),
        bars=bars,
        note="A voice rule is tested on the last 50 drafts and counts only after the marketing "
        "lead adopts it.",
    )


VOICE_WRITERS = (Role.MARKETING_LEAD, Role.SALES_LEAD, Role.SALES_OPS, Role.MANAGER)


def _rule_url(phrase: str) -> str:
    return f"{reverse('outreach:voice-edit')}?{urlencode({'phrase': phrase})}"


def _edits(question: Question) -> list[tuple[str, str]]:
    """Return the machine's and the person's last words of the newest edited drafts."""
    edited = (
        _with_edits(_decisions(question.since))
        .filter(_MIX["edited"])
        .order_by("-at")
        .values_list("proposal__subject_id", flat=True)[:EDITS]
    )
    rows = (
        Revision.objects.filter(draft__in=list(edited))
        .order_by("draft_id", "number")
        .values_list("draft_id", "author_id", "body")
    )
    machine: dict[UUID, str] = {}
    person: dict[UUID, str] = {}
    for draft, author, body in rows:
        (machine if author is None else person)[draft] = body
    return [(machine[one], person[one]) for one in person if one in machine]


def catch_rate(_question: Question) -> Chart:
    """Say openly that nothing is measured: this portal plants no faulty drafts yet."""
    return Chart(
        "Do reviewers catch planted faults?",
        "Not measured: no check drafts exist yet.",
        note="A check draft is a draft with a planted fault that can never be sent. Until some are "
        "planted, no catch rate is shown, not even 0 of 0.",
    )


def pace(question: Question) -> Chart:
    """Say how long a draft takes, for the team, and by person only to whom that is shown."""
    gaps = _gaps(question.since)
    everyone = [seconds for one in gaps.values() for seconds in one]
    shown = _people(question, gaps)
    largest = max([median(times) for _, times in shown if times], default=1.0)
    bars = tuple(
        Bar(name, median(times), largest, typical(times)) for name, times in shown if times
    )
    answer = f"The team: {typical(everyone)}." if everyone else "Too few decisions to time yet."
    return Chart(
        "How long does a draft take?",
        f"{answer} No time by hand was measured here, so no saving is claimed.",
        head=("Person", "Median between two decisions"),
        bars=bars,
        note="Time between two decisions of one person; pauses over 3 min are left out. Per "
        "person only for that person and for managers.",
    )


def _gaps(since: dt.datetime) -> dict[tuple[UUID, str], list[float]]:
    """Return the seconds between each person's decisions."""
    rows = _decisions(since).order_by("-at").values_list("decided_by", "decided_by__name", "at")
    moments: dict[tuple[UUID, str], list[dt.datetime]] = defaultdict(list)
    for pk, name, at in rows[:PACED]:
        moments[pk, name].append(at)
    return {
        who: [
            (later - earlier).total_seconds()
            for later, earlier in pairwise(times)
            if later - earlier <= PAUSE
        ]
        for who, times in moments.items()
    }


def _people(
    question: Question, gaps: Mapping[tuple[UUID, str], list[float]]
) -> list[tuple[str, list[float]]]:
    sees_all = question.membership.has_role(Role.MANAGER)
    shown = [
        (name, times) for (pk, name), times in gaps.items() if sees_all or pk == question.user.pk
    ]
    return sorted(shown)


def typical(times: Sequence[float]) -> str:
    """Return "median 42 s (31 s–55 s, n 40)"; the interval by ranks, none under thirty."""
    middle = _span(median(times))
    count = len(times)
    if count < TOO_FEW:
        return f"median {middle} of {count}, too few to judge"
    reach = Z95 * sqrt(count) / 2
    ordered = sorted(times)
    low, high = (
        ordered[max(0, floor(count / 2 - reach))],
        ordered[min(count - 1, floor(count / 2 + reach))],
    )
    ends = "–".join(map(_span, (low, high)))
    return f"median {middle} ({ends}, n {count:,})"


def _span(seconds: float) -> str:
    return "under 1 s" if seconds < 1 else span(dt.timedelta(seconds=seconds))


CHARTS: Mapping[str, Maker] = {
    "mix": mix,
    "weeks": by_week,
    "reasons": reasons,
    "phrases": phrases,
    "pace": pace,
    "catch": catch_rate,
}
