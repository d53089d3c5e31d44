"""Voice, sequences, drafts with their claims, and the sends."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from leadops.tenancy.models import TenantModel
from outreach.enums import ArtefactState, ClaimVerdict, DraftState, EnrollmentState, SendState


class BrandVoice(TenantModel):
    """A version of the voice rules; `outreach.voice` is its gate (OUT6)."""

    number = models.PositiveIntegerField()
    rules = models.JSONField()  # outreach.voice's rule set
    state = models.CharField(max_length=12, choices=ArtefactState, default=ArtefactState.DRAFT)
    created_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)
    approval = models.OneToOneField(
        "gates.Approval", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["workspace", "number"], name="voice_number"),
            models.UniqueConstraint(
                fields=["workspace"], condition=Q(state="live"), name="one_live_voice"
            ),
            models.CheckConstraint(
                condition=Q(state__in=["draft", "proposed"]) | Q(approval__isnull=False),
                name="voice_past_gate_approved",
            ),
        ]

    def __str__(self) -> str:
        return f"Brand voice {self.number}"

    def get_absolute_url(self) -> str:
        return reverse("outreach:voice-version", args=[self.pk])


class VoiceDraft(TenantModel):
    """The rules that are being edited, one set a workspace; proposing it makes a `BrandVoice`."""

    rules = models.JSONField()
    base = models.ForeignKey(BrandVoice, on_delete=models.PROTECT, null=True, related_name="+")
    edited_by = ArrayField(models.UUIDField(), default=list)  # users, the latest last
    changed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["workspace"], name="one_voice_draft")]

    def __str__(self) -> str:
        return "Brand voice, being edited"


class Sequence(TenantModel):
    """A named series of touches, version by version."""

    name = models.CharField(max_length=120)
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.name


class SequenceVersion(TenantModel):
    """One version with its first variant; `outreach.launch` is its gate (OUT3)."""

    sequence = models.ForeignKey(Sequence, on_delete=models.PROTECT, related_name="versions")
    number = models.PositiveIntegerField()
    offer = models.TextField(blank=True)  # what we say about ourselves, approved with the variant
    state = models.CharField(max_length=12, choices=ArtefactState, default=ArtefactState.DRAFT)
    variant = models.JSONField(default=list)  # [{"position", "subject", "body", "lead"}]
    created_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)
    # Paused by a person: nobody is enrolled, nothing is drafted, approved or sent until resumed.
    paused_at = models.DateTimeField(null=True, blank=True)
    paused_why = models.CharField(max_length=200, blank=True)
    approval = models.OneToOneField(
        "gates.Approval", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["sequence", "number"], name="sequence_number"),
            models.UniqueConstraint(
                fields=["sequence"], condition=Q(state="live"), name="one_live_sequence"
            ),
            models.CheckConstraint(
                condition=Q(state__in=["draft", "proposed"]) | Q(approval__isnull=False),
                name="sequence_past_gate_approved",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.sequence} v{self.number}"

    def get_absolute_url(self) -> str:
        return reverse("outreach:sequence-detail", args=[self.sequence_id])


class SequenceStep(TenantModel):
    """A touch of a sequence: channel and days after the one before (3 by default, 5 at most)."""

    version = models.ForeignKey(SequenceVersion, on_delete=models.CASCADE, related_name="steps")
    position = models.PositiveSmallIntegerField()  # 1-based
    channel = models.CharField(max_length=10, default="email")
    delay_days = models.PositiveSmallIntegerField(default=0)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["version", "position"], name="step_position"),
            models.CheckConstraint(condition=Q(position__lte=5), name="five_touches_at_most"),
        ]

    def __str__(self) -> str:
        return f"Touch {self.position}"


class Mailbox(TenantModel):
    """A sender identity with its SMTP and IMAP servers."""

    address = models.EmailField()
    display_name = models.CharField(max_length=120)
    owner = models.ForeignKey(
        "accounts.Membership", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    smtp_host = models.CharField(max_length=253)
    smtp_port = models.PositiveIntegerField(default=587)
    smtp_security = models.CharField(max_length=8, default="starttls")  # starttls | tls | none
    smtp_user = models.CharField(max_length=254, blank=True)
    smtp_password = models.TextField(blank=True)  # sealed by tenancy.secrets
    imap_host = models.CharField(max_length=253, blank=True)
    imap_port = models.PositiveIntegerField(default=993)
    imap_security = models.CharField(max_length=8, default="tls")
    imap_user = models.CharField(max_length=254, blank=True)
    imap_password = models.TextField(blank=True)
    imap_uidvalidity = models.BigIntegerField(null=True, blank=True)
    imap_last_uid = models.BigIntegerField(default=0)
    polled_at = models.DateTimeField(null=True, blank=True)
    poll_error = models.CharField(max_length=300, blank=True)
    daily_cap = models.PositiveSmallIntegerField(default=30)
    dkim_selector = models.CharField(max_length=63, blank=True)  # empty: the usual ones are tried
    paused_at = models.DateTimeField(null=True, blank=True)
    paused_why = models.CharField(max_length=300, blank=True)
    # Paused by trouble with its server: the clock tries again then. Empty: a person resumes it.
    resumes_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "address"], name="mailbox_address"),
            models.CheckConstraint(condition=Q(daily_cap__lte=50), name="mailbox_cap_50"),
        ]

    def __str__(self) -> str:
        return self.address


class SenderDomain(TenantModel):
    """What the last look at a sending domain's records found; written by actions.domains."""

    name = models.CharField(max_length=253)
    report = models.JSONField(default=dict)  # lab.md's object of `lab domain`
    checked_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "name"], name="one_report_per_domain"),
        ]

    def __str__(self) -> str:
        return self.name


