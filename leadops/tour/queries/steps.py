"""The eight steps of the tour's page: their titles and words."""

from dataclasses import dataclass
from typing import Final

TITLES: Final = (
    "Your file",
    "Who is a customer",
    "Your companies, read live",
    "The best ten",
    "Five drafts",
    "Who wrote",
    "Send one to me",
    "To go live",
)
NOBODY: Final = "Nobody may be mailed"


@dataclass(frozen=True)
class Step:
    """One of the eight, with its word: Done, Running, Next, Later, or what is amiss with it."""

    number: int
    title: str
    state: str
