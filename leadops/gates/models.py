"""Proposal, Decision, Approval, Revocation: the one door to every effect."""

from django.contrib.postgres.fields import ArrayField
from django.db import models
from django.db.models import Q
from django.utils import timezone

from leadops.gates.enums import ProposalStatus, Told, Verdict
from leadops.tenancy.models import TenantModel


class Proposal(TenantModel):
    """What waits at a gate: a frozen payload with its digest. `gates.actions` is the only door."""

    gate = models.CharField(max_length=40)
    subject_type = models.CharField(max_length=60)
    subject_id = models.UUIDField()
    subject_label = models.CharField(max_length=200)
    payload = models.JSONField()
    digest = models.CharField(max_length=64)
    seats = ArrayField(models.CharField(max_length=20))
    status = models.CharField(max_length=12, choices=ProposalStatus, default=ProposalStatus.WAITING)
    proposed_by = models.ForeignKey(
        "accounts.User", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )  # null: SYSTEM made it
    editors = ArrayField(models.UUIDField(), default=list, blank=True)
    proposed_at = models.DateTimeField(default=timezone.now)
    settled_at = models.DateTimeField(null=True, blank=True)
    lapses_at = models.DateTimeField(null=True, blank=True)
    due_at = models.DateTimeField(null=True, blank=True)
    assigned_to = models.ForeignKey(
        "accounts.Membership", on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )  # whose queue it stands in; the seat check stays with the Step's policy
    why = models.CharField(
        max_length=300, blank=True
    )  # why withdrawn, superseded, lapsed, or a rejection undone
    reminded_at = models.DateTimeField(null=True, blank=True)
    escalated_at = models.DateTimeField(null=True, blank=True)
    # One person alone decides what otherwise takes two, by looking twice; the mark stays for ever.
    is_founder = models.BooleanField(default=False)

    class Meta:
        ordering = ["proposed_at"]
        constraints = [
            models.UniqueConstraint(
                fields=["workspace", "gate", "subject_id"],
                condition=Q(status="waiting"),
                # What a count of thousands asks of each, so that it reads no proposal.
                include=["id", "is_founder", "assigned_to"],
                name="one_waiting_proposal",
            ),
        ]
        indexes = [
            models.Index(fields=["workspace", "status", "gate"]),
            models.Index(
                fields=["workspace", "gate", "subject_id", "-proposed_at"],
                include=["id"],
                name="proposal_of_subject",
            ),
            # The first of a queue of thousands, in the order in which they fall due.
            models.Index(
                fields=["workspace", "gate", "due_at", "proposed_at"],
                condition=Q(status="waiting"),
                name="waiting_in_due_order",
            ),
            # The few that one person alone decides, of thousands that wait.
            models.Index(
                fields=["workspace", "proposed_at"],
                condition=Q(status="waiting", is_founder=True),
                name="waiting_of_founder",
            ),
        ]

    def __str__(self) -> str:
        return f"{self.gate}: {self.subject_label}"


class Decision(TenantModel):
    """A named person's answer for one seat; append-only."""

    proposal = models.ForeignKey(Proposal, on_delete=models.PROTECT, related_name="decisions")
    seat = models.CharField(max_length=20)
    verdict = models.CharField(max_length=8, choices=Verdict)
    decided_by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    as_role = models.CharField(max_length=20)  # the role that gave the seat, fallback included
    reason = models.CharField(max_length=40, blank=True)
    comment = models.CharField(max_length=1000, blank=True)
    evidence = models.JSONField(default=dict)
    digest = models.CharField(max_length=64)
    second_look = models.BooleanField(default=False)
    seconds_taken = models.PositiveIntegerField(null=True, blank=True)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        ordering = ["at"]
        constraints = [
            models.UniqueConstraint(
                fields=["proposal", "seat"], condition=Q(second_look=False), name="seat_filled_once"
            ),
            models.UniqueConstraint(
                fields=["proposal", "decided_by"],
                condition=Q(second_look=False),
                name="person_one_seat",
            ),
            models.UniqueConstraint(
                fields=["proposal"], condition=Q(second_look=True), name="one_second_look"
            ),
        ]
        indexes = [
            models.Index(fields=["workspace", "decided_by", "-at"], name="decision_by_person"),
            models.Index(fields=["workspace", "-at"], name="decision_by_age"),
        ]

    def __str__(self) -> str:
        return f"{self.verdict} by {self.decided_by}"


class Approval(TenantModel):
    """Every seat approved exactly this digest. Made only with the last seat; append-only."""

    proposal = models.OneToOneField(Proposal, on_delete=models.PROTECT, related_name="approval")
    gate = models.CharField(max_length=40)
    subject_id = models.UUIDField()
    digest = models.CharField(max_length=64)
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"Approval of {self.gate}"


class Revocation(TenantModel):
    """An approval taken back; append-only."""

    approval = models.OneToOneField(Approval, on_delete=models.PROTECT, related_name="revocation")
    by = models.ForeignKey("accounts.User", on_delete=models.PROTECT, related_name="+")
    reason = models.CharField(max_length=300)
    at = models.DateTimeField(default=timezone.now)

    def __str__(self) -> str:
        return f"Revocation by {self.by}"


class Deferral(TenantModel):
    """A person's skip: a date on a queue item, nothing else."""

    proposal = models.ForeignKey(Proposal, on_delete=models.CASCADE, related_name="deferrals")
    user = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    until = models.DateTimeField()
    # Null, so that the release before can still insert.
    at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["proposal", "user"], name="one_deferral_each"),
        ]

    def __str__(self) -> str:
        return f"Skipped until {self.until:%d %b}"


class Telling(TenantModel):
    """Letters that told of what waits, kept until each proposal they counted is marked."""

    mark = models.CharField(max_length=20, choices=Told)
    until = models.DateTimeField()  # the latest date of what they counted
    at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "mark"], name="one_telling_each"),
        ]

    def __str__(self) -> str:
        return f"{self.mark} {self.at:%d %b %H:%M}"


class Nonce(TenantModel):
    """A form's single-use number and what the first use answered."""

    key = models.CharField(max_length=64)
    user = models.ForeignKey("accounts.User", on_delete=models.CASCADE, related_name="+")
    body_hash = models.CharField(max_length=64)
    outcome = models.JSONField(default=dict)
    at = models.DateTimeField(default=timezone.now)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["workspace", "user", "key"], name="nonce_once"),
        ]

    def __str__(self) -> str:
        return self.key
