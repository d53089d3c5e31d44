"""The demo's fill: the named people walk the real pipeline, one act at a time.

Each step looks at what is there and does the next thing, so that a fill that was killed goes on.
"""

import csv
import io
from collections.abc import Callable
from datetime import date
from typing import Final

from django.db.models import Count

from icp.actions import create_profile, send_for_approval
from icp.models import ICPVersion
from leadops.accounts.models import Membership, User, Workspace
from leadops.demo.companies import Company, companies
from leadops.demo.people import PEOPLE
from leadops.gates.actions import decide
from leadops.gates.enums import ProposalStatus
from leadops.gates.models import Proposal
from leadops.gates.queries import blockers
from leadops.runs.enums import RunStatus
from leadops.runs.models import StageRun
from outreach.actions.sequences import ask_for_variant, create_sequence
from outreach.models import Send, SequenceVersion
from prospects.actions import mark, start_upload, store_upload
from prospects.enums import ListState, UploadState
from prospects.models import ProspectList, Upload

APPROVED_SENDS: Final = 6
OFFER: Final = "We plan visits for field service teams and keep customers told when somebody comes."

ICP: Final = {
    "sections": {
        "firmographics": (
            "Companies with 40 to 1,000 people and revenue of US$ 3 to 250 million in software, "
            "logistics, manufacturing, healthcare or retail, growing headcount by at least 5 % a "
            "year, in the United States."
        ),
        "technographics": "They run Salesforce, HubSpot, Zendesk or Intercom.",
        "behaviour": "2 or more pricing page visits in 7 days, or 3 content pieces in 30 days.",
        "intent": "A trial sign-up or demo request in the last 30 days, or 2 open service roles.",
        "disqualifiers": "Competitors, students, and companies outside the United States.",
    },
    "criteria": [
        {"field": "employees", "op": "between", "value": [40, 1000], "weight": 2, "required": True},
        {
            "field": "industry",
            "op": "contains",
            "value": ["software", "logistics", "manufacturing", "healthcare", "retail"],
            "weight": 2,
            "required": True,
        },
        {"field": "country", "op": "in", "value": ["US"], "weight": 1, "required": True},
        {"field": "revenue", "op": "between", "value": [3_000_000, 250_000_000], "weight": 1},
        {"field": "headcount_growth", "op": ">=", "value": 5, "weight": 1},
        {"field": "crm", "op": "in", "value": ["Salesforce", "HubSpot"], "weight": 1},
        {"field": "pricing_page_visits", "op": ">=", "value": 2, "weight": 1},
        {"field": "demo_requests", "op": ">=", "value": 1, "weight": 2},
    ],
    "disqualifiers": [
        {
            "field": "title",
            "op": "contains",
            "value": ["student", "intern"],
            "reason": "Students do not buy",
        },
        {
            "field": "keywords",
            "op": "contains",
            "value": ["field service software"],
            "reason": "Competitors",
        },
    ],
}


