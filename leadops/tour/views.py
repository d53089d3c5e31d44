"""The tour's one page, its forms, and the report to forward."""

from collections.abc import Callable
from typing import Any
from uuid import UUID, uuid4

from django.contrib import messages
from django.forms import Form, model_to_dict
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_GET, require_POST

from leadops.accounts.decorators import role
from leadops.ai import actions as ai_actions
from leadops.ai.forms import ConnectionForm
from leadops.ai.queries import connection_of
from leadops.gates.actions import decide
from leadops.gates.queries import waiting_proposal
from leadops.tour import actions, profile, queries
from leadops.tour.enums import TAKERS
from leadops.tour.errors import FileRefused, LetterMoved, ProfileRefused
from leadops.tour.faults import with_wrong_number
from leadops.tour.forms import (
    AnswerForm,
    DealsForm,
    EditForm,
    ExamplesForm,
    OfferForm,
    ProfileForm,
    ReasonsForm,
    TourFileForm,
    TourMappingForm,
)
from leadops.tour.mail import answer
from leadops.tour.models import FACTS, TourDraft
from leadops.tour.queries.answers import understood
from leadops.tour.queries.mailbox import sending_mailbox
from leadops.tour.queries.material import checked_text, with_origin
from leadops.tour.queries.page import TourPageReads
from leadops.tour.queries.steps import TITLES
from leadops.tour.work import SEND
from leadops.ui.live import STOP_POLLING
from leadops.ui.types import HtmxHttpRequest

ALL_STEPS = "s"  # the line of steps, kept fresh with them
PRICES = {"price_in": 0, "price_out": 0, "monthly_cap": 20, "is_on": True}


@require_GET
@role(*TAKERS)
def tour(request: HtmxHttpRequest) -> HttpResponse:
    context = _context(request)
    step = request.GET.get("step", "")
    changing = context["page"].changing
    if request.htmx and step == ALL_STEPS:
        return render(request, "tour/steps.html", context, status=200 if changing else STOP_POLLING)
    if not request.htmx or step not in set("2345678"):
        return render(request, "tour/tour.html", context)
    status = 200 if int(step) in changing else STOP_POLLING
    return render(request, f"tour/step_{step}.html", context, status=status)


@require_GET
@role(*TAKERS)
def report(request: HtmxHttpRequest) -> HttpResponse:
    context = _context(request)
    if context["tour"] is None:
        return redirect("tour:tour")
    return render(request, "tour/report.html", context)


@require_POST
@role(*TAKERS)
def take_file(request: HtmxHttpRequest) -> HttpResponse:
    form = TourFileForm(request.POST, request.FILES)
    if not form.is_valid():
        return _again(request, file_form=form)
    facts = {k: v for k, v in form.cleaned_data.items() if k != "file"}
    file = form.cleaned_data["file"]
    try:
        actions.open_tour(
            workspace=request.workspace,
            actor=request.user,
            file_name=file.name,
            chunks=file.chunks(),
            **facts,
        )
    except FileRefused as refused:
        form.add_error("file", refused.sentence)
        return _again(request, file_form=form)
    return _to(1)


