"""What a reviewer does with one draft: reserve, edit, fix, approve, reject, skip, undo."""

from dataclasses import replace
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.http import url_has_allowed_host_and_scheme
from django.views.decorators.http import require_GET, require_POST

from leadops.accounts.decorators import role
from leadops.accounts.models import User
from leadops.accounts.queries import members_with_role
from leadops.gates.actions import decide, skip, undo_skip
from leadops.gates.enums import ProposalStatus
from leadops.gates.errors import NotWaiting
from leadops.gates.models import Decision, Proposal
from leadops.gates.nonces import once
from leadops.gates.pressing import refuse_second_press
from leadops.gates.queries import already, current_proposal, get_proposal, waiting_proposal
from leadops.ui.errors import Refusal
from leadops.ui.types import HtmxHttpRequest
from outreach import voice
from outreach.actions import drafts, edits, reasons, reservations, sends
from outreach.actions.drafts import Text
from outreach.errors import NotEditable
from outreach.forms.review import (
    ApproveEditedForm,
    BackingForm,
    EditForm,
    FixForm,
    PersonForm,
    RejectForm,
)
from outreach.models import Draft
from outreach.queries import decisions as decided
from outreach.queries import review, skips
from outreach.queries.focus import check_for, focus_on
from outreach.queries.pace import haste_of, told_to_them
from outreach.views.review import REVIEWERS, focus_context

DECIDERS = ("rep", "sales_lead")


