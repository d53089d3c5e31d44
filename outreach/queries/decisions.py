"""What people decided in the review, what became of it, and how long it took."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from statistics import median
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from leadops.accounts.models import Membership, User
from leadops.audit.context import DEMO
from leadops.audit.events import Event
from leadops.audit.log import was_marked
from leadops.audit.models import AuditEntry
from leadops.gates.enums import Verdict
from leadops.gates.models import Decision, Proposal, Revocation
from leadops.ui.errors import NotFound
from outreach import edits
from outreach.enums import EnrollmentState, SendState
from outreach.models import Draft, Revision, Send
from outreach.policies import may_read_all
from outreach.queries.blocking import why_not_contact
from outreach.queries.review import GATE

PAUSE = timedelta(minutes=3)
BATCH = 100  # held messages that go at once: more than anybody looks through
_UNDONE_FOR = timedelta(hours=24)
REASONS = {
    "wrong_person": "Wrong person or company",
    "not_true": "Not true or not in source",
    "too_old": "Evidence too old",
    "not_our_voice": "Not our voice",
    "no_reason": "No good reason to write",
    "in_contact": "Already in contact or customer",
    "do_not_contact": "Do not contact",
    "other": "Other",
}
# These say something about a person: the words stay with the decision.
NEEDS_WORDS = ("do_not_contact", "other")
NEXT_STEPS = {"again": "Draft again", "drop": "Drop the lead", "ops": "Send to operations"}
PRESET = {
    "wrong_person": "ops",
    "not_true": "again",
    "too_old": "again",
    "not_our_voice": "again",
    "no_reason": "drop",
    "in_contact": "drop",
    "do_not_contact": "drop",
    "other": "ops",
}
# For a form: the reason, its label, and what usually follows it.
REASON_LINES = tuple(
    (reason, label, NEXT_STEPS[PRESET[reason]].lower()) for reason, label in REASONS.items()
)


def step_after(given: dict[str, Any]) -> str:
    """Return what follows a rejection: the step its form chose, else the reason's usual one."""
    return given["next_step"] or PRESET[given["reason"]]


@dataclass(frozen=True)
class Decided:
    """One row of recent decisions: what was decided and what became of it on the wire."""

    decision: Decision
    draft: Draft | None
    send: Send | None
    is_newest: bool = True  # nothing was proposed for the draft since
    words_changed: int = 0
    edited_by: User | None = None
    is_skip = False
    undo_view = "outreach:decision-undo"

    @property
    def undo_id(self) -> UUID:
        """What its undoing is asked for by."""
        return self.decision.pk

    @property
    def label(self) -> str:
        """Whom it is about."""
        return self.decision.proposal.subject_label

    @property
    def company(self) -> str:
        """Where that person works; all that is left of a draft that is gone is its label."""
        return self.draft.lead.account.name if self.draft else self.label

    @property
    def at(self) -> datetime:
        """When it was decided."""
        return self.decision.at

    @property
    def is_approval(self) -> bool:
        """Whether it let a message go."""
        return bool(self.decision.verdict == Verdict.APPROVE)

    @property
    def is_undoable(self) -> bool:
        """A held message can be taken back; a rejection for 24 hours, unless it was redrafted."""
        if self.is_approval:
            return self.send is not None and self.send.state == SendState.QUEUED
        is_recent = timezone.now() - self.decision.at < _UNDONE_FOR
        is_rejected = self.draft is not None and self.draft.state == "rejected"
        return is_recent and is_rejected and self.is_newest

    @property
    def is_undone(self) -> bool:
        """Whether it was taken back and counts for nothing."""
        proposal = self.decision.proposal
        if self.is_approval:
            return hasattr(getattr(proposal, "approval", None), "revocation")
        return proposal.why != ""

    @property
    def result(self) -> str:
        """The decision in words; "edited" only where whoever approved had also edited."""
        if self.is_approval:
            is_own = self.edited_by == self.decision.decided_by
            return "Approved edited" if self.words_changed and is_own else "Approved"
        return "Rejected"

    @property
    def reason(self) -> str:
        """The reason of a rejection in words."""
        return REASONS.get(self.decision.reason, self.decision.reason)


