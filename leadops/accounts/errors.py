"""Named refusals of the accounts."""

from leadops.ui.errors import Forbidden, NotFound, Refusal, Stale


class LinkGone(Refusal):
    """An invitation or start link that was used, withdrawn, or is too old."""

    status = 410
    sentence = (
        "This link was already used, withdrawn, or is older than 72 hours. Ask for a new one."
    )


class ResetLinkGone(LinkGone):
    """A link to a new password that opens nothing any more."""

    sentence = "This link was already used, replaced, or is too old. Ask for a new one."


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


class TooManyAsked(TooManyTries):
    """More links asked for than anybody needs."""

    sentence = "A link was asked for too often. Wait an hour, then ask again."


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


class ProviderFailed(Refusal):
    """The OpenID provider did not prove who somebody is."""

    status = 403
    sentence = (
        "Your company's sign-in did not prove who you are, so nobody was let in. Start again; if "
        "it stays so, the operator of this portal finds the reason in its log."
    )


class AddressUnverified(Refusal):
    """The provider does not vouch for the address."""

    status = 403
    sentence = (
        "Your company's sign-in does not say that your e-mail address is verified. Whoever runs it "
        "can verify the address; then this works."
    )


class NoPlace(Refusal):
    """The provider proved who somebody is, and nobody asked them in."""

    status = 403
    sentence = (
        "No member and no open invitation has this e-mail address. Ask an administrator of your "
        "workspace for an invitation."
    )


class NotTheirsAlone(Refusal):
    """An administrator of one workspace may not take over an account that others rely on."""

    status = 422
    sentence = (
        "This account opens more than this workspace, so no administrator alone may change how it "
        "signs in. The operator of the portal can (manage.py reset_link)."
    )


class SetupIsOver(Stale):
    """The set-up of an authenticator app was finished or lost."""

    sentence = "This set-up is finished or too old. Look at your sign-in, and begin again there."
