"""Thin entry points: enroll, draft what is due, draft again, write first variants."""

import logging
from collections.abc import Sequence
from datetime import datetime
from uuid import UUID

from django.db import InterfaceError, OperationalError

from leadops.audit.actors import SYSTEM
from leadops.audit.context import one_request
from leadops.gates.errors import NoApproval
from leadops.runs.actions import enqueue
from leadops.runs.engine import Failed, LeaseLost, Retry, Run, stage_task
from leadops.tenancy.plans import planned_once
from leadops.ui.errors import Refusal
from leadops.ui.numbers import counted
from leadops.web.actions import Copy
from outreach import effects
from outreach.actions import drafts, enrollments, sends, sequences
from outreach.actions.domains import note_report
from outreach.actions.draft_moves import follow_scores
from outreach.actions.refreshing import refresh
from outreach.enums import DraftState, EnrollmentState
from outreach.errors import NoMailbox, NothingToReview, NoVoice
from outreach.freshness import Freshness
from outreach.models import Draft, Enrollment, Send
from outreach.providers.drafting import Composed, compose
from outreach.providers.names import look_at
from outreach.providers.refreshing import look_again
from outreach.queries import domains
from outreach.queries import enrollments as rows
from outreach.queries.blocking import why_not_contact
from outreach.queries.material import material_of
from outreach.queries.sends import came_to, to_deliver
from outreach.queries.voices import live_voice, rules_of

log = logging.getLogger(__name__)
AT_ONCE = 16
FOLLOWED_AT_ONCE = 500
FAULT = "Drafting this one hit an unexpected fault; the others went on."


@stage_task("outreach.tasks.enroll", queue="default", lease_seconds=60)
def enroll(run: Run, **_: str) -> None:
    """Enroll every lead routed to outreach into the launched sequence, then draft what is due.

    A scoring run queues it: the drafts that wait already take their leads' new scores first.
    """
    _follow_scores(run)
    version = rows.live_version()
    if version is None:
        run.note("No sequence is launched yet. The leads wait in outreach.")
        return
    leads = list(rows.leads_to_enroll())
    done = 0
    for place, lead in enumerate(leads, start=1):
        mailbox = rows.mailbox_for(lead)
        if mailbox is None:
            raise Failed(NoMailbox.sentence)
        with run.fenced():
            done += enrollments.enroll(lead=lead, version=version, mailbox=mailbox) is not None
        if place % 25 == 0:
            run.progress(place, len(leads))
    with run.fenced():
        queue_drafting(run.workspace)
    run.note(f"{done} leads enrolled in {version.sequence.name}.")


def _follow_scores(run: Run) -> None:
    ids = rows.scored_anew()
    for begin in range(0, len(ids), FOLLOWED_AT_ONCE):
        with run.fenced():
            follow_scores(Draft.objects.filter(pk__in=ids[begin : begin + FOLLOWED_AT_ONCE]))


def queue_drafting(workspace: object) -> None:
    """Queue one batch run over all touches that are due."""
    enqueue(
        "outreach.tasks.draft",
        key="draft-due",
        label="Draft the touches that are due",
        arguments={},
        workspace=workspace,
        actor=SYSTEM,
    )


@stage_task("outreach.tasks.draft", queue="default", lease_seconds=120)
def draft(run: Run, **_: str) -> None:
    """Draft every due touch: from fresh evidence to a proposal, or to "Needs a reason"."""
    if live_voice() is None:
        raise Failed(NoVoice.sentence)
    due = list(rows.due().values_list("pk", flat=True))
    made = without = failed = done = 0
    for start in range(0, len(due), AT_ONCE):
        some = [rows.get_enrollment(pk) for pk in due[start : start + AT_ONCE]]
        # Many sites side by side, so that the last of them is still fresh when it is written to.
        pages = look_again(url for one in some for url in rows.pages_to_refresh(one.lead))
        for enrollment in some:
            try:
                has_text = _draft_one(run, enrollment, pages)
                made, without = made + has_text, without + (not has_text)
            except Refusal as refusal:
                # One lead that cannot be written to must not hold up the others.
                failed += 1
                _set_aside(run, enrollment.pk, refusal.sentence)
            except (LeaseLost, Retry, Failed, OperationalError, InterfaceError):
                raise
            except Exception:
                log.exception("drafting for enrollment %s broke", enrollment.pk)
                failed += 1
                _set_aside(run, enrollment.pk, FAULT)
            done += 1
            run.progress(done, len(due))
    run.note(f"{made} drafts wait for review, {without} need a reason, {failed} set aside.")


