"""Today, search, help, and the impact of a written ICP."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from icp.forms import posted_document
from icp.queries import document_of, get_version, live_of
from leadops.accounts.decorators import member
from leadops.accounts.navigation import may_open
from leadops.gates.queries import under_way
from leadops.insights.queries import search as searching
from leadops.insights.queries import setup, today, trying
from leadops.insights.queries.impact import MOST, impact
from leadops.ui.types import HtmxHttpRequest

TRY_HIDDEN = "try_this_hidden"
SETUP_HIDDEN = "setup_hidden"


@require_GET
@member
def today_page(request: HtmxHttpRequest) -> HttpResponse:
    context: dict[str, Any] = {
        "lines": today.lines(request.user, request.membership),
        "later": today.later(request.user),
        "under_way": under_way(),
    }
    if request.htmx:
        return render(request, "insights/today.html#lines", context)
    context |= {
        "week": today.last_week(request.user),
        "notices": today.notices(request.workspace, request.membership),
        "checklist": (steps := _checklist(request)),
        "blocked_by": [task.title for task in setup.missing(steps)],
        "try_this": _try_this(request),
    }
    return render(request, "insights/today.html", context)


def _checklist(request: HtmxHttpRequest) -> list[setup.Task]:
    """Return the open set-up of a real workspace; a finished one is not shown any more.

    Another's step has no address: it says whose it is.
    """
    if request.workspace.is_demo or request.session.get(SETUP_HIDDEN):
        return []
    tasks = setup.checklist(request.workspace)
    if all(task.is_done for task in tasks):
        return []
    held = request.membership.held_roles
    return [task if may_open(task.url, held) else replace(task, url="") for task in tasks]


def _try_this(request: HtmxHttpRequest) -> list[setup.Task]:
    if not request.workspace.is_demo or request.session.get(TRY_HIDDEN):
        return []
    return trying.try_this(request.user, request.membership)


@require_POST
@member
def hide(request: HtmxHttpRequest) -> HttpResponse:
    name = SETUP_HIDDEN if request.POST.get("what") == "setup" else TRY_HIDDEN
    request.session[name] = True
    return redirect("insights:today")


@require_GET
@member
def search(request: HtmxHttpRequest) -> HttpResponse:
    q = request.GET.get("q", "").replace("\x00", "").strip()[:100]
    groups = searching.groups(request.workspace, q)
    return render(request, "insights/search.html", {"q": q, "groups": groups})


@require_GET
@member
def help_page(request: HtmxHttpRequest) -> HttpResponse:
    return render(request, "insights/help.html", {"guides": GUIDES, "keys": KEYS})


@require_http_methods(["GET", "POST"])
@member
def icp_impact(request: HtmxHttpRequest, slug: str, number: int) -> HttpResponse:
    """Count whom a version changes; by POST whom the edit form would, which saves nothing."""
    version = get_version(request.workspace, slug, number)
    live = live_of(version.profile)
    is_posted = request.method == "POST"
    document = posted_document(request.POST) if is_posted else document_of(version)
    context = {
        "version": version,
        "is_posted": is_posted,
        "is_compared": live is not None and (is_posted or live.pk != version.pk),
        "impact": impact(document, live),
        "most": MOST,
        "back": reverse("icp:version-detail", args=[slug, number]),
    }
    name = "insights/impact.html#impact" if request.htmx else "insights/impact.html"
    return render(request, name, context)


KEYS = (
    ("/", "Search"),
    ("g then t", "Today"),
    ("g then r", "Review"),
    ("g then h", "Handoffs"),
    ("g then l", "Leads"),
    ("j and k", "Next and previous row or draft"),
    ("o or Enter", "Open the row"),
    ("u", "Back to the list"),
    ("a", "Approve the draft in view"),
    ("e", "Edit it"),
    ("r, then 1–8", "Reject it, or the selected drafts, with a reason"),
    ("s", "Skip it, or the selected drafts, until tomorrow"),
    ("x and Shift+x", "Select the row, or all rows from the last selected one"),
    ("n and p", "Next and previous claim"),
    ("1 2 3", "With a claim in focus: right, wrong, not in source"),
    ("d", "Show changes"),
    ("z", "Undo the last decision that is still held"),
    ("?", "The keys of the page you are on, with the switch that turns them off"),
)
GUIDES = (
    (
        "From a list to a conversation",
        "A written ICP comes first; sales lead and marketing lead approve it. Sales operations "
        "uploads a list, marks ten records blind and admits it. The portal reads company sites, "
        "scores, and drafts. A rep reads every message before it is sent. A reply goes to one "
        "named rep with a clock.",
    ),
    (
        "What the machine may do",
        "It proposes: rows, facts with quotes, scores with reasons, drafts with sources, routes "
        "with rules. Only a named person lets anything go forward. Stopping needs nobody: an "
        "opt-out, a bounce or a pause acts at once.",
    ),
    (
        "When something is Stale or Blocked",
        "Stale: something it relied on changed since it was made; look again. Blocked: a rule "
        "forbids it, and the page says which rule and who can lift it.",
    ),
    (
        "When something failed",
        "Runs shows what works now and what failed, each with a sentence and a button. Nothing is "
        "lost meanwhile: the database holds every step, workers only carry it out.",
    ),
    (
        "Engines",
        "Without a connected model the built-in engine works: rules, no model, nothing leaves the "
        "house. An administrator connects a model under Settings, AI.",
    ),
)
