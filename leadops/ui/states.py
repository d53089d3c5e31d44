"""State words and how each looks: one table for badges, banners, findings and clocks."""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Look:
    """The class that sets the three colours, and the shape that tells states apart without them."""

    style: str
    shape: str


NEUTRAL: Final = Look("neutral", "dot")
WAITING: Final = Look("waiting", "clock")
APPROVED: Final = Look("approved", "check")
REJECTED: Final = Look("rejected", "cross")
PAUSED: Final = Look("rejected", "bars")
STALE: Final = Look("stale", "dashed")
BLOCKED: Final = Look("blocked", "octagon")
DUE: Final = Look("due", "diamond")
BREACHED: Final = Look("breached", "triangle")

# Gate and clock words first; then words of runs, leads and findings that borrow a look.
LOOKS: Final[dict[str, Look]] = {
    "waiting": WAITING,
    "approved": APPROVED,
    "rejected": REJECTED,
    "stale": STALE,
    "blocked": BLOCKED,
    "on time": APPROVED,
    "due soon": DUE,
    "breached": BREACHED,
    "paused": PAUSED,
    "must fix": BREACHED,
    "warning": STALE,
    "note": REJECTED,
    "queued": WAITING,
    "running": WAITING,
    "done": APPROVED,
    "failed": BREACHED,
    "live": APPROVED,
    "draft": NEUTRAL,
    "retired": REJECTED,
    "admitted": APPROVED,
    "sent": APPROVED,
    "held": PAUSED,
    "cancelled": REJECTED,
    "in doubt": DUE,
    "bounced": BREACHED,
    "supported": APPROVED,
    "weak": STALE,
    "unsupported": BREACHED,
    "away": PAUSED,
    "empty": DUE,
    "info": WAITING,
}

SHAPES: Final[dict[str, str]] = {
    "dot": '<circle class="fill" cx="8" cy="8" r="3.5"/>',
    "clock": (
        '<circle class="line" cx="8" cy="8" r="6.2"/><path class="line" d="M8 4.6V8l2.3 1.5"/>'
    ),
    "check": (
        '<circle class="fill" cx="8" cy="8" r="7"/><path class="cut" d="m4.8 8.3 2.2 2.2 4.2-4.6"/>'
    ),
    "cross": (
        '<rect class="fill" x="1.5" y="1.5" width="13" height="13" rx="2.5"/>'
        '<path class="cut" d="m5.4 5.4 5.2 5.2m0-5.2-5.2 5.2"/>'
    ),
    "bars": (
        '<rect class="fill" x="1.5" y="1.5" width="13" height="13" rx="2.5"/>'
        '<path class="cut" d="M6 5v6m4-6v6"/>'
    ),
    "dashed": '<circle class="line dashed" cx="8" cy="8" r="6.2"/>',
    "octagon": (
        '<path class="fill" d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z"/>'
        '<path class="cut" d="M4.6 8h6.8"/>'
    ),
    "diamond": (
        '<path class="fill" d="M8 .8 15.2 8 8 15.2.8 8z"/>'
        '<path class="cut" d="M8 4.8v3.6M8 10.8v.1"/>'
    ),
    "triangle": (
        '<path class="fill" d="M8 1.6 15 14H1z"/><path class="cut" d="M8 6.2v3.4M8 11.8v.1"/>'
    ),
}


def word_of(state: str) -> str:
    """Return the word shown for a state: `due_soon` and `Due soon` are the same."""
    words = str(state).replace("_", " ").strip()
    return words[:1].upper() + words[1:]


def look_of(state: str, style: str = "") -> Look:
    """Return how a state looks; `style` lends the look of another state to a word of one's own."""
    return LOOKS.get((style or word_of(state)).lower().replace("_", " "), NEUTRAL)
