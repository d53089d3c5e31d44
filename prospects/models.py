"""Accounts, contacts, leads, and where each of them came from."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q, Value
from django.db.models.functions import Coalesce, Concat, Lower
from django.urls import reverse
from django.utils import timezone

from leadops.tenancy.models import TenantModel
from prospects.enums import LawfulBasis, LeadState, Lifecycle, ListState, UploadState
from prospects.field_words import words_of


class Source(TenantModel):
    """Where records come from: terms, lawful basis, day of collection (DIS1, DIS5)."""

    name = models.CharField(max_length=120)
    kind = models.CharField(max_length=20, default="upload")
    terms = models.CharField(max_length=300, blank=True)
    lawful_basis = models.CharField(max_length=20, choices=LawfulBasis, blank=True)
    collected_on = models.DateField(null=True, blank=True)
    default_country = models.CharField(max_length=2, blank=True)
    created_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.name


class Upload(TenantModel):
    """A stored file on its way to a list; `prospects.actions` moves its state."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="uploads")
    file_name = models.CharField(max_length=200)
    path = models.CharField(max_length=200)  # below UPLOAD_ROOT, a generated name
    size = models.BigIntegerField()
    sha256 = models.CharField(max_length=64)
    dialect = models.JSONField(default=dict)
    mapping = models.JSONField(default=dict)  # column -> field or null
    preview = models.JSONField(default=dict)  # headers, samples, counts shown on the mapping page
    counts = models.JSONField(default=dict)
    state = models.CharField(max_length=8, choices=UploadState, default=UploadState.STORED)
    error = models.CharField(max_length=500, blank=True)
    uploaded_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return self.file_name

    def get_absolute_url(self) -> str:
        return reverse("prospects:upload-detail", args=[self.pk])


class RefusedRow(TenantModel):
    """A row that was not taken, with the reason and the original."""

    upload = models.ForeignKey(Upload, on_delete=models.CASCADE, related_name="refused_rows")
    row = models.PositiveIntegerField()  # as a spreadsheet counts: the header is row 1
    field = models.CharField(max_length=40, blank=True)
    reason = models.CharField(max_length=300)
    original = models.JSONField(default=dict)

    class Meta:
        ordering = ["row"]
        constraints = [models.UniqueConstraint(fields=["upload", "row"], name="refused_row_once")]

    def __str__(self) -> str:
        return f"Row {self.row}: {self.reason}"

    @property
    def field_words(self) -> str:
        """Return what its faulty field is called, "" where the whole row is at fault."""
        return words_of(self.field) if self.field else ""

    @property
    def reason_alone(self) -> str:
        """Return the reason without its row and field, for where these stand beside it."""
        told = self.reason.removeprefix(f"Row {self.row}").removeprefix(f", {self.field}")
        told = told.removeprefix(":").strip() or self.reason
        return told[:1].upper() + told[1:]


