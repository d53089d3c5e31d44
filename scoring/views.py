"""Pages of scoring: can the score be trusted, what if, the ranked list, the proposal."""

import datetime as dt
from typing import Any
from uuid import UUID

from django.contrib import messages
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from icp.actions import store_deals
from leadops.accounts.decorators import member, role
from leadops.ui.types import HtmxHttpRequest
from prospects.tabular import Limits, TableRefused, open_table
from scoring import actions, calibration, capacity, queries, wording
from scoring.calibration import BUCKET
from scoring.deals import DealsRefused, Named, ReadDeals, read_deals
from scoring.enums import ModelState
from scoring.forms import DealsForm, KeepForm, ThresholdForm, WhatIfForm
from scoring.models import Score, ScoringVersion

PROPOSERS = ("sales_ops", "sales_lead")
SIDES = ("above", "below")
TOP = 10
DEALS_BYTES = 20_000_000  # of a file that is read while its sender waits


def _today() -> dt.date:
    return timezone.now().date()


def _may_propose(request: HtmxHttpRequest) -> bool:
    return bool(request.membership.has_role(*PROPOSERS))


@require_GET
@member
def overview(request: HtmxHttpRequest) -> HttpResponse:
    live = queries.live_version(request.workspace)
    outcomes = queries.outcomes(request.workspace)
    judged = queries.judged(request.workspace)
    values = queries.values(live)
    context = {
        "live": live,
        "open": (waiting := queries.open_version(request.workspace)),
        "waiting": _waiting_words(waiting),
        "proof": calibration.proof(outcomes, live.kind if live else "rules"),
        "judged": len(judged),
        "chart_needs": max(0, queries.CHART_OUTCOMES - len(judged)),
        "chart_outcomes": queries.CHART_OUTCOMES,
        "deciles": calibration.deciles(judged),
        "coverage": queries.coverage(request.workspace),
        "groups": wording.grouped(live.rules) if live else [],
        "bars": _bars(values, live.threshold if live else None),
        "top": queries.ranked(request.workspace, live)[:TOP] if live else [],
        "scored": len(values),
        "passing": capacity.passing(values, live.threshold) if live else 0,
        "ladder": _ladder(waiting or live),
        "notes": queries.leak_notes(request.workspace),
        "may_propose": _may_propose(request),
    }
    return render(request, "scoring/overview.html", context)


def _ladder(version: ScoringVersion | None) -> dict[str, Any] | None:
    """Return what the closed deals proved when a version was worked out; None without any."""
    return version.calibration.get("ladder") if version else None


def _waiting_words(version: ScoringVersion | None) -> str:
    if version is None:
        return ""
    if version.state == ModelState.PROPOSED:
        return f"{version} waits for adoption: threshold {version.threshold}."
    return f"{version} was returned. Run it again, or propose another threshold."


def _bars(values: list[int], threshold: int | None) -> list[dict[str, Any]]:
    """Return the score distribution in tens, best first, with the side each bar stands on."""
    counts = calibration.histogram(values)
    bars = []
    for place, count in reversed(list(enumerate(counts))):
        low = place * BUCKET
        high = 100 if place == len(counts) - 1 else low + BUCKET - 1
        bars.append(
            {
                "label": f"{low}–{high}",
                "count": count,
                "most": max(counts),
                "is_cut": threshold is not None and low < threshold <= high,
                "is_above": threshold is not None and low >= threshold,
            }
        )
    return bars


@require_GET
@member
def lead_list(request: HtmxHttpRequest) -> HttpResponse:
    live = queries.live_version(request.workspace)
    side = request.GET.get("side", "")
    # A side that there is not has no leads: all of them would say that it has.
    is_known = not side or side in SIDES
    none = Score.objects.none()
    rows = queries.ranked(request.workspace, live, side=side) if live and is_known else none
    page = Paginator(rows, 50).get_page(request.GET.get("page"))
    return render(request, "scoring/leads.html", {"live": live, "page": page, "side": side})


@require_http_methods(["GET", "POST"])
@member
def thresholds(request: HtmxHttpRequest) -> HttpResponse:
    if request.method == "POST":
        return _propose_threshold(request)
    live = queries.live_version(request.workspace)
    if live is None:
        return render(request, "scoring/thresholds.html", {"live": None})
    asked = request.GET.get("t", request.GET.get("threshold", str(live.threshold)))
    form = WhatIfForm({"t": asked})
    is_valid = form.is_valid()
    threshold = form.cleaned_data["t"] if is_valid else live.threshold
    propose = ThresholdForm(initial={"threshold": threshold})
    return _what_if(request, live, threshold, form, propose, status=200 if is_valid else 422)


@role(*PROPOSERS)
def _propose_threshold(request: HtmxHttpRequest) -> HttpResponse:
    live = queries.live_version(request.workspace)
    form = ThresholdForm(request.POST)
    if live and not form.is_valid():
        threshold = form.cleaned_data.get("threshold", live.threshold)
        return _what_if(request, live, threshold, WhatIfForm({"t": threshold}), form, status=422)
    form.full_clean()
    threshold = form.cleaned_data.get("threshold", -1)
    frozen = calibration.frozen(
        request.workspace,
        queries.values(live),
        threshold,
        live,
        _today(),
        kind=live.kind if live else "rules",
    )
    proposal = actions.propose_threshold(
        workspace=request.workspace,
        threshold=threshold,
        note=form.cleaned_data.get("note", ""),
        calibration=frozen,
        actor=request.user,
    )
    messages.success(request, f"{proposal.subject_label} waits for somebody else to adopt it.")
    return redirect("scoring:proposal-detail", proposal.subject_id)


