"""Refusals of handoff."""

from leadops.ui.errors import Forbidden, Refusal, Stale


class MoveRefused(Stale):
    """The row is not in a state from which it may go there."""

    sentence = "This handoff changed meanwhile. Look again, then decide."


class NotYours(Forbidden):
    """The handoff belongs to somebody else."""

    sentence = "This handoff belongs to somebody else. A manager can re-assign it."


class NoSeat(Refusal):
    """Nobody could acknowledge it there."""

    sentence = "A handoff needs a rep: choose somebody who holds that role."


class NotEditable(Stale):
    """A published or waiting ruleset does not change; a new version does."""

    sentence = "This version is not a draft any more. Edit the rules again to make a new version."


class BadRules(Refusal):
    """The edited rules cannot be used; the sentence says which one and why."""


class LeavesBuyers(Refusal):
    """Somebody leaves whom buyers wait for, and nobody would answer them."""
