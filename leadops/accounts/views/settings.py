"""The workspace's settings and one's own."""

from typing import Any

from django.conf import settings
from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.debug import sensitive_post_parameters
from django.views.decorators.http import require_http_methods, require_POST

from leadops.accounts import actions, queries
from leadops.accounts.absences import days_of, next_absence
from leadops.accounts.adapters import keep_session
from leadops.accounts.decorators import for_guests, member, role
from leadops.accounts.enums import KeysMode, Role
from leadops.accounts.forms.entrance import WorkspaceFields
from leadops.accounts.forms.passwords import PasswordForm
from leadops.accounts.forms.people import AbsenceForm
from leadops.accounts.forms.settings import HoursForm, PauseForm, PreferencesForm
from leadops.accounts.models import Workspace
from leadops.accounts.throttling import spend_try
from leadops.ui.errors import NotFound
from leadops.ui.redirects import next_of
from leadops.ui.types import HtmxHttpRequest

READ_AND_CHANGE = ["GET", "HEAD", "POST"]
PREFERENCES = ("theme", "density", "keys", "undo_seconds", "holds_sends", "time_zone")


@require_http_methods(READ_AND_CHANGE)
@role("admin")
def workspace(request: HtmxHttpRequest) -> HttpResponse:
    form = WorkspaceFields(request.POST or None, initial=_facts(request.workspace))
    if request.method == "POST" and form.is_valid():
        actions.change_workspace(
            workspace=request.workspace, changes=form.facts(), actor=request.user
        )
        messages.success(request, "The workspace is saved.")
        return redirect("accounts:workspace")
    calendar = queries.default_calendar()
    hours = HoursForm(hours=calendar.hours, initial={"holiday_country": calendar.holiday_country})
    return _workspace_page(request, form, hours)


def _facts(row: Workspace) -> dict[str, Any]:
    return {
        "workspace_name": row.name,
        "legal_name": row.legal_name,
        "postal_address": row.postal_address,
        "country": row.country,
        "zone": row.time_zone,
    }


def _workspace_page(
    request: HtmxHttpRequest, form: WorkspaceFields, hours: HoursForm
) -> HttpResponse:
    context = {
        "form": form,
        "hours": hours,
        "may_change": request.membership.has_role(Role.ADMIN),
        "hosts_file": settings.HOSTS_FILE,
        "allow_private": settings.ALLOW_PRIVATE,
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "accounts/workspace.html", context, status=status)


@require_POST
@role("admin")
def hours(request: HtmxHttpRequest) -> HttpResponse:
    form = HoursForm(request.POST, hours={})
    if not form.is_valid():
        facts = WorkspaceFields(initial=_facts(request.workspace))
        return _workspace_page(request, facts, form)
    actions.change_hours(
        workspace=request.workspace,
        zone=request.workspace.time_zone,
        hours=form.hours(),
        holiday_country=form.cleaned_data["holiday_country"],
        actor=request.user,
    )
    messages.success(request, "The working hours are saved. Clocks that run keep their deadline.")
    return redirect("accounts:workspace")


@require_http_methods(READ_AND_CHANGE)
@role("sales_lead", "marketing_lead", "sales_ops", "manager", "admin")
def sending(request: HtmxHttpRequest) -> HttpResponse:
    """Hold all messages back, which many may, or let them go again, which administrators may."""
    form = PauseForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        actions.pause_sending(
            workspace=request.workspace, why=form.cleaned_data["why"], actor=request.user
        )
        messages.success(request, "Sending is paused. Nothing leaves until it goes on.")
        return redirect("accounts:sending")
    context = {"form": form, "may_resume": request.membership.has_role(Role.ADMIN)}
    status = 422 if request.method == "POST" else 200
    return render(request, "accounts/sending.html", context, status=status)


@require_POST
@role("admin")
def resume(request: HtmxHttpRequest) -> HttpResponse:
    actions.resume_sending(workspace=request.workspace, actor=request.user)
    messages.success(request, "Sending goes on. What waited is checked again before it leaves.")
    return redirect("accounts:sending")


