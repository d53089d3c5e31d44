"""Mailboxes: who sends, by which servers, and whether they work."""

from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from leadops.accounts.decorators import role
from leadops.ui.forms import refused_at
from leadops.ui.types import HtmxHttpRequest
from outreach import effects
from outreach.actions import mailboxes as actions
from outreach.actions.domains import ask_for_check
from outreach.errors import MailboxRefused
from outreach.forms.mailboxes import MailboxForm
from outreach.models import Mailbox
from outreach.queries import domains
from outreach.queries import mailboxes as queries
from outreach.queries.sends import sender_blockers

ROLES = ("admin", "sales_ops")


@require_GET
@role(*ROLES)
def mailbox_list(request: HtmxHttpRequest) -> HttpResponse:
    rows = [queries.standing_of(request.workspace, one) for one in queries.mailboxes()]
    blockers = sender_blockers(request.workspace, rows[0].mailbox if rows else None)
    context = {
        "rows": rows,
        "blockers": blockers,
        "may_change": request.membership.has_role(*ROLES),
    }
    return render(request, "outreach/mailboxes.html", context)


@sensitive_post_parameters("smtp_password", "imap_password")
@require_http_methods(["GET", "HEAD", "POST"])
@role(*ROLES)
def mailbox_new(request: HtmxHttpRequest) -> HttpResponse:
    return _edit(request, None)


@sensitive_post_parameters("smtp_password", "imap_password")
@require_http_methods(["GET", "HEAD", "POST"])
@role(*ROLES)
def mailbox_edit(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    return _edit(request, queries.get_mailbox(pk))


def _edit(request: HtmxHttpRequest, mailbox: Mailbox | None) -> HttpResponse:
    form = MailboxForm(request.POST or None, mailbox=mailbox)
    if request.method == "POST" and form.is_valid():
        with refused_at(form, "address", MailboxRefused):
            saved = actions.save_mailbox(
                workspace=request.workspace,
                mailbox=mailbox,
                fields=form.cleaned_data,
                actor=request.user,
            )
            after = "Test the connection" if saved.smtp_host else "Name its mail server"
            messages.success(request, f"{saved.address} is saved. {after} next.")
            return redirect("outreach:mailbox-edit", pk=saved.pk)
    standing = queries.standing_of(request.workspace, mailbox) if mailbox else None
    domain = domains.standing_of(domains.domain_of(mailbox)) if mailbox else None
    context = {"form": form, "mailbox": mailbox, "standing": standing, "domain": domain}
    status = 422 if form.is_bound else 200
    return render(request, "outreach/mailbox_edit.html", context, status=status)


@require_POST
@role(*ROLES)
def mailbox_test(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    mailbox = queries.get_mailbox(pk)
    if trouble := effects.check_mailbox(mailbox):
        messages.error(request, f"Sending does not work. {trouble}")
    else:
        actions.clear_trouble(mailbox=mailbox)
        messages.success(request, f"Sending works: {mailbox.address} is signed in and accepted.")
    if mailbox.imap_host:
        actions.ask_for_poll(mailbox=mailbox, actor=request.user)
        messages.info(request, "The inbox is being read now. The line “Inbox” below says how.")
    return redirect("outreach:mailbox-edit", pk=pk)


@require_POST
@role(*ROLES)
def mailbox_pause(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    mailbox = queries.get_mailbox(pk)
    actions.pause(mailbox=mailbox, why=f"Paused by {request.user}.", actor=request.user)
    messages.success(request, f"{mailbox.address} sends nothing until you resume it.")
    return redirect("outreach:mailbox-list")


@require_POST
@role(*ROLES)
def mailbox_resume(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    mailbox = actions.resume(mailbox=queries.get_mailbox(pk), actor=request.user)
    messages.success(request, f"{mailbox.address} sends again, within its daily limit.")
    return redirect("outreach:mailbox-list")


@require_POST
@role(*ROLES)
def domain_check(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    name = domains.domain_of(queries.get_mailbox(pk))
    ask_for_check(workspace=request.workspace, name=name, actor=request.user)
    messages.info(request, f"The records of {name} are being looked up.")
    return redirect("outreach:mailbox-edit", pk=pk)


@require_GET
@role(*ROLES)
def domain_state(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    mailbox = queries.get_mailbox(pk)
    context = {"mailbox": mailbox, "domain": domains.standing_of(domains.domain_of(mailbox))}
    return render(request, "outreach/mailbox_domain.html", context)


@require_GET
@role(*ROLES)
def inbox_state(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    context = {"mailbox": queries.get_mailbox(pk)}
    return render(request, "outreach/mailbox_edit.html#inbox", context)
