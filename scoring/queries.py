"""Reads of scoring: what is live, what waits, what a score is made of, who ranks where."""

import datetime as dt
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any
from uuid import UUID

from django.db.models import Count, Q, QuerySet

from icp.figures import number
from icp.matching import Assumed
from icp.models import ClosedDeal, ICPVersion
from icp.queries import fit_of
from leadops.gates.models import Proposal
from prospects.enums import CLOSED_STATES, LeadState
from prospects.facts import facts_of
from prospects.models import Account, DataPoint, Lead
from prospects.queries.ranges import with_ranges
from scoring import history
from scoring.capacity import Capacity
from scoring.enums import SITE_SOURCE, ModelState, SignalKind
from scoring.errors import VersionMissing
from scoring.formula import Result
from scoring.history import PastDeal
from scoring.models import LeakNote, Reading, Score, ScoringVersion, Signal
from scoring.technology import fingerprints

GATE = "scoring.adopt"
MODEL_DEALS = 1_000  # closed deals before a model may even be proposed
MODEL_RARER = 300  # of the rarer outcome
CHART_OUTCOMES = 200  # outcomes before a calibration chart says anything
SCORABLE = (LeadState.ENRICHED, LeadState.SCORED, LeadState.NURTURE, LeadState.OUTREACH)


# Signals


def foremost(signals: Iterable[Signal]) -> list[Signal]:
    """Return signals in their order, but behind them all but the first that tells of hiring."""
    rows = list(signals)
    hiring = [row for row in rows if row.kind == SignalKind.HIRING][1:]
    return [*(row for row in rows if row not in hiring), *hiring]


# Versions


def live_version(workspace: Any) -> ScoringVersion | None:
    """Return the adopted version that ranks leads now."""
    row: ScoringVersion | None = (
        ScoringVersion.objects.filter(workspace=workspace, state=ModelState.LIVE)
        .select_related("approval__proposal")
        .first()
    )
    return row


def get_version(workspace: Any, pk: UUID) -> ScoringVersion:
    """Return one version, or refuse with 404."""
    row: ScoringVersion | None = ScoringVersion.objects.filter(workspace=workspace, pk=pk).first()
    if row is None:
        raise VersionMissing
    return row


def versions(workspace: Any) -> QuerySet[ScoringVersion]:
    """Return all versions, the newest first."""
    rows: QuerySet[ScoringVersion] = ScoringVersion.objects.filter(workspace=workspace)
    return rows.select_related("created_by")


def open_version(workspace: Any) -> ScoringVersion | None:
    """Return the version that is being written or waits for adoption."""
    return versions(workspace).filter(state__in=(ModelState.DRAFT, ModelState.PROPOSED)).first()


def before(version: ScoringVersion) -> ScoringVersion | None:
    """Return what this version is compared with: the live one, else the one it replaced."""
    others = versions(version.workspace).exclude(pk=version.pk)
    live = others.filter(state=ModelState.LIVE).first()
    if live:
        return live
    return others.filter(state=ModelState.SUPERSEDED, number__lt=version.number).first()


def last_figures(workspace: Any) -> dt.date:
    """Return the latest day whose figures a version holds; the first day there is without any."""
    days = versions(workspace).values_list("calibration__as_of", flat=True)
    known = [dt.date.fromisoformat(day) for day in days if day]
    return max(known, default=dt.date.min)


def proposal_of(version: ScoringVersion) -> Proposal | None:
    """Return the last proposal of a version, whatever became of it."""
    row: Proposal | None = (
        Proposal.objects.filter(gate=GATE, subject_id=version.pk)
        .select_related("proposed_by")
        .prefetch_related("decisions__decided_by")
        .order_by("-proposed_at")
        .first()
    )
    return row


# Outcomes: what the score can be held against


def outcomes(workspace: Any) -> dict[str, int]:
    """Count closed deals and wins, and how many more each step of the ladder needs."""
    counted = ClosedDeal.objects.filter(workspace=workspace).aggregate(
        closed=Count("pk"), won=Count("pk", filter=Q(is_won=True))
    )
    closed, won = counted["closed"], counted["won"]
    rarer = min(won, closed - won)
    return {
        "closed": closed,
        "won": won,
        "chart_needs": max(0, CHART_OUTCOMES - closed),
        "model_needs": max(0, MODEL_DEALS - closed),
        "rarer_needs": max(0, MODEL_RARER - rarer),
    }


def past_deals(workspace: Any) -> list[PastDeal]:
    """Return every closed deal as the ladder takes it, in a stable order."""
    rows = ClosedDeal.objects.filter(workspace=workspace).order_by("closed_on", "pk")
    return [PastDeal(row.attributes, row.is_won, row.closed_on) for row in rows.iterator()]


def leak_notes(workspace: Any) -> QuerySet[LeakNote]:
    """Return the refusals of the leak guard that a person overruled, with who and why."""
    rows: QuerySet[LeakNote] = LeakNote.objects.filter(workspace=workspace)
    return rows.select_related("noted_by").order_by("column")


