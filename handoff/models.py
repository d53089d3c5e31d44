"""Routing rules, handoffs with their two clocks, and the tasks they make."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from handoff.enums import HandoffState, RulesetState, Warmth
from leadops.tenancy.models import TenantModel


class Ruleset(TenantModel):
    """Ordered readable rules; `handoff.rules` is its gate (RTE6)."""

    number = models.PositiveIntegerField()
    rules = models.JSONField()  # lab.md RULES: {"rules": [...], "pools": {...}}
    state = models.CharField(max_length=12, choices=RulesetState, default=RulesetState.DRAFT)
    note = models.CharField(max_length=300, blank=True)
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
            models.UniqueConstraint(fields=["workspace", "number"], name="ruleset_number"),
            models.UniqueConstraint(
                fields=["workspace"], condition=Q(state="live"), name="one_live_ruleset"
            ),
            models.CheckConstraint(
                condition=Q(state__in=["draft", "proposed"]) | Q(approval__isnull=False),
                name="ruleset_past_gate_approved",
            ),
        ]

    def __str__(self) -> str:
        return f"Routing rules {self.number}"

    def get_absolute_url(self) -> str:
        return reverse("handoff:ruleset-detail", args=[self.pk])


class SLAPolicy(TenantModel):
    """Targets per class, versioned; the newest is live (HND4)."""

    number = models.PositiveIntegerField()
    classes = models.JSONField()  # lab.md POLICY: {"hot": {"minutes": 5, ...}, ...}
    created_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["-number"]
        constraints = [models.UniqueConstraint(fields=["workspace", "number"], name="sla_number")]

    def __str__(self) -> str:
        return f"SLA policy {self.number}"


class Handoff(TenantModel):
    """A lead on its way to a rep; the seat is whoever owns it when deciding."""

    lead = models.ForeignKey("prospects.Lead", on_delete=models.PROTECT, related_name="handoffs")
    reply = models.ForeignKey(
        "inbound.Reply", on_delete=models.PROTECT, null=True, related_name="handoffs"
    )
    warmth = models.CharField(max_length=6, choices=Warmth)
    owner = models.ForeignKey(
        "accounts.Membership",
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="handoffs",
    )
    ruleset = models.ForeignKey(Ruleset, on_delete=models.PROTECT, null=True, related_name="+")
    routed_seq = models.BigIntegerField(null=True, blank=True)  # order of routing, for the replay
    routing_input = models.JSONField(default=dict)
    rule = models.CharField(max_length=60, blank=True)
    because = models.CharField(max_length=500, blank=True)
    why_not = models.JSONField(default=list)
    packet = models.JSONField(default=dict)  # HND2
    policy = models.ForeignKey(SLAPolicy, on_delete=models.PROTECT, null=True, related_name="+")
    state = models.CharField(max_length=12, choices=HandoffState, default=HandoffState.WAITING)
    started_at = models.DateTimeField()  # when the mail server received the message
    warn_at = models.DateTimeField(null=True, blank=True)
    due_at = models.DateTimeField(null=True, blank=True)  # acknowledged clock
    answer_due_at = models.DateTimeField(null=True, blank=True)
    reassign_at = models.DateTimeField(null=True, blank=True)
    acknowledged_at = models.DateTimeField(null=True, blank=True)
    answered_at = models.DateTimeField(null=True, blank=True)
    breached_at = models.DateTimeField(null=True, blank=True)
    answer_breached_at = models.DateTimeField(null=True, blank=True)
    outcome = models.CharField(max_length=40, blank=True)
    outcome_note = models.CharField(max_length=1000, blank=True)
    approval = models.OneToOneField(
        "gates.Approval", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["reply"], name="one_handoff_per_reply"),
            models.CheckConstraint(
                condition=~Q(state__in=["accepted", "answered"]) | Q(approval__isnull=False),
                name="handoff_past_gate_approved",
            ),
        ]
        indexes = [
            models.Index(fields=["workspace", "state", "due_at"]),
            models.Index(fields=["workspace", "owner", "state"], name="handoff_by_owner"),
        ]

    def __str__(self) -> str:
        return f"Handoff of {self.lead}"

    def get_absolute_url(self) -> str:
        return reverse("handoff:handoff-detail", args=[self.pk])


class ClockEvent(TenantModel):
    """What the two clocks are computed from; append-only."""

    handoff = models.ForeignKey(Handoff, on_delete=models.PROTECT, related_name="clock_events")
    event = models.CharField(max_length=14)  # lab.md EVENTS
    owner = models.ForeignKey(
        "accounts.Membership", on_delete=models.PROTECT, null=True, related_name="+"
    )
    actor = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    note = models.CharField(max_length=300, blank=True)
    at = models.DateTimeField()

    class Meta:
        ordering = ["at"]

    def __str__(self) -> str:
        return f"{self.event} at {self.at:%H:%M}"


class Task(TenantModel):
    """An in-app task made under the published ruleset: its warrant is that approval."""

    lead = models.ForeignKey("prospects.Lead", on_delete=models.PROTECT, related_name="tasks")
    handoff = models.ForeignKey(Handoff, on_delete=models.PROTECT, null=True, related_name="tasks")
    owner = models.ForeignKey("accounts.Membership", on_delete=models.PROTECT, related_name="tasks")
    ruleset = models.ForeignKey(Ruleset, on_delete=models.PROTECT, related_name="+")
    approval = models.ForeignKey("gates.Approval", on_delete=models.PROTECT, related_name="+")
    idempotency_key = models.CharField(max_length=120)
    title = models.CharField(max_length=200)
    due_at = models.DateTimeField(null=True, blank=True)
    done_at = models.DateTimeField(null=True, blank=True)
    done_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "idempotency_key"], name="task_once"),
        ]

    def __str__(self) -> str:
        return self.title
