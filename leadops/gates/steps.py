"""What a row of the pipeline table is, and how the engine finds the table."""

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from django.conf import settings
from django.utils.module_loading import import_string

from leadops.accounts.enums import FALLBACK_ROLE
from leadops.gates.enums import ProposerMay


@dataclass(frozen=True)
class FollowUp:
    """A task the engine queues when the gate opens."""

    task: str
    label: str


@dataclass(frozen=True)
class Step:
    """One row: trigger -> task -> gate (seats) -> effect -> next. Functions by dotted name."""

    key: str
    stage: str
    trigger: str
    task: str  # "" where people make the proposal themselves
    subject: str  # model label
    about: str  # what is proposed, in words
    seats: tuple[str, ...]
    effects: tuple[str, ...]
    opens: str  # what the approval lets happen, in words
    requirements: tuple[str, ...]
    on_reject: str
    next: tuple[FollowUp, ...] = ()
    blockers: str = ""
    seat_filter: str = ""  # (membership) -> Q: which proposals are theirs; "" for all
    also: tuple[str, ...] = ()  # further roles that may fill any of its seats
    falls_back: bool = True  # False: a manager re-assigns instead
    proposer_may: ProposerMay = ProposerMay.NEVER
    lapses_after_days: int = 0  # 0: never
    reminds: bool = True  # False: it has a clock of its own
    takes_guest: bool = False  # an invited outsider may fill a seat of one proposal
    approve_verb: str = "Approve"
    done_word: str = "Approved"  # what is said once the verb was done
    card: str = "gates/card.html"
    tables: tuple[str, ...] = field(default=())  # gated models whose rows carry the approval

    @property
    def has_fallback(self) -> bool:
        """One-seat gates fall back to the sales lead; a handoff is re-assigned instead."""
        return len(self.seats) == 1 and self.falls_back

    def roles_of(self, seat: str) -> tuple[str, ...]:
        """Return the roles that may sit in the seat."""
        fallback = (FALLBACK_ROLE,) if self.has_fallback else ()
        return tuple(dict.fromkeys((seat, *fallback, *self.also)))


@cache
def steps() -> dict[str, Step]:
    """Return the table by gate. Loaded by name: the table stands right of everything it names."""
    return {step.key: step for step in import_string(settings.LEADOPS_PIPELINE)}


@cache
def line_tasks() -> frozenset[str]:
    """Return the tasks of the line: each makes what a person then decides on, or leads to it."""
    rows = steps().values()
    named_ones = {step.task for step in rows} | {one.task for step in rows for one in step.next}
    return frozenset(named_ones - {""})


@cache
def named(dotted: str) -> Callable[..., Any]:
    """Return the function a Step names."""
    function: Callable[..., Any] = import_string(dotted)
    return function
