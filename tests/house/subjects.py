"""How each gate's proposal comes about in a test, and which state lies behind the gate.

One maker a gate, through the real actions.
"""

from collections.abc import Callable

from handoff.actions import propose_default_ruleset
from icp.actions import send_for_approval
from leadops.gates.models import Proposal
from leadops.gates.queries import waiting_proposal
from outreach.actions.sequences import propose_launch
from outreach.actions.voice import propose_default_voice
from tests.factories import handoff as handoffs
from tests.factories import icp as icps
from tests.factories import outreach as touches
from tests.factories import prospects as records
from tests.factories import scoring as scores
from tests.factories import tour as tours
from tests.people import People


def _waiting(gate: str, subject: object) -> Proposal:
    proposal = waiting_proposal(gate, subject)
    assert proposal is not None
    return proposal


def icp_activate(people: People) -> Proposal:
    return send_for_approval(version=icps.make_draft(people), actor=people.user("sales_lead"))


def prospects_admit(people: People) -> Proposal:
    prospect_list = records.make_list(people)
    records.mark_all(prospect_list, people)
    return _waiting("prospects.admit", prospect_list)


def scoring_adopt(people: People) -> Proposal:
    return _waiting("scoring.adopt", scores.propose(people))


def outreach_voice(people: People) -> Proposal:
    return propose_default_voice(people.workspace)


def outreach_launch(people: People) -> Proposal:
    variant = [{"position": 1, "subject": "Hello", "body": "Text", "lead": "Ana", "claims": []}]
    return propose_launch(version=touches.make_version(people), variant=variant)


def outreach_send(people: People) -> Proposal:
    return _waiting("outreach.send", touches.make_draft(people))


def tour_send(people: People) -> Proposal:
    return tours.make_letter(people)


def handoff_rules(people: People) -> Proposal:
    return propose_default_ruleset(people.workspace)


def handoff_acknowledge(people: People) -> Proposal:
    return handoffs.waiting(handoffs.make_handoff(people))


MAKERS: dict[str, Callable[[People], Proposal]] = {
    "icp.activate": icp_activate,
    "prospects.admit": prospects_admit,
    "scoring.adopt": scoring_adopt,
    "outreach.voice": outreach_voice,
    "outreach.launch": outreach_launch,
    "outreach.send": outreach_send,
    "tour.send": tour_send,
    "handoff.rules": handoff_rules,
    "handoff.acknowledge": handoff_acknowledge,
}

# The state of the row in the gate's first table that none may reach without an approval.
PAST: dict[str, str] = {
    "icp.activate": "live",
    "prospects.admit": "admitted",
    "scoring.adopt": "live",
    "outreach.voice": "live",
    "outreach.launch": "live",
    "outreach.send": "queued",
    "tour.send": "queued",
    "handoff.rules": "live",
    "handoff.acknowledge": "accepted",
}
