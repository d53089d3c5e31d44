"""The one change that the log allows: what it says of a person in `details` is emptied."""

from collections.abc import Collection
from uuid import UUID

from leadops.audit.models import AuditEntry


def shred(*, subjects: Collection[UUID]) -> int:
    """Empty the sealed details with a personal part about these rows; the chain still verifies.

    What is not sealed yet waits for the next time: its seal must be of what was written.
    """
    rows = AuditEntry.objects.filter(subject_id__in=subjects, details__has_key="personal")
    return rows.filter(seal__isnull=False).update(details={})
