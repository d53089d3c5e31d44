"""The demo's fill: the named people walk the real pipeline, one act at a time.

Each step looks at what is there and does the next thing, so that a fill that was killed goes on:
what only makes sense together is one transaction. Everything that is done in it is marked `demo`
in the audit.
"""

import csv
import io
from collections.abc import Callable
from typing import Final

from django.db import transaction

from handoff.actions import edit_rules, propose_rules
from handoff.models import Ruleset
from icp.actions import create_profile, send_for_approval, start_version, store_deals
from icp.models import ClosedDeal, ICPProfile
from leadops.accounts.actions import change_hours
from leadops.accounts.models import Workspace
from leadops.accounts.queries import default_calendar
from leadops.demo import content
from leadops.demo.answering import acknowledge_one, answer_some
from leadops.demo.cast import Cast, run_of, waiting_at
from leadops.demo.companies import Company, companies
from leadops.demo.deals import deals_csv
from leadops.demo.people import COUNTRY, TIME_ZONE, today
from leadops.demo.reviewing import review_some, show_cases
from outreach.actions.sequences import ask_for_variant, create_sequence
from outreach.models import SequenceVersion
from prospects.actions import mark, start_upload, store_upload
from prospects.enums import ListState, UploadState
from prospects.models import ProspectList, Upload
from prospects.tabular import open_table
from scoring import queries
from scoring.actions import propose_threshold
from scoring.calibration import frozen
from scoring.deals import Named, read_deals
from scoring.models import ScoringVersion

WORKED: Final = 145  # leads of the first list that are written to
MARKED: Final = 3  # of the ten of the second list's sample
DEALS: Final = "closed-deals.csv"
# Two lists: the first is admitted and worked, the second waits at its spot-check.
LISTS: Final = (
    ("Trade fair visitors", "trade-fair-visitors.csv", slice(0, 200)),
    ("Webinar guests", "webinar-guests.csv", slice(200, 240)),
)