class Account(TenantModel):
    """A company. Without contacts it makes no lead ("needs a contact")."""

    name = models.CharField(max_length=200)
    domain = models.CharField(max_length=253, blank=True)
    website = models.CharField(max_length=500, blank=True)
    country = models.CharField(max_length=2, blank=True)
    country_is_assumed = models.BooleanField(default=False)  # no row named one: the file's default
    region = models.CharField(max_length=80, blank=True)
    city = models.CharField(max_length=120, blank=True)
    industry = models.CharField(max_length=120, blank=True)
    employees = models.PositiveIntegerField(null=True, blank=True)
    revenue = models.BigIntegerField(null=True, blank=True)  # US dollars a year
    technologies = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    keywords = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    phone = models.CharField(max_length=32, blank=True)
    linkedin_url = models.CharField(max_length=300, blank=True)
    # What a search reads, folded once: half the work of folding every row at every search.
    searched = models.GeneratedField(
        expression=Lower(Concat("name", Value("\n"), "domain")),
        output_field=models.TextField(),
        db_persist=True,
    )
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged"
    )
    created_at = models.DateTimeField(default=timezone.now)
    updated_at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [
            models.Index(fields=["workspace", "domain"]),
            models.Index(fields=["workspace", "name"]),
            # A search reads these few bytes of each row and not the row (see insights.leads).
            models.Index(
                fields=["workspace"],
                include=["id", "searched", "merged_into"],
                name="account_searched",
            ),
            models.Index(
                fields=["workspace"],
                include=["id", "phone"],
                condition=~Q(phone=""),
                name="account_called",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("prospects:account-detail", args=[self.pk])


class Contact(TenantModel):
    """A person at a company. Without an address it "needs an address"."""

    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="contacts")
    full_name = models.CharField(max_length=160)
    first_name = models.CharField(max_length=80, blank=True)
    last_name = models.CharField(max_length=80, blank=True)
    title = models.CharField(max_length=200, blank=True)
    seniority = models.CharField(max_length=20, blank=True)
    function = models.CharField(max_length=30, blank=True)
    email = models.CharField(max_length=254, blank=True)
    email_hash = models.CharField(max_length=64, blank=True)
    email_status = models.CharField(max_length=30, blank=True)
    phone = models.CharField(max_length=32, blank=True)
    linkedin_url = models.CharField(max_length=300, blank=True)
    country = models.CharField(max_length=2, blank=True)
    country_is_assumed = models.BooleanField(default=False)  # no row named one: the file's default
    region = models.CharField(max_length=80, blank=True)
    city = models.CharField(max_length=120, blank=True)
    searched = models.GeneratedField(
        expression=Lower(Concat("full_name", Value("\n"), "email")),
        output_field=models.TextField(),
        db_persist=True,
    )
    merged_into = models.ForeignKey(
        "self", on_delete=models.PROTECT, null=True, blank=True, related_name="merged"
    )
    refreshed_at = models.DateTimeField(default=timezone.now)  # when the source last confirmed it
    created_at = models.DateTimeField(default=timezone.now)
    removed_at = models.DateTimeField(null=True, blank=True)  # emptied by retention

    class Meta:
        indexes = [
            models.Index(fields=["workspace", "email_hash"]),
            models.Index(fields=["workspace"], include=["id", "searched"], name="contact_searched"),
            models.Index(
                fields=["workspace"],
                include=["id", "phone"],
                condition=~Q(phone=""),
                name="contact_called",
            ),
        ]

    def __str__(self) -> str:
        return self.full_name


class MatchKey(TenantModel):
    """A 64-bit blocking key of an account or contact (prospects.matching)."""

    key = models.BigIntegerField()
    kind = models.CharField(max_length=10)
    # Checked once, by the wall's constraint that names the workspace too.
    account = models.ForeignKey(
        Account, on_delete=models.CASCADE, null=True, related_name="+", db_constraint=False
    )
    contact = models.ForeignKey(
        Contact, on_delete=models.CASCADE, null=True, related_name="+", db_constraint=False
    )

    class Meta:
        indexes = [models.Index(fields=["workspace", "key"])]

    def __str__(self) -> str:
        return f"{self.kind} {self.key}"


class SourceEvent(TenantModel):
    """One record as one source gave it; never overwritten (DIS9, DIS10)."""

    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="events")
    upload = models.ForeignKey(Upload, on_delete=models.PROTECT, null=True, related_name="events")
    row = models.PositiveIntegerField(null=True)
    account = models.ForeignKey(Account, on_delete=models.PROTECT, null=True, related_name="events")
    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, null=True, related_name="events")
    snapshot = models.ForeignKey("web.Snapshot", on_delete=models.PROTECT, null=True)
    record = models.JSONField(default=dict)  # normalised fields
    content_hash = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["upload", "row"], name="source_event_row_once"),
            models.UniqueConstraint(
                fields=["source", "content_hash"], name="source_event_content_once"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.source} row {self.row}"


class Merge(TenantModel):
    """Two records found to be one, with the reasons; can be undone."""

    kind = models.CharField(max_length=10)
    kept_id = models.UUIDField()
    merged_id = models.UUIDField(null=True)  # null: an incoming record never stored apart
    probability = models.FloatField()
    because = models.JSONField(default=list)
    event = models.ForeignKey(SourceEvent, on_delete=models.PROTECT, null=True)
    is_doubtful = models.BooleanField(default=False)
    at = models.DateTimeField(default=timezone.now)
    undone_at = models.DateTimeField(null=True, blank=True)
    undone_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    def __str__(self) -> str:
        return f"{self.kind} merge"


