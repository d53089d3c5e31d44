"""Reading the sites of a list, proposing rules, scoring leads."""

import datetime as dt
import logging
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from django.utils import timezone

from icp.matching import fit
from icp.models import ICPVersion
from icp.queries import document_of, live_of
from leadops.ai.actions import run_task
from leadops.ai.queries import connection_of
from leadops.audit.actors import SYSTEM
from leadops.audit.events import Event
from leadops.audit.log import record
from leadops.runs.actions import enqueue
from leadops.runs.engine import Failed, Run, stage_task
from leadops.web.actions import Copy, SharedRobots, portal_crew
from leadops.web.errors import FetchFailed
from leadops.web.visits import Page, Visit
from prospects.actions import Sides, judge_again, move_leads
from prospects.enums import LeadState
from prospects.models import Account, ProspectList
from scoring import actions, calibration, queries, site
from scoring.actions.scores import Scored
from scoring.providers import reading, sites
from scoring.providers.sites import Visited
from scoring.reading.saved import Raw

FRESH = dt.timedelta(hours=24)
BATCH = 25
SCORED_AT_ONCE = 250
UNREADABLE = "its pages could not be understood; the fault is in the log"
log = logging.getLogger(__name__)


@stage_task("scoring.tasks.enrich", lease_seconds=60)
def enrich(run: Run, *, subject_id: str, **_: str) -> None:
    """Read the sites of an admitted list's companies; each lead goes on when its site was tried.

    Runs again from its start after any death: companies read since are not visited twice.
    """
    prospect_list = ProspectList.objects.filter(pk=subject_id).first()
    if prospect_list is None:
        raise Failed("This list is not there any more.")
    accounts = queries.accounts_to_read(prospect_list.pk)
    done = queries.read_since(accounts, timezone.now() - FRESH, run.row.created_at)
    _go_on(run, prospect_list, done)
    work = _Batches(run, prospect_list, total=len(accounts), done=len(done))
    for account, outcome in _visits([a for a in accounts if a.pk not in done]):
        work.add(account, outcome)
    work.store()
    _follow(run)
    run.note(work.sentence())


def _visits(accounts: list[Account]) -> Iterator[tuple[Account, Visited | FetchFailed]]:
    """Visit many sites side by side; each outcome comes as soon as it is there."""
    robots = SharedRobots()
    crew = portal_crew()
    return crew.run(
        (account, sites.visit(Visit(robots), sites.starts(account.website, account.domain)))
        for account in accounts
    )


class _Batches:
    """Outcomes of visits on their way into the store, some at a time."""

    def __init__(self, run: Run, prospect_list: ProspectList, *, total: int, done: int) -> None:
        self.run = run
        self.list = prospect_list
        self.total = total
        self.done = done
        self.read = self.failed = 0
        self.news: list[actions.SiteNews] = []
        self.failures: dict[UUID, str] = {}

    def add(self, account: Account, outcome: Visited | FetchFailed) -> None:
        if isinstance(outcome, FetchFailed):
            self.failures[account.pk] = outcome.sentence
        elif read := _read(account, outcome):
            self.news.append(_judge(self.run, account, outcome, read))
        else:
            self.failures[account.pk] = UNREADABLE
        if len(self.news) + len(self.failures) >= BATCH:
            self.store()

    def store(self) -> None:
        """Write what came, let its leads go on, show progress."""
        tried = [*(site.account.pk for site in self.news), *self.failures]
        with self.run.fenced():
            actions.note_readings(workspace=self.run.workspace, news=self.news)
            actions.note_failures(
                workspace=self.run.workspace, failures=self.failures, read_at=timezone.now()
            )
        _go_on(self.run, self.list, tried)
        self.read += len(self.news)
        self.failed += len(self.failures)
        self.done += len(tried)
        self.news, self.failures = [], {}
        self.run.progress(self.done, self.total)

    def sentence(self) -> str:
        if not self.read and not self.failed:
            return f"All {self.total:,} company sites had been read already."
        return f"{self.read:,} company sites read, {self.failed:,} could not be read."


def _go_on(run: Run, prospect_list: ProspectList, account_ids: Any) -> None:
    leads = queries.waiting_leads(prospect_list.pk, account_ids)
    with run.fenced():
        move_leads(
            lead_ids=leads,
            come_from=[LeadState.ADMITTED],
            to=LeadState.ENRICHED,
            why="Its company's site was tried; see the facts and signals.",
        )


def _read(account: Account, visited: Visited) -> site.SiteReading | None:
    """Return what the pages say, None where they broke the reader: one odd site ends no list."""
    today = timezone.now().date()
    try:
        return site.read(
            [Raw(p.url, p.body, p.content_type, p.charset) for p in visited.pages],
            name=account.name,
            domain=account.domain,
            today=today,
            read_on=today,
        )
    except Exception:
        log.exception("the pages of account %s broke their reader", account.pk)
        return None


