"""A person's own-file tour and what it made: previews only, all of it gone after seven days."""

from datetime import datetime, timedelta
from typing import Any, Final

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from inbound.enums import Disposition
from leadops.tenancy.models import TenantModel
from leadops.tour.enums import BEFORE_GATE, LetterState, SiteState
from leadops.tour.telling import told

LIFETIME = timedelta(days=7)
FACTS: Final = ("lawful_basis", "collected_on", "default_country")  # of a tour's file


def week_from_now() -> datetime:
    """Return when a tour that begins now is deleted."""
    return timezone.now() + LIFETIME


class Tour(TenantModel):
    """One person's tour on one file; another file makes another tour. `tour.actions` writes it."""

    user = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField(default=week_from_now)
    # Step 1: the file
    file_name = models.CharField(max_length=200)
    path = models.CharField(max_length=200)  # below UPLOAD_ROOT
    lawful_basis = models.CharField(max_length=24, blank=True)
    collected_on = models.DateField(null=True, blank=True)
    default_country = models.CharField(max_length=2, blank=True)
    header = models.JSONField(default=list)
    columns = models.JSONField(default=dict)  # column: field or null
    guess = models.JSONField(default=dict)  # {"confidence": {...}, "vendor": str or null}
    rows = models.JSONField(default=dict)  # counts, samples, first refusals, by country
    # Step 2: the draft ICP
    fields = models.JSONField(default=dict)  # the five, as they were typed
    icp = models.JSONField(default=dict)  # content as of icp.document; {} before it is written
    icp_from = models.CharField(max_length=10, blank=True)  # fields, deals
    deals_path = models.CharField(max_length=200, blank=True)
    deals_name = models.CharField(max_length=200, blank=True)
    deals = models.JSONField(default=dict)  # their header, what was said of it, what they say
    examples = models.JSONField(default=dict)  # {"customers", "bad_fits", "verdicts"}
    # Steps 3 to 5
    read_seconds = models.FloatField(null=True, blank=True)
    offer = models.CharField(max_length=500, blank=True)
    draft_seconds = models.FloatField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "user"], name="one_tour_each"),
        ]

    def __str__(self) -> str:
        return "Own-file tour"

    def get_absolute_url(self) -> str:
        return reverse("tour:tour")


class TourRecord(TenantModel):
    """One of the up to 25 records, what its site said, and its score."""

    tour = models.ForeignKey(Tour, on_delete=models.CASCADE, related_name="records")
    position = models.PositiveSmallIntegerField()
    company = models.CharField(max_length=300)
    domain = models.CharField(max_length=253, blank=True)
    person = models.CharField(max_length=300, blank=True)
    data = models.JSONField()  # the normalised row, as of prospects.normalise
    state = models.CharField(max_length=8, choices=SiteState, default=SiteState.WAITING)
    why = models.CharField(max_length=300, blank=True)  # why its site was not read
    why_kind = models.CharField(max_length=20, blank=True)  # web.errors.FailureKind
    facts = models.JSONField(default=list)  # [{"field", "value", "quote", "page"}]
    signals = models.JSONField(default=list)  # [{"kind", "sentence", "quote", "page", "day", ...}]
    unknown = models.JSONField(default=list)  # fields that no page states
    inside = models.BooleanField(null=True)  # the draft ICP's verdict
    score = models.PositiveSmallIntegerField(null=True, blank=True)
    confidence = models.PositiveSmallIntegerField(default=0)
    reasons = models.JSONField(default=list)  # [{"rule", "text", "points"}]; they sum to the score
    fit_reasons = models.JSONField(default=list)  # sentences

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["tour", "position"], name="tourrecord_position"),
            models.CheckConstraint(
                condition=Q(position__gte=1, position__lte=25), name="tourrecord_25_at_most"
            ),
        ]

    def __str__(self) -> str:
        return f"Preview record {self.position}"

    @property
    def told_facts(self) -> list[dict[str, Any]]:
        """Return what its site states as it is shown: nothing twice, each with its label."""
        return told(self.facts)

    @property
    def top_reasons(self) -> list[dict[str, Any]]:
        """Return the start, the three heaviest reasons and what the rest sums to: the score."""
        base = [one for one in self.reasons if one["rule"] == "base" and one["points"]]
        own = [one for one in self.reasons if one["rule"] != "base"]
        own.sort(key=lambda one: (one["rule"] == "bound", -abs(one["points"])))
        shown, rest = own[:3], own[3:]
        more = {"points": sum(one["points"] for one in rest), "text": f"from {len(rest)} more"}
        return [*base, *shown, *([more] if rest else [])]


