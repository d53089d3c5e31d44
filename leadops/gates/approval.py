"""Wall 3: an effect begins by asking for its approval."""

from typing import Any

from leadops.gates.errors import NoApproval
from leadops.gates.models import Approval, Revocation
from leadops.tenancy.kept import Kept

_STORED: Kept[Approval] = Kept(
    lambda pk: Approval.objects.select_related("proposal", "revocation").filter(pk=pk)
)
_REVOKED: Kept[Any] = Kept(
    lambda approval: Revocation.objects.filter(approval=approval).values_list("pk")
)


def require(approval: Approval | None, *, gate: str, subject: Any) -> Approval:
    """Return the approval if it stands for exactly this gate and row; refuse otherwise.

    Re-reads the row: what the caller holds may have been revoked since.
    """
    if approval is None:
        raise NoApproval
    stored = _STORED.first(pk=approval.pk)
    fits = (
        stored is not None
        and stored.gate == gate
        and stored.proposal.gate == gate
        and stored.subject_id == subject.pk
        and stored.workspace_id == subject.workspace_id
        and stored.proposal.subject_type == subject._meta.label_lower
    )
    if not fits or hasattr(stored, "revocation"):
        raise NoApproval
    assert stored is not None
    return stored


def is_standing(approval: Approval | None) -> bool:
    """Say whether the approval exists and was not taken back."""
    return approval is not None and not _REVOKED.rows(approval=approval.pk)
