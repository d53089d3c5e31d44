"""What forbids approving a message now: asked again by the gate at the moment of deciding."""

from typing import Any

from leadops.gates.models import Proposal
from outreach.enums import ClaimVerdict, DraftState
from outreach.models import Claim, Draft, Revision
from outreach.queries.checking import MUST_FIX
from outreach.queries.review import why_not_contact

ANSWERS = {"right": "Right", "wrong": "Wrong", "missing": "Not in source"}


def send_blockers(proposal: Proposal, evidence: dict[str, Any]) -> list[str]:
    """Return the sentences of what forbids sending exactly this message.

    Needs every weak claim answered once in `evidence` ("claim-2": right | wrong | missing).
    """
    draft = (
        Draft.objects.select_related(
            "workspace",
            "enrollment__version__sequence",
            "lead__contact",
            "lead__account",
            "lead__list__source",
        )
        .filter(pk=proposal.subject_id)
        .first()
    )
    revision = Revision.objects.filter(pk=proposal.payload["revision"]).defer("wire").first()
    if draft is None or revision is None or draft.state != DraftState.WAITING:
        return ["This draft does not wait for a decision any more."]
    return [
        *_standing(draft, revision),
        *_findings(revision),
        *_answers(list(revision.claims.all()), evidence),
    ]


def standing_blockers(draft: Draft, revision: Revision) -> list[str]:
    """Return what the reviewer cannot lift: the card says Blocked for these alone."""
    return _standing(draft, revision)


def _standing(draft: Draft, revision: Revision) -> list[str]:
    said = []
    if why := why_not_contact(draft):
        said.append(why)
    if draft.lead.contact.email.lower() != revision.to_address.lower():
        said.append("The contact's address changed since this was written. Draft it again.")
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
    doubted = [place for place, answer in given.items() if answer in ("wrong", "missing")]
    if doubted:
        listed = ", ".join(map(str, doubted))
        said.append(f"You doubt claim {listed}. Edit the sentence or reject the draft.")
    return said
