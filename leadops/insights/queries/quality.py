"""Are drafts good and are reviews real: the charts of the quality page.

Team level. What one person did is shown to that person and to managers, to nobody else.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
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
from leadops.gates.models import Decision
from leadops.insights.charts import Arm, Bar, Chart, Maker, Mark, Question, shared
from leadops.insights.phrases import struck_phrases
from leadops.insights.queries.outreach import WEEKS, first_week
from leadops.ui.numbers import TOO_FEW, Z95, rate
from outreach.attention import WINDOW, Haste
from outreach.models import BrandVoice, Revision, SequenceVersion
from outreach.queries.decisions import REASONS, standing
from outreach.queries.pace import haste_of, in_seconds, reviewers, told_of, told_to_them, too_fast
from outreach.queries.review import GATE
from scoring.models import ScoringVersion

FEWEST_UNNAMED = 5  # reviewers: in a smaller team a number of them names somebody
EDITS = 200  # drafts whose changes are read for phrases, the newest
HEAD = ("", "Drafts", "Of", "Rate, 95 % interval")


def _decisions(since: dt.datetime) -> QuerySet[Decision]:
    """Return decisions on drafts that stand: what was undone counts for nothing."""
    return standing(Decision.objects.filter(proposal__gate=GATE, at__gte=since))


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
    seen = shared("quality.decided", _decided, question)
    counts, _ = seen.figures
    total = counts["total"]
    arms = tuple(
        Arm(name, counts[key], total)
        for key, name in (
            ("as_written", "Approved as written"),
            ("edited", "Approved edited"),
            ("rejected", "Rejected"),
        )
    )
    answer = f"Approved as written: {arms[0].words}." if total else "No draft was decided yet."
    head = ("Decision", *HEAD[1:])
    return Chart("What do reviewers do with drafts?", answer, head=head, arms=arms, as_of=seen.at)


def _decided(question: Question) -> tuple[dict[str, int], list[tuple[str, int]]]:
    """Return how drafts were decided and, the most frequent first, why they were rejected.

    In one query, for two charts: the reasons always add up to the rejected drafts beside them.
    """
    decided: Any = _with_edits(_decisions(question.since))
    groups = decided.values_list("verdict", "reason", "is_edited").order_by()
    counts = dict.fromkeys(("total", *_MIX), 0)
    reasons: Counter[str] = Counter()
    for verdict, reason, is_edited, number in groups.annotate(n=Count("pk")):
        counts["total"] += number
        if verdict == Verdict.REJECT:
            counts["rejected"] += number
            reasons[reason] += number
        elif verdict == Verdict.APPROVE:
            counts["edited" if is_edited else "as_written"] += number
    return counts, sorted(reasons.items(), key=lambda one: (-one[1], one[0]))


def by_week(question: Question) -> Chart:
    """Show the share approved as written by week, with what changed in between."""
    first = first_week(question)
    seen = shared("quality.weeks", _of_weeks, question)
    days = [(first + dt.timedelta(weeks=n)).date() for n in range(WEEKS)]
    weeks = tuple(Arm(f"{day:%d %b}", *seen.figures.get(day, (0, 0)), on=day) for day in days)
    return Chart(
        "Is quality drifting?",
        _last_two(weeks),
        head=("Week of", "Approved as written", "Decided", "Rate, 95 % interval"),
        weeks=weeks,
        marks=_marks(first, question),
        as_of=seen.at,
    )


def _of_weeks(question: Question) -> dict[dt.date, tuple[int, int]]:
    zone = ZoneInfo(question.workspace.time_zone)
    rows = (
        _with_edits(_decisions(first_week(question)))
        .annotate(week=TruncWeek("at", tzinfo=zone))
        .values("week")
        .annotate(total=Count("pk"), hits=Count("pk", filter=_MIX["as_written"]))
        .order_by()
    )
    return {row["week"].date(): (row["hits"], row["total"]) for row in rows}


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
    seen = shared("quality.decided", _decided, question)
    mixed, counts = seen.figures
    bars = tuple(
        Bar(
            REASONS.get(reason, reason or "No reason"),
            count,
            counts[0][1],
            rate(count, mixed["rejected"]),
        )
        for reason, count in counts[:8]
    )
    return Chart(
        "Why are drafts rejected?",
        f"Most often: {bars[0].name}, {bars[0].words}." if bars else "No draft was rejected.",
        head=("Reason", "Of rejections"),
        bars=bars,
        as_of=seen.at,
    )


def phrases(question: Question) -> Chart:
    """Name what people strike out again and again, each a step away from a voice rule."""
    seen = shared("quality.phrases", _struck, question)
    found, edited = seen.figures
    may_write = question.membership.has_role(*VOICE_WRITERS)
    bars = tuple(
        Bar(
            f"“{phrase}”",
            count,
            edited,
            f"struck out in {count} of {edited} edited drafts",
            url=_rule_url(phrase) if may_write else "",
            action="Make it a voice rule",
        )
        for phrase, count in found
    )
    if not edited:
        answer = "No draft was edited in this time."
    elif not bars:
        answer = f"{edited} drafts were edited; no two of them lost the same words."
    else:
        answer = f"{bars[0].name} was {bars[0].words}."
    return Chart(
        "Which words do people strike out?",
        answer,
        head=("Phrase", "How often"),
        bars=bars,
        note="A voice rule is tested on the last 50 drafts and counts only after the marketing "
        "lead adopts it.",
        as_of=seen.at,
    )


VOICE_WRITERS = (Role.MARKETING_LEAD, Role.SALES_LEAD, Role.SALES_OPS, Role.MANAGER)


def _rule_url(phrase: str) -> str:
    new = reverse("outreach:voice-rule-new", args=("phrase",))
    return f"{new}?{urlencode({'phrase': phrase})}"


def _struck(question: Question) -> tuple[list[tuple[str, int]], int]:
    """Return the phrases with the number of drafts that lost them, and of how many drafts."""
    pairs = _edits(question)
    return struck_phrases(pairs), len(pairs)


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


@dataclass(frozen=True)
class _Pace:
    """How long one person's decisions take, and whether that is too fast for reading."""

    pk: UUID
    name: str
    seconds: int
    words: str  # "" while no decision of theirs could be timed
    haste: Haste | None


