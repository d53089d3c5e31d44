"""Reads of discovery that two callers or more share; each begins with the workspace."""

from prospects.queries.accounts import account_story, get_account
from prospects.queries.lists import (
    candidates_before,
    get_list,
    judged_at,
    judged_before,
    lead_rows,
    leads_in_order,
    list_rows,
    newer_version,
    proposal_of,
    set_aside,
    source_rows,
)
from prospects.queries.ranges import with_ranges
from prospects.queries.samples import (
    admit_blockers,
    pooled,
    sample_records,
    spot_check_rows,
    verdict_of,
)
from prospects.queries.uploads import (
    OUTCOMES,
    encodings_sentence,
    get_upload,
    left_rows,
    outcome_sentence,
    outcomes,
    refused_rows,
    run_of,
    set_aside_rows,
    upload_rows,
)

__all__ = [
    "OUTCOMES",
    "account_story",
    "admit_blockers",
    "candidates_before",
    "encodings_sentence",
    "get_account",
    "get_list",
    "get_upload",
    "judged_at",
    "judged_before",
    "lead_rows",
    "leads_in_order",
    "left_rows",
    "list_rows",
    "newer_version",
    "outcome_sentence",
    "outcomes",
    "pooled",
    "proposal_of",
    "refused_rows",
    "run_of",
    "sample_records",
    "set_aside",
    "set_aside_rows",
    "source_rows",
    "spot_check_rows",
    "upload_rows",
    "verdict_of",
    "with_ranges",
]
