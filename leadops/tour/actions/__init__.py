"""Every write of the tour, by its steps."""

from leadops.tour.actions.answers import note_answer
from leadops.tour.actions.drafts import (
    ask_for_drafts,
    check_draft,
    end_drafting,
    note_drafts,
    note_no_draft,
    note_reasons,
)
from leadops.tour.actions.files import close_tour, map_columns, open_tour, stop_set_aside
from leadops.tour.actions.letters import (
    claim_letter,
    prepare_letter,
    queue_letter,
    return_letter,
    settle_letter,
)
from leadops.tour.actions.profile import (
    check_examples,
    name_deal_columns,
    note_deals,
    take_deals,
    write_profile,
)
from leadops.tour.actions.sites import ask_for_reading, note_sites, rank_records

__all__ = [
    "ask_for_drafts",
    "ask_for_reading",
    "check_draft",
    "check_examples",
    "claim_letter",
    "close_tour",
    "end_drafting",
    "map_columns",
    "name_deal_columns",
    "note_answer",
    "note_deals",
    "note_drafts",
    "note_no_draft",
    "note_reasons",
    "note_sites",
    "open_tour",
    "prepare_letter",
    "queue_letter",
    "rank_records",
    "return_letter",
    "settle_letter",
    "stop_set_aside",
    "take_deals",
    "write_profile",
]
