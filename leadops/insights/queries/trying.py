"""What to try in the demo, by role: real tasks, ticked when the log says that they were done.

What the demo's people did while it was filled ticks nothing: only acts after that count, and until
then there is no list.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.urls import reverse

from leadops.accounts.enums import Role
from leadops.accounts.models import Membership
from leadops.audit.events import Event
from leadops.audit.models import AuditEntry
from leadops.gates.models import Decision, Proposal
from leadops.gates.queries import DEMO_FILL, decidable
from leadops.insights.queries.setup import Task
from leadops.insights.queries.today import first_of, subjects_of
from leadops.runs.models import StageRun
from outreach.enums import ClaimVerdict
from outreach.models import Claim

EVER = dt.datetime(2000, 1, 1, tzinfo=dt.UTC)
# Done when one of these was seen: an event of the log, or "gate verdict" of a decision.
Seen = tuple[str, ...]


@dataclass(frozen=True)
class Trial:
    """A task of the list: where it is done, and what of the person's acts ticks it.

    `gate` names what waits there for them: its own page is the link, else `route`.
    """

    title: str
    route: str
    seen: Seen
    gate: str = ""


_PAUSE = Trial(
    "Pause a variant, with a reason",
    "insights:outreach-dashboard",
    (Event.OUTREACH_VARIANT_PAUSED,),
)
_VOICE = Trial(
    "Turn what people strike out into a voice rule",
    "insights:quality-dashboard",
    (Event.OUTREACH_VOICE_CHANGED,),
)
_CHECK = Trial("Look over a reply", "inbound:check-today", (Event.INBOUND_REPLY_CHECKED,))
_MADE = (Event.SCORING_VERSION_MADE,)
_REVIEW = "outreach:review-list"
_WEAK = "Answer the weak claim, then approve or reject its draft"

TRIALS: Mapping[str, tuple[Trial, ...]] = {
    Role.REP: (
        Trial("Approve a draft", _REVIEW, ("outreach.send approve",)),
        Trial(_WEAK, _REVIEW, ("weak",)),
        Trial("Undo an approval while it is held", _REVIEW, (Event.GATES_APPROVAL_REVOKED,)),
        Trial("Reject a draft with a reason", _REVIEW, ("outreach.send reject",)),
        Trial(
            "Acknowledge the handoff before its clock ends",
            "handoff:handoff-list",
            ("handoff.acknowledge approve",),
            gate="handoff.acknowledge",
        ),
        _CHECK,
    ),
    Role.SALES_LEAD: (
        Trial("Change version 7 of the ICP", "icp:profile-list", (Event.ICP_VERSION_EDITED,)),
        Trial("Decide a draft in a rep's place", _REVIEW, ("outreach.send approve",)),
        Trial("Try a threshold and propose it", "scoring:threshold-simulator", _MADE),
        _PAUSE,
        _VOICE,
    ),
    Role.MARKETING_LEAD: (
        Trial(
            "Take the second seat on the ICP",
            "icp:profile-list",
            ("icp.activate approve", "icp.activate reject"),
            gate="icp.activate",
        ),
        _VOICE,
        Trial("Adopt a brand voice", "outreach:voice", ("outreach.voice approve",)),
        Trial(
            "Write the next version of a sequence",
            "outreach:sequence-list",
            (Event.OUTREACH_SEQUENCE_CHANGED,),
        ),
        _PAUSE,
    ),
    Role.SALES_OPS: (
        Trial(
            "Mark the other seven records and decide the list",
            "prospects:spot-check-list",
            ("prospects.admit approve", "prospects.admit reject"),
            gate="prospects.admit",
        ),
        Trial(
            "Mend the rule that can never match",
            "handoff:routing",
            (Event.HANDOFF_RULESET_CHANGED,),
        ),
        Trial("Try a threshold and propose it", "scoring:threshold-simulator", _MADE),
        Trial("Upload a list", "prospects:upload-list", (Event.PROSPECTS_UPLOAD_STORED,)),
        _VOICE,
    ),
    Role.MANAGER: (
        Trial("Re-assign a handoff", "handoff:sla-dashboard", (Event.HANDOFF_REASSIGNED,)),
        _PAUSE,
        _VOICE,
        _CHECK,
    ),
    Role.ADMIN: (
        Trial("Invite a person", "accounts:people", (Event.ACCOUNTS_INVITATION_SENT,)),
        Trial(
            "Stop all messages to an address",
            "compliance:suppression",
            (Event.COMPLIANCE_SUPPRESSION_ADDED,),
        ),
        Trial("Pause all sending", "accounts:sending", (Event.ACCOUNTS_SENDING_PAUSED,)),
        Trial("Resume it", "accounts:sending", (Event.ACCOUNTS_SENDING_RESUMED,)),
        Trial("Change a mailbox", "outreach:mailbox-list", (Event.OUTREACH_MAILBOX_CHANGED,)),
    ),
    # An auditor changes nothing, so nothing else of their work can be ticked.
    Role.AUDITOR: (
        Trial("Export the audit log", "insights:audit", (Event.INSIGHTS_AUDIT_EXPORTED,)),
    ),
}


def try_this(user: Any, membership: Membership) -> list[Task]:
    """Return the tasks of the person's roles, each once, in the order of the roles."""
    since = _since()
    if since is None:
        return []
    trials = {
        trial.title: trial
        for role, some in TRIALS.items()
        if membership.has_role(role)
        for trial in some
    }
    seen = _seen(user, since)
    urls = _urls(user, membership, trials.values())
    return [
        Task(trial.title, "", not seen.isdisjoint(trial.seen), urls[trial.title])
        for trial in trials.values()
    ]


