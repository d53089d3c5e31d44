"""What needs one person now: gate decisions, promised answers, files and runs, by due time."""

from __future__ import annotations

import datetime as dt
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from django.apps import apps
from django.db.models import Count, F, JSONField, QuerySet
from django.urls import reverse
from django.utils import timezone

from handoff.models import Handoff
from handoff.policies import may_reassign
from handoff.queries.board import held_by_absent, in_order, state_now, urgent
from handoff.queries.facts import live_ruleset
from handoff.queries.rulesets import absent_people
from inbound.models import Reply
from leadops.accounts.absences import away_until
from leadops.accounts.models import Membership
from leadops.ai.queries import connection_of
from leadops.gates.enums import ProposalStatus, Verdict
from leadops.gates.founder import first_look, possible_from
from leadops.gates.models import Decision, Proposal
from leadops.gates.queries import decidable, in_due_order, looked_at_once, waiting
from leadops.gates.steps import steps
from leadops.insights.queries.work import unsettled
from leadops.tenancy.figures import kept_figures
from leadops.ui.numbers import counted
from outreach.enums import SendState
from outreach.models import Mailbox, Send
from outreach.queries import blocking, review
from outreach.queries.decisions import taken_back
from prospects.models import Upload

FAR = dt.datetime(9999, 1, 1, tzinfo=dt.UTC)
MOST = 30
RECEIVED = "received"  # as the handoff's own page says it
WEEK = dt.timedelta(days=7)
# What a subject's own address is made of beside its row.
IN_ADDRESS = {"icp.ICPVersion": ("profile",)}
# Gates whose items are worked through as one queue; the others show one line an item.
QUEUES = {review.GATE}
_OF_QUEUE = ("subject_label", "proposed_at")


@dataclass(frozen=True)
class Line:
    """One thing to do, with its one button."""

    title: str
    detail: str
    url: str
    action: str
    due_at: dt.datetime | None = None
    since: dt.datetime | None = None
    state: str = ""
    began: str = "waits since"  # what happened at `since`
    opens_at: dt.datetime | None = None  # before this nothing can be done about it

    @property
    def order(self) -> tuple[dt.datetime, dt.datetime]:
        return (self.due_at or FAR, self.since or FAR)


def lines(user: Any, membership: Membership) -> list[Line]:
    """Return everything that waits for the person, the most urgent first."""
    found = [
        *_queue_lines(user, membership),
        *_item_lines(user, membership),
        *_promised_answers(membership),
        *_teams_handoffs(membership),
        *_unmapped_files(user, membership),
        *_check_today(membership),
        *_in_doubt(membership),
        *_absent_in_routing(membership),
        *_failed_runs(membership),
    ]
    return sorted(found, key=lambda line: line.order)


def _queue_lines(user: Any, membership: Membership) -> Iterator[Line]:
    """Sum up the drafts to review, of which hundreds wait: how many open, and the first names.

    What a rule forbids or somebody else reviews does not open; a run leaves it out as well.
    """
    total = review.to_decide(user, membership).count()
    if not total:
        return
    opens = blocking.startable(membership, user, "mine")
    rows = Proposal.objects.filter(
        gate=review.GATE, status=ProposalStatus.WAITING, subject_id__in=opens
    )
    about = {one["subject_id"]: one for one in rows.values("subject_id", *_OF_QUEUE)}
    first = [about[pk] for pk in opens[:3] if pk in about]
    if not first:
        yield Line(
            title=f"{counted(total, 'draft')}, none to open now",
            detail="Blocked by a rule, or somebody else is reviewing them.",
            url=reverse("outreach:review-list"),
            action="Look",
            state="Waiting",
        )
        return
    names = ", ".join(one["subject_label"] for one in first)
    more = total - len(opens)
    left = f"; {more} wait blocked, reserved or behind these" if more > 0 else ""
    yield Line(
        title=f"Review drafts ({len(opens)})",
        detail=f"{names}{' and more' if len(opens) > 3 else ''}{left}",
        url=reverse("outreach:review-list"),
        action="Start review",
        since=min(one["proposed_at"] for one in about.values()),
        state="Waiting",
    )


def _item_lines(user: Any, membership: Membership) -> Iterator[Line]:
    rows = decidable(user, membership, steps().keys() - QUEUES)
    items = first_of(rows, MOST + 1)
    subjects = subjects_of(items[:MOST])
    yield from (_item_line(row, subjects.get(row.subject_id)) for row in items[:MOST])
    if len(items) > MOST:
        yield Line(
            title="More waits than is shown",
            detail=f"The {MOST} most urgent stand here; the others follow as these are done.",
            url="",
            action="",
        )


def first_of(rows: QuerySet[Proposal], count: int) -> list[Proposal]:
    """Return the most urgent of what may be decided, without payloads.

    Which they are is asked before what is shown of them: thousands may wait.
    """
    first = list(rows.values_list("pk", flat=True)[:count])
    return list(in_due_order(waiting().filter(pk__in=first)).defer("payload"))


