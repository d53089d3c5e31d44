"""Compare one factual sentence with one passage: said, in part, not at all, or otherwise."""

import re
from dataclasses import dataclass

from outreach.claims import (
    additions,
    ages,
    agreement,
    clauses,
    converse,
    deals,
    happenings,
    holders,
    hours,
    likenesses,
    mentions,
    offices,
    parties,
    pieced,
    places,
    plans,
    polarity,
    quantities,
    relation_table,
    relations,
    sides,
    slots,
    subjects,
    suffered,
    tallies,
    timing,
    titles,
    transfers,
    translated,
    turned,
    undone,
    unmet,
    unowned,
    whereabouts,
    wordings,
    words,
)
from outreach.claims.context import Context, Reasons
from outreach.claims.facts import Facts

# Shares of a sentence's weight that its passage must hold; set on planted falsehoods and
# paraphrases, the held-out half apart.
SUPPORTED, WEAK = 0.5, 0.34
_LEAST_LIKE = 0.34
_LEAST_SHARED = 0.2  # of a sentence's words: what shares less speaks of something else
# Of a sentence's words: less is told in words of its own, which may need a "not", or need none.
_COPIED, _LEAST_COPIED = 0.7, 0.5
# "Ida Krall resigned as CEO and was followed by Owen Pell": the office changes hands.
_FOLLOWING = frozenset(words.stem(one) for one in ("succeed", "follow", "replace"))
_STAYING = frozenset(words.stem(one) for one in ("stay", "remain", "continue", "keep"))
_VISITOR = frozenset((parties.READER,))
_OURS = frozenset((parties.THEM, parties.READER))
_LEAVING = frozenset(words.stem(one) for one in ("leave", "end", "stop"))
_FOUNDER, _FOUNDING = frozenset(("founder",)), frozenset((words.stem("found"),))
NONE = "No source says this."
_OTHERWISE = {
    "turned": "In the source it is the other way round: who did it to whom.",
    "rivals": "The source says that they compete.",
}
RANK = {"supported": 3, "weak": 2, "stale": 1, "unsupported": 0}


@dataclass(frozen=True, slots=True)
class Comparison:
    """`verdict` with its reason; `coverage`: the share of the sentence that the passage holds;
    `likeness`: the same of its words alone.
    """

    verdict: str
    why: str
    coverage: float
    likeness: float
    is_contradicted: bool = False
    is_worded: bool = False  # contradicted by no more than a word in another's place
    is_of_figure: bool = False  # contradicted by no more than a figure
    by: str = ""  # the check that gives the reason, with its verdict

    @property
    def is_otherwise(self) -> bool:
        """Tell whether a source says otherwise by more than one word."""
        return self.is_contradicted and not self.is_worded


@dataclass(frozen=True, slots=True)
class Opening:
    """How much of a sentence a passage holds, told before any check.

    `is_refused`: whatever the checks say, the verdict is "unsupported".
    """

    coverage: float
    likeness: float
    is_refused: bool
    is_same: bool = False  # the passage tells of the same two the same relation
    judged: Comparison | None = None  # where no check is needed


def begin(claim: Facts, quote: Facts, context: Context) -> Opening:
    """Begin to compare a sentence with one passage: often this alone tells which is chosen."""
    covered, likeness = likenesses.coverage(claim, quote, context)
    if likeness < _LEAST_SHARED and not likenesses.has_same_details(claim, quote, context):
        none = Comparison("unsupported", NONE, covered, likeness, by="nothing shared")
        return Opening(covered, likeness, is_refused=True, judged=none)
    stand = ""
    if claim.related:
        stand = relations.compare(claim.related, quote.tokens, is_german=quote.is_german)
    if stand in _OTHERWISE:
        other = Comparison(
            "unsupported", _OTHERWISE[stand], covered, likeness, is_contradicted=True, by=stand
        )
        return Opening(covered, likeness, is_refused=True, judged=other)
    is_same = stand == "same"
    if is_same:
        # Other words for a relation that the source tells of the same two need not be in common.
        covered, likeness = max(
            (covered, likeness), likenesses.coverage(_related(claim), quote, context)
        )
    is_refused = (
        (covered < WEAK or likeness < _LEAST_LIKE)
        and not claim.relative  # a time that is past makes it "stale"
        and not likenesses.has_same_details(claim, quote, context)
    )
    return Opening(covered, likeness, is_refused, is_same)


