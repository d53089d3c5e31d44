"""The review queue: which drafts, in which order, with what the list shows of each."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import timedelta
from typing import Any
from uuid import UUID

from django.db.models import Count, OuterRef, Q, QuerySet, Subquery
from django.utils import timezone

from leadops.accounts.models import Membership, User
from leadops.gates.enums import ProposalStatus
from leadops.gates.models import Deferral, Proposal
from leadops.gates.policies import role_for
from leadops.gates.steps import steps
from leadops.ui.errors import NotFound
from outreach.enums import ClaimVerdict, DraftState
from outreach.models import Claim, Draft, PrivateEdit, Revision
from outreach.policies import may_read_all, own_leads, reviewable
from outreach.queries.checking import Checked

GATE = "outreach.send"
SEAT = "rep"
VIEWS = {
    "mine": "Mine",
    "first-touch": "First touch",
    "follow-up": "Follow-up",
    "stale": "Stale",
    "blocked": "Blocked",
}


# What a row of a list says and what forbids its draft: the rows around one are wide.
_AROUND = (
    "lead__contact",
    "lead__account",
    "lead__list__source",
    "reserved_by",
    "enrollment__version__sequence",
    "workspace",
)
_SHOWN = (
    "created_at",
    "enrollment__state",
    "enrollment__stopped_why",
    "enrollment__version__number",
    "enrollment__version__paused_at",
    "enrollment__version__paused_why",
    "enrollment__version__sequence__name",
    "lead__account__country",
    "lead__account__name",
    "lead__contact__country",
    "lead__contact__email",
    "lead__contact__full_name",
    "lead__contact__phone",
    "lead__contact__title",
    "lead__fit",
    "lead__list__source__lawful_basis",
    "lead__score",
    "position",
    "reserved_by__name",
    "reserved_until",
    "state",
    "workspace__legal_name",
    "workspace__postal_address",
)


def views_of(membership: Membership) -> dict[str, str]:
    """Return the names of the saved views: whoever reads everybody's drafts has no "mine"."""
    return {**VIEWS, "mine": "Everybody's"} if may_read_all(membership) else VIEWS


def visible_drafts(membership: Membership) -> QuerySet[Draft]:
    """Return the drafts a member may read: own leads, or all for those who oversee."""
    rows = whole_drafts()
    return rows if may_read_all(membership) else rows.filter(own_leads(membership))


def whole_drafts() -> QuerySet[Draft]:
    """Return drafts with every row around them that their page and a check of words read."""
    return Draft.objects.select_related(
        "lead__contact",
        "lead__account",
        "lead__list__source",
        "reserved_by",
        "enrollment__version__sequence",
        "enrollment__mailbox",
        "workspace",
    )


def get_draft(membership: Membership, pk: UUID | str) -> Draft:
    """Return one draft the member may read; any other is not found."""
    draft = visible_drafts(membership).filter(pk=pk).first()
    if draft is None:
        raise NotFound
    return draft


def latest_revision(draft: Draft) -> Revision | None:
    """Return the newest revision with mailbox and author, without its bytes."""
    return (
        Revision.objects.filter(draft=draft)
        .select_related("mailbox", "author", "ai_run")
        .defer("wire")
        .order_by("-number")
        .first()
    )


def queue(
    membership: Membership, user: User, view: str = "mine", text: str = ""
) -> QuerySet[Draft]:
    """Return the drafts of a saved view, the highest score first; skipped ones left out.

    `text` keeps those whose company or person has it in the name.
    """
    rows = visible_drafts(membership)
    if text := text.strip():
        rows = rows.filter(
            Q(lead__account__name__icontains=text) | Q(lead__contact__full_name__icontains=text)
        )
    if view == "stale":
        return rows.filter(state=DraftState.STALE).order_by("-score", "created_at", "pk")
    rows = rows.filter(state=DraftState.WAITING).exclude(pk__in=_skipped(user))
    if view == "first-touch":
        rows = rows.filter(position=1)
    elif view == "follow-up":
        rows = rows.filter(position__gt=1)
    return rows.order_by("-score", "created_at", "pk")


def to_decide(user: User, membership: Membership) -> QuerySet[Draft]:
    """Return the drafts that wait for the person's decision, in no order; skipped ones left out.

    The same as at the gate, without its proposals: a draft waits as long as its proposal does.
    Every page counts them, and thousands may wait.
    """
    if not role_for(steps()[GATE], SEAT, membership):
        return Draft.objects.none()
    rows = Draft.objects.filter(reviewable(membership), state=DraftState.WAITING)
    return rows.exclude(pk__in=_skipped(user))


def _skipped(user: User) -> QuerySet[Any]:
    return Deferral.objects.filter(user=user, until__gt=timezone.now(), proposal__gate=GATE).values(
        "proposal__subject_id"
    )


def shown(membership: Membership, ids: Iterable[UUID]) -> list[Draft]:
    """Return the drafts with what a list shows of each, in the order of `ids`.

    What a list shows joins ten tables; which fifty of thousands it shows is asked before.
    """
    ids = list(ids)
    found = visible_drafts(membership).filter(pk__in=ids)
    found = found.select_related(None).select_related(*_AROUND).only(*_SHOWN)
    rows = {row.pk: row for row in with_summary(found)}
    return [rows[pk] for pk in ids if pk in rows]


