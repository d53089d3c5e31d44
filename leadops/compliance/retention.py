"""How long each kind of data is kept, before anybody decides otherwise.

The clock of a person runs from the last use that had a reason (collected, contacted, answered); to
read the same source again renews nothing (CNIL, SAN-2024-020).
"""

from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True)
class Kind:
    """A kind of data: what the page calls it, days by default, and the limits of a choice."""

    key: str
    words: str
    what: str
    days: int
    most: int


KINDS: Final = (
    Kind("uncontacted", "People never contacted", "Name, address, values, lead", 90, 365),
    Kind("contacted", "People contacted", "The same, with drafts, messages and replies", 365, 1095),
    Kind("pages", "Pages read", "Copies that no live claim stands on", 30, 365),
    Kind("prompts", "Prompts and answers of models", "But for those behind a decision", 30, 365),
    Kind("uploads", "Uploaded files", "Files that were read, and refused rows", 30, 365),
    Kind("mail", "Mail that belongs to no lead", "Text and sender", 90, 365),
    Kind("webhooks", "Webhooks", "Deliveries with their answers, and what came in", 30, 90),
    Kind("runs", "Ended runs", "What ran, when, and why it failed", 30, 365),
)
DEFAULTS: Final = {kind.key: kind.days for kind in KINDS}
SHORTEST: Final = 7
