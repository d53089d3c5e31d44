"""What the tour refuses, in words."""

from leadops.ui.errors import NotFound, Refusal, Stale


class TourOver(NotFound):
    """The tour is somebody else's, was replaced in another tab, or ran out."""

    sentence = (
        "This tour is over: another file took its place, or its seven days are up. "
        "Open the tour again; what stands there now is yours."
    )


class FileRefused(Refusal):
    """The file is no table that the tour can read; nothing of it was kept."""


class MappingRefused(Refusal):
    """The columns cannot be read that way; the last mapping stands."""


class NotYet(Stale):
    """An earlier step of the tour has to be done first."""


class ProfileRefused(Refusal):
    """The profile cannot be read; the last one stands. `field` names where."""

    def __init__(self, field: str, sentence: str) -> None:
        super().__init__(sentence)
        self.field = field


class NoMailbox(Refusal):
    """Nothing can be sent before the workspace has a mailbox."""

    sentence = (
        "No mailbox is connected, so nothing can be sent. An administrator connects one under "
        "Settings, Mailboxes (5 minutes). You can answer the message here without sending it."
    )


class LetterMoved(Stale):
    """The message is not where it would have to be for this."""

    sentence = "This message has moved on. The tour shows where it is now."
