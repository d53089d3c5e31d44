"""Tie every factual sentence of a draft to a verbatim quote, and say how well it is supported."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from outreach import sentences
from outreach.claims import ages, facts, statements, support

_QUOTED = re.compile(r"[\"“„]([^\"“”„\n]{8,400})[\"”]")
_CANDIDATES = 6
_RANK = {"supported": 3, "weak": 2, "stale": 1, "unsupported": 0}


@dataclass(frozen=True, slots=True)
class Source:
    """A stored text that may back a statement. `about` names the company it is about."""

    id: str
    text: str
    fetched_at: datetime
    about: str = ""
    event_on: date | None = None


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


@dataclass(frozen=True, slots=True)
class _Passage:
    source: Source
    start: int
    end: int
    text: str


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

    Statements about the recipient are proved by `sources`, statements about ourselves only by
    `knowledge`, the approved words about what we do.
    """
    index = _Index(sources, record)
    ours = _Index(knowledge, {})
    found = []
    for one in statements.split(body, sender):
        if one.kind == "factual":
            found.append(_judge(one, index, now))
        elif one.kind == "offer" and _needs_proof(one.text, record):
            found.append(_judge(one, ours, now))
    return tuple(found)


def _needs_proof(sentence: str, record: Mapping[str, str]) -> bool:
    stated = facts.read(sentence)
    return bool(stated.numbers or set(stated.names) - _known(record))


class _Index:
    """The sentences of all sources with their facts, read once a draft."""

    def __init__(self, sources: Sequence[Source], record: Mapping[str, str]) -> None:
        self.known = _known(record)
        self.company = str(record.get("company_name") or record.get("company") or "").lower()
        self.passages = [passage for source in sources for passage in _passages(source)]
        self.names = {source.id: _names_in(source.text) for source in sources}
        self.vocabulary = {source.id: _words_in(source.text) for source in sources}

    def candidates(self, claim: facts.Facts) -> list[_Passage]:
        """Return the passages that share most with a sentence, best first, ties by place."""
        scored = []
        for place, passage in enumerate(self.passages):
            given = facts.read(passage.text)
            shared = len(claim.stems & given.stems) + 1.5 * len(
                {one.value for one in claim.numbers} & {one.value for one in given.numbers}
            )
            if shared:
                scored.append((-shared, len(passage.text), place, passage))
        return [one[-1] for one in sorted(scored, key=lambda one: one[:3])[:_CANDIDATES]]


def _known(record: Mapping[str, str]) -> frozenset[str]:
    names = " ".join(str(value) for value in record.values() if value)
    return frozenset(word.lower() for word in sentences.words(names) if not word[0].isdigit())


def _passages(source: Source) -> Iterable[_Passage]:
    """Give each sentence alone, and beside a bare date: a headline's date has its own line."""
    found = sentences.split(source.text[:60_000])
    for place, one in enumerate(found):
        yield _Passage(source, one.start, one.end, one.text)
        following = found[place + 1] if place + 1 < len(found) else None
        if following and (_is_bare_date(one.text) or _is_bare_date(following.text)):
            end = following.end
            yield _Passage(source, one.start, end, source.text[one.start : end])


def _is_bare_date(text: str) -> bool:
    stated = facts.read(text)
    return bool(stated.days) and len(stated.stems) <= 2


def _judge(one: statements.Statement, index: _Index, now: datetime) -> Claim:
    quoted = _QUOTED.search(one.text)
    if quoted:
        return _judge_quotation(one, quoted.group(1), index, now)
    claim = facts.read(one.text)
    judged = [
        (_compare(claim, passage, index, now), passage) for passage in index.candidates(claim)
    ]
    if not judged:
        return Claim(one.start, one.end, one.text, "unsupported", "No source says this.")
    best, passage = max(judged, key=lambda pair: _rank(pair[0]))
    if best.verdict == "unsupported" and best.coverage < 0.3:
        return Claim(one.start, one.end, one.text, "unsupported", "No source says this.")
    return _claim(one, passage, best.verdict, best.why, now)


def _rank(comparison: support.Comparison) -> tuple[int, float]:
    return _RANK[comparison.verdict], comparison.coverage


def _compare(
    claim: facts.Facts, passage: _Passage, index: _Index, now: datetime
) -> support.Comparison:
    source = passage.source
    about = frozenset(word.lower() for word in sentences.words(source.about))
    if about and index.company and not _is_same_company(index.company, source.about.lower()):
        return support.Comparison(
            "unsupported", f"The source is about {source.about}, not about this company.", 0.3
        )
    context = support.Context(
        known_names=index.known,
        about=about or frozenset(sentences.words(index.company)),
        elsewhere=index.names[source.id],
        vocabulary=index.vocabulary[source.id],
        event_on=source.event_on,
        now=now.date(),
    )
    return support.compare(claim, facts.read(passage.text), context)


def _is_same_company(one: str, other: str) -> bool:
    mine, theirs = set(sentences.words(one)), set(sentences.words(other))
    return bool(mine & theirs) or one in other or other in one


def _names_in(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in sentences.words(text[:60_000]) if word[0].isupper())


def _words_in(text: str) -> frozenset[str]:
    return frozenset(word.lower() for word in sentences.words(text[:60_000]))


def _judge_quotation(
    one: statements.Statement, quotation: str, index: _Index, now: datetime
) -> Claim:
    """Words in quotation marks must stand in a source exactly so; the rest only frames them."""
    wanted = quotation.rstrip(" .,;…")
    for passage in index.passages:
        place = passage.text.find(wanted)
        if place < 0:
            continue
        comparison = _frame(one.text, quotation, passage, index, now)
        exact = _Passage(
            passage.source,
            passage.start + place,
            passage.start + place + len(wanted),
            wanted,
        )
        return _claim(one, exact, comparison.verdict, comparison.why, now)
    why = "The words in quotation marks do not stand in any source."
    return Claim(one.start, one.end, one.text, "unsupported", why)


def _frame(
    sentence: str, quotation: str, passage: _Passage, index: _Index, now: datetime
) -> support.Comparison:
    """Check the dates and numbers around a quotation against the passage it stands in."""
    framing = facts.read(sentence.replace(quotation, " "))
    if not (framing.days or framing.numbers or framing.relative):
        return support.Comparison("supported", "The source says exactly this.", 1.0)
    dated = facts.Facts(
        frozenset(), framing.numbers, framing.days, framing.relative, (), frozenset()
    )
    judged = _compare(dated, passage, index, now)
    if judged.is_contradicted or judged.verdict == "weak":
        return judged
    return support.Comparison("supported", "The source says exactly this.", 1.0)


def _claim(
    one: statements.Statement, passage: _Passage, verdict: str, why: str, now: datetime
) -> Claim:
    """Lower a verdict by the age of its source and fix the quote to its place."""
    aged, because = ages.of_source(passage.source.fetched_at, now)
    if verdict != "unsupported" and _RANK[aged] < _RANK[verdict]:
        verdict, why = aged, because
    return Claim(
        start=one.start,
        end=one.end,
        sentence=one.text,
        verdict=verdict,
        why=why,
        source=passage.source.id,
        quote=passage.text,
        quote_start=passage.start,
        quote_end=passage.end,
    )