def is_unnamed(claim: Facts, quote: Facts, context: Context) -> bool:
    """Tell whether a passage lacks a name: then it is refused, be it for that or sooner."""
    if claim.relative:
        return False  # a time that is past makes it "stale"
    return any(verdict == "missing" for verdict, _ in mentions.check(claim, quote, context))


def judge(begun: Opening, claim: Facts, quote: Facts, context: Context) -> Comparison:
    """Finish it by the checks; the first thing that does not fit is the reason given."""
    if begun.judged is not None:
        return begun.judged
    covered, likeness, is_same = begun.coverage, begun.likeness, begun.is_same
    found: list[tuple[str, str]] = []
    is_swapped = False
    is_retold = likeness < (_COPIED if claim.denied else _LEAST_COPIED)
    for check, name in _CHECKS.items():
        if is_same and check is _deeds:
            continue
        told = _but_relation(claim, check) if is_same else claim
        for verdict, why in check(told, quote, context):
            if check is polarity.check and is_retold and verdict == "unsupported":
                # "None will close" of "all stay open": other words may need the "not".
                verdict = "weak"  # noqa: PLW2901 - the verdict is lowered
            if check in _OF_SIDES and verdict == "unsupported" and converse.is_told(claim, quote):
                verdict, why = "weak", "The source tells this from the other side."  # noqa: PLW2901
            verdict = "unsupported" if verdict == "contrary" else verdict  # noqa: PLW2901
            is_swapped = is_swapped or verdict == "beside"
            if verdict not in ("weak", "beside"):
                # What is missing may stand in the next sentence; what is said otherwise is.
                is_otherwise = verdict != "missing"
                kept = "unsupported" if verdict == "missing" else verdict
                return Comparison(
                    kept,
                    why,
                    covered,
                    likeness,
                    is_contradicted=is_otherwise,
                    is_worded=check is wordings.check,
                    is_of_figure=check is quantities.figures,
                    by=f"{name} {verdict}",
                )
            found.append((f"{name} weak", why))
    if covered < WEAK or likeness < _LEAST_LIKE:
        if likenesses.has_same_details(claim, quote, context):
            why = "The source gives these figures in other words."
            return Comparison("weak", why, covered, likeness, by="details alone")
        return Comparison("unsupported", NONE, covered, likeness, by="little shared")
    if covered < SUPPORTED:
        found.append(("in part", "The source says this only in part."))
    if found:
        by, why = found[0]
        return Comparison("weak", why, covered, likeness, is_worded=is_swapped, by=by)
    return Comparison("supported", "The source says this.", covered, likeness, by="all")


def _related(claim: Facts) -> Facts:
    """Return a sentence without the words of its relation, which a source bears out."""
    relating = {
        stem for one in claim.tokens if relation_table.tells(one.low, stem := words.stem(one.low))
    }
    return claim.without(frozenset(relating))


def _but_relation(claim: Facts, check: object) -> Facts:
    """Return a sentence without what its relation, which a source confirms, has settled.

    "A sells to B" is "B buys from A"; "won" stays the opposite of "lost" of the same customer.
    """
    if check is _opposites:
        return claim.without(sides.TRADES)
    return _related(claim) if check in (happenings.check, wordings.check) else claim


