"""The sink: what the demo sent, and answering it; making the demo anew."""

from email import message_from_bytes
from uuid import UUID

from django.contrib import messages
from django.contrib.auth import logout
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_GET, require_http_methods

from inbound.bodies import body_text, decoded
from inbound.enums import MailState
from leadops.accounts.decorators import member
from leadops.demo import sinking
from leadops.demo.actions import reset_demo
from leadops.demo.errors import NotADemo
from leadops.demo.forms import AnswerForm
from leadops.tour.models import TourAnswer
from leadops.ui.types import HtmxHttpRequest


@require_GET
@member
def sink(request: HtmxHttpRequest) -> HttpResponse:
    rows = sinking.sink_messages(request.workspace)
    page = Paginator(rows, 25).get_page(request.GET.get("page"))
    name = "demo/sink.html#rows" if request.htmx else "demo/sink.html"
    return render(request, name, {"page": page})


@require_http_methods(["GET", "HEAD", "POST"])
@member
def sink_message(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    message = sinking.get_sink_message(request.workspace, pk)
    form = AnswerForm(request.POST or None, initial={"kind": "answer"})
    if request.method == "POST" and form.is_valid():
        mail = sinking.answer_as_recipient(message=message, actor=request.user, **form.cleaned_data)
        if isinstance(mail, TourAnswer):
            messages.success(request, "The answer has arrived in its own-file tour.")
        elif mail.state == MailState.READ:
            messages.success(request, "The answer has arrived in the portal.")
        else:
            messages.error(request, f"The answer is stored and waits to be read. {mail.error}")
        return redirect("demo:sink-message", pk=pk)
    parsed = message_from_bytes(bytes(message.raw))
    context = {
        "message": message,
        "form": form,
        "headers": [(name, decoded(str(value))) for name, value in parsed.items()],
        "text": body_text(parsed),
    }
    return render(request, "demo/sink_message.html", context, status=422 if form.is_bound else 200)


@require_http_methods(["GET", "HEAD", "POST"])
@member
def reset(request: HtmxHttpRequest) -> HttpResponse:
    """Ask first; then archive this demo, sign its people out, and let a new one be filled."""
    if not (request.workspace.is_demo and request.user.is_demo):
        raise NotADemo
    if request.method != "POST":
        return render(request, "demo/reset.html")
    reset_demo(workspace=request.workspace, actor=request.user)
    logout(request)
    messages.success(request, "A new demo is being filled. Sign in as one of its people.")
    return redirect("accounts:sign-in")
