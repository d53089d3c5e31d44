"""Who must not be written to."""

from django.db import models
from django.db.models import Q
from django.utils import timezone

from leadops.tenancy.models import TenantModel


class SuppressionKind(models.TextChoices):
    """What a suppression covers."""

    ADDRESS = "address", "Address"
    DOMAIN = "domain", "Whole domain"


class SuppressionReason(models.TextChoices):
    """Why it stands."""

    OPT_OUT = "opt_out", "Asked us not to write"
    COMPLAINT = "complaint", "Complained"
    BOUNCE = "bounce", "Address does not exist"
    GONE = "gone", "Died, or the company is no more"
    MANUAL = "manual", "Added by a person"
    IMPORT = "import", "Imported list"
    CUSTOMER = "customer", "Customer or partner"
    ERASED = "erased", "Erased on request"


class Suppression(TenantModel):
    """Beats approval, schedule and import. The hash stays when `label` is erased."""

    kind = models.CharField(max_length=8, choices=SuppressionKind)
    hash = models.CharField(max_length=64)
    label = models.CharField(max_length=254, blank=True)
    reason = models.CharField(max_length=12, choices=SuppressionReason)
    note = models.CharField(max_length=300, blank=True)
    source = models.CharField(max_length=60, blank=True)  # stop link, reply, bounce, page, import
    created_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)
    lift_asked_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    lift_reason = models.CharField(max_length=300, blank=True)
    lifted_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    lifted_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "kind", "hash"],
                condition=Q(lifted_at__isnull=True),
                name="one_standing_suppression",
            ),
        ]

    def __str__(self) -> str:
        return self.label or "(erased)"


class RetentionRule(TenantModel):
    """How many days a workspace keeps a kind of data, where it is not `retention.DEFAULTS`."""

    kind = models.CharField(max_length=20)
    days = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "kind"], name="one_retention_rule"),
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.days} days"


class CountryChoice(models.TextChoices):
    """What a workspace decided about a country: the floor is enough, or more than it."""

    FLOOR = "floor", "Whom the floor allows"
    CONSENT = "consent", "Only with consent or a contract"
    NOBODY = "nobody", "Nobody"


class CountryRule(TenantModel):
    """Whom of a country a workspace writes to; it only ever tightens the floor."""

    country = models.CharField(max_length=2)  # ISO 3166 alpha-2
    rule = models.CharField(max_length=8, choices=CountryChoice)
    reason = models.CharField(max_length=200)
    set_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    set_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "country"], name="one_country_rule"),
        ]

    def __str__(self) -> str:
        return f"{self.country}: {self.get_rule_display()}"


class PurgeReport(TenantModel):
    """What one night's purge removed: kind -> how many."""

    removed = models.JSONField(default=dict)
    kept = models.JSONField(default=dict)  # kind -> days, as they stood that night
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        indexes = [models.Index(fields=["workspace", "-at"])]

    def __str__(self) -> str:
        return f"Purge of {self.at:%d %b %Y}"


class InstanceSuppression(models.Model):
    """An address no workspace may write to; only its hash is kept."""

    hash = models.CharField(max_length=64, unique=True)
    reason = models.CharField(max_length=12, choices=SuppressionReason)
    created_at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return self.hash[:12]
