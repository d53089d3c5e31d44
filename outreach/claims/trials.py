"""Passages held against one sentence: nothing is compared that cannot change which is chosen.

Most of what a draft says is held against many passages, and nearly all lose by how few of its
words they hold. Their checks are run only when somebody asks for what they say.
"""

from collections.abc import Callable, Sequence
from functools import cached_property

from outreach.claims import support
from outreach.claims.passages import Passage
from outreach.claims.support import Comparison, Opening

# A passage that fits must be about as like the sentence as the likest that says otherwise.
_AS_LIKE = 0.9
LEAST_SHARED = 0.2
LIKE = 0.5  # of a sentence's words: what shares less says nothing against another passage


class Trial:
    """A sentence begun to be compared with a passage, and finished when its verdict is needed."""

    def __init__(
        self,
        passage: Passage,
        begun: Opening,
        judge: Callable[[], Comparison],
        is_refused: Callable[[], bool],
    ) -> None:
        self.passage = passage
        self.coverage = begun.coverage
        self.likeness = begun.likeness
        self._begun = begun
        self._judge = judge
        self._asked = is_refused

    @cached_property
    def judged(self) -> Comparison:
        """The whole comparison."""
        return self._judge()

    @cached_property
    def _is_refused(self) -> bool:
        return self._begun.is_refused or self._asked()

    @property
    def verdict(self) -> str:
        """Its verdict; what tells soonest that it is "unsupported" is asked first."""
        if "judged" not in self.__dict__ and self._is_refused:
            return "unsupported"
        return self.judged.verdict

    @property
    def is_whole(self) -> bool:
        """Tell whether a source says every word and figure."""
        return self.coverage == self.likeness == 1.0 and self.verdict == "supported"

    @property
    def rank(self) -> tuple[int, float]:
        """The place among trials, the best highest."""
        return support.RANK[self.verdict], self.coverage

    @property
    def is_held(self) -> bool:
        """Tell whether the passage bears the sentence out, be it in part."""
        return self.verdict in ("supported", "weak")


def best(trials: Sequence[Trial]) -> Trial:
    """Return the first of the highest rank; what covers less than a supported one is not judged."""
    weak: Trial | None = None
    for one in sorted(trials, key=lambda trial: -trial.coverage):
        if weak and one.coverage < support.SUPPORTED:
            return weak  # the others are at most weak, too
        if one.verdict == "supported":
            return one
        if one.verdict == "weak" and weak is None:
            weak = one
    return weak or max(trials, key=lambda trial: trial.rank)


def likely(singles: Sequence[Trial]) -> Trial:
    """Return the first that shares some words, else the likest."""
    first = singles[0]
    return first if first.likeness >= LEAST_SHARED else max(singles, key=lambda o: o.likeness)


def is_open(one: Trial) -> bool:
    """Tell whether what a passage lacks may stand beside it."""
    if one.likeness < LEAST_SHARED:
        return False
    return not (one.judged.is_contradicted or one.judged.is_worded)


def or_contradiction(chosen: Trial, singles: Sequence[Trial], *, by_figures: bool) -> Trial:
    """Prefer the sentence that is most like the claim, though it says otherwise.

    What does so by no more than a figure counts only `by_figures`.
    """
    for one in sorted(singles, key=lambda trial: -trial.likeness):
        if one.likeness < LIKE or chosen.likeness >= _AS_LIKE * one.likeness:
            break
        if one.judged.is_contradicted and (by_figures or not one.judged.is_of_figure):
            return chosen if chosen.judged.is_contradicted else one
    return chosen
