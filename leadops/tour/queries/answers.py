"""What the line would make of an answer to a preview: verdict, warmth, owner, clock."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from handoff.actions.rulesets import DEFAULT_RULES
from handoff.models import Ruleset
from handoff.queries.facts import expanded, live_ruleset
from handoff.queries.team import loads, names, team
from handoff.routing import Decision, Router
from handoff.warmth import warmth_of
from inbound.classify import classify
from inbound.enums import Disposition
from inbound.judgement import judge
from inbound.models import Reply
from leadops.accounts.models import Workspace
from leadops.tour.models import TourDraft, TourLetter, TourRecord
from leadops.tour.profile import facts_of

NO_REPS = (
    "Nobody here is a sales rep yet, so it would wait in quarantine for a manager. "
    "An administrator gives somebody the role on the people page."
)


@dataclass(frozen=True, slots=True)
class Understood:
    """What an answer was taken for and who would get it; `warmth` "" has no clock."""

    text: str
    disposition: str
    why: str
    warmth: str = ""
    warmth_why: str = ""
    owner_name: str = ""
    because: str = ""
    why_not: tuple[str, ...] = ()
    due_at: datetime | None = None

    @property
    def get_disposition_display(self) -> str:
        """Say the disposition in the line's words."""
        return str(Disposition(self.disposition).label)


def understood(raw: bytes, draft: TourDraft, received_at: datetime) -> Understood:
    """Judge raw bytes as the mailbox poller does, and route them as the line would."""
    found = judge(classify(raw))
    disposition = found.verdict.disposition.value
    text = found.trimmed.new_text
    warmth = warmth_of(disposition, text)
    if warmth is None:
        return Understood(text, disposition, found.why, because=_without_clock(disposition))
    workspace = draft.workspace
    decision = _routed(workspace, draft.record, warmth.name, received_at)
    called = names(workspace)
    return Understood(
        text=text,
        disposition=disposition,
        why=found.why,
        warmth=warmth.name,
        warmth_why=warmth.because,
        owner_name=called.get(decision.owner or "", ""),
        because=decision.because if decision.owner else f"{decision.because} {NO_REPS}".strip(),
        why_not=tuple(
            f"{called.get(one.subject, one.subject)}: {one.because}" for one in decision.why_not
        ),
        due_at=decision.due_at,
    )


def mailed_answers(letter: TourLetter) -> list[Understood]:
    """Return what came to the mailbox from the tester in answer to a preview, newest first."""
    rows = (
        Reply.objects.filter(
            from_address__iexact=letter.to_address, received_at__gte=letter.sent_at
        )
        .select_related("mail")
        .order_by("-received_at")[:5]
    )
    return [
        understood(bytes(row.mail.raw), letter.draft, row.received_at)
        for row in rows
        if letter.message_id.encode() in bytes(row.mail.raw)
    ]


def _without_clock(disposition: str) -> str:
    if disposition == "unsubscribe":
        return "The address would be suppressed at once, before anybody reads it. Nobody gets it."
    return "No clock runs: it would stop the sequence and wait under Check today for a person."


def _routed(workspace: Workspace, record: TourRecord, warmth: str, at: datetime) -> Decision:
    row = live_ruleset() or Ruleset(workspace=workspace, number=0, rules=DEFAULT_RULES)
    people = team(workspace)
    router = Router(expanded(row, workspace), people, loads=loads(people.people))
    return router.route(_facts(record, warmth), at)


def _facts(record: TourRecord, warmth: str) -> dict[str, Any]:
    facts = facts_of(record.data)
    wanted = ("country", "region", "industry", "employees", "revenue", "title", "seniority")
    return {
        "id": str(record.pk),
        **{name: facts.get(name) for name in wanted},
        "technologies": facts.get("technologies") or [],
        "score": record.score,
        "class": warmth,
        "skills": [],
        "existing_owner": None,
        "last_contact_by": None,
    }
