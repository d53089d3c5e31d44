"""The lead table: search, filters and pages that stay fast on a hundred thousand leads."""

from __future__ import annotations

import base64
import datetime as dt
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from django.db.models import F, IntegerField, Q, QuerySet, Value
from django.db.models.functions import Coalesce

from handoff.models import Handoff
from leadops.accounts.models import Membership
from leadops.insights.queries import finding
from leadops.ui.errors import NotFound
from prospects.enums import LeadState
from prospects.models import Lead, ProspectList

HANDED = frozenset({LeadState.HANDED_OFF, LeadState.ACCEPTED})
PAGE = 50
COUNTED = 10_000
SORTS = {"score": "Highest score", "new": "Newest", "changed": "Last moved"}
NAMES = {"state": "State", "owner": "Owner", "least": "Score", "list": "List"}
OWNERS = {"": "Everybody", "mine": "Mine", "none": "Nobody's"}


@dataclass(frozen=True)
class Filters:
    """What the address line asks for. What is `unknown` (parameter: words) matches no lead."""

    q: str = ""
    state: str = ""
    owner: str = ""
    least: int | None = None
    list_id: UUID | None = None
    sort: str = "score"
    unknown: Mapping[str, str] = field(default_factory=dict)

    @property
    def chips(self) -> dict[str, str]:
        """Return the active filters: parameter and words."""
        found = {"q": f"“{self.q}”"} if self.q else {}
        if self.state:
            found["state"] = str(LeadState(self.state).label)
        if self.owner:
            found["owner"] = OWNERS[self.owner]
        if self.least is not None:
            found["least"] = f"Score {self.least} or more"
        if self.list_id:
            found["list"] = "One list"
        odd = {name: f"{NAMES[name]} “{told}”: not known" for name, told in self.unknown.items()}
        return found | odd


def read_filters(query: Mapping[str, Any]) -> Filters:
    """Read the filters of a page's address; only an order that is not known is passed over."""
    names = ("q", "state", "owner", "least", "list", "sort")
    told = {name: str(query.get(name, "")).replace("\x00", "").strip()[:100] for name in names}
    least, list_id = told["least"], read_uuid(told["list"])
    is_number = least.isascii() and least.isdigit() and len(least) <= 3
    is_known = {
        "state": told["state"] in LeadState.values,
        "owner": told["owner"] in OWNERS,
        "least": is_number,
        "list": list_id is not None,
    }
    return Filters(
        q=told["q"],
        state=told["state"] if is_known["state"] else "",
        owner=told["owner"] if is_known["owner"] else "",
        least=int(least) if is_number else None,
        list_id=list_id,
        sort=told["sort"] if told["sort"] in SORTS else "score",
        unknown={name: told[name] for name in is_known if told[name] and not is_known[name]},
    )


def read_uuid(text: object) -> UUID | None:
    """Return the id in a query string, or None for anything else."""
    try:
        return UUID(str(text)) if text else None
    except ValueError:
        return None


def found(filters: Filters, membership: Membership) -> QuerySet[Lead]:
    """Return the leads that match, unordered."""
    rows: QuerySet[Lead] = Lead.objects.filter(workspace=membership.workspace)
    if filters.unknown:
        return rows.none()
    if filters.q:
        rows = rows.filter(pk__in=_named(filters.q))
    if filters.state:
        rows = rows.filter(state=filters.state)
    if filters.owner == "mine":
        rows = rows.filter(owner=membership)
    elif filters.owner == "none":
        rows = rows.filter(owner__isnull=True)
    if filters.least is not None:
        rows = rows.filter(score__gte=filters.least)
    if filters.list_id:
        rows = rows.filter(list_id=filters.list_id)
    return rows


def _named(q: str) -> QuerySet[Lead, Any]:
    """Return the ids of the leads whose person or company is named so.

    Both are looked for in an index alone and then joined: an OR over the join reads every lead.
    """
    of_people = Lead.objects.filter(contact__in=finding.people(q).values("pk")).order_by()
    of_companies = Lead.objects.filter(account__in=finding.companies(q).values("pk")).order_by()
    return of_people.values("pk").union(of_companies.values("pk"))


