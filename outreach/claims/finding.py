"""Find what speaks best for a sentence: one passage, several together, or the record."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import datetime

from outreach.claims import (
    companies,
    facts,
    likenesses,
    pieced,
    reckoned,
    records,
    subjects,
    support,
    translated,
    trials,
    weighing,
    wordings,
)
from outreach.claims.context import Context
from outreach.claims.facts import Facts
from outreach.claims.passages import Index, Passage
from outreach.claims.support import Comparison
from outreach.claims.trials import Trial

# Where one sentence tells two things: "… and …", "…; …", "…, while …".
_JOINT = re.compile(
    r"(?:,|;)? (?:and|while|und|et|y|sowie) (?=\w)|; |, (?=(?:which|with|has|have|is|are|you|your|"
    r"Sie|vous)\b)"
)
_RECORD_SHARE = 0.85


class Finder:
    """Finds, among the sources of one side, what speaks best for a sentence."""

    def __init__(
        self,
        index: Index,
        company: str,
        person: frozenset[str],
        record: Mapping[str, str],
        now: datetime,
    ) -> None:
        self.index = index
        self.company = company
        self.person = person
        self.record = records.source(record, company, now)
        self.now = now

    def read(self, text: str) -> Facts:
        """Return the facts of a sentence about the company."""
        return facts.read_again(text, companies.own_words(self.company))

    def eligible(self, claim: Facts) -> list[int]:
        """Return the sources that may speak for a sentence: none about another company."""
        return [
            place
            for place, source in enumerate(self.index.sources)
            if not source.about
            or not self.company
            or companies.is_same(source.about, self.company)
            or companies.is_named(source.about, claim.vocabulary)
        ]

    def best(self, text: str) -> Trial | None:
        """Return the passage that speaks best for a sentence, with its verdict."""
        claim = self.read(text)
        whole = self._of_sentence(claim)
        if whole and (whole.verdict == "supported" or whole.judged.is_otherwise):
            return whole
        parts = self._of_parts(text)
        if parts and (not whole or parts.rank > whole.rank):
            return parts
        return self._of_record(claim, whole)

    def weighed(self, text: str, best: Comparison, passage: Passage) -> Comparison:
        """Weigh the verdict on a retelling anew."""
        if passage.source is self.record:
            return best
        told, context = self._read_passage(passage), self.context(passage)
        is_wide = passage.last > passage.first
        claim = translated.in_words_of(self.read(text), told)
        judged = weighing.weighed(best, claim, told, context, is_wide=is_wide)
        return support.aged(judged, passage.source.fetched_at, self.now)

    def attempt(self, claim: Facts, passage: Passage) -> Trial:
        """Hold a sentence against one passage."""
        told, context = self._read_passage(passage), self.context(passage)
        claim = translated.in_words_of(claim, told)
        begun = support.begin(claim, told, context)
        is_wide = passage.last > passage.first

        def judge() -> Comparison:
            judged = support.judge(begun, claim, told, context)
            aged = support.aged(judged, passage.source.fetched_at, self.now)
            return self._of_several(claim, passage, aged) if is_wide else aged

        return Trial(passage, begun, judge, lambda: support.is_unnamed(claim, told, context))

    def context(self, passage: Passage, *, alone: bool = False) -> Context:
        """Return what is known around a passage."""
        own = companies.own_words(passage.source.about or self.company)
        index = None if alone else self.index
        return Context(own, self.person, passage, index, self.now.date())

    def _of_sentence(self, claim: Facts, *, is_part: bool = False) -> Trial | None:
        """Return what speaks best for a sentence; of a part of one, only what bears it out."""
        singles: list[Trial] = []
        keys = reckoned.keys(claim.numbers, self.now.date())
        for passage in self.index.candidates(claim, self.eligible(claim), other_keys=keys):
            singles.append(self.attempt(claim, passage))
            if singles[-1].is_whole:
                return singles[-1]  # nothing can say it better, or more likely say otherwise
        if not singles:
            return None
        best = trials.best(singles)
        if best.verdict == "supported":
            return trials.or_contradiction(best, singles, by_figures=True)
        if is_part and best.verdict != "weak" and not self._may_be_wide(claim, singles):
            return None
        best = trials.best([*singles, *self._wide(claim, singles)])
        # What only has other figures speaks of something else.
        by_figures = not (best.verdict == "weak" and self._has_figures(claim, best.passage))
        return self._or_denied_word(claim, best, singles) or trials.or_contradiction(
            best, singles, by_figures=by_figures
        )

    def _may_be_wide(self, claim: Facts, singles: Sequence[Trial]) -> bool:
        """Tell whether some passage of several sentences bears a sentence out."""
        likely = trials.likely(singles)
        return likely.likeness >= trials.LEAST_SHARED and any(
            self.attempt(claim, passage).is_held
            for passage in self._wider(likely.passage, singles)
            if self.index.adds(claim, likely.passage, passage)
        )

    def _wide(self, claim: Facts, singles: Sequence[Trial]) -> list[Trial]:
        """Hold a sentence against the likeliest passage together with what stands near it."""
        likely = trials.likely(singles)
        if not trials.is_open(likely):
            return []
        denying = [
            one.passage
            for one in singles
            if one.likeness >= trials.LIKE and one.judged.is_contradicted
        ]
        wider: list[Trial] = []
        for passage in self._wider(likely.passage, singles):
            is_denied = any(_lies_in(other, passage) for other in denying)
            if not is_denied and self.index.adds(claim, likely.passage, passage):
                wider.append(self.attempt(claim, passage))
                if wider[-1].is_whole:
                    break
        return wider

    def _or_denied_word(self, claim: Facts, best: Trial, singles: Sequence[Trial]) -> Trial | None:
        """Return what says otherwise of the very word that a passage in part lacks.

        "Your test is approved": one sentence speaks of the test, another denies the approval.
        """
        if best.verdict != "weak":
            return None
        told = self._read_passage(best.passage)
        claim = translated.in_words_of(claim, told)
        lacking = wordings.gaps(claim, told, self.context(best.passage))
        return next(
            (
                one
                for one in singles
                if lacking & self._read_passage(one.passage).stems
                and one.judged.is_otherwise
                and not one.judged.is_of_figure
            ),
            None,
        )

    def _has_figures(self, claim: Facts, passage: Passage) -> bool:
        return likenesses.has_figures(claim, self._read_passage(passage))

    def _wider(self, one: Passage, singles: Sequence[Trial]) -> Iterator[Passage]:
        """Give a passage with its neighbours, then with the other likely ones near it."""
        yield from self.index.widened(one)
        for other in (trial.passage for trial in singles[1:3]):
            if other.source is one.source and abs(other.first - one.first) in (2, 3):
                yield self.index.joined(one, other)

    def _of_parts(self, text: str) -> Trial | None:
        """Judge the two halves of a sentence that joins two facts; both must be borne out."""
        for cut in list(_JOINT.finditer(text))[:4]:
            # With a word before it, a name that opens the second half stays one.
            halves = text[: cut.start()], f"and {text[cut.end() :]}"
            read = [self.read(half) for half in halves]
            if any(len(one.stems) + len(one.numbers) + len(one.days) < 2 for one in read):
                continue
            first = self._of_sentence(read[0], is_part=True)
            second = self._of_sentence(read[1], is_part=True) if first and first.is_held else None
            if first and second and second.is_held:
                lower, upper = sorted((first, second), key=lambda one: one.rank)
                if upper.verdict == "supported":
                    return lower
        return None

    def _of_record(self, claim: Facts, whole: Trial | None) -> Trial | None:
        """Fall back on the record's fields, which must say nearly all of it."""
        if self.record is None:
            return whole
        end = len(self.record.text)
        passage = Passage(self.record, 0, end, 0, 0)
        told, context = self._read_passage(passage), self.context(passage, alone=True)
        begun = support.begin(claim, told, context)
        mine = Trial(
            passage,
            begun,
            lambda: support.judge(begun, claim, told, context),
            lambda: support.is_unnamed(claim, told, context),
        )
        is_told = mine.coverage >= _RECORD_SHARE and mine.verdict == "supported"
        return mine if is_told and (not whole or mine.rank > whole.rank) else whole

    def _read_passage(self, passage: Passage) -> Facts:
        about, page = passage.source.about or self.company, passage.source.text
        return facts.read_on_page(passage.text, companies.own_words(about), page)

    def _of_several(self, claim: Facts, passage: Passage, judged: Comparison) -> Comparison:
        """Lower a comparison with several sentences, of which each may tell of somebody else."""
        if judged.verdict == "unsupported":
            return judged
        parts = [self._read_passage(one) for one in self.index.sentences(passage)]
        if subjects.is_named_late(claim, parts):
            why = "The source says this of another."
            return replace(judged, verdict="unsupported", why=why, by="another's")
        own = companies.own_words(passage.source.about or self.company)
        if why := pieced.why_not(claim, parts, own):
            return replace(judged, verdict="unsupported", why=why, by="another's")
        return judged


def _lies_in(one: Passage, wider: Passage) -> bool:
    return one.source is wider.source and wider.first <= one.first <= one.last <= wider.last