def decisions(membership: Membership) -> QuerySet[Decision]:
    """Return decisions on messages, newest first: one's own, or all for those who oversee."""
    rows = Decision.objects.filter(proposal__gate=GATE).select_related(
        "proposal__approval__revocation", "decided_by"
    )
    if not may_read_all(membership):
        rows = rows.filter(decided_by_id=membership.user_id)
    return rows.order_by("-at")


def standing(rows: QuerySet[Decision]) -> QuerySet[Decision]:
    """Leave out what was undone: revoked approvals, and rejections that were taken back."""
    revoked = Revocation.objects.values("approval__proposal")
    kept: QuerySet[Decision] = rows.exclude(proposal__in=revoked)
    return kept.exclude(verdict=Verdict.REJECT, proposal__why__gt="")


def undone(rows: QuerySet[Decision]) -> int:
    """Count what `standing` leaves out, asked from the few that were undone."""
    return sum(one.count() for one in taken_back(rows))


def taken_back(rows: QuerySet[Decision]) -> tuple[QuerySet[Decision], QuerySet[Decision]]:
    """Return what `standing` leaves out of decisions on drafts: approvals, and rejections.

    Apart, for each is few: together PostgreSQL would look at every decision.
    """
    revoked = Revocation.objects.values("approval__proposal")
    rejected: QuerySet[Decision] = rows.filter(verdict=Verdict.REJECT, proposal__why__gt="")
    return rows.filter(verdict=Verdict.APPROVE, proposal__in=revoked), rejected


def by_hand(rows: QuerySet[Decision]) -> QuerySet[Decision]:
    """Leave out what the demo's fill decided in people's names: that took nobody any reading.

    What it decided is asked of the log once for all rows; for a few, `_is_filled` is cheaper.
    """
    found: QuerySet[Decision] = rows.exclude(proposal__in=_filled().values("subject_id"))
    return found


def _filled() -> QuerySet[AuditEntry]:
    return AuditEntry.objects.filter(
        was_marked(DEMO), event=Event.GATES_DECISION_MADE, subject_type="gates.proposal"
    )


def _is_filled() -> Exists:
    return Exists(_filled().filter(subject_id=OuterRef("proposal")))


def described(rows: list[Decision]) -> list[Decided]:
    """Join decisions with their drafts, sends and edits, in four queries however many."""
    draft_ids = [one.proposal.subject_id for one in rows]
    drafts = {
        draft.pk: draft
        for draft in Draft.objects.filter(pk__in=draft_ids).select_related(
            "lead__account", "lead__contact"
        )
    }
    approvals = [one.proposal.approval.pk for one in rows if hasattr(one.proposal, "approval")]
    sends = {send.approval_id: send for send in Send.objects.filter(approval__in=approvals)}
    edited = _edited(draft_ids)
    newest = newest_proposals(draft_ids)
    return [
        Decided(
            one,
            drafts.get(one.proposal.subject_id),
            sends.get(one.proposal.approval.pk) if hasattr(one.proposal, "approval") else None,
            one.proposal_id in newest,
            *edited.get(str(one.proposal.payload.get("revision")), (0, None)),
        )
        for one in rows
    ]


def newest_proposals(draft_ids: list[UUID]) -> set[UUID]:
    """Return what was proposed last of each draft: an older decision is about older words."""
    rows = Proposal.objects.filter(gate=GATE, subject_id__in=draft_ids)
    last = rows.order_by("subject_id", "-proposed_at").distinct("subject_id")
    return set(last.values_list("pk", flat=True))