class Enrollment(TenantModel):
    """A lead in a sequence; any human reply stops it at once."""

    lead = models.ForeignKey("prospects.Lead", on_delete=models.PROTECT, related_name="enrollments")
    version = models.ForeignKey(SequenceVersion, on_delete=models.PROTECT, related_name="+")
    mailbox = models.ForeignKey(Mailbox, on_delete=models.PROTECT, null=True, related_name="+")
    contact = models.ForeignKey("prospects.Contact", on_delete=models.PROTECT, related_name="+")
    position = models.PositiveSmallIntegerField(default=0)  # touches sent
    next_at = models.DateTimeField(null=True, blank=True)
    state = models.CharField(max_length=10, choices=EnrollmentState, default=EnrollmentState.ACTIVE)
    stopped_why = models.CharField(max_length=200, blank=True)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["contact"],
                condition=Q(state__in=["active", "paused"]),
                name="one_active_enrollment",
            ),
        ]
        indexes = [models.Index(fields=["workspace", "state", "next_at"])]

    def __str__(self) -> str:
        return f"{self.lead} in {self.version}"


class Draft(TenantModel):
    """A touch for one lead; `outreach.send` is its gate, its content lives in revisions."""

    enrollment = models.ForeignKey(Enrollment, on_delete=models.PROTECT, related_name="drafts")
    lead = models.ForeignKey("prospects.Lead", on_delete=models.PROTECT, related_name="drafts")
    # The lead's owner, written by triggers alone (0010_draft_owner): it cannot say otherwise.
    owner = models.ForeignKey(
        "accounts.Membership",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        db_index=False,
        related_name="+",
    )
    # The lead's score, whose order the queue has: copied by a trigger whenever the draft is made
    # or moved, and by `follow_scores` after a scoring run (0014_draft_score).
    score = models.PositiveSmallIntegerField(null=True, blank=True, editable=False)
    position = models.PositiveSmallIntegerField()
    state = models.CharField(max_length=12, choices=DraftState, default=DraftState.WAITING)
    why = models.CharField(max_length=300, blank=True)
    reserved_by = models.ForeignKey(
        "accounts.User", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    reserved_until = models.DateTimeField(null=True, blank=True)
    reserved_active_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(default=timezone.now)
    state_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["enrollment", "position"],
                condition=~Q(state="dropped"),
                name="one_draft_per_touch",
            ),
        ]
        # With the owner, whose queue the waiting ones stand in is asked without reading one.
        indexes = [
            models.Index(
                fields=["workspace", "state", "created_at"],
                include=["id", "lead", "owner"],
                name="draft_by_state",
            ),
            # The queue in its order, of which a page shows the first.
            models.Index(
                fields=["workspace", "-score", "created_at", "id"],
                include=["owner"],
                condition=Q(state="waiting"),
                name="draft_by_score",
            ),
            # Who reviews what now, a handful among thousands.
            models.Index(
                fields=["workspace", "reserved_until"],
                condition=Q(reserved_until__isnull=False),
                name="draft_reserved",
            ),
        ]

    def __str__(self) -> str:
        return f"Touch {self.position} to {self.lead}"

    def get_absolute_url(self) -> str:
        return reverse("outreach:review-draft", args=[self.pk])


