"""What was read about a company, and what a lead is worth."""

from django.db import models
from django.db.models import Q
from django.urls import reverse
from django.utils import timezone

from leadops.tenancy.models import TenantModel
from scoring.enums import ModelState, SignalKind


class Reading(TenantModel):
    """The last visit to a company's site: how it went, in a sentence."""

    account = models.OneToOneField(
        "prospects.Account", on_delete=models.CASCADE, related_name="reading"
    )
    pages = models.PositiveSmallIntegerField(default=0)
    outcome = models.CharField(max_length=300)
    is_ok = models.BooleanField(default=False)
    read_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.outcome


class Evidence(TenantModel):
    """A span of a snapshot: `snapshot.text[start:end] == quote`."""

    snapshot = models.ForeignKey("web.Snapshot", on_delete=models.PROTECT, related_name="evidence")
    quote = models.CharField(max_length=1000)
    start = models.PositiveIntegerField()
    end = models.PositiveIntegerField()

    def __str__(self) -> str:
        return self.quote[:80]


class Signal(TenantModel):
    """A dated piece of news about a company with one usable sentence (ENR5)."""

    account = models.ForeignKey(
        "prospects.Account", on_delete=models.CASCADE, related_name="signals"
    )
    kind = models.CharField(max_length=12, choices=SignalKind)
    sentence = models.CharField(max_length=400)
    evidence = models.ForeignKey(Evidence, on_delete=models.PROTECT, related_name="signals")
    event_on = models.DateField(null=True, blank=True)
    found_at = models.DateTimeField(default=timezone.now)
    news_key = models.CharField(max_length=64)  # the same news on three pages is one signal
    proposed_by = models.CharField(max_length=120, default="built-in engine")

    class Meta:
        ordering = ["-event_on", "-found_at"]
        constraints = [
            models.UniqueConstraint(fields=["account", "news_key"], name="signal_once"),
        ]

    def __str__(self) -> str:
        return self.sentence


class ScoringVersion(TenantModel):
    """Rules or a model with a threshold; `scoring.adopt` is its gate."""

    number = models.PositiveIntegerField()
    kind = models.CharField(max_length=6, default="rules")  # rules | ml
    is_unproven = models.BooleanField(default=True)
    rules = models.JSONField(default=dict)  # scoring.formula's rule set
    threshold = models.PositiveSmallIntegerField()
    capacity = models.JSONField(default=dict)
    calibration = models.JSONField(default=dict)
    note = models.CharField(max_length=500, blank=True)
    state = models.CharField(max_length=12, choices=ModelState, default=ModelState.DRAFT)
    created_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)
    adopted_at = models.DateTimeField(null=True, blank=True)
    approval = models.OneToOneField(
        "gates.Approval", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        ordering = ["-number"]
        constraints = [
            models.UniqueConstraint(fields=["workspace", "number"], name="scoring_number"),
            models.UniqueConstraint(
                fields=["workspace"], condition=Q(state="live"), name="one_live_scoring"
            ),
            models.CheckConstraint(
                condition=Q(state__in=["draft", "proposed"]) | Q(approval__isnull=False),
                name="scoring_past_gate_approved",
            ),
        ]

    def __str__(self) -> str:
        return f"Scoring version {self.number}"

    def get_absolute_url(self) -> str:
        return reverse("scoring:proposal-detail", args=[self.pk])

    def why_placed(self, *, is_above: bool) -> str:
        """Say why a lead stands on its side of this version's threshold."""
        side = "At or above" if is_above else "Below"
        return f"{side} the threshold {self.threshold} of {str(self).lower()}."


class LeakNote(TenantModel):
    """A refusal of the leak guard that a person overruled; `actions.keep_column` writes it."""

    column = models.CharField(max_length=200)
    note = models.CharField(max_length=400)
    noted_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    noted_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "column"], name="leak_note_once"),
        ]

    def __str__(self) -> str:
        return f"{self.column}: {self.note}"


class Score(TenantModel):
    """A lead's score under one version: `reasons` sum to `value` and recompute from `inputs`."""

    lead = models.ForeignKey("prospects.Lead", on_delete=models.CASCADE, related_name="scores")
    version = models.ForeignKey(ScoringVersion, on_delete=models.PROTECT, related_name="scores")
    value = models.PositiveSmallIntegerField()
    confidence = models.FloatField()  # share of the rules whose input is known
    reasons = models.JSONField(default=list)  # [{"rule", "text", "points"}]
    inputs = models.JSONField(default=dict)
    computed_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["lead", "version"], name="score_once")]
        indexes = [
            models.Index(
                fields=["workspace", "version", "-value", "-confidence", "id"],
                include=["lead"],
                name="score_by_value",
            ),
            models.Index(fields=["workspace", "lead"], name="score_of_lead"),
        ]

    def __str__(self) -> str:
        return f"{self.value}"
