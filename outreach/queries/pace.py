"""How fast people decide, and who decides faster than the drafts can be read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from itertools import pairwise
from uuid import UUID

from django.db.models import QuerySet

from leadops.accounts.models import User
from leadops.gates.models import Decision, Proposal
from leadops.ui.numbers import span
from outreach.attention import WINDOW, Haste, Look, haste
from outreach.models import Claim, Revision
from outreach.queries.decisions import PAUSE, by_hand, standing
from outreach.queries.review import GATE

PACED = 5_000  # decisions whose times are read, the newest
# Of one person: what their last two windows are found in, with long pauses between.
PACED_OF_ONE = 10 * WINDOW


@dataclass(frozen=True)
class Timed:
    """A decision's proposal, and the seconds since the same person's decision before."""

    proposal: UUID
    seconds: float


@dataclass(frozen=True)
class Reviewer:
    """One person's timed decisions, the oldest first; longer pauses than 3 min are left out."""

    pk: UUID
    name: str
    timed: tuple[Timed, ...]

    @property
    def seconds(self) -> list[float]:
        """How long each decision took."""
        return [one.seconds for one in self.timed]


def reviewers(rows: QuerySet[Decision], newest: int = PACED) -> list[Reviewer]:
    """Return by name who decided these by hand, with the time of each of the newest; one query."""
    found = by_hand(rows).order_by("-at")
    columns = found.values_list("decided_by", "decided_by__name", "at", "proposal")
    given: dict[tuple[UUID, str], list[tuple[datetime, UUID]]] = defaultdict(list)
    for pk, name, at, proposal in reversed(list(columns[:newest])):
        given[pk, name].append((at, proposal))
    people = [Reviewer(pk, name, tuple(_timed(ones))) for (pk, name), ones in given.items()]
    return sorted(people, key=lambda one: (one.name, one.pk))


def _timed(given: Iterable[tuple[datetime, UUID]]) -> Iterator[Timed]:
    for (earlier, _), (later, proposal) in pairwise(given):
        if later - earlier <= PAUSE:
            yield Timed(proposal, (later - earlier).total_seconds())


def too_fast(people: Iterable[Reviewer]) -> dict[UUID, Haste]:
    """Return whose last decisions took less time than reading; three queries for all of them."""
    judged = [one for one in people if len(one.timed) >= WINDOW]
    shown = {one.pk: one.timed[-2 * WINDOW :] for one in judged}
    texts = _texts({timed.proposal for ones in shown.values() for timed in ones})
    found = {
        pk: haste([Look(one.seconds, *texts.get(one.proposal, ("", ()))) for one in ones])
        for pk, ones in shown.items()
    }
    return {pk: one for pk, one in found.items() if one}


def haste_of(user: User) -> Haste | None:
    """Return whether the person's own last decisions took less time than reading."""
    rows = standing(Decision.objects.filter(proposal__gate=GATE, decided_by=user))
    return too_fast(reviewers(rows, PACED_OF_ONE)).get(user.pk)


def told_to_them(one: Haste) -> str:
    """Say to the person that they decide faster than they can read."""
    return f"Your {_medians(one)} Read the draft and the quotes beside it before you decide."


def told_of(name: str, one: Haste) -> str:
    """Say to a manager that a person goes on deciding faster than they can read."""
    return f"{name}: the {_medians(one)} The {WINDOW} before were as fast."


def _medians(one: Haste) -> str:
    return (
        f"last {WINDOW} decisions took {in_seconds(one.taken)} each (median); reading what was "
        f"new in them takes {in_seconds(one.needed)}."
    )


def in_seconds(seconds: float) -> str:
    """Return a length of time in words, "under 1 s" where nothing shorter can be told apart."""
    return "under 1 s" if seconds < 1 else span(timedelta(seconds=seconds))


def _texts(proposals: set[UUID]) -> Mapping[UUID, tuple[str, tuple[str, ...]]]:
    """Return the words and the quotes that each proposal put before its reviewer."""
    rows = Proposal.objects.filter(pk__in=proposals).values_list("pk", "payload__revision")
    revision_of = {pk: revision for pk, revision in rows if revision}
    wanted = set(revision_of.values())
    bodies = dict(Revision.objects.filter(pk__in=wanted).values_list("pk", "body"))
    quotes: dict[UUID, list[str]] = defaultdict(list)
    for pk, quote in Claim.objects.filter(revision__in=wanted).values_list("revision", "quote"):
        quotes[pk].append(quote)
    return {
        pk: (bodies.get(UUID(one), ""), tuple(quotes[UUID(one)])) for pk, one in revision_of.items()
    }
