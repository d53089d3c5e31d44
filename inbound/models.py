"""Mail that came in, and what it says."""

from django.db import models
from django.db.models import Q
from django.utils import timezone

from inbound.enums import Disposition, MailKind, MailState
from leadops.tenancy.models import TenantModel


class IncomingMail(TenantModel):
    """The raw bytes of one message, stored once per mailbox."""

    mailbox = models.ForeignKey("outreach.Mailbox", on_delete=models.PROTECT, related_name="+")
    uidvalidity = models.BigIntegerField(null=True, blank=True)
    uid = models.BigIntegerField(null=True, blank=True)
    dedupe_key = models.CharField(max_length=64)  # SHA-256 of Message-ID, else of the bytes
    # SHA-256 of what follows the headers: senders do reuse a Message-ID for another mail.
    body_hash = models.CharField(max_length=64)
    raw = models.BinaryField()
    state = models.CharField(max_length=12, choices=MailState, default=MailState.STORED)
    attempts = models.PositiveSmallIntegerField(default=0)
    error = models.CharField(max_length=300, blank=True)
    received_at = models.DateTimeField()  # by the mail server
    stored_at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "mailbox", "dedupe_key", "body_hash"],
                name="incoming_mail_once",
            ),
        ]

    def __str__(self) -> str:
        return f"Mail of {self.received_at:%d %b %H:%M}"


class Reply(TenantModel):
    """What a stored mail says and whose it is. A human reply has stopped its sequence."""

    mail = models.OneToOneField(IncomingMail, on_delete=models.PROTECT, related_name="reply")
    lead = models.ForeignKey(
        "prospects.Lead", on_delete=models.PROTECT, null=True, blank=True, related_name="replies"
    )
    send = models.ForeignKey(
        "outreach.Send", on_delete=models.PROTECT, null=True, blank=True, related_name="replies"
    )
    matched_by = models.CharField(max_length=12, blank=True)  # token, references, suggestion
    snapshot = models.ForeignKey("web.Snapshot", on_delete=models.PROTECT, null=True)
    kind = models.CharField(max_length=12, choices=MailKind)
    disposition = models.CharField(max_length=16, choices=Disposition)
    why = models.CharField(max_length=300)
    from_address = models.CharField(max_length=254, blank=True)
    subject = models.CharField(max_length=300, blank=True)
    new_text = models.TextField(blank=True)
    removed = models.JSONField(default=list)
    received_at = models.DateTimeField()
    checked_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )
    checked_at = models.DateTimeField(null=True, blank=True)

    class Meta:
        ordering = ["-received_at"]
        indexes = [
            models.Index(fields=["workspace", "-received_at"]),
            models.Index(
                fields=["workspace"], condition=Q(checked_at__isnull=True), name="reply_unchecked"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.get_disposition_display()} from {self.from_address}"