class Revision(TenantModel):
    """Immutable text of a draft with the exact bytes that would leave; append-only."""

    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="revisions")
    number = models.PositiveSmallIntegerField()
    subject = models.CharField(max_length=200)
    body = models.TextField()
    mailbox = models.ForeignKey(Mailbox, on_delete=models.PROTECT, related_name="+")
    to_address = models.CharField(max_length=254)
    message_id = models.CharField(max_length=200)
    wire = models.BinaryField()
    wire_sha256 = models.CharField(max_length=64)
    author = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )  # null: the machine
    generated_by = models.CharField(max_length=120, blank=True)
    ai_run = models.ForeignKey("ai.AIRun", on_delete=models.PROTECT, null=True, related_name="+")
    findings = models.JSONField(default=list)  # voice, transfer, hidden characters
    meta = models.JSONField(default=dict)
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["draft", "number"], name="revision_number"),
            models.UniqueConstraint(fields=["workspace", "message_id"], name="revision_message_id"),
        ]
        indexes = [
            models.Index(
                fields=["workspace", "draft"],
                condition=Q(author__isnull=False),
                name="revision_by_person",
            ),
        ]

    def __str__(self) -> str:
        return f"Revision {self.number}: {self.subject}"


class Claim(TenantModel):
    """A factual sentence of a revision tied to its source; append-only with its revision."""

    revision = models.ForeignKey(Revision, on_delete=models.CASCADE, related_name="claims")
    position = models.PositiveSmallIntegerField()
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()  # revision.body[start:end]
    sentence = models.TextField()
    verdict = models.CharField(max_length=12, choices=ClaimVerdict)
    why = models.CharField(max_length=300, blank=True)
    snapshot = models.ForeignKey("web.Snapshot", on_delete=models.PROTECT, null=True)
    quote = models.CharField(max_length=1000, blank=True)

    class Meta:
        ordering = ["position"]
        constraints = [
            models.UniqueConstraint(fields=["revision", "position"], name="claim_position"),
        ]

    def __str__(self) -> str:
        return f"Claim {self.position}, {self.verdict}"


class PrivateEdit(TenantModel):
    """A reviewer's unsaved words, kept for them alone."""

    draft = models.ForeignKey(Draft, on_delete=models.CASCADE, related_name="private_edits")
    user = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    subject = models.CharField(max_length=200)
    body = models.TextField()
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["draft", "user"], name="one_private_edit")]

    def __str__(self) -> str:
        return f"Edit by {self.user}"


class Send(TenantModel):
    """One approved message; passes "final dot sent" at most once. `actions.moves` moves it."""

    draft = models.ForeignKey(Draft, on_delete=models.PROTECT, related_name="sends")
    revision = models.OneToOneField(Revision, on_delete=models.PROTECT, related_name="send")
    approval = models.OneToOneField("gates.Approval", on_delete=models.PROTECT, related_name="+")
    mailbox = models.ForeignKey(Mailbox, on_delete=models.PROTECT, related_name="sends")
    to_address = models.CharField(max_length=254)
    to_hash = models.CharField(max_length=64)
    message_id = models.CharField(max_length=200)
    state = models.CharField(max_length=10, choices=SendState, default=SendState.QUEUED)
    not_before = models.DateTimeField(null=True, blank=True)  # empty: held until "Send batch"
    next_attempt_at = models.DateTimeField(null=True, blank=True)
    attempts = models.PositiveSmallIntegerField(default=0)
    lease_until = models.DateTimeField(null=True, blank=True)
    fence = models.BigIntegerField(default=0)
    code = models.PositiveSmallIntegerField(null=True, blank=True)
    answer = models.CharField(max_length=500, blank=True)
    claimed_at = models.DateTimeField(null=True, blank=True)
    dot_at = models.DateTimeField(null=True, blank=True)
    settled_at = models.DateTimeField(null=True, blank=True)
    settled_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "message_id"], name="send_message_id"),
            models.UniqueConstraint(
                fields=["draft"],
                condition=~Q(state__in=["cancelled", "refused", "suppressed"]),
                name="one_send_per_touch",
            ),
        ]
        indexes = [
            models.Index(fields=["workspace", "state", "not_before"]),
            models.Index(fields=["workspace", "mailbox", "dot_at"]),
        ]

    def __str__(self) -> str:
        return f"Send to {self.to_address}"


class SendAttempt(TenantModel):
    """One conversation with the mail server, committed before connecting; append-only."""

    send = models.ForeignKey(Send, on_delete=models.PROTECT, related_name="attempt_rows")
    number = models.PositiveSmallIntegerField()
    started_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["send", "number"], name="attempt_number")]

    def __str__(self) -> str:
        return f"Attempt {self.number}"


class Touchpoint(TenantModel):
    """Something that happened between us and a lead, for the timeline."""

    lead = models.ForeignKey("prospects.Lead", on_delete=models.PROTECT, related_name="touchpoints")
    kind = models.CharField(max_length=20)  # sent, reply, bounce, opt_out, answered, call
    label = models.CharField(max_length=300)
    send = models.ForeignKey(Send, on_delete=models.PROTECT, null=True, related_name="+")
    reference_id = models.UUIDField(null=True, blank=True)  # a reply or handoff (to the right)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-at"]
        indexes = [models.Index(fields=["workspace", "lead", "-at"])]

    def __str__(self) -> str:
        return self.label
