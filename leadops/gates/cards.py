"""What a gate's card shows to one person."""

import secrets
from datetime import datetime
from typing import Any

from django.apps import apps
from django.utils import timezone

from leadops.accounts.models import Membership
from leadops.accounts.queries import guests, seat_holders
from leadops.gates.enums import ProposalStatus, Verdict
from leadops.gates.founder import first_look, possible_from
from leadops.gates.models import Decision, Proposal
from leadops.gates.policies import free_seats, seat_for, why_not
from leadops.gates.queries import blockers, shown_state
from leadops.gates.steps import Step, steps


def card(proposal: Proposal, membership: Membership) -> dict[str, Any]:
    """Return the card's context: seats, who may sit, what blocks, and the form's number."""
    step = steps()[proposal.gate]
    is_waiting = proposal.status == ProposalStatus.WAITING
    my_seat = seat_for(proposal, membership) if is_waiting else ""
    stopped_by = blockers(proposal, {}) if is_waiting else []
    return {
        "proposal": proposal,
        "step": step,
        "seats": [_seat(proposal, step, seat) for seat in proposal.seats],
        "my_seat": my_seat,
        "may_decide": bool(my_seat),
        "why_not": "" if my_seat or not is_waiting else _why_not(proposal, membership),
        "blockers": stopped_by,
        "nonce": secrets.token_urlsafe(18),
        "approve_label": approve_label(proposal, step),
        "shown_state": shown_state(proposal, stopped_by),
        "is_waiting": is_waiting,
        "first_look": first_look(proposal) if is_waiting else None,
        "second_look": next((one for one in proposal.decisions.all() if one.second_look), None),
        "second_look_from": _second_look_from(proposal) if is_waiting else None,
    }


def _second_look_from(proposal: Proposal) -> datetime | None:
    first = first_look(proposal)
    return possible_from(first) if first else None


def approve_label(proposal: Proposal, step: Step) -> str:
    """Return the button's words; with several seats it says which; the last says the effect.

    A payload that names its version puts the number on the button: "Approve version 7 (1 of 2)".
    """
    if first_look(proposal):
        return f"{step.approve_verb} after a second look"
    total = len(proposal.seats)
    if total == 1:
        return step.approve_verb
    number = proposal.payload.get("version")
    what = f" version {number}" if number else ""
    filled = total - len(free_seats(proposal))
    if filled + 1 == total:
        return f"{step.approve_verb} and publish{what}"
    return f"{step.approve_verb}{what} ({filled + 1} of {total})"


def said_of(decision: Decision) -> str:
    """Return what the person is told of a decision just made: what it did, what it waits for."""
    proposal, label = decision.proposal, decision.proposal.subject_label
    if decision.verdict == Verdict.REJECT:
        return f"Rejected: {label}."
    if first_look(proposal):
        return f"Looked at once: {label}. It waits for your second look."
    word = steps()[proposal.gate].done_word
    if left := free_seats(proposal):
        filled, total = len(proposal.seats) - len(left), len(proposal.seats)
        others = " and ".join(seat.replace("_", " ") for seat in left)
        return f"{word}, {filled} of {total}: {label}. It waits for the {others}."
    return f"{word}: {label}."


def subject_of(proposal: Proposal) -> Any:
    """Return the row the proposal is about."""
    return apps.get_model(proposal.subject_type).objects.get(pk=proposal.subject_id)


def _seat(proposal: Proposal, step: Step, seat: str) -> dict[str, Any]:
    decision = next(
        (d for d in proposal.decisions.all() if d.seat == seat and not d.second_look), None
    )
    holders = []
    if decision is None and proposal.status == ProposalStatus.WAITING:
        people = seat_holders(proposal.workspace, seat, has_fallback=step.has_fallback)
        invited = (
            guests(proposal.workspace).filter(guest_of=proposal.pk) if step.takes_guest else ()
        )
        holders = [m.user.name for m in (*people, *invited) if not why_not(proposal, seat, m)]
    return {
        "seat": seat,
        "label": seat.replace("_", " ").capitalize(),
        "decision": decision,
        "eligible": holders,
    }


def _why_not(proposal: Proposal, membership: Membership) -> str:
    if first := first_look(proposal):
        local = timezone.localtime(possible_from(first))
        return f"Looked at once. The second look is possible from {local:%-d %b %H:%M}."
    if any(d.decided_by_id == membership.user_id for d in proposal.decisions.all()):
        return "You have filled your seat. The other one needs somebody else."
    reasons = [why_not(proposal, seat, membership) for seat in free_seats(proposal)]
    return next((r for r in reasons if r), "")
