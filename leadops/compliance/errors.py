"""Refusals of compliance."""

from leadops.ui.errors import Refusal, Stale


class NoAddress(Refusal):
    """The text is neither an address nor a domain."""

    sentence = "That is neither an e-mail address nor a domain. Check the spelling."


class AlreadyLifted(Stale):
    """Somebody lifted it meanwhile."""

    sentence = "This suppression was lifted already."


class NeedsSecondPerson(Refusal):
    """Lifting takes two people, one of them an administrator."""

    sentence = "The person who asked cannot also confirm. Ask somebody else to lift it."


class BadList(Refusal):
    """The file of suppressions cannot be read."""


class TooManyStops(Refusal):
    """One caller typed too many addresses."""

    status = 429
    sentence = (
        "Too many addresses came from your connection in the last hour. Use the link in the"
        " message, which always works, or try again in an hour."
    )
