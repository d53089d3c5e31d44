"""Every write of webhooks: endpoints, deliveries, intakes and what they take."""

from leadops.webhooks.actions.deliveries import (
    begin_try,
    give_way,
    note_answer,
    note_events,
    retry_delivery,
)
from leadops.webhooks.actions.endpoints import (
    add_endpoint,
    change_endpoint,
    change_secret,
    pause_endpoint,
    remove_endpoint,
    resume_endpoint,
    try_endpoint,
)
from leadops.webhooks.actions.intakes import (
    add_intake,
    ask_for_import,
    change_intake_secret,
    count_forgery,
    end_intake,
    import_arrivals,
    note_import,
    receive,
)
from leadops.webhooks.actions.retention import remove_old, remove_waiting_records

__all__ = [
    "add_endpoint",
    "add_intake",
    "ask_for_import",
    "begin_try",
    "change_endpoint",
    "change_intake_secret",
    "change_secret",
    "count_forgery",
    "end_intake",
    "give_way",
    "import_arrivals",
    "note_answer",
    "note_events",
    "note_import",
    "pause_endpoint",
    "receive",
    "remove_endpoint",
    "remove_old",
    "remove_waiting_records",
    "resume_endpoint",
    "retry_delivery",
    "try_endpoint",
]
