"""What scoring refuses."""

from leadops.ui.errors import NotFound, Refusal


class VersionMissing(NotFound):
    """The version is not in this workspace."""


class MoveRefused(Refusal):
    """The table of moves does not know this move."""

    status = 409


class ProposalRefused(Refusal):
    """This threshold cannot be proposed; the sentence says why."""
