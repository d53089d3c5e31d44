"""What forbids approving a message now: asked again by the gate at the moment of deciding."""

from collections.abc import Sequence
from typing import Any
from uuid import UUID

from django.db.models import F, Q

from leadops.accounts.models import Membership, User
from leadops.compliance.contactability import Contactability
from leadops.compliance.queries import Ask, contactability_many
from leadops.gates.models import Proposal
from leadops.tenancy.arrays import OneOf
from leadops.tenancy.kept import Kept
from outreach.enums import ClaimVerdict, DraftState, EnrollmentState
from outreach.models import Claim, Draft, Revision, SequenceVersion
from outreach.queries.checking import MUST_FIX
from outreach.queries.enrollments import OUTSIDE
from outreach.queries.review import free, queue, shown, with_address
from outreach.review_run import LONGEST

# The rows around a draft are wide; of them a decision asks so much.
_DECISIVE = (
    "enrollment__state",
    "enrollment__stopped_why",
    "enrollment__version__paused_at",
    "lead__account__country",
    "lead__contact__country",
    "lead__contact__email",
    "lead__contact__phone",
    "lead__fit",
    "lead__list__source__lawful_basis",
    "state",
    "workspace__legal_name",
    "workspace__postal_address",
)
_DRAFT: Kept[Draft] = Kept(
    lambda pk: (
        Draft.objects.select_related(
            "workspace",
            "enrollment__version",
            "lead__contact",
            "lead__account",
            "lead__list__source",
        )
        .only(*_DECISIVE)
        .filter(pk=pk)
    )
)
_REVISION: Kept[Revision] = Kept(lambda pk: Revision.objects.filter(pk=pk).defer("wire"))
_CLAIMS: Kept[Claim] = Kept(lambda revision: Claim.objects.filter(revision=revision))
_ASKED = (
    "lead__contact__email",
    "lead__contact__country",
    "lead__account__country",
    "lead__list__source__lawful_basis",
    "lead__contact__phone",
)
ANSWERS = {"right": "Right", "wrong": "Wrong", "missing": "Not in source"}
DOUBTS = ("wrong", "missing")


def send_blockers(proposal: Proposal, evidence: dict[str, Any]) -> list[str]:
    """Return the sentences of what forbids sending exactly this message.

    Needs every weak claim answered once in `evidence` ("claim-2": right | wrong | missing).
    """
    draft = _DRAFT.first(pk=proposal.subject_id)
    revision = _REVISION.first(pk=UUID(proposal.payload["revision"]))
    if draft is None or revision is None or draft.state != DraftState.WAITING:
        return ["This draft does not wait for a decision any more."]
    return [
        *standing_blockers(draft, revision),
        *_findings(revision),
        *_answers(_CLAIMS.rows(revision=revision.pk), evidence),
    ]


def standing_blockers(draft: Draft, revision: Revision) -> list[str]:
    """Return what the reviewer cannot lift: the card says Blocked for these alone."""
    return _standing(draft, revision.to_address, _judged([draft])[0])


def why_blocked(rows: Sequence[Draft]) -> dict[UUID, str]:
    """Return the first rule that forbids each waiting draft, whoever reviews; others are left out.

    The rows come with `to_address` (`review.with_address`); two queries however many they are.
    """
    waiting = [draft for draft in rows if draft.state == DraftState.WAITING]
    found = {}
    for draft, judged in zip(waiting, _judged(waiting), strict=True):
        if said := _standing(draft, draft.to_address or "", judged):  # type: ignore[attr-defined]
            found[draft.pk] = said[0]
    return found


def blocked(membership: Membership, user: User) -> list[Draft]:
    """Return the waiting drafts that a rule forbids, among the first hundreds of the queue."""
    first = list(queue(membership, user).values_list("pk", flat=True)[:LONGEST])
    may_go = set(unforbidden(membership, first))
    return shown(membership, [pk for pk in first if pk not in may_go])


def startable(membership: Membership, user: User, view: str) -> list[UUID]:
    """Return what a review run of the view begins with: free, and forbidden by no rule."""
    rows = free(membership, user, view).values_list("pk", flat=True)
    return unforbidden(membership, list(rows[:LONGEST]))


