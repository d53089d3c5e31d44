"""The people page: members, roles, invitations, and who can fill which seat."""

from typing import Any
from uuid import UUID

from django.contrib import messages
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from leadops.accounts import actions, mail, queries
from leadops.accounts.absences import away_soon, away_until
from leadops.accounts.decorators import asked_for_proof, role
from leadops.accounts.enums import Role
from leadops.accounts.forms.people import (
    NOBODY,
    DeputyForm,
    InviteForm,
    RolesForm,
    SuccessorForm,
)
from leadops.accounts.models import Invitation, Membership
from leadops.accounts.seats import seat_roles, seat_rows
from leadops.accounts.tokens import invitation_token, reset_token
from leadops.ui.errors import Refusal
from leadops.ui.types import HtmxHttpRequest

PAGE = "accounts:people"


@require_safe
@role("admin")
def people(request: HtmxHttpRequest) -> HttpResponse:
    return _people_page(request, InviteForm())


def _people_page(
    request: HtmxHttpRequest,
    form: InviteForm,
    status: int = 200,
    *,
    deputy_form: DeputyForm | None = None,
) -> HttpResponse:
    members = list(queries.members(request.workspace))
    away, soon = away_until(request.workspace), away_soon(request.workspace)
    is_founder = queries.is_founder(request.workspace)
    seats = seat_rows(members, away, soon=soon, is_founder=is_founder)
    context = {
        "form": form,
        "members": [_row(member, away, soon) for member in members],
        "former": queries.former_members(request.workspace)[:20],
        "invitations": [_invited(row) for row in queries.open_invitations(request.workspace)],
        "seats": seats,
        "is_founder": is_founder,
        "guests": queries.guests(request.workspace),
        "deputies": queries.deputies(members),
        "deputy_form": deputy_form or DeputyForm(roles=seat_roles(), people=members),
        "warnings": [seat for seat in seats if seat.warning],
        "mail_is_set_up": mail.is_set_up(),
        "may_change": request.membership.has_role(Role.ADMIN),
        "without_factor": queries.members_without_factor(request.workspace),
    }
    return render(request, "accounts/people.html", context, status=status)


def _row(member: Membership, away: dict[UUID, str], soon: dict[UUID, str]) -> dict[str, Any]:
    return {
        "member": member,
        "is_away": member.pk in away,
        "away": (soon | away).get(member.pk, ""),
        "roles": [Role(held).label for held in member.roles],
    }


def _invited(row: Invitation) -> dict[str, Any]:
    return {
        "invitation": row,
        "link": mail.absolute(_path(row)),
        "roles": _invited_as(row),
    }


def _invited_as(row: Invitation) -> str:
    roles = ", ".join(Role(held).label for held in row.roles)
    return f"Guest in the seat of the {roles.lower()}, at one proposal" if row.guest_of else roles


def _path(row: Invitation) -> str:
    return reverse("accounts:invitation", args=[invitation_token(row.pk)])


@require_POST
@role("admin")
def invite(request: HtmxHttpRequest) -> HttpResponse:
    form = InviteForm(request.POST)
    if not form.is_valid():
        return _people_page(request, form, status=422)
    row, token = actions.invite(
        workspace=request.workspace,
        email=form.cleaned_data["email"],
        roles=form.cleaned_data["roles"],
        actor=request.user,
    )
    tell_invited(request, row, token)
    return redirect(PAGE)


def tell_invited(request: HtmxHttpRequest, row: Invitation, token: str) -> None:
    """Mail the link to the invited address, or say that the inviter has to hand it over."""
    link = mail.absolute(reverse("accounts:invitation", args=[token]))
    if not mail.is_set_up():
        messages.info(request, f"Mail is not set up: give {row.email} the link yourself.")
    elif mail.mail_invitation(row, link):
        messages.success(request, f"The invitation is on its way to {row.email}.")
    else:
        messages.warning(
            request,
            f"The mail server did not take it: give {row.email} the link yourself.",
        )


@require_POST
@role("admin")
def withdraw(request: HtmxHttpRequest, invitation_id: UUID) -> HttpResponse:
    row = queries.get_invitation(request.workspace, invitation_id)
    actions.withdraw_invitation(invitation=row, actor=request.user)
    messages.success(request, f"The invitation of {row.email} opens nothing any more.")
    return redirect(PAGE)


@role("admin")
def member(request: HtmxHttpRequest, membership_id: UUID) -> HttpResponse:
    """Show one member, and change their roles on POST."""
    row = queries.get_member(request.workspace, membership_id)
    form = RolesForm(request.POST or None, initial={"roles": row.roles})
    if request.method == "POST" and form.is_valid():
        actions.set_roles(membership=row, roles=form.cleaned_data["roles"], actor=request.user)
        messages.success(request, f"The roles of {row.user.name} are changed, from now on.")
        return redirect(PAGE)
    return _member_page(request, row, form=form, status=422 if request.method == "POST" else 200)


def _member_page(
    request: HtmxHttpRequest,
    row: Membership,
    *,
    form: RolesForm | None = None,
    successor_form: SuccessorForm | None = None,
    status: int = 200,
) -> HttpResponse:
    people = _successors(request, row)
    holds = queries.held_by(row)
    context = {
        "member": row,
        "form": form or RolesForm(initial={"roles": row.roles}),
        "successor_form": successor_form
        # Who holds nothing leaves nothing to anybody; else the choice is a person's own.
        or SuccessorForm(people=people, initial={} if holds else {"successor": NOBODY}),
        "holds": holds,
        "has_successors": bool(people),
        "is_away": row.pk in (away := away_until(request.workspace)),
        "away": (away_soon(request.workspace) | away).get(row.pk, ""),
        "may_change": request.membership.has_role(Role.ADMIN),
        "has_factor": queries.has_second_factor(row.user),
        "reset_link": _reset_address(request, row),
    }
    return render(request, "accounts/member.html", context, status=status)