def _draft_one(run: Run, enrollment: Enrollment, pages: dict[str, Copy]) -> bool:
    if _stopped_by_suppression(run, enrollment):
        return False
    with run.fenced():
        fresh = refresh(lead=enrollment.lead, pages=pages)
    composed = _compose(enrollment, enrollment.position + 1, fresh)
    with run.fenced():
        if composed.text is None:
            drafts.need_reason(enrollment=enrollment, why=composed.why)
        else:
            drafts.draft_touch(enrollment=enrollment, text=composed.text)
    return composed.text is not None


def _stopped_by_suppression(run: Run, enrollment: Enrollment) -> bool:
    """A suppressed contact leaves the sequence; what others may lift is shown as Blocked."""
    probe = Draft(lead=enrollment.lead, workspace=enrollment.workspace)
    why = why_not_contact(probe, only_suppression=True)
    if not why:
        return False
    with run.fenced():
        enrollments.stop(lead=enrollment.lead, why=why, actor=SYSTEM)
    return True


def _set_aside(run: Run, enrollment_id: object, why: str) -> None:
    with run.fenced():
        enrollment = rows.get_enrollment(enrollment_id)
        if enrollment.state == EnrollmentState.ACTIVE:
            enrollments.pause(enrollment=enrollment, why=why, actor=SYSTEM)


def _compose(enrollment: Enrollment, touch: int, fresh: Freshness) -> Composed:
    mailbox = enrollment.mailbox
    if mailbox is None:
        raise NoMailbox
    material = material_of(
        enrollment.lead,
        offer=enrollment.version.offer,
        sender_domain=mailbox.address.rpartition("@")[2],
        fresh=fresh,
    )
    return compose(
        seed=str(enrollment.lead_id),
        sender=mailbox.display_name,
        touch=touch,
        material=material,
        rules=rules_of(live_voice()),
        workspace=enrollment.workspace,
        subject=enrollment,
        fresh=fresh,
    )


@stage_task("outreach.tasks.redraft", queue="default", lease_seconds=60)
def redraft(run: Run, *, draft_id: str) -> None:
    """Write a rejected, stale or reasonless draft again from today's evidence."""
    row = Draft.objects.select_related("enrollment").filter(pk=draft_id).first()
    writable = (DraftState.REJECTED, DraftState.STALE, DraftState.NEEDS_REASON)
    if row is None or row.state not in writable:
        run.note("Nothing to write: the draft moved on.")
        return
    enrollment = rows.get_enrollment(row.enrollment_id)
    pages = look_again(rows.pages_to_refresh(enrollment.lead))
    with run.fenced():
        fresh = refresh(lead=enrollment.lead, pages=pages)
    composed = _compose(enrollment, row.position, fresh)
    if composed.text is None:
        run.note(composed.why)
        return
    with run.fenced():
        draft = drafts.draft_touch(enrollment=enrollment, text=composed.text)
    is_new = draft.state == DraftState.WAITING
    run.note("The new draft waits for review." if is_new else draft.why)


@stage_task("outreach.tasks.recheck", queue="default", lease_seconds=60)
def recheck(run: Run, **_: str) -> None:
    """Mark drafts stale whose contact's address changed, and have them written again."""
    stale = list(rows.changed_addresses())
    for row in stale:
        with run.fenced():
            marked = drafts.mark_stale(draft=row, why="The contact's address changed.")
            drafts.ask_for_redraft(draft=marked, actor=SYSTEM)
    run.note(f"{len(stale)} drafts were marked stale.")