def _item_line(row: Proposal, subject: Any) -> Line:
    step = steps()[row.gate]
    filled = len(row.decisions.all())
    seats = f", {filled} of {len(row.seats)} approved" if len(row.seats) > 1 else ""
    verb = "Second look" if first_look(row) else step.approve_verb
    return Line(
        title=f"{verb}: {row.subject_label}",
        detail=f"{step.about}{seats}; opens: {step.opens}",
        url=getattr(subject, "get_absolute_url", str)(),
        action="Open",
        due_at=row.due_at,
        **_clock_of(row, subject),
    )


def later(user: Any) -> list[Line]:
    """Return what one person alone looked at once, and when the second look counts."""
    rows = list(looked_at_once(user)[:MOST])
    subjects = subjects_of(rows)
    found = [(row, first_look(row)) for row in rows]
    return [
        Line(
            title=f"Second look: {row.subject_label}",
            detail=steps()[row.gate].about,
            url=getattr(subjects.get(row.subject_id), "get_absolute_url", str)(),
            action="Open",
            opens_at=possible_from(first),
        )
        for row, first in found
        if first
    ]


def _clock_of(row: Proposal, subject: Any) -> dict[str, Any]:
    """Return since when a proposal waits, and how late it is; a handoff's clock is its buyer's."""
    if isinstance(subject, Handoff):
        return {"since": subject.started_at, "began": RECEIVED, "state": state_now(subject)}
    return {"since": row.proposed_at, "state": _clock_state(row.due_at)}


def _clock_state(due_at: dt.datetime | None) -> str:
    if due_at is None:
        return "Waiting"
    left = due_at - timezone.now()
    if left < dt.timedelta(0):
        return "Breached"
    return "Due soon" if left < dt.timedelta(minutes=15) else "On time"


def subjects_of(proposals: Iterable[Proposal]) -> dict[Any, Any]:
    """Return each proposal's subject by its id, in one query per kind of subject.

    Without what it holds as JSON (a handoff's packet is most of it): a line names it and no more.
    """
    by_type: dict[str, list[Any]] = defaultdict(list)
    for row in proposals:
        by_type[row.subject_type].append(row.subject_id)
    found: dict[Any, Any] = {}
    for label, ids in by_type.items():
        model: Any = apps.get_model(label)
        wide = [one.name for one in model._meta.concrete_fields if isinstance(one, JSONField)]
        rows = model.objects.filter(pk__in=ids).defer(*wide)
        if model._meta.label in IN_ADDRESS:
            rows = rows.select_related(*IN_ADDRESS[model._meta.label])
        found |= {one.pk: one for one in rows}
    return found


def _promised_answers(membership: Membership) -> Iterator[Line]:
    found = Handoff.objects.filter(owner=membership, state="accepted", answered_at__isnull=True)
    rows = in_order(found.order_by("answer_due_at")[:20])
    takers = _who_acknowledged(rows)
    for row in rows:
        taker = takers.get(row.pk)
        who = "you" if taker == membership.user else taker or "somebody"
        yield Line(
            title=f"Answer: {row.lead}",
            detail=f"Acknowledged by {who}; the buyer waits for a person.",
            url=reverse("handoff:handoff-detail", args=(row.pk,)),
            action="Open",
            due_at=row.answer_due_at,
            since=row.started_at,
            began=RECEIVED,
            state=state_now(row),
        )


def _who_acknowledged(rows: list[Handoff]) -> dict[Any, Any]:
    """Return who acknowledged each handoff: once it was re-assigned, that is not its owner."""
    if not rows:
        return {}
    decisions = Decision.objects.filter(
        proposal__gate="handoff.acknowledge",
        proposal__subject_id__in=[row.pk for row in rows],
        verdict=Verdict.APPROVE,
    )
    pairs = decisions.order_by("at").select_related("decided_by").defer("evidence")
    pairs = pairs.annotate(about=F("proposal__subject_id"))
    return {one.about: one.decided_by for one in pairs}


def _teams_handoffs(membership: Membership) -> Iterator[Line]:
    """Tell who may re-assign what is late, or hot and unanswered, in other hands."""
    found = urgent(membership)
    away = away_until(membership.workspace) if may_reassign(membership) else {}
    for row in found.first:
        owner = row.owner.user.name if row.owner else "nobody"
        owner += f", {away[row.owner.pk]}" if row.owner and row.owner.pk in away else ""
        missing = "answered" if row.acknowledged_at else "acknowledged"
        verb = "Re-assign" if row.owner else "Assign"
        yield Line(
            title=f"{verb}: {row.lead}",
            detail=f"{row.get_warmth_display()}, with {owner}; not {missing} yet",
            url=reverse("handoff:handoff-reassign", args=(row.pk,)),
            action=verb,
            due_at=row.due,  # type: ignore[attr-defined]
            since=row.started_at,
            began=RECEIVED,
            state=state_now(row),
        )
    if found.total > len(found.first):
        yield Line(
            title=f"More handoffs are late or hot ({found.total - len(found.first)})",
            detail="The most urgent stand here.",
            url=reverse("handoff:sla-dashboard"),
            action="See all",
        )
    for name, pk, number in held_by_absent(membership, away):
        yield Line(
            title=f"{name} is {away[pk]}",
            detail=f"Holds {counted(number, 'open handoff')}, which absence does not move.",
            url=reverse("handoff:sla-dashboard"),
            action="Re-assign",
            state="Away",
        )