@require_http_methods(READ_AND_CHANGE)
@member
def me(request: HtmxHttpRequest) -> HttpResponse:
    stored = {name: getattr(request.user, name) for name in PREFERENCES}
    form = PreferencesForm(request.POST or None, initial=stored)
    if request.method == "POST" and form.is_valid():
        changes = {name: form.cleaned_data[name] for name in PREFERENCES}
        actions.save_preferences(user=request.user, changes=changes, actor=request.user)
        messages.success(request, "Your settings are saved.")
        return redirect("accounts:me")
    return _my_page(request, form, PasswordForm(user=request.user), AbsenceForm())


def _my_page(
    request: HtmxHttpRequest, form: PreferencesForm, password: PasswordForm, absence: AbsenceForm
) -> HttpResponse:
    noted = next_absence(request.membership)
    context = {
        "form": form,
        "password_form": password,
        "absence_form": absence,
        "absence": noted,
        "away_days": days_of(noted) if noted else "",
        "stays": queries.stays_with(request.membership),
        "roles": [Role(held).label for held in request.membership.roles],
        "has_factor": queries.has_second_factor(request.user),
    }
    status = 422 if request.method == "POST" else 200
    return render(request, "accounts/me.html", context, status=status)


def _my_preferences(request: HtmxHttpRequest) -> PreferencesForm:
    return PreferencesForm(initial={name: getattr(request.user, name) for name in PREFERENCES})


@require_POST
@member
def keys(request: HtmxHttpRequest) -> HttpResponse:
    """Switch single keys from the sheet that `?` opens."""
    mode = request.POST.get("keys", "")
    if mode not in KeysMode.values:
        raise NotFound
    actions.save_preferences(user=request.user, changes={"keys": mode}, actor=request.user)
    messages.success(request, f"Single keys: {KeysMode(mode).label.lower()}.")
    return redirect(next_of(request))


@sensitive_post_parameters()
@require_POST
@member
def password(request: HtmxHttpRequest) -> HttpResponse:
    form = PasswordForm(request.POST, user=request.user)
    if not form.is_valid():
        return _my_page(request, _my_preferences(request), form, AbsenceForm())
    spend_try(request, request.user.email)
    data = form.cleaned_data
    actions.change_password(
        user=request.user, old=data["old"], new=data["password"], actor=request.user
    )
    keep_session(request, request.user)
    messages.success(request, "Your password is changed. Your other sessions are over.")
    return redirect("accounts:me")


@require_POST
@member
def absence(request: HtmxHttpRequest) -> HttpResponse:
    form = AbsenceForm(request.POST, zone=request.user.time_zone)
    if not form.is_valid():
        password_form = PasswordForm(user=request.user)
        return _my_page(request, _my_preferences(request), password_form, form)
    starts_at, ends_at = form.span()
    actions.set_absence(
        membership=request.membership, starts_at=starts_at, ends_at=ends_at, actor=request.user
    )
    stays = queries.stays_with(request.membership)
    is_routed = request.membership.has_role(Role.REP)
    told = ["Noted: you are away then.", *(["New handoffs go to others."] if is_routed else [])]
    messages.success(request, " ".join([*told, *stays]))
    return redirect("accounts:me")


@require_POST
@member
def end_absence(request: HtmxHttpRequest) -> HttpResponse:
    actions.end_absence(membership=request.membership, actor=request.user)
    messages.success(request, "You are here again.")
    return redirect("accounts:me")


@require_POST
@member
@for_guests
def switch(request: HtmxHttpRequest) -> HttpResponse:
    """Enter another of one's workspaces."""
    wanted = request.POST.get("workspace", "")
    if wanted not in {str(one.pk) for one in queries.workspaces_of(request.user)}:
        raise NotFound
    request.session["workspace"] = wanted
    return redirect("/")
