"""Roles and seats."""

from django.db.models import TextChoices


class Role(TextChoices):
    """What a member may be; one person may hold several."""

    REP = "rep", "Sales rep"
    SALES_LEAD = "sales_lead", "Sales lead"
    MARKETING_LEAD = "marketing_lead", "Marketing lead"
    SALES_OPS = "sales_ops", "Sales operations"
    MANAGER = "manager", "Manager"
    ADMIN = "admin", "Administrator"
    AUDITOR = "auditor", "Auditor"


# A service account brings and fetches over the API: no role to give to people, and no seat.
SERVICE = "service"
# An outsider in one seat of one proposal: what their decision says they sat there as.
GUEST = "guest"


class Scope(TextChoices):
    """What a token may do."""

    INGEST = "ingest", "Bring records in"
    READ = "read", "Read"
    EXPORT = "export", "Export"
    DECIDE = "decide", "Decide at gates, as its person"
    ADMIN = "admin", "Change webhooks, as its administrator"


# What only a person's own token may do: it acts as that person.
PERSONAL = frozenset({Scope.DECIDE, Scope.ADMIN})


# A one-seat gate falls back to the sales lead; the two ICP seats have deputies and guests instead.
FALLBACK_ROLE = Role.SALES_LEAD


class KeysMode(TextChoices):
    """How single-key shortcuts behave (WCAG 2.1.4)."""

    ON = "on", "On"
    MODIFIER = "modifier", "Only with Alt+Shift"
    OFF = "off", "Off"
