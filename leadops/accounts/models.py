"""People, workspaces, and who may do what where."""

import uuid
from typing import Any, ClassVar
from zoneinfo import available_timezones

from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.postgres.fields import ArrayField
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models.functions import Lower
from django.utils import timezone
from django.utils.crypto import salted_hmac

from leadops.accounts.calendars import Calendar, parse_hours
from leadops.accounts.enums import KeysMode, Role, Scope
from leadops.tenancy.models import TenantModel


def validate_zone(value: str) -> None:
    """Refuse a name that is no IANA time zone."""
    if value not in available_timezones():
        raise ValidationError(f"{value} is not an IANA time zone.")


def default_hours() -> dict[str, list[str]]:
    """Return Monday to Friday, nine to five."""
    return {day: ["09:00-17:00"] for day in ("mon", "tue", "wed", "thu", "fri")}


class UserManager(BaseUserManager["User"]):
    """Finds users by address, whatever its case."""

    def get_by_natural_key(self, username: str | None) -> "User":
        return self.get(email__iexact=username)

    def create_user(
        self, email: str, name: str, password: str | None = None, **more: Any
    ) -> "User":
        # Signing in looks for the small letters; nobody's mailbox tells them apart.
        user = self.model(email=email.strip().lower(), name=name, **more)
        user.set_password(password)
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    """A person, known across workspaces; `actions.py` of accounts is the door to every change."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField("e-mail", unique=True)
    name = models.CharField(max_length=120)
    is_active = models.BooleanField(default=True)
    is_demo = models.BooleanField(default=False)
    is_service = models.BooleanField(default=False)  # no person: signs in nowhere, decides nothing
    date_joined = models.DateTimeField(auto_now_add=True)
    time_zone = models.CharField(max_length=64, default="UTC", validators=[validate_zone])
    theme = models.CharField(max_length=8, blank=True)  # "", "light", "dark"
    density = models.CharField(max_length=8, default="default")
    keys = models.CharField(max_length=8, choices=KeysMode, default=KeysMode.ON)
    undo_seconds = models.PositiveSmallIntegerField(default=20)
    holds_sends = models.BooleanField(default=False)
    # A session opened under an older number is over, whoever kept its cookie.
    session_epoch = models.PositiveIntegerField(default=0)

    USERNAME_FIELD = "email"
    EMAIL_FIELD = "email"
    REQUIRED_FIELDS = ["name"]
    objects: ClassVar[UserManager] = UserManager()

    class Meta:
        constraints = [models.UniqueConstraint(Lower("email"), name="user_email_ci")]

    def __str__(self) -> str:
        return self.name

    def _get_session_auth_hash(self, secret: str | None = None) -> str:
        # Django compares this with the session at every request.
        stamp = f"{self.password}:{self.session_epoch}"
        digest = salted_hmac("leadops.accounts.session", stamp, secret, algorithm="sha256")
        return digest.hexdigest()


class Workspace(models.Model):
    """A tenant. `is_demo` workspaces send only into the built-in sink."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    name = models.CharField(max_length=120)
    legal_name = models.CharField(max_length=200, blank=True)
    postal_address = models.CharField(max_length=300, blank=True)
    country = models.CharField(max_length=2, default="US")
    time_zone = models.CharField(max_length=64, default="UTC", validators=[validate_zone])
    is_demo = models.BooleanField(default=False)
    sending_paused_at = models.DateTimeField(null=True, blank=True)
    sending_paused_why = models.CharField(max_length=200, blank=True)
    requires_second_factor = models.BooleanField(default=False)
    archived_at = models.DateTimeField(null=True, blank=True)
    created_at = models.DateTimeField(auto_now_add=True)

    def __str__(self) -> str:
        return self.name


class Membership(models.Model):
    """A user's place in a workspace. Not row-secured: it is what opens the scope."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    workspace = models.ForeignKey(Workspace, on_delete=models.PROTECT, related_name="memberships")
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="memberships")
    roles = ArrayField(models.CharField(max_length=20, choices=Role))
    # Dated: [{"role", "from", "until", "for", "by"}], ISO instants and the names of people.
    deputising = models.JSONField(default=list, blank=True)
    skills = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    territories = ArrayField(models.CharField(max_length=60), default=list, blank=True)
    capacity_per_day = models.PositiveSmallIntegerField(default=20)
    calendar = models.ForeignKey(
        "WorkingCalendar", on_delete=models.SET_NULL, null=True, blank=True, related_name="+"
    )
    # An outsider's place: one seat (their only role) at one proposal, until a day.
    guest_of = models.UUIDField(null=True, blank=True)
    guest_until = models.DateTimeField(null=True, blank=True)
    is_active = models.BooleanField(default=True)
    joined_at = models.DateTimeField(auto_now_add=True)
    left_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "user"], name="membership_once"),
            models.CheckConstraint(
                condition=models.Q(guest_of__isnull=True, guest_until__isnull=True)
                | models.Q(guest_of__isnull=False, guest_until__isnull=False, roles__len=1),
                name="guest_has_one_seat_and_an_end",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.user} in {self.workspace}"

    def has_role(self, *roles: str) -> bool:
        """Say whether the member holds any of the roles now, as their own or as a deputy."""
        return self.is_active and not self.held_roles.isdisjoint(roles)

    @property
    def held_roles(self) -> frozenset[str]:
        """Return the member's own roles and those they deputise in at this moment."""
        now = timezone.now().isoformat()
        dated = (one["role"] for one in self.deputising if one["from"] <= now < one["until"])
        return frozenset([*self.roles, *dated])


