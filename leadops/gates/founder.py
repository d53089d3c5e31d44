"""One person alone: every seat, a second look instead of a second person, a mark for ever.

A workspace is in founder mode while it has never had a second member. It cannot be entered by
removing members: those who left still count.
"""

from datetime import datetime, timedelta
from typing import Any, Final

from django.apps import apps
from django.utils import timezone

from leadops.accounts.models import Membership, User, Workspace
from leadops.accounts.queries import is_founder
from leadops.gates.enums import ProposerMay, Verdict
from leadops.gates.errors import LookAgainLater, SayWhatChanges, SignInAgain
from leadops.gates.models import Approval, Decision, Proposal
from leadops.gates.steps import Step, steps

WAIT: Final = timedelta(hours=12)
FEWEST_LETTERS: Final = 15


def wants_second_look(step: Step, workspace: Workspace, *, is_own_work: bool) -> bool:
    """Say whether one person alone would sit where otherwise a second one must.

    That is at gates of two functions, and at what they made themselves.
    """
    takes_two = len(step.seats) > 1 or (is_own_work and step.proposer_may != ProposerMay.YES)
    return takes_two and is_founder(workspace)


def first_look(proposal: Proposal) -> Decision | None:
    """Return the approving first look of a proposal that still wants its second one."""
    if not proposal.is_founder:
        return None
    decisions = list(proposal.decisions.all())
    if any(one.second_look for one in decisions):
        return None
    return next((one for one in decisions if one.verdict == Verdict.APPROVE), None)


def possible_from(first: Decision) -> datetime:
    """Return the instant from which the second look counts."""
    return first.at + WAIT


def require_second_look(first: Decision, actor: User, *, verdict: str, comment: str) -> None:
    """Refuse a second look that is too early, without a new sign-in, or without an answer.

    Rejecting needs no answer: stopping is never gated.
    """
    if timezone.now() < possible_from(first):
        local = timezone.localtime(possible_from(first))
        raise LookAgainLater(f"The second look is possible from {local:%-d %b %H:%M}. Sleep on it.")
    if actor.last_login is None or actor.last_login <= first.at:
        raise SignInAgain
    if verdict == Verdict.APPROVE and len(comment.strip()) < FEWEST_LETTERS:
        raise SayWhatChanges


def second_joined_at(workspace: Workspace) -> datetime | None:
    """Return when the second person ever joined; None while one is alone."""
    rows = Membership.objects.filter(workspace=workspace, user__is_service=False)
    joined = list(rows.order_by("joined_at").values_list("joined_at", flat=True)[:2])
    return joined[1] if len(joined) > 1 else None


def live_alone() -> list[str]:
    """Return the names of what is live in the open scope by one person's word alone."""
    approved = Approval.objects.filter(proposal__is_founder=True, revocation__isnull=True)
    names: list[str] = []
    for step in steps().values():
        subjects = approved.filter(gate=step.key).values("subject_id")
        model: Any = apps.get_model(step.subject)
        if any(field.name == "state" for field in model._meta.get_fields()):
            names += map(str, model.objects.filter(pk__in=subjects, state="live"))
    return sorted(names)
