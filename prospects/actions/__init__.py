"""Every write of discovery: sources, uploads, records, lists, samples and leads."""

from prospects.actions.judging import Sides, judge_again, propose_again
from prospects.actions.leads import (
    assign_owner,
    disqualify_candidates,
    hand_on,
    hand_on_leads,
    move_lead,
    move_leads,
    note_scores,
)
from prospects.actions.lists import admit, finish_list, mark, reject_list, undo_mark
from prospects.actions.records import store_rows
from prospects.actions.uploads import (
    fail_upload,
    map_columns,
    open_list,
    restart_upload,
    start_upload,
    store_upload,
)

__all__ = [
    "Sides",
    "admit",
    "assign_owner",
    "disqualify_candidates",
    "fail_upload",
    "finish_list",
    "hand_on",
    "hand_on_leads",
    "judge_again",
    "map_columns",
    "mark",
    "move_lead",
    "move_leads",
    "note_scores",
    "open_list",
    "propose_again",
    "reject_list",
    "restart_upload",
    "start_upload",
    "store_rows",
    "store_upload",
    "undo_mark",
]