def _edited(draft_ids: list[UUID]) -> dict[str, tuple[int, User | None]]:
    """Return how many of the machine's words were changed and by whom, by the edited revision."""
    rows = Revision.objects.filter(draft__in=draft_ids).select_related("author").defer("wire")
    machine: dict[UUID, str] = {}
    changed: dict[str, tuple[int, User | None]] = {}
    for row in rows.order_by("draft_id", "number"):
        if row.author is None:
            machine[row.draft_id] = row.body
        elif row.draft_id in machine:
            count = edits.words_changed(machine[row.draft_id], row.body)
            changed[str(row.pk)] = (count, row.author)
    return changed


def recent(user: User, count: int = 10) -> list[Decided]:
    """Return the person's last decisions with what became of them."""
    rows = Decision.objects.filter(proposal__gate=GATE, decided_by=user).select_related(
        "proposal__approval__revocation", "decided_by"
    )
    return described(list(rows.order_by("-at")[:count]))


def held(user: User) -> QuerySet[Send]:
    """Return the messages the person approved and holds back until "Send batch", oldest first."""
    approved = Decision.objects.filter(decided_by=user, verdict=Verdict.APPROVE)
    rows: QuerySet[Send] = Send.objects.filter(
        state=SendState.QUEUED,
        not_before__isnull=True,
        approval__proposal__in=approved.values("proposal"),
    )
    return rows.order_by("created_at", "pk")


def batch(user: User) -> list[Send]:
    """Return the held messages that go with the next "Send batch", with what is shown of them."""
    # Which they are is asked before what is shown of them: others hold back thousands.
    ids = list(held(user).values_list("pk", flat=True)[:BATCH])
    shown = Send.objects.filter(pk__in=ids).select_related(
        "approval", "draft__lead__account", "draft__lead__contact"
    )
    shown = shown.only(
        "to_address",
        "approval__digest",
        "draft__lead__account__name",
        "draft__lead__contact__full_name",
    )
    return list(shown.order_by("created_at", "pk"))


def get_decision(membership: Membership, pk: UUID | str) -> Decision:
    """Return one decision the member may see; any other is not found."""
    row = decisions(membership).filter(pk=pk).first()
    if row is None:
        raise NotFound
    return row


def left_by_rejection(draft: Draft) -> list[str]:
    """Return the sentences of what a rejection stopped and its undoing does not start again."""
    said = []
    if stop := why_not_contact(draft, only_suppression=True):
        said.append(f"The stop remains: {stop}")
    if draft.enrollment.state == EnrollmentState.STOPPED:
        said.append("Its sequence stays stopped, so it cannot be approved.")
    return said


def decided_since(user: User, draft_ids: list[UUID], since: Any) -> int:
    """Count the drafts of these that the person decided since a moment; undone ones wait again."""
    rows = Decision.objects.filter(
        proposal__gate=GATE, decided_by=user, at__gte=since, proposal__subject_id__in=draft_ids
    )
    return standing(rows).values("proposal__subject_id").distinct().count()


def seconds_per_draft(user: User) -> float | None:
    """Return the median time between the person's last 21 decisions; pauses over 3 min left out."""
    mine = Decision.objects.filter(proposal__gate=GATE, decided_by=user).order_by("-at")
    # Of these alone the log is asked, not of all that a fill ever wrote into it.
    rows = Decision.objects.filter(~_is_filled(), pk__in=mine.values("pk")[:21])
    moments = list(rows.order_by("-at").values_list("at", flat=True))
    gaps = [
        (later - earlier).total_seconds()
        for later, earlier in pairwise(moments)
        if later - earlier <= PAUSE
    ]
    return median(gaps) if len(gaps) >= 5 else None


def time_left(seconds: float | None, remaining: int) -> str:
    """Say how long the rest takes, rounded to 5 minutes above 10, or nothing before it is known."""
    if seconds is None or remaining <= 0:
        return ""
    minutes = max(1, round(seconds * remaining / 60))
    if minutes > 10:
        minutes = 5 * round(minutes / 5)
    return f"about {minutes} min left"