class Fill:
    """The demo's people at work; `go()` does one act and says whether there is more to do."""

    def __init__(self, workspace: Workspace) -> None:
        self.workspace = workspace
        self.cast = Cast.of(workspace)

    def go(self) -> str:
        """Do what can be done now and return what is waited for, or "" when the fill is done."""
        for step in self._steps():
            if waits_for := step():
                return waits_for
        return ""

    def _steps(self) -> list[Callable[[], str]]:
        return [
            self._hours_and_voice,
            self._icp,
            self._uploads,
            self._deals,
            self._routing,
            self._list,
            self._scoring,
            self._sequence,
            lambda: review_some(self.cast),
            lambda: show_cases(self.cast),
            lambda: answer_some(self.cast),
            self._next_icp,
            self._spot_check,
            lambda: acknowledge_one(self.cast),
        ]

    def _hours_and_voice(self) -> str:
        if default_calendar().hours != content.ROUND_THE_CLOCK:
            # A demo is opened at night and on Sundays too, and its clocks should run.
            change_hours(
                workspace=self.workspace,
                zone=TIME_ZONE,
                hours=content.ROUND_THE_CLOCK,
                holiday_country="",
                actor=self.cast["ada"],
            )
        self.cast.approve(waiting_at("outreach.voice"), "mona")
        return ""

    @transaction.atomic
    def _icp(self) -> str:
        """Write and adopt six versions, one after the other."""
        profile = ICPProfile.objects.first()
        done = profile.versions.filter(approval__isnull=False).count() if profile else 0
        if done < content.VERSIONS - 1:
            if waiting_at("icp.activate") is None:
                self._write_icp(profile, done + 1)
            self.cast.approve(waiting_at("icp.activate"), "sam", "mona")
            return f"ICP version {done + 2}"
        return ""

    def _write_icp(self, profile: ICPProfile | None, number: int) -> None:
        if profile is None:
            version = create_profile(
                workspace=self.workspace,
                name="Field service, United States",
                actor=self.cast["sam"],
                content=content.icp(number),
            )
        else:
            version = start_version(
                profile=profile, actor=self.cast["sam"], content=content.icp(number)
            )
        send_for_approval(version=version, actor=self.cast["sam"])

    @transaction.atomic
    def _next_icp(self) -> str:
        """Leave the last version with one of its two approvals."""
        profile = ICPProfile.objects.get()
        if profile.versions.count() < content.VERSIONS:
            self._write_icp(profile, content.VERSIONS)
        proposal = waiting_at("icp.activate")
        if proposal is not None and not proposal.decisions.exists():
            self.cast.approve(proposal, "sam")
        return ""

    def _uploads(self) -> str:
        for name, file_name, rows in LISTS:
            upload = Upload.objects.filter(file_name=file_name).first()
            upload = upload or self._store(name, file_name, rows)
            if upload.state == UploadState.STORED:
                start_upload(upload=upload, actor=self.cast["otto"])
            if upload.state != UploadState.DONE:
                return run_of("prospects.tasks.discover") or "Read the next file"
        return ""

    def _store(self, name: str, file_name: str, rows: slice) -> Upload:
        return store_upload(
            workspace=self.workspace,
            actor=self.cast["otto"],
            file_name=file_name,
            chunks=[leads_csv(companies(today())[rows])],
            source_name=name,
            terms="They left their card with us.",
            lawful_basis="legitimate_interest",
            collected_on=today(),
            default_country=COUNTRY,
        )

    def _deals(self) -> str:
        if not ClosedDeal.objects.exists():
            day = today()
            table = open_table(io.BytesIO(deals_csv(day)), name=DEALS)
            store_deals(
                workspace=self.workspace,
                deals=read_deals(table, Named(), today=day).deals,
                source=DEALS,
                actor=self.cast["otto"],
            )
        return ""

    @transaction.atomic
    def _routing(self) -> str:
        """Publish the rules to begin with, then a second version with a rule that never matches."""
        self.cast.approve(waiting_at("handoff.rules"), "otto")
        if Ruleset.objects.count() == 1:
            row = edit_rules(
                workspace=self.workspace,
                rules=content.routing(self.cast.member("jo"), self.cast.member("mara")),
                note="Large companies go to Jo.",
                actor=self.cast["sam"],
                ruleset=None,
            )
            self.cast.approve(propose_rules(ruleset=row, actor=self.cast["sam"]), "otto")
        return ""

    def _list(self) -> str:
        row = self._list_of(0)
        if row.state == ListState.WAITING:
            self._mark(row, len(row.sample))
            self.cast.approve(waiting_at("prospects.admit", subject=row.pk), "otto")
        return run_of("scoring.tasks.enrich")

    def _spot_check(self) -> str:
        row = self._list_of(1)
        if row.state == ListState.WAITING:
            self._mark(row, MARKED)
        return ""

    def _list_of(self, place: int) -> ProspectList:
        return ProspectList.objects.get(upload__file_name=LISTS[place][1])

    def _mark(self, row: ProspectList, wanted: int) -> None:
        for lead_id in row.sample[:wanted]:
            if lead_id not in row.marks:
                mark(prospect_list=row, lead_id=lead_id, verdict="m", actor=self.cast["otto"])

    def _scoring(self) -> str:
        """Adopt what was calibrated, then a lower threshold: this team has more hours."""
        self.cast.approve(waiting_at("scoring.adopt"), "otto")
        if waits_for := run_of("scoring.tasks.calibrate") or run_of("scoring.tasks.score"):
            return waits_for
        if ScoringVersion.objects.count() == 1:
            self._lower_threshold(ScoringVersion.objects.get())
            return "A lower threshold"
        return ""

    def _lower_threshold(self, live: ScoringVersion) -> None:
        values = sorted(queries.values(live), reverse=True)
        threshold = values[min(WORKED, len(values)) - 1]
        day = today()
        propose_threshold(
            workspace=self.workspace,
            threshold=threshold,
            note="Mara and Jo have two days more a week for this list.",
            calibration=frozen(self.workspace, values, threshold, live, day, kind=live.kind),
            actor=self.cast["sam"],
        )

    @transaction.atomic
    def _sequence(self) -> str:
        version = SequenceVersion.objects.first()
        if version is None:
            version = create_sequence(
                workspace=self.workspace,
                name="Field service news",
                offer=content.OFFER,
                delays=(0, 4, 7),
                actor=self.cast["mona"],
            )
            ask_for_variant(version=version, actor=self.cast["mona"])
        if waits_for := run_of("outreach.tasks.draft_variants"):
            return waits_for
        self.cast.approve(waiting_at("outreach.launch"), "mona")
        return run_of("outreach.tasks.enroll") or run_of("outreach.tasks.draft")


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