class DataPoint(TenantModel):
    """A value with its source and its age."""

    # Checked once, by the wall's constraint that names the workspace too.
    account = models.ForeignKey(
        Account, models.CASCADE, null=True, related_name="data_points", db_constraint=False
    )
    contact = models.ForeignKey(
        Contact, models.CASCADE, null=True, related_name="data_points", db_constraint=False
    )
    field = models.CharField(max_length=40)
    value = models.CharField(max_length=500)
    quote = models.CharField(max_length=1000, blank=True)  # verbatim in the snapshot
    snapshot = models.ForeignKey("web.Snapshot", models.PROTECT, null=True, db_constraint=False)
    source_label = models.CharField(max_length=200)
    fetched_at = models.DateTimeField()
    valid_until = models.DateTimeField(null=True, blank=True)

    class Meta:
        indexes = [models.Index(fields=["workspace", "account", "field"])]

    def __str__(self) -> str:
        return f"{self.field}: {self.value}"

    @property
    def field_words(self) -> str:
        """Return what the field is called."""
        return words_of(self.field)


class ProspectList(TenantModel):
    """Candidates that wait together for the spot-check `prospects.admit` (DIS3)."""

    name = models.CharField(max_length=160)
    source = models.ForeignKey(Source, on_delete=models.PROTECT, related_name="lists")
    upload = models.ForeignKey(Upload, on_delete=models.PROTECT, null=True, related_name="lists")
    icp_version = models.ForeignKey("icp.ICPVersion", on_delete=models.PROTECT, null=True)
    state = models.CharField(max_length=10, choices=ListState, default=ListState.GATHERING)
    seed = models.BigIntegerField(default=0)
    sample = models.JSONField(default=list)  # lead ids, drawn once
    marks = models.JSONField(default=dict)  # lead id -> m | n | u of the person at work
    counts = models.JSONField(default=dict)
    approval = models.OneToOneField(
        "gates.Approval", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-created_at"]
        constraints = [
            models.UniqueConstraint(fields=["upload"], name="one_list_per_upload"),
            models.CheckConstraint(
                condition=~Q(state="admitted") | Q(approval__isnull=False),
                name="list_past_gate_approved",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def get_absolute_url(self) -> str:
        return reverse("prospects:list-detail", args=[self.pk])


class Lead(TenantModel):
    """A contact in one pursuit; `prospects.actions.move_lead` is the only door of its state."""

    contact = models.ForeignKey(Contact, on_delete=models.PROTECT, related_name="leads")
    account = models.ForeignKey(Account, on_delete=models.PROTECT, related_name="leads")
    icp_version = models.ForeignKey("icp.ICPVersion", on_delete=models.PROTECT, null=True)
    list = models.ForeignKey(ProspectList, on_delete=models.PROTECT, related_name="leads")
    owner = models.ForeignKey(
        "accounts.Membership", on_delete=models.PROTECT, null=True, blank=True, related_name="leads"
    )
    state = models.CharField(max_length=12, choices=LeadState, default=LeadState.CANDIDATE)
    lifecycle = models.CharField(max_length=12, choices=Lifecycle, default=Lifecycle.NEW)
    fit = models.JSONField(default=dict)  # icp.matching.Fit as a dict
    score = models.PositiveSmallIntegerField(null=True, blank=True)
    why = models.CharField(max_length=300, blank=True)  # why it stands where it stands
    approval = models.ForeignKey(
        "gates.Approval", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )  # of its list
    created_at = models.DateTimeField(default=timezone.now)
    state_at = models.DateTimeField(default=timezone.now)
    last_contact_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["contact"],
                condition=~Q(state__in=["closed", "disqualified"]),
                name="one_open_lead_per_contact",
            ),
            models.CheckConstraint(
                condition=Q(state__in=["candidate", "disqualified", "quarantined"])
                | Q(approval__isnull=False),
                name="lead_past_gate_approved",
            ),
        ]
        indexes = [
            # With the id, the leads of a state are counted and joined without reading one.
            models.Index(
                fields=["workspace", "state", "-score"], include=["id"], name="lead_by_state"
            ),
            # Whose a lead is, and how good: every page of a reviewer counts their drafts by it.
            models.Index(
                fields=["workspace", "owner"], include=["id", "score"], name="lead_by_owner"
            ),
            models.Index(fields=["workspace", "list"]),
            # The orders of the lead table, each with the id that makes it one order.
            models.Index(
                "workspace", Coalesce("score", Value(-1)).desc(), "id", name="lead_by_score"
            ),
            models.Index(
                fields=["workspace", "-created_at", "id"],
                include=["approval", "list"],
                name="lead_by_birth",
            ),
            models.Index(fields=["workspace", "-state_at", "id"], name="lead_by_move"),
        ]

    def __str__(self) -> str:
        return f"{self.contact} at {self.account}"