@require_POST
@role(*REVIEWERS)
def reserve(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    draft = review.get_draft(request.membership, pk)
    held = reservations.reserve(draft=draft, user=request.user)
    if request.htmx:
        until = timezone.localtime(held.reserved_until)
        return HttpResponse(status=204, headers={"X-Reserved-Until": f"Yours until {until:%H:%M}"})
    return redirect("outreach:review-draft", pk)


@require_POST
@role(*REVIEWERS)
def release(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    reservations.release(draft=review.get_draft(request.membership, pk), user=request.user)
    return HttpResponse(status=204) if request.htmx else redirect("outreach:review-list")


@require_POST
@role(*REVIEWERS)
def take_over(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    draft = review.get_draft(request.membership, pk)
    reservations.take_over(draft=draft, membership=request.membership)
    return redirect("outreach:review-draft", pk)


@require_POST
@role(*DECIDERS)
def edit(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    """Keep, check or discard a person's words; the same form approves them."""
    draft = review.get_draft(request.membership, pk)
    action = request.POST.get("action", "save")
    if action == "approve":
        return _approve_edited(request, draft)
    if action == "discard":
        edits.discard_edit(draft=draft, user=request.user)
        messages.info(request, "Your edit is discarded. The draft is as it was.")
        return redirect("outreach:review-draft", pk)
    form = EditForm(request.POST)
    if not form.is_valid():
        if request.htmx:
            raise Refusal(" ".join(str(one) for said in form.errors.values() for one in said))
        return _ask_for_words(request, draft, form)
    edits.keep_edit(draft=draft, user=request.user, **form.cleaned_data)
    if request.htmx:
        context = focus_context(request, draft, saved_at=timezone.now())
        return render(request, "outreach/review_draft.html#checks", context)
    stays = action == "check"
    if not stays:
        messages.success(request, "Saved. Only you see it until you approve.")
    return redirect(f"{reverse('outreach:review-draft', args=[pk])}{'?edit=1' if stays else ''}")


def _approve_edited(request: HtmxHttpRequest, draft: Draft) -> HttpResponse:
    form = ApproveEditedForm(request.POST)
    if form.asks_for_words:
        return _ask_for_words(request, draft, form)
    if not form.is_valid():
        raise Refusal(
            "The form was incomplete. Your last saved words are kept; load the page again."
        )
    data = form.cleaned_data
    subject, body = edits.clean_words(data["subject"], data["body"])
    edits.keep_edit(draft=draft, user=request.user, subject=subject, body=body)
    checked = check_for(draft, subject, body)

    def act() -> dict[str, Any]:
        refuse_second_press(request, draft.pk)
        decision = edits.approve_edited(
            draft=draft,
            user=request.user,
            text=Text(subject, body, checked, edits.EDITED),
            base_digest=data["digest"],
            words=data["words"],
            evidence=form.evidence(),
        )
        return {"decision": str(decision.pk), "sentence": _sentence("Approved edited", draft)}

    body_facts = {**{k: v for k, v in data.items() if k != "nonce"}, **form.evidence()}
    try:
        outcome = once(
            workspace=request.workspace,
            user=request.user,
            key=data["nonce"],
            body=body_facts,
            act=act,
        )
    except Refusal as refusal:
        # The words are kept and stay in the form; the sentence stands above them.
        context = focus_context(request, draft, is_editing=True, refusal=refusal.sentence)
        return render(request, "outreach/review_draft.html", context, status=refusal.status)
    messages.success(request, outcome["sentence"])
    return _onwards(request, current_proposal(review.GATE, draft))


def _ask_for_words(
    request: HtmxHttpRequest, draft: Draft, form: EditForm | ApproveEditedForm
) -> HttpResponse:
    """Show the edit as it was sent, with what is wrong said at its field.

    Words that cannot be kept only stand in the form: what was saved last stays saved.
    """
    given = EditForm(request.POST)
    is_kept = given.is_valid()
    if is_kept:
        edits.keep_edit(draft=draft, user=request.user, **given.cleaned_data)
    context = focus_context(request, draft, is_editing=True, edit_form=form)
    if not is_kept:
        sent = {name: request.POST.get(name, "") for name in given.fields}
        context |= {"focus": replace(context["focus"], **sent), "is_refused": True}
    return render(request, "outreach/review_draft.html", context, status=422)


def waiting_about(draft: Draft) -> Proposal:
    """Return what waits about the draft, or say who decided it and when."""
    proposal = current_proposal(review.GATE, draft)
    if proposal is None or proposal.status != ProposalStatus.WAITING:
        raise NotWaiting(already(proposal) if proposal else None)
    return proposal


def _sentence(word: str, draft: Draft) -> str:
    return f"{word}: {draft.lead.account.name}, {draft.lead.contact.full_name}."


def _onwards(request: HtmxHttpRequest, decided_on: Proposal | None = None) -> HttpResponse:
    """Go to the next draft of the run, or to the list with the truth about what is left.

    A form that decided tells on its second sending who decided what and when.
    """
    wanted = request.POST.get("next", "")
    is_ours = url_has_allowed_host_and_scheme(wanted, {request.get_host()})
    answer = redirect(wanted if wanted and is_ours else reverse("outreach:review-list"))
    if decided_on is not None:
        answer.again = f"{decided_on.subject_label}: {already(decided_on)}"  # type: ignore[attr-defined]
    return answer


@require_POST
@role(*DECIDERS)
def apply_fix(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    """Apply one finding's fix to the person's words; undoable, because it only edits them."""
    draft = review.get_draft(request.membership, pk)
    form = FixForm(request.POST)
    proposal = waiting_proposal(review.GATE, draft)
    focus = focus_on(draft, request.user, proposal)
    if not form.is_valid() or form.cleaned_data["finding"] >= len(focus.checked.findings):
        raise NotEditable("This finding is gone already. Look again.")
    finding = focus.checked.findings[form.cleaned_data["finding"]]
    if not finding["fix"]:
        raise NotEditable("This finding needs a person's words. Edit the draft.")
    change = voice.Edit(**finding["fix"])
    words = {"subject": focus.subject, "body": focus.body}
    text = words[finding["part"]]
    words[finding["part"]] = text[: change.start] + change.text + text[change.end :]
    edits.keep_edit(draft=draft, user=request.user, **words)
    return redirect("outreach:review-draft", pk)


@require_POST
@role(*DECIDERS)
def reject(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    draft = review.get_draft(request.membership, pk)
    form = RejectForm(request.POST)
    if not form.is_valid():
        context = focus_context(request, draft, is_rejecting=True, reject_form=form)
        return render(request, "outreach/review_draft.html", context, status=422)
    proposal = waiting_about(draft)
    data = form.cleaned_data

    def act() -> dict[str, Any]:
        refuse_second_press(request, draft.pk)
        claim = {"claim": data["claim"]} if data["claim"] else {}
        decision = reject_by(request.user, proposal, data["digest"], data, **claim)
        return {"decision": str(decision.pk), "sentence": _sentence("Rejected", draft)}

    facts = {k: v for k, v in data.items() if k != "nonce"}
    outcome = once(
        workspace=request.workspace,
        user=request.user,
        key=data["nonce"],
        body={"draft": str(pk), **facts},
        act=act,
    )
    messages.success(request, outcome["sentence"])
    return _onwards(request, get_proposal(proposal.pk))


def reject_by(
    user: User, proposal: Proposal, digest: str, data: dict[str, Any], **evidence: Any
) -> Decision:
    """Reject what waits as a reasoned form says it; the next step is its own or the reason's."""
    return decide(
        proposal_id=proposal.pk,
        actor=user,
        verdict="reject",
        digest=digest,
        reason=data["reason"],
        comment=data["comment"],
        evidence={"next_step": decided.step_after(data), **evidence},
    )


@require_POST
@role(*DECIDERS)
def skip_draft(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    """Leave a draft out of one's own queue until tomorrow."""
    draft = review.get_draft(request.membership, pk)
    skip_until_tomorrow(request.user, draft)
    messages.info(request, _sentence("Skipped until tomorrow", draft))
    return _onwards(request)


def skip_until_tomorrow(user: User, draft: Draft) -> None:
    """Leave what waits about the draft out of the person's queue until six in the morning."""
    tomorrow = timezone.localtime() + timedelta(days=1)
    until = tomorrow.replace(hour=6, minute=0, second=0, microsecond=0)
    skip(proposal=waiting_about(draft), actor=user, until=until)
    reservations.release(draft=draft, user=user)


@require_POST
@role(*DECIDERS)
def unskip(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    """Take one's skip back: the draft stands in the own queue again."""
    draft = review.get_draft(request.membership, pk)
    undo_skip(proposal=waiting_about(draft), actor=request.user)
    messages.success(request, _sentence("Undone", draft))
    return redirect("outreach:review-draft", pk)


@require_POST
@role(*DECIDERS)
def redraft(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    """Have a stale draft written again from new evidence."""
    draft = review.get_draft(request.membership, pk)
    drafts.redraft_stale(draft=draft, actor=request.user)
    messages.info(request, _sentence("Being written again", draft))
    return redirect("outreach:review-list")


@require_GET
@role(*REVIEWERS)
def decision_list(request: HtmxHttpRequest) -> HttpResponse:
    form = PersonForm(request.GET)
    form.is_valid()
    rows = decided.decisions(request.membership)
    chosen = form.cleaned_data
    if chosen.get("person"):
        rows = rows.filter(decided_by_id=chosen["person"])
    if chosen.get("day"):
        rows = rows.filter(at__date=chosen["day"])
    if chosen.get("result"):
        rows = rows.filter(verdict=chosen["result"])
    page = Paginator(rows, 50).get_page(request.GET.get("page"))
    batch = decided.batch(request.user)
    context = {
        "page": page,
        "undone": decided.undone(rows),
        "rows": decided.described(list(page.object_list)),
        "form": form,
        "batch": batch,
        "skipped": skips.skipped(request.membership),
        "held": decided.held(request.user).count() if len(batch) == decided.BATCH else len(batch),
        "haste": told_to_them(haste) if (haste := haste_of(request.user)) else "",
        "people": members_with_role(request.workspace, *DECIDERS),
        "may_undo": request.membership.has_role(*DECIDERS),
    }
    return render(request, "outreach/decision_list.html", context)


@require_POST
@role(*DECIDERS)
def undo(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    """Take one's decision back: a held message until it leaves, a rejection for 24 hours."""
    decision = decided.get_decision(request.membership, pk)
    [row] = decided.described([decision])
    if row.draft is None:
        raise NotWaiting
    left: list[str] = []
    if row.is_approval and row.send is not None:
        sends.undo(send=row.send, actor=request.user)
    elif row.is_undoable:
        drafts.undo_rejection(draft=row.draft, proposal=decision.proposal, actor=request.user)
        left = decided.left_by_rejection(row.draft)
    else:
        raise NotWaiting("This cannot be undone any more: the draft moved on.")
    say = messages.warning if left else messages.success
    say(request, " ".join([_sentence("Undone", row.draft), *left]))
    return redirect("outreach:review-draft", row.draft.pk)


@require_POST
@role(*DECIDERS)
def send_batch(request: HtmxHttpRequest) -> HttpResponse:
    """Let the person's held messages go: exactly those that the page showed."""
    posted = dict(pair.partition(":")[::2] for pair in request.POST.getlist("pair"))
    mine = decided.held(request.user).values_list("pk", flat=True)
    pairs = [(pk, posted[str(pk)]) for pk in mine if str(pk) in posted]
    released = sends.release_held(pairs=pairs, actor=request.user)
    left = len(posted) - released.count
    said = f"{released.count} of your messages go now."
    if left:
        messages.warning(request, f"{said} {left} changed meanwhile and stay: look at them again.")
    else:
        messages.success(request, said)
    return redirect("outreach:decision-list")


@require_POST
@role(*DECIDERS)
def know(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    """Back a sentence by what the person knows or pastes; the words are then checked anew."""
    draft = review.get_draft(request.membership, pk)
    form = BackingForm(request.POST)
    if not form.is_valid():
        context = focus_context(request, draft, backing_form=form)
        return render(request, "outreach/review_draft.html", context, status=422)
    focus = focus_on(draft, request.user, waiting_proposal(review.GATE, draft))
    data = form.cleaned_data
    if data["url"]:
        reasons.capture(
            draft=draft, url=data["url"], text=data["text"], actor=request.user, redrafts=False
        )
    else:
        reasons.know(draft=draft, text=data["text"], actor=request.user, redrafts=False)
    edits.keep_edit(draft=draft, user=request.user, subject=focus.subject, body=focus.body)
    messages.success(request, f"Kept under your name, {request.user.name}. Checked again.")
    return redirect("outreach:review-draft", pk)
