"""Every write of handoff; pipeline.py names the effects here."""

from handoff.actions.handoffs import accept, answer, close, decline, reassign
from handoff.actions.leavers import hand_on
from handoff.actions.marks import mark_clocks, set_targets
from handoff.actions.moves import GATE
from handoff.actions.routing import route_reply
from handoff.actions.rulesets import (
    edit_rules,
    propose_default_ruleset,
    propose_rules,
    publish,
    return_ruleset,
)

__all__ = [
    "GATE",
    "accept",
    "answer",
    "close",
    "decline",
    "edit_rules",
    "hand_on",
    "mark_clocks",
    "propose_default_ruleset",
    "propose_rules",
    "publish",
    "reassign",
    "return_ruleset",
    "route_reply",
    "set_targets",
]
