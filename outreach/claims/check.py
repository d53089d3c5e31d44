"""Tie every factual sentence of a draft to a verbatim quote, and say how well it is supported."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from outreach.claims import (
    companies,
    facts,
    remarks,
    statements,
    support,
    words,
)
from outreach.claims.finding import Finder
from outreach.claims.passages import Index, Passage, Source
from outreach.claims.statements import Statement
from outreach.claims.support import Comparison

_QUOTED = re.compile(r"[\"“„«]([^\"“”„«»\n]{8,400})[\"”“»]")
_MOST_STATEMENTS = 400


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
    judge = _Judge(Finder(Index(theirs), company, companies.person_in(record), record, now))
    own = _Judge(Finder(Index(ours), "", frozenset(), {}, now))
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

    def __init__(self, finder: Finder) -> None:
        self.finder = finder
        self.index = finder.index

    def is_told(self, one: Statement) -> bool:
        """Tell whether a source speaks of most of what a sentence says."""
        claim = self.finder.read(one.text)
        if not claim.stems or len(claim.tokens) < 3:
            return False
        every = range(len(self.index.sources))
        least = 0.6 if len(claim.stems) >= 3 else 1.0
        return any(
            self.finder.attempt(claim, passage).likeness >= least
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
        judged = self.finder.best(told)
        if judged is None:
            return Claim(one.start, one.end, one.text, "unsupported", self._why_none(one.text))
        best, passage = judged.judged, judged.passage
        is_none = best.verdict == "unsupported" and best.coverage < support.WEAK
        why = self._why_none(one.text) if is_none else ""
        if not is_none or why == support.NONE:
            best = self.finder.weighed(told, best, passage)
        if is_none and best.verdict == "unsupported":
            return Claim(one.start, one.end, one.text, "unsupported", why)
        return _claim(one, passage, best)

    def _why_none(self, text: str) -> str:
        """Say that nothing was found, or that it was found with another company."""
        claim = self.finder.read(text)
        eligible = set(self.finder.eligible(claim))
        others = [i for i in range(len(self.index.sources)) if i not in eligible]
        for passage in self.index.candidates(claim, others)[:1]:
            if self.finder.attempt(claim, passage).likeness >= support.SUPPORTED:
                return f"The source is about {passage.source.about}, not about this company."
        return support.NONE

    def _quotation(self, one: Statement, quotation: str) -> Claim:
        """Words in quotation marks must stand in a source exactly so; the rest only frames them."""
        wanted = quotation.rstrip(" .,;…").split()
        pattern = re.compile(r"\s+".join(map(re.escape, wanted)))
        for which in self.finder.eligible(self.finder.read(one.text)):
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
        rest = self.finder.read(sentence.replace(quotation, " "))
        return len(rest.stems - words.FRAME - companies.own_words(self.finder.company)) < 3

    def _frame(self, sentence: str, quotation: str, exact: Passage) -> Comparison:
        """Check the dates and numbers around a quotation against the passage it stands in."""
        fine = support.aged(Comparison("supported", "The source says exactly this.", 1.0, 1.0),
                            exact.source.fetched_at, self.finder.now)  # fmt: skip
        framing = facts.read(sentence.replace(quotation, " "))
        if not (framing.days or framing.numbers or framing.relative):
            return fine
        around = exact.source.text[max(0, exact.start - 200) : exact.end + 200]
        judged = support.framing(
            framing, facts.read(around), self.finder.context(exact, alone=True)
        )
        return judged if judged.verdict != "supported" else fine


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
