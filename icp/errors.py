"""Why an ICP version could not be changed or sent."""

from leadops.ui.errors import Refusal, Stale


class VagueVersion(Refusal):
    """The lint found what must be fixed first (ICP8)."""


class NotEditable(Refusal):
    """A live or superseded version never changes; a new version does."""

    sentence = "A live version never changes. Start a new version from it."


class EditConflict(Stale):
    """Somebody else saved since this page was opened."""

    sentence = "Somebody else saved this version meanwhile. Both texts are shown below."


class MoveRefused(Refusal):
    """The version is not where this step begins."""


class NothingToSend(Refusal):
    """The new version says exactly what the live one says."""

    sentence = "This version says the same as the live one, so there is nothing to approve."