class TourPage(TenantModel):
    """The text of a page that was read, for the quotes that rest on it."""

    record = models.ForeignKey(TourRecord, on_delete=models.CASCADE, related_name="pages")
    url = models.CharField(max_length=2000)
    title = models.CharField(max_length=300, blank=True)
    text = models.TextField(blank=True)
    # When the page was read, or what stands in a row was noted; null where nothing says when.
    fetched_at = models.DateTimeField(null=True)
    # A row's note; else read, or told on the page.
    is_of_file = models.BooleanField(default=False, db_default=False)

    def __str__(self) -> str:
        return self.url


class TourDraft(TenantModel):
    """A preview draft with its claims, or why nothing was written for this record."""

    record = models.OneToOneField(TourRecord, on_delete=models.CASCADE, related_name="draft")
    subject = models.CharField(max_length=200, blank=True)
    body = models.TextField(blank=True)
    first_body = models.TextField(blank=True)  # as the machine wrote it
    claims = models.JSONField(default=list)
    findings = models.JSONField(default=list)
    engine = models.CharField(max_length=120, blank=True)  # "built-in" or the model's name
    cost = models.DecimalField(max_digits=12, decimal_places=6, default=0)
    note = models.CharField(max_length=300, blank=True)
    why = models.CharField(max_length=300, blank=True)  # why there is no text
    edited_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return "Preview draft"


class TourLetter(TenantModel):
    """A draft as the exact message to its own tester. `actions.letters` moves the state."""

    tour = models.ForeignKey(Tour, on_delete=models.CASCADE, related_name="letters")
    draft = models.ForeignKey(TourDraft, on_delete=models.CASCADE, related_name="letters")
    mailbox = models.ForeignKey("outreach.Mailbox", on_delete=models.CASCADE, related_name="+")
    to_address = models.EmailField()
    subject = models.CharField(max_length=300)
    body = models.TextField()
    raw = models.BinaryField()
    sha256 = models.CharField(max_length=64)
    message_id = models.CharField(max_length=200)
    state = models.CharField(max_length=8, choices=LetterState, default=LetterState.WAITING)
    why = models.CharField(max_length=300, blank=True)
    approval = models.OneToOneField(
        "gates.Approval", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    made_at = models.DateTimeField(default=timezone.now)
    sent_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-made_at"]
        constraints = [
            models.CheckConstraint(
                condition=Q(state__in=BEFORE_GATE) | Q(approval__isnull=False),
                name="tourletter_past_gate_approved",
            ),
        ]

    def __str__(self) -> str:
        return "Preview to oneself"

    def get_absolute_url(self) -> str:
        return f"{reverse('tour:tour')}#step-7"


class TourAnswer(TenantModel):
    """An answer to a preview: what it was taken for, who would get it, and by when."""

    tour = models.ForeignKey(Tour, on_delete=models.CASCADE, related_name="answers")
    draft = models.ForeignKey(TourDraft, on_delete=models.CASCADE, related_name="answers")
    text = models.TextField()  # what its writer wrote anew
    disposition = models.CharField(max_length=16, choices=Disposition)
    why = models.CharField(max_length=300)
    warmth = models.CharField(max_length=10, blank=True)  # "" has no clock
    warmth_why = models.CharField(max_length=200, blank=True)
    owner_name = models.CharField(max_length=120, blank=True)
    because = models.CharField(max_length=500, blank=True)
    why_not = models.JSONField(default=list)  # sentences
    due_at = models.DateTimeField(null=True, blank=True)
    received_at = models.DateTimeField()

    class Meta:
        ordering = ["-received_at"]

    def __str__(self) -> str:
        return "Answer to a preview"