def judged(workspace: Any) -> list[tuple[int, bool]]:
    """Pair the score a company's best lead had before its deal closed with how the deal ended.

    Only these outcomes say anything about the score: it was there first.
    """
    deals = ClosedDeal.objects.filter(workspace=workspace).exclude(domain="")
    closed = {d.domain: d for d in deals.order_by("closed_on")}
    scores = (
        Score.objects.filter(workspace=workspace, lead__account__domain__in=closed)
        .order_by("-value")
        .values_list("lead__account__domain", "value", "computed_at")
    )
    pairs: dict[str, tuple[int, bool]] = {}
    for domain, value, computed_at in scores:
        deal = closed[domain]
        if computed_at.date() <= deal.closed_on:
            pairs.setdefault(domain, (value, deal.is_won))
    return sorted(pairs.values())


# What a score is made of


def accounts_to_read(prospect_list_id: UUID) -> list[Account]:
    """Return the companies of a list whose leads wait to be enriched, in a stable order."""
    waiting = Lead.objects.filter(list_id=prospect_list_id, state=LeadState.ADMITTED)
    return list(Account.objects.filter(pk__in=waiting.values("account_id")).order_by("pk"))


def read_since(accounts: Iterable[Account], day: dt.datetime, run: dt.datetime) -> set[UUID]:
    """Return the companies read well since `day`, or at all since this run began."""
    fresh = Q(read_at__gte=run) | Q(is_ok=True, read_at__gte=day)
    rows = Reading.objects.filter(account__in=list(accounts)).filter(fresh)
    return set(rows.values_list("account_id", flat=True))


def waiting_leads(prospect_list_id: UUID, account_ids: Iterable[UUID]) -> list[UUID]:
    """Return the leads of these companies that wait to be enriched."""
    rows = Lead.objects.filter(
        list_id=prospect_list_id, state=LeadState.ADMITTED, account_id__in=list(account_ids)
    )
    return list(rows.values_list("pk", flat=True))


def scorable_ids(workspace: Any) -> list[UUID]:
    """Return the leads that a version scores, in a stable order."""
    rows = Lead.objects.filter(workspace=workspace, state__in=SCORABLE).order_by("pk")
    return list(rows.values_list("pk", flat=True))


def scoring_inputs(
    lead_ids: Sequence[UUID], today: dt.date
) -> list[tuple[UUID, dict[str, Any], dict[str, Any]]]:
    """Return lead, inputs and fit for each lead: everything a score depends on, as plain JSON.

    Five queries however many leads. What is not known is left out, never guessed.
    """
    leads = list(
        Lead.objects.filter(pk__in=lead_ids)
        .select_related("contact", "account", "icp_version")
        .order_by("pk")
    )
    with_ranges(lead.account for lead in leads)
    accounts = {lead.account_id for lead in leads}
    signals = _signals_of(accounts, today)
    points = _points_of(accounts)
    was_read = set(
        Reading.objects.filter(account_id__in=accounts, is_ok=True).values_list(
            "account_id", flat=True
        )
    )
    found = []
    for lead in leads:
        news = signals.get(lead.account_id, [] if lead.account_id in was_read else None)
        facts = _facts(lead, points.get(lead.account_id, {}), news or [])
        fit = _judged(lead.icp_version, facts) if lead.icp_version else dict(lead.fit)
        found.append((lead.pk, _inputs(lead, fit, news, today), fit))
    return found


def known_facts(leads: Sequence[Lead], today: dt.date) -> list[dict[str, object]]:
    """Return what the ICP may ask of each lead, in their order: its record and its site.

    Three queries however many leads; they come with `account` and `contact`.
    """
    with_ranges(lead.account for lead in leads)
    accounts = {lead.account_id for lead in leads}
    signals, points = _signals_of(accounts, today), _points_of(accounts)
    return [
        _facts(lead, points.get(lead.account_id, {}), signals.get(lead.account_id, []))
        for lead in leads
    ]


def judged_before(version: ICPVersion, most: int) -> list[Lead]:
    """Return open leads behind the spot-check that an older version of the document judged."""
    rows = Lead.objects.filter(icp_version__profile=version.profile_id)
    others = rows.exclude(icp_version=version).exclude(state=LeadState.CANDIDATE)
    open_ones = others.exclude(state__in=CLOSED_STATES).select_related("account", "contact")
    return list(open_ones.order_by("pk")[:most])


def _signals_of(account_ids: Iterable[UUID], today: dt.date) -> dict[UUID, list[dict[str, Any]]]:
    rows = Signal.objects.filter(account_id__in=account_ids, event_on__isnull=False).order_by(
        "account_id", "-event_on", "kind"
    )
    found: dict[UUID, list[dict[str, Any]]] = defaultdict(list)
    for account_id, kind, day in rows.values_list("account_id", "kind", "event_on"):
        if day is not None:
            found[account_id].append({"kind": kind, "days": (today - day).days})
    return dict(found)


