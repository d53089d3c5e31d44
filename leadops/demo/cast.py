"""The demo's people as actors, and looking at what waits for them."""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from leadops.accounts.models import Membership, User, Workspace
from leadops.demo.people import PEOPLE
from leadops.gates.actions import decide
from leadops.gates.enums import ProposalStatus
from leadops.gates.models import Proposal
from leadops.runs.enums import RunStatus
from leadops.runs.models import StageRun

ENDED = (RunStatus.DONE, RunStatus.FAILED, RunStatus.CANCELLED)


@dataclass(frozen=True)
class Cast:
    """The named people of one demo workspace, by their key."""

    workspace: Workspace
    members: dict[str, Membership]

    @classmethod
    def of(cls, workspace: Workspace) -> "Cast":
        rows = Membership.objects.filter(workspace=workspace).select_related("user")
        by_name = {row.user.name: row for row in rows}
        return cls(workspace, {key: by_name[name] for key, (name, _) in PEOPLE.items()})

    def __getitem__(self, key: str) -> User:
        user: User = self.members[key].user
        return user

    def member(self, key: str) -> str:
        """Return the id by which routing rules name the person."""
        return str(self.members[key].pk)

    def approve(self, proposal: Proposal | None, *people: str, **more: Any) -> None:
        """Fill the seats of what waits, one person after the other; nothing waiting is fine.

        Who has answered already, be it a visitor in their place, is not asked again.
        """
        for key in people if proposal else ():
            assert proposal is not None
            if proposal.decisions.filter(decided_by=self[key]).exists():
                continue
            decide(
                proposal_id=proposal.pk,
                actor=self[key],
                verdict="approve",
                digest=proposal.digest,
                **more,
            )


def waiting_at(gate: str, *, subject: UUID | None = None) -> Proposal | None:
    """Return the oldest proposal that waits at the gate, of one subject where it is named."""
    rows = Proposal.objects.filter(gate=gate, status=ProposalStatus.WAITING)
    if subject is not None:
        rows = rows.filter(subject_id=subject)
    return rows.order_by("proposed_at").first()


def run_of(task: str) -> str:
    """Return what the newest run of the task still does, or "" when it has ended."""
    run = StageRun.objects.filter(task=task).order_by("-created_at").first()
    return "" if run is None or run.status in ENDED else run.label
