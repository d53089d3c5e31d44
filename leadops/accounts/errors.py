"""Named refusals of the accounts."""

from leadops.ui.errors import Forbidden, NotFound, Refusal, Stale


class LinkGone(Refusal):
    """An invitation or start link that was used, withdrawn, or is too old."""

    status = 410
    sentence = (
        "This link was already used, withdrawn, or is older than 72 hours. Ask for a new one."
    )


class NoSuchLink(NotFound):
    """A token that was never given out."""

    sentence = "This link is not one of ours. Check that you copied all of it."


class StartIsOver(Refusal):
    """The first administrator exists already."""

    status = 410
    sentence = "The first administrator is already set up. Sign in, or ask for an invitation."


class WrongPassword(Refusal):
    """The password does not belong to the person."""

    status = 422
    sentence = "That is not the password of this address."


class TooManyTries(Refusal):
    """More tries than the throttle lets through."""

    status = 429
    sentence = "Too many tries. Wait five minutes, then try again."


class AlreadyMember(Stale):
    """The invited person is a member already."""

    sentence = "This person is already a member. Change their roles in the list."


class LastAdministrator(Refusal):
    """A workspace must keep somebody who can let people in."""

    status = 422
    sentence = (
        "This is the last administrator. Give the role to somebody else first; then this works."
    )


class NoRole(Refusal):
    """A member without a role could open nothing."""

    status = 422
    sentence = "Choose at least one role. To take all of them away, end the membership instead."


class NotADemoPerson(Forbidden):
    """Signing in without a password is for the demo, on this machine only."""

    sentence = "Signing in without a password works only for demo people and on this machine."


class BadDeputy(Refusal):
    """Somebody who cannot deputise there, or a span that makes no sense."""

    status = 422


class NoSuccessor(Refusal):
    """The work of somebody who leaves would be nobody's."""

    status = 422
    sentence = "Choose another member, who is still here, to take the work over."


class NoScope(Refusal):
    """A token that could do nothing, or one that could do what its kind must not."""

    status = 422
    sentence = "Choose at least one thing that the token may do."