def _points_of(account_ids: Iterable[UUID]) -> dict[UUID, dict[str, list[str]]]:
    rows = DataPoint.objects.filter(account_id__in=account_ids, source_label=SITE_SOURCE).order_by(
        "fetched_at", "field", "value"
    )
    found: dict[UUID, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
    for account_id, field, value in rows.values_list("account_id", "field", "value"):
        found[account_id][field].append(value)
    return found


def _inputs(
    lead: Lead, fit: Mapping[str, Any], news: list[dict[str, Any]] | None, today: dt.date
) -> dict[str, Any]:
    inputs: dict[str, Any] = {
        "fit": {
            "inside": fit.get("inside"),
            "share_percent": round(float(fit.get("share") or 0) * 100),
            "known_percent": round(float(fit.get("known") or 0) * 100),
        },
        "seniority": lead.contact.seniority,
        "email_status": lead.contact.email_status,
        "record_days": max(0, (today - lead.contact.refreshed_at.date()).days),
    }
    if news is not None:
        inputs["signals"] = news
    inputs["facts"] = history.cells(facts_of(lead.account, lead.contact))
    return inputs


def _facts(
    lead: Lead, points: Mapping[str, list[str]], news: Sequence[Mapping[str, Any]]
) -> dict[str, object]:
    """Return what is known of a lead; the site fills what no source told the record."""
    facts = facts_of(lead.account, lead.contact)
    technologies = [*lead.account.technologies, *points.get("technology", [])]
    if technologies:
        facts["technologies"] = sorted(set(technologies))
        facts |= fingerprints.uses(technologies)
    if news:
        facts["signals"] = sorted({str(event["kind"]) for event in news})
    for field in ("founded", "country"):
        if points.get(field) and isinstance(facts.get(field), Assumed | None):
            facts[field] = points[field][-1]
    if points.get("employees"):
        facts.setdefault("employees", number(_figure(points["employees"][-1])))
    if points.get("open_positions"):
        stated = points["open_positions"][-1]
        facts["open_roles"] = 0 if stated == "none" else number(stated)
    return {name: value for name, value in facts.items() if value is not None}


def _figure(text: str) -> str:
    """Return the digits of "more than 3,000"."""
    return "".join(sign for sign in text if sign.isdigit())


def _judged(version: ICPVersion, facts: dict[str, object]) -> dict[str, Any]:
    return asdict(fit_of(version, facts))


def results(
    lead_ids: Sequence[UUID], rules: Mapping[str, Any], today: dt.date
) -> list[tuple[UUID, dict[str, Any], dict[str, Any], Result]]:
    """Score leads by rules without storing anything."""
    found = scoring_inputs(lead_ids, today)
    if "card" in rules:
        scored = history.by_card([inputs for _, inputs, _ in found], rules["card"])
        return [(*one, result) for one, result in zip(found, scored, strict=True)]
    return [(pk, inputs, fit, history.score(inputs, rules)) for pk, inputs, fit in found]


# What pages show


def ranked(workspace: Any, version: ScoringVersion, *, side: str = "") -> QuerySet[Score]:
    """Return a version's scores of the leads it ranks now, best first; `side` keeps one side.

    Who answered, was handed off or taken out keeps the score and is ranked no more.
    """
    rows = _ranked(version).filter(workspace=workspace)
    if side == "above":
        rows = rows.filter(value__gte=version.threshold)
    elif side == "below":
        rows = rows.filter(value__lt=version.threshold)
    return rows.select_related("lead__contact", "lead__account").order_by(
        "-value", "-confidence", "pk"
    )


def values(version: ScoringVersion | None) -> list[int]:
    """Return the score values of the leads that a version ranks now, counted by PostgreSQL."""
    if version is None:
        return []
    counts = _ranked(version).values_list("value").annotate(n=Count("pk")).order_by("value")
    return [value for value, n in counts for _ in range(n)]


def _ranked(version: ScoringVersion) -> QuerySet[Score]:
    rows: QuerySet[Score] = Score.objects.filter(version=version, lead__state__in=SCORABLE)
    return rows


def coverage(workspace: Any) -> dict[str, int]:
    """Count what the reading reached: companies read, not readable, never tried; signals."""
    read = Reading.objects.filter(workspace=workspace).aggregate(
        ok=Count("pk", filter=Q(is_ok=True)), failed=Count("pk", filter=Q(is_ok=False))
    )
    return {
        "read": read["ok"],
        "failed": read["failed"],
        "signals": Signal.objects.filter(workspace=workspace).count(),
    }


def capacity_of(version: ScoringVersion | None) -> Capacity:
    """Return the capacity that a version was cut for, or the default of ten hours."""
    return Capacity(**version.capacity) if version and version.capacity else Capacity()


def changing_sides(version: ScoringVersion, threshold: int, limit: int = 20) -> QuerySet[Score]:
    """Return leads that another threshold would put on the other side, best first."""
    low, high = sorted((version.threshold, threshold))
    rows = ranked(version.workspace, version).filter(value__gte=low, value__lt=high)
    return rows[:limit]
