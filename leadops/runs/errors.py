"""How a task ends other than well."""

from leadops.ui.errors import Refusal


class Retry(Exception):
    """Try again later; `sentence` is shown meanwhile, `after` is in seconds."""

    def __init__(self, sentence: str, *, after: float | None = None) -> None:
        self.sentence = sentence
        self.after = after
        super().__init__(sentence)


class Failed(Exception):
    """Ends the run; `sentence` says what happened, what was kept and what to do."""

    def __init__(self, sentence: str) -> None:
        self.sentence = sentence
        super().__init__(sentence)


class LeaseLost(Exception):
    """Another worker has the run now, or it was cancelled: this one must not write."""


class RunNotOpen(Refusal):
    """The run has already ended."""

    status = 409
    sentence = "This run has already ended."