def digests(drafts: Iterable[Draft]) -> dict[UUID, str]:
    """Return the digest of what waits about each draft; drafts of which nothing waits are left out.

    A decision about many names them, as the page of one draft names its own.
    """
    rows = Proposal.objects.filter(
        gate=GATE, status=ProposalStatus.WAITING, subject_id__in=[one.pk for one in drafts]
    )
    return dict(rows.values_list("subject_id", "digest"))


class Ordered:
    """The ids of a queue in its order, the first of them asked once for all who begin with them.

    Ordering thousands by their leads' scores takes longer than all else on their page.
    """

    def __init__(self, rows: QuerySet[Draft], most: int) -> None:
        self.ids = rows.values_list("pk", flat=True)
        self.first = list(self.ids[:most])
        self.is_whole = len(self.first) < most

    def count(self) -> int:
        """How many there are in all."""
        return len(self.first) if self.is_whole else self.ids.count()

    def __getitem__(self, part: slice) -> list[UUID]:
        is_known = self.is_whole or part.stop <= len(self.first)
        return self.first[part] if is_known else list(self.ids[part])


def with_address(rows: QuerySet[Draft]) -> QuerySet[Draft]:
    """Add the address that the newest text is written to."""
    newest = Revision.objects.filter(draft=OuterRef("pk")).order_by("-number")
    return rows.annotate(to_address=Subquery(newest.values("to_address")[:1]))


def with_summary(rows: QuerySet[Draft]) -> QuerySet[Draft]:
    """Add what a row of the list shows of the newest text: findings, claims, address."""
    texts = Revision.objects.filter(draft=OuterRef("pk"))
    newest = texts.order_by("-number")
    rows = with_address(rows).annotate(
        revision_id=Subquery(newest.values("pk")[:1]),
        subject=Subquery(newest.values("subject")[:1]),
        findings=Subquery(newest.values("findings")[:1]),
    )
    first = Claim.objects.filter(revision=OuterRef("revision_id")).order_by("position")
    rows = rows.annotate(reason=Subquery(first.values("quote")[:1]))
    for verdict in ClaimVerdict.values:
        counted = (
            Claim.objects.filter(revision=OuterRef("revision_id"), verdict=verdict)
            .order_by()
            .values("revision")
            .annotate(n=Count("pk"))
            .values("n")
        )
        rows = rows.annotate(**{f"claims_{verdict}": Subquery(counted)})
    return rows


def summary(draft: Any) -> Checked:
    """Return the findings and verdicts of the newest text as `with_summary` added them."""
    claims = [
        {"verdict": verdict}
        for verdict in ClaimVerdict.values
        for _ in range(getattr(draft, f"claims_{verdict}") or 0)
    ]
    return Checked(draft.findings or [], claims)


@dataclass(frozen=True)
class Holder:
    """Somebody who is reviewing drafts of the queue now."""

    name: str
    count: int


@dataclass(frozen=True)
class Truth:
    """What an empty queue has to admit: who holds what, and when the next one frees."""

    holders: tuple[Holder, ...]
    next_free_at: Any
    drafts: frozenset[UUID] = frozenset()

    @property
    def total(self) -> int:
        """How many drafts are being reviewed by others."""
        return sum(one.count for one in self.holders)


def reservations(membership: Membership, user: User) -> Truth:
    """Return who else reviews drafts of this member's queue; expiry is checked at reading."""
    now = timezone.now()
    rows = (
        queue(membership, user)
        .filter(reserved_until__gt=now)
        .exclude(reserved_by=user)
        .order_by()
        .values_list("pk", "reserved_by__name", "reserved_until")
    )
    counts: dict[str, int] = {}
    frees, drafts = [], []
    for pk, name, until in rows:
        counts[name] = counts.get(name, 0) + 1
        frees += [until] if until else []
        drafts.append(pk)
    holders = tuple(Holder(name, count) for name, count in sorted(counts.items()))
    return Truth(holders, min(frees, default=None), frozenset(drafts))


def free(membership: Membership, user: User, view: str) -> QuerySet[Draft]:
    """Return the drafts of a view that nobody else holds, in order: a review run is these."""
    held = Q(reserved_until__gt=timezone.now()) & ~Q(reserved_by=user)
    return queue(membership, user, view).exclude(held)


def holder_of(draft: Draft, user: User) -> User | None:
    """Return who else holds the draft now, or None."""
    is_held = draft.reserved_until is not None and draft.reserved_until > timezone.now()
    return draft.reserved_by if is_held and draft.reserved_by_id != user.pk else None


def may_take_over(draft: Draft, membership: Membership) -> bool:
    """Any reviewer after two quiet minutes of the holder; managers and leads at once."""
    if membership.has_role("manager", "sales_lead"):
        return True
    active_at = draft.reserved_active_at
    return active_at is None or timezone.now() - active_at > timedelta(minutes=2)


def private_edit(draft: Draft, user: User) -> PrivateEdit | None:
    """Return the person's unsaved words for a draft, or None."""
    return PrivateEdit.objects.filter(draft=draft, user=user).first()