def _what_if(
    request: HtmxHttpRequest,
    live: ScoringVersion,
    threshold: int,
    form: WhatIfForm,
    propose: ThresholdForm,
    status: int,
) -> HttpResponse:
    values = queries.values(live)
    team = queries.capacity_of(live)
    now, then = (capacity.passing(values, t) for t in (live.threshold, threshold))
    context = {
        "live": live,
        "form": form,
        "propose": propose,
        "threshold": threshold,
        "sentence": capacity.what_if(values, threshold, live.threshold, team),
        "rows": [
            ("Threshold", live.threshold, threshold, threshold - live.threshold),
            ("Leads at or above it", now, then, then - now),
            ("Leads below it", len(values) - now, len(values) - then, now - then),
        ],
        "bars": _bars(values, threshold),
        "changing": queries.changing_sides(live, threshold),
        "is_same": threshold == live.threshold,
        "may_propose": _may_propose(request),
    }
    return render(request, "scoring/thresholds.html", context, status=status)


@require_GET
@member
def proposal_detail(request: HtmxHttpRequest, pk: UUID) -> HttpResponse:
    version = queries.get_version(request.workspace, pk)
    base = queries.before(version)
    known = len(queries.scorable_ids(request.workspace))
    is_open = version.state in {ModelState.DRAFT, ModelState.PROPOSED}
    context = {
        "version": version,
        "base": base,
        "proposal": queries.proposal_of(version),
        "frozen": version.calibration,
        "rows": _frozen_rows(version),
        "ladder": _ladder(version),
        "changes": wording.changes(base.rules if base else {}, version.rules),
        "groups": wording.grouped(version.rules),
        "team": queries.capacity_of(version),
        "bars": _frozen_bars(version),
        "moved_on": _moved_on(version, known) if is_open else "",
        "may_propose": _may_propose(request) and is_open,
    }
    return render(request, "scoring/proposal.html", context)


def _moved_on(version: ScoringVersion, known: int) -> str:
    """Say that other leads are ranked now than when the figures were frozen, if so."""
    frozen = version.calibration.get("leads", 0)
    if known == frozen:
        return ""
    return (
        f"Ranked now: {known:,} leads; when this was worked out: {frozen:,}. Leads leave the "
        "ranking when they answer, are handed off or taken out; newly enriched ones come in."
    )


def _frozen_rows(version: ScoringVersion) -> list[tuple[str, int | None, int, int | None]]:
    """Return now, proposed and change as they were when it was proposed."""
    frozen = version.calibration
    now = frozen.get("now") or {}
    rows = [
        ("Threshold", now.get("threshold"), version.threshold),
        ("Leads at or above it", now.get("passing"), frozen.get("passing", 0)),
    ]
    return [(name, old, new, None if old is None else new - old) for name, old, new in rows]


def _frozen_bars(version: ScoringVersion) -> list[dict[str, Any]]:
    counts = version.calibration.get("histogram", [])
    values = [place * BUCKET for place, count in enumerate(counts) for _ in range(count)]
    return _bars(values, version.threshold)


@require_POST
@role(*PROPOSERS)
def calibrate(request: HtmxHttpRequest) -> HttpResponse:
    actions.ask_for_calibration(workspace=request.workspace, actor=request.user)
    messages.success(request, "Rules and threshold are being worked out on today’s leads.")
    return redirect("scoring:overview")


@require_http_methods(["GET", "POST"])
@role(*PROPOSERS)
def deal_upload(request: HtmxHttpRequest) -> HttpResponse:
    form = DealsForm(request.POST or None, request.FILES or None)
    found = _stored_deals(request, form) if request.method == "POST" and form.is_valid() else None
    context = {
        "form": form,
        "found": found,
        "known": queries.outcomes(request.workspace),
        "proof": calibration.proof(queries.outcomes(request.workspace)),
    }
    return render(request, "scoring/deals.html", context, status=422 if form.errors else 200)


def _stored_deals(request: HtmxHttpRequest, form: DealsForm) -> dict[str, Any] | None:
    file = form.cleaned_data["file"]
    named = Named(*(form.cleaned_data[name] for name in ("outcome", "positive", "closed")))
    limits = Limits(text_bytes=DEALS_BYTES, packed_bytes=DEALS_BYTES)
    try:
        read: ReadDeals = read_deals(
            open_table(file.file, name=file.name, limits=limits), named, today=_today()
        )
    except TableRefused as refused:
        form.add_error("file", refused.sentence)
        return None
    except DealsRefused as refused:
        form.add_error(None, str(refused))
        return None
    stored = store_deals(
        workspace=request.workspace, deals=read.deals, source=file.name, actor=request.user
    )
    return {"read": read, "stored": stored, "before": len(read.deals) - stored, "name": file.name}


@require_POST
@role(*PROPOSERS)
def keep_column(request: HtmxHttpRequest) -> HttpResponse:
    form = KeepForm(request.POST)
    if not form.is_valid():
        said = [str(error) for errors in form.errors.values() for error in errors]
        messages.error(request, " ".join(said))
        return redirect("scoring:overview")
    row = actions.keep_column(workspace=request.workspace, actor=request.user, **form.cleaned_data)
    messages.success(request, f"{row.column} counts from the next calibration on.")
    return redirect("scoring:overview")
