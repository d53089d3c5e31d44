"""Who is due in which sequence, and from which mailbox."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Count, Exists, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce
from django.utils import timezone

from leadops.ui.errors import NotFound
from outreach import freshness
from outreach.enums import ArtefactState, DraftState, EnrollmentState
from outreach.models import Draft, Enrollment, Mailbox, Revision, Sequence, SequenceVersion
from outreach.queries.material import signals_of
from prospects.enums import LeadState
from prospects.models import Lead

# A lead outside the live ICP is written nothing; what waits of it is blocked (`blocking`).
OUTSIDE = {"inside": False}


def sequences() -> QuerySet[Sequence]:
    """Return the sequences with their versions, the newest first."""
    return Sequence.objects.prefetch_related("versions__steps").order_by("-created_at")


def get_sequence(pk: Any) -> Sequence:
    """Return one sequence of the open scope; a foreign one is not found."""
    row = sequences().filter(pk=pk).first()
    if row is None:
        raise NotFound
    return row


def get_version(pk: Any) -> SequenceVersion:
    """Return one version with its sequence; a foreign one is not found."""
    row = SequenceVersion.objects.select_related("sequence").filter(pk=pk).first()
    if row is None:
        raise NotFound
    return row


def live_version() -> SequenceVersion | None:
    """Return the launched version that leads are enrolled in: the latest that is not paused."""
    return (
        SequenceVersion.objects.filter(state=ArtefactState.LIVE, paused_at__isnull=True)
        .select_related("sequence")
        .order_by("-approval__at")
        .first()
    )


def leads_to_enroll() -> QuerySet[Lead]:
    """Return the leads routed to outreach that were in no sequence yet, nor their contact now."""
    tried = Enrollment.objects.filter(lead=OuterRef("pk"))
    busy = Enrollment.objects.filter(
        contact=OuterRef("contact_id"), state__in=[EnrollmentState.ACTIVE, EnrollmentState.PAUSED]
    )
    return (
        Lead.objects.filter(~Exists(tried), ~Exists(busy), state=LeadState.OUTREACH)
        .exclude(fit__contains=OUTSIDE)
        .exclude(contact__email="")
        .select_related("contact", "account", "owner")
        .order_by("-score", "created_at", "pk")
    )


def may_enroll() -> bool:
    """Say whether somebody waits to be enrolled and everything that enrolling needs is there."""
    return bool(live_version() and mailboxes().exists() and leads_to_enroll().exists())


def best_leads(count: int = 5) -> list[Lead]:
    """Return the leads a first variant is written for: routed to outreach, else the best scored."""
    rows = (
        Lead.objects.filter(state__in=[LeadState.OUTREACH, LeadState.SCORED, LeadState.ENRICHED])
        .exclude(contact__email="")
        .select_related("contact", "account", "list")
    )
    routed = rows.filter(state=LeadState.OUTREACH).order_by("-score", "created_at")[:count]
    return list(routed) or list(rows.order_by(F("score").desc(nulls_last=True))[:count])


def due() -> QuerySet[Enrollment]:
    """Return the enrollments whose next touch is due and not drafted yet, the best lead first."""
    drafted = Draft.objects.filter(
        enrollment=OuterRef("pk"), position=OuterRef("position") + 1
    ).exclude(state=DraftState.DROPPED)
    return (
        Enrollment.objects.filter(
            ~Exists(drafted),
            state=EnrollmentState.ACTIVE,
            next_at__lte=timezone.now(),
            version__paused_at__isnull=True,
        )
        .exclude(lead__fit__contains=OUTSIDE)
        .select_related(
            "lead__contact",
            "lead__account",
            "lead__list__source",
            "lead__owner",
            "version__sequence",
            "mailbox",
            "workspace",
        )
        .order_by("-lead__score", "created_at", "pk")
    )


def pages_to_refresh(lead: Lead) -> tuple[str, ...]:
    """Return the pages that a draft to this lead would quote and that were not read just now."""
    cited = [
        (signal.evidence.snapshot.url, signal.evidence.snapshot.fetched_at)
        for signal in signals_of(lead)
    ]
    return freshness.worth_a_look(cited, timezone.now())


def changed_addresses() -> QuerySet[Draft]:
    """Return the waiting drafts whose contact has another address than they were written to."""
    return (
        Draft.objects.filter(state=DraftState.WAITING)
        .annotate(
            written_to=Subquery(
                Revision.objects.filter(draft=OuterRef("pk"))
                .order_by("-number")
                .values("to_address")[:1]
            )
        )
        .exclude(written_to__iexact=F("lead__contact__email"))
    )


def written_from(mailbox_id: UUID, *, before: datetime) -> QuerySet[Draft]:
    """Return the waiting drafts whose newest words are the mailbox's and older than a moment."""
    newest = Revision.objects.filter(draft=OuterRef("pk")).order_by("-number").values("pk")[:1]
    theirs = Revision.objects.filter(
        pk=OuterRef("newest"), mailbox=mailbox_id, created_at__lt=before
    )
    return (
        Draft.objects.filter(state=DraftState.WAITING)
        .annotate(newest=Subquery(newest))
        .filter(Exists(theirs))
    )


def mailboxes() -> QuerySet[Mailbox]:
    """Return the mailboxes that may send now, those with the fewest sequences first."""
    open_ones = (
        Enrollment.objects.filter(mailbox=OuterRef("pk"), state=EnrollmentState.ACTIVE)
        .order_by()
        .values("mailbox")
        .annotate(n=Count("pk"))
        .values("n")
    )
    return (
        Mailbox.objects.filter(paused_at__isnull=True)
        .annotate(load=Coalesce(Subquery(open_ones), 0))
        .order_by("load", "created_at")
    )


def mailbox_for(lead: Lead) -> Mailbox | None:
    """Return whose mailbox writes: the owner's, else a shared one, else any that may send."""
    rows = mailboxes()
    own = rows.filter(owner=lead.owner).first() if lead.owner_id else None
    return own or rows.filter(owner__isnull=True).first() or rows.first()


def get_enrollment(pk: Any) -> Enrollment:
    """Return one enrollment with all that drafting needs; a foreign one is not found."""
    row = (
        Enrollment.objects.select_related(
            "lead__contact",
            "lead__account",
            "lead__list__source",
            "lead__owner",
            "version__sequence",
            "mailbox",
            "workspace",
        )
        .filter(pk=pk)
        .first()
    )
    if row is None:
        raise NotFound
    return row


def without_reason(membership_filter: Q) -> QuerySet[Draft]:
    """Return the touches that wait for a reason to write, of the leads a member may see."""
    return Draft.objects.filter(membership_filter, state=DraftState.NEEDS_REASON).order_by(
        "-score", "created_at", "pk"
    )


def scored_anew() -> list[UUID]:
    """Return the drafts of the queues whose lead has another score by now than they say."""
    queued = [DraftState.WAITING, DraftState.STALE, DraftState.NEEDS_REASON]
    rows = Draft.objects.filter(state__in=queued).alias(
        said=Coalesce("score", -1), now=Coalesce("lead__score", -1)
    )
    return list(rows.exclude(said=F("now")).order_by("pk").values_list("pk", flat=True))


def with_lead(ids: Iterable[UUID]) -> list[Draft]:
    """Return the drafts of these ids, in their order, with what a list shows of each."""
    ids = list(ids)
    rows = Draft.objects.filter(pk__in=ids).select_related(
        "lead__contact", "lead__account", "enrollment__version__sequence"
    )
    found = {row.pk: row for row in rows}
    return [found[pk] for pk in ids if pk in found]
