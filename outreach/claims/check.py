"""Tie every factual sentence of a draft to a verbatim quote, and say how well it is supported."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime

from outreach.claims import (
    companies,
    facts,
    likenesses,
    pieced,
    reckoned,
    records,
    remarks,
    statements,
    subjects,
    support,
    translated,
    trials,
    weighing,
    wordings,
    words,
)
from outreach.claims.context import Context
from outreach.claims.facts import Facts
from outreach.claims.passages import Index, Passage, Source
from outreach.claims.statements import Statement
from outreach.claims.support import Comparison
from outreach.claims.trials import Trial

_QUOTED = re.compile(r"[\"“„«]([^\"“”„«»\n]{8,400})[\"”“»]")
# Where one sentence tells two things: "… and …", "…; …", "…, while …".
_JOINT = re.compile(
    r"(?:,|;)? (?:and|while|und|et|y|sowie) (?=\w)|; |, (?=(?:which|with|has|have|is|are|you|your|"
    r"Sie|vous)\b)"
)
_MOST_STATEMENTS = 400
_RECORD_SHARE = 0.85


@dataclass(frozen=True, slots=True)
class Claim:
    """A factual sentence `body[start:end]` with its verdict and the quote that stands for it.

    `quote` equals `source.text[quote_start:quote_end]`; without a source all three are empty.
    """

    start: int
    end: int
    sentence: str
    verdict: str
    why: str
    source: str | None = None
    quote: str = ""
    quote_start: int = 0
    quote_end: int = 0


def check(
    body: str,
    *,
    record: Mapping[str, str],
    sources: Sequence[Source],
    now: datetime,
    sender: str = "",
    knowledge: Sequence[Source] = (),
) -> tuple[Claim, ...]:
    """Judge every factual sentence, and every offer that gives a number or a name.

    Statements about the recipient are proved by `sources` and the record, statements about
    ourselves only by `knowledge` and by sources about ourselves.
    """
    company = companies.named_in(record)
    ours, theirs = _sides(sources, company, knowledge)
    judge = _Judge(Index(theirs), company, companies.person_in(record), record, now)
    own = _Judge(Index(ours), "", frozenset(), {}, now)
    found = []
    for one in statements.split(body, sender)[:_MOST_STATEMENTS]:
        is_named = bool(company) and one.text.lower().startswith(company.lower())
        if one.kind == "factual" or (is_named and one.kind == "offer"):
            found.append(judge.claim(one))
        elif one.kind == "offer" and (claim := _of_offer(one, own, record)):
            found.append(claim)
        elif one.kind == "aside" and judge.is_told(one):
            # Said of nobody, yet a page says it: then it is held against the page.
            found.append(judge.claim(one))
    return tuple(found)


def _sides(
    sources: Sequence[Source], company: str, knowledge: Sequence[Source]
) -> tuple[list[Source], list[Source]]:
    """Tell the sources about ourselves from those about others."""
    ours = [one for one in sources if companies.is_ourselves(one.about)]
    theirs = [one for one in sources if not companies.is_ourselves(one.about)]
    strangers = {one.about for one in theirs if one.about and company
                 and not companies.is_same(one.about, company)}  # fmt: skip
    # A page about a third firm may be ours: then it backs what we say of ourselves, nothing else.
    guests = [one for one in theirs if one.about in strangers] if len(strangers) == 1 else []
    return [*knowledge, *ours, *guests], theirs


def _of_offer(one: Statement, own: "_Judge", record: Mapping[str, str]) -> Claim | None:
    stated = facts.read(one.text)
    known = {word for value in record.values() for word in companies.own_words(str(value))}
    needs_proof = bool(stated.numbers or stated.days or set(stated.names) - known)
    if needs_proof:
        return own.claim(one)
    # Without a figure or a name an offer needs no proof, but it must not turn the approved words.
    claim = own.claim(one) if own.is_told(one) else None
    return claim if claim and claim.verdict != "supported" else None


class _Judge:
    """Holds sentences against the sources of one side."""

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

    def is_told(self, one: Statement) -> bool:
        """Tell whether a source speaks of most of what a sentence says."""
        claim = self._read(one.text)
        if not claim.stems or len(claim.tokens) < 3:
            return False
        every = range(len(self.index.sources))
        least = 0.6 if len(claim.stems) >= 3 else 1.0
        return any(
            self._try(claim, passage).likeness >= least
            for passage in self.index.candidates(claim, every)[:2]
        )

    def claim(self, one: Statement) -> Claim:
        """Judge one sentence."""
        quoted = _QUOTED.search(one.text)
        if quoted:
            made = self._quotation(one, quoted.group(1))
            if made.verdict == "unsupported" or self._is_frame(one.text, quoted.group(1)):
                return made
        told = remarks.told(one.text)
        judged = self._best(told)
        if judged is None:
            return Claim(one.start, one.end, one.text, "unsupported", self._why_none(one.text))
        best, passage = judged.judged, judged.passage
        is_none = best.verdict == "unsupported" and best.coverage < support.WEAK
        why = self._why_none(one.text) if is_none else ""
        if not is_none or why == support.NONE:
            best = self._weighed(told, best, passage)
        if is_none and best.verdict == "unsupported":
            return Claim(one.start, one.end, one.text, "unsupported", why)
        return _claim(one, passage, best)

    def _weighed(self, text: str, best: Comparison, passage: Passage) -> Comparison:
        if passage.source is self.record:
            return best
        told, context = self._read_passage(passage), self._context(passage)
        is_wide = passage.last > passage.first
        claim = translated.in_words_of(self._read(text), told)
        judged = weighing.weighed(best, claim, told, context, is_wide=is_wide)
        return support.aged(judged, passage.source.fetched_at, self.now)

    def _read(self, text: str) -> Facts:
        return facts.read_again(text, companies.own_words(self.company))

    def _why_none(self, text: str) -> str:
        """Say that nothing was found, or that it was found with another company."""
        claim = self._read(text)
        eligible = set(self._eligible(claim))
        others = [i for i in range(len(self.index.sources)) if i not in eligible]
        for passage in self.index.candidates(claim, others)[:1]:
            if self._try(claim, passage).likeness >= support.SUPPORTED:
                return f"The source is about {passage.source.about}, not about this company."
        return support.NONE

    def _eligible(self, claim: Facts) -> list[int]:
        """Return the sources that may speak for a sentence: none about another company."""
        return [
            place
            for place, source in enumerate(self.index.sources)
            if not source.about
            or not self.company
            or companies.is_same(source.about, self.company)
            or companies.is_named(source.about, claim.vocabulary)
        ]

    def _best(self, text: str) -> Trial | None:
        claim = self._read(text)
        whole = self._of_sentence(claim)
        if whole and (whole.verdict == "supported" or whole.judged.is_otherwise):
            return whole
        parts = self._of_parts(text)
        if parts and (not whole or parts.rank > whole.rank):
            return parts
        return self._of_record(claim, whole)

    def _of_sentence(self, claim: Facts, *, is_part: bool = False) -> Trial | None:
        """Return what speaks best for a sentence; of a part of one, only what bears it out."""
        singles: list[Trial] = []
        keys = reckoned.keys(claim.numbers, self.now.date())
        for passage in self.index.candidates(claim, self._eligible(claim), other_keys=keys):
            singles.append(self._try(claim, passage))
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
            self._try(claim, passage).is_held
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
                wider.append(self._try(claim, passage))
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
        lacking = wordings.gaps(claim, told, self._context(best.passage))
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
            read = [self._read(half) for half in halves]
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
        told, context = self._read_passage(passage), self._context(passage, alone=True)
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

    def _try(self, claim: Facts, passage: Passage) -> Trial:
        told, context = self._read_passage(passage), self._context(passage)
        claim = translated.in_words_of(claim, told)
        begun = support.begin(claim, told, context)
        is_wide = passage.last > passage.first

        def judge() -> Comparison:
            judged = support.judge(begun, claim, told, context)
            aged = support.aged(judged, passage.source.fetched_at, self.now)
            return self._of_several(claim, passage, aged) if is_wide else aged

        return Trial(passage, begun, judge, lambda: support.is_unnamed(claim, told, context))

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

    def _context(self, passage: Passage, *, alone: bool = False) -> Context:
        own = companies.own_words(passage.source.about or self.company)
        index = None if alone else self.index
        return Context(own, self.person, passage, index, self.now.date())

    def _quotation(self, one: Statement, quotation: str) -> Claim:
        """Words in quotation marks must stand in a source exactly so; the rest only frames them."""
        wanted = quotation.rstrip(" .,;…").split()
        pattern = re.compile(r"\s+".join(map(re.escape, wanted)))
        for which in self._eligible(self._read(one.text)):
            source = self.index.sources[which]
            place = pattern.search(source.text)
            if place:
                exact = Passage(source, place.start(), place.end(), 0, 0)
                comparison = self._frame(one.text, quotation, exact)
                return _claim(one, exact, comparison)
        why = "The words in quotation marks do not stand in any source."
        return Claim(one.start, one.end, one.text, "unsupported", why)

    def _is_frame(self, sentence: str, quotation: str) -> bool:
        """Tell whether the words around a quotation only say where it stands."""
        rest = self._read(sentence.replace(quotation, " "))
        return len(rest.stems - words.FRAME - companies.own_words(self.company)) < 3

    def _frame(self, sentence: str, quotation: str, exact: Passage) -> Comparison:
        """Check the dates and numbers around a quotation against the passage it stands in."""
        fine = support.aged(Comparison("supported", "The source says exactly this.", 1.0, 1.0),
                            exact.source.fetched_at, self.now)  # fmt: skip
        framing = facts.read(sentence.replace(quotation, " "))
        if not (framing.days or framing.numbers or framing.relative):
            return fine
        around = exact.source.text[max(0, exact.start - 200) : exact.end + 200]
        judged = support.framing(framing, facts.read(around), self._context(exact, alone=True))
        return judged if judged.verdict != "supported" else fine


def _lies_in(one: Passage, wider: Passage) -> bool:
    return one.source is wider.source and wider.first <= one.first <= one.last <= wider.last


def _claim(one: Statement, passage: Passage, comparison: Comparison) -> Claim:
    return Claim(
        start=one.start,
        end=one.end,
        sentence=one.text,
        verdict=comparison.verdict,
        why=comparison.why,
        source=passage.source.id,
        quote=passage.text,
        quote_start=passage.start,
        quote_end=passage.end,
    )
