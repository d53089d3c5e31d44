"""Named refusals of the gate."""

from leadops.ui.errors import Forbidden, Refusal, Stale


class NotWaiting(Refusal):
    """Somebody decided, or the proposal was withdrawn."""

    status = 409
    sentence = "This has already been decided."


class StaleDigest(Stale):
    """The card showed other content than what waits now."""

    sentence = "Not decided: the content changed after your page was made. Read it again."


class TooSoon(Refusal):
    """The second press of a double click met the page that the first one brought up."""

    status = 409
    title = "Nothing was decided"
    sentence = (
        "Nothing was decided: it came up less than a second before you pressed, right after "
        "your last decision, so it looks like a double click. Read it before you decide."
    )


class SkipOver(Refusal):
    """Nothing of the person's is left out any more, or it was skipped too long ago."""

    status = 410
    sentence = "There is no skip to undo: this stands in your queue."


class NotYourSeat(Forbidden):
    """The person's roles, or their part in the proposal, do not give them this seat."""


class SeatTaken(Refusal):
    """The seat is filled already."""

    status = 409
    sentence = "This seat has already been filled."


class Blocked(Refusal):
    """A rule forbids approval now; the sentence says which and who lifts it."""

    status = 422


class NoApproval(Refusal):
    """An effect was asked for without a standing approval of this gate for this row."""

    status = 403
    sentence = "Nothing was done: there is no standing approval for exactly this."


class NonceReused(Refusal):
    """The form's number was used before with other content."""

    status = 422
    sentence = "This form was already used for something else. Load the page again."


class ProposedMeanwhile(Stale):
    """Two people put the same row before its gate at the same instant; one of them was first."""

    sentence = "Somebody proposed this at the same moment. Look at what waits now."


class LookAgainLater(Refusal):
    """One person looks twice, and not twice on one day."""

    status = 423


class SignInAgain(Refusal):
    """The second look is a new visit, not the same tab."""

    sentence = "Sign out and in again first: the second look is a new visit."


class SayWhatChanges(Refusal):
    """A second look without a word about what it is for."""

    sentence = "Say in your own words what this changes. It stands with the approval."


class NotAlone(Stale):
    """A second member joined while one person's proposal waited."""

    sentence = "You are not alone here any more. Propose it again: then each seat has its person."


class NoGuestSeat(Refusal):
    """A seat that no guest can be invited to."""

    status = 409
    sentence = "This seat is filled, or the proposal waits no more. Load the page again."
