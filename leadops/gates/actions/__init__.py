"""The door: propose, decide, withdraw, supersede, lapse, revoke. There is no other."""

from leadops.gates.actions.decisions import APPLY, decide, revoke, take_back_rejection
from leadops.gates.actions.guests import invite_guest
from leadops.gates.actions.proposals import (
    lapse,
    propose,
    skip,
    supersede,
    undo_skip,
    withdraw,
)
from leadops.gates.actions.reminders import mark_told, remind
from leadops.gates.actions.retention import forget_nonces, remove_payloads

__all__ = [
    "APPLY",
    "decide",
    "forget_nonces",
    "invite_guest",
    "lapse",
    "mark_told",
    "propose",
    "remind",
    "remove_payloads",
    "revoke",
    "skip",
    "supersede",
    "take_back_rejection",
    "undo_skip",
    "withdraw",
]
