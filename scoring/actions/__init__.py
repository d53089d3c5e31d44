"""Every write of scoring: what sites say, versions of the rules, scores."""

from scoring.actions.leaks import keep_column
from scoring.actions.readings import SiteNews, note_failures, note_readings
from scoring.actions.scores import store_scores
from scoring.actions.versions import (
    adopt,
    ask_for_calibration,
    propose_threshold,
    propose_version,
    return_version,
)

__all__ = [
    "SiteNews",
    "adopt",
    "ask_for_calibration",
    "keep_column",
    "note_failures",
    "note_readings",
    "propose_threshold",
    "propose_version",
    "return_version",
    "store_scores",
]
