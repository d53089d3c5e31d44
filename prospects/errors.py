"""What discovery refuses, in words."""

from leadops.ui.errors import Refusal, Stale


class FileRefused(Refusal):
    """The uploaded file is no table; nothing of it was kept."""


class MappingRefused(Refusal):
    """The columns cannot be read that way; the last mapping stands."""


class MoveRefused(Stale):
    """The row is in a state from which it cannot go there."""


class MarkRefused(Stale):
    """The record is not in the sample, or its list no longer waits."""