@dataclass(frozen=True)
class PageOfLeads:
    """One page by keyset: the next one begins behind its last row, whatever was added since."""

    rows: Sequence[Lead]
    total: int
    is_capped: bool
    next_cursor: str = ""
    is_first: bool = True
    filters: Filters = field(default_factory=Filters)


# What the table says of a lead: the five rows around each are wide.
LISTED = (
    "account__name",
    "contact__full_name",
    "contact__removed_at",
    "contact__title",
    "icp_version__number",
    "icp_version__profile__name",
    "owner__user__name",
    "score",
    "state",
    "state_at",
)


def page(
    filters: Filters,
    membership: Membership,
    cursor: str = "",
    only: Sequence[str] = (),
    size: int | None = None,
) -> PageOfLeads:
    """Return the page behind a cursor; a cursor nobody made means the first page.

    `only` names what is read of each lead and around it, else everything.
    """
    size = size or PAGE
    matching = found(filters, membership)
    # A score is never negative, and Django finds nothing below what a column can hold.
    score = Coalesce("score", Value(-1), output_field=IntegerField())
    column: Any = {"new": F("created_at"), "changed": F("state_at")}.get(filters.sort, score)
    rows = matching.annotate(rank=column).order_by("-rank", "id")
    after = _read_cursor(cursor, filters.sort)
    if after:
        # The first condition says nothing new; it is where the index scan begins.
        rows = rows.filter(rank__lte=after[0])
        rows = rows.filter(Q(rank__lt=after[0]) | Q(rank=after[0], id__gt=after[1]))
    # Which rows they are is asked before what they show: the search first, then the joins.
    ids = list(rows.values_list("pk", flat=True)[: size + 1])
    shown = Lead.objects.filter(pk__in=ids).annotate(rank=column).order_by("-rank", "id")
    shown = shown.select_related("contact", "account", "owner__user", "icp_version__profile")
    taken = list(shown.only(*only) if only else shown)
    tell_handed(taken)
    more = len(taken) > size
    # What fits on the first page needs no second search to be counted.
    whole = not more and not after
    total = len(taken) if whole else matching.order_by()[: COUNTED + 1].count()
    return PageOfLeads(
        rows=taken[:size],
        total=min(total, COUNTED),
        is_capped=total > COUNTED,
        next_cursor=_cursor(taken[size - 1]) if more else "",
        is_first=not after,
        filters=filters,
    )


def tell_handed(rows: Sequence[Lead]) -> None:
    """Set `handed_to` of the leads that nobody owns and somebody has the handoff of."""
    handed = [row.pk for row in rows if row.owner_id is None and row.state in HANDED]
    owners: dict[UUID, str] = {}
    if handed:
        found = Handoff.objects.filter(lead_id__in=handed, owner__isnull=False)
        owners = dict(found.order_by("created_at").values_list("lead_id", "owner__user__name"))
    for row in rows:
        row.handed_to = owners.get(row.pk, "")  # type: ignore[attr-defined]


def _cursor(row: Lead) -> str:
    rank: Any = row.rank  # type: ignore[attr-defined]
    value = rank if isinstance(rank, int) else rank.isoformat()
    return base64.urlsafe_b64encode(json.dumps([value, str(row.pk)]).encode()).decode()


def is_cursor(text: str, sort: str) -> bool:
    """Say whether a page in this order begins there; the first one has no cursor."""
    return not text or _read_cursor(text, sort) is not None


def _read_cursor(text: str, sort: str) -> tuple[Any, UUID] | None:
    try:
        value, pk = json.loads(base64.urlsafe_b64decode(text.encode()))
        rank = int(value) if sort == "score" else dt.datetime.fromisoformat(value)
        return rank, UUID(pk)
    except (ValueError, TypeError, AttributeError, OverflowError, RecursionError):
        return None


def lists(workspace: Any) -> QuerySet[ProspectList]:
    """Return the lists that one can filter by."""
    rows: QuerySet[ProspectList] = ProspectList.objects.filter(workspace=workspace)
    return rows.order_by("-created_at")[:50]


def get_lead(workspace: Any, pk: UUID) -> Lead:
    """Return one lead with what its page begins with, or refuse with 404."""
    row: Lead | None = (
        Lead.objects.filter(workspace=workspace, pk=pk)
        .select_related("contact", "account", "owner__user", "icp_version__profile", "list__source")
        .first()
    )
    if row is None:
        raise NotFound
    return row