def _opposites(claim: Facts, quote: Facts, context: Context) -> Reasons:
    trade = sides.trade(claim, quote, context.own)
    if trade == "turned":
        yield "unsupported", "In the source it is the other way round: who sells to whom."
    told = [one for one in sorted(claim.stems) if one in words.OPPOSITES]
    if _THE_END.search(claim.text):
        told = [one for one in told if one != _END]  # "since the end of 2024"
    if trade == "same":
        told = [one for one in told if one not in sides.TRADES]
    if not told:
        return
    near = clauses.nearest(claim, quote)
    # A sentence of two clauses may tell of both.
    whole = quote if clauses.are_several(claim) or _TWO_THINGS.search(claim.text) else near
    quote = near
    for said in told:
        for mine, theirs in words.OPPOSITES[said]:
            found = quote.stems & theirs
            if found:
                found -= _compared(quote.text)
                if _THE_END.search(quote.text):
                    found -= {_END}  # "by the end of next year"
            is_kept = bool(whole.stems & mine or claim.stems & theirs)
            if whole is not near and not is_kept:
                is_kept = any(words.related(one) & theirs for one in claim.stems - {said})
            if found and not is_kept and not (said in claim.denied or quote.denied & found):
                yield (
                    "unsupported",
                    f"The source says “{min(found)}”, the draft says “{said}”.",
                )


_END = words.stem("end")
_THE_END = re.compile(r"\b(?:(?:the|year|at|by) end|end of)\b")
_TWO_THINGS = re.compile(
    r"; |\b(?:but|while|whereas|aber|während|sondern|mais|tandis|pero|mientras|ma|mentre|maar|"
    r"terwijl|mas|enquanto|ale)\b", re.IGNORECASE,
)  # fmt: skip
_BEHIND_THAN = re.compile(r"\b(?:than|as|wie|als|que|dan) ((?:[\w'’]+ ?){1,4})")


def _compared(text: str) -> frozenset[str]:
    """Return the stems of what something is compared with: "twice as many as the old one"."""
    found = _BEHIND_THAN.findall(text.lower())
    return frozenset(words.stem(one) for part in found for one in part.split())


def _turners(claim: Facts, quote: Facts, _context: Context) -> Reasons:
    for mine, theirs in words.TURNERS:
        if mine not in claim.vocabulary or theirs not in quote.vocabulary:
            continue
        if _following(mine, claim.text) & _following(theirs, quote.text):
            yield "unsupported", f"The source says “{theirs}”, the draft says “{mine}”."


def _following(word: str, text: str) -> frozenset[str]:
    """Return the stems of the words behind a word: "shift" behind "night"."""
    small = "the|a|your|our|den|der|dem|le|la"
    pattern = rf"\b{re.escape(word)}\b(?: (?:{small}))? ([^\W\d_]+)"
    found = re.findall(pattern, text.lower())
    return frozenset(words.stem(one) for one in found)


def _deeds(claim: Facts, quote: Facts, _context: Context) -> Reasons:
    is_agreed = False
    # In another language the doer stands in another place.
    is_across = likenesses.is_across(claim, quote)
    verdict = "weak" if is_across else "unsupported"
    if is_across and translated.stands_turned(claim, quote):
        yield "weak", "In the source it may be the other way round: who did it to whom."
    for mine in claim.deeds:
        theirs = [one for one in quote.deeds if one.verb == mine.verb]
        if any(agreement.agrees(mine, one) and agreement.is_told(one) for one in theirs):
            is_agreed = is_agreed or bool(mine.agent and mine.patient)
            continue
        for one in theirs:
            if one.agent == _VISITOR and not mine.agent & _OURS:
                continue  # "You will lead a team" of a post: whoever is hired
            is_ergative = mine.verb in words.ERGATIVE and bool(_OURS & mine.agent)
            if is_ergative or (
                mine.verb not in words.DEEDS and not agreement.is_other_agent(mine, one)
            ):
                continue
            if agreement.turned_round(mine, one):
                yield (
                    verdict,
                    f"In the source it is the other way round: who did “{one.verb}”.",
                )
            elif agreement.is_other_agent(mine, one):
                yield verdict, f"In the source somebody else did “{one.verb}”."
    is_pair = len(claim.places) > 1 and not is_agreed
    if is_pair and places.is_against_order(claim.places, quote.places):
        yield verdict, "In the source it is the other way round: who did it to whom."