def _unmapped_files(user: Any, membership: Membership) -> Iterator[Line]:
    if not membership.has_role("sales_ops", "sales_lead"):
        return
    for row in Upload.objects.filter(uploaded_by=user, state="stored")[:10]:
        yield Line(
            title=f"Check the columns: {row.file_name}",
            detail="The file is stored; nothing is read before you confirm its columns.",
            url=reverse("prospects:upload-detail", args=(row.pk,)),
            action="Check columns",
            since=row.created_at,
        )


def _check_today(membership: Membership) -> Iterator[Line]:
    if not membership.has_role("rep", "sales_lead", "manager"):
        return
    count = Reply.objects.filter(checked_at__isnull=True).exclude(handoffs__isnull=False).count()
    if count:
        yield Line(
            title=f"Check today ({count})",
            detail="Replies that no rule was sure of, and closed ones to look over.",
            url=reverse("inbound:check-today"),
            action="Check",
        )


def _in_doubt(membership: Membership) -> Iterator[Line]:
    if not membership.has_role("rep", "sales_lead", "sales_ops", "manager"):
        return
    count = Send.objects.filter(state=SendState.IN_DOUBT).count()
    if count:
        yield Line(
            title=f"In doubt ({count})",
            detail="The mail server may have taken these; only a person may settle them.",
            url=reverse("outreach:doubt-list"),
            action="Settle",
            state="In doubt",
        )


def _absent_in_routing(membership: Membership) -> Iterator[Line]:
    """Tell who may change the rules that the live ones send leads to somebody who takes none."""
    if not membership.has_role("sales_ops", "sales_lead"):
        return
    live = live_ruleset()
    for name, places in absent_people(live) if live else ():
        yield Line(
            title=f"Live routing names {name}",
            detail=f"In {', '.join(places)}, and takes no leads now.",
            url=reverse("handoff:routing"),
            action="Look",
            state="Warning",
        )


def _failed_runs(membership: Membership) -> Iterator[Line]:
    if not membership.has_role("sales_ops", "admin"):
        return
    count = unsettled(membership.workspace_id).count()
    if count:
        yield Line(
            title=f"Failed runs ({count})",
            detail="Each says why and can be tried again.",
            url=reverse("insights:runs"),
            action="Look",
            state="Failed",
        )


def last_week(user: Any) -> dict[str, int]:
    """Return what the person decided in seven days, at most a minute old where it is much."""
    return kept_figures("week", lambda: _last_week(user), user.pk).figures


def _last_week(user: Any) -> dict[str, int]:
    """Count drafts by verdict, and all else apart.

    A decision on a draft that was undone counts for nothing, here as on the dashboards. Nearly all
    is on drafts and stands, so what is not is looked for and taken off.
    """
    every = Decision.objects.filter(decided_by=user, at__gte=timezone.now() - WEEK)
    others = _by_verdict(every.filter(proposal__gate__in=steps().keys() - QUEUES))
    undone = taken_back(every.filter(proposal__gate__in=QUEUES))
    drafts = _by_verdict(every) - others - sum(map(_by_verdict, undone), Counter())
    return {
        "drafts": drafts.total(),
        "approved": drafts[Verdict.APPROVE],
        "rejected": drafts[Verdict.REJECT],
        "others": others.total(),
    }


def _by_verdict(rows: QuerySet[Decision]) -> Counter[str]:
    counted = rows.order_by().values("verdict").annotate(number=Count("pk"))
    return Counter(dict(counted.values_list("verdict", "number")))


def notices(workspace: Any, membership: Membership) -> list[dict[str, str]]:
    """Return what is degraded now, each with what it means and where to go."""
    found = []
    if workspace.sending_paused_at:
        why = workspace.sending_paused_why or "no reason was given"
        found.append(_notice("warning", f"Sending is paused: {why}", "accounts:sending"))
    connection = connection_of(workspace)
    if connection and connection.is_on and connection.last_error and membership.has_role("admin"):
        text = f"Trouble with the model. {connection.last_error} The built-in engine goes on."
        found.append(_notice("warning", text, "ai:connection"))
    for mailbox in Mailbox.objects.filter(paused_at__isnull=False)[:3]:
        text = f"{mailbox.address} is paused: {mailbox.paused_why}"
        found.append(_notice("warning", text, "outreach:mailbox-list"))
    return found


def _notice(kind: str, text: str, route: str) -> dict[str, str]:
    return {"kind": kind, "text": text, "url": reverse(route)}
