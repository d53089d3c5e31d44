"""The review queue and focus mode."""

import secrets
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from leadops.accounts.decorators import role
from leadops.accounts.models import User
from leadops.gates.policies import why_not
from leadops.gates.pressing import shown_at
from leadops.gates.queries import current_proposal, under_way
from leadops.ui.types import HtmxHttpRequest
from outreach import review_run
from outreach.actions.edits import words_digest
from outreach.enums import DraftState
from outreach.models import Draft
from outreach.policies import may_read_all
from outreach.queries import blocking, review, skips
from outreach.queries import decisions as decided
from outreach.queries.checking import MUST_FIX, WARNING, Checked
from outreach.queries.focus import Focus, edits_of, focus_on, get_snapshot, top_reasons
from outreach.review_run import ReviewRun
from outreach.selection import result_of

REVIEWERS = ("rep", "sales_lead", "manager")
DECIDERS = ("rep", "sales_lead")  # the seat of `outreach.send`, and its fallback
PER_PAGE = 50
RAIL = 9


@require_GET
@role(*REVIEWERS)
def draft_list(request: HtmxHttpRequest) -> HttpResponse:
    view = request.GET.get("view", "mine")
    view = view if view in review.VIEWS else "mine"
    member, user, q = request.membership, request.user, request.GET.get("q", "").strip()
    views = review.views_of(member)
    truth = review.reservations(member, user)
    may_start = view not in ("blocked", "stale") and member.has_role(*DECIDERS)
    # A page of the view begins where a run of it does.
    most = review_run.LONGEST + len(truth.drafts) if may_start and not q else PER_PAGE
    rows: Any = (
        blocking.blocked(member, user)
        if view == "blocked"
        else review.Ordered(review.queue(member, user, view, q), most)
    )
    page = Paginator(rows, PER_PAGE).get_page(request.GET.get("page"))
    drafts = page.object_list if view == "blocked" else review.shown(member, page.object_list)
    free = len(_startable(request, view, rows, truth)) if may_start else 0
    context = {
        "view": view,
        "views": views,
        "q": q,
        "view_label": views[view],
        "sees_all": may_read_all(member),
        "page": page,
        "rows": _selectable(_rows(drafts, user)),
        "free": free,
        "left_out": _left_out(page.paginator.count, free, truth) if free and not q else "",
        "truth": truth,
        "run_next": _run_next(request),
        "under_way": under_way(),
        **_selection(request, view),
    }
    name = "outreach/review_list.html"
    return render(request, f"{name}#queue" if request.htmx else name, context)