class Invitation(models.Model):
    """A single-use link for one address, valid 72 hours. Only the token's hash is stored."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    workspace = models.ForeignKey(Workspace, on_delete=models.CASCADE, related_name="invitations")
    email = models.EmailField()
    roles = ArrayField(models.CharField(max_length=20, choices=Role))
    guest_of = models.UUIDField(null=True, blank=True)  # the proposal of a guest seat
    token_hash = models.CharField(max_length=64, unique=True)
    invited_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(auto_now_add=True)
    expires_at = models.DateTimeField()
    accepted_at = models.DateTimeField(null=True, blank=True)
    withdrawn_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"Invitation of {self.email}"


class ApiToken(models.Model):
    """A key to the API for one user in one workspace. Only its hash is stored."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    workspace = models.ForeignKey(Workspace, on_delete=models.PROTECT, related_name="tokens")
    user = models.ForeignKey(User, on_delete=models.PROTECT, related_name="tokens")
    name = models.CharField(max_length=60)
    scopes = ArrayField(models.CharField(max_length=10, choices=Scope))
    token_hash = models.CharField(max_length=64, unique=True)
    hint = models.CharField(max_length=8)  # its last letters, to tell tokens apart
    created_by = models.ForeignKey(User, on_delete=models.PROTECT, related_name="+")
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    last_used_on = models.DateField(null=True, blank=True)
    revoked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-created_at"]

    def __str__(self) -> str:
        return f"{self.name} (…{self.hint})"


class StartLink(models.Model):
    """The one-time link that `make run` prints while no real workspace exists."""

    token_hash = models.CharField(max_length=64, unique=True)
    created_at = models.DateTimeField(auto_now_add=True)
    used_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"Start link of {self.created_at:%d %b %Y}"


class ResetLink(models.Model):
    """A single-use link to a new password. Only the token's hash is stored."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    user = models.ForeignKey(User, on_delete=models.CASCADE, related_name="+")
    token_hash = models.CharField(max_length=64, unique=True)
    # The administrator who gave it; nobody where the person asked by mail.
    given_by = models.ForeignKey(
        User, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    created_at = models.DateTimeField(default=timezone.now)
    expires_at = models.DateTimeField()
    ended_at = models.DateTimeField(null=True, blank=True)

    def __str__(self) -> str:
        return f"Reset link of {self.created_at:%d %b %Y}"


class Letter(models.Model):
    """A mail to a member, written with the change that it tells of; gone once it is sent."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    email = models.EmailField()
    kind = models.CharField(max_length=20)  # emails/<kind>.txt
    facts = models.JSONField(default=dict)
    created_at = models.DateTimeField(default=timezone.now)
    not_before = models.DateTimeField(default=timezone.now, db_index=True)

    def __str__(self) -> str:
        return f"{self.kind} of {self.created_at:%d %b %Y %H:%M}"


class Territory(TenantModel):
    """A named part of the market; leads match it by country and region."""

    name = models.CharField(max_length=60)
    countries = ArrayField(models.CharField(max_length=2), default=list, blank=True)
    regions = ArrayField(models.CharField(max_length=60), default=list, blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "name"], name="territory_name"),
        ]

    def __str__(self) -> str:
        return self.name


class WorkingCalendar(TenantModel):
    """Working time: IANA zone, hours per weekday, holidays of a country, closed days."""

    name = models.CharField(max_length=60)
    zone = models.CharField(max_length=64, default="UTC", validators=[validate_zone])
    hours = models.JSONField(default=default_hours)  # {"mon": ["09:00-17:00"], ...}
    holiday_country = models.CharField(max_length=2, blank=True)
    holiday_subdivision = models.CharField(max_length=8, blank=True)
    closed_days = ArrayField(models.DateField(), default=list, blank=True)
    is_default = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace"],
                condition=models.Q(is_default=True),
                name="one_default_calendar",
            ),
        ]

    def __str__(self) -> str:
        return self.name

    def as_calendar(self) -> Calendar:
        """Return the hours as the arithmetic of `accounts.calendars` takes them."""
        return Calendar(
            zone=self.zone,
            hours=parse_hours(self.hours),
            holiday_country=self.holiday_country.upper(),
            holiday_subdivision=self.holiday_subdivision.upper(),
            closed_days=frozenset(self.closed_days),
        )


class Absence(TenantModel):
    """A span in which a member is away."""

    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="absences")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.membership.user} away from {self.starts_at:%d %b}"


class OnCall(TenantModel):
    """A span in which a member answers outside working hours."""

    membership = models.ForeignKey(Membership, on_delete=models.CASCADE, related_name="on_call")
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"{self.membership.user} on call from {self.starts_at:%d %b}"
