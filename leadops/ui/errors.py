"""The one base of every refusal: a sentence for the page and the status it answers with."""


class Refusal(Exception):
    """A named "no". Nothing was changed; `sentence` says what happened and what to do.

    `status` is the HTTP status of the answer: 403 wrong role, 404 not yours, 409 changed meanwhile,
    410 too late, 422 a rule forbids it, 423 somebody else holds it, 503 a service is away.
    """

    status = 422
    title = ""  # of its page; "" takes the one of its status
    sentence = "This is not possible now."
    action = "Continue"  # what the way on to `next_url` is called

    def __init__(self, sentence: str | None = None, *, next_url: str = "") -> None:
        self.sentence = sentence or self.sentence
        self.next_url = next_url
        super().__init__(self.sentence)


class NotFound(Refusal):
    """The row does not exist, or not in this workspace: the two are told apart to nobody."""

    status = 404
    sentence = "There is nothing here, or it is not in your workspace."


class Forbidden(Refusal):
    """The person is signed in and lacks the role."""

    status = 403
    sentence = "Your role does not allow this."


class Stale(Refusal):
    """The row changed since the page was made."""

    status = 409
    sentence = "This changed while you were looking at it. Look again, then decide."


class Unstorable(Refusal):
    """What was sent holds something no text column takes: a NUL, a number beyond all bounds."""

    status = 400
    sentence = (
        "This holds a character or a number that cannot be stored. Nothing was changed. "
        "Type it again instead of pasting it."
    )


class FormTooOld(Refusal):
    """The form's token does not fit this session: signed in anew meanwhile, or not our form."""

    status = 403
    title = "Nothing was done"
    sentence = (
        "This form is older than your last sign-in, or it is not from this portal. "
        "Nothing was done. What was saved before is kept."
    )
    action = "Open the page again"


class SignedOut(Refusal):
    """The session ended while a member's form was open."""

    status = 403
    title = "You are signed out"
    sentence = (
        "You are signed out, so nothing was done. What was saved before is kept. "
        "Sign in, then go on."
    )
    action = "Sign in"


class NoPage(Refusal):
    """The address only takes posts: there is no page to be shown at it."""

    status = 405
    title = "No page here"
    sentence = (
        "There is no page at this address: it only takes what a form sends. "
        "What was saved before is kept."
    )
    action = "Open that page"


class NoForm(Refusal):
    """The address only shows a page: it takes nothing that is sent."""

    status = 405
    title = "Nothing was done"
    sentence = "This address only shows a page, it takes no form. Open the page again."
