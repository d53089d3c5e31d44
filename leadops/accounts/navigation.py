"""The top bar: which places exist and which of them a member may open.

A place is shown when its route is mounted and the view behind it lets one of the member's roles in
(`@role` leaves them on the view as `roles`), so the bar never promises what the page refuses.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from django.urls import NoReverseMatch, Resolver404, resolve, reverse


@dataclass(frozen=True)
class Place:
    """A page of the bar or, with children, a section whose pages show as tabs."""

    label: str
    route: str = ""
    go: str = ""
    counts: str = ""
    children: tuple["Place", ...] = ()
    is_demo: bool = False  # of the demo workspace alone


@dataclass
class NavItem:
    """A place as one person sees it in one request."""

    label: str
    url: str
    go: str = ""
    count: int | None = None
    active: bool = False
    children: list["NavItem"] = field(default_factory=list)


PLACES: Final[tuple[Place, ...]] = (
    Place("Today", "insights:today", go="t"),
    Place(
        "Review",
        go="r",
        children=(
            Place("Drafts", "outreach:review-list", counts="outreach.send"),
            Place("Needs a reason", "outreach:reason-list"),
            Place("Decisions", "outreach:decision-list"),
            Place("In doubt", "outreach:doubt-list"),
        ),
    ),
    Place("Handoffs", "handoff:handoff-list", go="h", counts="handoff.acknowledge"),
    Place(
        "Conversations",
        children=(
            Place("Conversations", "inbound:conversation-list"),
            Place("Check today", "inbound:check-today"),
        ),
    ),
    Place(
        "Leads",
        go="l",
        children=(
            Place("Leads", "insights:lead-list"),
            Place("Lists", "prospects:list-list"),
            Place("Uploads", "prospects:upload-list"),
            Place("Sources", "prospects:source-list"),
            Place("Own-file tour", "tour:tour"),
        ),
    ),
    Place(
        "Quality",
        children=(
            Place("ICP", "icp:profile-list", counts="icp.activate"),
            Place("Spot-checks", "prospects:spot-check-list", counts="prospects.admit"),
            Place("Scoring", "scoring:overview", counts="scoring.adopt"),
        ),
    ),
    Place(
        "Dashboards",
        children=(
            Place("SLA", "handoff:sla-dashboard"),
            Place("Pipeline", "insights:pipeline-dashboard"),
            Place("Outreach", "insights:outreach-dashboard"),
            Place("Draft quality", "insights:quality-dashboard"),
        ),
    ),
    Place(
        "Settings",
        children=(
            Place("Workspace", "accounts:workspace"),
            Place("People", "accounts:people"),
            Place("Waiting", "gates:waiting"),
            Place("Voice", "outreach:voice", counts="outreach.voice"),
            Place("Sequences", "outreach:sequence-list", counts="outreach.launch"),
            Place("Routing", "handoff:routing", counts="handoff.rules"),
            Place("SLA targets", "handoff:sla-settings"),
            Place("Mailboxes", "outreach:mailbox-list"),
            Place("Sending", "accounts:sending"),
            Place("AI", "ai:connection"),
            Place("API", "accounts:services"),
            Place("Webhooks", "webhooks:endpoint-list"),
            Place("Suppression", "compliance:suppression"),
            Place("Compliance", "compliance:status"),
            Place("Runs", "insights:runs"),
            Place("Audit", "insights:audit"),
            Place("Sink", "demo:sink", is_demo=True),
        ),
    ),
)


_PLACES_OF_OWN: Final = tuple(
    replace(place, children=tuple(child for child in place.children if not child.is_demo))
    for place in PLACES
)


# What the bar counts: the gates whose page stands in it.
COUNTED: Final = frozenset(
    leaf.counts for place in PLACES for leaf in (place, *place.children) if leaf.counts
)


@lru_cache(maxsize=256)
def url_of(route: str) -> str:
    """Return the address of a route, or "" where it is not mounted (beside the style guide)."""
    try:
        return reverse(route)
    except NoReverseMatch:
        return ""


@lru_cache(maxsize=256)
def _roles_of(url: str) -> frozenset[str] | None:
    try:
        view = resolve(url).func
    except Resolver404:
        return frozenset()
    roles = getattr(view, "roles", None)
    return None if roles is None else frozenset(map(str, roles))


def may_open(url: str, roles: Iterable[str]) -> bool:
    """Say whether a member with these roles gets past the view's own check; auditors read all."""
    allowed = _roles_of(url)
    return allowed is None or "auditor" in roles or not allowed.isdisjoint(roles)


def build(
    path: str, roles: Iterable[str], counts: Mapping[str, int], *, is_demo: bool = False
) -> list[NavItem]:
    """Return the bar for a member at `path`; the longest address that leads here is active."""
    held = frozenset(roles)
    places = PLACES if is_demo else _PLACES_OF_OWN
    items = [item for place in places if (item := _item(place, held, counts))]
    leaves = [leaf for item in items for leaf in (item.children or [item])]
    here = [
        leaf
        for leaf in leaves
        if path == leaf.url or (leaf.url != "/" and path.startswith(leaf.url))
    ]
    if here:
        max(here, key=lambda leaf: len(leaf.url)).active = True
    for item in items:
        item.active = item.active or any(child.active for child in item.children)
    return items


def _item(place: Place, held: frozenset[str], counts: Mapping[str, int]) -> NavItem | None:
    if not place.children:
        url = url_of(place.route)
        if not url or not may_open(url, held):
            return None
        return NavItem(
            place.label, url, place.go, counts.get(place.counts) if place.counts else None
        )
    children = [item for child in place.children if (item := _item(child, held, counts))]
    if not children:
        return None
    waiting = [child.count for child in children if child.count]
    return NavItem(place.label, children[0].url, place.go, sum(waiting) or None, children=children)
