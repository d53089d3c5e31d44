"""Who may sit where. Pure predicates."""

from django.utils import timezone

from leadops.accounts.enums import Role
from leadops.accounts.models import Membership
from leadops.gates.enums import ProposerMay
from leadops.gates.founder import first_look, possible_from
from leadops.gates.models import Proposal
from leadops.gates.steps import Step, named, steps


def role_for(step: Step, seat: str, membership: Membership) -> str:
    """Return the role that lets the member into the seat, or ""."""
    return next((role for role in step.roles_of(seat) if membership.has_role(role)), "")


def why_not(proposal: Proposal, seat: str, membership: Membership) -> str:
    """Return why the member may not fill the seat now, or "" if they may."""
    step = steps()[proposal.gate]
    if seat not in proposal.seats:
        return "This gate has no such seat."
    if membership.guest_of and (membership.guest_of, membership.roles) != (proposal.pk, [seat]):
        return "A guest fills one seat of one proposal. This is another one."
    if not role_for(step, seat, membership):
        return f"This seat needs the role {Role(seat).label.lower()}."
    if not theirs(step, membership, proposal):
        return "This one belongs to somebody else."
    return _own_work(proposal, step, seat, membership)


def theirs(step: Step, membership: Membership, proposal: Proposal) -> bool:
    """Say whether the Step's own filter lets the member at this proposal."""
    if not step.seat_filter:
        return True
    rows = Proposal.objects.filter(named(step.seat_filter)(membership), pk=proposal.pk)
    return bool(rows.exists())


def _own_work(proposal: Proposal, step: Step, seat: str, membership: Membership) -> str:
    """Apply the proposer rule: nobody approves alone what they made."""
    if proposal.is_founder:
        # Alone, the proposer may sit; a second look is what it costs.
        return ""
    user_id = membership.user_id
    is_author = proposal.proposed_by_id == user_id
    has_edited = user_id in proposal.editors
    if step.proposer_may == ProposerMay.YES or not (is_author or has_edited):
        return ""
    if step.proposer_may == ProposerMay.NEVER:
        verb = "proposed" if is_author else "edited"
        return f"You {verb} this, so somebody else decides."
    # own_seat: the author may take the seat of their own function, unless both are theirs; editors
    # are those who changed what another began, also when they then proposed it.
    if has_edited:
        return "You edited this version, so somebody else decides."
    return "" if seat in membership.roles else "You may only take the seat of your own function."


def free_seats(proposal: Proposal) -> list[str]:
    """Return the seats nobody has filled yet."""
    filled = {d.seat for d in proposal.decisions.all() if not d.second_look}
    return [seat for seat in proposal.seats if seat not in filled]


def seat_for(proposal: Proposal, membership: Membership) -> str:
    """Return the seat the member may fill now, a due second look included, or ""."""
    if first := first_look(proposal):
        is_theirs = first.decided_by_id == membership.user_id
        return first.seat if is_theirs and timezone.now() >= possible_from(first) else ""
    if any(d.decided_by_id == membership.user_id for d in proposal.decisions.all()):
        return ""
    return next(
        (seat for seat in free_seats(proposal) if not why_not(proposal, seat, membership)), ""
    )