def _selectable(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Add the digest of what waits: what is decided from the list is what the list showed."""
    digests = review.digests([row["draft"] for row in rows])
    return [{**row, "digest": digests.get(row["draft"].pk, "")} for row in rows]


def _selection(request: HtmxHttpRequest, view: str) -> dict[str, Any]:
    """Say what may be done with several drafts at once, and what became of those before."""
    may_decide = request.membership.has_role(*DECIDERS)
    asked = request.GET.dict()
    return {
        "may_decide": may_decide and view != "stale",
        "may_redraft": may_decide and view == "stale",
        "may_assign": request.membership.has_role(*REVIEWERS),
        "result": result_of(request.session, workspace=request.workspace, asked=asked),
    }


def _startable(
    request: HtmxHttpRequest, view: str, rows: review.Ordered, truth: review.Truth
) -> list[UUID]:
    """Return what a run of the view begins with; the filter of the list is none of the run."""
    if request.GET.get("q", "").strip():
        return blocking.startable(request.membership, request.user, view)
    free = [pk for pk in rows.first if pk not in truth.drafts]
    return blocking.unforbidden(request.membership, free[: review_run.LONGEST])


def _left_out(total: int, free: int, truth: review.Truth) -> str:
    """Say why a run of the view is shorter than its list, or "" where it is not."""
    if total > review_run.LONGEST:
        return f"A run takes the first {review_run.LONGEST}, without blocked and reserved ones."
    why = "blocked or reserved" if truth.total else "blocked"
    return f"{total - free} left out: {why}." if total > free else ""


def _run_next(request: HtmxHttpRequest) -> str | None:
    """Return the first draft of the person's run that still waits, None outside a run."""
    run = review_run.current(request.session)
    if run is None:
        return None
    rows = review.queue(request.membership, request.user).filter(pk__in=run.ids).order_by()
    return run.around("", {str(pk) for pk in rows.values_list("pk", flat=True)})[1]


def _rows(drafts: Any, user: User) -> list[dict[str, Any]]:
    """Say of each draft what the table shows; the person's own words before the stored."""
    forbidden, edits = blocking.why_blocked(drafts), edits_of(drafts, user)
    return [_row(draft, forbidden.get(draft.pk, ""), edits) for draft in drafts]


def _row(draft: Any, blocked: str, edits: dict[UUID, Checked | None]) -> dict[str, Any]:
    is_held = draft.reserved_until is not None and draft.reserved_until > timezone.now()
    checked = edits.get(draft.pk) or review.summary(draft)
    return {
        "draft": draft,
        "reason": draft.reason,
        "is_edited": draft.pk in edits,
        "is_checked": edits.get(draft.pk, checked) is not None,
        "claims": _claims(checked),
        "weak": checked.claimed("weak"),
        "must_fix": checked.count(MUST_FIX),
        "warnings": checked.count(WARNING),
        "blocked": blocked,
        "holder": draft.reserved_by if is_held else None,
    }


def _claims(checked: Checked) -> str:
    shown = (
        (checked.claimed("supported"), "ok"),
        (checked.claimed("weak"), "weak"),
        (checked.claimed("unsupported", "stale"), "without source"),
    )
    return " · ".join(f"{count} {word}" for count, word in shown if count) or "none"


@require_POST
@role(*REVIEWERS)
def run_start(request: HtmxHttpRequest) -> HttpResponse:
    view = request.POST.get("view", "mine")
    view = view if view in review.VIEWS else "mine"
    ids = blocking.startable(request.membership, request.user, view)
    if not ids:
        messages.info(request, "Nothing is free to review right now.")
        return redirect(f"{reverse('outreach:review-list')}?view={view}")
    review_run.begin(request.session, view=view, ids=ids, now=timezone.now())
    return redirect("outreach:review-draft", ids[0])


@require_GET
@role(*REVIEWERS)
def draft_detail(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    # The decision's redirect leads here; the tray is all that its page still needs.
    if request.headers.get("X-Optimistic"):
        return recent(request)
    draft = review.get_draft(request.membership, pk)
    context = focus_context(request, draft)
    is_region = request.htmx and request.htmx.target == "review"
    template = "outreach/review_draft.html#focus" if is_region else "outreach/review_draft.html"
    return render(request, template, context)


def focus_context(request: HtmxHttpRequest, draft: Draft, **more: Any) -> dict[str, Any]:
    """Return the whole context of focus mode for one draft and person."""
    proposal = current_proposal(review.GATE, draft)
    waiting = proposal if proposal and proposal.status == "waiting" else None
    focus = focus_on(draft, request.user, waiting)
    run = review_run.current(request.session) or _loose_run(request)
    return {
        "focus": focus,
        "draft": draft,
        "proposal": proposal,
        "is_editing": "edit" in request.GET and bool(waiting),
        "is_rejecting": "reject" in request.GET and bool(waiting),
        "shows_diff": "diff" in request.GET,
        "closed": _closed_reason(request, draft, proposal),
        "holder": review.holder_of(draft, request.user),
        "may_take_over": review.may_take_over(draft, request.membership),
        "shown_at": shown_at(),
        "nonce": secrets.token_urlsafe(18),
        "words": words_digest(focus.subject, focus.body),
        "reasons": decided.REASON_LINES,
        "next_steps": decided.NEXT_STEPS,
        "needs_words": decided.NEEDS_WORDS,
        "why_disabled": _why_disabled(focus),
        "score_reasons": top_reasons(draft),
        "machine": _machine_text(draft),
        "decisions": skips.recent_acts(request.user, request.membership),
        **_progress(request, run, draft),
        **more,
    }


def _loose_run(request: HtmxHttpRequest) -> ReviewRun:
    """Outside a run the queue itself gives the neighbours."""
    ids = review.queue(request.membership, request.user).values_list("pk", flat=True)[:200]
    return ReviewRun("mine", tuple(str(one) for one in ids), timezone.now())


def _progress(request: HtmxHttpRequest, run: ReviewRun, draft: Draft) -> dict[str, Any]:
    member, user = request.membership, request.user
    queue = review.queue(member, user)
    rail_ids = _rail(run, str(draft.pk))
    shown = {str(row.pk): row for row in review.shown(member, [UUID(one) for one in rail_ids])}
    rail = _rows([shown[one] for one in rail_ids if one in shown], user)
    # What became forbidden since the run began is no next draft; the rail says so.
    forbidden = {str(row["draft"].pk) for row in rail if row["blocked"]} - {str(draft.pk)}
    is_run = review_run.current(request.session) is not None
    waiting = _still_waiting(queue, run) if is_run else set(run.ids)
    inviting = waiting - forbidden
    before, after, place = run.around(str(draft.pk), inviting)
    ids = [UUID(one) for one in run.ids]
    total, remaining = len(run.ids), sum(one in waiting for one in run.ids)
    return {
        "run": run,
        "is_run": is_run,
        "view_label": review.views_of(member)[run.view],
        "place": place,
        "total": total,
        # A queue that is looked at without a run begins now: nothing of it is decided yet.
        "done": decided.decided_since(user, ids, run.began_at) if is_run else 0,
        "new_count": queue.filter(created_at__gt=run.began_at).count() if is_run else 0,
        "time_left": decided.time_left(decided.seconds_per_draft(user), remaining),
        "previous_id": before,
        "next_id": after,
        "next_url": (
            reverse("outreach:review-draft", args=[after])
            if after
            else reverse("outreach:review-list")
        ),
        "after_next_id": run.around(after, inviting - {str(draft.pk)})[1] if after else None,
        "rail": rail,
    }


def _still_waiting(queue: QuerySet[Draft], run: ReviewRun) -> set[str]:
    rows = queue.filter(pk__in=run.ids).order_by().values_list("pk", flat=True)
    return {str(one) for one in rows}


def _rail(run: ReviewRun, here: str) -> list[str]:
    at = run.ids.index(here) if here in run.ids else 0
    start = max(0, min(at - RAIL // 2, len(run.ids) - RAIL))
    return list(run.ids[start : start + RAIL])


def _closed_reason(request: HtmxHttpRequest, draft: Draft, proposal: Any) -> str:
    """Say why nothing can be decided here, or "" when it can."""
    if draft.state == DraftState.WAITING and proposal and proposal.status == "waiting":
        return str(why_not(proposal, proposal.seats[0], request.membership))
    last = proposal.decisions.order_by("-at").first() if proposal else None
    if last and draft.state in (DraftState.APPROVED, DraftState.SENT, DraftState.REJECTED):
        word = "Approved" if last.verdict == "approve" else "Rejected"
        return f"{word} by {last.decided_by} on {timezone.localtime(last.at):%d %b at %H:%M}."
    if draft.state == DraftState.STALE:
        return f"Stale: {draft.why}"
    if draft.state == DraftState.NEEDS_REASON:
        return f"Needs a reason to write: {draft.why}"
    return draft.why or f"This draft is {draft.get_state_display().lower()}."


def _why_disabled(focus: Focus) -> str:
    """Say what keeps the approve button from acting; weak claims are asked by their own fields."""
    if focus.must_fix:
        plural = "s" if focus.must_fix > 1 else ""
        return f"Fix {focus.must_fix} finding{plural} to approve"
    return ""


def _machine_text(draft: Draft) -> Any:
    return draft.revisions.filter(author__isnull=True).defer("wire").order_by("-number").first()


@require_GET
@role(*REVIEWERS)
def recent(request: HtmxHttpRequest) -> HttpResponse:
    context: dict[str, Any] = {"decisions": skips.recent_acts(request.user, request.membership)}
    if request.htmx:
        # A message would turn up pages later. What was done the rows say; what was not, is told.
        context["waiting"] = review.to_decide(request.user, request.membership).count() or None
        said = messages.get_messages(request) if request.headers.get("X-Optimistic") else ()
        context["said"] = [str(one) for one in said if one.level_tag == "info"]
        return render(request, "outreach/recent.html#tray", context)
    return render(request, "outreach/recent.html", context)


@require_GET
@role(*REVIEWERS)
def source(request: HtmxHttpRequest, pk: UUID, snapshot_id: UUID) -> HttpResponse:
    """Show the stored copy that a claim rests on; it is text, whatever it was on the web."""
    draft = review.get_draft(request.membership, pk)
    snapshot = get_snapshot(snapshot_id)
    quote = request.GET.get("quote", "")
    before, found, after = snapshot.text.partition(quote) if quote else (snapshot.text, "", "")
    context = {
        "draft": draft,
        "snapshot": snapshot,
        "before": before,
        "found": found,
        "after": after,
    }
    return render(request, "outreach/source.html", context)
