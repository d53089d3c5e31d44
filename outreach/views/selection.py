"""Several drafts of the list at once: each gets what its own page would do, and a line about it.

Nothing here approves: whoever lets a message go has read it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from django.http import HttpResponse, QueryDict
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import urlencode
from django.views.decorators.http import require_POST

from leadops.accounts import absences
from leadops.accounts.decorators import role
from leadops.accounts.enums import Role
from leadops.accounts.queries import get_member, members_with_role
from leadops.ui.errors import NotFound, Refusal
from leadops.ui.types import HtmxHttpRequest
from outreach import selection
from outreach.actions import drafts
from outreach.actions.assigning import assign_draft
from outreach.actions.reservations import reserved_words
from outreach.errors import ReservedByAnother
from outreach.forms.review import AssignForm, ReasonForm
from outreach.models import Draft
from outreach.queries import decisions as decided
from outreach.queries import review
from outreach.selection import MOST, Line
from outreach.views.deciding import DECIDERS, reject_by, skip_until_tomorrow, waiting_about
from outreach.views.review import REVIEWERS

NOTHING = "No draft is selected, so nothing was done. Tick the drafts in the list first."


@dataclass(frozen=True)
class Selected:
    """What a form selected: the digests that the list showed, by draft, and the drafts found."""

    digests: dict[UUID, str]
    drafts: list[Draft]


def _selected(request: HtmxHttpRequest) -> Selected:
    digests = _digests(request.POST)
    if not digests:
        raise Refusal(NOTHING, next_url=_list_url(_place(request)))
    if len(digests) > MOST:
        raise Refusal(
            f"{len(digests)} drafts are selected, and {MOST} at once is the most. Nothing was "
            f"done. Go back and take {len(digests) - MOST} out."
        )
    found = review.visible_drafts(request.membership).filter(pk__in=digests)
    rows = {draft.pk: draft for draft in found}
    return Selected(digests, [rows[pk] for pk in digests if pk in rows])


def _digests(data: QueryDict) -> dict[UUID, str]:
    """Return what the check boxes send, "draft:digest" each; the order of the list is kept."""
    pairs = [value.partition(":") for value in data.getlist("draft")]
    try:
        return {UUID(pk): digest for pk, _, digest in pairs}
    except ValueError:
        raise Refusal("The form was incomplete. Load the list again, then select.") from None


def _ask(request: HtmxHttpRequest, name: str, chosen: Selected, **more: Any) -> HttpResponse:
    """Show what is selected, and ask for what the form lacks."""
    context = {
        "selected": chosen.drafts,
        "values": request.POST.getlist("draft"),
        "place": _place(request),
        "list_url": _list_url(_place(request)),
        **more,
    }
    return render(request, f"outreach/selection_{name}.html", context, status=422)


def _place(request: HtmxHttpRequest) -> dict[str, str]:
    """Return where in the list the selection was made."""
    told = {name: request.POST.get(name, "")[:200] for name in ("view", "q", "page")}
    return {name: value for name, value in told.items() if value}


def _list_url(place: dict[str, str]) -> str:
    return f"{reverse('outreach:review-list')}?{urlencode(place)}"


def _for_each(
    request: HtmxHttpRequest, chosen: Selected, word: str, act: Callable[[Draft, str], str]
) -> HttpResponse:
    """Do it for each draft in a transaction of its own, and lead back to the list with the lines.

    One that is refused holds up no other, and what was done before a fault stays done.
    """
    found = {draft.pk: draft for draft in chosen.drafts}
    lines = [_line(pk, found.get(pk), digest, act) for pk, digest in chosen.digests.items()]
    asked = selection.keep(
        request.session,
        workspace=request.workspace,
        place=_place(request),
        word=word,
        lines=lines,
    )
    return redirect(_list_url(asked))


def _line(pk: UUID, draft: Draft | None, digest: str, act: Callable[[Draft, str], str]) -> Line:
    if draft is None:
        return Line(str(pk), "A draft", NotFound.sentence, is_done=False)
    label = f"{draft.lead.account.name}, {draft.lead.contact.full_name}"
    try:
        return Line(str(pk), label, act(draft, digest), is_done=True)
    except Refusal as refusal:
        return Line(str(pk), label, refusal.sentence, is_done=False)


@require_POST
@role(*DECIDERS)
def reject_selected(request: HtmxHttpRequest) -> HttpResponse:
    """Reject the selected drafts for one reason; without one, ask for it."""
    chosen, form = _selected(request), ReasonForm(request.POST)
    if not form.is_valid():
        is_tried = "reason" in request.POST
        return _ask(request, "reject", chosen, form=form if is_tried else None, **_reasons())
    data = form.cleaned_data
    step = decided.NEXT_STEPS[decided.step_after(data)]

    def act(draft: Draft, digest: str) -> str:
        # As on its own page, where whoever meets another's reservation has no buttons.
        if holder := review.holder_of(draft, request.user):
            raise ReservedByAnother(reserved_words(draft, holder))
        reject_by(request.user, waiting_about(draft), digest, data)
        return f"Rejected: {decided.REASONS[data['reason']].lower()}. Then: {step.lower()}."

    return _for_each(request, chosen, "rejected", act)


def _reasons() -> dict[str, Any]:
    return {
        "reasons": decided.REASON_LINES,
        "next_steps": decided.NEXT_STEPS,
        "needs_words": decided.NEEDS_WORDS,
    }


@require_POST
@role(*DECIDERS)
def skip_selected(request: HtmxHttpRequest) -> HttpResponse:
    """Leave the selected drafts out of one's own queue until tomorrow."""

    def act(draft: Draft, _: str) -> str:
        skip_until_tomorrow(request.user, draft)
        return "Skipped until tomorrow."

    return _for_each(request, _selected(request), "skipped until tomorrow", act)


@require_POST
@role(*DECIDERS)
def redraft_selected(request: HtmxHttpRequest) -> HttpResponse:
    """Have the selected stale drafts written again from new evidence."""

    def act(draft: Draft, _: str) -> str:
        drafts.redraft_stale(draft=draft, actor=request.user)
        return "Being written again from new evidence."

    return _for_each(request, _selected(request), "being written again", act)


@require_POST
@role(*REVIEWERS)
def assign_selected(request: HtmxHttpRequest) -> HttpResponse:
    """Give the selected drafts and their leads to one rep; without one, ask to whom."""
    chosen = _selected(request)
    form = AssignForm(request.POST, reps=_reps(request))
    if not form.is_valid():
        asked = form if "to" in request.POST else AssignForm(reps=_reps(request))
        return _ask(request, "assign", chosen, form=asked)
    to = get_member(request.workspace, UUID(form.cleaned_data["to"]))

    def act(draft: Draft, _: str) -> str:
        assign_draft(draft=draft, to=to, actor=request.membership)
        mailbox = draft.enrollment.mailbox
        return f"With {to.user.name} now." + (
            f" Written from {mailbox.address}." if mailbox else ""
        )

    return _for_each(request, chosen, f"assigned to {to.user.name}", act)


def _reps(request: HtmxHttpRequest) -> list[tuple[str, str]]:
    reps = members_with_role(request.workspace, Role.REP)
    return absences.choices(reps, absences.away_words(request.workspace))
