"""Which model a workspace uses, what it may cost, and every call made."""

from django.db import models
from django.utils import timezone

from leadops.tenancy.models import TenantModel

CURRENCY = "USD"  # ISO 4217; what most servers name their prices in


class Connection(TenantModel):
    """The one OpenAI-compatible server of a workspace; none means the built-in engine."""

    base_url = models.CharField(max_length=300)
    model = models.CharField(max_length=120)
    api_key = models.TextField(blank=True)  # sealed by tenancy.secrets
    price_in = models.DecimalField(max_digits=10, decimal_places=4, default=0)  # per 1M tokens
    price_out = models.DecimalField(max_digits=10, decimal_places=4, default=0)
    # Of prices, cap and costs; "" where they were entered before a currency was asked for.
    currency = models.CharField(max_length=3, default=CURRENCY, blank=True)
    monthly_cap = models.DecimalField(max_digits=10, decimal_places=2, default=20)
    is_on = models.BooleanField(default=True)
    failures = models.PositiveSmallIntegerField(default=0)  # in a row, for the breaker
    rest_until = models.DateTimeField(null=True, blank=True)
    last_error = models.CharField(max_length=300, blank=True)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["workspace"], name="one_ai_connection")]

    def __str__(self) -> str:
        return f"{self.model} at {self.base_url}"

    def money(self, amount: str) -> str:
        """Return an amount with the currency, alone where none was ever named."""
        return f"{self.currency} {amount}".strip()


class Budget(TenantModel):
    """Money of one month in the connection's currency; reserved under lock before each call."""

    month = models.DateField()
    spent = models.DecimalField(max_digits=12, decimal_places=6, default=0)
    reserved = models.DecimalField(max_digits=12, decimal_places=6, default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["workspace", "month"], name="budget_month")]

    def __str__(self) -> str:
        return f"{self.month:%B %Y}"


class AIRunStatus(models.TextChoices):
    """How a call ended."""

    RUNNING = "running", "Running"
    DONE = "done", "Done"
    FAILED = "failed", "Failed"


class AIRun(TenantModel):
    """One model call, or one answer of the built-in engine, with what left and what came back."""

    task = models.CharField(max_length=60)
    prompt_version = models.CharField(max_length=40)
    engine = models.CharField(max_length=10)  # "built-in" or "model"
    model = models.CharField(max_length=120, blank=True)
    subject_type = models.CharField(max_length=60, blank=True)
    subject_id = models.UUIDField(null=True, blank=True)
    sent = models.JSONField(default=dict)  # what left: field names and texts, per the allow-list
    input_sha256 = models.CharField(max_length=64)
    output = models.JSONField(null=True, blank=True)  # validated
    raw = models.TextField(blank=True)  # what could not be validated, for audit only
    tokens_in = models.PositiveIntegerField(default=0)
    tokens_out = models.PositiveIntegerField(default=0)
    cost = models.DecimalField(max_digits=12, decimal_places=6, default=0)
    repairs = models.PositiveSmallIntegerField(default=0)
    status = models.CharField(max_length=8, choices=AIRunStatus, default=AIRunStatus.RUNNING)
    error = models.CharField(max_length=300, blank=True)
    started_at = models.DateTimeField(default=timezone.now)
    seconds = models.FloatField(default=0)

    class Meta:
        indexes = [models.Index(fields=["workspace", "-started_at"])]

    def __str__(self) -> str:
        return f"{self.task} by {self.model or 'the built-in engine'}"
