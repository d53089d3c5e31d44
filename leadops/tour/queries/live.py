"""What separates this workspace from going live: what, who, minutes."""

from dataclasses import dataclass
from typing import Final

from leadops.accounts.models import Workspace
from leadops.insights.queries.setup import APPROVER_ALONE, checklist

# Minutes of a person who does it for the first time; measured on ourselves, rounded up.
MINUTES: Final = {
    "Sender: legal name and postal address": 2,
    "A mailbox to send from": 5,
    "People who must not be written to, if you have a list": 5,
    "ICP: first version live": 30,
    "Two approvers: a sales lead and a marketing lead": 5,
    APPROVER_ALONE: 5,
    "Brand voice adopted": 10,
    "Routing rules published": 5,
    "SLA targets": 5,
    "First list uploaded": 5,
    "Scoring rules adopted": 10,
    "First 10 drafts reviewed": 15,
}
USUAL_MINUTES: Final = 10


@dataclass(frozen=True, slots=True)
class Todo:
    """One thing before going live: whose it is, how long it takes, whether it is done."""

    what: str
    who: str
    minutes: int
    is_done: bool
    url: str


def going_live(workspace: Workspace) -> list[Todo]:
    """Return the set-up of a workspace with who does it and about how many minutes it takes."""
    return [
        Todo(one.title, one.owner, MINUTES.get(one.title, USUAL_MINUTES), one.is_done, one.url)
        for one in checklist(workspace)
    ]