def pace(question: Question) -> Chart:
    """Say how long a draft takes, and by person, to whom that is shown, who is too fast for it."""
    seen = shared("quality.pace", _paces, question)
    team, people = seen.figures
    sees_all = question.membership.has_role(Role.MANAGER)
    shown = [one for one in people if one.words and (sees_all or one.pk == question.user.pk)]
    largest = max([one.seconds for one in shown], default=1)
    bars = tuple(Bar(one.name, one.seconds, largest, one.words) for one in shown)
    answer = f"The team: {team}." if team else "Too few decisions to time yet."
    return Chart(
        "How long does a draft take?",
        f"{answer} No time by hand was measured here, so no saving is claimed.",
        head=("Person", "Median between two decisions"),
        bars=bars,
        warning=" ".join(_flags(people, haste_of(question.user), question)),
        note="Time between two decisions of one person; pauses over 3 min are left out. Per "
        f"person only for that person and for managers. A median of {WINDOW} below the time that "
        f"reading takes is flagged: to the person at once, to others after {WINDOW} more.",
        as_of=seen.at,
    )


def _paces(question: Question) -> tuple[str, list[_Pace]]:
    """Return the team's time in words, "" where none is known, and each person's by name."""
    people = reviewers(_decisions(question.since))
    found = too_fast(people)
    everyone = [seconds for one in people for seconds in one.seconds]
    return typical(everyone) if everyone else "", [
        _Pace(
            one.pk,
            one.name,
            _shown_seconds(one.seconds) if one.timed else 0,
            typical(one.seconds) if one.timed else "",
            found.get(one.pk),
        )
        for one in people
    ]


def _flags(people: Sequence[_Pace], own: Haste | None, question: Question) -> Iterator[str]:
    """Say who decides faster than drafts can be read: to them first, with names to managers.

    `own` is of now, since somebody is told of themselves at once; the people's may be a minute old.
    """
    if own:
        yield told_to_them(own)
    others = [
        (one.name, one.haste)
        for one in people
        if one.haste and one.haste.is_lasting and one.pk != question.user.pk
    ]
    if question.membership.has_role(Role.MANAGER):
        yield from (told_of(name, haste) for name, haste in others)
    elif others and len(people) >= FEWEST_UNNAMED:
        verb = "decides" if len(others) == 1 else "decide"
        yield (
            f"{len(others)} of {len(people)} reviewers {verb} faster than the drafts can be read. "
            "Managers see who."
        )


def _shown_seconds(times: Sequence[float]) -> int:
    """Return the median as whole seconds, as its words say it: equal words, equal bars."""
    return max(1, int(median(times)))


def typical(times: Sequence[float]) -> str:
    """Return "median 42 s (31 s–55 s, n 40)"; the interval by ranks, none under thirty."""
    middle = in_seconds(median(times))
    count = len(times)
    if count < TOO_FEW:
        return f"median {middle} of {count}, too few to judge"
    reach = Z95 * sqrt(count) / 2
    ordered = sorted(times)
    low, high = (
        ordered[max(0, floor(count / 2 - reach))],
        ordered[min(count - 1, floor(count / 2 + reach))],
    )
    ends = "–".join(map(in_seconds, (low, high)))
    return f"median {middle} ({ends}, n {count:,})"


CHARTS: Mapping[str, Maker] = {
    "mix": mix,
    "weeks": by_week,
    "reasons": reasons,
    "phrases": phrases,
    "pace": pace,
    "catch": catch_rate,
}