def _subjects(claim: Facts, quote: Facts, _context: Context) -> Reasons:
    other = subjects.other(claim, quote)
    if other:
        yield "unsupported", f"The source says this of {other}."


def _slots(claim: Facts, quote: Facts, _context: Context) -> Reasons:
    found = slots.other(claim, quote)
    if found:
        yield "unsupported", f"The source says “{found[0]}” here, the draft says “{found[1]}”."


def _labels(claim: Facts, quote: Facts, context: Context) -> Reasons:
    for kind, letter in sorted(claim.labels - quote.labels):
        given = sorted(other for same, other in quote.labels if same == kind)
        told = f"{kind} {given[0].upper()}" if given else "nothing"
        verdict = "unsupported" if given else "missing"
        yield verdict, f"The source says {told}, the draft says {kind} {letter.upper()}."
    gone = holders.before_change(quote.tokens)
    title = "" if gone else holders.others_title(claim.tokens, quote.tokens)
    if title:
        yield "unsupported", f"In the source somebody else is “{title}”."
    theirs = holders.of(quote.tokens, quote.roles)
    is_over = bool(claim.stems & _LEAVING or claim.past & _FOLLOWING)
    before = holders.before_change(claim.tokens)
    for office, mine in sorted(holders.of(claim.tokens, claim.roles & quote.roles, before).items()):
        if gone and quote.stems & _STAYING and claim.stems & _STAYING:
            continue  # handed one office over, keeps the other
        if gone and (is_over or not mine & gone):
            continue
        if quote.stems & _LEAVING and theirs.get(office, frozenset()) & before:
            continue  # "A took over from B as CEO" of "B stepped down as CEO; A followed him"
        if gone or holders.are_others(mine, theirs.get(office, frozenset())):
            yield "unsupported", f"In the source somebody else is {office.upper()}."
    is_founder = bool(_FOUNDING & quote.stems) or titles.is_founder(claim, context)
    other = claim.roles - quote.roles - (_FOUNDER if is_founder else frozenset())
    if other and quote.roles:
        yield "unsupported", f"The source says {min(quote.roles)}, the draft says {min(other)}."


_CHECKS = {
    quantities.figures: "figures",
    tallies.check: "tallies",
    timing.days: "days",
    hours.check: "hours",
    timing.relatives: "relative times",
    polarity.check: "denial",
    _opposites: "opposites",
    plans.check: "plans",
    undone.check: "undone",
    unmet.check: "unmet",
    quantities.quantifiers: "quantifiers",
    quantities.how_often: "how often",
    _turners: "turners",
    sides.check: "sides",
    transfers.check: "transfers",
    _subjects: "subjects",
    deals.check: "deals",
    _slots: "slots",
    _deeds: "deeds",
    _labels: "labels",
    titles.check: "titles",
    offices.check: "offices",
    pieced.check: "founding",
    mentions.check: "names",
    happenings.check: "happenings",
    wordings.check: "wording",
    turned.check: "doers",
    whereabouts.check: "whereabouts",
    suffered.check: "suffered",
    unowned.check: "unowned",
    additions.check: "additions",
}


_OF_SIDES = (_opposites, happenings.check, wordings.check)


def aged(comparison: Comparison, fetched_at: object, now: object) -> Comparison:
    """Lower a verdict by the age of its source."""
    verdict, why = ages.of_source(fetched_at, now)  # type: ignore[arg-type]
    if RANK[verdict] >= RANK[comparison.verdict]:
        return comparison
    return Comparison(verdict, why, comparison.coverage, comparison.likeness)


def framing(claim: Facts, around: Facts, context: Context) -> Comparison:
    """Judge only the dates and numbers of a sentence that frames a quotation."""
    for check in (quantities.figures, timing.days, timing.relatives):
        for verdict, why in check(claim, around, context):
            kept = {"missing": "unsupported"}.get(verdict, verdict)
            return Comparison(kept, why, 1.0, 1.0, is_contradicted=kept != "weak")
    return Comparison("supported", "The source says exactly this.", 1.0, 1.0)
