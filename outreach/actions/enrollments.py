"""A lead's way through a sequence: in, on, and out at once."""

from datetime import timedelta

from django.db import IntegrityError, transaction
from django.utils import timezone

from leadops.audit.actors import SYSTEM, Actor
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.tenancy.kept import Kept
from outreach.actions.draft_moves import drop_open_drafts
from outreach.enums import ENROLLMENT_MOVES, EnrollmentState
from outreach.errors import MoveRefused
from outreach.models import Draft, Enrollment, Mailbox, Send, SequenceStep, SequenceVersion
from prospects.models import Lead

_LOCKED: Kept[Enrollment] = Kept(lambda pk: Enrollment.objects.select_for_update().filter(pk=pk))
_STEP: Kept[SequenceStep] = Kept(
    lambda version, position: SequenceStep.objects.filter(version=version, position=position)
)


@transaction.atomic
def enroll(
    *,
    lead: Lead,
    version: SequenceVersion,
    mailbox: Mailbox,
    actor: Actor = SYSTEM,
) -> Enrollment | None:
    """Put a lead into a live sequence, its first touch due now.

    Returns None when the contact is in a sequence already: one at a time per person.
    """
    try:
        with transaction.atomic():
            enrollment = Enrollment.objects.create(
                workspace_id=lead.workspace_id,
                lead=lead,
                contact_id=lead.contact_id,
                version=version,
                mailbox=mailbox,
                next_at=timezone.now(),
            )
    except IntegrityError:
        return None
    record(Event.OUTREACH_ENROLLMENT_STARTED, actor=actor, subject=enrollment)
    return enrollment


@transaction.atomic
def stop(*, lead: Lead, why: str, actor: Actor, keep: Draft | None = None) -> int:
    """End every sequence of the lead at once and drop what waits; says how many were stopped.

    Stopping needs no gate: a reply, an opt-out or a person's word is enough, and what was approved
    but not sent is cancelled with it. `keep` is a draft that its caller settles itself.
    """
    rows = Enrollment.objects.filter(lead=lead).exclude(state=EnrollmentState.STOPPED)
    stopped = 0
    for enrollment in rows.order_by("pk"):
        # Drafts before the enrollment, the order in which the sender counts an accepted message;
        # and once more after it, because a draft may have been written in between.
        drop_open_drafts(enrollment=enrollment, why=why, actor=actor, keep=keep)
        held = Enrollment.objects.select_for_update().get(pk=enrollment.pk)
        if held.state != EnrollmentState.STOPPED:
            _move(held, EnrollmentState.STOPPED, actor=actor, why=why)
            drop_open_drafts(enrollment=held, why=why, actor=actor, keep=keep)
            stopped += 1
    return stopped


@transaction.atomic
def restart(*, enrollment: Enrollment, why: str, actor: Actor) -> bool:
    """Go on with a sequence that was stopped for just this reason; says whether it goes on.

    One that was stopped for another stays so, and so does that of a contact in another sequence.
    """
    held = Enrollment.objects.select_for_update().get(pk=enrollment.pk)
    if held.state != EnrollmentState.STOPPED or held.stopped_why != why[:200]:
        return False
    try:
        with transaction.atomic():
            _move(held, EnrollmentState.ACTIVE, actor=actor, why="")
    except IntegrityError:
        return False
    enrollment.refresh_from_db()
    return True


@transaction.atomic
def advance(*, send: Send) -> Enrollment:
    """Count an accepted message and set the day of the next touch, or finish the sequence."""
    enrollment = _LOCKED.get(pk=send.draft.enrollment_id)
    position = send.draft.position
    if enrollment.position >= position:
        return enrollment
    following = _STEP.first(version=enrollment.version_id, position=position + 1)
    now = timezone.now()
    next_at = now + timedelta(days=following.delay_days) if following else None
    enrollment.position, enrollment.next_at = position, next_at
    enrollment.save(update_fields=["position", "next_at"])
    if following is None and enrollment.state == EnrollmentState.ACTIVE:
        _move(enrollment, EnrollmentState.FINISHED, actor=SYSTEM, why="The last touch was sent.")
    return enrollment


@transaction.atomic
def pause(*, enrollment: Enrollment, why: str, actor: Actor) -> Enrollment:
    """Hold a sequence: nothing further is drafted until somebody resumes it."""
    return _move(enrollment, EnrollmentState.PAUSED, actor=actor, why=why)


@transaction.atomic
def resume(*, enrollment: Enrollment, actor: Actor) -> Enrollment:
    """Go on with a paused sequence; the next touch is due now if its day has passed."""
    return _move(enrollment, EnrollmentState.ACTIVE, actor=actor, why="")


def _move(enrollment: Enrollment, to: EnrollmentState, *, actor: Actor, why: str) -> Enrollment:
    came_from = enrollment.state
    if to not in ENROLLMENT_MOVES[came_from]:
        raise MoveRefused(f"This sequence is {enrollment.get_state_display().lower()} already.")
    moved = Enrollment.objects.filter(pk=enrollment.pk, state=came_from).update(
        state=to, stopped_why=why[:200]
    )
    if not moved:
        raise MoveRefused("This sequence was changed by somebody else meanwhile.")
    enrollment.refresh_from_db()
    record(
        Event.OUTREACH_ENROLLMENT_MOVED,
        actor=actor,
        subject=enrollment,
        details={"before": {"state": came_from}, "after": {"state": to}, "why": why[:200]},
    )
    return enrollment