def _successors(request: HtmxHttpRequest, row: Membership) -> list[Membership]:
    """Return who can take a member's work over: another rep, else also who sits as they do."""
    roles = (Role.REP,) if row.has_role(Role.REP) else (Role.REP, *row.roles)
    found = queries.members_with_role(request.workspace, *roles)
    return [one for one in found if one.pk != row.pk]


def _leaving(
    request: HtmxHttpRequest, membership_id: UUID
) -> tuple[Membership, SuccessorForm, Membership | None]:
    """Return whose place is to end, the form as it was sent, and who it says takes over."""
    row = queries.get_member(request.workspace, membership_id)
    form = SuccessorForm(request.POST, people=_successors(request, row))
    wanted = form.chosen() if form.is_valid() else None
    return row, form, queries.get_member(request.workspace, wanted) if wanted else None


@require_POST
@role("admin")
def ask_to_end(request: HtmxHttpRequest, membership_id: UUID) -> HttpResponse:
    """Show what ending a membership does, before it is done: one click ends none."""
    row, form, successor = _leaving(request, membership_id)
    if form.errors:
        return _member_page(request, row, successor_form=form, status=422)
    context = {"member": row, "successor": successor, "holds": queries.held_by(row)}
    return render(request, "accounts/member_end.html", context)


@require_POST
@role("admin")
def deactivate(request: HtmxHttpRequest, membership_id: UUID) -> HttpResponse:
    row, form, successor = _leaving(request, membership_id)
    if form.errors:
        return _member_page(request, row, successor_form=form, status=422)
    try:
        moved = actions.deactivate_member(membership=row, successor=successor, actor=request.user)
    except Refusal as refusal:
        form.add_error("successor", refusal.sentence)
        return _member_page(request, row, successor_form=form, status=refusal.status)
    messages.success(request, _farewell(row, moved))
    return redirect(PAGE)


def _farewell(row: Membership, moved: list[str]) -> str:
    left = f"{row.user.name} is no member any more; their sessions are over."
    told = "; ".join(moved)
    return f"{left} {told[0].upper()}{told[1:]}." if told else f"{left} No open work had to move."


@require_POST
@role("admin")
def appoint(request: HtmxHttpRequest) -> HttpResponse:
    everybody = list(queries.members(request.workspace))
    zone = request.workspace.time_zone
    form = DeputyForm(request.POST, roles=seat_roles(), people=everybody, zone=zone)
    if not form.is_valid():
        return _people_page(request, InviteForm(), status=422, deputy_form=form)
    deputy = queries.get_member(request.workspace, UUID(form.cleaned_data["person"]))
    starts_at, ends_at = form.span()
    actions.appoint_deputy(
        deputy=deputy,
        role=form.cleaned_data["role"],
        starts_at=starts_at,
        ends_at=ends_at,
        actor=request.user,
    )
    messages.success(request, f"{deputy.user.name} may sit there on these days.")
    return redirect(PAGE)


@require_POST
@role("admin")
def end_deputy(request: HtmxHttpRequest, membership_id: UUID) -> HttpResponse:
    row = queries.get_member(request.workspace, membership_id)
    actions.end_deputy(deputy=row, role=request.POST.get("role", ""), actor=request.user)
    messages.success(request, f"{row.user.name} is no deputy any more.")
    return redirect(PAGE)


def _reset_address(request: HtmxHttpRequest, row: Membership) -> str:
    """Return the open link for the administrator to hand over, where no mail carries it."""
    link = queries.given_reset_link(row.user)
    if link is None or mail.is_set_up() or not request.membership.has_role(Role.ADMIN):
        return ""
    return mail.absolute(reverse("accounts:reset", args=[reset_token(link.pk)]))


@require_POST
@role("admin")
def give_reset(request: HtmxHttpRequest, membership_id: UUID) -> HttpResponse:
    row = queries.get_member(request.workspace, membership_id)
    if answer := asked_for_proof(request):
        return answer
    actions.give_reset(membership=row, actor=request.user)
    where = f"on its way to {row.user.email}" if mail.is_set_up() else "below: hand it over"
    messages.success(request, f"A link to a new password is {where}.")
    return redirect("accounts:member", membership_id)


@require_POST
@role("admin")
def clear_factors(request: HtmxHttpRequest, membership_id: UUID) -> HttpResponse:
    row = queries.get_member(request.workspace, membership_id)
    if answer := asked_for_proof(request):
        return answer
    actions.clear_factors(membership=row, actor=request.user)
    messages.success(request, f"{row.user.name} signs in by the password alone now.")
    return redirect("accounts:member", membership_id)


@require_POST
@role("admin")
def require_factors(request: HtmxHttpRequest) -> HttpResponse:
    is_required = request.POST.get("required") == "yes"
    actions.require_factors(
        workspace=request.workspace, is_required=is_required, actor=request.user
    )
    messages.success(
        request,
        "Everybody needs a second factor now."
        if is_required
        else "A second factor is everybody's own choice now.",
    )
    return redirect(PAGE)
