"""Where an endpoint and a delivery stand."""

from django.db.models import IntegerChoices, TextChoices


class EndpointStatus(TextChoices):
    """Whether an endpoint is told what happens."""

    ON = "on", "On"
    PAUSED = "paused", "Paused"  # by a person
    STOPPED = "stopped", "Stopped"  # by the portal; `stopped_why` says the reason


class DeliveryStatus(TextChoices):
    """How far a delivery got."""

    WAITING = "waiting", "Waiting"
    DELIVERED = "delivered", "Delivered"
    FAILED = "failed", "Given up"


class Rhythm(IntegerChoices):
    """After how many hours the records of an intake become a list, if 200 did not before."""

    HOUR = 1, "Every hour"
    DAY = 24, "Every day"
    WEEK = 168, "Every week"