def _since() -> dt.datetime | None:
    """Return when the demo was filled, None while it is; an ended run is forgotten in time."""
    fill = StageRun.objects.filter(task=DEMO_FILL).order_by("-created_at").first()
    return fill.finished_at if fill else EVER


def _seen(user: Any, since: dt.datetime) -> frozenset[str]:
    """Return what the person did since then; two queries."""
    wanted = {one for some in TRIALS.values() for trial in some for one in trial.seen}
    events = AuditEntry.objects.filter(actor=user, at__gte=since, event__in=wanted)
    decisions = Decision.objects.filter(decided_by=user, at__gte=since)
    rows = list(decisions.values_list("proposal__gate", "verdict", "evidence")[:1000])
    found = {str(event) for event in events.order_by().values_list("event", flat=True).distinct()}
    found |= {f"{gate} {verdict}" for gate, verdict, _ in rows}
    if any(key.startswith("claim-") for _, _, evidence in rows for key in evidence):
        found.add("weak")
    return frozenset(found)


def _urls(user: Any, membership: Membership, trials: Iterable[Trial]) -> dict[str, str]:
    """Return the deepest link of each task: what waits for the person, else the place."""
    trials = list(trials)
    gates = sorted({trial.gate for trial in trials if trial.gate})
    first = {
        row.gate: row for gate in gates for row in first_of(decidable(user, membership, {gate}), 1)
    }
    subjects = subjects_of(first.values())
    pages = {
        gate: getattr(subjects.get(row.subject_id), "get_absolute_url", str)()
        for gate, row in first.items()
    }
    found = {trial.title: pages.get(trial.gate) or reverse(trial.route) for trial in trials}
    if _WEAK in found:
        found[_WEAK] = _weak_draft() or found[_WEAK]
    return found


def _weak_draft() -> str:
    """Return the page of a waiting draft with a weak claim."""
    waiting = Proposal.objects.filter(gate="outreach.send", status="waiting")
    weak = Claim.objects.filter(
        verdict=ClaimVerdict.WEAK, revision__draft__in=waiting.values("subject_id")
    )
    draft = weak.order_by("pk").values_list("revision__draft", flat=True).first()
    return reverse("outreach:review-draft", args=(draft,)) if draft else ""
