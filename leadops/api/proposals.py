"""What waits at the gates, and deciding as oneself."""

from typing import Any, ClassVar
from uuid import UUID

from drf_spectacular.utils import extend_schema
from rest_framework import serializers
from rest_framework.exceptions import ValidationError
from rest_framework.generics import ListAPIView
from rest_framework.response import Response

from leadops.accounts.enums import Scope
from leadops.api.asked import PageAsked
from leadops.api.bodies import Body
from leadops.api.fields import Choice, Text, Written
from leadops.api.views import Endpoint, membership_of, repeatable
from leadops.gates.actions import decide
from leadops.gates.enums import ProposalStatus, Verdict
from leadops.gates.models import Decision, Proposal
from leadops.gates.policies import seat_for
from leadops.gates.queries import blockers, get_proposal, shown_state
from leadops.gates.steps import steps


class DecisionShown(serializers.ModelSerializer[Decision]):
    """One filled seat."""

    decided_by = serializers.CharField(source="decided_by.name")

    class Meta:
        model = Decision
        fields = ("id", "seat", "verdict", "decided_by", "reason", "comment", "at")


class ProposalRow(serializers.ModelSerializer[Proposal]):
    """What waits or waited; `digest` is what a decision must name."""

    state = serializers.SerializerMethodField()

    class Meta:
        model = Proposal
        fields: tuple[str, ...] = (
            "id", "gate", "subject_type", "subject_id", "subject_label", "status", "state",
            "seats", "digest", "proposed_at", "due_at", "settled_at", "why",
        )  # fmt: skip

    def get_state(self, row: Proposal) -> str:
        """Return the word that the pages show."""
        return shown_state(row)


class ProposalWhole(ProposalRow):
    """A proposal with its frozen content, its decisions and what stops it."""

    decisions = DecisionShown(many=True)
    blockers = serializers.ListField(child=serializers.CharField())
    my_seat = serializers.CharField(allow_blank=True)

    class Meta(ProposalRow.Meta):
        fields = (*ProposalRow.Meta.fields, "payload", "decisions", "blockers", "my_seat")


class DecisionAsked(Body):
    """A verdict on exactly the content behind `digest`."""

    verdict = Choice(Verdict.choices)
    digest = Written(
        r"^[0-9a-f]{64}$",
        error_messages={"invalid": "Send the digest of the proposal as it was read: 64 signs."},
    )
    seat = Text(max_length=20, required=False, allow_blank=True, default="")
    reason = Text(max_length=40, required=False, allow_blank=True, default="")
    comment = Text(max_length=1000, required=False, allow_blank=True, default="")


class ProposalsAsked(PageAsked):
    """Which gate, and how far."""

    gate = Text(required=False, max_length=60, help_text="Such as outreach.send.")
    status = Choice(ProposalStatus.values, default=ProposalStatus.WAITING)

    def validate_gate(self, value: str) -> str:
        """Take only gates that there are."""
        if value not in steps():
            raise ValidationError(f"There is no gate “{value}”.")
        return value


class ProposalList(Endpoint, ListAPIView[Proposal]):
    """Proposals, newest first; only what waits unless `status` says otherwise."""

    scopes: ClassVar = {"GET": Scope.READ}
    asks = ProposalsAsked
    serializer_class = ProposalRow

    @extend_schema(operation_id="proposals_list", parameters=[ProposalsAsked])
    def get(self, request: Any, *args: Any, **kwargs: Any) -> Response:
        return super().get(request, *args, **kwargs)

    def get_queryset(self) -> Any:
        rows = Proposal.objects.filter(status=self.asked["status"]).defer("payload")
        gate = self.asked.get("gate")
        return rows.filter(gate=gate) if gate else rows

    def paginate_queryset(self, queryset: Any) -> Any:
        assert self.paginator is not None
        self.paginator.ordering = ("-proposed_at", "id")  # type: ignore[attr-defined]
        return super().paginate_queryset(queryset)


class ProposalDetail(Endpoint):
    """One proposal with everything a person needs to decide."""

    scopes: ClassVar = {"GET": Scope.READ}

    @extend_schema(operation_id="proposals_read", responses=ProposalWhole)
    def get(self, request: Any, proposal_id: UUID) -> Response:
        return Response(_whole(get_proposal(proposal_id), request))


class Decisions(Endpoint):
    """Fills one seat, as the person whose token it is: the same action as the page's button."""

    scopes: ClassVar = {"POST": Scope.DECIDE}
    takes = DecisionAsked

    @extend_schema(
        operation_id="decisions_create", request=DecisionAsked, responses={201: ProposalWhole}
    )
    @repeatable
    def post(self, request: Any, proposal_id: UUID) -> Response:
        proposal = get_proposal(proposal_id)
        decide(proposal_id=proposal.pk, actor=request.user, **self.told)
        return Response(_whole(get_proposal(proposal_id), request), status=201)


def _whole(row: Proposal, request: Any) -> dict[str, Any]:
    is_waiting = row.status == ProposalStatus.WAITING
    row.blockers = blockers(row, {}) if is_waiting else []  # type: ignore[attr-defined]
    row.my_seat = seat_for(row, membership_of(request)) if is_waiting else ""  # type: ignore[attr-defined]
    return dict(ProposalWhole(row).data)