def unforbidden(membership: Membership, ids: Sequence[UUID]) -> list[UUID]:
    """Return those of the waiting drafts, in the order given, that every standing rule lets go.

    The rules of `_standing` without their sentences and without nine rows a draft: every reload
    of the list asks of hundreds. The rare draft of a stopped sequence says so on its own page.
    """
    workspace = membership.workspace
    if not (workspace.legal_name and workspace.postal_address):
        return []
    facts = with_address(Draft.objects.filter(OneOf(F("pk"), list(ids)))).filter(
        Q(to_address__iexact=F("lead__contact__email")) & ~Q(lead__fit__contains=OUTSIDE)
    )
    # Mostly none is, and hundreds of enrollments need not be looked up.
    if paused := list(SequenceVersion.objects.filter(paused_at__isnull=False)):
        facts = facts.exclude(enrollment__version__in=paused)
    found = {pk: rest for pk, *rest in facts.values_list("pk", *_ASKED).order_by()}
    asks = [Ask(email, one or other, *rest) for email, one, other, *rest in found.values()]
    judged = contactability_many(workspace=workspace, asks=asks)
    allowed = {pk for pk, answer in zip(found, judged, strict=True) if answer.allowed}
    return [pk for pk in ids if pk in allowed]


def why_not_contact(draft: Draft, *, only_suppression: bool = False) -> str:
    """Return why the contact may not be written to now and who lifts it, or ""."""
    [judged] = _judged([draft])
    if judged.allowed or (only_suppression and judged.state != "suppressed"):
        return ""
    return judged.sentence


def _judged(rows: Sequence[Draft]) -> list[Contactability]:
    """Judge whether each draft's contact may be written to, in the order given."""
    asks = [
        Ask(
            email=draft.lead.contact.email,
            country=draft.lead.contact.country or draft.lead.account.country,
            basis=draft.lead.list.source.lawful_basis,
            phone=draft.lead.contact.phone,
        )
        for draft in rows
    ]
    return contactability_many(workspace=rows[0].workspace, asks=asks) if rows else []


def _standing(draft: Draft, to_address: str, judged: Contactability) -> list[str]:
    said = [] if judged.allowed else [judged.sentence]
    if draft.lead.contact.email.lower() != to_address.lower():
        said.append("The contact's address changed since this was written. Draft it again.")
    if draft.lead.fit.get("inside") is False:
        said.append(_outside(draft.lead.fit.get("reasons") or []))
    if draft.enrollment.state == EnrollmentState.STOPPED:
        why = draft.enrollment.stopped_why.rstrip(".") or "by hand"
        said.append(f"Its sequence was stopped: {why}. Nothing of it leaves; reject the draft.")
    version = draft.enrollment.version
    if version.paused_at is not None:
        said.append(
            f"{version} is paused: {version.paused_why}. A manager, a sales lead or a marketing "
            "lead resumes it on the outreach dashboard."
        )
    workspace = draft.workspace
    if not workspace.legal_name or not workspace.postal_address:
        said.append(
            "The workspace has no legal name or postal address. An administrator adds them "
            "under Settings."
        )
    return said


def _outside(reasons: Sequence[str]) -> str:
    because = f": {reasons[0].removeprefix('Out: ').rstrip('.')}" if reasons else ""
    return f"Outside the ICP{because}. Reject the draft; only another ICP version lifts this."


def _findings(revision: Revision) -> list[str]:
    count = sum(one["severity"] == MUST_FIX for one in revision.findings)
    return [f"Fix {count} finding{'s' if count > 1 else ''} to approve."] if count else []


def _answers(rows: list[Claim], evidence: dict[str, Any]) -> list[str]:
    said = []
    given = {row.position: evidence.get(f"claim-{row.position}", "") for row in rows}
    open_claims = [
        row.position
        for row in rows
        if row.verdict == ClaimVerdict.WEAK and given[row.position] not in ANSWERS
    ]
    if open_claims:
        listed = ", ".join(map(str, open_claims))
        said.append(f"Answer weak claim {listed} first: Right, Wrong or Not in source.")
    doubted = [place for place, answer in given.items() if answer in DOUBTS]
    if doubted:
        listed = ", ".join(map(str, doubted))
        said.append(f"You doubt claim {listed}. Edit the sentence or reject the draft.")
    return said