class Fill:
    """The demo's people at work; `go()` does one act and says whether there is more to do."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        members = Membership.objects.filter(workspace=workspace).select_related("user")
        by_name = {m.user.name: m.user for m in members}
        self.user: dict[str, User] = {key: by_name[name] for key, (name, _) in PEOPLE.items()}

    def go(self) -> str:
        """Do what can be done now and return what is waited for, or "" when the fill is done."""
        for step in self._steps():
            if waits_for := step():
                return waits_for
        return ""

    def _steps(self) -> list[Callable[[], str]]:
        return [
            self._rules_and_voice,
            self._icp,
            self._upload,
            self._list,
            self._scoring,
            self._sequence,
            self._sends,
        ]

    def _approve(self, proposal: Proposal, *people: str) -> None:
        for key in people:
            decide(
                proposal_id=proposal.pk,
                actor=self.user[key],
                verdict="approve",
                digest=proposal.digest,
            )

    def _waiting(self, gate: str) -> Proposal | None:
        return (
            Proposal.objects.filter(gate=gate, status=ProposalStatus.WAITING)
            .order_by("proposed_at")
            .first()
        )

    def _rules_and_voice(self) -> str:
        for gate, person in (("outreach.voice", "mona"), ("handoff.rules", "otto")):
            if proposal := self._waiting(gate):
                self._approve(proposal, person)
        return ""

    def _icp(self) -> str:
        if ICPVersion.objects.exists():
            return ""
        version = create_profile(
            workspace=self.workspace,
            name="Field service, United States",
            actor=self.user["sam"],
            content=ICP,
        )
        self._approve(send_for_approval(version=version, actor=self.user["sam"]), "sam", "mona")
        return ""

    def _upload(self) -> str:
        upload = Upload.objects.first()
        if upload is None:
            upload = store_upload(
                workspace=self.workspace,
                actor=self.user["otto"],
                file_name="trade-fair-visitors.csv",
                chunks=[leads_csv(companies(date.today()))],  # noqa: DTZ011 - a day is enough
                source_name="Trade fair visitors",
                terms="Visitors who left their card at our stand.",
                lawful_basis="legitimate_interest",
                collected_on=date.today(),  # noqa: DTZ011 - a day is enough
                default_country="US",
            )
        if upload.state == UploadState.STORED:
            start_upload(upload=upload, actor=self.user["otto"])
        return "" if upload.state == UploadState.DONE else self._run_of("prospects.tasks.discover")

    def _list(self) -> str:
        row = ProspectList.objects.get()
        if row.state == ListState.WAITING:
            for lead_id in row.sample:
                if lead_id not in row.marks:
                    mark(prospect_list=row, lead_id=lead_id, verdict="m", actor=self.user["otto"])
            if proposal := self._waiting("prospects.admit"):
                self._approve(proposal, "otto")
        return self._run_of("scoring.tasks.enrich")

    def _scoring(self) -> str:
        if proposal := self._waiting("scoring.adopt"):
            self._approve(proposal, "otto")
        return self._run_of("scoring.tasks.calibrate") or self._run_of("scoring.tasks.score")

    def _sequence(self) -> str:
        version = SequenceVersion.objects.first()
        if version is None:
            version = create_sequence(
                workspace=self.workspace,
                name="Field service news",
                offer=OFFER,
                delays=(0, 4, 7),
                actor=self.user["mona"],
            )
            ask_for_variant(version=version, actor=self.user["mona"])
        if waits_for := self._run_of("outreach.tasks.draft_variants"):
            return waits_for
        if proposal := self._waiting("outreach.launch"):
            self._approve(proposal, "mona")
        return self._run_of("outreach.tasks.enroll") or self._run_of("outreach.tasks.draft")

    def _sends(self) -> str:
        missing = APPROVED_SENDS - Send.objects.aggregate(n=Count("pk"))["n"]
        waiting = Proposal.objects.filter(
            gate="outreach.send", status=ProposalStatus.WAITING
        ).order_by("proposed_at")[:48]
        for proposal in waiting:
            if missing <= 0:
                break
            if not blockers(proposal, {}):
                self._approve(proposal, "sam")
                missing -= 1
        return ""

    def _run_of(self, task: str) -> str:
        """Return what the newest run of the task still does, or "" when it has ended."""
        run = StageRun.objects.filter(task=task).order_by("-created_at").first()
        if run is None or run.status in {RunStatus.DONE, RunStatus.FAILED, RunStatus.CANCELLED}:
            return ""
        return run.label


COLUMNS: Final = (
    ("Name", "person"),
    ("Title", "title"),
    ("Email", "email"),
    ("Company", "name"),
    ("Website", "domain"),
    ("Industry", "industry"),
    ("Employees", "employees"),
    ("Revenue", "revenue"),
    ("Phone", "phone"),
    ("City", "city"),
    ("State", "state"),
)


def leads_csv(rows: list[Company]) -> bytes:
    """Return the invented companies as the kind of file a trade fair hands out."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow([*(header for header, _ in COLUMNS), "Country"])
    for company in rows:
        writer.writerow([*(getattr(company, fact) for _, fact in COLUMNS), "United States"])
    return text.getvalue().encode()