@require_POST
@role(*TAKERS)
def map_columns(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    row = queries.get_tour(request.user, pk)
    form = TourMappingForm(row, request.POST)
    if not form.is_valid():
        return _again(request, mapping_form=form)
    actions.map_columns(tour=row, actor=request.user, columns=form.columns(), facts=form.facts())
    return _to(1)


@require_POST
@role(*TAKERS)
def stop_set_aside(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    row = queries.get_tour(request.user, pk)
    stopped = actions.stop_set_aside(tour=row, actor=request.user)
    messages.success(request, f"{stopped:,} added. No message goes to them any more.")
    return _to(1, "set-aside")


@require_POST
@role(*TAKERS)
def write_profile(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    row = queries.get_tour(request.user, pk)
    form = ProfileForm(request.POST)
    if not form.is_valid():
        return _again(request, profile_form=form)
    try:
        actions.write_profile(tour=row, actor=request.user, fields=form.cleaned_data)
    except ProfileRefused as refused:
        form.add_error(refused.field, refused.sentence)
        return _again(request, profile_form=form)
    return _to(2)


@require_POST
@role(*TAKERS)
def take_deals(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    row = queries.get_tour(request.user, pk)
    form = DealsForm(row, request.POST, request.FILES)
    if not form.is_valid():
        return _again(request, deals_form=form)
    file = form.cleaned_data["deals"]
    if not file:
        actions.name_deal_columns(tour=row, actor=request.user, named=form.named())
        return _to(2)
    try:
        actions.take_deals(tour=row, actor=request.user, file_name=file.name, chunks=file.chunks())
    except FileRefused as refused:
        form.add_error("deals", refused.sentence)
        return _again(request, deals_form=form)
    return _to(2)


@require_POST
@role(*TAKERS)
def check_examples(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    row = queries.get_tour(request.user, pk)
    form = ExamplesForm(request.POST)
    if not form.is_valid():
        return _again(request, examples_form=form)
    actions.check_examples(tour=row, actor=request.user, **form.cleaned_data)
    return _to(2, "examples")


@require_POST
@role(*TAKERS)
def read(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    actions.ask_for_reading(tour=queries.get_tour(request.user, pk), actor=request.user)
    return _to(3)


@require_POST
@role(*TAKERS)
def draft(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    row = queries.get_tour(request.user, pk)
    again = request.POST.get("do") == "again"
    form = OfferForm({"offer": row.offer} if again else request.POST)
    if not form.is_valid():
        return _again(request, offer_form=form)
    actions.ask_for_drafts(tour=row, actor=request.user, again=again, **form.cleaned_data)
    return _to(5)


@require_POST
@role(*TAKERS)
def give_reason(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    row = queries.get_tour(request.user, pk)
    told = queries.refused_reasons(row)
    form = ReasonsForm(_page(request, row).to_tell, told, request.POST)
    if not form.is_valid():
        return _again(request, reasons_form=form)
    actions.note_reasons(tour=row, actor=request.user, told=form.told())
    return _to(5)


@require_POST
@role(*TAKERS)
def check_draft(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    row = queries.get_draft(request.user, pk)
    form = EditForm(_wanted(request, row))
    if not form.is_valid():
        return _again(request, edit_form=(row.pk, form))
    text = form.cleaned_data
    checked = checked_text(row, **text, sender=request.user.name)
    actions.check_draft(draft=row, actor=request.user, checked=checked, **text)
    return _to(5, f"draft-{row.pk}")


def _wanted(request: HtmxHttpRequest, row: TourDraft) -> dict[str, str]:
    """Return the text that the pressed button asks for: typed, with a fault, or as written."""
    subject = request.POST.get("subject", "")
    do = request.POST.get("do", "")
    if do == "restore":
        return {"subject": row.subject, "body": row.first_body}
    body = request.POST.get("body", "")
    if do == "fault":
        body = with_wrong_number(body.replace("\r\n", "\n"), row.record.company)
    return {"subject": subject, "body": body}


@require_POST
@role("admin")
def connect(request: HtmxHttpRequest) -> HttpResponse:
    form = ConnectionForm(request.POST)
    if not form.is_valid():
        return _again(request, connection_form=form)
    is_first = connection_of(request.workspace) is None
    who = {"workspace": request.workspace, "actor": request.user}
    ai_actions.save_connection(**who, **form.facts())
    is_ok, sentence = ai_actions.connection_tested(**who)
    if is_first and not is_ok:
        # What never answered is no connection: the tour goes on as if none had been tried.
        ai_actions.remove_connection(**who)
        form.add_error(None, f"{sentence} Nothing is connected.")
        return _again(request, connection_form=form)
    messages.add_message(request, messages.SUCCESS if is_ok else messages.ERROR, sentence)
    return _to(6)


@require_POST
@role(*TAKERS)
def prepare(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    actions.prepare_letter(
        draft=queries.get_draft(request.user, pk),
        membership=request.membership,
        mailbox=sending_mailbox(request.workspace),
        actor=request.user,
    )
    return _to(7)


@require_POST
@role(*TAKERS)
def approve(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    letter = queries.get_letter(pk)
    proposal = waiting_proposal(SEND, letter)
    if proposal is None or letter.tour.user_id != request.user.pk:
        raise LetterMoved(next_url=reverse("tour:tour"))
    decide(
        proposal_id=proposal.pk,
        actor=request.user,
        verdict="approve",
        digest=request.POST.get("digest", ""),
    )
    return _to(7)


@require_POST
@role(*TAKERS)
def answer_draft(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    row = queries.get_tour(request.user, pk)
    page = _page(request, row)
    form = AnswerForm([(str(one.pk), one.record.company) for one in page.drafts], request.POST)
    if not form.is_valid():
        return _again(request, answer_form=form)
    chosen = queries.get_draft(request.user, form.cleaned_data["draft"])
    at = timezone.now()
    raw = _answer_bytes(chosen, form.cleaned_data["words"], request.user.email, at)
    actions.note_answer(
        draft=chosen,
        actor=request.user,
        understood=understood(raw, chosen, at),
        received_at=at,
    )
    return _to(7)


def _answer_bytes(chosen: TourDraft, words: str, writer: str, at: Any) -> bytes:
    record = chosen.record
    letter = chosen.letters.first()
    return answer(
        words=words,
        reader=(record.person, record.data.get("email") or f"reader@{record.domain or 'invalid'}"),
        writer=writer,
        subject=chosen.subject,
        body=chosen.body,
        message_id=letter.message_id if letter else "",
        token=uuid4().hex,
        at=at,
    )


@require_POST
@role(*TAKERS)
def close(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    actions.close_tour(tour=queries.get_tour(request.user, pk), actor=request.user)
    messages.success(request, "The tour and everything it made are deleted.")
    return redirect("tour:tour")


def _to(step: int, anchor: str = "") -> HttpResponse:
    return redirect(f"{reverse('tour:tour')}#{anchor or f'step-{step}'}")


def _page(request: HtmxHttpRequest, row: Any) -> TourPageReads:
    return TourPageReads(row, request.user, request.workspace, request.GET)


def _again(request: HtmxHttpRequest, **forms: Any) -> HttpResponse:
    """Show the page with the form that could not be read; everything typed is kept."""
    return render(request, "tour/tour.html", _context(request, **forms), status=422)


def _context(request: HtmxHttpRequest, **given: Any) -> dict[str, Any]:
    page = _page(request, queries.tour_of(request.user))
    # The tour once more after its runs: one that ends between the two would stop the asking with
    # its result not shown.
    _ = page.changing
    row = page.tour = queries.tour_of(request.user)
    context = {
        "tour": row,
        "page": page,
        "rows": row.rows if row else {},
        "may_change": request.membership.has_role(*TAKERS),
        "may_connect": request.membership.has_role("admin"),
        "heads": list(enumerate(TITLES, start=1))[1:],
        "now": timezone.now(),
        "folded": frozenset() if given else page.folded,  # an error may stand in any step
        "file_form": TourFileForm(initial=model_to_dict(row, FACTS) if row else None),
    }
    if row is not None:
        context |= _forms(row, page)
    context |= given
    if row is not None:
        context["absent"] = profile.absent(row.icp, [one.data for one in page.records])
        context["columns"] = _columns(row, context["mapping_form"])
        context["edits"] = _edits(page, given.get("edit_form"))
    return context


def _forms(row: Any, page: TourPageReads) -> dict[str, Form]:
    made: dict[str, Callable[[], Form]] = {
        "mapping_form": lambda: TourMappingForm(row),
        "profile_form": lambda: ProfileForm(initial=row.fields),
        "deals_form": lambda: DealsForm(row),
        "examples_form": lambda: ExamplesForm(initial=row.examples),
        "offer_form": lambda: OfferForm(initial={"offer": row.offer}),
        "reasons_form": lambda: ReasonsForm(page.to_tell, queries.refused_reasons(row)),
        "answer_form": lambda: AnswerForm(
            [(str(one.pk), one.record.company) for one in page.drafts]
        ),
        "connection_form": lambda: ConnectionForm(initial=_connection(page)),
    }
    return {name: make() for name, make in made.items()}


def _connection(page: TourPageReads) -> dict[str, Any]:
    row = page.connection
    if row is None:
        return PRICES
    names = ("base_url", "model", "price_in", "price_out", "currency", "monthly_cap", "is_on")
    return {name: getattr(row, name) for name in names}


def _columns(row: Any, form: TourMappingForm) -> list[dict[str, Any]]:
    return [
        {
            "name": name,
            "bound": form[f"column_{index}"],
            "samples": row.rows.get("samples", {}).get(name, []),
            "is_unsure": row.guess.get("confidence", {}).get(name, 1) < 0.7,
        }
        for index, name in enumerate(row.header)
    ]


def _edits(page: TourPageReads, given: tuple[UUID, EditForm] | None) -> list[dict[str, Any]]:
    """Pair each draft with its form; one that could not be read keeps what was typed."""
    edits = []
    for one in page.drafts:
        text = {"subject": one.subject, "body": one.body}
        form = given[1] if given and given[0] == one.pk else EditForm(initial=text)
        form.auto_id = f"{one.pk}-%s"
        claims = [with_origin(claim, page.sources) for claim in one.claims]
        edits.append({"draft": one, "form": form, "claims": claims})
    return edits