@stage_task("outreach.tasks.write_in_new_name", queue="default", lease_seconds=60)
def write_in_new_name(run: Run, *, mailbox_id: str, since: str) -> None:
    """Mark drafts stale that are signed by a mailbox's former name, and have them written again."""
    former = list(rows.written_from(UUID(mailbox_id), before=datetime.fromisoformat(since)))
    for row in former:
        with run.fenced():
            marked = drafts.mark_stale(draft=row, why="The mailbox has another sender now.")
            drafts.ask_for_redraft(draft=marked, actor=SYSTEM)
    run.note(f"{counted(len(former), 'draft')} are written again in the new name.")


@stage_task("outreach.tasks.draft_variants", queue="default", lease_seconds=60)
def draft_variants(run: Run, *, version_id: str) -> None:
    """Write the touches of a sequence for one real lead and put them before the marketing lead."""
    version = rows.get_version(version_id)
    for lead in rows.best_leads():
        mailbox = rows.mailbox_for(lead)
        if mailbox is None:
            raise Failed(NoMailbox.sentence)
        material = material_of(
            lead, offer=version.offer, sender_domain=mailbox.address.rpartition("@")[2]
        )
        variant = []
        for step in version.steps.all():
            composed = compose(
                seed=str(lead.pk),
                sender=mailbox.display_name,
                touch=step.position,
                material=material,
                rules=rules_of(live_voice()),
                workspace=run.workspace,
                subject=version,
            )
            if composed.text is None:
                break
            variant.append(_variant(step.position, composed, str(lead)))
        if len(variant) == version.steps.count():
            with run.fenced():
                sequences.propose_launch(version=version, variant=variant)
            run.note(f"The first variant, written for {lead}, waits for the marketing lead.")
            return
    raise Failed(NothingToReview.sentence)


def _variant(position: int, composed: Composed, lead: str) -> dict[str, object]:
    assert composed.text is not None
    return {
        "position": position,
        "subject": composed.text.subject,
        "body": composed.text.body,
        "lead": lead,
        "origin": composed.text.origin,
        "claims": composed.text.checked.claims,
    }


@stage_task("outreach.tasks.check_domain", queue="default", lease_seconds=90)
def check_domain(run: Run, *, name: str) -> None:
    """Look at the records of a sending domain and keep what they say; decides nothing."""
    facts = domains.sending_facts(name)
    report = look_at(name, selectors=facts.selectors, hosts=facts.hosts)
    with run.fenced():
        note_report(workspace=run.workspace, name=name, report=report)
    run.note(f"{name}: {domains.in_words(report)}")


@stage_task("outreach.tasks.deliver", queue="send", lease_seconds=30, max_attempts=3)
@planned_once()
def deliver(run: Run, *, send_ids: Sequence[str] = (), send_id: str = "") -> None:
    """Bring approved messages to their mail server; the row of each says what became of it.

    `send_id` is what runs of the release before were given.
    """
    ids = [*send_ids, send_id] if send_id else send_ids
    left = to_deliver(ids)
    trouble: Exception | None = None
    while left:
        run.renew()
        try:
            _deliver_first(left)
        except (OperationalError, InterfaceError):
            raise
        except Exception as error:
            log.exception("sending a message broke; the others go on")
            trouble = error
    if trouble:
        raise trouble
    run.note(came_to(ids))


def _deliver_first(left: list[Send]) -> None:
    """Send the first; where its server is slow, another run takes the rest meanwhile."""
    send = left.pop(0)

    def hand_on() -> None:
        rest = left.copy()
        left.clear()
        if rest:
            sends.wake(due=rest)

    with one_request():
        try:
            effects.deliver(approval=send.approval, send=send, on_wait=hand_on)
        except NoApproval:
            sends.cancel_revoked(send=send)