def _judge(
    run: Run, account: Account, visited: Visited, read: site.SiteReading
) -> actions.SiteNews:
    """Add what a connected model finds beside the reader and the same check lets through."""
    now = timezone.now()
    facts, signals, model = list(read.facts), list(read.signals), ""
    connection = connection_of(run.workspace)
    if connection is not None and connection.is_on:
        outcome = run_task(
            reading.TASK,
            prompt_version=reading.PROMPT.version,
            system=reading.PROMPT.instructions,
            user_parts=reading.parts(account.name, read.pages),
            schema=reading.Proposed,
            offline=lambda: reading.offline(read),
            subject=account,
            workspace=run.workspace,
        )
        more_facts, more_signals = reading.accepted(outcome.value, read, now.date())
        model = outcome.ai_run.model or outcome.engine
        facts += more_facts
        signals += more_signals
        run.renew()
    texts = {page.url: page for page in read.pages}
    return actions.SiteNews(
        account=account,
        copies=tuple(_copy(page, texts) for page in visited.pages if page.url in texts),
        facts=tuple(facts),
        signals=tuple(signals),
        missed=visited.missed,
        read_at=now,
        by_model=frozenset(s.news_key for s in signals[len(read.signals) :]),
        model=model,
    )


def _copy(page: Page, texts: dict[str, Any]) -> Copy:
    read = texts[page.url]
    return Copy(page.url, read.title, read.text, page.body, page.content_type, page.fetched_at)


def _follow(run: Run) -> None:
    """Queue what comes next: scoring where a version is live, else a proposal of one."""
    with run.fenced():
        if queries.live_version(run.workspace):
            enqueue(
                "scoring.tasks.score",
                key="scoring.score",
                label="Score leads",
                arguments={},
                workspace=run.workspace,
                actor=SYSTEM,
            )
        else:
            actions.ask_for_calibration(workspace=run.workspace, actor=SYSTEM)


@stage_task("scoring.tasks.calibrate")
def calibrate(run: Run, **_: str) -> None:
    """Propose rules and the threshold that the team's capacity gives, honestly unproven (SCO9)."""
    leads = queries.scorable_ids(run.workspace)
    live = queries.live_version(run.workspace)
    made = calibration.made(
        workspace=run.workspace, lead_ids=leads, live=live, today=timezone.now().date()
    )
    with run.fenced():
        proposal = actions.propose_version(
            workspace=run.workspace, note=made.sentence, actor=SYSTEM, **made.content
        )
    run.progress(len(leads), len(leads))
    run.note(f"{proposal.subject_label} waits for sales operations. {made.sentence}")


@stage_task("scoring.tasks.score", lease_seconds=60)
def score(run: Run, **_: str) -> None:
    """Score every enriched lead by the live version and place it on its side of the threshold."""
    version = queries.live_version(run.workspace)
    if version is None:
        raise Failed("No scoring version is live. Adopt the proposal on the scoring page.")
    leads = queries.scorable_ids(run.workspace)
    now = timezone.now()
    moved = {"outreach": 0, "nurture": 0}
    for begin in range(0, len(leads), SCORED_AT_ONCE):
        batch = leads[begin : begin + SCORED_AT_ONCE]
        scored = [Scored(*one) for one in queries.results(batch, version.rules, now.date())]
        with run.fenced():
            counts = actions.store_scores(version=version, scored=scored, computed_at=now)
        moved = {side: moved[side] + counts[side] for side in moved}
        run.progress(begin + len(batch), len(leads))
    with run.fenced():
        record(
            Event.SCORING_LEADS_SCORED,
            actor=SYSTEM,
            subject=version,
            details={"leads": len(leads), **moved},
        )
        _enroll(run)
    run.note(
        f"{len(leads):,} leads scored by {str(version).lower()}: "
        f"{moved['outreach']:,} go to outreach, {moved['nurture']:,} to nurture."
    )


@stage_task("scoring.tasks.rejudge", lease_seconds=60)
def rejudge(run: Run, *, subject_id: str, **_: str) -> None:
    """Judge the open leads of a version's document by what is live of it now (ICP7).

    Runs again from its start after any death: whoever the version judged is not judged twice.
    """
    version = live_of(ICPVersion.objects.select_related("profile").get(pk=subject_id).profile)
    if version is None:
        raise Failed("No version of this document is live any more.")
    document, today, sides = document_of(version), timezone.now().date(), Sides()
    while leads := queries.judged_before(version, SCORED_AT_ONCE):
        known = queries.known_facts(leads, today)
        fits = {
            lead.pk: fit(document.criteria, document.disqualifiers, facts)
            for lead, facts in zip(leads, known, strict=True)
        }
        with run.fenced():
            sides += judge_again(version=version, fits=fits, actor=SYSTEM)
        run.progress(sides.judged, sides.judged)
    if sides.judged and queries.live_version(run.workspace):
        _follow(run)
    run.note(
        f"{sides.judged:,} leads judged again by {version}: {sides.out:,} fell out, "
        f"{sides.back:,} came back."
    )


def _enroll(run: Run) -> None:
    enqueue(
        "outreach.tasks.enroll",
        key="outreach.tasks.enroll",
        label="Enroll leads",
        arguments={},
        workspace=run.workspace,
        actor=SYSTEM,
    )
