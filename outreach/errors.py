"""Named refusals of outreach."""

from leadops.ui.errors import Refusal, Stale


class DraftChanged(Stale):
    """The draft moved on while somebody wrote."""

    sentence = (
        "This draft changed while you were writing. Your text is kept. Look, then save again."
    )


class NotEditable(Refusal):
    """The draft waits at no gate, so there is nothing to edit."""

    status = 409
    sentence = "This draft does not wait for a decision any more, so it cannot be edited."


class ReservedByAnother(Refusal):
    """Somebody else is reviewing the draft right now."""

    status = 423


class NotStale(Refusal):
    """Nothing that the draft relied on changed, so only a rejection has it written again."""

    status = 409
    sentence = "This draft is not stale. Reject it, and it can be drafted again."


class NotAssignable(Refusal):
    """The draft is another's to give away, or the chosen person takes none."""

    status = 403
    sentence = "This draft is somebody else's. They, the sales lead or a manager may assign it."


class NoMailbox(Refusal):
    """There is no mailbox that could send."""

    sentence = "There is no mailbox to send from. Add one under Settings, Mailboxes."


class NoVoice(Refusal):
    """Nothing is written before somebody stood up for how it sounds."""

    sentence = "No brand voice is adopted yet. The marketing lead adopts one under Settings, Voice."


class RulesChanged(Stale):
    """Somebody else changed the rule, or the set, since the page was made."""

    sentence = (
        "Somebody changed this meanwhile. Nothing of yours or theirs was overwritten. Look at "
        "what stands there now, then do it again."
    )


class RuleNotTaken(Refusal):
    """A rule that cannot stand in the set: its name is taken, there are too many, it is unread."""


class NothingToPropose(Refusal):
    """The set reads as the one that is in force, or nobody edits one."""

    sentence = "Nothing is changed, so there is nothing to propose."


class DraftInTheWay(Refusal):
    """A set is being edited; beginning from another version would overwrite it."""

    status = 409
    sentence = "A set of rules is being edited already. Propose it or throw it away first."


class SequenceIncomplete(Refusal):
    """A sequence cannot be proposed as it is."""


class NothingToReview(Refusal):
    """A variant needs at least one lead to be written for."""

    sentence = "There is no lead to write a first variant for yet. Score a list first."


class EditUnsaved(Refusal):
    """The words that were posted are not the words that were checked."""

    status = 409
    sentence = "Save or discard your edit first: these words were not checked yet."


class MoveRefused(Refusal):
    """The table of moves has no such move."""

    status = 409


class CaptureRefused(Refusal):
    """What was pasted cannot be kept as evidence."""


class TooLate(Refusal):
    """The message is on its way or gone: it cannot be taken back."""

    status = 410


class NotInDoubt(Stale):
    """The send was settled meanwhile."""

    sentence = "This message is not in doubt any more. Look again."


class NotTheApprovedBytes(Refusal):
    """What is stored is not what was approved."""

    sentence = "The stored message is not the one that was approved. It was not sent."


class MailboxRefused(Refusal):
    """A mailbox cannot be kept as it was typed."""
