"""How a task ends other than well."""

from leadops.ui.errors import Refusal


class Retry(Exception):
    """Try again later; `sentence` is shown meanwhile, `after` is in seconds."""

    def __init__(self, sentence: str, *, after: float | None = None) -> None:
        self.sentence = sentence
        self.after = after
        super().__init__(sentence)


class Failed(Exception):
    """Ends the run; `sentence` says what happened, what was kept and what to do.

    `is_final`: what was given is at fault, so another try ends the same and is not offered.
    """

    def __init__(self, sentence: str, *, is_final: bool = False) -> None:
        self.sentence = sentence
        self.is_final = is_final
        super().__init__(sentence)


class LeaseLost(Exception):
    """Another worker has the run now, or it was cancelled: this one must not write."""


class RunNotOpen(Refusal):
    """The run has already ended."""

    status = 409
    sentence = "This run has already ended."
